//! What the dialects are measured over: a repository with 100,000 images, tags and blobs, 100,000 of everything else that is
//! listed, and piles of what is deleted in the course of it.

use sqlx::{Connection, Executor, PgConnection};
use wharfinger::domain::Digest;

use super::super::subject::Subject;

/// Rows behind every list.
pub const ROWS: i64 = 100_000;
/// The repository with the images.
pub const REPOSITORY: &str = "house/web";
/// Clients that delete, each in a repository of its own.
pub const CLIENTS: usize = 4;

/// The digest of the n-th image.
pub fn image(n: i64) -> Digest {
    Digest::sha256(format!("image {n}").as_bytes())
}

/// The n-th tag, which points to the n-th image.
pub fn tag(n: i64) -> String {
    format!("t{n:06}")
}

/// The n-th artifact of a client's pile.
pub fn piled(n: usize) -> Digest {
    Digest::sha256(format!("piled {n}").as_bytes())
}

const STATEMENTS: &str = r#"
insert into namespaces (uid, name, creator, last_modifier, create_time, update_time, repository_count)
select gen_random_uuid(), 'house', 'ann', 'ann', now(), now(), 100002
union all select gen_random_uuid(), 'pile', 'ann', 'ann', now(), now(), 4
union all select gen_random_uuid(), 'spare', 'ann', 'ann', now(), now(), 2000
union all select gen_random_uuid(), 'n' || n, 'ann', 'ann', now() + n * interval '1 ms', now(), 0
          from generate_series(1, 100000) n
union all select gen_random_uuid(), 'spare-' || n, 'ann', 'ann', now(), now(), 0 from generate_series(0, 1999) n;

insert into repositories (uid, namespace_id, name, version, artifact_count, tag_count, blob_count, size_bytes, creator, last_modifier,
                          create_time, update_time)
select gen_random_uuid(), n.id, r.name, r.version, r.artifacts, r.tags, r.blobs, r.bytes, 'ann', 'ann', now() + r.n * interval '1 ms',
       now() + r.n * interval '1 ms'
from (select 0 as n, 'house' as namespace, 'house/web' as name, 1 as version, 100000 as artifacts, 100000 as tags,
             100000 as blobs, 100000000 as bytes
      union all select 1, 'house', 'house/versions', 100000, 0, 0, 0, 0
      union all select n, 'house', 'house/r' || n, 0, 0, 0, 0, 0 from generate_series(1, 100000) n
      union all select n, 'pile', 'pile/c' || n, 1, 4000, 0, 0, 0 from generate_series(0, 3) n
      union all select n, 'spare', 'spare/r' || n, 0, 0, 0, 0, 0 from generate_series(0, 1999) n) r
join namespaces n on n.name = r.namespace;

insert into repository_versions (repository_id, number, change, artifacts_added, artifacts_present, tags_added, tags_present,
                                 blobs_added, blobs_present, creator, create_time)
select r.id, v, 2, v * r.artifact_count, v * r.artifact_count, v * r.tag_count, v * r.tag_count, v * r.blob_count, v * r.blob_count,
       'ann', now()
from repositories r cross join generate_series(0, r.version) v where r.name <> 'house/versions'
union all
select r.id, v, 2, 0, 0, 0, 0, 0, 0, 'ann', now() from repositories r cross join generate_series(0, 100000) v
where r.name = 'house/versions';

insert into blobs (uid, digest, size_bytes, storage_key, create_time)
select gen_random_uuid(), '\x01'::bytea || sha256(convert_to('blob ' || n, 'utf8')), 1000, replace(gen_random_uuid()::text, '-', ''), now()
from generate_series(1, 100000) n;

insert into artifacts (repository_id, uid, digest, media_type, artifact_type, config_media_type, is_index, size_bytes, total_size_bytes,
                       architecture, os, annotations, payload, creator, last_modifier, create_time, update_time)
select r.id, gen_random_uuid(), '\x01'::bytea || sha256(convert_to('image ' || n, 'utf8')),
       'application/vnd.oci.image.manifest.v1+json', 'application/vnd.oci.image.config.v1+json',
       'application/vnd.oci.image.config.v1+json', false, 500, 8192, 'amd64', 'linux',
       '{"org.opencontainers.image.created":"2026-02-03T04:05:06Z"}',
       convert_to(format('{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":'
           '"application/vnd.oci.image.config.v1+json","digest":"sha256:%1$s","size":1000},"layers":[{"mediaType":'
           '"application/vnd.oci.image.layer.v1.tar+gzip","digest":"sha256:%1$s","size":1000}],"annotations":'
           '{"org.opencontainers.image.created":"2026-02-03T04:05:06Z"}}',
           encode(sha256(convert_to('blob ' || n, 'utf8')), 'hex')), 'utf8'),
       'ann', 'ann', now(), now()
from repositories r cross join generate_series(0, 99999) n where r.name = 'house/web';

insert into artifacts (repository_id, uid, digest, media_type, is_index, size_bytes, total_size_bytes, payload, creator, last_modifier,
                       create_time, update_time)
select r.id, gen_random_uuid(), '\x01'::bytea || sha256(convert_to('piled ' || (n * 4 + right(r.name, 1)::int), 'utf8')),
       'application/vnd.oci.image.index.v1+json', true, 2, 2, '\x7b7d', 'ann', 'ann', now(), now()
from repositories r cross join generate_series(0, 3999) n where r.name like 'pile/c%';

insert into artifact_spans (repository_id, artifact_id, added_version) select repository_id, id, 1 from artifacts a
where repository_id in (select id from repositories where name = 'house/web' or name like 'pile/c%');

insert into artifact_blobs (repository_id, artifact_id, blob_id)
select a.repository_id, a.id, b.id
from (select *, row_number() over (order by id) as n from artifacts where repository_id = (select id from repositories where name = 'house/web')) a
join (select *, row_number() over (order by id) as n from blobs) b using (n);

insert into blob_spans (repository_id, blob_id, added_version, reference_count, digest, size_bytes)
select r.id, b.id, 1, 1, b.digest, b.size_bytes from blobs b, repositories r where r.name = 'house/web';

insert into tags (repository_id, name, artifact_id, uid, creator, last_modifier, create_time, update_time)
select a.repository_id, 't' || lpad((row_number() over (order by a.id) - 1)::text, 6, '0'), a.id, gen_random_uuid(), 'ann', 'ann', now(), now()
from artifacts a where a.repository_id = (select id from repositories where name = 'house/web');

insert into tag_history (repository_id, name, version, kind, artifact_id, tag_uid, actor, create_time)
select repository_id, name, 1, 1, artifact_id, uid, 'ann', create_time from tags
where repository_id = (select id from repositories where name = 'house/web');

insert into operations (uid, kind, state, target, namespace_id, repository_id, progress_done, progress_total, progress_unit, result, creator,
                        create_time, start_time, update_time, end_time)
select gen_random_uuid(), 4, 3, r.name, r.namespace_id, r.id, 1, 1, 'repositories', '{"Changed":{"version":1}}', 'ann', now(), now(), now(), now()
from repositories r cross join generate_series(1, 100000) n where r.name = 'house/web';
"#;

/// Loads the data once.
pub async fn fill(subject: &Subject) {
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    for statement in STATEMENTS.split(";\n") {
        if !statement.trim().is_empty() {
            conn.execute(sqlx::AssertSqlSafe(statement)).await.unwrap();
        }
    }
    conn.execute("vacuum analyze").await.unwrap();
}

/// The identifiers and names of repositories or namespaces whose name has a start.
pub async fn named(subject: &Subject, table: &str, start: &str) -> Vec<(uuid::Uuid, String)> {
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    let question =
        format!("select uid, name from {table} where name like '{start}%' and delete_time is null order by id");
    sqlx::query_as(sqlx::AssertSqlSafe(question)).fetch_all(&mut conn).await.unwrap()
}

/// The identifier of some operation.
pub async fn operation(subject: &Subject) -> uuid::Uuid {
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    sqlx::query_scalar("select uid from operations order by id limit 1").fetch_one(&mut conn).await.unwrap()
}
