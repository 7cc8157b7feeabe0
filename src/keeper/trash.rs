//! Empties the trash of what cannot be restored any more: artifacts, repositories and namespaces whose window has ended.

use std::time::Instant;

use super::{Batch, pace};
use crate::app::App;
use crate::domain::Result;
use crate::store::repositories;
use crate::store::trash::{self, Step, Trashed};

/// Artifacts or rows of one transaction; pushes to the repository wait for it.
pub(super) const BATCH: i64 = 500;
/// Repositories that one run works on.
const REPOSITORIES: i64 = 20;

/// Empties one batch of what is due. No commit waits for the disk: what a crash of the database takes back is due again.
pub async fn run_once(app: App) -> Result<Batch> {
    let artifacts = purge_due_artifacts(&app).await?;
    let repositories = purge_due_repositories(&app).await?;
    let namespaces = trash::purge_empty_namespaces(&mut *app.read().await?, BATCH).await?;
    Ok(artifacts.and(repositories).and(Batch::of(namespaces, BATCH)))
}

async fn purge_due_artifacts(app: &App) -> Result<Batch> {
    let limit = pace::size(app, BATCH);
    let mut due = trash::due_artifacts(&mut *app.read().await?, limit).await?;
    let found = due.len() as u64;
    due.sort_by_key(|artifact| (artifact.repository_id, artifact.id));
    let mut purged = 0;
    for of_one in due.chunk_by(|one, other| one.repository_id == other.repository_id) {
        let mut tx = app.store().begin().await?;
        tx.at_ease().await?;
        let gone = purge(&mut tx, of_one, None).await?;
        if gone > 0 {
            let repository = repositories::lock_by_id(&mut tx, of_one[0].repository_id).await?;
            let name = repository.map(|repository| repository.name.into_string()).unwrap_or_default();
            let rule = ("PurgeArtifacts", "trash-window");
            app.record_rule(&mut tx, rule, &name, &format!("{gone} artifacts")).await?;
        }
        purged += gone;
        tx.commit().await?;
    }
    Ok(Batch { count: purged.unsigned_abs(), full: found >= limit.unsigned_abs() && purged > 0 })
}

/// Purges artifacts of one repository under its lock; how many went.
pub(super) async fn purge(
    conn: &mut sqlx::PgConnection,
    of_one: &[Trashed],
    early_seconds: Option<f64>,
) -> Result<i64> {
    let Some(Trashed { repository_id, .. }) = of_one.first().copied() else { return Ok(0) };
    if crate::store::repositories::lock_by_id(conn, repository_id).await?.is_none() {
        return Ok(0);
    }
    let ids: Vec<i64> = of_one.iter().map(|artifact| artifact.id).collect();
    Ok(trash::purge_artifacts(conn, repository_id, &ids, early_seconds).await?)
}

async fn purge_due_repositories(app: &App) -> Result<Batch> {
    let due = trash::due_repositories(&mut *app.read().await?, REPOSITORIES).await?;
    for id in &due {
        // The others get their turn in the next run when this one is large.
        for _ in 0..10 {
            let (began, limit) = (Instant::now(), pace::size(app, BATCH));
            let mut tx = app.store().begin().await?;
            tx.at_ease().await?;
            let name = match app.settings().audits {
                true => repositories::lock_by_id(&mut tx, *id).await?.map(|repository| repository.name.into_string()),
                false => None,
            };
            let step = purge_step(app, &mut tx, *id, limit).await?;
            if let Some(name) = name.filter(|_| step.as_ref().is_some_and(|step| step.done)) {
                app.record_rule(&mut tx, ("PurgeRepository", "trash-window"), &name, "").await?;
            }
            tx.commit().await?;
            pace::rest(app, began.elapsed()).await;
            if step.is_none_or(|step| step.done) {
                break;
            }
        }
    }
    Ok(Batch { count: due.len() as u64, full: !due.is_empty() })
}

/// Takes the next rows of a repository that goes for good; `None` when it does not go, or is gone.
pub(super) async fn purge_step(app: &App, conn: &mut sqlx::PgConnection, id: i64, limit: i64) -> Result<Option<Step>> {
    if !trash::lock_due_repository(conn, id).await? {
        return Ok(None);
    }
    let delay = app.settings().tombstone_delay.as_secs_f64();
    Ok(Some(trash::purge_repository(conn, id, limit, delay).await?))
}
