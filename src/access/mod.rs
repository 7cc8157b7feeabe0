//! Who is asking. A request is identified once, before its door ([`Access::identify`]); what it may do is decided by
//! `app::authorize`, which asks the [`Caller`] for its role. Knows no use case and no door.
//!
//! Credentials come as `Authorization: Bearer` or `Basic`. What they lead to is remembered ([`memory`]) for as long as
//! this replica is known to hear of changes.

mod caller;
mod credentials;
mod identify;
pub mod jwt;
pub mod memory;
mod password;
mod peer;
mod principal;
mod registry_token;
mod voucher;

pub use caller::{Caller, Origin};
pub use credentials::{Credentials, Secret};
pub use identify::Access;
pub use peer::{ClientCertificate, ClientCertificates, Peer};
pub use principal::{Grants, Principal, Restriction, Subject};
pub use registry_token::{RegistryScope, RegistryTokens};
pub use voucher::{Evidence, Invalid, Vouched, Voucher, Vouching};
