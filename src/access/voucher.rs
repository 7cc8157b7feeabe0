//! Identities that somebody else vouches for: an issuer of JWTs, an authority of client certificates. A voucher checks what a
//! request carries and names a subject; which account that is, the books say (`account_identities`).

use std::fmt::Debug;
use std::pin::Pin;

use http::{Extensions, HeaderMap};
use time::OffsetDateTime;

/// What a request carries.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// A bearer token that is none of ours.
    pub bearer: Option<&'a str>,
    /// All headers.
    pub headers: &'a HeaderMap,
    /// What the layers below know of the connection, such as the client's certificate.
    pub extensions: &'a Extensions,
}

/// Whom a voucher vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vouched {
    /// The name of the source, as `account_identities` has it: an issuer, or `x509`.
    pub source: String,
    /// Who it is there.
    pub subject: String,
    /// Until when the evidence is good.
    pub expire_time: Option<OffsetDateTime>,
}

/// The answer of a voucher.
pub type Vouching<'a> = Pin<Box<dyn Future<Output = Result<Option<Vouched>, Invalid>> + Send + 'a>>;

/// The evidence was meant for the voucher, and is not valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invalid;

/// Checks evidence of one kind.
pub trait Voucher: Debug + Send + Sync {
    /// Whom the evidence proves; `None` when it is not of this kind.
    fn vouch<'a>(&'a self, evidence: Evidence<'a>) -> Vouching<'a>;
}
