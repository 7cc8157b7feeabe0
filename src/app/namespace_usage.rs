//! How much namespaces hold.

use std::collections::HashMap;

use super::App;
use crate::access::Caller;
use crate::domain::Result;
use crate::domain::namespace::Namespace;
use crate::store::namespaces;

pub use crate::store::namespaces::Usage as NamespaceUsage;

impl App {
    /// What each of the namespaces holds, by its row; those without repositories are left out.
    pub async fn namespace_usages(&self, _caller: &Caller, of: &[Namespace]) -> Result<HashMap<i64, NamespaceUsage>> {
        let ids: Vec<i64> = of.iter().map(|namespace| namespace.id).collect();
        let usages = namespaces::usages(&mut *self.read().await?, &ids).await?;
        Ok(usages.into_iter().map(|usage| (usage.namespace_id, usage)).collect())
    }
}
