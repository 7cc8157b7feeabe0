//! The inputs: a story in which every rpc is called, with good inputs and bad ones. A row without a reason must be answered.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use wharfinger::domain::Digest;

use crate::support::{IMAGE_TYPE, INDEX_TYPE};

/// Rpcs that take no input they could refuse.
pub(super) const NEVER_REFUSED: [&str; 1] = ["AccessService/WhoAmI"];

/// One call.
pub(super) struct Row {
    /// `Service/Method`.
    pub(super) rpc: &'static str,
    /// The input, or each message of a stream of them.
    pub(super) inputs: Vec<Value>,
    /// The reason of the failure; empty where there is none.
    pub(super) reason: &'static str,
    /// What later rows call `$name`: the text at a place of the answer.
    pub(super) keep: Option<(&'static str, &'static str)>,
}

struct Story(Vec<Row>);

impl Story {
    fn good(&mut self, rpc: &'static str, input: Value) -> &mut Row {
        self.bad("", rpc, input)
    }

    fn bad(&mut self, reason: &'static str, rpc: &'static str, input: Value) -> &mut Row {
        self.stream(reason, rpc, vec![input])
    }

    fn stream(&mut self, reason: &'static str, rpc: &'static str, inputs: Vec<Value>) -> &mut Row {
        self.0.push(Row { rpc, inputs, reason, keep: None });
        let last = self.0.len() - 1;
        &mut self.0[last]
    }
}

impl Row {
    fn keep(&mut self, name: &'static str, pointer: &'static str) {
        self.keep = Some((name, pointer));
    }
}

const CONFIG: &str = r#"{"architecture":"amd64","os":"linux"}"#;
const LAYER: &str = "the bytes of a layer, long enough to be read in parts";
const WEB: &str = "acme/team/web";
const NOWHERE: &str = "acme/nowhere";
const NOBODY: &str = "0198c0de-0000-7000-8000-000000000000";

fn digest(text: &str) -> String {
    Digest::sha256(text.as_bytes()).to_string()
}

fn image(salt: &str) -> String {
    json!({
        "schemaVersion": 2,
        "mediaType": IMAGE_TYPE,
        "config": { "mediaType": "application/vnd.oci.image.config.v1+json", "digest": digest(CONFIG), "size": CONFIG.len() },
        "layers": [{ "mediaType": "application/vnd.oci.image.layer.v1.tar", "digest": digest(LAYER), "size": LAYER.len() }],
        "annotations": { "salt": salt, "org.example/ünï": "\u{1F6A2} \"quoted\"" },
    })
    .to_string()
}

fn index(children: &[&str]) -> String {
    let children: Vec<Value> = children
        .iter()
        .map(|child| json!({ "mediaType": IMAGE_TYPE, "digest": digest(child), "size": child.len() }))
        .collect();
    json!({ "schemaVersion": 2, "mediaType": INDEX_TYPE, "manifests": children }).to_string()
}

fn put(repository: &str, manifest: &str, tags: &[&str]) -> Value {
    json!({ "repository": repository, "manifest": BASE64_STANDARD.encode(manifest), "tags": tags })
}

/// The whole story.
pub(super) fn rows() -> Vec<Row> {
    let mut story = Story(Vec::new());
    namespaces(&mut story);
    repositories(&mut story);
    blobs(&mut story);
    artifacts(&mut story);
    tags(&mut story);
    access(&mut story);
    protection(&mut story);
    events(&mut story);
    deletions(&mut story);
    versions(&mut story);
    orphans(&mut story);
    retirements(&mut story);
    story.0
}

fn namespaces(story: &mut Story) {
    let acme = json!({ "namespace": { "name": "acme", "description": "ships & \"bytes\" / ünïcode", "labels": { "a/b": "c" } } });
    story.good("NamespaceService/CreateNamespace", {
        let mut probe = acme.clone();
        probe["validate_only"] = json!(true);
        probe
    });
    story.good("NamespaceService/CreateNamespace", acme.clone()).keep("acme", "/namespace/etag");
    story.bad("NAMESPACE_ALREADY_EXISTS", "NamespaceService/CreateNamespace", acme);
    story.bad("INVALID_FIELD", "NamespaceService/CreateNamespace", json!({ "namespace": { "name": "No Name" } }));
    story.bad("INVALID_FIELD", "NamespaceService/CreateNamespace", json!({ "namespace": {} }));
    story.bad("INVALID_FIELD", "NamespaceService/CreateNamespace", json!({ "namespace": { "name": "registry" } }));
    story.good("NamespaceService/GetNamespace", json!({ "namespace": "acme" }));
    story.bad("NAMESPACE_NOT_FOUND", "NamespaceService/GetNamespace", json!({ "namespace": "nobody" }));
    story.bad("INVALID_FIELD", "NamespaceService/GetNamespace", json!({ "namespace": "a b/%2F" }));
    story.good("NamespaceService/CreateNamespace", json!({ "namespace": { "name": "beta" }, "request_id": "twice" }));
    story.good("NamespaceService/CreateNamespace", json!({ "namespace": { "name": "beta" }, "request_id": "twice" }));
    let other = json!({ "namespace": { "name": "gamma" }, "request_id": "twice" });
    story.bad("REQUEST_ID_REUSED", "NamespaceService/CreateNamespace", other);
    story.good("NamespaceService/ListNamespaces", json!({}));
    story.good("NamespaceService/ListNamespaces", json!({ "page_size": 1 })).keep("page", "/nextPageToken");
    story.good("NamespaceService/ListNamespaces", json!({ "page_size": 1, "page_token": "$page" }));
    story.good("NamespaceService/ListNamespaces", json!({ "filter": "name = \"acme\" AND description:\"ship\"" }));
    story.bad("INVALID_FIELD", "NamespaceService/ListNamespaces", json!({ "page_size": -1 }));
    story.bad("PAGE_TOKEN_INVALID", "NamespaceService/ListNamespaces", json!({ "page_token": "+/?&=#%" }));
    story.bad("FILTER_INVALID", "NamespaceService/ListNamespaces", json!({ "filter": "nothing == (" }));
    let update = |namespace: Value, mask: Option<&str>| match mask {
        Some(mask) => json!({ "namespace": namespace, "update_mask": mask }),
        None => json!({ "namespace": namespace }),
    };
    let rpc = "NamespaceService/UpdateNamespace";
    story.good(rpc, update(json!({ "name": "acme", "description": "other" }), Some("description")));
    story.good(rpc, update(json!({ "name": "acme", "labels": { "x": "y" } }), None));
    story.bad("ETAG_MISMATCH", rpc, update(json!({ "name": "acme", "description": "late", "etag": "$acme" }), None));
    story.bad("INVALID_FIELD", rpc, update(json!({ "name": "acme", "description": "x" }), Some("uid")));
    story.bad("NAMESPACE_NOT_FOUND", rpc, update(json!({ "name": "nobody", "description": "x" }), None));
}

fn repositories(story: &mut Story) {
    let rpc = "RepositoryService/CreateRepository";
    story.good(rpc, json!({ "repository": { "name": WEB, "description": "d" } })).keep("web", "/repository/etag");
    story.bad("REPOSITORY_ALREADY_EXISTS", rpc, json!({ "repository": { "name": WEB } }));
    story.bad("INVALID_FIELD", rpc, json!({ "repository": { "name": "UPPER/case" } }));
    story.good("RepositoryService/GetRepository", json!({ "repository": WEB }));
    story.bad("REPOSITORY_NOT_FOUND", "RepositoryService/GetRepository", json!({ "repository": NOWHERE }));
    story.bad("INVALID_FIELD", "RepositoryService/GetRepository", json!({ "repository": "a/B" }));
    story.good("RepositoryService/ListRepositories", json!({}));
    story.good("RepositoryService/ListRepositories", json!({ "namespace": "acme", "order_by": "name desc" }));
    story.bad(
        "INVALID_FIELD",
        "RepositoryService/ListRepositories",
        json!({ "namespace": "acme", "order_by": "size" }),
    );
    let rpc = "RepositoryService/UpdateRepository";
    story.good(rpc, json!({ "repository": { "name": WEB, "labels": { "k": "v" } }, "update_mask": "labels" }));
    story.good(rpc, json!({ "repository": { "name": WEB, "description": "e" }, "validate_only": true }));
    story.bad("ETAG_MISMATCH", rpc, json!({ "repository": { "name": WEB, "description": "e", "etag": "$web" } }));
    story.bad("REPOSITORY_NOT_FOUND", rpc, json!({ "repository": { "name": NOWHERE, "description": "e" } }));
}

fn blobs(story: &mut Story) {
    let start = |digest: &str, size: Option<usize>| match size {
        Some(size) => json!({ "start": { "repository": WEB, "digest": digest, "size_bytes": size.to_string() } }),
        None => json!({ "start": { "repository": WEB, "digest": digest } }),
    };
    let data = |text: &str| json!({ "data": BASE64_STANDARD.encode(text) });
    let rpc = "BlobService/UploadBlob";
    let (head, tail) = LAYER.split_at(10);
    story.stream("", rpc, vec![start(&digest(LAYER), Some(LAYER.len())), data(head), data(tail)]);
    story.stream("", rpc, vec![start(&digest(CONFIG), None), data(CONFIG)]);
    story.stream("DIGEST_MISMATCH", rpc, vec![start(&digest("other"), None), data("bytes")]);
    story.stream("SIZE_MISMATCH", rpc, vec![start(&digest(LAYER), Some(1)), data(LAYER)]);
    story.stream("INVALID_FIELD", rpc, vec![start("sha256:short", None), data(LAYER)]);
    story.stream("INVALID_FIELD", rpc, vec![data(LAYER)]);
    story.stream("INVALID_FIELD", rpc, vec![]);
    story.good("BlobService/GetBlob", json!({ "repository": WEB, "digest": digest(LAYER) }));
    story.bad("BLOB_NOT_FOUND", "BlobService/GetBlob", json!({ "repository": WEB, "digest": digest("none") }));
    story.bad("INVALID_FIELD", "BlobService/GetBlob", json!({ "repository": WEB, "digest": "md5:1" }));
    let rpc = "BlobService/DownloadBlob";
    let part = |offset: &str, length: &str| json!({ "repository": WEB, "digest": digest(LAYER), "offset_bytes": offset, "length_bytes": length });
    story.good(rpc, json!({ "repository": WEB, "digest": digest(LAYER) }));
    story.good(rpc, part("4", "5"));
    story.good(rpc, part("0", "100000"));
    story.bad("RANGE_INVALID", rpc, part("100000", "0"));
    story.bad("INVALID_FIELD", rpc, part("-1", "0"));
    story.bad("BLOB_NOT_FOUND", rpc, json!({ "repository": WEB, "digest": digest("none") }));
}

fn artifacts(story: &mut Story) {
    let rpc = "ArtifactService/PutArtifact";
    let (one, two) = (image("one"), image("two"));
    story.good(rpc, put(WEB, &one, &["1", "latest"])).keep("one", "/artifact/etag");
    story.good(rpc, put(WEB, &two, &[]));
    story.good(rpc, put(WEB, &index(&[&one, &two]), &["all"]));
    story.bad("MANIFEST_INVALID", rpc, put(WEB, "{\"schemaVersion\":1}", &[]));
    story.bad("CHILDREN_MISSING", rpc, put(WEB, &index(&["nothing"]), &[]));
    story.bad("BLOBS_MISSING", rpc, put("acme/empty", &one, &[]));
    story.bad("INVALID_FIELD", rpc, put(WEB, &one, &["not a tag"]));
    let get = "ArtifactService/GetArtifact";
    story.good(get, json!({ "repository": WEB, "digest": digest(&one), "view": "ARTIFACT_VIEW_FULL" }));
    story.good(get, json!({ "repository": WEB, "tag": "latest" }));
    story.good(get, json!({ "repository": WEB, "digest": digest(&index(&[&one, &two])), "view": 2 }));
    story.bad("ARTIFACT_NOT_FOUND", get, json!({ "repository": WEB, "digest": digest("none") }));
    story.bad("TAG_NOT_FOUND", get, json!({ "repository": WEB, "tag": "none" }));
    let list = "ArtifactService/ListArtifacts";
    story.good(list, json!({ "repository": WEB }));
    story.good(list, json!({ "repository": WEB, "page_size": 1 })).keep("artifacts", "/nextPageToken");
    story.good(list, json!({ "repository": WEB, "page_size": 1, "page_token": "$artifacts" }));
    story.bad(
        "PAGE_TOKEN_INVALID",
        list,
        json!({ "repository": WEB, "show_deleted": true, "page_token": "$artifacts" }),
    );
    story.bad("VERSION_NOT_FOUND", list, json!({ "repository": WEB, "version": "999" }));
    story.good("ArtifactService/ListReferrers", json!({ "repository": WEB, "digest": digest(&one) }));
    let negative = json!({ "repository": WEB, "digest": digest(&one), "page_size": -5 });
    story.bad("INVALID_FIELD", "ArtifactService/ListReferrers", negative);
    story.good("BlobService/ListBlobs", json!({ "repository": WEB }));
    story.bad("REPOSITORY_NOT_FOUND", "BlobService/ListBlobs", json!({ "repository": NOWHERE }));
}

fn tags(story: &mut Story) {
    let (one, two) = (digest(&image("one")), digest(&image("two")));
    let tag = |tag: &str, digest: &str| json!({ "tag": { "repository": WEB, "tag": tag, "digest": digest } });
    story.good("TagService/CreateTag", tag("2", &two));
    story.bad("TAG_ALREADY_EXISTS", "TagService/CreateTag", tag("2", &two));
    story.bad("ARTIFACT_NOT_FOUND", "TagService/CreateTag", tag("3", &digest("none")));
    story.bad("INVALID_FIELD", "TagService/CreateTag", tag("-", &two));
    story.good("TagService/GetTag", json!({ "repository": WEB, "tag": "2" })).keep("tag", "/tag/etag");
    story.bad("TAG_NOT_FOUND", "TagService/GetTag", json!({ "repository": WEB, "tag": "none" }));
    story.good("TagService/ListTags", json!({ "repository": WEB, "order_by": "tag desc" }));
    story.bad("FILTER_INVALID", "TagService/ListTags", json!({ "repository": WEB, "filter": "secret = 1" }));
    let update = "TagService/UpdateTag";
    story.good(update, json!({ "tag": { "repository": WEB, "tag": "2", "digest": one }, "update_mask": "digest" }));
    story.bad(
        "ETAG_MISMATCH",
        update,
        json!({ "tag": { "repository": WEB, "tag": "2", "digest": two }, "expected_digest": two }),
    );
    story.bad(
        "ETAG_MISMATCH",
        update,
        json!({ "tag": { "repository": WEB, "tag": "2", "digest": two, "etag": "$tag" } }),
    );
    story.good(update, json!({ "tag": { "repository": WEB, "tag": "2", "immutable": true } }));
    story.bad("TAG_IMMUTABLE", update, json!({ "tag": { "repository": WEB, "tag": "2", "digest": two } }));
    story.bad("TAG_IMMUTABLE", "TagService/DeleteTag", json!({ "repository": WEB, "tag": "2" }));
    story.bad("TAG_IMMUTABLE", "RepositoryService/RestoreVersion", json!({ "repository": WEB, "version": "1" }));
    story.good(update, json!({ "tag": { "repository": WEB, "tag": "2" }, "update_mask": "immutable" }));
    story.good("TagService/DeleteTag", json!({ "repository": WEB, "tag": "latest", "reason": "no longer" }));
    story.good("TagService/ListTagHistory", json!({ "repository": WEB, "tag": "latest" }));
    story.bad(
        "INVALID_FIELD",
        "TagService/ListTagHistory",
        json!({ "repository": WEB, "tag": "latest", "page_size": -1 }),
    );
}

fn deletions(story: &mut Story) {
    let (one, two) = (image("one"), image("two"));
    let all = digest(&index(&[&one, &two]));
    let delete = "ArtifactService/DeleteArtifact";
    story.bad("ARTIFACT_REFERENCED", delete, json!({ "repository": WEB, "digest": digest(&one) }));
    story.good(delete, json!({ "repository": WEB, "tag": "all", "validate_only": true }));
    story.bad("ETAG_MISMATCH", delete, json!({ "repository": WEB, "digest": all, "etag": "stale" }));
    story.good(delete, json!({ "repository": WEB, "digest": all, "reason": "done" }));
    story.bad("ARTIFACT_NOT_FOUND", delete, json!({ "repository": WEB, "digest": all }));
    let undelete = "ArtifactService/UndeleteArtifact";
    story.good(undelete, json!({ "repository": WEB, "digest": all }));
    story.bad("NOT_DELETED", undelete, json!({ "repository": WEB, "digest": all }));
    let batch = "ArtifactService/BatchDeleteArtifacts";
    story.bad("ARTIFACT_NOT_FOUND", batch, json!({ "repository": WEB, "digests": [all, digest("none")] }));
    story.bad("INVALID_FIELD", batch, json!({ "repository": WEB, "digests": [] }));
    story.good(batch, json!({ "repository": WEB, "digests": [all, digest(&two)] }));
    story.good("ArtifactService/ListArtifacts", json!({ "repository": WEB, "show_deleted": true }));
}

fn versions(story: &mut Story) {
    story.good("RepositoryService/ListVersions", json!({ "repository": WEB }));
    story.bad("REPOSITORY_NOT_FOUND", "RepositoryService/ListVersions", json!({ "repository": NOWHERE }));
    story.good("RepositoryService/GetVersion", json!({ "repository": WEB, "version": "3" }));
    story.bad("VERSION_NOT_FOUND", "RepositoryService/GetVersion", json!({ "repository": WEB, "version": "99" }));
    let restore = "RepositoryService/RestoreVersion";
    story.good(restore, json!({ "repository": WEB, "version": "3", "validate_only": true }));
    story.good(restore, json!({ "repository": WEB, "version": "3", "reason": "back" }));
    story.bad("VERSION_NOT_FOUND", restore, json!({ "repository": WEB, "version": "99" }));
    story.bad("VERSION_NOT_FOUND", restore, json!({ "repository": WEB, "version": "-1" }));
    story.good("ArtifactService/ListArtifacts", json!({ "repository": WEB, "added_in_version": "3" }));
}

fn events(story: &mut Story) {
    let rpc = "EventService/WatchEvents";
    story.good(rpc, json!({ "start_time": "2026-01-01T00:00:00.5Z", "namespace": "acme" }));
    let kinds = json!(["EVENT_KIND_ARTIFACT_PUT", "EVENT_KIND_TAG_CREATED"]);
    story.good(rpc, json!({ "start_time": "2026-01-01T00:00:00Z", "repository": WEB, "kinds": kinds }));
    story.bad("INVALID_FIELD", rpc, json!({ "namespace": "No Name" }));
    story.bad("INVALID_FIELD", rpc, json!({ "cursor": "no cursor" }));
}

fn access(story: &mut Story) {
    story.good("AccessService/WhoAmI", json!({}));
    let test = "AccessService/TestPermissions";
    story.good(test, json!({ "repository": WEB, "permissions": ["PERMISSION_READ", "PERMISSION_DELETE"] }));
    story.bad("INVALID_FIELD", test, json!({ "permissions": ["PERMISSION_UNSPECIFIED"] }));
    let ann =
        json!({ "account": { "name": "ann", "description": "of the harbour" }, "password": "correct horse battery" });
    story.good("AccessService/CreateAccount", ann.clone()).keep("ann", "/account/etag");
    story.bad("ACCOUNT_ALREADY_EXISTS", "AccessService/CreateAccount", ann);
    story.bad("INVALID_FIELD", "AccessService/CreateAccount", json!({ "account": { "name": "No Name" } }));
    story.good("AccessService/GetAccount", json!({ "account": "ann" }));
    story.bad("ACCOUNT_NOT_FOUND", "AccessService/GetAccount", json!({ "account": "bob" }));
    story.good("AccessService/ListAccounts", json!({}));
    story.bad("INVALID_FIELD", "AccessService/ListAccounts", json!({ "page_size": -1 }));
    let update = "AccessService/UpdateAccount";
    story.good(update, json!({ "account": { "name": "ann", "description": "ashore" }, "update_mask": "description" }));
    story.bad("ETAG_MISMATCH", update, json!({ "account": { "name": "ann", "description": "x", "etag": "$ann" } }));
    story.bad("ACCOUNT_NOT_FOUND", update, json!({ "account": { "name": "bob", "description": "x" } }));
    let identity = json!({ "source": "x509", "subject": "uri:spiffe://example.org/ann" });
    let link = json!({ "account": "ann", "identity": identity });
    story.good("AccessService/LinkIdentity", link.clone());
    let mut taken = link.clone();
    taken["account"] = json!("admin");
    story.bad("ACCOUNT_NOT_FOUND", "AccessService/LinkIdentity", taken);
    story.good("AccessService/ListIdentities", json!({ "account": "ann" }));
    story.bad("ACCOUNT_NOT_FOUND", "AccessService/ListIdentities", json!({ "account": "bob" }));
    story.good("AccessService/UnlinkIdentity", link.clone());
    story.bad("NOT_FOUND", "AccessService/UnlinkIdentity", link);
    let token = json!({ "account": "ann", "max_role": "ROLE_READER", "namespace": "acme" });
    let create = "AccessService/CreateToken";
    story.good(create, json!({ "token": token, "lifetime": "3600s" })).keep("token", "/token/uid");
    story.bad("ACCOUNT_NOT_FOUND", create, json!({ "token": { "account": "bob" } }));
    story.good("AccessService/ListTokens", json!({ "account": "ann" }));
    story.bad("INVALID_FIELD", "AccessService/ListTokens", json!({ "page_size": -1 }));
    story.good("AccessService/RevokeToken", json!({ "token": "$token" }));
    story.bad("NOT_FOUND", "AccessService/RevokeToken", json!({ "token": NOBODY }));
    let binding = json!({ "account": "ann", "role": "ROLE_WRITER", "repository": WEB });
    story.good("AccessService/GrantRole", json!({ "binding": binding })).keep("binding", "/binding/uid");
    let binding = json!({ "account": "bob", "role": "ROLE_WRITER", "namespace": "acme" });
    story.bad("ACCOUNT_NOT_FOUND", "AccessService/GrantRole", json!({ "binding": binding }));
    story.good("AccessService/ListBindings", json!({ "namespace": "acme" }));
    story.bad("NAMESPACE_NOT_FOUND", "AccessService/ListBindings", json!({ "namespace": "nobody" }));
    story.good("AccessService/RevokeRole", json!({ "binding": "$binding" }));
    story.bad("NOT_FOUND", "AccessService/RevokeRole", json!({ "binding": "$binding" }));
    for rpc in ["AccessService/ListAuditEntries", "AccessService/ExportAuditEntries"] {
        story.good(rpc, json!({ "filter": "actor = \"ann\"" }));
        story.bad("FILTER_INVALID", rpc, json!({ "filter": "?" }));
    }
}

fn protection(story: &mut Story) {
    let rule = |place: &str| json!({ "rule": { "namespace": place, "pattern": "kept-*", "protection": "TAG_PROTECTION_PROTECTED" } });
    story.good("ProtectionService/ProtectTags", rule("acme")).keep("rule", "/rule/uid");
    story.bad("NAMESPACE_NOT_FOUND", "ProtectionService/ProtectTags", rule("nobody"));
    story.good("ProtectionService/ListTagRules", json!({ "namespace": "acme" }));
    story.bad("NAMESPACE_NOT_FOUND", "ProtectionService/ListTagRules", json!({ "namespace": "nobody" }));
    story.good("ProtectionService/UnprotectTags", json!({ "rule": "$rule" }));
    story.bad("NOT_FOUND", "ProtectionService/UnprotectTags", json!({ "rule": "$rule" }));
    let pin = json!({ "repository": WEB, "digest": "$pinned", "reason": "runs in production" });
    story.good("ArtifactService/ListArtifacts", json!({ "repository": WEB })).keep("pinned", "/artifacts/0/digest");
    story.good("ProtectionService/PinArtifact", pin.clone());
    let other = json!({ "repository": NOWHERE, "digest": digest("nothing") });
    story.bad("REPOSITORY_NOT_FOUND", "ProtectionService/PinArtifact", other);
    story.good("ProtectionService/ListPins", json!({ "repository": WEB }));
    story.bad("REPOSITORY_NOT_FOUND", "ProtectionService/ListPins", json!({ "repository": NOWHERE }));
    let unpin = json!({ "repository": WEB, "digest": "$pinned" });
    story.good("ProtectionService/UnpinArtifact", unpin.clone());
    story.bad("NOT_FOUND", "ProtectionService/UnpinArtifact", unpin);
}

fn orphans(story: &mut Story) {
    story.good("OrphanService/ListOrphans", json!({ "repository": WEB }));
    story.bad("INVALID_FIELD", "OrphanService/ListOrphans", json!({ "page_size": -1 }));
    story.good("OrphanService/SummarizeOrphans", json!({ "namespace": "acme" }));
    story.bad("INVALID_FIELD", "OrphanService/SummarizeOrphans", json!({ "namespace": "No Name" }));
    let rpc = "OrphanService/PurgeOrphans";
    story.good(rpc, json!({ "dry_run": true, "include_trash": true }));
    story.bad("INVALID_FIELD", rpc, json!({ "dry_run": true, "limit": "-1" }));
    story.good(rpc, json!({ "min_age": "3600s", "repository": WEB })).keep("purge", "/operation/uid");
    story.good("OperationService/WaitOperation", json!({ "operation": "$purge" }));
}

fn retirements(story: &mut Story) {
    let delete = "RepositoryService/DeleteRepository";
    story.good(delete, json!({ "repository": WEB, "validate_only": true }));
    story.bad("REPOSITORY_NOT_FOUND", delete, json!({ "repository": NOWHERE }));
    story.good(delete, json!({ "repository": WEB })).keep("operation", "/operation/uid");
    story.good("OperationService/WaitOperation", json!({ "operation": "$operation", "timeout": "60s" }));
    story.bad(
        "OPERATION_NOT_FOUND",
        "OperationService/WaitOperation",
        json!({ "operation": NOBODY, "timeout": "0.5s" }),
    );
    story.good("OperationService/GetOperation", json!({ "operation": "$operation" }));
    story.bad("OPERATION_NOT_FOUND", "OperationService/GetOperation", json!({ "operation": "not an id" }));
    story.good("OperationService/ListOperations", json!({}));
    story.bad("FILTER_INVALID", "OperationService/ListOperations", json!({ "filter": "?" }));
    story.good("OperationService/CancelOperation", json!({ "operation": "$operation" }));
    story.bad("OPERATION_NOT_FOUND", "OperationService/CancelOperation", json!({ "operation": NOBODY }));
    story.good("OperationService/DeleteOperation", json!({ "operation": "$operation" }));
    story.bad("OPERATION_NOT_FOUND", "OperationService/DeleteOperation", json!({ "operation": "$operation" }));
    story.good("RepositoryService/ListRepositories", json!({ "namespace": "acme", "show_deleted": true }));
    let undelete = "RepositoryService/UndeleteRepository";
    story.good(undelete, json!({ "repository": WEB }));
    story.bad("NOT_DELETED", undelete, json!({ "repository": WEB }));
    let delete = "NamespaceService/DeleteNamespace";
    story.bad("NAMESPACE_NOT_EMPTY", delete, json!({ "namespace": "acme", "only_if_empty": true }));
    story.good(delete, json!({ "namespace": "acme" })).keep("second", "/operation/uid");
    story.good("OperationService/WaitOperation", json!({ "operation": "$second" }));
    let undelete = "NamespaceService/UndeleteNamespace";
    story.good(undelete, json!({ "namespace": "acme" }));
    story.bad("NAMESPACE_NOT_FOUND", undelete, json!({ "namespace": "nobody" }));
}
