//! A database of a test's own, with the schema and no rows.

use sqlx::postgres::PgConnectOptions;
use wharfinger::app::{App, Settings};
use wharfinger::content::Content;
use wharfinger::store::Store;

use super::cluster::SharedCluster;

/// A database that goes when this goes.
pub(crate) struct TestDatabase {
    name: String,
    cluster: &'static SharedCluster,
}

impl TestDatabase {
    /// Makes one; cheap, because it is a copy of a template.
    pub(crate) async fn create() -> Self {
        let cluster = tokio::task::spawn_blocking(SharedCluster::get).await.unwrap();
        let name = format!("t_{}", uuid::Uuid::new_v4().simple());
        cluster.create(&name).await;
        Self { name, cluster }
    }

    /// How to connect to it.
    pub(crate) fn options(&self) -> PgConnectOptions {
        self.cluster.options(&self.name)
    }

    /// A connection to it.
    pub(crate) async fn connection(&self) -> sqlx::PgConnection {
        use sqlx::Connection as _;
        sqlx::PgConnection::connect_with(&self.options()).await.unwrap()
    }

    /// The same as a URL, for a setting.
    pub(crate) fn url(&self) -> String {
        let options = self.options();
        match std::env::var("WHARFINGER_TEST_DATABASE_URL") {
            Ok(url) => {
                let (before, parameters) = url.split_once('?').unwrap_or((&url, ""));
                let (server, _) = before.rsplit_once('/').unwrap();
                format!("{server}/{}?{parameters}", self.name)
            }
            Err(_) => {
                let socket = options.get_socket().unwrap().display();
                format!("postgres://{}@localhost/{}?host={socket}", options.get_username(), self.name)
            }
        }
    }

    /// Takes it away from whoever uses it.
    pub(crate) async fn remove(&self) {
        self.cluster.remove(&self.name).await;
    }

    /// A store over it, with few connections.
    pub(crate) async fn store(&self) -> Store {
        Store::connect(self.options(), 8).await.unwrap()
    }

    /// The product over it, without doors.
    #[allow(dead_code, reason = "for stories of use cases")]
    pub(crate) async fn app(&self) -> App {
        App::new(self.store().await, Content::local(&super::folder()).unwrap(), Settings::default()).await.unwrap()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        self.cluster.finish(std::mem::take(&mut self.name));
    }
}
