//! The auditor: walks rows against stored objects, both ways, and finds what should not be. It is the proof that clean-up
//! works, not a part of it, so it repairs only when told to, and only by handing things to clean-up. Pushes may go on
//! meanwhile: whatever looks wrong is looked at again before it is told.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use serde::Serialize;
use time::OffsetDateTime;

use crate::content::{Content, StoredObject};
use crate::domain::{Error, Result};
use crate::store::{Store, audit};

/// Rows looked at in one statement.
const PAGE: i64 = 1000;
/// How storage names what an unfinished upload keeps beside its bytes.
const TAIL: &str = ".tail";

/// How to audit.
#[derive(Debug, Clone)]
pub struct AuditOptions {
    /// Hand what is needless to clean-up.
    pub repair: bool,
    /// Rows and objects looked at in a second, at most; 0 for as many as can be.
    pub rate: u32,
    /// Objects without a row younger than this are not told of.
    pub grace: Duration,
    /// How long doomed bytes stay.
    pub tombstone_delay: Duration,
}

/// What is wrong with something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// A blob that nothing needs and of which clean-up does not know.
    BlobWithoutNeed,
    /// Stored bytes that no row names.
    ObjectWithoutRow,
    /// A blob whose bytes are not stored. Somebody should be woken.
    BytesMissing,
    /// A blob of whose bytes another number is stored. Somebody should be woken.
    BytesOfOtherSize,
}

impl Problem {
    /// Whether content is lost, rather than room.
    pub fn is_loss(self) -> bool {
        matches!(self, Problem::BytesMissing | Problem::BytesOfOtherSize)
    }
}

/// Something that should not be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What is wrong.
    pub problem: Problem,
    /// The digest of the blob, where it is about one.
    pub digest: Option<String>,
    /// The key of the bytes, where it is about them.
    pub storage_key: Option<String>,
    /// Bytes: as the row says, or as they are stored where there is no row.
    pub size_bytes: i64,
    /// Whether it was handed to clean-up.
    pub repaired: bool,
}

/// What an audit looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Audited {
    /// Blobs.
    pub blobs: u64,
    /// Stored objects.
    pub objects: u64,
    /// Findings where room is lost.
    pub needless: u64,
    /// Findings where content is lost.
    pub losses: u64,
    /// Findings that were handed to clean-up.
    pub repaired: u64,
}

/// Audits everything and tells each finding as it comes. Reads in transactions that the database keeps from writing.
pub async fn audit(
    store: &Store,
    content: &Content,
    options: &AuditOptions,
    mut tell: impl FnMut(&Finding),
) -> Result<Audited> {
    let mut audited = Audited::default();
    let mut note = |finding: Finding, audited: &mut Audited| {
        match finding.problem.is_loss() {
            true => audited.losses += 1,
            false => audited.needless += 1,
        }
        audited.repaired += u64::from(finding.repaired);
        tell(&finding);
    };
    let mut after = 0;
    loop {
        let (page, findings) = audit_blobs(store, options, after).await?;
        let Some(last) = page.last().copied() else { break };
        after = last;
        audited.blobs += page.len() as u64;
        findings.into_iter().for_each(|finding| note(finding, &mut audited));
        options.pause(page.len()).await;
    }
    for shard in 0..=u8::MAX {
        let (count, findings) = audit_shard(store, content, options, shard).await?;
        audited.objects += count as u64;
        findings.into_iter().for_each(|finding| note(finding, &mut audited));
        options.pause(count).await;
    }
    Ok(audited)
}

impl AuditOptions {
    async fn pause(&self, looked_at: usize) {
        if self.rate > 0 {
            tokio::time::sleep(Duration::from_secs_f64(looked_at as f64 / f64::from(self.rate))).await;
        }
    }
}

/// One page of blob rows: those looked at, and those that nothing needs.
async fn audit_blobs(store: &Store, options: &AuditOptions, after: i64) -> Result<(Vec<i64>, Vec<Finding>)> {
    let mut tx = store.begin_reading().await?;
    let page = audit::blobs(&mut tx, after, PAGE).await?;
    tx.rollback().await?;
    let lost: Vec<_> = page.iter().filter(|blob| blob.is_lost).collect();
    if options.repair && !lost.is_empty() {
        let ids: Vec<i64> = lost.iter().map(|blob| blob.id).collect();
        audit::make_candidates(&mut *store.read().await?, &ids).await?;
    }
    let findings = lost.into_iter().map(|blob| Finding {
        problem: Problem::BlobWithoutNeed,
        digest: Some(blob.digest.to_string()),
        storage_key: None,
        size_bytes: blob.size_bytes,
        repaired: options.repair,
    });
    let findings = findings.collect();
    Ok((page.into_iter().map(|blob| blob.id).collect(), findings))
}

/// One shard of storage against its rows. Storage is listed before and after the rows are read: an object whose row came
/// or went in between is in only one of the lists, and its row is gone or named in the end.
async fn audit_shard(
    store: &Store,
    content: &Content,
    options: &AuditOptions,
    shard: u8,
) -> Result<(usize, Vec<Finding>)> {
    let before = content.list(shard).await?;
    let expected = rows_of(store, shard).await?;
    let nameless = nameless(store, &before).await?;
    let suspects = nameless.len() + expected.len();
    let count = before.len();
    let sizes = finished(&before);
    let is_whole = |stored: &audit::Stored, sizes: &HashMap<&str, u64>| {
        sizes.get(stored.storage_key.as_str()).is_some_and(|size| *size == stored.size_bytes.unsigned_abs())
    };
    let doubtful: Vec<&audit::Stored> = expected.iter().filter(|stored| !is_whole(stored, &sizes)).collect();
    if suspects == 0 || (doubtful.is_empty() && nameless.is_empty()) {
        return Ok((count, Vec::new()));
    }

    let again = content.list(shard).await?;
    let sizes = finished(&again);
    let still: HashSet<&str> = again.iter().map(|object| object.key.as_str()).collect();
    let rows: HashSet<String> = rows_of(store, shard).await?.into_iter().map(|stored| stored.storage_key).collect();
    let mut findings = Vec::new();
    for stored in doubtful {
        if is_whole(stored, &sizes) || !rows.contains(&stored.storage_key) {
            continue;
        }
        let is_there = sizes.contains_key(stored.storage_key.as_str());
        findings.push(Finding {
            problem: if is_there { Problem::BytesOfOtherSize } else { Problem::BytesMissing },
            digest: Some(stored.digest.to_string()),
            storage_key: Some(stored.storage_key.clone()),
            size_bytes: stored.size_bytes,
            repaired: false,
        });
    }
    let young = OffsetDateTime::now_utc() - options.grace;
    for object in nameless.into_iter().filter(|object| object.modify_time <= young) {
        if !still.contains(object.key.as_str()) {
            continue;
        }
        let size_bytes = i64::try_from(object.size_bytes).map_err(|error| Error::Internal(Box::new(error)))?;
        if options.repair {
            let delay = options.tombstone_delay.as_secs_f64();
            audit::doom(&mut *store.read().await?, &object.key, size_bytes, delay).await?;
        }
        findings.push(Finding {
            problem: Problem::ObjectWithoutRow,
            digest: None,
            storage_key: Some(object.key.clone()),
            size_bytes,
            repaired: options.repair,
        });
    }
    Ok((count, findings))
}

/// The sizes of what can be read.
fn finished(objects: &[StoredObject]) -> HashMap<&str, u64> {
    let finished = objects.iter().filter(|object| object.finished);
    finished.map(|object| (object.key.as_str(), object.size_bytes)).collect()
}

async fn rows_of(store: &Store, shard: u8) -> Result<Vec<audit::Stored>> {
    let from = format!("{shard:02x}");
    // After every hex digit comes `g`.
    let before = shard.checked_add(1).map_or_else(|| "g".to_owned(), |next| format!("{next:02x}"));
    let mut tx = store.begin_reading().await?;
    let rows = audit::stored(&mut tx, &from, &before).await?;
    tx.rollback().await?;
    Ok(rows)
}

/// The objects that no row names.
async fn nameless<'a>(store: &Store, objects: &'a [StoredObject]) -> Result<Vec<&'a StoredObject>> {
    let mut named = HashSet::new();
    for objects in objects.chunks(PAGE as usize) {
        let keys: Vec<String> = objects.iter().map(|object| object.key.clone()).collect();
        let bases: Vec<String> = keys.iter().map(|key| key.strip_suffix(TAIL).unwrap_or(key).to_owned()).collect();
        let mut tx = store.begin_reading().await?;
        named.extend(audit::named(&mut tx, &keys, &bases).await?);
        tx.rollback().await?;
    }
    Ok(objects.iter().filter(|object| !named.contains(&object.key)).collect())
}
