//! Filters as SQL conditions. All that a caller wrote travels in bind parameters; only columns named in this program
//! become text. Knows nothing of the grammar of filters.

use sqlx::{Postgres, QueryBuilder};

use crate::domain::filter::{Field, Filter, Kind, Op, Pattern, Test, Value};

/// Appends `filter` as one condition, in parentheses where need be; `true` when nothing was asked for.
///
/// `columns` holds, for each of the `fields` that the filter was checked against, the column or an expression in
/// parentheses: text for text, `bigint` or smaller for numbers and names, `boolean`, `timestamptz`, `bytea` for
/// digests, `jsonb` objects for maps. A column that is null counts as unset.
pub fn push_filter(
    query: &mut QueryBuilder<Postgres>,
    filter: &Filter,
    fields: &'static [Field],
    columns: &'static [&'static str],
) {
    debug_assert_eq!(fields.len(), columns.len(), "each field has its column");
    Writer { query, fields, columns }.filter(filter);
}

struct Writer<'q> {
    query: &'q mut QueryBuilder<Postgres>,
    fields: &'static [Field],
    columns: &'static [&'static str],
}

impl Writer<'_> {
    fn filter(&mut self, filter: &Filter) {
        match filter {
            Filter::And(all) if all.is_empty() => self.push("true"),
            Filter::And(all) => self.joined(all, " and "),
            Filter::Or(any) => self.joined(any, " or "),
            Filter::Not(inner) => self.not(|writer| writer.filter(inner)),
            Filter::Test(test) if test.op == Op::NotEqual => self.not(|writer| writer.test(test)),
            Filter::Test(test) => self.test(test),
        }
    }

    fn joined(&mut self, filters: &[Filter], with: &'static str) {
        self.push("(");
        for (position, filter) in filters.iter().enumerate() {
            if position > 0 {
                self.push(with);
            }
            self.filter(filter);
        }
        self.push(")");
    }

    /// Not `not`, which would leave null null: a test of something unset is false, and its opposite true.
    fn not(&mut self, inner: impl FnOnce(&mut Self)) {
        self.push("((");
        inner(self);
        self.push(") is not true)");
    }

    /// The test by its operator, where `!=` counts as `=`.
    fn test(&mut self, test: &Test) {
        let column = self.columns[test.field];
        match &test.value {
            Value::Present => self.present(column, test),
            Value::Pattern(pattern) => {
                self.operand(column, test);
                self.push(" like ");
                self.query.push_bind(like(pattern));
            }
            Value::Text(text) if text.is_empty() && test.key.is_none() && is_equality(test.op) => {
                self.query.push("coalesce(").push(column).push(", '') = ''");
            }
            Value::Text(text) => {
                self.operand(column, test);
                // Order by bytes whatever the database's locale, as lists do.
                self.push(if is_equality(test.op) { "" } else { " collate \"C\"" });
                self.push(operator(test.op));
                self.query.push_bind(text.clone());
            }
            Value::Int(number) | Value::Enum(number) => self.compared(column, test.op, *number),
            Value::Bool(is) => self.compared(column, test.op, *is),
            Value::Time(time) => self.compared(column, test.op, *time),
            Value::Digest(digest) => self.compared(column, test.op, digest.to_bytes()),
        }
    }

    fn present(&mut self, column: &'static str, test: &Test) {
        match (&test.key, self.fields[test.field].kind) {
            (Some(key), _) => {
                self.query.push(column).push(" ? ").push_bind(key.clone());
            }
            (None, Kind::Labels) => {
                self.query.push(column).push(" <> '{}'::jsonb");
            }
            (None, Kind::Text) => {
                self.query.push(column).push(" <> ''");
            }
            (None, Kind::Int | Kind::Bool | Kind::Time | Kind::Digest | Kind::Enum(_)) => {
                self.query.push(column).push(" is not null");
            }
        }
    }

    /// The column, or the value at a key of it.
    fn operand(&mut self, column: &'static str, test: &Test) {
        match &test.key {
            None => self.push(column),
            Some(key) => {
                self.query.push("(").push(column).push(" ->> ").push_bind(key.clone()).push(")");
            }
        }
    }

    fn compared<'t, T>(&mut self, column: &'static str, op: Op, value: T)
    where
        T: 't + sqlx::Encode<'t, Postgres> + sqlx::Type<Postgres>,
    {
        self.query.push(column).push(operator(op)).push_bind(value);
    }

    fn push(&mut self, sql: &'static str) {
        self.query.push(sql);
    }
}

fn is_equality(op: Op) -> bool {
    matches!(op, Op::Equal | Op::NotEqual)
}

fn operator(op: Op) -> &'static str {
    match op {
        Op::Equal | Op::NotEqual => " = ",
        Op::Less => " < ",
        Op::LessOrEqual => " <= ",
        Op::Greater => " > ",
        Op::GreaterOrEqual => " >= ",
    }
}

/// The pattern in the language of LIKE, where `%`, `_` and the backslash have meanings of their own.
fn like(pattern: &Pattern) -> String {
    let mut like = String::with_capacity(pattern.text.len() + 2);
    if pattern.open_start {
        like.push('%');
    }
    for c in pattern.text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            like.push('\\');
        }
        like.push(c);
    }
    if pattern.open_end {
        like.push('%');
    }
    like
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: &[Field] = &[
        Field { name: "name", kind: Kind::Text },
        Field { name: "size_bytes", kind: Kind::Int },
        Field { name: "tagged", kind: Kind::Bool },
        Field { name: "create_time", kind: Kind::Time },
        Field { name: "digest", kind: Kind::Digest },
        Field { name: "labels", kind: Kind::Labels },
        Field { name: "state", kind: Kind::Enum(&[("RUNNING", 2)]) },
    ];
    const COLUMNS: &[&str] =
        &["r.name", "r.size_bytes", "(exists (select 1))", "r.create_time", "r.digest", "r.labels", "r.state"];

    fn sql(filter: &str) -> String {
        let filter = Filter::parse(filter, FIELDS).expect(filter);
        let mut query = QueryBuilder::new("");
        push_filter(&mut query, &filter, FIELDS, COLUMNS);
        query.into_string()
    }

    #[test]
    fn a_blank_filter_is_true() {
        assert_eq!(sql(""), "true");
    }

    #[test]
    fn structure_is_kept_in_parentheses() {
        assert_eq!(
            sql("size_bytes > 1 tagged AND NOT (size_bytes < 5 OR state = RUNNING)"),
            "((r.size_bytes > $1 and (exists (select 1)) = $2) and (((r.size_bytes < $3 or r.state = $4)) is not true))"
        );
    }

    #[test]
    fn every_kind_of_test_binds_its_values() {
        for (filter, expected) in [
            ("name = web", "r.name = $1"),
            ("name != web", "((r.name = $1) is not true)"),
            ("name = \"\"", "coalesce(r.name, '') = ''"),
            ("name != ''", "((coalesce(r.name, '') = '') is not true)"),
            ("name >= web", "r.name collate \"C\" >= $1"),
            ("name = web*", "r.name like $1"),
            ("name != *web", "((r.name like $1) is not true)"),
            ("name:*", "r.name <> ''"),
            ("size_bytes <= 5", "r.size_bytes <= $1"),
            ("size_bytes:*", "r.size_bytes is not null"),
            ("create_time > 2026-01-01T00:00:00Z", "r.create_time > $1"),
            ("digest = ''", "((r.digest is not null) is not true)"),
            ("labels:team", "r.labels ? $1"),
            ("labels:*", "r.labels <> '{}'::jsonb"),
            ("labels.team = core", "(r.labels ->> $1) = $2"),
            ("labels.team = ''", "(r.labels ->> $1) = $2"),
            ("labels.team != co*", "(((r.labels ->> $1) like $2) is not true)"),
            ("labels.team < z", "(r.labels ->> $1) collate \"C\" < $2"),
            ("state = RUNNING", "r.state = $1"),
        ] {
            assert_eq!(sql(filter), expected, "{filter}");
        }
    }

    #[test]
    fn nothing_a_caller_wrote_becomes_sql() {
        let hostile = "x'); drop table tags; --";
        for filter in [
            format!("name = \"{hostile}\""),
            format!("name : \"{hostile}\""),
            format!("labels.\"{hostile}\" = \"{hostile}\""),
            format!("labels:\"{hostile}\""),
        ] {
            assert!(!sql(&filter).contains("drop"), "{filter}");
        }
    }

    #[test]
    fn wildcards_of_like_are_taken_literally() {
        let text = |open_start, open_end| like(&Pattern { text: r"50%_a\*".to_owned(), open_start, open_end });
        assert_eq!(text(false, true), r"50\%\_a\\*%");
        assert_eq!(text(true, false), r"%50\%\_a\\*");
    }
}
