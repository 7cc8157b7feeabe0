//! What is kept for a while and then forgotten: operations that have ended, outcomes of requests, and events. Each goes in
//! bounded batches that several replicas may run at once.

use sqlx::PgConnection;

use super::Result;

/// Forgets up to `limit` operations that ended at least so many seconds ago; returns how many.
pub async fn forget_operations(conn: &mut PgConnection, age_seconds: f64, limit: i64) -> Result<u64> {
    let done = sqlx::query!(
        "delete from operations
         where id = any(array(select id from operations
                              where end_time is not null and end_time <= now() - make_interval(secs => $1)
                              order by end_time
                              limit $2
                              for update skip locked))",
        age_seconds,
        limit,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// Forgets up to `limit` outcomes of requests made at least so many seconds ago; returns how many.
pub async fn forget_requests(conn: &mut PgConnection, age_seconds: f64, limit: i64) -> Result<u64> {
    let done = sqlx::query!(
        "delete from requests r
         using (select caller, request_id from requests
                where create_time <= now() - make_interval(secs => $1)
                order by create_time
                limit $2
                for update skip locked) old
         where r.caller = old.caller and r.request_id = old.request_id",
        age_seconds,
        limit,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// Forgets up to `limit` events made at least so many seconds ago, and moves the horizon past them, so that a reader who
/// wants them is told instead of missing them in silence; returns how many.
pub async fn forget_events(conn: &mut PgConnection, age_seconds: f64, limit: i64) -> Result<u64> {
    let gone = sqlx::query_scalar!(
        r#"with gone as (
               delete from events
               where id = any(array(select id from events
                                    where create_time <= now() - make_interval(secs => $1)
                                    order by create_time
                                    limit $2
                                    for update skip locked))
               returning position, id, create_time
           ), last as (
               select position, id, (select max(create_time) from gone) as create_time
               from gone
               order by position desc, id desc
               limit 1
           ), moved as (
               update event_horizon h
               set position = case when (last.position, last.id) > (h.position, h.id) then last.position else h.position end,
                   id = case when (last.position, last.id) > (h.position, h.id) then last.id else h.id end,
                   create_time = greatest(h.create_time, last.create_time)
               from last
           )
           select count(*) as "count!" from gone"#,
        age_seconds,
        limit,
    )
    .fetch_one(conn)
    .await?;
    Ok(gone.cast_unsigned())
}
