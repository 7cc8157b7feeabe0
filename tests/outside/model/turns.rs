//! What each request does to the reference: what the design says must happen, and every reason to refuse that holds.

use std::collections::{BTreeMap, BTreeSet};

use super::deletion::{Doomed, plan};
use super::reference::{Answer, Event, Namespace, Number, Of, Operation, Outcome, Refusal, Repository, Version, World};
use super::universe::{Artifact, Blob};

/// One request and what it wrote.
pub(super) struct Turn<'a> {
    pub(super) world: &'a mut World,
    pub(super) events: Vec<Event>,
}

impl Turn<'_> {
    fn lookup(&mut self, name: &str) -> Result<&mut Repository, Vec<Refusal>> {
        let at = self.world.find(name).ok_or(vec![Refusal::NoRepository])?;
        Ok(&mut self.world.repositories[at])
    }

    fn tell(&mut self, kind: &'static str, name: &str, version: Number, artifact: Option<Artifact>, tag: Option<&str>) {
        self.events.push((kind, name.to_owned(), Some(version), artifact, tag.map(str::to_owned)));
    }

    fn ensure_namespace(&mut self, name: &str) -> usize {
        self.world.find_namespace(name).unwrap_or_else(|| {
            self.world.namespaces.push(Namespace { name: name.to_owned(), deleted: None });
            self.events.push(("NamespaceCreated", name.to_owned(), None, None, None));
            self.world.namespaces.len() - 1
        })
    }

    fn ensure(&mut self, name: &str) -> usize {
        if let Some(found) = self.world.find(name) {
            return found;
        }
        let namespace = self.ensure_namespace(name.split('/').next().unwrap());
        self.world.repositories.push(Repository {
            name: name.to_owned(),
            namespace,
            deleted: None,
            live: BTreeSet::new(),
            trash: BTreeMap::new(),
            tags: BTreeMap::new(),
            holds: BTreeSet::new(),
            versions: vec![Version { change: "Create", ..Version::default() }],
            history: BTreeMap::new(),
        });
        self.tell("RepositoryCreated", name, 0, None, None);
        self.world.repositories.len() - 1
    }

    pub(super) fn upload(&mut self, name: &str, blobs: &BTreeSet<Blob>) -> Answer {
        let at = self.ensure(name);
        self.world.repositories[at].holds.extend(blobs);
        Ok(Outcome::Done)
    }

    pub(super) fn create_repository(&mut self, name: &str) -> Answer {
        if self.world.find(name).is_some() {
            return Err(vec![Refusal::RepositoryTaken]);
        }
        self.ensure(name);
        Ok(Outcome::Done)
    }

    pub(super) fn put(&mut self, name: &str, artifact: Artifact, tags: &[String]) -> Answer {
        let at = self.ensure(name);
        let universe = self.world.universe.clone();
        let known = &universe.artifacts[artifact];
        let repository = &mut self.world.repositories[at];
        let mut refusals = Vec::new();
        let children: BTreeSet<Artifact> = known.children.difference(&repository.live).copied().collect();
        if !children.is_empty() {
            refusals.push(Refusal::ChildrenMissing(children));
        }
        let visible = repository.visible_blobs(&universe);
        let blobs: BTreeSet<Blob> = known.blobs.difference(&visible).copied().collect();
        let come = !repository.live.contains(&artifact);
        if come && !repository.trash.contains_key(&artifact) && !blobs.is_empty() {
            refusals.push(Refusal::BlobsMissing(blobs));
        }
        let wanted: BTreeSet<&String> = tags.iter().collect();
        let points = |name: &String| repository.tags.get(name).map(|tag| tag.artifact);
        let changed: Vec<String> = wanted.into_iter().filter(|tag| points(tag) != Some(artifact)).cloned().collect();
        let immutable = repository.immutable(changed.clone());
        if !immutable.is_empty() {
            refusals.push(Refusal::TagsImmutable(immutable));
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let version = repository.version() + 1;
        let mut events = Vec::new();
        if come {
            repository.bring(&universe, artifact);
            events.push(("ArtifactPut", None));
        }
        for tag in &changed {
            events.push((if repository.tags.contains_key(tag) { "TagUpdated" } else { "TagCreated" }, Some(tag)));
            repository.point(tag, artifact, false);
        }
        if !events.is_empty() {
            repository.close(&universe, if come { "PutArtifact" } else { "UpdateTag" });
        }
        let tags = repository.tags_of(artifact);
        for (kind, tag) in events {
            self.tell(kind, name, version, Some(artifact), tag.map(String::as_str));
        }
        Ok(Outcome::Put { tags })
    }

    pub(super) fn create_tag(&mut self, name: &str, tag: &str, artifact: Artifact, immutable: bool) -> Answer {
        let universe = self.world.universe.clone();
        let repository = self.lookup(name)?;
        let mut refusals = Vec::new();
        if repository.tags.contains_key(tag) {
            refusals.push(Refusal::TagsTaken(BTreeSet::from([tag.to_owned()])));
        }
        if !repository.live.contains(&artifact) {
            refusals.push(Refusal::NoArtifact(artifact));
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        repository.point(tag, artifact, immutable);
        repository.close(&universe, "CreateTag");
        let version = repository.version();
        self.tell("TagCreated", name, version, Some(artifact), Some(tag));
        Ok(Outcome::Tag { artifact, immutable })
    }

    pub(super) fn update_tag(
        &mut self,
        name: &str,
        tag: &str,
        to: Option<Artifact>,
        immutable: Option<bool>,
        expected: Option<Artifact>,
        stale_etag: bool,
    ) -> Answer {
        let universe = self.world.universe.clone();
        let repository = self.lookup(name)?;
        let Some(before) = repository.tags.get(tag).cloned() else { return Err(vec![Refusal::NoTag(tag.to_owned())]) };
        let mut refusals = Vec::new();
        if stale_etag {
            refusals.push(Refusal::StaleEtag);
        }
        if expected.is_some_and(|expected| expected != before.artifact) {
            refusals.push(Refusal::OtherDigest { current: before.artifact });
        }
        let after = immutable.unwrap_or(before.immutable);
        let to = to.filter(|to| *to != before.artifact);
        if let Some(to) = to {
            // One request may lift the protection and move the tag.
            if before.immutable && after {
                refusals.push(Refusal::TagsImmutable(BTreeSet::from([tag.to_owned()])));
            }
            if !repository.live.contains(&to) {
                refusals.push(Refusal::NoArtifact(to));
            }
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let changed = to.is_some() || after != before.immutable;
        match to {
            Some(to) => {
                repository.point(tag, to, after);
                repository.close(&universe, "UpdateTag");
            }
            None => repository.tags.get_mut(tag).unwrap().immutable = after,
        }
        let artifact = to.unwrap_or(before.artifact);
        let version = repository.version();
        if changed {
            self.tell("TagUpdated", name, version, Some(artifact), Some(tag));
        }
        Ok(Outcome::Tag { artifact, immutable: after })
    }

    pub(super) fn delete_tag(&mut self, name: &str, tag: &str, stale_etag: bool) -> Answer {
        let universe = self.world.universe.clone();
        let repository = self.lookup(name)?;
        let Some(before) = repository.tags.get(tag).cloned() else { return Err(vec![Refusal::NoTag(tag.to_owned())]) };
        let mut refusals = Vec::new();
        if stale_etag {
            refusals.push(Refusal::StaleEtag);
        }
        if before.immutable {
            refusals.push(Refusal::TagsImmutable(BTreeSet::from([tag.to_owned()])));
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        repository.unpoint(tag);
        repository.close(&universe, "DeleteTag");
        let version = repository.version();
        self.tell("TagDeleted", name, version, Some(before.artifact), Some(tag));
        Ok(Outcome::DeletedTag { artifact: before.artifact })
    }

    pub(super) fn delete_by_tag(&mut self, name: &str, tag: &str, stale_etag: bool) -> Answer {
        match self.lookup(name)?.tags.get(tag).map(|tag| tag.artifact) {
            Some(artifact) => self.delete(name, &[artifact], stale_etag),
            None => Err(vec![Refusal::NoTag(tag.to_owned())]),
        }
    }

    pub(super) fn delete(&mut self, name: &str, roots: &[Artifact], stale_etag: bool) -> Answer {
        let universe = self.world.universe.clone();
        let repository = self.lookup(name)?;
        let unknown: Vec<Refusal> = roots
            .iter()
            .filter(|root| !repository.live.contains(root))
            .map(|root| Refusal::NoArtifact(*root))
            .collect();
        if !unknown.is_empty() {
            return Err(unknown);
        }
        if stale_etag {
            return Err(vec![Refusal::StaleEtag]);
        }
        let Doomed { requested, going, kept } = plan(&universe, repository, roots).map_err(|refusal| vec![refusal])?;

        let before = repository.blobs(&universe);
        let gone: BTreeMap<Artifact, BTreeSet<String>> =
            going.iter().map(|artifact| (*artifact, repository.tags_of(*artifact))).collect();
        for (artifact, tags) in &gone {
            tags.iter().for_each(|tag| repository.unpoint(tag));
            repository.take(*artifact);
        }
        repository.close(&universe, "DeleteArtifact");
        let version = repository.version();
        for (artifact, tags) in &gone {
            self.tell("ArtifactDeleted", name, version, Some(*artifact), None);
            tags.iter().for_each(|tag| self.tell("TagDeleted", name, version, Some(*artifact), Some(tag)));
        }
        // No live artifact of the whole store needs them any more.
        let needed: BTreeSet<Blob> = self.world.visible().flat_map(|found| found.blobs(&universe)).collect();
        let reclaimable = universe.blob_bytes(before.difference(&needed));
        Ok(Outcome::Deletion { requested, gone, kept, reclaimable })
    }

    pub(super) fn undelete(&mut self, name: &str, root: Artifact, skip_taken: bool) -> Answer {
        let universe = self.world.universe.clone();
        let repository = self.lookup(name)?;
        if repository.live.contains(&root) {
            return Err(vec![Refusal::NotDeleted]);
        }
        if !repository.trash.contains_key(&root) {
            return Err(vec![Refusal::NoArtifact(root)]);
        }
        // The children that are not live, and the referrers that went in the same deletion; and theirs.
        let mut back = BTreeSet::from([root]);
        let mut open = vec![root];
        while let Some(artifact) = open.pop() {
            let with = |other: &Artifact| {
                universe.artifacts[artifact].children.contains(other)
                    || (universe.artifacts[*other].subject == Some(artifact)
                        && repository.trash[other] == repository.trash[&artifact])
            };
            open.extend(repository.trash.keys().copied().filter(|other| with(other) && back.insert(*other)));
        }
        // Each brings the tags that went with it; one that several bore, one after the other, the last of them.
        let mut tags = BTreeMap::new();
        for (tag, steps) in &repository.history {
            for step in steps.iter().filter(|step| step.to.is_none()) {
                let from = step.from.filter(|from| back.contains(from) && repository.trash[from] == step.version);
                from.map(|from| tags.insert(tag.clone(), from));
            }
        }
        let skipped: BTreeSet<String> = tags.keys().filter(|tag| repository.tags.contains_key(*tag)).cloned().collect();
        if !skip_taken && !skipped.is_empty() {
            return Err(vec![Refusal::TagsTaken(skipped)]);
        }
        tags.retain(|tag, _| !skipped.contains(tag));
        for artifact in &back {
            repository.bring(&universe, *artifact);
        }
        for (tag, artifact) in &tags {
            repository.point(tag, *artifact, false);
        }
        repository.close(&universe, "UndeleteArtifact");
        let version = repository.version();
        for artifact in &back {
            self.tell("ArtifactUndeleted", name, version, Some(*artifact), None);
        }
        for (tag, artifact) in &tags {
            self.tell("TagCreated", name, version, Some(*artifact), Some(tag));
        }
        Ok(Outcome::Undeletion { first: root, back, tags: tags.into_keys().collect(), skipped })
    }

    pub(super) fn set_back(&mut self, name: &str, number: Number) -> Answer {
        let universe = self.world.universe.clone();
        let repository = self.lookup(name)?;
        if number < 0 || number > repository.version() {
            return Err(vec![Refusal::NoVersion]);
        }
        let then = repository.versions[number as usize].clone();
        let names: BTreeSet<&String> = then.tags.keys().chain(repository.tags.keys()).collect();
        let points = |name: &String| repository.tags.get(name).map(|tag| tag.artifact);
        let tags: BTreeSet<String> = names
            .into_iter()
            .filter(|tag| then.tags.get(*tag).map(|(artifact, _)| *artifact) != points(tag))
            .cloned()
            .collect();
        let immutable = repository.immutable(tags.iter().cloned());
        if !immutable.is_empty() {
            return Err(vec![Refusal::TagsImmutable(immutable)]);
        }
        let back: BTreeSet<Artifact> = then.live.difference(&repository.live).copied().collect();
        let gone: BTreeSet<Artifact> = repository.live.difference(&then.live).copied().collect();
        if !(back.is_empty() && gone.is_empty() && tags.is_empty()) {
            back.iter().for_each(|artifact| repository.bring(&universe, *artifact));
            for tag in &tags {
                match then.tags.get(tag) {
                    // A tag that is there already keeps its protection: it has none, or it would not have been moved.
                    Some((artifact, _)) if repository.tags.contains_key(tag) => repository.point(tag, *artifact, false),
                    Some((artifact, immutable)) => repository.point(tag, *artifact, *immutable),
                    None => repository.unpoint(tag),
                }
            }
            gone.iter().for_each(|artifact| repository.take(*artifact));
            repository.close(&universe, "RestoreVersion");
            let version = repository.version();
            self.tell("RepositoryRestored", name, version, None, None);
        }
        Ok(Outcome::SetBack { back, gone, tags })
    }

    pub(super) fn delete_repository(&mut self, name: &str) -> Answer {
        let at = self.world.find(name).ok_or(vec![Refusal::NoRepository])?;
        let deleted = self.world.tick();
        let repository = &mut self.world.repositories[at];
        repository.deleted = deleted;
        let version = repository.version();
        let taken = (1, repository.live.len() as i64, repository.tags.len() as i64);
        self.tell("RepositoryDeleted", name, version, None, None);
        Ok(self.retired(Of::Repository(at), taken))
    }

    fn retired(&mut self, of: Of, taken: (i64, i64, i64)) -> Outcome {
        self.world.operations.push(Operation { of, state: "pending", taken });
        Outcome::Retirement { repositories: taken.0, artifacts: taken.1, tags: taken.2 }
    }

    pub(super) fn undelete_repository(&mut self, name: &str) -> Answer {
        let Some(namespace) = self.world.find_namespace(name.split('/').next().unwrap()) else {
            return Err(vec![Refusal::NoNamespace]);
        };
        let all = self.world.repositories.iter().enumerate();
        let latest = all
            .filter(|(_, found)| found.name == name && found.namespace == namespace && found.deleted.is_some())
            .max_by_key(|(_, found)| found.deleted)
            .map(|(at, _)| at);
        match (self.world.find(name), latest) {
            (Some(_), Some(_)) => Err(vec![Refusal::RepositoryTaken]),
            (Some(_), None) => Err(vec![Refusal::NotDeleted]),
            (None, None) => Err(vec![Refusal::NoRepository]),
            (None, Some(at)) => {
                self.world.repositories[at].deleted = None;
                self.world.forget_retirement(Of::Repository(at));
                let version = self.world.repositories[at].version();
                self.tell("RepositoryUndeleted", name, version, None, None);
                Ok(Outcome::Done)
            }
        }
    }

    pub(super) fn delete_namespace(&mut self, name: &str, only_if_empty: bool) -> Answer {
        let at = self.world.find_namespace(name).ok_or(vec![Refusal::NoNamespace])?;
        let held: Vec<&Repository> = self.world.of_namespace(at).map(|at| &self.world.repositories[at]).collect();
        let taken = (
            held.len() as i64,
            held.iter().map(|found| found.live.len() as i64).sum(),
            held.iter().map(|found| found.tags.len() as i64).sum(),
        );
        if only_if_empty && taken.0 > 0 {
            return Err(vec![Refusal::NamespaceNotEmpty(taken.0)]);
        }
        self.world.namespaces[at].deleted = self.world.tick();
        self.events.push(("NamespaceDeleted", name.to_owned(), None, None, None));
        Ok(self.retired(Of::Namespace(at), taken))
    }

    pub(super) fn undelete_namespace(&mut self, name: &str) -> Answer {
        let all = self.world.namespaces.iter().enumerate();
        let latest = all
            .filter(|(_, found)| found.name == name && found.deleted.is_some())
            .max_by_key(|(_, found)| found.deleted)
            .map(|(at, _)| at);
        match (self.world.find_namespace(name), latest) {
            (Some(_), Some(_)) => Err(vec![Refusal::NamespaceTaken]),
            (Some(_), None) => Err(vec![Refusal::NotDeleted]),
            (None, None) => Err(vec![Refusal::NoNamespace]),
            (None, Some(at)) => {
                self.world.namespaces[at].deleted = None;
                self.world.forget_retirement(Of::Namespace(at));
                self.events.push(("NamespaceUndeleted", name.to_owned(), None, None, None));
                Ok(Outcome::Done)
            }
        }
    }
}
