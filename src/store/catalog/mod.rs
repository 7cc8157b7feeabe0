//! Lists of everything there is, by conditions, for callers who page by number and want totals. A page costs a walk over
//! what comes before it, which an inner statement does in an index alone as far as order and condition allow; the rows are read
//! for the page only. A total is what the last page shows, or what counters know, or else a look at what the condition leaves.
//!
//! What is joined to a page is looked up with a limit for each of its rows: otherwise the planner, which does not know how much
//! one repository may have, may read all of a table first.
//!
//! The statements are put together here because conditions and orders are the caller's; user text only ever becomes a bind
//! parameter.

pub mod blobs;
pub mod containers;
pub mod manifests;
pub mod operations;
pub mod tags;
pub mod versions;

use sqlx::{PgConnection, Postgres, QueryBuilder};

use super::Result;
use crate::domain::catalog::{Condition, Field, HashPrefix, LetterCase, Place, Test, Value, Window};
use crate::domain::order::Direction;
use crate::domain::repository::{ContentCounts, Moment};

/// The column that holds a field of a list, or an expression in parentheses.
type Column = fn(&Field) -> Option<&'static str>;

/// Appends a condition. A field that the list does not have passes no test.
fn push_condition(query: &mut QueryBuilder<Postgres>, condition: &Condition, column: Column) {
    let joined = |query: &mut QueryBuilder<Postgres>, all: &[Condition], with: &'static str, none: &'static str| {
        query.push("(");
        for (position, one) in all.iter().enumerate() {
            if position > 0 {
                query.push(with);
            }
            push_condition(query, one, column);
        }
        query.push(if all.is_empty() { none } else { "" }).push(")");
    };
    match condition {
        Condition::All(all) => joined(query, all, " and ", "true"),
        Condition::Any(any) => joined(query, any, " or ", "false"),
        // Not `not`, which would leave null null.
        Condition::Not(inner) => {
            query.push("(");
            push_condition(query, inner, column);
            query.push(" is not true)");
        }
        Condition::Field(field, test) => match column(field) {
            Some(found) => push_test(query, found, field, test),
            None => _ = query.push("false"),
        },
    }
}

fn push_test(query: &mut QueryBuilder<Postgres>, column: &'static str, field: &Field, test: &Test) {
    let operand = |query: &mut QueryBuilder<Postgres>| match field {
        Field::Label(key) => {
            query.push("(").push(column).push(" ->> ").push_bind(key.clone()).push(")");
        }
        _ => _ = query.push(column),
    };
    let like = |case: LetterCase| if case == LetterCase::Matters { " like " } else { " ilike " };
    match test {
        Test::Is(value) => {
            operand(query);
            query.push(" = ");
            push_value(query, value);
        }
        Test::In(values) => {
            query.push("(");
            for (position, value) in values.iter().enumerate() {
                query.push(if position > 0 { " or " } else { "" });
                operand(query);
                query.push(" = ");
                push_value(query, value);
            }
            query.push(if values.is_empty() { "false)" } else { ")" });
        }
        Test::Below(value) => {
            operand(query);
            query.push(" < ");
            push_value(query, value);
        }
        Test::Above(value) => {
            operand(query);
            query.push(" > ");
            push_value(query, value);
        }
        Test::Unset => {
            operand(query);
            query.push(" is null");
        }
        Test::IsLike(text) => {
            operand(query);
            query.push(" ilike ").push_bind(literally(text));
        }
        Test::Contains(text, case) => {
            operand(query);
            query.push(like(*case)).push_bind(format!("%{}%", literally(text)));
        }
        Test::StartsWith(text, case) => {
            operand(query);
            query.push(like(*case)).push_bind(format!("{}%", literally(text)));
        }
        Test::Matches(expression, case) => {
            operand(query);
            query.push(if *case == LetterCase::Matters { " ~ " } else { " ~* " }).push_bind(expression.clone());
        }
    }
}

fn push_value(query: &mut QueryBuilder<Postgres>, value: &Value) {
    match value {
        Value::Text(text) => query.push_bind(text.clone()),
        Value::Int(number) => query.push_bind(*number),
        Value::Time(time) => query.push_bind(*time),
        Value::Uid(uid) => query.push_bind(*uid),
        Value::Digest(digest) => query.push_bind(*digest),
    };
}

/// The text for LIKE, where `%`, `_` and the backslash have meanings of their own.
fn literally(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Cuts off the row behind a page, which [`push_cut`] reads to see whether there is one. The total, where the rows show it.
fn seen<T>(rows: &mut Vec<T>, window: &Window) -> Option<i64> {
    let there = rows.len() as i64;
    rows.truncate(usize::try_from(window.size).unwrap_or(usize::MAX));
    let ended = there <= window.size && (there > 0 || window.skip == 0);
    ended.then_some(window.skip + there)
}

/// Appends the order of a window, ending with `newest`, and its cut behind the first row of the next page.
fn push_cut(query: &mut QueryBuilder<Postgres>, window: &Window, column: Column, newest: &'static str) {
    push_order(query, window, column, newest);
    push_bounds(query, window);
}

/// Appends the order of a window, ending with `newest`.
fn push_order(query: &mut QueryBuilder<Postgres>, window: &Window, column: Column, newest: &'static str) {
    query.push(" order by ");
    for (field, direction) in &window.order {
        if let Some(found) = column(field) {
            query.push(found).push(match direction {
                Direction::Ascending => " asc, ",
                Direction::Descending => " desc, ",
            });
        }
    }
    query.push(newest);
}

fn push_bounds(query: &mut QueryBuilder<Postgres>, window: &Window) {
    query.push(" limit ").push_bind(window.size + 1).push(" offset ").push_bind(window.skip);
}

/// Appends what a span has to do with a moment. `span` names a table with `added_version` and `removed_version`.
fn push_span(query: &mut QueryBuilder<Postgres>, moment: Moment, added: &'static str, removed: &'static str) {
    match moment {
        Moment::Now | Moment::Trash => query.push("false"),
        Moment::At(version) => query
            .push("(")
            .push(added)
            .push(" <= ")
            .push_bind(version)
            .push(" and (")
            .push(removed)
            .push(" is null or ")
            .push(removed)
            .push(" > ")
            .push_bind(version)
            .push("))"),
        Moment::AddedIn(version) => query.push(added).push(" = ").push_bind(version),
        Moment::RemovedIn(version) => query.push(removed).push(" = ").push_bind(version),
    };
}

/// Appends what one place has by the spans of a table `s` in the order of their versions, newest first, which an index walks
/// from that version on: what came later costs nothing.
fn push_walk(
    query: &mut QueryBuilder<Postgres>,
    place: &Place,
    added: &'static str,
    removed: &'static str,
    key: &'static str,
) {
    query.push("s.repository_id = ").push_bind(place.repository_id).push(" and ");
    push_span(query, place.moment, added, removed);
    query.push(" order by ");
    if matches!(place.moment, Moment::At(_)) {
        query.push(added).push(" desc, ");
    }
    query.push(key).push(" desc");
}

/// How a place after the first is asked for.
fn existence(place: &Place) -> &'static str {
    if place.absent { " and not exists" } else { " and exists" }
}

/// Whether the database can read a regular expression.
pub async fn is_expression(conn: &mut PgConnection, text: &str) -> Result<bool> {
    match sqlx::query_scalar!(r#"select '' ~ $1 as "found!""#, text).fetch_one(conn).await {
        Ok(_) => Ok(true),
        // invalid_regular_expression
        Err(sqlx::Error::Database(error)) if error.code().as_deref() == Some("2201B") => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// How much a place has, where nothing else is asked: versions know it.
async fn counts(conn: &mut PgConnection, place: &Place) -> Result<ContentCounts> {
    let Some(number) = place.moment.version() else { return Ok(ContentCounts::default()) };
    let row = sqlx::query!(
        r#"select artifacts_added, artifacts_removed, artifacts_present, tags_added, tags_removed, tags_present,
                  blobs_added, blobs_removed, blobs_present
           from repository_versions
           where repository_id = $1 and number = $2"#,
        place.repository_id,
        number,
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(ContentCounts::default()) };
    let (artifacts, tags, blobs) = match place.moment {
        Moment::AddedIn(_) => (row.artifacts_added, row.tags_added, row.blobs_added),
        Moment::RemovedIn(_) => (row.artifacts_removed, row.tags_removed, row.blobs_removed),
        _ => (row.artifacts_present, row.tags_present, row.blobs_present),
    };
    Ok(ContentCounts { artifacts, tags, blobs })
}

/// The bounds of the digests whose hash begins with a prefix, one pair for each algorithm.
fn bounds(prefix: HashPrefix) -> [(Vec<u8>, Vec<u8>); 2] {
    use crate::domain::Algorithm;
    [Algorithm::Sha256, Algorithm::Sha512].map(|algorithm| {
        let mut from = vec![algorithm.code()];
        from.extend_from_slice(&prefix.0);
        let mut to = from.clone();
        // Longer than any digest, and above every one with this prefix.
        to.extend_from_slice(&[0xff; 65]);
        (from, to)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sql(condition: &Condition) -> String {
        let mut query = QueryBuilder::new("");
        push_condition(&mut query, condition, |field| match field {
            Field::Name => Some("r.name"),
            Field::Label(_) => Some("r.labels"),
            _ => None,
        });
        query.into_string()
    }

    #[test]
    fn nothing_a_caller_wrote_becomes_sql() {
        let hostile = || "x'); drop table tags; --".to_owned();
        for test in [
            Test::Is(Value::Text(hostile())),
            Test::Contains(hostile(), LetterCase::Ignored),
            Test::Matches(hostile(), LetterCase::Matters),
        ] {
            let all = vec![
                Condition::of(Field::Name, test.clone()),
                Condition::Not(Box::new(Condition::of(Field::Label(hostile()), test))),
            ];
            assert!(!sql(&Condition::All(all)).contains("drop"));
        }
    }

    #[test]
    fn a_page_that_is_not_full_knows_the_total() {
        let total = |skip, size, rows: usize| {
            let mut rows = vec![(); rows];
            let total = seen(&mut rows, &Window { skip, size, ..Window::default() });
            (total, rows.len())
        };
        assert_eq!(total(0, 3, 0), (Some(0), 0));
        assert_eq!(total(0, 3, 3), (Some(3), 3));
        assert_eq!(total(6, 3, 2), (Some(8), 2));
        assert_eq!(total(0, 3, 4), (None, 3), "there is more behind it");
        assert_eq!(total(9, 3, 0), (None, 0), "nobody knows what is before it");
    }

    #[test]
    fn structure_is_kept_in_parentheses() {
        let name = || Condition::of(Field::Name, Test::Unset);
        assert_eq!(sql(&Condition::default()), "(true)");
        assert_eq!(sql(&Condition::never()), "(false)");
        assert_eq!(sql(&Condition::of(Field::Number, Test::Unset)), "false", "a field that the list does not have");
        let any = Condition::Any(vec![name(), Condition::Not(Box::new(name()))]);
        assert_eq!(sql(&any), "(r.name is null or (r.name is null is not true))");
    }
}
