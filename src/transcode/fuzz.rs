//! Fuzz targets of the transcoder: template, path, query, JSON. `cargo test` gives each a bounded number of inputs; a fuzzing
//! engine, which follows coverage, runs the same functions for as long as wanted (`make fuzz`). Test code only.
//!
//! Each holds its part to more than not panicking: what is taken must mean the same when it is said again.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use bolero::check;
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor};

use super::decode::{Path, pairs};
use super::error::Location;
use super::json::plan::Plans;
use super::json::read::{self, ReadOptions};
use super::json::write;
use super::options::JsonStyle;
use super::query::{self, QueryRules};
use super::route::Router;
use super::template::Template;

/// Inputs for each target within `cargo test`.
const ITERATIONS: usize = 20_000;

/// Bytes as text of the alphabet that a parser looks for, so that the blind engine gets past the first character; bytes
/// above it stay as they are.
fn text(bytes: &[u8], alphabet: &[u8]) -> String {
    let chosen: Vec<u8> = bytes
        .iter()
        .map(|byte| match usize::from(*byte) {
            // The last ninth of the range stays raw.
            low if low < 228 => alphabet[low % alphabet.len()],
            _ => *byte,
        })
        .collect();
    String::from_utf8_lossy(&chosen).into_owned()
}

fn everything() -> MessageDescriptor {
    static FOUND: OnceLock<MessageDescriptor> = OnceLock::new();
    FOUND
        .get_or_init(|| {
            let root = env!("CARGO_MANIFEST_DIR");
            let includes = [format!("{root}/tests/transcode/proto"), format!("{root}/proto")];
            let mut compiler = protox::Compiler::new(includes).unwrap();
            compiler.include_imports(true).open_files(["kitchen/v1/kitchen.proto"]).unwrap();
            let pool = DescriptorPool::decode(compiler.encode_file_descriptor_set().as_slice()).unwrap();
            pool.get_message_by_name("kitchen.v1.Everything").unwrap()
        })
        .clone()
}

fn plans() -> &'static Plans {
    static PLANS: OnceLock<Plans> = OnceLock::new();
    PLANS.get_or_init(|| {
        let message = everything();
        Plans::compile(message.parent_pool(), [message.clone()], &JsonStyle::default()).unwrap()
    })
}

/// Says a message in JSON and reads it again: the same fields, or the judge finds out.
fn says_the_same_again(wire: &[u8]) {
    let message = DynamicMessage::decode(everything(), wire).expect("what we write can be decoded");
    let mut json = Vec::new();
    write::message(plans(), 0, wire, &mut json).expect("what we read can be written");
    let json = String::from_utf8(json).expect("JSON is UTF-8");
    let mut again = Vec::new();
    let options = ReadOptions { ignore_unknown: false, max_values: 100_000 };
    read::message(plans(), 0, &json, options, &mut again).unwrap_or_else(|errors| panic!("{errors:?}: {json}"));
    let mut second = Vec::new();
    write::message(plans(), 0, &again, &mut second).expect("what we read can be written");
    assert_eq!(String::from_utf8(second).unwrap(), json, "{message:?}");
}

/// A target whose inputs are all refused at once would try nothing.
fn some(taken: &AtomicUsize) {
    let taken = taken.load(Relaxed);
    assert!(taken > ITERATIONS / 100, "only {taken} inputs came past the first look");
}

#[test]
fn template() {
    let taken = AtomicUsize::new(0);
    check!().with_iterations(ITERATIONS).for_each(|bytes: &[u8]| {
        // Pieces that may stand beside each other, now and then broken by one that may not.
        let pieces = [
            "/a",
            "/{x}",
            "/*",
            "/{y=b/*}",
            "/%62",
            "/{z.w=**}",
            "/c-1",
            "/v1/{q=d/*/e/**}",
            ":run",
            "/",
            "}",
            "{",
            "*",
        ];
        let text: String = bytes.iter().take(12).map(|byte| pieces[usize::from(*byte / 4) % pieces.len()]).collect();
        let Ok(template) = Template::parse(&text) else { return };
        taken.fetch_add(1, Relaxed);
        for variable in &template.variables {
            assert!(variable.start <= variable.end && variable.end <= template.segments.len(), "{text}");
        }
        let mut router = Router::default();
        router.insert("GET", &template, false).unwrap();
        assert!(router.insert("GET", &template, false).is_err(), "{text} has no conflict with itself");
    });
    some(&taken);
}

#[test]
fn path() {
    let taken = AtomicUsize::new(0);
    let templates = [
        "/{a=**}",
        "/a/{x}:b",
        "/{a=**}/b/{c}",
        "/a/{q=*/b/**}",
        "/v1/{name=acme/*}/",
        "/v1/things/{thing}",
        "/v1/*/%62",
    ];
    let templates = templates.map(|text| Template::parse(text).unwrap());
    let mut router = Router::default();
    for template in &templates {
        router.insert("GET", template, false).unwrap();
    }
    check!().with_iterations(ITERATIONS).for_each(|bytes: &[u8]| {
        let text = format!("/{}", text(bytes, b"////abv1:%2Fc36.~-thingsacme"));
        let Some(Ok(path)) = Path::parse(&text) else { return };
        let found = router.find("GET", &path);
        let _ = (router.methods(&path), router.nearest(&path));
        let Some(found) = found else { return };
        taken.fetch_add(1, Relaxed);
        let template = &templates[found.route];
        for variable in &template.variables {
            let range = template.range(variable, path.segments.len());
            assert!(range.start <= range.end && range.end <= path.segments.len(), "{text}");
            let _ = path.capture(range, found.with_verb, template.is_multi_segment(variable));
        }
    });
    some(&taken);
}

#[test]
fn query() {
    let taken = AtomicUsize::new(0);
    let rules =
        QueryRules { path: &[], body: None, whole_body: false, ignore_unknown: true, location: Location::Query };
    let names: Vec<String> = everything().fields().map(|field| field.name().to_owned()).collect();
    check!().with_iterations(ITERATIONS).for_each(|bytes: &[u8]| {
        // Names are chosen by the first byte of each pair, or left to chance.
        let mut said = String::new();
        for pair in bytes.split(|byte| *byte == b'&').take(50) {
            let (first, rest) = pair.split_first().unwrap_or((&0, &[]));
            match names.get(usize::from(*first) % (names.len() + 3)) {
                Some(name) => said.push_str(name),
                None => said.push_str(&text(pair, b"abcdefghijklmnopqrstuvwxyz_.123%=")),
            }
            said.push('=');
            said.push_str(&text(rest, b"0123456789+-.eEtruefalsnAZ%25=&"));
            said.push('&');
        }
        let Ok(pairs) = pairs(&said, 1_000) else { return };
        let mut wire = Vec::new();
        if query::bind(plans(), 0, &pairs, &rules, &mut wire).is_ok() {
            taken.fetch_add(1, Relaxed);
            says_the_same_again(&wire);
        }
    });
    some(&taken);
}

#[test]
fn json() {
    let taken = AtomicUsize::new(0);
    let names: Vec<String> = everything().fields().map(|field| field.json_name().to_owned()).collect();
    check!().with_iterations(ITERATIONS).for_each(|bytes: &[u8]| {
        // Raw bytes for an engine that learns, and the names of fields with values of chance for one that does not.
        let raw = String::from_utf8_lossy(bytes).into_owned();
        let members: Vec<String> = bytes
            .chunks(7)
            .map(|chunk| {
                let name = &names[usize::from(chunk[0]) % names.len()];
                format!("{name:?}:{}", text(&chunk[1..], b"0123456789-+.eE\"\\{}[]:,nulltruefalse \"\""))
            })
            .collect();
        for said in [raw, format!("{{{}}}", members.join(","))] {
            let mut wire = Vec::new();
            let options = ReadOptions { ignore_unknown: false, max_values: 10_000 };
            if read::message(plans(), 0, &said, options, &mut wire).is_ok() {
                serde_json::from_str::<serde_json::Value>(&said)
                    .unwrap_or_else(|error| panic!("we took what is not JSON: {error}: {said}"));
                taken.fetch_add(1, Relaxed);
                says_the_same_again(&wire);
            }
        }
    });
    some(&taken);
}
