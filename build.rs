//! Compiles `proto/` into Rust and into one descriptor set, with protox: no protoc is needed. The descriptor set feeds
//! reflection and the transcoding layer.

use std::path::{Path, PathBuf};
use std::{env, fs};

use prost::Message;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=proto");
    println!("cargo:rerun-if-changed=migrations");
    let mut files = Vec::new();
    collect(Path::new("proto"), &mut files)?;
    files.sort();

    let mut compiler = protox::Compiler::new(["proto"])?;
    compiler.include_source_info(true).include_imports(true);
    compiler.open_files(files.iter().map(|file| file.strip_prefix("proto").unwrap_or(file)))?;
    // The set as protox encodes it keeps the custom options that prost's own types would drop.
    let out_dir = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out_dir.join("wharfinger.bin"), compiler.encode_file_descriptor_set())?;

    let set = prost_types::FileDescriptorSet::decode(compiler.encode_file_descriptor_set().as_slice())?;
    tonic_prost_build::configure()
        .build_client(true)
        .build_server(true)
        .bytes(".wharfinger.v1.PutArtifactRequest.manifest")
        .bytes(".wharfinger.v1.Artifact.manifest")
        .bytes(".wharfinger.v1.UploadBlobRequest")
        .bytes(".google.api.HttpBody.data")
        // Their keys come out in one order, so that an answer is the same each time.
        .btree_map(".pulp.v3")
        .compile_well_known_types(false)
        .compile_fds(set)?;
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "proto") {
            files.push(path);
        }
    }
    Ok(())
}
