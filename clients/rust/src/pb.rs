//! The messages and bare stubs of `wharfinger.v1`, and in modules those of the dialects, as generated from the protos. A stub
//! works over [`Client::transport`](crate::Client::transport).
#![allow(
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    clippy::all,
    rustdoc::all,
    reason = "it is generated"
)]

/// The native API.
pub mod wharfinger {
    /// Its first version.
    pub mod v1 {
        include!("gen/wharfinger.v1.rs");
    }
}

pub use wharfinger::v1::*;

/// Chkk's API.
pub mod chkk {
    /// Its first version.
    pub mod v1 {
        include!("gen/chkk.v1.rs");
    }
}

/// DigitalOcean's API.
pub mod digitalocean {
    /// Its second version.
    pub mod v2 {
        include!("gen/digitalocean.v2.rs");
    }
}

/// Harbor's API.
pub mod harbor {
    /// Its second version.
    pub mod v2 {
        include!("gen/harbor.v2.rs");
    }
}

/// Pulp's API.
pub mod pulp {
    /// Its third version.
    pub mod v3 {
        include!("gen/pulp.v3.rs");
    }
}

/// What Google defines and answers carry.
pub mod google {
    /// Google's definitions for APIs.
    pub mod api {
        include!("gen/google.api.rs");
    }
}
