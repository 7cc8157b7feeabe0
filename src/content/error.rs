//! What storage can fail with, and what of it a use case may tell. Paths and texts of the storage are for the log only.

use std::io;

use crate::domain;

/// The result of a storage call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a storage call failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another writer holds the same bytes.
    #[error("another writer holds the bytes")]
    Busy,
    /// What an unfinished upload had stored is gone or cannot be gone on with.
    #[error("the unfinished upload cannot be gone on with: {0}")]
    Lost(String),
    /// Bytes that a row names are not there, or fewer than it says.
    #[error("stored bytes are missing: {0}")]
    Missing(String),
    /// No room is left.
    #[error("the blob storage is full")]
    Full(#[source] io::Error),
    /// The storage cannot be reached or refuses us.
    #[error("the blob storage cannot be reached")]
    Unavailable(#[source] domain::error::Source),
    /// A storage address that cannot be used.
    #[error("the storage URL cannot be used: {0}")]
    Url(String),
    /// A fault of ours.
    #[error("{0}")]
    Other(String),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Error::Full(error)
            }
            io::ErrorKind::NotFound => Error::Missing(error.to_string()),
            _ => Error::Unavailable(Box::new(error)),
        }
    }
}

impl From<object_store::Error> for Error {
    fn from(error: object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { path, .. } => Error::Missing(path),
            error => Error::Unavailable(Box::new(error)),
        }
    }
}

impl From<Error> for domain::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Busy => domain::Error::UploadBusy,
            Error::Lost(_) => domain::Error::UploadNotFound,
            Error::Full(source) => {
                tracing::error!(error = %source, "the blob storage is full");
                domain::Error::ResourceExhausted(
                    "the blob storage has no room left; free some, or ask the operator to, and repeat the request"
                        .into(),
                )
            }
            Error::Unavailable(_) => domain::Error::Unavailable { what: "the blob storage", source: Box::new(error) },
            Error::Missing(_) | Error::Url(_) | Error::Other(_) => domain::Error::Internal(Box::new(error)),
        }
    }
}
