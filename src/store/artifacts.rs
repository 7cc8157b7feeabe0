//! Artifact rows and the edges between them. Which of them may come or go is decided above; what coming and going means
//! for the counters is in `presence`.

use std::collections::BTreeMap;

use bytes::Bytes;
use sqlx::types::Json;
use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::list::{Fetched, Slice};
use super::{Result, visible};
use crate::domain::access::Visible;
use crate::domain::artifact::{Artifact, ArtifactState, Reference, Selection, StoredManifest, TagTest};
use crate::domain::manifest::Platform;
use crate::domain::repository::Moment;
use crate::domain::{Digest, RepositoryName};

/// A row of `artifacts` with the names of its tags.
#[derive(Debug, sqlx::FromRow)]
pub struct ArtifactRow {
    /// Its row.
    pub id: i64,
    uid: Uuid,
    digest: Digest,
    revision: i64,
    media_type: String,
    artifact_type: Option<String>,
    config_media_type: Option<String>,
    is_index: bool,
    size_bytes: i64,
    total_size_bytes: i64,
    subject: Option<Digest>,
    architecture: Option<String>,
    os: Option<String>,
    os_version: Option<String>,
    variant: Option<String>,
    annotations: Json<BTreeMap<String, String>>,
    purged: bool,
    tags: Vec<String>,
    creator: String,
    last_modifier: String,
    create_time: OffsetDateTime,
    update_time: OffsetDateTime,
    delete_time: Option<OffsetDateTime>,
    purge_time: Option<OffsetDateTime>,
}

impl ArtifactRow {
    /// The artifact, in the repository that it was looked up in.
    pub fn into_artifact(self, repository: &RepositoryName) -> Artifact {
        let platform = Platform {
            architecture: self.architecture.unwrap_or_default(),
            os: self.os.unwrap_or_default(),
            os_version: self.os_version.unwrap_or_default(),
            variant: self.variant.unwrap_or_default(),
        };
        Artifact {
            id: self.id,
            uid: self.uid,
            repository: repository.clone(),
            digest: self.digest,
            revision: self.revision,
            state: match (self.purged, self.delete_time) {
                (true, _) => ArtifactState::Purged,
                (false, Some(_)) => ArtifactState::Deleted,
                (false, None) => ArtifactState::Live,
            },
            media_type: self.media_type,
            artifact_type: self.artifact_type,
            config_media_type: self.config_media_type,
            is_index: self.is_index,
            size_bytes: self.size_bytes,
            total_size_bytes: self.total_size_bytes,
            subject: self.subject,
            platform: (platform != Platform::default()).then_some(platform),
            annotations: self.annotations.0,
            tags: self.tags,
            creator: self.creator,
            last_modifier: self.last_modifier,
            create_time: self.create_time,
            update_time: self.update_time,
            delete_time: self.delete_time,
            purge_time: self.purge_time,
        }
    }
}

/// The columns of [`ArtifactRow`], for lists over `artifacts a`.
pub const COLUMNS: &str = "a.id, a.uid, a.digest, a.revision, a.media_type, a.artifact_type, a.config_media_type, a.is_index, a.size_bytes, \
     a.total_size_bytes, a.subject, a.architecture, a.os, a.os_version, a.variant, a.annotations, \
     a.payload is null as purged, \
     array(select t.name from tags t where t.repository_id = a.repository_id and t.artifact_id = a.id \
           order by t.name limit 1000) as tags, \
     a.creator, a.last_modifier, a.create_time, a.update_time, a.delete_time, a.purge_time";

/// Finds a live artifact by digest or tag, in one statement.
pub async fn find(
    conn: &mut PgConnection,
    repository: &RepositoryName,
    reference: &Reference,
) -> Result<Option<Artifact>> {
    let row = match reference {
        Reference::Digest(digest) => {
            sqlx::query_as!(
                ArtifactRow,
                r#"select a.id, a.uid, a.digest as "digest: Digest", a.revision, a.media_type, a.artifact_type,
                          a.config_media_type, a.is_index, a.size_bytes, a.total_size_bytes,
                          a.subject as "subject: Digest", a.architecture, a.os, a.os_version, a.variant,
                          a.annotations as "annotations: Json<BTreeMap<String, String>>", a.payload is null as "purged!",
                          array(select t.name from tags t where t.repository_id = a.repository_id and t.artifact_id = a.id
                                order by t.name limit 1000) as "tags!",
                          a.creator, a.last_modifier, a.create_time, a.update_time, a.delete_time, a.purge_time
                   from namespaces n
                   join repositories r on r.namespace_id = n.id
                   join artifacts a on a.repository_id = r.id
                   where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null
                     and a.digest = $3 and a.delete_time is null"#,
                repository.namespace_str(),
                repository.as_str(),
                digest as _,
            )
            .fetch_optional(conn)
            .await?
        }
        Reference::Tag(tag) => {
            sqlx::query_as!(
                ArtifactRow,
                r#"select a.id, a.uid, a.digest as "digest: Digest", a.revision, a.media_type, a.artifact_type,
                          a.config_media_type, a.is_index, a.size_bytes, a.total_size_bytes,
                          a.subject as "subject: Digest", a.architecture, a.os, a.os_version, a.variant,
                          a.annotations as "annotations: Json<BTreeMap<String, String>>", a.payload is null as "purged!",
                          array(select t.name from tags t where t.repository_id = a.repository_id and t.artifact_id = a.id
                                order by t.name limit 1000) as "tags!",
                          a.creator, a.last_modifier, a.create_time, a.update_time, a.delete_time, a.purge_time
                   from namespaces n
                   join repositories r on r.namespace_id = n.id
                   join tags tag on tag.repository_id = r.id
                   join artifacts a on a.repository_id = r.id and a.id = tag.artifact_id
                   where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null
                     and tag.name = $3"#,
                repository.namespace_str(),
                repository.as_str(),
                tag.as_str(),
            )
            .fetch_optional(conn)
            .await?
        }
    };
    Ok(row.map(|row| row.into_artifact(repository)))
}

/// Finds the manifest of a live artifact by digest or tag, in one statement.
pub async fn find_manifest(
    conn: &mut PgConnection,
    repository: &RepositoryName,
    reference: &Reference,
) -> Result<Option<StoredManifest>> {
    struct Row {
        digest: Digest,
        media_type: String,
        payload: Vec<u8>,
    }
    let row = match reference {
        Reference::Digest(digest) => {
            sqlx::query_as!(
                Row,
                r#"select a.digest as "digest: Digest", a.media_type, a.payload as "payload!"
                   from namespaces n
                   join repositories r on r.namespace_id = n.id
                   join artifacts a on a.repository_id = r.id
                   where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null
                     and a.digest = $3 and a.delete_time is null"#,
                repository.namespace_str(),
                repository.as_str(),
                digest as _,
            )
            .fetch_optional(conn)
            .await?
        }
        Reference::Tag(tag) => {
            sqlx::query_as!(
                Row,
                r#"select a.digest as "digest: Digest", a.media_type, a.payload as "payload!"
                   from namespaces n
                   join repositories r on r.namespace_id = n.id
                   join tags t on t.repository_id = r.id
                   join artifacts a on a.repository_id = r.id and a.id = t.artifact_id
                   where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null
                     and t.name = $3"#,
                repository.namespace_str(),
                repository.as_str(),
                tag.as_str(),
            )
            .fetch_optional(conn)
            .await?
        }
    };
    Ok(row.map(|row| StoredManifest {
        digest: row.digest,
        media_type: row.media_type,
        payload: Bytes::from(row.payload),
    }))
}

/// An artifact of a repository whatever its state.
#[derive(Debug)]
pub struct Known {
    /// Its row.
    pub id: i64,
    /// Its digest.
    pub digest: Digest,
    /// Where it stands. One whose trash window has ended counts as purged.
    pub state: ArtifactState,
    /// Bytes of its manifest.
    pub size_bytes: i64,
    /// Bytes of its manifest, blobs and children.
    pub total_size_bytes: i64,
    /// The version that removed it.
    pub deleted_version: Option<i64>,
}

struct KnownRow {
    id: i64,
    digest: Digest,
    deleted: bool,
    gone: bool,
    size_bytes: i64,
    total_size_bytes: i64,
    deleted_version: Option<i64>,
}

impl From<KnownRow> for Known {
    fn from(row: KnownRow) -> Self {
        let state = match (row.gone, row.deleted) {
            (true, _) => ArtifactState::Purged,
            (false, true) => ArtifactState::Deleted,
            (false, false) => ArtifactState::Live,
        };
        Known {
            id: row.id,
            digest: row.digest,
            state,
            size_bytes: row.size_bytes,
            total_size_bytes: row.total_size_bytes,
            deleted_version: row.deleted_version,
        }
    }
}

/// Finds artifacts by digest, whatever their state.
pub async fn known(conn: &mut PgConnection, repository_id: i64, digests: &[Digest]) -> Result<Vec<Known>> {
    let rows = sqlx::query_as!(
        KnownRow,
        r#"select id, digest as "digest: Digest", delete_time is not null as "deleted!",
                  (payload is null or purge_time <= now()) is true as "gone!", size_bytes, total_size_bytes,
                  deleted_version
           from artifacts
           where repository_id = $1 and digest = any($2)"#,
        repository_id,
        digests as _,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Known::from).collect())
}

/// Finds artifacts by their rows, whatever their state.
pub async fn known_by_id(conn: &mut PgConnection, repository_id: i64, ids: &[i64]) -> Result<Vec<Known>> {
    let rows = sqlx::query_as!(
        KnownRow,
        r#"select id, digest as "digest: Digest", delete_time is not null as "deleted!",
                  (payload is null or purge_time <= now()) is true as "gone!", size_bytes, total_size_bytes,
                  deleted_version
           from artifacts
           where repository_id = $1 and id = any($2)"#,
        repository_id,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Known::from).collect())
}

/// What comes back with an artifact from the trash: itself, the children that are not live (and theirs), and the
/// referrers that went in the same deletion (and theirs); the artifact itself first.
pub async fn restorable_closure(conn: &mut PgConnection, repository_id: i64, root: i64) -> Result<Vec<Known>> {
    let rows = sqlx::query_as!(
        KnownRow,
        r#"with recursive back(id, digest, is_index, deleted_version) as (
               select id, digest, is_index, deleted_version from artifacts where repository_id = $1 and id = $2
               union
               select e.id, e.digest, e.is_index, e.deleted_version
               from back b
               cross join lateral (
                   select k.id, k.digest, k.is_index, k.deleted_version
                   from artifact_children c
                   cross join lateral (select * from artifacts where repository_id = $1 and id = c.child_id limit 1) k
                   where c.repository_id = $1 and c.parent_id = b.id and b.is_index and k.delete_time is not null
                   union all
                   select r.id, r.digest, r.is_index, r.deleted_version
                   from artifacts r
                   -- By subject, which coalesce leaves as the only index: each would read all that went to the trash otherwise.
                   where r.repository_id = $1 and r.subject = b.digest and coalesce(r.deleted_version, 0) = b.deleted_version
               ) e
           )
           select a.id, a.digest as "digest: Digest", a.delete_time is not null as "deleted!",
                  (a.payload is null or a.purge_time <= now()) is true as "gone!", a.size_bytes, a.total_size_bytes,
                  a.deleted_version
           from back b
           -- With a limit it stays a look-up, however much the planner thinks will come back.
           cross join lateral (select * from artifacts where repository_id = $1 and id = b.id limit 1) a
           order by a.id <> $2, a.id"#,
        repository_id,
        root,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Known::from).collect())
}

/// An artifact to be inserted, or put in the place of a purged one.
#[derive(Debug)]
pub struct NewArtifact<'a> {
    /// Its digest.
    pub digest: Digest,
    /// The media type of the manifest.
    pub media_type: &'a str,
    /// What it is.
    pub artifact_type: Option<&'a str>,
    /// The media type of its config.
    pub config_media_type: Option<&'a str>,
    /// Whether it lists other artifacts.
    pub is_index: bool,
    /// Bytes of the manifest, its blobs and its children.
    pub total_size_bytes: i64,
    /// The digest it refers to.
    pub subject: Option<Digest>,
    /// What it runs on.
    pub platform: Option<&'a Platform>,
    /// Annotations of the manifest.
    pub annotations: &'a BTreeMap<String, String>,
    /// Labels of its config.
    pub config_labels: &'a BTreeMap<String, String>,
    /// The manifest.
    pub payload: &'a [u8],
    /// Who pushes it.
    pub creator: &'a str,
}

/// Inserts an artifact with its edges to children and blobs, and returns its row. A purged artifact of that digest gets
/// its content back under the row it had; one whose window has ended and that nobody has purged yet still has its edges,
/// which are the same, because the digest is.
pub async fn insert(
    conn: &mut PgConnection,
    repository_id: i64,
    new: NewArtifact<'_>,
    children: &[i64],
    blobs: &[i64],
    now: OffsetDateTime,
) -> Result<i64> {
    let platform = new.platform.cloned().unwrap_or_default();
    let some = |text: String| (!text.is_empty()).then_some(text);
    let id = sqlx::query_scalar!(
        r#"insert into artifacts
               (repository_id, uid, digest, media_type, artifact_type, config_media_type, is_index, size_bytes,
                total_size_bytes, subject, architecture, os, os_version, variant, annotations, payload, creator,
                last_modifier, create_time, update_time, config_labels)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17, $18, $18, $19)
           on conflict (repository_id, digest) do update
           set payload = excluded.payload, total_size_bytes = excluded.total_size_bytes, delete_time = null,
               purge_time = null, deleted_version = null, revision = artifacts.revision + 1,
               last_modifier = excluded.last_modifier, update_time = excluded.update_time
           returning id"#,
        repository_id,
        Uuid::now_v7(),
        new.digest as _,
        new.media_type,
        new.artifact_type,
        new.config_media_type,
        new.is_index,
        new.payload.len() as i64,
        new.total_size_bytes,
        new.subject as _,
        some(platform.architecture),
        some(platform.os),
        some(platform.os_version),
        some(platform.variant),
        Json(new.annotations) as _,
        new.payload,
        new.creator,
        now,
        Json(new.config_labels) as _,
    )
    .fetch_one(&mut *conn)
    .await?;
    if !children.is_empty() {
        sqlx::query!(
            "insert into artifact_children (repository_id, parent_id, child_id)
             select $1, $2, child_id from unnest($3::bigint[]) as child_id
             on conflict do nothing",
            repository_id,
            id,
            children,
        )
        .execute(&mut *conn)
        .await?;
    }
    if !blobs.is_empty() {
        sqlx::query!(
            "insert into artifact_blobs (repository_id, artifact_id, blob_id)
             select $1, $2, blob_id from unnest($3::bigint[]) as blob_id
             on conflict do nothing",
            repository_id,
            id,
            blobs,
        )
        .execute(conn)
        .await?;
    }
    Ok(id)
}

/// Completes the platform of an artifact by the one that an index lists it with, where the two do not disagree: configs
/// often leave out the variant.
pub async fn adopt_platform(conn: &mut PgConnection, repository_id: i64, id: i64, platform: &Platform) -> Result<()> {
    sqlx::query!(
        r#"update artifacts
           set architecture = coalesce(architecture, nullif($3, '')), os = coalesce(os, nullif($4, '')),
               os_version = coalesce(os_version, nullif($5, '')), variant = coalesce(variant, nullif($6, ''))
           where repository_id = $1 and id = $2
             and coalesce(architecture, $3) = $3 and coalesce(os, $4) = $4
             and (architecture is null or os is null or os_version is null or variant is null)"#,
        repository_id,
        id,
        platform.architecture,
        platform.os,
        platform.os_version,
        platform.variant,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The manifest of an artifact by its row, unless it was purged.
pub async fn payload(conn: &mut PgConnection, repository_id: i64, id: i64) -> Result<Option<Bytes>> {
    let payload =
        sqlx::query_scalar!("select payload from artifacts where repository_id = $1 and id = $2", repository_id, id)
            .fetch_optional(conn)
            .await?;
    Ok(payload.flatten().map(Bytes::from))
}

/// Digests of the live indexes that list each of the artifacts, at most 1,000 each, as pairs of child and parent.
pub async fn parents(conn: &mut PgConnection, repository_id: i64, ids: &[i64]) -> Result<Vec<(i64, Digest)>> {
    let rows = sqlx::query!(
        r#"select k.id as "id!", p.digest as "digest!: Digest"
           from unnest($2::bigint[]) as k(id)
           cross join lateral (
               select a.digest
               from artifact_children c
               join artifacts a on a.repository_id = c.repository_id and a.id = c.parent_id
               where c.repository_id = $1 and c.child_id = k.id and a.delete_time is null
               order by a.digest
               limit 1000
           ) p"#,
        repository_id,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.digest)).collect())
}

/// A page of the artifacts that a repository held at a moment; with `max_bytes` it ends before their manifests are more.
pub async fn list(
    conn: &mut PgConnection,
    repository_id: i64,
    name: &RepositoryName,
    moment: Moment,
    selection: &Selection,
    slice: &Slice<'_>,
    max_bytes: Option<i64>,
) -> Result<Fetched<Artifact>> {
    let source = source(repository_id, moment, selection, slice.skip > 0);
    let rows: Fetched<ArtifactRow> = slice.fetch(conn, COLUMNS, max_bytes, source).await?;
    Ok(rows.map(|row| row.into_artifact(name)))
}

/// How many artifacts the selection and the filter of a slice leave.
pub async fn count_filtered(
    conn: &mut PgConnection,
    repository_id: i64,
    moment: Moment,
    selection: &Selection,
    slice: &Slice<'_>,
) -> Result<i64> {
    slice.count(conn, source(repository_id, moment, selection, true)).await
}

/// `many`: many rows will be looked at, so what others bring along is gathered once rather than looked up for each.
fn source(
    repository_id: i64,
    moment: Moment,
    selection: &Selection,
    many: bool,
) -> impl Fn(&mut QueryBuilder<Postgres>) {
    move |query| {
        query.push("artifacts a ");
        if moment.version().is_some() {
            query.push("join artifact_spans s on s.repository_id = a.repository_id and s.artifact_id = a.id ");
        }
        query.push("where a.repository_id = ").push_bind(repository_id);
        match moment {
            Moment::Now => query.push(" and a.delete_time is null"),
            Moment::Trash => {
                query.push(" and a.delete_time is not null and a.payload is not null and a.purge_time > now()")
            }
            Moment::At(version) => {
                query.push(" and s.added_version <= ").push_bind(version);
                query.push(" and (s.removed_version is null or s.removed_version > ").push_bind(version).push(")");
                // Rows are numbered in the order of pushes: from the first push after the version on there is nothing to
                // look at. A span that is not its artifact's first is of a restore.
                query.push(
                    " and a.id < coalesce((select f.artifact_id from artifact_spans f \
                      where not exists (select from artifact_spans o where o.repository_id = f.repository_id \
                            and o.artifact_id = f.artifact_id and o.added_version < f.added_version) \
                        and f.repository_id = ",
                );
                query.push_bind(repository_id).push(" and f.added_version > ").push_bind(version);
                query.push(" order by f.added_version, f.artifact_id limit 1), 9223372036854775807)")
            }
            Moment::AddedIn(version) => query.push(" and s.added_version = ").push_bind(version),
            Moment::RemovedIn(version) => query.push(" and s.removed_version = ").push_bind(version),
        };
        if selection.on_their_own && many {
            query.push(" and a.id not in (").push(BROUGHT_ALONG_HEAD).push_bind(repository_id);
            query.push(BROUGHT_ALONG_TAIL).push_bind(repository_id).push(")");
        } else if selection.on_their_own {
            query.push(ON_THEIR_OWN);
        }
        push_tag_test(query, &selection.tag);
    }
}

/// The opposite of [`ON_THEIR_OWN`], of one repository as a whole; its row stands at the end of both parts.
const BROUGHT_ALONG_HEAD: &str = "select x.id from artifacts x where x.subject is not null and x.repository_id = ";
const BROUGHT_ALONG_TAIL: &str = " union all select c.child_id from artifact_children c \
    cross join lateral (select from artifacts p \
        where p.repository_id = c.repository_id and p.id = c.parent_id and p.delete_time is null limit 1) p \
    left join lateral (select true as found from tags t \
        where t.repository_id = c.repository_id and t.artifact_id = c.child_id limit 1) t on true \
    where t.found is null and c.repository_id = ";

/// Adds what a selection asks of `artifacts a`, looked up for each row.
pub(super) fn push_selection(query: &mut QueryBuilder<Postgres>, selection: &Selection) {
    if selection.on_their_own {
        query.push(ON_THEIR_OWN);
    }
    push_tag_test(query, &selection.tag);
}

fn push_tag_test(query: &mut QueryBuilder<Postgres>, test: &TagTest) {
    let tagged = " and exists (select 1 from tags t where t.repository_id = a.repository_id and t.artifact_id = a.id";
    match test {
        TagTest::Any => query,
        TagTest::Named(name) => query.push(tagged).push(" and t.name = ").push_bind(name.clone()).push(")"),
        TagTest::Containing(text) => {
            query.push(tagged).push(" and position(").push_bind(text.clone()).push(" in t.name) > 0)")
        }
    };
}

/// What [`Selection::on_their_own`] leaves. [`count_brought_along`] counts the others. Values rather than `exists`, for which
/// the planner may read whole tables first.
pub(super) const ON_THEIR_OWN: &str = " and a.subject is null \
    and ((select t.artifact_id from tags t \
          where t.repository_id = a.repository_id and t.artifact_id = a.id limit 1) is not null \
         or (select p.id from artifact_children c \
             join artifacts p on p.repository_id = c.repository_id and p.id = c.parent_id \
             where c.repository_id = a.repository_id and c.child_id = a.id and p.delete_time is null limit 1) is null)";

/// How many live artifacts of each of the repositories others bring along: referrers, and children of live indexes without
/// a tag of their own. Costs what there is of them. Repositories without any are left out.
pub async fn count_brought_along(conn: &mut PgConnection, repository_ids: &[i64]) -> Result<Vec<(i64, i64)>> {
    let rows = sqlx::query!(
        r#"select r.id as "id!", x.referrers + y.children as "count!"
           from unnest($1::bigint[]) r(id)
           cross join lateral (
               select count(*) as referrers
               from artifacts a
               where a.repository_id = r.id and a.subject is not null and a.delete_time is null
           ) x
           cross join lateral (
               -- Look-ups with a limit, which no planner turns into reading whole tables.
               select count(distinct c.child_id) as children
               from artifact_children c
               cross join lateral (
                   select from artifacts p
                   where p.repository_id = r.id and p.id = c.parent_id and p.delete_time is null
                   limit 1
               ) p
               cross join lateral (
                   select from artifacts k
                   where k.repository_id = r.id and k.id = c.child_id and k.delete_time is null and k.subject is null
                   limit 1
               ) k
               left join lateral (
                   select true as found from tags t where t.repository_id = r.id and t.artifact_id = c.child_id limit 1
               ) t on true
               where c.repository_id = r.id and t.found is null
           ) y
           where x.referrers + y.children > 0"#,
        repository_ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.count)).collect())
}

/// A page of the live artifacts that refer to a digest; with `max_bytes` it ends before their manifests are more.
pub async fn referrers(
    conn: &mut PgConnection,
    repository_id: i64,
    name: &RepositoryName,
    subject: &Digest,
    artifact_type: Option<&str>,
    slice: &Slice<'_>,
    max_bytes: Option<i64>,
) -> Result<Fetched<Artifact>> {
    let source = |query: &mut QueryBuilder<Postgres>| {
        query.push("artifacts a where a.repository_id = ").push_bind(repository_id);
        query.push(" and a.subject = ").push_bind(*subject).push(" and a.delete_time is null");
        if let Some(artifact_type) = artifact_type {
            query.push(" and a.artifact_type = ").push_bind(artifact_type.to_owned());
        }
    };
    let rows: Fetched<ArtifactRow> = slice.fetch(conn, COLUMNS, max_bytes, source).await?;
    Ok(rows.map(|row| row.into_artifact(name)))
}

/// An artifact with the repository that it was found in.
#[derive(Debug, sqlx::FromRow)]
struct PlacedRow {
    #[sqlx(flatten)]
    artifact: ArtifactRow,
    repository_id: i64,
    repository: RepositoryName,
}

impl PlacedRow {
    fn into_placed(self) -> (i64, Artifact) {
        (self.repository_id, self.artifact.into_artifact(&self.repository))
    }
}

/// The artifact that came last to each of the repositories that has any, with the row of the repository.
pub async fn latest(conn: &mut PgConnection, repository_ids: &[i64]) -> Result<Vec<(i64, Artifact)>> {
    let mut query = QueryBuilder::new("select r.id as repository_id, r.name as repository, ");
    query.push(COLUMNS).push(" from unnest(").push_bind(repository_ids);
    query.push(
        "::bigint[]) w(id) join repositories r on r.id = w.id \
         cross join lateral (select * from artifacts x where x.repository_id = r.id and x.delete_time is null \
                             order by x.id desc limit 1) a",
    );
    let rows: Vec<PlacedRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(rows.into_iter().map(PlacedRow::into_placed).collect())
}

/// Every live artifact with one of the digests, with the row of its repository: by digest, then by age.
pub async fn everywhere(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    digests: &[Digest],
) -> Result<Vec<(i64, Artifact)>> {
    let mut query = QueryBuilder::new("select r.id as repository_id, r.name as repository, ");
    query.push(COLUMNS).push(
        " from artifacts a \
          join repositories r on r.id = a.repository_id \
          join namespaces n on n.id = r.namespace_id \
          where a.delete_time is null and r.delete_time is null and n.delete_time is null and a.digest = any(",
    );
    query.push_bind(digests).push(")");
    visible::push_repository(&mut query, visible, "r.namespace_id", "r.id");
    query.push(" order by a.digest, a.create_time, r.id");
    let rows: Vec<PlacedRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(rows.into_iter().map(PlacedRow::into_placed).collect())
}

/// A page of the digests that live artifacts have anywhere, each once, after the given one. It ends before the manifests of
/// all who have one are more than `max_bytes`.
pub async fn digests_everywhere(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    after: Option<Digest>,
    media_type: Option<&str>,
    limit: i64,
    max_bytes: i64,
) -> Result<Fetched<Digest>> {
    let (namespaces, repositories) = visible::rows(visible);
    let rows = sqlx::query!(
        r#"select q.digest as "digest: Digest", q.fetched as "fetched!"
           from (
               select p.digest, count(*) over () as fetched, row_number() over w as place, sum(p.size_bytes) over w as weight
               from (
                   select a.digest, sum(a.size_bytes) as size_bytes
                   from artifacts a
                   join repositories r on r.id = a.repository_id
                   join namespaces n on n.id = r.namespace_id
                   where a.delete_time is null and r.delete_time is null and n.delete_time is null
                     and a.digest > coalesce($1, ''::bytea) and ($2::text is null or a.media_type = $2)
                     and ($5::bigint[] is null or r.namespace_id = any($5) or r.id = any($6::bigint[]))
                   group by a.digest
                   order by a.digest
                   limit $3
               ) p
               window w as (order by p.digest rows unbounded preceding)
           ) q
           where q.place = 1 or q.weight <= $4::bigint
           order by q.digest"#,
        after as _,
        media_type,
        limit,
        max_bytes,
        namespaces,
        repositories,
    )
    .fetch_all(conn)
    .await?;
    let cut = rows.first().is_some_and(|first| first.fetched > rows.len() as i64);
    Ok(Fetched { items: rows.into_iter().map(|row| row.digest).collect(), cut })
}

/// A blob that an artifact needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeededBlob {
    /// Its digest.
    pub digest: Digest,
    /// Its bytes.
    pub size_bytes: i64,
}

/// The blobs that each of the artifacts needs itself, with the row of the artifact, as they were first uploaded.
pub async fn blobs(conn: &mut PgConnection, uids: &[Uuid]) -> Result<Vec<(i64, NeededBlob)>> {
    let rows = sqlx::query!(
        r#"select a.id, b.digest as "digest: Digest", b.size_bytes
           from artifacts a
           join artifact_blobs e on e.repository_id = a.repository_id and e.artifact_id = a.id
           join blobs b on b.id = e.blob_id
           where a.uid = any($1)
           order by a.id, b.id"#,
        uids,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, NeededBlob { digest: row.digest, size_bytes: row.size_bytes })).collect())
}
