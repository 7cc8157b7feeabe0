//! One rule as an OpenAPI operation: parameters, body, answers.

use prost_reflect::{FieldDescriptor, MessageDescriptor, MethodDescriptor};
use serde_json::{Map, Value, json};

use super::schema::Schemas;
use super::{Comments, first_sentence};
use crate::transcode::api::Api;
use crate::transcode::endpoint::{AnswerRule, Binding, BodyRule};
use crate::transcode::json::plan::{FieldPlan, Kind, Plans, Shape, Special};
use crate::transcode::stream::Format;
use crate::transcode::template::Segment;
use crate::transcode::{options, value};

/// A template as OpenAPI writes it.
pub(crate) struct OpenPath {
    /// `/v1/{name}`.
    pub(crate) text: String,
    /// The same without names.
    pub(crate) shape: String,
    /// Each parameter: its name, the variable it belongs to, and whether it takes several segments.
    parameters: Vec<Parameter>,
}

struct Parameter {
    name: String,
    variable: Option<usize>,
    several: bool,
}

impl OpenPath {
    pub(crate) fn names(&self) -> Vec<String> {
        self.parameters.iter().map(|parameter| parameter.name.clone()).collect()
    }
}

/// Writes a template with one parameter for each wildcard.
pub(crate) fn path(binding: &Binding) -> OpenPath {
    let template = &binding.template;
    let mut path = OpenPath { text: String::new(), shape: String::new(), parameters: Vec::new() };
    for (index, segment) in template.segments.iter().enumerate() {
        path.text.push('/');
        path.shape.push('/');
        if let Segment::Literal(text) = segment {
            path.text.push_str(text);
            path.shape.push_str(text);
            continue;
        }
        let variable = template.variables.iter().position(|variable| (variable.start..variable.end).contains(&index));
        let mut name = match variable {
            Some(variable) => short_name(&template.variables[variable].path, &path.parameters, variable),
            None => "segment".to_owned(),
        };
        let same = path.parameters.iter().filter(|parameter| parameter.variable == variable).count();
        if same > 0 {
            name.push_str(&format!("_{}", same + 1));
        }
        path.text.push_str(&format!("{{{name}}}"));
        path.shape.push_str("{}");
        path.parameters.push(Parameter { name, variable, several: *segment == Segment::DoubleStar });
    }
    if let Some(verb) = &template.verb {
        let verb = format!(":{verb}");
        path.text.push_str(&verb);
        path.shape.push_str(&verb);
    }
    if template.trailing_slash {
        path.text.push('/');
        path.shape.push('/');
    }
    path
}

/// The last field of a variable's path, for many tools take no dots in names; all of it where another variable has that.
fn short_name(variable_path: &str, taken: &[Parameter], variable: usize) -> String {
    let last = variable_path.rsplit('.').next().unwrap_or(variable_path);
    let clashes = taken.iter().any(|other| other.variable != Some(variable) && other.name == last);
    if clashes { variable_path.replace('.', "_") } else { last.to_owned() }
}

/// The operation of a rule. `names` are those under which its path is listed.
pub(crate) fn describe<'a>(
    api: &'a Api,
    schemas: &mut Schemas<'a>,
    comments: &mut Comments,
    method: &MethodDescriptor,
    binding: &Binding,
    path: &OpenPath,
    names: &[String],
) -> Value {
    // The binding of the API itself lives as long as the schemas that borrow its plans.
    let Some(binding) = api.bindings.iter().find(|own| std::ptr::eq(own.as_ref(), binding)) else {
        return json!({});
    };
    let mut writer = Operation { schemas, comments, method, binding };
    let comment = writer.comments.of(&method.parent_service().parent_file(), method.path());
    let mut operation = json!({
        "tags": [method.parent_service().name()],
        "responses": writer.responses(),
    });
    if !comment.is_empty() {
        operation["summary"] = Value::from(first_sentence(&comment));
        operation["description"] = Value::from(comment);
    }
    let mut parameters = writer.path_parameters(path, names);
    parameters.extend(writer.query_parameters());
    parameters.extend(writer.header_parameters());
    if !parameters.is_empty() {
        operation["parameters"] = Value::from(parameters);
    }
    if let Some(body) = writer.body() {
        operation["requestBody"] = body;
    }
    let options = method.method_descriptor_proto().options.as_ref();
    if options.is_some_and(|options| options.deprecated()) {
        operation["deprecated"] = Value::from(true);
    }
    operation
}

struct Operation<'o, 'a> {
    schemas: &'o mut Schemas<'a>,
    comments: &'o mut Comments,
    method: &'o MethodDescriptor,
    binding: &'a Binding,
}

impl<'a> Operation<'_, 'a> {
    fn plans(&self) -> &'a Plans {
        &self.binding.endpoint.face.plans
    }

    fn path_parameters(&mut self, path: &OpenPath, names: &[String]) -> Vec<Value> {
        let mut parameters = Vec::new();
        for (parameter, name) in path.parameters.iter().zip(names) {
            let bound = parameter.variable.map(|variable| &self.binding.variables[variable]);
            let kind = bound.map_or(Kind::String, |bound| bound.kind);
            let mut schema = self.schemas.kind(self.plans(), kind, true);
            let field = bound.and_then(|bound| descend(&self.method.input(), &bound.numbers));
            if let Some(field) = field {
                self.schemas.annotate(&mut schema, &field, self.comments);
            }
            let mut description = take_description(&mut schema);
            if parameter.several {
                description.push_str(" May hold slashes, as they are or as `%2F`.");
            }
            parameters.push(json!({
                "name": name,
                "in": "path",
                "required": true,
                "description": description.trim(),
                "schema": schema,
            }));
        }
        parameters
    }

    fn query_parameters(&mut self) -> Vec<Value> {
        let body = match self.binding.body {
            BodyRule::Whole | BodyRule::RawWhole => return Vec::new(),
            BodyRule::Field(index) | BodyRule::RawField(index) | BodyRule::Bytes(index) => Some(index),
            BodyRule::None => None,
        };
        let plan = self.binding.endpoint.input;
        let skipped = body.map(|index| self.plans().messages[plan].fields[index].number);
        let mut out = Vec::new();
        self.query_fields(plan, &self.method.input(), &mut Vec::new(), "", skipped, &mut out);
        out
    }

    /// Fields of a message and of the messages in it, as far as a query can fill them.
    fn query_fields(
        &mut self,
        plan: usize,
        message: &MessageDescriptor,
        numbers: &mut Vec<u32>,
        prefix: &str,
        skipped: Option<u32>,
        out: &mut Vec<Value>,
    ) {
        let plans = self.plans();
        for field in plans.messages[plan].fields.iter().filter(|field| !field.outside) {
            let Some(descriptor) = message.get_field(field.number) else { continue };
            numbers.push(field.number);
            let bound = self.binding.variables.iter().any(|bound| bound.numbers == *numbers);
            let from_body = numbers.len() == 1 && skipped == Some(field.number);
            let name = format!("{prefix}{}", field.json_name);
            let text = value::has_text_form(plans, field.kind) && !matches!(field.shape, Shape::Map { .. });
            if bound || from_body {
            } else if text {
                out.push(self.query_parameter(plans, field, &descriptor, &name));
            } else if let (Shape::Single, Kind::Message(inner)) = (field.shape, field.kind)
                && plans.messages[inner].special == Special::None
                // Deeper ones are taken, but a recursive message would never end.
                && numbers.len() < 3
                && let Some(inner_message) = descriptor.kind().as_message()
            {
                self.query_fields(inner, inner_message, numbers, &format!("{name}."), None, out);
            }
            numbers.pop();
        }
    }

    fn query_parameter(
        &mut self,
        plans: &'a Plans,
        field: &FieldPlan,
        descriptor: &FieldDescriptor,
        name: &str,
    ) -> Value {
        let mut schema = match field.shape {
            Shape::List { .. } => json!({"type": "array", "items": self.schemas.kind(plans, field.kind, true)}),
            _ => self.schemas.kind(plans, field.kind, true),
        };
        self.schemas.annotate(&mut schema, descriptor, self.comments);
        let description = take_description(&mut schema);
        let required = self.schemas.extensions.has_behavior(descriptor, options::BEHAVIOR_REQUIRED)
            && descriptor.parent_message() == &self.method.input();
        json!({"name": name, "in": "query", "required": required, "description": description, "schema": schema})
    }

    fn header_parameters(&mut self) -> Vec<Value> {
        let endpoint = &self.binding.endpoint;
        let plans = self.plans();
        let mut out = Vec::new();
        for (index, name) in &endpoint.request_headers {
            let field = &plans.messages[endpoint.input].fields[*index];
            let mut schema = self.schemas.kind(plans, field.kind, true);
            if let Some(descriptor) = self.method.input().get_field(field.number) {
                self.schemas.annotate(&mut schema, &descriptor, self.comments);
            }
            let description = take_description(&mut schema);
            out.push(json!({"name": name.as_str(), "in": "header", "description": description, "schema": schema}));
        }
        let mut add = |name: &str, description: &str| {
            out.push(json!({"name": name, "in": "header", "description": description, "schema": {"type": "string"}}));
        };
        let is_get = self.binding.method == "GET";
        if self.binding.if_match.is_some() && !is_get {
            add("If-Match", "The entity tag that the resource must have; otherwise the answer is 412.");
        }
        if self.binding.etag.is_some() && is_get {
            add("If-None-Match", "Entity tags that the caller has; if the resource has one of them the answer is 304.");
        }
        if endpoint.request_id.is_some() {
            add("Idempotency-Key", "Makes a repeated request harmless: the same as the field `request_id`.");
        }
        out
    }

    fn body(&mut self) -> Option<Value> {
        let endpoint = &self.binding.endpoint;
        let plans = self.plans();
        let strict = !endpoint.ignore_unknown_fields;
        let field = |index: usize| &plans.messages[endpoint.input].fields[index];
        let (schema, raw) = match self.binding.body {
            BodyRule::None => return None,
            BodyRule::RawWhole | BodyRule::RawField(_) => return Some(json!({"content": {"*/*": {}}})),
            BodyRule::Whole => (self.schemas.message(plans, endpoint.input, strict), false),
            BodyRule::Field(index) => (self.schemas.field(plans, field(index), strict), false),
            BodyRule::Bytes(index) => (self.schemas.field(plans, field(index), strict), true),
        };
        let mut content = Map::new();
        if raw {
            content.insert("application/octet-stream".to_owned(), json!({}));
        }
        if endpoint.client_streaming {
            content.insert("application/x-ndjson".to_owned(), json!({"schema": schema}));
        } else {
            content.insert("application/json".to_owned(), json!({"schema": schema}));
            if endpoint.face.accept_forms {
                content.insert("application/x-www-form-urlencoded".to_owned(), json!({"schema": schema}));
                content.insert("multipart/form-data".to_owned(), json!({"schema": schema}));
            }
        }
        Some(json!({"content": content}))
    }

    fn responses(&mut self) -> Value {
        let endpoint = &self.binding.endpoint;
        let mut success = json!({"description": endpoint.success.canonical_reason().unwrap_or("Success")});
        let headers = self.response_headers();
        if !headers.is_empty() {
            success["headers"] = Value::from(headers);
        }
        if let Some(content) = self.content() {
            success["content"] = content;
        }
        let (content_type, schema) = self.schemas.failure(&endpoint.face);
        let failure = json!({"description": "A failure", "content": {content_type: {"schema": schema}}});
        let mut responses = Map::new();
        responses.insert(endpoint.success.as_str().to_owned(), success);
        if self.binding.etag.is_some() && self.binding.method == "GET" {
            responses.insert("304".to_owned(), json!({"description": "Not Modified"}));
        }
        responses.insert("default".to_owned(), failure);
        Value::from(responses)
    }

    fn response_headers(&mut self) -> Map<String, Value> {
        let endpoint = &self.binding.endpoint;
        let plans = self.plans();
        let mut headers = Map::new();
        for (index, name) in &endpoint.header_fields {
            let field = &plans.messages[endpoint.output].fields[*index];
            let mut schema = self.schemas.kind(plans, field.kind, false);
            if let Some(descriptor) = self.method.output().get_field(field.number) {
                self.schemas.annotate(&mut schema, &descriptor, self.comments);
            }
            let description = take_description(&mut schema);
            headers.insert(name.as_str().to_owned(), json!({"description": description, "schema": schema}));
        }
        for template in &endpoint.headers {
            headers.insert(template.name.as_str().to_owned(), json!({"schema": {"type": "string"}}));
        }
        if self.binding.etag.is_some() {
            headers.insert("etag".to_owned(), json!({"description": "The entity tag", "schema": {"type": "string"}}));
        }
        headers
    }

    fn content(&mut self) -> Option<Value> {
        let endpoint = &self.binding.endpoint;
        let plans = self.plans();
        if endpoint.no_body {
            return None;
        }
        let item = match self.binding.answer {
            AnswerRule::RawWhole | AnswerRule::RawField(_) => return Some(json!({"*/*": {}})),
            AnswerRule::Whole => self.schemas.message(plans, endpoint.output, false),
            AnswerRule::Field(index) => {
                self.schemas.field(plans, &plans.messages[endpoint.output].fields[index], false)
            }
        };
        if !endpoint.server_streaming {
            let own = endpoint.content_type.to_str().unwrap_or("application/json");
            let essence = own.split(';').next().unwrap_or(own).trim();
            return Some(json!({essence: {"schema": item}}));
        }
        let [lines, events, array] = Format::OFFERS;
        Some(json!({
            lines: {"schema": item},
            events: {"schema": {"type": "string"}},
            array: {"schema": {"type": "array", "items": item}},
        }))
    }
}

/// The field at the end of a path of numbers.
fn descend(message: &MessageDescriptor, numbers: &[u32]) -> Option<FieldDescriptor> {
    let (first, rest) = numbers.split_first()?;
    let field = message.get_field(*first)?;
    if rest.is_empty() {
        return Some(field);
    }
    descend(field.kind().as_message()?, rest)
}

/// A parameter's description stands beside its schema.
fn take_description(schema: &mut Value) -> String {
    match schema.as_object_mut().and_then(|schema| schema.remove("description")) {
        Some(Value::String(description)) => description,
        _ => String::new(),
    }
}
