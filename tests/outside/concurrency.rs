//! Many at once: whatever the order turns out to be, the books balance, nothing is lost and nobody is left waiting.

use std::collections::BTreeSet;
use std::sync::Arc;

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use wharfinger::app::{
    ChangeOptions, CreateTag, DeleteArtifacts, RequestId, RestoreVersion, UndeleteNamespace, UndeleteRepository,
    UpdateTag,
};
use wharfinger::domain::{Error, Result};

use crate::books::{assert_balanced, assert_no_transaction_is_left};
use crate::house::{House, Manifest};

const REPOSITORY: &str = "acme/web";

/// Runs many tasks that all begin at one moment, and returns what they came to.
async fn at_once<T: Send + 'static>(
    count: usize,
    task: impl Fn(usize) -> std::pin::Pin<Box<dyn Future<Output = T> + Send>>,
) -> Vec<T> {
    let start = Arc::new(Barrier::new(count));
    let mut tasks = JoinSet::new();
    for number in 0..count {
        let (start, task) = (start.clone(), task(number));
        tasks.spawn(async move {
            start.wait().await;
            (number, task.await)
        });
    }
    let mut done = tasks.join_all().await;
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, done)| done).collect()
}

async fn assert_in_order(house: &House) {
    assert_no_transaction_is_left(&house.app).await;
    assert_balanced(&house.app).await;
}

/// An answer that a caller of a contended repository may get.
fn expected(error: &Error) -> bool {
    matches!(
        error,
        Error::ArtifactNotFound { .. }
            | Error::TagNotFound { .. }
            | Error::TagAlreadyExists { .. }
            | Error::ArtifactReferenced { .. }
            | Error::BlobsMissing { .. }
            | Error::ChildrenMissing { .. }
            | Error::NotDeleted(_)
            | Error::VersionNotFound { .. }
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_writers_and_deleters_leave_the_books_balanced() {
    const WRITERS: usize = 12;
    const ROUNDS: usize = 12;
    let seed: u64 = rand::random();
    println!("seed {seed}; the order of the tasks is not of it");
    let house = House::open().await;
    let images: Vec<Manifest> = (0..6).map(|number| Manifest::named(&format!("image {number}"))).collect();
    let low = Manifest::index(&[&images[0], &images[1], &images[2]], "low", None);
    let middle = Manifest::index(&[&low, &images[2], &images[3]], "middle", None);
    let top = Manifest::index(&[&middle, &images[4]], "top", None);
    let all: Arc<Vec<Manifest>> = Arc::new(images.into_iter().chain([low, middle, top]).collect());
    // Half of the writers have a repository in common, the others share two more.
    let repositories = ["acme/web", "acme/web", "acme/api", "other/web"];
    for repository in repositories {
        house.push(repository, &all[0], &[]).await.unwrap();
    }

    let failures = at_once(WRITERS, |number| {
        let (house, all) = (house.clone(), all.clone());
        let repository = repositories[number % repositories.len()];
        Box::pin(async move {
            let mut random = StdRng::seed_from_u64(seed.wrapping_add(number as u64));
            let mut failures = Vec::new();
            for _ in 0..ROUNDS {
                failures.extend(one_request(&house, repository, &all, &mut random).await.err());
            }
            failures
        })
    })
    .await;

    for failure in failures.into_iter().flatten() {
        assert!(expected(&failure), "{failure:?}");
    }
    assert_in_order(&house).await;
}

async fn one_request(house: &House, repository: &str, all: &[Manifest], random: &mut StdRng) -> Result<()> {
    let (app, caller) = (&house.app, &house.caller);
    let manifest = all.choose(random).unwrap();
    let tag = ["latest", "stable", "1.0"].choose(random).unwrap();
    let (repository_name, options) = (repository.parse().unwrap(), ChangeOptions::default());
    match random.random_range(0..10) {
        0..4 => house.push(repository, manifest, &[*tag]).await.map(|_| ()),
        4 => {
            let (tag, reason) = (tag.parse().unwrap(), String::new());
            let digest = manifest.digest;
            let input = CreateTag { repository: repository_name, tag, digest, immutable: false, reason, options };
            app.create_tag(caller, input).await.map(|_| ())
        }
        5 => {
            let input = UpdateTag {
                repository: repository_name,
                tag: tag.parse().unwrap(),
                digest: Some(manifest.digest),
                immutable: None,
                etag: None,
                expected_digest: None,
                reason: String::new(),
                options,
            };
            app.update_tag(caller, input).await.map(|_| ())
        }
        6 | 7 => house.delete(repository, manifest).await.map(|_| ()),
        8 => house.undelete(repository, manifest).await.map(|_| ()),
        _ => {
            let input = RestoreVersion {
                repository: repository_name,
                version: random.random_range(0..6),
                reason: String::new(),
                options,
            };
            app.restore_version(caller, input).await.map(|_| ())
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_update_of_a_contended_repository_is_lost() {
    const WRITERS: usize = 24;
    let house = House::open().await;
    let images: Arc<Vec<Manifest>> =
        Arc::new((0..WRITERS).map(|number| Manifest::named(&format!("image {number}"))).collect());

    let pushed = at_once(WRITERS, |number| {
        let (house, images) = (house.clone(), images.clone());
        Box::pin(async move {
            let tag = format!("tag-{number}");
            house.push(REPOSITORY, &images[number], &[&tag, "shared"]).await.unwrap().version.unwrap()
        })
    })
    .await;

    let versions: BTreeSet<i64> = pushed.into_iter().collect();
    assert_eq!(versions, (1..=WRITERS as i64).collect());
    let repository = house.app.get_repository(&house.caller, &REPOSITORY.parse().unwrap()).await.unwrap();
    let counts = (repository.version, repository.artifact_count, repository.tag_count);
    assert_eq!(counts, (WRITERS as i64, WRITERS as i64, WRITERS as i64 + 1));
    assert_in_order(&house).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_index_and_the_deletion_of_its_child_do_not_both_succeed() {
    for round in 0..8 {
        let house = House::open().await;
        let child = Manifest::named("child");
        let index = Manifest::index(&[&child], "index", None);
        house.push(REPOSITORY, &child, &[]).await.unwrap();

        let both = at_once(2, |number| {
            let (house, child, index) = (house.clone(), child.clone(), index.clone());
            // Either may come first.
            let pushes = (number + round) % 2 == 0;
            Box::pin(async move {
                match pushes {
                    true => house.push(REPOSITORY, &index, &[]).await.map(|_| ()),
                    false => house.delete(REPOSITORY, &child).await.map(|_| ()),
                }
            })
        })
        .await;

        let refused: Vec<&Error> = both.iter().filter_map(|done| done.as_ref().err()).collect();
        assert!(matches!(refused[..], [Error::ChildrenMissing { .. } | Error::ArtifactReferenced { .. }]), "{both:?}");
        assert_in_order(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_deletions_and_restores_of_one_artifact_each_has_its_turn() {
    let house = House::open().await;
    let image = Manifest::named("image");
    house.push(REPOSITORY, &image, &["latest"]).await.unwrap();

    let done = at_once(16, |number| {
        let (house, image) = (house.clone(), image.clone());
        Box::pin(async move {
            match number % 2 {
                0 => house.delete(REPOSITORY, &image).await.map(|deletion| (-1, deletion.version)),
                _ => house.undelete(REPOSITORY, &image).await.map(|back| (1, back.version)),
            }
        })
    })
    .await;

    let mut versions = BTreeSet::new();
    let mut live = 1;
    for done in done {
        match done {
            Ok((change, version)) => {
                live += change;
                assert!(versions.insert(version.unwrap()));
            }
            Err(error) => assert!(expected(&error), "{error:?}"),
        }
    }
    let tags = house.tags_of(REPOSITORY, &image).await;
    match live {
        0 => assert!(matches!(tags, Err(Error::ArtifactNotFound { .. }))),
        1 => assert_eq!(tags.unwrap(), ["latest"]),
        other => panic!("{other} times live"),
    }
    assert_in_order(&house).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn deletions_of_overlapping_indexes_take_the_shared_child_once() {
    for _ in 0..8 {
        let house = House::open().await;
        let (left, shared, right) = (Manifest::named("left"), Manifest::named("shared"), Manifest::named("right"));
        let indexes = Arc::new([
            Manifest::index(&[&left, &shared], "one", None),
            Manifest::index(&[&shared, &right], "other", None),
        ]);
        for manifest in [&left, &shared, &right, &indexes[0], &indexes[1]] {
            house.push(REPOSITORY, manifest, &[]).await.unwrap();
        }

        let done = at_once(2, |number| {
            let (house, indexes) = (house.clone(), indexes.clone());
            Box::pin(async move { house.delete(REPOSITORY, &indexes[number]).await.unwrap() })
        })
        .await;

        let gone: Vec<usize> = done.iter().map(|deletion| deletion.deleted.len()).collect();
        assert!(gone == [2, 3] || gone == [3, 2], "{gone:?}");
        let repository = house.app.get_repository(&house.caller, &REPOSITORY.parse().unwrap()).await.unwrap();
        assert_eq!((repository.artifact_count, repository.blob_count, repository.size_bytes), (0, 0, 0));
        assert_in_order(&house).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_request_id_of_many_callers_has_one_effect() {
    let house = House::open().await;
    let image = Manifest::named("image");
    let pushed = house.push(REPOSITORY, &image, &["latest"]).await.unwrap();

    let done = at_once(12, |_| {
        let (house, image) = (house.clone(), image.clone());
        let options = ChangeOptions { validate_only: false, request_id: RequestId::parse("once").unwrap() };
        Box::pin(async move { house.delete_with(REPOSITORY, &image, options).await.unwrap() })
    })
    .await;

    assert!(done.iter().all(|deletion| *deletion == done[0]), "{done:#?}");
    assert_eq!(done[0].version, pushed.version.map(|version| version + 1));
    let repository = house.app.get_repository(&house.caller, &REPOSITORY.parse().unwrap()).await.unwrap();
    assert_eq!(Some(repository.version), done[0].version);
    assert_in_order(&house).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn first_pushes_to_one_new_repository_make_it_once() {
    const PUSHERS: usize = 16;
    let house = House::open().await;

    let done = at_once(PUSHERS, |number| {
        let house = house.clone();
        Box::pin(async move {
            match number % 2 {
                // Its blobs make the repository.
                0 => house.push(REPOSITORY, &Manifest::named(&number.to_string()), &[]).await,
                // The manifest does.
                _ => house.push(REPOSITORY, &Manifest::index(&[], &number.to_string(), None), &[]).await,
            }
        })
    })
    .await;

    let versions: BTreeSet<i64> = done.into_iter().map(|put| put.unwrap().version.unwrap()).collect();
    assert_eq!(versions, (1..=PUSHERS as i64).collect());
    let namespace = house.app.get_namespace(&house.caller, &"acme".parse().unwrap()).await.unwrap();
    assert_eq!(namespace.repository_count, 1);
    assert_in_order(&house).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn pushes_while_the_namespace_is_deleted_and_restored_meet_one_or_the_other() {
    const ROUNDS: usize = 20;
    let house = House::open().await;
    house.push(REPOSITORY, &Manifest::named("before"), &[]).await.unwrap();

    let done = at_once(10, |number| {
        let house = house.clone();
        Box::pin(async move {
            let mut failures = Vec::new();
            for round in 0..ROUNDS {
                let done = match number {
                    0 => house.delete_namespace("acme").await.map(|_| ()),
                    1 => {
                        let options = ChangeOptions::default();
                        let input = UndeleteNamespace { name: "acme".parse().unwrap(), uid: None, options };
                        house.app.undelete_namespace(&house.caller, input).await.map(|_| ())
                    }
                    2 => house.delete_repository(REPOSITORY).await.map(|_| ()),
                    3 => {
                        let options = ChangeOptions::default();
                        let input = UndeleteRepository { name: REPOSITORY.parse().unwrap(), uid: None, options };
                        house.app.undelete_repository(&house.caller, input).await.map(|_| ())
                    }
                    _ => {
                        let manifest = Manifest::index(&[], &format!("{number} {round}"), None);
                        house.push(REPOSITORY, &manifest, &["latest"]).await.map(|_| ())
                    }
                };
                failures.extend(done.err().map(|error| (number, error)));
            }
            failures
        })
    })
    .await;

    for (number, failure) in done.into_iter().flatten() {
        let fine = match failure {
            Error::NamespaceNotFound(_) | Error::RepositoryNotFound(_) => number < 4,
            Error::NamespaceAlreadyExists(_) | Error::RepositoryAlreadyExists(_) | Error::NotDeleted(_) => {
                number == 1 || number == 3
            }
            // Deleted again and again between two attempts.
            Error::Conflict => true,
            _ => false,
        };
        assert!(fine, "task {number}: {failure:?}");
    }
    assert_in_order(&house).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn batches_that_name_the_same_artifacts_in_other_orders_do_not_deadlock() {
    let house = House::open().await;
    let images: Vec<Manifest> = (0..8).map(|number| Manifest::named(&format!("image {number}"))).collect();
    for image in &images {
        house.push(REPOSITORY, image, &[]).await.unwrap();
    }
    let digests: Vec<_> = images.iter().map(|image| image.digest).collect();

    let done = at_once(8, |number| {
        let (house, mut digests) = (house.clone(), digests.clone());
        digests.rotate_left(number);
        let (repository, reason) = (REPOSITORY.parse().unwrap(), String::new());
        let input = DeleteArtifacts { repository, digests, reason, options: ChangeOptions::default() };
        Box::pin(async move { house.app.delete_artifacts(&house.caller, input).await })
    })
    .await;

    let won = done.iter().filter(|done| done.is_ok()).count();
    let lost = done.iter().filter(|done| matches!(done, Err(Error::ArtifactNotFound { .. }))).count();
    assert_eq!((won, lost), (1, 7), "{done:?}");
    assert_in_order(&house).await;
}
