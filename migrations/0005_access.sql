-- Who may do what. Bindings name rows, not names: whoever deletes and makes anew a namespace or a repository of the same
-- name leaves nothing to those who were bound to the old one. Accounts are never deleted, only disabled, so that a name
-- in the history means one account for ever.

create table accounts (
    id            bigint generated always as identity,
    uid           uuid not null,
    name          text collate "C" not null,
    kind          smallint not null,
    description   text not null default '',
    password_hash text,
    is_admin      boolean not null default false,
    disabled      boolean not null default false,
    epoch         bigint not null default 1,
    revision      bigint not null default 1,
    creator       text not null,
    create_time   timestamptz not null default now(),
    update_time   timestamptz not null default now(),
    constraint accounts_pkey primary key (id),
    constraint accounts_uid_key unique (uid),
    -- Look-up by name; listing by name.
    constraint accounts_name_key unique (name),
    constraint accounts_kind_check check (kind in (1, 2))
);

-- Identities that somebody else vouches for: the subject of a JWT issuer, the name in a client certificate.
create table account_identities (
    account_id  bigint not null,
    source      text not null,
    subject     text not null,
    create_time timestamptz not null default now(),
    constraint account_identities_pkey primary key (source, subject),
    constraint account_identities_account_fkey foreign key (account_id) references accounts (id)
);
create index account_identities_account_idx on account_identities (account_id);

-- Only the hash of a secret is kept; `prefix` is what people tell tokens apart by.
create table tokens (
    id             bigint generated always as identity,
    uid            uuid not null,
    account_id     bigint not null,
    secret_hash    bytea not null,
    prefix         text not null,
    description    text not null default '',
    max_role       smallint,
    namespace_id   bigint,
    repository_id  bigint,
    creator        text not null,
    create_time    timestamptz not null default now(),
    expire_time    timestamptz,
    revoke_time    timestamptz,
    last_used_time timestamptz,
    constraint tokens_pkey primary key (id),
    constraint tokens_uid_key unique (uid),
    constraint tokens_secret_hash_key unique (secret_hash),
    constraint tokens_account_fkey foreign key (account_id) references accounts (id),
    constraint tokens_max_role_check check (max_role between 1 and 4),
    constraint tokens_scope_check check (num_nonnulls(namespace_id, repository_id) <= 1)
);
-- Listing of an account's tokens.
create index tokens_account_idx on tokens (account_id, id);

-- A role of an account on a namespace or on a repository.
create table bindings (
    id            bigint generated always as identity,
    uid           uuid not null,
    account_id    bigint not null,
    role          smallint not null,
    namespace_id  bigint,
    repository_id bigint,
    creator       text not null,
    create_time   timestamptz not null default now(),
    constraint bindings_pkey primary key (id),
    constraint bindings_uid_key unique (uid),
    -- What an account may do; one role for each place.
    constraint bindings_place_key unique nulls not distinct (account_id, namespace_id, repository_id),
    constraint bindings_account_fkey foreign key (account_id) references accounts (id),
    constraint bindings_namespace_fkey foreign key (namespace_id) references namespaces (id) on delete cascade,
    constraint bindings_repository_fkey foreign key (repository_id) references repositories (id) on delete cascade,
    constraint bindings_role_check check (role between 1 and 4),
    constraint bindings_scope_check check (num_nonnulls(namespace_id, repository_id) = 1)
);
-- Who is bound to a place; also for the cascade.
create index bindings_namespace_idx on bindings (namespace_id) where namespace_id is not null;
create index bindings_repository_idx on bindings (repository_id) where repository_id is not null;

alter table namespaces add column anonymous_pull boolean not null default false;
-- The namespaces that everybody may read.
create index namespaces_anonymous_pull_idx on namespaces (id) where anonymous_pull and delete_time is null;

-- Tags whose names match a pattern: 1 immutable (neither moved nor deleted), 2 protected (not deleted).
create table tag_protections (
    id            bigint generated always as identity,
    uid           uuid not null,
    namespace_id  bigint not null,
    repository_id bigint,
    pattern       text not null,
    kind          smallint not null,
    creator       text not null,
    create_time   timestamptz not null default now(),
    constraint tag_protections_pkey primary key (id),
    constraint tag_protections_uid_key unique (uid),
    constraint tag_protections_pattern_key unique nulls not distinct (namespace_id, repository_id, pattern),
    constraint tag_protections_namespace_fkey foreign key (namespace_id) references namespaces (id) on delete cascade,
    constraint tag_protections_repository_fkey foreign key (repository_id) references repositories (id) on delete cascade,
    constraint tag_protections_kind_check check (kind in (1, 2))
);
create index tag_protections_repository_idx on tag_protections (repository_id) where repository_id is not null;

-- Artifacts that are kept from deletion until somebody takes the pin away.
create table pins (
    repository_id bigint not null,
    artifact_id   bigint not null,
    reason        text not null,
    creator       text not null,
    create_time   timestamptz not null default now(),
    constraint pins_pkey primary key (repository_id, artifact_id),
    constraint pins_artifact_fkey foreign key (repository_id, artifact_id) references artifacts (repository_id, id)
        on delete cascade
);

-- What was changed, and what was refused. Append-only: the trigger refuses everything else.
create table audit_log (
    id            bigint generated always as identity,
    create_time   timestamptz not null default clock_timestamp(),
    actor         text not null,
    actor_kind    smallint not null,
    address       text not null default '',
    door          text not null default '',
    method        text not null,
    namespace     text not null default '',
    repository    text not null default '',
    target        text not null default '',
    outcome       smallint not null,
    reason        text not null default '',
    request_id    text not null default '',
    rule          text not null default '',
    constraint audit_log_pkey primary key (id),
    constraint audit_log_outcome_check check (outcome in (1, 2))
);
create index audit_log_actor_idx on audit_log (actor, id);
create index audit_log_namespace_idx on audit_log (namespace, id) where namespace <> '';
create index audit_log_create_time_idx on audit_log (create_time, id);

create function audit_log_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end $$;
create trigger audit_log_append_only before update or delete or truncate on audit_log
    for each statement execute function audit_log_is_append_only();
