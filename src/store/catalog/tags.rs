//! Tags, each pair of name and digest once however many repositories have it: those that point now, or those of versions.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::{bounds, counts, push_condition, push_cut, push_span};
use crate::domain::Digest;
use crate::domain::access::Visible;
use crate::domain::catalog::{Counted, Field, HashPrefix, Place, SharedTag, Window};
use crate::store::{Result, visible};

#[derive(Debug, sqlx::FromRow)]
struct Row {
    name: String,
    digest: Digest,
    create_time: OffsetDateTime,
}

impl From<Row> for SharedTag {
    fn from(row: Row) -> Self {
        SharedTag { name: row.name, digest: row.digest, create_time: row.create_time }
    }
}

fn column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Name => "t.name",
        Field::Digest => "a.digest",
        Field::MediaType => "a.media_type",
        Field::CreateTime | Field::UpdateTime => "t.create_time",
        _ => return None,
    })
}

fn cut_column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Name => "t.name",
        Field::Digest => "t.digest",
        Field::MediaType => "t.media_type",
        Field::CreateTime | Field::UpdateTime => "t.create_time",
        _ => return None,
    })
}

/// Live tags of live repositories. `update_time` is when a tag began to point where it does.
const NOW: &str = "(select x.repository_id, x.name, x.artifact_id, x.update_time as create_time from tags x \
                   join repositories r on r.id = x.repository_id join namespaces n on n.id = r.namespace_id \
                   where r.delete_time is null and n.delete_time is null) t \
                   join artifacts a on a.repository_id = t.repository_id and a.id = t.artifact_id where ";

fn push_now(query: &mut QueryBuilder<Postgres>, window: &Window) {
    query.push(
        "(select distinct on (t.name, a.digest) t.name, a.digest, a.media_type, t.create_time, t.repository_id from ",
    );
    query.push(NOW);
    push_condition(query, &window.condition, column);
    visible::push_content(query, window.visible.as_ref(), "t.repository_id");
    query.push(" order by t.name, a.digest, t.create_time, t.repository_id) t");
}

fn push_places(query: &mut QueryBuilder<Postgres>, places: &[Place], window: &Window) {
    query.push(
        " from tag_history t join artifacts a on a.repository_id = t.repository_id and a.id = t.artifact_id where ",
    );
    for (position, place) in places.iter().enumerate() {
        if position == 0 {
            query.push("t.repository_id = ").push_bind(place.repository_id).push(" and ");
            push_span(query, place.moment, "t.version", "t.until_version");
        } else {
            query
                .push(
                    " and exists (select from tag_history h join artifacts o on o.repository_id = h.repository_id and \
                     o.id = h.artifact_id where h.name = t.name and o.digest = a.digest and h.repository_id = ",
                )
                .push_bind(place.repository_id)
                .push(" and ");
            push_span(query, place.moment, "h.version", "h.until_version");
            query.push(")");
        }
    }
    query.push(" and ");
    push_condition(query, &window.condition, column);
}

/// A page of tags, newest first unless ordered otherwise: those that all the places have, or, without places, those that
/// point now.
pub async fn list(conn: &mut PgConnection, places: &[Place], window: &Window) -> Result<Counted<SharedTag>> {
    let mut query = QueryBuilder::new("select ");
    let mut count = QueryBuilder::new("select count(*)");
    if places.is_empty() {
        query.push("t.name, t.digest, t.create_time from ");
        push_now(&mut query, window);
        push_cut(&mut query, window, cut_column, "t.create_time desc, t.name desc");
        count.push(" from ");
        push_now(&mut count, window);
    } else {
        query.push("t.name, a.digest, t.create_time");
        push_places(&mut query, places, window);
        push_cut(&mut query, window, column, "t.create_time desc, t.name desc");
        push_places(&mut count, places, window);
    }
    let rows: Vec<Row> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match places {
        [only] if window.condition.is_open() => counts(conn, only).await?.tags,
        _ => count.build_query_scalar().fetch_one(conn).await?,
    };
    Ok(Counted { items: rows.into_iter().map(SharedTag::from).collect(), total })
}

/// Every tag that points, or once pointed, to a manifest whose hash begins with a prefix. A look at the history of each
/// repository that holds such a manifest.
pub async fn by_prefix(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    prefix: HashPrefix,
) -> Result<Vec<SharedTag>> {
    let (namespaces, repositories) = visible::rows(visible);
    let mut found = Vec::new();
    for (from, to) in bounds(prefix) {
        let rows = sqlx::query_as!(
            Row,
            r#"select h.name, a.digest as "digest!: Digest", min(h.create_time) as "create_time!"
               from (select repository_id, id, digest from artifacts
                     where delete_time is null and digest >= $1 and digest < $2
                     union all
                     select repository_id, id, digest from artifacts
                     where delete_time is not null and payload is not null and digest >= $1 and digest < $2) a
               join tag_history h on h.repository_id = a.repository_id and h.artifact_id = a.id
               where $3::bigint[] is null
                  or a.repository_id in (select id from repositories
                                         where namespace_id = any($3) or id = any($4::bigint[]))
               group by h.name, a.digest"#,
            from,
            to,
            namespaces,
            repositories,
        )
        .fetch_all(&mut *conn)
        .await?;
        found.extend(rows.into_iter().map(SharedTag::from));
    }
    Ok(found)
}
