//! Byte ranges: those that a reader asks for (RFC 9110, section 14) and those that a chunk says it carries (the
//! distribution specification, "Pushing a blob in chunks").

use std::ops::Range;

use http::header::{CONTENT_LENGTH, CONTENT_RANGE};
use http::{HeaderMap, StatusCode};

use super::failure::{Code, Failure};
use super::parameters::header;
use crate::app::ByteRange;

/// What a reader gets.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Everything: no range was asked for, or none that this server knows.
    Whole,
    /// One part.
    Part(Range<u64>),
    /// Nothing fits.
    Unsatisfiable,
}

impl Wanted {
    /// Reads a Range header against the size of the blob.
    pub(super) fn parse(text: Option<&str>, size: u64) -> Self {
        let Some((first, last)) =
            text.and_then(|text| text.strip_prefix("bytes=")).and_then(|range| range.trim().split_once('-'))
        else {
            return Wanted::Whole;
        };
        match (first.parse::<u64>(), last.parse::<u64>()) {
            (Ok(first), _) if last.is_empty() && first < size => Wanted::Part(first..size),
            (Ok(first), Ok(last)) if first <= last && first < size => {
                Wanted::Part(first..size.min(last.saturating_add(1)))
            }
            (Err(_), Ok(length)) if first.is_empty() && length > 0 && size > 0 => {
                Wanted::Part(size.saturating_sub(length)..size)
            }
            (Ok(_), Ok(_)) => Wanted::Unsatisfiable,
            (Ok(_), Err(_)) if last.is_empty() => Wanted::Unsatisfiable,
            (Err(_), Ok(_)) if first.is_empty() => Wanted::Unsatisfiable,
            // Several ranges, other units, nonsense: a server may ignore the header.
            _ => Wanted::Whole,
        }
    }
}

/// Reads which bytes a chunk says it carries.
pub(super) fn of_chunk(headers: &HeaderMap) -> Result<ByteRange, Failure> {
    let Some(text) = header(headers, CONTENT_RANGE) else { return Ok(ByteRange::default()) };
    let malformed = || {
        let message = "the Content-Range of a chunk has the form <first>-<last>, both inclusive";
        Failure::new(StatusCode::BAD_REQUEST, Code::BlobUploadInvalid, message)
    };
    let digits = |text: &str| match text.bytes().all(|byte| byte.is_ascii_digit()) {
        true => text.parse::<u64>().map_err(|_| malformed()),
        false => Err(malformed()),
    };
    let (first, last) = text.split_once('-').ok_or_else(malformed)?;
    let (first, last) = (digits(first)?, digits(last)?);
    let length = last.checked_sub(first).and_then(|length| length.checked_add(1)).ok_or_else(malformed)?;
    let announced = header(headers, CONTENT_LENGTH).and_then(|text| text.parse::<u64>().ok());
    if let Some(announced) = announced.filter(|announced| *announced != length) {
        let message = format!("the Content-Range has {length} bytes and the Content-Length says {announced}");
        return Err(Failure::new(StatusCode::BAD_REQUEST, Code::SizeInvalid, message));
    }
    Ok(ByteRange { start: Some(first), length: Some(length) })
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn readers_get_the_part_they_ask_for() {
        for (text, expected) in [
            ("bytes=0-9", Wanted::Part(0..10)),
            ("bytes=500-", Wanted::Part(500..2000)),
            ("bytes=-500", Wanted::Part(1500..2000)),
            ("bytes=-5000", Wanted::Part(0..2000)),
            ("bytes=1999-5000", Wanted::Part(1999..2000)),
            ("bytes=0-18446744073709551615", Wanted::Part(0..2000)),
            ("bytes=2000-", Wanted::Unsatisfiable),
            ("bytes=5000-10000", Wanted::Unsatisfiable),
            ("bytes=500-0", Wanted::Unsatisfiable),
            ("bytes=-0", Wanted::Unsatisfiable),
            ("bytes=0-1,5-6", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("lines=0-1", Wanted::Whole),
            ("", Wanted::Whole),
        ] {
            assert_eq!(Wanted::parse(Some(text), 2000), expected, "{text:?}");
        }
        assert_eq!(Wanted::parse(None, 2000), Wanted::Whole);
        assert_eq!(Wanted::parse(Some("bytes=0-"), 0), Wanted::Unsatisfiable);
        assert_eq!(Wanted::parse(Some("bytes=-5"), 0), Wanted::Unsatisfiable);
    }

    #[test]
    fn a_chunk_says_which_bytes_it_carries_or_is_refused() {
        let read = |range: &str, length: Option<u64>| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_RANGE, HeaderValue::try_from(range).expect("a value"));
            if let Some(length) = length {
                headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
            }
            of_chunk(&headers).map_err(|failure| failure.code())
        };
        let range = |start, length| Ok(ByteRange { start: Some(start), length: Some(length) });
        assert_eq!(read("0-9", None), range(0, 10));
        assert_eq!(read("10-10", Some(1)), range(10, 1));
        assert_eq!(read("10-19", Some(9)), Err(Code::SizeInvalid));
        for text in [
            "",
            "-",
            "0",
            "0-",
            "-9",
            "9-0",
            "+1-2",
            "bytes 0-9/10",
            "0-18446744073709551615",
            "0-99999999999999999999",
        ] {
            assert_eq!(read(text, None), Err(Code::BlobUploadInvalid), "{text:?}");
        }
    }
}
