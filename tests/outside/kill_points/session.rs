//! A session with Postgres as seen from between: which transactions commit, and what they write. Knows as much of the
//! protocol as that needs: the messages of the simple and the extended query, and their answers.

use std::collections::{HashMap, VecDeque};

use super::tripwire::{Passage, Talk};

/// One connection.
#[derive(Default)]
pub(super) struct Session {
    asked: Messages,
    answered: Messages,
    /// Texts of prepared statements by their names.
    statements: HashMap<Vec<u8>, String>,
    bound: Vec<u8>,
    /// What was executed since the last answer was asked for.
    executed: Vec<String>,
    /// The open transaction: what it writes so far. `None` outside one.
    open: Option<Vec<String>>,
    expected: VecDeque<Expected>,
    /// Answers that the server must not hear before it is clear whether it lives.
    held: Vec<u8>,
    /// Of the answers since the last one that was complete: whether rows were written, and whether something failed.
    wrote: bool,
    failed: bool,
    /// Whether the open transaction wrote rows.
    transaction_wrote: bool,
}

/// What the next complete answer is about.
#[derive(Default)]
struct Expected {
    /// The writes that it commits; empty for none.
    commits: Vec<String>,
    /// Whether it ends a transaction that was opened.
    ends: bool,
    /// Whether it writes at all, so that the count of rows says something.
    writes: bool,
}

/// Cuts a stream into messages: a letter, a length, a body. The first one from a client has no letter.
#[derive(Default)]
struct Messages {
    bytes: Vec<u8>,
    begun: bool,
}

impl Messages {
    fn next(&mut self, first_is_bare: bool) -> Option<(u8, Vec<u8>)> {
        let letter = usize::from(self.begun || !first_is_bare);
        let length = self.bytes.get(letter..letter + 4)?;
        let end = letter + u32::from_be_bytes(length.try_into().unwrap()) as usize;
        if self.bytes.len() < end {
            return None;
        }
        let rest = self.bytes.split_off(end);
        let message = std::mem::replace(&mut self.bytes, rest);
        self.begun = true;
        Some((if letter == 1 { message[0] } else { 0 }, message))
    }
}

/// The n-th text of a message, each of which ends with a zero.
fn text(message: &[u8], n: usize) -> &[u8] {
    message[5..].split(|byte| *byte == 0).nth(n).unwrap_or_default()
}

fn words(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn writes(sql: &str) -> bool {
    let sql = sql.replace("for update", "").replace("for no key update", "").replace("do update", "");
    ["insert into ", "update ", "delete from "].iter().any(|write| sql.contains(write))
}

impl Session {
    /// What a message to Postgres is about, and the commit that it asks for.
    fn hear(&mut self, letter: u8, message: &[u8]) -> Option<String> {
        match letter {
            b'P' => {
                let sql = words(&String::from_utf8_lossy(text(message, 1)));
                self.statements.insert(text(message, 0).to_vec(), sql);
            }
            b'B' => self.bound = text(message, 1).to_vec(),
            b'E' => self.executed.extend(self.statements.get(&self.bound).cloned()),
            b'S' => {
                let executed: Vec<String> =
                    std::mem::take(&mut self.executed).into_iter().filter(|sql| writes(sql)).collect();
                let mut expected = Expected { writes: !executed.is_empty(), ..Expected::default() };
                match &mut self.open {
                    Some(written) => written.extend(executed),
                    None => expected.commits = executed,
                }
                return self.expect(expected);
            }
            b'Q' => {
                let sql = words(&String::from_utf8_lossy(text(message, 0))).to_ascii_lowercase();
                let mut expected = Expected::default();
                if sql.starts_with("begin") {
                    self.open = Some(Vec::new());
                    self.transaction_wrote = false;
                } else if sql.starts_with("commit") {
                    let written = self.open.take().unwrap_or_default();
                    expected.ends = true;
                    if self.transaction_wrote {
                        expected.commits = written;
                    }
                } else if sql.starts_with("rollback") {
                    self.open = None;
                }
                return self.expect(expected);
            }
            _ => {}
        }
        None
    }

    fn expect(&mut self, expected: Expected) -> Option<String> {
        let point = point("before", &expected.commits);
        self.expected.push_back(expected);
        point
    }

    /// What an answer says; the point that a complete one has come to.
    fn note(&mut self, letter: u8, message: &[u8]) -> Option<String> {
        match letter {
            b'C' => {
                let tag = String::from_utf8_lossy(text(message, 0)).into_owned();
                let rows = tag.rsplit(' ').next().and_then(|rows| rows.parse::<u64>().ok());
                self.wrote |= rows.is_some_and(|rows| rows > 0);
            }
            b'E' => self.failed = true,
            b'Z' => {
                let (wrote, failed) = (std::mem::take(&mut self.wrote), std::mem::take(&mut self.failed));
                let expected = self.expected.pop_front().unwrap_or_default();
                self.transaction_wrote |= wrote && expected.writes;
                if !failed && (wrote || expected.ends) {
                    return point("after", &expected.commits);
                }
            }
            _ => {}
        }
        None
    }
}

fn point(side: &str, commits: &[String]) -> Option<String> {
    (!commits.is_empty()).then(|| format!("{side} the commit of {}", commits.join("; ")))
}

impl Talk for Session {
    fn asked(&mut self, bytes: &[u8]) -> Vec<Passage> {
        self.asked.bytes.extend_from_slice(bytes);
        let mut passages = Vec::new();
        while let Some((letter, bytes)) = self.asked.next(true) {
            passages.push(Passage { point: self.hear(letter, &bytes), bytes });
        }
        passages
    }

    fn answered(&mut self, bytes: &[u8]) -> Vec<Passage> {
        self.answered.bytes.extend_from_slice(bytes);
        let mut passages = Vec::new();
        while let Some((letter, message)) = self.answered.next(false) {
            let point = self.note(letter, &message);
            self.held.extend(message);
            let in_doubt = letter != b'Z' && self.expected.front().is_some_and(|next| !next.commits.is_empty());
            if !in_doubt {
                passages.push(Passage { point, bytes: std::mem::take(&mut self.held) });
            }
        }
        passages
    }
}
