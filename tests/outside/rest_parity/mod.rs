//! Every rpc over gRPC at one server and over REST at its twin, with the same inputs in the same order: the same outcome,
//! status, reason and details. The rpcs come from the descriptors, so a new one without a row in the script fails here.

mod callers;
mod script;

use std::collections::{BTreeMap, BTreeSet};

use prost_reflect::DescriptorPool;
use serde_json::Value;

use crate::support::TestServer;
use callers::{Outcome, grpc, rest, rules};

/// What differs between twins for good reasons: times, tokens, and how far background work has come.
const VOLATILE: [&str; 20] = [
    "secret",
    "prefix",
    "expireTime",
    "revokeTime",
    "lastUsedTime",
    "cursor",
    "sinceTime",
    "dueTime",
    "oldestTime",
    "createTime",
    "updateTime",
    "deleteTime",
    "purgeTime",
    "startTime",
    "endTime",
    "cancelTime",
    "time",
    "nextPageToken",
    "state",
    "progress",
];

#[tokio::test(flavor = "multi_thread")]
async fn every_rpc_has_the_same_outcome_over_grpc_and_over_rest() {
    let pool = DescriptorPool::decode(wharfinger::pb::DESCRIPTORS).unwrap();
    let (left, right) = (TestServer::start().await, TestServer::start().await);
    let (channel, client) = (left.channel().await, right.http());
    let mut kept: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut wrong = Vec::new();
    let (mut answered, mut refused, mut routes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for row in script::rows() {
        let (service, name) = row.rpc.split_once('/').unwrap();
        let service = pool.get_service_by_name(&format!("wharfinger.v1.{service}")).unwrap();
        let method = service.methods().find(|method| method.name() == name).unwrap();
        let of = |side: fn(&(String, String)) -> &String| -> Vec<Value> {
            row.inputs.iter().map(|input| filled(input, &|key| side(&kept[key]).clone())).collect()
        };
        let by_grpc = grpc(&channel, &method, &of(|pair| &pair.0)).await;
        let (rule, by_rest) = rest(&client, &right.url(""), &method, &of(|pair| &pair.1)).await;
        let place = format!("{} {:?}", row.rpc, row.inputs);
        if let Some((key, pointer)) = row.keep {
            let text = |outcome: &Outcome| match outcome {
                Outcome::Answer(answer) => answer.pointer(pointer).unwrap().as_str().unwrap().to_owned(),
                other => panic!("{place}: {other:?}"),
            };
            kept.insert(key.to_owned(), (text(&by_grpc), text(&by_rest)));
        }
        let (left, right) = (settled(by_grpc.clone()), settled(by_rest));
        if left != right {
            wrong.push(format!("{place}:\n  gRPC {left:?}\n  REST {right:?}"));
        }
        if by_grpc.reason() != row.reason {
            wrong.push(format!("{place}: not {:?} but {by_grpc:?}", row.reason));
        }
        routes.insert((rule.verb, rule.template));
        if row.reason.is_empty() {
            answered.insert(row.rpc)
        } else {
            refused.insert(row.rpc)
        };
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for service in pool.services().filter(|service| service.package_name() == "wharfinger.v1") {
        for method in service.methods() {
            let name = format!("{}/{}", service.name(), method.name());
            assert!(answered.contains(name.as_str()), "the script has no good input for {name}");
            assert!(
                refused.contains(name.as_str()) || script::NEVER_REFUSED.contains(&name.as_str()),
                "the script has no bad input for {name}"
            );
            for rule in rules(&method) {
                assert!(routes.contains(&(rule.verb.clone(), rule.template.clone())), "no row goes by {rule:?}");
            }
        }
    }
}

/// An input with `$key` replaced by what an earlier answer of the same twin said.
fn filled(input: &Value, kept: &impl Fn(&str) -> String) -> Value {
    match input {
        Value::String(text) if text.starts_with('$') => Value::String(kept(&text[1..])),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), filled(value, kept))).collect())
        }
        Value::Array(values) => Value::Array(values.iter().map(|value| filled(value, kept)).collect()),
        other => other.clone(),
    }
}

fn settled(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Answer(answer) => Outcome::Answer(settle(answer)),
        Outcome::Failure { code, message, details } => Outcome::Failure {
            code,
            message: anonymous(&message),
            details: details.into_iter().map(|(kind, detail)| (kind, settle(detail))).collect(),
        },
    }
}

/// JSON without what is volatile, and without empty objects: whether one is there is no matter of JSON.
fn settle(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(anonymous(&text)),
        Value::Array(values) => Value::Array(values.into_iter().map(settle).collect()),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| {
                let value = if VOLATILE.contains(&name.as_str()) { Value::from("…") } else { settle(value) };
                (name, value)
            });
            Value::Object(
                fields.filter(|(_, value)| value.as_object().is_none_or(|fields| !fields.is_empty())).collect(),
            )
        }
        other => other,
    }
}

/// Text with identifiers and etags made alike; digests have no hyphens.
fn anonymous(text: &str) -> String {
    let is_part = |c: char| matches!(c, '0'..='9' | 'a'..='f' | '-');
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let length = rest[start..].find(|c| !is_part(c)).unwrap_or(rest.len() - start);
        let run = &rest[start..start + length];
        out.push_str(&rest[..start]);
        out.push_str(if run.len() >= 16 && run.contains('-') { "…" } else { run });
        rest = &rest[start + length..];
    }
    out.push_str(rest);
    out
}
