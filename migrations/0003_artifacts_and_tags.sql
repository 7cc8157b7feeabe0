-- Artifacts, what they need, and tags; each with the versions between which it was present.
-- An artifact row is one digest in one repository for as long as the repository lives: live, in the
-- trash (delete_time set), or purged (payload and edges gone, the row left for the history).

create table artifacts (
    repository_id    bigint not null,
    id               bigint generated always as identity,
    uid              uuid not null,
    digest           bytea not null,
    media_type       text not null,
    artifact_type    text,
    config_media_type text,
    is_index         boolean not null,
    size_bytes       bigint not null,
    total_size_bytes bigint not null,
    subject          bytea,
    architecture     text,
    os               text,
    os_version       text,
    variant          text,
    annotations      jsonb not null default '{}',
    config_labels    jsonb not null default '{}',
    payload          bytea,
    revision         bigint not null default 1,
    creator          text not null,
    last_modifier    text not null,
    create_time      timestamptz not null,
    update_time      timestamptz not null,
    delete_time      timestamptz,
    purge_time       timestamptz,
    deleted_version  bigint,
    constraint artifacts_pkey primary key (repository_id, id),
    constraint artifacts_uid_key unique (uid),
    constraint artifacts_digest_key unique (repository_id, digest),
    constraint artifacts_repository_fkey foreign key (repository_id) references repositories (id),
    constraint artifacts_size_check check (size_bytes >= 0 and total_size_bytes >= 0),
    constraint artifacts_trash_check check
        ((delete_time is null) = (purge_time is null) and (delete_time is null) = (deleted_version is null)),
    constraint artifacts_payload_check check (payload is not null or delete_time is not null)
);
-- Listing of live artifacts, newest first (ids grow with pushes, because a push locks its repository).
create index artifacts_live_idx on artifacts (repository_id, id) where delete_time is null;
-- The same digest in every repository (Chkk deletes by digest alone).
create index artifacts_live_digest_idx on artifacts (digest) where delete_time is null;
-- What the trash holds of a digest, for whoever looks at everything that is stored.
create index artifacts_trash_digest_idx on artifacts (digest) where delete_time is not null and payload is not null;
-- Referrers of a digest.
create index artifacts_subject_idx on artifacts (repository_id, subject, id) where subject is not null;
-- Listing of the trash; what is due in it.
create index artifacts_trash_idx on artifacts (repository_id, id) where delete_time is not null and payload is not null;
create index artifacts_trash_due_idx on artifacts (purge_time) where delete_time is not null and payload is not null;
-- What the history knows and storage no longer holds.
create index artifacts_purged_idx on artifacts (repository_id, id) where payload is null;
-- What one version removed, for undelete.
create index artifacts_deleted_version_idx on artifacts (repository_id, deleted_version) where deleted_version is not null;

-- Which child an index lists. Rows stay while the parent is in the trash.
create table artifact_children (
    repository_id bigint not null,
    parent_id     bigint not null,
    child_id      bigint not null,
    constraint artifact_children_pkey primary key (repository_id, parent_id, child_id),
    constraint artifact_children_parent_fkey foreign key (repository_id, parent_id) references artifacts (repository_id, id),
    constraint artifact_children_child_fkey foreign key (repository_id, child_id) references artifacts (repository_id, id)
);
create index artifact_children_child_idx on artifact_children (repository_id, child_id, parent_id);

-- Which blob an artifact needs. Rows stay while the artifact is in the trash. The foreign key to
-- blobs is the last guard of invariant I1: a bug in clean-up becomes an error, not a loss.
create table artifact_blobs (
    repository_id bigint not null,
    artifact_id   bigint not null,
    blob_id       bigint not null,
    constraint artifact_blobs_pkey primary key (repository_id, artifact_id, blob_id),
    constraint artifact_blobs_artifact_fkey foreign key (repository_id, artifact_id) references artifacts (repository_id, id),
    constraint artifact_blobs_blob_fkey foreign key (blob_id) references blobs (id)
);
create index artifact_blobs_blob_idx on artifact_blobs (blob_id);

-- When an artifact was live: from the version that added it until before the one that removed it.
create table artifact_spans (
    repository_id   bigint not null,
    artifact_id     bigint not null,
    added_version   bigint not null,
    removed_version bigint,
    constraint artifact_spans_pkey primary key (repository_id, artifact_id, added_version),
    constraint artifact_spans_artifact_fkey foreign key (repository_id, artifact_id) references artifacts (repository_id, id),
    constraint artifact_spans_order_check check (removed_version > added_version)
);
create unique index artifact_spans_open_key on artifact_spans (repository_id, artifact_id) where removed_version is null;
create index artifact_spans_added_idx on artifact_spans (repository_id, added_version, artifact_id);
create index artifact_spans_removed_idx on artifact_spans (repository_id, removed_version, artifact_id) where removed_version is not null;

-- When live artifacts of a repository needed a blob, and how many do. Digest and size are kept here
-- because history outlives the blob's own row.
create table blob_spans (
    repository_id   bigint not null,
    blob_id         bigint not null,
    added_version   bigint not null,
    removed_version bigint,
    reference_count bigint not null,
    digest          bytea not null,
    size_bytes      bigint not null,
    constraint blob_spans_pkey primary key (repository_id, blob_id, added_version),
    constraint blob_spans_repository_fkey foreign key (repository_id) references repositories (id),
    constraint blob_spans_order_check check (removed_version > added_version),
    constraint blob_spans_count_check check (reference_count > 0 or removed_version is not null)
);
create unique index blob_spans_open_key on blob_spans (repository_id, blob_id) where removed_version is null;
-- Does any repository still need the blob?
create index blob_spans_open_blob_idx on blob_spans (blob_id) where removed_version is null;
create index blob_spans_added_idx on blob_spans (repository_id, added_version, blob_id);
create index blob_spans_removed_idx on blob_spans (repository_id, removed_version, blob_id) where removed_version is not null;

create table tags (
    repository_id bigint not null,
    name          text collate "C" not null,
    artifact_id   bigint not null,
    uid           uuid not null,
    revision      bigint not null default 1,
    immutable     boolean not null default false,
    creator       text not null,
    last_modifier text not null,
    create_time   timestamptz not null,
    update_time   timestamptz not null,
    constraint tags_pkey primary key (repository_id, name),
    constraint tags_uid_key unique (uid),
    constraint tags_artifact_fkey foreign key (repository_id, artifact_id) references artifacts (repository_id, id)
);
create index tags_artifact_idx on tags (repository_id, artifact_id, name);
create index tags_update_time_idx on tags (repository_id, update_time, name);
-- Whether a repository has any, when one is to be deleted that may not lose them.
create index tags_immutable_idx on tags (repository_id, name) where immutable;

-- One row a create, move or delete. A create or move is also the span of the pointing: from
-- `version` until before `until_version`. A delete has no `artifact_id` and closes its predecessor.
create table tag_history (
    repository_id    bigint not null,
    name             text collate "C" not null,
    version          bigint not null,
    until_version    bigint,
    kind             smallint not null,
    from_artifact_id bigint,
    artifact_id      bigint,
    tag_uid          uuid not null,
    immutable        boolean not null default false,
    actor            text not null,
    create_time      timestamptz not null,
    reason           text not null default '',
    constraint tag_history_pkey primary key (repository_id, name, version),
    constraint tag_history_repository_fkey foreign key (repository_id) references repositories (id),
    constraint tag_history_order_check check (until_version > version)
);
create unique index tag_history_open_key on tag_history (repository_id, name) include (version)
    where until_version is null and artifact_id is not null;
create index tag_history_version_idx on tag_history (repository_id, version, name);
create index tag_history_until_idx on tag_history (repository_id, until_version, name) where until_version is not null;
