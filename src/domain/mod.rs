//! Values that cannot be wrong and rules that need no I/O. Knows nothing of gRPC, HTTP or SQL.

pub mod access;
pub mod artifact;
pub mod blob;
pub mod catalog;
pub mod digest;
pub mod error;
pub mod filter;
pub mod hours;
pub mod json_bounds;
mod json_object;
pub mod manifest;
pub mod media_type;
pub mod name;
pub mod namespace;
pub mod operation;
pub mod order;
pub mod orphan;
pub mod page;
pub mod plan;
pub mod protection;
pub mod repository;
pub mod tag;

pub use digest::{Algorithm, Digest, Hasher};
pub use error::{Error, FieldViolation, Malformed, Result};
pub use manifest::{
    ChildDescriptor, Descriptor, Manifest, ManifestKind, Platform, labels_of_config, platform_of_config,
};
pub use name::{NamespaceName, RepositoryName, TagName};
pub use page::{PageSize, PageTokens};
pub use plan::{Cause, Going, Graph, Node, NodeTag, Plan, Refusal, StayReason, Staying, plan_deletion};

/// The etag of a resource: changes with every revision, and differs between resources of one name.
pub fn etag(uid: uuid::Uuid, revision: i64) -> String {
    let (_, low) = uid.as_u64_pair();
    format!("{low:016x}-{revision}")
}
