//! Read the audit log: pages for people, and everything in order for whoever keeps it elsewhere. For administrators.

use super::App;
use super::authorize::{Action, Resource};
use super::lists::filter;
use super::page::{Page, PageRequest};
use crate::access::Caller;
use crate::domain::Result;
use crate::domain::filter::{Field, Kind};
use crate::domain::order::Direction;
use crate::store::audit_log::{self, Entry};
use crate::store::list::{Fields, Key, Order, Position, Slice};

/// Entries that an export reads at once.
const BATCH: i64 = 500;

static FIELDS: Fields = Fields {
    fields: &[
        Field { name: "actor", kind: Kind::Text },
        Field { name: "address", kind: Kind::Text },
        Field { name: "door", kind: Kind::Text },
        Field { name: "method", kind: Kind::Text },
        Field { name: "namespace", kind: Kind::Text },
        Field { name: "repository", kind: Kind::Text },
        Field { name: "target", kind: Kind::Text },
        Field { name: "denied", kind: Kind::Bool },
        Field { name: "request_id", kind: Kind::Text },
        Field { name: "rule", kind: Kind::Text },
        Field { name: "create_time", kind: Kind::Time },
    ],
    columns: &[
        "actor",
        "address",
        "door",
        "method",
        "namespace",
        "repository",
        "target",
        "(outcome = 2)",
        "request_id",
        "rule",
        "create_time",
    ],
};

impl App {
    /// Lists entries, the latest first.
    pub async fn list_audit_entries(&self, caller: &Caller, page: PageRequest) -> Result<Page<Entry>> {
        self.authorize(caller, Action::Administer, Resource::Server).await?;
        let filter = filter(&page.filter, &FIELDS)?;
        let paging = self.paging::<Position>("audit log", &(), &page)?;
        let slice = Slice {
            filter: filter.as_ref(),
            fields: &FIELDS,
            order: Order { column: "id", tie: None, direction: Direction::Descending },
            after: paging.after.as_ref(),
            skip: 0,
            limit: paging.limit(),
        };
        let rows = audit_log::list(&mut *self.read().await?, &slice).await?;
        paging.page(self, rows, None, |entry| Position { key: Key::Int(entry.id), tie: None })
    }

    /// Reads the next entries after one, the earliest first; none at the end.
    pub async fn export_audit_entries(&self, caller: &Caller, text: &str, after: i64) -> Result<Vec<Entry>> {
        self.authorize(caller, Action::Administer, Resource::Server).await?;
        let filter = filter(text, &FIELDS)?;
        let slice = Slice {
            filter: filter.as_ref(),
            fields: &FIELDS,
            order: Order { column: "id", tie: None, direction: Direction::Ascending },
            after: Some(&Position { key: Key::Int(after), tie: None }),
            skip: 0,
            limit: BATCH,
        };
        Ok(audit_log::list(&mut *self.read().await?, &slice).await?)
    }
}
