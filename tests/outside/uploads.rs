//! Uploads from start to blob, and all the ways they can end otherwise, over real files and a real database.

use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use sqlx::PgPool;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use uuid::Uuid;
use wharfinger::access::Caller;
use wharfinger::app::{
    App, AppendUpload, ByteRange, FinishUpload, MountBlob, PutBlob, Settings, StartUpload, UploadBody,
};
use wharfinger::content::Content;
use wharfinger::domain::{Algorithm, Digest, Error, RepositoryName};
use wharfinger::store::Store;

use crate::support::{self, TestDatabase};

struct House {
    app: App,
    pool: PgPool,
    folder: PathBuf,
    caller: Caller,
    _database: TestDatabase,
}

impl House {
    async fn open() -> Self {
        Self::open_with(Settings::default()).await
    }

    async fn open_with(settings: Settings) -> Self {
        let (database, folder) = (TestDatabase::create().await, support::folder());
        let store = database.store().await;
        let pool = store.pool().clone();
        let content = Content::local(&folder).expect("a local store");
        let app = App::new(store, content, settings).await.expect("an app");
        Self { app, pool, folder, caller: Caller::anonymous(), _database: database }
    }

    /// The same house after a restart, or another replica of it.
    async fn reopen(&self) -> App {
        let options = (*self.pool.connect_options()).clone();
        let store = Store::connect(options, 8).await.expect("a database");
        let content = Content::local(&self.folder).expect("a local store");
        App::new(store, content, Settings::default()).await.expect("an app")
    }

    async fn start(&self, repository: &str) -> Uuid {
        let input = StartUpload { repository: name(repository), algorithm: None };
        self.app.start_upload(&self.caller, input).await.expect("a session").uid
    }

    async fn append(&self, repository: &str, uid: Uuid, range: ByteRange, body: UploadBody) -> Result<u64, Error> {
        let input = AppendUpload { repository: name(repository), uid, range };
        self.app.append_upload(&self.caller, input, body).await
    }

    async fn finish(&self, repository: &str, uid: Uuid, digest: Digest, body: UploadBody) -> Result<u64, Error> {
        let input = FinishUpload { repository: name(repository), uid, digest, range: ByteRange::default() };
        Ok(self.app.finish_upload(&self.caller, input, body).await?.size_bytes)
    }

    async fn put(&self, repository: &str, bytes: &'static [u8]) -> Digest {
        let digest = Digest::sha256(bytes);
        let input = PutBlob { repository: name(repository), digest, size_bytes: Some(bytes.len() as u64) };
        self.app.put_blob(&self.caller, input, body(bytes)).await.expect("a blob");
        digest
    }

    async fn shows(&self, repository: &str, digest: &Digest) -> bool {
        match self.app.get_blob(&self.caller, &name(repository), digest).await {
            Ok(_) => true,
            Err(Error::BlobNotFound { .. } | Error::RepositoryNotFound(_)) => false,
            Err(error) => panic!("{error:?}"),
        }
    }

    async fn read(&self, repository: &str, digest: &Digest) -> Vec<u8> {
        let open = self.app.open_blob(&self.caller, &name(repository), digest).await.expect("a blob");
        let stream = open.read(0..open.blob.size_bytes).await.expect("bytes");
        stream.try_collect::<Vec<Bytes>>().await.expect("all bytes").concat()
    }

    /// Files, finished or not.
    async fn stored(&self) -> usize {
        let mut stored = 0;
        for shard in 0..=u8::MAX {
            stored += self.app.content().list(shard).await.expect("a list").len();
        }
        stored
    }

    /// Sessions, blobs, holds, tombstones, candidates.
    async fn counts(&self) -> (i64, i64, i64, i64, i64) {
        sqlx::query_as(
            "select (select count(*) from uploads), (select count(*) from blobs), (select count(*) from blob_holds),
                    (select count(*) from tombstones), (select count(*) from orphan_candidates)",
        )
        .fetch_one(&self.pool)
        .await
        .expect("counts")
    }
}

fn name(text: &str) -> RepositoryName {
    text.parse().expect("a name")
}

fn body(bytes: &'static [u8]) -> UploadBody {
    futures_util::stream::iter(bytes.chunks(7).map(|piece| Ok(Bytes::from_static(piece)))).boxed()
}

fn broken_body(bytes: &'static [u8]) -> UploadBody {
    body(bytes).chain(futures_util::stream::iter([Err("the line went dead".into())])).boxed()
}

/// A body that is fed by the test.
fn fed_body() -> (mpsc::Sender<Result<Bytes, wharfinger::domain::error::Source>>, UploadBody) {
    let (sender, receiver) = mpsc::channel(1);
    (sender, ReceiverStream::new(receiver).boxed())
}

const BYTES: &[u8] = b"a wharfinger keeps a wharf and knows what lies on it";
const REST: ByteRange = ByteRange { start: None, length: None };

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_in_three_requests_becomes_a_blob_that_can_be_read() {
    let house = House::open().await;
    let (digest, uid) = (Digest::sha256(BYTES), house.start("acme/web").await);
    assert_eq!(house.append("acme/web", uid, REST, body(&BYTES[..20])).await.expect("a chunk"), 20);
    let range = ByteRange { start: Some(20), length: Some(10) };
    assert_eq!(house.append("acme/web", uid, range, body(&BYTES[20..30])).await.expect("a chunk"), 30);
    assert!(!house.shows("acme/web", &digest).await);
    assert_eq!(house.finish("acme/web", uid, digest, body(&BYTES[30..])).await.expect("a blob"), BYTES.len() as u64);
    assert!(house.shows("acme/web", &digest).await);
    assert!(!house.shows("acme/other", &digest).await);
    assert_eq!(house.read("acme/web", &digest).await, BYTES);
    assert_eq!(house.counts().await, (0, 1, 1, 0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_goes_on_after_a_restart() {
    let mut house = House::open().await;
    let (digest, uid) = (Digest::sha256(BYTES), house.start("acme/web").await);
    house.append("acme/web", uid, REST, body(&BYTES[..20])).await.expect("a chunk");
    house.app = house.reopen().await;
    let upload = house.app.get_upload(&house.caller, &name("acme/web"), uid).await.expect("the session");
    assert_eq!(upload.offset_bytes, 20);
    house.finish("acme/web", uid, digest, body(&BYTES[20..])).await.expect("a blob");
    assert_eq!(house.read("acme/web", &digest).await, BYTES);
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_of_a_body_that_broke_off_are_kept_and_counted() {
    let house = House::open().await;
    let (digest, uid) = (Digest::sha256(BYTES), house.start("acme/web").await);
    let broken = house.append("acme/web", uid, REST, broken_body(&BYTES[..33])).await;
    assert!(matches!(broken, Err(Error::RequestIncomplete(_))), "{broken:?}");
    let upload = house.app.get_upload(&house.caller, &name("acme/web"), uid).await.expect("the session");
    assert_eq!(upload.offset_bytes, 33);
    house.finish("acme/web", uid, digest, body(&BYTES[33..])).await.expect("a blob");
}

#[tokio::test(flavor = "multi_thread")]
async fn chunks_that_leave_a_gap_or_overlap_change_nothing() {
    let house = House::open().await;
    let (digest, uid) = (Digest::sha256(BYTES), house.start("acme/web").await);
    house.append("acme/web", uid, REST, body(&BYTES[..20])).await.expect("a chunk");
    for start in [0, 19, 21, 1000] {
        let range = ByteRange { start: Some(start), length: None };
        let refused = house.append("acme/web", uid, range, body(&BYTES[20..])).await;
        assert!(matches!(refused, Err(Error::RangeInvalid { size: 20, .. })), "{refused:?}");
    }
    house.finish("acme/web", uid, digest, body(&BYTES[20..])).await.expect("a blob");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chunk_of_another_size_than_announced_changes_nothing() {
    let house = House::open().await;
    let (digest, uid) = (Digest::sha256(BYTES), house.start("acme/web").await);
    house.append("acme/web", uid, REST, body(&BYTES[..20])).await.expect("a chunk");
    for length in [5, 15] {
        let range = ByteRange { start: Some(20), length: Some(length) };
        let refused = house.append("acme/web", uid, range, body(&BYTES[20..30])).await;
        assert!(matches!(refused, Err(Error::SizeMismatch { .. })), "{refused:?}");
        let upload = house.app.get_upload(&house.caller, &name("acme/web"), uid).await.expect("the session");
        assert_eq!(upload.offset_bytes, 20);
    }
    house.finish("acme/web", uid, digest, body(&BYTES[20..])).await.expect("a blob");
    assert_eq!(house.read("acme/web", &digest).await, BYTES);
}

#[tokio::test(flavor = "multi_thread")]
async fn other_bytes_than_the_digest_says_leave_no_trace_but_a_tombstone() {
    let house = House::open().await;
    let (digest, uid) = (Digest::sha256(b"others"), house.start("acme/web").await);
    let refused = house.finish("acme/web", uid, digest, body(BYTES)).await;
    assert!(matches!(refused, Err(Error::DigestMismatch { .. })), "{refused:?}");
    assert_eq!(house.counts().await, (0, 0, 0, 1, 0));
    let again = house.finish("acme/web", uid, digest, body(BYTES)).await;
    assert!(matches!(again, Err(Error::UploadNotFound)), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_uploads_of_one_digest_keep_one_key_and_doom_the_other() {
    let house = House::open().await;
    let (digest, first, second) = (Digest::sha256(BYTES), house.start("acme/a").await, house.start("acme/b").await);
    let (first, second) = tokio::join!(
        house.finish("acme/a", first, digest, body(BYTES)),
        house.finish("acme/b", second, digest, body(BYTES)),
    );
    assert!(first.is_ok() && second.is_ok());
    assert_eq!(house.counts().await, (0, 1, 2, 1, 0));
    assert_eq!(house.read("acme/a", &digest).await, BYTES);
    assert_eq!(house.read("acme/b", &digest).await, BYTES);
    let doomed_is_kept: bool =
        sqlx::query_scalar("select exists (select from tombstones join blobs using (storage_key))")
            .fetch_one(&house.pool)
            .await
            .expect("an answer");
    assert!(!doomed_is_kept);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_has_one_writer_at_a_time() {
    let house = House::open().await;
    let (digest, uid) = (Digest::sha256(BYTES), house.start("acme/web").await);
    let (feed, slow) = fed_body();
    let (writing, ()) = tokio::join!(house.append("acme/web", uid, REST, slow), async {
        // The second piece fits into the channel only once the first was taken, so the lease is held from there on.
        feed.send(Ok(Bytes::from_static(&BYTES[..10]))).await.expect("taken");
        feed.send(Ok(Bytes::from_static(&BYTES[10..20]))).await.expect("taken");
        let busy = house.append("acme/web", uid, REST, body(&BYTES[10..])).await;
        assert!(matches!(busy, Err(Error::UploadBusy)), "{busy:?}");
        let busy = house.finish("acme/web", uid, digest, body(&BYTES[10..])).await;
        assert!(matches!(busy, Err(Error::UploadBusy)), "{busy:?}");
        drop(feed);
    });
    assert_eq!(writing.expect("a chunk"), 20);
    house.finish("acme/web", uid, digest, body(&BYTES[20..])).await.expect("a blob");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_writer_stalled_past_its_lease_can_touch_nothing_that_another_finished() {
    let house = House::open().await;
    let (digest, uid) = (Digest::sha256(BYTES), house.start("acme/web").await);
    let (feed, slow) = fed_body();
    let (writing, ()) = tokio::join!(house.finish("acme/web", uid, Digest::sha256(b"else"), slow), async {
        feed.send(Ok(Bytes::from_static(b"el"))).await.expect("taken");
        feed.send(Ok(Bytes::from_static(b"s"))).await.expect("taken");
        sqlx::query("update uploads set lease_expire_time = now()").execute(&house.pool).await.expect("an update");
        house.finish("acme/web", uid, digest, body(BYTES)).await.expect("a blob");
        feed.send(Ok(Bytes::from_static(b"e"))).await.expect("taken");
        drop(feed);
    });
    assert!(matches!(writing, Err(Error::UploadNotFound)), "{writing:?}");
    assert_eq!(house.read("acme/web", &digest).await, BYTES);
    assert_eq!(house.counts().await, (0, 1, 1, 0, 0));
    assert_eq!(house.stored().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_cancelled_while_it_is_written_ends_for_its_writer_too() {
    let house = House::open().await;
    let uid = house.start("acme/web").await;
    let (feed, slow) = fed_body();
    let (writing, ()) = tokio::join!(house.append("acme/web", uid, REST, slow), async {
        feed.send(Ok(Bytes::from_static(&BYTES[..10]))).await.expect("taken");
        feed.send(Ok(Bytes::from_static(&BYTES[10..20]))).await.expect("taken");
        house.app.cancel_upload(&house.caller, &name("acme/web"), uid).await.expect("a cancel");
        drop(feed);
    });
    assert!(matches!(writing, Err(Error::UploadNotFound)), "{writing:?}");
    assert_eq!(house.counts().await, (0, 0, 0, 1, 0));
    let again = house.app.cancel_upload(&house.caller, &name("acme/web"), uid).await;
    assert!(matches!(again, Err(Error::UploadNotFound)), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_is_dropped_leaves_its_session_in_order() {
    let house = House::open().await;
    let (digest, uid) = (Digest::sha256(BYTES), house.start("acme/web").await);
    let (feed, slow) = fed_body();
    let app = house.app.clone();
    let input = AppendUpload { repository: name("acme/web"), uid, range: REST };
    let request = tokio::spawn(async move { app.append_upload(&Caller::anonymous(), input, slow).await });
    feed.send(Ok(Bytes::from_static(&BYTES[..10]))).await.expect("taken");
    feed.send(Ok(Bytes::from_static(&BYTES[10..20]))).await.expect("taken");
    request.abort();
    // What writes goes on without the request, sees the body end, and saves.
    feed.send(Err("the client went away".into())).await.expect("still read");
    feed.closed().await;
    while house.finish("acme/web", uid, digest, body(&BYTES[20..])).await.is_err_and(|error| {
        assert!(matches!(error, Error::UploadBusy), "{error:?}");
        true
    }) {
        tokio::task::yield_now().await;
    }
    assert_eq!(house.read("acme/web", &digest).await, BYTES);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_belongs_to_its_repository() {
    let house = House::open().await;
    let uid = house.start("acme/web").await;
    house.start("acme/other").await;
    for repository in ["acme/other", "acme/none"] {
        let refused = house.append(repository, uid, REST, body(BYTES)).await;
        assert!(matches!(refused, Err(Error::UploadNotFound)), "{refused:?}");
        let refused = house.app.get_upload(&house.caller, &name(repository), uid).await;
        assert!(matches!(refused, Err(Error::UploadNotFound)), "{refused:?}");
        let refused = house.app.cancel_upload(&house.caller, &name(repository), uid).await;
        assert!(matches!(refused, Err(Error::UploadNotFound)), "{refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_session_is_gone_for_everybody() {
    let settings = Settings { upload_window: Duration::ZERO, ..Settings::default() };
    let house = House::open_with(settings).await;
    let uid = house.start("acme/web").await;
    let refused = house.append("acme/web", uid, REST, body(BYTES)).await;
    assert!(matches!(refused, Err(Error::UploadNotFound)), "{refused:?}");
    let mut connection = house.app.store().read().await.expect("a connection");
    let ended = wharfinger::store::uploads::end_expired(&mut connection, 100, 0.0).await.expect("an end");
    assert_eq!((ended, house.counts().await), (1, (0, 0, 0, 1, 0)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_over_the_limit_ends_its_session() {
    let settings = Settings { blob_limit_bytes: 30, ..Settings::default() };
    let house = House::open_with(settings).await;
    let uid = house.start("acme/web").await;
    house.append("acme/web", uid, REST, body(&BYTES[..20])).await.expect("a chunk");
    let refused = house.append("acme/web", uid, REST, body(&BYTES[20..])).await;
    assert!(matches!(refused, Err(Error::InvalidFields(_))), "{refused:?}");
    assert_eq!(house.counts().await, (0, 0, 0, 1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_put_whole_leaves_nothing_when_it_breaks_off() {
    let house = House::open().await;
    let digest = Digest::of(Algorithm::Sha512, BYTES);
    let input = PutBlob { repository: name("acme/web"), digest, size_bytes: None };
    let broken = house.app.put_blob(&house.caller, input.clone(), broken_body(BYTES)).await;
    assert!(matches!(broken, Err(Error::RequestIncomplete(_))), "{broken:?}");
    assert_eq!(house.counts().await, (0, 0, 0, 1, 0));
    let short = PutBlob { size_bytes: Some(99), ..input.clone() };
    let short = house.app.put_blob(&house.caller, short, body(BYTES)).await;
    assert!(matches!(short, Err(Error::SizeMismatch { expected: 99, .. })), "{short:?}");
    house.app.put_blob(&house.caller, input, body(BYTES)).await.expect("a blob");
    assert_eq!(house.read("acme/web", &digest).await, BYTES);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_of_no_bytes_is_a_blob() {
    let house = House::open().await;
    let digest = house.put("acme/web", b"").await;
    assert_eq!(house.read("acme/web", &digest).await, b"");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mounted_blob_is_visible_without_an_upload() {
    let house = House::open().await;
    let digest = house.put("acme/a", BYTES).await;
    let mount = |from: Option<&str>| {
        let input = MountBlob { repository: name("acme/b"), from: from.map(name), digest };
        house.app.mount_blob(&house.caller, input)
    };
    assert_eq!(mount(Some("acme/none")).await.expect("an answer"), None);
    assert!(!house.shows("acme/b", &digest).await);
    assert!(mount(Some("acme/a")).await.expect("an answer").is_some());
    assert!(house.shows("acme/b", &digest).await);
    assert_eq!(house.counts().await, (0, 1, 2, 0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_in_order_not_to_upload_holds_a_blob_and_reading_does_not() {
    let house = House::open().await;
    let digest = house.put("acme/web", BYTES).await;
    let hold =
        || sqlx::query_scalar::<_, i64>("select count(*) from blob_holds where expire_time > now() + '50 minutes'");
    sqlx::query("update blob_holds set expire_time = now() + '10 minutes'")
        .execute(&house.pool)
        .await
        .expect("an update");
    house.read("acme/web", &digest).await;
    assert_eq!(hold().fetch_one(&house.pool).await.expect("a count"), 0);
    house.app.hold_blob(&house.caller, &name("acme/web"), &digest).await.expect("a blob");
    assert_eq!(hold().fetch_one(&house.pool).await.expect("a count"), 1);
    sqlx::query("update blob_holds set expire_time = now()").execute(&house.pool).await.expect("an update");
    assert!(!house.shows("acme/web", &digest).await);
    let gone = house.app.hold_blob(&house.caller, &name("acme/web"), &digest).await;
    assert!(matches!(gone, Err(Error::BlobNotFound { .. })), "{gone:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_given_up_is_out_of_sight_and_a_candidate() {
    let house = House::open().await;
    let digest = house.put("acme/a", BYTES).await;
    house.put("acme/b", BYTES).await;
    house.app.release_blob(&house.caller, &name("acme/a"), &digest).await.expect("a release");
    assert!(!house.shows("acme/a", &digest).await);
    assert!(house.shows("acme/b", &digest).await);
    assert_eq!(house.counts().await, (0, 1, 1, 1, 1));
    let again = house.app.release_blob(&house.caller, &name("acme/a"), &digest).await;
    assert!(matches!(again, Err(Error::BlobNotFound { .. })), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_waits_for_a_review_that_deletes_the_same_blob() {
    let house = House::open().await;
    let digest = house.put("acme/a", BYTES).await;
    let mut review = house.app.store().begin().await.expect("a transaction");
    sqlx::query("select id from blobs for update").execute(&mut *review).await.expect("a lock");
    sqlx::query("delete from blob_holds").execute(&mut *review).await.expect("a delete");
    sqlx::query("delete from blobs").execute(&mut *review).await.expect("a delete");
    let uid = house.start("acme/b").await;
    let (finished, ()) = tokio::join!(house.finish("acme/b", uid, digest, body(BYTES)), async {
        // Until the upload waits for the review's lock.
        let waits = "select exists (select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database())";
        while !sqlx::query_scalar::<_, bool>(waits).fetch_one(&house.pool).await.expect("an answer") {
            tokio::task::yield_now().await;
        }
        review.commit().await.expect("a commit");
    });
    finished.expect("a blob");
    assert_eq!(house.read("acme/b", &digest).await, BYTES);
    assert!(!house.shows("acme/a", &digest).await);
}
