//! One list of acts through every door: push, list, retag, refuse, cascade, restore, purge. After each act the books must say
//! what they say when gRPC is the door, and the caller must have been told as much as that door's form can tell. An act that a
//! door does not have is done over gRPC, so that the next one finds the same.
//!
//! A door more is a file with its [`Door`], and a test below.

mod acts;
mod chkk;
mod digitalocean;
mod grpc;
mod harbor;
mod oci;
mod pulp;
mod rest;
mod world;

use crate::books;
use crate::support::TestServer;
use acts::{Act, Answer, Door};

/// What an act through a door came to.
#[derive(Debug, PartialEq)]
struct Outcome {
    what: &'static str,
    answer: Answer,
    world: Vec<String>,
}

/// Does all acts, each through the door if it has them; returns what each came to, and what was done over gRPC instead.
async fn outcomes(server: &TestServer, door: &dyn Door) -> (Vec<Outcome>, Vec<&'static str>) {
    let app = server.database().app().await;
    let native = grpc::Grpc::of(server).await;
    let (mut outcomes, mut lacking) = (Vec::new(), Vec::new());
    for (what, act, expected) in acts::list() {
        if matches!(act, Act::Purge) {
            world::grow_old(&app).await;
        }
        let told = match door.act(&act).await {
            Some(told) => told,
            None => {
                lacking.push(what);
                native.act(&act).await.unwrap()
            }
        };
        world::settle(&app).await;
        assert_eq!(told.without_what_is_untold(&expected), expected, "{what}");
        outcomes.push(Outcome { what, answer: expected, world: world::all(&app).await });
    }
    books::assert_balanced(&app).await;
    (outcomes, lacking)
}

/// Fails unless the door comes to the same as gRPC, and lacks these acts and no others.
async fn assert_same(server: &TestServer, door: &dyn Door, lacks: &[&str]) {
    let reference = TestServer::start().await;
    let over_grpc = grpc::Grpc::of(&reference).await;
    let ((expected, _), (found, lacking)) = tokio::join!(outcomes(&reference, &over_grpc), outcomes(server, door));
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), expected.len());
    assert_eq!(lacking, lacks);
}

/// Acts for which a push is the only way of the vendor's users.
const PUSHES: [&str; 5] =
    ["push", "push what will be listed", "push what is to cascade", "push what cascades", "push anew"];

#[tokio::test(flavor = "multi_thread")]
async fn grpc_has_every_act() {
    let server = TestServer::start().await;
    let (outcomes, lacking) = outcomes(&server, &grpc::Grpc::of(&server).await).await;
    assert!(lacking.is_empty(), "{lacking:?}");
    insta::assert_snapshot!(world::story(outcomes.iter().map(|it| (it.what, &*it.world))));
}

#[tokio::test(flavor = "multi_thread")]
async fn rest_comes_to_the_same_as_grpc() {
    let server = TestServer::start().await;
    assert_same(&server, &rest::Rest::of(&server), &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_distribution_protocol_comes_to_the_same_as_grpc() {
    let server = TestServer::start().await;
    let lacks = ["lock a tag", "restore an index", "delete a repository", "delete a repository again", "purge"];
    assert_same(&server, &oci::Distribution::of(&server), &lacks).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn chkk_comes_to_the_same_as_grpc() {
    let server = TestServer::start().await;
    assert_same(&server, &chkk::Chkk::of(&server), &with_pushes(&["lock a tag", "restore an index", "purge"])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn digitalocean_comes_to_the_same_as_grpc() {
    let server = TestServer::start().await;
    let lacks = ["retag", "lock a tag", "restore an index"];
    assert_same(&server, &digitalocean::DigitalOcean::of(&server), &with_pushes(&lacks)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn harbor_comes_to_the_same_as_grpc() {
    let server = TestServer::start().await;
    assert_same(&server, &harbor::Harbor::of(&server), &with_pushes(&["lock a tag", "restore an index"])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pulp_comes_to_the_same_as_grpc() {
    let server = TestServer::start().await;
    assert_same(&server, &pulp::Pulp::of(&server).await, &["lock a tag", "restore an index"]).await;
}

/// The acts that a dialect lacks beside pushes, in the order of the list.
fn with_pushes<'a>(lacks: &[&'a str]) -> Vec<&'a str> {
    acts::list()
        .into_iter()
        .map(|(what, ..)| what)
        .filter(|what| PUSHES.contains(what) || lacks.contains(what))
        .collect()
}
