//! What a caller learns from an error, read in the way that a caller would.

use std::collections::HashMap;

use tonic::{Code, Status};
use tonic_types::StatusExt;

/// The parts of an error.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) code: Code,
    pub(crate) reason: String,
    /// The fields that `BadRequest` names.
    pub(crate) fields: Vec<String>,
    /// What `PreconditionFailure` names.
    pub(crate) subjects: Vec<String>,
    pub(crate) metadata: HashMap<String, String>,
    pub(crate) message: String,
}

/// Words that only the inside of the server knows.
const INSIDE: &[&str] = &[
    "sqlx",
    "postgres",
    "select ",
    "insert ",
    "update ",
    "violates",
    "relation ",
    "constraint",
    "panicked",
    ".rs:",
    "src/",
    "/tmp",
    "Error(",
    "Some(",
];

/// Reads an error. Every error of the API says why by a stable reason of ours, in a sentence for people, tells nothing of the
/// inside, and fits into headers.
pub(crate) fn fault(status: &Status) -> Fault {
    let info = status.get_details_error_info().unwrap_or_else(|| panic!("no ErrorInfo in {status:?}"));
    assert_eq!(info.domain, "wharfinger.dev", "{status:?}");
    let known = format!("ERROR_REASON_{}", info.reason);
    assert!(wharfinger::pb::ErrorReason::from_str_name(&known).is_some(), "{known} is not in the proto");
    assert!(status.message().len() > 10, "{status:?}");
    assert!(status.message().len() + status.details().len() * 4 / 3 < 8_000, "too large for headers: {status:?}");
    let text = format!("{} {}", status.message(), String::from_utf8_lossy(status.details()));
    for word in INSIDE {
        assert!(!text.contains(word), "it tells of the inside ({word:?}): {status:?}");
    }
    let bad_request = status.get_details_bad_request().map(|details| details.field_violations);
    let precondition = status.get_details_precondition_failure().map(|details| details.violations);
    Fault {
        code: status.code(),
        reason: info.reason,
        fields: bad_request.into_iter().flatten().map(|violation| violation.field).collect(),
        subjects: precondition.into_iter().flatten().map(|violation| violation.subject).collect(),
        metadata: info.metadata,
        message: status.message().to_owned(),
    }
}

impl Fault {
    /// Fails unless it is this.
    #[track_caller]
    pub(crate) fn expect(&self, code: Code, reason: &str) -> &Self {
        assert_eq!((self.code, self.reason.as_str()), (code, reason), "{self:?}");
        self
    }

    /// Fails unless it refuses this one field.
    #[track_caller]
    pub(crate) fn expect_field(&self, reason: &str, field: &str) -> &Self {
        self.expect(Code::InvalidArgument, reason);
        assert_eq!(self.fields, [field], "{self:?}");
        self
    }
}
