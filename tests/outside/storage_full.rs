//! A disk that is full, under the blobs or under the database: whoever writes is told, nothing is half there, whoever reads
//! or clears away goes on, and so does everybody once there is room.

use std::path::Path;

use serde_json::{Value, json};
use tonic::transport::Channel;
use tonic_types::StatusExt;
use wharfinger::domain::Digest;
use wharfinger::pb::blob_service_client::BlobServiceClient;
use wharfinger::pb::{self, upload_blob_request::Part};

use crate::support::{Oci, Postgres, Process, Room, TestDatabase, error_codes, folder, give};

const MIB: usize = 1 << 20;

fn bytes(length: usize, salt: u8) -> Vec<u8> {
    (0..length).map(|n| (n / 7 % 251) as u8 ^ salt).collect()
}

fn blob(digest: &Digest) -> String {
    format!("/v2/acme/web/blobs/{digest}")
}

async fn upload(url: &str, bytes: &[u8]) -> Result<pb::UploadBlobResponse, tonic::Status> {
    let channel = Channel::from_shared(url.to_owned()).unwrap().connect().await.unwrap();
    let start = pb::UploadBlobStart {
        repository: "acme/web".to_owned(),
        digest: Digest::sha256(bytes).to_string(),
        ..Default::default()
    };
    let mut parts = vec![pb::UploadBlobRequest { part: Some(Part::Start(start)) }];
    parts.extend(bytes.chunks(MIB).map(|data| pb::UploadBlobRequest { part: Some(Part::Data(data.to_vec().into())) }));
    Ok(BlobServiceClient::new(channel).upload_blob(tokio_stream::iter(parts)).await?.into_inner())
}

/// Blobs of eight MiB cannot be had.
async fn refuses_at_every_door(oci: &Oci, url: &str) {
    let large = bytes(8 * MIB, 1);
    let digest = Digest::sha256(&large);
    let path = format!("/v2/acme/web/blobs/uploads/?digest={digest}");
    let whole = oci.request(reqwest::Method::POST, &path).body(large.clone()).send().await.unwrap();
    assert_eq!(whole.status(), 507);
    assert!(whole.headers().contains_key("retry-after"));
    assert_eq!(error_codes(whole).await, ["UNAVAILABLE"]);
    let status = upload(url, &large).await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::ResourceExhausted, "{status}");
    let details = status.get_error_details();
    assert_eq!(details.error_info().unwrap().reason, "RESOURCE_EXHAUSTED");
    assert!(details.retry_info().is_some());
    assert_eq!(oci.head(&blob(&digest)).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_under_the_blobs_refuses_pushes_only_and_they_go_on_when_there_is_room() {
    let instead = "the limit on the size of files stands in for a full disk";
    let Some(room) = Room::of(24, instead) else {
        return a_write_that_is_refused_is_told_of_and_leaves_nothing().await;
    };
    let (database, data) = (TestDatabase::create().await, folder());
    let storage = format!("file://{}/content", room.path().display());
    let settings = [
        ("data-dir", data.to_str().unwrap()),
        ("database-url", &database.url()),
        ("storage-url", &storage),
        ("keeper-interval", "20ms"),
        ("tombstone-delay", "0s"),
    ];
    let (_replica, url) = Process::replica(&settings, &[]).await;
    let oci = Oci::at(&url);
    let image = oci.push_image("acme/web", "kept").await;
    let spare = oci.push_blob("acme/web", &bytes(3 * MIB, 9)).await;
    let session = oci.start("acme/web").await;
    assert_eq!(oci.patch(&session, None, bytes(MIB, 2)).await.status(), 202);

    room.fill(2 * MIB as u64);
    refuses_at_every_door(&oci, &url).await;
    let all = [bytes(MIB, 2), bytes(8 * MIB, 3)].concat();
    assert_eq!(oci.patch(&session, None, all[MIB..].to_vec()).await.status(), 507);
    let kept = oci.get(&session).await.headers()["range"].to_str().unwrap().to_owned();
    assert_eq!(kept, format!("0-{}", MIB - 1), "what was acknowledged before is there");
    assert_eq!(oci.get("/v2/acme/web/manifests/kept").await.text().await.unwrap(), image.manifest);
    // What did not fit keeps no room from what does.
    assert_eq!(upload(&url, &bytes(MIB, 4)).await.unwrap().blob.unwrap().size_bytes, MIB as i64);
    assert_eq!(oci.delete(&format!("/v1/repositories/acme/web/artifacts/{}", image.digest)).await.status(), 200);

    // Clearing away works on a full disk, and makes the room that the push needs.
    assert_eq!(oci.delete(&blob(&spare)).await.status(), 202);
    while upload(&url, &bytes(3 * MIB, 5)).await.is_err() {}
    room.free();
    let response = oci.patch(&session, None, all[MIB..5 * MIB].to_vec()).await;
    assert_eq!(response.status(), 202);
    let digest = Digest::sha256(&all);
    assert_eq!(oci.finish(&session, &digest, all[5 * MIB..].to_vec()).await.status(), 201);
    assert!(oci.get(&blob(&digest)).await.bytes().await.unwrap() == all);
}

async fn a_write_that_is_refused_is_told_of_and_leaves_nothing() {
    let (database, data) = (TestDatabase::create().await, folder());
    let settings = [("data-dir", data.to_str().unwrap()), ("database-url", &database.url())];
    // Blocks of 512 bytes.
    let limited = ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 8192; exec \"$0\" \"$@\""];
    let (_replica, url) = Process::replica_in(&limited, &settings, &[]).await;
    let oci = Oci::at(&url);
    refuses_at_every_door(&oci, &url).await;
    oci.push_image("acme/web", "small").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_on_files_is_a_full_disk_too() {
    a_write_that_is_refused_is_told_of_and_leaves_nothing().await;
}

/// A manifest of so many bytes, of which Postgres compresses none.
fn manifest(salt: usize) -> Value {
    let noise: String = (0..3000).map(|n| Digest::sha256(format!("{salt} {n}").as_bytes()).to_string()).collect();
    json!({
        "schemaVersion": 2,
        "mediaType": crate::support::INDEX_TYPE,
        "manifests": [],
        "annotations": { "noise": noise },
    })
}

/// Pushes until that is refused, and says how.
async fn push_until_refused(oci: &Oci) -> (usize, u16, Vec<String>) {
    for salt in 0..400 {
        let image = crate::support::Image::of(&manifest(salt), crate::support::INDEX_TYPE);
        let answer = oci.put("acme/web", &format!("t{salt}"), &image).await;
        if answer.status() != 201 {
            return (salt, answer.status().as_u16(), error_codes(answer).await);
        }
    }
    panic!("the disk is never full");
}

async fn assert_whole_up_to(oci: &Oci, acknowledged: usize) {
    for salt in 0..acknowledged {
        assert_eq!(oci.head(&format!("/v2/acme/web/manifests/t{salt}")).await.status(), 200, "t{salt}");
    }
    let artifacts = oci.get("/v1/repositories/acme/web").await.text().await.unwrap();
    let artifacts: Value = serde_json::from_str(&artifacts).unwrap();
    assert_eq!(artifacts["version"], acknowledged.to_string(), "{artifacts}");
}

/// A Postgres with its tables below one place and its log below another.
async fn postgres_on(tables: &Path, log: &Path) -> Postgres {
    let (folder, log) = (tables.join("postgres"), log.join("log"));
    for folder in [&folder, &log] {
        std::fs::create_dir(folder).unwrap();
        give(folder);
    }
    let mut postgres = Postgres::create(&folder, &["--wal-segsize=1", "--waldir", log.to_str().unwrap()]);
    postgres.start(SMALL).await;
    postgres.execute("postgres", "create database wharfinger").await;
    postgres
}

const SMALL: &[&str] = &["min_wal_size=2MB", "max_wal_size=8MB", "shared_buffers=16MB", "autovacuum=off"];

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_under_the_tables_refuses_changes_only_and_they_go_on_when_there_is_room() {
    let Some(room) = Room::of(96, "a full database is NOT TESTED in this run") else { return };
    let data = folder();
    let postgres = postgres_on(room.path(), &data).await;
    let url = postgres.url(postgres.address());
    let settings = [("data-dir", data.to_str().unwrap()), ("database-url", &*url), ("keeper-interval", "1h")];
    let (_replica, url) = Process::replica(&settings, &[]).await;
    let oci = Oci::at(&url);
    room.fill(4 * MIB as u64);
    let (acknowledged, status, codes) = push_until_refused(&oci).await;
    assert!(acknowledged > 0);
    assert_eq!((status, codes.as_slice()), (507, &["UNAVAILABLE".to_owned()][..]));
    assert_whole_up_to(&oci, acknowledged).await;

    room.free();
    let image = crate::support::Image::of(&manifest(acknowledged), crate::support::INDEX_TYPE);
    assert_eq!(oci.put("acme/web", &format!("t{acknowledged}"), &image).await.status(), 201);
    assert_whole_up_to(&oci, acknowledged + 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_under_the_log_of_the_database_stops_it_and_its_return_is_noticed() {
    let Some(room) = Room::of(16, "a database with a full log is NOT TESTED in this run") else { return };
    let data = folder();
    let mut postgres = postgres_on(&data, room.path()).await;
    let url = postgres.url(postgres.address());
    let settings = [("data-dir", data.to_str().unwrap()), ("database-url", &*url), ("keeper-interval", "1h")];
    let (_replica, url) = Process::replica(&settings, &[]).await;
    let oci = Oci::at(&url);
    room.fill(MIB as u64);
    let (acknowledged, status, codes) = push_until_refused(&oci).await;
    // It says so with its last words, or is gone.
    assert!([503, 507].contains(&status), "{status}");
    assert_eq!(codes, ["UNAVAILABLE"]);

    room.free();
    if postgres.has_ended() {
        postgres.start(SMALL).await;
    }
    // A push whose answer was lost may have happened.
    let image = crate::support::Image::of(&manifest(acknowledged), crate::support::INDEX_TYPE);
    let status = loop {
        let status = oci.put("acme/web", &format!("t{acknowledged}"), &image).await.status().as_u16();
        if status != 503 {
            break status;
        }
    };
    assert_eq!(status, 201);
    assert_whole_up_to(&oci, acknowledged + 1).await;
}
