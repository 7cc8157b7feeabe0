//! Keyset pages: every list is one statement that starts where the page before ended, so that the last page costs what
//! the first one does (I6). The statement is put together here because filter and order are the caller's; user text only
//! ever becomes a bind parameter.
//!
//! Pages by number skip: an inner statement walks over keys alone, which the index of the order holds, and the page starts
//! at the key found. What a row costs is paid for the rows of the page only.
//!
//! Rows that may be long are weighed: a page ends before the row with which it would weigh too much. Where they are cut, long
//! values are still kept apart from their rows by the database, so what is left out is not read.

use serde::{Deserialize, Serialize};
use sqlx::postgres::PgRow;
use sqlx::{FromRow, PgConnection, Postgres, QueryBuilder};
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

impl Order {
    fn push(self, query: &mut QueryBuilder<Postgres>) {
        let word = match self.direction {
            Direction::Ascending => " asc",
            Direction::Descending => " desc",
        };
        query.push(" order by ").push(self.column).push(word);
        if let Some(tie) = self.tie {
            query.push(", ").push(tie).push(word);
        }
    }
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
    /// How many rows to pass over first.
    pub skip: i64,
    /// How many rows at most.
    pub limit: i64,
}

/// Rows of a slice.
#[derive(Debug)]
pub struct Fetched<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Whether the slice has more rows, which were left out for their weight.
    pub cut: bool,
}

impl<T> Fetched<T> {
    /// The same of something else.
    pub fn map<U>(self, convert: impl FnMut(T) -> U) -> Fetched<U> {
        Fetched { items: self.items.into_iter().map(convert).collect(), cut: self.cut }
    }
}

/// A row, and how many there were before any was left out.
#[derive(FromRow)]
struct Counted<T> {
    #[sqlx(flatten)]
    row: T,
    fetched: i64,
}

impl Slice<'_> {
    /// Makes the statement that reads `columns` of this slice. `source` pushes what stands between `from` and the caller's
    /// filter: tables, and a `where` with at least one condition. Tables that only `columns` need should be joined by a
    /// unique key with `left join`, because a skip then does without them.
    pub fn select(&self, columns: &str, source: impl Fn(&mut QueryBuilder<Postgres>)) -> QueryBuilder<Postgres> {
        let mut query = QueryBuilder::new("");
        self.push_select(&mut query, columns, &source);
        query
    }

    /// The same without the rows with which the slice would weigh more than `max_bytes`, by the column `size_bytes` of
    /// `columns`; the first row is always there. Each row says as `fetched` how many there were.
    fn select_within(
        &self,
        columns: &str,
        max_bytes: i64,
        source: impl Fn(&mut QueryBuilder<Postgres>),
    ) -> QueryBuilder<Postgres> {
        let bare = |column: &'static str| column.rsplit('.').next().unwrap_or(column);
        let order = Order { column: bare(self.order.column), tie: self.order.tie.map(bare), ..self.order };
        let mut query = QueryBuilder::new(
            "select * from (select *, count(*) over () as fetched, row_number() over w as place, \
             sum(size_bytes) over w as weight from (",
        );
        self.push_select(&mut query, columns, &source);
        query.push(") p window w as (");
        order.push(&mut query);
        query.push(" rows unbounded preceding)) q where place = 1 or weight <= ").push_bind(max_bytes);
        order.push(&mut query);
        query
    }

    /// Reads the rows of this slice, up to `max_bytes` by their column `size_bytes`; see [`Self::select`].
    pub async fn fetch<R>(
        &self,
        conn: &mut PgConnection,
        columns: &str,
        max_bytes: Option<i64>,
        source: impl Fn(&mut QueryBuilder<Postgres>),
    ) -> super::Result<Fetched<R>>
    where
        R: for<'r> FromRow<'r, PgRow> + Send + Unpin,
    {
        let Some(max_bytes) = max_bytes else {
            let items = self.select(columns, source).build_query_as().fetch_all(conn).await?;
            return Ok(Fetched { items, cut: false });
        };
        let rows: Vec<Counted<R>> =
            self.select_within(columns, max_bytes, source).build_query_as().fetch_all(conn).await?;
        let cut = rows.first().is_some_and(|first| first.fetched > rows.len() as i64);
        Ok(Fetched { items: rows.into_iter().map(|counted| counted.row).collect(), cut })
    }

    fn push_select(
        &self,
        query: &mut QueryBuilder<Postgres>,
        columns: &str,
        source: &impl Fn(&mut QueryBuilder<Postgres>),
    ) {
        let Order { column, tie, direction } = self.order;
        query.push("select ").push(columns).push(" from ");
        self.push_rows(query, source);
        if self.skip > 0 {
            let keys = tie.map_or_else(|| column.to_owned(), |tie| format!("{column}, {tie}"));
            query.push(" and (").push(&keys).push(match direction {
                Direction::Ascending => ") >= (select ",
                Direction::Descending => ") <= (select ",
            });
            query.push(&keys).push(" from ");
            self.push_rows(query, source);
            self.order.push(query);
            query.push(" limit 1 offset ").push_bind(self.skip).push(")");
        }
        self.order.push(query);
        query.push(" limit ").push_bind(self.limit);
    }

    /// How many rows the filter leaves of `source`; costs a look at each.
    pub async fn count(
        &self,
        conn: &mut PgConnection,
        source: impl Fn(&mut QueryBuilder<Postgres>),
    ) -> super::Result<i64> {
        let mut query = QueryBuilder::new("select count(*) from ");
        self.push_filtered(&mut query, &source);
        Ok(query.build_query_scalar().fetch_one(conn).await?)
    }

    fn push_filtered(&self, query: &mut QueryBuilder<Postgres>, source: &impl Fn(&mut QueryBuilder<Postgres>)) {
        source(query);
        if let Some(filter) = self.filter {
            query.push(" and ");
            filter::push_filter(query, filter, self.fields.fields, self.fields.columns);
        }
    }

    /// The rows from which the slice is cut: the source, the filter, the start.
    fn push_rows(&self, query: &mut QueryBuilder<Postgres>, source: &impl Fn(&mut QueryBuilder<Postgres>)) {
        self.push_filtered(query, source);
        let Some(after) = self.after else { return };
        let Order { column, tie, direction } = self.order;
        let sign = match direction {
            Direction::Ascending => " > ",
            Direction::Descending => " < ",
        };
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
}

fn push_key(query: &mut QueryBuilder<Postgres>, key: &Key) {
    match key {
        Key::Text(text) => query.push_bind(text.clone()),
        Key::Int(number) => query.push_bind(*number),
        Key::Time(time) => query.push_bind(*time),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    static FIELDS: Fields = Fields { fields: &[], columns: &[] };

    fn sql(tie: Option<&'static str>, direction: Direction, skip: i64) -> String {
        let order = Order { column: "t.time", tie, direction };
        let slice = Slice { filter: None, fields: &FIELDS, order, after: None, skip, limit: 5 };
        slice.select("t.all", |query| _ = query.push("t where t.id = ").push_bind(7_i64)).into_string()
    }

    #[test]
    fn a_first_page_reads_its_rows_only() {
        let expected = "select t.all from t where t.id = $1 order by t.time asc limit $2";
        assert_eq!(sql(None, Direction::Ascending, 0), expected);
    }

    #[test]
    fn a_skip_walks_over_keys_and_not_over_rows() {
        assert_eq!(
            sql(Some("t.name"), Direction::Descending, 40),
            "select t.all from t where t.id = $1 and (t.time, t.name) <= (select t.time, t.name from t where t.id = $2 \
             order by t.time desc, t.name desc limit 1 offset $3) order by t.time desc, t.name desc limit $4"
        );
        assert!(sql(None, Direction::Ascending, 1).contains(" and (t.time) >= (select t.time from "));
    }

    #[test]
    fn rows_are_weighed_in_their_order() {
        let order = Order { column: "t.id", tie: None, direction: Direction::Descending };
        let slice = Slice { filter: None, fields: &FIELDS, order, after: None, skip: 0, limit: 5 };
        let query = slice.select_within("t.id, t.size_bytes", 9, |query| _ = query.push("t where true"));
        assert_eq!(
            query.into_string(),
            "select * from (select *, count(*) over () as fetched, row_number() over w as place, \
             sum(size_bytes) over w as weight from (\
             select t.id, t.size_bytes from t where true order by t.id desc limit $1\
             ) p window w as ( order by id desc rows unbounded preceding)) q \
             where place = 1 or weight <= $2 order by id desc"
        );
    }
}
