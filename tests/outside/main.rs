//! Wharfinger from the outside, one file a story. Everything goes through a port or through a use case of the library; what
//! the tests need around that is in [`support`].

#![allow(clippy::unwrap_used, reason = "a test that meets the unexpected has failed")]

mod books;
mod house;
mod support;

mod api;
mod blob_service;
mod corners;
mod migrations;
mod model;
mod oci_blobs;
mod oci_lists;
mod oci_manifests;
mod oci_refuses;
mod query_plans;
mod serve_drains;
mod serve_starts;
mod serve_watches_its_calls;
mod standard_services;
mod uploads;
