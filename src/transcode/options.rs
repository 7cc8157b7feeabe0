//! The options that describe an HTTP face, read out of a descriptor pool into plain values.
//! Mirrors `google/api/http.proto` and `wharfinger/http/v1/options.proto` by hand, so that this folder needs no
//! generated code; judges none of what it reads.

use prost::Message;
use prost_reflect::{
    DescriptorPool, DynamicMessage, ExtensionDescriptor, FieldDescriptor, MethodDescriptor, ServiceDescriptor, Value,
};

/// `google.api.HttpRule`.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct HttpRule {
    #[prost(oneof = "Pattern", tags = "2, 3, 4, 5, 6, 8")]
    pub(crate) pattern: Option<Pattern>,
    #[prost(string, tag = "7")]
    pub(crate) body: String,
    #[prost(string, tag = "12")]
    pub(crate) response_body: String,
    #[prost(message, repeated, tag = "11")]
    pub(crate) additional_bindings: Vec<HttpRule>,
}

/// The method and template of an `HttpRule`.
#[derive(Clone, PartialEq, prost::Oneof)]
pub(crate) enum Pattern {
    #[prost(string, tag = "2")]
    Get(String),
    #[prost(string, tag = "3")]
    Put(String),
    #[prost(string, tag = "4")]
    Post(String),
    #[prost(string, tag = "5")]
    Delete(String),
    #[prost(string, tag = "6")]
    Patch(String),
    #[prost(message, tag = "8")]
    Custom(CustomPattern),
}

/// `google.api.CustomHttpPattern`.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct CustomPattern {
    #[prost(string, tag = "1")]
    pub(crate) kind: String,
    #[prost(string, tag = "2")]
    pub(crate) path: String,
}

impl HttpRule {
    /// The HTTP method (`*` for any) and the template; `None` where the rule has no pattern.
    pub(crate) fn method_and_path(&self) -> Option<(&str, &str)> {
        Some(match self.pattern.as_ref()? {
            Pattern::Get(path) => ("GET", path),
            Pattern::Put(path) => ("PUT", path),
            Pattern::Post(path) => ("POST", path),
            Pattern::Delete(path) => ("DELETE", path),
            Pattern::Patch(path) => ("PATCH", path),
            Pattern::Custom(custom) => (&custom.kind, &custom.path),
        })
    }
}

/// `wharfinger.http.v1.Surface`.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Surface {
    #[prost(message, optional, tag = "1")]
    pub(crate) json: Option<JsonStyle>,
    #[prost(string, tag = "2")]
    pub(crate) error_form: String,
    #[prost(enumeration = "TrailingSlash", tag = "3")]
    pub(crate) trailing_slash: i32,
    #[prost(enumeration = "Unknown", tag = "4")]
    pub(crate) unknown_query: i32,
    #[prost(enumeration = "Unknown", tag = "5")]
    pub(crate) unknown_fields: i32,
    #[prost(string, tag = "6")]
    pub(crate) content_type: String,
    #[prost(bool, tag = "7")]
    pub(crate) ignore_accept: bool,
    #[prost(bool, tag = "8")]
    pub(crate) accept_forms: bool,
    #[prost(bool, tag = "9")]
    pub(crate) keep_encoded_slashes: bool,
    #[prost(message, repeated, tag = "10")]
    pub(crate) headers: Vec<Header>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum TrailingSlash {
    Unspecified = 0,
    Exact = 1,
    Either = 2,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum Unknown {
    Unspecified = 0,
    Reject = 1,
    Ignore = 2,
}

/// `wharfinger.http.v1.JsonStyle`.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct JsonStyle {
    #[prost(enumeration = "Names", tag = "1")]
    pub(crate) names: i32,
    #[prost(enumeration = "Integers", tag = "2")]
    pub(crate) integers: i32,
    #[prost(enumeration = "Empty", tag = "3")]
    pub(crate) scalars: i32,
    #[prost(enumeration = "Empty", tag = "4")]
    pub(crate) optionals: i32,
    #[prost(enumeration = "Empty", tag = "5")]
    pub(crate) lists: i32,
    #[prost(enumeration = "Empty", tag = "6")]
    pub(crate) maps: i32,
    #[prost(enumeration = "Empty", tag = "7")]
    pub(crate) messages: i32,
    #[prost(bool, tag = "8")]
    pub(crate) sorted_keys: bool,
    #[prost(bool, tag = "9")]
    pub(crate) trailing_newline: bool,
    #[prost(int32, optional, tag = "10")]
    pub(crate) second_decimals: Option<i32>,
    #[prost(enumeration = "Enums", tag = "11")]
    pub(crate) enums: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum Names {
    Unspecified = 0,
    Json = 1,
    Proto = 2,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum Integers {
    Unspecified = 0,
    Strings = 1,
    Numbers = 2,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum Enums {
    Unspecified = 0,
    Names = 1,
    Numbers = 2,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum Empty {
    Unspecified = 0,
    Omit = 1,
    Show = 2,
    Null = 3,
}

/// `wharfinger.http.v1.Answer`.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Answer {
    #[prost(int32, tag = "1")]
    pub(crate) status: i32,
    #[prost(bool, tag = "2")]
    pub(crate) no_body: bool,
    #[prost(message, repeated, tag = "3")]
    pub(crate) headers: Vec<Header>,
    #[prost(enumeration = "Unknown", tag = "4")]
    pub(crate) unknown_query: i32,
    #[prost(enumeration = "Unknown", tag = "5")]
    pub(crate) unknown_fields: i32,
    #[prost(bool, tag = "6")]
    pub(crate) keep_encoded_slashes: bool,
    #[prost(int64, tag = "7")]
    pub(crate) max_body_bytes: i64,
    #[prost(string, tag = "8")]
    pub(crate) content_type: String,
}

/// `wharfinger.http.v1.Header`.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Header {
    #[prost(string, tag = "1")]
    pub(crate) name: String,
    #[prost(string, tag = "2")]
    pub(crate) value: String,
}

/// `wharfinger.http.v1.Field`.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Field {
    #[prost(string, tag = "1")]
    pub(crate) response_header: String,
    #[prost(bool, tag = "2")]
    pub(crate) response_status: bool,
    #[prost(string, tag = "3")]
    pub(crate) request_header: String,
    #[prost(enumeration = "UrlPart", tag = "4")]
    pub(crate) request_url: i32,
    #[prost(string, tag = "5")]
    pub(crate) name: String,
    #[prost(enumeration = "Empty", tag = "6")]
    pub(crate) empty: i32,
    #[prost(bool, tag = "7")]
    pub(crate) event_id: bool,
    #[prost(enumeration = "Keys", tag = "8")]
    pub(crate) keys: i32,
    #[prost(bool, tag = "9")]
    pub(crate) keys_of_items: bool,
}

impl Field {
    /// The field travels outside of bodies and queries.
    pub(crate) fn is_outside_body(&self) -> bool {
        !self.response_header.is_empty()
            || self.response_status
            || !self.request_header.is_empty()
            || self.request_url != 0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum UrlPart {
    Unspecified = 0,
    Origin = 1,
    Path = 2,
    Query = 3,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum Keys {
    Unspecified = 0,
    Only = 1,
    Except = 2,
}

/// `google.api.field_behavior`: the values that matter here.
pub(crate) const BEHAVIOR_REQUIRED: i32 = 2;
pub(crate) const BEHAVIOR_OUTPUT_ONLY: i32 = 3;
pub(crate) const BEHAVIOR_INPUT_ONLY: i32 = 4;
pub(crate) const BEHAVIOR_IDENTIFIER: i32 = 8;

/// The extensions that a pool defines; those it lacks read as absent.
#[derive(Debug)]
pub(crate) struct Extensions {
    http: Option<ExtensionDescriptor>,
    file_surface: Option<ExtensionDescriptor>,
    surface: Option<ExtensionDescriptor>,
    answer: Option<ExtensionDescriptor>,
    field: Option<ExtensionDescriptor>,
    behavior: Option<ExtensionDescriptor>,
}

impl Extensions {
    pub(crate) fn of(pool: &DescriptorPool) -> Self {
        let find = |name: &str| pool.get_extension_by_name(name);
        Self {
            http: find("google.api.http"),
            file_surface: find("wharfinger.http.v1.file_surface"),
            surface: find("wharfinger.http.v1.surface"),
            answer: find("wharfinger.http.v1.answer"),
            field: find("wharfinger.http.v1.field"),
            behavior: find("google.api.field_behavior"),
        }
    }

    /// The rule of an rpc; `None` where it has none.
    pub(crate) fn http(&self, method: &MethodDescriptor) -> Result<Option<HttpRule>, String> {
        read(&method.options(), self.http.as_ref())
    }

    /// The file's surface with the service's merged over it.
    pub(crate) fn surface(&self, service: &ServiceDescriptor) -> Result<Surface, String> {
        let file = bytes(&service.parent_file().options(), self.file_surface.as_ref());
        let own = bytes(&service.options(), self.surface.as_ref());
        let mut surface = Surface::default();
        for part in [file, own].into_iter().flatten() {
            surface.merge(part.as_slice()).map_err(|error| error.to_string())?;
        }
        Ok(surface)
    }

    pub(crate) fn answer(&self, method: &MethodDescriptor) -> Result<Answer, String> {
        Ok(read(&method.options(), self.answer.as_ref())?.unwrap_or_default())
    }

    /// A field's option; an unreadable one counts as absent, because the pool has already checked it.
    pub(crate) fn field(&self, field: &FieldDescriptor) -> Field {
        read(&field.options(), self.field.as_ref()).ok().flatten().unwrap_or_default()
    }

    pub(crate) fn has_behavior(&self, field: &FieldDescriptor, behavior: i32) -> bool {
        let Some(extension) = &self.behavior else {
            return false;
        };
        match field.options().get_extension(extension).as_ref() {
            Value::List(values) => values.iter().any(|value| *value == Value::EnumNumber(behavior)),
            _ => false,
        }
    }
}

fn bytes(options: &DynamicMessage, extension: Option<&ExtensionDescriptor>) -> Option<Vec<u8>> {
    let extension = extension?;
    if !options.has_extension(extension) {
        return None;
    }
    match options.get_extension(extension).as_ref() {
        Value::Message(message) => Some(message.encode_to_vec()),
        _ => None,
    }
}

fn read<M: Message + Default>(
    options: &DynamicMessage,
    extension: Option<&ExtensionDescriptor>,
) -> Result<Option<M>, String> {
    bytes(options, extension).map(|bytes| M::decode(bytes.as_slice()).map_err(|error| error.to_string())).transpose()
}
