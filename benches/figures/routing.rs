//! What finding the rule of a path costs with many routes beside few. Needs no server.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use http::Method;
use prost_reflect::DescriptorPool;
use wharfinger::transcode::{Api, Lookup, Transcoder};

use super::{figure, median};

const ROUND: Duration = Duration::from_millis(200);

/// Measures.
pub fn run() {
    let (few, many) = (Routes::new(10), Routes::new(1_000));
    let mut details = String::new();
    let ratios = (0..7).map(|_| {
        let (few, many) = (few.nanoseconds(), many.nanoseconds());
        details = format!("{many:.0} ns against {few:.0} ns a look-up");
        many / few
    });
    let ratio = median(ratios.collect());
    figure("routing with 1,000 routes beside 10", ratio, "near 1 at best", &details);
}

struct Routes {
    api: Api,
    paths: Vec<String>,
}

impl Routes {
    /// An API of so many rules, in the shapes that ours have.
    fn new(count: usize) -> Self {
        let mut proto = String::from(
            "syntax = \"proto3\"; package many.v1; import \"google/api/annotations.proto\";\n\
             message Ask { string name = 1; string tag = 2; } message Answer {}\nservice Many {\n",
        );
        let mut paths = Vec::new();
        for number in 0..count {
            let kind = number / 2;
            let (rule, path) = if number % 2 == 0 {
                (format!("/v1/kinds{kind}/{{name}}"), format!("/v1/kinds{kind}/some"))
            } else {
                (format!("/v1/kinds{kind}/{{name=**}}/tags/{{tag}}"), format!("/v1/kinds{kind}/acme/team/web/tags/2.4"))
            };
            writeln!(
                proto,
                "rpc R{number}(Ask) returns (Answer) {{ option (google.api.http) = {{get: \"{rule}\"}}; }}"
            )
            .unwrap();
            paths.push(path);
        }
        proto.push('}');
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("many.proto"), proto).unwrap();
        let own = format!("{}/proto", env!("CARGO_MANIFEST_DIR"));
        let mut compiler = protox::Compiler::new([folder.path(), own.as_ref()]).unwrap();
        compiler.include_imports(true).open_file("many.proto").unwrap();
        let pool = DescriptorPool::decode(compiler.encode_file_descriptor_set().as_slice()).unwrap();
        Self { api: Transcoder::builder(pool).package("many.v1").api().unwrap(), paths }
    }

    fn nanoseconds(&self) -> f64 {
        let (start, mut calls) = (Instant::now(), 0u32);
        while start.elapsed() < ROUND {
            // As many look-ups in both cases between two looks at the clock.
            for index in 0..1_000 {
                let path = &self.paths[index * 7 % self.paths.len()];
                assert_eq!(self.api.lookup(&Method::GET, std::hint::black_box(path)), Lookup::Found);
            }
            calls += 1_000;
        }
        start.elapsed().as_nanos() as f64 / f64::from(calls)
    }
}
