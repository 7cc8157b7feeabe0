//! The transcoding layer from outside: HTTP requests in, what the rpc saw and what came back, in tables.
//! The rpcs behind it are scripted by each test over the kitchen-sink proto.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod answers;
mod conditions;
mod construction;
mod dialect;
mod errors;
mod harness;
mod hostile;
mod http_rules;
mod native;
mod openapi;
mod requests;
mod streams;
