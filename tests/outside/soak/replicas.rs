//! Replicas of the product over one database and one folder of content, each in a runtime of its own, so that a kill ends
//! everything that one of them does at whatever point it is at. Knows nothing of what they are asked.

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

use sqlx::PgPool;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio_util::sync::CancellationToken;
use wharfinger::app::{App, Settings};
use wharfinger::content::Content;
use wharfinger::keeper;
use wharfinger::store::Store;

use crate::support::{self, TestDatabase};

pub(super) struct Replicas {
    database: TestDatabase,
    folder: PathBuf,
    /// For cutting the connections of the others.
    control: PgPool,
    running: Vec<Mutex<Option<Replica>>>,
}

struct Replica {
    runtime: Runtime,
    app: App,
    /// What it says from then on is what the last moments of a runtime make it say.
    killed: CancellationToken,
}

/// Windows of tens of milliseconds.
fn settings() -> Settings {
    Settings {
        trash_window: Duration::from_millis(300),
        hold_window: Duration::from_millis(200),
        upload_window: Duration::from_millis(500),
        tombstone_delay: Duration::from_millis(150),
        keeper_interval: Duration::from_millis(15),
        ..Settings::default()
    }
}

impl Replicas {
    pub(super) async fn start(count: usize) -> Self {
        let database = TestDatabase::create().await;
        let control = database.store().await.pool().clone();
        let mut replicas = Self { database, folder: support::folder(), control, running: Vec::new() };
        for _ in 0..count {
            let replica = replicas.fresh().await;
            replicas.running.push(Mutex::new(Some(replica)));
        }
        replicas
    }

    async fn fresh(&self) -> Replica {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (options, folder) = (self.database.options(), self.folder.clone());
        let started = runtime.spawn(async move {
            let store = Store::connect(options.application_name("replica"), 5).await.unwrap();
            let app = App::new(store, Content::local(&folder).unwrap(), settings()).await.unwrap();
            tokio::spawn(keeper::run(app.clone(), CancellationToken::new()));
            app
        });
        Replica { app: started.await.unwrap(), runtime, killed: CancellationToken::new() }
    }

    /// Asks a replica something. `None` when it was killed meanwhile, so that nobody knows what came of it.
    pub(super) async fn ask<T, F>(&self, number: usize, question: impl FnOnce(App) -> F) -> Option<T>
    where
        T: Send + 'static,
        F: Future<Output = T> + Send + 'static,
    {
        let (handle, app, killed): (Handle, App, CancellationToken) = {
            let replica = self.running[number % self.running.len()].lock().unwrap();
            let replica = replica.as_ref()?;
            (replica.runtime.handle().clone(), replica.app.clone(), replica.killed.clone())
        };
        match handle.spawn(question(app)).await {
            _ if killed.is_cancelled() => None,
            Ok(answer) => Some(answer),
            Err(error) if error.is_cancelled() => None,
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        }
    }

    /// Kills a replica where it stands, and starts another in its place.
    pub(super) async fn kill(&self, number: usize) {
        let killed = self.running[number].lock().unwrap().take();
        if let Some(Replica { runtime, app, killed }) = killed {
            killed.cancel();
            drop(app);
            runtime.shutdown_background();
        }
        let fresh = self.fresh().await;
        *self.running[number].lock().unwrap() = Some(fresh);
    }

    /// Cuts some of the replicas' connections to the database, whatever runs on them.
    pub(super) async fn cut_connections(&self, share: f64) {
        sqlx::query(
            "select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and application_name = 'replica' and random() < $1",
        )
        .bind(share)
        .execute(&self.control)
        .await
        .unwrap();
    }

    /// Ends all of them, waits for what they have in hand at the file system, and returns one without a keeper.
    pub(super) async fn end(&self) -> App {
        for replica in &self.running {
            if let Some(Replica { runtime, app, .. }) = replica.lock().unwrap().take() {
                drop(app);
                std::thread::spawn(move || runtime.shutdown_timeout(Duration::from_secs(10))).join().unwrap();
            }
        }
        // Their transactions end when the database has seen the connections go.
        let open =
            "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'replica'";
        while sqlx::query_scalar::<_, i64>(open).fetch_one(&self.control).await.unwrap() > 0 {
            tokio::task::yield_now().await;
        }
        let settings = Settings { tombstone_delay: Duration::ZERO, keeper_interval: Duration::ZERO, ..settings() };
        App::new(self.database.store().await, Content::local(&self.folder).unwrap(), settings).await.unwrap()
    }
}
