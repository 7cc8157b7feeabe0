//! Plays a scenario of `clients/`, whose grammar `clients/README.md` gives, against a server:
//! `scenario SCENARIO.json name=value …`.

mod steps;

use std::collections::HashMap;
use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::Value;
use steps::{Failure, Player};

#[tokio::main]
async fn main() -> ExitCode {
    match play().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

async fn play() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("expected a scenario and name=value pairs")?;
    let variables: HashMap<String, String> = arguments
        .map(|pair| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect::<Option<_>>()
        .ok_or("expected name=value")?;
    let steps: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let mut player = Player::new(variables);
    for (index, step) in steps.iter().enumerate() {
        let number = index + 1;
        let name = step["do"].as_str().unwrap_or_default();
        player.play(step).await.map_err(|failure| format!("step {number} ({name}): {failure}"))?;
        say(&format!("ok {number} {name}"))?;
    }
    say("done")?;
    Ok(())
}

fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}
