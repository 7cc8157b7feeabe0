//! The generated protobuf types and services, always seen as `pb::…`, and the descriptors they come from.
//! Nothing here is written by hand but the module tree.

#![allow(missing_debug_implementations, unreachable_pub, clippy::all)]

/// The descriptor set of everything under `proto/`, with comments and custom options.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/wharfinger.bin"));

/// `google.api`.
pub mod google {
    /// HTTP annotations and raw bodies.
    pub mod api {
        include!(concat!(env!("OUT_DIR"), "/google.api.rs"));
    }
}

/// `wharfinger`.
pub mod wharfinger {
    /// The native API.
    pub mod v1 {
        include!(concat!(env!("OUT_DIR"), "/wharfinger.v1.rs"));
    }
}

pub use wharfinger::v1::*;

/// DigitalOcean's dialect.
pub mod digitalocean {
    /// Version 2 of its API.
    pub mod v2 {
        include!(concat!(env!("OUT_DIR"), "/digitalocean.v2.rs"));
    }
}

/// Pulp's dialect.
pub mod pulp {
    /// Version 3 of its API.
    pub mod v3 {
        include!(concat!(env!("OUT_DIR"), "/pulp.v3.rs"));
    }
}

/// Chkk's dialect.
pub mod chkk {
    /// The artifacts group of its API.
    pub mod v1 {
        include!(concat!(env!("OUT_DIR"), "/chkk.v1.rs"));
    }
}

/// Harbor's dialect.
pub mod harbor {
    /// Version 2 of its API.
    pub mod v2 {
        include!(concat!(env!("OUT_DIR"), "/harbor.v2.rs"));
    }
}
