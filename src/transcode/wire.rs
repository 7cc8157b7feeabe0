//! The protobuf wire format: varints, tags, and the walk over a message's fields.
//! Knows nothing of descriptors, JSON or HTTP.

/// How a value is laid out on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WireType {
    Varint,
    Fixed64,
    Bytes,
    Fixed32,
}

impl WireType {
    const fn bits(self) -> u32 {
        match self {
            WireType::Varint => 0,
            WireType::Fixed64 => 1,
            WireType::Bytes => 2,
            WireType::Fixed32 => 5,
        }
    }
}

/// The bytes are not a protobuf message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed protobuf")]
pub(crate) struct Malformed;

pub(crate) fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value as u8) | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

pub(crate) fn put_tag(out: &mut Vec<u8>, number: u32, wire: WireType) {
    put_varint(out, (u64::from(number) << 3) | u64::from(wire.bits()));
}

/// Writes a length-delimited field.
pub(crate) fn put_bytes(out: &mut Vec<u8>, number: u32, bytes: &[u8]) {
    put_tag(out, number, WireType::Bytes);
    put_varint(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

/// Writes a length-delimited field whose content `fill` appends; the length is put in front afterwards.
pub(crate) fn put_nested<E>(
    out: &mut Vec<u8>,
    number: u32,
    fill: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
) -> Result<(), E> {
    put_tag(out, number, WireType::Bytes);
    let at = out.len();
    // One byte suffices for most lengths; longer ones shift the content once.
    out.push(0);
    fill(out)?;
    close_nested(out, at);
    Ok(())
}

/// Puts the length of everything after `at + 1` at `at`, where one byte was reserved.
pub(crate) fn close_nested(out: &mut Vec<u8>, at: usize) {
    let mut length = out.len() - at - 1;
    if length < 0x80 {
        out[at] = length as u8;
        return;
    }
    let mut prefix = [0u8; 10];
    let mut used = 0;
    while length >= 0x80 {
        prefix[used] = (length as u8) | 0x80;
        length >>= 7;
        used += 1;
    }
    prefix[used] = length as u8;
    used += 1;
    out.splice(at..=at, prefix[..used].iter().copied());
}

/// A read position in a message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(crate) fn starting_at(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    pub(crate) fn position(&self) -> usize {
        self.at
    }

    pub(crate) fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    pub(crate) fn varint(&mut self) -> Result<u64, Malformed> {
        let rest = self.bytes.get(self.at..).ok_or(Malformed)?;
        if let Some(&first) = rest.first()
            && first < 0x80
        {
            self.at += 1;
            return Ok(u64::from(first));
        }
        let mut value = 0u64;
        for (index, &byte) in rest.iter().take(10).enumerate() {
            value |= u64::from(byte & 0x7f) << (7 * index);
            if byte < 0x80 {
                if index == 9 && byte > 1 {
                    return Err(Malformed);
                }
                self.at += index + 1;
                return Ok(value);
            }
        }
        Err(Malformed)
    }

    pub(crate) fn take(&mut self, length: usize) -> Result<&'a [u8], Malformed> {
        let end = self.at.checked_add(length).ok_or(Malformed)?;
        let taken = self.bytes.get(self.at..end).ok_or(Malformed)?;
        self.at = end;
        Ok(taken)
    }

    pub(crate) fn fixed32(&mut self) -> Result<u32, Malformed> {
        let bytes = self.take(4)?;
        Ok(u32::from_le_bytes(bytes.try_into().map_err(|_| Malformed)?))
    }

    pub(crate) fn fixed64(&mut self) -> Result<u64, Malformed> {
        let bytes = self.take(8)?;
        Ok(u64::from_le_bytes(bytes.try_into().map_err(|_| Malformed)?))
    }

    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Malformed> {
        let length = usize::try_from(self.varint()?).map_err(|_| Malformed)?;
        self.take(length)
    }

    /// The next field's number and wire type. Groups are skipped: nothing here is written with them.
    pub(crate) fn tag(&mut self) -> Result<(u32, WireType), Malformed> {
        let tag = self.varint()?;
        let number = u32::try_from(tag >> 3).map_err(|_| Malformed)?;
        if number == 0 {
            return Err(Malformed);
        }
        let wire = match tag & 7 {
            0 => WireType::Varint,
            1 => WireType::Fixed64,
            2 => WireType::Bytes,
            5 => WireType::Fixed32,
            _ => return Err(Malformed),
        };
        Ok((number, wire))
    }

    pub(crate) fn skip(&mut self, wire: WireType) -> Result<(), Malformed> {
        match wire {
            WireType::Varint => self.varint().map(drop),
            WireType::Fixed64 => self.take(8).map(drop),
            WireType::Bytes => self.bytes().map(drop),
            WireType::Fixed32 => self.take(4).map(drop),
        }
    }
}

/// The raw value (without tag, with length stripped) of the last occurrence of the field at `path`,
/// looking into every occurrence of the messages on the way, as merging would.
pub(crate) fn find<'a>(message: &'a [u8], path: &[u32]) -> Result<Option<&'a [u8]>, Malformed> {
    let Some((&first, rest)) = path.split_first() else {
        return Ok(Some(message));
    };
    let mut found = None;
    let mut reader = Reader::new(message);
    while !reader.is_done() {
        let (number, wire) = reader.tag()?;
        let start = reader.position();
        reader.skip(wire)?;
        if number != first {
            continue;
        }
        let value = if wire == WireType::Bytes {
            Reader::starting_at(message, start).bytes()?
        } else {
            &message[start..reader.position()]
        };
        if rest.is_empty() {
            found = Some(value);
        } else if wire == WireType::Bytes
            && let Some(inner) = find(value, rest)?
        {
            found = Some(inner);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn varints_survive_the_way_there_and_back() {
        for value in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            let mut out = Vec::new();
            put_varint(&mut out, value);
            assert_eq!(Reader::new(&out).varint(), Ok(value));
        }
    }

    #[test]
    fn an_endless_varint_is_malformed() {
        assert_eq!(Reader::new(&[0xff; 11]).varint(), Err(Malformed));
        assert_eq!(Reader::new(&[0x80]).varint(), Err(Malformed));
    }

    #[test]
    fn a_long_nested_message_gets_a_long_length() {
        let mut out = Vec::new();
        put_nested::<()>(&mut out, 1, |out| {
            out.extend(std::iter::repeat_n(7, 300));
            Ok(())
        })
        .unwrap();
        assert_eq!(&out[..3], &[0x0a, 0xac, 0x02]);
        assert_eq!(out.len(), 303);
    }

    #[test]
    fn the_last_occurrence_in_any_part_is_found() {
        let mut out = Vec::new();
        put_nested::<()>(&mut out, 2, |out| {
            put_bytes(out, 1, b"a");
            Ok(())
        })
        .unwrap();
        put_nested::<()>(&mut out, 2, |out| {
            put_bytes(out, 3, b"b");
            Ok(())
        })
        .unwrap();
        assert_eq!(find(&out, &[2, 1]), Ok(Some(&b"a"[..])));
        assert_eq!(find(&out, &[2, 3]), Ok(Some(&b"b"[..])));
        assert_eq!(find(&out, &[2, 4]), Ok(None));
    }
}
