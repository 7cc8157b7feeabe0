//! Schemathesis against the served documents: whatever it generates from them, no answer is a fault of the server, and every
//! answer has a status, headers and a body that the document describes. The seed is fixed. `WHARFINGER_TEST_CLIENTS=off`
//! leaves it out, where there is no way to install it.

use std::process::Command;

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Oci, TestServer};

/// Generated calls of each operation beside those that cover its schemas.
const EXAMPLES: &str = "2";
const SEED: &str = "20260101";
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
                      response_headers_conformance,response_schema_conformance";

fn tool() -> String {
    let script = format!("{}/scripts/ensure-schemathesis", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(script).output().unwrap();
    assert!(output.status.success(), "schemathesis cannot be installed: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Something at every path.
async fn seed(server: &TestServer) -> Value {
    let oci = Oci::of(server);
    let mut digests = Vec::new();
    for repository in ["acme/web", "acme/team/api"] {
        let image = oci.push_image(repository, "1").await;
        oci.push_image(repository, "latest").await;
        oci.push_index(repository, "all", std::slice::from_ref(&image)).await;
        digests.push(image.digest.to_string());
    }
    let gone = oci.request(Method::DELETE, "/v1/repositories/acme/team/api").send().await.unwrap();
    let gone: Value = serde_json::from_slice(&gone.bytes().await.unwrap()).unwrap();
    json!({
        "namespace": ["acme"],
        "repository": ["acme/web", "acme/team/api"],
        "tag": ["1", "latest", "all"],
        "digest": digests,
        "version": ["1", "3"],
        "operation": [gone["operation"]["uid"]],
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn no_generated_call_meets_a_fault_or_an_answer_that_is_not_described() {
    if crate::clients::are_left_out() {
        return;
    }
    let tool = tokio::task::spawn_blocking(tool).await.unwrap();
    let server = TestServer::start().await;
    let seeded = seed(&server).await;
    let (_, index) = server.get("/openapi/index.json").await;
    let index: Value = serde_json::from_str(&index).unwrap();
    for document in index["documents"].as_array().unwrap() {
        let mut command = Command::new(&tool);
        command
            .args(["run", &server.url(document["url"].as_str().unwrap()), "--no-color", "--continue-on-failure"])
            .args(["--phases", "examples,coverage,fuzzing", "--max-examples", EXAMPLES, "--seed", SEED])
            .args(["--checks", CHECKS, "--no-shrink", "--generation-database", "none", "--warnings", "off"])
            // A stream without an end would hold the run up; `rest_parity` reads it.
            .args(["--exclude-path-regex", ":watch$"])
            // One worker: Python 3.11 loses count of its recursion when several parse code at once.
            .args(["--suppress-health-check", "all", "--workers", "1", "--max-time", "45"])
            .current_dir(crate::support::folder())
            .env("SCHEMATHESIS_HOOKS", format!("{}/tests/outside/schemathesis/hooks.py", env!("CARGO_MANIFEST_DIR")))
            .env("WHARFINGER_SEEDED", seeded.to_string());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        println!("{text}");
        assert!(output.status.success(), "{document}:\n{text}\n{}", String::from_utf8_lossy(&output.stderr));
    }
}
