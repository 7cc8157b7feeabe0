//! JSON to protobuf wire bytes, by a plan.
//! Every fault is the caller's and names the field; output and depth are bounded by the input and the lexer.

use std::collections::HashSet;
use std::fmt::Write as _;

use super::lexer::{Lexer, SyntaxError, Token};
use super::plan::{FieldPlan, Kind, Plans, Shape, Special};
use super::text;
use crate::transcode::value::{self, Raw};
use crate::transcode::wire::{self, WireType};

/// Why a body cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReadError {
    /// The field, in proto names; empty for the body as a whole.
    pub(crate) path: String,
    pub(crate) what: String,
    /// The text is not JSON at all, rather than JSON of the wrong shape.
    pub(crate) syntax: bool,
}

/// How to read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReadOptions {
    pub(crate) ignore_unknown: bool,
    /// Values and keys in one body.
    pub(crate) max_values: usize,
}

/// Appends the wire form of the JSON in `text`. Returns the paths that the JSON set or nulled, down to fields that
/// are not plain messages, in proto names; those that the server owns are left out.
pub(crate) fn message(
    plans: &Plans,
    plan: usize,
    text: &str,
    options: ReadOptions,
    out: &mut Vec<u8>,
) -> Result<Vec<String>, Vec<ReadError>> {
    run(plans, text, options, out, |reader| reader.whole_message(plan))
}

/// Appends one field of a message from JSON that stands for the field's value alone. Paths are relative to the field.
pub(crate) fn field(
    plans: &Plans,
    field: &FieldPlan,
    text: &str,
    options: ReadOptions,
    out: &mut Vec<u8>,
) -> Result<Vec<String>, Vec<ReadError>> {
    run(plans, text, options, out, |reader| {
        if reader.lexer.peek().map_err(|error| reader.syntax(error))? == Token::Null && !reader.takes_null(field) {
            return reader.keyword("null");
        }
        reader.field_value(field).map(drop)
    })
}

fn run<'p>(
    plans: &'p Plans,
    text: &'p str,
    options: ReadOptions,
    out: &mut Vec<u8>,
    read: impl FnOnce(&mut JsonReader<'p, '_>) -> Result<(), ReadError>,
) -> Result<Vec<String>, Vec<ReadError>> {
    let mut reader = JsonReader {
        plans,
        lexer: Lexer::new(text, options.max_values),
        out,
        path: Vec::new(),
        ignore_unknown: options.ignore_unknown,
        unknown: Vec::new(),
        recording: true,
        recorded: Vec::new(),
    };
    let outcome = read(&mut reader).and_then(|()| reader.lexer.finish().map_err(|error| reader.syntax(error)));
    match outcome {
        Err(error) => Err(vec![error]),
        Ok(()) if !reader.unknown.is_empty() => Err(reader.unknown),
        Ok(()) => Ok(reader.recorded),
    }
}

/// Unknown names listed at most in one answer.
const MAX_UNKNOWN: usize = 20;

enum Part<'p> {
    Field(&'p str),
    Index(usize),
    Key(String),
}

struct JsonReader<'p, 'o> {
    plans: &'p Plans,
    lexer: Lexer<'p>,
    out: &'o mut Vec<u8>,
    path: Vec<Part<'p>>,
    ignore_unknown: bool,
    unknown: Vec<ReadError>,
    /// Off inside lists, maps and special messages, where no mask can point.
    recording: bool,
    recorded: Vec<String>,
}

type Read = Result<(), ReadError>;

impl<'p> JsonReader<'p, '_> {
    fn path(&self) -> String {
        let mut path = String::new();
        for part in &self.path {
            // Writing into a string cannot fail.
            let _ = match part {
                Part::Field(name) if path.is_empty() => write!(path, "{name}"),
                Part::Field(name) => write!(path, ".{name}"),
                Part::Index(index) => write!(path, "[{index}]"),
                Part::Key(key) => write!(path, "[{key:?}]"),
            };
        }
        path
    }

    fn fail<T>(&self, what: impl Into<String>) -> Result<T, ReadError> {
        Err(ReadError { path: self.path(), what: what.into(), syntax: false })
    }

    fn syntax(&self, error: SyntaxError) -> ReadError {
        ReadError { path: self.path(), what: error.to_string(), syntax: true }
    }

    fn peek(&mut self) -> Result<Token, ReadError> {
        self.lexer.peek().map_err(|error| self.syntax(error))
    }

    fn open(&mut self) -> Read {
        self.lexer.open().map_err(|error| self.syntax(error))
    }

    fn keyword(&mut self, word: &'static str) -> Read {
        self.lexer.keyword(word).map_err(|error| self.syntax(error))
    }

    fn next_element(&mut self, first: &mut bool) -> Result<bool, ReadError> {
        self.lexer.next_element(std::mem::take(first)).map_err(|error| self.syntax(error))
    }

    fn next_key(&mut self, first: &mut bool) -> Result<Option<std::borrow::Cow<'p, str>>, ReadError> {
        self.lexer.next_key(std::mem::take(first)).map_err(|error| self.syntax(error))
    }

    fn string(&mut self) -> Result<std::borrow::Cow<'p, str>, ReadError> {
        self.lexer.string().map_err(|error| self.syntax(error))
    }

    fn number(&mut self) -> Result<&'p str, ReadError> {
        self.lexer.number().map_err(|error| self.syntax(error))
    }

    fn skip_value(&mut self) -> Read {
        self.lexer.skip_value().map_err(|error| self.syntax(error))
    }

    fn expect(&mut self, wanted: Token) -> Read {
        let found = self.peek()?;
        if found == wanted {
            return Ok(());
        }
        self.fail(format!("expected {}, found {}", wanted.name(), found.name()))
    }

    fn whole_message(&mut self, plan: usize) -> Read {
        // `null` and `{}` both mean a message without content.
        if self.peek()? == Token::Null && self.plans.messages[plan].special != Special::Value {
            return self.keyword("null");
        }
        self.message(plan)
    }

    fn message(&mut self, plan: usize) -> Read {
        match self.plans.messages[plan].special {
            Special::None => self.object(plan, None),
            special => {
                let recording = std::mem::take(&mut self.recording);
                self.special(special, plan)?;
                self.recording = recording;
                Ok(())
            }
        }
    }

    /// An object of a message's fields; `skip` names a key that was read before.
    fn object(&mut self, plan: usize, skip: Option<&str>) -> Read {
        self.expect(Token::Object)?;
        self.open()?;
        let plan = &self.plans.messages[plan];
        let mut seen = Seen::default();
        let mut oneofs = Seen::default();
        let mut first = true;
        while let Some(key) = self.next_key(&mut first)? {
            if skip == Some(key.as_ref()) {
                self.skip_value()?;
                continue;
            }
            let known = plan.index_by_name(&key).filter(|index| !plan.fields[*index].outside);
            let Some(index) = known else {
                self.note_unknown(&key);
                self.skip_value()?;
                continue;
            };
            let field = &plan.fields[index];
            self.path.push(Part::Field(&field.name));
            if !seen.insert(index) {
                return self.fail("given more than once");
            }
            if self.member(field)?
                && let Some(oneof) = field.oneof
                && !oneofs.insert(usize::from(oneof))
            {
                return self.fail("another member of the same oneof is set as well");
            }
            self.path.pop();
        }
        Ok(())
    }

    fn note_unknown(&mut self, key: &str) {
        if self.ignore_unknown || self.unknown.len() == MAX_UNKNOWN {
            return;
        }
        let mut path = self.path();
        if !path.is_empty() {
            path.push('.');
        }
        path.extend(key.chars().take(100));
        self.unknown.push(ReadError { path, what: "unknown field".to_owned(), syntax: false });
    }

    fn takes_null(&self, field: &FieldPlan) -> bool {
        field.shape == Shape::Single
            && match field.kind {
                Kind::Message(plan) => self.plans.messages[plan].special == Special::Value,
                Kind::Enum(index) => self.plans.enums[index].is_null,
                _ => false,
            }
    }

    /// Reads the value of a member and records its path; false where it was null and the field stays unset.
    fn member(&mut self, field: &'p FieldPlan) -> Result<bool, ReadError> {
        let recording = self.recording;
        self.recording &= !field.server_owned;
        let before = self.recorded.len();
        let set = if self.peek()? == Token::Null && !self.takes_null(field) {
            self.keyword("null")?;
            false
        } else {
            self.field_value(field)?;
            true
        };
        if self.recording && self.recorded.len() == before {
            let path = self.path();
            self.recorded.push(path);
        }
        self.recording = recording;
        Ok(set)
    }

    fn field_value(&mut self, field: &'p FieldPlan) -> Read {
        match field.shape {
            Shape::Single => self.single(field.kind, field.number, field.presence),
            shape => {
                let recording = std::mem::take(&mut self.recording);
                match shape {
                    Shape::Map { entry } => self.map(entry, field.number)?,
                    _ => self.list(field)?,
                }
                self.recording = recording;
                Ok(())
            }
        }
    }

    fn single(&mut self, kind: Kind, number: u32, keep_zero: bool) -> Read {
        if let Kind::Message(plan) = kind {
            return self.nested(number, |reader| reader.message(plan));
        }
        let raw = self.scalar(kind)?;
        if keep_zero || !raw.is_zero() {
            raw.put(self.out, number);
        }
        Ok(())
    }

    fn nested(&mut self, number: u32, fill: impl FnOnce(&mut Self) -> Read) -> Read {
        wire::put_tag(self.out, number, WireType::Bytes);
        let at = self.out.len();
        self.out.push(0);
        fill(self)?;
        wire::close_nested(self.out, at);
        Ok(())
    }

    fn list(&mut self, field: &'p FieldPlan) -> Read {
        self.expect(Token::Array)?;
        self.open()?;
        let packed = field.shape == Shape::List { packed: true };
        let start = self.out.len();
        if packed {
            wire::put_tag(self.out, field.number, WireType::Bytes);
        }
        let at = self.out.len();
        if packed {
            self.out.push(0);
        }
        let nullable = matches!(field.kind, Kind::Enum(index) if self.plans.enums[index].is_null)
            || self.plans.special(field.kind) == Special::Value;
        let mut first = true;
        let mut index = 0;
        while self.next_element(&mut first)? {
            self.path.push(Part::Index(index));
            index += 1;
            if self.peek()? == Token::Null && !nullable {
                return self.fail("null in a list");
            }
            if packed {
                let raw = self.scalar(field.kind)?;
                raw.put_bare(self.out);
            } else {
                self.single(field.kind, field.number, true)?;
            }
            self.path.pop();
        }
        if packed && index == 0 {
            self.out.truncate(start);
        } else if packed {
            wire::close_nested(self.out, at);
        }
        Ok(())
    }

    fn map(&mut self, entry: usize, number: u32) -> Read {
        self.expect(Token::Object)?;
        self.open()?;
        let [key_field, value_field] = self.plans.messages[entry].fields.as_slice() else {
            return self.fail("a map without key and value");
        };
        let nullable = matches!(value_field.kind, Kind::Enum(index) if self.plans.enums[index].is_null)
            || self.plans.special(value_field.kind) == Special::Value;
        let mut seen = HashSet::new();
        let mut first = true;
        while let Some(key) = self.next_key(&mut first)? {
            self.path.push(Part::Key(key.chars().take(100).collect()));
            let raw = match value::from_text(self.plans, key_field.kind, &key) {
                Ok(raw) => raw,
                Err(what) => return self.fail(format!("the key is {what}")),
            };
            let mut encoded = Vec::new();
            raw.put(&mut encoded, 1);
            if self.peek()? == Token::Null && !nullable {
                return self.fail("null in a map");
            }
            self.nested(number, |reader| {
                reader.out.extend_from_slice(&encoded);
                reader.single(value_field.kind, value_field.number, true)
            })?;
            if !seen.insert(encoded) {
                return self.fail("given more than once");
            }
            self.path.pop();
        }
        Ok(())
    }

    fn scalar(&mut self, kind: Kind) -> Result<Raw, ReadError> {
        let token = self.peek()?;
        let outcome = match (kind, token) {
            (Kind::Message(plan), _) => {
                let mut bytes = Vec::new();
                std::mem::swap(self.out, &mut bytes);
                let outcome = self.message(plan);
                std::mem::swap(self.out, &mut bytes);
                return outcome.map(|()| Raw::Bytes(bytes));
            }
            (Kind::Bool, Token::True) => return self.keyword("true").map(|()| Raw::Varint(1)),
            (Kind::Bool, Token::False) => return self.keyword("false").map(|()| Raw::Varint(0)),
            (Kind::Enum(index), Token::Null) if self.plans.enums[index].is_null => {
                return self.keyword("null").map(|()| Raw::Varint(0));
            }
            (Kind::String, Token::String) => {
                return Ok(Raw::Bytes(self.string()?.into_owned().into_bytes()));
            }
            (Kind::Bytes, Token::String) => value::from_text(self.plans, kind, &self.string()?),
            (Kind::Enum(index), Token::String) => value::enum_name(self.plans, index, &self.string()?),
            (Kind::Enum(index), Token::Number) => value::enum_number(self.plans, index, self.number()?),
            (Kind::Double | Kind::Float, Token::Number) => value::floating(kind, self.number()?),
            (Kind::Double | Kind::Float, Token::String) => value::floating(kind, &self.string()?),
            (Kind::Bool | Kind::String | Kind::Bytes | Kind::Enum(_) | Kind::Double | Kind::Float, _) => {
                let wanted = match kind {
                    Kind::Bool => "a boolean",
                    Kind::Double | Kind::Float => "a number",
                    _ => "a string",
                };
                Err(format!("expected {wanted}, found {}", token.name()))
            }
            (_, Token::Number) => value::integer(kind, self.number()?),
            (_, Token::String) => value::integer(kind, &self.string()?),
            _ => Err(format!("expected an integer, found {}", token.name())),
        };
        outcome.or_else(|what| self.fail(what))
    }

    fn special(&mut self, special: Special, plan: usize) -> Read {
        let fields = &self.plans.messages[plan].fields;
        match special {
            Special::None | Special::Empty => self.object(plan, None),
            Special::Any => self.any(),
            Special::Timestamp | Special::Duration | Special::FieldMask => {
                self.expect(Token::String)?;
                let text = self.string()?;
                match value::special_string(special, &text) {
                    Some(Ok(raw)) => {
                        raw.put_bare(self.out);
                        Ok(())
                    }
                    Some(Err(what)) => self.fail(what),
                    None => self.fail("no string form"),
                }
            }
            Special::Wrapper => self.single(fields[0].kind, 1, false),
            Special::Struct => match fields[0].shape {
                Shape::Map { entry } => self.map(entry, 1),
                _ => self.fail("a struct without fields"),
            },
            Special::ListValue => self.list(&fields[0]),
            Special::Value => self.any_value(plan),
        }
    }

    /// `google.protobuf.Value`: whatever JSON holds.
    fn any_value(&mut self, plan: usize) -> Read {
        let fields = &self.plans.messages[plan].fields;
        let kind_of = |number: usize| fields[number - 1].kind;
        match self.peek()? {
            Token::Null => {
                self.keyword("null")?;
                Raw::Varint(0).put(self.out, 1);
                Ok(())
            }
            Token::Number => {
                let number = self.number()?;
                match text::parse_double(number) {
                    Some(value) => {
                        Raw::Fixed64(value.to_bits()).put(self.out, 2);
                        Ok(())
                    }
                    None => self.fail("a number beyond the range of a double"),
                }
            }
            Token::String => self.single(Kind::String, 3, true),
            Token::True | Token::False => self.single(Kind::Bool, 4, true),
            Token::Object => self.single(kind_of(5), 5, true),
            Token::Array => self.single(kind_of(6), 6, true),
        }
    }

    fn any(&mut self) -> Read {
        self.expect(Token::Object)?;
        let Some(url) = self.type_of_any()? else {
            // `{}` is the empty `Any`.
            self.open()?;
            return match self.next_key(&mut true)? {
                None => Ok(()),
                Some(_) => self.fail("`@type` is missing"),
            };
        };
        let name = url.rsplit('/').next().unwrap_or(&url);
        let plan = match self.plans.index(name) {
            Some(plan) if url.contains('/') => plan,
            _ => return self.fail(format!("unknown type {url:?}")),
        };
        wire::put_bytes(self.out, 1, url.as_bytes());
        self.nested(2, |reader| {
            if reader.plans.messages[plan].special == Special::None {
                return reader.object(plan, Some("@type"));
            }
            reader.open()?;
            let (mut first, mut found) = (true, false);
            while let Some(key) = reader.next_key(&mut first)? {
                match key.as_ref() {
                    "@type" => reader.skip_value()?,
                    "value" if !std::mem::replace(&mut found, true) => reader.message(plan)?,
                    _ => return reader.fail("only `@type` and one `value` are expected"),
                }
            }
            if found || reader.plans.messages[plan].special == Special::Empty {
                Ok(())
            } else {
                reader.fail("`value` is missing")
            }
        })
    }

    /// Looks ahead for `@type`, which may stand anywhere in the object.
    fn type_of_any(&mut self) -> Result<Option<String>, ReadError> {
        let mut ahead = self.lexer.clone();
        let mut found = None;
        let outcome = (|| {
            ahead.open()?;
            let mut first = true;
            while let Some(key) = ahead.next_key(std::mem::take(&mut first))? {
                if key == "@type" && ahead.peek()? == Token::String {
                    if found.is_some() {
                        return ahead.fail("`@type` is given more than once");
                    }
                    found = Some(ahead.string()?.into_owned());
                } else {
                    ahead.skip_value()?;
                }
            }
            Ok(())
        })();
        outcome.map_err(|error| self.syntax(error))?;
        Ok(found)
    }
}

/// A set of small indices that rarely allocates.
#[derive(Default)]
struct Seen {
    low: u64,
    high: Vec<usize>,
}

impl Seen {
    /// False where it was there already.
    fn insert(&mut self, index: usize) -> bool {
        if index < 64 {
            let fresh = self.low & (1 << index) == 0;
            self.low |= 1 << index;
            return fresh;
        }
        let fresh = !self.high.contains(&index);
        if fresh {
            self.high.push(index);
        }
        fresh
    }
}
