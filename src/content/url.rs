//! From a storage URL to an object store. Credentials and endpoints come from the environment, never from the URL, so
//! that a URL can be logged.

use std::sync::Arc;
use std::time::Duration;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey as Aws};
use object_store::azure::{AzureConfigKey as Azure, MicrosoftAzureBuilder};
use object_store::gcp::{GoogleCloudStorageBuilder, GoogleConfigKey as Google};
use object_store::path::Path;
use object_store::{BackoffConfig, ClientConfigKey as Client, RetryConfig};

use super::remote::{RemoteStore, ResumableStore};
use super::{Error, Result};

/// A whole request may take this long, with what it carries: a caller who pulls a large blob over a thin line sets the pace.
const WHOLE_REQUEST: &str = "1 day";
/// How often a request is repeated at most.
const REPEATS: usize = 20;

pub(super) fn open(url: &str, timeout: Duration) -> Result<RemoteStore> {
    if url.contains('@') {
        // It may hold a password, so it is not repeated.
        return Err(Error::Url(
            "it names a user; credentials come from the environment, never from the URL".to_owned(),
        ));
    }
    let malformed = || Error::Url(format!("{url:?}: expected file:///path, s3://bucket/prefix, gs://… or az://…"));
    let (scheme, rest) = url.split_once("://").ok_or_else(malformed)?;
    let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
    if bucket.is_empty() || rest.contains(['?', '#']) {
        return Err(malformed());
    }
    let prefix = Path::parse(prefix).map_err(|error| Error::Url(error.to_string()))?;
    // Somebody else may have chosen a provider already; then that one serves.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let refused = |error: object_store::Error| Error::Url(error.to_string());
    let still = format!("{} ms", timeout.as_millis());
    let limits = [(Client::Timeout, WHOLE_REQUEST), (Client::ReadTimeout, still.as_str())];
    let backoff = BackoffConfig { max_backoff: Duration::from_secs(5), ..BackoffConfig::default() };
    let retry = RetryConfig { backoff, max_retries: REPEATS, retry_timeout: timeout };
    let store: Arc<dyn ResumableStore> = match scheme {
        "s3" => {
            let builder = AmazonS3Builder::from_env().with_bucket_name(bucket).with_retry(retry);
            let limited =
                limits.into_iter().fold(builder, |builder, (key, limit)| builder.with_config(Aws::Client(key), limit));
            Arc::new(limited.build().map_err(refused)?)
        }
        "gs" => {
            let builder = GoogleCloudStorageBuilder::from_env().with_bucket_name(bucket).with_retry(retry);
            let limited = limits
                .into_iter()
                .fold(builder, |builder, (key, limit)| builder.with_config(Google::Client(key), limit));
            Arc::new(limited.build().map_err(refused)?)
        }
        "az" => {
            let builder = MicrosoftAzureBuilder::from_env().with_container_name(bucket).with_retry(retry);
            let limited = limits
                .into_iter()
                .fold(builder, |builder, (key, limit)| builder.with_config(Azure::Client(key), limit));
            Arc::new(limited.build().map_err(refused)?)
        }
        _ => return Err(malformed()),
    };
    Ok(RemoteStore::new(store, prefix))
}
