//! The vendor's identifiers, and what we know in the vendor's shapes.
//!
//! Namespaces, repositories and tasks go by their own identifiers. Content is one thing in all repositories, so its
//! identifier is made from its digest, and begins with the start of the hash, which is how it is found again.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use tonic::Status;
use uuid::Uuid;

use super::errors::not_found;
use super::pb;
use crate::domain::catalog::{HashPrefix, SharedBlob, SharedManifest, SharedTag};
use crate::domain::manifest::Manifest;
use crate::domain::namespace::Namespace;
use crate::domain::repository::{ContentCounts, Repository, RepositoryVersion};
use crate::domain::{Digest, TagName};

/// How every path begins.
pub(super) const ROOT: &str = "/pulp/api/v3/";
const NAMESPACES: &str = "pulp_container/namespaces/";
const DISTRIBUTIONS: &str = "distributions/container/container/";
pub(super) const PUSH: &str = "repositories/container/container-push/";
pub(super) const PLAIN: &str = "repositories/container/container/";
pub(super) const MANIFESTS: &str = "content/container/manifests/";
pub(super) const TAGS: &str = "content/container/tags/";
pub(super) const BLOBS: &str = "content/container/blobs/";

/// Reads the identifier of a path; one that cannot be, names nothing.
pub(super) fn id(text: &str) -> Result<Uuid, Status> {
    Uuid::try_parse(text).map_err(|_| not_found())
}

/// Reads an href of a collection, or the same thing's name; `None` for anything else.
pub(super) fn id_of(text: &str, collection: &str, model: &str) -> Option<Uuid> {
    let by_href = || text.strip_prefix(ROOT)?.strip_prefix(collection)?.strip_suffix('/');
    let by_name = || text.strip_prefix("prn:")?.strip_prefix(model)?.strip_prefix(':');
    Uuid::try_parse(by_href().or_else(by_name)?).ok()
}

/// Whether it is an href of content.
pub(super) fn is_content(text: &str) -> bool {
    let kinds = [(MANIFESTS, "container.manifest"), (TAGS, "container.tag"), (BLOBS, "container.blob")];
    kinds.into_iter().any(|(collection, model)| id_of(text, collection, model).is_some())
}

fn href(collection: &str, id: Uuid) -> String {
    format!("{ROOT}{collection}{id}/")
}

pub(super) fn namespace_href(id: Uuid) -> String {
    href(NAMESPACES, id)
}

pub(super) fn namespace_id(text: &str) -> Option<Uuid> {
    id_of(text, NAMESPACES, "container.containernamespace")
}

pub(super) fn distribution_href(id: Uuid) -> String {
    href(DISTRIBUTIONS, id)
}

pub(super) fn distribution_id(text: &str) -> Option<Uuid> {
    id_of(text, DISTRIBUTIONS, "container.containerdistribution")
}

pub(super) fn repository_id(text: &str) -> Option<Uuid> {
    id_of(text, PUSH, "container.containerpushrepository")
        .or_else(|| id_of(text, PLAIN, "container.containerrepository"))
}

pub(super) fn task_href(id: Uuid) -> String {
    href("tasks/", id)
}

pub(super) fn task_id(text: &str) -> Option<Uuid> {
    id_of(text, "tasks/", "core.task")
}

pub(super) fn version_href(collection: &str, repository: Uuid, number: i64) -> String {
    format!("{ROOT}{collection}{repository}/versions/{number}/")
}

/// Reads the href of a version.
pub(super) fn version_of(href: &str) -> Option<(Uuid, i64)> {
    let rest = href.strip_prefix(ROOT)?;
    let rest = rest.strip_prefix(PUSH).or_else(|| rest.strip_prefix(PLAIN))?;
    let (repository, number) = rest.strip_suffix('/')?.split_once("/versions/")?;
    Some((Uuid::try_parse(repository).ok()?, number.parse().ok()?))
}

/// An identifier made from what it stands for (version 8 of RFC 9562), after as much of `start` as there is.
fn made_from(start: &[u8], parts: &[&[u8]]) -> Uuid {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    bytes[..start.len()].copy_from_slice(start);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    Uuid::from_bytes(bytes)
}

fn content_id(kind: &str, digest: &Digest, name: &str) -> Uuid {
    made_from(&digest.hash()[..6], &[kind.as_bytes(), &digest.to_bytes(), name.as_bytes()])
}

/// How the hash of content begins, by its identifier.
pub(super) fn prefix_of(id: Uuid) -> HashPrefix {
    let mut prefix = [0; 6];
    prefix.copy_from_slice(&id.as_bytes()[..6]);
    HashPrefix(prefix)
}

pub(super) fn manifest_id(digest: &Digest) -> Uuid {
    content_id("manifest", digest, "")
}

pub(super) fn blob_id(digest: &Digest) -> Uuid {
    content_id("blob", digest, "")
}

pub(super) fn tag_id(digest: &Digest, name: &str) -> Uuid {
    content_id("tag", digest, name)
}

pub(super) fn version_prn(repository: Uuid, number: i64) -> String {
    let id = made_from(&[], &[b"version", repository.as_bytes(), &number.to_be_bytes()]);
    format!("prn:core.repositoryversion:{id}")
}

/// The domain that everything is in, for there is one only.
pub(super) fn domain_id() -> Uuid {
    made_from(&[], &[b"domain", b"default"])
}

fn guard_id() -> Uuid {
    made_from(&[], &[b"content guard", b"content redirect"])
}

pub(super) fn timestamp(time: OffsetDateTime) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: time.unix_timestamp(), nanos: time.nanosecond() as i32 }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

pub(super) fn namespace(namespace: Namespace) -> pb::Namespace {
    pb::Namespace {
        pulp_href: namespace_href(namespace.uid),
        prn: format!("prn:container.containernamespace:{}", namespace.uid),
        pulp_created: Some(timestamp(namespace.create_time)),
        pulp_last_updated: Some(timestamp(namespace.update_time)),
        name: namespace.name.into_string(),
        pulp_labels: namespace.labels.into_iter().collect(),
    }
}

/// A repository as those see it who pull. `origin` is where the caller reached us.
pub(super) fn distribution(repository: Repository, namespace: Uuid, origin: &str) -> pb::Distribution {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let name = repository.name.as_str();
    pb::Distribution {
        pulp_href: distribution_href(repository.uid),
        prn: format!("prn:container.containerdistribution:{}", repository.uid),
        pulp_created: Some(timestamp(repository.create_time)),
        pulp_last_updated: Some(timestamp(repository.update_time)),
        base_path: name.to_owned(),
        content_guard: Some(href("contentguards/core/content_redirect/", guard_id())),
        content_guard_prn: Some(format!("prn:core.contentredirectcontentguard:{}", guard_id())),
        hidden: false,
        pulp_labels: repository.labels.clone().into_iter().collect(),
        no_content_change_since: None,
        repository: Some(href(PUSH, repository.uid)),
        repository_version: None,
        name: name.to_owned(),
        registry_path: format!("{host}/{name}"),
        remote: None,
        namespace: namespace_href(namespace),
        private: false,
        description: some(&repository.description),
    }
}

/// A repository in the collection that the caller looks into.
pub(super) fn repository(repository: Repository, collection: &str) -> pb::Repository {
    let id = repository.uid;
    let model = if collection == PLAIN { "containerrepository" } else { "containerpushrepository" };
    pb::Repository {
        pulp_href: href(collection, id),
        prn: format!("prn:container.{model}:{id}"),
        pulp_created: Some(timestamp(repository.create_time)),
        pulp_last_updated: Some(timestamp(repository.update_time)),
        pulp_labels: repository.labels.into_iter().collect(),
        versions_href: format!("{ROOT}{collection}{id}/versions/"),
        latest_version_href: version_href(collection, id, repository.version),
        name: repository.name.into_string(),
        description: some(&repository.description),
        retain_repo_versions: None,
        retain_checkpoints: None,
        manifest_signing_service: None,
        remote: None,
        retained_versions: None,
    }
}

pub(super) fn version(version: RepositoryVersion, repository: Uuid, collection: &str) -> pb::RepositoryVersion {
    let pulp_href = version_href(collection, repository, version.number);
    let prn = version_prn(repository, version.number);
    let counts = |counts: ContentCounts, filter: &str| -> BTreeMap<String, pb::ContentCount> {
        let kinds = [
            ("container.blob", counts.blobs, BLOBS),
            ("container.manifest", counts.artifacts, MANIFESTS),
            ("container.tag", counts.tags, TAGS),
        ];
        let there = kinds.into_iter().filter(|(_, count, _)| *count > 0);
        let shown = there.map(|(kind, count, collection)| {
            let href = format!("{ROOT}{collection}?{filter}={pulp_href}");
            (kind.to_owned(), pb::ContentCount { count, href })
        });
        shown.collect()
    };
    let purged = (version.purged_artifacts > 0).then(|| ("container.manifest".to_owned(), version.purged_artifacts));
    let content_summary = pb::ContentSummary {
        added: counts(version.added, "repository_version_added"),
        removed: counts(version.removed, "repository_version_removed"),
        present: counts(version.present, "repository_version"),
        purged: purged.into_iter().collect(),
    };
    pb::RepositoryVersion {
        vuln_report: format!("{ROOT}vuln_report/?repo_versions={prn}"),
        pulp_href,
        prn,
        pulp_created: Some(timestamp(version.create_time)),
        pulp_last_updated: Some(timestamp(version.create_time)),
        number: version.number,
        repository: href(collection, repository),
        base_version: None,
        content_summary: Some(content_summary),
    }
}

pub(super) fn manifest(manifest: SharedManifest) -> pb::Manifest {
    let id = manifest_id(&manifest.digest);
    let read = manifest.payload.and_then(|payload| Manifest::parse(&payload, Some(&manifest.media_type)).ok());
    let (mut listed, mut config, mut blobs, mut size) = (Vec::new(), None, Vec::new(), None);
    if let Some(read) = read {
        let children = read.children.iter().map(|child| manifest_id(&child.descriptor.digest));
        listed = children.map(|id| href(MANIFESTS, id)).collect();
        config = read.config.map(|config| href(BLOBS, blob_id(&config.digest)));
        // The same layer may stand there twice, and is one blob.
        for layer in &read.layers {
            let layer = href(BLOBS, blob_id(&layer.digest));
            if !blobs.contains(&layer) {
                blobs.push(layer);
            }
        }
        let layers = read.layers.iter().map(|layer| layer.size_bytes);
        size = (!manifest.is_index).then(|| layers.fold(0, i64::saturating_add));
    }
    let kind = match (manifest.is_index, manifest.config_media_type.as_deref()) {
        (true, _) => "index",
        (false, Some("application/vnd.cncf.helm.config.v1+json")) => "helm",
        (
            false,
            Some("application/vnd.oci.image.config.v1+json" | "application/vnd.docker.container.image.v1+json"),
        ) => "image",
        _ => "artifact",
    };
    pb::Manifest {
        pulp_href: href(MANIFESTS, id),
        prn: format!("prn:container.manifest:{id}"),
        pulp_created: Some(timestamp(manifest.create_time)),
        pulp_last_updated: Some(timestamp(manifest.update_time)),
        pulp_labels: BTreeMap::new(),
        vuln_report: None,
        digest: manifest.digest.to_string(),
        schema_version: 2,
        media_type: manifest.media_type,
        listed_manifests: listed,
        config_blob: config,
        blobs,
        annotations: manifest.annotations,
        labels: manifest.labels,
        is_bootable: false,
        is_flatpak: false,
        r#type: Some(kind.to_owned()),
        architecture: manifest.architecture.filter(|_| !manifest.is_index),
        os: manifest.os.filter(|_| !manifest.is_index),
        compressed_image_size: size,
        artifact: Some(href("artifacts/", manifest.uid)),
    }
}

pub(super) fn tag(tag: SharedTag) -> pb::Tag {
    let id = tag_id(&tag.digest, &tag.name);
    pb::Tag {
        pulp_href: href(TAGS, id),
        prn: format!("prn:container.tag:{id}"),
        pulp_created: Some(timestamp(tag.create_time)),
        pulp_last_updated: Some(timestamp(tag.create_time)),
        pulp_labels: BTreeMap::new(),
        vuln_report: None,
        name: tag.name,
        tagged_manifest: href(MANIFESTS, manifest_id(&tag.digest)),
    }
}

pub(super) fn blob(blob: SharedBlob) -> pb::Blob {
    let id = blob_id(&blob.digest);
    pb::Blob {
        pulp_href: href(BLOBS, id),
        prn: format!("prn:container.blob:{id}"),
        pulp_created: Some(timestamp(blob.create_time)),
        pulp_last_updated: Some(timestamp(blob.create_time)),
        pulp_labels: BTreeMap::new(),
        vuln_report: None,
        artifact: blob.uid.map(|uid| href("artifacts/", uid)),
        digest: blob.digest.to_string(),
    }
}

/// Reads a tag that is to be; the vendor tells what is wrong with it in its own words.
pub(super) fn tag_name(text: &str) -> Result<TagName, Status> {
    text.parse().map_err(|_| super::errors::invalid("tag", format!("The tag '{text}' is not a valid tag name.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_has_one_identifier_that_leads_back_to_its_hash() {
        let digest = Digest::sha256(b"x");
        let ids = [manifest_id(&digest), blob_id(&digest), tag_id(&digest, "a"), tag_id(&digest, "b")];
        for (position, id) in ids.iter().enumerate() {
            assert_eq!(prefix_of(*id).0, digest.hash()[..6]);
            assert_eq!((id.get_version_num(), id.get_variant()), (8, uuid::Variant::RFC4122));
            assert!(!ids[..position].contains(id), "{position}");
        }
        assert_eq!(manifest_id(&digest), ids[0]);
    }

    #[test]
    fn hrefs_are_read_as_they_are_written() {
        let id = Uuid::from_u128(7);
        assert_eq!(namespace_id(&namespace_href(id)), Some(id));
        assert_eq!(distribution_id(&distribution_href(id)), Some(id));
        assert_eq!(task_id(&task_href(id)), Some(id));
        assert_eq!(task_id(&format!("prn:core.task:{id}")), Some(id));
        for collection in [PUSH, PLAIN] {
            assert_eq!(version_of(&version_href(collection, id, 12)), Some((id, 12)));
            assert_eq!(repository_id(&format!("{ROOT}{collection}{id}/")), Some(id));
        }
        for text in ["", "nonsense", "/pulp/api/v3/tasks/x/", "/pulp/api/v3/tasks/", "prn:core.task:"] {
            assert_eq!(task_id(text), None, "{text}");
            assert_eq!(version_of(text), None, "{text}");
        }
    }
}
