//! The OpenAPI document that the vendor's command line works from, made from our own: operations under the names that it
//! looks for, whole hrefs as parameters, and nothing that its strict reader does not know.

use std::sync::OnceLock;

use bytes::Bytes;
use prost_reflect::DescriptorPool;
use serde_json::{Map, Value, json};

use super::about::COMPONENTS;
use crate::transcode::{About, Transcoder};

const NAMESPACE: &str = "container_container_namespace_href";
const DISTRIBUTION: &str = "container_container_distribution_href";
const PUSH: &str = "container_container_push_repository_href";
const PUSH_VERSION: &str = "container_container_push_repository_version_href";
const PLAIN: &str = "container_container_repository_href";
const PLAIN_VERSION: &str = "container_container_repository_version_href";

/// How paths to items are written: the start that a whole href stands for, with the parameter's name.
const ITEMS: [(&str, &str); 10] = [
    ("repositories/container/container-push/{id}/versions/{number}/", PUSH_VERSION),
    ("repositories/container/container/{id}/versions/{number}/", PLAIN_VERSION),
    ("pulp_container/namespaces/{id}/", NAMESPACE),
    ("distributions/container/container/{id}/", DISTRIBUTION),
    ("repositories/container/container-push/{id}/", PUSH),
    ("repositories/container/container/{id}/", PLAIN),
    ("content/container/manifests/{id}/", "container_manifest_href"),
    ("content/container/tags/{id}/", "container_tag_href"),
    ("content/container/blobs/{id}/", "container_blob_href"),
    ("tasks/{id}/", "task_href"),
];

/// Collections and the names of their operations.
const GROUPS: [(&str, &str); 15] = [
    ("pulp_container/namespaces/", "pulp_container_namespaces"),
    ("distributions/container/container/", "distributions_container_container"),
    ("repositories/container/container-push/{id}/versions/", "repositories_container_container_push_versions"),
    ("repositories/container/container/{id}/versions/", "repositories_container_container_versions"),
    ("repositories/container/container-push/", "repositories_container_container_push"),
    ("repositories/container/container/", "repositories_container_container"),
    ("repositories/", "repositories"),
    ("repository_versions/", "repository_versions"),
    ("content/container/manifests/", "content_container_manifests"),
    ("content/container/tags/", "content_container_tags"),
    ("content/container/blobs/", "content_container_blobs"),
    ("tasks/", "tasks"),
    ("orphans/cleanup/", "orphans_cleanup"),
    ("orphans/", "orphans"),
    ("status/", "status"),
];

/// The document, made once.
pub(super) fn document() -> Result<Bytes, String> {
    static DOCUMENT: OnceLock<Result<Bytes, String>> = OnceLock::new();
    DOCUMENT.get_or_init(make).clone()
}

fn make() -> Result<Bytes, String> {
    let pool = DescriptorPool::decode(crate::pb::DESCRIPTORS).map_err(|error| error.to_string())?;
    let api = super::described(Transcoder::builder(pool)).api().map_err(|error| error.to_string())?;
    let about = About {
        title: "Pulp 3 API".to_owned(),
        version: "v3".to_owned(),
        description: "Wharfinger, spoken to as to Pulp.".to_owned(),
        security: std::collections::BTreeMap::new(),
    };
    let ours = serde_json::to_value(api.openapi("pulp.v3", &about)).map_err(|error| error.to_string())?;
    serde_json::to_vec(&translated(&ours)).map(Bytes::from).map_err(|error| error.to_string())
}

fn translated(ours: &Value) -> Value {
    let mut paths = Map::new();
    for (path, methods) in ours["paths"].as_object().into_iter().flatten() {
        let Some(rest) = path.strip_prefix(super::convert::ROOT) else { continue };
        let (path, parameter) = path_of(rest);
        for (method, operation) in methods.as_object().into_iter().flatten() {
            let Some(id) = operation_id(rest, method) else { continue };
            let entry = paths.entry(path.clone()).or_insert_with(|| json!({}));
            entry[method] = translate(operation, id, parameter, ours);
        }
    }
    let versions: Map<String, Value> =
        COMPONENTS.iter().map(|(component, version, ..)| ((*component).to_owned(), json!(version))).collect();
    json!({
        "openapi": "3.1.1",
        "info": {
            "title": ours["info"]["title"],
            "version": ours["info"]["version"],
            "description": ours["info"]["description"],
            "x-pulp-app-versions": versions,
            "x-pulp-domain-enabled": false,
        },
        "paths": paths,
        "components": {
            "securitySchemes": {"basicAuth": {"type": "http", "scheme": "basic"}},
        },
    })
}

/// The path as the vendor writes it, with the parameter that stands for a whole href.
fn path_of(rest: &str) -> (String, Option<&'static str>) {
    for (start, parameter) in ITEMS {
        if let Some(end) = rest.strip_prefix(start) {
            return (format!("{{{parameter}}}{end}"), Some(parameter));
        }
    }
    (format!("{}{rest}", super::convert::ROOT), None)
}

/// The vendor's name of an operation.
fn operation_id(rest: &str, method: &str) -> Option<String> {
    let (start, group) = GROUPS.into_iter().find(|(start, _)| rest.starts_with(start))?;
    let end = &rest[start.len()..];
    let verb = match (end, method) {
        ("", "get") if group == "status" => "read",
        ("", "get") => "list",
        ("", "post") if group == "orphans_cleanup" => "cleanup",
        ("", "post") => "create",
        ("", "delete") => "delete",
        ("{id}/" | "{number}/", "get") => "read",
        ("{id}/", "put") => "update",
        ("{id}/", "patch") if group == "tasks" => "cancel",
        ("{id}/", "patch") => "partial_update",
        ("{id}/" | "{number}/", "delete") => "delete",
        ("{id}/remove_image/", _) => "remove_image",
        ("{id}/tag/", _) => "tag",
        ("{id}/untag/", _) => "untag",
        ("{id}/set_label/", _) => "set_label",
        ("{id}/unset_label/", _) => "unset_label",
        ("purge/", _) => "purge",
        _ => return None,
    };
    Some(format!("{group}_{verb}"))
}

fn translate(operation: &Value, id: String, parameter: Option<&str>, ours: &Value) -> Value {
    let mut parameters: Vec<Value> = parameter
        .into_iter()
        .map(|name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
        .collect();
    for given in operation["parameters"].as_array().into_iter().flatten() {
        if given["in"] != "query" {
            continue;
        }
        // The reader checks values before it writes them as text, numbers and times among them; so no type is named.
        let mut shown = json!({"name": given["name"], "in": "query", "schema": {}});
        if given["schema"]["type"] == "array" {
            shown["schema"] = json!({"type": "array", "items": {}});
            shown["style"] = json!("form");
            shown["explode"] = json!(false);
        }
        parameters.push(shown);
    }
    let success = operation["responses"].as_object().into_iter().flatten().find(|(status, _)| status.starts_with('2'));
    let (status, response) = success.map_or(("200", &Value::Null), |(status, response)| (status.as_str(), response));
    let mut answered = json!({"description": operation["summary"]});
    if response["content"].is_object() {
        answered["content"] = json!({"application/json": {"schema": {"type": "object"}}});
    }
    let mut shown = json!({
        "operationId": id,
        "description": operation["description"],
        "parameters": parameters,
        "security": [{"basicAuth": []}],
        "responses": {status: answered},
    });
    if let Some(body) = operation["requestBody"]["content"]["application/json"]["schema"].as_object() {
        let schema = schema(&Value::Object(body.clone()), ours);
        shown["requestBody"] = json!({"content": {
            "application/json": {"schema": schema},
            "application/x-www-form-urlencoded": {"schema": schema},
        }});
    }
    shown
}

/// A schema of a body: its properties, each by its type alone, and whatever may be null.
fn schema(of: &Value, ours: &Value) -> Value {
    let found = match of["$ref"].as_str().and_then(|to| to.strip_prefix("#/components/schemas/")) {
        Some(name) => &ours["components"]["schemas"][name],
        None => of,
    };
    let mut properties = Map::new();
    for (name, property) in found["properties"].as_object().into_iter().flatten() {
        // The identifier is part of the href.
        if name != "id" {
            properties.insert(name.clone(), typed(property));
        }
    }
    json!({"type": "object", "properties": properties})
}

fn typed(property: &Value) -> Value {
    let types: Vec<&str> = match &property["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        _ => vec!["string"],
    };
    if types.contains(&"array") {
        return json!({"type": "array", "items": {"type": "string"}});
    }
    if types.contains(&"object") {
        return json!({"type": "object", "additionalProperties": {"type": "string"}});
    }
    // 64-bit integers may come as text too, which the vendor's do not.
    match ["integer", "boolean"].into_iter().find(|kind| types.contains(kind)) {
        Some(kind) => json!({"type": [kind, "null"]}),
        // Times are text only once they are written.
        None => json!({}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_that_the_command_line_looks_for_is_there() {
        let document: Value = serde_json::from_slice(&document().unwrap()).unwrap();
        let mut found: Vec<&str> = document["paths"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|methods| methods.as_object().unwrap().values())
            .map(|operation| operation["operationId"].as_str().unwrap())
            .collect();
        found.sort_unstable();
        let distinct = found.len();
        found.dedup();
        assert_eq!(found.len(), distinct, "an operation has its name for itself");
        for expected in [
            "content_container_blobs_list",
            "content_container_blobs_read",
            "content_container_manifests_list",
            "content_container_manifests_read",
            "content_container_tags_list",
            "content_container_tags_read",
            "distributions_container_container_create",
            "distributions_container_container_delete",
            "distributions_container_container_list",
            "distributions_container_container_partial_update",
            "distributions_container_container_read",
            "distributions_container_container_set_label",
            "distributions_container_container_unset_label",
            "distributions_container_container_update",
            "orphans_cleanup_cleanup",
            "orphans_delete",
            "pulp_container_namespaces_create",
            "pulp_container_namespaces_delete",
            "pulp_container_namespaces_list",
            "pulp_container_namespaces_read",
            "repositories_container_container_list",
            "repositories_container_container_push_list",
            "repositories_container_container_push_partial_update",
            "repositories_container_container_push_read",
            "repositories_container_container_push_remove_image",
            "repositories_container_container_push_set_label",
            "repositories_container_container_push_tag",
            "repositories_container_container_push_unset_label",
            "repositories_container_container_push_untag",
            "repositories_container_container_push_update",
            "repositories_container_container_push_versions_delete",
            "repositories_container_container_push_versions_list",
            "repositories_container_container_push_versions_read",
            "repositories_container_container_read",
            "repositories_container_container_versions_list",
            "repositories_container_container_versions_read",
            "repositories_list",
            "repository_versions_list",
            "status_read",
            "tasks_cancel",
            "tasks_delete",
            "tasks_list",
            "tasks_purge",
            "tasks_read",
        ] {
            assert!(found.contains(&expected), "{expected} is missing in {found:?}");
        }
    }

    #[test]
    fn items_are_keyed_by_their_href_alone() {
        let document: Value = serde_json::from_slice(&document().unwrap()).unwrap();
        let removal = &document["paths"]["{container_container_push_repository_href}remove_image/"]["post"];
        assert_eq!(removal["parameters"][0]["name"], PUSH);
        let body = &removal["requestBody"]["content"]["application/json"]["schema"];
        assert!(body["properties"]["digest"].is_object() && body["properties"]["id"].is_null(), "{body}");
        assert!(removal["responses"]["202"].is_object(), "{removal}");
        let list = &document["paths"]["/pulp/api/v3/pulp_container/namespaces/"]["get"];
        let named: Vec<&str> =
            list["parameters"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        for expected in ["name", "name__in", "limit", "offset", "ordering", "pulp_href__in", "fields", "q"] {
            assert!(named.contains(&expected), "{expected} is missing in {named:?}");
        }
    }
}
