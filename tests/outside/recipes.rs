//! The recipes of the vendors' documents, step by step as a shell user would take them: `tests/recipes/<dialect>.sh` with a
//! real curl, what the terminal shows kept word for word. `WHARFINGER_TEST_CLIENTS=off` leaves them out.

use crate::clients;
use crate::support::{TestServer, same_each_run};

/// What the terminal shows; `None` where clients are left out.
async fn terminal(recipe: &str) -> Option<String> {
    if clients::are_left_out() {
        return None;
    }
    let server = TestServer::start().await;
    let script = clients::root().join("tests/recipes").join(recipe);
    let mut bash = std::process::Command::new("bash");
    bash.arg(script).env("SERVER", server.url("")).env("NO_PROXY", "*").env("no_proxy", "*");
    Some(same_each_run(&server, clients::output(bash).await))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_of_harbors_document_hold_in_a_terminal() {
    if let Some(text) = terminal("harbor.sh").await {
        insta::assert_snapshot!(text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calls_of_chkks_documents_work_in_a_terminal() {
    if let Some(text) = terminal("chkk.sh").await {
        insta::assert_snapshot!(text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_call_of_digitaloceans_document_works_in_a_terminal() {
    if let Some(text) = terminal("digitalocean.sh").await {
        insta::assert_snapshot!(text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_steps_of_pulps_document_work_in_a_terminal() {
    if let Some(text) = terminal("pulp.sh").await {
        insta::assert_snapshot!(crate::dialect_pulp::numbered(&text));
    }
}
