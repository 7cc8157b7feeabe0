//! The product's own API stands up to the checks: every rule of `proto/` can be served.

use prost_reflect::DescriptorPool;
use wharfinger::transcode::Transcoder;

fn pool() -> DescriptorPool {
    let root = format!("{}/proto", env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![std::path::PathBuf::from(&root)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "proto") {
                files.push(path.strip_prefix(&root).unwrap().to_owned());
            }
        }
    }
    let mut compiler = protox::Compiler::new([root]).unwrap();
    compiler.include_imports(true);
    compiler.open_files(files).unwrap();
    DescriptorPool::decode(compiler.encode_file_descriptor_set().as_slice()).unwrap()
}

#[test]
fn every_annotated_service_of_the_product_can_be_served() {
    let pool = pool();
    let mut builder = Transcoder::builder(pool.clone());
    for service in pool.services() {
        builder = builder.service(service.full_name());
    }
    // Forms that the dialects bring are not known here; their names are all that a check needs.
    for form in ["chkk", "digitalocean", "harbor", "pulp"] {
        builder = builder.error_form(form, wharfinger::transcode::GoogleForm);
    }
    if let Err(error) = builder.api() {
        panic!("{error}");
    }
}
