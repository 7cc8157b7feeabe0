//! Postgres.

pub mod filter;
