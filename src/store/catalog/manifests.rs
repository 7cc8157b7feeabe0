//! Manifests, each digest once however many repositories hold it: of everything that is stored, or of versions.

use std::collections::BTreeMap;

use bytes::Bytes;
use sqlx::types::Json;
use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{bounds, counts, push_condition, push_cut, push_span};
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
            payload: row.payload.map(Bytes::from),
            create_time: row.create_time,
            update_time: row.update_time,
        }
    }
}

const COLUMNS: &str = "a.uid, a.digest, a.media_type, a.config_media_type, a.is_index, a.architecture, a.os, \
                       a.annotations, a.payload, a.create_time, a.update_time";

fn column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Digest => "a.digest",
        Field::MediaType => "a.media_type",
        Field::Architecture => "a.architecture",
        Field::Os => "a.os",
        Field::CreateTime => "a.create_time",
        Field::UpdateTime => "a.update_time",
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
                .push(
                    " and exists (select from artifacts o join artifact_spans s on s.repository_id = o.repository_id \
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

/// A page of manifests, newest first unless ordered otherwise: those that all the places have, or, without places, all
/// that are stored. Manifests of the past are there even when their bytes were purged.
pub async fn list(conn: &mut PgConnection, places: &[Place], window: &Window) -> Result<Counted<SharedManifest>> {
    let mut query = QueryBuilder::new("select ");
    query.push(COLUMNS);
    let mut count = QueryBuilder::new("select count(*)");
    if places.is_empty() {
        query.push(" from (select a.repository_id, a.id from ");
        push_stored(&mut query, window);
        push_cut(&mut query, window, column, "a.create_time desc, a.id desc");
        query.push(") k join artifacts a on a.repository_id = k.repository_id and a.id = k.id");
        // The order once more, of a page's worth of rows.
        let again = Window { skip: 0, ..window.clone() };
        push_cut(&mut query, &again, column, "a.create_time desc, a.id desc");
        count.push(" from ");
        push_stored(&mut count, window);
    } else {
        push_places(&mut query, places, window);
        push_cut(&mut query, window, column, "a.id desc");
        push_places(&mut count, places, window);
    }
    let rows: Vec<Row> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match places {
        [only] if window.condition.is_open() => counts(conn, only).await?.artifacts,
        _ => count.build_query_scalar().fetch_one(conn).await?,
    };
    Ok(Counted { items: rows.into_iter().map(SharedManifest::from).collect(), total })
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
