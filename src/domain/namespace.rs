//! What is known of a namespace.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Malformed, NamespaceName, etag};

/// Labels of a namespace or a repository.
pub type Labels = BTreeMap<String, String>;

/// Characters a description may have at most.
pub const DESCRIPTION_MAX: usize = 1024;
/// Labels one thing may carry at most.
pub const LABELS_MAX: usize = 64;

/// An owner of repositories.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Namespace {
    /// Its row.
    pub id: i64,
    /// Its identifier for callers.
    pub uid: Uuid,
    /// Its name.
    pub name: NamespaceName,
    /// For people.
    pub description: String,
    /// For programs.
    pub labels: Labels,
    /// Grows by one with every change of its own fields.
    pub revision: i64,
    /// Live repositories in it.
    pub repository_count: i64,
    /// Who created it.
    pub creator: String,
    /// Who changed it last.
    pub last_modifier: String,
    /// When it was created.
    pub create_time: OffsetDateTime,
    /// When its own fields were changed last.
    pub update_time: OffsetDateTime,
    /// When it was deleted.
    pub delete_time: Option<OffsetDateTime>,
    /// Until when it can be restored.
    pub purge_time: Option<OffsetDateTime>,
    /// Whether everybody may read it.
    #[serde(default)]
    pub anonymous_pull: bool,
}

impl Namespace {
    /// Changes with every change of the namespace's own fields.
    pub fn etag(&self) -> String {
        etag(self.uid, self.revision)
    }
}

/// Checks a description for people.
pub fn check_description(text: &str) -> Result<(), Malformed> {
    if text.chars().count() > DESCRIPTION_MAX {
        return Err(Malformed::new(format!("at most {DESCRIPTION_MAX} characters are kept")));
    }
    check_text(text)
}

/// Checks labels: their number and the length of keys and values.
pub fn check_labels(labels: &Labels) -> Result<(), Malformed> {
    if labels.len() > LABELS_MAX {
        return Err(Malformed::new(format!("at most {LABELS_MAX} labels are kept")));
    }
    for (key, value) in labels {
        if key.is_empty() || key.chars().count() > 63 || value.chars().count() > 255 {
            return Err(Malformed::new("a label's key has 1 to 63 characters and its value at most 255"));
        }
        check_text(key)?;
        check_text(value)?;
    }
    Ok(())
}

/// Postgres keeps no NUL in text.
fn check_text(text: &str) -> Result<(), Malformed> {
    if text.contains('\0') {
        return Err(Malformed::new("the character NUL cannot be kept"));
    }
    Ok(())
}
