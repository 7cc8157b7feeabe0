//! Stories of the stream of changes: nothing lost, nothing early, in order, and resumed where it broke off.

use std::time::Duration;

use time::OffsetDateTime;
use tokio_stream::StreamExt;
use tonic::Code;
use wharfinger::access::Caller;
use wharfinger::app::{Watch, WatchEvents, WatchStart, Watched};
use wharfinger::domain::Error;
use wharfinger::pb::event_service_client::EventServiceClient;
use wharfinger::pb::{self, WatchEventsRequest};
use wharfinger::store::event_log::Event;
use wharfinger::store::events::{self, EventKind, NewEvent};

use crate::behind::{at_once, execute, number, until_waiting};
use crate::house::{House, Manifest};
use crate::support::TestServer;

fn from(start: WatchStart) -> WatchEvents {
    WatchEvents { start, namespace: None, repository: None, kinds: Vec::new(), heartbeat: Duration::from_secs(3600) }
}

async fn watch(house: &House, input: WatchEvents) -> (Watch, String) {
    let mut watch = house.app.watch_events(&house.caller, input).await.unwrap();
    let first = watch.recv().await.unwrap().unwrap();
    assert_eq!(first.event, None);
    (watch, first.cursor)
}

async fn next(watch: &mut Watch) -> (Event, String) {
    loop {
        let Watched { cursor, event } = watch.recv().await.unwrap().unwrap();
        if let Some(event) = event {
            return (event, cursor);
        }
    }
}

fn summary(event: &Event) -> (EventKind, Option<i64>, Option<&str>) {
    (event.kind, event.version, event.tag.as_deref())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_is_told_as_it_happened() {
    let house = House::with(at_once()).await;
    let (mut stream, _) = watch(&house, from(WatchStart::Now)).await;
    house.push("acme/web", &Manifest::named("web"), &["1"]).await.unwrap();
    let mut told = Vec::new();
    for _ in 0..4 {
        let (event, _) = next(&mut stream).await;
        told.push(event);
    }
    use EventKind::*;
    let expected = [
        (NamespaceCreated, None, None),
        (RepositoryCreated, Some(0), None),
        (ArtifactPut, Some(1), None),
        (TagCreated, Some(1), Some("1")),
    ];
    assert_eq!(told.iter().map(summary).collect::<Vec<_>>(), expected);
    assert_eq!(told[3].digest, Some(Manifest::named("web").digest));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_goes_on_from_any_of_its_cursors() {
    let house = House::with(at_once()).await;
    let (mut stream, start) = watch(&house, from(WatchStart::Now)).await;
    for n in 0..5 {
        house.push("acme/web", &Manifest::named(&format!("web {n}")), &["latest"]).await.unwrap();
    }
    let mut all = Vec::new();
    let mut cursors = vec![start];
    for _ in 0..12 {
        let (event, cursor) = next(&mut stream).await;
        all.push(event);
        cursors.push(cursor);
    }
    for (position, cursor) in cursors.into_iter().enumerate().take(12) {
        let (mut again, _) = watch(&house, from(WatchStart::Cursor(cursor))).await;
        for expected in &all[position..] {
            assert_eq!(&next(&mut again).await.0, expected);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_starts_at_a_time_and_keeps_to_its_filter() {
    let house = House::with(at_once()).await;
    house.push("acme/web", &Manifest::named("a"), &[]).await.unwrap();
    let time: OffsetDateTime =
        sqlx::query_scalar("select clock_timestamp()").fetch_one(house.app.store().pool()).await.unwrap();
    house.push("acme/web", &Manifest::named("b"), &[]).await.unwrap();
    house.push("beta/app", &Manifest::named("c"), &["1"]).await.unwrap();
    let (mut stream, _) = watch(&house, from(WatchStart::Time(time))).await;
    assert_eq!(next(&mut stream).await.0.digest, Some(Manifest::named("b").digest));
    let beta = WatchEvents { namespace: Some("beta".parse().unwrap()), ..from(WatchStart::Time(time)) };
    let (mut stream, _) = watch(&house, beta).await;
    assert_eq!(next(&mut stream).await.0.kind, EventKind::NamespaceCreated);
    let tags = WatchEvents {
        repository: Some("beta/app".parse().unwrap()),
        kinds: vec![EventKind::TagCreated],
        ..from(WatchStart::Time(time))
    };
    let (mut stream, _) = watch(&house, tags).await;
    assert_eq!(summary(&next(&mut stream).await.0), (EventKind::TagCreated, Some(1), Some("1")));
}

/// Writes an event with a note in a transaction that is not committed.
async fn write(house: &House, note: &str) -> wharfinger::store::Tx {
    let mut tx = house.app.store().begin().await.unwrap();
    let event = NewEvent { namespace: Some("notes"), tag: Some(note), ..NewEvent::default() };
    events::append(&mut tx, "tester", &[(EventKind::TagCreated, event)]).await.unwrap();
    tx
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_commits_late_is_not_lost_and_none_is_early() {
    let house = House::with(at_once()).await;
    let (mut stream, _) = watch(&house, from(WatchStart::Now)).await;
    let slow = write(&house, "slow").await;
    let undone = write(&house, "undone").await;
    write(&house, "fast").await.commit().await.unwrap();
    // Another stream begins while the slow one is still open.
    let (mut later, _) = watch(&house, from(WatchStart::Now)).await;
    undone.rollback().await.unwrap();
    slow.commit().await.unwrap();
    for stream in [&mut stream, &mut later] {
        let mut told = vec![next(stream).await.0.tag.unwrap(), next(stream).await.0.tag.unwrap()];
        told.sort();
        assert_eq!(told, ["fast", "slow"]);
    }
    write(&house, "last").await.commit().await.unwrap();
    assert_eq!(next(&mut stream).await.0.tag.unwrap(), "last");
}

#[tokio::test(flavor = "multi_thread")]
async fn within_a_repository_the_order_is_that_of_commits_even_for_those_who_waited_long() {
    let house = House::with(at_once()).await;
    house.push("acme/web", &Manifest::named("0"), &["latest"]).await.unwrap();
    let (mut stream, _) = watch(&house, from(WatchStart::Now)).await;
    let mut holding = house.app.store().begin().await.unwrap();
    sqlx::query("select id from repositories for no key update").execute(&mut *holding).await.unwrap();
    // The request id draws the number of the transaction before the wait for the lock.
    let waiting = {
        let house = house.clone();
        let manifest = Manifest::named("first to ask");
        for blob in &manifest.blobs {
            house.upload("acme/web", blob).await.unwrap();
        }
        let options = wharfinger::app::ChangeOptions::parse(false, "r-1").unwrap();
        tokio::spawn(async move { house.put("acme/web", &manifest, &[], options).await })
    };
    until_waiting(&house.app, 1).await;
    // The holder is one more push, which began later and commits first; a third transaction keeps what it can unsettled.
    let keeping = write(&house, "between").await;
    let repository = house.app.get_repository(&house.caller, &"acme/web".parse().unwrap()).await.unwrap();
    let event = NewEvent { tag: Some("holder"), ..NewEvent::of(&repository, 2) };
    events::append(&mut holding, "tester", &[(EventKind::TagCreated, event)]).await.unwrap();
    holding.commit().await.unwrap();
    waiting.await.unwrap().unwrap();
    keeping.commit().await.unwrap();
    let mut of_repository = Vec::new();
    while of_repository.len() < 2 {
        let (event, _) = next(&mut stream).await;
        if event.repository.is_some() {
            of_repository.push(event.kind);
        }
    }
    assert_eq!(of_repository, [EventKind::TagCreated, EventKind::ArtifactPut]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_loses_nothing_while_many_commit_out_of_order() {
    const WRITERS: usize = 6;
    const EACH: usize = 40;
    let house = House::with(at_once()).await;
    let (mut stream, _) = watch(&house, from(WatchStart::Now)).await;
    let writers = (0..WRITERS).map(|writer| {
        let house = house.clone();
        tokio::spawn(async move {
            for n in 0..EACH {
                let tx = write(&house, &format!("{writer}/{n}")).await;
                for _ in 0..rand::random::<u8>() % 40 {
                    tokio::task::yield_now().await;
                }
                if n % 7 == 3 { tx.rollback().await.unwrap() } else { tx.commit().await.unwrap() }
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    let expected: usize = WRITERS * (0..EACH).filter(|n| n % 7 != 3).count();
    let mut told = std::collections::BTreeSet::new();
    let mut last_of = [-1i64; WRITERS];
    for _ in 0..expected {
        let note = next(&mut stream).await.0.tag.unwrap();
        let (writer, n) = note.split_once('/').unwrap();
        let (writer, n): (usize, i64) = (writer.parse().unwrap(), n.parse().unwrap());
        // Who writes one after another is told one after another.
        assert!(n > last_of[writer], "{note} after {}", last_of[writer]);
        last_of[writer] = n;
        assert!(told.insert(note));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(told.len() as i64, number(&house.app, "select count(*) from events").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_back_too_late_is_told() {
    let house = House::with(at_once()).await;
    let (_, early) = watch(&house, from(WatchStart::Now)).await;
    house.push("acme/web", &Manifest::named("web"), &["1"]).await.unwrap();
    let before: OffsetDateTime =
        sqlx::query_scalar("select now() - interval '9 days'").fetch_one(house.app.store().pool()).await.unwrap();
    execute(&house.app, "update events set create_time = now() - interval '8 days' where id <= 2").await;
    wharfinger::keeper::retention::run_once(house.app.clone()).await.unwrap();
    for start in [WatchStart::Cursor(early), WatchStart::Time(before)] {
        let refused = house.app.watch_events(&Caller::anonymous(), from(start)).await;
        assert!(matches!(refused, Err(Error::EventsForgotten)), "{refused:?}");
    }
    let refused = house.app.watch_events(&Caller::anonymous(), from(WatchStart::Cursor("x".to_owned()))).await;
    assert!(matches!(refused, Err(Error::InvalidFields(_))), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_takes_nothing_holds_neither_connections_nor_memory() {
    let house = House::with(at_once()).await;
    let (stream, _) = watch(&house, from(WatchStart::Now)).await;
    for n in 0..300 {
        write(&house, &n.to_string()).await.commit().await.unwrap();
    }
    // The streams' buffers are full when as many messages wait as may.
    while stream.len() < stream.max_capacity() {
        tokio::task::yield_now().await;
    }
    let mut all = Vec::new();
    for _ in 0..crate::house::CONNECTIONS {
        all.push(house.app.store().read().await.unwrap());
    }
    drop(all);
    let mut stream = stream;
    for n in 0..300 {
        assert_eq!(next(&mut stream).await.0.tag.unwrap(), n.to_string());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_replica_tells_over_grpc_and_an_idle_stream_beats() {
    let server = TestServer::start().await;
    let mut client = EventServiceClient::new(server.channel().await);
    let request = WatchEventsRequest {
        heartbeat_interval: Some(prost_types::Duration { seconds: 1, nanos: 0 }),
        ..WatchEventsRequest::default()
    };
    let mut stream = client.watch_events(request.clone()).await.unwrap().into_inner();
    for _ in 0..2 {
        let beat = stream.next().await.unwrap().unwrap();
        assert!(beat.event.is_none() && !beat.cursor.is_empty());
    }
    // Another replica over the same database.
    let app = server.database().app().await;
    app.ensure_repository(&Caller::anonymous(), &"acme/web".parse().unwrap()).await.unwrap();
    let event = loop {
        if let Some(event) = stream.next().await.unwrap().unwrap().event {
            break event;
        }
    };
    assert_eq!((event.kind(), event.namespace.as_str()), (pb::EventKind::NamespaceCreated, "acme"));
    let refused = client.watch_events(WatchEventsRequest { kinds: vec![99], ..request }).await.unwrap_err();
    assert_eq!(refused.code(), Code::InvalidArgument);
}
