//! What callers who page by number ask of everything there is: conditions, orders, pages that know their total. Knows
//! neither columns nor anybody's spelling of a query.

use time::OffsetDateTime;
use uuid::Uuid;

use super::Digest;
use super::access::Visible;
use super::order::Direction;
use super::repository::Moment;

/// What a condition or an order may speak of. Each list knows some of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// Its identifier.
    Uid,
    /// Its name.
    Name,
    /// Its namespace: of a repository the name, of an operation the identifier.
    Namespace,
    /// The identifier of the repository that an operation works on.
    Repository,
    /// A label by its key.
    Label(String),
    /// When it was created.
    CreateTime,
    /// When it was changed last.
    UpdateTime,
    /// When work on it began.
    StartTime,
    /// When it ended.
    EndTime,
    /// When a cancel was asked for.
    CancelTime,
    /// A digest: its own, or that of what it points to.
    Digest,
    /// A media type: its own, or that of what it points to.
    MediaType,
    /// What it runs on: the architecture.
    Architecture,
    /// What it runs on: the operating system.
    Os,
    /// The number of a version.
    Number,
    /// Where an operation stands.
    State,
    /// What an operation does.
    Kind,
    /// What its caller calls the request that started it.
    CorrelationId,
    /// How many artifacts it holds.
    ArtifactCount,
    /// The version that an operation made.
    Version,
    /// Since when nothing live needs it; unset for what is needed.
    OrphanTime,
}

/// A value to compare with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Some text.
    Text(String),
    /// A whole number; states and kinds are numbers too.
    Int(i64),
    /// A moment.
    Time(OffsetDateTime),
    /// An identifier.
    Uid(Uuid),
    /// A digest.
    Digest(Digest),
}

/// How to compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// It is the value.
    Is(Value),
    /// It is one of the values.
    In(Vec<Value>),
    /// It is below the value.
    Below(Value),
    /// It is above the value.
    Above(Value),
    /// It is not set.
    Unset,
    /// It is this text, whatever the letter case.
    IsLike(String),
    /// It contains this text.
    Contains(String, LetterCase),
    /// It starts with this text.
    StartsWith(String, LetterCase),
    /// A POSIX regular expression finds something in it.
    Matches(String, LetterCase),
}

/// Whether the case of letters matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterCase {
    /// It does.
    Matters,
    /// It does not.
    Ignored,
}

/// What items must fulfil.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// All of these; without any, everything does.
    All(Vec<Condition>),
    /// One of these; without any, nothing does.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A field passes a test.
    Field(Field, Test),
}

impl Default for Condition {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

impl Condition {
    /// Whether everything fulfils it.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::All(all) if all.iter().all(Self::is_open))
    }

    /// One field, one test.
    pub fn of(field: Field, test: Test) -> Self {
        Self::Field(field, test)
    }

    /// What nothing fulfils.
    pub fn never() -> Self {
        Self::Any(Vec::new())
    }
}

/// A page by its place in the list.
#[derive(Debug, Clone, Default)]
pub struct Window {
    /// What the items fulfil.
    pub condition: Condition,
    /// How to order, the strongest first; items that are equal come newest first.
    pub order: Vec<(Field, Direction)>,
    /// How many items to pass over.
    pub skip: i64,
    /// How many items at most.
    pub size: i64,
    /// What may be seen; `None` for everything.
    pub visible: Option<Visible>,
}

impl Window {
    /// Whether it is onto everything, in the list's own order.
    pub fn is_plain(&self) -> bool {
        self.condition.is_open() && self.order.is_empty()
    }
}

/// A page that knows how many items the whole list has.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted<T> {
    /// The items.
    pub items: Vec<T>,
    /// How many there are on all pages together.
    pub total: i64,
}

/// A version of a repository, and which of its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The row of the repository.
    pub repository_id: i64,
    /// Of which version, and whether what it holds, added or removed.
    pub moment: Moment,
    /// What it has not, instead; never the first of several places.
    pub absent: bool,
}

/// The first bytes of a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashPrefix(pub [u8; 6]);

/// A manifest wherever it is, as one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedManifest {
    /// Its oldest row.
    pub uid: Uuid,
    /// Its digest.
    pub digest: Digest,
    /// Its media type.
    pub media_type: String,
    /// The media type of its config.
    pub config_media_type: Option<String>,
    /// Whether it lists others.
    pub is_index: bool,
    /// The architecture it runs on.
    pub architecture: Option<String>,
    /// The operating system it runs on.
    pub os: Option<String>,
    /// Its annotations.
    pub annotations: std::collections::BTreeMap<String, String>,
    /// Labels of its config.
    pub labels: std::collections::BTreeMap<String, String>,
    /// Its bytes, unless they were purged.
    pub payload: Option<bytes::Bytes>,
    /// When it came.
    pub create_time: OffsetDateTime,
    /// When it was changed last.
    pub update_time: OffsetDateTime,
}

/// A name that points or pointed to a manifest, wherever it does.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedTag {
    /// The name.
    pub name: String,
    /// Where it points.
    pub digest: Digest,
    /// Since when.
    pub create_time: OffsetDateTime,
}

/// A blob wherever it is needed.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedBlob {
    /// Its identifier; `None` when its bytes are gone.
    pub uid: Option<Uuid>,
    /// Its digest.
    pub digest: Digest,
    /// When it came.
    pub create_time: OffsetDateTime,
}

/// A version with the repository that it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedVersion {
    /// The identifier of the repository.
    pub repository_uid: Uuid,
    /// The version.
    pub version: super::repository::RepositoryVersion,
}

/// What an operation works on, by identifiers that outlive names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// The namespace.
    pub namespace_uid: Option<Uuid>,
    /// The repository.
    pub repository_uid: Option<Uuid>,
}
