//! What one rpc and one of its rules come to, once everything about them has been checked.
//! Plain values for the service to follow; checks nothing itself.

use std::sync::Arc;

use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, StatusCode};

use super::error::ErrorForm;
use super::json::plan::{Kind, Plans};
use super::keys::KeyRules;
use super::options::UrlPart;
use super::template::{Template, Variable};

/// What all rpcs of a service share.
pub(crate) struct Face {
    pub(crate) plans: Arc<Plans>,
    pub(crate) form: Arc<dyn ErrorForm>,
    pub(crate) ignore_accept: bool,
    pub(crate) accept_forms: bool,
    pub(crate) content_type: HeaderValue,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
}

impl std::fmt::Debug for Face {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Face").field("content_type", &self.content_type).finish_non_exhaustive()
    }
}

/// One rpc.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) face: Arc<Face>,
    /// `package.Service/Method`.
    pub(crate) name: String,
    /// `/package.Service/Method`.
    pub(crate) rpc: PathAndQuery,
    /// Plans of the request and the response.
    pub(crate) input: usize,
    pub(crate) output: usize,
    pub(crate) client_streaming: bool,
    pub(crate) server_streaming: bool,
    pub(crate) success: StatusCode,
    pub(crate) no_body: bool,
    pub(crate) content_type: HeaderValue,
    pub(crate) headers: Vec<HeaderTemplate>,
    /// Response fields that are headers.
    pub(crate) header_fields: Vec<(usize, HeaderName)>,
    /// The response field that is the status.
    pub(crate) status_field: Option<u32>,
    /// The response field that is the id of a server-sent event.
    pub(crate) event_id: Option<usize>,
    /// Request fields that are filled from headers and from the URL.
    pub(crate) request_headers: Vec<(usize, HeaderName)>,
    pub(crate) request_urls: Vec<(usize, UrlPart)>,
    /// The request field that makes a repeated request harmless.
    pub(crate) request_id: Option<u32>,
    pub(crate) ignore_unknown_query: bool,
    pub(crate) ignore_unknown_fields: bool,
    pub(crate) max_body_bytes: Option<usize>,
    /// Which keys of the answer callers may choose.
    pub(crate) keys: KeyRules,
}

/// One rule of an rpc.
#[derive(Debug)]
pub(crate) struct Binding {
    pub(crate) endpoint: Arc<Endpoint>,
    pub(crate) method: String,
    pub(crate) template: Template,
    pub(crate) variables: Vec<Bound>,
    pub(crate) body: BodyRule,
    /// In a client stream of raw bytes: path and query fill a member of the oneof of which the body is another, so they
    /// travel in a message of their own before it.
    pub(crate) lone_first: bool,
    pub(crate) answer: AnswerRule,
    /// The request's `update_mask`, where this rule is a PATCH of a field.
    pub(crate) mask: Option<u32>,
    /// Where `If-Match` goes: field numbers from the request down.
    pub(crate) if_match: Option<Vec<u32>>,
    /// The response field that is the entity tag, from the response down.
    pub(crate) etag: Option<Vec<u32>>,
}

/// A variable and the field it fills.
#[derive(Debug)]
pub(crate) struct Bound {
    pub(crate) variable: Variable,
    pub(crate) numbers: Vec<u32>,
    pub(crate) kind: Kind,
    /// The field distinguishes "not set" from zero.
    pub(crate) presence: bool,
    pub(crate) keep_slashes: bool,
}

/// What the body fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyRule {
    /// Nothing.
    None,
    /// The request message, from JSON.
    Whole,
    /// A field, by index, from JSON.
    Field(usize),
    /// The request message is a `google.api.HttpBody`.
    RawWhole,
    /// A field, by index, is a `google.api.HttpBody`.
    RawField(usize),
    /// A field of type `bytes`, by index: a JSON string from JSON, the bytes themselves from any other media type.
    Bytes(usize),
}

/// What the answer's body is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerRule {
    /// The response message, as JSON.
    Whole,
    /// A field, by index, as JSON.
    Field(usize),
    /// The response message is a `google.api.HttpBody`.
    RawWhole,
    /// A field, by number, is a `google.api.HttpBody`.
    RawField(u32),
}

/// A header whose value is made of text and fields.
#[derive(Debug)]
pub(crate) struct HeaderTemplate {
    pub(crate) name: HeaderName,
    pub(crate) pieces: Vec<Piece>,
}

/// A piece of a header's value.
#[derive(Debug)]
pub(crate) enum Piece {
    Text(String),
    /// A field of the response or, `from_request`, of the request.
    Field {
        from_request: bool,
        numbers: Vec<u32>,
        kind: Kind,
    },
}
