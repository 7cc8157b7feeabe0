//! Which web pages may do what. A browser sends a page's requests to this machine whoever wrote the page, so until there is
//! access control the page's origin, and the name by which it found this server, are all that tell a visitor from an owner.

use http::header::{HOST, ORIGIN};
use http::uri::Authority;
use http::{HeaderName, HeaderValue, Method, Request, Uri};

use super::answers::Refusal;
use super::config::Config;
use super::measures::Door;

/// Only browsers send it, and pages cannot leave it out: "Fetch Metadata Request Headers".
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The origins that the settings name, and those of this machine.
#[derive(Debug, Clone)]
pub(super) struct Origins {
    named: Vec<String>,
}

impl Origins {
    pub(super) fn new(config: &Config) -> Self {
        Self { named: config.cors_origins.iter().chain(&config.public_url).cloned().collect() }
    }

    /// Whether pages of an origin may read answers.
    pub(super) fn trusts(&self, origin: &HeaderValue) -> bool {
        let Ok(origin) = origin.to_str() else { return false };
        self.named.iter().any(|name| name == origin) || is_loopback(origin)
    }

    /// Why a request may not be served. What changes nothing may be asked by any page, which cannot read the answer; so may
    /// gRPC, whose content type browsers send for nobody without asking first.
    ///
    /// A page that calls the server it came from reads what it likes. Whoever owns a name can point it at this machine after
    /// the page was loaded, so pages get through under the names that are known to be ours only.
    pub(super) fn refuse<B>(&self, door: Door, request: &Request<B>) -> Option<Refusal> {
        let origin = request.headers().get(ORIGIN);
        if origin.is_none() && !request.headers().contains_key(SEC_FETCH_SITE) {
            // Programs that are no browsers send neither.
            return None;
        }
        if !self.is_known(request) {
            return Some(Refusal::UnknownHost);
        }
        if door.speaks_grpc() || matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
            return None;
        }
        let origin = origin?;
        (!self.trusts(origin) && !is_own(origin, request)).then_some(Refusal::ForeignPage)
    }

    /// Whether a request names this server by an address, which nobody can point elsewhere, or by a name known to be ours.
    fn is_known<B>(&self, request: &Request<B>) -> bool {
        let Some(host) = host(request) else { return false };
        let Ok(authority) = Authority::try_from(host) else { return false };
        let name = authority.host().trim_start_matches('[').trim_end_matches(']');
        name.eq_ignore_ascii_case("localhost")
            || name.parse::<std::net::IpAddr>().is_ok()
            || self.named.iter().any(|origin| {
                origin.split_once("://").is_some_and(|(_, named)| named.as_bytes().eq_ignore_ascii_case(host))
            })
    }
}

/// The name and port by which a request calls this server.
fn host<B>(request: &Request<B>) -> Option<&[u8]> {
    let host = request.headers().get(HOST).map(HeaderValue::as_bytes);
    host.or_else(|| request.uri().authority().map(|authority| authority.as_str().as_bytes()))
}

/// Whether a page was served by the server that it calls.
fn is_own<B>(origin: &HeaderValue, request: &Request<B>) -> bool {
    let origin = origin.as_bytes();
    let origin = origin.strip_prefix(b"http://").or_else(|| origin.strip_prefix(b"https://"));
    origin.is_some() && host(request) == origin
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

    /// Why a request is refused; `registry.example:8080` is not a name of ours.
    fn refused(door: Door, method: Method, host: &str, headers: &[(HeaderName, &str)]) -> Option<Refusal> {
        let mut request = Request::builder().method(method).uri("/v2/").header(HOST, host);
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        origins().refuse(door, &request.body(()).unwrap())
    }

    #[test]
    fn foreign_pages_may_not_change_anything() {
        let post = |door, method, origin: &str| refused(door, method, "127.0.0.1:8080", &[(ORIGIN, origin)]);
        assert_eq!(post(Door::Oci, Method::POST, "http://127.0.0.1:8080"), None);
        assert_eq!(post(Door::Oci, Method::POST, "https://console.example.org"), None);
        assert_eq!(post(Door::Rest, Method::DELETE, "http://localhost:1"), None);
        assert_eq!(post(Door::Rest, Method::GET, "https://evil.example"), None);
        assert_eq!(post(Door::GrpcWeb, Method::POST, "https://evil.example"), None);
        assert_eq!(post(Door::Oci, Method::POST, "https://evil.example"), Some(Refusal::ForeignPage));
        assert_eq!(post(Door::Rest, Method::DELETE, "null"), Some(Refusal::ForeignPage));
    }

    #[test]
    fn pages_reach_this_server_under_known_names_only() {
        let own = |host: &str| refused(Door::Rest, Method::GET, host, &[(SEC_FETCH_SITE, "same-origin")]);
        for host in ["127.0.0.1:8080", "localhost", "[::1]:8080", "192.168.1.4:80", "console.example.org"] {
            assert_eq!(own(host), None, "{host}");
        }
        for host in
            ["evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", "", "console.example.org:1"]
        {
            assert_eq!(own(host), Some(Refusal::UnknownHost), "{host}");
            let origin = format!("http://{host}");
            let with_origin = refused(Door::GrpcWeb, Method::POST, host, &[(ORIGIN, origin.as_str())]);
            assert_eq!(with_origin, Some(Refusal::UnknownHost), "{host}");
            // Programs may call it what they like.
            assert_eq!(refused(Door::Oci, Method::POST, host, &[]), None, "{host}");
        }
    }
}
