//! Keyset pages: every list is one statement that starts where the page before ended, so that the last page costs what
//! the first one does (I6). The statement is put together here because filter and order are the caller's; user text only
//! ever becomes a bind parameter.

use serde::{Deserialize, Serialize};
use sqlx::{Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::filter;
use crate::domain::filter::{Field, Filter};
use crate::domain::order::Direction;

/// Where a page ended: the value of the ordering column, and the row's own key where that value is not unique.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Position {
    /// The value of the ordering column.
    pub key: Key,
    /// The row, where the ordering column alone does not tell rows apart.
    pub tie: Option<Tie>,
}

/// A value of an ordering column.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Key {
    /// Of a text column.
    Text(String),
    /// Of a column of whole numbers.
    Int(i64),
    /// Of a column of times.
    Time(OffsetDateTime),
}

/// What tells rows with the same key apart.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Tie {
    /// A row's number.
    Id(i64),
    /// A name.
    Name(String),
}

/// How a list is ordered.
#[derive(Debug, Clone, Copy)]
pub struct Order {
    /// The ordering column.
    pub column: &'static str,
    /// The column that tells rows with the same key apart, if need be.
    pub tie: Option<&'static str>,
    /// Up or down.
    pub direction: Direction,
}

/// What a list can be filtered by, and the columns that hold it, one for one.
#[derive(Debug)]
pub struct Fields {
    /// The names and kinds that callers see.
    pub fields: &'static [Field],
    /// The columns, or expressions in parentheses.
    pub columns: &'static [&'static str],
}

/// Which rows of a list a statement is to return.
#[derive(Debug)]
pub struct Slice<'a> {
    /// The caller's filter.
    pub filter: Option<&'a Filter>,
    /// What the filter may name.
    pub fields: &'static Fields,
    /// How to order.
    pub order: Order,
    /// Where the page before ended.
    pub after: Option<&'a Position>,
    /// How many rows at most.
    pub limit: i64,
}

impl Slice<'_> {
    /// Ends a statement that already has its `where`: adds the filter, the start, the order and the limit.
    pub fn push_to(&self, query: &mut QueryBuilder<Postgres>) {
        if let Some(filter) = self.filter {
            query.push(" and ");
            filter::push_filter(query, filter, self.fields.fields, self.fields.columns);
        }
        let Order { column, tie, direction } = self.order;
        let (sign, word) = match direction {
            Direction::Ascending => (" > ", " asc"),
            Direction::Descending => (" < ", " desc"),
        };
        if let Some(after) = self.after {
            query.push(" and ");
            match tie {
                None => {
                    query.push(column).push(sign);
                    push_key(query, &after.key);
                }
                Some(tie) => {
                    query.push("(").push(column).push(", ").push(tie).push(")").push(sign).push("(");
                    push_key(query, &after.key);
                    query.push(", ");
                    match &after.tie {
                        Some(Tie::Id(id)) => query.push_bind(*id),
                        Some(Tie::Name(name)) => query.push_bind(name.clone()),
                        None => query.push("null"),
                    };
                    query.push(")");
                }
            }
        }
        query.push(" order by ").push(column).push(word);
        if let Some(tie) = tie {
            query.push(", ").push(tie).push(word);
        }
        query.push(" limit ").push_bind(self.limit);
    }
}

fn push_key(query: &mut QueryBuilder<Postgres>, key: &Key) {
    match key {
        Key::Text(text) => query.push_bind(text.clone()),
        Key::Int(number) => query.push_bind(*number),
        Key::Time(time) => query.push_bind(*time),
    };
}
