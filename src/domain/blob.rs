//! What is known of a blob and of an upload on its way to become one. Knows nothing of how bytes are kept.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Algorithm, Digest, Malformed, RepositoryName};

/// Under what name storage keeps the bytes of one upload. Made fresh for each upload, never taken from a caller and never
/// used again, so a late or repeated delete can hit nothing new (I4).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct StorageKey(Uuid);

impl StorageKey {
    /// A key that was never used.
    pub fn fresh() -> Self {
        Self(Uuid::new_v4())
    }

    /// The first of the 256 parts that keys spread over, two hex digits.
    pub fn shard(&self) -> String {
        format!("{:02x}", self.0.as_bytes()[0])
    }
}

impl FromStr for StorageKey {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match Uuid::try_parse(text) {
            Ok(uuid) if text.len() == 32 => Ok(Self(uuid)),
            _ => Err(Malformed::new("a storage key is 32 hex digits")),
        }
    }
}

impl fmt::Display for StorageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.simple().fmt(f)
    }
}

impl fmt::Debug for StorageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Bytes known by a digest, seen from one repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blob {
    /// The repository it was looked up in.
    pub repository: RepositoryName,
    /// The digest.
    pub digest: Digest,
    /// The identifier for callers; `None` when the bytes are gone and only the history knows of them.
    pub uid: Option<Uuid>,
    /// Bytes.
    pub size_bytes: u64,
    /// When its bytes were stored.
    pub create_time: Option<OffsetDateTime>,
    /// Live artifacts of the repository that need it.
    pub reference_count: i64,
}

/// An upload session: bytes that come in one or several requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The identifier for callers.
    pub uid: Uuid,
    /// The repository it uploads to.
    pub repository: RepositoryName,
    /// Bytes received and kept so far; the next byte has this position.
    pub offset_bytes: u64,
    /// The algorithm that runs along with the bytes.
    pub algorithm: Algorithm,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_storage_key_survives_its_text() {
        let key = StorageKey::fresh();
        assert_eq!(key.to_string().parse::<StorageKey>(), Ok(key));
        assert!(key.to_string().starts_with(&key.shard()));
    }

    #[test]
    fn storage_keys_outside_the_grammar_are_refused() {
        for text in
            ["", "..", "../../etc/passwd", "67e5504410b1426f9247bb680e5fe0c", "67e55044-10b1-426f-9247-bb680e5fe0c8"]
        {
            assert!(text.parse::<StorageKey>().is_err(), "{text:?} must be refused");
        }
    }
}
