//! Which web pages may do what. A browser sends a page's requests to this machine whoever wrote the page, so until there is
//! access control the page's origin is the only thing that tells a visitor from an owner.

use http::header::{HOST, ORIGIN};
use http::{HeaderValue, Method, Request, Uri};

use super::config::Config;
use super::measures::Door;

/// The origins that the settings name, and those of this machine.
#[derive(Debug, Clone)]
pub(super) struct Origins {
    named: Vec<String>,
}

impl Origins {
    pub(super) fn new(config: &Config) -> Self {
        Self { named: config.cors_origins.clone() }
    }

    /// Whether pages of an origin may read answers.
    pub(super) fn trusts(&self, origin: &HeaderValue) -> bool {
        let Ok(origin) = origin.to_str() else { return false };
        self.named.iter().any(|name| name == origin) || is_loopback(origin)
    }

    /// Whether a request may be served. What changes nothing may be asked by any page, which cannot read the answer; so may
    /// gRPC, whose content type browsers send for nobody without asking first.
    pub(super) fn admit<B>(&self, door: Door, request: &Request<B>) -> bool {
        if door.speaks_grpc() || matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
            return true;
        }
        // Programs that are no browsers send no origin.
        let Some(origin) = request.headers().get(ORIGIN) else { return true };
        self.trusts(origin) || is_own(origin, request)
    }
}

/// Whether a page was served by the server that it calls.
fn is_own<B>(origin: &HeaderValue, request: &Request<B>) -> bool {
    let host = request.headers().get(HOST).map(HeaderValue::as_bytes);
    let host = host.or_else(|| request.uri().authority().map(|authority| authority.as_str().as_bytes()));
    let origin = origin.as_bytes();
    let origin = origin.strip_prefix(b"http://").or_else(|| origin.strip_prefix(b"https://"));
    host.is_some() && host == origin
}

fn is_loopback(origin: &str) -> bool {
    let Ok(uri) = origin.parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    uri.scheme().is_some() && (host == "localhost" || address.is_ok_and(|address| address.is_loopback()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origins() -> Origins {
        Origins { named: vec!["https://console.example.org".to_owned()] }
    }

    #[test]
    fn pages_of_this_machine_and_those_named_are_trusted() {
        for (origin, trusted) in [
            ("http://localhost:3000", true),
            ("http://127.0.0.1", true),
            ("http://[::1]:3000", true),
            ("https://console.example.org", true),
            ("https://console.example.org.evil.example", false),
            ("http://localhost.evil.example", false),
            ("http://127.0.0.1.evil.example", false),
            ("localhost", false),
            ("null", false),
            ("", false),
        ] {
            assert_eq!(origins().trusts(&HeaderValue::from_static(origin)), trusted, "{origin}");
        }
    }

    #[test]
    fn foreign_pages_may_not_change_anything() {
        let post = |door, method, origin: Option<&str>| {
            let mut request = Request::builder().method(method).uri("/v2/").header(HOST, "registry.example:8080");
            if let Some(origin) = origin {
                request = request.header(ORIGIN, origin);
            }
            origins().admit(door, &request.body(()).unwrap())
        };
        assert!(post(Door::Oci, Method::POST, None));
        assert!(post(Door::Oci, Method::POST, Some("http://registry.example:8080")));
        assert!(post(Door::Rest, Method::DELETE, Some("http://localhost:1")));
        assert!(post(Door::Rest, Method::GET, Some("https://evil.example")));
        assert!(post(Door::GrpcWeb, Method::POST, Some("https://evil.example")));
        assert!(!post(Door::Oci, Method::POST, Some("https://evil.example")));
        assert!(!post(Door::Rest, Method::DELETE, Some("null")));
    }
}
