//! What the server is told: flags of `wharfinger serve`, environment variables and a TOML file, all by one table of
//! settings. Knows nothing of what the settings are used for; the command line is handed in as text.

mod settings;
mod sources;
mod values;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

pub use settings::{SETTINGS, SWITCH, Setting};
pub use sources::{Origin, Sources};
pub use values::{Rate, SecretUrl};

use super::TlsFiles;
use crate::access::Secret;
use crate::access::jwt::JwtSettings;
use crate::domain::hours::Hours;

/// Everything the server is told. Durations and sizes are checked to be in their range.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// What to encrypt connections by; `None` for not at all.
    pub tls: Option<TlsFiles>,
    tls_certificate: Option<PathBuf>,
    tls_key: Option<PathBuf>,
    tls_client_authorities: Option<PathBuf>,
    tls_client_required: bool,
    /// Whether it is known that connections from elsewhere are not encrypted.
    pub insecure: bool,
    /// Where the embedded cluster and the local content lie.
    pub data_dir: PathBuf,
    /// A Postgres to use instead of the embedded cluster.
    pub database_url: Option<SecretUrl>,
    /// Where to hear of other replicas' changes.
    pub database_session: SessionSource,
    /// Connections of the pool.
    pub database_max_connections: u32,
    /// An object store to use instead of the data directory.
    pub storage_url: Option<SecretUrl>,
    /// How logs are written.
    pub log_format: LogFormat,
    /// Which log lines are written, as a directive of tracing's `EnvFilter`.
    pub log_level: String,
    /// Origins, beyond loopback ones, whose pages may call gRPC-Web and REST.
    pub cors_origins: Vec<String>,
    /// Scheme and host under which callers reach this server, where that is not how requests name it.
    pub public_url: Option<String>,
    /// Who is asked for an identity.
    pub auth: Auth,
    /// How much of everything is accepted.
    pub limits: Limits,
    /// How long things are kept and waited for.
    pub windows: Windows,
    /// Settings that were given and mean nothing, to be told in the log.
    pub unused: Vec<String>,
}

/// Who is asked for an identity.
#[derive(Debug, Clone, Default)]
pub struct Auth {
    /// Whether anybody is; otherwise everybody may do everything.
    pub is_on: bool,
    /// A token of the account `admin`.
    pub admin_token: Option<Secret>,
    /// Whether any account may create namespaces, and not administrators only.
    pub accounts_create_namespaces: bool,
    /// Whose JSON Web Tokens are believed.
    pub jwt: JwtSettings,
}

/// Where a session of the database is one's own, which hearing of other replicas' changes needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionSource {
    /// At the database URL.
    DatabaseUrl,
    /// At another URL of the same database.
    Url(SecretUrl),
    /// Nowhere: changes are looked for.
    Nowhere,
}

/// How logs are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// How much of everything is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// A manifest, in bytes.
    pub manifest_bytes: u64,
    /// A blob, in bytes; 0 for no limit.
    pub blob_bytes: u64,
    /// The body of a REST request, in bytes.
    pub request_bytes: u64,
    /// Calls served at once; further ones are turned away.
    pub concurrency: usize,
    /// Requests from one address; `None` for any number.
    pub address_rate: Option<Rate>,
    /// Requests of one account; `None` for any number.
    pub caller_rate: Option<Rate>,
    /// A call that does not stream its request.
    pub request_timeout: Duration,
}

/// How long things are kept and waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Windows {
    /// How long the trash can be restored.
    pub trash: Duration,
    /// How long a blob stays for a push in flight.
    pub hold: Duration,
    /// How long an upload session may rest.
    pub upload: Duration,
    /// How long bytes outlive the row that named them.
    pub tombstone_delay: Duration,
    /// How often background work looks for something to do.
    pub keeper_interval: Duration,
    /// The time of day when background work clears away; unset for always.
    pub clean_up_hours: Option<Hours>,
    /// How long operations are kept after their end.
    pub operation_retention: Duration,
    /// How long a repeated request is answered with the earlier outcome.
    pub request_retention: Duration,
    /// How long events can be read.
    pub event_retention: Duration,
    /// How long calls in flight may go on after the signal to stop.
    pub drain: Duration,
    /// How long a request to the object store may stand still, and how long failing ones are repeated.
    pub storage: Duration,
}

/// A setting that cannot be used: one line that names it and where it came from, without secrets.
#[derive(Debug, thiserror::Error)]
#[error("{origin}: {problem}")]
pub struct ConfigError {
    origin: Origin,
    problem: String,
}

impl Config {
    /// Decides every setting: flag before environment before file before default.
    pub fn load(sources: &Sources) -> Result<Self, ConfigError> {
        let file = sources.read_file()?;
        let mut config = Self::unset();
        config.unused = sources.unknown_environment();
        let mut origins = BTreeMap::new();
        for setting in SETTINGS {
            let Some((origin, text)) = sources.find(setting, &file) else { continue };
            (setting.apply)(&mut config, &text).map_err(|problem| ConfigError { origin: origin.clone(), problem })?;
            origins.insert(setting.key, origin);
        }
        let refused = |key: &'static str, problem: String| {
            let origin = origins.get(key).cloned().unwrap_or(Origin::Default(key));
            Err(ConfigError { origin, problem })
        };
        config.tls = match (config.tls_certificate.take(), config.tls_key.take()) {
            (Some(certificate), Some(key)) => Some(TlsFiles {
                certificate,
                key,
                client_authorities: config.tls_client_authorities.take(),
                client_required: config.tls_client_required,
            }),
            (Some(_), None) => return refused("tls-cert", "a certificate needs its key: give tls-key too".to_owned()),
            (None, Some(_)) => return refused("tls-key", "a key needs its certificate: give tls-cert too".to_owned()),
            (None, None) => None,
        };
        if config.tls.is_none() && config.tls_client_authorities.is_some() {
            let problem = "client certificates need TLS: give tls-cert and tls-key too".to_owned();
            return refused("tls-client-ca", problem);
        }
        if config.tls_client_required && config.tls.as_ref().is_none_or(|tls| tls.client_authorities.is_none()) {
            let problem = "certificates of clients can be required only by their authorities: give tls-client-ca too";
            return refused("tls-client-certificate", problem.to_owned());
        }
        if !config.listen.ip().is_loopback() {
            if !config.auth.is_on {
                let problem = format!(
                    "{} can be reached from other machines, where anybody could delete everything: turn access control on \
                     with auth=on, or listen on a loopback address such as 127.0.0.1:8080",
                    config.listen
                );
                return refused("listen", problem);
            }
            if config.tls.is_none() && !config.insecure {
                let problem = format!(
                    "{} can be reached from other machines, to which tokens would travel in clear text: give tls-cert and \
                     tls-key, or say insecure where something in front of the server encrypts",
                    config.listen
                );
                return refused("listen", problem);
            }
        }
        Ok(config)
    }

    /// Values that every one of the table's defaults replaces.
    fn unset() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            tls: None,
            tls_certificate: None,
            tls_key: None,
            tls_client_authorities: None,
            tls_client_required: false,
            insecure: false,
            data_dir: PathBuf::new(),
            database_url: None,
            database_session: SessionSource::DatabaseUrl,
            database_max_connections: 0,
            storage_url: None,
            log_format: LogFormat::Text,
            log_level: String::new(),
            cors_origins: Vec::new(),
            public_url: None,
            auth: Auth::default(),
            limits: Limits {
                manifest_bytes: 0,
                blob_bytes: 0,
                request_bytes: 0,
                concurrency: 0,
                address_rate: None,
                caller_rate: None,
                request_timeout: Duration::ZERO,
            },
            windows: Windows {
                trash: Duration::ZERO,
                hold: Duration::ZERO,
                upload: Duration::ZERO,
                tombstone_delay: Duration::ZERO,
                keeper_interval: Duration::ZERO,
                clean_up_hours: None,
                operation_retention: Duration::ZERO,
                request_retention: Duration::ZERO,
                event_retention: Duration::ZERO,
                drain: Duration::ZERO,
                storage: Duration::ZERO,
            },
            unused: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
