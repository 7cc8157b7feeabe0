//! Query parameters, and forms, to the wire bytes of a message.
//! Knows plans and pairs of text; nothing of HTTP.

use std::collections::{HashMap, HashSet};

use super::decode::Pair;
use super::error::{Location, Violation};
use super::json::plan::{FieldPlan, Plans, Shape, Special};
use super::value;
use super::wire;

/// A variable of the path with the text it took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken<'a> {
    /// Field numbers from the request message down.
    pub(crate) numbers: &'a [u32],
    pub(crate) text: &'a str,
}

/// What else fills the message.
#[derive(Debug)]
pub(crate) struct QueryRules<'a> {
    /// Fields of the path.
    pub(crate) path: &'a [Taken<'a>],
    /// The field that the body fills.
    pub(crate) body: Option<u32>,
    /// The body fills everything that the path does not.
    pub(crate) whole_body: bool,
    pub(crate) ignore_unknown: bool,
    pub(crate) location: Location,
}

/// Parts that a parameter's name may have.
const MAX_PARTS: usize = 32;
/// Violations listed at most in one answer.
const MAX_VIOLATIONS: usize = 20;

/// Appends the wire form of `pairs` as fields of the message of `plan`.
pub(crate) fn bind(
    plans: &Plans,
    plan: usize,
    pairs: &[Pair<'_>],
    rules: &QueryRules<'_>,
    out: &mut Vec<u8>,
) -> Result<(), Vec<Violation>> {
    let mut binder = Binder { plans, plan, rules, seen: HashSet::new(), oneofs: HashMap::new() };
    let mut violations = Vec::new();
    for (name, value) in pairs {
        if violations.len() == MAX_VIOLATIONS {
            break;
        }
        if let Err(description) = binder.pair(name, value, out) {
            violations.push(Violation {
                location: rules.location,
                field: name.chars().take(200).collect(),
                description,
            });
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(violations) }
}

struct Binder<'a> {
    plans: &'a Plans,
    plan: usize,
    rules: &'a QueryRules<'a>,
    /// Singular fields that have a value.
    seen: HashSet<Vec<u32>>,
    /// Which member of each oneof has a value.
    oneofs: HashMap<(Vec<u32>, u16), u32>,
}

impl<'a> Binder<'a> {
    fn pair(&mut self, name: &str, text: &str, out: &mut Vec<u8>) -> Result<(), String> {
        let Some((fields, numbers)) = self.resolve(name) else {
            return self.unknown();
        };
        let Some((field, above)) = fields.split_last() else {
            return self.unknown();
        };
        if let Some(taken) = self.rules.path.iter().find(|taken| taken.numbers == numbers) {
            if taken.text == text || self.rules.ignore_unknown {
                return Ok(());
            }
            return Err("contradicts the path".to_owned());
        }
        if self.rules.whole_body {
            return self.unknown();
        }
        if self.rules.body.is_some_and(|body| numbers.first() == Some(&body)) {
            if self.rules.ignore_unknown {
                return Ok(());
            }
            return Err("is taken from the body".to_owned());
        }
        if let Shape::Map { .. } = field.shape {
            return Err("a map, which only a body can fill".to_owned());
        }
        let raw = value::from_text(self.plans, field.kind, text)?;
        let repeated = matches!(field.shape, Shape::List { .. });
        if !repeated && !self.seen.insert(numbers.clone()) {
            return Err("given more than once".to_owned());
        }
        self.check_oneofs(&fields, &numbers)?;
        if repeated || field.presence || !raw.is_zero() {
            put_at(out, &above.iter().map(|field| field.number).collect::<Vec<_>>(), &mut |out| {
                raw.put(out, field.number);
            });
        }
        Ok(())
    }

    fn unknown(&self) -> Result<(), String> {
        if self.rules.ignore_unknown {
            return Ok(());
        }
        Err(match self.rules.location {
            Location::Query => "unknown query parameter".to_owned(),
            _ => "unknown field".to_owned(),
        })
    }

    /// The fields along a dotted name; `None` where one does not exist or cannot be stepped into.
    fn resolve(&self, name: &str) -> Option<(Vec<&'a FieldPlan>, Vec<u32>)> {
        let mut plan = Some(self.plan);
        let mut fields = Vec::new();
        let mut numbers = Vec::new();
        for part in name.split('.') {
            if fields.len() == MAX_PARTS {
                return None;
            }
            let message = &self.plans.messages[plan?];
            if message.special != Special::None {
                return None;
            }
            let field = message.field_by_name(part).filter(|field| !field.outside)?;
            plan = match (field.shape, field.kind) {
                (Shape::Single, super::json::plan::Kind::Message(inner)) => Some(inner),
                _ => None,
            };
            numbers.push(field.number);
            fields.push(field);
        }
        Some((fields, numbers))
    }

    fn check_oneofs(&mut self, fields: &[&FieldPlan], numbers: &[u32]) -> Result<(), String> {
        for (depth, field) in fields.iter().enumerate() {
            let Some(oneof) = field.oneof else { continue };
            let place = (numbers[..depth].to_vec(), oneof);
            let member = self.oneofs.entry(place).or_insert(field.number);
            if *member != field.number {
                return Err("another member of the same oneof is set as well".to_owned());
            }
        }
        Ok(())
    }
}

/// Calls `put` with the output inside the messages of `above`, from the outside in.
pub(crate) fn put_at(out: &mut Vec<u8>, above: &[u32], put: &mut dyn FnMut(&mut Vec<u8>)) {
    match above.split_first() {
        None => put(out),
        Some((first, rest)) => {
            let done: Result<(), std::convert::Infallible> = wire::put_nested(out, *first, |out| {
                put_at(out, rest, put);
                Ok(())
            });
            let Ok(()) = done;
        }
    }
}
