//! Values that cannot be wrong and rules that need no I/O. Knows nothing of gRPC, HTTP or SQL.

pub mod digest;
pub mod error;
pub mod name;

pub use digest::{Algorithm, Digest, Hasher};
pub use error::{Error, FieldViolation, Malformed, Result};
pub use name::{NamespaceName, RepositoryName, TagName};
