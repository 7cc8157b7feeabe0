//! JSON Web Tokens (RFC 7519) of issuers that the settings name: who somebody is there, believed because of a signature by a
//! key that the issuer publishes itself (OpenID Connect Discovery 1.0, RFC 7517). Nothing that a token says of where its key
//! lies is ever followed: not `jku`, not `x5u`, not `jwk`. Knows nothing of accounts.

mod keys;
mod signatures;

use std::time::Duration;

use jsonwebtoken::jwk::{AlgorithmParameters, Jwk, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey, TokenData, Validation};
use serde::Deserialize;
use time::OffsetDateTime;

use keys::Keys;
pub use keys::is_trustworthy;

use super::voucher::{Evidence, Invalid, Vouched, Voucher, Vouching};

/// Bytes of a token that are looked at.
const TOKEN_MAX: usize = 16 << 10;
/// Bytes that a subject may have.
const SUBJECT_MAX: usize = 255;

/// Which tokens are believed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JwtSettings {
    /// The issuers, as their tokens name them: URLs without a slash at the end, or with it where the issuer has one.
    pub issuers: Vec<String>,
    /// What tokens must be meant for.
    pub audience: String,
    /// The algorithms that signatures may be of; none of them symmetric.
    pub algorithms: Vec<Algorithm>,
    /// How far clocks may be apart.
    pub clock_skew: Duration,
}

/// The algorithms that are known, all of them asymmetric: a shared secret proves nothing of who signed.
pub const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];

/// Issuers whose tokens are believed.
#[derive(Debug)]
pub struct Issuers {
    all: Vec<(String, Keys)>,
    validation: Validation,
}

/// Whom a token names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The issuer, as the settings name it.
    pub issuer: String,
    /// Who it is there.
    pub subject: String,
    /// Until when the token is good.
    pub expire_time: OffsetDateTime,
}

/// A token that is not good. The log says why; the caller learns no more than that.
#[derive(Debug, thiserror::Error)]
pub enum NotVerified {
    /// It is none of a known issuer, or nothing of the kind.
    #[error("it is no token of a known issuer")]
    Foreign,
    /// It has the wrong form.
    #[error("it has {0}")]
    Form(&'static str),
    /// The issuer publishes no such key.
    #[error("its issuer publishes no key {0:?} for it")]
    UnknownKey(String),
    /// The signature, the time, the audience.
    #[error("it does not hold: {0}")]
    Wrong(#[from] jsonwebtoken::errors::Error),
}

#[derive(Deserialize)]
struct Claims {
    sub: String,
    exp: f64,
}

#[derive(Deserialize)]
struct Issued {
    iss: String,
}

impl Issuers {
    /// Of the settings. Keys are fetched when the first token comes.
    pub fn new(settings: &JwtSettings) -> Self {
        signatures::install();
        let mut validation = Validation::new(Algorithm::RS256);
        validation.algorithms.clone_from(&settings.algorithms);
        validation.leeway = settings.clock_skew.as_secs();
        validation.validate_nbf = true;
        validation.set_audience(&[&settings.audience]);
        validation.set_issuer(&settings.issuers);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        let all = settings.issuers.iter().map(|issuer| (issuer.clone(), Keys::of(issuer))).collect();
        Self { all, validation }
    }

    /// Whom a token names, when everything about it holds.
    pub async fn verify(&self, token: &str) -> Result<Verified, NotVerified> {
        if token.len() > TOKEN_MAX {
            return Err(NotVerified::Form("too many bytes"));
        }
        let header = jsonwebtoken::decode_header(token).map_err(|_| NotVerified::Foreign)?;
        // Not believed yet: it only says whose keys to look for.
        let Issued { iss } =
            jsonwebtoken::dangerous::insecure_decode_claims(token).map_err(|_| NotVerified::Foreign)?;
        let (issuer, keys) = self.all.iter().find(|(issuer, _)| *issuer == iss).ok_or(NotVerified::Foreign)?;
        if header.crit.is_some() {
            return Err(NotVerified::Form("critical extensions, and none is known"));
        }
        if !self.validation.algorithms.contains(&header.alg) {
            return Err(NotVerified::Form("an algorithm that is not allowed"));
        }
        let key = keys.find(header.kid.as_deref(), |key| fits(key, header.alg)).await;
        let key = key.ok_or_else(|| NotVerified::UnknownKey(header.kid.clone().unwrap_or_default()))?;
        // The algorithm of this very header alone, so that the key decides nothing.
        let validation = Validation { algorithms: vec![header.alg], ..self.validation.clone() };
        let TokenData { claims, .. } =
            jsonwebtoken::decode::<Claims>(token, &DecodingKey::from_jwk(&key)?, &validation)?;
        if claims.sub.is_empty() || claims.sub.len() > SUBJECT_MAX {
            return Err(NotVerified::Form("a subject of no or of too many bytes"));
        }
        let expire_time = OffsetDateTime::from_unix_timestamp(claims.exp as i64)
            .map_err(|_| NotVerified::Form("an end beyond all time"))?;
        Ok(Verified { issuer: issuer.clone(), subject: claims.sub, expire_time })
    }
}

impl Voucher for Issuers {
    fn vouch<'a>(&'a self, evidence: Evidence<'a>) -> Vouching<'a> {
        Box::pin(async move {
            let Some(token) = evidence.bearer else { return Ok(None) };
            match self.verify(token).await {
                Ok(Verified { issuer, subject, expire_time }) => {
                    Ok(Some(Vouched { source: issuer, subject, expire_time: Some(expire_time) }))
                }
                Err(NotVerified::Foreign) => Ok(None),
                Err(error) => {
                    tracing::debug!(error = %error, "a token of an issuer is refused");
                    Err(Invalid)
                }
            }
        })
    }
}

/// Whether a published key is one for signatures by an algorithm.
fn fits(key: &Jwk, algorithm: Algorithm) -> bool {
    let signs = matches!(key.common.public_key_use, None | Some(PublicKeyUse::Signature));
    let named = key.common.key_algorithm.is_none_or(|named| named.to_string() == format!("{algorithm:?}"));
    let of_its_kind = match key.algorithm {
        AlgorithmParameters::RSA(_) => matches!(
            algorithm,
            Algorithm::RS256
                | Algorithm::RS384
                | Algorithm::RS512
                | Algorithm::PS256
                | Algorithm::PS384
                | Algorithm::PS512
        ),
        AlgorithmParameters::EllipticCurve(_) => matches!(algorithm, Algorithm::ES256 | Algorithm::ES384),
        AlgorithmParameters::OctetKeyPair(_) => algorithm == Algorithm::EdDSA,
        _ => false,
    };
    signs && named && of_its_kind
}

#[cfg(test)]
mod tests;
