//! Values of requests into values of the domain, and entities of the domain into messages. What a request gets wrong is
//! an error that names the field.

use std::time::Duration;

use time::OffsetDateTime;

use crate::app::{ArtifactContent, Deletion};
use crate::domain::artifact::{Artifact, ArtifactState, Reference};
use crate::domain::error::shown;
use crate::domain::manifest::{Descriptor, Platform};
use crate::domain::namespace::Namespace;
use crate::domain::operation::{Operation, OperationResult};
use crate::domain::orphan::PurgeProgress;
use crate::domain::plan::{Cause, StayReason};
use crate::domain::repository::{ContentCounts, Moment, Repository, RepositoryVersion};
use crate::domain::tag::{Tag, TagChange};
use crate::domain::{Digest, Error, Malformed, Result};
use crate::pb;

/// Reads a required value of a field.
pub(super) fn required<T>(field: &'static str, text: &str) -> Result<T>
where
    T: std::str::FromStr<Err = Malformed>,
{
    text.parse().map_err(|malformed: Malformed| malformed.field(field))
}

/// Reads a value of a field; empty means that it is not given.
pub(super) fn optional<T>(field: &'static str, text: &str) -> Result<Option<T>>
where
    T: std::str::FromStr<Err = Malformed>,
{
    if text.is_empty() { Ok(None) } else { required(field, text).map(Some) }
}

/// Reads the values of a repeated field; what is wrong with one names its place.
pub(super) fn each<T>(field: &'static str, texts: &[String]) -> Result<Vec<T>>
where
    T: std::str::FromStr<Err = Malformed>,
{
    let read = |(at, text): (usize, &String)| {
        text.parse().map_err(|malformed: Malformed| malformed.field(format!("{field}[{at}]")))
    };
    texts.iter().enumerate().map(read).collect()
}

/// Reads how much of artifacts is asked for; whether it is everything.
pub(super) fn is_full(view: i32) -> Result<bool> {
    match pb::ArtifactView::try_from(view) {
        Ok(pb::ArtifactView::Full) => Ok(true),
        Ok(pb::ArtifactView::Basic | pb::ArtifactView::Unspecified) => Ok(false),
        Err(_) => Err(Malformed::new("expected BASIC or FULL").field("view")),
    }
}

/// Reads a uid; empty means that it is not given.
pub(super) fn uid(field: &'static str, text: &str) -> Result<Option<uuid::Uuid>> {
    if text.is_empty() {
        return Ok(None);
    }
    uuid::Uuid::try_parse(text).map(Some).map_err(|_| Malformed::new("expected a UUID").field(field))
}

/// A text that is given unless it is empty.
pub(super) fn given(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// Reads the one of `digest` and `tag` that is set.
pub(super) fn reference(digest: &str, tag: &str) -> Result<Reference> {
    match (digest.is_empty(), tag.is_empty()) {
        (false, true) => Ok(Reference::Digest(required("digest", digest)?)),
        (true, false) => Ok(Reference::Tag(required("tag", tag)?)),
        _ => Err(Malformed::new("exactly one of digest and tag must be set").field("digest")),
    }
}

/// Reads which moment a list speaks of; at most one may be named.
pub(super) fn moment(
    deleted: bool,
    version: Option<i64>,
    added_in: Option<i64>,
    removed_in: Option<i64>,
) -> Result<Moment> {
    let mut named = [
        ("show_deleted", deleted.then_some(Moment::Trash)),
        ("version", version.map(Moment::At)),
        ("added_in_version", added_in.map(Moment::AddedIn)),
        ("removed_in_version", removed_in.map(Moment::RemovedIn)),
    ]
    .into_iter()
    .filter_map(|(field, moment)| Some((field, moment?)));
    let first = named.next();
    if let Some((field, _)) = named.next() {
        let expected = "at most one of show_deleted, version, added_in_version and removed_in_version may be set";
        return Err(Malformed::new(expected).field(field));
    }
    Ok(first.map_or(Moment::Now, |(_, moment)| moment))
}

/// Which fields an update changes: those of the mask, or those that are set when it is empty.
#[derive(Debug)]
pub(super) struct Mask(Vec<String>);

impl Mask {
    /// Checks a mask against the fields that may be changed.
    pub(super) fn read(mask: Option<prost_types::FieldMask>, allowed: &[&str]) -> Result<Self> {
        let paths = mask.map(|mask| mask.paths).unwrap_or_default();
        if paths.iter().any(|path| path == "*") {
            return Ok(Self(allowed.iter().map(|path| (*path).to_owned()).collect()));
        }
        if let Some(unknown) = paths.iter().find(|path| !allowed.contains(&path.as_str())) {
            let expected = format!("{} cannot be changed; what can: {}", shown(unknown), allowed.join(", "));
            return Err(Malformed::new(expected).field("update_mask"));
        }
        Ok(Self(paths))
    }

    /// Whether the field is to be changed, given whether the request sets it.
    pub(super) fn changes(&self, field: &str, is_set: bool) -> bool {
        if self.0.is_empty() { is_set } else { self.0.iter().any(|path| path == field) }
    }
}

/// Reads a wait: unset means `default`, and more than `max` is coerced to it.
pub(super) fn timeout(
    field: &'static str,
    value: Option<prost_types::Duration>,
    default: Duration,
    max: Duration,
) -> Result<Duration> {
    let Some(value) = value else { return Ok(default) };
    let duration = Duration::try_from(value).map_err(|_| Malformed::new("must not be negative").field(field))?;
    Ok(duration.min(max))
}

pub(super) fn timestamp(time: OffsetDateTime) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: time.unix_timestamp(), nanos: time.nanosecond() as i32 }
}

pub(super) fn timestamps(time: Option<OffsetDateTime>) -> Option<prost_types::Timestamp> {
    time.map(timestamp)
}

fn digests(list: Vec<Digest>) -> Vec<String> {
    list.iter().map(Digest::to_string).collect()
}

pub(super) fn namespace(namespace: Namespace) -> pb::Namespace {
    pb::Namespace {
        etag: namespace.etag(),
        name: namespace.name.into_string(),
        uid: namespace.uid.to_string(),
        description: namespace.description,
        labels: namespace.labels.into_iter().collect(),
        repository_count: namespace.repository_count,
        creator: namespace.creator,
        last_modifier: namespace.last_modifier,
        create_time: Some(timestamp(namespace.create_time)),
        update_time: Some(timestamp(namespace.update_time)),
        delete_time: timestamps(namespace.delete_time),
        purge_time: timestamps(namespace.purge_time),
        anonymous_pull: namespace.anonymous_pull,
    }
}

pub(super) fn repository(repository: Repository) -> pb::Repository {
    pb::Repository {
        etag: repository.etag(),
        namespace: repository.name.namespace_str().to_owned(),
        name: repository.name.into_string(),
        uid: repository.uid.to_string(),
        description: repository.description,
        labels: repository.labels.into_iter().collect(),
        version: repository.version,
        artifact_count: repository.artifact_count,
        tag_count: repository.tag_count,
        blob_count: repository.blob_count,
        size_bytes: repository.size_bytes,
        creator: repository.creator,
        last_modifier: repository.last_modifier,
        create_time: Some(timestamp(repository.create_time)),
        update_time: Some(timestamp(repository.update_time)),
        delete_time: timestamps(repository.delete_time),
        purge_time: timestamps(repository.purge_time),
    }
}

pub(super) fn version(version: RepositoryVersion) -> pb::RepositoryVersion {
    let counts = |counts: ContentCounts| pb::ContentCounts {
        artifacts: counts.artifacts,
        tags: counts.tags,
        blobs: counts.blobs,
    };
    pb::RepositoryVersion {
        repository: version.repository.into_string(),
        version: version.number,
        change: version.change as i32,
        added: Some(counts(version.added)),
        removed: Some(counts(version.removed)),
        present: Some(counts(version.present)),
        purged_artifact_count: version.purged_artifacts,
        creator: version.creator,
        create_time: Some(timestamp(version.create_time)),
        reason: version.reason,
    }
}

pub(super) fn platform(platform: Platform) -> pb::Platform {
    let Platform { architecture, os, os_version, variant, .. } = platform;
    pb::Platform { architecture, os, os_version, variant }
}

pub(super) fn artifact(artifact: Artifact, content: Option<ArtifactContent>) -> pb::Artifact {
    let state = match artifact.state {
        ArtifactState::Live => pb::ArtifactState::Live,
        ArtifactState::Deleted => pb::ArtifactState::Deleted,
        ArtifactState::Purged => pb::ArtifactState::Purged,
    };
    let mut message = pb::Artifact {
        etag: artifact.etag(),
        repository: artifact.repository.into_string(),
        digest: artifact.digest.to_string(),
        uid: artifact.uid.to_string(),
        state: state.into(),
        media_type: artifact.media_type,
        artifact_type: artifact.artifact_type.unwrap_or_default(),
        size_bytes: artifact.size_bytes,
        total_size_bytes: artifact.total_size_bytes,
        subject_digest: artifact.subject.map(|digest| digest.to_string()).unwrap_or_default(),
        platform: artifact.platform.map(platform),
        annotations: artifact.annotations.into_iter().collect(),
        tags: artifact.tags,
        creator: artifact.creator,
        last_modifier: artifact.last_modifier,
        create_time: Some(timestamp(artifact.create_time)),
        update_time: Some(timestamp(artifact.update_time)),
        delete_time: timestamps(artifact.delete_time),
        purge_time: timestamps(artifact.purge_time),
        ..pb::Artifact::default()
    };
    if let Some(content) = content {
        let blob = |role: pb::BlobRole, blob: &Descriptor| pb::BlobReference {
            digest: blob.digest.to_string(),
            media_type: blob.media_type.clone(),
            size_bytes: blob.size_bytes,
            role: role.into(),
        };
        let manifest = &content.manifest;
        message.blobs = manifest
            .config
            .iter()
            .map(|config| blob(pb::BlobRole::Config, config))
            .chain(manifest.layers.iter().map(|layer| blob(pb::BlobRole::Layer, layer)))
            .collect();
        message.children = content
            .manifest
            .children
            .into_iter()
            .map(|child| pb::ChildReference {
                digest: child.descriptor.digest.to_string(),
                media_type: child.descriptor.media_type,
                size_bytes: child.descriptor.size_bytes,
                platform: child.platform.map(platform),
                annotations: child.annotations.into_iter().collect(),
            })
            .collect();
        message.parent_digests = digests(content.parents);
        message.manifest = content.payload;
    }
    message
}

pub(super) fn deletion(deletion: Deletion) -> pb::DeletionPlan {
    let cause = |cause: Cause| match cause {
        Cause::Requested => pb::DeletionCause::Requested,
        Cause::Child => pb::DeletionCause::Child,
        Cause::Referrer => pb::DeletionCause::Referrer,
    };
    let reason = |reason: StayReason| match reason {
        StayReason::Tagged => pb::KeptReason::Tagged,
        StayReason::Listed => pb::KeptReason::Listed,
    };
    pb::DeletionPlan {
        deleted: deletion
            .deleted
            .into_iter()
            .map(|gone| pb::DeletedArtifact {
                digest: gone.digest.to_string(),
                media_type: gone.media_type,
                size_bytes: gone.size_bytes,
                tags: gone.tags,
                cause: cause(gone.cause).into(),
                because_of_digest: gone.because_of.map(|digest| digest.to_string()).unwrap_or_default(),
            })
            .collect(),
        kept: deletion
            .kept
            .into_iter()
            .map(|kept| pb::KeptArtifact {
                digest: kept.digest.to_string(),
                reason: reason(kept.reason).into(),
                tags: kept.tags,
                parent_digests: digests(kept.parents),
            })
            .collect(),
        reclaimable_bytes: deletion.reclaimable_bytes,
        version: deletion.version,
        purge_time: timestamps(deletion.purge_time),
    }
}

pub(super) fn tag(tag: Tag) -> pb::Tag {
    pb::Tag {
        etag: tag.etag(),
        repository: tag.repository.into_string(),
        tag: tag.name.into_string(),
        digest: tag.digest.to_string(),
        uid: tag.uid.to_string(),
        immutable: tag.immutable,
        media_type: tag.media_type,
        creator: tag.creator,
        last_modifier: tag.last_modifier,
        create_time: Some(timestamp(tag.create_time)),
        update_time: Some(timestamp(tag.update_time)),
    }
}

pub(super) fn tag_change(change: TagChange) -> pb::TagChange {
    let text = |digest: Option<Digest>| digest.map(|digest| digest.to_string()).unwrap_or_default();
    pb::TagChange {
        tag: change.tag.into_string(),
        kind: change.kind as i32,
        from_digest: text(change.from),
        to_digest: text(change.to),
        version: change.version,
        actor: change.actor,
        time: Some(timestamp(change.time)),
        reason: change.reason,
    }
}

pub(super) fn operation(operation: Operation) -> pb::Operation {
    use pb::operation::Outcome;
    let estimated_end_time = timestamps(operation.estimated_end());
    let outcome = match (operation.error, operation.result) {
        (Some((reason, message)), _) => Some(Outcome::Error(pb::OperationError { reason, message })),
        (None, Some(OperationResult::Retired { repositories, artifacts, tags, purge_time })) => {
            let purge_time = Some(timestamp(purge_time));
            Some(Outcome::Retired(pb::RetireResult { repositories, artifacts, tags, purge_time }))
        }
        (None, Some(OperationResult::Purged(progress))) => Some(Outcome::Purged(purge_result(progress))),
        (None, Some(OperationResult::Changed { version })) => {
            Some(Outcome::Changed(pb::ChangeResult { version: version.unwrap_or_default() }))
        }
        (None, Some(OperationResult::Forgotten { operations })) => {
            Some(Outcome::Forgotten(pb::ForgetResult { operations }))
        }
        (None, None) => None,
    };
    let detail = operation.purge.map(|progress| {
        pb::operation_progress::Detail::Purge(pb::PurgeProgress {
            reviewed_candidate_count: progress.candidates,
            freed_blob_count: progress.blobs,
            freed_size_bytes: progress.size_bytes,
            purged_artifact_count: progress.artifacts,
            purged_repository_count: progress.repositories,
            oldest_candidate_time: timestamps(progress.oldest_candidate_time),
            estimated_end_time,
        })
    });
    pb::Operation {
        uid: operation.uid.to_string(),
        kind: operation.kind as i32,
        state: operation.state as i32,
        target: operation.target,
        progress: Some(pb::OperationProgress {
            done: operation.progress_done,
            total: operation.progress_total,
            unit: operation.kind.unit().to_owned(),
            detail,
        }),
        outcome,
        cancel_time: timestamps(operation.cancel_time),
        creator: operation.creator,
        create_time: Some(timestamp(operation.create_time)),
        start_time: timestamps(operation.start_time),
        update_time: Some(timestamp(operation.update_time)),
        end_time: timestamps(operation.end_time),
    }
}

pub(super) fn purge_result(progress: PurgeProgress) -> pb::PurgeResult {
    pb::PurgeResult {
        reviewed_candidate_count: progress.candidates,
        freed_blob_count: progress.blobs,
        freed_size_bytes: progress.size_bytes,
        purged_artifact_count: progress.artifacts,
        purged_repository_count: progress.repositories,
    }
}

/// A required message of a request.
pub(super) fn message<T>(field: &'static str, value: Option<T>) -> Result<T, Error> {
    value.ok_or_else(|| Malformed::new("this field is required").field(field))
}
