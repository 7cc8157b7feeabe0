//! Wharfinger from the outside, one file a story. Everything goes through a port or through a use case of the library; what
//! the tests need around that is in [`support`].

#![allow(clippy::unwrap_used, reason = "a test that meets the unexpected has failed")]

mod audits;
mod behind;
mod books;
mod house;
mod support;

mod access;
mod api;
mod blob_service;
mod clients;
mod concurrency;
mod corners;
mod dialect_chkk;
mod dialect_digitalocean;
mod dialect_harbor;
mod dialect_pulp;
mod doors;
mod events;
mod kill_points;
mod migrations;
mod model;
mod oci_blobs;
mod oci_lists;
mod oci_manifests;
mod oci_refuses;
mod orphans_purge;
mod orphans_races;
mod outages;
mod query_plans;
mod recipes;
mod replicas;
mod request_ids;
mod rest_http;
mod rest_parity;
mod rest_refuses;
mod rest_schemathesis;
mod serve_drains;
mod serve_floods;
mod serve_rates;
mod serve_starts;
mod serve_tls;
mod serve_watches_its_calls;
mod skopeo;
mod soak;
mod standard_services;
mod storage_full;
mod storage_s3;
mod uploads;
