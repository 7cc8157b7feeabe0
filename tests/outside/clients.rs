//! The vendors' own clients against a server: `tests/clients/<dialect>.py`, each in the one environment that
//! `scripts/ensure-clients` makes. `WHARFINGER_TEST_CLIENTS=off` leaves them out, where there is no way to install them.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::TestServer;

async fn run(script: &str) {
    if std::env::var("WHARFINGER_TEST_CLIENTS").is_ok_and(|wish| wish == "off") {
        return;
    }
    let server = TestServer::start().await;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (url, script) = (server.url(""), root.join("tests/clients").join(script));
    let told = tokio::task::spawn_blocking(move || {
        let ready = Command::new(root.join("scripts/ensure-clients")).stdin(Stdio::null()).output().unwrap();
        let reason = String::from_utf8_lossy(&ready.stderr).into_owned();
        assert!(ready.status.success(), "the clients cannot be installed: {reason}");
        Command::new(root.join("target/clients/bin/python"))
            .arg("-B")
            .arg(script)
            .arg(url)
            .stdin(Stdio::null())
            .output()
            .unwrap()
    });
    let told = told.await.unwrap();
    let texts = [told.stdout, told.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(told.status.success(), "{}\n{}", texts[0], texts[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn pydo_makes_every_call_of_its_registry_groups_sync_and_async() {
    run("digitalocean.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn harborapi_makes_every_call_of_projects_repositories_artifacts_and_garbage_collection() {
    run("harbor.py").await;
}
