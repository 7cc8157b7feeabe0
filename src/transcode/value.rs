//! One field value on its way to the wire, and the values that plain text stands for in paths, queries and headers.
//! Knows plans of fields; nothing of JSON's punctuation or of HTTP.

use super::json::plan::{Kind, Plans, Special};
use super::json::text;
use super::wire::{self, WireType};

/// A value without its tag.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Raw {
    Varint(u64),
    Fixed64(u64),
    Fixed32(u32),
    Bytes(Vec<u8>),
}

impl Raw {
    /// What proto3 leaves off the wire for a field without presence.
    pub(crate) fn is_zero(&self) -> bool {
        match self {
            Raw::Varint(value) | Raw::Fixed64(value) => *value == 0,
            Raw::Fixed32(value) => *value == 0,
            Raw::Bytes(bytes) => bytes.is_empty(),
        }
    }

    pub(crate) fn put(&self, out: &mut Vec<u8>, number: u32) {
        match self {
            Raw::Varint(_) => wire::put_tag(out, number, WireType::Varint),
            Raw::Fixed64(_) => wire::put_tag(out, number, WireType::Fixed64),
            Raw::Fixed32(_) => wire::put_tag(out, number, WireType::Fixed32),
            Raw::Bytes(bytes) => return wire::put_bytes(out, number, bytes),
        }
        self.put_bare(out);
    }

    /// Without tag and length, as in a packed list.
    pub(crate) fn put_bare(&self, out: &mut Vec<u8>) {
        match self {
            Raw::Varint(value) => wire::put_varint(out, *value),
            Raw::Fixed64(value) => out.extend_from_slice(&value.to_le_bytes()),
            Raw::Fixed32(value) => out.extend_from_slice(&value.to_le_bytes()),
            Raw::Bytes(bytes) => out.extend_from_slice(bytes),
        }
    }
}

/// The integer kinds from decimal text; other kinds give `None` from `range`.
pub(crate) fn integer(kind: Kind, digits: &str) -> Result<Raw, String> {
    let (low, high) = match kind {
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => (i128::from(i32::MIN), i128::from(i32::MAX)),
        Kind::Uint32 | Kind::Fixed32 => (0, i128::from(u32::MAX)),
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => (i128::from(i64::MIN), i128::from(i64::MAX)),
        _ => (0, i128::from(u64::MAX)),
    };
    let Some(value) = text::parse_integer(digits) else {
        return Err("not an integer".to_owned());
    };
    if !(low..=high).contains(&value) {
        return Err(format!("not between {low} and {high}"));
    }
    // In range for the kind, so that each of these casts keeps the value.
    Ok(match kind {
        Kind::Sint32 | Kind::Sint64 => Raw::Varint(((value << 1) ^ (value >> 127)) as u64),
        Kind::Fixed32 | Kind::Sfixed32 => Raw::Fixed32(value as u32),
        Kind::Fixed64 | Kind::Sfixed64 => Raw::Fixed64(value as u64),
        _ => Raw::Varint(value as i64 as u64),
    })
}

/// A double or a float.
pub(crate) fn floating(kind: Kind, number: &str) -> Result<Raw, String> {
    let raw = match kind {
        Kind::Float => text::parse_float(number).map(|value| Raw::Fixed32(value.to_bits())),
        _ => text::parse_double(number).map(|value| Raw::Fixed64(value.to_bits())),
    };
    raw.ok_or_else(|| "not a number in range".to_owned())
}

/// An enum value by name.
pub(crate) fn enum_name(plans: &Plans, index: usize, name: &str) -> Result<Raw, String> {
    let plan = &plans.enums[index];
    match plan.number(name) {
        Some(number) => Ok(Raw::Varint(i64::from(number) as u64)),
        None => Err(format!("no value of {}", plan.name)),
    }
}

/// An enum value by number; open enums take numbers without a name.
pub(crate) fn enum_number(plans: &Plans, index: usize, digits: &str) -> Result<Raw, String> {
    let raw = integer(Kind::Int32, digits)?;
    let plan = &plans.enums[index];
    if let (true, Raw::Varint(number)) = (plan.closed, &raw)
        && plan.quoted(*number as i32).is_none()
    {
        return Err(format!("no value of {}", plan.name));
    }
    Ok(raw)
}

/// A message with the two fields of a timestamp or a duration.
pub(crate) fn seconds_and_nanos((seconds, nanos): (i64, i32)) -> Raw {
    let mut out = Vec::new();
    for (number, value) in [(1, seconds), (2, i64::from(nanos))] {
        if value != 0 {
            Raw::Varint(value as u64).put(&mut out, number);
        }
    }
    Raw::Bytes(out)
}

/// A field mask of these paths.
pub(crate) fn mask<'a>(paths: impl IntoIterator<Item = &'a str>) -> Raw {
    let mut out = Vec::new();
    for path in paths {
        wire::put_bytes(&mut out, 1, path.as_bytes());
    }
    Raw::Bytes(out)
}

/// The messages whose JSON is a string; `None` for others.
pub(crate) fn special_string(special: Special, value: &str) -> Option<Result<Raw, String>> {
    Some(match special {
        Special::Timestamp => {
            text::parse_timestamp(value).map(seconds_and_nanos).ok_or_else(|| "not an RFC 3339 time".to_owned())
        }
        Special::Duration => text::parse_duration(value)
            .map(seconds_and_nanos)
            .ok_or_else(|| "not a duration in seconds, like `1.5s`".to_owned()),
        Special::FieldMask => text::parse_mask(value)
            .map(|paths| mask(paths.iter().map(String::as_str)))
            .ok_or_else(|| "not a field mask".to_owned()),
        _ => return None,
    })
}

/// Whether `from_text` can fill the kind.
pub(crate) fn has_text_form(plans: &Plans, kind: Kind) -> bool {
    !matches!(kind, Kind::Message(_))
        || matches!(plans.special(kind), Special::Timestamp | Special::Duration | Special::FieldMask | Special::Wrapper)
}

/// The value that text in a path, a query or a header stands for.
pub(crate) fn from_text(plans: &Plans, kind: Kind, value: &str) -> Result<Raw, String> {
    match kind {
        Kind::String => Ok(Raw::Bytes(value.as_bytes().to_vec())),
        Kind::Bytes => text::parse_base64(value).map(Raw::Bytes).ok_or_else(|| "not base64".to_owned()),
        Kind::Bool => match value {
            "true" => Ok(Raw::Varint(1)),
            "false" => Ok(Raw::Varint(0)),
            _ => Err("neither `true` nor `false`".to_owned()),
        },
        Kind::Double | Kind::Float => floating(kind, value),
        Kind::Enum(index) => {
            if value.starts_with(|first: char| first.is_ascii_digit() || first == '-') {
                enum_number(plans, index, value)
            } else {
                enum_name(plans, index, value)
            }
        }
        Kind::Message(plan) => {
            let special = plans.messages[plan].special;
            if special == Special::Wrapper {
                let inner = from_text(plans, plans.messages[plan].fields[0].kind, value)?;
                let mut out = Vec::new();
                if !inner.is_zero() {
                    inner.put(&mut out, 1);
                }
                return Ok(Raw::Bytes(out));
            }
            special_string(special, value).unwrap_or_else(|| Err("a message, which only a body can fill".to_owned()))
        }
        _ => integer(kind, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_keep_to_their_range() {
        for (kind, input, expected) in [
            (Kind::Int32, "2147483647", Some(Raw::Varint(2_147_483_647))),
            (Kind::Int32, "2147483648", None),
            (Kind::Int32, "-2147483648", Some(Raw::Varint((-2_147_483_648i64) as u64))),
            (Kind::Int32, "-2147483649", None),
            (Kind::Uint32, "4294967295", Some(Raw::Varint(4_294_967_295))),
            (Kind::Uint32, "4294967296", None),
            (Kind::Uint32, "-1", None),
            (Kind::Sint32, "-1", Some(Raw::Varint(1))),
            (Kind::Sint32, "1", Some(Raw::Varint(2))),
            (Kind::Sint32, "-2147483648", Some(Raw::Varint(4_294_967_295))),
            (Kind::Fixed32, "4294967295", Some(Raw::Fixed32(u32::MAX))),
            (Kind::Sfixed32, "-1", Some(Raw::Fixed32(u32::MAX))),
            (Kind::Int64, "9223372036854775807", Some(Raw::Varint(i64::MAX as u64))),
            (Kind::Int64, "9223372036854775808", None),
            (Kind::Int64, "-9223372036854775808", Some(Raw::Varint(i64::MIN as u64))),
            (Kind::Int64, "-9223372036854775809", None),
            (Kind::Uint64, "18446744073709551615", Some(Raw::Varint(u64::MAX))),
            (Kind::Uint64, "18446744073709551616", None),
            (Kind::Sint64, "-9223372036854775808", Some(Raw::Varint(u64::MAX))),
            (Kind::Sint64, "9223372036854775807", Some(Raw::Varint(u64::MAX - 1))),
            (Kind::Fixed64, "18446744073709551615", Some(Raw::Fixed64(u64::MAX))),
            (Kind::Sfixed64, "-1", Some(Raw::Fixed64(u64::MAX))),
            (Kind::Int32, "1.5", None),
            (Kind::Int32, "", None),
            (Kind::Int32, "one", None),
        ] {
            assert_eq!(integer(kind, input).ok(), expected, "{kind:?} {input}");
        }
    }
}
