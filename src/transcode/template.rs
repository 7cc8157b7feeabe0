//! Path templates: the grammar of `google.api.http`, parsed into segments and variables.
//! Knows nothing of routes, fields or requests.
//!
//! ```text
//! Template = "/" Segments [ ":" Verb ] [ "/" ] ;
//! Segments = Segment { "/" Segment } ;
//! Segment  = "*" | "**" | LITERAL | Variable ;
//! Variable = "{" FieldPath [ "=" Segments ] "}" ;
//! FieldPath = IDENT { "." IDENT } ;
//! ```
//! From <https://github.com/googleapis/googleapis/blob/master/google/api/http.proto>, with two additions: `**` may be
//! followed by literals and single segments (though it stands at most once), and a template may end in a slash.

/// One segment of a template, variables dissolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// Exactly this text, decoded.
    Literal(String),
    /// Any one segment.
    Star,
    /// Any number of segments, also none.
    DoubleStar,
}

/// A field path and the segments whose text it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    /// Names joined by dots, as written.
    pub(crate) path: String,
    /// Index of its first segment.
    pub(crate) start: usize,
    /// Index after its last segment.
    pub(crate) end: usize,
}

/// A parsed template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    pub(crate) segments: Vec<Segment>,
    pub(crate) variables: Vec<Variable>,
    pub(crate) verb: Option<String>,
    pub(crate) trailing_slash: bool,
}

/// Why a template is bad, and the byte at which that shows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at byte {at}")]
pub(crate) struct TemplateError {
    pub(crate) what: String,
    pub(crate) at: usize,
}

impl Template {
    /// Parses `text` by the grammar above.
    pub(crate) fn parse(text: &str) -> Result<Self, TemplateError> {
        let mut parser = Parser {
            text,
            at: 0,
            template: Template { segments: Vec::new(), variables: Vec::new(), verb: None, trailing_slash: false },
        };
        parser.template()?;
        Ok(parser.template)
    }

    /// Where `**` stands, if it does.
    pub(crate) fn double_star(&self) -> Option<usize> {
        self.segments.iter().position(|segment| *segment == Segment::DoubleStar)
    }

    /// The path positions that a variable covers in a path of `length` segments that matches.
    pub(crate) fn range(&self, variable: &Variable, length: usize) -> std::ops::Range<usize> {
        let Some(wild) = self.double_star() else {
            return variable.start..variable.end;
        };
        // Everything behind `**` moves by as many segments as it took beyond one.
        let place = |index: usize| {
            if index <= wild { index } else { index + length - self.segments.len() }
        };
        place(variable.start)..place(variable.end)
    }

    /// True where the variable can take more than one segment.
    pub(crate) fn is_multi_segment(&self, variable: &Variable) -> bool {
        variable.end - variable.start != 1 || self.segments[variable.start] == Segment::DoubleStar
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    template: Template,
}

impl Parser<'_> {
    fn fail<T>(&self, what: impl Into<String>) -> Result<T, TemplateError> {
        Err(TemplateError { what: what.into(), at: self.at })
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.at += 1;
        }
        found
    }

    fn template(&mut self) -> Result<(), TemplateError> {
        if !self.eat(b'/') {
            return self.fail("a template starts with `/`");
        }
        self.segments(false)?;
        if self.eat(b':') {
            let verb = self.literal("a verb")?;
            self.template.verb = Some(verb);
        }
        if self.eat(b'/') {
            self.template.trailing_slash = true;
        }
        match self.peek() {
            None => Ok(()),
            Some(byte) => self.fail(format!("unexpected `{}`", byte as char)),
        }
    }

    fn segments(&mut self, in_variable: bool) -> Result<(), TemplateError> {
        loop {
            self.segment(in_variable)?;
            let ends_here = self.at + 1 == self.text.len() && !in_variable;
            if self.peek() != Some(b'/') || ends_here {
                return Ok(());
            }
            self.at += 1;
        }
    }

    fn segment(&mut self, in_variable: bool) -> Result<(), TemplateError> {
        match self.peek() {
            Some(b'*') => {
                self.at += 1;
                let segment = if self.eat(b'*') {
                    if self.template.double_star().is_some() {
                        return self.fail("a second `**`");
                    }
                    Segment::DoubleStar
                } else {
                    Segment::Star
                };
                self.template.segments.push(segment);
                Ok(())
            }
            Some(b'{') if in_variable => self.fail("a variable inside a variable"),
            Some(b'{') => self.variable(),
            _ => {
                let literal = self.literal("a segment")?;
                self.template.segments.push(Segment::Literal(literal));
                Ok(())
            }
        }
    }

    fn variable(&mut self) -> Result<(), TemplateError> {
        self.at += 1;
        let path_start = self.at;
        loop {
            self.identifier()?;
            if !self.eat(b'.') {
                break;
            }
        }
        let path = self.text[path_start..self.at].to_owned();
        if self.template.variables.iter().any(|other| other.path == path) {
            return self.fail(format!("`{path}` is bound twice"));
        }
        let start = self.template.segments.len();
        if self.eat(b'=') {
            self.segments(true)?;
        } else {
            self.template.segments.push(Segment::Star);
        }
        let end = self.template.segments.len();
        if !self.eat(b'}') {
            return self.fail("`}` is missing");
        }
        self.template.variables.push(Variable { path, start, end });
        Ok(())
    }

    fn identifier(&mut self) -> Result<(), TemplateError> {
        match self.peek() {
            Some(byte) if byte.is_ascii_alphabetic() || byte == b'_' => self.at += 1,
            _ => return self.fail("a field name is missing"),
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            self.at += 1;
        }
        Ok(())
    }

    fn literal(&mut self, what: &str) -> Result<String, TemplateError> {
        let start = self.at;
        while self.peek().is_some_and(is_literal) {
            self.at += 1;
        }
        if start == self.at {
            return self.fail(format!("{what} is missing"));
        }
        match super::decode::segment(&self.text[start..self.at], false) {
            Ok(literal) => Ok(literal.into_owned()),
            Err(error) => self.fail(error.to_string()),
        }
    }
}

/// A `pchar` of RFC 3986 without `:` and `*`, which mean something here.
fn is_literal(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()+,;=@%".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> String {
        let template = Template::parse(text).unwrap();
        let mut out = String::new();
        for segment in &template.segments {
            out.push('/');
            match segment {
                Segment::Literal(text) => out.push_str(text),
                Segment::Star => out.push('*'),
                Segment::DoubleStar => out.push_str("**"),
            }
        }
        if let Some(verb) = &template.verb {
            out.push(':');
            out.push_str(verb);
        }
        if template.trailing_slash {
            out.push('/');
        }
        for variable in &template.variables {
            out.push_str(&format!(" {}={}..{}", variable.path, variable.start, variable.end));
        }
        out
    }

    #[test]
    fn good_templates_take_their_shape() {
        for (text, expected) in [
            ("/v1", "/v1"),
            ("/v1/a", "/v1/a"),
            ("/*", "/*"),
            ("/**", "/**"),
            ("/a/*/b/**", "/a/*/b/**"),
            ("/v1/{name}", "/v1/* name=1..2"),
            ("/v1/{name=*}", "/v1/* name=1..2"),
            ("/v1/{name=**}", "/v1/** name=1..2"),
            ("/v1/{name=shelves/*/books/*}", "/v1/shelves/*/books/* name=1..5"),
            ("/v1/{a.b.c}", "/v1/* a.b.c=1..2"),
            ("/v1/{a_1}/{b2}", "/v1/*/* a_1=1..2 b2=2..3"),
            ("/v1/{r=**}/tags/{t}", "/v1/**/tags/* r=1..2 t=3..4"),
            ("/v1/**/tags", "/v1/**/tags"),
            ("/v1/a:run", "/v1/a:run"),
            ("/v1/{n=**}:run", "/v1/**:run n=1..2"),
            ("/v1/{n}:run-it.now", "/v1/*:run-it.now n=1..2"),
            ("/v1/a/", "/v1/a/"),
            ("/v1/{a}/", "/v1/*/ a=1..2"),
            ("/v1/_deletable", "/v1/_deletable"),
            ("/v1/values.yaml", "/v1/values.yaml"),
            ("/v1/a%20b", "/v1/a b"),
            ("/v1/@me", "/v1/@me"),
            ("/{a=x/**/y}", "/x/**/y a=0..3"),
            ("/{a}/{b}/{c}/{d}", "/*/*/*/* a=0..1 b=1..2 c=2..3 d=3..4"),
        ] {
            assert_eq!(shape(text), expected, "{text}");
        }
    }

    #[test]
    fn bad_templates_say_where() {
        for (text, what, at) in [
            ("", "starts with", 0),
            ("v1", "starts with", 0),
            ("/", "a segment is missing", 1),
            ("//", "a segment is missing", 1),
            ("/a//b", "a segment is missing", 3),
            ("/a//", "a segment is missing", 3),
            ("/a:", "a verb is missing", 3),
            ("/a:b:c", "unexpected `:`", 4),
            ("/a:b/c", "unexpected `c`", 5),
            ("/:run", "a segment is missing", 1),
            ("/***", "unexpected `*`", 3),
            ("/a*", "unexpected `*`", 2),
            ("/*a", "unexpected `a`", 2),
            ("/**/**", "a second `**`", 6),
            ("/{a=**}/**", "a second `**`", 10),
            ("/{a=**/b/**}", "a second `**`", 11),
            ("/{}", "a field name is missing", 2),
            ("/{1a}", "a field name is missing", 2),
            ("/{a.}", "a field name is missing", 4),
            ("/{.a}", "a field name is missing", 2),
            ("/{a..b}", "a field name is missing", 4),
            ("/{a-b}", "`}` is missing", 3),
            ("/{a", "`}` is missing", 3),
            ("/{a=", "a segment is missing", 4),
            ("/{a=}", "a segment is missing", 4),
            ("/{a=b/}", "a segment is missing", 6),
            ("/{a={b}}", "a variable inside a variable", 4),
            ("/{a}{b}", "unexpected `{`", 4),
            ("/x{a}", "unexpected `{`", 2),
            ("/{a}x", "unexpected `x`", 4),
            ("/{a}/{a}", "`a` is bound twice", 7),
            ("/a}", "unexpected `}`", 2),
            ("/a b", "unexpected ` `", 2),
            ("/a?b", "unexpected `?`", 2),
            ("/a#b", "unexpected `#`", 2),
            ("/a%2", "escape", 4),
            ("/a%zz", "escape", 5),
            ("/a%00", "NUL", 5),
            ("/{a:run}", "`}` is missing", 3),
            ("/{a}:{b}", "a verb is missing", 5),
            ("/é", "a segment is missing", 1),
        ] {
            let error = Template::parse(text).expect_err(text);
            assert!(error.what.contains(what), "{text}: {error}");
            assert_eq!(error.at, at, "{text}: {error}");
        }
    }

    #[test]
    fn variables_behind_a_double_star_move_with_it() {
        let template = Template::parse("/v1/{r=**}/tags/{t}").unwrap();
        let ranges =
            |length| template.variables.iter().map(|variable| template.range(variable, length)).collect::<Vec<_>>();
        assert_eq!(ranges(3), [1..1, 2..3]);
        assert_eq!(ranges(4), [1..2, 3..4]);
        assert_eq!(ranges(6), [1..4, 5..6]);
        let inside = Template::parse("/{a=x/**/y}/z").unwrap();
        assert_eq!(inside.range(&inside.variables[0], 3), 0..2);
        assert_eq!(inside.range(&inside.variables[0], 6), 0..5);
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in "[/{}=.*:a-c%0-9]{0,40}|\\PC{0,40}") {
            if let Ok(template) = Template::parse(&text) {
                for variable in &template.variables {
                    proptest::prop_assert!(variable.start < variable.end);
                    proptest::prop_assert!(variable.end <= template.segments.len());
                }
            }
        }
    }
}
