//! The vendors' own clients against a server: `tests/clients/<dialect>.py`, each in the one environment that
//! `scripts/ensure-clients` makes. `WHARFINGER_TEST_CLIENTS=off` leaves them out, where there is no way to install them.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::TestServer;

/// Whether clients are wished away.
pub(crate) fn are_left_out() -> bool {
    std::env::var("WHARFINGER_TEST_CLIENTS").is_ok_and(|wish| wish == "off")
}

/// Where the repository lies.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What a program writes that has to succeed; the clients are there when it starts.
pub(crate) async fn output(mut program: Command) -> String {
    let told = tokio::task::spawn_blocking(move || {
        let ready = Command::new(root().join("scripts/ensure-clients")).stdin(Stdio::null()).output().unwrap();
        let reason = String::from_utf8_lossy(&ready.stderr).into_owned();
        assert!(ready.status.success(), "the clients cannot be installed: {reason}");
        program.stdin(Stdio::null()).output().unwrap()
    });
    let told = told.await.unwrap();
    let [out, error] = [told.stdout, told.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(told.status.success(), "{out}\n{error}");
    out
}

async fn run(script: &str) {
    if are_left_out() {
        return;
    }
    let server = TestServer::start().await;
    let mut python = Command::new(root().join("target/clients/bin/python"));
    python.arg("-B").arg(root().join("tests/clients").join(script)).arg(server.url(""));
    output(python).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pydo_makes_every_call_of_its_registry_groups_sync_and_async() {
    run("digitalocean.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn harborapi_makes_every_call_of_projects_repositories_artifacts_and_garbage_collection() {
    run("harbor.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pulps_command_line_and_its_generated_clients_make_every_call_of_what_is_served() {
    run("pulp.py").await;
}
