//! Protobuf wire bytes to JSON, by a plan.
//! Reads bytes that our own services produced, so a malformed message is a fault inside, never the caller's.

use super::plan::{FieldPlan, Kind, Plans, Shape, Special};
use super::text;
use crate::transcode::wire::{Malformed, Reader, WireType};

/// Why a message cannot be written as JSON.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum WriteError {
    #[error(transparent)]
    Malformed(#[from] Malformed),
    #[error("a string is not UTF-8")]
    Utf8,
    #[error("{0} is out of range")]
    Range(&'static str),
    #[error("nested too deeply")]
    Depth,
}

/// Messages may nest this deep, as prost allows.
const MAX_DEPTH: u32 = 100;

/// Where a field's occurrences lie in its message.
#[derive(Clone, Copy, Default)]
struct Slot {
    /// Position of the first occurrence's tag.
    first: usize,
    /// Position of the last occurrence's value.
    value: usize,
    wire: u8,
    count: u32,
}

/// Appends the JSON of `message` to `out`.
pub(crate) fn message(plans: &Plans, plan: usize, message: &[u8], out: &mut Vec<u8>) -> Result<(), WriteError> {
    Writer::new(plans, out).message(plan, message)
}

/// Appends the JSON of one field of `message`; a field that is not set is written as its zero, a message as `null`.
pub(crate) fn field(
    plans: &Plans,
    plan: usize,
    index: usize,
    message: &[u8],
    out: &mut Vec<u8>,
) -> Result<(), WriteError> {
    let mut writer = Writer::new(plans, out);
    let base = writer.index(plan, message)?;
    let field = &plans.messages[plan].fields[index];
    let slot = writer.slots[base + index];
    if slot.count > 0 {
        writer.value(field, slot, message)
    } else {
        match (field.shape, field.kind) {
            (Shape::List { .. }, _) => writer.out.extend_from_slice(b"[]"),
            (Shape::Map { .. }, _) => writer.out.extend_from_slice(b"{}"),
            (Shape::Single, Kind::Message(_)) => writer.out.extend_from_slice(b"null"),
            (Shape::Single, kind) => writer.zero(kind),
        }
        Ok(())
    }
}

/// Appends the JSON of one scalar from its bare value, as `wire::find` gives it.
pub(crate) fn bare(plans: &Plans, kind: Kind, value: &[u8], out: &mut Vec<u8>) -> Result<(), WriteError> {
    match kind {
        Kind::String => text::quote(out, std::str::from_utf8(value).map_err(|_| WriteError::Utf8)?),
        Kind::Bytes => text::quote_base64(out, value),
        Kind::Message(plan) => return message(plans, plan, value, out),
        kind => return Writer::new(plans, out).scalar(kind, &mut Reader::new(value)),
    }
    Ok(())
}

struct Writer<'p, 'o> {
    plans: &'p Plans,
    out: &'o mut Vec<u8>,
    /// A stack of slots: those of the message in hand are at its top.
    slots: Vec<Slot>,
    depth: u32,
}

impl<'p, 'o> Writer<'p, 'o> {
    fn new(plans: &'p Plans, out: &'o mut Vec<u8>) -> Self {
        Self { plans, out, slots: Vec::with_capacity(64), depth: 0 }
    }

    fn message(&mut self, plan: usize, message: &[u8]) -> Result<(), WriteError> {
        if self.depth >= MAX_DEPTH {
            return Err(WriteError::Depth);
        }
        self.depth += 1;
        match self.plans.messages[plan].special {
            Special::None => {
                self.out.push(b'{');
                self.members(plan, message, true)?;
                self.out.push(b'}');
            }
            special => self.special(special, plan, message)?,
        }
        self.depth -= 1;
        Ok(())
    }

    /// Finds every field of `message`; its slots begin at the returned place and are dropped by the caller.
    fn index(&mut self, plan: usize, message: &[u8]) -> Result<usize, WriteError> {
        let plan = &self.plans.messages[plan];
        let base = self.slots.len();
        self.slots.resize(base + plan.fields.len(), Slot::default());
        let mut reader = Reader::new(message);
        while !reader.is_done() {
            let first = reader.position();
            let (number, wire) = reader.tag()?;
            let value = reader.position();
            reader.skip(wire)?;
            let Some(index) = plan.index_of(number) else {
                continue;
            };
            let field = &plan.fields[index];
            if !fits(field, wire) {
                continue;
            }
            let slot = &mut self.slots[base + index];
            if slot.count == 0 {
                slot.first = first;
            }
            slot.value = value;
            slot.wire = wire as u8;
            slot.count += 1;
            if let Some(oneof) = field.oneof {
                // The last member of a oneof on the wire is the one that is set.
                for &other in &plan.oneofs[usize::from(oneof)] {
                    if usize::from(other) != index {
                        self.slots[base + usize::from(other)].count = 0;
                    }
                }
            }
        }
        Ok(base)
    }

    /// Writes the members of an object; `first` is false where members precede.
    fn members(&mut self, plan: usize, message: &[u8], first: bool) -> Result<(), WriteError> {
        let base = self.index(plan, message)?;
        let mut first = first;
        for (index, field) in self.plans.messages[plan].fields.iter().enumerate() {
            if field.outside {
                continue;
            }
            let slot = self.slots[base + index];
            let rewind = self.out.len();
            if slot.count > 0 {
                self.separate(&mut first, field);
                let value = self.out.len();
                self.value(field, slot, message)?;
                if field.presence || self.has_content(field, value) {
                    continue;
                }
                // A zero without presence that was on the wire all the same.
                self.out.truncate(rewind);
                first = rewind == 0 || self.out.last() == Some(&b'{');
            }
            if !field.when_empty.is_empty() {
                self.separate(&mut first, field);
                self.out.extend_from_slice(&field.when_empty);
            }
        }
        self.slots.truncate(base);
        Ok(())
    }

    fn separate(&mut self, first: &mut bool, field: &FieldPlan) {
        if !std::mem::take(first) {
            self.out.push(b',');
        }
        self.out.extend_from_slice(&field.key);
    }

    /// Whether what stands from `start` on is more than a zero, an empty list or an empty map.
    fn has_content(&self, field: &FieldPlan, start: usize) -> bool {
        let written = &self.out[start..];
        match (field.shape, field.kind) {
            (Shape::Single, Kind::Enum(index)) => {
                let zero = self.plans.enums[index].quoted(0);
                written != b"0" && Some(written) != zero
            }
            // Text may well be "0"; only a 64-bit integer is zero when written so.
            (Shape::Single, Kind::String | Kind::Bytes) => written != b"\"\"",
            _ => !matches!(written, b"0" | b"\"0\"" | b"\"\"" | b"false" | b"[]" | b"{}"),
        }
    }

    fn value(&mut self, field: &FieldPlan, slot: Slot, message: &[u8]) -> Result<(), WriteError> {
        match field.shape {
            Shape::Single => self.single(field.kind, slot, field.number, message),
            Shape::List { .. } => self.list(field, slot, message),
            Shape::Map { entry } => self.map(entry, field.number, slot, message),
        }
    }

    fn single(&mut self, kind: Kind, slot: Slot, number: u32, message: &[u8]) -> Result<(), WriteError> {
        let mut reader = Reader::starting_at(message, slot.value);
        let Kind::Message(plan) = kind else {
            return self.scalar(kind, &mut reader);
        };
        if slot.count == 1 {
            return self.message(plan, reader.bytes()?);
        }
        // Several occurrences of a message are one message in pieces.
        let mut whole = Vec::new();
        occurrences(message, slot, number, |reader, _| {
            whole.extend_from_slice(reader.bytes()?);
            Ok(())
        })?;
        self.message(plan, &whole)
    }

    fn list(&mut self, field: &FieldPlan, slot: Slot, message: &[u8]) -> Result<(), WriteError> {
        self.out.push(b'[');
        let mut first = true;
        let packable = field.kind.wire() != WireType::Bytes;
        occurrences(message, slot, field.number, |reader, wire| {
            if packable && wire == WireType::Bytes {
                let mut packed = Reader::new(reader.bytes()?);
                while !packed.is_done() {
                    if !std::mem::take(&mut first) {
                        self.out.push(b',');
                    }
                    self.scalar(field.kind, &mut packed)?;
                }
                return Ok(());
            }
            if !std::mem::take(&mut first) {
                self.out.push(b',');
            }
            match field.kind {
                Kind::Message(plan) => self.message(plan, reader.bytes()?),
                kind => self.scalar(kind, reader),
            }
        })?;
        self.out.push(b']');
        Ok(())
    }

    /// Entries in the order of their keys as text, the last of equal keys.
    fn map(&mut self, entry: usize, number: u32, slot: Slot, message: &[u8]) -> Result<(), WriteError> {
        let plans = self.plans;
        let fields = &plans.messages[entry].fields;
        let [key_field, value_field] = fields.as_slice() else {
            return Err(WriteError::Malformed(Malformed));
        };
        let mut entries: Vec<(Vec<u8>, &[u8])> = Vec::with_capacity(slot.count as usize);
        let mut bodies = Vec::with_capacity(slot.count as usize);
        occurrences(message, slot, number, |reader, _| {
            bodies.push(reader.bytes()?);
            Ok(())
        })?;
        for body in bodies {
            let base = self.index(entry, body)?;
            let slot = self.slots[base];
            let mut key = Vec::new();
            std::mem::swap(self.out, &mut key);
            let written = if slot.count > 0 {
                self.scalar(key_field.kind, &mut Reader::starting_at(body, slot.value))
            } else {
                self.zero(key_field.kind);
                Ok(())
            };
            std::mem::swap(self.out, &mut key);
            self.slots.truncate(base);
            written?;
            if key.first() != Some(&b'"') {
                key.insert(0, b'"');
                key.push(b'"');
            }
            entries.push((key, body));
        }
        // Without the closing quote, which sorts after some characters.
        entries.sort_by(|(left, _), (right, _)| left[..left.len() - 1].cmp(&right[..right.len() - 1]));
        self.out.push(b'{');
        let mut entries = entries.into_iter().peekable();
        let mut first = true;
        while let Some((key, body)) = entries.next() {
            if entries.peek().is_some_and(|(next, _)| *next == key) {
                continue;
            }
            if !std::mem::take(&mut first) {
                self.out.push(b',');
            }
            self.out.extend_from_slice(&key);
            self.out.push(b':');
            let base = self.index(entry, body)?;
            let slot = self.slots[base + 1];
            if slot.count > 0 {
                self.single(value_field.kind, slot, value_field.number, body)?;
            } else if let Kind::Message(plan) = value_field.kind {
                self.message(plan, &[])?;
            } else {
                self.zero(value_field.kind);
            }
            self.slots.truncate(base);
        }
        self.out.push(b'}');
        Ok(())
    }

    fn scalar(&mut self, kind: Kind, reader: &mut Reader<'_>) -> Result<(), WriteError> {
        match kind {
            Kind::Double => text::double(self.out, f64::from_bits(reader.fixed64()?)),
            Kind::Float => text::float(self.out, f32::from_bits(reader.fixed32()?)),
            Kind::Int32 => text::signed(self.out, i64::from(reader.varint()? as i32)),
            Kind::Uint32 => text::unsigned(self.out, u64::from(reader.varint()? as u32)),
            Kind::Sint32 => {
                let value = reader.varint()? as u32;
                text::signed(self.out, i64::from((value >> 1) as i32 ^ -((value & 1) as i32)));
            }
            Kind::Fixed32 => text::unsigned(self.out, u64::from(reader.fixed32()?)),
            Kind::Sfixed32 => text::signed(self.out, i64::from(reader.fixed32()? as i32)),
            Kind::Int64 => {
                let value = reader.varint()? as i64;
                self.wide(|out| text::signed(out, value));
            }
            Kind::Uint64 => {
                let value = reader.varint()?;
                self.wide(|out| text::unsigned(out, value));
            }
            Kind::Sint64 => {
                let value = reader.varint()?;
                self.wide(|out| text::signed(out, (value >> 1) as i64 ^ -((value & 1) as i64)));
            }
            Kind::Fixed64 => {
                let value = reader.fixed64()?;
                self.wide(|out| text::unsigned(out, value));
            }
            Kind::Sfixed64 => {
                let value = reader.fixed64()? as i64;
                self.wide(|out| text::signed(out, value));
            }
            Kind::Bool => {
                let text: &[u8] = if reader.varint()? != 0 { b"true" } else { b"false" };
                self.out.extend_from_slice(text);
            }
            Kind::String => {
                let text = std::str::from_utf8(reader.bytes()?).map_err(|_| WriteError::Utf8)?;
                text::quote(self.out, text);
            }
            Kind::Bytes => text::quote_base64(self.out, reader.bytes()?),
            Kind::Enum(index) => {
                let number = reader.varint()? as i32;
                self.enumeration(index, number);
            }
            Kind::Message(plan) => self.message(plan, reader.bytes()?)?,
        }
        Ok(())
    }

    /// A 64-bit integer, quoted unless the style says otherwise.
    fn wide(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        if self.plans.style.integers_as_numbers {
            return write(self.out);
        }
        self.out.push(b'"');
        write(self.out);
        self.out.push(b'"');
    }

    fn enumeration(&mut self, index: usize, number: i32) {
        let plan = &self.plans.enums[index];
        if plan.is_null {
            return self.out.extend_from_slice(b"null");
        }
        match plan.quoted(number) {
            Some(name) if !self.plans.style.enums_as_numbers => self.out.extend_from_slice(name),
            _ => text::signed(self.out, i64::from(number)),
        }
    }

    fn zero(&mut self, kind: Kind) {
        match kind {
            Kind::String | Kind::Bytes => self.out.extend_from_slice(b"\"\""),
            Kind::Bool => self.out.extend_from_slice(b"false"),
            Kind::Enum(index) => self.enumeration(index, 0),
            Kind::Message(_) => self.out.extend_from_slice(b"null"),
            Kind::Int64 | Kind::Uint64 | Kind::Sint64 | Kind::Fixed64 | Kind::Sfixed64 => {
                self.wide(|out| out.push(b'0'));
            }
            _ => self.out.push(b'0'),
        }
    }

    fn special(&mut self, special: Special, plan: usize, message: &[u8]) -> Result<(), WriteError> {
        let plans = self.plans;
        let fields = &plans.messages[plan].fields;
        match special {
            Special::None | Special::Empty => self.out.extend_from_slice(b"{}"),
            Special::Any => return self.any(message),
            Special::Timestamp | Special::Duration => {
                let (seconds, nanos) = seconds_and_nanos(message)?;
                let (what, written) = if special == Special::Timestamp {
                    let decimals = plans.style.second_decimals;
                    ("a timestamp", text::quote_timestamp(self.out, seconds, nanos, decimals))
                } else {
                    ("a duration", text::quote_duration(self.out, seconds, nanos))
                };
                if !written {
                    return Err(WriteError::Range(what));
                }
            }
            Special::FieldMask => self.field_mask(message)?,
            Special::Wrapper => {
                let base = self.index(plan, message)?;
                let slot = self.slots[base];
                self.slots.truncate(base);
                if slot.count > 0 {
                    self.scalar(fields[0].kind, &mut Reader::starting_at(message, slot.value))?;
                } else {
                    self.zero(fields[0].kind);
                }
            }
            Special::Struct | Special::ListValue => {
                let base = self.index(plan, message)?;
                let slot = self.slots[base];
                self.slots.truncate(base);
                if slot.count > 0 {
                    self.value(&fields[0], slot, message)?;
                } else {
                    let empty: &[u8] = if special == Special::Struct { b"{}" } else { b"[]" };
                    self.out.extend_from_slice(empty);
                }
            }
            Special::Value => {
                let base = self.index(plan, message)?;
                let set = (0..fields.len()).find(|index| self.slots[base + index].count > 0);
                let slot = set.map(|index| self.slots[base + index]);
                self.slots.truncate(base);
                match (set, slot) {
                    (Some(index), Some(slot)) => self.value(&fields[index], slot, message)?,
                    _ => self.out.extend_from_slice(b"null"),
                }
            }
        }
        Ok(())
    }

    fn field_mask(&mut self, message: &[u8]) -> Result<(), WriteError> {
        let mut joined = String::new();
        let mut reader = Reader::new(message);
        while !reader.is_done() {
            let (number, wire) = reader.tag()?;
            if number != 1 || wire != WireType::Bytes {
                reader.skip(wire)?;
                continue;
            }
            let path = std::str::from_utf8(reader.bytes()?).map_err(|_| WriteError::Utf8)?;
            if !joined.is_empty() {
                joined.push(',');
            }
            if self.plans.style.proto_names {
                joined.push_str(path);
            } else {
                joined.push_str(&text::camel(path));
            }
        }
        text::quote(self.out, &joined);
        Ok(())
    }

    fn any(&mut self, message: &[u8]) -> Result<(), WriteError> {
        let (mut url, mut value): (&[u8], &[u8]) = (b"", b"");
        let mut reader = Reader::new(message);
        while !reader.is_done() {
            match reader.tag()? {
                (1, WireType::Bytes) => url = reader.bytes()?,
                (2, WireType::Bytes) => value = reader.bytes()?,
                (_, wire) => reader.skip(wire)?,
            }
        }
        let url = std::str::from_utf8(url).map_err(|_| WriteError::Utf8)?;
        if url.is_empty() && value.is_empty() {
            self.out.extend_from_slice(b"{}");
            return Ok(());
        }
        self.out.extend_from_slice(b"{\"@type\":");
        text::quote(self.out, url);
        let name = url.rsplit('/').next().unwrap_or(url);
        match self.plans.index(name) {
            Some(plan) if self.plans.messages[plan].special == Special::None => {
                self.members(plan, value, false)?;
            }
            Some(plan) => {
                self.out.extend_from_slice(b",\"value\":");
                self.message(plan, value)?;
            }
            // A type that the pool does not hold: its bytes are better than no answer.
            None => {
                self.out.extend_from_slice(b",\"value\":");
                text::quote_base64(self.out, value);
            }
        }
        self.out.push(b'}');
        Ok(())
    }
}

/// Whether a field may be on the wire this way; repeated scalars may be packed or not.
fn fits(field: &FieldPlan, wire: WireType) -> bool {
    let own = field.kind.wire();
    own == wire || (matches!(field.shape, Shape::List { .. }) && wire == WireType::Bytes)
}

/// Calls `visit` with a reader at the value of each occurrence of a field.
fn occurrences<'m>(
    message: &'m [u8],
    slot: Slot,
    number: u32,
    mut visit: impl FnMut(&mut Reader<'m>, WireType) -> Result<(), WriteError>,
) -> Result<(), WriteError> {
    let mut reader = Reader::starting_at(message, slot.first);
    let mut left = slot.count;
    while left > 0 {
        let (found, wire) = reader.tag()?;
        if found == number {
            left -= 1;
            visit(&mut reader, wire)?;
        } else {
            reader.skip(wire)?;
        }
    }
    Ok(())
}

/// Fields 1 and 2 of a timestamp or a duration.
pub(crate) fn seconds_and_nanos(message: &[u8]) -> Result<(i64, i32), Malformed> {
    let (mut seconds, mut nanos) = (0, 0);
    let mut reader = Reader::new(message);
    while !reader.is_done() {
        match reader.tag()? {
            (1, WireType::Varint) => seconds = reader.varint()? as i64,
            (2, WireType::Varint) => nanos = reader.varint()? as i32,
            (_, wire) => reader.skip(wire)?,
        }
    }
    Ok((seconds, nanos))
}
