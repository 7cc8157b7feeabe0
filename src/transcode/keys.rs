//! Which keys of an answer the caller wants: some only, or all but some. Works on the JSON that was written, whose values
//! are passed on as they stand; knows nothing of what the keys mean.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

use super::json::text;
use super::wire::Reader;

/// Where an rpc's callers say which keys they want.
#[derive(Debug, Default)]
pub(crate) struct KeyRules {
    /// The request field that lists the keys wanted.
    pub(crate) only: Option<u32>,
    /// The request field that lists the keys not wanted.
    pub(crate) except: Option<u32>,
    /// The key of the list whose elements are meant rather than the answer.
    pub(crate) items: Option<String>,
}

impl KeyRules {
    fn asks(&self) -> bool {
        self.only.is_some() || self.except.is_some()
    }
}

/// An object's members in their order.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Members;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// The keys in every occurrence of a list of texts, where each may hold several with commas between.
fn listed(request: &[u8], number: Option<u32>) -> HashSet<&str> {
    let mut keys = HashSet::new();
    let Some(number) = number else { return keys };
    let mut reader = Reader::new(request);
    while !reader.is_done() {
        let Ok((found, wire)) = reader.tag() else { break };
        if found == number {
            let Ok(bytes) = reader.bytes() else { break };
            let text = std::str::from_utf8(bytes).unwrap_or_default();
            keys.extend(text.split(',').map(str::trim).filter(|key| !key.is_empty()));
        } else if reader.skip(wire).is_err() {
            break;
        }
    }
    keys
}

/// The JSON of an answer with the keys that the request asks for; `None` where it asks for nothing special.
pub(crate) fn chosen(rules: &KeyRules, request: &[u8], json: &[u8]) -> Option<Vec<u8>> {
    if !rules.asks() {
        return None;
    }
    let (only, except) = (listed(request, rules.only), listed(request, rules.except));
    if only.is_empty() && except.is_empty() {
        return None;
    }
    let wanted = |key: &str| (only.is_empty() || only.contains(key)) && !except.contains(key);
    let filter = |members: &mut Members| members.0.retain(|(key, _)| wanted(key));
    let mut answer: Members = serde_json::from_slice(json).ok()?;
    let Some(items) = &rules.items else {
        filter(&mut answer);
        return serde_json::to_vec(&answer).ok();
    };
    let mut out = vec![b'{'];
    for (position, (key, value)) in answer.0.iter().enumerate() {
        if position > 0 {
            out.push(b',');
        }
        text::quote(&mut out, key);
        out.push(b':');
        if key == items {
            let mut elements: Vec<Members> = serde_json::from_str(value.get()).ok()?;
            elements.iter_mut().for_each(filter);
            out.extend(serde_json::to_vec(&elements).ok()?);
        } else {
            out.extend_from_slice(value.get().as_bytes());
        }
    }
    out.push(b'}');
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::super::wire::{put_bytes, put_tag, put_varint};
    use super::*;

    /// A request that lists keys wanted in field 3 and keys not wanted in field 4, among others.
    fn request(only: &[&str], except: &[&str]) -> Vec<u8> {
        let mut out = Vec::new();
        put_tag(&mut out, 1, super::super::wire::WireType::Varint);
        put_varint(&mut out, 7);
        only.iter().for_each(|text| put_bytes(&mut out, 3, text.as_bytes()));
        put_bytes(&mut out, 2, b"b");
        except.iter().for_each(|text| put_bytes(&mut out, 4, text.as_bytes()));
        out
    }

    fn told(items: Option<&str>, only: &[&str], except: &[&str], json: &str) -> Option<String> {
        let rules = KeyRules { only: Some(3), except: Some(4), items: items.map(str::to_owned) };
        chosen(&rules, &request(only, except), json.as_bytes()).map(|json| String::from_utf8(json).unwrap())
    }

    #[test]
    fn keys_are_chosen_of_the_answer_and_stay_as_they_were_written() {
        let json = r#"{"a":1.0,"b":{"a":[ 1 ]},"c":null}"#;
        assert_eq!(told(None, &[], &[], json), None);
        assert_eq!(told(None, &[""], &[","], json), None);
        assert_eq!(told(None, &["c,a"], &[], json).as_deref(), Some(r#"{"a":1.0,"c":null}"#));
        assert_eq!(told(None, &["a", "b"], &["a"], json).as_deref(), Some(r#"{"b":{"a":[ 1 ]}}"#));
        assert_eq!(told(None, &["x"], &[], json).as_deref(), Some("{}"));
    }

    #[test]
    fn keys_are_chosen_of_each_element_where_a_list_is_meant() {
        let json = r#"{"count":2,"results":[{"a":1,"b":2},{"b":3}],"a":5}"#;
        let expected = r#"{"count":2,"results":[{"b":2},{"b":3}],"a":5}"#;
        assert_eq!(told(Some("results"), &["b"], &[], json).as_deref(), Some(expected));
        assert_eq!(told(Some("results"), &[], &["a"], json).as_deref(), Some(expected));
    }
}
