//! How a client without the right identity is told to get one: the challenge of Docker's token flow, whose realm is
//! `/v2/token` at this very server, with the scope that the request would have needed.

use http::header::{HOST, WWW_AUTHENTICATE};
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderName, HeaderValue, Method};

use super::path::Route;
use super::reply::header_value;
use crate::transcode::PublicOrigin;

/// The service that tokens are for; there is one only.
pub(super) const SERVICE: &str = "wharfinger";

/// What of a request its challenge needs.
#[derive(Debug)]
pub(super) struct Asked {
    realm: String,
    scope: Option<String>,
}

impl Asked {
    pub(super) fn of(head: &Parts) -> Self {
        let origin = match head.extensions.get::<PublicOrigin>() {
            Some(PublicOrigin(origin)) => origin.clone(),
            None => {
                let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
                let authority = host.and_then(|host| host.parse::<Authority>().ok());
                let authority = authority.or_else(|| head.uri.authority().cloned());
                let authority = authority.map_or_else(|| "localhost".to_owned(), |authority| authority.to_string());
                format!("{}://{authority}", head.uri.scheme_str().unwrap_or("http"))
            }
        };
        Self { realm: format!("{origin}/v2/token"), scope: scope(head) }
    }

    /// The header.
    pub(super) fn challenge(&self) -> (HeaderName, HeaderValue) {
        let scope = self.scope.as_ref().map(|scope| format!(",scope=\"{scope}\"")).unwrap_or_default();
        let text = format!("Bearer realm=\"{}\",service=\"{SERVICE}\"{scope}", self.realm);
        (WWW_AUTHENTICATE, header_value(text))
    }
}

/// The scope that a request needs, in the grammar of Docker's token specification.
fn scope(head: &Parts) -> Option<String> {
    let repository = match Route::parse(head.uri.path()).ok()? {
        Route::Base | Route::Token => return None,
        Route::Catalog => return Some("registry:catalog:*".to_owned()),
        Route::Tags(name)
        | Route::Referrers(name, _)
        | Route::Blob(name, _)
        | Route::Uploads(name)
        | Route::Upload(name, _)
        | Route::Manifest(name, _) => name,
    };
    let actions = match head.method {
        Method::GET | Method::HEAD => "pull",
        Method::DELETE => "delete",
        _ => "pull,push",
    };
    Some(format!("repository:{repository}:{actions}"))
}
