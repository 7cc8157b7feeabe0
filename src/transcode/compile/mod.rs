//! From a descriptor pool to a table of endpoints, or to the list of everything that is wrong with it.
//! Every fault names the file and the rpc. Serves nothing itself.

mod endpoint;
mod rule;

use std::collections::HashMap;
use std::sync::Arc;

use http::{HeaderName, HeaderValue};
use prost::Message as _;
use prost_reflect::{MethodDescriptor, ServiceDescriptor};

use super::api::Api;
use super::builder::{BuildError, Builder, Problem};
use super::endpoint::{Binding, Face};
use super::error::Details;
use super::json::plan::{Kind, Plans, Shape, Special};
use super::options::{Extensions, Surface, TrailingSlash};
use super::route::Router;

pub(crate) struct Compiler {
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
    pub(crate) fn run(builder: Builder) -> Result<Api, BuildError> {
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
}

fn place_of(service: &ServiceDescriptor) -> Place {
    Place { file: service.parent_file().name().to_owned(), rpc: service.full_name().to_owned() }
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

/// Number of a message's string field of this name.
fn string_field(plans: &Plans, plan: usize, name: &str) -> Option<u32> {
    let message = &plans.messages[plan];
    let field = message.fields.iter().find(|field| field.name == name && !field.outside)?;
    (field.kind == Kind::String && field.shape == Shape::Single).then_some(field.number)
}
