//! The vendor's names into ours, and what we know into the vendor's shapes.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use tonic::Status;
use uuid::Uuid;

use super::pb;
use crate::domain::artifact::Reference;
use crate::domain::namespace::Namespace;
use crate::domain::repository::Repository;
use crate::domain::tag::Tag;
use crate::domain::{NamespaceName, RepositoryName, TagName};

/// The labels of a namespace that keep the settings of a project begin so.
pub(super) const METADATA: &str = "harbor.";

/// The project that a path names; one that cannot be, is not there.
pub(super) fn project_name(name: &str) -> Result<NamespaceName, Status> {
    name.parse().map_err(|_| Status::not_found(format!("project {name} not found")))
}

/// The repository that a path names. Its name comes decoded once; `%` is in no name, so a second encoding can be told.
pub(super) fn repository_name(project: &str, name: &str) -> Result<RepositoryName, Status> {
    let decoded: Cow<'_, str> = match name.contains('%') {
        true => percent_decode_str(name).decode_utf8_lossy(),
        false => name.into(),
    };
    let project = project_name(project)?;
    let full = format!("{project}/{decoded}");
    full.parse().map_err(|_| Status::not_found(format!("repository {full} not found")))
}

/// The artifact that a path names, by digest or tag.
pub(super) fn reference(repository: &RepositoryName, text: &str) -> Result<Reference, Status> {
    if let Ok(digest) = text.parse() {
        return Ok(Reference::Digest(digest));
    }
    let separator = if text.contains(':') { '@' } else { ':' };
    let missing = || Status::not_found(format!("artifact {repository}{separator}{text} not found"));
    text.parse::<TagName>().map(Reference::Tag).map_err(|_| missing())
}

/// What a copy copies: `project/repository:tag` or `project/repository@digest`.
pub(super) fn source(from: &str) -> Option<(RepositoryName, Reference)> {
    if let Some((repository, digest)) = from.split_once('@') {
        return Some((repository.parse().ok()?, Reference::Digest(digest.parse().ok()?)));
    }
    let (repository, tag) = from.rsplit_once(':')?;
    Some((repository.parse().ok()?, Reference::Tag(tag.parse().ok()?)))
}

pub(super) fn timestamp(time: OffsetDateTime) -> Option<prost_types::Timestamp> {
    Some(prost_types::Timestamp { seconds: time.unix_timestamp(), nanos: time.nanosecond() as i32 })
}

/// The vendor's word for a time that is not known: midnight of 1 January of the year 1.
pub(super) fn never() -> Option<prost_types::Timestamp> {
    Some(prost_types::Timestamp { seconds: -62_135_596_800, nanos: 0 })
}

/// A number for what has none of its own: 53 bits of a hash, which every client's numbers can hold.
fn number_of(uid: Uuid) -> i64 {
    let hash = Sha256::digest(uid.as_bytes());
    let first: [u8; 8] = hash[..8].try_into().expect("a hash has more than eight bytes");
    (u64::from_be_bytes(first) >> 11) as i64
}

pub(super) fn project(namespace: Namespace) -> pb::Project {
    let mut metadata: std::collections::HashMap<String, String> = namespace
        .labels
        .iter()
        .filter_map(|(key, value)| Some((key.strip_prefix(METADATA)?.to_owned(), value.clone())))
        .collect();
    metadata.insert("public".to_owned(), namespace.anonymous_pull.to_string());
    pb::Project {
        project_id: namespace.id,
        name: namespace.name.into_string(),
        owner_id: 1,
        owner_name: namespace.creator,
        creation_time: timestamp(namespace.create_time),
        update_time: timestamp(namespace.update_time),
        repo_count: namespace.repository_count,
        current_user_role_id: 1,
        current_user_role_ids: vec![1],
        metadata,
        cve_allowlist: Some(pb::CveAllowlist {
            id: namespace.id,
            project_id: namespace.id,
            creation_time: never(),
            update_time: never(),
            items: Vec::new(),
        }),
    }
}

/// A repository that lists so many artifacts.
pub(super) fn repository(repository: Repository, artifact_count: i64) -> pb::Repository {
    pb::Repository {
        id: repository.id,
        project_id: repository.namespace_id,
        name: repository.name.into_string(),
        description: repository.description,
        artifact_count,
        pull_count: 0,
        creation_time: timestamp(repository.create_time),
        update_time: timestamp(repository.update_time),
    }
}

/// A tag; whether it may be changed is told only when it is asked for.
pub(super) fn tag(tag: Tag, repository_id: i64, with_immutable_status: bool) -> pb::Tag {
    pb::Tag {
        id: number_of(tag.uid),
        repository_id,
        artifact_id: tag.artifact_id,
        name: tag.name.into_string(),
        push_time: timestamp(tag.update_time),
        pull_time: never(),
        immutable: with_immutable_status && tag.immutable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repository_names_are_taken_once_encoded_and_twice() {
        for name in ["team/web", "team%2Fweb", "team%2fweb"] {
            assert_eq!(repository_name("acme", name).expect(name).as_str(), "acme/team/web");
        }
        for name in ["", "/", "team%252Fweb", "%zz", "%ff", "../x", "Team", "team+web"] {
            assert!(repository_name("acme", name).is_err(), "{name:?} names nothing");
        }
        assert!(repository_name("acme/team", "web").is_err(), "a project is one component");
    }

    #[test]
    fn a_source_is_named_by_tag_or_by_digest() {
        let digest = crate::domain::Digest::sha256(b"x");
        let read = |text: &str| source(text).map(|(repository, reference)| (repository.into_string(), reference));
        let expected = Some(("acme/web".to_owned(), Reference::Digest(digest)));
        assert_eq!(read(&format!("acme/web@{digest}")), expected);
        let tag = Reference::Tag("1.0".parse().expect("a tag"));
        assert_eq!(read("acme/web:1.0"), Some(("acme/web".to_owned(), tag)));
        for text in ["", "acme/web", "acme/web@1.0", ":1", "acme/web:", "acme/web@sha256:1"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn the_number_of_a_uid_fits_into_a_double_and_stays() {
        let uid = Uuid::from_u128(7);
        assert_eq!(number_of(uid), number_of(uid));
        assert!((0..1 << 53).contains(&number_of(uid)));
        assert_ne!(number_of(uid), number_of(Uuid::from_u128(8)));
    }
}
