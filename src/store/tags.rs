//! Tag rows and their history. The repository's row is locked by whoever writes here.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::list::Slice;
use super::{Error, Result, visible};
use crate::domain::access::Visible;
use crate::domain::repository::Moment;
use crate::domain::tag::{Tag, TagChange, TagChangeKind};
use crate::domain::{Digest, RepositoryName, TagName};

/// A row of `tags` with what it points to.
#[derive(Debug, sqlx::FromRow)]
pub struct TagRow {
    name: TagName,
    artifact_id: i64,
    digest: Digest,
    media_type: String,
    total_size_bytes: i64,
    uid: Uuid,
    revision: i64,
    immutable: bool,
    creator: String,
    last_modifier: String,
    create_time: OffsetDateTime,
    update_time: OffsetDateTime,
}

impl TagRow {
    /// The tag, in the repository that it was looked up in.
    pub fn into_tag(self, repository: &RepositoryName) -> Tag {
        Tag {
            repository: repository.clone(),
            name: self.name,
            artifact_id: self.artifact_id,
            digest: self.digest,
            media_type: self.media_type,
            total_size_bytes: self.total_size_bytes,
            uid: self.uid,
            revision: self.revision,
            immutable: self.immutable,
            creator: self.creator,
            last_modifier: self.last_modifier,
            create_time: self.create_time,
            update_time: self.update_time,
        }
    }
}

/// The columns of [`TagRow`], for lists over `tags t` joined with `artifacts a`.
pub const COLUMNS: &str = "t.name, t.artifact_id, a.digest, a.media_type, a.total_size_bytes, t.uid, t.revision, \
                           t.immutable, t.creator, t.last_modifier, t.create_time, t.update_time";

/// Finds a tag, in one statement.
pub async fn find(conn: &mut PgConnection, repository: &RepositoryName, name: &TagName) -> Result<Option<Tag>> {
    let row = sqlx::query_as!(
        TagRow,
        r#"select t.name as "name: TagName", t.artifact_id, a.digest as "digest: Digest", a.media_type,
                  a.total_size_bytes, t.uid, t.revision, t.immutable, t.creator, t.last_modifier, t.create_time, t.update_time
           from namespaces n
           join repositories r on r.namespace_id = n.id
           join tags t on t.repository_id = r.id
           join artifacts a on a.repository_id = r.id and a.id = t.artifact_id
           where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null and t.name = $3"#,
        repository.namespace_str(),
        repository.as_str(),
        name.as_str(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| row.into_tag(repository)))
}

/// A tag as a change sees it.
#[derive(Debug, Clone)]
pub struct Pointing {
    /// The name.
    pub name: TagName,
    /// The row of the artifact it points to.
    pub artifact_id: i64,
    /// Whether moves and deletions are refused.
    pub immutable: bool,
}

/// Where the named tags point; those that do not exist are left out.
pub async fn pointings(conn: &mut PgConnection, repository_id: i64, names: &[&str]) -> Result<Vec<Pointing>> {
    let rows = sqlx::query_as!(
        Pointing,
        r#"select name as "name: TagName", artifact_id, immutable
           from tags
           where repository_id = $1 and name = any($2)
           order by name"#,
        repository_id,
        names as _,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// The tags that point to an artifact.
pub async fn of_artifact(conn: &mut PgConnection, repository_id: i64, artifact_id: i64) -> Result<Vec<Pointing>> {
    let rows = sqlx::query_as!(
        Pointing,
        r#"select name as "name: TagName", artifact_id, immutable
           from tags
           where repository_id = $1 and artifact_id = $2
           order by name"#,
        repository_id,
        artifact_id,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// The moment and the hand of a change, as the history keeps it.
#[derive(Debug, Clone, Copy)]
pub struct Stamp<'a> {
    /// The repository version that the change makes.
    pub version: i64,
    /// Who does it.
    pub actor: &'a str,
    /// Why.
    pub reason: &'a str,
    /// When.
    pub now: OffsetDateTime,
}

/// The immutable tags of a repository by name, so many at most.
pub async fn immutable(conn: &mut PgConnection, repository_id: i64, limit: i64) -> Result<Vec<TagName>> {
    let names = sqlx::query_scalar!(
        r#"select name as "name: TagName" from tags where repository_id = $1 and immutable order by name limit $2"#,
        repository_id,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(names)
}

/// Points tags at artifacts: creates those that do not exist and moves the others. `immutable` applies to new ones.
pub async fn point(conn: &mut PgConnection, repository_id: i64, tags: &[Pointing], stamp: Stamp<'_>) -> Result<()> {
    let names: Vec<&str> = tags.iter().map(|tag| tag.name.as_str()).collect();
    let artifacts: Vec<i64> = tags.iter().map(|tag| tag.artifact_id).collect();
    let immutable: Vec<bool> = tags.iter().map(|tag| tag.immutable).collect();
    let uids: Vec<Uuid> = tags.iter().map(|_| Uuid::now_v7()).collect();
    sqlx::query!(
        r#"with wanted as (
               select * from unnest($2::text[], $3::bigint[], $4::bool[], $5::uuid[]) as w(name, artifact_id, immutable, uid)
           ), before as (
               select t.name, t.artifact_id
               from tags t
               where t.repository_id = $1 and t.name = any($2)
           ), closed as (
               update tag_history h
               set until_version = $6::bigint
               from before
               where h.repository_id = $1 and h.name = before.name and h.until_version is null
                 and h.artifact_id is not null
               returning h.name
           ), done as (
               -- Reading it makes the old spans close before the new ones open: one open span a name is a constraint.
               select count(*) as spans from closed
           ), pointed as (
               insert into tags (repository_id, name, artifact_id, uid, immutable, creator, last_modifier, create_time,
                                 update_time)
               select $1, w.name, w.artifact_id, w.uid, w.immutable, $7, $7, $8, $8 from wanted w order by w.name
               on conflict (repository_id, name) do update
               set artifact_id = excluded.artifact_id, revision = tags.revision + 1,
                   last_modifier = excluded.last_modifier, update_time = excluded.update_time
               returning name, artifact_id, uid, immutable
           )
           insert into tag_history (repository_id, name, version, kind, from_artifact_id, artifact_id, tag_uid, immutable,
                                    actor, create_time, reason)
           select $1, p.name, $6::bigint, case when before.name is null then 1 else 2 end, before.artifact_id,
                  p.artifact_id, p.uid, p.immutable, $7, $8, $9
           from pointed p
           cross join done
           left join before on before.name = p.name"#,
        repository_id,
        names as _,
        &artifacts,
        &immutable,
        &uids,
        stamp.version,
        stamp.actor,
        stamp.now,
        stamp.reason,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes whether a tag may be moved and deleted; no change of content, so no version.
pub async fn set_immutable(
    conn: &mut PgConnection,
    repository_id: i64,
    name: &TagName,
    immutable: bool,
    actor: &str,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"update tags
           set immutable = $3, revision = revision + 1, last_modifier = $4, update_time = $5
           where repository_id = $1 and name = $2"#,
        repository_id,
        name.as_str(),
        immutable,
        actor,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes the named tags and returns where they pointed.
pub async fn delete(
    conn: &mut PgConnection,
    repository_id: i64,
    names: &[&str],
    stamp: Stamp<'_>,
) -> Result<Vec<Pointing>> {
    let rows = sqlx::query_as!(
        Pointing,
        r#"with gone as (
               delete from tags
               where repository_id = $1 and name = any($2)
               returning name, artifact_id, uid, immutable
           ), closed as (
               update tag_history h
               set until_version = $3::bigint
               from gone
               where h.repository_id = $1 and h.name = gone.name and h.until_version is null
                 and h.artifact_id is not null
           ), noted as (
               insert into tag_history (repository_id, name, version, kind, from_artifact_id, tag_uid, immutable, actor,
                                        create_time, reason)
               select $1, name, $3::bigint, 3, artifact_id, uid, immutable, $4, $5, $6 from gone
           )
           select name as "name: TagName", artifact_id, immutable from gone order by name"#,
        repository_id,
        names as _,
        stamp.version,
        stamp.actor,
        stamp.now,
        stamp.reason,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// The tags that were deleted together with their artifacts: of each pair of artifact and version, those that pointed to
/// the artifact and went with the version. A name that several of them bore, one after the other, belongs to the last.
pub async fn deleted_with(
    conn: &mut PgConnection,
    repository_id: i64,
    artifacts: &[i64],
    versions: &[i64],
) -> Result<Vec<Pointing>> {
    let rows = sqlx::query_as!(
        Pointing,
        r#"select distinct on (h.name) h.name as "name: TagName", h.from_artifact_id as "artifact_id!", h.immutable
           from unnest($2::bigint[], $3::bigint[]) as w(artifact_id, version)
           join tag_history h on h.repository_id = $1 and h.version = w.version and h.from_artifact_id = w.artifact_id
           where h.kind = 3
           order by h.name, h.version desc"#,
        repository_id,
        artifacts,
        versions,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// How the tags differ from those of an earlier version: for each that differs, where it pointed then.
pub async fn difference(
    conn: &mut PgConnection,
    repository_id: i64,
    version: i64,
) -> Result<Vec<(TagName, Option<Pointing>)>> {
    let rows = sqlx::query!(
        r#"with changed as (
               select distinct name from tag_history where repository_id = $1 and version > $2
           )
           select c.name as "name!: TagName", h.artifact_id as "artifact_id?", h.immutable as "immutable?"
           from changed c
           left join tag_history h on h.repository_id = $1 and h.name = c.name and h.artifact_id is not null
                and h.version <= $2 and (h.until_version is null or h.until_version > $2)
           left join tags t on t.repository_id = $1 and t.name = c.name
           where h.artifact_id is distinct from t.artifact_id
           order by c.name"#,
        repository_id,
        version,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let then = row.artifact_id.map(|artifact_id| Pointing {
                name: row.name.clone(),
                artifact_id,
                immutable: row.immutable.unwrap_or_default(),
            });
            (row.name, then)
        })
        .collect())
}

struct TagChangeRow {
    kind: i16,
    version: i64,
    from_digest: Option<Digest>,
    to_digest: Option<Digest>,
    actor: String,
    create_time: OffsetDateTime,
    reason: String,
}

/// A page of the history of a tag: changes before the version `before`, newest first.
pub async fn history(
    conn: &mut PgConnection,
    repository_id: i64,
    name: &TagName,
    before: i64,
    limit: i64,
) -> Result<Vec<TagChange>> {
    let rows = sqlx::query_as!(
        TagChangeRow,
        r#"select h.kind, h.version, f.digest as "from_digest?: Digest", a.digest as "to_digest?: Digest", h.actor,
                  h.create_time, h.reason
           from tag_history h
           left join artifacts f on f.repository_id = h.repository_id and f.id = h.from_artifact_id
           left join artifacts a on a.repository_id = h.repository_id and a.id = h.artifact_id
           where h.repository_id = $1 and h.name = $2 and h.version < $3
           order by h.version desc
           limit $4"#,
        repository_id,
        name.as_str(),
        before,
        limit,
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(TagChange {
                tag: name.clone(),
                kind: TagChangeKind::from_code(row.kind)
                    .ok_or_else(|| Error::Corrupt(format!("tag change {}", row.kind)))?,
                from: row.from_digest,
                to: row.to_digest,
                version: row.version,
                actor: row.actor,
                time: row.create_time,
                reason: row.reason,
            })
        })
        .collect()
}

/// The columns of [`TagRow`] for the pointing of a tag at an earlier moment, over `tag_history t` joined with
/// `artifacts a`; a pointing has no revisions.
const PAST_COLUMNS: &str = "t.name, a.id as artifact_id, a.digest, a.media_type, a.total_size_bytes, t.tag_uid as uid, \
                            t.version as revision, t.immutable, t.actor as creator, t.actor as last_modifier, \
                            t.create_time, t.create_time as update_time";

/// A page of the tags that a repository had at a moment.
pub async fn list(
    conn: &mut PgConnection,
    repository_id: i64,
    name: &RepositoryName,
    moment: Moment,
    slice: &Slice<'_>,
) -> Result<Vec<Tag>> {
    let columns = if is_past(moment) { PAST_COLUMNS } else { COLUMNS };
    let mut query = slice.select(columns, source(repository_id, moment));
    let rows: Vec<TagRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(rows.into_iter().map(|row| row.into_tag(name)).collect())
}

/// A tag with the repository that it was found in.
#[derive(Debug, sqlx::FromRow)]
struct PlacedRow {
    #[sqlx(flatten)]
    tag: TagRow,
    repository_id: i64,
    repository: RepositoryName,
}

impl PlacedRow {
    fn into_placed(self) -> (i64, Tag) {
        (self.repository_id, self.tag.into_tag(&self.repository))
    }
}

/// The tag that was changed last in each of the repositories that has any, with the row of the repository.
pub async fn latest(conn: &mut PgConnection, repository_ids: &[i64]) -> Result<Vec<(i64, Tag)>> {
    let mut query = QueryBuilder::new("select r.id as repository_id, r.name as repository, ");
    query.push(COLUMNS).push(" from unnest(").push_bind(repository_ids);
    query.push(
        "::bigint[]) w(id) join repositories r on r.id = w.id \
         cross join lateral (select * from tags x where x.repository_id = r.id \
                             order by x.update_time desc, x.name desc limit 1) t \
         join artifacts a on a.repository_id = t.repository_id and a.id = t.artifact_id",
    );
    let rows: Vec<PlacedRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(rows.into_iter().map(PlacedRow::into_placed).collect())
}

/// A page of the tags of all live repositories, or of those that point to a digest: after the given row of a repository
/// and name. Each comes with the row of its repository.
pub async fn list_everywhere(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    digest: Option<&Digest>,
    after: Option<(i64, String)>,
    limit: i64,
) -> Result<Vec<(i64, Tag)>> {
    let (after_id, after_name) = after.unwrap_or_default();
    let mut query = QueryBuilder::new("select r.id as repository_id, r.name as repository, ");
    query.push(COLUMNS);
    if let Some(digest) = digest {
        query.push(
            " from artifacts a \
              join tags t on t.repository_id = a.repository_id and t.artifact_id = a.id \
              join repositories r on r.id = t.repository_id \
              join namespaces n on n.id = r.namespace_id \
              where r.delete_time is null and n.delete_time is null and a.delete_time is null and a.digest = ",
        );
        query.push_bind(*digest).push(" and (t.repository_id, t.name) > (");
        query.push_bind(after_id).push(", ").push_bind(after_name).push(")");
        visible::push_repository(&mut query, visible, "r.namespace_id", "r.id");
        query.push(" order by t.repository_id, t.name limit ").push_bind(limit);
    } else {
        query.push(" from (select t.* from tags t where (t.repository_id, t.name) > (");
        query.push_bind(after_id).push(", ").push_bind(after_name);
        // Few are in the trash, and what is joined to a page is looked up with a limit: the planner, which takes repositories
        // to have as many tags as each other, may read whole tables first otherwise.
        query.push(
            ") and t.repository_id not in ( \
                 select r.id from repositories r where r.delete_time is not null union all \
                 select r.id from namespaces n join repositories r on r.namespace_id = n.id where n.delete_time is not null)",
        );
        visible::push_content(&mut query, visible, "t.repository_id");
        query.push(" order by t.repository_id, t.name limit ");
        query.push_bind(limit).push(
            ") t cross join lateral (select * from repositories r where r.id = t.repository_id limit 1) r \
              cross join lateral (select * from artifacts a \
                  where a.repository_id = t.repository_id and a.id = t.artifact_id limit 1) a \
              order by t.repository_id, t.name",
        );
    }
    let rows: Vec<PlacedRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(rows.into_iter().map(PlacedRow::into_placed).collect())
}

/// An artifact that a tag has pointed to, once or several times.
#[derive(Debug, sqlx::FromRow)]
pub struct PastPointing {
    /// The row of the artifact.
    pub artifact_id: i64,
    /// Its digest.
    pub digest: Digest,
    /// Who pointed the tag to it first.
    pub creator: String,
    /// Who did so last.
    pub last_modifier: String,
    /// When that was first.
    pub create_time: OffsetDateTime,
    /// When that was last.
    pub update_time: OffsetDateTime,
}

/// A page of the artifacts that a tag has pointed to, each once, by their rows; or the one of a digest.
pub async fn past_pointings(
    conn: &mut PgConnection,
    repository_id: i64,
    name: &TagName,
    digest: Option<Digest>,
    after: i64,
    limit: i64,
) -> Result<Vec<PastPointing>> {
    let rows = sqlx::query_as!(
        PastPointing,
        r#"select a.id as artifact_id, a.digest as "digest: Digest",
                  (array_agg(h.actor order by h.version))[1] as "creator!",
                  (array_agg(h.actor order by h.version desc))[1] as "last_modifier!",
                  min(h.create_time) as "create_time!", max(h.create_time) as "update_time!"
           from tag_history h
           join artifacts a on a.repository_id = h.repository_id and a.id = h.artifact_id
           where h.repository_id = $1 and h.name = $2 and ($3::bytea is null or a.digest = $3) and a.id > $4
           group by a.id, a.digest
           order by a.id
           limit $5"#,
        repository_id,
        name.as_str(),
        digest as _,
        after,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// How many tags the filter of a slice leaves.
pub async fn count_filtered(
    conn: &mut PgConnection,
    repository_id: i64,
    moment: Moment,
    slice: &Slice<'_>,
) -> Result<i64> {
    slice.count(conn, source(repository_id, moment)).await
}

fn is_past(moment: Moment) -> bool {
    moment.version().is_some()
}

fn source(repository_id: i64, moment: Moment) -> impl Fn(&mut QueryBuilder<Postgres>) {
    move |query| {
        query.push(if is_past(moment) { "tag_history" } else { "tags" });
        query.push(" t left join artifacts a on a.repository_id = t.repository_id and a.id = t.artifact_id");
        query.push(" where t.repository_id = ").push_bind(repository_id);
        match moment {
            Moment::Now | Moment::Trash => query,
            Moment::At(version) => query
                .push(" and t.artifact_id is not null and t.version <= ")
                .push_bind(version)
                .push(" and (t.until_version is null or t.until_version > ")
                .push_bind(version)
                .push(")"),
            Moment::AddedIn(version) => {
                query.push(" and t.artifact_id is not null and t.version = ").push_bind(version)
            }
            Moment::RemovedIn(version) => {
                query.push(" and t.artifact_id is not null and t.until_version = ").push_bind(version)
            }
        };
    }
}

/// The tags of live artifacts by the rows of these, at most 1,000 each, those that changed last first.
pub async fn of_artifacts(
    conn: &mut PgConnection,
    repository_id: i64,
    name: &RepositoryName,
    artifacts: &[i64],
) -> Result<Vec<Tag>> {
    let rows = sqlx::query_as!(
        TagRow,
        r#"select t.name as "name: TagName", t.artifact_id, a.digest as "digest: Digest", a.media_type,
                  a.total_size_bytes, t.uid, t.revision, t.immutable, t.creator, t.last_modifier, t.create_time, t.update_time
           from unnest($2::bigint[]) w(id)
           join artifacts a on a.repository_id = $1 and a.id = w.id
           cross join lateral (
               select * from tags t where t.repository_id = $1 and t.artifact_id = w.id order by t.name limit 1000
           ) t
           order by t.update_time desc, t.name desc"#,
        repository_id,
        artifacts,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| row.into_tag(name)).collect())
}
