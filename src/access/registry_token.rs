//! The short-lived tokens of Docker's token flow: sealed with a key that every replica shares, they say whose credentials they
//! were given out for and for which repositories. They are good for no more than those credentials are at each call.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use time::OffsetDateTime;

use super::principal::Principal;

/// How they begin.
const PREFIX: &str = "whr_";
/// Keeps these seals apart from others that may be made with the same key.
const PURPOSE: &[u8] = b"wharfinger registry token v1";

/// A repository that a token is good for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistryScope {
    /// Its name; empty for the list of all.
    #[serde(rename = "r")]
    pub repository: String,
    /// Whether it is good for more than reading.
    #[serde(rename = "w")]
    pub writes: bool,
}

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Claims {
    /// The row of the account; none for nobody.
    #[serde(rename = "a")]
    pub(super) account_id: Option<i64>,
    /// The account's epoch: a new password ends it.
    #[serde(rename = "g")]
    pub(super) epoch: i64,
    /// The row of the token that it was given out for.
    #[serde(rename = "t")]
    pub(super) token_id: Option<i64>,
    /// The repositories.
    #[serde(rename = "s")]
    pub(super) scopes: Vec<RegistryScope>,
    /// Until when, in seconds.
    #[serde(rename = "e")]
    expires: i64,
}

/// Makes and opens them.
#[derive(Clone)]
pub struct RegistryTokens {
    key: [u8; 32],
}

impl std::fmt::Debug for RegistryTokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RegistryTokens")
    }
}

impl RegistryTokens {
    /// With the key that every replica shares.
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// Whether a text means to be one of them.
    pub fn is_meant(text: &str) -> bool {
        text.starts_with(PREFIX)
    }

    /// Makes one for a caller that proved itself.
    pub fn seal(
        &self,
        principal: &Principal,
        scopes: Vec<RegistryScope>,
        now: OffsetDateTime,
        lifetime: Duration,
    ) -> String {
        let claims = Claims {
            account_id: principal.subject().map(|subject| subject.id),
            epoch: principal.subject().map_or(0, |subject| subject.epoch),
            token_id: principal.token_id(),
            scopes,
            expires: now.unix_timestamp().saturating_add_unsigned(lifetime.as_secs()),
        };
        // Plain numbers and texts, which always become JSON.
        let json = serde_json::to_vec(&claims).unwrap_or_default();
        let seal = self.mac(&json).finalize().into_bytes();
        format!("{PREFIX}{}.{}", URL_SAFE_NO_PAD.encode(&json), URL_SAFE_NO_PAD.encode(seal))
    }

    /// Opens one, unless it was tampered with or has expired.
    pub(super) fn open(&self, text: &str, now: OffsetDateTime) -> Option<(Claims, OffsetDateTime)> {
        let (json, seal) = text.strip_prefix(PREFIX)?.split_once('.')?;
        let (json, seal) = (URL_SAFE_NO_PAD.decode(json).ok()?, URL_SAFE_NO_PAD.decode(seal).ok()?);
        self.mac(&json).verify_slice(&seal).ok()?;
        let claims: Claims = serde_json::from_slice(&json).ok()?;
        let expires = OffsetDateTime::from_unix_timestamp(claims.expires).ok()?;
        (now < expires).then_some((claims, expires))
    }

    fn mac(&self, json: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        mac.update(PURPOSE);
        mac.update(json);
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_opens_whole_and_in_time_only() {
        let tokens = RegistryTokens::new([1; 32]);
        let scopes = vec![RegistryScope { repository: "acme/web".to_owned(), writes: true }];
        let now = OffsetDateTime::UNIX_EPOCH;
        let nobody = Principal::nobody(std::sync::Arc::default());
        let text = tokens.seal(&nobody, scopes.clone(), now, Duration::from_secs(300));
        let (claims, _) = tokens.open(&text, now).expect("a token");
        assert_eq!((claims.account_id, claims.scopes), (None, scopes));
        assert!(tokens.open(&text, now + Duration::from_secs(300)).is_none());
        assert!(RegistryTokens::new([2; 32]).open(&text, now).is_none());
        let (json, seal) = text[PREFIX.len()..].split_once('.').expect("two parts");
        let forged = String::from_utf8(URL_SAFE_NO_PAD.decode(json).expect("base64")).expect("JSON");
        let forged = URL_SAFE_NO_PAD.encode(forged.replace("\"a\":null", "\"a\":1"));
        assert!(tokens.open(&format!("{PREFIX}{forged}.{seal}"), now).is_none());
    }
}
