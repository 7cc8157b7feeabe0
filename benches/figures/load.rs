//! The data that the figures stand on: 100,000 artifacts, 1,000,000 tags in one repository, loaded by SQL.

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

use super::subject::Subject;

/// The repository with the tags.
pub const REPOSITORY: &str = "bench/large";
/// Artifacts in it.
pub const ARTIFACTS: i64 = 100_000;
/// Tags in it.
pub const TAGS: i64 = 1_000_000;

/// The name of the n-th tag.
pub fn tag(n: i64) -> String {
    format!("t{n:07}")
}

/// Loads the data once.
pub async fn fill(subject: &Subject) {
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    conn.execute(AssertSqlSafe(format!(
        "with n as (
                 insert into namespaces (uid, name, creator, last_modifier, create_time, update_time, repository_count)
                 values (gen_random_uuid(), 'bench', 'bench', 'bench', now(), now(), 1) returning id),
             r as (
                 insert into repositories (uid, namespace_id, name, creator, last_modifier, create_time, update_time,
                                           version, artifact_count, tag_count)
                 select gen_random_uuid(), id, '{REPOSITORY}', 'bench', 'bench', now(), now(), 1, {ARTIFACTS}, {TAGS}
                 from n returning id),
             v as (
                 insert into repository_versions (repository_id, number, change, artifacts_added, artifacts_present,
                                                  tags_added, tags_present, creator, create_time)
                 select id, g, 2, g * {ARTIFACTS}, g * {ARTIFACTS}, g * {TAGS}, g * {TAGS}, 'bench', now()
                 from r, generate_series(0, 1) g),
             a as (
                 insert into artifacts (repository_id, uid, digest, media_type, artifact_type, is_index, size_bytes,
                                        total_size_bytes, payload, creator, last_modifier, create_time, update_time)
                 select r.id, gen_random_uuid(), '\\x01' || sha256(g::text::bytea),
                        'application/vnd.oci.image.manifest.v1+json', 'application/vnd.oci.image.config.v1+json', false,
                        400, 8192, convert_to(repeat('x', 400), 'utf8'), 'bench', 'bench', now(), now()
                 from r, generate_series(1, {ARTIFACTS}) g returning repository_id, id),
             s as (
                 insert into artifact_spans (repository_id, artifact_id, added_version)
                 select repository_id, id, 1 from a)
             select count(*) from a"
    )))
    .await
    .unwrap();
    conn.execute(AssertSqlSafe(format!(
        "with a as (select repository_id, id, row_number() over (order by id) - 1 as n from artifacts
                        where repository_id = (select id from repositories where name = '{REPOSITORY}'))
             insert into tags (repository_id, name, artifact_id, uid, creator, last_modifier, create_time, update_time)
             select a.repository_id, 't' || lpad(g::text, 7, '0'), a.id, gen_random_uuid(), 'bench', 'bench', now(),
                    now()
             from generate_series(0, {TAGS} - 1) g join a on a.n = g % {ARTIFACTS}"
    )))
    .await
    .unwrap();
    conn.execute("vacuum analyze").await.unwrap();
}
