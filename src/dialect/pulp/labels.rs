//! One label of a repository, which its distribution shows too, set or taken away without a task.

use tonic::Status;
use uuid::Uuid;

use super::errors::{invalid, required};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, UpdateRepository};
use crate::domain::Error;
use crate::domain::repository::Repository;
use crate::grpc::status::from_error;

/// Attempts at changing a label while somebody changes others.
const ATTEMPTS: usize = 5;

/// A label by its name, and what it says; null where it says nothing or is not there.
pub(super) type Label = (String, Option<String>);

/// Sets a label of a repository. `absent` is what to say when the repository goes in the meantime.
pub(super) async fn set(
    app: &App,
    caller: &Caller,
    found: Repository,
    label: (Option<String>, Option<String>),
    absent: impl Fn() -> Status,
) -> Result<Label, Status> {
    let (key, value) = (required("key", label.0)?, label.1);
    change(app, caller, found, absent, |repository| {
        repository.labels.insert(key.clone(), value.clone().unwrap_or_default());
    })
    .await?;
    Ok((key, value))
}

/// Takes a label from a repository, and says what it was.
pub(super) async fn unset(
    app: &App,
    caller: &Caller,
    found: Repository,
    key: Option<String>,
    absent: impl Fn() -> Status,
) -> Result<Label, Status> {
    let key = required("key", key)?;
    let mut value = None;
    change(app, caller, found, absent, |repository| value = repository.labels.remove(&key)).await?;
    Ok((key, value))
}

async fn change(
    app: &App,
    caller: &Caller,
    found: Repository,
    absent: impl Fn() -> Status,
    mut edit: impl FnMut(&mut Repository),
) -> Result<(), Status> {
    let uid: Uuid = found.uid;
    let mut found = Some(found);
    for attempt in 1.. {
        let mut repository = found.take().ok_or_else(&absent)?;
        // Labels are written as a whole: those that were read must be those that are there.
        let etag = Some(repository.etag());
        edit(&mut repository);
        let input = UpdateRepository {
            name: repository.name,
            description: None,
            labels: Some(repository.labels),
            etag,
            options: ChangeOptions::default(),
        };
        match app.update_repository(caller, input).await {
            Ok(_) => break,
            Err(Error::EtagMismatch { .. }) if attempt < ATTEMPTS => {
                found = app.find_repository_by_uid(caller, uid).await.map_err(from_error)?.map(|(found, _)| found);
            }
            Err(Error::InvalidFields(violations)) => {
                let what = violations.into_iter().next().map(|violation| violation.expected);
                return Err(invalid("key", what.unwrap_or_default()));
            }
            Err(error) => return Err(from_error(error)),
        }
    }
    Ok(())
}
