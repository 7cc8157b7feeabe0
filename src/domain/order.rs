//! The order of a list, by the grammar of AIP-132 (`order_by`), for lists that can be ordered by one key at a time.
//! Knows nothing of what the keys are.

use super::{Malformed, Result};

/// The order that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// The position of the key in the keys that were allowed.
    pub key: usize,
    /// Which way.
    pub direction: Direction,
}

/// Which way a list runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The smallest first.
    Ascending,
    /// The largest first.
    Descending,
}

/// Reads the field `order_by` of a request: one of `keys`, alone or followed by `desc`. A blank one is `None`, which
/// means the list's own order.
pub fn parse_order_by(text: &str, keys: &[&str]) -> Result<Option<Order>> {
    let mut words = text.split_whitespace();
    let Some(name) = words.next() else { return Ok(None) };
    let direction = match (words.next(), words.next()) {
        (None, _) => Some(Direction::Ascending),
        (Some("desc"), None) => Some(Direction::Descending),
        _ => None,
    };
    match (keys.iter().position(|key| *key == name), direction) {
        (Some(key), Some(direction)) => Ok(Some(Order { key, direction })),
        _ => {
            let expected = format!("must be one of {}, each alone or followed by desc", keys.join(", "));
            Err(Malformed::new(expected).field("order_by"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Error;

    const KEYS: &[&str] = &["name", "create_time"];

    #[test]
    fn a_key_is_taken_alone_or_with_desc() {
        let order = |text| parse_order_by(text, KEYS).expect(text);
        assert_eq!(order(""), None);
        assert_eq!(order("  "), None);
        assert_eq!(order("name"), Some(Order { key: 0, direction: Direction::Ascending }));
        assert_eq!(order(" create_time   desc "), Some(Order { key: 1, direction: Direction::Descending }));
    }

    #[test]
    fn anything_else_is_refused_with_the_keys_named() {
        for text in
            ["desc", "size", "name asc", "name DESC", "name,create_time", "name desc desc", "name desc, x", "Name"]
        {
            match parse_order_by(text, KEYS) {
                Err(Error::InvalidFields(fields)) => {
                    assert_eq!(fields[0].field, "order_by");
                    assert!(fields[0].expected.contains("name, create_time"));
                }
                other => panic!("{text} gave {other:?}"),
            }
        }
    }
}
