//! Who is at the other end of a connection, as far as the connection itself tells.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use time::OffsetDateTime;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::voucher::{Evidence, Vouched, Voucher, Vouching};

/// The source of identities in certificates, as accounts name it.
const SOURCE: &str = "x509";

/// The other end of the connection that a request came by. Cheap to clone; every request carries one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// Where the connection comes from.
    pub address: SocketAddr,
    /// Whether it is encrypted.
    pub encrypted: bool,
    /// The client certificate that was presented and verified.
    pub certificate: Option<Arc<ClientCertificate>>,
}

/// What a verified client certificate says of its holder, by its subject alternative names (RFC 5280, 4.2.1.6). The
/// subject's common name is not looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClientCertificate {
    /// URIs, SPIFFE ids among them, as they stand there.
    pub uris: Vec<String>,
    /// DNS names, in lower case.
    pub dns_names: Vec<String>,
    /// E-mail addresses, as they stand there.
    pub emails: Vec<String>,
    /// Until when it is good; a connection may last longer.
    pub not_after: Option<OffsetDateTime>,
}

impl ClientCertificate {
    /// Reads the names of a certificate in DER; `None` when it is none.
    pub fn read(der: &[u8]) -> Option<Self> {
        let (_, certificate) = X509Certificate::from_der(der).ok()?;
        let not_after = OffsetDateTime::from_unix_timestamp(certificate.validity().not_after.timestamp()).ok();
        let mut found = Self { not_after, ..Self::default() };
        let names = certificate.subject_alternative_name().ok()?;
        for name in names.map(|names| names.value.general_names.as_slice()).unwrap_or_default() {
            match name {
                GeneralName::URI(uri) => found.uris.push((*uri).to_owned()),
                GeneralName::DNSName(name) => found.dns_names.push(name.to_ascii_lowercase()),
                GeneralName::RFC822Name(address) => found.emails.push((*address).to_owned()),
                _ => {}
            }
        }
        Some(found)
    }

    /// The names by which an account can be bound to it, the most telling first: `uri:…`, `dns:…`, `email:…`.
    pub fn subjects(&self) -> Vec<String> {
        let uris = self.uris.iter().map(|uri| format!("uri:{uri}"));
        let names = self.dns_names.iter().map(|name| format!("dns:{name}"));
        let emails = self.emails.iter().map(|email| format!("email:{email}"));
        uris.chain(names).chain(emails).collect()
    }
}

/// Vouches for whom client certificates name, where a request says nothing else of who it is.
#[derive(Debug)]
pub struct ClientCertificates;

impl Voucher for ClientCertificates {
    fn vouch<'a>(&'a self, evidence: Evidence<'a>) -> Vouching<'a> {
        let named = || {
            let certificate = evidence.extensions.get::<Peer>()?.certificate.as_ref()?;
            let subject = certificate.subjects().into_iter().next()?;
            Some(Vouched { source: SOURCE.to_owned(), subject, expire_time: certificate.not_after })
        };
        let vouched = if evidence.bearer.is_none() { named() } else { None };
        Box::pin(async move { Ok(vouched) })
    }
}

impl Peer {
    /// What an address is counted by: IPv4 whole, IPv6 by the 64 bits that one subscriber has.
    pub fn network(&self) -> IpAddr {
        match self.address.ip().to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => IpAddr::V6((u128::from(address) & !u128::from(u64::MAX)).into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_subscriber_count_as_one() {
        let network = |address: &str| {
            let address: SocketAddr = address.parse().unwrap();
            Peer { address, encrypted: false, certificate: None }.network().to_string()
        };
        assert_eq!(network("192.0.2.7:1"), "192.0.2.7");
        assert_eq!(network("[::ffff:192.0.2.7]:1"), "192.0.2.7");
        assert_eq!(network("[2001:db8:1:2:3:4:5:6]:1"), "2001:db8:1:2::");
    }

    #[test]
    fn what_is_no_certificate_names_nobody() {
        assert_eq!(ClientCertificate::read(b"certificate"), None);
    }
}
