//! Pulp's dialect over HTTP: what its document and its clients' users do, word for word.

mod changes;
mod content;
mod errors;
mod lists;
mod recipe;
mod shapes;

use std::time::Duration;

use serde_json::Value;
use wharfinger::access::Caller;

use crate::support::{Shelf, TestServer, Transcript};

/// How every path begins.
const ROOT: &str = "/pulp/api/v3";

/// A server, content for it, and the hrefs by which the dialect knows that content.
struct House {
    server: TestServer,
    shelf: Shelf,
}

impl House {
    async fn open() -> Self {
        let server = TestServer::start().await;
        let shelf = Shelf::beside(&server).await;
        Self { server, shelf }
    }

    fn talk(&self) -> Transcript<'_> {
        Transcript::of(&self.server)
    }

    /// Reads what an href leads to.
    async fn get(&self, href: &str) -> Value {
        let answer = self.talk().ask(&format!("GET {href}")).await;
        assert_eq!(answer.status, 200, "{href}: {}", answer.body);
        answer.json()
    }

    /// The only item that a list has.
    async fn only(&self, list: &str) -> Value {
        let page = self.get(&format!("{ROOT}/{list}")).await;
        assert_eq!(page["count"], 1, "{list}: {page}");
        page["results"][0].clone()
    }

    /// The href of a push repository.
    async fn repository(&self, name: &str) -> String {
        text(&self.only(&format!("repositories/container/container-push/?name={name}")).await["pulp_href"])
    }

    /// The href of a distribution.
    async fn distribution(&self, name: &str) -> String {
        text(&self.only(&format!("distributions/container/container/?name={name}")).await["pulp_href"])
    }

    /// Makes a change and returns its task once that has ended.
    async fn done(&self, line: &str, body: &str) -> Value {
        let answer = self.talk().say(line, body).await;
        assert_eq!(answer.status, 202, "{line} {body}: {}", answer.body);
        let task = answer.json();
        assert_eq!(task.as_object().unwrap().len(), 1, "clients take an answer for a task when nothing else is in it");
        self.ended(task["task"].as_str().unwrap()).await
    }

    /// A task once it has ended.
    async fn ended(&self, href: &str) -> Value {
        let uid = href.trim_end_matches('/').rsplit('/').next().unwrap();
        let patience = Duration::from_secs(60);
        let ended = self.shelf.app().wait_operation(&Caller::anonymous(), uid, patience).await.unwrap();
        assert!(ended.state.is_final(), "{ended:?}");
        self.get(href).await
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// The conversation as a text that is the same at every run: identifiers numbered as they come, the headers that every
/// answer has left out.
fn told(talk: Transcript<'_>) -> String {
    const EVERY: [&str; 3] = ["< access-control-expose-headers:", "< correlation-id:", "< x-frame-options:"];
    let text = talk.finish();
    let lines: Vec<&str> = text.lines().filter(|line| !EVERY.iter().any(|header| line.starts_with(header))).collect();
    numbered(&lines.join("\n"))
}

/// Every UUID as a number, the same one for the same UUID.
pub(crate) fn numbered(text: &str) -> String {
    const LENGTH: usize = 36;
    let mut seen: Vec<&str> = Vec::new();
    let mut out = String::new();
    let mut at = 0;
    while at < text.len() {
        let found = text
            .get(at..at + LENGTH)
            .filter(|part| part.as_bytes()[8] == b'-' && part.is_ascii() && uuid::Uuid::try_parse(part).is_ok());
        if let Some(uid) = found {
            let number = seen.iter().position(|known| *known == uid).unwrap_or_else(|| {
                seen.push(uid);
                seen.len() - 1
            });
            out.push_str(&format!("ID{}", number + 1));
            at += LENGTH;
        } else {
            let next = text[at..].chars().next().unwrap();
            out.push(next);
            at += next.len_utf8();
        }
    }
    out
}
