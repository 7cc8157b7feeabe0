#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod address;
mod attempts;
mod audit;
mod blob;
mod client;
mod error;
mod operation;
mod pages;
pub mod pb;
mod rpcs;
mod watch;

pub use blob::{CHUNK_BYTES, Download};
pub use client::{Builder, Client, Credentials, Transport};
pub use error::{Details, Error, Result, Violation};
pub use operation::Waiting;
pub use pages::Pages;
pub use rpcs::{List, Method, Retry, Rpc};
pub use watch::{Change, Watch};

/// The version of this client, which is that of the server it was made with.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
