//! The product's own API stands up to the checks: every rule of `proto/` can be served.

use prost_reflect::DescriptorPool;
use wharfinger::transcode::{About, Transcoder};

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
    let api = builder.api().unwrap_or_else(|error| panic!("{error}"));
    let about = About {
        title: "Wharfinger".to_owned(),
        version: "1".to_owned(),
        description: String::new(),
        security: std::collections::BTreeMap::new(),
    };
    let document = api.openapi("wharfinger.v1", &about);
    let text = document.to_string();
    for reference in text.split("#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap();
        assert!(document["components"]["schemas"].get(name).is_some(), "{name}");
    }
    // Every rpc of the product is described, so every rpc has a rule.
    for service in pool.services().filter(|service| service.package_name() == "wharfinger.v1") {
        for method in service.methods() {
            let id = format!("\"{}_{}\"", service.name(), method.name());
            assert!(text.contains(&id), "{id} has no rule");
        }
    }
}
