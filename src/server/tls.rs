//! TLS at the port: certificate, key and the authorities of client certificates, read from files and read again when these
//! change, so that a renewed certificate is served from the next handshake on and no connection is dropped for it. TLS 1.2
//! and 1.3. Knows nothing of HTTP.

use std::fs::Metadata;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// Where the parts of TLS lie, in PEM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsFiles {
    /// The server's certificate and those between it and its root, in this order.
    pub certificate: PathBuf,
    /// The certificate's private key.
    pub key: PathBuf,
    /// The authorities whose client certificates are believed; without them no client is asked for one.
    pub client_authorities: Option<PathBuf>,
    /// Whether a client without a certificate is turned away.
    pub client_required: bool,
}

/// Why TLS cannot be offered. One line that names the file.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read.
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    /// A file holds something else.
    #[error("{} holds no {wanted} in PEM", path.display())]
    Other { path: PathBuf, wanted: &'static str },
    /// The parts do not fit together.
    #[error("{} and {} cannot be used together: {problem}", certificate.display(), key.display())]
    Mismatch { certificate: PathBuf, key: PathBuf, problem: String },
}

/// Makes TLS connections of accepted ones.
#[derive(Debug)]
pub(super) struct Tls {
    files: TlsFiles,
    current: Mutex<Current>,
}

#[derive(Debug)]
struct Current {
    seen: Vec<Option<Stamp>>,
    config: Arc<ServerConfig>,
}

/// What tells a file from the one that replaces it, through links too: orchestrators swap a link to a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    inode: u64,
    bytes: u64,
    modified: Option<SystemTime>,
}

impl Tls {
    /// Reads the files for the first time; what is wrong with them ends the start.
    pub(super) fn open(files: TlsFiles) -> Result<Self, TlsError> {
        // Looked at before reading, so that a change in between is seen the next time.
        let seen = stamps(&files);
        let config = read(&files)?;
        Ok(Self { files, current: Mutex::new(Current { seen, config }) })
    }

    /// Shakes hands, by what the files hold now.
    pub(super) async fn accept(self: &Arc<Self>, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        let this = self.clone();
        let config = tokio::task::spawn_blocking(move || this.config()).await.map_err(io::Error::other)?;
        TlsAcceptor::from(config).accept(stream).await
    }

    /// What the files hold, or held when they could be used last.
    fn config(&self) -> Arc<ServerConfig> {
        let seen = stamps(&self.files);
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.seen != seen {
            // Told once a change, not once a handshake.
            current.seen = seen;
            match read(&self.files) {
                Ok(config) => {
                    tracing::info!(certificate = %self.files.certificate.display(), "serving a new certificate");
                    current.config = config;
                }
                Err(error) => {
                    tracing::error!(error = %error, "keeping the certificate that was read before");
                    metrics::counter!("wharfinger_tls_reload_failures_total").increment(1);
                }
            }
        }
        current.config.clone()
    }
}

fn stamps(files: &TlsFiles) -> Vec<Option<Stamp>> {
    let stamp =
        |metadata: Metadata| Stamp { inode: metadata.ino(), bytes: metadata.len(), modified: metadata.modified().ok() };
    let paths = [&files.certificate, &files.key].into_iter().chain(&files.client_authorities);
    paths.map(|path| std::fs::metadata(path).ok().map(stamp)).collect()
}

fn read(files: &TlsFiles) -> Result<Arc<ServerConfig>, TlsError> {
    let chain = certificates(&files.certificate)?;
    let key_pem = read_file(&files.key)?;
    let key = PrivateKeyDer::from_pem_slice(&key_pem)
        .map_err(|_| TlsError::Other { path: files.key.clone(), wanted: "private key" })?;
    let mismatch = |error: &dyn std::fmt::Display| TlsError::Mismatch {
        certificate: files.certificate.clone(),
        key: files.key.clone(),
        problem: error.to_string(),
    };
    // The versions by name, so that no older one comes with a new default.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider.clone())
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|error| mismatch(&error))?;
    let builder = match &files.client_authorities {
        None => builder.with_no_client_auth(),
        Some(path) => {
            let mut roots = RootCertStore::empty();
            for authority in certificates(path)? {
                roots
                    .add(authority)
                    .map_err(|_| TlsError::Other { path: path.clone(), wanted: "usable certificate" })?;
            }
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            let verifier = if files.client_required { verifier } else { verifier.allow_unauthenticated() };
            let verifier = verifier.build().map_err(|error| mismatch(&error))?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    let mut config = builder.with_single_cert(chain, key).map_err(|error| mismatch(&error))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let other = || TlsError::Other { path: path.to_owned(), wanted: "certificate" };
    let pem = read_file(path)?;
    let found: Vec<_> = CertificateDer::pem_slice_iter(&pem).collect::<Result<_, _>>().map_err(|_| other())?;
    if found.is_empty() { Err(other()) } else { Ok(found) }
}

fn read_file(path: &Path) -> Result<Vec<u8>, TlsError> {
    std::fs::read(path).map_err(|source| TlsError::Unreadable { path: path.to_owned(), source })
}
