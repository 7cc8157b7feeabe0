//! The vendor's filter expressions, the parameter `q`: filters joined by AND, OR, NOT and parentheses.
//!
//! ```text
//! Or     = And { "OR" And } ;
//! And    = Not { "AND" Not } ;
//! Not    = [ "NOT" ] ( "(" Or ")" | Filter ) ;
//! Filter = NAME "=" ( WORD | STRING ) ;
//! ```

use std::future::Future;
use std::pin::Pin;

use tonic::Status;

use super::errors::invalid;
use super::filters::Reader;
use crate::domain::catalog::Condition;

/// How deep parentheses may nest.
const DEPTH_MAX: usize = 16;
/// How many filters an expression may have.
const FILTERS_MAX: usize = 64;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    And,
    Or,
    Not,
    Filter(String, String),
}

/// Reads an expression over the filters of a list.
pub(super) async fn read(reader: &Reader<'_>, text: &str) -> Result<Condition, Status> {
    let wrong = || invalid("q", "Syntax error in expression.");
    let tokens = tokens(text).ok_or_else(wrong)?;
    if tokens.iter().filter(|token| matches!(token, Token::Filter(..))).count() > FILTERS_MAX {
        return Err(invalid("q", "Expression is too complex."));
    }
    let mut parser = Parser { reader, tokens, at: 0 };
    let condition = parser.or(0).await?;
    match parser.at == parser.tokens.len() {
        true => Ok(condition),
        false => Err(wrong()),
    }
}

struct Parser<'a> {
    reader: &'a Reader<'a>,
    tokens: Vec<Token>,
    at: usize,
}

type Read<'a> = Pin<Box<dyn Future<Output = Result<Condition, Status>> + Send + 'a>>;

impl Parser<'_> {
    fn eat(&mut self, token: &Token) -> bool {
        let found = self.tokens.get(self.at) == Some(token);
        self.at += usize::from(found);
        found
    }

    fn or(&mut self, depth: usize) -> Read<'_> {
        Box::pin(async move {
            let mut any = vec![self.and(depth).await?];
            while self.eat(&Token::Or) {
                any.push(self.and(depth).await?);
            }
            Ok(if any.len() == 1 { any.remove(0) } else { Condition::Any(any) })
        })
    }

    async fn and(&mut self, depth: usize) -> Result<Condition, Status> {
        let mut all = vec![self.not(depth).await?];
        while self.eat(&Token::And) {
            all.push(self.not(depth).await?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { Condition::All(all) })
    }

    async fn not(&mut self, depth: usize) -> Result<Condition, Status> {
        let wrong = || invalid("q", "Syntax error in expression.");
        if self.eat(&Token::Not) {
            let inner = self.atom(depth).await?;
            return Ok(Condition::Not(Box::new(inner)));
        }
        if self.at >= self.tokens.len() {
            return Err(wrong());
        }
        self.atom(depth).await
    }

    async fn atom(&mut self, depth: usize) -> Result<Condition, Status> {
        let wrong = || invalid("q", "Syntax error in expression.");
        match self.tokens.get(self.at).cloned() {
            Some(Token::Open) if depth < DEPTH_MAX => {
                self.at += 1;
                let inner = self.or(depth + 1).await?;
                match self.eat(&Token::Close) {
                    true => Ok(inner),
                    false => Err(wrong()),
                }
            }
            Some(Token::Filter(name, value)) => {
                self.at += 1;
                let name = known(&name).ok_or_else(|| invalid("q", format!("Filter '{name}' does not exist.")))?;
                let values: Vec<&str> = if name.ends_with("__in") { value.split(',').collect() } else { vec![&value] };
                self.reader.condition(name, &values).await
            }
            _ => Err(wrong()),
        }
    }
}

/// The filters that an expression may name.
fn known(name: &str) -> Option<&'static str> {
    const KNOWN: [&str; 50] = [
        "name",
        "name__contains",
        "name__icontains",
        "name__iexact",
        "name__in",
        "name__iregex",
        "name__istartswith",
        "name__regex",
        "name__startswith",
        "name__ne",
        "base_path",
        "base_path__contains",
        "base_path__icontains",
        "base_path__in",
        "namespace__name",
        "repository",
        "repository__in",
        "pulp_label_select",
        "pulp_href__in",
        "prn__in",
        "pulp_id__in",
        "digest",
        "digest__in",
        "media_type",
        "architecture",
        "os",
        "number",
        "number__lt",
        "number__lte",
        "number__gt",
        "number__gte",
        "number__range",
        "pulp_created",
        "pulp_created__lt",
        "pulp_created__lte",
        "pulp_created__gt",
        "pulp_created__gte",
        "pulp_created__range",
        "state",
        "state__in",
        "state__ne",
        "logging_cid",
        "started_at__lt",
        "started_at__gt",
        "finished_at__lt",
        "finished_at__gt",
        "with_content",
        "latest_with_content",
        "is_bootable",
        "is_flatpak",
    ];
    KNOWN.into_iter().find(|known| *known == name)
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('(') {
            tokens.push(Token::Open);
            rest = after.trim_start();
            continue;
        }
        if let Some(after) = rest.strip_prefix(')') {
            tokens.push(Token::Close);
            rest = after.trim_start();
            continue;
        }
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let after = after.trim_start();
        match after.strip_prefix('=') {
            Some(after) if !word.is_empty() => {
                let (value, after) = value(after.trim_start())?;
                tokens.push(Token::Filter(word.to_owned(), value));
                rest = after.trim_start();
            }
            _ => {
                tokens.push(match word.to_ascii_uppercase().as_str() {
                    "AND" => Token::And,
                    "OR" => Token::Or,
                    "NOT" => Token::Not,
                    _ => return None,
                });
                rest = after;
            }
        }
    }
    Some(tokens)
}

/// A value, quoted or up to the next space or parenthesis, and what follows it.
fn value(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let Some(quote) = quote else {
        let end = text.find(|c: char| c.is_whitespace() || c == ')' || c == '(').unwrap_or(text.len());
        return (end > 0).then(|| (text[..end].to_owned(), &text[end..]));
    };
    let mut value = String::new();
    let mut chars = text[1..].char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => value.push(chars.next()?.1),
            c if c == quote => return Some((value, &text[at + 2..])),
            c => value.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_words_and_parentheses_are_told_apart() {
        let filter = |name: &str, value: &str| Token::Filter(name.to_owned(), value.to_owned());
        assert_eq!(
            tokens(r#"NOT (name = "a b" or state=failed) AND name__in='x,y'"#).unwrap(),
            [
                Token::Not,
                Token::Open,
                filter("name", "a b"),
                Token::Or,
                filter("state", "failed"),
                Token::Close,
                Token::And,
                filter("name__in", "x,y"),
            ]
        );
        for text in ["name", "name=", "=x", "name=\"a", "name = 'a' nand b=c", "é=1"] {
            assert_eq!(tokens(text), None, "{text}");
        }
    }
}
