//! The OpenAPI documents: one for each package that is served, made once from the same descriptors. Knows what each API is
//! called, and nothing of what is in it.

use std::collections::BTreeMap;

use serde_json::json;

use crate::transcode::{About, Api};

/// The package of the native API, which `/openapi.json` describes.
pub(super) const NATIVE: &str = "wharfinger.v1";

/// Every document by its path, and the list of them at `/openapi/index.json`.
pub(super) fn all(api: &Api) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    let mut index = Vec::new();
    for package in api.packages() {
        let Some(text) = one(api, &package) else { continue };
        let path = format!("/openapi/{package}.json");
        index.push(json!({ "package": package, "url": path }));
        if package == NATIVE {
            pages.push(("/openapi.json".to_owned(), text.clone()));
        }
        pages.push((path, text));
    }
    pages.push(("/openapi/index.json".to_owned(), format!("{}\n", json!({ "documents": index }))));
    pages
}

/// The document of a package, unless no service of it is served.
pub(in crate::server) fn one(api: &Api, package: &str) -> Option<String> {
    if !api.packages().iter().any(|served| served == package) {
        return None;
    }
    let document = api.openapi(package, &about(package));
    Some(format!("{document:#}\n"))
}

fn about(package: &str) -> About {
    let (title, description) = match package {
        NATIVE => (
            "Wharfinger".to_owned(),
            "The lifecycle of OCI content: namespaces, repositories, artifacts, tags and blobs, with history, safe deletion \
             and undo. The same calls are served over gRPC. Names of repositories keep their slashes in paths. Every failure \
             carries a stable `reason` in a `google.rpc.ErrorInfo` among its details.",
        ),
        other => (format!("Wharfinger as {other}"), "The same content, spoken of as other products do."),
    };
    About {
        title,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        description: description.to_owned(),
        security: BTreeMap::new(),
    }
}
