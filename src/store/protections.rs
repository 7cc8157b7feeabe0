//! Rules that keep tags, and pins that keep artifacts.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Error, Result};
use crate::domain::access::Place;
use crate::domain::protection::{Pattern, Pin, Protection, Rules, TagRule};
use crate::domain::{Digest, NamespaceName, RepositoryName};

struct RuleRow {
    uid: Uuid,
    namespace: NamespaceName,
    repository: Option<RepositoryName>,
    pattern: String,
    kind: i16,
    creator: String,
    create_time: OffsetDateTime,
}

impl TryFrom<RuleRow> for TagRule {
    type Error = Error;

    fn try_from(row: RuleRow) -> Result<Self> {
        let (pattern, protection) = read(&row.pattern, row.kind)?;
        let place = match row.repository {
            Some(repository) => Place::Repository(repository),
            None => Place::Namespace(row.namespace),
        };
        let (creator, create_time) = (row.creator, row.create_time);
        Ok(TagRule { uid: row.uid, place, pattern, protection, creator, create_time })
    }
}

fn read(pattern: &str, kind: i16) -> Result<(Pattern, Protection)> {
    let corrupt = || Error::Corrupt(format!("tag protection {pattern:?} of kind {kind}"));
    Ok((Pattern::parse(pattern).map_err(|_| corrupt())?, Protection::from_code(kind).ok_or_else(corrupt)?))
}

/// Makes a rule in a namespace, or in one repository of it, or changes the one of that pattern there.
pub async fn insert(
    conn: &mut PgConnection,
    namespace_id: i64,
    repository_id: Option<i64>,
    (pattern, protection): (&Pattern, Protection),
    creator: &str,
) -> Result<Uuid> {
    let uid = sqlx::query_scalar!(
        "insert into tag_protections (uid, namespace_id, repository_id, pattern, kind, creator)
         values ($1, $2, $3, $4, $5, $6)
         on conflict on constraint tag_protections_pattern_key
             do update set kind = excluded.kind, creator = excluded.creator, create_time = now()
         returning uid",
        Uuid::now_v7(),
        namespace_id,
        repository_id,
        pattern.as_str(),
        protection as i16,
        creator,
    )
    .fetch_one(conn)
    .await?;
    Ok(uid)
}

/// How many rules a namespace and its repositories have.
pub async fn count(conn: &mut PgConnection, namespace_id: i64) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"select count(*) as "count!" from tag_protections where namespace_id = $1"#,
        namespace_id,
    );
    Ok(count.fetch_one(conn).await?)
}

/// The rules on live places: of a namespace and its repositories, or the one of a uid.
pub async fn list(conn: &mut PgConnection, namespace_id: Option<i64>, uid: Option<Uuid>) -> Result<Vec<TagRule>> {
    sqlx::query_as!(
        RuleRow,
        r#"select p.uid, n.name as "namespace: NamespaceName", r.name as "repository?: RepositoryName", p.pattern, p.kind,
                  p.creator, p.create_time
           from tag_protections p
           join namespaces n on n.id = p.namespace_id and n.delete_time is null
           left join repositories r on r.id = p.repository_id
           where (p.repository_id is null or r.delete_time is null)
             and ($1::bigint is null or p.namespace_id = $1) and ($2::uuid is null or p.uid = $2)
           order by p.uid"#,
        namespace_id,
        uid,
    )
    .fetch_all(conn)
    .await?
    .into_iter()
    .map(TagRule::try_from)
    .collect()
}

/// Takes a rule away; whether there was one.
pub async fn delete(conn: &mut PgConnection, uid: Uuid) -> Result<bool> {
    Ok(sqlx::query!("delete from tag_protections where uid = $1", uid).execute(conn).await?.rows_affected() == 1)
}

/// The rules that hold in a repository.
pub async fn rules(conn: &mut PgConnection, namespace_id: i64, repository_id: i64) -> Result<Rules> {
    let rows = sqlx::query!(
        "select pattern, kind from tag_protections
         where namespace_id = $1 and (repository_id is null or repository_id = $2)",
        namespace_id,
        repository_id,
    )
    .fetch_all(conn)
    .await?;
    Ok(Rules(rows.into_iter().map(|row| read(&row.pattern, row.kind)).collect::<Result<_>>()?))
}

/// Pins an artifact, or says anew why.
pub async fn pin(
    conn: &mut PgConnection,
    repository_id: i64,
    artifact_id: i64,
    reason: &str,
    creator: &str,
) -> Result<()> {
    sqlx::query!(
        "insert into pins (repository_id, artifact_id, reason, creator) values ($1, $2, $3, $4)
         on conflict (repository_id, artifact_id)
             do update set reason = excluded.reason, creator = excluded.creator, create_time = now()",
        repository_id,
        artifact_id,
        reason,
        creator,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a pin away; whether there was one.
pub async fn unpin(conn: &mut PgConnection, repository_id: i64, artifact_id: i64) -> Result<bool> {
    let done =
        sqlx::query!("delete from pins where repository_id = $1 and artifact_id = $2", repository_id, artifact_id,)
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

struct PinRow {
    digest: Digest,
    reason: String,
    creator: String,
    create_time: OffsetDateTime,
}

/// Up to `limit` pins of a repository, by digest, after the given one.
pub async fn pins(
    conn: &mut PgConnection,
    repository_id: i64,
    name: &RepositoryName,
    after: Option<Digest>,
    limit: i64,
) -> Result<Vec<Pin>> {
    let rows = sqlx::query_as!(
        PinRow,
        r#"select a.digest as "digest: Digest", p.reason, p.creator, p.create_time
           from pins p
           join artifacts a on a.repository_id = p.repository_id and a.id = p.artifact_id
           where p.repository_id = $1 and a.digest > coalesce($2, ''::bytea)
           order by a.digest
           limit $3"#,
        repository_id,
        after as _,
        limit,
    )
    .fetch_all(conn)
    .await?;
    let pin = |row: PinRow| Pin {
        repository: name.clone(),
        digest: row.digest,
        reason: row.reason,
        creator: row.creator,
        create_time: row.create_time,
    };
    Ok(rows.into_iter().map(pin).collect())
}

/// Which of these artifacts are pinned, at most `limit`; `None` for any of the repository.
pub async fn pinned(
    conn: &mut PgConnection,
    repository_id: i64,
    artifacts: Option<&[i64]>,
    limit: i64,
) -> Result<Vec<Digest>> {
    let digests = sqlx::query_scalar!(
        r#"select a.digest as "digest: Digest"
           from pins p
           join artifacts a on a.repository_id = p.repository_id and a.id = p.artifact_id
           where p.repository_id = $1 and a.delete_time is null and ($2::bigint[] is null or p.artifact_id = any($2))
           order by a.digest
           limit $3"#,
        repository_id,
        artifacts,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(digests)
}

/// A pinned artifact of any live repository of a namespace, with that repository.
pub async fn pinned_in_namespace(conn: &mut PgConnection, namespace_id: i64) -> Result<Option<(String, Digest)>> {
    let row = sqlx::query!(
        r#"select r.name, a.digest as "digest: Digest"
           from repositories r
           join pins p on p.repository_id = r.id
           join artifacts a on a.repository_id = p.repository_id and a.id = p.artifact_id
           where r.namespace_id = $1 and r.delete_time is null and a.delete_time is null
           order by r.id
           limit 1"#,
        namespace_id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.name, row.digest)))
}
