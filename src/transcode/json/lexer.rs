//! The grammar of JSON (RFC 8259), read one token at a time, with bounds on depth and on the number of values.
//! Knows nothing of protobuf.

use std::borrow::Cow;

/// Why text is not JSON that we read, and the byte at which that shows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at byte {at}")]
pub(crate) struct SyntaxError {
    pub(crate) what: Cow<'static, str>,
    pub(crate) at: usize,
}

/// What kind of value comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

impl Token {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Token::Object => "an object",
            Token::Array => "an array",
            Token::String => "a string",
            Token::Number => "a number",
            Token::True | Token::False => "a boolean",
            Token::Null => "null",
        }
    }
}

/// Arrays and objects may nest this deep.
const MAX_DEPTH: u32 = 100;

/// A read position in JSON text.
#[derive(Clone, Debug)]
pub(crate) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    values_left: usize,
}

impl<'a> Lexer<'a> {
    /// Reads `text`, which may hold at most `max_values` values and keys.
    pub(crate) fn new(text: &'a str, max_values: usize) -> Self {
        Self { text, at: 0, depth: 0, values_left: max_values }
    }

    pub(crate) fn fail<T>(&self, what: impl Into<Cow<'static, str>>) -> Result<T, SyntaxError> {
        Err(SyntaxError { what: what.into(), at: self.at })
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// The kind of the next value, which is not consumed.
    pub(crate) fn peek(&mut self) -> Result<Token, SyntaxError> {
        self.skip_space();
        Ok(match self.byte() {
            Some(b'{') => Token::Object,
            Some(b'[') => Token::Array,
            Some(b'"') => Token::String,
            Some(b'-' | b'0'..=b'9') => Token::Number,
            Some(b't') => Token::True,
            Some(b'f') => Token::False,
            Some(b'n') => Token::Null,
            Some(_) => return self.fail("not JSON"),
            None => return self.fail("the text ends where a value is expected"),
        })
    }

    fn count(&mut self) -> Result<(), SyntaxError> {
        match self.values_left.checked_sub(1) {
            Some(left) => {
                self.values_left = left;
                Ok(())
            }
            None => self.fail("too many values"),
        }
    }

    /// Nothing but space is left.
    pub(crate) fn finish(&mut self) -> Result<(), SyntaxError> {
        self.skip_space();
        match self.byte() {
            None => Ok(()),
            Some(_) => self.fail("something follows the value"),
        }
    }

    /// Consumes the bracket that opens an array or an object.
    pub(crate) fn open(&mut self) -> Result<(), SyntaxError> {
        self.count()?;
        if self.depth == MAX_DEPTH {
            return self.fail("nested too deeply");
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Moves to the next element; false, with the bracket consumed, where there is none.
    pub(crate) fn next_element(&mut self, first: bool) -> Result<bool, SyntaxError> {
        self.next(first, b']')
    }

    /// Moves to the next member and reads its key; `None`, with the bracket consumed, where there is none.
    pub(crate) fn next_key(&mut self, first: bool) -> Result<Option<Cow<'a, str>>, SyntaxError> {
        if !self.next(first, b'}')? {
            return Ok(None);
        }
        if self.byte() != Some(b'"') {
            return self.fail(if self.byte().is_none() { "the text ends inside a value" } else { "a key is expected" });
        }
        let key = self.string()?;
        self.skip_space();
        if self.byte() != Some(b':') {
            return self.fail("`:` is expected");
        }
        self.at += 1;
        Ok(Some(key))
    }

    fn next(&mut self, first: bool, close: u8) -> Result<bool, SyntaxError> {
        self.skip_space();
        if self.byte() == Some(close) {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if !first {
            if self.byte() != Some(b',') {
                return self.fail(if self.byte().is_none() {
                    "the text ends inside a value"
                } else {
                    "`,` is expected"
                });
            }
            self.at += 1;
            self.skip_space();
        }
        Ok(true)
    }

    pub(crate) fn keyword(&mut self, word: &'static str) -> Result<(), SyntaxError> {
        self.count()?;
        if !self.text[self.at..].starts_with(word) {
            return self.fail("not JSON");
        }
        self.at += word.len();
        Ok(())
    }

    /// The text of a number.
    pub(crate) fn number(&mut self) -> Result<&'a str, SyntaxError> {
        self.count()?;
        let start = self.at;
        while matches!(self.byte(), Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')) {
            self.at += 1;
        }
        let number = &self.text[start..self.at];
        if super::text::is_number(number) {
            return Ok(number);
        }
        self.at = start;
        self.fail("a malformed number")
    }

    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
        self.count()?;
        self.at += 1;
        let start = self.at;
        loop {
            match self.byte() {
                Some(b'"') => {
                    let plain = &self.text[start..self.at];
                    self.at += 1;
                    return Ok(Cow::Borrowed(plain));
                }
                Some(b'\\') => break,
                Some(byte) if byte >= 0x20 => self.at += 1,
                Some(_) => return self.fail("a control character in a string"),
                None => return self.fail("the text ends inside a string"),
            }
        }
        let mut out = self.text[start..self.at].to_owned();
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(out));
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    out.push(character);
                }
                Some(byte) if byte >= 0x20 => {
                    let from = self.at;
                    while matches!(self.byte(), Some(byte) if byte >= 0x20 && byte != b'"' && byte != b'\\') {
                        self.at += 1;
                    }
                    out.push_str(&self.text[from..self.at]);
                }
                Some(_) => return self.fail("a control character in a string"),
                None => return self.fail("the text ends inside a string"),
            }
        }
    }

    fn escape(&mut self) -> Result<char, SyntaxError> {
        self.at += 1;
        let Some(byte) = self.byte() else {
            return self.fail("the text ends inside a string");
        };
        self.at += 1;
        Ok(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let high = self.unit()?;
                let mut units = vec![high];
                if (0xd800..0xdc00).contains(&high) && self.text[self.at..].starts_with("\\u") {
                    self.at += 2;
                    units.push(self.unit()?);
                }
                match char::decode_utf16(units).next() {
                    Some(Ok(character)) => character,
                    _ => return self.fail("half of a surrogate pair"),
                }
            }
            _ => {
                self.at -= 1;
                return self.fail("an unknown escape");
            }
        })
    }

    fn unit(&mut self) -> Result<u16, SyntaxError> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let Some(digits) = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit)) else {
            return self.fail("four hexadecimal digits are expected");
        };
        let value = digits
            .iter()
            .filter_map(|digit| (*digit as char).to_digit(16))
            .fold(0, |value, digit| value << 4 | digit as u16);
        self.at += 4;
        Ok(value)
    }

    /// Consumes a value of any kind.
    pub(crate) fn skip_value(&mut self) -> Result<(), SyntaxError> {
        match self.peek()? {
            Token::Object => {
                self.open()?;
                let mut first = true;
                while self.next_key(std::mem::take(&mut first))?.is_some() {
                    self.skip_value()?;
                }
                Ok(())
            }
            Token::Array => {
                self.open()?;
                let mut first = true;
                while self.next_element(std::mem::take(&mut first))? {
                    self.skip_value()?;
                }
                Ok(())
            }
            Token::String => self.string().map(drop),
            Token::Number => self.number().map(drop),
            Token::True => self.keyword("true"),
            Token::False => self.keyword("false"),
            Token::Null => self.keyword("null"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<(), SyntaxError> {
        let mut lexer = Lexer::new(text, 1000);
        lexer.skip_value()?;
        lexer.finish()
    }

    #[test]
    fn the_grammar_is_that_of_json() {
        for text in [
            "0",
            "-0",
            "-1.5e+10",
            "\"\"",
            "true",
            "false",
            "null",
            "[]",
            "{}",
            " [ 1 , 2 ] ",
            "[[[]]]",
            "{\"a\":{\"b\":[1,\"x\"]}}",
            "\"\\u00e9\\ud83d\\ude00\\n\\/\"",
            "\t\r\n 1 \n",
            "\"\u{7f}é\"",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        for (text, what, at) in [
            ("", "ends", 0),
            (" ", "ends", 1),
            ("nul", "not JSON", 0),
            ("True", "not JSON", 0),
            ("NaN", "not JSON", 0),
            ("'a'", "not JSON", 0),
            ("+1", "not JSON", 0),
            ("01", "malformed number", 0),
            ("1.", "malformed number", 0),
            ("-", "malformed number", 0),
            ("1e", "malformed number", 0),
            ("1 2", "follows", 2),
            ("[1,]", "not JSON", 3),
            ("[,1]", "not JSON", 1),
            ("[1 2]", "`,`", 3),
            ("[1", "ends inside a value", 2),
            ("[1,", "ends where", 3),
            ("{\"a\"}", "`:`", 4),
            ("{\"a\":}", "not JSON", 5),
            ("{\"a\":1,}", "a key", 7),
            ("{a:1}", "a key", 1),
            ("{1:1}", "a key", 1),
            ("{\"a\":1", "ends inside", 6),
            ("\"a", "ends inside a string", 2),
            ("\"\n\"", "control", 1),
            ("\"\\x\"", "unknown escape", 2),
            ("\"\\u12\"", "four", 3),
            ("\"\\u12g4\"", "four", 3),
            ("\"\\ud800\"", "surrogate", 7),
            ("\"\\udc00\"", "surrogate", 7),
            ("\"\\ud800\\u0041\"", "surrogate", 13),
            ("\"\\", "ends inside a string", 2),
            ("/* a */ 1", "not JSON", 0),
            ("\u{feff}1", "not JSON", 0),
            ("]", "not JSON", 0),
            ("[}", "not JSON", 1),
        ] {
            let error = check(text).expect_err(text);
            assert!(error.what.contains(what), "{text}: {error}");
            assert_eq!(error.at, at, "{text}: {error}");
        }
    }

    #[test]
    fn depth_and_number_are_bounded() {
        assert_eq!(check(&format!("{}{}", "[".repeat(100), "]".repeat(100))), Ok(()));
        let deep = check(&"[".repeat(100_000)).unwrap_err();
        assert_eq!(deep.what, "nested too deeply");
        let deep = check(&"{\"a\":".repeat(100_000)).unwrap_err();
        assert_eq!(deep.what, "nested too deeply");
        let many = check(&format!("[{}1]", "1,".repeat(1000))).unwrap_err();
        assert_eq!(many.what, "too many values");
    }

    proptest::proptest! {
        #[test]
        fn accepts_what_serde_json_accepts(text in "[\\[\\]{}:,\"a\\\\u0-9.eE+\\-tfnrulse ]{0,12}") {
            let ours = check(&text).is_ok();
            let theirs = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
            // serde_json ignores text without looking at surrogates; nothing else may differ.
            if !text.contains("\\u") {
                proptest::prop_assert_eq!(ours, theirs, "{}", text);
            }
        }

        #[test]
        fn nothing_makes_it_panic(text in "\\PC{0,40}") {
            let _ = check(&text);
        }
    }
}
