//! Read, await, cancel and forget operations.

use std::time::Duration;

use uuid::Uuid;

use super::App;
use super::authorize::{Action, Permit, Resource};
use crate::access::Caller;
use crate::domain::operation::Operation;
use crate::domain::{Error, Malformed, Result};
use crate::store::operations;

/// How long a wait looks again at the latest, when nothing woke it: another replica may have done the work.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

/// Characters of what is no uid that an error repeats.
const UID_SHOWN_MAX: usize = 64;

impl App {
    /// Reads an operation by its uid.
    pub async fn get_operation(&self, caller: &Caller, uid: &str) -> Result<Operation> {
        let caller = self.authorize(caller, Action::List, Resource::Server).await?;
        let key = parse(uid)?;
        let found = operations::find(&mut *self.read().await?, key).await?;
        let missing = || self.missing(&caller, Error::OperationNotFound(uid.to_owned()));
        found.filter(|operation| sees(&caller, operation)).ok_or_else(missing)
    }

    /// Reads an operation by its row.
    pub async fn get_operation_by_id(&self, caller: &Caller, id: i64) -> Result<Operation> {
        let caller = self.authorize(caller, Action::List, Resource::Server).await?;
        let found = operations::find_by_id(&mut *self.read().await?, id).await?;
        let missing = || self.missing(&caller, Error::OperationNotFound(id.to_string()));
        found.filter(|operation| sees(&caller, operation)).ok_or_else(missing)
    }

    /// Waits until an operation has ended or the time has passed, and returns it as it is then.
    pub async fn wait_operation(&self, caller: &Caller, uid: &str, timeout: Duration) -> Result<Operation> {
        let deadline = tokio::time::Instant::now() + timeout;
        loop {
            let ended = self.operation_ended().notified();
            let operation = self.get_operation(caller, uid).await?;
            if operation.state.is_final() || tokio::time::Instant::now() >= deadline {
                return Ok(operation);
            }
            let look_again = deadline.min(tokio::time::Instant::now() + LOOK_AGAIN);
            let _ = tokio::time::timeout_at(look_again, ended).await;
        }
    }

    /// Asks an operation to stop.
    pub async fn cancel_operation(&self, caller: &Caller, uid: &str) -> Result<Operation> {
        let permit = self.authorize_operation(caller, uid).await?;
        let key = parse(uid)?;
        let mut tx = self.store().begin().await?;
        let found = operations::cancel(&mut tx, key).await?.ok_or_else(|| Error::OperationNotFound(uid.to_owned()))?;
        permit.record(&mut tx, "CancelOperation", "").await?;
        tx.commit().await?;
        self.operation_ended().notify_waiters();
        Ok(found)
    }

    /// Forgets an operation that has ended.
    pub async fn delete_operation(&self, caller: &Caller, uid: &str) -> Result<()> {
        let permit = self.authorize_operation(caller, uid).await?;
        let key = parse(uid)?;
        let mut tx = self.store().begin().await?;
        if operations::delete_ended(&mut tx, key).await? {
            permit.record(&mut tx, "DeleteOperation", "").await?;
            return Ok(tx.commit().await?);
        }
        match operations::find(&mut tx, key).await? {
            Some(_) => Err(Error::OperationRunning(uid.to_owned())),
            None => Err(Error::OperationNotFound(uid.to_owned())),
        }
    }

    /// An operation is its creator's and the administrators' to end and to forget.
    async fn authorize_operation(&self, caller: &Caller, uid: &str) -> Result<Permit> {
        let operation = self.get_operation(caller, uid).await?;
        match caller.subject() {
            Some(subject) if *subject.name == *operation.creator => {
                let permit = self.authorize(caller, Action::SignIn, Resource::Server).await?;
                Ok(self.auditing(permit, uid))
            }
            _ => Ok(self.authorize(caller, Action::Administer, Resource::Server).await?.about(uid)),
        }
    }
}

/// Whether a caller may see an operation: its own, and what works on something it sees.
fn sees(caller: &Caller, operation: &Operation) -> bool {
    let Some(visible) = caller.visible() else { return true };
    let within = |rows: &[i64], row: Option<i64>| row.is_some_and(|row| rows.contains(&row));
    (caller.subject().is_some() && operation.creator == visible.caller)
        || within(&visible.namespaces, operation.namespace_id)
        || within(&visible.repositories, operation.repository_id)
}

/// What is no uid names no operation, and need not be repeated at full length.
fn parse(uid: &str) -> Result<Uuid> {
    if uid.is_empty() {
        return Err(Malformed::new("the uid of an operation is required").field("operation"));
    }
    Uuid::try_parse(uid).map_err(|_| Error::OperationNotFound(uid.chars().take(UID_SHOWN_MAX).collect()))
}
