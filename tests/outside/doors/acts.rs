//! The list of acts, and what a door is. Knows no door.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use wharfinger::domain::Digest;

use crate::house::Manifest;

/// The repository of all acts but one.
pub(super) const WEB: &str = "acme/team/web";

/// Something that a caller wants done.
#[derive(Debug, Clone)]
pub(super) enum Act {
    /// That manifests be there, in this order, with these tags.
    Push(&'static str, Vec<(Manifest, Vec<&'static str>)>),
    /// To know what a repository holds.
    List(&'static str),
    /// That a tag point to another artifact.
    Retag(&'static str, Digest),
    /// That a tag never change again.
    Lock(&'static str),
    /// That an artifact go.
    Delete(Digest),
    /// That a tag go.
    DeleteTag(&'static str),
    /// That an artifact come back.
    Restore(Digest),
    /// That a repository go.
    DeleteRepository(&'static str),
    /// That everything go that nothing live needs, the trash too.
    Purge,
}

/// What the caller is told.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Answer {
    /// It is done, or begun.
    Done,
    /// There is no such thing.
    Missing,
    /// Refused: a live index lists the artifact.
    Referenced,
    /// Refused: a tag is immutable.
    Immutable,
    /// Refused, for one of the reasons above, which the door's form does not tell apart.
    Refused,
    /// Told as done, though a live index lists the artifact, which stayed.
    Kept,
    /// What there is: digests where the door lists them, and tags with what they point to.
    Listed { artifacts: Option<BTreeSet<Digest>>, tags: BTreeMap<String, Digest> },
}

impl Answer {
    /// The expected answer, if this is all of it that the door can tell.
    pub(super) fn without_what_is_untold(self, expected: &Answer) -> Answer {
        match (self, expected) {
            (Answer::Refused, Answer::Referenced | Answer::Immutable) | (Answer::Kept, Answer::Referenced) => {
                expected.clone()
            }
            (Answer::Listed { artifacts: None, tags }, Answer::Listed { artifacts, .. }) => {
                Answer::Listed { artifacts: artifacts.clone(), tags }
            }
            (told, _) => told,
        }
    }
}

/// A way in.
#[tonic::async_trait]
pub(super) trait Door: Sync {
    /// Does an act, or `None` when there is no such act here.
    async fn act(&self, act: &Act) -> Option<Answer>;
}

/// The acts in their order, each with what the caller is told.
pub(super) fn list() -> Vec<(&'static str, Act, Answer)> {
    let base = Bytes::from_static(b"a layer that many share");
    let image = |name: &str| {
        let config = format!("{{\"architecture\":\"amd64\",\"os\":\"linux\",\"author\":\"{name}\"}}");
        Manifest::image(&config.into(), &[base.clone(), format!("the layer of {name}").into()], None)
    };
    let (one, two, three) = (image("one"), image("two"), image("three"));
    let both = Manifest::index(&[&one, &two], "both", None);

    let children: Vec<Manifest> = (0..10).map(|number| image(&format!("child {number}"))).collect();
    let all = Manifest::index(&children.iter().collect::<Vec<_>>(), "all", None);
    let other = Manifest::index(&[&children[0]], "other", None);
    let nested = Manifest::index(&[&all], "nested", None);
    let note = |name: &'static str, subject| {
        Manifest::image(&Bytes::from_static(b"{}"), &[Bytes::from_static(name.as_bytes())], Some(subject))
    };
    let (signature, of_signature) = {
        let signature = note("signed", &nested);
        let of_signature = note("signed again", &signature);
        (signature, of_signature)
    };
    let untagged = |manifests: &[Manifest]| manifests.iter().map(|it| (it.clone(), vec![])).collect::<Vec<_>>();
    let mut cascading = untagged(&children);
    // A tag of its own keeps a child.
    cascading[1].1.push("kept");
    cascading.extend([(all, vec![]), (other.clone(), vec!["other"]), (nested.clone(), vec!["nested"])]);

    let tags = |pairs: &[(&str, &Manifest)]| pairs.iter().map(|(tag, it)| ((*tag).to_owned(), it.digest)).collect();
    let listed = |all: &[&Manifest], pairs: &[(&str, &Manifest)]| Answer::Listed {
        artifacts: Some(all.iter().map(|it| it.digest).collect()),
        tags: tags(pairs),
    };
    let absent = Digest::sha256(b"nothing has this");
    vec![
        ("push", Act::Push(WEB, vec![(one.clone(), vec!["1", "latest"]), (two.clone(), vec![])]), Answer::Done),
        (
            "push what will be listed",
            Act::Push(WEB, vec![(both.clone(), vec!["both"]), (three.clone(), vec!["3"])]),
            Answer::Done,
        ),
        (
            "list",
            Act::List(WEB),
            listed(&[&one, &two, &both, &three], &[("1", &one), ("latest", &one), ("both", &both), ("3", &three)]),
        ),
        ("list nothing", Act::List("acme/none"), Answer::Missing),
        ("retag", Act::Retag("latest", three.digest), Answer::Done),
        ("delete a listed artifact", Act::Delete(two.digest), Answer::Referenced),
        ("delete a listed artifact that has a tag", Act::Delete(one.digest), Answer::Referenced),
        ("delete what is not there", Act::Delete(absent), Answer::Missing),
        ("delete a tag that is not there", Act::DeleteTag("none"), Answer::Missing),
        ("lock a tag", Act::Lock("3"), Answer::Done),
        ("delete a locked artifact", Act::Delete(three.digest), Answer::Immutable),
        ("delete a locked tag", Act::DeleteTag("3"), Answer::Immutable),
        ("delete a tag", Act::DeleteTag("both"), Answer::Done),
        ("delete a tag again", Act::DeleteTag("both"), Answer::Missing),
        ("delete an index by digest", Act::Delete(both.digest), Answer::Done),
        ("delete an index again", Act::Delete(both.digest), Answer::Missing),
        (
            "list what is left",
            Act::List(WEB),
            listed(&[&one, &three], &[("1", &one), ("latest", &three), ("3", &three)]),
        ),
        ("push what is to cascade", Act::Push(WEB, cascading), Answer::Done),
        (
            "push what cascades",
            Act::Push(WEB, vec![(signature, vec![]), (of_signature, vec!["signature"])]),
            Answer::Done,
        ),
        // Eight of ten children go: one is listed elsewhere, one has a tag. The signatures go too.
        ("cascade", Act::Delete(nested.digest), Answer::Done),
        ("restore an index", Act::Restore(nested.digest), Answer::Done),
        ("cascade again", Act::Delete(nested.digest), Answer::Done),
        ("delete the other index", Act::Delete(other.digest), Answer::Done),
        ("push anew", Act::Push("acme/gone", vec![(image("gone"), vec!["1"])]), Answer::Done),
        ("delete a repository", Act::DeleteRepository("acme/gone"), Answer::Done),
        ("delete a repository again", Act::DeleteRepository("acme/gone"), Answer::Missing),
        ("purge", Act::Purge, Answer::Done),
        (
            "list what was never deleted",
            Act::List(WEB),
            listed(
                &[&one, &three, &children[1]],
                &[("1", &one), ("latest", &three), ("3", &three), ("kept", &children[1])],
            ),
        ),
    ]
}
