//! Deleting an index with 1,000 children, beside plain SQL that deletes as many rows.

use std::time::Instant;

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use wharfinger::pb;
use wharfinger::pb::artifact_service_client::ArtifactServiceClient;

use super::subject::Subject;
use super::{figure, median};

const CHILDREN: usize = 1_000;
const ROUNDS: usize = 5;
const REPOSITORY: &str = "bench/deletion";

/// Measures.
pub async fn run(subject: &Subject) {
    let mut artifacts =
        ArtifactServiceClient::new(subject.channels().await.remove(0)).max_decoding_message_size(64 << 20);
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    conn.execute("create table plain_rows as select * from artifacts limit 0").await.unwrap();
    conn.execute("create table plain_edges as select * from artifact_children limit 0").await.unwrap();
    conn.execute("create table plain_spans as select * from artifact_spans limit 0").await.unwrap();
    for statement in [
        "create unique index on plain_rows (repository_id, id)",
        "create unique index on plain_rows (repository_id, digest)",
        "create unique index on plain_edges (repository_id, parent_id, child_id)",
        "create unique index on plain_spans (repository_id, artifact_id, added_version)",
    ] {
        conn.execute(statement).await.unwrap();
    }

    let (mut ours, mut plain, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let index = push(&mut artifacts, round).await;
        // The same rows for the plain deletion: artifacts, edges and spans.
        conn.execute(AssertSqlSafe(format!(
            "insert into plain_rows select a.* from artifacts a join repositories r on r.id = a.repository_id
                 where r.name = '{REPOSITORY}' and a.delete_time is null;
                 insert into plain_edges select c.* from artifact_children c
                 join plain_rows p on p.repository_id = c.repository_id and p.id = c.parent_id;
                 insert into plain_spans select s.* from artifact_spans s
                 join plain_rows p on p.repository_id = s.repository_id and p.id = s.artifact_id;"
        )))
        .await
        .unwrap();
        let start = Instant::now();
        let mut tx = conn.begin().await.unwrap();
        for table in ["plain_edges", "plain_spans", "plain_rows"] {
            tx.execute(AssertSqlSafe(format!("delete from {table}"))).await.unwrap();
        }
        tx.commit().await.unwrap();
        plain.push(start.elapsed().as_secs_f64() * 1000.0);

        let start = Instant::now();
        let request =
            pb::DeleteArtifactRequest { repository: REPOSITORY.to_owned(), digest: index, ..Default::default() };
        let plan = artifacts.delete_artifact(request).await.unwrap().into_inner().plan.unwrap();
        ours.push(start.elapsed().as_secs_f64() * 1000.0);
        assert_eq!(plan.deleted.len(), CHILDREN + 1);
        ratios.push(ours[round] / plain[round]);
    }
    let details = format!("{:.1} ms against {:.1} ms", median(ours), median(plain));
    figure("delete an index of 1,000 children beside plain SQL", median(ratios), "less is better", &details);
}

/// Pushes children without blobs of their own and the index that lists them.
async fn push(artifacts: &mut ArtifactServiceClient<tonic::transport::Channel>, round: usize) -> String {
    let mut listed = Vec::new();
    for child in 0..CHILDREN {
        let manifest = format!(
            r#"{{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[],"annotations":{{"n":"{round}-{child}"}}}}"#
        );
        let digest = put(artifacts, &manifest).await;
        listed.push(format!(
            r#"{{"mediaType":"application/vnd.oci.image.index.v1+json","digest":"{digest}","size":{}}}"#,
            manifest.len()
        ));
    }
    let index = format!(
        r#"{{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{}]}}"#,
        listed.join(",")
    );
    put(artifacts, &index).await
}

async fn put(artifacts: &mut ArtifactServiceClient<tonic::transport::Channel>, manifest: &str) -> String {
    let request = pb::PutArtifactRequest {
        repository: REPOSITORY.to_owned(),
        manifest: manifest.to_owned().into(),
        ..Default::default()
    };
    artifacts.put_artifact(request).await.unwrap().into_inner().artifact.unwrap().digest
}
