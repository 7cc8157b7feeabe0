//! Which headers of a request become gRPC metadata and which metadata become headers of the answer.
//! An allow-list both ways; knows nothing of what the values mean.

use base64::Engine as _;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::error::{Failure, Location};

/// Prefix under which any other metadata travels in HTTP.
const PREFIX: &str = "grpc-metadata-";

/// Request headers that pass under their own name.
const IN: &[&str] = &[
    "accept-language",
    "authorization",
    "baggage",
    "forwarded",
    "grpc-timeout",
    "traceparent",
    "tracestate",
    "user-agent",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-request-id",
];

/// Metadata that passes under its own name.
const OUT: &[&str] = &[
    "cache-control",
    "content-language",
    "deprecation",
    "etag",
    "last-modified",
    "link",
    "location",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "retry-after",
    "sunset",
    "www-authenticate",
    "x-request-id",
    "x-total-count",
];

/// Names that no caller may set through the prefix, nor an rpc send through it.
const NEVER: &[&str] = &[
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "date",
    "expect",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "server",
    "set-cookie",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The lists, with what a server adds to them.
#[derive(Clone, Debug)]
pub(crate) struct HeaderRules {
    pub(crate) request: Vec<HeaderName>,
    pub(crate) response: Vec<HeaderName>,
    /// Prefixes of names that only the inside may set.
    pub(crate) internal: Vec<String>,
}

impl Default for HeaderRules {
    fn default() -> Self {
        let names = |list: &[&'static str]| list.iter().map(|name| HeaderName::from_static(name)).collect();
        Self { request: names(IN), response: names(OUT), internal: Vec::new() }
    }
}

impl HeaderRules {
    fn is_forbidden(&self, name: &str) -> bool {
        // Proxies differ on whether `_` and `-` are the same; for a name that is refused they are.
        let plain = name.replace('_', "-");
        NEVER.contains(&plain.as_str())
            || plain.starts_with("grpc-")
            || self.internal.iter().any(|prefix| plain.starts_with(prefix.as_str()))
    }

    /// The metadata of a call. `-bin` values must be base64.
    pub(crate) fn metadata(&self, headers: &HeaderMap) -> Result<HeaderMap, Failure> {
        let mut metadata = HeaderMap::with_capacity(headers.len() + 2);
        for name in &self.request {
            if self.internal.iter().any(|prefix| name.as_str().starts_with(prefix.as_str())) {
                continue;
            }
            for value in headers.get_all(name) {
                metadata.append(name.clone(), value.clone());
            }
        }
        for (name, value) in headers {
            let Some(inner) = name.as_str().strip_prefix(PREFIX) else {
                continue;
            };
            let reserved = self.request.iter().any(|own| own.as_str() == inner.replace('_', "-"));
            if inner.is_empty() || reserved || self.is_forbidden(inner) {
                continue;
            }
            let fault = |what: &str| Failure::one(Location::Header, name.as_str(), what);
            if inner.ends_with("-bin") {
                let value = value.as_bytes();
                let engine = base64::engine::general_purpose::STANDARD;
                let unpadded = base64::engine::general_purpose::STANDARD_NO_PAD;
                if engine.decode(value).is_err() && unpadded.decode(value).is_err() {
                    return Err(fault("not base64"));
                }
            } else if !value.as_bytes().iter().all(|byte| (0x20..=0x7e).contains(byte)) {
                return Err(fault("not printable ASCII"));
            }
            let inner = HeaderName::from_bytes(inner.as_bytes()).map_err(|_| fault("no metadata name"))?;
            metadata.append(inner, value.clone());
        }
        metadata.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
        metadata.insert(header::TE, HeaderValue::from_static("trailers"));
        Ok(metadata)
    }

    /// Adds the metadata of an answer to its headers.
    pub(crate) fn answer(&self, metadata: &HeaderMap, headers: &mut HeaderMap) {
        for (name, value) in metadata {
            if self.response.contains(name) {
                headers.append(name.clone(), value.clone());
            } else if !self.is_forbidden(name.as_str())
                && let Ok(prefixed) = HeaderName::from_bytes(format!("{PREFIX}{name}").as_bytes())
            {
                headers.append(prefixed, value.clone());
            }
        }
    }
}

/// The time that `grpc-timeout` grants: up to eight digits and a unit.
pub(crate) fn timeout(headers: &HeaderMap) -> Result<Option<std::time::Duration>, Failure> {
    let Some(value) = headers.get("grpc-timeout") else {
        return Ok(None);
    };
    let fault = || Failure::one(Location::Header, "grpc-timeout", "not a timeout, like `1500m` or `2S`");
    let text = value.to_str().map_err(|_| fault())?;
    let (digits, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or_else(fault)?;
    if digits.is_empty() || digits.len() > 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(fault());
    }
    let amount: u64 = digits.parse().map_err(|_| fault())?;
    let duration = match unit {
        "H" => std::time::Duration::from_secs(amount * 3600),
        "M" => std::time::Duration::from_secs(amount * 60),
        "S" => std::time::Duration::from_secs(amount),
        "m" => std::time::Duration::from_millis(amount),
        "u" => std::time::Duration::from_micros(amount),
        "n" => std::time::Duration::from_nanos(amount),
        _ => return Err(fault()),
    };
    Ok(Some(duration))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn map(pairs: &[(&str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
                (name, HeaderValue::from_bytes(value.as_bytes()).unwrap())
            })
            .collect()
    }

    fn rules() -> HeaderRules {
        HeaderRules { internal: vec!["x-inside-".to_owned()], ..HeaderRules::default() }
    }

    #[test]
    fn only_listed_and_prefixed_headers_become_metadata() {
        for (name, value, expected) in [
            ("authorization", "Bearer x", Some("authorization")),
            ("traceparent", "00-1-2-01", Some("traceparent")),
            ("x-request-id", "r", Some("x-request-id")),
            ("x_request_id", "r", None),
            ("cookie", "a=b", None),
            ("connection", "close", None),
            ("x-custom", "1", None),
            ("grpc-metadata-x-custom", "1", Some("x-custom")),
            ("grpc-metadata-x_custom", "1", Some("x_custom")),
            ("grpc-metadata-data-bin", "AQI=", Some("data-bin")),
            ("grpc-metadata-data-bin", "AQI", Some("data-bin")),
            ("grpc-metadata-authorization", "Bearer forged", None),
            ("grpc-metadata-content-type", "text/plain", None),
            ("grpc-metadata-te", "x", None),
            ("grpc-metadata-host", "x", None),
            ("grpc-metadata-cookie", "x", None),
            ("grpc-metadata-grpc-timeout", "1S", None),
            ("grpc-metadata-grpc-encoding", "gzip", None),
            ("grpc-metadata-x-inside-user", "root", None),
            ("grpc-metadata-x_inside_user", "root", None),
            ("grpc-metadata-x_request_id", "forged", None),
            ("x-inside-user", "root", None),
            ("grpc-metadata-", "x", None),
        ] {
            let metadata = rules().metadata(&map(&[(name, value)])).unwrap();
            let mut names: Vec<_> = metadata.keys().map(HeaderName::as_str).collect();
            names.retain(|name| !["content-type", "te"].contains(name));
            assert_eq!(names, expected.into_iter().collect::<Vec<_>>(), "{name}");
            assert_eq!(metadata["content-type"], "application/grpc");
        }
        assert!(rules().metadata(&map(&[("grpc-metadata-a-bin", "*")])).is_err());
        assert!(rules().metadata(&map(&[("grpc-metadata-a", "é")])).is_err());
    }

    #[test]
    fn metadata_comes_out_listed_or_prefixed() {
        let mut headers = HeaderMap::new();
        let metadata = map(&[
            ("x-request-id", "r"),
            ("retry-after", "3"),
            ("custom", "1"),
            ("data-bin", "AQI="),
            ("content-type", "application/grpc"),
            ("grpc-encoding", "identity"),
            ("grpc-status", "0"),
            ("date", "now"),
            ("set-cookie", "a=b"),
            ("x-inside-user", "root"),
            ("transfer-encoding", "chunked"),
        ]);
        rules().answer(&metadata, &mut headers);
        let mut names: Vec<_> = headers.keys().map(HeaderName::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["grpc-metadata-custom", "grpc-metadata-data-bin", "retry-after", "x-request-id"]);
    }

    #[test]
    fn timeouts_are_read() {
        for (text, expected) in [
            ("1H", Some(Duration::from_secs(3600))),
            ("2M", Some(Duration::from_secs(120))),
            ("3S", Some(Duration::from_secs(3))),
            ("4m", Some(Duration::from_millis(4))),
            ("5u", Some(Duration::from_micros(5))),
            ("6n", Some(Duration::from_nanos(6))),
            ("99999999S", Some(Duration::from_secs(99_999_999))),
            ("100000000S", None),
            ("S", None),
            ("1", None),
            ("", None),
            ("-1S", None),
            ("1.5S", None),
            ("1s", None),
            ("1 S", None),
        ] {
            let read = timeout(&map(&[("grpc-timeout", text)]));
            assert_eq!(read.ok().flatten(), expected, "{text}");
        }
        assert_eq!(timeout(&HeaderMap::new()).unwrap(), None);
    }
}
