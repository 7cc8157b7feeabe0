//! An HTTP answer from a response message: status, headers from fields, body.
//! Follows the endpoint's plan; knows nothing of the request but its method and conditions.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, ETAG, HeaderMap, HeaderValue};
use http::{Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::conditions;
use super::endpoint::{AnswerRule, Binding, Endpoint, HeaderTemplate, Piece};
use super::error::Failure;
use super::json::plan::{FieldPlan, Kind, Plans, Shape};
use super::json::write;
use super::keys;
use super::service::ResponseBody;
use super::wire;

/// What cannot stand in a URL's path as it is.
const UNSAFE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A body that is there already.
pub(crate) fn full(bytes: impl Into<Bytes>) -> ResponseBody {
    let bytes = bytes.into();
    Full::new(bytes).map_err(|never| match never {}).boxed_unsync()
}

/// The status and headers that the fields of a response ask for.
pub(crate) fn head(binding: &Binding, request: &[u8], message: &[u8], headers: &mut HeaderMap) -> StatusCode {
    let endpoint = &binding.endpoint;
    let plans = &endpoint.face.plans;
    for (index, name) in &endpoint.header_fields {
        let field = &plans.messages[endpoint.output].fields[*index];
        for text in header_texts(plans, field, message) {
            if let Ok(value) = HeaderValue::from_str(&text) {
                headers.append(name.clone(), value);
            }
        }
    }
    for template in &endpoint.headers {
        if let Some(value) = fill(template, plans, request, message) {
            headers.insert(template.name.clone(), value);
        }
    }
    endpoint
        .status_field
        .and_then(|number| wire::find(message, &[number]).ok().flatten())
        .and_then(|raw| wire::Reader::new(raw).varint().ok())
        .and_then(|status| StatusCode::from_u16(u16::try_from(status).ok()?).ok())
        .unwrap_or(endpoint.success)
}

/// A field's values as text: none where it is unset or an empty string, one for each element of a list.
fn header_texts(plans: &Plans, field: &FieldPlan, message: &[u8]) -> Vec<String> {
    let found = wire::find(message, &[field.number]).ok().flatten();
    let single = field.shape == Shape::Single;
    if found.is_none() && (field.presence || !single) {
        return Vec::new();
    }
    let mut json = Vec::new();
    if single {
        if write::bare(plans, field.kind, found.unwrap_or(zero_of(field.kind)), &mut json).is_err() {
            return Vec::new();
        }
    } else if list(plans, field, message, &mut json).is_err() {
        return Vec::new();
    }
    let texts = match serde_json::from_slice(&json) {
        Ok(serde_json::Value::Array(values)) => values,
        Ok(value) => vec![value],
        Err(_) => Vec::new(),
    };
    texts
        .into_iter()
        .map(|value| match value {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        })
        .filter(|text| !text.is_empty())
        .collect()
}

fn list(plans: &Plans, field: &FieldPlan, message: &[u8], out: &mut Vec<u8>) -> Result<(), write::WriteError> {
    let owner = plans.messages.iter().enumerate().find_map(|(plan, message)| {
        let index = message.fields.iter().position(|other| std::ptr::eq(other, field))?;
        Some((plan, index))
    });
    match owner {
        Some((plan, index)) => write::field(plans, plan, index, message, out),
        None => Ok(()),
    }
}

/// The bare value of a zero.
fn zero_of(kind: Kind) -> &'static [u8] {
    match kind.wire() {
        wire::WireType::Varint => &[0],
        wire::WireType::Fixed64 => &[0; 8],
        wire::WireType::Fixed32 => &[0; 4],
        wire::WireType::Bytes => &[],
    }
}

fn fill(template: &HeaderTemplate, plans: &Plans, request: &[u8], response: &[u8]) -> Option<HeaderValue> {
    let mut value = String::new();
    let (mut fields, mut filled) = (0, 0);
    for piece in &template.pieces {
        match piece {
            Piece::Text(text) => value.push_str(text),
            Piece::Field { from_request, numbers, kind } => {
                fields += 1;
                let message = if *from_request { request } else { response };
                let Ok(Some(raw)) = wire::find(message, numbers) else {
                    continue;
                };
                let mut json = Vec::new();
                write::bare(plans, *kind, raw, &mut json).ok()?;
                let text = match serde_json::from_slice(&json).ok()? {
                    serde_json::Value::String(text) => text,
                    other => other.to_string(),
                };
                filled += usize::from(!text.is_empty());
                value.extend(utf8_percent_encode(&text, UNSAFE));
            }
        }
    }
    if fields > 0 && filled == 0 {
        return None;
    }
    HeaderValue::from_str(&value).ok()
}

/// A piece of body and its Content-Type.
#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) bytes: Bytes,
}

/// What a message's body is, raw or JSON.
pub(crate) fn content(binding: &Binding, message: &Bytes) -> Result<Content, Failure> {
    let endpoint = &binding.endpoint;
    match binding.answer {
        AnswerRule::RawWhole => Ok(raw(message)),
        AnswerRule::RawField(number) => {
            let inner = wire::find(message, &[number]).map_err(|_| Failure::internal())?;
            Ok(raw(&inner.map_or_else(Bytes::new, |inner| message.slice_ref(inner))))
        }
        AnswerRule::Whole | AnswerRule::Field(_) => {
            let mut out = Vec::with_capacity(message.len() * 2 + 64);
            json(binding, message, &mut out)?;
            if endpoint.face.plans.style.trailing_newline {
                out.push(b'\n');
            }
            Ok(Content { content_type: Some(endpoint.content_type.clone()), bytes: Bytes::from(out) })
        }
    }
}

/// Appends the JSON of a message, or of the field that the rule makes the body.
pub(crate) fn json(binding: &Binding, message: &[u8], out: &mut Vec<u8>) -> Result<(), Failure> {
    let endpoint: &Endpoint = &binding.endpoint;
    let plans = &endpoint.face.plans;
    let written = match binding.answer {
        AnswerRule::Field(index) => write::field(plans, endpoint.output, index, message, out),
        _ => write::message(plans, endpoint.output, message, out),
    };
    written.map_err(|error| {
        tracing::error!(rpc = %endpoint.name, %error, "a response cannot be written as JSON");
        Failure::internal()
    })
}

/// A `google.api.HttpBody`; its data is not copied.
fn raw(message: &Bytes) -> Content {
    let field = |number| wire::find(message, &[number]).ok().flatten();
    let content_type = field(1).and_then(|text| HeaderValue::from_bytes(text).ok()).filter(|text| !text.is_empty());
    Content { content_type, bytes: field(2).map_or_else(Bytes::new, |data| message.slice_ref(data)) }
}

/// A whole answer from the one message of a unary call.
pub(crate) fn unary(
    binding: &Binding,
    request: &[u8],
    message: &Bytes,
    mut headers: HeaderMap,
) -> Result<Response<ResponseBody>, Failure> {
    let status = head(binding, request, message, &mut headers);
    let empty = binding.endpoint.no_body || status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED;
    let body = if empty {
        Bytes::new()
    } else {
        let mut content = content(binding, message)?;
        if let Some(chosen) = keys::chosen(&binding.endpoint.keys, request, &content.bytes) {
            content.bytes = Bytes::from(chosen);
        }
        if let Some(content_type) = content.content_type {
            headers.insert(CONTENT_TYPE, content_type);
        }
        content.bytes
    };
    // A stream has no tag of this kind: its body is known when its headers are gone.
    if !headers.contains_key(ETAG)
        && let Some(tag) = conditions::entity_tag(message, binding.etag.as_deref(), &body)
    {
        headers.insert(ETAG, tag);
    }
    let mut response = Response::new(full(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}
