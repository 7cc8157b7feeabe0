-- Namespaces, repositories and their versions.
-- Names sort by bytes (collate "C") whatever the database's locale, because page tokens rely on it.
-- Nothing is marked downwards on deletion: an artifact can be read while it, its repository and its
-- namespace are all live. So deleting or restoring a container is one row, whatever it holds.

create table namespaces (
    id               bigint generated always as identity,
    uid              uuid not null,
    name             text collate "C" not null,
    description      text not null default '',
    labels           jsonb not null default '{}',
    revision         bigint not null default 1,
    repository_count bigint not null default 0,
    creator          text not null,
    last_modifier    text not null,
    create_time      timestamptz not null,
    update_time      timestamptz not null,
    delete_time      timestamptz,
    purge_time       timestamptz,
    constraint namespaces_pkey primary key (id),
    constraint namespaces_uid_key unique (uid),
    constraint namespaces_repository_count_check check (repository_count >= 0),
    constraint namespaces_trash_check check ((delete_time is null) = (purge_time is null))
);
-- Look-up by name; listing by name.
create unique index namespaces_live_name_key on namespaces (name) where delete_time is null;
-- Listing by age.
create index namespaces_live_create_time_idx on namespaces (create_time, id) where delete_time is null;
-- Trash by name for undelete, and by due time for the keeper.
create index namespaces_trash_name_idx on namespaces (name, id) where delete_time is not null;
create index namespaces_trash_purge_time_idx on namespaces (purge_time) where delete_time is not null;

create table repositories (
    id             bigint generated always as identity,
    uid            uuid not null,
    namespace_id   bigint not null,
    name           text collate "C" not null,
    description    text not null default '',
    labels         jsonb not null default '{}',
    revision       bigint not null default 1,
    version        bigint not null default 0,
    artifact_count bigint not null default 0,
    tag_count      bigint not null default 0,
    blob_count     bigint not null default 0,
    size_bytes     bigint not null default 0,
    creator        text not null,
    last_modifier  text not null,
    create_time    timestamptz not null,
    update_time    timestamptz not null,
    delete_time    timestamptz,
    purge_time     timestamptz,
    constraint repositories_pkey primary key (id),
    constraint repositories_uid_key unique (uid),
    constraint repositories_namespace_fkey foreign key (namespace_id) references namespaces (id),
    constraint repositories_counts_check
        check (artifact_count >= 0 and tag_count >= 0 and blob_count >= 0 and size_bytes >= 0),
    constraint repositories_trash_check check ((delete_time is null) = (purge_time is null))
);
-- Look-up by name; listing of one namespace by name.
create unique index repositories_live_name_key on repositories (namespace_id, name) where delete_time is null;
-- Listing of all namespaces by name (the OCI catalog).
create index repositories_live_all_name_idx on repositories (name, id) where delete_time is null;
-- Listing of one namespace by age and by change.
create index repositories_live_create_time_idx on repositories (namespace_id, create_time, id) where delete_time is null;
create index repositories_live_update_time_idx on repositories (namespace_id, update_time, id) where delete_time is null;
-- Listing of all namespaces by age.
create index repositories_live_all_create_time_idx on repositories (create_time, id) include (namespace_id)
    where delete_time is null;
-- All repositories of a namespace, for retiring and purging it.
create index repositories_namespace_idx on repositories (namespace_id, id);
create index repositories_trash_name_idx on repositories (name, id) where delete_time is not null;
create index repositories_trash_purge_time_idx on repositories (purge_time) where delete_time is not null;

-- One row a change; its number is the repository's `version` after the change.
create table repository_versions (
    repository_id     bigint not null,
    number            bigint not null,
    change            smallint not null,
    artifacts_added   bigint not null default 0,
    artifacts_removed bigint not null default 0,
    artifacts_present bigint not null default 0,
    tags_added        bigint not null default 0,
    tags_removed      bigint not null default 0,
    tags_present      bigint not null default 0,
    blobs_added       bigint not null default 0,
    blobs_removed     bigint not null default 0,
    blobs_present     bigint not null default 0,
    creator           text not null,
    create_time       timestamptz not null,
    reason            text not null default '',
    constraint repository_versions_pkey primary key (repository_id, number),
    constraint repository_versions_repository_fkey foreign key (repository_id) references repositories (id)
);

-- Keys that every replica must share, made at the first start.
create table secrets (
    name        text not null,
    value       bytea not null,
    create_time timestamptz not null default now(),
    constraint secrets_pkey primary key (name)
);
