//! Who is asking. Until accounts exist everybody is `anonymous` and may do everything, which is why the server listens
//! on loopback only.

pub mod jwt;
mod peer;

pub use peer::{ClientCertificate, Peer};

/// Who makes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The name written to creator, modifier and history fields.
    pub name: String,
}

impl Caller {
    /// Somebody without an identity.
    pub fn anonymous() -> Self {
        Self { name: "anonymous".to_owned() }
    }

    /// The keeper: the server's own background work.
    pub fn keeper() -> Self {
        Self { name: "keeper".to_owned() }
    }
}
