-- Work that outlives its call, requests that may be repeated, and the stream of changes.

create table operations (
    id                bigint generated always as identity,
    uid               uuid not null,
    kind              smallint not null,
    state             smallint not null,
    target            text not null,
    namespace_id      bigint,
    repository_id     bigint,
    input             jsonb not null default '{}',
    cursor            jsonb,
    progress_done     bigint not null default 0,
    progress_total    bigint not null default 0,
    progress_unit     text not null,
    progress_detail   jsonb,
    result            jsonb,
    error_reason      text,
    error_message     text,
    cancel_time       timestamptz,
    lease_uid         uuid,
    lease_expire_time timestamptz,
    creator           text not null,
    correlation_id    text,
    create_time       timestamptz not null,
    start_time        timestamptz,
    update_time       timestamptz not null,
    end_time          timestamptz,
    constraint operations_pkey primary key (id),
    constraint operations_uid_key unique (uid)
);
-- What a worker may take: states 1 (pending) and 2 (running, with a lease that ran out).
create index operations_claimable_idx on operations (id) where state in (1, 2);
create index operations_end_time_idx on operations (end_time) where end_time is not null;

-- The outcome of a request that carried a request_id, kept so that a repeat is answered with it.
create table requests (
    caller      text not null,
    request_id  text not null,
    method      text not null,
    fingerprint bytea not null,
    outcome     jsonb,
    create_time timestamptz not null default now(),
    constraint requests_pkey primary key (caller, request_id)
);
create index requests_create_time_idx on requests (create_time);

-- Changes, written in the transaction that makes them. Transactions commit out of order, so readers go
-- by `position`: the number of the writing transaction or, if greater, that of the latest one that had
-- ended when the row was written. Everything below the oldest transaction still running is settled,
-- and within one repository, whose lock the writer holds, (position, id) is the order of commits.
-- The transaction's own number alone is not: it may be drawn before the wait for the lock.
create table events (
    id             bigint generated always as identity,
    position       xid8 not null default greatest(
        pg_current_xact_id(), (pg_snapshot_xmax(pg_current_snapshot())::text::bigint - 1)::text::xid8),
    kind           smallint not null,
    namespace_id   bigint,
    repository_id  bigint,
    namespace      text,
    repository     text,
    version        bigint,
    digest         bytea,
    tag            text,
    detail         jsonb not null default '{}',
    actor          text not null,
    create_time    timestamptz not null default now(),
    constraint events_pkey primary key (id)
);
create index events_order_idx on events (position, id);
create index events_create_time_idx on events (create_time);

-- Up to where events were forgotten, so that a reader who comes back too late is told. One row.
create table event_horizon (
    one         boolean not null default true,
    position    xid8 not null,
    id          bigint not null,
    create_time timestamptz not null,
    constraint event_horizon_pkey primary key (one),
    constraint event_horizon_one_check check (one)
);
insert into event_horizon (position, id, create_time) values ('0', 0, 'epoch');
