//! The vendor's names into ours, and what we know into the vendor's shapes.

use std::borrow::Cow;

use time::OffsetDateTime;
use tonic::Status;

use super::errors::no_such_thing;
use super::pb;
use crate::app::{NamespaceUsage, NeededBlob};
use crate::domain::artifact::Artifact;
use crate::domain::namespace::Namespace;
use crate::domain::tag::Tag;
use crate::domain::{Digest, NamespaceName, RepositoryName, TagName};

/// The label of a namespace that keeps the region which its creator named.
pub(super) const REGION_LABEL: &str = "digitalocean.region";

/// Reads the name of a registry; one that cannot be, names nothing.
pub(super) fn registry(name: &str) -> Result<NamespaceName, Status> {
    name.parse().map_err(|_| no_such_thing())
}

/// Reads the name of a repository within a registry. The client's documentation asks for names that are encoded
/// already, which the client then encodes again; `%` is in no name, so the second encoding can be told.
pub(super) fn repository(registry: &str, name: &str) -> Result<RepositoryName, Status> {
    let name: Cow<'_, str> = match name.contains('%') {
        true => percent_encoding::percent_decode_str(name).decode_utf8().map_err(|_| no_such_thing())?,
        false => name.into(),
    };
    // One component before the slash, whatever the registry's name holds.
    let registry = self::registry(registry)?;
    format!("{registry}/{name}").parse().map_err(|_| no_such_thing())
}

/// Reads a tag.
pub(super) fn tag_name(tag: &str) -> Result<TagName, Status> {
    tag.parse().map_err(|_| no_such_thing())
}

/// Reads a digest.
pub(super) fn digest(digest: &str) -> Result<Digest, Status> {
    digest.parse().map_err(|_| no_such_thing())
}

pub(super) fn timestamp(time: OffsetDateTime) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: time.unix_timestamp(), nanos: time.nanosecond() as i32 }
}

/// A namespace as a registry, without subscription.
pub(super) fn registry_of(namespace: Namespace, usage: Option<&NamespaceUsage>) -> pb::Registry {
    let changed = usage.map_or(namespace.update_time, |usage| usage.update_time);
    pb::Registry {
        name: namespace.name.into_string(),
        created_at: Some(timestamp(namespace.create_time)),
        region: namespace.labels.get(REGION_LABEL).cloned().unwrap_or_else(|| super::about::REGIONS[0].to_owned()),
        storage_usage_bytes: usage.map_or(0, |usage| usage.size_bytes),
        storage_usage_bytes_updated_at: Some(timestamp(changed)),
        subscription: None,
    }
}

pub(super) fn tag(tag: Tag) -> pb::RepositoryTag {
    pb::RepositoryTag {
        registry_name: tag.repository.namespace_str().to_owned(),
        repository: tag.repository.within_namespace().to_owned(),
        tag: tag.name.into_string(),
        manifest_digest: tag.digest.to_string(),
        compressed_size_bytes: tag.total_size_bytes,
        size_bytes: tag.total_size_bytes,
        updated_at: Some(timestamp(tag.update_time)),
    }
}

pub(super) fn manifest(artifact: Artifact, blobs: Vec<NeededBlob>) -> pb::Manifest {
    let blob = |blob: NeededBlob| pb::Blob { digest: blob.digest.to_string(), compressed_size_bytes: blob.size_bytes };
    pb::Manifest {
        digest: artifact.digest.to_string(),
        registry_name: artifact.repository.namespace_str().to_owned(),
        repository: artifact.repository.within_namespace().to_owned(),
        compressed_size_bytes: artifact.total_size_bytes,
        size_bytes: artifact.total_size_bytes,
        updated_at: Some(timestamp(artifact.update_time)),
        tags: artifact.tags,
        blobs: blobs.into_iter().map(blob).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repository_names_are_taken_once_encoded_and_twice() {
        for name in ["team/web", "team%2Fweb", "team%2fweb"] {
            assert_eq!(repository("acme", name).expect(name).as_str(), "acme/team/web");
        }
        for name in ["", "/", "team%252Fweb", "%zz", "../x", "Team"] {
            assert!(repository("acme", name).is_err(), "{name:?} names nothing");
        }
    }

    #[test]
    fn a_registry_name_is_one_component() {
        assert!(repository("acme/team", "web").is_err());
        assert!(registry("registry").is_err());
    }
}
