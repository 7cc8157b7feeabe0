//! Every path of every door for every kind of caller: one decision, whichever way it is asked for. The rows below are checked
//! against the descriptors, so a path that is added without a row fails here.

use prost_reflect::{DescriptorPool, Value as Reflected};
use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::access::Secret;

use super::{Answer, Guarded};

/// What a row needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Nothing, not even valid credentials: it tells of nothing that is kept.
    Nothing,
    /// Nothing: it shows what is seen.
    List,
    /// Being somebody.
    Identity,
    /// A role in `acme`: reader 0 to owner 3.
    Role(usize),
    /// The administrator.
    Admin,
}

/// `METHOD path need [body]`. The need is `nothing`, `list`, `identity`, `reader` to `owner`, or `admin`; with a `!` it is tried
/// by those only who may not, because it cannot be taken back. In the path and the body `{D}` is the digest of the image behind
/// the tag `1` of `acme/web`, `{H}` the same without its algorithm, `{R}`, `{N}` and `{Z}` the uids of the repository, of the
/// namespace and of nothing.
const ROWS: &str = r#"
GET /v1/access:whoAmI list
POST /v1/access:testPermissions list {"permissions":["PERMISSION_READ"],"repository":"acme/web"}
POST /v1/accounts admin {"account":{"name":"x"},"validateOnly":true}
GET /v1/accounts/admin hidden-account
GET /v1/accounts admin
PATCH /v1/accounts/admin admin {"account":{"admin":true},"validateOnly":true}
POST /v1/accounts/admin/identities admin {"identity":{"source":"x509","subject":"dns:x"},"validateOnly":true}
GET /v1/accounts/admin/identities hidden-account
POST /v1/accounts/admin/identities:unlink admin {"identity":{"source":"x509","subject":"dns:x"}} !
POST /v1/tokens hidden-account {"token":{"account":"admin"}}
GET /v1/tokens?account=admin hidden-account
POST /v1/tokens/{Z}:revoke identity {}
POST /v1/bindings owner {"binding":{"account":"admin","role":"ROLE_READER","namespace":"acme"},"validateOnly":true}
GET /v1/bindings?namespace=acme owner
DELETE /v1/bindings/{Z} identity
GET /v1/auditEntries admin
GET /v1/auditEntries:export admin
POST /v1/namespaces admin {"name":"other2"} !
GET /v1/namespaces/acme reader
GET /v1/namespaces list
PATCH /v1/namespaces/acme owner {"description":"same"}
DELETE /v1/namespaces/acme?validateOnly=true owner
POST /v1/namespaces/acme:undelete undelete {"validateOnly":true}
POST /v1/repositories writer {"name":"acme/fresh"} !
GET /v1/repositories/acme/web reader
GET /v1/repositories list
GET /v1/namespaces/acme/repositories reader
PATCH /v1/repositories/acme/web maintainer {"description":"same"}
DELETE /v1/repositories/acme/web?validateOnly=true maintainer
POST /v1/repositories/acme/web:undelete maintainer {"validateOnly":true}
GET /v1/repositories/acme/web/versions reader
GET /v1/repositories/acme/web/versions/1 reader
POST /v1/repositories/acme/web/versions/1:restore maintainer {"validateOnly":true}
POST /v1/repositories/acme/web/artifacts writer {"manifest":"e30="}
GET /v1/repositories/acme/web/artifacts/{D} reader
GET /v1/repositories/acme/web/tags/1/artifact reader
GET /v1/repositories/acme/web/artifacts reader
DELETE /v1/repositories/acme/web/artifacts/{D}?validateOnly=true maintainer
DELETE /v1/repositories/acme/web/tags/1/artifact?validateOnly=true maintainer
POST /v1/repositories/acme/web/artifacts:batchDelete maintainer {"digests":["{D}"],"validateOnly":true}
POST /v1/repositories/acme/web/artifacts/{D}:undelete maintainer {"validateOnly":true}
GET /v1/repositories/acme/web/artifacts/{D}/referrers reader
GET /v1/repositories/acme/web/blobs/{B} reader
GET /v1/repositories/acme/web/blobs reader
GET /v1/repositories/acme/web/blobs/{B}:download reader
POST /v1/blobs:upload skip
POST /v1/repositories/acme/web/tags writer {"tag":"1","digest":"{D}"}
GET /v1/repositories/acme/web/tags/1 reader
GET /v1/repositories/acme/web/tags reader
PATCH /v1/repositories/acme/web/tags/1 maintainer {"digest":"{D}"}
DELETE /v1/repositories/acme/web/tags/1?validateOnly=true maintainer
GET /v1/repositories/acme/web/tags/1/history reader
POST /v1/tagRules owner {"rule":{"namespace":"acme","pattern":"x","protection":"TAG_PROTECTION_PROTECTED"},"validateOnly":true}
GET /v1/namespaces/acme/tagRules reader
DELETE /v1/tagRules/{Z} nothing-there
POST /v1/repositories/acme/web/artifacts/{D}:pin maintainer {"validateOnly":true}
POST /v1/repositories/acme/web/artifacts/{D}:unpin maintainer {"validateOnly":true}
GET /v1/repositories/acme/web/pins reader
GET /v1/orphans list
GET /v1/orphans:summarize list
POST /v1/orphans:purge admin {"dryRun":true}
GET /v1/operations/{Z} nothing-there
GET /v1/operations list
POST /v1/operations/{Z}:wait nothing-there {}
POST /v1/operations/{Z}:cancel nothing-there {}
DELETE /v1/operations/{Z} nothing-there
GET /v1/events:watch skip

GET /ociartifacts list
POST /ociartifacts skip
GET /ociartifacts/{H} seen
PUT /ociartifacts/{H} skip
DELETE /ociartifacts/{H} maintainer !
GET /ocireferences?filter=tag:acme/web:1 reader
POST /ocireferences skip
GET /ocireferences/acme/web:1@{H} reader
PUT /ocireferences/acme/web:1@{H} skip
GET /ocirepositories list
POST /ocirepositories skip
GET /ocirepositories/acme/web reader
PUT /ocirepositories/acme/web skip
DELETE /ocirepositories/acme/web maintainer !
GET /schemas/OCITag.json nothing
GET /ocitags list
POST /ocitags skip
GET /ocitags/acme/web:1 reader
PUT /ocitags/acme/web:1 skip
DELETE /ocitags/acme/web:1 maintainer !

GET /api/v2.0/ping nothing
GET /api/v2.0/health nothing
GET /api/v2.0/systeminfo nothing
GET /api/v2.0/projects list
HEAD /api/v2.0/projects?project_name=acme reader
POST /api/v2.0/projects admin {"project_name":"other2"} !
GET /api/v2.0/projects/acme reader
PUT /api/v2.0/projects/acme owner {"metadata":{"auto_scan":"false"}}
DELETE /api/v2.0/projects/acme owner !
GET /api/v2.0/projects/acme/artifacts reader
GET /api/v2.0/projects/acme/_deletable reader
GET /api/v2.0/projects/acme/summary reader
GET /api/v2.0/projects/acme/repositories reader
GET /api/v2.0/projects/acme/repositories/web reader
PUT /api/v2.0/projects/acme/repositories/web maintainer {"description":"same"}
DELETE /api/v2.0/projects/acme/repositories/web maintainer !
GET /api/v2.0/projects/acme/repositories/web/artifacts empty
POST /api/v2.0/projects/acme/repositories/copy/artifacts?from=acme/web:1 writer !
GET /api/v2.0/projects/acme/repositories/web/artifacts/1 reader
GET /api/v2.0/projects/acme/repositories/web/artifacts/{D} reader
DELETE /api/v2.0/projects/acme/repositories/web/artifacts/1 maintainer !
DELETE /api/v2.0/projects/acme/repositories/web/artifacts/{D} maintainer !
GET /api/v2.0/projects/acme/repositories/web/artifacts/1/accessories reader
GET /api/v2.0/projects/acme/repositories/web/artifacts/1/additions/build_history reader
GET /api/v2.0/projects/acme/repositories/web/artifacts/1/tags reader
POST /api/v2.0/projects/acme/repositories/web/artifacts/1/tags writer {"name":"1"}
DELETE /api/v2.0/projects/acme/repositories/web/artifacts/1/tags/1 maintainer !
GET /api/v2.0/repositories list
GET /api/v2.0/system/gc list
GET /api/v2.0/system/gc/schedule nothing
PUT /api/v2.0/system/gc/schedule skip
POST /api/v2.0/system/gc/schedule admin {"schedule":{"type":"Manual"},"parameters":{"dry_run":true}} !
GET /api/v2.0/system/gc/1 nothing-there
PUT /api/v2.0/system/gc/1 nothing-there
GET /api/v2.0/system/gc/1/log nothing-there

GET /v2/registry/options nothing
GET /v2/registries/options nothing
GET /v2/registry/subscription skip
GET /v2/registries/subscription skip
POST /v2/registry/subscription skip
POST /v2/registries/subscription skip
GET /v2/registry/docker-credentials identity
GET /v2/registries/acme/docker-credentials reader
POST /v2/registry/validate-name skip
POST /v2/registries/validate-name skip
GET /v2/registries list
POST /v2/registries admin {"name":"other2","subscription_tier_slug":"basic"} !
GET /v2/registry skip
POST /v2/registry skip
DELETE /v2/registry skip
GET /v2/registries/acme reader
DELETE /v2/registries/acme owner !
GET /v2/registry/acme/repositories reader
GET /v2/registry/acme/repositoriesV2 reader
GET /v2/registries/acme/repositoriesV2 reader
DELETE /v2/registries/acme/repositories/web maintainer !
GET /v2/registry/acme/repositories/web/tags reader
GET /v2/registries/acme/repositories/web/tags reader
DELETE /v2/registry/acme/repositories/web/tags/1 maintainer !
DELETE /v2/registries/acme/repositories/web/tags/1 maintainer !
GET /v2/registry/acme/repositories/web/digests reader
GET /v2/registries/acme/repositories/web/digests reader
DELETE /v2/registry/acme/repositories/web/digests/{D} maintainer !
DELETE /v2/registries/acme/repositories/web/digests/{D} maintainer !
POST /v2/registry/acme/garbage-collection skip
POST /v2/registries/acme/garbage-collection skip
GET /v2/registry/acme/garbage-collection skip
GET /v2/registries/acme/garbage-collection skip
GET /v2/registry/acme/garbage-collections skip
GET /v2/registries/acme/garbage-collections skip
PUT /v2/registry/acme/garbage-collection/{Z} skip
PUT /v2/registries/acme/garbage-collection/{Z} skip

GET /pulp/api/v3/content/container/blobs/ list
GET /pulp/api/v3/content/container/blobs/{Z}/ nothing-there
GET /pulp/api/v3/content/container/manifests/ list
GET /pulp/api/v3/content/container/manifests/{Z}/ nothing-there
GET /pulp/api/v3/content/container/tags/ list
GET /pulp/api/v3/content/container/tags/{Z}/ nothing-there
GET /pulp/api/v3/distributions/container/container/ list
POST /pulp/api/v3/distributions/container/container/ skip
GET /pulp/api/v3/distributions/container/container/{R}/ reader
PUT /pulp/api/v3/distributions/container/container/{R}/ skip
PATCH /pulp/api/v3/distributions/container/container/{R}/ maintainer {"description":"same"} !
DELETE /pulp/api/v3/distributions/container/container/{R}/ maintainer !
POST /pulp/api/v3/distributions/container/container/{R}/set_label/ maintainer {"key":"a","value":"b"} !
POST /pulp/api/v3/distributions/container/container/{R}/unset_label/ maintainer {"key":"a"} !
GET /pulp/api/v3/repository_versions/ list
GET /pulp/api/v3/docs/api.json nothing
GET /pulp/api/v3/status/ nothing
DELETE /pulp/api/v3/orphans/ admin !
POST /pulp/api/v3/orphans/cleanup/ admin {} !
GET /pulp/api/v3/pulp_container/namespaces/ list
POST /pulp/api/v3/pulp_container/namespaces/ admin {"name":"other2"} !
GET /pulp/api/v3/pulp_container/namespaces/{N}/ reader
DELETE /pulp/api/v3/pulp_container/namespaces/{N}/ owner !
GET /pulp/api/v3/repositories/ list
GET /pulp/api/v3/repositories/container/container-push/ list
GET /pulp/api/v3/repositories/container/container/ list
GET /pulp/api/v3/repositories/container/container-push/{R}/ reader
GET /pulp/api/v3/repositories/container/container/{Z}/ nothing-there
PUT /pulp/api/v3/repositories/container/container-push/{R}/ skip
PATCH /pulp/api/v3/repositories/container/container-push/{R}/ maintainer {"description":"same"} !
POST /pulp/api/v3/repositories/container/container-push/{R}/set_label/ maintainer {"key":"a","value":"b"} !
POST /pulp/api/v3/repositories/container/container-push/{R}/unset_label/ maintainer {"key":"a"} !
GET /pulp/api/v3/repositories/container/container-push/{R}/versions/ reader
GET /pulp/api/v3/repositories/container/container/{Z}/versions/ nothing-there
GET /pulp/api/v3/repositories/container/container-push/{R}/versions/1/ reader
GET /pulp/api/v3/repositories/container/container/{Z}/versions/1/ nothing-there
DELETE /pulp/api/v3/repositories/container/container-push/{R}/versions/1/ skip
DELETE /pulp/api/v3/repositories/container/container/{Z}/versions/1/ nothing-there
POST /pulp/api/v3/repositories/container/container-push/{R}/remove_image/ maintainer {"digest":"{D}"} !
POST /pulp/api/v3/repositories/container/container-push/{R}/tag/ writer {"digest":"{D}","tag":"fresh"} !
POST /pulp/api/v3/repositories/container/container-push/{R}/untag/ maintainer {"tag":"1"} !
GET /pulp/api/v3/tasks/ list
GET /pulp/api/v3/tasks/{Z}/ nothing-there
PATCH /pulp/api/v3/tasks/{Z}/ nothing-there {"state":"canceled"}
DELETE /pulp/api/v3/tasks/{Z}/ nothing-there
POST /pulp/api/v3/tasks/purge/ identity {} !

GET /v2/ identity
GET /v2/_catalog list
GET /v2/acme/web/tags/list reader
GET /v2/acme/web/manifests/1 reader
GET /v2/acme/web/manifests/{D} reader
HEAD /v2/acme/web/manifests/1 reader
GET /v2/acme/web/blobs/{B} reader
HEAD /v2/acme/web/blobs/{B} reader
GET /v2/acme/web/referrers/{D} referrers
PUT /v2/acme/web/manifests/2 writer {}
DELETE /v2/acme/web/manifests/1 maintainer !
DELETE /v2/acme/web/manifests/{D} maintainer !
DELETE /v2/acme/web/blobs/{B} maintainer !
POST /v2/acme/web/blobs/uploads/ writer
GET /v2/acme/web/blobs/uploads/{Z} upload
PATCH /v2/acme/web/blobs/uploads/{Z} upload
PUT /v2/acme/web/blobs/uploads/{Z}?digest={D} upload
DELETE /v2/acme/web/blobs/uploads/{Z} upload
"#;

/// A row, read.
struct Row {
    method: Method,
    path: String,
    need: &'static str,
    body: Value,
    is_final: bool,
}

fn rows(fill: impl Fn(&str) -> String) -> Vec<Row> {
    let lines = ROWS.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let mut parts = line.splitn(4, ' ');
            let (method, path) = (parts.next().unwrap(), parts.next().unwrap());
            let (need, rest) = (parts.next().unwrap(), parts.next().unwrap_or_default());
            let is_final = rest.ends_with('!');
            let body = rest.trim_end_matches('!').trim();
            Row {
                method: method.parse().unwrap(),
                path: fill(path),
                need,
                body: if body.is_empty() { Value::Null } else { serde_json::from_str(&fill(body)).expect(line) },
                is_final,
            }
        })
        .collect()
}

/// The methods and templates of every rpc of every package that is served.
fn bindings() -> Vec<(String, String)> {
    let pool = DescriptorPool::decode(wharfinger::pb::DESCRIPTORS).unwrap();
    let http = pool.get_extension_by_name("google.api.http").unwrap();
    let mut all = Vec::new();
    let mut read = |rule: &prost_reflect::DynamicMessage| {
        for method in ["get", "put", "post", "delete", "patch"] {
            if rule.has_field_by_name(method) {
                let template = rule.get_field_by_name(method).unwrap().as_str().unwrap().to_owned();
                all.push((method.to_uppercase(), template));
            }
        }
    };
    for service in pool.services() {
        for rpc in service.methods() {
            let options = rpc.options();
            let Reflected::Message(rule) = options.get_extension(&http).into_owned() else { continue };
            read(&rule);
            let more = rule.get_field_by_name("additional_bindings").unwrap().into_owned();
            for rule in more.as_list().unwrap() {
                read(rule.as_message().unwrap());
            }
        }
    }
    assert!(all.len() > 150, "{} bindings only", all.len());
    all
}

/// Whether a path is one of a template.
fn fits(template: &str, path: &str) -> bool {
    let path = path.split('?').next().unwrap();
    let (path, verb) = match path.rsplit_once(':') {
        Some((before, verb)) if !verb.contains(['/', '@']) && template.ends_with(&format!(":{verb}")) => (before, verb),
        _ => (path, ""),
    };
    let template = template.strip_suffix(&format!(":{verb}")).filter(|_| !verb.is_empty()).unwrap_or(template);
    if verb.is_empty() && template.rsplit('/').next().is_some_and(|last| last.contains(':') && !last.contains('=')) {
        return false;
    }
    // Slashes inside a variable are not separators.
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in template.trim_matches('/').chars() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        match c {
            '/' if depth == 0 => parts.push(String::new()),
            c => parts.last_mut().unwrap().push(c),
        }
    }
    let given: Vec<&str> = path.trim_matches('/').split('/').collect();
    walk(&parts, &given)
}

fn walk(parts: &[String], given: &[&str]) -> bool {
    match (parts.first(), given.first()) {
        (None, None) => true,
        (Some(part), Some(_)) if part.contains("**") => {
            (1..=given.len()).any(|count| walk(&parts[1..], &given[count..]))
        }
        (Some(part), Some(first)) if part.starts_with('{') || part == first => walk(&parts[1..], &given[1..]),
        _ => false,
    }
}

#[test]
fn every_path_of_every_package_has_a_row() {
    let rows = rows(|text| text.to_owned());
    let missing: Vec<_> = bindings()
        .into_iter()
        .filter(|(method, template)| {
            let has = |row: &Row| *row.method.as_str() == **method && fits(template, &row.path);
            !rows.iter().any(has)
        })
        .collect();
    assert!(missing.is_empty(), "without a row: {missing:#?}");
}

/// Somebody who asks: a name, a token, and the role in `acme`.
struct Somebody {
    name: &'static str,
    token: String,
    rank: Option<usize>,
}

fn need(text: &str) -> Option<Need> {
    Some(match text {
        "nothing" => Need::Nothing,
        "list" => Need::List,
        "identity" | "nothing-there" | "seen" | "upload" | "hidden-account" | "undelete" | "referrers" | "empty" => {
            Need::Identity
        }
        "reader" => Need::Role(0),
        "writer" => Need::Role(1),
        "maintainer" => Need::Role(2),
        "owner" => Need::Role(3),
        "admin" => Need::Admin,
        "skip" => return None,
        other => panic!("{other} is no need"),
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn every_path_decides_the_same_for_every_kind_of_caller() {
    let guarded = Guarded::start().await;
    // Somebody who owned `acme` before it was deleted and made anew.
    guarded.push("acme/web", "1").await;
    let former = guarded.member("former", "ROLE_OWNER", "acme").await;
    guarded.grant("former", "ROLE_OWNER", "acme/web").await;
    assert_eq!(guarded.ask(&guarded.admin, Method::DELETE, "/v1/namespaces/acme", Value::Null).await.status, 200);
    let image = guarded.push("acme/web", "1").await;
    guarded.push("other/web", "elsewhere").await;

    let repository = guarded.get(&guarded.admin, "/v1/repositories/acme/web").await.json();
    let namespace = guarded.get(&guarded.admin, "/v1/namespaces/acme").await.json();
    let blobs = guarded.get(&guarded.admin, "/v1/repositories/acme/web/blobs").await.json();
    let blob = blobs["blobs"][0]["digest"].as_str().unwrap().to_owned();
    let digest = image.digest.to_string();
    let fill = |text: &str| {
        text.replace("{D}", &digest)
            .replace("{H}", digest.trim_start_matches("sha256:"))
            .replace("{B}", &blob)
            .replace("{R}", repository["uid"].as_str().unwrap())
            .replace("{N}", namespace["uid"].as_str().unwrap())
            .replace("{Z}", "00000000-0000-7000-8000-000000000000")
    };

    guarded.account("lapsed").await;
    let (expired, uid) = guarded.token(&json!({ "account": "lapsed" }), json!("3600s")).await;
    let mut database = guarded.server.database().connection().await;
    sqlx::query("update tokens set expire_time = now() where uid = $1::uuid")
        .bind(uid)
        .execute(&mut database)
        .await
        .unwrap();
    let (revoked, uid) = guarded.token(&json!({ "account": "lapsed" }), Value::Null).await;
    assert_eq!(guarded.post(&guarded.admin, &format!("/v1/tokens/{uid}:revoke"), json!({})).await.status, 200);
    guarded.grant("lapsed", "ROLE_OWNER", "acme").await;

    let mut all = vec![
        Somebody { name: "nobody", token: String::new(), rank: None },
        Somebody { name: "wrong", token: Secret::fresh().expose().to_owned(), rank: None },
        Somebody { name: "expired", token: expired, rank: None },
        Somebody { name: "revoked", token: revoked, rank: None },
    ];
    for (rank, role) in ["ROLE_READER", "ROLE_WRITER", "ROLE_MAINTAINER", "ROLE_OWNER"].into_iter().enumerate() {
        let name = ["reader", "writer", "maintainer", "owner"][rank];
        let token = guarded.member(name, role, "acme").await;
        all.push(Somebody { name, token, rank: Some(rank) });
    }
    let elsewhere = guarded.member("elsewhere", "ROLE_OWNER", "other").await;
    all.push(Somebody { name: "owner of another namespace", token: elsewhere, rank: None });
    all.push(Somebody { name: "owner of the namespace before", token: former, rank: None });
    all.push(Somebody { name: "admin", token: guarded.admin.clone(), rank: Some(4) });

    let mut wrong = Vec::new();
    for row in rows(fill) {
        let Some(needed) = need(row.need) else { continue };
        for who in &all {
            let is_harbor = row.path.starts_with("/api/v2.0/");
            let is_known = !matches!(who.name, "nobody" | "wrong" | "expired" | "revoked");
            let allowed = match needed {
                Need::Nothing => true,
                // Harbor goes on without an identity where credentials are wrong.
                Need::List => is_known || who.name == "nobody" || is_harbor,
                Need::Identity => is_known,
                Need::Role(least) => who.rank >= Some(least),
                Need::Admin => who.rank == Some(4),
            };
            if allowed && row.is_final {
                continue;
            }
            let answer = guarded.ask(&who.token, row.method.clone(), &row.path, row.body.clone()).await;
            if let Some(expected) = surprise(&row, needed, who, is_known, allowed, &answer) {
                wrong.push(format!(
                    "{} {} as {}: {expected}, not {} {}",
                    row.method, row.path, who.name, answer.status, answer.text
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// What should have been answered instead.
fn surprise(
    row: &Row,
    needed: Need,
    who: &Somebody,
    is_known: bool,
    allowed: bool,
    answer: &Answer,
) -> Option<&'static str> {
    let status = answer.status;
    let refused = status == 401 || status == 403;
    match row.need {
        // An account, an operation, a session or an artifact that the caller does not see, or that is not there.
        "hidden-account" if is_known && who.name != "admin" => return (status != 404).then_some("404"),
        "nothing-there" | "upload" if is_known => {
            let least = if row.need == "upload" { who.rank >= Some(1) || who.rank.is_none() } else { true };
            return match least {
                true => (refused).then_some("404"),
                false => (status != 403).then_some("403"),
            };
        }
        "seen" if is_known => {
            let sees = who.rank.is_some();
            return (status != if sees { 200 } else { 404 }).then_some("200 or 404");
        }
        "undelete" if is_known => return (status == 200).then_some("nothing to undelete"),
        // The specification, and Harbor, have an empty list for what is not there.
        "referrers" | "empty" if is_known => return (status != 200).then_some("200"),
        _ => {}
    }
    match (allowed, needed) {
        (true, _) => refused.then_some("no refusal"),
        // What is looked for by a uid or a digest alone is looked for among what is seen, and nobody sees it.
        (false, _) if !is_known && is_by_uid(row) && status == 404 => None,
        (false, _) if !is_known => (status != 401).then_some("401"),
        (false, Need::Admin) => (status != 403).then_some("403"),
        (false, _) if who.rank.is_some() => (status != 403).then_some("403"),
        // It exists, so this says that it is not seen.
        (false, _) => (status != 404).then_some("404"),
    }
}

fn is_by_uid(row: &Row) -> bool {
    row.need == "nothing-there" || row.path.starts_with("/pulp/") || row.path.starts_with("/ociartifacts/")
}
