//! What a statement can fail with, and what of it a use case may tell. Texts of the database are for the log only.

use crate::domain;

/// The result of a statement.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a statement failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Lost to a concurrent transaction (deadlock or serialisation): the transaction may be tried again.
    #[error("lost to a concurrent transaction")]
    Conflict(#[source] sqlx::Error),
    /// The database cannot be reached, is starting or is shutting down.
    #[error("the database cannot be reached")]
    Unavailable(#[source] sqlx::Error),
    /// The database has no room left.
    #[error("the database is full")]
    Full(#[source] sqlx::Error),
    /// The statement ran into the deadline set for it.
    #[error("the statement was cancelled at its deadline")]
    Cancelled(#[source] sqlx::Error),
    /// A row that the schema should make impossible.
    #[error("impossible row: {0}")]
    Corrupt(String),
    /// Anything else: a fault of ours.
    #[error("statement failed")]
    Other(#[source] sqlx::Error),
}

impl Error {
    /// Whether the statement failed on the named constraint.
    pub fn violates(&self, constraint: &str) -> bool {
        match self {
            Error::Other(error) => error.as_database_error().and_then(|error| error.constraint()) == Some(constraint),
            _ => false,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            // Protocol: what the driver calls a connection that ends in the middle of a handshake.
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Error::Unavailable(error),
            sqlx::Error::Database(database) => match database.code().as_deref() {
                // serialization_failure, deadlock_detected
                Some("40001" | "40P01") => Error::Conflict(error),
                // Class 08: connection exceptions. Class 57 P01 to P03: shutdown, crash, starting. 53300: too many
                // connections. 25006: a standby that has not been promoted.
                Some("57P01" | "57P02" | "57P03" | "53300" | "25006") => Error::Unavailable(error),
                Some(code) if code.starts_with("08") => Error::Unavailable(error),
                // disk_full, out_of_memory
                Some("53100" | "53200") => Error::Full(error),
                // query_canceled, lock_not_available
                Some("57014" | "55P03") => Error::Cancelled(error),
                _ => Error::Other(error),
            },
            _ => Error::Other(error),
        }
    }
}

impl From<Error> for domain::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Conflict(_) => domain::Error::Conflict,
            Error::Unavailable(_) => domain::Error::Unavailable { what: "the database", source: Box::new(error) },
            Error::Full(source) => {
                tracing::error!(error = %source, "the database is full");
                domain::Error::ResourceExhausted(
                    "the database has no room left; free some, or ask the operator to, and repeat the request".into(),
                )
            }
            Error::Cancelled(_) => domain::Error::DeadlineExceeded,
            Error::Corrupt(_) | Error::Other(_) => domain::Error::Internal(Box::new(error)),
        }
    }
}

impl From<sqlx::Error> for domain::Error {
    fn from(error: sqlx::Error) -> Self {
        Error::from(error).into()
    }
}
