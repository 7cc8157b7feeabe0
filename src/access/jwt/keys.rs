//! The keys that one issuer publishes: found by its discovery document, kept for an hour, and fetched anew when a token names
//! one that is not among them, but never more often than every ten seconds, whatever tokens come.

use std::sync::Arc;
use std::time::Duration;

use jsonwebtoken::jwk::{Jwk, JwkSet};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long keys are taken for current.
const FRESH: Duration = Duration::from_secs(3600);
/// How long they are used when the issuer cannot be reached.
const USABLE: Duration = Duration::from_secs(24 * 3600);
/// How soon the issuer is asked again.
const PAUSE: Duration = Duration::from_secs(10);
/// How long an answer of the issuer may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Bytes of an answer that are read.
const ANSWER_MAX: usize = 1 << 20;

#[derive(Debug)]
pub(super) struct Keys {
    issuer: String,
    client: Option<reqwest::Client>,
    /// How soon the issuer is asked again.
    pub(super) pause: Duration,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    keys: Arc<JwkSet>,
    fetched: Option<Instant>,
    asked: Option<Instant>,
}

/// What is read of a discovery document (OpenID Connect Discovery 1.0, section 3).
#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    jwks_uri: String,
}

impl Keys {
    pub(super) fn of(issuer: &str) -> Self {
        // Redirections would let whoever answers at one address choose another.
        let client = reqwest::Client::builder()
            .timeout(PATIENCE)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .inspect_err(|error| tracing::error!(error = %error, "issuers cannot be asked for keys"));
        Self { issuer: issuer.to_owned(), client: client.ok(), pause: PAUSE, known: Mutex::default() }
    }

    /// The key of an identifier, or without one the only key that fits.
    pub(super) async fn find(&self, id: Option<&str>, fits: impl Fn(&Jwk) -> bool) -> Option<Jwk> {
        let pick = |keys: &JwkSet| match id {
            Some(id) => keys.find(id).filter(|key| fits(key)).cloned(),
            None => {
                let mut fitting = keys.keys.iter().filter(|key| fits(key));
                fitting.next().filter(|_| fitting.next().is_none()).cloned()
            }
        };
        // Whoever comes while keys are fetched waits for them rather than asking as well.
        let mut known = self.known.lock().await;
        let now = Instant::now();
        let age = known.fetched.map(|fetched| now - fetched);
        let found = pick(&known.keys);
        if found.is_some() && age.is_some_and(|age| age < FRESH) {
            return found;
        }
        if known.asked.is_none_or(|asked| now - asked >= self.pause) {
            known.asked = Some(now);
            match self.fetch().await {
                Ok(keys) => {
                    known.keys = Arc::new(keys);
                    known.fetched = Some(now);
                    return pick(&known.keys);
                }
                Err(problem) => {
                    tracing::warn!(issuer = self.issuer, problem, "an issuer's keys cannot be had");
                    metrics::counter!("wharfinger_jwks_failures_total").increment(1);
                }
            }
        }
        found.filter(|_| age.is_some_and(|age| age < USABLE))
    }

    async fn fetch(&self) -> Result<JwkSet, String> {
        let base = self.issuer.strip_suffix('/').unwrap_or(&self.issuer);
        let discovery: Discovery = self.get(&format!("{base}/.well-known/openid-configuration")).await?;
        if discovery.issuer != self.issuer {
            return Err(format!("its discovery document is that of {:?}", discovery.issuer));
        }
        if !is_trustworthy(&discovery.jwks_uri) {
            return Err("its keys lie at an address without encryption".to_owned());
        }
        self.get(&discovery.jwks_uri).await
    }

    async fn get<T: DeserializeOwned>(&self, url: &str) -> Result<T, String> {
        let client = self.client.as_ref().ok_or("there is no client")?;
        let mut response = client.get(url).send().await.map_err(|error| format!("{url}: {error}"))?;
        if response.status() != http::StatusCode::OK {
            return Err(format!("{url} answers {}", response.status()));
        }
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(|error| format!("{url}: {error}"))? {
            body.extend_from_slice(&piece);
            if body.len() > ANSWER_MAX {
                return Err(format!("{url} answers with more than {ANSWER_MAX} bytes"));
            }
        }
        serde_json::from_slice(&body).map_err(|error| format!("{url} answers with something else: {error}"))
    }
}

/// Whether nobody can stand in between: encrypted, or on this machine.
pub fn is_trustworthy(url: &str) -> bool {
    let Ok(url) = reqwest::Url::parse(url) else { return false };
    let is_here = match url.host_str() {
        Some("localhost") => true,
        Some(host) => {
            host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        None => false,
    };
    url.scheme() == "https" || url.scheme() == "http" && is_here
}
