//! Deletions: what goes with an artifact, what stays and why, what is refused, and that a plan is what is carried out.

use bytes::Bytes;
use tonic::Code;
use wharfinger::pb;
use wharfinger::pb::{DeletionCause, KeptReason};

use super::{Api, WEB, delete_request, digests, fault, sorted};
use crate::house::Manifest;

/// What goes, with its cause, in the order of the plan.
fn gone(plan: &pb::DeletionPlan) -> Vec<(&str, DeletionCause)> {
    plan.deleted.iter().map(|artifact| (artifact.digest.as_str(), artifact.cause())).collect()
}

fn gone_digests(plan: &pb::DeletionPlan) -> Vec<String> {
    sorted(plan.deleted.iter().map(|artifact| artifact.digest.clone()).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_the_ten_children_of_an_index_nine_go_and_the_one_that_another_lists_stays() {
    let api = Api::start().await;
    let names = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let children = api.push_images(WEB, names).await;
    let all: Vec<&Manifest> = children.iter().collect();
    let index = Manifest::index(&all, "of ten", None);
    let other = Manifest::index(&[&children[4]], "of one", None);
    api.push(WEB, &index, &["latest"]).await;
    api.push(WEB, &other, &["other"]).await;
    let before = api.fingerprint().await;

    let planned = api.plan(WEB, &index).await.unwrap();
    assert_eq!(api.fingerprint().await, before);
    assert_eq!((planned.version, &planned.purge_time), (None, &None));
    let done = api.delete(WEB, &index).await.unwrap();
    assert_eq!(done.version, Some(13));
    assert!(done.purge_time.is_some());
    let carried_out = pb::DeletionPlan { version: None, purge_time: None, ..done.clone() };
    assert_eq!(carried_out, planned);

    assert_eq!(done.deleted.len(), 10);
    assert_eq!(gone(&done)[0], (index.digest.to_string().as_str(), DeletionCause::Requested));
    assert_eq!(done.deleted[0].tags, ["latest"]);
    for child in &done.deleted[1..] {
        assert_eq!((child.cause(), &child.because_of_digest), (DeletionCause::Child, &index.digest.to_string()));
    }
    assert_eq!(done.kept.len(), 1);
    assert_eq!((&done.kept[0].digest, done.kept[0].reason()), (&children[4].digest.to_string(), KeptReason::Listed));
    assert_eq!(done.kept[0].parent_digests, digests(&[&other]));
    for (number, child) in children.iter().enumerate() {
        assert_eq!(api.holds(WEB, child).await, number == 4);
    }
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tagged_child_stays_and_its_tag_says_why() {
    let api = Api::start().await;
    let [tagged, bare] = api.push_images(WEB, ["tagged", "bare"]).await;
    api.create_tag(WEB, "arm64", &tagged).await.unwrap();
    let index = Manifest::index(&[&tagged, &bare], "index", None);
    api.push(WEB, &index, &["latest"]).await;
    let plan = api.delete(WEB, &index).await.unwrap();
    assert_eq!(gone_digests(&plan), sorted(digests(&[&index, &bare])));
    assert_eq!((plan.kept[0].reason(), plan.kept[0].tags.as_slice()), (KeptReason::Tagged, &["arm64".to_owned()][..]));
    assert!(api.holds(WEB, &tagged).await);
    assert_eq!(api.tag(WEB, "arm64").await.unwrap().digest, tagged.digest.to_string());
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nested_indexes_go_down_to_the_last_child_that_nothing_else_needs() {
    let api = Api::start().await;
    let [a, b, shared] = api.push_images(WEB, ["a", "b", "shared"]).await;
    let innermost = Manifest::index(&[&a, &shared], "innermost", None);
    let middle = Manifest::index(&[&innermost, &b], "middle", None);
    let outer = Manifest::index(&[&middle], "outer", None);
    let elsewhere = Manifest::index(&[&shared], "elsewhere", None);
    for index in [&innermost, &middle, &outer, &elsewhere] {
        api.push(WEB, index, &[]).await;
    }
    let plan = api.delete(WEB, &outer).await.unwrap();
    assert_eq!(gone_digests(&plan), sorted(digests(&[&outer, &middle, &innermost, &a, &b])));
    assert_eq!(plan.kept.iter().map(|kept| kept.digest.clone()).collect::<Vec<_>>(), digests(&[&shared]));
    // When the last that lists it goes, it goes too.
    let rest = api.delete(WEB, &elsewhere).await.unwrap();
    assert_eq!(gone_digests(&rest), sorted(digests(&[&elsewhere, &shared])));
    assert_eq!(api.repository(WEB).await.unwrap().artifact_count, 0);
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn referrers_and_their_referrers_go_with_what_they_refer_to() {
    let api = Api::start().await;
    let subject = Manifest::named("subject");
    let config = |text: &'static str| Bytes::from_static(text.as_bytes());
    let signature = Manifest::image(&config("{\"kind\":\"signature\"}"), &[], Some(&subject));
    let countersignature = Manifest::image(&config("{\"kind\":\"countersignature\"}"), &[], Some(&signature));
    let listed = Manifest::image(&config("{\"kind\":\"listed\"}"), &[], Some(&subject));
    for manifest in [&subject, &signature, &countersignature, &listed] {
        api.push(WEB, manifest, &[]).await;
    }
    // A tag does not keep a referrer; an index that stays does.
    api.create_tag(WEB, "signature", &signature).await.unwrap();
    let collection = Manifest::index(&[&listed], "collection", None);
    api.push(WEB, &collection, &["collection"]).await;

    let plan = api.delete(WEB, &subject).await.unwrap();
    assert_eq!(gone_digests(&plan), sorted(digests(&[&subject, &signature, &countersignature])));
    let because: Vec<_> = plan.deleted.iter().map(|gone| (gone.cause(), gone.because_of_digest.clone())).collect();
    assert_eq!(because[1], (DeletionCause::Referrer, subject.digest.to_string()));
    assert_eq!(because[2], (DeletionCause::Referrer, signature.digest.to_string()));
    assert_eq!((&plan.kept[0].digest, plan.kept[0].reason()), (&listed.digest.to_string(), KeptReason::Listed));
    fault(&api.tag(WEB, "signature").await.unwrap_err()).expect(Code::NotFound, "TAG_NOT_FOUND");
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_of_live_indexes_is_refused_with_every_parent_named_and_nothing_written() {
    let api = Api::start().await;
    let [child] = api.push_images(WEB, ["child"]).await;
    let parents = ["a", "b", "c"].map(|note| Manifest::index(&[&child], note, None));
    for parent in &parents {
        api.push(WEB, parent, &[]).await;
    }
    let before = api.fingerprint().await;
    for refused in [api.delete(WEB, &child).await, api.plan(WEB, &child).await] {
        let refused = fault(&refused.unwrap_err());
        refused.expect(Code::FailedPrecondition, "ARTIFACT_REFERENCED");
        assert_eq!(refused.subjects, sorted(digests(&parents.iter().collect::<Vec<_>>())));
        assert_eq!(refused.metadata["parent_count"], "3");
        assert!(refused.message.contains("delete those first"), "{}", refused.message);
    }
    assert_eq!(api.fingerprint().await, before);

    // Together with all its parents it may go, in whatever order they are named.
    let all = [&parents[1], &child, &parents[0], &parents[2]];
    let batch =
        pb::BatchDeleteArtifactsRequest { repository: WEB.to_owned(), digests: digests(&all), ..Default::default() };
    let few = pb::BatchDeleteArtifactsRequest { digests: digests(&all[..3]), ..batch.clone() };
    let refused = fault(&api.artifacts().batch_delete_artifacts(few).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "ARTIFACT_REFERENCED");
    assert_eq!(refused.subjects, digests(&[&parents[2]]));
    assert_eq!(api.fingerprint().await, before);
    let plan = api.artifacts().batch_delete_artifacts(batch).await.unwrap().into_inner().plan.unwrap();
    let order: Vec<String> = plan.deleted.iter().map(|gone| gone.digest.clone()).collect();
    assert_eq!(order, digests(&all));
    assert!(plan.deleted.iter().all(|gone| gone.cause() == DeletionCause::Requested));
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_with_one_that_is_not_there_takes_none() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    let absent = Manifest::named("absent");
    let before = api.fingerprint().await;
    let request = pb::BatchDeleteArtifactsRequest {
        repository: WEB.to_owned(),
        digests: digests(&[&one, &absent, &two]),
        ..Default::default()
    };
    let refused = fault(&api.artifacts().batch_delete_artifacts(request).await.unwrap_err());
    refused.expect(Code::NotFound, "ARTIFACT_NOT_FOUND");
    assert_eq!(refused.metadata["digest"], absent.digest.to_string());
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_immutable_tag_anywhere_among_what_would_go_refuses_the_whole() {
    let api = Api::start().await;
    let subject = Manifest::named("subject");
    let signature = Manifest::image(&Bytes::from_static(b"{\"kind\":\"signature\"}"), &[], Some(&subject));
    api.push(WEB, &subject, &["2.4", "latest"]).await;
    api.push(WEB, &signature, &["signed"]).await;
    api.protect_tag(WEB, "signed").await;
    api.protect_tag(WEB, "2.4").await;
    let before = api.fingerprint().await;
    let refused = fault(&api.delete(WEB, &subject).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "TAG_IMMUTABLE");
    assert_eq!(refused.subjects, ["2.4", "signed"]);
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn three_thousand_children_go_in_one_transaction() {
    let api = Api::start().await;
    let children: Vec<Manifest> = (0..3000).map(|n| Manifest::index(&[], &format!("child {n}"), None)).collect();
    for batch in children.chunks(50) {
        let puts = batch.iter().map(|child| api.put(WEB, child, &[]));
        for put in futures_util::future::join_all(puts).await {
            put.unwrap();
        }
    }
    let all: Vec<&Manifest> = children.iter().collect();
    let index = Manifest::index(&all, "of three thousand", None);
    api.put(WEB, &index, &["latest"]).await.unwrap();
    let planned = api.plan(WEB, &index).await.unwrap();
    let done = api.delete(WEB, &index).await.unwrap();
    assert_eq!((done.deleted.len(), done.version), (3001, Some(3002)));
    assert_eq!(pb::DeletionPlan { version: None, purge_time: None, ..done }, planned);
    let repository = api.repository(WEB).await.unwrap();
    assert_eq!((repository.artifact_count, repository.tag_count, repository.size_bytes), (0, 0, 0));
    let back = api.undelete(WEB, &index).await.unwrap();
    assert_eq!((back.restored_digests.len(), back.restored_tags.as_slice()), (3001, &["latest".to_owned()][..]));
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reclaimable_are_the_bytes_that_no_live_artifact_of_any_repository_needs() {
    let api = Api::start().await;
    let (layer, config) = (Bytes::from_static(b"a layer of both"), Bytes::from_static(b"{}"));
    let own = Bytes::from_static(b"a layer of one");
    let one = Manifest::image(&config, &[layer.clone(), own.clone()], None);
    let two = Manifest::image(&config, std::slice::from_ref(&layer), None);
    api.push(WEB, &one, &[]).await;
    api.push("other/web", &two, &[]).await;
    let first = api.delete(WEB, &one).await.unwrap();
    assert_eq!(first.reclaimable_bytes, own.len() as i64);
    let second = api.delete("other/web", &two).await.unwrap();
    assert_eq!(second.reclaimable_bytes, (layer.len() + config.len()) as i64);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_by_tag_takes_the_artifact_under_its_etag_and_only_once() {
    let api = Api::start().await;
    let [image] = api.push_images(WEB, ["image"]).await;
    api.create_tag(WEB, "latest", &image).await.unwrap();
    let etag = api.artifact(WEB, &image).await.unwrap().etag;
    let by_tag = pb::DeleteArtifactRequest {
        repository: WEB.to_owned(),
        tag: "latest".to_owned(),
        reason: "superseded".to_owned(),
        request_id: "delete-1".to_owned(),
        etag: etag.clone(),
        ..Default::default()
    };
    let stale = pb::DeleteArtifactRequest { etag: format!("{etag}0"), request_id: String::new(), ..by_tag.clone() };
    let before = api.fingerprint().await;
    let refused = fault(&api.delete_as(stale).await.unwrap_err());
    refused.expect(Code::Aborted, "ETAG_MISMATCH");
    assert_eq!(refused.metadata["etag"], etag);
    assert_eq!(api.fingerprint().await, before);

    let first = api.delete_as(by_tag.clone()).await.unwrap();
    let after = api.fingerprint().await;
    assert_eq!(api.delete_as(by_tag).await.unwrap(), first);
    assert_eq!(api.fingerprint().await, after);
    let version = api.version(WEB, first.version.unwrap()).await.unwrap();
    assert_eq!((version.change(), version.reason.as_str()), (pb::RepositoryChange::DeleteArtifact, "superseded"));
    let again = fault(&api.delete_as(delete_request(WEB, &image)).await.unwrap_err());
    again.expect(Code::NotFound, "ARTIFACT_NOT_FOUND");
}
