//! Wharfinger: the registry-lifecycle service for OCI content.
//!
//! Arrows point one way: doors ([`grpc`]) call [`app`], which authorises, loads, decides and writes through [`store`]
//! and [`content`]; all of them speak in the values of [`domain`]. `docs/architecture.md` walks through the house.

pub mod access;
pub mod app;
pub mod cli;
pub mod console;
pub mod content;
pub mod dialect;
pub mod domain;
pub mod grpc;
pub mod keeper;
pub mod oci;
pub mod pb;
pub mod server;
pub mod store;
pub mod transcode;
