//! Lists of the distribution protocol: tags, the catalog and referrers, page by page behind their Link headers.

use serde_json::{Value, json};
use wharfinger::domain::Digest;
use wharfinger::pb;
use wharfinger::pb::artifact_service_client::ArtifactServiceClient;

use crate::support::{Oci, TestServer, error_codes};

async fn page(oci: &Oci, path: &str) -> (Value, Option<String>) {
    let response = oci.get(path).await;
    assert_eq!(response.status(), 200);
    let link = response.headers().get("link").map(|link| link.to_str().unwrap().to_owned());
    let next = link.map(|link| {
        let (target, relation) = link.strip_prefix('<').unwrap().split_once('>').unwrap();
        assert_eq!(relation, "; rel=\"next\"");
        target.to_owned()
    });
    (serde_json::from_str(&response.text().await.unwrap()).unwrap(), next)
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_are_listed_in_order_and_page_by_page() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.push_image("acme/web", "b").await;
    for tag in ["a", "B", "c", "1.0"] {
        oci.put("acme/web", tag, &image).await;
    }
    let all = json!({ "name": "acme/web", "tags": ["1.0", "B", "a", "b", "c"] });
    assert_eq!(page(&oci, "/v2/acme/web/tags/list").await, (all, None));
    let mut seen = Vec::new();
    let mut next = Some("/v2/acme/web/tags/list?n=2".to_owned());
    while let Some(path) = next {
        let (body, link) = page(&oci, &path).await;
        seen.push(body["tags"].clone());
        next = link;
    }
    assert_eq!(seen, [json!(["1.0", "B"]), json!(["a", "b"]), json!(["c"])]);
    assert_eq!(page(&oci, "/v2/acme/web/tags/list?n=5").await.1, None);
    assert_eq!(page(&oci, "/v2/acme/web/tags/list?n=0").await, (json!({ "name": "acme/web", "tags": [] }), None));
    assert_eq!(page(&oci, "/v2/acme/web/tags/list?last=az").await.0["tags"], json!(["b", "c"]));
    for bad in ["n=-1", "n=x", "n=1e3", "last=%00"] {
        assert_eq!(oci.get(&format!("/v2/acme/web/tags/list?{bad}")).await.status(), 400, "{bad}");
    }
    let unknown = oci.get("/v2/acme/none/tags/list").await;
    assert_eq!((unknown.status().as_u16(), error_codes(unknown).await), (404, vec!["NAME_UNKNOWN".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_catalog_lists_repositories_page_by_page() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    for repository in ["zoo", "acme/web", "acme/a/b"] {
        oci.start(repository).await;
    }
    assert_eq!(page(&oci, "/v2/_catalog").await, (json!({ "repositories": ["acme/a/b", "acme/web", "zoo"] }), None));
    let (first, next) = page(&oci, "/v2/_catalog?n=2").await;
    assert_eq!(first["repositories"], json!(["acme/a/b", "acme/web"]));
    assert_eq!(page(&oci, &next.unwrap()).await, (json!({ "repositories": ["zoo"] }), None));
}

#[tokio::test(flavor = "multi_thread")]
async fn referrers_are_listed_by_subject_and_type() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.push_image("acme/web", "1").await;
    let mut pushed = Vec::new();
    for (salt, artifact_type) in [("sbom", Some("application/sbom+json")), ("plain", None)] {
        let mut more = json!({ "subject": image.descriptor(), "annotations": { "of": salt } });
        if let Some(artifact_type) = artifact_type {
            more["artifactType"] = json!(artifact_type);
        }
        let referrer = oci.prepare_image("acme/web", salt, more).await;
        let response = oci.put("acme/web", &referrer.digest.to_string(), &referrer).await;
        assert_eq!(response.headers()["oci-subject"], image.digest.to_string());
        pushed.push(referrer);
    }
    let path = format!("/v2/acme/web/referrers/{}", image.digest);
    let response = oci.get(&path).await;
    assert_eq!(response.headers()["content-type"], "application/vnd.oci.image.index.v1+json");
    assert!(!response.headers().contains_key("oci-filters-applied"));
    let index: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(index["manifests"].as_array().unwrap().len(), 2);

    let filtered = oci.get(&format!("{path}?artifactType=application%2Fsbom%2Bjson")).await;
    assert_eq!(filtered.headers()["oci-filters-applied"], "artifactType");
    let index: Value = serde_json::from_str(&filtered.text().await.unwrap()).unwrap();
    let mut expected = pushed[0].descriptor();
    expected["artifactType"] = json!("application/sbom+json");
    expected["annotations"] = json!({ "of": "sbom" });
    assert_eq!(index["manifests"], json!([expected]));

    let nobody = Digest::sha256(b"nobody");
    for repository in ["acme/web", "acme/none"] {
        let (index, _) = page(&oci, &format!("/v2/{repository}/referrers/{nobody}")).await;
        assert_eq!((&index["schemaVersion"], &index["manifests"]), (&json!(2), &json!([])));
    }
    assert_eq!(oci.get(&format!("{path}?page=forged")).await.status(), 400);
}

/// Annotations of 1 MiB, which differ by `salt`.
fn long(salt: usize) -> Value {
    json!({ "salt": salt.to_string(), "text": "a".repeat(1 << 20) })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_long_manifests_ends_early_through_every_door() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let subject = oci.push_image("acme/web", "1").await;
    let mut pushed = Vec::new();
    for number in 0..8 {
        let more = json!({ "subject": subject.descriptor(), "annotations": long(number) });
        let referrer = oci.prepare_image("acme/web", "same", more).await;
        assert_eq!(oci.put("acme/web", &referrer.digest.to_string(), &referrer).await.status(), 201);
        pushed.push(referrer.digest.to_string());
    }
    let all: Vec<String> = [subject.digest.to_string()].into_iter().chain(pushed.clone()).collect();
    let digests = |items: &Value| -> Vec<String> {
        let items = items.as_array().unwrap().iter();
        items.map(|item| item["digest"].as_str().unwrap().to_owned()).collect()
    };

    // The distribution protocol, behind its Link headers.
    let mut pages = Vec::new();
    let mut next = Some(format!("/v2/acme/web/referrers/{}", subject.digest));
    while let Some(path) = next {
        let (index, link) = page(&oci, &path).await;
        assert!(index.to_string().len() < 4 << 20);
        pages.push(digests(&index["manifests"]));
        next = link;
    }
    assert_eq!((pages.len(), pages.concat()), (4, pushed.clone()), "two of a MiB and a little fit into 3 MiB");

    // REST, by tokens; earlier versions and referrers too.
    let lists = [
        ("artifacts?orderBy=create_time&".to_owned(), all.clone()),
        ("artifacts?orderBy=create_time&version=9&".to_owned(), all.clone()),
        (format!("artifacts/{}/referrers?", subject.digest), pushed.clone()),
    ];
    for (list, expected) in lists {
        let (mut seen, mut token) = (Vec::new(), String::new());
        loop {
            let path = format!("/v1/repositories/acme/web/{list}pageSize=1000&pageToken={token}");
            let (status, text) = server.get(&path).await;
            assert_eq!(status, 200, "{path}: {text}");
            assert!(text.len() < 4 << 20, "{list}: {}", text.len());
            let body: Value = serde_json::from_str(&text).unwrap();
            let items = body.get("artifacts").or(body.get("referrers")).unwrap();
            seen.push(digests(items));
            token = body["nextPageToken"].as_str().unwrap_or_default().to_owned();
            if token.is_empty() {
                break;
            }
        }
        assert!(seen.len() > 3 && seen.iter().all(|page| !page.is_empty()), "{list}");
        assert_eq!(seen.concat(), expected, "{list}");
    }

    // gRPC: clients that take 4 MiB at most, as they do unless told otherwise.
    let mut client = ArtifactServiceClient::new(server.channel().await);
    let mut request =
        pb::ListArtifactsRequest { repository: "acme/web".to_owned(), page_size: 1000, ..Default::default() };
    let mut seen = Vec::new();
    loop {
        let answer = client.list_artifacts(request.clone()).await.unwrap().into_inner();
        assert_eq!(answer.total_size, Some(9));
        seen.extend(answer.artifacts.into_iter().map(|artifact| artifact.digest));
        request.page_token = answer.next_page_token;
        if request.page_token.is_empty() {
            break;
        }
    }
    assert_eq!(seen.into_iter().rev().collect::<Vec<_>>(), all);

    // Chkk's, which lists what all repositories have.
    let (mut seen, mut pages, mut token) = (0, 0, String::new());
    while pages == 0 || !token.is_empty() {
        let (status, text) = server.get(&format!("/ociartifacts?page_size=1000{token}")).await;
        assert_eq!(status, 200, "{text}");
        let body: Value = serde_json::from_str(&text).unwrap();
        seen += body["data"].as_array().unwrap().len();
        pages += 1;
        token =
            body["continuation_token"].as_str().map(|next| format!("&continuation_token={next}")).unwrap_or_default();
    }
    assert_eq!((seen, pages > 3), (9, true));

    // Pages by number hold what their number says.
    let (status, text) = server.get("/api/v2.0/projects/acme/repositories/web/artifacts?page_size=9&page=1").await;
    assert_eq!(status, 200);
    let shown: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(digests(&shown), [subject.digest.to_string()]);
    let (status, text) = server.get("/v2/registry/acme/repositories/web/digests?per_page=9").await;
    assert_eq!(status, 200);
    let shown: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shown["manifests"].as_array().unwrap().len(), 9);
}
