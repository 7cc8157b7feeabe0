//! One rpc: its statuses, its headers, and the fields of request and response that are more than body.

use std::sync::Arc;

use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, StatusCode};
use prost_reflect::MethodDescriptor;

use super::{Compiler, Place, resolve, string_field};
use crate::transcode::endpoint::{Endpoint, Face, HeaderTemplate, Piece};
use crate::transcode::json::plan::{Kind, Plans, Shape};
use crate::transcode::keys::KeyRules;
use crate::transcode::options::{self, Answer, Header, Keys, Surface, Unknown, UrlPart};
use crate::transcode::value;

impl Compiler {
    pub(super) fn endpoint(
        &mut self,
        place: &Place,
        method: &MethodDescriptor,
        face: &Arc<Face>,
        surface: &Surface,
        answer: &Answer,
    ) -> Option<Endpoint> {
        let before = self.problems.len();
        let plans = &face.plans;
        let (input, output) = (plans.index(method.input().full_name())?, plans.index(method.output().full_name())?);
        let success = match answer.status {
            0 => StatusCode::OK,
            status => match u16::try_from(status).ok().and_then(|status| StatusCode::from_u16(status).ok()) {
                Some(status) if status.is_success() => status,
                _ => {
                    self.fault(place, format!("status {status} is no success"));
                    StatusCode::OK
                }
            },
        };
        let no_body = answer.no_body || success == StatusCode::NO_CONTENT || success == StatusCode::RESET_CONTENT;
        if no_body && method.is_server_streaming() {
            self.fault(place, "a stream cannot be an answer without a body");
        }
        let content_type = match answer.content_type.as_str() {
            "" => face.content_type.clone(),
            own => HeaderValue::from_str(own).unwrap_or_else(|_| {
                self.fault(place, "content_type is no header value");
                face.content_type.clone()
            }),
        };
        let headers =
            answer.headers.iter().filter_map(|header| self.header(place, header, plans, input, output)).collect();
        let service = method.parent_service();
        let path = format!("/{}/{}", service.full_name(), method.name());
        let Ok(rpc) = path.parse::<PathAndQuery>() else {
            self.fault(place, "its gRPC path is no path");
            return None;
        };
        let mut endpoint = Endpoint {
            face: Arc::clone(face),
            name: path[1..].to_owned(),
            rpc,
            input,
            output,
            client_streaming: method.is_client_streaming(),
            server_streaming: method.is_server_streaming(),
            success,
            no_body,
            content_type,
            headers,
            header_fields: Vec::new(),
            status_field: None,
            event_id: None,
            request_headers: Vec::new(),
            request_urls: Vec::new(),
            request_id: string_field(plans, input, "request_id"),
            ignore_unknown_query: ignores(answer.unknown_query(), surface.unknown_query()),
            ignore_unknown_fields: ignores(answer.unknown_fields(), surface.unknown_fields()),
            max_body_bytes: usize::try_from(answer.max_body_bytes).ok().filter(|bytes| *bytes > 0),
            keys: KeyRules::default(),
        };
        self.input_fields(place, method, &mut endpoint);
        self.output_fields(place, method, &mut endpoint);
        (self.problems.len() == before).then_some(endpoint)
    }

    fn input_fields(&mut self, place: &Place, method: &MethodDescriptor, endpoint: &mut Endpoint) {
        let plans = Arc::clone(&endpoint.face.plans);
        for descriptor in method.input().fields() {
            let option = self.extensions.field(&descriptor);
            let Some(index) = plans.messages[endpoint.input].index_of(descriptor.number()) else {
                continue;
            };
            let field = &plans.messages[endpoint.input].fields[index];
            let plain = field.shape == Shape::Single && value::has_text_form(&plans, field.kind);
            if !option.request_header.is_empty() {
                match option.request_header.parse::<HeaderName>() {
                    Ok(name) if plain => endpoint.request_headers.push((index, name)),
                    Ok(_) => self.fault(place, format!("`{}` cannot be filled from a header", field.name)),
                    Err(_) => self.fault(place, format!("`{}` is no header", option.request_header)),
                }
            }
            let lists_texts = matches!(field.shape, Shape::List { .. }) && field.kind == Kind::String;
            match option.keys() {
                Keys::Unspecified => {}
                _ if !lists_texts => {
                    self.fault(place, format!("`{}` is no list of strings, so it names no keys", field.name))
                }
                Keys::Only => endpoint.keys.only = Some(field.number),
                Keys::Except => endpoint.keys.except = Some(field.number),
            }
            match option.request_url() {
                UrlPart::Unspecified => {}
                part if field.kind == Kind::String && plain => endpoint.request_urls.push((index, part)),
                _ => self.fault(place, format!("`{}` is no string, so the URL cannot fill it", field.name)),
            }
        }
    }

    fn output_fields(&mut self, place: &Place, method: &MethodDescriptor, endpoint: &mut Endpoint) {
        let plans = Arc::clone(&endpoint.face.plans);
        for descriptor in method.output().fields() {
            let option = self.extensions.field(&descriptor);
            let Some(index) = plans.messages[endpoint.output].index_of(descriptor.number()) else {
                continue;
            };
            let field = &plans.messages[endpoint.output].fields[index];
            if !option.response_header.is_empty() {
                let scalar = !matches!(field.shape, Shape::Map { .. })
                    && (!matches!(field.kind, Kind::Message(_)) || value::has_text_form(&plans, field.kind));
                match option.response_header.parse::<HeaderName>() {
                    Ok(name) if scalar => endpoint.header_fields.push((index, name)),
                    Ok(_) => self.fault(place, format!("`{}` cannot be a header", field.name)),
                    Err(_) => self.fault(place, format!("`{}` is no header", option.response_header)),
                }
            }
            if option.response_status {
                let fits = field.shape == Shape::Single && matches!(field.kind, Kind::Int32 | Kind::Uint32);
                if !fits || endpoint.status_field.is_some() {
                    self.fault(place, format!("`{}` is not the one int32 or uint32 that is the status", field.name));
                }
                endpoint.status_field = Some(field.number);
            }
            if option.keys_of_items {
                match field.shape {
                    Shape::List { .. } if matches!(field.kind, Kind::Message(_)) => {
                        endpoint.keys.items = Some(field.json_name.clone());
                    }
                    _ => self.fault(place, format!("`{}` is no list of messages, so it has no keys", field.name)),
                }
            }
            if option.event_id {
                let scalar = field.shape == Shape::Single && !matches!(field.kind, Kind::Message(_));
                if !scalar || endpoint.event_id.is_some() {
                    self.fault(place, format!("`{}` is not the one scalar that is the event's id", field.name));
                }
                endpoint.event_id = Some(index);
            }
        }
    }

    fn header(
        &mut self,
        place: &Place,
        header: &Header,
        plans: &Plans,
        input: usize,
        output: usize,
    ) -> Option<HeaderTemplate> {
        let Ok(name) = header.name.parse::<HeaderName>() else {
            self.fault(place, format!("`{}` is no header", header.name));
            return None;
        };
        let mut pieces = Vec::new();
        let mut rest = header.value.as_str();
        while let Some(open) = rest.find('{') {
            if open > 0 {
                pieces.push(Piece::Text(rest[..open].to_owned()));
            }
            let Some(close) = rest[open..].find('}') else {
                self.fault(place, format!("header `{name}`: `}}` is missing"));
                return None;
            };
            let path = &rest[open + 1..open + close];
            rest = &rest[open + close + 1..];
            let (from_request, plan, field) = match path.strip_prefix("request.") {
                Some(field) => (true, input, field),
                None => (false, output, path),
            };
            match resolve(plans, plan, field) {
                Some(found) if found.shape == Shape::Single && !matches!(found.kind, Kind::Message(_)) => {
                    pieces.push(Piece::Field { from_request, numbers: found.numbers, kind: found.kind });
                }
                _ => {
                    self.fault(place, format!("header `{name}`: `{path}` is no scalar field"));
                    return None;
                }
            }
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        let texts_fit = pieces.iter().all(|piece| match piece {
            Piece::Text(text) => HeaderValue::from_str(text).is_ok(),
            Piece::Field { .. } => true,
        });
        if !texts_fit {
            self.fault(place, format!("header `{name}`: no header value"));
            return None;
        }
        Some(HeaderTemplate { name, pieces })
    }
}

fn ignores(own: Unknown, service: Unknown) -> bool {
    let effective = if own == Unknown::Unspecified { service } else { own };
    effective == options::Unknown::Ignore
}
