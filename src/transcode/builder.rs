//! The public way to a checked API: what it consists of, within which bounds, and what can be wrong with it.
//! Collects only; `compile` does the checking.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use http::HeaderName;
use prost_reflect::DescriptorPool;

use super::api::Api;
use super::compile::Compiler;
use super::error::{ErrorForm, GoogleForm, ProblemForm};
use super::headers::HeaderRules;
use super::service::Transcoder;

/// Bounds on what one request may cost.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of a request body that is read whole, and of one line of a streamed one.
    pub body_bytes: usize,
    /// Values and keys in one JSON body.
    pub json_values: usize,
    /// Bytes of path and query together.
    pub uri_bytes: usize,
    /// Query parameters, and fields of a form.
    pub query_parameters: usize,
    /// Time for a body to arrive whole.
    pub body_time: std::time::Duration,
    /// Bytes of a response message.
    pub response_bytes: usize,
    /// How long the status line of a stream of JSON waits for the first item, so that an early error can still be a
    /// status. A quiet stream begins without one.
    pub first_item_time: std::time::Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 4 << 20,
            json_values: 250_000,
            uri_bytes: 8 << 10,
            query_parameters: 1000,
            body_time: std::time::Duration::from_secs(30),
            response_bytes: 64 << 20,
            first_item_time: std::time::Duration::from_millis(500),
        }
    }
}

/// One thing that keeps an API from being served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The proto file; empty where none is to blame.
    pub file: String,
    /// The rpc as `package.Service.Method`, or the service.
    pub rpc: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}: {}", self.file, self.rpc, self.what)
    }
}

/// Everything that keeps an API from being served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError {
    /// All problems, at least one.
    pub problems: Vec<Problem>,
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the HTTP rules cannot be served:")?;
        self.problems.iter().try_for_each(|problem| write!(formatter, "\n  {problem}"))
    }
}

impl std::error::Error for BuildError {}

/// Collects what an API consists of.
pub struct Builder {
    pub(crate) pool: DescriptorPool,
    pub(crate) services: Vec<String>,
    pub(crate) packages: Vec<String>,
    pub(crate) forms: HashMap<String, Arc<dyn ErrorForm>>,
    pub(crate) default_form: String,
    pub(crate) limits: Limits,
    pub(crate) headers: HeaderRules,
    pub(crate) mismatch_reason: String,
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("services", &self.services)
            .field("packages", &self.packages)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

impl Builder {
    pub(crate) fn new(pool: DescriptorPool) -> Self {
        let mut forms: HashMap<String, Arc<dyn ErrorForm>> = HashMap::new();
        forms.insert("google".to_owned(), Arc::new(GoogleForm));
        forms.insert("problem".to_owned(), Arc::new(ProblemForm));
        Self {
            pool,
            services: Vec::new(),
            packages: Vec::new(),
            forms,
            default_form: "google".to_owned(),
            limits: Limits::default(),
            headers: HeaderRules::default(),
            mismatch_reason: "ETAG_MISMATCH".to_owned(),
        }
    }

    /// Serves the rules of one service, by full name.
    #[must_use]
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.services.push(name.into());
        self
    }

    /// Serves the rules of every service of a package.
    #[must_use]
    pub fn package(mut self, name: impl Into<String>) -> Self {
        self.packages.push(name.into());
        self
    }

    /// Registers an error form under the name that `surface.error_form` uses.
    #[must_use]
    pub fn error_form(mut self, name: impl Into<String>, form: impl ErrorForm + 'static) -> Self {
        self.forms.insert(name.into(), Arc::new(form));
        self
    }

    /// The form of services that name none, and of paths that belong to no service; `google` unless set.
    #[must_use]
    pub fn default_error_form(mut self, name: impl Into<String>) -> Self {
        self.default_form = name.into();
        self
    }

    /// Sets the bounds of every request.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Lets a request header pass to the rpc under its own name.
    #[must_use]
    pub fn pass_request_header(mut self, name: HeaderName) -> Self {
        self.headers.request.push(name);
        self
    }

    /// Lets metadata of an rpc's answer pass under its own name rather than as `Grpc-Metadata-…`.
    #[must_use]
    pub fn pass_response_header(mut self, name: HeaderName) -> Self {
        self.headers.response.push(name);
        self
    }

    /// Drops headers with this prefix in both directions: only the inside may set them.
    #[must_use]
    pub fn internal_header_prefix(mut self, prefix: &str) -> Self {
        self.headers.internal.push(prefix.to_ascii_lowercase());
        self
    }

    /// The `ErrorInfo` reason that means a stale etag, so that it becomes 412; `ETAG_MISMATCH` unless set.
    #[must_use]
    pub fn etag_mismatch_reason(mut self, reason: impl Into<String>) -> Self {
        self.mismatch_reason = reason.into();
        self
    }

    /// Checks everything and serves it over `inner`, a gRPC service in this process.
    pub fn build<S>(self, inner: S) -> Result<Transcoder<S>, BuildError> {
        Ok(Transcoder::new(Arc::new(self.api()?), inner))
    }

    /// Checks everything; the result can be described without being served.
    pub fn api(self) -> Result<Api, BuildError> {
        Compiler::run(self)
    }
}
