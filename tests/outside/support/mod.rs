//! What tests from the outside stand on: one throw-away Postgres a test run, a database a test, a server in this process or
//! a process of its own. Knows nothing of any story.
//!
//! ```ignore
//! let server = support::TestServer::start().await;
//! let mut tags = TagServiceClient::new(server.channel().await);
//! ```

mod cluster;
mod database;
mod oci;
mod pooler;
mod postgres;
mod process;
mod relay;
mod room;
mod s3;
mod server;
mod shelf;
mod transcript;

pub(crate) use database::TestDatabase;
pub(crate) use oci::{IMAGE_TYPE, INDEX_TYPE, Image, Oci, error_codes, location};
pub(crate) use pooler::Pooler;
pub(crate) use postgres::{Postgres, give};
pub(crate) use process::Process;
pub(crate) use relay::{Mode, OVERLOADED, Relay};
pub(crate) use room::Room;
pub(crate) use s3::Bucket;
pub(crate) use server::TestServer;
pub(crate) use shelf::Shelf;
pub(crate) use transcript::{Transcript, same_each_run};

use std::path::PathBuf;

/// A folder that is gone when the test run has ended, however it ends. Every user can pass through it.
pub(crate) fn folder() -> PathBuf {
    let folder = cluster::run_folder().join(short_name());
    std::fs::create_dir(&folder).unwrap();
    folder
}

/// A name that nobody else has, short enough that a unix socket fits below it.
fn short_name() -> String {
    let mut name = uuid::Uuid::new_v4().simple().to_string();
    name.truncate(10);
    name
}
