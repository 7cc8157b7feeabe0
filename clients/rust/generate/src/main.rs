//! Writes the generated part of `wharfinger-client` anew: messages and stubs by tonic's generator, and for every unary
//! rpc of `wharfinger.v1` what the thin layer needs to know of it. Knows no rpc by name.
//!
//! `wharfinger-client-generate PROTO_FOLDER CLIENTS_FOLDER TARGET_FOLDER`; the folder of the clients holds what all of them
//! share: `service_config.json` and `errors.json`.

mod reasons;
mod rpcs;
mod schedule;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use prost::Message;
use prost_types::FileDescriptorSet;

/// The packages that callers use. Of `google.api` only what answers are made of.
const PACKAGES: [&str; 5] = ["wharfinger/v1", "chkk/v1", "digitalocean/v2", "harbor/v2", "pulp/v3"];
const HTTP_BODY: &str = "google/api/httpbody.proto";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [protos, clients, target] = arguments.as_slice() else {
        return Err("expected the folder of the protos, that of the clients and the one to write into".into());
    };
    let set = compile(protos)?;
    let schedule = schedule::Schedule::read(&fs::read_to_string(clients.join("service_config.json"))?)?;
    let errors = fs::read_to_string(clients.join("errors.json"))?;

    if target.exists() {
        fs::remove_dir_all(target)?;
    }
    fs::create_dir_all(target)?;
    fs::write(target.join("rpcs.rs"), rpcs::write(&set, &schedule)?)?;
    fs::write(target.join("reasons.rs"), reasons::write(&set, &errors)?)?;
    tonic_prost_build::configure()
        .build_server(false)
        .bytes(".wharfinger.v1.PutArtifactRequest.manifest")
        .bytes(".wharfinger.v1.Artifact.manifest")
        .bytes(".wharfinger.v1.UploadBlobRequest")
        .bytes(".google.api.HttpBody.data")
        .compile_well_known_types(false)
        .emit_rerun_if_changed(false)
        .out_dir(target)
        .compile_fds(set)?;
    Ok(())
}

fn compile(protos: &Path) -> Result<FileDescriptorSet, Box<dyn Error>> {
    let mut files = Vec::new();
    for package in PACKAGES {
        for entry in fs::read_dir(protos.join(package))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "proto") {
                files.push(path.strip_prefix(protos)?.to_owned());
            }
        }
    }
    files.sort();
    let mut compiler = protox::Compiler::new([protos])?;
    compiler.include_source_info(true).include_imports(true).open_files(&files)?;
    let mut set = FileDescriptorSet::decode(compiler.encode_file_descriptor_set().as_slice())?;
    set.file.retain(|file| {
        let name = file.name();
        // Those of Google's own types come with prost; the generator looks at them all the same.
        name == HTTP_BODY
            || name.starts_with("google/protobuf/")
            || files.iter().any(|wanted| wanted.as_os_str() == name)
    });
    Ok(set)
}
