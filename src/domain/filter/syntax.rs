//! The grammar of filters, AIP-160 (<https://google.aip.dev/assets/misc/ebnf-filtering.txt>):
//!
//! ```text
//! filter      = [expression]
//! expression  = sequence {"AND" sequence}
//! sequence    = factor {factor}
//! factor      = term {"OR" term}
//! term        = ["NOT" | "-"] simple
//! simple      = restriction | "(" expression ")"
//! restriction = path [comparator value]
//! path        = (TEXT | STRING) {"." (TEXT | STRING)}
//! comparator  = "<=" | "<" | ">=" | ">" | "!=" | "=" | ":"
//! ```
//!
//! So `OR` binds tighter than juxtaposition, and that tighter than `AND`. Two things differ: functions and lists of
//! values are recognised and refused, and a bare value after a comparator may hold `.` and `:`, so that times, digests
//! and media types need no quotes. Knows nothing of which fields there are.

use crate::domain::{Error, Result};

/// Bytes of a filter at most.
pub(super) const FILTER_MAX_BYTES: usize = 8 * 1024;
/// Parentheses inside one another at most.
const DEPTH_MAX: usize = 32;
/// Restrictions in one filter at most; each costs the database work for every row.
const RESTRICTIONS_MAX: usize = 100;

/// A filter as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expression {
    /// All of them must hold; none at all holds always.
    And(Vec<Expression>),
    /// One of them must hold.
    Or(Vec<Expression>),
    /// It must not hold.
    Not(Box<Expression>),
    /// A field or a word, perhaps compared with a value.
    Restriction(Restriction),
}

/// A field or a word, perhaps compared with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Restriction {
    /// Where it begins.
    pub(super) at: Position,
    /// The words between the dots.
    pub(super) path: Vec<String>,
    /// What it is compared with.
    pub(super) comparison: Option<(Comparator, Literal)>,
}

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Has,
}

/// A value as it is written, without quotes and escapes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Literal {
    /// Where it begins.
    pub(super) at: Position,
    /// The characters.
    pub(super) text: String,
    /// Byte offsets in `text` of each `*` that is not escaped.
    pub(super) stars: Vec<usize>,
}

/// The place of a character in a filter, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position(usize);

impl Position {
    /// What is wrong at this place, as a sentence without a full stop.
    pub(super) fn fault(self, what: impl std::fmt::Display) -> Error {
        Error::FilterInvalid(format!("{what}, at character {}", self.0))
    }
}

/// Reads a filter; a blank one is an empty [`Expression::And`].
pub(super) fn parse(text: &str) -> Result<Expression> {
    if text.len() > FILTER_MAX_BYTES {
        return Err(Error::FilterInvalid(format!(
            "it has {} bytes and at most {FILTER_MAX_BYTES} are read",
            text.len()
        )));
    }
    if text.contains('\0') {
        return Err(Error::FilterInvalid("it has a NUL character".to_owned()));
    }
    let mut parser = Parser { text, offset: 0, depth: 0, restrictions: 0 };
    parser.skip_space();
    if parser.peek().is_none() {
        return Ok(Expression::And(Vec::new()));
    }
    let expression = parser.expression()?;
    match parser.peek() {
        None => Ok(expression),
        Some(')') => Err(parser.fault("there is a ')' that nothing opened")),
        Some(other) => Err(parser.unexpected(other)),
    }
}

struct Parser<'a> {
    text: &'a str,
    offset: usize,
    depth: usize,
    restrictions: usize,
}

impl<'a> Parser<'a> {
    fn expression(&mut self) -> Result<Expression> {
        let mut sequences = vec![self.sequence()?];
        while self.take_keyword("AND") {
            sequences.push(self.sequence()?);
        }
        Ok(one_or(sequences, Expression::And))
    }

    fn sequence(&mut self) -> Result<Expression> {
        let mut factors = vec![self.factor()?];
        loop {
            self.skip_space();
            match self.peek() {
                None | Some(')') => break,
                Some(_) if self.word() == "AND" => break,
                Some(_) => factors.push(self.factor()?),
            }
        }
        Ok(one_or(factors, Expression::And))
    }

    fn factor(&mut self) -> Result<Expression> {
        let mut terms = vec![self.term()?];
        while self.take_keyword("OR") {
            terms.push(self.term()?);
        }
        Ok(one_or(terms, Expression::Or))
    }

    fn term(&mut self) -> Result<Expression> {
        let negated = self.take_keyword("NOT") || self.take("-");
        let simple = self.simple()?;
        Ok(if negated { Expression::Not(Box::new(simple)) } else { simple })
    }

    fn simple(&mut self) -> Result<Expression> {
        self.skip_space();
        let opening = self.position();
        if !self.take("(") {
            return self.restriction().map(Expression::Restriction);
        }
        if self.depth == DEPTH_MAX {
            return Err(opening.fault(format_args!("parentheses are nested more than {DEPTH_MAX} deep")));
        }
        self.depth += 1;
        let expression = self.expression()?;
        self.depth -= 1;
        self.skip_space();
        if self.take(")") { Ok(expression) } else { Err(opening.fault("the '(' is never closed")) }
    }

    fn restriction(&mut self) -> Result<Restriction> {
        let at = self.position();
        if self.restrictions == RESTRICTIONS_MAX {
            return Err(at.fault(format_args!("there are more than {RESTRICTIONS_MAX} conditions")));
        }
        self.restrictions += 1;
        if let keyword @ ("AND" | "OR" | "NOT") = self.word() {
            return Err(at.fault(format_args!("the keyword {keyword} stands where a condition is expected")));
        }
        let mut path = vec![self.path_word()?];
        while self.take(".") {
            path.push(self.path_word()?);
        }
        if self.peek() == Some('(') {
            return Err(at.fault("functions are not offered; compare a field with a value"));
        }
        self.skip_space();
        let comparison = match self.comparator()? {
            Some(comparator) => Some((comparator, self.literal()?)),
            None => None,
        };
        Ok(Restriction { at, path, comparison })
    }

    fn path_word(&mut self) -> Result<String> {
        if matches!(self.peek(), Some('"' | '\'')) {
            return self.string().map(|literal| literal.text);
        }
        let at = self.position();
        match self.word() {
            "" => Err(match self.peek() {
                None => at.fault("a condition is missing"),
                Some(other) => self.unexpected(other),
            }),
            word => {
                self.offset += word.len();
                Ok(word.to_owned())
            }
        }
    }

    fn comparator(&mut self) -> Result<Option<Comparator>> {
        for (text, comparator) in [
            ("<=", Comparator::LessOrEqual),
            ("<", Comparator::Less),
            (">=", Comparator::GreaterOrEqual),
            (">", Comparator::Greater),
            ("!=", Comparator::NotEqual),
            ("=", Comparator::Equal),
            (":", Comparator::Has),
        ] {
            if self.take(text) {
                return Ok(Some(comparator));
            }
        }
        match self.peek() {
            Some('!') => Err(self.fault("'!' alone is no comparator; write != or NOT")),
            _ => Ok(None),
        }
    }

    fn literal(&mut self) -> Result<Literal> {
        self.skip_space();
        if matches!(self.peek(), Some('"' | '\'')) {
            let literal = self.string()?;
            return match self.peek() {
                Some(next) if !next.is_whitespace() && next != ')' => Err(self.unexpected(next)),
                _ => Ok(literal),
            };
        }
        let at = self.position();
        let rest = &self.text[self.offset..];
        let end = rest.find(|c| !is_text(c) && !matches!(c, '.' | ':')).unwrap_or(rest.len());
        let text = &rest[..end];
        self.offset += end;
        match (text, self.peek()) {
            ("", Some('(')) => Err(at.fault("a field is compared with one value, not with several in parentheses")),
            ("", _) => Err(at.fault("a value is missing after the comparator")),
            ("AND" | "OR" | "NOT", _) => {
                Err(at.fault(format_args!("a value is missing before {text}, or {text} needs quotes")))
            }
            (_, Some('(')) => Err(at.fault("functions are not offered; compare with a plain value")),
            _ => {
                let stars = text.match_indices('*').map(|(offset, _)| offset).collect();
                Ok(Literal { at, text: text.to_owned(), stars })
            }
        }
    }

    fn string(&mut self) -> Result<Literal> {
        let at = self.position();
        let mut literal = Literal { at, text: String::new(), stars: Vec::new() };
        let mut chars = self.text[self.offset..].char_indices();
        let Some((_, quote)) = chars.next() else { return Err(at.fault("a text is missing")) };
        while let Some((offset, c)) = chars.next() {
            match c {
                c if c == quote => {
                    self.offset += offset + quote.len_utf8();
                    return Ok(literal);
                }
                '\\' => match chars.next() {
                    Some((_, c @ ('\\' | '"' | '\'' | '*'))) => literal.text.push(c),
                    _ => {
                        self.offset += offset;
                        return Err(self.fault("a backslash in quotes must be followed by a quote, a '*' or another"));
                    }
                },
                '*' => {
                    literal.stars.push(literal.text.len());
                    literal.text.push(c);
                }
                c => literal.text.push(c),
            }
        }
        Err(at.fault("the quotes are never closed"))
    }

    /// The run of plain characters that comes next, not taken.
    fn word(&self) -> &'a str {
        let rest = &self.text[self.offset..];
        &rest[..rest.find(|c| !is_text(c)).unwrap_or(rest.len())]
    }

    fn take_keyword(&mut self, keyword: &str) -> bool {
        self.skip_space();
        let found = self.word() == keyword;
        if found {
            self.offset += keyword.len();
        }
        found
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.text[self.offset..].starts_with(text);
        if found {
            self.offset += text.len();
        }
        found
    }

    fn skip_space(&mut self) {
        let rest = &self.text[self.offset..];
        self.offset += rest.len() - rest.trim_start().len();
    }

    fn peek(&self) -> Option<char> {
        self.text[self.offset..].chars().next()
    }

    fn position(&self) -> Position {
        Position(self.text[..self.offset].chars().count() + 1)
    }

    fn fault(&self, what: impl std::fmt::Display) -> Error {
        self.position().fault(what)
    }

    fn unexpected(&self, c: char) -> Error {
        self.fault(format_args!("{c:?} is not expected"))
    }
}

/// A character of TEXT.
fn is_text(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '(' | ')' | '<' | '>' | '=' | '!' | ':' | ',' | '.' | '"' | '\'')
}

fn one_or(mut expressions: Vec<Expression>, many: fn(Vec<Expression>) -> Expression) -> Expression {
    match expressions.len() {
        1 => expressions.remove(0),
        _ => many(expressions),
    }
}
