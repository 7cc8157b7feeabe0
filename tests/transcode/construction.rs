//! What cannot be served stops the construction, with the file and the rpc named.

use prost_reflect::DescriptorPool;
use wharfinger::transcode::{BuildError, Transcoder};

/// A pool of one file: `rest` behind the imports.
fn pool(rest: &str) -> DescriptorPool {
    let folder = tempfile::tempdir().unwrap();
    let source = format!(
        r#"
        syntax = "proto3";
        package t.v1;
        import "google/api/annotations.proto";
        import "google/api/httpbody.proto";
        import "google/protobuf/timestamp.proto";
        import "wharfinger/http/v1/options.proto";
        message Inner {{ string text = 1; repeated string list = 2; }}
        message M {{
          string id = 1; int32 number = 2; Inner inner = 3; repeated string list = 4;
          map<string, string> labels = 5; google.protobuf.Timestamp time = 6; google.api.HttpBody file = 7;
        }}
        {rest}"#
    );
    std::fs::write(folder.path().join("t.proto"), source).unwrap();
    let protos = format!("{}/proto", env!("CARGO_MANIFEST_DIR"));
    let mut compiler = protox::Compiler::new([folder.path(), protos.as_ref()]).unwrap();
    compiler.include_imports(true);
    compiler.open_files(["t.proto"]).unwrap();
    DescriptorPool::decode(compiler.encode_file_descriptor_set().as_slice()).unwrap()
}

fn build(rest: &str) -> Result<(), BuildError> {
    Transcoder::builder(pool(rest)).package("t.v1").api().map(drop)
}

/// A service whose only rpc has this rule and these options.
fn rpc(rule: &str) -> String {
    format!("service S {{ rpc A(M) returns (M) {{ {rule} }} }}")
}

fn http(rule: &str) -> String {
    rpc(&format!("option (google.api.http) = {{ {rule} }};"))
}

#[test]
fn good_rules_are_taken() {
    for rule in [
        r#"get: "/a""#,
        r#"get: "/a/{id}""#,
        r#"get: "/a/{inner.text=**}/b/{number}:verb""#,
        r#"get: "/a/{time}""#,
        r#"post: "/a" body: "*""#,
        r#"post: "/a/{inner.text}" body: "inner""#,
        r#"post: "/a" body: "list" response_body: "labels""#,
        r#"put: "/a" body: "file" response_body: "file""#,
        r#"delete: "/a/{id}" body: "*""#,
        r#"custom: {kind: "PURGE" path: "/a"}"#,
        r#"custom: {kind: "*" path: "/a"}"#,
        r#"get: "/a" additional_bindings { get: "/b" } additional_bindings { post: "/a" body: "*" }"#,
    ] {
        build(&http(rule)).unwrap_or_else(|error| panic!("{rule}: {error}"));
    }
    build("service S { rpc A(M) returns (M); }").unwrap();
}

#[test]
fn bad_rules_are_named() {
    for (rule, what) in [
        (r#"body: "*""#, "without a method and a path"),
        (r#"get: """#, "starts with `/`"),
        (r#"get: "a""#, "starts with `/`"),
        (r#"get: "/a/{id""#, "`}` is missing"),
        (r#"get: "/a/{id}/{id}""#, "bound twice"),
        (r#"get: "/{id=**}/**""#, "a second `**`"),
        (r#"get: "/a/{nosuch}""#, "`nosuch`, which t.v1.M does not have"),
        (r#"get: "/a/{inner.nosuch}""#, "`inner.nosuch`"),
        (r#"get: "/a/{id.text}""#, "`id.text`"),
        (r#"get: "/a/{inner}""#, "text cannot fill"),
        (r#"get: "/a/{list}""#, "text cannot fill"),
        (r#"get: "/a/{labels}""#, "text cannot fill"),
        (r#"get: "/a/{inner.list}""#, "text cannot fill"),
        (r#"get: "/a" body: "*""#, "a body on GET"),
        (r#"post: "/a" body: "nosuch""#, "the body is `nosuch`"),
        (r#"post: "/a" body: "inner.text""#, "the body is `inner.text`"),
        (r#"post: "/a/{id}" body: "id""#, "by the path and by the body"),
        (r#"get: "/a" response_body: "nosuch""#, "response_body is `nosuch`"),
        (r#"custom: {kind: "A B" path: "/a"}"#, "no HTTP method"),
        (
            r#"get: "/a" additional_bindings { get: "/b" additional_bindings { get: "/c" } }"#,
            "inside additional_bindings",
        ),
        (r#"get: "/a/{id}" additional_bindings { get: "/a/{number}" }"#, "is also `GET /a/{id}` of t.v1.S.A"),
        (r#"get: "/a/*/**" additional_bindings { get: "/a/**/*" }"#, "can never be reached"),
    ] {
        let error = build(&http(rule)).expect_err(rule);
        let problem = &error.problems[0];
        assert_eq!((problem.file.as_str(), problem.rpc.as_str()), ("t.proto", "t.v1.S.A"), "{rule}");
        assert!(problem.what.contains(what), "{rule}: {problem}");
    }
}

#[test]
fn options_that_cannot_be_met_are_named() {
    let get = r#"option (google.api.http) = { get: "/a" };"#;
    for (options, what) in [
        ("option (wharfinger.http.v1.answer).status = 404;", "status 404 is no success"),
        ("option (wharfinger.http.v1.answer).status = 70000;", "status 70000 is no success"),
        (r#"option (wharfinger.http.v1.answer).headers = {name: "a b" value: "x"};"#, "`a b` is no header"),
        (
            r#"option (wharfinger.http.v1.answer).headers = {name: "x" value: "{nosuch}"};"#,
            "`nosuch` is no scalar field",
        ),
        (
            r#"option (wharfinger.http.v1.answer).headers = {name: "x" value: "{request.list}"};"#,
            "`request.list` is no scalar field",
        ),
        (r#"option (wharfinger.http.v1.answer).headers = {name: "x" value: "{id"};"#, "`}` is missing"),
        (r#"option (wharfinger.http.v1.answer).headers = {name: "x" value: "a\nb"};"#, "no header value"),
        (r#"option (wharfinger.http.v1.answer).content_type = "a\nb";"#, "content_type"),
    ] {
        let error = build(&rpc(&format!("{get} {options}"))).expect_err(options);
        assert!(error.problems[0].what.contains(what), "{options}: {error}");
        assert_eq!(error.problems[0].rpc, "t.v1.S.A");
    }
    for (service, what) in [
        (r#"option (wharfinger.http.v1.surface).error_form = "nosuch";"#, "no error form is registered as `nosuch`"),
        ("option (wharfinger.http.v1.surface).json.second_decimals = 10;", "second_decimals"),
        (r#"option (wharfinger.http.v1.surface).content_type = "\n";"#, "content_type"),
        (r#"option (wharfinger.http.v1.surface).headers = {name: "x" value: "{id}"};"#, "has fields"),
    ] {
        let error = build(&format!("service S {{ {service} rpc A(M) returns (M) {{ {get} }} }}")).expect_err(service);
        assert!(error.problems[0].what.contains(what), "{service}: {error}");
        assert_eq!(error.problems[0].rpc, "t.v1.S");
    }
    for (message, rule, what) in [
        (
            "message R { repeated string a = 1 [(wharfinger.http.v1.field).request_header = \"x\"]; }",
            "rpc A(R) returns (M)",
            "cannot be filled from a header",
        ),
        (
            "message R { string a = 1 [(wharfinger.http.v1.field).request_header = \"x y\"]; }",
            "rpc A(R) returns (M)",
            "`x y` is no header",
        ),
        (
            "message R { int32 a = 1 [(wharfinger.http.v1.field).request_url = URL_PART_PATH]; }",
            "rpc A(R) returns (M)",
            "is no string",
        ),
        (
            "message R { Inner a = 1 [(wharfinger.http.v1.field).response_header = \"x\"]; }",
            "rpc A(M) returns (R)",
            "cannot be a header",
        ),
        (
            "message R { string a = 1 [(wharfinger.http.v1.field).response_status = true]; }",
            "rpc A(M) returns (R)",
            "is not the one int32",
        ),
        (
            "message R { string a = 1 [(wharfinger.http.v1.field).name = \"b\"]; string b = 2; }",
            "rpc A(M) returns (R)",
            "two fields answer to `b`",
        ),
        ("", "rpc A(stream M) returns (M)", "a client stream needs a body"),
    ] {
        let source = format!("{message} service S {{ {rule} {{ {get} }} }}");
        let error = build(&source).expect_err(message);
        assert!(error.problems[0].what.contains(what), "{source}: {error}");
    }
    let stream = rpc(&format!("{get} option (wharfinger.http.v1.answer).no_body = true;"));
    let error = build(&stream.replace("returns (M)", "returns (stream M)")).unwrap_err();
    assert!(error.to_string().contains("without a body"));
}

#[test]
fn all_problems_are_told_at_once() {
    let error = build(
        r#"service S {
             rpc A(M) returns (M) { option (google.api.http) = { get: "/{nosuch}" }; }
             rpc B(M) returns (M) { option (google.api.http) = { get: "b" }; }
           }
           service T { rpc C(M) returns (M) { option (google.api.http) = { get: "/c" body: "*" }; } }"#,
    )
    .unwrap_err();
    let rpcs: Vec<_> = error.problems.iter().map(|problem| problem.rpc.as_str()).collect();
    assert_eq!(rpcs, ["t.v1.S.A", "t.v1.S.B", "t.v1.T.C"]);
    assert!(error.to_string().contains("t.proto: t.v1.S.B: `b`: a template starts with `/` at byte 0"));
}

#[test]
fn conflicts_between_services_are_found() {
    let error = build(
        r#"service S { rpc A(M) returns (M) { option (google.api.http) = { get: "/a/{id}" }; } }
           service T { rpc B(M) returns (M) { option (google.api.http) = { get: "/a/{number}" }; } }"#,
    )
    .unwrap_err();
    assert_eq!(error.problems.len(), 1);
    assert_eq!(error.problems[0].rpc, "t.v1.T.B");
    assert!(error.problems[0].what.contains("t.v1.S.A"));
}

#[test]
fn unknown_services_and_packages_are_named() {
    let pool = pool("");
    let error =
        Transcoder::builder(pool).service("t.v1.No").package("no.v1").default_error_form("none").api().unwrap_err();
    let whats: Vec<_> = error.problems.iter().map(ToString::to_string).collect();
    assert_eq!(whats.len(), 3, "{whats:?}");
}
