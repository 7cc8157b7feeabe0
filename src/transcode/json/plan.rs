//! What the reader and the writer of JSON need to know of each message, worked out once from its descriptor.
//! Holds no message, reads no JSON.

use std::collections::HashMap;

use prost_reflect::{Cardinality, DescriptorPool, EnumDescriptor, FieldDescriptor, Kind as Proto, MessageDescriptor};

use crate::transcode::options::{self, Empty, Enums, Extensions, Integers, JsonStyle, Names};
use crate::transcode::wire::WireType;

/// Plans of every message that a set of roots can reach, in one JSON style.
#[derive(Debug)]
pub(crate) struct Plans {
    pub(crate) messages: Vec<MessagePlan>,
    pub(crate) enums: Vec<EnumPlan>,
    by_name: HashMap<String, usize>,
    pub(crate) style: Style,
}

/// A JSON style with its defaults applied.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    pub(crate) proto_names: bool,
    pub(crate) integers_as_numbers: bool,
    pub(crate) enums_as_numbers: bool,
    pub(crate) sorted_keys: bool,
    pub(crate) trailing_newline: bool,
    pub(crate) second_decimals: Option<u8>,
    scalars: Empty,
    optionals: Empty,
    lists: Empty,
    maps: Empty,
    messages: Empty,
}

impl Style {
    pub(crate) fn of(style: &JsonStyle) -> Self {
        let or_omit = |empty: Empty| match empty {
            Empty::Unspecified => Empty::Omit,
            other => other,
        };
        Self {
            proto_names: style.names() == Names::Proto,
            integers_as_numbers: style.integers() == Integers::Numbers,
            enums_as_numbers: style.enums() == Enums::Numbers,
            sorted_keys: style.sorted_keys,
            trailing_newline: style.trailing_newline,
            second_decimals: style.second_decimals.map(|decimals| decimals.clamp(0, 9) as u8),
            scalars: or_omit(style.scalars()),
            optionals: or_omit(style.optionals()),
            lists: or_omit(style.lists()),
            maps: or_omit(style.maps()),
            messages: or_omit(style.messages()),
        }
    }
}

/// Messages whose JSON is not an object of their fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Special {
    None,
    Any,
    Timestamp,
    Duration,
    FieldMask,
    Struct,
    Value,
    ListValue,
    Wrapper,
    /// An object like any other, except inside `Any`.
    Empty,
}

impl Special {
    fn of(name: &str) -> Self {
        match name.strip_prefix("google.protobuf.") {
            Some("Any") => Special::Any,
            Some("Timestamp") => Special::Timestamp,
            Some("Duration") => Special::Duration,
            Some("FieldMask") => Special::FieldMask,
            Some("Struct") => Special::Struct,
            Some("Value") => Special::Value,
            Some("ListValue") => Special::ListValue,
            Some("Empty") => Special::Empty,
            Some(
                "DoubleValue" | "FloatValue" | "Int64Value" | "UInt64Value" | "Int32Value" | "UInt32Value"
                | "BoolValue" | "StringValue" | "BytesValue",
            ) => Special::Wrapper,
            _ => Special::None,
        }
    }
}

#[derive(Debug)]
pub(crate) struct MessagePlan {
    pub(crate) name: String,
    pub(crate) special: Special,
    /// In the order in which they are written.
    pub(crate) fields: Vec<FieldPlan>,
    /// Index into `fields` by number, `NONE` where there is none; numbers beyond are in `far`.
    near: Vec<u16>,
    far: HashMap<u32, u16>,
    by_name: HashMap<String, u16>,
    /// Members of each real oneof.
    pub(crate) oneofs: Vec<Vec<u16>>,
}

const NONE: u16 = u16::MAX;
const NEAR: u32 = 1024;

impl MessagePlan {
    pub(crate) fn index_of(&self, number: u32) -> Option<usize> {
        match self.near.get(number as usize) {
            Some(&NONE) => None,
            Some(&index) => Some(usize::from(index)),
            None => self.far.get(&number).map(|index| usize::from(*index)),
        }
    }

    /// By proto name, JSON name or the name an option gives.
    pub(crate) fn index_by_name(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).map(|index| usize::from(*index))
    }

    pub(crate) fn field_by_name(&self, name: &str) -> Option<&FieldPlan> {
        self.index_by_name(name).map(|index| &self.fields[index])
    }
}

#[derive(Debug)]
pub(crate) struct FieldPlan {
    pub(crate) number: u32,
    /// Name in the proto file.
    pub(crate) name: String,
    /// Name as the style writes it.
    pub(crate) json_name: String,
    /// `"name":`, escaped.
    pub(crate) key: Vec<u8>,
    pub(crate) kind: Kind,
    pub(crate) shape: Shape,
    /// Distinguishes "not set" from zero.
    pub(crate) presence: bool,
    /// Index into the message's `oneofs`.
    pub(crate) oneof: Option<u16>,
    /// What to write for a field without content; empty where nothing is written.
    pub(crate) when_empty: Vec<u8>,
    /// Neither written into nor read from bodies.
    pub(crate) outside: bool,
    /// The server alone sets it (`OUTPUT_ONLY`, `IDENTIFIER`): no derived update mask names it.
    pub(crate) server_owned: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Single,
    List {
        packed: bool,
    },
    /// Index of the entry's plan, whose fields are the key and the value.
    Map {
        entry: usize,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Double,
    Float,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Sint32,
    Sint64,
    Fixed32,
    Fixed64,
    Sfixed32,
    Sfixed64,
    Bool,
    String,
    Bytes,
    /// Index into `Plans::enums`.
    Enum(usize),
    /// Index into `Plans::messages`.
    Message(usize),
}

impl Kind {
    pub(crate) fn wire(self) -> WireType {
        match self {
            Kind::Double | Kind::Fixed64 | Kind::Sfixed64 => WireType::Fixed64,
            Kind::Float | Kind::Fixed32 | Kind::Sfixed32 => WireType::Fixed32,
            Kind::String | Kind::Bytes | Kind::Message(_) => WireType::Bytes,
            _ => WireType::Varint,
        }
    }
}

#[derive(Debug)]
pub(crate) struct EnumPlan {
    pub(crate) name: String,
    /// `google.protobuf.NullValue`, which is written as `null`.
    pub(crate) is_null: bool,
    /// Takes only the numbers it names.
    pub(crate) closed: bool,
    by_number: HashMap<i32, Vec<u8>>,
    by_name: HashMap<String, i32>,
}

impl EnumPlan {
    /// The value's name in quotes.
    pub(crate) fn quoted(&self, number: i32) -> Option<&[u8]> {
        self.by_number.get(&number).map(Vec::as_slice)
    }

    pub(crate) fn number(&self, name: &str) -> Option<i32> {
        self.by_name.get(name).copied()
    }
}

/// A message that has no JSON form here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}: {what}")]
pub(crate) struct PlanError {
    pub(crate) message: String,
    pub(crate) what: String,
}

impl Plans {
    /// Plans for `roots` and everything they reach; for the whole pool once an `Any` is reached.
    pub(crate) fn compile(
        pool: &DescriptorPool,
        roots: impl IntoIterator<Item = MessageDescriptor>,
        style: &JsonStyle,
    ) -> Result<Self, PlanError> {
        let mut compiler = Compiler {
            extensions: Extensions::of(pool),
            plans: Plans { messages: Vec::new(), enums: Vec::new(), by_name: HashMap::new(), style: Style::of(style) },
            enums: HashMap::new(),
            queue: Vec::new(),
        };
        for root in roots {
            compiler.message(&root);
        }
        compiler.drain()?;
        if compiler.plans.messages.iter().any(|plan| plan.special == Special::Any) {
            for message in pool.all_messages() {
                let has_groups = message.fields().any(|field| field.is_group());
                if !message.is_map_entry() && !has_groups {
                    compiler.message(&message);
                }
            }
            compiler.drain()?;
        }
        Ok(compiler.plans)
    }

    pub(crate) fn index(&self, message: &str) -> Option<usize> {
        self.by_name.get(message).copied()
    }

    /// The wrapped message, where the kind is a special one.
    pub(crate) fn special(&self, kind: Kind) -> Special {
        match kind {
            Kind::Message(plan) => self.messages[plan].special,
            _ => Special::None,
        }
    }
}

struct Compiler {
    extensions: Extensions,
    plans: Plans,
    enums: HashMap<String, usize>,
    queue: Vec<(usize, MessageDescriptor)>,
}

impl Compiler {
    /// Reserves the plan's place; its fields follow when the queue is drained, so that recursion ends.
    fn message(&mut self, message: &MessageDescriptor) -> usize {
        if let Some(index) = self.plans.index(message.full_name()) {
            return index;
        }
        let index = self.plans.messages.len();
        self.plans.messages.push(MessagePlan {
            name: message.full_name().to_owned(),
            special: Special::of(message.full_name()),
            fields: Vec::new(),
            near: Vec::new(),
            far: HashMap::new(),
            by_name: HashMap::new(),
            oneofs: Vec::new(),
        });
        self.plans.by_name.insert(message.full_name().to_owned(), index);
        self.queue.push((index, message.clone()));
        index
    }

    fn drain(&mut self) -> Result<(), PlanError> {
        while let Some((index, message)) = self.queue.pop() {
            self.fill(index, &message)?;
        }
        Ok(())
    }

    fn fill(&mut self, index: usize, message: &MessageDescriptor) -> Result<(), PlanError> {
        let fail = |what: String| PlanError { message: message.full_name().to_owned(), what };
        let special = self.plans.messages[index].special;
        // The order of declaration, which the descriptor keeps and its accessors do not.
        let mut fields = Vec::new();
        for declared in &message.descriptor_proto().field {
            let Some(field) = message.get_field_by_name(declared.name()) else {
                return Err(fail(format!("field {} is lost", declared.name())));
            };
            if field.is_group() {
                return Err(fail(format!("field {} is a group, which JSON here does not know", field.name())));
            }
            let plan = self.field(&field, special != Special::None || message.is_map_entry());
            fields.push((plan, field));
        }
        if self.plans.style.sorted_keys && special == Special::None && !message.is_map_entry() {
            fields.sort_by(|(left, _), (right, _)| left.json_name.cmp(&right.json_name));
        }
        if fields.len() >= usize::from(NONE) {
            return Err(fail("too many fields".to_owned()));
        }
        let plan = &mut self.plans.messages[index];
        for oneof in message.oneofs().filter(|oneof| !oneof.is_synthetic()) {
            let members: Vec<u16> = fields
                .iter()
                .enumerate()
                .filter(|(_, (_, field))| field.containing_oneof().as_ref() == Some(&oneof))
                .map(|(index, _)| index as u16)
                .collect();
            for member in &members {
                fields[usize::from(*member)].0.oneof = Some(plan.oneofs.len() as u16);
            }
            plan.oneofs.push(members);
        }
        for (at, (field, descriptor)) in fields.into_iter().enumerate() {
            let at = at as u16;
            if field.number < NEAR {
                let place = field.number as usize;
                if plan.near.len() <= place {
                    plan.near.resize(place + 1, NONE);
                }
                plan.near[place] = at;
            } else {
                plan.far.insert(field.number, at);
            }
            let names = [descriptor.name(), descriptor.json_name(), field.json_name.as_str()];
            for name in names {
                let earlier = plan.by_name.insert(name.to_owned(), at);
                if earlier.is_some_and(|earlier| earlier != at) {
                    return Err(fail(format!("two fields answer to `{name}` in JSON")));
                }
            }
            plan.fields.push(field);
        }
        Ok(())
    }

    fn field(&mut self, field: &FieldDescriptor, plain: bool) -> FieldPlan {
        let option = if plain { options::Field::default() } else { self.extensions.field(field) };
        let style = self.plans.style.clone();
        let json_name = if !option.name.is_empty() {
            option.name.clone()
        } else if style.proto_names && !plain {
            field.name().to_owned()
        } else {
            field.json_name().to_owned()
        };
        let mut key = Vec::new();
        super::text::quote(&mut key, &json_name);
        key.push(b':');
        let kind = self.kind(&field.kind());
        let shape = if field.is_map() {
            match kind {
                Kind::Message(entry) => Shape::Map { entry },
                _ => Shape::Single,
            }
        } else if field.cardinality() == Cardinality::Repeated {
            Shape::List { packed: field.is_packed() }
        } else {
            Shape::Single
        };
        let in_oneof = field.containing_oneof().is_some_and(|oneof| !oneof.is_synthetic());
        let by_style = match (shape, kind) {
            _ if in_oneof || plain => Empty::Omit,
            (Shape::List { .. }, _) => style.lists,
            (Shape::Map { .. }, _) => style.maps,
            (Shape::Single, Kind::Message(_)) => style.messages,
            (Shape::Single, _) if field.supports_presence() => style.optionals,
            (Shape::Single, _) => style.scalars,
        };
        let empty = match option.empty() {
            Empty::Unspecified => by_style,
            own => own,
        };
        let when_empty = match empty {
            Empty::Unspecified | Empty::Omit => Vec::new(),
            Empty::Null => b"null".to_vec(),
            Empty::Show => self.zero(shape, kind),
        };
        FieldPlan {
            number: field.number(),
            name: field.name().to_owned(),
            json_name,
            key,
            kind,
            shape,
            presence: field.supports_presence(),
            oneof: None,
            when_empty,
            outside: option.is_outside_body(),
            server_owned: [options::BEHAVIOR_OUTPUT_ONLY, options::BEHAVIOR_IDENTIFIER]
                .iter()
                .any(|behavior| self.extensions.has_behavior(field, *behavior)),
        }
    }

    /// The JSON of a zero.
    fn zero(&self, shape: Shape, kind: Kind) -> Vec<u8> {
        let quoted_integers = !self.plans.style.integers_as_numbers;
        let text: &[u8] = match (shape, kind) {
            (Shape::List { .. }, _) => b"[]",
            (Shape::Map { .. }, _) => b"{}",
            (Shape::Single, kind) => match kind {
                Kind::String | Kind::Bytes => b"\"\"",
                Kind::Bool => b"false",
                Kind::Message(plan) => match self.plans.messages[plan].special {
                    Special::None | Special::Any | Special::Struct | Special::Empty => b"{}",
                    Special::ListValue => b"[]",
                    _ => b"null",
                },
                Kind::Enum(index) => {
                    if self.plans.style.enums_as_numbers {
                        b"0"
                    } else {
                        self.plans.enums[index].quoted(0).unwrap_or(b"0")
                    }
                }
                Kind::Int64 | Kind::Uint64 | Kind::Sint64 | Kind::Fixed64 | Kind::Sfixed64 if quoted_integers => {
                    b"\"0\""
                }
                _ => b"0",
            },
        };
        text.to_vec()
    }

    fn kind(&mut self, kind: &Proto) -> Kind {
        match kind {
            Proto::Double => Kind::Double,
            Proto::Float => Kind::Float,
            Proto::Int32 => Kind::Int32,
            Proto::Int64 => Kind::Int64,
            Proto::Uint32 => Kind::Uint32,
            Proto::Uint64 => Kind::Uint64,
            Proto::Sint32 => Kind::Sint32,
            Proto::Sint64 => Kind::Sint64,
            Proto::Fixed32 => Kind::Fixed32,
            Proto::Fixed64 => Kind::Fixed64,
            Proto::Sfixed32 => Kind::Sfixed32,
            Proto::Sfixed64 => Kind::Sfixed64,
            Proto::Bool => Kind::Bool,
            Proto::String => Kind::String,
            Proto::Bytes => Kind::Bytes,
            Proto::Message(message) => Kind::Message(self.message(message)),
            Proto::Enum(values) => Kind::Enum(self.enumeration(values)),
        }
    }

    fn enumeration(&mut self, values: &EnumDescriptor) -> usize {
        if let Some(index) = self.enums.get(values.full_name()) {
            return *index;
        }
        let mut plan = EnumPlan {
            name: values.full_name().to_owned(),
            is_null: values.full_name() == "google.protobuf.NullValue",
            closed: values.parent_file().syntax() == prost_reflect::Syntax::Proto2,
            by_number: HashMap::new(),
            by_name: HashMap::new(),
        };
        // In the order of declaration, which the descriptor's own accessor does not keep.
        for value in &values.enum_descriptor_proto().value {
            let mut quoted = Vec::new();
            super::text::quote(&mut quoted, value.name());
            // Of several names for one number the first declared is written.
            plan.by_number.entry(value.number()).or_insert(quoted);
            plan.by_name.insert(value.name().to_owned(), value.number());
        }
        let index = self.plans.enums.len();
        self.plans.enums.push(plan);
        self.enums.insert(values.full_name().to_owned(), index);
        index
    }
}
