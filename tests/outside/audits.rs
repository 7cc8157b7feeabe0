//! Stories of the auditor: a healthy store is told to be one, and what was broken behind the scenes is found.

use bytes::Bytes;
use wharfinger::keeper::audit::{AuditOptions, Audited, Finding, Problem, audit};
use wharfinger::{content::Doomed, keeper};

use crate::behind::{assert_clean, at_once, execute, tables};
use crate::house::{House, Manifest};

async fn look(house: &House, repair: bool) -> (Audited, Vec<Finding>) {
    let options = AuditOptions { repair, rate: 0, grace: Default::default(), tombstone_delay: Default::default() };
    let mut findings = Vec::new();
    let tell = |finding: &Finding| findings.push(finding.clone());
    let audited = audit(house.app.store(), house.app.content(), &options, tell).await.unwrap();
    (audited, findings)
}

fn problems(findings: &[Finding]) -> Vec<Problem> {
    findings.iter().map(|finding| finding.problem).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_store_has_no_findings_and_nothing_is_written() {
    let house = House::with(at_once()).await;
    house.push("acme/web", &Manifest::named("web"), &["1"]).await.unwrap();
    house.upload("acme/web", &Bytes::from_static(b"in flight")).await.unwrap();
    house.upload("acme/web", &Bytes::from_static(b"in flight")).await.unwrap();
    let before = tables(&house.app).await;
    let (audited, findings) = look(&house, false).await;
    assert_eq!(findings, []);
    assert_eq!((audited.blobs, audited.objects), (3, 4));
    assert_eq!(tables(&house.app).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_needless_is_found_and_repaired_by_the_clean_up() {
    let house = House::with(at_once()).await;
    house.upload("acme/web", &Bytes::from_static(b"forgotten")).await.unwrap();
    house.upload("acme/web", &Bytes::from_static(b"nameless")).await.unwrap();
    execute(&house.app, "delete from blob_holds").await;
    execute(&house.app, "delete from blobs where id = (select max(id) from blobs)").await;
    let before = tables(&house.app).await;
    let (audited, findings) = look(&house, false).await;
    assert_eq!(problems(&findings), [Problem::BlobWithoutNeed, Problem::ObjectWithoutRow]);
    assert_eq!((audited.needless, audited.losses, audited.repaired), (2, 0, 0));
    assert_eq!(tables(&house.app).await, before);
    let (audited, _) = look(&house, true).await;
    assert_eq!((audited.needless, audited.repaired), (2, 2));
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(look(&house, false).await.1, []);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_are_lost_are_told_and_never_papered_over() {
    let house = House::with(at_once()).await;
    let manifest = Manifest::named("web");
    house.push("acme/web", &manifest, &["1"]).await.unwrap();
    let key: String = sqlx::query_scalar("select storage_key from blobs order by id limit 1")
        .fetch_one(house.app.store().pool())
        .await
        .unwrap();
    house.app.content().delete(vec![Doomed { key: key.clone(), storage_state: None }]).await.unwrap();
    execute(&house.app, "update blobs set size_bytes = size_bytes + 1 where id = (select max(id) from blobs)").await;
    let (audited, findings) = look(&house, true).await;
    assert_eq!((audited.losses, audited.repaired), (2, 0));
    let mut problems = problems(&findings);
    problems.sort_by_key(|problem| *problem as u8);
    assert_eq!(problems, [Problem::BytesMissing, Problem::BytesOfOtherSize]);
    assert!(findings.iter().any(|finding| finding.storage_key.as_deref() == Some(&*key)));
}
