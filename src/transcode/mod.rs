//! HTTP and JSON in, gRPC through, HTTP and JSON out, driven by descriptors and their `google.api.http` rules.
//!
//! This folder depends on nothing else of the product and names nothing of its domain. A [`Builder`] checks a
//! descriptor pool into an [`Api`]; a [`Transcoder`] serves it over a gRPC service of the same process.
//!
//! The way of a request: [`route`] finds the binding of method and path; [`request`] makes one protobuf message of
//! query, body, headers, path and conditions; the inner service is called; [`answer`] or [`stream`] make HTTP of what it
//! answers, and an [`ErrorForm`] of what goes wrong anywhere. JSON and wire bytes are turned into each other directly
//! ([`json`]), without messages in between.

mod accept;
mod answer;
mod api;
mod builder;
mod compile;
mod conditions;
mod decode;
mod endpoint;
mod error;
mod frame;
#[cfg(test)]
mod fuzz;
mod headers;
mod json;
mod keys;
mod multipart;
mod openapi;
mod options;
mod query;
mod request;
mod route;
mod service;
mod stream;
mod template;
mod value;
mod wire;

pub use api::{Api, Lookup};
pub use builder::{BuildError, Builder, Limits, Problem};
pub use error::{
    Call, ErrorForm, Failure, GoogleForm, Location, Origin, ProblemForm, Rendered, Violation, code_name, http_status,
};
pub use openapi::About;
pub use service::{BoxError, MatchedRpc, PublicOrigin, Refused, ResponseBody, Transcoder};
