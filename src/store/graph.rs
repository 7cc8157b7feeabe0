//! The live neighbourhood of artifacts that are to be deleted: everything reachable over children and referrers, with
//! what protects each. Costs what is reachable, not what the repository holds.

use std::collections::HashMap;

use sqlx::PgConnection;

use super::Result;
use crate::domain::Digest;
use crate::domain::plan::{Graph, Node, NodeTag};

/// Loads the graph below the given live artifacts of a locked repository.
pub async fn load(conn: &mut PgConnection, repository_id: i64, roots: &[i64]) -> Result<Graph> {
    let rows = sqlx::query!(
        r#"with recursive reach(id) as (
               select root from unnest($2::bigint[]) as root
               union
               select e.id
               from reach
               cross join lateral (
                   select c.child_id as id
                   from artifact_children c
                   where c.repository_id = $1 and c.parent_id = reach.id
                   union all
                   select r.id
                   from artifacts a
                   join artifacts r on r.repository_id = a.repository_id and r.subject = a.digest
                   where a.repository_id = $1 and a.id = reach.id and r.delete_time is null
               ) e
           )
           select a.id, a.digest as "digest: Digest", a.media_type, a.size_bytes
           from reach
           join artifacts a on a.repository_id = $1 and a.id = reach.id
           where a.delete_time is null
           order by a.id"#,
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

    let parents = sqlx::query!(
        r#"select c.child_id, c.parent_id, p.digest as "digest: Digest"
           from artifact_children c
           join artifacts p on p.repository_id = c.repository_id and p.id = c.parent_id
           where c.repository_id = $1 and c.child_id = any($2) and p.delete_time is null
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
        r#"select a.id as subject_id, r.id as referrer_id
           from artifacts a
           join artifacts r on r.repository_id = a.repository_id and r.subject = a.digest
           where a.repository_id = $1 and a.id = any($2) and r.delete_time is null
           order by r.id"#,
        repository_id,
        &ids,
    )
    .fetch_all(&mut *conn)
    .await?;
    for edge in referrers {
        if let Some(subject) = nodes.get_mut(&edge.subject_id) {
            subject.referrers.push(edge.referrer_id);
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
