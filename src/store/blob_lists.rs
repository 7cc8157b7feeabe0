//! Which blobs the artifacts of a repository need or needed, from `blob_spans`, a page at a time in the order of rows.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::Result;
use crate::domain::Digest;
use crate::domain::repository::Moment;

/// A blob as a list shows it. Its own row may be gone when it is a list of the past.
#[derive(Debug)]
pub struct ListedBlobRow {
    /// The row it has or had.
    pub blob_id: i64,
    /// The digest.
    pub digest: Digest,
    /// Bytes.
    pub size_bytes: i64,
    /// The identifier for callers.
    pub uid: Option<Uuid>,
    /// When its bytes were stored.
    pub create_time: Option<OffsetDateTime>,
    /// Live artifacts of the repository that need it.
    pub reference_count: i64,
}

/// Lists up to `limit` blobs of a moment after the row `after`. The trash has no list of its own: it lists nothing.
pub async fn list(
    conn: &mut PgConnection,
    repository_id: i64,
    moment: Moment,
    after: i64,
    limit: i64,
) -> Result<Vec<ListedBlobRow>> {
    // One statement each, because each has an index of its own.
    let rows = match moment {
        Moment::Trash => Vec::new(),
        Moment::Now => {
            sqlx::query_as!(
                ListedBlobRow,
                r#"select s.blob_id, s.digest as "digest: Digest", s.size_bytes, b.uid as "uid?",
                          b.create_time as "create_time?", s.reference_count
                   from blob_spans s
                   left join blobs b on b.id = s.blob_id
                   where s.repository_id = $1 and s.removed_version is null and s.blob_id > $2
                   order by s.blob_id
                   limit $3"#,
                repository_id,
                after,
                limit,
            )
            .fetch_all(conn)
            .await?
        }
        Moment::At(version) => {
            sqlx::query_as!(
                ListedBlobRow,
                r#"select s.blob_id, s.digest as "digest: Digest", s.size_bytes, b.uid as "uid?",
                          b.create_time as "create_time?",
                          case when s.removed_version is null then s.reference_count else 0 end as "reference_count!"
                   from blob_spans s
                   left join blobs b on b.id = s.blob_id
                   where s.repository_id = $1 and s.added_version <= $4
                     and (s.removed_version is null or s.removed_version > $4) and s.blob_id > $2
                   order by s.blob_id
                   limit $3"#,
                repository_id,
                after,
                limit,
                version,
            )
            .fetch_all(conn)
            .await?
        }
        Moment::AddedIn(version) => {
            sqlx::query_as!(
                ListedBlobRow,
                r#"select s.blob_id, s.digest as "digest: Digest", s.size_bytes, b.uid as "uid?",
                          b.create_time as "create_time?",
                          case when s.removed_version is null then s.reference_count else 0 end as "reference_count!"
                   from blob_spans s
                   left join blobs b on b.id = s.blob_id
                   where s.repository_id = $1 and s.added_version = $4 and s.blob_id > $2
                   order by s.blob_id
                   limit $3"#,
                repository_id,
                after,
                limit,
                version,
            )
            .fetch_all(conn)
            .await?
        }
        Moment::RemovedIn(version) => {
            sqlx::query_as!(
                ListedBlobRow,
                r#"select s.blob_id, s.digest as "digest: Digest", s.size_bytes, b.uid as "uid?",
                          b.create_time as "create_time?", 0::bigint as "reference_count!"
                   from blob_spans s
                   left join blobs b on b.id = s.blob_id
                   where s.repository_id = $1 and s.removed_version = $4 and s.blob_id > $2
                   order by s.blob_id
                   limit $3"#,
                repository_id,
                after,
                limit,
                version,
            )
            .fetch_all(conn)
            .await?
        }
    };
    Ok(rows)
}
