//! Filters of lists: read by the AIP-160 grammar, then checked against the fields that the list offers, so that what
//! comes out can be run as it is. Knows nothing of SQL.

mod syntax;

use std::fmt;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use self::syntax::{Comparator, Expression, Literal, Position, Restriction};
use super::error::shown;
use super::{Digest, Result};

/// A field that a filter may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name, with dots where it is nested.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// What a field holds, and so what it can be compared with. `field:*` asks of any kind whether it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text. `=` takes `*` at its ends, `:` finds text within. An unset one is empty.
    Text,
    /// A whole number of 64 bits.
    Int,
    /// `true` or `false`; its name alone means `true`.
    Bool,
    /// A time by RFC 3339.
    Time,
    /// A digest; whole, and equal or not.
    Digest,
    /// A map from text to text: `labels:key` asks for a key, `labels.key = value` for a value.
    Labels,
    /// Names that stand for numbers.
    Enum(&'static [(&'static str, i64)]),
}

/// A filter that names only fields of its list, with values of their kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// All must hold; an empty one holds always.
    And(Vec<Filter>),
    /// One must hold.
    Or(Vec<Filter>),
    /// It must not hold.
    Not(Box<Filter>),
    /// A field compared with a value.
    Test(Test),
}

/// A field compared with a value. Each test is true or false for every row: what is unset equals nothing but the
/// empty text, is unequal to everything else, and is neither less nor greater.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// The position of the field in the fields that the filter was checked against.
    pub field: usize,
    /// The key, for a value in a map.
    pub key: Option<String>,
    /// How it is compared; [`Value::Present`], [`Value::Pattern`], digests, names and `true` or `false` only ever by
    /// [`Op::Equal`] and [`Op::NotEqual`].
    pub op: Op,
    /// What it is compared with.
    pub value: Value,
}

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// What a field is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Anything: whether the field, or the key of a map, is set.
    Present,
    /// A text.
    Text(String),
    /// A part of a text.
    Pattern(Pattern),
    /// A whole number.
    Int(i64),
    /// True or false.
    Bool(bool),
    /// A time.
    Time(OffsetDateTime),
    /// A digest.
    Digest(Digest),
    /// The number that a name stands for.
    Enum(i64),
}

/// Text that something must begin with, end with or hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The text; not empty.
    pub text: String,
    /// Whether anything may come before it.
    pub open_start: bool,
    /// Whether anything may come after it.
    pub open_end: bool,
}

impl Filter {
    /// Reads a filter over `fields`; a blank one holds always. Fails with `FilterInvalid`, which says where and why.
    pub fn parse(text: &str, fields: &[Field]) -> Result<Self> {
        check(syntax::parse(text)?, fields)
    }

    /// Whether it holds always, because nothing was asked for.
    pub fn is_empty(&self) -> bool {
        matches!(self, Filter::And(all) if all.is_empty())
    }
}

// As deep as the grammar lets parentheses be, so the recursion is bounded.
fn check(expression: Expression, fields: &[Field]) -> Result<Filter> {
    let each = |expressions: Vec<Expression>| -> Result<Vec<Filter>> {
        expressions.into_iter().map(|inner| check(inner, fields)).collect()
    };
    match expression {
        Expression::And(all) => each(all).map(Filter::And),
        Expression::Or(any) => each(any).map(Filter::Or),
        Expression::Not(inner) => check(*inner, fields).map(|inner| Filter::Not(Box::new(inner))),
        Expression::Restriction(restriction) => check_restriction(restriction, fields).map(Filter::Test),
    }
}

fn check_restriction(restriction: Restriction, fields: &[Field]) -> Result<Test> {
    let Restriction { at, path, comparison } = restriction;
    let name = path.join(".");
    let Some((position, key)) = find(&name, fields) else {
        return Err(unknown(at, &name, comparison.is_some(), fields));
    };
    let field = &fields[position];
    let key = key.map(str::to_owned);
    let test = |(op, value)| Test { field: position, key: key.clone(), op, value };
    let Some((comparator, literal)) = comparison else {
        return match field.kind {
            Kind::Bool => Ok(test((Op::Equal, Value::Bool(true)))),
            _ => Err(at.fault(format_args!("{name} needs a comparator and a value, such as {name}:*"))),
        };
    };
    match field.kind {
        Kind::Labels if key.is_none() => check_key(position, &name, comparator, literal),
        Kind::Text => text(comparator, literal, true).map(test),
        Kind::Labels => text(comparator, literal, false).map(test),
        kind => other(kind, &name, comparator, literal).map(test),
    }
}

/// The field of that name, or the map that the name leads into and the key there.
fn find<'n>(name: &'n str, fields: &[Field]) -> Option<(usize, Option<&'n str>)> {
    if let Some(position) = fields.iter().position(|field| field.name == name) {
        return Some((position, None));
    }
    fields.iter().enumerate().filter(|(_, field)| field.kind == Kind::Labels).find_map(|(position, field)| {
        let key = name.strip_prefix(field.name)?.strip_prefix('.')?;
        Some((position, Some(key)))
    })
}

fn unknown(at: Position, name: &str, compared: bool, fields: &[Field]) -> super::Error {
    if !compared && ["and", "or", "not"].iter().any(|keyword| name.eq_ignore_ascii_case(keyword)) {
        return at.fault("AND, OR and NOT are written in capital letters");
    }
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    at.fault(format_args!("{} is not a field of this list, which has {}", shown(name), names.join(", ")))
}

/// `labels:key`, which asks for a key, and `labels:*`, which asks for any.
fn check_key(field: usize, name: &str, comparator: Comparator, literal: Literal) -> Result<Test> {
    let op = match comparator {
        Comparator::Has => Op::Equal,
        Comparator::Equal if is_star(&literal) => Op::Equal,
        Comparator::NotEqual if is_star(&literal) => Op::NotEqual,
        _ => {
            let hint = format_args!("{name} is a map; write {name}:key or {name}.key = value").to_string();
            return Err(literal.at.fault(hint));
        }
    };
    if is_star(&literal) {
        return Ok(Test { field, key: None, op, value: Value::Present });
    }
    if !literal.stars.is_empty() {
        return Err(literal.at.fault(format_args!("a key of {name} must be named whole")));
    }
    Ok(Test { field, key: Some(literal.text), op, value: Value::Present })
}

/// `within`: whether `:` finds text within, as for a field, or compares whole, as for a value in a map.
fn text(comparator: Comparator, literal: Literal, within: bool) -> Result<(Op, Value)> {
    if is_star(&literal) {
        return presence(comparator, &literal);
    }
    let wild = !literal.stars.is_empty();
    let op = match comparator {
        Comparator::Has if within && !wild => {
            if literal.text.is_empty() {
                return Err(literal.at.fault("a text to find within must not be empty"));
            }
            let pattern = Pattern { text: literal.text, open_start: true, open_end: true };
            return Ok((Op::Equal, Value::Pattern(pattern)));
        }
        Comparator::Has => Op::Equal,
        comparator => plain(comparator),
    };
    if !wild {
        return Ok((op, Value::Text(literal.text)));
    }
    if !matches!(op, Op::Equal | Op::NotEqual) {
        return Err(literal.at.fault("'*' works with =, != and : only; in quotes, \\* means the character"));
    }
    pattern(literal).map(|pattern| (op, Value::Pattern(pattern)))
}

fn pattern(literal: Literal) -> Result<Pattern> {
    let Literal { at, text, stars } = literal;
    let open_start = stars.first() == Some(&0);
    let open_end = stars.last() == Some(&(text.len() - 1));
    let inner = &text[usize::from(open_start)..text.len() - usize::from(open_end)];
    if stars.len() != usize::from(open_start) + usize::from(open_end) || inner.is_empty() {
        return Err(at.fault("'*' may stand at the beginning and at the end of a value only"));
    }
    Ok(Pattern { text: inner.to_owned(), open_start, open_end })
}

fn other(kind: Kind, name: &str, comparator: Comparator, literal: Literal) -> Result<(Op, Value)> {
    if is_star(&literal) {
        return presence(comparator, &literal);
    }
    let (at, op) = (literal.at, plain(comparator));
    let text = literal.text.as_str();
    let expected = |what: &dyn fmt::Display| at.fault(format_args!("{name} takes {what}, not {}", shown(text)));
    let value = match kind {
        Kind::Int => Value::Int(text.parse().map_err(|_| expected(&"a whole number"))?),
        Kind::Time => {
            let time = OffsetDateTime::parse(text, &Rfc3339);
            Value::Time(time.map_err(|_| expected(&"a time such as 2026-01-31T12:00:00Z"))?)
        }
        Kind::Bool => Value::Bool(text.parse().map_err(|_| expected(&"true or false"))?),
        // An unset digest is an empty text to the caller.
        Kind::Digest if text.is_empty() => Value::Present,
        Kind::Digest => Value::Digest(text.parse().map_err(|_| expected(&"a whole digest"))?),
        Kind::Enum(names) => match names.iter().find(|(name, _)| *name == text) {
            Some((_, number)) => Value::Enum(*number),
            None => {
                let names: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
                return Err(expected(&format_args!("one of {}", names.join(", "))));
            }
        },
        // Checked before, with wildcards.
        Kind::Text | Kind::Labels => Value::Text(literal.text),
    };
    let ordered = matches!(kind, Kind::Int | Kind::Time);
    match op {
        Op::Equal if value == Value::Present => Ok((Op::NotEqual, value)),
        Op::NotEqual if value == Value::Present => Ok((Op::Equal, value)),
        Op::Equal | Op::NotEqual => Ok((op, value)),
        _ if ordered => Ok((op, value)),
        _ => Err(at.fault(format_args!("{name} has no order; compare it by = or !="))),
    }
}

fn presence(comparator: Comparator, literal: &Literal) -> Result<(Op, Value)> {
    match plain(comparator) {
        op @ (Op::Equal | Op::NotEqual) => Ok((op, Value::Present)),
        _ => Err(literal.at.fault("'*' alone asks whether something is set; write it after :, = or !=")),
    }
}

fn plain(comparator: Comparator) -> Op {
    match comparator {
        Comparator::Equal | Comparator::Has => Op::Equal,
        Comparator::NotEqual => Op::NotEqual,
        Comparator::Less => Op::Less,
        Comparator::LessOrEqual => Op::LessOrEqual,
        Comparator::Greater => Op::Greater,
        Comparator::GreaterOrEqual => Op::GreaterOrEqual,
    }
}

fn is_star(literal: &Literal) -> bool {
    literal.text == "*" && !literal.stars.is_empty()
}

#[cfg(test)]
#[path = "filter/tests.rs"]
mod tests;
