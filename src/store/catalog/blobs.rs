//! Blobs: all that are stored, or those that versions need.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{bounds, counts, existence, push_bounds, push_condition, push_cut, push_order, push_span, push_walk, seen};
use crate::domain::Digest;
use crate::domain::access::Visible;
use crate::domain::catalog::{Counted, Field, HashPrefix, Place, SharedBlob, Window};
use crate::store::{Result, visible};

#[derive(Debug, sqlx::FromRow)]
struct Row {
    uid: Option<Uuid>,
    digest: Digest,
    create_time: OffsetDateTime,
}

impl From<Row> for SharedBlob {
    fn from(row: Row) -> Self {
        SharedBlob { uid: row.uid, digest: row.digest, create_time: row.create_time }
    }
}

fn stored(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Digest => "b.digest",
        Field::CreateTime | Field::UpdateTime => "b.create_time",
        // What was never needed is an orphan from the start.
        Field::OrphanTime => {
            "(select coalesce(max(case when s.removed_version is null then least(r.delete_time, n.delete_time)
                                       else least(v.create_time, r.delete_time, n.delete_time) end), b.create_time)
              from blob_spans s join repositories r on r.id = s.repository_id join namespaces n on n.id = r.namespace_id
              left join repository_versions v on v.repository_id = s.repository_id and v.number = s.removed_version
              where s.blob_id = b.id
              having bool_and(s.removed_version is not null or least(r.delete_time, n.delete_time) is not null) is not false)"
        }
        _ => return None,
    })
}

fn needed(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Digest => "s.digest",
        Field::CreateTime | Field::UpdateTime => "coalesce(b.create_time, v.create_time)",
        _ => return None,
    })
}

fn push_places(query: &mut QueryBuilder<Postgres>, places: &[Place], window: &Window) {
    query.push(
        " from blob_spans s left join blobs b on b.id = s.blob_id \
         left join repository_versions v on v.repository_id = s.repository_id and v.number = s.added_version where ",
    );
    for (position, place) in places.iter().enumerate() {
        if position == 0 {
            query.push("s.repository_id = ").push_bind(place.repository_id).push(" and ");
            push_span(query, place.moment, "s.added_version", "s.removed_version");
        } else {
            query
                .push(existence(place))
                .push(" (select from blob_spans o where o.digest = s.digest and o.repository_id = ")
                .push_bind(place.repository_id)
                .push(" and ");
            push_span(query, place.moment, "o.added_version", "o.removed_version");
            query.push(")");
        }
    }
    query.push(" and ");
    push_condition(query, &window.condition, needed);
}

/// A blob is seen where something that needs it, or needed it, is seen.
fn push_visible(query: &mut QueryBuilder<Postgres>, window: &Window) {
    let Some(visible) = &window.visible else { return };
    query.push(" and exists (select from artifact_blobs e where e.blob_id = b.id");
    visible::push_content(query, Some(visible), "e.repository_id");
    query.push(")");
}

/// A page of blobs, newest first unless ordered otherwise: those that all the places need, or, without places, all that
/// are stored. Blobs of the past are there even when their bytes are gone.
pub async fn list(conn: &mut PgConnection, places: &[Place], window: &Window) -> Result<Counted<SharedBlob>> {
    let mut query = QueryBuilder::new("select ");
    match places {
        [] => {
            query.push("b.uid, b.digest, b.create_time from (select b.id as key from blobs b where ");
            push_condition(&mut query, &window.condition, stored);
            push_visible(&mut query, window);
            push_cut(&mut query, window, stored, "b.id desc");
            query.push(") k join blobs b on b.id = k.key");
            push_order(&mut query, window, stored, "b.id desc");
        }
        [only] if window.is_plain() => {
            query.push(
                "b.uid, s.digest, coalesce(b.create_time, v.create_time) as create_time \
                 from (select s.repository_id, s.blob_id, s.added_version, s.digest from blob_spans s where ",
            );
            push_walk(&mut query, only, "s.added_version", "s.removed_version", "s.blob_id");
            push_bounds(&mut query, window);
            query.push(
                ") s left join blobs b on b.id = s.blob_id \
                 left join lateral (select v.create_time from repository_versions v \
                     where v.repository_id = s.repository_id and v.number = s.added_version limit 1) v on true \
                 order by s.added_version desc, s.blob_id desc",
            );
        }
        _ => {
            query.push("b.uid, s.digest, coalesce(b.create_time, v.create_time) as create_time");
            push_places(&mut query, places, window);
            push_cut(&mut query, window, needed, "s.blob_id desc");
        }
    }
    let mut rows: Vec<Row> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match (seen(&mut rows, window), places) {
        (Some(total), _) => total,
        (None, [only]) if window.condition.is_open() => counts(conn, only).await?.blobs,
        (None, _) => {
            let mut count = QueryBuilder::new("select count(*)");
            match places.is_empty() {
                true => {
                    count.push(" from blobs b where ");
                    push_condition(&mut count, &window.condition, stored);
                    push_visible(&mut count, window);
                }
                false => push_places(&mut count, places, window),
            }
            count.build_query_scalar().fetch_one(conn).await?
        }
    };
    Ok(Counted { items: rows.into_iter().map(SharedBlob::from).collect(), total })
}

/// The stored blobs whose hash begins with a prefix.
pub async fn by_prefix(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    prefix: HashPrefix,
) -> Result<Vec<SharedBlob>> {
    let (namespaces, repositories) = visible::rows(visible);
    let mut found = Vec::new();
    for (from, to) in bounds(prefix) {
        let rows = sqlx::query_as!(
            Row,
            r#"select uid as "uid?", digest as "digest: Digest", create_time
               from blobs
               where digest >= $1 and digest < $2
                 and ($3::bigint[] is null
                      or exists (select from artifact_blobs e
                                 join repositories r on r.id = e.repository_id
                                 where e.blob_id = blobs.id and (r.namespace_id = any($3) or r.id = any($4::bigint[]))))"#,
            from,
            to,
            namespaces,
            repositories,
        )
        .fetch_all(&mut *conn)
        .await?;
        found.extend(rows.into_iter().map(SharedBlob::from));
    }
    Ok(found)
}
