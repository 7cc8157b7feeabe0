//! Values that cannot be wrong and rules that need no I/O. Knows nothing of gRPC, HTTP or SQL.

pub mod digest;
pub mod error;
pub mod filter;
pub mod json_bounds;
pub mod manifest;
pub mod media_type;
pub mod name;
pub mod order;
pub mod page;
pub mod plan;

pub use digest::{Algorithm, Digest, Hasher};
pub use error::{Error, FieldViolation, Malformed, Result};
pub use filter::{Field, Filter, Kind};
pub use manifest::{ChildDescriptor, Descriptor, Manifest, ManifestKind, Platform, platform_of_config};
pub use name::{NamespaceName, RepositoryName, TagName};
pub use order::{Direction, Order, parse_order_by};
pub use page::{PageSize, PageTokens};
pub use plan::{Cause, Going, Graph, Node, NodeTag, Plan, Refusal, StayReason, Staying, plan_deletion};
