//! What went wrong, as a type for each reason, with what to do about it.
#![allow(rustdoc::bare_urls, reason = "advice is written for terminals")]

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tonic::{Code, Status, TimeoutExpired};
use tonic_types::StatusExt;

/// What a call of this crate comes to.
pub type Result<T> = std::result::Result<T, Error>;

/// What is known of a failure.
#[derive(Debug, Clone)]
pub struct Details {
    /// The gRPC status code.
    pub code: Code,
    /// The reason's name, such as `TAG_NOT_FOUND`, also where this client does not know it.
    pub reason: String,
    /// What happened, in a sentence.
    pub message: String,
    /// The moving parts of the reason; `ErrorReason` in the proto says which there are.
    pub metadata: HashMap<String, String>,
    /// What the failure is about, one by one: fields of the request, parents, tags, missing blobs.
    pub violations: Vec<Violation>,
    /// How long to wait before the request is sent again, where the server says so.
    pub retry_after: Option<Duration>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// One thing that a failure is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The field, digest, tag or name.
    pub subject: String,
    /// What is wrong with it.
    pub description: String,
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $code:ident, $advice:literal;)*) => {
        /// A failed call, by its reason. Its text ends with what to do about it.
        ///
        /// A newer server may give reasons that this crate does not know: those are [`Error::Unknown`], whose details hold
        /// the name and the code. So may a newer version of this crate.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Error {
            $($(#[$doc])* $variant(Box<Details>),)*
        }

        impl Error {
            /// The error of a reason's name.
            fn of(reason: &str, details: Box<Details>) -> Self {
                match reason {
                    $($name => Self::$variant(details),)*
                    _ => Self::Unknown(details),
                }
            }

            /// The code that goes with a reason.
            fn code_of(reason: &str) -> Code {
                match reason {
                    $($name => Code::$code,)*
                    _ => Code::Unknown,
                }
            }

            /// What is known of the failure.
            pub fn details(&self) -> &Details {
                match self {
                    $(Self::$variant(details) => details,)*
                }
            }

            /// What to do about it.
            pub fn advice(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $advice,)*
                }
            }
        }
    };
}

include!("gen/reasons.rs");

impl Error {
    /// The gRPC status code.
    pub fn code(&self) -> Code {
        self.details().code
    }

    /// The reason's name, such as `TAG_NOT_FOUND`.
    pub fn reason(&self) -> &str {
        &self.details().reason
    }

    /// What the failure is about: fields of the request, parents, tags, missing blobs.
    pub fn subjects(&self) -> impl Iterator<Item = &str> {
        self.details().violations.iter().map(|violation| violation.subject.as_str())
    }

    /// A failure that this crate itself finds.
    pub(crate) fn own(reason: &str, message: impl Into<String>) -> Self {
        Self::caused(reason, message, None)
    }

    pub(crate) fn caused(
        reason: &str,
        message: impl Into<String>,
        source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        let details = Details {
            code: Self::code_of(reason),
            reason: reason.to_owned(),
            message: message.into(),
            metadata: HashMap::new(),
            violations: Vec::new(),
            retry_after: None,
            source,
        };
        Self::of(reason, Box::new(details))
    }

    /// An operation's own failure, which has a reason and a message only.
    pub(crate) fn of_operation(reason: &str, message: &str) -> Self {
        Self::caused(reason, message, None)
    }

    pub(crate) fn deadline() -> Self {
        Self::own("DEADLINE_EXCEEDED", "the deadline passed before the server answered")
    }

    /// A failure to read or write a local file.
    pub(crate) fn local(what: &str, error: std::io::Error) -> Self {
        Self::caused("UNKNOWN", format!("{what}: {error}"), Some(Arc::new(error)))
    }
}

impl From<Status> for Error {
    fn from(status: Status) -> Self {
        // A status that has a source was not sent by the server: the transport failed, and whatever code that became, the
        // call was cut off.
        if let Some(source) = std::error::Error::source(&status) {
            if causes(source).any(|cause| cause.is::<TimeoutExpired>()) {
                return Self::deadline();
            }
            return Self::caused("UNREACHABLE", chain(source), Some(Arc::new(status)));
        }
        let sent = status.get_error_details();
        let mut violations: Vec<Violation> = Vec::new();
        for violation in sent.bad_request().iter().flat_map(|details| &details.field_violations) {
            violations.push(Violation { subject: violation.field.clone(), description: violation.description.clone() });
        }
        for violation in sent.precondition_failure().iter().flat_map(|details| &details.violations) {
            violations
                .push(Violation { subject: violation.subject.clone(), description: violation.description.clone() });
        }
        let (reason, metadata) = match sent.error_info() {
            Some(info) => (info.reason.clone(), info.metadata.clone()),
            None => (reason_of(status.code()).to_owned(), HashMap::new()),
        };
        let details = Details {
            code: status.code(),
            message: status.message().to_owned(),
            metadata,
            violations,
            retry_after: sent.retry_info().and_then(|info| info.retry_delay),
            source: None,
            reason: reason.clone(),
        };
        Self::of(&reason, Box::new(details))
    }
}

/// The reason of an error that came without one.
fn reason_of(code: Code) -> &'static str {
    match code {
        Code::Unavailable => "UNREACHABLE",
        Code::Unimplemented => "UNSUPPORTED",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::Cancelled => "CANCELLED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::Unauthenticated => "UNAUTHENTICATED",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::Internal => "INTERNAL",
        _ => "UNKNOWN",
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { reason, message, .. } = self.details();
        write!(f, "{reason}: {message}. {}", self.advice())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.details().source.as_ref().map(|source| source.as_ref() as &(dyn std::error::Error + 'static))
    }
}

/// An error and what caused it, down to the bottom.
fn causes<'a>(
    error: &'a (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(Some(error), |error| error.source())
}

/// An error with its causes, each once.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = String::new();
    for said in causes(error).map(ToString::to_string).filter(|said| !said.is_empty()) {
        if text.is_empty() {
            text = said;
        } else if !text.contains(&said) {
            text = format!("{text}: {said}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pb::ErrorReason;

    #[test]
    fn every_reason_of_the_proto_has_a_variant_and_advice() {
        for number in 1..200 {
            let Ok(reason) = ErrorReason::try_from(number) else { continue };
            let error = Error::own(reason.as_str_name().trim_start_matches("ERROR_REASON_"), "it happened");
            assert!(!matches!(error, Error::Unknown(_)), "{reason:?}");
            assert!(error.to_string().ends_with(error.advice()) && !error.advice().is_empty(), "{error}");
        }
    }

    #[test]
    fn a_reason_that_only_a_newer_server_knows_keeps_its_name_and_code() {
        let mut details = tonic_types::ErrorDetails::new();
        details.set_error_info("TAG_ON_LOAN", "wharfinger.dev", [("tag".to_owned(), "latest".to_owned())]);
        details.add_precondition_failure_violation("TAG_ON_LOAN", "latest", "somebody has it");
        let error = Error::from(Status::with_error_details(Code::FailedPrecondition, "not now", details));
        assert!(matches!(error, Error::Unknown(_)));
        assert_eq!((error.reason(), error.code()), ("TAG_ON_LOAN", Code::FailedPrecondition));
        assert_eq!(error.subjects().collect::<Vec<_>>(), ["latest"]);
        assert_eq!(error.details().metadata["tag"], "latest");
    }

    #[test]
    fn an_error_without_a_reason_has_one_by_its_code() {
        let kind = |code| Error::from(Status::new(code, "")).reason().to_owned();
        assert_eq!(kind(Code::Unimplemented), "UNSUPPORTED");
        assert_eq!(kind(Code::Unavailable), "UNREACHABLE");
        assert_eq!(kind(Code::NotFound), "UNKNOWN");
    }
}
