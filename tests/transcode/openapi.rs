//! The OpenAPI document says what is served: valid in itself, complete, in the style of the service.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use wharfinger::transcode::About;

use crate::harness::{Script, Stage};

fn document(package: &str) -> Value {
    let about = About {
        title: "Kitchen".to_owned(),
        version: "1".to_owned(),
        description: String::new(),
        security: BTreeMap::from([("bearer".to_owned(), json!({"type": "http", "scheme": "bearer"}))]),
    };
    Stage::new(Script::Echo).transcoder.api().openapi(package, &about)
}

/// Every object in a document.
fn walk<'v>(value: &'v Value, visit: &mut impl FnMut(&'v serde_json::Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            visit(map);
            map.values().for_each(|value| walk(value, visit));
        }
        Value::Array(values) => values.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}

#[test]
fn references_resolve_and_parameters_are_declared() {
    for package in ["kitchen.v1", "kitchen.dialect.v1"] {
        let document = document(package);
        walk(&document, &mut |map| {
            if let Some(Value::String(reference)) = map.get("$ref") {
                let name = reference.strip_prefix("#/components/schemas/").unwrap();
                assert!(document["components"]["schemas"].get(name).is_some(), "{reference}");
            }
        });
        let (mut ids, mut shapes) = (BTreeSet::new(), BTreeSet::new());
        for (path, operations) in document["paths"].as_object().unwrap() {
            let mut shape = path.clone();
            let names: BTreeSet<&str> = path.split('{').skip(1).map(|part| part.split('}').next().unwrap()).collect();
            for name in &names {
                shape = shape.replace(&format!("{{{name}}}"), "{}");
            }
            assert!(shapes.insert(shape), "{path} is listed twice");
            for (method, operation) in operations.as_object().unwrap() {
                assert!(ids.insert(operation["operationId"].as_str().unwrap().to_owned()), "{path} {method}");
                let none = Vec::new();
                let parameters = operation["parameters"].as_array().unwrap_or(&none);
                let declared: BTreeSet<&str> = parameters
                    .iter()
                    .filter(|parameter| parameter["in"] == "path")
                    .map(|parameter| parameter["name"].as_str().unwrap())
                    .collect();
                assert_eq!(declared, names, "{method} {path}");
                let unique: BTreeSet<_> =
                    parameters.iter().map(|row| (row["in"].to_string(), row["name"].to_string())).collect();
                assert_eq!(unique.len(), parameters.len(), "{method} {path}");
                assert!(operation["responses"]["default"].is_object());
            }
        }
    }
}

#[test]
fn operations_say_what_is_served() {
    let document = document("kitchen.v1");
    let paths = &document["paths"];
    let create = &paths["/v1/shelves"]["post"];
    assert_eq!(create["operationId"], "Kitchen_CreateShelf");
    let schema = &create["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(schema["$ref"], "#/components/schemas/kitchen.v1.Shelf");
    assert!(create["responses"]["201"]["headers"]["location"].is_object());
    let names = |operation: &Value| -> Vec<String> {
        let rows = operation["parameters"].as_array().unwrap();
        rows.iter().map(|row| format!("{} {}", row["in"].as_str().unwrap(), row["name"].as_str().unwrap())).collect()
    };
    assert_eq!(names(create), ["query shelfId", "query requestId", "query validateOnly", "header Idempotency-Key"]);
    let list = names(&paths["/v1/shelves"]["get"]);
    assert_eq!(
        list,
        [
            "query pageSize",
            "query pageToken",
            "query tags",
            "query filter.text",
            "query filter.number",
            "query filter.inner.text",
            "query filter.inner.number",
            "query filter.inner.list",
            "query filter.list"
        ]
    );
    let update = names(&paths["/v1/shelves/{name}"]["patch"]);
    assert_eq!(update, ["path name", "query updateMask", "query allowMissing", "header If-Match"]);
    assert_eq!(paths["/v1/shelves/{name}"]["delete"]["responses"]["204"], json!({"description": "No Content", }));
    let watch = &paths["/v1/topics/{topic}:watch"]["get"]["responses"]["200"]["content"];
    assert_eq!(watch["application/json"]["schema"]["type"], "array");
    assert!(paths["/v1/files/{name}"]["put"]["requestBody"]["content"]["*/*"].is_object());
    assert!(paths["/v1/paths/deep/a/{text}/b/{text_2}/end"]["get"].is_object());
    assert!(paths["/v1/any/{text}"].is_null(), "a rule for any method has no place in OpenAPI");
    let everything = &document["components"]["schemas"]["kitchen.v1.Everything"]["properties"];
    assert_eq!(everything["int64Value"]["type"], "string");
    assert_eq!(everything["timestamp"], json!({"type": "string", "format": "date-time"}));
    assert_eq!(everything["int32Wrapper"]["type"], json!(["integer", "null"]));
    assert_eq!(everything["enumValue"]["enum"][1], "COLOUR_RED");
    let shelf = &document["components"]["schemas"]["kitchen.v1.Shelf"]["properties"];
    assert_eq!(shelf["bookCount"]["readOnly"], true);
}

#[test]
fn schemas_take_the_style_of_the_service() {
    let document = document("kitchen.dialect.v1");
    let thing = &document["components"]["schemas"]["kitchen.dialect.v1.Thing"]["properties"];
    assert_eq!(thing["size_bytes"]["type"], "integer");
    assert_eq!(thing["tag_names"]["type"], json!(["array", "null"]));
    assert_eq!(thing["level"]["type"], "integer");
    assert!(thing["$schema"].is_object());
    let get = &document["paths"]["/d/things/{id}/"]["get"];
    assert!(get["responses"]["default"]["content"]["application/problem+json"].is_object());
    let names: Vec<_> = get["parameters"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["id", "page", "x-is-name"]);
    let list = &document["paths"]["/d/things"]["get"]["responses"]["200"];
    assert!(list["headers"]["x-total-count"].is_object());
    assert_eq!(document, self::document("kitchen.dialect.v1"), "the same every time");
}
