//! Signatures by the cryptography that TLS uses here already, for the parser of tokens. Nothing is signed here.

use jsonwebtoken::crypto::{CryptoProvider, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{ErrorKind, Result};
use jsonwebtoken::signature::{Error, Verifier};
use jsonwebtoken::{Algorithm, DecodingKey, DecodingKeyKind};
use ring::signature::{self as by, RsaPublicKeyComponents, UnparsedPublicKey, VerificationAlgorithm};

static PROVIDER: CryptoProvider = CryptoProvider {
    signer_factory: |_, _| Err(ErrorKind::UnsupportedAlgorithm.into()),
    verifier_factory: verifier,
    key_utils: KeyUtils::new_unimplemented(),
};

/// Makes the parser use it. It fails when it does already.
pub(super) fn install() {
    let _ = PROVIDER.install_default();
}

struct Check {
    algorithm: Algorithm,
    key: DecodingKey,
}

pub(super) fn verifier(algorithm: &Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>> {
    Ok(Box::new(Check { algorithm: *algorithm, key: key.clone() }))
}

impl JwtVerifier for Check {
    fn algorithm(&self) -> Algorithm {
        self.algorithm
    }
}

impl Verifier<Vec<u8>> for Check {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> std::result::Result<(), Error> {
        let point: Option<&'static dyn VerificationAlgorithm> = match self.algorithm {
            Algorithm::ES256 => Some(&by::ECDSA_P256_SHA256_FIXED),
            Algorithm::ES384 => Some(&by::ECDSA_P384_SHA384_FIXED),
            Algorithm::EdDSA => Some(&by::ED25519),
            _ => None,
        };
        let rsa = match self.algorithm {
            Algorithm::RS256 => Some(&by::RSA_PKCS1_2048_8192_SHA256),
            Algorithm::RS384 => Some(&by::RSA_PKCS1_2048_8192_SHA384),
            Algorithm::RS512 => Some(&by::RSA_PKCS1_2048_8192_SHA512),
            Algorithm::PS256 => Some(&by::RSA_PSS_2048_8192_SHA256),
            Algorithm::PS384 => Some(&by::RSA_PSS_2048_8192_SHA384),
            Algorithm::PS512 => Some(&by::RSA_PSS_2048_8192_SHA512),
            _ => None,
        };
        let checked = match (self.key.kind(), point, rsa) {
            (DecodingKeyKind::SecretOrDer(point), Some(algorithm), _) => {
                UnparsedPublicKey::new(algorithm, point).verify(message, signature)
            }
            (DecodingKeyKind::RsaModulusExponent { n, e }, _, Some(algorithm)) => {
                RsaPublicKeyComponents { n, e }.verify(algorithm, message, signature)
            }
            // A key of another kind than the algorithm's proves nothing.
            _ => return Err(Error::new()),
        };
        checked.map_err(|_| Error::new())
    }
}
