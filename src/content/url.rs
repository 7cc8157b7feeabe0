//! From a storage URL to an object store. Credentials and endpoints come from the environment, never from the URL, so
//! that a URL can be logged.

use std::sync::Arc;

use object_store::aws::AmazonS3Builder;
use object_store::azure::MicrosoftAzureBuilder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path;

use super::remote::{RemoteStore, ResumableStore};
use super::{Error, Result};

pub(super) fn open(url: &str) -> Result<RemoteStore> {
    let malformed = || Error::Url(format!("{url:?}: expected file:///path, s3://bucket/prefix, gs://… or az://…"));
    let (scheme, rest) = url.split_once("://").ok_or_else(malformed)?;
    let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
    if bucket.is_empty() || bucket.contains('@') || rest.contains(['?', '#']) {
        return Err(malformed());
    }
    let prefix = Path::parse(prefix).map_err(|error| Error::Url(error.to_string()))?;
    // Somebody else may have chosen a provider already; then that one serves.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let refused = |error: object_store::Error| Error::Url(error.to_string());
    let store: Arc<dyn ResumableStore> = match scheme {
        "s3" => Arc::new(AmazonS3Builder::from_env().with_bucket_name(bucket).build().map_err(refused)?),
        "gs" => Arc::new(GoogleCloudStorageBuilder::from_env().with_bucket_name(bucket).build().map_err(refused)?),
        "az" => Arc::new(MicrosoftAzureBuilder::from_env().with_container_name(bucket).build().map_err(refused)?),
        _ => return Err(malformed()),
    };
    Ok(RemoteStore::new(store, prefix))
}
