//! The query of a request, and the headers that more than one route reads.

use axum::extract::Query;
use http::request::Parts;
use http::{HeaderMap, HeaderName, StatusCode};

use super::failure::{Code, Failure};

/// The parameters of a query, decoded.
#[derive(Debug)]
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    pub(super) fn of(head: &Parts) -> Result<Self, Failure> {
        match Query::try_from_uri(&head.uri) {
            Ok(Query(parameters)) => Ok(Self(parameters)),
            Err(_) => Err(bad_request("the query of the URL cannot be decoded")),
        }
    }

    /// The first value of a parameter; an empty one counts as none.
    pub(super) fn first(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(key, _)| key == name)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// How many items a list shall have at most; `None` when the caller does not say.
    pub(super) fn count(&self) -> Result<Option<usize>, Failure> {
        self.first("n")
            .map(|text| text.parse().map_err(|_| bad_request("the parameter n must be a number from 0 on")))
            .transpose()
    }
}

/// A header as text; one that is not text counts as none.
pub(super) fn header(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn bad_request(message: &str) -> Failure {
    Failure::new(StatusCode::BAD_REQUEST, Code::Unsupported, message)
}
