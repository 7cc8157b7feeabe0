//! The table of settings. A row gives a setting its flag, its environment variable and its key in the file at once.

use crate::access::Secret;
use crate::access::jwt::{ALGORITHMS, is_trustworthy};

use super::values::{SecretUrl, address, duration, number, path, positive_duration, rate, secret_url, size, switch};
use super::{Config, LogFormat, SessionSource};

/// One setting.
#[derive(Debug)]
pub struct Setting {
    /// The name in the file; `--` before it makes the flag.
    pub key: &'static str,
    /// What stands for the value in help texts.
    pub value: &'static str,
    /// What it is when nobody says anything.
    pub default: Option<&'static str>,
    /// One line for help texts.
    pub help: &'static str,
    pub(super) apply: fn(&mut Config, &str) -> Result<(), String>,
}

impl Setting {
    /// The name of the environment variable.
    pub fn variable(&self) -> String {
        format!("WHARFINGER_{}", self.key.replace('-', "_").to_ascii_uppercase())
    }
}

/// What stands for the value of a setting that is on or off; on the command line its name alone turns it on.
pub const SWITCH: &str = "true|false";

/// Database URLs that sqlx takes.
const DATABASE_SCHEMES: &[&str] = &["postgres://", "postgresql://"];
/// Storage URLs that the content store takes.
const STORAGE_SCHEMES: &[&str] =
    &["file://", "s3://", "gs://", "az://", "abfs://", "abfss://", "http://", "https://", "memory://"];

/// Every setting of the server, in the order that help shows them in.
pub const SETTINGS: &[Setting] = &[
    Setting {
        key: "listen",
        value: "ADDRESS",
        default: Some("127.0.0.1:8080"),
        help: "Where to listen; beyond loopback only with auth, and with TLS or insecure",
        apply: |config, text| address(text).map(|listen| config.listen = listen),
    },
    Setting {
        key: "tls-cert",
        value: "FILE",
        default: None,
        help: "The server's certificate and those between it and its root, in PEM; a renewed one is served at the next handshake",
        apply: |config, text| path(text).map(|path| config.tls_certificate = Some(path)),
    },
    Setting {
        key: "tls-key",
        value: "FILE",
        default: None,
        help: "The private key of the certificate, in PEM",
        apply: |config, text| path(text).map(|path| config.tls_key = Some(path)),
    },
    Setting {
        key: "tls-client-ca",
        value: "FILE",
        default: None,
        help: "The authorities, in PEM, whose client certificates are believed",
        apply: |config, text| path(text).map(|path| config.tls_client_authorities = Some(path)),
    },
    Setting {
        key: "tls-client-certificate",
        value: "WHETHER",
        default: Some("optional"),
        help: "Whether clients must have a certificate of those authorities: optional or required",
        apply: |config, text| {
            config.tls_client_required = match text {
                "optional" => false,
                "required" => true,
                _ => return Err(format!("{text:?} is neither optional nor required")),
            };
            Ok(())
        },
    },
    Setting {
        key: "insecure",
        value: SWITCH,
        default: Some("false"),
        help: "Listen beyond loopback without TLS, because something in front of the server encrypts",
        apply: |config, text| switch(text).map(|on| config.insecure = on),
    },
    Setting {
        key: "data-dir",
        value: "FOLDER",
        default: Some("./wharfinger-data"),
        help: "Where the embedded database and the local content lie",
        apply: |config, text| match text {
            "" => Err("the name of a folder is missing".to_owned()),
            _ => {
                config.data_dir = text.into();
                Ok(())
            }
        },
    },
    Setting {
        key: "database-url",
        value: "URL",
        default: None,
        help: "A Postgres 15 to 18 to use instead of the embedded one",
        apply: |config, text| {
            config.database_url = Some(database_url(text)?);
            Ok(())
        },
    },
    Setting {
        key: "database-session-url",
        value: "URL",
        default: Some(""),
        help: "The same Postgres past a pooler that shares sessions, or none; there other replicas' changes are heard of at once, otherwise within a second",
        apply: |config, text| {
            config.database_session = match text {
                "" => SessionSource::DatabaseUrl,
                "none" => SessionSource::Nowhere,
                url => SessionSource::Url(database_url(url)?),
            };
            Ok(())
        },
    },
    Setting {
        key: "database-max-connections",
        value: "N",
        default: Some("32"),
        help: "Connections to the database at most",
        apply: |config, text| number(text, 2..=10_000).map(|n| config.database_max_connections = n),
    },
    Setting {
        key: "storage-url",
        value: "URL",
        default: None,
        help: "An object store for blobs (s3://, gs://, az://) instead of the data directory; its keys come from its own environment variables",
        apply: |config, text| secret_url(text, STORAGE_SCHEMES).map(|url| config.storage_url = Some(url)),
    },
    Setting {
        key: "storage-timeout",
        value: "TIME",
        default: Some("30s"),
        help: "How long a request to the object store may stand still, and for how long failing ones are repeated",
        apply: |config, text| positive_duration(text).map(|time| config.windows.storage = time),
    },
    Setting {
        key: "log-format",
        value: "FORMAT",
        default: Some("text"),
        help: "How logs are written: text or json",
        apply: |config, text| {
            config.log_format = match text {
                "text" => LogFormat::Text,
                "json" => LogFormat::Json,
                _ => return Err(format!("{text:?} is neither text nor json")),
            };
            Ok(())
        },
    },
    Setting {
        key: "log-level",
        value: "LEVEL",
        default: Some("info"),
        help: "Which log lines are written: error, warn, info, debug, trace, or by module as in info,wharfinger::server=debug",
        apply: |config, text| {
            tracing_subscriber::EnvFilter::builder()
                .parse(text)
                .map_err(|error| format!("{text:?} is not a log level: {error}"))?;
            text.clone_into(&mut config.log_level);
            Ok(())
        },
    },
    Setting {
        key: "cors-origins",
        value: "ORIGINS",
        default: Some(""),
        help: "Origins, separated by commas, whose pages may call gRPC-Web and REST; those on loopback always may",
        apply: |config, text| {
            let origins = text.split(',').map(str::trim).filter(|origin| !origin.is_empty());
            config.cors_origins = origins.map(origin).collect::<Result<_, _>>()?;
            Ok(())
        },
    },
    Setting {
        key: "public-url",
        value: "URL",
        default: Some(""),
        help: "Where callers reach this server when something stands in front of it, such as https://registry.example.org; links in answers begin with it",
        apply: |config, text| {
            config.public_url = match text {
                "" => None,
                // It may hold a password, so it is not repeated.
                url if url.contains('@') => return Err("a public URL names no user".to_owned()),
                url => Some(origin(url.strip_suffix('/').unwrap_or(url))?),
            };
            Ok(())
        },
    },
    Setting {
        key: "auth",
        value: "MODE",
        default: Some("off"),
        help: "Whether callers are asked who they are: on, or off for everybody may do everything",
        apply: |config, text| {
            config.auth.is_on = match text {
                "on" => true,
                "off" => false,
                _ => return Err(format!("{text:?} is neither on nor off")),
            };
            Ok(())
        },
    },
    Setting {
        key: "admin-token",
        value: "TOKEN",
        default: Some(""),
        help: "A token for the account admin, as `wharfinger new-token` prints one; better given as WHARFINGER_ADMIN_TOKEN or in a file",
        apply: |config, text| {
            if !text.is_empty() {
                config.auth.admin_token = Some(admin_token(text)?);
            }
            Ok(())
        },
    },
    Setting {
        key: "admin-token-file",
        value: "FILE",
        default: Some(""),
        help: "A file that holds a token for the account admin",
        apply: |config, text| {
            if !text.is_empty() {
                let read =
                    std::fs::read_to_string(text).map_err(|error| format!("{text:?} cannot be read: {error}"))?;
                config.auth.admin_token = Some(admin_token(read.trim())?);
            }
            Ok(())
        },
    },
    Setting {
        key: "namespace-creation",
        value: "WHO",
        default: Some("admins"),
        help: "Who may create namespaces, also by a first push: admins, or accounts for every account",
        apply: |config, text| {
            config.auth.accounts_create_namespaces = match text {
                "accounts" => true,
                "admins" => false,
                _ => return Err(format!("{text:?} is neither admins nor accounts")),
            };
            Ok(())
        },
    },
    Setting {
        key: "oidc-issuers",
        value: "URLS",
        default: Some(""),
        help: "Issuers, separated by commas, whose JSON Web Tokens name accounts; their keys are found by OpenID Connect discovery",
        apply: |config, text| {
            let issuers = text.split(',').map(str::trim).filter(|issuer| !issuer.is_empty());
            config.auth.jwt.issuers = issuers.map(issuer).collect::<Result<_, _>>()?;
            Ok(())
        },
    },
    Setting {
        key: "oidc-audience",
        value: "NAME",
        default: Some("wharfinger"),
        help: "What tokens of issuers must be meant for",
        apply: |config, text| {
            if text.is_empty() {
                return Err("the audience is missing".to_owned());
            }
            text.clone_into(&mut config.auth.jwt.audience);
            Ok(())
        },
    },
    Setting {
        key: "oidc-algorithms",
        value: "NAMES",
        default: Some("RS256,PS256,ES256,ES384,EdDSA"),
        help: "The algorithms, separated by commas, that signatures of tokens may be of",
        apply: |config, text| {
            let names = text.split(',').map(str::trim);
            config.auth.jwt.algorithms = names.map(algorithm).collect::<Result<_, _>>()?;
            Ok(())
        },
    },
    Setting {
        key: "oidc-clock-skew",
        value: "TIME",
        default: Some("60s"),
        help: "How far the clocks of issuers may be from this one",
        apply: |config, text| duration(text).map(|time| config.auth.jwt.clock_skew = time),
    },
    Setting {
        key: "max-manifest-size",
        value: "SIZE",
        default: Some("4MiB"),
        help: "The largest manifest accepted",
        apply: |config, text| {
            config.limits.manifest_bytes = size(text)?;
            match config.limits.manifest_bytes {
                1_024..=4_194_304 => Ok(()),
                _ => Err(format!("{text:?} is not between 1KiB and 4MiB")),
            }
        },
    },
    Setting {
        key: "max-blob-size",
        value: "SIZE",
        default: Some("0"),
        help: "The largest blob accepted; 0 for no limit",
        apply: |config, text| size(text).map(|bytes| config.limits.blob_bytes = bytes),
    },
    Setting {
        key: "max-request-size",
        value: "SIZE",
        default: Some("8MiB"),
        help: "The largest body of a REST request that is not a stream; a gRPC message may have 5 MiB",
        apply: |config, text| {
            config.limits.request_bytes = size(text)?;
            match config.limits.request_bytes {
                65_536..=1_073_741_824 => Ok(()),
                _ => Err(format!("{text:?} is not between 64KiB and 1GiB")),
            }
        },
    },
    Setting {
        key: "max-concurrency",
        value: "N",
        default: Some("1024"),
        help: "Calls served at once; further ones are turned away with the advice to come back",
        apply: |config, text| number(text, 1..=1_000_000).map(|n| config.limits.concurrency = n),
    },
    Setting {
        key: "rate-limit",
        value: "RATE",
        default: Some("0"),
        help: "Requests that one account may make of each replica, such as 100/s, 600/m or 5000/h, all at once if it likes; 0 for no limit",
        apply: |config, text| rate(text).map(|rate| config.limits.caller_rate = rate),
    },
    Setting {
        key: "address-rate-limit",
        value: "RATE",
        default: Some("0"),
        help: "Requests that may come to each replica from one IPv4 address or one IPv6 network of 64 bits; 0 for no limit",
        apply: |config, text| rate(text).map(|rate| config.limits.address_rate = rate),
    },
    Setting {
        key: "request-timeout",
        value: "TIME",
        default: Some("60s"),
        help: "How long a call that does not stream its request may take",
        apply: |config, text| positive_duration(text).map(|time| config.limits.request_timeout = time),
    },
    Setting {
        key: "drain-timeout",
        value: "TIME",
        default: Some("20s"),
        help: "How long calls in flight may go on after the signal to stop",
        apply: |config, text| duration(text).map(|time| config.windows.drain = time),
    },
    Setting {
        key: "trash-window",
        value: "TIME",
        default: Some("7d"),
        help: "How long what was deleted can be restored",
        apply: |config, text| duration(text).map(|time| config.windows.trash = time),
    },
    Setting {
        key: "hold-window",
        value: "TIME",
        default: Some("1h"),
        help: "How long a blob is kept for a push in flight",
        apply: |config, text| positive_duration(text).map(|time| config.windows.hold = time),
    },
    Setting {
        key: "upload-window",
        value: "TIME",
        default: Some("24h"),
        help: "How long an upload session may rest before it expires",
        apply: |config, text| positive_duration(text).map(|time| config.windows.upload = time),
    },
    Setting {
        key: "tombstone-delay",
        value: "TIME",
        default: Some("10m"),
        help: "How long bytes outlive the row that named them, for readers that have just begun",
        apply: |config, text| duration(text).map(|time| config.windows.tombstone_delay = time),
    },
    Setting {
        key: "keeper-interval",
        value: "TIME",
        default: Some("30s"),
        help: "How often background work looks for something to do",
        apply: |config, text| positive_duration(text).map(|time| config.windows.keeper_interval = time),
    },
    Setting {
        key: "clean-up-hours",
        value: "HOURS",
        default: Some(""),
        help: "The time of day in UTC when background work clears away, such as 01:00-05:00; empty for always",
        apply: |config, text| {
            config.windows.clean_up_hours = match text {
                "" => None,
                _ => Some(text.parse().map_err(|_| format!("{text:?} is not a part of the day such as 01:00-05:00"))?),
            };
            Ok(())
        },
    },
    Setting {
        key: "operation-retention",
        value: "TIME",
        default: Some("7d"),
        help: "How long operations can be read after their end",
        apply: |config, text| positive_duration(text).map(|time| config.windows.operation_retention = time),
    },
    Setting {
        key: "request-retention",
        value: "TIME",
        default: Some("24h"),
        help: "How long a repeated request id is answered with the earlier outcome",
        apply: |config, text| positive_duration(text).map(|time| config.windows.request_retention = time),
    },
    Setting {
        key: "event-retention",
        value: "TIME",
        default: Some("7d"),
        help: "How long changes can be read from the stream of events",
        apply: |config, text| positive_duration(text).map(|time| config.windows.event_retention = time),
    },
];

/// A token is never repeated, not even a wrong one.
fn admin_token(text: &str) -> Result<Secret, String> {
    Secret::parse(text).ok_or_else(|| "this is not a token; `wharfinger new-token` prints one".to_owned())
}

fn database_url(text: &str) -> Result<SecretUrl, String> {
    let url = secret_url(text, DATABASE_SCHEMES)?;
    // sqlx's own message may quote the URL with its password.
    url.expose()
        .parse::<sqlx::postgres::PgConnectOptions>()
        .map_err(|_| "this is not a usable database URL".to_owned())?;
    Ok(url)
}

/// `https://console.example.org`, without path and in lower case, as browsers send it.
fn origin(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let is_host = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | ':' | '[' | ']');
    if rest.is_empty() || !rest.chars().all(is_host) {
        return Err(format!("{text:?} is not an origin such as https://console.example.org"));
    }
    Ok(text.to_owned())
}

fn issuer(text: &str) -> Result<String, String> {
    match is_trustworthy(text) {
        true => Ok(text.to_owned()),
        false => Err(format!("{text:?} is not the URL of an issuer: it begins with https://, or is on this machine")),
    }
}

fn algorithm(text: &str) -> Result<jsonwebtoken::Algorithm, String> {
    let found = ALGORITHMS.into_iter().find(|algorithm| format!("{algorithm:?}") == text);
    found.ok_or_else(|| format!("{text:?} is none of {ALGORITHMS:?}"))
}
