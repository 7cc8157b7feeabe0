//! The requests of a walk: which ones there are, and which one comes next. They are chosen so that most of them mean
//! something in the world as it is, and some do not.

use std::collections::BTreeSet;

use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;

use super::reference::{Answer, Number, Outcome, Repository, World};
use super::turns::Turn;
use super::universe::{Artifact, Blob};

const REPOSITORIES: [&str; 4] = ["acme/web", "acme/team/api", "other/web", "acme/web"];
const NAMESPACES: [&str; 2] = ["acme", "other"];
const TAGS: [&str; 5] = ["latest", "stable", "1.0", "1.1", "edge"];

/// A request.
#[derive(Debug, Clone)]
pub(super) enum Request {
    Upload {
        repository: String,
        blobs: BTreeSet<Blob>,
    },
    Put {
        repository: String,
        artifact: Artifact,
        tags: Vec<String>,
    },
    CreateTag {
        repository: String,
        tag: String,
        artifact: Artifact,
        immutable: bool,
    },
    UpdateTag {
        repository: String,
        tag: String,
        to: Option<Artifact>,
        immutable: Option<bool>,
        expected: Option<Artifact>,
        etag: Etag,
    },
    DeleteTag {
        repository: String,
        tag: String,
        etag: Etag,
    },
    Delete {
        repository: String,
        artifact: Artifact,
        etag: Etag,
    },
    DeleteByTag {
        repository: String,
        tag: String,
        etag: Etag,
    },
    DeleteBatch {
        repository: String,
        artifacts: Vec<Artifact>,
    },
    Undelete {
        repository: String,
        artifact: Artifact,
        skip_taken: bool,
    },
    SetBack {
        repository: String,
        version: Number,
    },
    CreateRepository {
        repository: String,
    },
    DeleteRepository {
        repository: String,
    },
    UndeleteRepository {
        repository: String,
    },
    DeleteNamespace {
        namespace: String,
        only_if_empty: bool,
    },
    UndeleteNamespace {
        namespace: String,
    },
    /// The background work is done.
    Retire,
}

/// Which etag a request carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Etag {
    None,
    Current,
    Stale,
}

impl Request {
    /// What the reference answers.
    pub(super) fn run(&self, turn: &mut Turn<'_>) -> Answer {
        let stale = |etag: &Etag| *etag == Etag::Stale;
        match self {
            Request::Upload { repository, blobs } => turn.upload(repository, blobs),
            Request::Put { repository, artifact, tags } => turn.put(repository, *artifact, tags),
            Request::CreateTag { repository, tag, artifact, immutable } => {
                turn.create_tag(repository, tag, *artifact, *immutable)
            }
            Request::UpdateTag { repository, tag, to, immutable, expected, etag } => {
                turn.update_tag(repository, tag, *to, *immutable, *expected, stale(etag))
            }
            Request::DeleteTag { repository, tag, etag } => turn.delete_tag(repository, tag, stale(etag)),
            Request::Delete { repository, artifact, etag } => turn.delete(repository, &[*artifact], stale(etag)),
            Request::DeleteByTag { repository, tag, etag } => turn.delete_by_tag(repository, tag, stale(etag)),
            Request::DeleteBatch { repository, artifacts } => turn.delete(repository, artifacts, false),
            Request::Undelete { repository, artifact, skip_taken } => turn.undelete(repository, *artifact, *skip_taken),
            Request::SetBack { repository, version } => turn.set_back(repository, *version),
            Request::CreateRepository { repository } => turn.create_repository(repository),
            Request::DeleteRepository { repository } => turn.delete_repository(repository),
            Request::UndeleteRepository { repository } => turn.undelete_repository(repository),
            Request::DeleteNamespace { namespace, only_if_empty } => turn.delete_namespace(namespace, *only_if_empty),
            Request::UndeleteNamespace { namespace } => turn.undelete_namespace(namespace),
            Request::Retire => {
                turn.world.retire();
                Ok(Outcome::Done)
            }
        }
    }

    /// The repository that it is about.
    pub(super) fn repository(&self) -> Option<&str> {
        match self {
            Request::Upload { repository, .. }
            | Request::Put { repository, .. }
            | Request::CreateTag { repository, .. }
            | Request::UpdateTag { repository, .. }
            | Request::DeleteTag { repository, .. }
            | Request::Delete { repository, .. }
            | Request::DeleteByTag { repository, .. }
            | Request::DeleteBatch { repository, .. }
            | Request::Undelete { repository, .. }
            | Request::SetBack { repository, .. }
            | Request::CreateRepository { repository }
            | Request::DeleteRepository { repository }
            | Request::UndeleteRepository { repository } => Some(repository),
            Request::DeleteNamespace { .. } | Request::UndeleteNamespace { .. } | Request::Retire => None,
        }
    }

    /// Whether it can be validated only.
    pub(super) fn can_be_dry(&self) -> bool {
        !matches!(self, Request::Upload { .. } | Request::Retire)
    }

    /// The kind of request and of answer, to tell what a walk came across.
    pub(super) fn kind(&self, answer: &Answer) -> String {
        let word = |text: String| text.split([' ', '(', '{']).next().unwrap_or_default().to_owned();
        let answer = match answer {
            Ok(_) => "done".to_owned(),
            Err(refusals) => word(format!("{:?}", refusals[0])),
        };
        format!("{} {answer}", word(format!("{self:?}")))
    }
}

/// What to ask next: one request, or several that only make sense together.
pub(super) fn next(world: &World, random: &mut StdRng) -> Vec<Request> {
    let name = *REPOSITORIES.choose(random).unwrap();
    let repository = name.to_owned();
    let found = world.find(name).map(|at| &world.repositories[at]);
    let chooser = Chooser { world, found };
    let tag = |random: &mut StdRng| (*TAGS.choose(random).unwrap()).to_owned();
    let known_tag = |random: &mut StdRng| chooser.tag(random);
    let namespace = |random: &mut StdRng| (*NAMESPACES.choose(random).unwrap()).to_owned();
    // Where there is no repository, most of what could be asked means nothing.
    if found.is_none() && random.random_bool(0.7) {
        return match random.random_range(0..4) {
            0 => vec![Request::UndeleteRepository { repository }],
            1 => vec![Request::UndeleteNamespace { namespace: name.split('/').next().unwrap().to_owned() }],
            _ => push(world, found, name, random),
        };
    }
    let request = match random.random_range(0..100) {
        0..18 => return push(world, found, name, random),
        18..20 => {
            let blobs = BTreeSet::from([random.random_range(0..world.universe.blobs.len())]);
            Request::Upload { repository, blobs }
        }
        20..24 => Request::Put { repository, artifact: chooser.any(random), tags: some_tags(random) },
        24..30 => {
            let (artifact, immutable) = (chooser.live(random), random.random_bool(0.15));
            Request::CreateTag { repository, tag: tag(random), artifact, immutable }
        }
        30..39 => Request::UpdateTag {
            repository,
            tag: known_tag(random),
            to: random.random_bool(0.7).then(|| chooser.live(random)),
            immutable: random.random_bool(0.4).then(|| random.random_bool(0.25)),
            expected: random.random_bool(0.2).then(|| chooser.live(random)),
            etag: etag(random),
        },
        39..44 => Request::DeleteTag { repository, tag: known_tag(random), etag: etag(random) },
        44..62 => Request::Delete { repository, artifact: chooser.top(random), etag: etag(random) },
        62..67 => Request::DeleteByTag { repository, tag: known_tag(random), etag: etag(random) },
        67..72 => {
            let artifacts = (0..random.random_range(1..=3)).map(|_| chooser.top(random)).collect();
            Request::DeleteBatch { repository, artifacts }
        }
        72..84 => {
            let skip_taken = random.random_bool(0.3);
            Request::Undelete { repository, artifact: chooser.trashed(random), skip_taken }
        }
        84..92 => {
            let latest = found.map_or(0, Repository::version);
            // Mostly one of the last few, sometimes any, rarely one that never was.
            let version = match random.random_range(0..10) {
                0 => random.random_range(-1..=latest + 1),
                1..4 => random.random_range(0..=latest),
                _ => random.random_range((latest - 6).max(0)..=latest),
            };
            Request::SetBack { repository, version }
        }
        92 => Request::CreateRepository { repository },
        93 => Request::DeleteRepository { repository },
        94..96 => Request::UndeleteRepository { repository },
        96 => Request::DeleteNamespace { namespace: namespace(random), only_if_empty: random.random_bool(0.4) },
        97 => Request::UndeleteNamespace { namespace: namespace(random) },
        _ => Request::Retire,
    };
    vec![request]
}

/// A whole push, as a client makes it: what is missing below comes first.
fn push(world: &World, found: Option<&Repository>, name: &str, random: &mut StdRng) -> Vec<Request> {
    let target = random.random_range(0..world.universe.artifacts.len());
    let mut requests = Vec::new();
    for artifact in world.universe.below(target) {
        let last = artifact == target;
        if !last && found.is_some_and(|found| found.live.contains(&artifact)) {
            continue;
        }
        let repository = name.to_owned();
        // A client does not send what is there.
        let there = found.map_or_else(BTreeSet::new, |found| found.visible_blobs(&world.universe));
        let trashed = found.is_some_and(|found| found.trash.contains_key(&artifact));
        let blobs: BTreeSet<Blob> = world.universe.artifacts[artifact].blobs.difference(&there).copied().collect();
        let left_out = trashed && random.random_bool(0.8);
        if !blobs.is_empty() && !left_out {
            requests.push(Request::Upload { repository: repository.clone(), blobs });
        }
        let tags = if last || random.random_bool(0.3) { some_tags(random) } else { Vec::new() };
        requests.push(Request::Put { repository, artifact, tags });
    }
    requests
}

fn some_tags(random: &mut StdRng) -> Vec<String> {
    let count = [0, 0, 1, 1, 2].choose(random).copied().unwrap();
    (0..count).map(|_| (*TAGS.choose(random).unwrap()).to_owned()).collect()
}

fn etag(random: &mut StdRng) -> Etag {
    match random.random_range(0..12) {
        0 => Etag::Stale,
        1..4 => Etag::Current,
        _ => Etag::None,
    }
}

struct Chooser<'a> {
    world: &'a World,
    found: Option<&'a Repository>,
}

impl Chooser<'_> {
    fn any(&self, random: &mut StdRng) -> Artifact {
        random.random_range(0..self.world.universe.artifacts.len())
    }

    /// A live one, mostly.
    fn live(&self, random: &mut StdRng) -> Artifact {
        let live: Vec<Artifact> = self.found.iter().flat_map(|found| found.live.iter().copied()).collect();
        self.mostly(&live, random)
    }

    /// A live one that no live index lists, mostly: what can be deleted.
    fn top(&self, random: &mut StdRng) -> Artifact {
        let universe = &self.world.universe;
        let live: Vec<Artifact> = self.found.iter().flat_map(|found| found.live.iter().copied()).collect();
        let listed = |it: &Artifact| live.iter().any(|parent| universe.artifacts[*parent].children.contains(it));
        let top: Vec<Artifact> = live.iter().copied().filter(|it| !listed(it)).collect();
        self.mostly(if random.random_bool(0.75) { &top } else { &live }, random)
    }

    /// A tag that there is, mostly.
    fn tag(&self, random: &mut StdRng) -> String {
        let tags: Vec<&String> = self.found.iter().flat_map(|found| found.tags.keys()).collect();
        match tags.choose(random) {
            Some(tag) if random.random_bool(0.85) => (*tag).clone(),
            _ => (*TAGS.choose(random).unwrap()).to_owned(),
        }
    }

    /// One in the trash, mostly.
    fn trashed(&self, random: &mut StdRng) -> Artifact {
        let trash: Vec<Artifact> = self.found.iter().flat_map(|found| found.trash.keys().copied()).collect();
        self.mostly(&trash, random)
    }

    fn mostly(&self, those: &[Artifact], random: &mut StdRng) -> Artifact {
        match those.choose(random) {
            Some(one) if random.random_bool(0.93) => *one,
            _ => self.any(random),
        }
    }
}
