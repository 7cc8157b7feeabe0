//! Both backends by the same stories.

use futures_util::TryStreamExt;
use tempfile::TempDir;

use super::*;

fn backends() -> Vec<(Content, Option<TempDir>)> {
    let folder = tempfile::tempdir().expect("a folder");
    let local = Content::local(folder.path()).expect("a local store");
    vec![(local, Some(folder)), (Content::in_memory(), None)]
}

fn some_bytes(length: usize) -> Bytes {
    (0..length).map(|n| (n * n / 7 + n) as u8).collect()
}

async fn write_in_pieces(writer: &mut Writer, bytes: &Bytes, piece: usize) {
    for piece in bytes.chunks(piece) {
        writer.write(Bytes::copy_from_slice(piece)).await.expect("a write");
        if writer.must_checkpoint() {
            writer.checkpoint().await.expect("a checkpoint");
        }
    }
}

async fn read(content: &Content, key: StorageKey, range: Range<u64>) -> Vec<u8> {
    let pieces: Vec<Bytes> =
        content.read(key, range).await.expect("a start").try_collect().await.expect("a whole read");
    assert!(pieces.iter().all(|piece| piece.len() <= CHUNK_BYTES), "no piece is over the limit");
    pieces.concat()
}

async fn count(content: &Content) -> usize {
    let mut count = 0;
    for shard in 0..=u8::MAX {
        count += content.list(shard).await.expect("a list").len();
    }
    count
}

#[tokio::test]
async fn bytes_can_be_read_back_whole_and_in_part() {
    for (content, _folder) in backends() {
        for length in [0, 1, 999, 1000, 1001, 3 * CHUNK_BYTES + 17] {
            let (key, bytes) = (StorageKey::fresh(), some_bytes(length));
            let mut writer = content.writer(key, &Checkpoint::start(Algorithm::Sha256)).expect("a writer");
            write_in_pieces(&mut writer, &bytes, 40_000).await;
            let finished = writer.finish(Digest::sha256(&bytes)).await.expect("an end");
            assert!(matches!(finished, Finished::Stored { size_bytes, .. } if size_bytes == length as u64));
            assert_eq!(read(&content, key, 0..length as u64).await, bytes);
            let part = (length / 3) as u64..(length / 2) as u64;
            assert_eq!(read(&content, key, part.clone()).await, bytes[part.start as usize..part.end as usize]);
        }
    }
}

#[tokio::test]
async fn an_upload_goes_on_from_a_checkpoint_whatever_was_written_after_it() {
    for (content, _folder) in backends() {
        for cuts in [vec![0, 10], vec![500], vec![1000, 2000], vec![700, 1400, 2900], vec![700, 700, 2500, 2501]] {
            let (key, bytes) = (StorageKey::fresh(), some_bytes(3333));
            let mut checkpoint = Checkpoint::start(Algorithm::Sha256);
            for cut in cuts {
                let mut writer = content.writer(key, &checkpoint).expect("a writer");
                write_in_pieces(&mut writer, &bytes.slice(checkpoint.offset_bytes as usize..cut), 300).await;
                checkpoint = writer.suspend().await.expect("a checkpoint");
                assert_eq!(checkpoint.offset_bytes, cut as u64);
                // A writer that dies leaves bytes that nobody counted.
                let mut dying = content.writer(key, &checkpoint).expect("a writer");
                write_in_pieces(&mut dying, &some_bytes(120), 120).await;
                drop(dying.checkpoint().await.expect("synced, yet never saved"));
            }
            let mut writer = content.writer(key, &checkpoint).expect("a writer");
            write_in_pieces(&mut writer, &bytes.slice(checkpoint.offset_bytes as usize..), 300).await;
            let finished = writer.finish(Digest::sha256(&bytes)).await.expect("an end");
            assert!(matches!(finished, Finished::Stored { size_bytes: 3333, .. }), "{finished:?}");
            assert_eq!(read(&content, key, 0..3333).await, bytes);
        }
    }
}

#[tokio::test]
async fn a_checkpoint_in_mid_stream_can_be_gone_on_from() {
    for (content, _folder) in backends() {
        let (key, bytes) = (StorageKey::fresh(), some_bytes(2750));
        let mut writer = content.writer(key, &Checkpoint::start(Algorithm::Sha256)).expect("a writer");
        write_in_pieces(&mut writer, &bytes.slice(..1800), 300).await;
        let checkpoint = writer.checkpoint().await.expect("a checkpoint");
        assert!((1000..=1800).contains(&checkpoint.offset_bytes));
        drop(writer);
        let mut writer = content.writer(key, &checkpoint).expect("a writer");
        write_in_pieces(&mut writer, &bytes.slice(checkpoint.offset_bytes as usize..), 300).await;
        let finished = writer.finish(Digest::sha256(&bytes)).await.expect("an end");
        assert!(matches!(finished, Finished::Stored { size_bytes: 2750, .. }), "{finished:?}");
        assert_eq!(read(&content, key, 0..2750).await, bytes);
    }
}

#[tokio::test]
async fn other_bytes_than_announced_are_told_apart() {
    for (content, _folder) in backends() {
        let bytes = some_bytes(1500);
        let mut writer = content.writer(StorageKey::fresh(), &Checkpoint::start(Algorithm::Sha256)).expect("a writer");
        write_in_pieces(&mut writer, &bytes, 300).await;
        let finished = writer.finish(Digest::sha256(b"others")).await.expect("an end");
        assert_eq!(finished, Finished::Mismatch { computed: Digest::sha256(&bytes) });
    }
}

#[tokio::test]
async fn a_digest_of_another_algorithm_than_ran_along_is_computed_afterwards() {
    for (content, _folder) in backends() {
        let (key, bytes) = (StorageKey::fresh(), some_bytes(2222));
        let digest = Digest::of(Algorithm::Sha512, &bytes);
        let mut writer = content.writer(key, &Checkpoint::start(Algorithm::Sha256)).expect("a writer");
        write_in_pieces(&mut writer, &bytes, 300).await;
        let finished = writer.finish(digest).await.expect("an end");
        assert!(matches!(finished, Finished::Stored { .. }));
    }
}

#[tokio::test]
async fn deleting_is_repeatable_and_leaves_nothing_of_finished_and_unfinished_uploads() {
    for (content, _folder) in backends() {
        let bytes = some_bytes(2500);
        let finished_key = StorageKey::fresh();
        let mut writer = content.writer(finished_key, &Checkpoint::start(Algorithm::Sha256)).expect("a writer");
        write_in_pieces(&mut writer, &bytes.slice(..1700), 300).await;
        let checkpoint = writer.suspend().await.expect("a checkpoint");
        let mut writer = content.writer(finished_key, &checkpoint).expect("a writer");
        write_in_pieces(&mut writer, &bytes.slice(1700..), 300).await;
        let finished = writer.finish(Digest::sha256(&bytes)).await.expect("an end");
        let Finished::Stored { leftover, .. } = finished else { panic!("{finished:?}") };

        let unfinished_key = StorageKey::fresh();
        let mut writer = content.writer(unfinished_key, &Checkpoint::start(Algorithm::Sha256)).expect("a writer");
        write_in_pieces(&mut writer, &bytes.slice(..1700), 300).await;
        let state = writer.suspend().await.expect("a checkpoint").storage_state;

        let mut doomed = vec![
            Doomed { key: finished_key.to_string(), storage_state: None },
            Doomed { key: unfinished_key.to_string(), storage_state: state },
        ];
        doomed.extend(leftover.map(|key| Doomed { key, storage_state: None }));
        assert!(count(&content).await >= 2);
        for _ in 0..2 {
            assert_eq!(content.delete(doomed.clone()).await.expect("a delete").len(), 0);
            assert_eq!(count(&content).await, 0);
            // The store in memory, unlike the real ones, does not say "not found" when it has no such upload in parts.
            doomed.iter_mut().for_each(|doomed| doomed.storage_state = None);
        }
        assert!(content.read(finished_key, 0..10).await.is_err());
    }
}

#[tokio::test]
async fn two_writers_of_one_file_exclude_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let content = Content::local(folder.path()).expect("a local store");
    let (key, start) = (StorageKey::fresh(), Checkpoint::start(Algorithm::Sha256));
    let mut first = content.writer(key, &start).expect("a writer");
    first.write(some_bytes(10)).await.expect("a write");
    first.checkpoint().await.expect("a checkpoint");
    let mut second = content.writer(key, &start).expect("a writer");
    second.write(some_bytes(10)).await.expect("gathered only");
    assert!(matches!(second.checkpoint().await, Err(Error::Busy)));
    drop(first);
    let mut third = content.writer(key, &start).expect("a writer");
    third.write(some_bytes(10)).await.expect("a write");
    third.checkpoint().await.expect("the lock went with its holder");
}

#[tokio::test]
async fn a_writer_that_wakes_up_after_another_finished_can_touch_nothing() {
    for (content, _folder) in backends() {
        let (key, bytes, start) = (StorageKey::fresh(), some_bytes(500), Checkpoint::start(Algorithm::Sha256));
        let late = content.writer(key, &start).expect("a writer");
        let mut late_with_bytes = content.writer(key, &start).expect("a writer");
        late_with_bytes.write(some_bytes(77)).await.expect("gathered only");
        let mut writer = content.writer(key, &start).expect("a writer");
        writer.write(bytes.clone()).await.expect("a write");
        writer.finish(Digest::sha256(&bytes)).await.expect("an end");
        for (late, digest) in [(late, Digest::sha256(b"")), (late_with_bytes, Digest::sha256(&some_bytes(77)))] {
            assert!(matches!(late.finish(digest).await, Err(Error::Lost(_))));
            content.discard_unfinished(key, None).await.expect("a discard");
            assert_eq!(read(&content, key, 0..500).await, bytes);
            assert_eq!(count(&content).await, 1);
        }
    }
}

#[test]
fn storage_urls_that_cannot_be_used_are_refused() {
    for url in ["", "s3:", "s3://", "ftp://a/b", "s3://key:secret@bucket/a", "s3://bucket/a?x=y", "/var/lib"] {
        assert!(
            matches!(Content::from_url(url, Duration::from_secs(1)), Err(Error::Url(_))),
            "{url:?} must be refused"
        );
    }
}
