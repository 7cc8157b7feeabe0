//! Lists of the distribution protocol: tags, the catalog and referrers, page by page behind their Link headers.

use serde_json::{Value, json};
use wharfinger::domain::Digest;

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
