//! What a deletion takes, told as the smallest set that the rules close: slow, and plain to compare with the design.

use std::collections::{BTreeMap, BTreeSet};

use super::reference::{Kept, Refusal, Repository};
use super::universe::{Artifact, Universe};

/// What a deletion takes and keeps.
pub(super) struct Doomed {
    /// The artifacts asked for, each once.
    pub(super) requested: Vec<Artifact>,
    pub(super) going: BTreeSet<Artifact>,
    pub(super) kept: BTreeMap<Artifact, Kept>,
}

/// Applies the rules until nothing changes.
pub(super) fn plan(universe: &Universe, repository: &Repository, roots: &[Artifact]) -> Result<Doomed, Refusal> {
    let mut requested: Vec<Artifact> = Vec::new();
    for root in roots {
        if !requested.contains(root) {
            requested.push(*root);
        }
    }
    let lists = |parent: Artifact, child: Artifact| universe.artifacts[parent].children.contains(&child);
    let refers = |going: &BTreeSet<Artifact>, it: Artifact| {
        universe.artifacts[it].subject.is_some_and(|subject| going.contains(&subject))
    };
    let is_child = |going: &BTreeSet<Artifact>, it: Artifact| going.iter().any(|parent| lists(*parent, it));
    let staying_parents = |going: &BTreeSet<Artifact>, it: Artifact| -> BTreeSet<Artifact> {
        repository.live.iter().copied().filter(|parent| !going.contains(parent) && lists(*parent, it)).collect()
    };

    let closed = |roots: BTreeSet<Artifact>| {
        let mut going = roots;
        loop {
            let next = repository.live.iter().copied().find(|it| {
                let untagged_child = is_child(&going, *it) && repository.tags_of(*it).is_empty();
                !going.contains(it)
                    && (untagged_child || refers(&going, *it))
                    && staying_parents(&going, *it).is_empty()
            });
            match next {
                Some(next) => going.insert(next),
                None => return going,
            };
        }
    };
    let going = closed(requested.iter().copied().collect());

    // Rule 1 before rule 2; an index does not go because its own child was asked for.
    for root in &requested {
        let others = requested.iter().copied().filter(|other| other != root).collect();
        let parents = staying_parents(&closed(others), *root);
        if !parents.is_empty() {
            return Err(Refusal::Referenced(*root, parents));
        }
    }
    let immutable: BTreeSet<String> =
        going.iter().flat_map(|it| repository.tags_of(*it)).filter(|tag| repository.tags[tag].immutable).collect();
    if !immutable.is_empty() {
        return Err(Refusal::TagsImmutable(immutable));
    }
    let looked_at = |it: &Artifact| !going.contains(it) && (is_child(&going, *it) || refers(&going, *it));
    let kept = repository
        .live
        .iter()
        .copied()
        .filter(looked_at)
        .map(|it| {
            // A referrer's own tags do not keep it.
            let tags = if refers(&going, it) { BTreeSet::new() } else { repository.tags_of(it) };
            (it, (tags, staying_parents(&going, it)))
        })
        .collect();
    Ok(Doomed { requested, going, kept })
}
