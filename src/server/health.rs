//! Whether requests can be served: one state for `/readyz` and for the gRPC health service. Knows that a database answers
//! or does not, nothing more of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tonic_health::ServingStatus;
use tonic_health::server::HealthReporter;

use crate::store::Store;

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often the database is asked on behalf of those who watch the gRPC health service.
const INTERVAL: Duration = Duration::from_secs(5);

const STARTING: u8 = 0;
const SERVING: u8 = 1;
const DRAINING: u8 = 2;

/// Why requests cannot be served now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotReady {
    Starting,
    Draining,
    DatabaseSilent,
}

impl NotReady {
    pub(super) fn reason(self) -> &'static str {
        match self {
            Self::Starting => "the server is starting",
            Self::Draining => "the server is stopping",
            Self::DatabaseSilent => "the database does not answer",
        }
    }
}

/// The state, shared by whoever asks for it. Cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct Health {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    state: AtomicU8,
    store: std::sync::OnceLock<Store>,
    reporter: HealthReporter,
    /// Services that the gRPC health service knows by name.
    services: std::sync::OnceLock<Vec<String>>,
    draining: CancellationToken,
}

impl Health {
    /// Of a server that cannot serve yet.
    pub(super) fn starting() -> Self {
        Self {
            inner: Arc::new(Inner {
                state: AtomicU8::new(STARTING),
                store: std::sync::OnceLock::new(),
                reporter: HealthReporter::new(),
                services: std::sync::OnceLock::new(),
                draining: CancellationToken::new(),
            }),
        }
    }

    /// What the gRPC health service reads from.
    pub(super) fn reporter(&self) -> HealthReporter {
        self.inner.reporter.clone()
    }

    /// Ends with the wish to stop; streams without an end of their own end then.
    pub(super) fn draining_token(&self) -> &CancellationToken {
        &self.inner.draining
    }

    /// The pool, once there is one.
    pub(super) fn pool(&self) -> Option<&sqlx::PgPool> {
        self.inner.store.get().map(Store::pool)
    }

    /// Names the services that are served, once.
    pub(super) fn name_services(&self, services: Vec<String>) {
        let _ = self.inner.services.set(services);
    }

    /// From now on requests can be served, as long as the database answers.
    pub(super) async fn serving(&self, store: Store) {
        let _ = self.inner.store.set(store);
        self.inner.state.store(SERVING, Ordering::Release);
        self.report(ServingStatus::Serving).await;
        tokio::spawn(self.clone().watch());
    }

    /// From now on nothing new can be served.
    pub(super) async fn draining(&self) {
        self.inner.state.store(DRAINING, Ordering::Release);
        self.report(ServingStatus::NotServing).await;
        self.inner.draining.cancel();
    }

    /// Whether a request would be served now; asks the database.
    pub(super) async fn check(&self) -> Result<(), NotReady> {
        match self.inner.state.load(Ordering::Acquire) {
            STARTING => return Err(NotReady::Starting),
            DRAINING => return Err(NotReady::Draining),
            _ => {}
        }
        let store = self.inner.store.get().ok_or(NotReady::Starting)?;
        let question = sqlx::query_scalar::<_, i32>("select 1").fetch_one(store.pool());
        match tokio::time::timeout(PATIENCE, question).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => {
                tracing::warn!(error = %error, "the database does not answer");
                Err(NotReady::DatabaseSilent)
            }
            Err(_) => Err(NotReady::DatabaseSilent),
        }
    }

    async fn watch(self) {
        let mut told = ServingStatus::Serving;
        loop {
            tokio::select! {
                () = tokio::time::sleep(INTERVAL) => {}
                () = self.inner.draining.cancelled() => return,
            }
            let now = match self.check().await {
                Ok(()) => ServingStatus::Serving,
                Err(NotReady::DatabaseSilent) => ServingStatus::NotServing,
                Err(_) => return,
            };
            if now != told && !self.inner.draining.is_cancelled() {
                tracing::warn!(status = %now, "health changed");
                self.report(now).await;
                told = now;
            }
        }
    }

    async fn report(&self, status: ServingStatus) {
        let services = self.inner.services.get().map(Vec::as_slice).unwrap_or_default();
        for service in services {
            self.inner.reporter.set_service_status(service, status).await;
        }
        self.inner.reporter.set_service_status("", status).await;
    }
}
