//! Rules that keep tags, and pins that keep artifacts. Knows nothing of who may make them.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::access::Place;
use super::{Digest, Malformed, RepositoryName};

/// Characters of a pattern at most: as many as a tag has.
pub const PATTERN_MAX: usize = 128;
/// Rules that one namespace may have, those of its repositories included.
pub const RULES_MAX: i64 = 200;

/// What a rule keeps matching tags from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[repr(i16)]
pub enum Protection {
    /// From being moved and from being deleted.
    Immutable = 1,
    /// From being deleted.
    Protected = 2,
}

impl Protection {
    /// The protection with that number in the database.
    pub fn from_code(code: i16) -> Option<Self> {
        [Self::Immutable, Self::Protected].into_iter().find(|kind| *kind as i16 == code)
    }
}

/// A pattern of tags: `*` stands for any text, `?` for any one character, and everything else for itself. 1 to 128
/// characters of which tags consist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pattern(String);

impl Pattern {
    /// Reads a pattern.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let legal = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'.' | b'-' | b'*' | b'?');
        match text.len() {
            1..=PATTERN_MAX if text.bytes().all(legal) => Ok(Self(text.to_owned())),
            _ => Err(Malformed::new(
                "a pattern has 1 to 128 letters, digits, '_', '.' and '-', with '*' and '?' among them",
            )),
        }
    }

    /// The pattern as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a tag matches. Only the last `*` is ever taken back, so it costs at most the one length times the other.
    pub fn matches(&self, tag: &str) -> bool {
        let (pattern, text) = (self.0.as_bytes(), tag.as_bytes());
        let (mut p, mut t) = (0, 0);
        let mut star = None;
        while t < text.len() {
            match pattern.get(p) {
                Some(b'*') => {
                    star = Some((p, t));
                    p += 1;
                }
                Some(c) if *c == b'?' || *c == text[t] => {
                    p += 1;
                    t += 1;
                }
                _ => {
                    // The star takes one character more.
                    let Some((at, taken)) = star else { return false };
                    star = Some((at, taken + 1));
                    p = at + 1;
                    t = taken + 1;
                }
            }
        }
        pattern[p..].iter().all(|c| *c == b'*')
    }
}

/// A rule that keeps tags.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TagRule {
    /// Its identifier.
    pub uid: Uuid,
    /// Where it holds.
    pub place: Place,
    /// Which tags.
    pub pattern: Pattern,
    /// What it keeps them from.
    pub protection: Protection,
    /// Who made it.
    pub creator: String,
    /// When.
    pub create_time: OffsetDateTime,
}

/// A pin that keeps an artifact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pin {
    /// The repository.
    pub repository: RepositoryName,
    /// The artifact.
    pub digest: Digest,
    /// Why.
    pub reason: String,
    /// Who pinned it.
    pub creator: String,
    /// When.
    pub create_time: OffsetDateTime,
}

/// The rules that hold in one repository.
#[derive(Debug, Clone, Default)]
pub struct Rules(pub Vec<(Pattern, Protection)>);

impl Rules {
    /// Whether a tag may not be moved.
    pub fn keep_in_place(&self, tag: &str) -> bool {
        self.0.iter().any(|(pattern, protection)| *protection == Protection::Immutable && pattern.matches(tag))
    }

    /// Whether a tag may not be deleted.
    pub fn keep(&self, tag: &str) -> bool {
        self.0.iter().any(|(pattern, _)| pattern.matches(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_question_marks_match_what_they_stand_for() {
        for (pattern, tag, expected) in [
            ("v*", "v1.2", true),
            ("v*", "rc-v1", false),
            ("*", "anything", true),
            ("v?.?", "v1.2", true),
            ("v?.?", "v1.20", false),
            ("*-rc*", "1.0-rc2", true),
            ("*a*b", "xxaxbxb", true),
            ("*a*b", "xxaxbx", false),
            ("1.0", "1.0", true),
            ("1.0", "110", false),
            ("**", "x", true),
        ] {
            assert_eq!(Pattern::parse(pattern).expect(pattern).matches(tag), expected, "{pattern} {tag}");
        }
        let hostile = Pattern::parse(&"*a".repeat(64)).expect("a pattern");
        assert!(!hostile.matches(&"a".repeat(63)) && hostile.matches(&"a".repeat(64)));
    }

    #[test]
    fn patterns_of_other_characters_are_refused() {
        for pattern in ["", "[ab]", "{a,b}", "a/b", "a b", "ä", "\\*", &"a".repeat(129)] {
            assert!(Pattern::parse(pattern).is_err(), "{pattern:?}");
        }
    }
}
