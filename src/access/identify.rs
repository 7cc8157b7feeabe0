//! From what a request carries to who it is. Looks into memory first, then into the books.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use http::{Extensions, HeaderMap};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use uuid::Uuid;

use super::caller::Caller;
use super::credentials::{Credentials, Secret};
use super::memory::{Key, Memory};
use super::password::Passwords;
use super::principal::{Grants, Principal, Restriction, Subject};
use super::registry_token::{Claims, RegistryTokens};
use super::voucher::{Evidence, Invalid, Vouched, Voucher};
use crate::domain::Result;
use crate::store::accounts::{self, By, Known};
use crate::store::tokens::{self, Presented};
use crate::store::{Connection, Store};

/// What identifies callers.
#[derive(Debug)]
pub struct Access {
    store: Store,
    memory: Memory,
    passwords: Passwords,
    registry_tokens: RegistryTokens,
    vouchers: OnceLock<Vec<Arc<dyn Voucher>>>,
    /// Tells this replica's pulses from those of others.
    replica: Uuid,
}

/// How a caller proves itself.
enum Proof {
    Nothing,
    Token(Secret),
    Password(String, String),
    Registry(Claims, OffsetDateTime),
    Vouched(Vouched),
}

/// What somebody without credentials is remembered by.
const NOBODY: Key = [0; 32];

impl Access {
    /// Over a store, with the key for registry tokens.
    pub fn new(store: Store, registry_tokens: RegistryTokens) -> Self {
        Self {
            store,
            memory: Memory::default(),
            passwords: Passwords::new(),
            registry_tokens,
            vouchers: OnceLock::new(),
            replica: Uuid::new_v4(),
        }
    }

    /// Also believes those who vouch for identities. Once, before the first request.
    pub fn believe(&self, vouchers: Vec<Arc<dyn Voucher>>) {
        let _ = self.vouchers.set(vouchers);
    }

    /// What is remembered.
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// The tokens of Docker's flow.
    pub fn registry_tokens(&self) -> &RegistryTokens {
        &self.registry_tokens
    }

    pub(crate) fn passwords(&self) -> &Passwords {
        &self.passwords
    }

    /// Who makes a request. Credentials that are not valid make it nobody's, who may not even do what nobody may.
    pub async fn identify(&self, headers: &HeaderMap, extensions: &Extensions) -> Caller {
        let now = OffsetDateTime::now_utc();
        let read = self.read(&Credentials::of(headers), headers, extensions, now).await;
        self.identify_read(read, now).await
    }

    /// Who proves itself with credentials that came in another way than with the head of a request.
    pub async fn identify_by(&self, credentials: &Credentials) -> Caller {
        let now = OffsetDateTime::now_utc();
        let (headers, extensions) = (HeaderMap::new(), Extensions::new());
        let read = self.read(credentials, &headers, &extensions, now).await;
        self.identify_read(read, now).await
    }

    async fn identify_read(&self, read: Result<(Key, Proof), Invalid>, now: OffsetDateTime) -> Caller {
        let found = match read {
            Ok((key, proof)) => self.find(key, proof).await,
            Err(Invalid) => Ok(None),
        };
        match found {
            Ok(Some(principal)) if !principal.is_expired(now) => self.caller(principal, now),
            Ok(_) => Caller::refused(self.find(NOBODY, Proof::Nothing).await.ok().flatten()),
            Err(error) => {
                tracing::warn!(error = %error, "a caller could not be looked up");
                Caller::unknowable()
            }
        }
    }

    /// From memory, or else from the books.
    async fn find(&self, key: Key, proof: Proof) -> Result<Option<Arc<Principal>>> {
        if let Some(principal) = self.memory.recall(&key, Instant::now()) {
            return Ok(Some(principal));
        }
        let since = self.memory.since(Instant::now());
        let found = self.look_up(key, proof).await?.map(Arc::new);
        if let Some(principal) = &found {
            self.memory.remember(key, principal, since, Instant::now());
        }
        Ok(found)
    }

    /// The same caller with what holds now; `None` when it is not valid any more.
    pub async fn again(&self, principal: &Principal) -> Result<Option<Principal>> {
        let mut conn = self.store.read().await?;
        let token = match principal.token_id() {
            Some(id) => match tokens::presented(&mut conn, tokens::By::Id(id)).await? {
                Some(token) => Some(token),
                None => return Ok(None),
            },
            None => None,
        };
        let Some(subject) = principal.subject() else {
            let again = Principal::nobody(public(&mut conn).await?);
            return Ok(Some(again.by_token(None, principal.restriction().clone(), None)));
        };
        let known = accounts::known(&mut conn, By::Id(subject.id)).await?;
        let Some(known) = known.filter(|known| known.epoch == subject.epoch) else { return Ok(None) };
        let again = of(&mut conn, known).await?;
        let expire_time = token.as_ref().and_then(|token| token.expire_time);
        let mut restriction = match &token {
            Some(token) => restriction_of(&mut conn, token).await?,
            None => Restriction::default(),
        };
        restriction.scopes.clone_from(&principal.restriction().scopes);
        Ok(Some(again.by_token(principal.token_id(), restriction, expire_time)))
    }

    fn caller(&self, principal: Arc<Principal>, now: OffsetDateTime) -> Caller {
        if let Some(token) = principal.is_to_be_touched(now) {
            let store = self.store.clone();
            // Beside the call: nobody waits for a note of when a token was used.
            tokio::spawn(async move {
                let touched = async { tokens::touch(&mut *store.read().await?, token).await };
                if let Err(error) = touched.await {
                    tracing::debug!(error = %error, "the use of a token could not be noted");
                }
            });
        }
        Caller::known(principal)
    }

    /// Reads what a request carries, and what it is remembered by.
    async fn read(
        &self,
        credentials: &Credentials,
        headers: &HeaderMap,
        extensions: &Extensions,
        now: OffsetDateTime,
    ) -> Result<(Key, Proof), Invalid> {
        let evidence = |bearer| Evidence { bearer, headers, extensions };
        match credentials {
            Credentials::Malformed => Err(Invalid),
            Credentials::Bearer(text) | Credentials::Basic(_, text) if Secret::is_meant(text) => {
                // With Basic the token says who it is, whatever name stands before it.
                let secret = Secret::parse(text).ok_or(Invalid)?;
                Ok((secret.hash(), Proof::Token(secret)))
            }
            Credentials::Bearer(text) if RegistryTokens::is_meant(text) => {
                let (claims, expires) = self.registry_tokens.open(text, now).ok_or(Invalid)?;
                Ok((Sha256::digest(text).into(), Proof::Registry(claims, expires)))
            }
            Credentials::Bearer(text) => self.vouched(evidence(Some(text))).await?.ok_or(Invalid),
            Credentials::Basic(name, password) => {
                let key = self.passwords.key_of(name, password);
                Ok((key, Proof::Password(name.clone(), password.clone())))
            }
            Credentials::None => Ok(self.vouched(evidence(None)).await?.unwrap_or((NOBODY, Proof::Nothing))),
        }
    }

    async fn vouched(&self, evidence: Evidence<'_>) -> Result<Option<(Key, Proof)>, Invalid> {
        for voucher in self.vouchers.get().into_iter().flatten() {
            if let Some(vouched) = voucher.vouch(evidence).await? {
                let mut hash = Sha256::new();
                hash.update((vouched.source.len() as u64).to_be_bytes());
                hash.update(&vouched.source);
                hash.update(&vouched.subject);
                // Later evidence of the same subject is good for longer.
                hash.update(vouched.expire_time.map_or(0, OffsetDateTime::unix_timestamp).to_be_bytes());
                return Ok(Some((hash.finalize().into(), Proof::Vouched(vouched))));
            }
        }
        Ok(None)
    }

    async fn look_up(&self, key: Key, proof: Proof) -> Result<Option<Principal>> {
        let mut conn = self.store.read().await?;
        match proof {
            Proof::Nothing => Ok(Some(Principal::nobody(public(&mut conn).await?))),
            Proof::Token(secret) => {
                let token = tokens::presented(&mut conn, tokens::By::Hash(&secret.hash())).await?;
                let Some(token) = token else { return Ok(None) };
                by_token(&mut conn, token).await
            }
            Proof::Password(name, password) => {
                let known = accounts::known(&mut conn, By::Name(&name)).await?;
                // Hashing takes long, and others need the connection.
                drop(conn);
                let hash = known.as_ref().and_then(|known| known.password_hash.as_deref());
                if !self.passwords.verify(key, &password, hash).await? {
                    return Ok(None);
                }
                let Some(known) = known else { return Ok(None) };
                Ok(Some(of(&mut self.store.read().await?, known).await?))
            }
            Proof::Registry(claims, expires) => {
                let restriction = |base: Restriction| Restriction { scopes: Some(claims.scopes.clone()), ..base };
                let token = match claims.token_id {
                    None => None,
                    Some(id) => match tokens::presented(&mut conn, tokens::By::Id(id)).await? {
                        Some(token) => Some(token),
                        None => return Ok(None),
                    },
                };
                let Some(account_id) = claims.account_id else {
                    let nobody = Principal::nobody(public(&mut conn).await?);
                    return Ok(Some(nobody.by_token(None, restriction(Restriction::default()), Some(expires))));
                };
                let known = accounts::known(&mut conn, By::Id(account_id)).await?;
                let Some(known) = known.filter(|known| known.epoch == claims.epoch) else { return Ok(None) };
                let principal = of(&mut conn, known).await?;
                let base = match &token {
                    Some(token) => restriction_of(&mut conn, token).await?,
                    None => Restriction::default(),
                };
                let ends = token.and_then(|token| token.expire_time).map_or(expires, |time| time.min(expires));
                Ok(Some(principal.by_token(claims.token_id, restriction(base), Some(ends))))
            }
            Proof::Vouched(vouched) => {
                let by = By::Identity(&vouched.source, &vouched.subject);
                let Some(known) = accounts::known(&mut conn, by).await? else { return Ok(None) };
                let principal = of(&mut conn, known).await?;
                Ok(Some(principal.by_token(None, Restriction::default(), vouched.expire_time)))
            }
        }
    }

    /// Sends a pulse, which tells whether this replica hears of changes.
    pub async fn pulse(&self) -> Result<()> {
        let number = self.memory.send_pulse(Instant::now());
        Ok(accounts::announce(&mut *self.store.read().await?, &format!("{}/{number}", self.replica)).await?)
    }

    /// Takes what came over the channel: a pulse of some replica, or word of a change.
    pub fn hear(&self, text: &str) {
        match text.split_once('/') {
            None => self.memory.forget(),
            Some((replica, number)) if replica.parse() == Ok(self.replica) => {
                if let Ok(number) = number.parse() {
                    self.memory.hear_pulse(number);
                }
            }
            Some(_) => {}
        }
    }
}

async fn by_token(conn: &mut Connection, token: Presented) -> Result<Option<Principal>> {
    let Some(known) = accounts::known(conn, By::Id(token.account_id)).await? else { return Ok(None) };
    let principal = of(conn, known).await?;
    let restriction = restriction_of(conn, &token).await?;
    Ok(Some(principal.by_token(Some(token.id), restriction, token.expire_time)))
}

async fn restriction_of(conn: &mut Connection, token: &Presented) -> Result<Restriction> {
    let place = match (token.namespace_id, token.repository_id) {
        (None, None) => None,
        (namespace_id, repository_id) => Some(accounts::place(conn, namespace_id, repository_id).await?),
    };
    Ok(Restriction { max_role: token.max_role, place, scopes: None })
}

async fn of(conn: &mut Connection, known: Known) -> Result<Principal> {
    let grants = Grants::of(accounts::grants(conn, known.id).await?);
    let public = public(conn).await?;
    let subject = Subject {
        id: known.id,
        uid: known.uid,
        name: known.name.into(),
        kind: known.kind,
        is_admin: known.is_admin,
        epoch: known.epoch,
    };
    Ok(Principal::of(subject, grants, public))
}

async fn public(conn: &mut Connection) -> Result<Arc<HashMap<String, i64>>> {
    let all = accounts::public_namespaces(conn).await?;
    Ok(Arc::new(all.into_iter().map(|(id, name)| (name, id)).collect()))
}
