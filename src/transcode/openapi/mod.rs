//! OpenAPI 3.1 of an API, from the descriptors and options by which it is served, comments included.
//! Describes what the other files do; decides nothing.

mod operation;
mod schema;

use std::collections::{BTreeMap, HashMap};

use prost_reflect::{FileDescriptor, MethodDescriptor};
use serde_json::{Value, json};

use self::schema::Schemas;
use super::api::Api;
use super::endpoint::Binding;

/// What a document says about itself.
#[derive(Clone, Debug)]
pub struct About {
    /// Title of the API.
    pub title: String,
    /// Its version.
    pub version: String,
    /// What it is, in CommonMark.
    pub description: String,
    /// Security schemes by name, as OpenAPI writes them; any one of them is enough for every operation.
    pub security: BTreeMap<String, Value>,
}

/// Methods that OpenAPI 3.1 knows.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Api {
    /// The document of the services of `package`: the same bytes for the same descriptors.
    pub fn openapi(&self, package: &str, about: &About) -> Value {
        let mut document = Document {
            api: self,
            comments: Comments::default(),
            schemas: Schemas::new(self, package),
            paths: BTreeMap::new(),
            shapes: HashMap::new(),
            seen: HashMap::new(),
        };
        let mut tags = Vec::new();
        for service in self.services.iter().filter(|service| service.package_name() == package) {
            let description = document.comments.of(&service.parent_file(), service.path());
            tags.push(json!({"name": service.name(), "description": description}));
            for method in service.methods() {
                let name = format!("{}/{}", service.full_name(), method.name());
                for binding in self.bindings.iter().filter(|binding| binding.endpoint.name == name) {
                    document.binding(&method, binding);
                }
            }
        }
        let schemas = document.schemas.finish(&mut document.comments);
        let security: Vec<Value> = about.security.keys().map(|name| json!({name: []})).collect();
        json!({
            "openapi": "3.1.0",
            "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
            "info": {"title": about.title, "version": about.version, "description": about.description},
            "tags": tags,
            "paths": document.paths,
            "components": {"schemas": schemas, "securitySchemes": about.security},
            "security": security,
        })
    }
}

struct Document<'a> {
    api: &'a Api,
    comments: Comments,
    schemas: Schemas<'a>,
    paths: BTreeMap<String, BTreeMap<String, Value>>,
    /// The path under which a shape is listed and the names of its parameters: paths that differ in names alone are one
    /// path to OpenAPI.
    shapes: HashMap<String, (String, Vec<String>)>,
    /// How many operations an rpc has, for their ids.
    seen: HashMap<String, usize>,
}

impl Document<'_> {
    fn binding(&mut self, method: &MethodDescriptor, binding: &Binding) {
        let verb = binding.method.to_ascii_lowercase();
        if !METHODS.contains(&verb.as_str()) {
            return;
        }
        let count = self.seen.entry(method.full_name().to_owned()).or_default();
        *count += 1;
        let mut id = format!("{}_{}", method.parent_service().name(), method.name());
        if *count > 1 {
            id.push_str(&count.to_string());
        }
        let path = operation::path(binding);
        let (listed, names) =
            self.shapes.entry(path.shape.clone()).or_insert_with(|| (path.text.clone(), path.names())).clone();
        let described =
            operation::describe(self.api, &mut self.schemas, &mut self.comments, method, binding, &path, &names);
        let mut operation = described;
        operation["operationId"] = Value::from(id);
        self.paths.entry(listed).or_default().insert(verb, operation);
    }
}

/// Comments of proto files, found by the path of what they stand before.
#[derive(Debug, Default)]
pub(crate) struct Comments {
    files: HashMap<String, HashMap<Vec<i32>, String>>,
}

impl Comments {
    /// The comment before an element; empty where there is none or the pool was built without source information.
    pub(crate) fn of(&mut self, file: &FileDescriptor, path: &[i32]) -> String {
        let comments = self.files.entry(file.name().to_owned()).or_insert_with(|| {
            let info = file.file_descriptor_proto().source_code_info.as_ref();
            info.map(|info| {
                info.location
                    .iter()
                    .filter_map(|location| Some((location.path.clone(), location.leading_comments.as_ref()?)))
                    .map(|(path, comment)| (path, tidy(comment)))
                    .collect()
            })
            .unwrap_or_default()
        });
        comments.get(path).cloned().unwrap_or_default()
    }
}

/// Lines of a comment joined into paragraphs.
fn tidy(comment: &str) -> String {
    let mut out = String::new();
    for line in comment.lines().map(str::trim) {
        if line.is_empty() {
            out.push_str("\n\n");
        } else {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push(' ');
            }
            out.push_str(line);
        }
    }
    out.trim().to_owned()
}

/// The first sentence, for summaries.
pub(crate) fn first_sentence(comment: &str) -> &str {
    let paragraph = comment.split("\n\n").next().unwrap_or(comment);
    let end = paragraph.find(". ").unwrap_or(paragraph.len());
    paragraph[..end].trim_end_matches('.')
}
