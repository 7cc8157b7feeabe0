//! What an operator asks over plain HTTP: `/healthz`, `/readyz`, `/metrics`. These are answered beside every limit.

use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{Method, StatusCode};

use super::health::Health;
use super::measures::Measures;

/// The paths that are probes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Probe {
    Alive,
    Ready,
    Metrics,
}

impl Probe {
    pub(super) fn of(path: &str) -> Option<Self> {
        match path {
            "/healthz" => Some(Self::Alive),
            "/readyz" => Some(Self::Ready),
            "/metrics" => Some(Self::Metrics),
            _ => None,
        }
    }

    pub(super) async fn answer(self, method: &Method, health: &Health, measures: &Measures) -> Response {
        if method != Method::GET && method != Method::HEAD {
            return (StatusCode::METHOD_NOT_ALLOWED, [("allow", "GET, HEAD")]).into_response();
        }
        match self {
            Self::Alive => "alive\n".into_response(),
            Self::Ready => match health.check().await {
                Ok(()) => "ready\n".into_response(),
                Err(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("not ready: {}\n", why.reason())).into_response(),
            },
            Self::Metrics => {
                ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], measures.render(health.pool()))
                    .into_response()
            }
        }
    }
}
