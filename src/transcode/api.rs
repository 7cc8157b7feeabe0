//! A checked API: its routes and endpoints, and what its route table says. Immutable, cheap to share.
//! Serves nothing; the service does that over it.

use std::sync::Arc;

use http::Method;
use prost_reflect::{DescriptorPool, ServiceDescriptor};

use super::builder::Limits;
use super::decode::Path;
use super::endpoint::Binding;
use super::error::{Details, ErrorForm};
use super::headers::HeaderRules;
use super::route::{self, Router};

/// A checked API: routes, endpoints, limits. Cheap to share, immutable.
pub struct Api {
    pub(crate) pool: DescriptorPool,
    pub(crate) router: Router,
    /// By route.
    pub(crate) bindings: Vec<Arc<Binding>>,
    pub(crate) services: Vec<ServiceDescriptor>,
    pub(crate) default_form: Arc<dyn ErrorForm>,
    pub(crate) details: Details,
    pub(crate) limits: Limits,
    pub(crate) headers: HeaderRules,
    pub(crate) mismatch_reason: String,
}

impl std::fmt::Debug for Api {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Api").field("bindings", &self.bindings.len()).finish_non_exhaustive()
    }
}

/// What the route table says about a method and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// A rule answers.
    Found,
    /// Rules have the path with other methods, which are listed.
    OtherMethods(Vec<String>),
    /// No rule has the path.
    NotFound,
    /// The path cannot be decoded.
    Malformed,
}

impl Api {
    /// The packages of which services are served, in order of registration.
    pub fn packages(&self) -> Vec<String> {
        let mut packages: Vec<String> = Vec::new();
        for service in &self.services {
            if !packages.iter().any(|known| known == service.package_name()) {
                packages.push(service.package_name().to_owned());
            }
        }
        packages
    }

    /// What the route table says; HEAD counts as GET.
    pub fn lookup(&self, method: &Method, path: &str) -> Lookup {
        match Path::parse(path) {
            None => Lookup::NotFound,
            Some(Err(_)) => Lookup::Malformed,
            Some(Ok(path)) if self.find(method, &path).is_some() => Lookup::Found,
            Some(Ok(path)) => match self.allowed(&path) {
                methods if methods.is_empty() => Lookup::NotFound,
                methods => Lookup::OtherMethods(methods),
            },
        }
    }

    pub(crate) fn find(&self, method: &Method, path: &Path<'_>) -> Option<route::Match> {
        let found = self.router.find(method.as_str(), path);
        if found.is_none() && method == Method::HEAD {
            return self.router.find("GET", path);
        }
        found
    }

    /// Methods that a path takes, with those that come of themselves; empty where no rule has the path.
    pub(crate) fn allowed(&self, path: &Path<'_>) -> Vec<String> {
        let mut methods: Vec<String> = self.router.methods(path).into_iter().map(str::to_owned).collect();
        if methods.is_empty() {
            return methods;
        }
        if methods.iter().any(|method| method == "GET") {
            methods.push("HEAD".to_owned());
        }
        methods.push("OPTIONS".to_owned());
        methods.retain(|method| method != route::ANY_METHOD);
        methods.sort_unstable();
        methods.dedup();
        methods
    }

    /// A binding near a path that has none, whose service's form tells the failure.
    pub(crate) fn neighbour(&self, path: &str) -> Option<&Arc<Binding>> {
        // Up to the last segment before the first escape, which may be what cannot be decoded.
        let readable = match path.find('%') {
            Some(escape) => &path[..path[..escape].rfind('/')?],
            None => path,
        };
        let path = Path::parse(readable)?.ok()?;
        let (_, route) = self.router.nearest(&path)?;
        self.bindings.get(route)
    }
}
