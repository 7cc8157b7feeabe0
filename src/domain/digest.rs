//! Content digests, as the OCI image specification writes them (descriptor.md, "Digests"). Knows nothing of where the
//! bytes come from.

use std::fmt;
use std::str::FromStr;

use digest::Digest as _;
use digest::common::hazmat::SerializableState;
use serde::{Deserialize, Serialize};

use super::Malformed;

/// A registered digest algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Algorithm {
    /// SHA-256, 32 bytes.
    Sha256,
    /// SHA-512, 64 bytes.
    Sha512,
}

impl Algorithm {
    /// The name used before the colon.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Sha256 => "sha256",
            Algorithm::Sha512 => "sha512",
        }
    }

    /// The number that stands for it in the database.
    pub fn code(self) -> u8 {
        match self {
            Algorithm::Sha256 => 1,
            Algorithm::Sha512 => 2,
        }
    }

    /// The algorithm behind a number from the database.
    pub fn from_code(code: u8) -> Option<Self> {
        match code {
            1 => Some(Algorithm::Sha256),
            2 => Some(Algorithm::Sha512),
            _ => None,
        }
    }
}

/// The digest of some bytes: an algorithm and a hash of the right length.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Digest {
    /// A SHA-256 hash.
    Sha256([u8; 32]),
    /// A SHA-512 hash.
    Sha512([u8; 64]),
}

impl Digest {
    /// The SHA-256 digest of `bytes`.
    pub fn sha256(bytes: &[u8]) -> Self {
        Digest::Sha256(sha2::Sha256::digest(bytes).into())
    }

    /// The digest of `bytes` by `algorithm`.
    pub fn of(algorithm: Algorithm, bytes: &[u8]) -> Self {
        match algorithm {
            Algorithm::Sha256 => Self::sha256(bytes),
            Algorithm::Sha512 => Digest::Sha512(sha2::Sha512::digest(bytes).into()),
        }
    }

    /// The algorithm.
    pub fn algorithm(&self) -> Algorithm {
        match self {
            Digest::Sha256(_) => Algorithm::Sha256,
            Digest::Sha512(_) => Algorithm::Sha512,
        }
    }

    /// The hash alone.
    pub fn hash(&self) -> &[u8] {
        match self {
            Digest::Sha256(hash) => hash,
            Digest::Sha512(hash) => hash,
        }
    }

    /// The hash alone in lower-case hex, without the algorithm.
    pub fn hex(&self) -> String {
        hex::encode(self.hash())
    }

    /// The form kept in the database: the algorithm's code, then the hash.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(1 + self.hash().len());
        bytes.push(self.algorithm().code());
        bytes.extend_from_slice(self.hash());
        bytes
    }

    /// Reads the form kept in the database.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (code, hash) = bytes.split_first()?;
        match Algorithm::from_code(*code)? {
            Algorithm::Sha256 => Some(Digest::Sha256(hash.try_into().ok()?)),
            Algorithm::Sha512 => Some(Digest::Sha512(hash.try_into().ok()?)),
        }
    }
}

impl FromStr for Digest {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (algorithm, hash) = text.split_once(':').ok_or_else(|| {
            Malformed::new("expected an algorithm, a colon and a hash, such as sha256:<64 hex digits>")
        })?;
        let length = match algorithm {
            "sha256" => 32,
            "sha512" => 64,
            _ => return Err(Malformed::new("the digest algorithm must be sha256 or sha512")),
        };
        if hash.bytes().any(|byte| !matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(Malformed::new("the hash must be lower-case hex digits"));
        }
        if hash.len() != 2 * length {
            return Err(Malformed::new(format!(
                "a {algorithm} hash has {} hex digits, not {}",
                2 * length,
                hash.len()
            )));
        }
        let mut bytes = [0; 64];
        hex::decode_to_slice(hash, &mut bytes[..length]).map_err(|_| Malformed::new("the hash must be hex digits"))?;
        if length == 32 {
            let mut hash = [0; 32];
            hash.copy_from_slice(&bytes[..32]);
            Ok(Digest::Sha256(hash))
        } else {
            Ok(Digest::Sha512(bytes))
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.algorithm().name(), self.hex())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A digest in the making. Its state can be saved and taken up again later, by another process too.
#[derive(Clone)]
pub enum Hasher {
    /// Computes SHA-256.
    Sha256(sha2::Sha256),
    /// Computes SHA-512.
    Sha512(sha2::Sha512),
}

impl Hasher {
    /// A hasher that has seen no bytes.
    pub fn new(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Sha256 => Hasher::Sha256(sha2::Sha256::new()),
            Algorithm::Sha512 => Hasher::Sha512(sha2::Sha512::new()),
        }
    }

    /// The algorithm.
    pub fn algorithm(&self) -> Algorithm {
        match self {
            Hasher::Sha256(_) => Algorithm::Sha256,
            Hasher::Sha512(_) => Algorithm::Sha512,
        }
    }

    /// Takes in more bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        match self {
            Hasher::Sha256(hasher) => hasher.update(bytes),
            Hasher::Sha512(hasher) => hasher.update(bytes),
        }
    }

    /// The digest of all bytes taken in.
    pub fn finish(self) -> Digest {
        match self {
            Hasher::Sha256(hasher) => Digest::Sha256(hasher.finalize().into()),
            Hasher::Sha512(hasher) => Digest::Sha512(hasher.finalize().into()),
        }
    }

    /// The state, to be taken up again with [`Hasher::resume`].
    pub fn save(&self) -> Vec<u8> {
        match self {
            Hasher::Sha256(hasher) => hasher.serialize().to_vec(),
            Hasher::Sha512(hasher) => hasher.serialize().to_vec(),
        }
    }

    /// Takes up a state that [`Hasher::save`] gave; `None` when it is not one.
    pub fn resume(algorithm: Algorithm, state: &[u8]) -> Option<Self> {
        match algorithm {
            Algorithm::Sha256 => {
                let state = state.try_into().ok()?;
                Some(Hasher::Sha256(sha2::Sha256::deserialize(&state).ok()?))
            }
            Algorithm::Sha512 => {
                let state = state.try_into().ok()?;
                Some(Hasher::Sha512(sha2::Sha512::deserialize(&state).ok()?))
            }
        }
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hasher({})", self.algorithm().name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_bytes_of_a_digest_lead_back_to_it() {
        for algorithm in [Algorithm::Sha256, Algorithm::Sha512] {
            let digest = Digest::of(algorithm, b"wharf");
            assert_eq!(digest.to_string().parse::<Digest>(), Ok(digest));
            assert_eq!(Digest::from_bytes(&digest.to_bytes()), Some(digest));
        }
    }

    #[test]
    fn digests_outside_the_grammar_are_refused() {
        let hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        for text in [
            "",
            hash,
            "sha256",
            "sha256:",
            &format!("sha256:{}", &hash[1..]),
            &format!("sha256:{hash}0"),
            &format!("sha256:{}", hash.to_uppercase()),
            &format!("SHA256:{hash}"),
            &format!("md5:{hash}"),
            &format!("sha512:{hash}"),
            &format!(" sha256:{hash}"),
            &format!("sha256:{hash}\0"),
            &format!("sha256:{}g", &hash[1..]),
            &format!("sha256::{}", &hash[1..]),
        ] {
            assert!(text.parse::<Digest>().is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn a_hasher_goes_on_from_a_saved_state() {
        for algorithm in [Algorithm::Sha256, Algorithm::Sha512] {
            let bytes: Vec<u8> = (0..1000u32).map(|n| n as u8).collect();
            for cut in [0, 1, 63, 64, 65, 128, 999] {
                let mut first = Hasher::new(algorithm);
                first.update(&bytes[..cut]);
                let mut second = Hasher::resume(algorithm, &first.save()).expect("a saved state");
                second.update(&bytes[cut..]);
                assert_eq!(second.finish(), Digest::of(algorithm, &bytes));
            }
        }
    }
}
