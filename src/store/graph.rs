//! The live neighbourhood of artifacts that are to be deleted: everything reachable over children and referrers, with
//! what protects each. Costs what is reachable, not what the repository holds.
//!
//! How much a recursion will reach is anybody's guess, and a planner that guesses high reads whole tables. A look-up with
//! `limit 1` or `offset 0` in a lateral subquery cannot be turned into that.

use std::collections::HashMap;

use sqlx::PgConnection;

use super::Result;
use crate::domain::Digest;
use crate::domain::plan::{Graph, Node, NodeTag};

/// Loads the graph below the given live artifacts of a locked repository.
pub async fn load(conn: &mut PgConnection, repository_id: i64, roots: &[i64]) -> Result<Graph> {
    let rows = sqlx::query!(
        r#"with recursive reach(id, digest, media_type, size_bytes, is_index) as (
               select a.id, a.digest, a.media_type, a.size_bytes, a.is_index
               from unnest($2::bigint[]) as root(id)
               cross join lateral (select * from artifacts
                                   where repository_id = $1 and id = root.id and delete_time is null limit 1) a
               union
               select e.id, e.digest, e.media_type, e.size_bytes, e.is_index
               from reach
               cross join lateral (
                   select k.id, k.digest, k.media_type, k.size_bytes, k.is_index
                   from artifact_children c
                   cross join lateral (select * from artifacts
                                       where repository_id = $1 and id = c.child_id and delete_time is null limit 1) k
                   where c.repository_id = $1 and c.parent_id = reach.id and reach.is_index
                   union all
                   select r.id, r.digest, r.media_type, r.size_bytes, r.is_index
                   from artifacts r
                   where r.repository_id = $1 and r.subject = reach.digest and r.delete_time is null
               ) e
           )
           select id as "id!", digest as "digest!: Digest", media_type as "media_type!", size_bytes as "size_bytes!"
           from reach
           order by id"#,
        repository_id,
        roots,
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut nodes: HashMap<i64, Node> = rows
        .into_iter()
        .map(|row| {
            let node = Node {
                id: row.id,
                digest: row.digest,
                media_type: row.media_type,
                size_bytes: row.size_bytes,
                tags: Vec::new(),
                children: Vec::new(),
                parents: Vec::new(),
                referrers: Vec::new(),
            };
            (row.id, node)
        })
        .collect();
    let ids: Vec<i64> = nodes.keys().copied().collect();
    let by_digest: HashMap<Digest, i64> = nodes.values().map(|node| (node.digest, node.id)).collect();
    let digests: Vec<Digest> = by_digest.keys().copied().collect();

    let parents = sqlx::query!(
        r#"select c.child_id, c.parent_id, p.digest as "digest: Digest"
           from artifact_children c
           cross join lateral (select digest from artifacts
                               where repository_id = $1 and id = c.parent_id and delete_time is null limit 1) p
           where c.repository_id = $1 and c.child_id = any($2)
           order by c.parent_id, c.child_id"#,
        repository_id,
        &ids,
    )
    .fetch_all(&mut *conn)
    .await?;
    for edge in parents {
        if let Some(child) = nodes.get_mut(&edge.child_id) {
            child.parents.push((edge.parent_id, edge.digest));
        }
        if let Some(parent) = nodes.get_mut(&edge.parent_id) {
            parent.children.push(edge.child_id);
        }
    }

    let referrers = sqlx::query!(
        r#"select r.id, s.digest as "subject!: Digest"
           from unnest($2::bytea[]) as s(digest)
           cross join lateral (select id from artifacts
                               where repository_id = $1 and subject = s.digest and delete_time is null offset 0) r
           order by r.id"#,
        repository_id,
        &digests as _,
    )
    .fetch_all(&mut *conn)
    .await?;
    for edge in referrers {
        if let Some(subject) = by_digest.get(&edge.subject).and_then(|id| nodes.get_mut(id)) {
            subject.referrers.push(edge.id);
        }
    }

    let tags = sqlx::query!(
        r#"select artifact_id, name as "name!", immutable
           from tags
           where repository_id = $1 and artifact_id = any($2)
           order by name"#,
        repository_id,
        &ids,
    )
    .fetch_all(conn)
    .await?;
    for tag in tags {
        if let Some(node) = nodes.get_mut(&tag.artifact_id) {
            node.tags.push(NodeTag { name: tag.name, immutable: tag.immutable });
        }
    }
    Ok(Graph { nodes })
}
