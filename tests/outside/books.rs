//! Whether the books balance: what every state of the database must be like, whatever led to it. Reads tables, because
//! no use case shows all of it.

use sqlx::{Connection, PgConnection};
use wharfinger::app::App;

use crate::house::CONNECTIONS;

/// What must not be found, and how to look for it. Each answers one line of text for each offence.
const OFFENCES: &[(&str, &str)] = &[
    (
        "a live artifact has a child that is not live (I1)",
        "select format('repository %s: %s lists %s', c.repository_id, c.parent_id, c.child_id)
         from artifact_children c
         join artifacts p on p.repository_id = c.repository_id and p.id = c.parent_id and p.delete_time is null
         join artifacts k on k.repository_id = c.repository_id and k.id = c.child_id and k.delete_time is not null",
    ),
    (
        "a tag points to an artifact that is not live",
        "select format('repository %s: %s', t.repository_id, t.name)
         from tags t
         join artifacts a on a.repository_id = t.repository_id and a.id = t.artifact_id
         where a.delete_time is not null",
    ),
    (
        "the count of who needs a blob is not that of the edges of live artifacts",
        "with needed as (
             select e.repository_id, e.blob_id, count(*) as times
             from artifact_blobs e
             join artifacts a on a.repository_id = e.repository_id and a.id = e.artifact_id and a.delete_time is null
             group by 1, 2
         ), kept as (
             select repository_id, blob_id, reference_count from blob_spans where removed_version is null
         )
         select format('repository %s, blob %s: %s, not %s', repository_id, blob_id, reference_count, times)
         from needed full join kept using (repository_id, blob_id)
         where times is distinct from reference_count",
    ),
    (
        "a blob span keeps another digest or size than its blob",
        "select format('repository %s, blob %s', s.repository_id, s.blob_id)
         from blob_spans s join blobs b on b.id = s.blob_id
         where s.digest <> b.digest or s.size_bytes <> b.size_bytes",
    ),
    (
        "the open spans of artifacts are not the live artifacts",
        "select format('repository %s, artifact %s', repository_id, artifact_id)
         from (select repository_id, id as artifact_id from artifacts where delete_time is null) a
         full join (select repository_id, artifact_id, added_version from artifact_spans where removed_version is null) s
             using (repository_id, artifact_id)
         where a.artifact_id is null or s.added_version is null",
    ),
    (
        "the open spans of the tag history are not the tags",
        "select format('repository %s, tag %s', repository_id, name)
         from (select repository_id, name, artifact_id, uid from tags) t
         full join (select repository_id, name, artifact_id as until_now, tag_uid from tag_history
                    where until_version is null and artifact_id is not null) h
             using (repository_id, name)
         where t.artifact_id is distinct from h.until_now or t.uid is distinct from h.tag_uid",
    ),
    (
        "a pointing of a tag ends otherwise than where the next one begins",
        "select format('repository %s, tag %s, version %s', repository_id, name, version)
         from (select *, lead(version) over w as next, lag(artifact_id) over w as before
               from tag_history window w as (partition by repository_id, name order by version)) h
         where (artifact_id is not null and until_version is distinct from next)
            or from_artifact_id is distinct from before
            or kind <> case when artifact_id is null then 3 when from_artifact_id is null then 1 else 2 end",
    ),
    (
        "the counters of a repository are not what it holds",
        "select format('%s: %s', r.name, to_jsonb(held))
         from repositories r
         cross join lateral (
             select (select count(*) from artifacts where repository_id = r.id and delete_time is null) as artifacts,
                    (select count(*) from tags where repository_id = r.id) as tags,
                    (select count(*) from blob_spans where repository_id = r.id and removed_version is null) as blobs,
                    (select coalesce(sum(size_bytes), 0) from artifacts
                     where repository_id = r.id and delete_time is null)
                    + (select coalesce(sum(size_bytes), 0) from blob_spans
                       where repository_id = r.id and removed_version is null) as bytes
         ) held
         where (held.artifacts, held.tags, held.blobs, held.bytes)
               is distinct from (r.artifact_count, r.tag_count, r.blob_count, r.size_bytes::numeric)",
    ),
    (
        "the versions of a repository have a gap, or its number is not the latest one",
        "select format('%s: %s of %s', r.name, count(v.number), r.version)
         from repositories r
         left join repository_versions v on v.repository_id = r.id
         group by r.id
         having count(v.number) <> r.version + 1 or min(v.number) <> 0 or max(v.number) <> r.version",
    ),
    (
        "a version does not follow from the one before",
        "select format('repository %s, version %s', repository_id, number)
         from (select *, lag(artifacts_present, 1, 0::bigint) over w as artifacts_before,
                      lag(tags_present, 1, 0::bigint) over w as tags_before,
                      lag(blobs_present, 1, 0::bigint) over w as blobs_before,
                      lag(create_time) over w as time_before
               from repository_versions window w as (partition by repository_id order by number)) v
         where artifacts_present <> artifacts_before + artifacts_added - artifacts_removed
            or tags_present <> tags_before + tags_added - tags_removed
            or blobs_present <> blobs_before + blobs_added - blobs_removed
            or create_time < time_before",
    ),
    (
        "a version counts otherwise than its spans do",
        "select format('repository %s, version %s', v.repository_id, v.number)
         from repository_versions v
         cross join lateral (
             select (select count(*) from artifact_spans s
                     where s.repository_id = v.repository_id and s.added_version = v.number) as artifacts_added,
                    (select count(*) from artifact_spans s
                     where s.repository_id = v.repository_id and s.removed_version = v.number) as artifacts_removed,
                    (select count(*) from tag_history h
                     where h.repository_id = v.repository_id and h.version = v.number
                       and h.artifact_id is not null) as tags_added,
                    (select count(*) from tag_history h
                     where h.repository_id = v.repository_id and h.until_version = v.number) as tags_removed,
                    (select count(*) from blob_spans s
                     where s.repository_id = v.repository_id and s.added_version = v.number) as blobs_added,
                    (select count(*) from blob_spans s
                     where s.repository_id = v.repository_id and s.removed_version = v.number) as blobs_removed
         ) s
         where (s.artifacts_added, s.artifacts_removed, s.tags_added, s.tags_removed, s.blobs_added, s.blobs_removed)
               <> (v.artifacts_added, v.artifacts_removed, v.tags_added, v.tags_removed, v.blobs_added, v.blobs_removed)",
    ),
    (
        "a version has no event that carries its number",
        "select format('repository %s, version %s', v.repository_id, v.number)
         from repository_versions v
         where not exists (select from events e where e.repository_id = v.repository_id and e.version = v.number)",
    ),
    (
        "a namespace counts otherwise than it has repositories",
        "select format('%s: %s, not %s', n.name, n.repository_count, count(r.id))
         from namespaces n
         left join repositories r on r.namespace_id = n.id and r.delete_time is null
         group by n.id
         having n.repository_count <> count(r.id)",
    ),
    ("a request id was kept without its outcome", "select request_id from requests where outcome is null"),
];

/// Fails when the books do not balance.
pub(crate) async fn assert_balanced(app: &App) {
    let mut conn = app.store().read().await.unwrap();
    for (offence, query) in OFFENCES {
        let found: Vec<String> = sqlx::query_scalar(*query).fetch_all(&mut *conn).await.unwrap();
        assert!(found.is_empty(), "{offence}: {found:#?}");
    }
}

/// Fails when a connection is still in a transaction that nobody will end. Taking every connection out of the pool waits
/// until each has come home.
pub(crate) async fn assert_no_transaction_is_left(app: &App) {
    let mut all = Vec::new();
    for _ in 0..CONNECTIONS {
        all.push(app.store().read().await.unwrap());
    }
    let left: Vec<String> = sqlx::query_scalar(
        "select coalesce(query, '') from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and backend_type = 'client backend'",
    )
    .fetch_all(&mut *all[0])
    .await
    .unwrap();
    assert!(left.is_empty(), "transactions are left: {left:#?}");
}

/// A hash over everything that the database holds. Two of them are equal when nothing was written in between.
pub(crate) async fn fingerprint(app: &App) -> String {
    const TABLES: &str = "select string_agg(
            format('select %L || coalesce(md5(string_agg(t::text, %L order by t::text)), %L) as part from %I t',
                   relname || ' ', ' ', 'empty', relname), ' union all ' order by relname)
        from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_sqlx_migrations'";
    let mut conn = app.store().read().await.unwrap();
    fingerprint_of(&mut conn, TABLES).await
}

async fn fingerprint_of(conn: &mut PgConnection, tables: &'static str) -> String {
    let mut snapshot = conn.begin().await.unwrap();
    let query: String = sqlx::query_scalar(tables).fetch_one(&mut *snapshot).await.unwrap();
    let parts: Vec<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_all(&mut *snapshot).await.unwrap();
    parts.join("\n")
}
