//! Manifests, each digest once however many repositories hold it: of everything that is stored, or of versions.

use std::collections::BTreeMap;

use bytes::Bytes;
use sqlx::types::Json;
use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{bounds, counts, existence, push_bounds, push_condition, push_cut, push_order, push_span, push_walk, seen};
use crate::domain::Digest;
use crate::domain::access::Visible;
use crate::domain::catalog::{Counted, Field, HashPrefix, Place, SharedManifest, Window};
use crate::store::{Result, visible};

#[derive(Debug, sqlx::FromRow)]
struct Row {
    uid: Uuid,
    digest: Digest,
    media_type: String,
    config_media_type: Option<String>,
    is_index: bool,
    architecture: Option<String>,
    os: Option<String>,
    annotations: Json<BTreeMap<String, String>>,
    config_labels: Json<BTreeMap<String, String>>,
    payload: Option<Vec<u8>>,
    create_time: OffsetDateTime,
    update_time: OffsetDateTime,
}

impl From<Row> for SharedManifest {
    fn from(row: Row) -> Self {
        SharedManifest {
            uid: row.uid,
            digest: row.digest,
            media_type: row.media_type,
            config_media_type: row.config_media_type,
            is_index: row.is_index,
            architecture: row.architecture,
            os: row.os,
            annotations: row.annotations.0,
            labels: row.config_labels.0,
            payload: row.payload.map(Bytes::from),
            create_time: row.create_time,
            update_time: row.update_time,
        }
    }
}

const COLUMNS: &str = "a.uid, a.digest, a.media_type, a.config_media_type, a.is_index, a.architecture, a.os, \
                       a.annotations, a.config_labels, a.payload, a.create_time, a.update_time";

fn column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Digest => "a.digest",
        Field::MediaType => "a.media_type",
        Field::Architecture => "a.architecture",
        Field::Os => "a.os",
        Field::CreateTime => "a.create_time",
        Field::UpdateTime => "a.update_time",
        Field::OrphanTime => {
            "(select max(least(o.delete_time, r.delete_time, n.delete_time))
              from artifacts o join repositories r on r.id = o.repository_id join namespaces n on n.id = r.namespace_id
              where o.digest = a.digest and o.payload is not null
              having bool_and(least(o.delete_time, r.delete_time, n.delete_time) is not null))"
        }
        _ => return None,
    })
}

/// What is stored, in two halves because each has an index by digest; then each digest once, its oldest row.
fn push_stored(query: &mut QueryBuilder<Postgres>, window: &Window) {
    const HALF: &str = "select a.repository_id, a.id, a.digest, a.create_time, a.update_time, a.media_type, a.architecture, a.os \
                        from artifacts a where ";
    query.push("(select distinct on (a.digest) a.* from (");
    for (position, half) in
        ["a.delete_time is null", "a.delete_time is not null and a.payload is not null"].into_iter().enumerate()
    {
        query.push(if position > 0 { " union all " } else { "" }).push(HALF).push(half).push(" and ");
        push_condition(query, &window.condition, column);
        visible::push_content(query, window.visible.as_ref(), "a.repository_id");
    }
    query.push(") a order by a.digest, a.id) a");
}

fn push_places(query: &mut QueryBuilder<Postgres>, places: &[Place], window: &Window) {
    query.push(" from artifacts a where ");
    for (position, place) in places.iter().enumerate() {
        if position == 0 {
            query.push("a.repository_id = ").push_bind(place.repository_id).push(" and exists (select from artifact_spans s where s.repository_id = a.repository_id and s.artifact_id = a.id and ");
            push_span(query, place.moment, "s.added_version", "s.removed_version");
        } else {
            query
                .push(existence(place))
                .push(
                    " (select from artifacts o join artifact_spans s on s.repository_id = o.repository_id \
                     and s.artifact_id = o.id where o.digest = a.digest and o.repository_id = ",
                )
                .push_bind(place.repository_id)
                .push(" and ");
            push_span(query, place.moment, "s.added_version", "s.removed_version");
        }
        query.push(")");
    }
    query.push(" and ");
    push_condition(query, &window.condition, column);
}

/// A page of manifests: those that all the places have, newest first, or, without places, all that are stored, by digest; or
/// in the caller's order. Manifests of the past are there even when their bytes were purged.
pub async fn list(conn: &mut PgConnection, places: &[Place], window: &Window) -> Result<Counted<SharedManifest>> {
    const NEWEST: &str = "a.create_time desc, a.id desc";
    let mut query = QueryBuilder::new("select ");
    query.push(COLUMNS);
    match places {
        [] if window.is_plain() && window.visible.is_none() => return stored(conn, window).await,
        [] => {
            query.push(" from (select a.repository_id, a.id from ");
            push_stored(&mut query, window);
            push_cut(&mut query, window, column, NEWEST);
            query.push(") k join artifacts a on a.repository_id = k.repository_id and a.id = k.id");
            push_order(&mut query, window, column, NEWEST);
        }
        [only] if window.is_plain() => {
            query.push(" from (select s.repository_id, s.artifact_id, s.added_version from artifact_spans s where ");
            push_walk(&mut query, only, "s.added_version", "s.removed_version", "s.artifact_id");
            push_bounds(&mut query, window);
            query.push(
                ") s cross join lateral (select * from artifacts a \
                     where a.repository_id = s.repository_id and a.id = s.artifact_id limit 1) a \
                 order by s.added_version desc, s.artifact_id desc",
            );
        }
        _ => {
            push_places(&mut query, places, window);
            push_cut(&mut query, window, column, "a.id desc");
        }
    }
    let mut rows: Vec<Row> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match (seen(&mut rows, window), places) {
        (Some(total), _) => total,
        (None, [only]) if window.condition.is_open() => counts(conn, only).await?.artifacts,
        (None, _) => {
            let mut count = QueryBuilder::new("select count(*)");
            match places.is_empty() {
                true => {
                    count.push(" from ");
                    push_stored(&mut count, window);
                }
                false => push_places(&mut count, places, window),
            }
            count.build_query_scalar().fetch_one(conn).await?
        }
    };
    Ok(Counted { items: rows.into_iter().map(SharedManifest::from).collect(), total })
}

/// Digests that somebody has, and digests that only the trash has; each half has an index that holds them in order.
const HALVES: [&str; 2] = [
    "select distinct a.digest from artifacts a where a.delete_time is null",
    "select distinct a.digest from artifacts a where a.delete_time is not null and a.payload is not null \
     and not exists (select from artifacts o where o.digest = a.digest and o.delete_time is null)",
];

/// A page of everything that is stored: first what somebody has, then what only the trash has, each by digest. The total is
/// counted in the indexes.
async fn stored(conn: &mut PgConnection, window: &Window) -> Result<Counted<SharedManifest>> {
    let mut digests: Vec<Digest> = Vec::new();
    let (mut before, mut counted) = (0, Vec::new());
    for half in HALVES {
        let wanted = window.size + 1 - digests.len() as i64;
        let skip = (window.skip - before).max(0);
        let mut query = QueryBuilder::new(half);
        query.push(" order by a.digest limit ").push_bind(wanted).push(" offset ").push_bind(skip);
        let found: Vec<Digest> = query.build_query_scalar().fetch_all(&mut *conn).await?;
        let there = found.len() as i64;
        digests.extend(found);
        if there == wanted {
            break;
        }
        let count = match there > 0 || skip == 0 {
            true => skip + there,
            false => count(conn, half).await?,
        };
        before += count;
        counted.push(count);
    }
    for half in HALVES.iter().skip(counted.len()) {
        counted.push(count(conn, half).await?);
    }
    digests.truncate(usize::try_from(window.size).unwrap_or(usize::MAX));
    let mut query = QueryBuilder::new("select ");
    query.push(COLUMNS).push(" from unnest(").push_bind(digests);
    // Of each digest the oldest row.
    query.push(
        "::bytea[]) with ordinality k(digest, place) cross join lateral (select * from ( \
             (select * from artifacts a where a.digest = k.digest and a.delete_time is null) union all \
             (select * from artifacts a where a.digest = k.digest and a.delete_time is not null and a.payload is not null) \
         ) a order by a.id limit 1) a order by k.place",
    );
    let rows: Vec<Row> = query.build_query_as().fetch_all(conn).await?;
    Ok(Counted { items: rows.into_iter().map(SharedManifest::from).collect(), total: counted.iter().sum() })
}

async fn count(conn: &mut PgConnection, half: &str) -> Result<i64> {
    let mut query = QueryBuilder::new("select count(*) from (");
    query.push(half).push(") d");
    Ok(query.build_query_scalar().fetch_one(conn).await?)
}

/// The stored manifests whose hash begins with a prefix, each digest once.
pub async fn by_prefix(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    prefix: HashPrefix,
) -> Result<Vec<SharedManifest>> {
    let mut found = Vec::new();
    for (from, to) in bounds(prefix) {
        let mut query = QueryBuilder::new("select distinct on (a.digest) a.* from (");
        for (position, half) in
            ["a.delete_time is null", "a.delete_time is not null and a.payload is not null"].into_iter().enumerate()
        {
            query.push(if position > 0 { " union all " } else { "" });
            query.push("select a.id, ").push(COLUMNS).push(" from artifacts a where ").push(half);
            query.push(" and a.digest >= ").push_bind(from.clone());
            query.push(" and a.digest < ").push_bind(to.clone());
            visible::push_content(&mut query, visible, "a.repository_id");
        }
        query.push(") a order by a.digest, a.id");
        let rows: Vec<Row> = query.build_query_as().fetch_all(&mut *conn).await?;
        found.extend(rows.into_iter().map(SharedManifest::from));
    }
    Ok(found)
}
