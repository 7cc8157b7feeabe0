//! The one URL by which a server is named, with everything that goes with it: token, certificates, and whether there is TLS.

use std::net::IpAddr;
use std::path::PathBuf;

use http::Uri;
use percent_encoding::percent_decode_str;

use crate::error::{Error, Result};

/// A URL taken apart. Files are named, not read.
#[derive(Clone, Default)]
pub(crate) struct Address {
    /// The host, without brackets where it is an IPv6 address.
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) tls: bool,
    pub(crate) token: Option<String>,
    pub(crate) token_file: Option<PathBuf>,
    /// Certificates to trust instead of the system's.
    pub(crate) ca: Option<PathBuf>,
    /// The client's own certificate and its key.
    pub(crate) cert: Option<PathBuf>,
    pub(crate) key: Option<PathBuf>,
}

impl Address {
    /// Reads a URL. Its own text is never repeated in errors, because it may hold a token.
    pub(crate) fn parse(url: &str) -> Result<Self> {
        let uri: Uri = url.parse().map_err(|error| refused(format!("the URL cannot be read: {error}")))?;
        let mut tls = match uri.scheme_str() {
            Some("https" | "wharfinger") => true,
            Some("http") => false,
            _ => return Err(refused("the URL must begin with https://, wharfinger:// or http://")),
        };
        if !matches!(uri.path(), "" | "/") || url.contains('#') {
            return Err(refused("the URL must not have a path or a fragment"));
        }
        let authority = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
        let (user, place) = match authority.rsplit_once('@') {
            Some((user, place)) => (Some(user), place),
            None => (None, authority),
        };
        if user.is_some_and(|user| user.is_empty() || user.contains(':')) {
            return Err(refused("the user part of the URL is a token, without a password"));
        }
        let mut address = Self { token: user.map(decode).transpose()?, ..Self::default() };
        if uri.host().unwrap_or_default().is_empty() || (place.ends_with(':')) {
            return Err(refused("the URL must name a host"));
        }
        for pair in uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decode(value)?;
            match (name, value.as_str()) {
                ("ca", _) => address.ca = Some(value.into()),
                ("cert", _) => address.cert = Some(value.into()),
                ("key", _) => address.key = Some(value.into()),
                ("token_file", _) => address.token_file = Some(value.into()),
                ("tls", "off") if uri.scheme_str() == Some("wharfinger") => tls = false,
                ("tls", "on") if uri.scheme_str() != Some("http") => {}
                ("tls", _) => return Err(refused("tls may be `on`, and with wharfinger:// `off`")),
                _ => return Err(refused("the query may hold ca, cert, key, token_file and tls")),
            }
        }
        address.host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        address.port = uri.port_u16().unwrap_or(if tls { 443 } else { 80 });
        address.tls = tls;
        Ok(address)
    }

    /// Where to connect to, without anything secret.
    pub(crate) fn origin(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        format!("{}://{host}:{}", if self.tls { "https" } else { "http" }, self.port)
    }

    /// Whether it is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

/// An error about the URL.
pub(crate) fn refused(message: impl Into<String>) -> Error {
    Error::own("INVALID_URL", message)
}

fn decode(text: &str) -> Result<String> {
    let decoded = percent_decode_str(text).decode_utf8();
    Ok(decoded.map_err(|_| refused("the URL holds bytes that are no UTF-8"))?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_says_where_and_how() {
        let address = Address::parse("https://a%2Fb@registry.example?ca=%2Fetc%2Fca.pem&cert=c&key=k").unwrap();
        assert_eq!(address.origin(), "https://registry.example:443");
        assert_eq!(address.token.as_deref(), Some("a/b"));
        assert_eq!(address.ca, Some("/etc/ca.pem".into()));
        assert_eq!((address.cert, address.key), (Some("c".into()), Some("k".into())));
        assert_eq!(Address::parse("wharfinger://host").unwrap().origin(), "https://host:443");
        assert_eq!(Address::parse("wharfinger://host:8080?tls=off").unwrap().origin(), "http://host:8080");
        assert_eq!(Address::parse("http://[::1]").unwrap().origin(), "http://[::1]:80");
        assert!(Address::parse("http://[::1]:1").unwrap().is_loopback());
        assert!(!Address::parse("http://host").unwrap().is_loopback());
    }

    #[test]
    fn anything_else_is_refused() {
        for url in [
            "not a url",
            "host:80",
            "ftp://host",
            "https://",
            "https://host/path",
            "https://host?wrong=1",
            "https://host#part",
            "http://host?tls=on",
            "https://host?tls=off",
            "https://host:",
            "https://%ff@host",
            "https://user:password@host",
            "https://@host",
        ] {
            assert_eq!(Address::parse(url).map(|_| ()).unwrap_err().reason(), "INVALID_URL", "{url}");
        }
    }
}
