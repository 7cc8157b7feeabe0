//! Operations: followed, awaited, cancelled in the middle, forgotten.

use sqlx::{Connection, PgConnection};
use tonic::Code;
use wharfinger::pb;
use wharfinger::pb::OperationState;

use super::{Api, fault};

async fn delete(api: &Api, repository: &str) -> pb::Operation {
    api.create_repository(repository).await;
    let request = pb::DeleteRepositoryRequest { repository: repository.to_owned(), ..Default::default() };
    api.repositories().delete_repository(request).await.unwrap().into_inner().operation.unwrap()
}

async fn get(api: &Api, uid: &str) -> Result<pb::Operation, tonic::Status> {
    let request = pb::GetOperationRequest { operation: uid.to_owned() };
    Ok(api.operations().get_operation(request).await?.into_inner().operation.unwrap())
}

async fn cancel(api: &Api, uid: &str) -> pb::Operation {
    let request = pb::CancelOperationRequest { operation: uid.to_owned() };
    api.operations().cancel_operation(request).await.unwrap().into_inner().operation.unwrap()
}

async fn forget(api: &Api, uid: &str) -> Result<(), tonic::Status> {
    api.operations().delete_operation(pb::DeleteOperationRequest { operation: uid.to_owned() }).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_in_the_middle_of_its_work_is_cancelled_and_then_forgotten() {
    let api = Api::start().await;
    // Retiring a repository ends its uploads; as long as their table is locked, it does not come past them.
    let mut connection = PgConnection::connect_with(&api.server.database().options()).await.unwrap();
    let mut lock = connection.begin().await.unwrap();
    sqlx::query("lock table uploads in exclusive mode").execute(&mut *lock).await.unwrap();
    let begun = delete(&api, "acme/web").await;
    let running = loop {
        let operation = get(&api, &begun.uid).await.unwrap();
        if operation.state() == OperationState::Running {
            break operation;
        }
        assert_eq!(operation.state(), OperationState::Pending);
    };
    assert!(running.start_time.is_some() && running.end_time.is_none() && running.outcome.is_none());

    let request = pb::WaitOperationRequest {
        operation: begun.uid.clone(),
        timeout: Some(prost_types::Duration { seconds: 0, nanos: 1 }),
    };
    let waited = api.operations().wait_operation(request).await.unwrap().into_inner().operation.unwrap();
    assert_eq!(waited.state(), OperationState::Running);
    let refused = fault(&forget(&api, &begun.uid).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "OPERATION_RUNNING");
    assert_eq!(refused.metadata["operation"], begun.uid);

    let asked = cancel(&api, &begun.uid).await;
    assert_eq!(asked.state(), OperationState::Running);
    assert!(asked.cancel_time.is_some());
    lock.rollback().await.unwrap();
    let ended = api.wait(&begun).await;
    assert_eq!((ended.state(), &ended.outcome), (OperationState::Cancelled, &None));
    assert_eq!(ended.cancel_time, asked.cancel_time);
    // What was done stays done: the repository is deleted, and can be restored.
    fault(&api.repository("acme/web").await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");

    assert_eq!(cancel(&api, &begun.uid).await, ended);
    forget(&api, &begun.uid).await.unwrap();
    for gone in [get(&api, &begun.uid).await.map(drop), forget(&api, &begun.uid).await] {
        fault(&gone.unwrap_err()).expect(Code::NotFound, "OPERATION_NOT_FOUND");
    }
    let request = pb::UndeleteRepositoryRequest { repository: "acme/web".to_owned(), ..Default::default() };
    api.repositories().undelete_repository(request).await.unwrap();
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn restoring_a_repository_ends_the_operation_that_was_retiring_it() {
    let api = Api::start().await;
    let begun = delete(&api, "acme/web").await;
    let request = pb::UndeleteRepositoryRequest { repository: "acme/web".to_owned(), ..Default::default() };
    api.repositories().undelete_repository(request).await.unwrap();
    // Whichever was faster, it has ended, and the repository is whole.
    let ended = api.wait(&begun).await;
    assert!(matches!(ended.state(), OperationState::Succeeded | OperationState::Cancelled), "{ended:?}");
    api.repository("acme/web").await.unwrap();
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_are_listed_newest_first_page_by_page_and_filtered() {
    let api = Api::start().await;
    let mut begun = Vec::new();
    for repository in ["acme/a", "acme/b", "acme/c"] {
        let operation = delete(&api, repository).await;
        begun.push(api.wait(&operation).await);
    }
    begun.reverse();
    let list = async |page_size, page_token: String, filter: &str| {
        let request = pb::ListOperationsRequest { page_size, page_token, filter: filter.to_owned() };
        api.operations().list_operations(request).await.unwrap().into_inner()
    };
    assert_eq!(list(0, String::new(), "").await.operations, begun);
    let first = list(2, String::new(), "").await;
    assert_eq!(first.operations, begun[..2]);
    let second = list(2, first.next_page_token, "").await;
    assert_eq!((second.operations.as_slice(), second.next_page_token.as_str()), (&begun[2..], ""));
    for (filter, found) in [
        ("state = SUCCEEDED", 3),
        ("state != SUCCEEDED", 0),
        ("state = PENDING OR state = RUNNING OR state = FAILED OR state = CANCELLED", 0),
        ("kind = DELETE_REPOSITORY AND target = \"acme/b\"", 1),
        ("kind = DELETE_NAMESPACE", 0),
        ("kind = PURGE_ORPHANS", 0),
        ("target = \"acme/*\"", 3),
        ("creator:*", 3),
        ("create_time > \"2020-01-01T00:00:00Z\"", 3),
        ("create_time < \"2020-01-01T00:00:00Z\"", 0),
    ] {
        assert_eq!(list(0, String::new(), filter).await.operations.len(), found, "{filter}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_uid_names_no_operation_however_long_it_is() {
    let api = Api::start().await;
    for uid in ["no-uid", "\0", &"x".repeat(100_000), "00000000-0000-0000-0000-000000000000", "../../etc"] {
        fault(&get(&api, uid).await.unwrap_err()).expect(Code::NotFound, "OPERATION_NOT_FOUND");
        fault(&forget(&api, uid).await.unwrap_err()).expect(Code::NotFound, "OPERATION_NOT_FOUND");
    }
    let request = pb::WaitOperationRequest {
        operation: "no-uid".to_owned(),
        timeout: Some(prost_types::Duration { seconds: -1, nanos: 0 }),
    };
    fault(&api.operations().wait_operation(request).await.unwrap_err()).expect_field("INVALID_FIELD", "timeout");
}
