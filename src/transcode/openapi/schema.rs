//! JSON Schemas of messages, in the style in which they are written.
//! Messages become components; what ProtoJSON writes specially stands in place.

use std::collections::{BTreeMap, HashSet};

use prost_reflect::{FieldDescriptor, Kind as Proto, MessageDescriptor};
use serde_json::{Value, json};

use super::Comments;
use crate::transcode::api::Api;
use crate::transcode::endpoint::Face;
use crate::transcode::json::plan::{FieldPlan, Kind, Plans, Shape, Special};
use crate::transcode::options::{self, Extensions};

/// The schemas that a document refers to.
pub(crate) struct Schemas<'a> {
    pub(crate) extensions: Extensions,
    api: &'a Api,
    /// Messages that are referred to, with the plans of the first that did.
    wanted: BTreeMap<String, (&'a Plans, bool)>,
    queue: Vec<String>,
    /// Messages that answers hold: there a required field may be missing, for zeros are not always written.
    answered: HashSet<String>,
    /// Bodies of failures, each form's once.
    failures: Vec<Value>,
}

impl<'a> Schemas<'a> {
    pub(crate) fn new(api: &'a Api, package: &str) -> Self {
        let mut answered = HashSet::new();
        let mut queue: Vec<MessageDescriptor> = api
            .services
            .iter()
            .filter(|service| service.package_name() == package)
            .flat_map(|service| service.methods().map(|method| method.output()).collect::<Vec<_>>())
            .collect();
        while let Some(message) = queue.pop() {
            if answered.insert(message.full_name().to_owned()) {
                queue.extend(message.fields().filter_map(|field| field.kind().as_message().cloned()));
            }
        }
        Self {
            extensions: Extensions::of(&api.pool),
            api,
            wanted: BTreeMap::new(),
            queue: Vec::new(),
            answered,
            failures: Vec::new(),
        }
    }

    /// A message by reference, or what stands for it.
    pub(crate) fn message(&mut self, plans: &'a Plans, plan: usize, strict: bool) -> Value {
        let message = &plans.messages[plan];
        match message.special {
            Special::None => {
                let name = message.name.clone();
                if !self.wanted.contains_key(&name) {
                    self.wanted.insert(name.clone(), (plans, strict));
                    self.queue.push(name.clone());
                }
                json!({"$ref": format!("#/components/schemas/{name}")})
            }
            Special::Any => json!({
                "type": "object",
                "properties": {"@type": {"type": "string", "description": "URL of the message's type"}},
            }),
            Special::Timestamp => json!({"type": "string", "format": "date-time"}),
            Special::Duration => json!({"type": "string", "pattern": "^-?[0-9]{1,12}(\\.[0-9]{1,9})?s$"}),
            Special::FieldMask => json!({"type": "string", "description": "Field paths, separated by commas"}),
            Special::Struct | Special::Empty => json!({"type": "object"}),
            Special::Value => json!({}),
            Special::ListValue => json!({"type": "array", "items": {}}),
            Special::Wrapper => {
                let inner = self.kind(plans, message.fields[0].kind, strict);
                nullable(inner)
            }
        }
    }

    /// The Content-Type of a service's failures, and a reference to what they hold.
    pub(crate) fn failure(&mut self, face: &Face) -> (String, Value) {
        let (content_type, schema) = face.form.describe();
        let index = self.failures.iter().position(|known| *known == schema).unwrap_or_else(|| {
            self.failures.push(schema);
            self.failures.len() - 1
        });
        (content_type, json!({"$ref": format!("#/components/schemas/{}", failure_name(index))}))
    }

    /// A value of a kind.
    pub(crate) fn kind(&mut self, plans: &'a Plans, kind: Kind, strict: bool) -> Value {
        let wide = |pattern: &str, format: &str| {
            if plans.style.integers_as_numbers {
                json!({"type": "integer", "format": format})
            } else {
                json!({"type": "string", "format": format, "pattern": pattern})
            }
        };
        match kind {
            Kind::Double => json!({"type": "number", "format": "double"}),
            Kind::Float => json!({"type": "number", "format": "float"}),
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => json!({"type": "integer", "format": "int32"}),
            Kind::Uint32 | Kind::Fixed32 => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
            Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => wide("^-?[0-9]{1,19}$", "int64"),
            Kind::Uint64 | Kind::Fixed64 => wide("^[0-9]{1,20}$", "uint64"),
            Kind::Bool => json!({"type": "boolean"}),
            Kind::String => json!({"type": "string"}),
            Kind::Bytes => json!({"type": "string", "contentEncoding": "base64"}),
            Kind::Enum(index) => {
                let values = &plans.enums[index];
                if values.is_null {
                    json!({"type": "null"})
                } else if plans.style.enums_as_numbers {
                    json!({"type": "integer", "format": "int32"})
                } else {
                    let name = values.name.clone();
                    let names = self.api.pool.get_enum_by_name(&name);
                    let names: Vec<String> = names
                        .map(|values| {
                            values.enum_descriptor_proto().value.iter().map(|value| value.name().to_owned()).collect()
                        })
                        .unwrap_or_default();
                    json!({"type": "string", "enum": names})
                }
            }
            Kind::Message(plan) => self.message(plans, plan, strict),
        }
    }

    /// A field with its shape.
    pub(crate) fn field(&mut self, plans: &'a Plans, field: &FieldPlan, strict: bool) -> Value {
        let schema = match field.shape {
            Shape::Single => self.kind(plans, field.kind, strict),
            Shape::List { .. } => json!({"type": "array", "items": self.kind(plans, field.kind, strict)}),
            Shape::Map { entry } => {
                let value = plans.messages[entry].fields[1].kind;
                json!({"type": "object", "additionalProperties": self.kind(plans, value, strict)})
            }
        };
        if field.when_empty == b"null" { nullable(schema) } else { schema }
    }

    /// All components, those that they refer to included.
    pub(crate) fn finish(&mut self, comments: &mut Comments) -> BTreeMap<String, Value> {
        let mut schemas = BTreeMap::new();
        while let Some(name) = self.queue.pop() {
            let Some((plans, strict)) = self.wanted.get(&name).copied() else { continue };
            let Some(message) = self.api.pool.get_message_by_name(&name) else { continue };
            let schema = self.component(plans, &message, strict, comments);
            schemas.insert(name, schema);
        }
        schemas.extend(self.failures.drain(..).enumerate().map(|(index, schema)| (failure_name(index), schema)));
        schemas
    }

    fn component(
        &mut self,
        plans: &'a Plans,
        message: &MessageDescriptor,
        strict: bool,
        comments: &mut Comments,
    ) -> Value {
        let Some(plan) = plans.index(message.full_name()) else {
            return json!({"type": "object"});
        };
        let (mut properties, mut required) = (serde_json::Map::new(), Vec::new());
        for field in plans.messages[plan].fields.iter().filter(|field| !field.outside) {
            let Some(descriptor) = message.get_field(field.number) else { continue };
            let mut schema = self.field(plans, field, strict);
            self.annotate(&mut schema, &descriptor, comments);
            let needed = self.extensions.has_behavior(&descriptor, options::BEHAVIOR_REQUIRED);
            if needed && !self.answered.contains(message.full_name()) {
                required.push(field.json_name.clone());
            }
            properties.insert(field.json_name.clone(), schema);
        }
        let mut schema = json!({"type": "object", "properties": properties});
        let description = comments.of(&message.parent_file(), message.path());
        if !description.is_empty() {
            schema["description"] = Value::from(description);
        }
        if !required.is_empty() {
            schema["required"] = Value::from(required);
        }
        if strict {
            schema["additionalProperties"] = Value::from(false);
        }
        schema
    }

    /// Description, read-only and deprecation marks of a field.
    pub(crate) fn annotate(&self, schema: &mut Value, field: &FieldDescriptor, comments: &mut Comments) {
        let mut description = comments.of(&field.parent_file(), field.path());
        if let Proto::Enum(values) = field.kind() {
            for value in values.values() {
                let meaning = comments.of(&values.parent_file(), value.path());
                if !meaning.is_empty() {
                    description.push_str(&format!("\n* `{}`: {meaning}", value.name()));
                }
            }
        }
        if !description.is_empty() {
            schema["description"] = Value::from(description.trim());
        }
        let owned = [options::BEHAVIOR_OUTPUT_ONLY, options::BEHAVIOR_INPUT_ONLY];
        for (behavior, mark) in owned.iter().zip(["readOnly", "writeOnly"]) {
            if self.extensions.has_behavior(field, *behavior) {
                schema[mark] = Value::from(true);
            }
        }
        let options = field.field_descriptor_proto().options.as_ref();
        if options.is_some_and(|options| options.deprecated()) {
            schema["deprecated"] = Value::from(true);
        }
    }
}

/// What the body of a failure is called. Messages have a package in their names, or at least no such name.
fn failure_name(index: usize) -> String {
    if index == 0 { "Failure".to_owned() } else { format!("Failure{}", index + 1) }
}

/// The schema or null.
fn nullable(mut schema: Value) -> Value {
    match schema.get("type").cloned() {
        Some(Value::String(kind)) => {
            schema["type"] = json!([kind, "null"]);
            if let Some(Value::Array(values)) = schema.get_mut("enum") {
                values.push(Value::Null);
            }
            schema
        }
        _ if schema == json!({}) => schema,
        _ => json!({"anyOf": [schema, {"type": "null"}]}),
    }
}
