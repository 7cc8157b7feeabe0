//! From a descriptor pool to a table of endpoints, or to the list of everything that is wrong with it.
//! Every fault names the file and the rpc. Serves nothing itself.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, Method, StatusCode};
use prost::Message as _;
use prost_reflect::{DescriptorPool, MethodDescriptor, ServiceDescriptor};

use super::endpoint::{AnswerRule, Binding, BodyRule, Bound, Endpoint, Face, HeaderTemplate, Piece};
use super::error::{Details, ErrorForm, GoogleForm, ProblemForm};
use super::headers::HeaderRules;
use super::json::plan::{Kind, Plans, Shape, Special};
use super::options::{self, Answer, Extensions, Header, HttpRule, Surface, TrailingSlash, Unknown, UrlPart};
use super::route::{ANY_METHOD, Router};
use super::service::{Api, Transcoder};
use super::template::Template;

/// Bounds on what one request may cost.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of a request body that is read whole, and of one line of a streamed one.
    pub body_bytes: usize,
    /// Values and keys in one JSON body.
    pub json_values: usize,
    /// Bytes of path and query together.
    pub uri_bytes: usize,
    /// Query parameters, and fields of a form.
    pub query_parameters: usize,
    /// Time for a body to arrive whole.
    pub body_time: std::time::Duration,
    /// Bytes of a response message.
    pub response_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 4 << 20,
            json_values: 250_000,
            uri_bytes: 8 << 10,
            query_parameters: 1000,
            body_time: std::time::Duration::from_secs(30),
            response_bytes: 64 << 20,
        }
    }
}

/// One thing that keeps an API from being served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The proto file; empty where none is to blame.
    pub file: String,
    /// The rpc as `package.Service.Method`, or the service.
    pub rpc: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}: {}", self.file, self.rpc, self.what)
    }
}

/// Everything that keeps an API from being served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError {
    /// All problems, at least one.
    pub problems: Vec<Problem>,
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the HTTP rules cannot be served:")?;
        self.problems.iter().try_for_each(|problem| write!(formatter, "\n  {problem}"))
    }
}

impl std::error::Error for BuildError {}

/// Collects what an API consists of.
pub struct Builder {
    pool: DescriptorPool,
    services: Vec<String>,
    packages: Vec<String>,
    forms: HashMap<String, Arc<dyn ErrorForm>>,
    default_form: String,
    limits: Limits,
    headers: HeaderRules,
    mismatch_reason: String,
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("services", &self.services)
            .field("packages", &self.packages)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

impl Builder {
    pub(crate) fn new(pool: DescriptorPool) -> Self {
        let mut forms: HashMap<String, Arc<dyn ErrorForm>> = HashMap::new();
        forms.insert("google".to_owned(), Arc::new(GoogleForm));
        forms.insert("problem".to_owned(), Arc::new(ProblemForm));
        Self {
            pool,
            services: Vec::new(),
            packages: Vec::new(),
            forms,
            default_form: "google".to_owned(),
            limits: Limits::default(),
            headers: HeaderRules::default(),
            mismatch_reason: "ETAG_MISMATCH".to_owned(),
        }
    }

    /// Serves the rules of one service, by full name.
    #[must_use]
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.services.push(name.into());
        self
    }

    /// Serves the rules of every service of a package.
    #[must_use]
    pub fn package(mut self, name: impl Into<String>) -> Self {
        self.packages.push(name.into());
        self
    }

    /// Registers an error form under the name that `surface.error_form` uses.
    #[must_use]
    pub fn error_form(mut self, name: impl Into<String>, form: impl ErrorForm + 'static) -> Self {
        self.forms.insert(name.into(), Arc::new(form));
        self
    }

    /// The form of services that name none, and of paths that belong to no service; `google` unless set.
    #[must_use]
    pub fn default_error_form(mut self, name: impl Into<String>) -> Self {
        self.default_form = name.into();
        self
    }

    /// Sets the bounds of every request.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Lets a request header pass to the rpc under its own name.
    #[must_use]
    pub fn pass_request_header(mut self, name: HeaderName) -> Self {
        self.headers.request.push(name);
        self
    }

    /// Lets metadata of an rpc's answer pass under its own name rather than as `Grpc-Metadata-…`.
    #[must_use]
    pub fn pass_response_header(mut self, name: HeaderName) -> Self {
        self.headers.response.push(name);
        self
    }

    /// Drops headers with this prefix in both directions: only the inside may set them.
    #[must_use]
    pub fn internal_header_prefix(mut self, prefix: &str) -> Self {
        self.headers.internal.push(prefix.to_ascii_lowercase());
        self
    }

    /// The `ErrorInfo` reason that means a stale etag, so that it becomes 412; `ETAG_MISMATCH` unless set.
    #[must_use]
    pub fn etag_mismatch_reason(mut self, reason: impl Into<String>) -> Self {
        self.mismatch_reason = reason.into();
        self
    }

    /// Checks everything and serves it over `inner`, a gRPC service in this process.
    pub fn build<S>(self, inner: S) -> Result<Transcoder<S>, BuildError> {
        Ok(Transcoder::new(Arc::new(self.api()?), inner))
    }

    /// Checks everything; the result can be described without being served.
    pub fn api(self) -> Result<Api, BuildError> {
        Compiler::run(self)
    }
}

struct Compiler {
    extensions: Extensions,
    problems: Vec<Problem>,
    router: Router,
    bindings: Vec<Arc<Binding>>,
    places: Vec<(String, String, String)>,
}

/// What a problem is about.
#[derive(Clone)]
struct Place {
    file: String,
    rpc: String,
}

impl Compiler {
    fn run(builder: Builder) -> Result<Api, BuildError> {
        let mut compiler = Compiler {
            extensions: Extensions::of(&builder.pool),
            problems: Vec::new(),
            router: Router::default(),
            bindings: Vec::new(),
            places: Vec::new(),
        };
        let services = compiler.services(&builder);
        let faces = compiler.faces(&builder, &services);
        for (service, face) in services.iter().zip(faces) {
            let Some((face, surface)) = face else {
                continue;
            };
            for method in service.methods() {
                compiler.method(&method, &face, &surface);
            }
        }
        for conflict in compiler.router.shadowed() {
            let (file, rpc, path) = compiler.places[conflict.route].clone();
            let (_, other, other_path) = &compiler.places[conflict.with];
            let what = format!("`{path}` can never be reached: `{other_path}` of {other} takes all its paths");
            compiler.problems.push(Problem { file, rpc, what });
        }
        let nowhere = Place { file: String::new(), rpc: String::new() };
        let default_form = builder.forms.get(&builder.default_form).cloned();
        if default_form.is_none() {
            compiler.fault(&nowhere, format!("no error form is registered as `{}`", builder.default_form));
        }
        let details = Details::of(&builder.pool);
        match (details, default_form) {
            (Ok(details), Some(default_form)) if compiler.problems.is_empty() => Ok(Api {
                pool: builder.pool,
                router: compiler.router,
                bindings: compiler.bindings,
                services,
                default_form,
                details,
                limits: builder.limits,
                headers: builder.headers,
                mismatch_reason: builder.mismatch_reason,
            }),
            (details, _) => {
                if let Err(error) = details {
                    compiler.fault(&nowhere, error.to_string());
                }
                Err(BuildError { problems: compiler.problems })
            }
        }
    }

    fn fault(&mut self, place: &Place, what: impl Into<String>) {
        self.problems.push(Problem { file: place.file.clone(), rpc: place.rpc.clone(), what: what.into() });
    }

    fn services(&mut self, builder: &Builder) -> Vec<ServiceDescriptor> {
        let mut services: Vec<ServiceDescriptor> = Vec::new();
        for name in &builder.services {
            match builder.pool.get_service_by_name(name) {
                Some(service) => services.push(service),
                None => {
                    let place = Place { file: String::new(), rpc: name.clone() };
                    self.fault(&place, "no such service in the pool");
                }
            }
        }
        for name in &builder.packages {
            let before = services.len();
            services.extend(builder.pool.services().filter(|service| service.package_name() == name));
            if services.len() == before {
                let place = Place { file: String::new(), rpc: name.clone() };
                self.fault(&place, "no service in this package");
            }
        }
        let mut seen = std::collections::HashSet::new();
        services.retain(|service| seen.insert(service.full_name().to_owned()));
        services
    }

    /// The face of each service; services of one JSON style share their plans.
    fn faces(&mut self, builder: &Builder, services: &[ServiceDescriptor]) -> Vec<Option<(Arc<Face>, Surface)>> {
        let surfaces: Vec<Option<Surface>> = services
            .iter()
            .map(|service| {
                let place = place_of(service);
                match self.extensions.surface(service) {
                    Ok(surface) => Some(surface),
                    Err(what) => {
                        self.fault(&place, what);
                        None
                    }
                }
            })
            .collect();
        let mut styles: HashMap<Vec<u8>, Vec<usize>> = HashMap::new();
        for (index, surface) in surfaces.iter().enumerate() {
            if let Some(surface) = surface {
                let style = surface.json.clone().unwrap_or_default();
                styles.entry(style.encode_to_vec()).or_default().push(index);
            }
        }
        let mut plans: HashMap<usize, Arc<Plans>> = HashMap::new();
        for members in styles.into_values() {
            let style = surfaces[members[0]].as_ref().and_then(|surface| surface.json.clone()).unwrap_or_default();
            let roots = members.iter().flat_map(|index| {
                services[*index].methods().flat_map(|method| [method.input(), method.output()]).collect::<Vec<_>>()
            });
            match Plans::compile(&builder.pool, roots, &style) {
                Ok(compiled) => {
                    let compiled = Arc::new(compiled);
                    plans.extend(members.iter().map(|index| (*index, Arc::clone(&compiled))));
                }
                Err(error) => {
                    let place = place_of(&services[members[0]]);
                    self.fault(&place, error.to_string());
                }
            }
        }
        surfaces
            .into_iter()
            .enumerate()
            .map(|(index, surface)| {
                let surface = surface?;
                let plans = plans.get(&index)?;
                let face = self.face(builder, &services[index], &surface, plans)?;
                Some((Arc::new(face), surface))
            })
            .collect()
    }

    fn face(
        &mut self,
        builder: &Builder,
        service: &ServiceDescriptor,
        surface: &Surface,
        plans: &Arc<Plans>,
    ) -> Option<Face> {
        let place = place_of(service);
        let name = if surface.error_form.is_empty() { &builder.default_form } else { &surface.error_form };
        let Some(form) = builder.forms.get(name).cloned() else {
            self.fault(&place, format!("no error form is registered as `{name}`"));
            return None;
        };
        let decimals = surface.json.as_ref().and_then(|style| style.second_decimals);
        if decimals.is_some_and(|decimals| !(0..=9).contains(&decimals)) {
            self.fault(&place, "second_decimals is not between 0 and 9");
        }
        let content_type = if surface.content_type.is_empty() { "application/json" } else { &surface.content_type };
        let Ok(content_type) = HeaderValue::from_str(content_type) else {
            self.fault(&place, "content_type is no header value");
            return None;
        };
        let mut headers = Vec::new();
        for header in &surface.headers {
            match (header.name.parse::<HeaderName>(), HeaderValue::from_str(&header.value)) {
                (Ok(name), Ok(value)) if !header.value.contains('{') => headers.push((name, value)),
                _ => self.fault(&place, format!("header `{}` is no header, or has fields", header.name)),
            }
        }
        Some(Face {
            plans: Arc::clone(plans),
            form,
            ignore_accept: surface.ignore_accept,
            accept_forms: surface.accept_forms,
            content_type,
            headers,
        })
    }

    fn method(&mut self, method: &MethodDescriptor, face: &Arc<Face>, surface: &Surface) {
        let place =
            Place { file: method.parent_service().parent_file().name().to_owned(), rpc: method.full_name().to_owned() };
        let rule = match self.extensions.http(method) {
            Ok(Some(rule)) => rule,
            // Without a rule the rpc is reachable over gRPC alone.
            Ok(None) => return,
            Err(what) => return self.fault(&place, what),
        };
        let answer = match self.extensions.answer(method) {
            Ok(answer) => answer,
            Err(what) => return self.fault(&place, what),
        };
        let Some(endpoint) = self.endpoint(&place, method, face, surface, &answer) else {
            return;
        };
        let endpoint = Arc::new(endpoint);
        let either_slash = surface.trailing_slash() == TrailingSlash::Either;
        let keep_slashes = surface.keep_encoded_slashes || answer.keep_encoded_slashes;
        for (index, rule) in std::iter::once(&rule).chain(&rule.additional_bindings).enumerate() {
            if index > 0 && !rule.additional_bindings.is_empty() {
                self.fault(&place, "additional_bindings inside additional_bindings");
            }
            self.rule(&place, &endpoint, rule, either_slash, keep_slashes);
        }
    }

    fn endpoint(
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
            let plain = field.shape == Shape::Single && value_has_text(&plans, field.kind);
            if !option.request_header.is_empty() {
                match option.request_header.parse::<HeaderName>() {
                    Ok(name) if plain => endpoint.request_headers.push((index, name)),
                    Ok(_) => self.fault(place, format!("`{}` cannot be filled from a header", field.name)),
                    Err(_) => self.fault(place, format!("`{}` is no header", option.request_header)),
                }
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
                    && (!matches!(field.kind, Kind::Message(_)) || value_has_text(&plans, field.kind));
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

    fn rule(
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
            let BodyRule::Field(index) = body else {
                return None;
            };
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
            if found.shape != Shape::Single || !value_has_text(plans, found.kind) {
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

/// Number of a message's string field of this name.
fn string_field(plans: &Plans, plan: usize, name: &str) -> Option<u32> {
    let message = &plans.messages[plan];
    let field = message.fields.iter().find(|field| field.name == name && !field.outside)?;
    (field.kind == Kind::String && field.shape == Shape::Single).then_some(field.number)
}

/// The same in the message that a field holds.
fn string_inside(plans: &Plans, field: &super::json::plan::FieldPlan, name: &str) -> Option<u32> {
    match (field.shape, field.kind) {
        (Shape::Single, Kind::Message(inner)) => string_field(plans, inner, name),
        _ => None,
    }
}

const HTTP_BODY: &str = "google.api.HttpBody";

fn place_of(service: &ServiceDescriptor) -> Place {
    Place { file: service.parent_file().name().to_owned(), rpc: service.full_name().to_owned() }
}

fn ignores(own: Unknown, service: Unknown) -> bool {
    let effective = if own == Unknown::Unspecified { service } else { own };
    effective == options::Unknown::Ignore
}

fn value_has_text(plans: &Plans, kind: Kind) -> bool {
    super::value::has_text_form(plans, kind)
}

/// The field at the end of a dotted path of proto names.
struct Found {
    numbers: Vec<u32>,
    kind: Kind,
    shape: Shape,
    presence: bool,
    outside: bool,
}

fn resolve(plans: &Plans, plan: usize, path: &str) -> Option<Found> {
    let mut plan = Some(plan);
    let mut numbers = Vec::new();
    let mut last = None;
    for name in path.split('.') {
        let message = &plans.messages[plan?];
        if message.special != Special::None {
            return None;
        }
        let field = message.fields.iter().find(|field| field.name == name)?;
        numbers.push(field.number);
        plan = match (field.shape, field.kind) {
            (Shape::Single, Kind::Message(inner)) => Some(inner),
            _ => None,
        };
        last = Some(field);
    }
    let field = last?;
    Some(Found { numbers, kind: field.kind, shape: field.shape, presence: field.presence, outside: field.outside })
}
