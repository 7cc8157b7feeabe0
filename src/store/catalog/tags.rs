//! Tags, each pair of name and digest once however many repositories have it: those that point now, or those of versions.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::{bounds, counts, existence, push_bounds, push_condition, push_cut, push_span, push_walk, seen};
use crate::domain::Digest;
use crate::domain::access::Visible;
use crate::domain::catalog::{Counted, Field, HashPrefix, Place, SharedTag, Window};
use crate::domain::repository::Moment;
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
                .push(existence(place))
                .push(
                    " (select from tag_history h join artifacts o on o.repository_id = h.repository_id and \
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

/// A page of tags: those that all the places have, by name in a version, or, without places, those that point now, one repository
/// after the other; or in the caller's order.
pub async fn list(conn: &mut PgConnection, places: &[Place], window: &Window) -> Result<Counted<SharedTag>> {
    let mut query = QueryBuilder::new("select ");
    match places {
        [] if window.is_plain() && window.visible.is_none() => return pointing(conn, window).await,
        [] => {
            query.push("t.name, t.digest, t.create_time from ");
            push_now(&mut query, window);
            push_cut(&mut query, window, cut_column, "t.create_time desc, t.name desc");
        }
        [Place { repository_id, moment: Moment::At(version), .. }] if window.is_plain() => {
            let moved = moved_since(&mut *conn, *repository_id, *version).await?;
            push_held(&mut query, *repository_id, *version, moved, window);
        }
        [only] if window.is_plain() => {
            query.push(
                "s.name, a.digest, s.create_time from (select s.* from tag_history s where s.artifact_id is not null and ",
            );
            push_walk(&mut query, only, "s.version", "s.until_version", "s.name");
            push_bounds(&mut query, window);
            query.push(
                ") s cross join lateral (select a.digest from artifacts a \
                     where a.repository_id = s.repository_id and a.id = s.artifact_id limit 1) a \
                 order by s.version desc, s.name desc",
            );
        }
        _ => {
            query.push("t.name, a.digest, t.create_time");
            push_places(&mut query, places, window);
            push_cut(&mut query, window, column, "t.create_time desc, t.name desc");
        }
    }
    let mut rows: Vec<Row> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match (seen(&mut rows, window), places) {
        (Some(total), _) => total,
        (None, [only]) if window.condition.is_open() => counts(conn, only).await?.tags,
        (None, _) => {
            let mut count = QueryBuilder::new("select count(*)");
            match places.is_empty() {
                true => {
                    count.push(" from ");
                    push_now(&mut count, window);
                }
                false => push_places(&mut count, places, window),
            }
            count.build_query_scalar().fetch_one(conn).await?
        }
    };
    Ok(Counted { items: rows.into_iter().map(SharedTag::from).collect(), total })
}

/// Whether tags that a version held were moved or went since. Of the latest version none did.
async fn moved_since(conn: &mut PgConnection, repository_id: i64, version: i64) -> Result<bool> {
    let found = sqlx::query_scalar!(
        // The end of an index, rather than whether there is any, which the planner may look for row by row.
        r#"select coalesce((select until_version from tag_history
                            where repository_id = $1 and until_version is not null
                            order by until_version desc limit 1) > $2, false) as "moved!""#,
        repository_id,
        version,
    )
    .fetch_one(conn)
    .await?;
    Ok(found)
}

/// A page of the tags that a version held, by name: those that still point where they did, which an index holds in this order,
/// and those that do not.
fn push_held(query: &mut QueryBuilder<Postgres>, repository_id: i64, version: i64, moved: bool, window: &Window) {
    query.push("s.name, a.digest, s.create_time from (select h.* from (");
    for until in ["is null", "> "].into_iter().take(if moved { 2 } else { 1 }) {
        let is_open = until == "is null";
        query.push(if is_open { "" } else { " union all " });
        query.push("select h.repository_id, h.name, h.version from tag_history h where h.repository_id = ");
        query.push_bind(repository_id).push(" and h.artifact_id is not null and h.version <= ").push_bind(version);
        query.push(" and h.until_version ").push(until);
        if !is_open {
            query.push_bind(version);
        }
    }
    query.push(") h order by h.repository_id, h.name");
    push_bounds(query, window);
    query.push(
        ") k cross join lateral (select * from tag_history s \
             where s.repository_id = k.repository_id and s.name = k.name and s.version = k.version limit 1) s \
         cross join lateral (select a.digest from artifacts a \
             where a.repository_id = s.repository_id and a.id = s.artifact_id limit 1) a order by s.name",
    );
}

/// Which tags the list of all leaves out: those of repositories that are not live, and those that another repository has
/// with the same digest, for which only digests that several repositories have need a look.
const LEFT_OUT: &str = "with dead as materialized (
         select r.id from repositories r where r.delete_time is not null
         union all
         select r.id from namespaces n join repositories r on r.namespace_id = n.id where n.delete_time is not null
     ), shared as materialized (
         select a.digest from artifacts a where a.delete_time is null group by a.digest having count(*) > 1
     ), again as materialized (
         select repository_id, name
         from (select t.repository_id, t.name,
                      row_number() over (partition by t.name, a.digest order by t.update_time, t.repository_id) as place
               from shared s
               join artifacts a on a.digest = s.digest and a.delete_time is null
               join tags t on t.repository_id = a.repository_id and t.artifact_id = a.id
               where t.repository_id not in (select id from dead)) p
         where place > 1
     ) ";

/// A page of all tags that point now, in the order of their key, so that what is passed over is not looked at.
async fn pointing(conn: &mut PgConnection, window: &Window) -> Result<Counted<SharedTag>> {
    let mut query = QueryBuilder::new(LEFT_OUT);
    query.push(
        "select t.name, a.digest, t.update_time as create_time from (
             select t.repository_id, t.name from tags t
             where t.repository_id not in (select id from dead)
               and (t.repository_id, t.name) not in (select repository_id, name from again)
             order by t.repository_id, t.name",
    );
    push_bounds(&mut query, window);
    query.push(
        ") k cross join lateral (select * from tags t where t.repository_id = k.repository_id and t.name = k.name limit 1) t \
         cross join lateral (select a.digest from artifacts a \
             where a.repository_id = t.repository_id and a.id = t.artifact_id limit 1) a \
         order by t.repository_id, t.name",
    );
    let mut rows: Vec<Row> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match seen(&mut rows, window) {
        Some(total) => total,
        None => {
            let mut count = QueryBuilder::new(LEFT_OUT);
            count.push(
                "select (select coalesce(sum(r.tag_count), 0) from repositories r
                         where r.delete_time is null and r.id not in (select id from dead))::bigint
                        - (select count(*) from again)",
            );
            count.build_query_scalar().fetch_one(conn).await?
        }
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
