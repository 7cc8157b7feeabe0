//! All that a walk may push: blobs, images, referrers and indexes nested three deep, made from the seed. Knows no state.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, SeedableRng};
use wharfinger::domain::Digest;

use crate::house::Manifest;

/// A number of an artifact in the universe.
pub(super) type Artifact = usize;
/// A number of a blob in the universe.
pub(super) type Blob = usize;

/// A manifest and what it names, by numbers. Children come before their parents.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) manifest: Manifest,
    pub(super) blobs: BTreeSet<Blob>,
    pub(super) children: BTreeSet<Artifact>,
    pub(super) subject: Option<Artifact>,
}

/// All that there is.
#[derive(Debug)]
pub(super) struct Universe {
    pub(super) blobs: Vec<Bytes>,
    pub(super) artifacts: Vec<Known>,
    by_digest: BTreeMap<Digest, Artifact>,
    blob_by_digest: BTreeMap<Digest, Blob>,
}

impl Universe {
    pub(super) fn new(seed: u64) -> Self {
        let mut random = StdRng::seed_from_u64(seed);
        let blobs = (0..9).map(|number| Bytes::from(format!("blob {number} {}", "x".repeat(1 << number)))).collect();
        let mut universe =
            Self { blobs, artifacts: Vec::new(), by_digest: BTreeMap::new(), blob_by_digest: BTreeMap::new() };
        for (number, blob) in universe.blobs.iter().enumerate() {
            universe.blob_by_digest.insert(Digest::sha256(blob), number);
        }
        for _ in 0..7 {
            universe.image(&mut random, None);
        }
        // Each level lists some of all levels below, and each has referrers, which later levels may list too.
        for _ in 0..3 {
            for number in 0..3 {
                let below: Vec<Artifact> = (0..universe.artifacts.len()).collect();
                let count = random.random_range(if number == 0 { 0..=1 } else { 2..=4 });
                let mut children: Vec<Artifact> = below.choose_multiple(&mut random, count).copied().collect();
                // The newest ones are what is nested deepest.
                children.extend((number > 0).then_some(below.len() - 1));
                let subject = random.random_bool(0.15).then(|| *below.choose(&mut random).unwrap());
                universe.index(&mut random, &children.into_iter().collect(), subject);
            }
            for _ in 0..2 {
                let subject = random.random_range(0..universe.artifacts.len());
                universe.image(&mut random, Some(subject));
            }
        }
        universe
    }

    fn image(&mut self, random: &mut StdRng, subject: Option<Artifact>) {
        let mut numbers: Vec<Blob> = (0..self.blobs.len()).collect();
        numbers.shuffle(random);
        let layers = random.random_range(0..=3);
        let config = Bytes::from(format!("{{\"config\":{}}}", self.artifacts.len()));
        let mut blobs: BTreeSet<Blob> = numbers[..layers].iter().copied().collect();
        let layers: Vec<Bytes> = numbers[..layers].iter().map(|number| self.blobs[*number].clone()).collect();
        let subject_manifest = subject.map(|subject| &self.artifacts[subject].manifest);
        let manifest = Manifest::image(&config, &layers, subject_manifest);
        // Every other image has its config to itself.
        blobs.insert(self.blobs.len());
        self.blob_by_digest.insert(Digest::sha256(&config), self.blobs.len());
        self.blobs.push(config);
        self.add(Known { manifest, blobs, children: BTreeSet::new(), subject });
    }

    fn index(&mut self, random: &mut StdRng, children: &BTreeSet<Artifact>, subject: Option<Artifact>) {
        // Whether an index may go with a child, because it refers to what goes with the child, is not for this model to say.
        let subject = subject.filter(|subject| !self.may_go_with(children).contains(subject));
        let manifests: Vec<&Manifest> = children.iter().map(|child| &self.artifacts[*child].manifest).collect();
        let note = format!("{} {}", self.artifacts.len(), random.random::<u32>());
        let manifest = Manifest::index(&manifests, &note, subject.map(|subject| &self.artifacts[subject].manifest));
        self.add(Known { manifest, blobs: BTreeSet::new(), children: children.clone(), subject });
    }

    fn add(&mut self, known: Known) {
        self.by_digest.insert(known.manifest.digest, self.artifacts.len());
        self.artifacts.push(known);
    }

    /// An artifact with all that it lists, directly or not, children first.
    pub(super) fn below(&self, artifact: Artifact) -> BTreeSet<Artifact> {
        let mut found = BTreeSet::from([artifact]);
        let mut open = vec![artifact];
        while let Some(parent) = open.pop() {
            open.extend(self.artifacts[parent].children.iter().copied().filter(|child| found.insert(*child)));
        }
        found
    }

    fn may_go_with(&self, artifacts: &BTreeSet<Artifact>) -> BTreeSet<Artifact> {
        let mut found = artifacts.clone();
        let mut open: Vec<Artifact> = artifacts.iter().copied().collect();
        while let Some(next) = open.pop() {
            let referrers = (0..self.artifacts.len()).filter(|other| self.artifacts[*other].subject == Some(next));
            let near = self.artifacts[next].children.iter().copied().chain(referrers);
            open.extend(near.filter(|near| found.insert(*near)));
        }
        found
    }

    /// Bytes of a manifest.
    pub(super) fn size(&self, artifact: Artifact) -> i64 {
        self.artifacts[artifact].manifest.bytes.len() as i64
    }

    /// Bytes of blobs.
    pub(super) fn blob_bytes<'a>(&self, blobs: impl IntoIterator<Item = &'a Blob>) -> i64 {
        blobs.into_iter().map(|blob| self.blobs[*blob].len() as i64).sum()
    }

    /// The digest of an artifact.
    pub(super) fn digest(&self, artifact: Artifact) -> Digest {
        self.artifacts[artifact].manifest.digest
    }

    /// The artifact of a digest.
    pub(super) fn artifact(&self, digest: &Digest) -> Artifact {
        *self.by_digest.get(digest).unwrap_or_else(|| panic!("{digest} is no artifact of this universe"))
    }

    /// The artifacts of digests.
    pub(super) fn all<'a>(&self, digests: impl IntoIterator<Item = &'a Digest>) -> BTreeSet<Artifact> {
        digests.into_iter().map(|digest| self.artifact(digest)).collect()
    }

    /// The blob of a digest.
    pub(super) fn blob(&self, digest: &Digest) -> Blob {
        *self.blob_by_digest.get(digest).unwrap_or_else(|| panic!("{digest} is no blob of this universe"))
    }
}
