//! What a request proves itself with, and the form of our own tokens. Knows nothing of whether any of it is valid.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use rand::Rng as _;
use sha2::{Digest as _, Sha256};

/// How our tokens begin, for people and for scanners of secrets.
const PREFIX: &str = "whf_";
/// Random characters: 214 bits.
const RANDOM: usize = 36;
/// Characters of the checksum over what stands before it.
const CHECKSUM: usize = 6;
const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// Bytes of credentials that are looked at; nothing we give out is nearly as long, but JWTs are.
const CREDENTIALS_MAX: usize = 16 << 10;

/// What a request proves itself with.
#[derive(Clone, PartialEq, Eq)]
pub enum Credentials {
    /// With nothing.
    None,
    /// A bearer token of any kind.
    Bearer(String),
    /// A name and a password or a token.
    Basic(String, String),
    /// With something that is neither.
    Malformed,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Bearer(_) => "Bearer(…)",
            Self::Basic(..) => "Basic(…)",
            Self::Malformed => "Malformed",
        })
    }
}

impl Credentials {
    /// Reads the `Authorization` header. Two of them say two things, so they say nothing.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut all = headers.get_all(AUTHORIZATION).iter();
        let Some(value) = all.next() else { return Self::None };
        if all.next().is_some() || value.len() > CREDENTIALS_MAX {
            return Self::Malformed;
        }
        let Ok(text) = value.to_str() else { return Self::Malformed };
        let Some((scheme, rest)) = text.split_once(' ') else { return Self::Malformed };
        let rest = rest.trim();
        if rest.is_empty() {
            return Self::Malformed;
        }
        if scheme.eq_ignore_ascii_case("bearer") {
            return Self::Bearer(rest.to_owned());
        }
        if !scheme.eq_ignore_ascii_case("basic") {
            return Self::Malformed;
        }
        let decoded = STANDARD.decode(rest).or_else(|_| STANDARD_NO_PAD.decode(rest)).ok();
        let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
        match decoded.as_deref().and_then(|text| text.split_once(':')) {
            Some((name, password)) if !name.is_empty() || !password.is_empty() => {
                Self::Basic(name.to_owned(), password.to_owned())
            }
            _ => Self::Malformed,
        }
    }
}

/// The text of one of our tokens. It is shown once and never kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}…", self.prefix())
    }
}

impl Secret {
    /// A new one.
    pub fn fresh() -> Self {
        let mut rng = rand::rng();
        let random = (0..RANDOM).map(|_| char::from(ALPHABET[rng.random_range(0..ALPHABET.len())]));
        let text: String = PREFIX.chars().chain(random).collect();
        let checksum = checksum(&text);
        Self(text + &checksum)
    }

    /// Reads one of ours; what was mistyped or made up is told by its checksum, before anybody looks for it.
    pub fn parse(text: &str) -> Option<Self> {
        let random = text.strip_prefix(PREFIX)?;
        if random.len() != RANDOM + CHECKSUM || !random.bytes().all(|c| c.is_ascii_alphanumeric()) {
            return None;
        }
        let (before, sum) = text.split_at(text.len() - CHECKSUM);
        (checksum(before) == sum).then(|| Self(text.to_owned()))
    }

    /// Whether a text means to be one of ours.
    pub fn is_meant(text: &str) -> bool {
        text.starts_with(PREFIX)
    }

    /// The text, for whoever asked for it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// How it begins.
    pub fn prefix(&self) -> &str {
        &self.0[..PREFIX.len() + 4]
    }

    /// What is kept of it. It has more randomness than the hash has room for guesses, so the hash needs no salt.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

/// CRC-32 in base 62, highest digit first.
fn checksum(text: &str) -> String {
    let mut rest = crc32fast::hash(text.as_bytes());
    let mut digits = [b'0'; CHECKSUM];
    for digit in digits.iter_mut().rev() {
        *digit = ALPHABET[(rest % 62) as usize];
        rest /= 62;
    }
    digits.iter().copied().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: &str) -> Credentials {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, value.parse().expect("a header"));
        Credentials::of(&headers)
    }

    #[test]
    fn tokens_carry_a_checksum_that_tells_them_from_guesses() {
        let secret = Secret::fresh();
        assert_eq!(secret.expose().len(), 46);
        assert_eq!(Secret::parse(secret.expose()), Some(secret.clone()));
        let mut wrong = secret.expose().to_owned();
        let flipped = if wrong.as_bytes()[10] == b'a' { "b" } else { "a" };
        wrong.replace_range(10..11, flipped);
        assert_eq!(Secret::parse(&wrong), None);
        assert_ne!(Secret::fresh(), secret);
        assert!(!format!("{secret:?}").contains(&secret.expose()[8..]), "a secret does not show itself");
    }

    #[test]
    fn both_schemes_are_read_whatever_their_case() {
        assert_eq!(of("bearer x"), Credentials::Bearer("x".to_owned()));
        // ann:secret:with:colons
        let basic = Credentials::Basic("ann".to_owned(), "secret:with:colons".to_owned());
        assert_eq!(of("Basic YW5uOnNlY3JldDp3aXRoOmNvbG9ucw=="), basic);
        assert_eq!(of("BASIC YW5uOnNlY3JldDp3aXRoOmNvbG9ucw"), basic);
    }

    #[test]
    fn what_says_nothing_or_two_things_is_malformed_and_not_nobody() {
        for text in ["Bearer", "Bearer ", "Digest x", "Basic !!!", "Basic Og==", "x"] {
            assert_eq!(of(text), Credentials::Malformed, "{text}");
        }
        let mut headers = HeaderMap::new();
        headers.append(AUTHORIZATION, "Bearer a".parse().expect("a header"));
        headers.append(AUTHORIZATION, "Bearer b".parse().expect("a header"));
        assert_eq!(Credentials::of(&headers), Credentials::Malformed);
        assert_eq!(Credentials::of(&HeaderMap::new()), Credentials::None);
    }
}
