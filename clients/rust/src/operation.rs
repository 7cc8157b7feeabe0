//! Operations: work that outlives the call that started it, awaited with its progress.

use std::future::IntoFuture;
use std::pin::Pin;
use std::time::Duration;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::pb;

/// How long the server is asked to wait at a time when nobody looks at the progress, and when somebody does.
const WAIT: Duration = Duration::from_secs(30);
const WAIT_WATCHED: Duration = Duration::from_secs(1);

/// The time that an answer has beyond the wait.
const ANSWER: Duration = Duration::from_secs(30);

type Report = Box<dyn FnMut(&pb::Operation) + Send>;

/// An operation that can be awaited: comes to the operation when it succeeded, and to the error of its reason when it failed
/// or was cancelled. Dropping it stops the waiting, not the work.
#[must_use = "an operation is waited for by awaiting it"]
pub struct Waiting {
    client: Client,
    operation: pb::Operation,
    report: Option<Report>,
}

impl Client {
    /// Waits for an operation, such as that of a deletion's answer, by awaiting what is returned.
    pub fn wait(&self, operation: pb::Operation) -> Waiting {
        Waiting { client: self.clone(), operation, report: None }
    }
}

impl Waiting {
    /// Calls back with the operation as it is now, then about once a second and at the end.
    pub fn on_progress(mut self, report: impl FnMut(&pb::Operation) + Send + 'static) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    async fn run(mut self) -> Result<pb::Operation> {
        loop {
            if let Some(report) = &mut self.report {
                report(&self.operation);
            }
            if let Some(outcome) = outcome(&self.operation) {
                return outcome.map(|()| self.operation);
            }
            let wait = if self.report.is_some() { WAIT_WATCHED } else { WAIT };
            let request = pb::WaitOperationRequest {
                operation: self.operation.uid.clone(),
                timeout: prost_types::Duration::try_from(wait).ok(),
            };
            let answer = self.client.call_within(request, Some(wait + ANSWER)).await?;
            self.operation = answer.operation.ok_or_else(|| Error::own("UNKNOWN", "the answer has no operation"))?;
        }
    }
}

impl IntoFuture for Waiting {
    type Output = Result<pb::Operation>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// How an operation ended; `None` while it has not.
fn outcome(operation: &pb::Operation) -> Option<Result<()>> {
    use pb::OperationState::*;
    let error = match pb::OperationState::try_from(operation.state) {
        Ok(Pending | Running) => return None,
        Ok(Succeeded) => return Some(Ok(())),
        Ok(Failed) => match &operation.outcome {
            Some(pb::operation::Outcome::Error(error)) => Error::of_operation(&error.reason, &error.message),
            _ => Error::own("UNKNOWN", format!("the operation {} failed and does not say why", operation.uid)),
        },
        Ok(Cancelled) => Error::own("CANCELLED", format!("the operation {} was cancelled", operation.uid)),
        Ok(Unspecified) | Err(_) => {
            let message = format!(
                "the operation {} is in a state that this client does not know ({}); use a newer client",
                operation.uid, operation.state
            );
            Error::own("UNKNOWN", message)
        }
    };
    Some(Err(error))
}

impl std::fmt::Debug for Waiting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Waiting").field("operation", &self.operation).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(state: i32) -> pb::Operation {
        pb::Operation { uid: "u".to_owned(), state, ..pb::Operation::default() }
    }

    #[test]
    fn a_state_that_is_not_known_is_an_error_and_not_an_endless_wait() {
        let error = outcome(&operation(99)).unwrap().unwrap_err();
        assert!(matches!(error, Error::Unknown(_)), "{error}");
        assert!(error.to_string().contains("use a newer client"), "{error}");
    }

    #[test]
    fn a_failed_operation_is_the_error_of_its_reason() {
        let mut failed = operation(pb::OperationState::Failed as i32);
        let reason = pb::OperationError { reason: "CONFLICT".to_owned(), message: "it raced".to_owned() };
        failed.outcome = Some(pb::operation::Outcome::Error(reason));
        assert!(matches!(outcome(&failed), Some(Err(Error::Conflict(_)))));
        assert!(outcome(&operation(pb::OperationState::Running as i32)).is_none());
        assert!(matches!(outcome(&operation(pb::OperationState::Succeeded as i32)), Some(Ok(()))));
    }
}
