//! One rule of an rpc: its template, its variables, its body, its answer.

use std::sync::Arc;

use http::Method;

use super::{Compiler, Place, resolve, string_field};
use crate::transcode::endpoint::{AnswerRule, Binding, BodyRule, Bound, Endpoint};
use crate::transcode::json::plan::{FieldPlan, Kind, Plans, Shape, Special};
use crate::transcode::options::HttpRule;
use crate::transcode::route::ANY_METHOD;
use crate::transcode::template::Template;
use crate::transcode::value;

impl Compiler {
    pub(super) fn rule(
        &mut self,
        place: &Place,
        endpoint: &Arc<Endpoint>,
        rule: &HttpRule,
        either_slash: bool,
        keep_slashes: bool,
    ) {
        let Some((method, path)) = rule.method_and_path() else {
            return self.fault(place, "a rule without a method and a path");
        };
        if method != ANY_METHOD && Method::from_bytes(method.as_bytes()).is_err() {
            return self.fault(place, format!("`{method}` is no HTTP method"));
        }
        let template = match Template::parse(path) {
            Ok(template) => template,
            Err(error) => return self.fault(place, format!("`{path}`: {error}")),
        };
        let before = self.problems.len();
        let plans = &endpoint.face.plans;
        let variables = self.variables(place, plans, endpoint.input, &template, keep_slashes);
        let body = self.body(place, plans, endpoint, method, rule, &variables);
        let answer = self.answer(place, plans, endpoint, rule);
        if endpoint.client_streaming && body == BodyRule::None {
            self.fault(place, format!("`{path}`: a client stream needs a body"));
        }
        if self.problems.len() > before {
            return;
        }
        let fields = &plans.messages[endpoint.input].fields;
        let find = |name: &str| fields.iter().find(|field| field.name == name && field.shape == Shape::Single);
        let mask = find("update_mask")
            .filter(|field| plans.special(field.kind) == Special::FieldMask)
            .filter(|_| method == "PATCH" && matches!(body, BodyRule::Field(_)))
            .map(|field| field.number);
        let top = |number: u32| vec![number];
        let if_match = string_field(plans, endpoint.input, "etag").map(top).or_else(|| {
            // A resource that is being created has no earlier state to match.
            let BodyRule::Field(index) = body else {
                return None;
            };
            if !matches!(method, "PATCH" | "PUT") {
                return None;
            }
            let inner = string_inside(plans, &fields[index], "etag")?;
            Some(vec![fields[index].number, inner])
        });
        let etag = string_field(plans, endpoint.output, "etag").map(top).or_else(|| {
            let AnswerRule::Field(index) = answer else {
                return None;
            };
            let field = &plans.messages[endpoint.output].fields[index];
            Some(vec![field.number, string_inside(plans, field, "etag")?])
        });
        let body_oneof = match body {
            BodyRule::RawField(index) | BodyRule::Bytes(index) => fields[index].oneof,
            _ => None,
        };
        let lone_first = body_oneof.is_some()
            && variables.iter().any(|bound: &Bound| {
                let index = plans.messages[endpoint.input].index_of(bound.numbers[0]);
                index.is_some_and(|index| fields[index].oneof == body_oneof)
            });
        match self.router.insert(method, &template, either_slash) {
            Ok(_) => {
                self.places.push((place.file.clone(), place.rpc.clone(), format!("{method} {path}")));
                self.bindings.push(Arc::new(Binding {
                    endpoint: Arc::clone(endpoint),
                    method: method.to_owned(),
                    template,
                    variables,
                    body,
                    answer,
                    mask,
                    if_match,
                    etag,
                    lone_first,
                }));
            }
            Err(conflict) => {
                let (_, other, other_path) = &self.places[conflict.with];
                let what = format!("`{method} {path}` is also `{other_path}` of {other}");
                self.fault(place, what);
            }
        }
    }

    fn variables(
        &mut self,
        place: &Place,
        plans: &Plans,
        input: usize,
        template: &Template,
        keep_slashes: bool,
    ) -> Vec<Bound> {
        let mut bound = Vec::new();
        for variable in &template.variables {
            let path = &variable.path;
            let Some(found) = resolve(plans, input, path) else {
                self.fault(
                    place,
                    format!("the path names `{path}`, which {} does not have", plans.messages[input].name),
                );
                continue;
            };
            if found.shape != Shape::Single || !value::has_text_form(plans, found.kind) {
                self.fault(place, format!("the path names `{path}`, which text cannot fill"));
                continue;
            }
            if found.outside {
                self.fault(place, format!("the path names `{path}`, which comes from elsewhere"));
                continue;
            }
            bound.push(Bound {
                keep_slashes: keep_slashes && template.is_multi_segment(variable),
                variable: variable.clone(),
                numbers: found.numbers,
                kind: found.kind,
                presence: found.presence,
            });
        }
        bound
    }

    fn body(
        &mut self,
        place: &Place,
        plans: &Plans,
        endpoint: &Endpoint,
        method: &str,
        rule: &HttpRule,
        variables: &[Bound],
    ) -> BodyRule {
        let message = &plans.messages[endpoint.input];
        if !rule.body.is_empty() && matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE") {
            self.fault(place, format!("a body on {method}"));
            return BodyRule::None;
        }
        match rule.body.as_str() {
            "" => BodyRule::None,
            "*" if message.name == HTTP_BODY => BodyRule::RawWhole,
            "*" => BodyRule::Whole,
            name => {
                let found = message.fields.iter().position(|field| field.name == name && !field.outside);
                let Some(index) = found else {
                    self.fault(place, format!("the body is `{name}`, which {} does not have", message.name));
                    return BodyRule::None;
                };
                let field = &message.fields[index];
                if variables.iter().any(|bound| bound.numbers == [field.number]) {
                    self.fault(place, format!("`{name}` is bound by the path and by the body"));
                }
                match field.kind {
                    Kind::Message(inner) if field.shape == Shape::Single && plans.messages[inner].name == HTTP_BODY => {
                        BodyRule::RawField(index)
                    }
                    Kind::Bytes if field.shape == Shape::Single => BodyRule::Bytes(index),
                    _ => BodyRule::Field(index),
                }
            }
        }
    }

    fn answer(&mut self, place: &Place, plans: &Plans, endpoint: &Endpoint, rule: &HttpRule) -> AnswerRule {
        let message = &plans.messages[endpoint.output];
        if rule.response_body.is_empty() {
            return if message.name == HTTP_BODY { AnswerRule::RawWhole } else { AnswerRule::Whole };
        }
        if endpoint.no_body {
            self.fault(place, "response_body on an answer without a body");
        }
        let name = &rule.response_body;
        let Some(index) = message.fields.iter().position(|field| field.name == *name && !field.outside) else {
            self.fault(place, format!("response_body is `{name}`, which {} does not have", message.name));
            return AnswerRule::Whole;
        };
        let field = &message.fields[index];
        match field.kind {
            Kind::Message(inner) if field.shape == Shape::Single && plans.messages[inner].name == HTTP_BODY => {
                AnswerRule::RawField(field.number)
            }
            _ => AnswerRule::Field(index),
        }
    }
}

/// The same in the message that a field holds.
fn string_inside(plans: &Plans, field: &FieldPlan, name: &str) -> Option<u32> {
    match (field.shape, field.kind) {
        (Shape::Single, Kind::Message(inner)) => string_field(plans, inner, name),
        _ => None,
    }
}

const HTTP_BODY: &str = "google.api.HttpBody";
