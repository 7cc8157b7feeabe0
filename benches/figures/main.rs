//! The figures that the README claims, each as a ratio measured in one run: these machines are shared and noisy, so a
//! number on its own says little. `make bench` runs them all; `make bench ARGS="rpc listing"` some of them.
//!
//! The server under test is a process of its own, started as a user would start it, on an embedded cluster loaded with
//! 100,000 artifacts and 1,000,000 tags.

#![allow(
    clippy::unwrap_used,
    unreachable_pub,
    missing_debug_implementations,
    reason = "a bench that cannot measure ends"
)]

mod access;
mod bare;
mod deletion;
mod dialects;
mod instructions;
mod listing;
mod load;
mod memory;
mod oci;
mod orphans;
mod rest;
mod routing;
mod rpc;
mod subject;

use std::process::ExitCode;

use subject::Subject;

fn main() -> ExitCode {
    // `cargo bench` adds flags of its own.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    // The bare service runs in a process of its own too: this program, asked for it.
    if let [mode, database, address] = arguments.as_slice()
        && mode == bare::MODE
    {
        runtime.block_on(bare::serve(database, address));
        return ExitCode::SUCCESS;
    }
    if let [mode, call, times] = arguments.as_slice()
        && mode == instructions::MODE
    {
        runtime.block_on(instructions::run(call, times));
        return ExitCode::SUCCESS;
    }
    let wanted = |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    if wanted("routing") {
        routing::run();
    }
    // Clean-up is measured on servers of its own.
    if wanted("orphans") {
        runtime.block_on(orphans::run());
    }
    if !arguments.is_empty() && arguments.iter().all(|argument| ["routing", "orphans"].contains(&argument.as_str())) {
        return ExitCode::SUCCESS;
    }
    runtime.block_on(async {
        let subject = Subject::start().await;
        if wanted("memory") {
            memory::idle(&subject);
        }
        if ["rpc", "listing", "rest", "deletion", "access"].into_iter().any(wanted) {
            load::fill(&subject).await;
        }
        if wanted("rpc") {
            rpc::run(&subject).await;
        }
        if wanted("access") {
            access::run(&subject).await;
        }
        if wanted("rest") {
            rest::run(&subject).await;
        }
        if wanted("listing") {
            listing::run(&subject).await;
        }
        if wanted("deletion") {
            deletion::run(&subject).await;
        }
        if wanted("dialects") {
            dialects::run(&subject).await;
        }
        if wanted("oci") {
            oci::run(&subject).await;
        }
        if wanted("memory") {
            memory::under_uploads(&subject).await;
        }
    });
    ExitCode::SUCCESS
}

/// The middle one of some measurements.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Prints one figure beside its aim.
fn figure(name: &str, value: f64, aim: &str, details: &str) {
    println!("{name:<58} {value:>8.2}   {aim:<18} {details}");
}
