//! What is known of an operation: work that outlives the call that started it.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::orphan::PurgeProgress;

/// The kinds of work. The numbers are those of the database and of the proto.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OperationKind {
    /// The contents of a deleted repository are retired.
    DeleteRepository = 1,
    /// The repositories of a deleted namespace are retired.
    DeleteNamespace = 2,
    /// Orphans are purged.
    PurgeOrphans = 3,
    /// An artifact was deleted.
    DeleteArtifact = 4,
    /// A tag was created or moved.
    PointTag = 5,
    /// A tag was deleted.
    DeleteTag = 6,
    /// A repository was created.
    CreateRepository = 7,
    /// A repository's own fields were changed.
    UpdateRepository = 8,
    /// Operations that had ended were forgotten.
    ForgetOperations = 9,
}

impl OperationKind {
    /// The kind behind a number from the database.
    pub fn from_code(code: i16) -> Option<Self> {
        use OperationKind::*;
        [
            DeleteRepository,
            DeleteNamespace,
            PurgeOrphans,
            DeleteArtifact,
            PointTag,
            DeleteTag,
            CreateRepository,
            UpdateRepository,
            ForgetOperations,
        ]
        .into_iter()
        .find(|kind| *kind as i16 == code)
    }

    /// What a unit of its progress is.
    pub fn unit(self) -> &'static str {
        match self {
            OperationKind::PurgeOrphans => "candidate",
            OperationKind::ForgetOperations => "operation",
            _ => "repository",
        }
    }
}

/// Where an operation stands. The numbers are those of the database and of the proto.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OperationState {
    /// Waits for a worker.
    Pending = 1,
    /// A worker is on it.
    Running = 2,
    /// Ended as asked.
    Succeeded = 3,
    /// Ended with an error.
    Failed = 4,
    /// Ended because a cancel was asked for.
    Cancelled = 5,
}

impl OperationState {
    /// The state behind a number from the database.
    pub fn from_code(code: i16) -> Option<Self> {
        use OperationState::*;
        [Pending, Running, Succeeded, Failed, Cancelled].into_iter().find(|state| *state as i16 == code)
    }

    /// Whether it has ended.
    pub fn is_final(self) -> bool {
        matches!(self, OperationState::Succeeded | OperationState::Failed | OperationState::Cancelled)
    }
}

/// What an operation came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum OperationResult {
    /// A namespace or a repository was retired.
    Retired {
        /// Repositories retired.
        repositories: i64,
        /// Artifacts moved to the trash with them.
        artifacts: i64,
        /// Tags removed with them.
        tags: i64,
        /// Until when it can be restored.
        purge_time: OffsetDateTime,
    },
    /// Orphans were purged.
    Purged(PurgeProgress),
    /// A repository was changed.
    Changed {
        /// The version that this made; `None` when nothing of its content had to change.
        version: Option<i64>,
    },
    /// Operations were forgotten.
    Forgotten {
        /// How many.
        operations: i64,
    },
}

/// A piece of work with a state, progress and a result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// Its row.
    pub id: i64,
    /// Its identifier for callers.
    pub uid: Uuid,
    /// What it does.
    pub kind: OperationKind,
    /// Where it stands.
    pub state: OperationState,
    /// The name of the namespace or repository it works on; empty for the whole store.
    pub target: String,
    /// The row of that namespace.
    pub namespace_id: Option<i64>,
    /// The row of that repository.
    pub repository_id: Option<i64>,
    /// Units of work done.
    pub progress_done: i64,
    /// Units of work there are, as known so far.
    pub progress_total: i64,
    /// How far a purge has come, once it has begun.
    pub purge: Option<PurgeProgress>,
    /// What it came to, once it succeeded.
    pub result: Option<OperationResult>,
    /// Why it failed: a stable reason and a sentence.
    pub error: Option<(String, String)>,
    /// When a cancel was asked for.
    pub cancel_time: Option<OffsetDateTime>,
    /// Who started it.
    pub creator: String,
    /// What its caller called the request that started it, if anything.
    pub correlation_id: Option<String>,
    /// When it was asked for.
    pub create_time: OffsetDateTime,
    /// When work on it began.
    pub start_time: Option<OffsetDateTime>,
    /// When it last reported.
    pub update_time: OffsetDateTime,
    /// When it ended.
    pub end_time: Option<OffsetDateTime>,
}

impl Operation {
    /// When it ends if it goes on as it went so far; `None` before the first report, without a known total, and after its
    /// end.
    pub fn estimated_end(&self) -> Option<OffsetDateTime> {
        let (left, done) = (self.progress_total - self.progress_done, self.progress_done);
        let spent = self.update_time - self.start_time?;
        if self.state != OperationState::Running || done <= 0 || left <= 0 {
            return None;
        }
        let rest = time::Duration::checked_seconds_f64(spent.as_seconds_f64() * (left as f64 / done as f64))?;
        self.update_time.checked_add(rest)
    }
}
