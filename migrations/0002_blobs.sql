-- Blobs, the holds that protect them, and how they go: candidate, review, tombstone.
-- A digest is one byte for the algorithm (1 sha256, 2 sha512) followed by the hash.

create table blobs (
    id          bigint generated always as identity,
    uid         uuid not null,
    digest      bytea not null,
    size_bytes  bigint not null,
    storage_key text not null,
    create_time timestamptz not null,
    constraint blobs_pkey primary key (id),
    constraint blobs_uid_key unique (uid),
    constraint blobs_digest_key unique (digest),
    constraint blobs_storage_key_key unique (storage_key),
    constraint blobs_size_check check (size_bytes >= 0)
);

-- A push in flight, or a fresh upload that nothing names yet. An expired one still keeps its blob until
-- the keeper has ended it, which makes the blob a candidate; so deleting a blob touches no hold.
create table blob_holds (
    repository_id bigint not null,
    blob_id       bigint not null,
    expire_time   timestamptz not null,
    constraint blob_holds_pkey primary key (repository_id, blob_id),
    constraint blob_holds_repository_fkey foreign key (repository_id) references repositories (id),
    constraint blob_holds_blob_fkey foreign key (blob_id) references blobs (id)
);
create index blob_holds_blob_idx on blob_holds (blob_id);
create index blob_holds_expire_time_idx on blob_holds (expire_time);

-- "Somebody may have been the last to need this." Append-only, no unique key, no foreign key, so
-- that appending never waits and never fails. `repository_id` is where the need ended, and `since` when
-- it did: when the artifact was deleted or the hold expired, not when the keeper noticed.
create table orphan_candidates (
    id            bigint generated always as identity,
    blob_id       bigint not null,
    repository_id bigint not null,
    not_before    timestamptz not null,
    cause         smallint not null,
    since         timestamptz not null default now(),
    create_time   timestamptz not null default now(),
    constraint orphan_candidates_pkey primary key (id)
);
create index orphan_candidates_due_idx on orphan_candidates (not_before, id);
create index orphan_candidates_blob_idx on orphan_candidates (blob_id);

-- Stored bytes that no row names any more and that storage may delete from `not_before` on.
create table tombstones (
    id                bigint generated always as identity,
    storage_key       text not null,
    size_bytes        bigint not null,
    not_before        timestamptz not null,
    lease_expire_time timestamptz,
    storage_state     jsonb,
    create_time       timestamptz not null default now(),
    constraint tombstones_pkey primary key (id),
    constraint tombstones_storage_key_key unique (storage_key)
);
create index tombstones_due_idx on tombstones (not_before, id);

-- Upload sessions. The row names the storage key before the first byte is written under it.
-- `hash_state` is the serialised state of the hash over the first `offset_bytes` bytes, so that a
-- session goes on after a restart or on another replica.
create table uploads (
    uid               uuid not null,
    repository_id     bigint not null,
    storage_key       text not null,
    offset_bytes      bigint not null default 0,
    hash_algorithm    smallint not null default 1,
    hash_state        bytea,
    storage_state     jsonb,
    lease_uid         uuid,
    lease_expire_time timestamptz,
    creator           text not null,
    create_time       timestamptz not null,
    update_time       timestamptz not null,
    expire_time       timestamptz not null,
    constraint uploads_pkey primary key (uid),
    constraint uploads_storage_key_key unique (storage_key),
    constraint uploads_repository_fkey foreign key (repository_id) references repositories (id),
    constraint uploads_offset_check check (offset_bytes >= 0)
);
create index uploads_repository_idx on uploads (repository_id);
create index uploads_expire_time_idx on uploads (expire_time);
