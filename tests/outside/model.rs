//! A walk of random requests, compared step by step with a small in-memory reference that was written from the design.
//!
//! A walk that fails prints its seed. `WHARFINGER_MODEL_SEED` takes that walk again, `WHARFINGER_MODEL_STEPS` sets how many
//! requests each walk makes, and `make model` takes long ones.

mod actual;
mod compare;
mod deletion;
mod reference;
mod requests;
mod turns;
mod universe;

use std::collections::BTreeMap;
use std::sync::Arc;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::books::{assert_balanced, assert_no_transaction_is_left, fingerprint};
use crate::house::House;
use actual::Actual;
use reference::World;
use requests::Request;
use turns::Turn;
use universe::Universe;

/// Requests of a walk, unless the environment says otherwise.
const STEPS: usize = 240;
/// After how many requests everything is compared, not only what is live.
const WHOLE_EVERY: usize = 40;

#[tokio::test]
async fn a_random_walk_agrees_with_the_reference() {
    walk().await;
}

#[tokio::test]
async fn another_random_walk_agrees_with_the_reference() {
    walk().await;
}

#[tokio::test]
async fn a_third_random_walk_agrees_with_the_reference() {
    walk().await;
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a whole number")))
}

/// Prints how to take a walk again when it fails.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("take this walk again with WHARFINGER_MODEL_SEED={}", self.0);
        }
    }
}

async fn walk() {
    let seed = Seed(setting("WHARFINGER_MODEL_SEED").unwrap_or_else(rand::random));
    let steps = setting("WHARFINGER_MODEL_STEPS").map_or(STEPS, |steps| usize::try_from(steps).unwrap());
    let mut random = StdRng::seed_from_u64(seed.0);
    let universe = Arc::new(Universe::new(random.random()));
    let mut world = World::new(universe.clone());
    let mut actual = Actual::new(House::open().await, universe);
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    let mut plan: Vec<Request> = Vec::new();

    for step in 1..=steps {
        if plan.is_empty() {
            plan = requests::next(&world, &mut random);
            plan.reverse();
        }
        let request = plan.pop().unwrap();
        let context = format!("step {step}: {request:?}");

        let mut after = world.clone();
        let mut turn = Turn { world: &mut after, events: Vec::new() };
        let expected = request.run(&mut turn);
        let events = turn.events;

        let refused = expected.is_err();
        let dry = random.random_bool(0.3) && request.can_be_dry();
        if dry || refused {
            let before = fingerprint(&actual.house.app).await;
            if dry {
                let answer = actual.make(&request, true).await;
                compare::answers(&format!("{context}, dry"), &expected, &answer);
                assert_eq!(fingerprint(&actual.house.app).await, before, "{context}: a dry run wrote something");
            }
            if refused {
                let answer = actual.make(&request, false).await;
                compare::answers(&context, &expected, &answer);
                assert_eq!(
                    fingerprint(&actual.house.app).await,
                    before,
                    "{context}: a refused request wrote something"
                );
            }
        }
        if !refused {
            let answer = actual.make(&request, false).await;
            compare::answers(&context, &expected, &answer);
            world = after;
        }
        *told.entry(request.kind(&expected)).or_default() += 1;

        compare::events(&context, &mut actual, if refused { Vec::new() } else { events }).await;
        let whole = step % WHOLE_EVERY == 0 || step == steps;
        compare::now(&context, &actual, &world, request.repository().filter(|_| !whole)).await;
        assert_balanced(&actual.house.app).await;
        if whole {
            compare::history(&context, &actual, &world, &mut random).await;
            compare::operations(&context, &actual, &world).await;
        }
    }
    assert_no_transaction_is_left(&actual.house.app).await;
    println!("seed {}: {told:#?}", seed.0);
}
