//! The text forms of ProtoJSON's scalars, both ways: quoted strings, integers, floats, base64, times, durations, masks.
//! Used for JSON, for path and query values and for headers; knows no descriptors.

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Appends `text` as a JSON string. Characters beyond ASCII and HTML's stay as they are.
pub(crate) fn quote(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut plain = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.extend_from_slice(&bytes[plain..at]);
        plain = at + 1;
        let short = match byte {
            b'"' => b'"',
            b'\\' => b'\\',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0c => b'f',
            _ => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                out.extend_from_slice(b"\\u00");
                out.push(HEX[usize::from(byte >> 4)]);
                out.push(HEX[usize::from(byte & 15)]);
                continue;
            }
        };
        out.extend_from_slice(&[b'\\', short]);
    }
    out.extend_from_slice(&bytes[plain..]);
    out.push(b'"');
}

/// Appends an unsigned integer in decimal.
pub(crate) fn unsigned(out: &mut Vec<u8>, mut value: u64) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Appends a signed integer in decimal.
pub(crate) fn signed(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    unsigned(out, value.unsigned_abs());
}

fn padded(out: &mut Vec<u8>, value: u64, width: usize) {
    let mut digits = [b'0'; 20];
    let mut rest = value;
    for digit in digits[..width].iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend_from_slice(&digits[..width]);
}

/// Appends a double: shortest form that reads back the same, whole numbers without a fraction, `"NaN"` and the
/// infinities in quotes.
pub(crate) fn double(out: &mut Vec<u8>, value: f64) {
    if !value.is_finite() {
        out.extend_from_slice(not_finite(value));
        return;
    }
    let start = out.len();
    // Writing a finite float into memory cannot fail.
    let _ = serde_json::to_writer(&mut *out, &value);
    if out[start..].ends_with(b".0") {
        out.truncate(out.len() - 2);
    }
}

/// Appends a float as `double` does, in the shortest form for its own precision.
pub(crate) fn float(out: &mut Vec<u8>, value: f32) {
    if !value.is_finite() {
        out.extend_from_slice(not_finite(f64::from(value)));
        return;
    }
    let start = out.len();
    let _ = serde_json::to_writer(&mut *out, &value);
    if out[start..].ends_with(b".0") {
        out.truncate(out.len() - 2);
    }
}

fn not_finite(value: f64) -> &'static [u8] {
    if value.is_nan() {
        b"\"NaN\""
    } else if value > 0.0 {
        b"\"Infinity\""
    } else {
        b"\"-Infinity\""
    }
}

/// Reads a double; `None` where the text is no number or its value is beyond the range.
pub(crate) fn parse_double(text: &str) -> Option<f64> {
    match text {
        "NaN" => return Some(f64::NAN),
        "Infinity" => return Some(f64::INFINITY),
        "-Infinity" => return Some(f64::NEG_INFINITY),
        _ => {}
    }
    if !is_number(text) {
        return None;
    }
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// Reads a float; values beyond its range are refused rather than rounded to infinity.
pub(crate) fn parse_float(text: &str) -> Option<f32> {
    let wide = parse_double(text)?;
    if !wide.is_finite() {
        return Some(wide as f32);
    }
    // Not by way of the double, which would round twice.
    text.parse().ok().filter(|value: &f32| value.is_finite())
}

/// The number grammar of JSON.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole.len() == 1 || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

/// Reads an integer exactly, also one spelled with a fraction of zeros or an exponent; `None` where the text is no
/// number, not whole, or beyond 128 bits.
pub(crate) fn parse_integer(text: &str) -> Option<i128> {
    if !is_number(text) {
        return None;
    }
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => {
            let exponent = text[at + 1..].trim_start_matches('+');
            // An exponent too long for this type is no integer we could hold, unless the mantissa is zero.
            let fallback = if exponent.starts_with('-') { -100_000 } else { 100_000 };
            (&text[..at], exponent.parse::<i64>().unwrap_or(fallback))
        }
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits = format!("{whole}{fraction}");
    let mut shift = exponent - fraction.len() as i64;
    while shift < 0 && digits.ends_with('0') {
        digits.pop();
        shift += 1;
    }
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    if !(0..=38).contains(&shift) || significant.len() > 38 {
        return None;
    }
    let value = significant.parse::<i128>().ok()?;
    let value = value.checked_mul(10i128.checked_pow(shift as u32)?)?;
    Some(if negative { -value } else { value })
}

/// Accepts padding or none; the alphabet is settled before.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Appends bytes in padded standard base64, in quotes.
pub(crate) fn quote_base64(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'"');
    let start = out.len();
    out.resize(start + bytes.len().div_ceil(3) * 4, 0);
    let written = base64::engine::general_purpose::STANDARD.encode_slice(bytes, &mut out[start..]).unwrap_or(0);
    out.truncate(start + written);
    out.push(b'"');
}

/// Reads base64 in either alphabet, padded or not.
pub(crate) fn parse_base64(text: &str) -> Option<Vec<u8>> {
    if text.contains(['-', '_']) {
        return BASE64.decode(text.replace('-', "+").replace('_', "/")).ok();
    }
    BASE64.decode(text).ok()
}

/// Seconds of 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
const TIME_RANGE: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;
/// Ten thousand years, the range of a duration in either direction.
const DURATION_RANGE: std::ops::RangeInclusive<i64> = -315_576_000_000..=315_576_000_000;

/// Appends a timestamp in quotes with 0, 3, 6 or 9 decimals, or as many as `decimals` says; false where it is out of
/// range.
pub(crate) fn quote_timestamp(out: &mut Vec<u8>, seconds: i64, nanos: i32, decimals: Option<u8>) -> bool {
    if !TIME_RANGE.contains(&seconds) || !(0..1_000_000_000).contains(&nanos) {
        return false;
    }
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    let of_day = seconds.rem_euclid(86_400) as u64;
    out.push(b'"');
    padded(out, year as u64, 4);
    out.push(b'-');
    padded(out, month, 2);
    out.push(b'-');
    padded(out, day, 2);
    out.push(b'T');
    padded(out, of_day / 3600, 2);
    out.push(b':');
    padded(out, of_day / 60 % 60, 2);
    out.push(b':');
    padded(out, of_day % 60, 2);
    fraction(out, nanos as u64, decimals);
    out.extend_from_slice(b"Z\"");
    true
}

fn fraction(out: &mut Vec<u8>, nanos: u64, decimals: Option<u8>) {
    let decimals = decimals.unwrap_or(match nanos {
        0 => 0,
        nanos if nanos % 1_000_000 == 0 => 3,
        nanos if nanos % 1_000 == 0 => 6,
        _ => 9,
    });
    if decimals > 0 {
        out.push(b'.');
        padded(out, nanos / 10u64.pow(9 - u32::from(decimals)), usize::from(decimals));
    }
}

/// Appends a duration in quotes; false where it is out of range or its parts disagree in sign.
pub(crate) fn quote_duration(out: &mut Vec<u8>, seconds: i64, nanos: i32) -> bool {
    let fits = DURATION_RANGE.contains(&seconds) && (-999_999_999..=999_999_999).contains(&nanos);
    if !fits || (seconds > 0 && nanos < 0) || (seconds < 0 && nanos > 0) {
        return false;
    }
    out.push(b'"');
    if seconds < 0 || nanos < 0 {
        out.push(b'-');
    }
    unsigned(out, seconds.unsigned_abs());
    fraction(out, u64::from(nanos.unsigned_abs()), None);
    out.extend_from_slice(b"s\"");
    true
}

/// Year, month and day of a day counted from 1970-01-01, by the era arithmetic of the proleptic Gregorian calendar.
fn civil(days: i64) -> (i64, u64, u64) {
    // Eras of 400 years begin on 1 March, so that the leap day comes last.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month as u64, day as u64)
}

fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let shifted_month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * shifted_month + 2) / 5 + day - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

/// Reads an RFC 3339 time with any offset: seconds since the epoch, and nanoseconds.
pub(crate) fn parse_timestamp(text: &str) -> Option<(i64, i32)> {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| -> Option<i64> {
        let part = bytes.get(from..to)?;
        if !part.iter().all(u8::is_ascii_digit) {
            return None;
        }
        Some(part.iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0')))
    };
    let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if separators.iter().any(|(at, byte)| bytes.get(*at) != Some(byte)) {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let mut rest = text.get(19..)?;
    let mut nanos = 0;
    if let Some(fraction) = rest.strip_prefix('.') {
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        nanos = parse_nanos(&fraction[..digits])?;
        rest = &fraction[digits..];
    }
    let offset = match rest.as_bytes() {
        [b'Z'] => 0,
        [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
            let at = text.len() - 5;
            let (hours, minutes) = (number(at, at + 2)?, number(at + 3, at + 5)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let offset = hours * 3600 + minutes * 60;
            if *sign == b'-' { -offset } else { offset }
        }
        _ => return None,
    };
    let seconds = days_of(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset;
    TIME_RANGE.contains(&seconds).then_some((seconds, nanos))
}

fn parse_nanos(digits: &str) -> Option<i32> {
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    let value: i32 = digits.parse().ok()?;
    Some(value * 10i32.pow(9 - digits.len() as u32))
}

/// Reads a duration in seconds with the suffix `s`: seconds and nanoseconds, of one sign.
pub(crate) fn parse_duration(text: &str) -> Option<(i64, i32)> {
    let text = text.strip_suffix('s')?;
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, nanos) = match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|byte| byte.is_ascii_digit()) => {
            (whole, parse_nanos(fraction)?)
        }
        Some(_) => return None,
        None => (text, 0),
    };
    if whole.is_empty() || whole.len() > 12 || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let seconds: i64 = whole.parse().ok()?;
    if !DURATION_RANGE.contains(&seconds) {
        return None;
    }
    Some(if negative { (-seconds, -nanos) } else { (seconds, nanos) })
}

/// One path of a field mask in lowerCamelCase; paths that would not come back the same stay as they are.
pub(crate) fn camel(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut characters = path.chars().peekable();
    while let Some(character) = characters.next() {
        match characters.peek() {
            Some(next) if character == '_' && next.is_ascii_lowercase() => {
                out.push(next.to_ascii_uppercase());
                characters.next();
            }
            _ => out.push(character),
        }
    }
    if snake(&out) == path { out } else { path.to_owned() }
}

/// One path of a field mask in snake_case.
pub(crate) fn snake(path: &str) -> String {
    let mut out = String::with_capacity(path.len() + 4);
    for character in path.chars() {
        if character.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(character.to_ascii_lowercase());
    }
    out
}

/// The paths of a field mask written as comma-separated text, in snake_case; `None` where one is no field path.
pub(crate) fn parse_mask(text: &str) -> Option<Vec<String>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    text.split(',')
        .map(|path| {
            let path = path.trim();
            let fine = !path.is_empty()
                && path.bytes().all(|byte| {
                    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'*' | b'-' | b'`' | b'/')
                });
            fine.then(|| snake(path))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_are_quoted_as_json_wants() {
        for (input, expected) in [
            ("", r#""""#),
            ("abc", r#""abc""#),
            ("a\"b", r#""a\"b""#),
            ("a\\b", r#""a\\b""#),
            ("\n\r\t\u{8}\u{c}", r#""\n\r\t\b\f""#),
            ("\0\u{1f}", r#""\u0000\u001f""#),
            ("<&>", r#""<&>""#),
            ("é€😀", r#""é€😀""#),
            ("\u{7f}", "\"\u{7f}\""),
        ] {
            assert_eq!(text(|out| quote(out, input)), expected);
        }
    }

    #[test]
    fn integers_are_read_exactly() {
        for (input, expected) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("1", Some(1)),
            ("-1", Some(-1)),
            ("1.0", Some(1)),
            ("1.000", Some(1)),
            ("1e3", Some(1000)),
            ("1E+3", Some(1000)),
            ("1.5e1", Some(15)),
            ("150e-1", Some(15)),
            ("0e99999999999999999999", Some(0)),
            ("9223372036854775807", Some(i128::from(i64::MAX))),
            ("9.223372036854775807e18", Some(i128::from(i64::MAX))),
            ("-9223372036854775808", Some(i128::from(i64::MIN))),
            ("18446744073709551615", Some(i128::from(u64::MAX))),
            ("1.5", None),
            ("1e-1", None),
            ("1e999999", None),
            ("1e99999999999999999999", None),
            ("", None),
            ("-", None),
            ("+1", None),
            ("01", None),
            ("-01", None),
            ("1.", None),
            (".1", None),
            ("1e", None),
            ("0x1", None),
            (" 1", None),
            ("1 ", None),
            ("1_000", None),
            ("١", None),
            ("NaN", None),
        ] {
            assert_eq!(parse_integer(input), expected, "{input}");
        }
        assert_eq!(parse_integer(&"9".repeat(100)), None);
    }

    #[test]
    fn floats_read_and_write() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "-0"),
            (1.0, "1"),
            (1.5, "1.5"),
            (-2.25, "-2.25"),
            (0.1, "0.1"),
            (1e21, "1e+21"),
            (1e-7, "1e-7"),
            (f64::NAN, "\"NaN\""),
            (f64::INFINITY, "\"Infinity\""),
            (f64::NEG_INFINITY, "\"-Infinity\""),
        ] {
            assert_eq!(text(|out| double(out, value)), expected);
        }
        assert_eq!(text(|out| float(out, 0.1)), "0.1");
        assert_eq!(text(|out| float(out, 16_777_216.0)), "16777216");
        for input in ["1e400", "-1e400", "", "nan", "inf", "+1", "1f", "0x1p3", "1,5", "Infinity "] {
            assert_eq!(parse_double(input), None, "{input}");
        }
        assert_eq!(parse_float("1e39"), None);
        assert_eq!(parse_float("3.4028235e38"), Some(f32::MAX));
        assert_eq!(parse_float("Infinity"), Some(f32::INFINITY));
    }

    #[test]
    fn base64_is_read_in_both_alphabets() {
        for (input, expected) in [
            ("", Some(vec![])),
            ("AQI=", Some(vec![1, 2])),
            ("AQI", Some(vec![1, 2])),
            ("+/+/", Some(vec![0xfb, 0xff, 0xbf])),
            ("-_-_", Some(vec![0xfb, 0xff, 0xbf])),
            ("-/+_", Some(vec![0xfb, 0xff, 0xbf])),
            ("AQI==", None),
            ("A", None),
            ("A Q", None),
            ("AQ\n", None),
            ("é", None),
        ] {
            assert_eq!(parse_base64(input), expected, "{input}");
        }
        assert_eq!(text(|out| quote_base64(out, &[0xfb, 0xff])), "\"+/8=\"");
    }

    #[test]
    fn times_read_and_write() {
        for (input, seconds, nanos, output) in [
            ("1970-01-01T00:00:00Z", 0, 0, "1970-01-01T00:00:00Z"),
            ("1970-01-01T00:00:00.5Z", 0, 500_000_000, "1970-01-01T00:00:00.500Z"),
            ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999, "1969-12-31T23:59:59.999999999Z"),
            ("2024-02-29T12:00:00.000001Z", 1_709_208_000, 1_000, "2024-02-29T12:00:00.000001Z"),
            ("2026-03-01T12:00:00+02:00", 1_772_359_200, 0, "2026-03-01T10:00:00Z"),
            ("2026-03-01T10:00:00-00:30", 1_772_361_000, 0, "2026-03-01T10:30:00Z"),
            ("0001-01-01T00:00:00Z", -62_135_596_800, 0, "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799, 999_000_000, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(parse_timestamp(input), Some((seconds, nanos)), "{input}");
            let written = text(|out| assert!(quote_timestamp(out, seconds, nanos, None)));
            assert_eq!(written, format!("\"{output}\""));
        }
        for input in [
            "",
            "2026",
            "2026-03-01",
            "2026-03-01T10:00:00",
            "2026-03-01 10:00:00Z",
            "2026-03-01t10:00:00z",
            "2026-13-01T10:00:00Z",
            "2026-00-01T10:00:00Z",
            "2026-02-29T10:00:00Z",
            "2026-02-00T10:00:00Z",
            "2026-04-31T10:00:00Z",
            "1900-02-29T10:00:00Z",
            "2026-03-01T24:00:00Z",
            "2026-03-01T10:60:00Z",
            "2026-03-01T10:00:60Z",
            "2026-03-01T10:00:00.Z",
            "2026-03-01T10:00:00.0000000001Z",
            "2026-03-01T10:00:00+2:00",
            "2026-03-01T10:00:00+24:00",
            "2026-03-01T10:00:00Zx",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59-01:00",
            "10000-01-01T00:00:00Z",
            "2026-03-01T10:00:00é",
            "２026-03-01T10:00:00Z",
        ] {
            assert_eq!(parse_timestamp(input), None, "{input}");
        }
        for (decimals, expected) in [
            (0, "\"1970-01-01T00:00:00Z\""),
            (3, "\"1970-01-01T00:00:00.123Z\""),
            (6, "\"1970-01-01T00:00:00.123456Z\""),
        ] {
            assert_eq!(text(|out| assert!(quote_timestamp(out, 0, 123_456_789, Some(decimals)))), expected);
        }
        assert!(!quote_timestamp(&mut Vec::new(), 253_402_300_800, 0, None));
        assert!(!quote_timestamp(&mut Vec::new(), 0, -1, None));
    }

    #[test]
    fn durations_read_and_write() {
        for (input, seconds, nanos, output) in [
            ("0s", 0, 0, "0s"),
            ("1s", 1, 0, "1s"),
            ("1.5s", 1, 500_000_000, "1.500s"),
            ("-1.5s", -1, -500_000_000, "-1.500s"),
            ("-0.000000001s", 0, -1, "-0.000000001s"),
            ("315576000000s", 315_576_000_000, 0, "315576000000s"),
        ] {
            assert_eq!(parse_duration(input), Some((seconds, nanos)), "{input}");
            let written = text(|out| assert!(quote_duration(out, seconds, nanos)));
            assert_eq!(written, format!("\"{output}\""));
        }
        for input in [
            "",
            "s",
            "1",
            "1 s",
            "1m",
            "+1s",
            "--1s",
            ".5s",
            "1.s",
            "1.0000000001s",
            "1e3s",
            "315576000001s",
            "9999999999999s",
            "1.-5s",
        ] {
            assert_eq!(parse_duration(input), None, "{input}");
        }
        assert!(!quote_duration(&mut Vec::new(), 1, -1));
    }

    #[test]
    fn masks_change_case_only_where_it_comes_back() {
        for (snake_case, camel_case) in [
            ("a", "a"),
            ("foo_bar", "fooBar"),
            ("a_b.c_d", "aB.cD"),
            ("foo__bar", "foo_Bar"),
            ("foo_1", "foo_1"),
            ("_a", "A"),
        ] {
            assert_eq!(camel(snake_case), camel_case);
            assert_eq!(snake(camel_case), snake_case);
        }
        assert_eq!(parse_mask("fooBar,a.bC"), Some(vec!["foo_bar".to_owned(), "a.b_c".to_owned()]));
        assert_eq!(parse_mask("foo_bar"), Some(vec!["foo_bar".to_owned()]));
        assert_eq!(parse_mask(""), Some(vec![]));
        assert_eq!(parse_mask("a,,b"), None);
        assert_eq!(parse_mask("a b"), None);
    }

    proptest::proptest! {
        #[test]
        fn every_second_of_ten_thousand_years_comes_back(seconds in TIME_RANGE, nanos in 0i32..1_000_000_000) {
            let mut out = Vec::new();
            proptest::prop_assert!(quote_timestamp(&mut out, seconds, nanos, None));
            let text = String::from_utf8(out).unwrap();
            proptest::prop_assert_eq!(parse_timestamp(text.trim_matches('"')), Some((seconds, nanos)));
        }

        #[test]
        fn floats_come_back_bit_for_bit(wide in proptest::num::f64::ANY, narrow in proptest::num::f32::ANY) {
            let mut out = Vec::new();
            double(&mut out, wide);
            let text = String::from_utf8(out).unwrap();
            let back = parse_double(text.trim_matches('"'));
            proptest::prop_assert!(back.is_some_and(|back| back == wide || (back.is_nan() && wide.is_nan())));
            let mut out = Vec::new();
            float(&mut out, narrow);
            let text = String::from_utf8(out).unwrap();
            let back = parse_float(text.trim_matches('"'));
            proptest::prop_assert!(back.is_some_and(|back| back == narrow || (back.is_nan() && narrow.is_nan())));
        }

        #[test]
        fn no_text_makes_a_scalar_reader_panic(text in "[-+0-9.eETZ:s]{0,30}|\\PC{0,30}") {
            let _ = (parse_integer(&text), parse_double(&text), parse_timestamp(&text));
            let _ = (parse_duration(&text), parse_base64(&text), parse_mask(&text), camel(&text));
        }
    }
}
