//! Passwords: hashed with argon2id, on threads of their own and a few at a time, because that is meant to be slow.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Argon2, Params};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::sync::Semaphore;

use crate::domain::{Error, Result};

/// Passwords that are hashed at once: each takes 19 MiB and a core.
const AT_ONCE: usize = 2;
/// Passwords that are remembered as right.
const REMEMBERED_MAX: usize = 10_000;

/// Checks passwords, and remembers by a keyed hash which were right.
#[derive(Debug)]
pub(crate) struct Passwords {
    key: [u8; 32],
    /// A name and password, hashed with the key, and the hash that it was found to fit.
    right: Mutex<HashMap<[u8; 32], String>>,
    turns: Arc<Semaphore>,
}

impl Passwords {
    pub(crate) fn new() -> Self {
        Self { key: rand::random(), right: Mutex::default(), turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// What a name and a password are remembered by: of no use to anybody without this process's key.
    pub(crate) fn key_of(&self, name: &str, password: &str) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        mac.update(&(name.len() as u64).to_be_bytes());
        mac.update(name.as_bytes());
        mac.update(password.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// Whether a password fits the hash. Without a hash it takes as long to say no.
    pub(crate) async fn verify(&self, key: [u8; 32], password: &str, hash: Option<&str>) -> Result<bool> {
        let remembered = || self.right.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(hash) = hash
            && remembered().get(&key).is_some_and(|fitted| fitted == hash)
        {
            return Ok(true);
        }
        let (password, kept) = (password.to_owned(), hash.map(str::to_owned));
        let turn = self.turns.clone().acquire_owned().await.map_err(|error| Error::Internal(Box::new(error)))?;
        let fits = tokio::task::spawn_blocking(move || {
            let fits = match &kept {
                Some(hash) => check(&password, hash),
                None => {
                    let _ = derive(&password);
                    false
                }
            };
            drop(turn);
            fits
        })
        .await
        .map_err(|error| Error::Internal(Box::new(error)))?;
        if let Some(hash) = hash.filter(|_| fits) {
            let mut right = remembered();
            if right.len() >= REMEMBERED_MAX {
                right.clear();
            }
            right.insert(key, hash.to_owned());
        }
        Ok(fits)
    }

    /// Hashes a password to be kept.
    pub(crate) async fn hash(&self, password: &str) -> Result<String> {
        let password = password.to_owned();
        let _turn = self.turns.acquire().await.map_err(|error| Error::Internal(Box::new(error)))?;
        tokio::task::spawn_blocking(move || derive(&password))
            .await
            .map_err(|error| Error::Internal(Box::new(error)))?
            .map_err(|error| Error::internal(format!("a password could not be hashed: {error}")))
    }
}

/// Whether a password fits a hash, on this thread.
fn check(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

fn derive(password: &str) -> argon2::password_hash::Result<String> {
    let salt: [u8; Params::DEFAULT_OUTPUT_LEN / 2] = rand::random();
    let salt = SaltString::encode_b64(&salt)?;
    Ok(Argon2::default().hash_password(password.as_bytes(), &salt)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_fits_its_hash_and_no_other_does() {
        let passwords = Passwords::new();
        let hash = passwords.hash("correct horse battery").await.expect("a hash");
        assert!(hash.starts_with("$argon2id$"), "{hash}");
        let key = passwords.key_of("ann", "correct horse battery");
        assert!(passwords.verify(key, "correct horse battery", Some(&hash)).await.expect("an answer"));
        // By memory, and only as long as the hash is that one.
        assert!(passwords.verify(key, "correct horse battery", Some(&hash)).await.expect("an answer"));
        let other = passwords.hash("another one entirely").await.expect("a hash");
        assert!(!passwords.verify(key, "correct horse battery", Some(&other)).await.expect("an answer"));
        let wrong = passwords.key_of("ann", "correct horse");
        assert!(!passwords.verify(wrong, "correct horse", Some(&hash)).await.expect("an answer"));
        assert!(!passwords.verify(key, "correct horse battery", None).await.expect("an answer"));
        assert_ne!(passwords.key_of("ann", "bc"), passwords.key_of("annb", "c"));
    }
}
