//! Bounds on JSON from strangers: depth, number of parts, no key twice in one object, no NUL, nothing after the
//! end. Walks the text once without building a tree, so a hostile document costs no more than its own length. Knows
//! nothing of what the document means.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// What a document may have at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Objects and lists inside one another; a document of plain values has depth 0.
    pub depth: usize,
    /// Keys of all objects and elements of all lists together.
    pub parts: usize,
}

/// Checks that `bytes` are one JSON document within `bounds`; the error is a sentence with line and column.
pub fn check(bytes: &[u8], bounds: Bounds) -> Result<(), String> {
    let parts = Cell::new(0);
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    Part { bounds, depth: 0, parts: &parts }
        .deserialize(&mut deserializer)
        .and_then(|()| deserializer.end())
        .map_err(|error| error.to_string())
}

/// Any value, `depth` containers below the top.
#[derive(Clone, Copy)]
struct Part<'a> {
    bounds: Bounds,
    depth: usize,
    parts: &'a Cell<usize>,
}

impl Part<'_> {
    fn enter<E: de::Error>(self) -> Result<Self, E> {
        if self.depth == self.bounds.depth {
            return Err(E::custom(format_args!("it is nested more than {} levels deep", self.bounds.depth)));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }

    fn count<E: de::Error>(self) -> Result<(), E> {
        if self.parts.get() == self.bounds.parts {
            return Err(E::custom(format_args!("it has more than {} keys and elements", self.bounds.parts)));
        }
        self.parts.set(self.parts.get() + 1);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        check_text(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let inner = self.enter()?;
        while elements.next_element_seed(inner)?.is_some() {
            self.count()?;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let inner = self.enter()?;
        let mut seen: HashSet<Cow<'de, str>> = HashSet::new();
        while let Some(key) = entries.next_key_seed(Key)? {
            self.count()?;
            if seen.contains(&key) {
                let shown: String = key.chars().take(64).collect();
                return Err(de::Error::custom(format_args!("the key {shown:?} stands twice in one object")));
            }
            seen.insert(key);
            entries.next_value_seed(inner)?;
        }
        Ok(())
    }
}

/// A key of an object; borrowed from the document wherever it has no escapes.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        check_text(text)?;
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        check_text(text)?;
        Ok(Cow::Owned(text.to_owned()))
    }
}

// Postgres holds NUL neither in text nor in jsonb, so it must not come in.
fn check_text<E: de::Error>(text: &str) -> Result<(), E> {
    if text.contains('\0') { Err(E::custom("it has a NUL character in a string")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Bounds = Bounds { depth: 3, parts: 8 };

    fn refusal(text: &str) -> String {
        check(text.as_bytes(), BOUNDS).expect_err(text)
    }

    #[test]
    fn documents_within_the_bounds_pass() {
        for text in ["1", "null", " {} ", r#"{"a":[{"b":-1.5e3}],"ä":"\u00e4"}"#, "[1,2,3,4,5,6,7,8]", "[[[]]]"] {
            assert_eq!(check(text.as_bytes(), BOUNDS), Ok(()), "{text}");
        }
    }

    #[test]
    fn documents_beyond_the_bounds_are_refused_with_the_bound() {
        assert!(refusal("[[[[]]]]").contains("more than 3 levels"));
        assert!(refusal(r#"{"a":{"b":{"c":{}}}}"#).contains("more than 3 levels"));
        assert!(refusal("[1,2,3,4,5,6,7,8,9]").contains("more than 8 keys and elements"));
        assert!(refusal(&"[".repeat(1_000_000)).contains("more than 3 levels"));
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_however_it_is_written() {
        for text in [r#"{"a":1,"a":1}"#, r#"{"a":1,"\u0061":2}"#, r#"[{"x":{"b":1,"c":2,"b":3}}]"#] {
            assert!(refusal(text).contains("stands twice"), "{text}");
        }
        assert_eq!(check(br#"{"a":{"a":1},"b":{"a":1}}"#, BOUNDS), Ok(()));
    }

    #[test]
    fn text_that_is_not_one_clean_document_is_refused() {
        for text in ["", "{", "{}{}", "[] x", "{'a':1}", "{\"a\":01}", "\u{feff}{}", r#""\ud800""#, "[1,]"] {
            refusal(text);
        }
        assert!(refusal(r#"["a\u0000b"]"#).contains("NUL"));
        assert!(refusal(r#"{"a\u0000b":1}"#).contains("NUL"));
        assert!(check(b"\"\xff\"", BOUNDS).is_err());
    }
}
