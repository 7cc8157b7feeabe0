//! For every rpc of `wharfinger.v1`: its path, deadline and retries, which field makes a repeated request harmless, and
//! which fields carry a list from page to page. All of it is read from the descriptors and the service config.

use std::error::Error;
use std::fmt::Write;

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FileDescriptorProto, FileDescriptorSet, MethodDescriptorProto};

use crate::schedule::Schedule;

const PACKAGE: &str = "wharfinger.v1";

/// Writes the trait implementations and the methods of the client.
pub(crate) fn write(set: &FileDescriptorSet, schedule: &Schedule) -> Result<String, Box<dyn Error>> {
    let mut facts = String::new();
    let mut methods = String::new();
    for file in set.file.iter().filter(|file| file.package() == PACKAGE) {
        for (index, service) in file.service.iter().enumerate() {
            let full_name = format!("{PACKAGE}.{}", service.name());
            for (number, method) in service.method.iter().enumerate() {
                let said = comment(file, &[6, i32::try_from(index)?, 2, i32::try_from(number)?]);
                let constant = format!(
                    "Method {{ service: {full_name:?}, name: {name:?}, path: \"/{full_name}/{name}\", {schedule} }}",
                    name = method.name(),
                    schedule = schedule.fields(&full_name, method.name())?,
                );
                if method.client_streaming() || method.server_streaming() {
                    let name = snake(method.name()).to_uppercase();
                    writeln!(facts, "pub(crate) const {name}: Method = {constant};\n")?;
                } else {
                    unary(&mut facts, &mut methods, set, method, &constant, &said)?;
                }
            }
        }
    }
    let mut text = String::from("// Made by wharfinger-client-generate; changes are lost.\n\n");
    text.push_str(&facts);
    write!(text, "/// Every unary rpc of `wharfinger.v1`.\nimpl Client {{\n{methods}}}\n")?;
    Ok(text)
}

fn unary(
    facts: &mut String,
    methods: &mut String,
    set: &FileDescriptorSet,
    method: &MethodDescriptorProto,
    constant: &str,
    said: &str,
) -> Result<(), Box<dyn Error>> {
    let (input, output) = (message(set, method.input_type())?, message(set, method.output_type())?);
    let (request, response) = (input.name(), output.name());
    writeln!(facts, "impl Rpc for pb::{request} {{")?;
    writeln!(facts, "    type Response = pb::{response};\n    const METHOD: Method = {constant};")?;
    if has_text(input, "request_id") {
        writeln!(
            facts,
            "    fn request_id(&mut self) -> Option<&mut String> {{\n        Some(&mut self.request_id)\n    }}"
        )?;
    }
    writeln!(facts, "}}\n")?;

    let name = snake(method.name());
    match items(input, output) {
        Some((field, item)) => {
            writeln!(facts, "impl List for pb::{request} {{\n    type Item = pb::{item};")?;
            writeln!(facts, "    fn page_token(&mut self) -> &mut String {{\n        &mut self.page_token\n    }}")?;
            writeln!(facts, "    fn split(response: pb::{response}) -> (Vec<pb::{item}>, String) {{")?;
            writeln!(facts, "        (response.{field}, response.next_page_token)\n    }}\n}}\n")?;
            let more = format!("{said}\n\nGoes on from page to page; `client.call(request)` reads one page.");
            write!(methods, "{}", doc(&more, "    "))?;
            writeln!(methods, "    pub fn {name}(&self, request: pb::{request}) -> Pages<pb::{request}> {{")?;
            writeln!(methods, "        Pages::new(self.clone(), request)\n    }}\n")?;
        }
        None => {
            write!(methods, "{}", doc(said, "    "))?;
            writeln!(methods, "    pub async fn {name}(&self, request: pb::{request}) -> Result<pb::{response}> {{")?;
            writeln!(methods, "        self.call(request).await\n    }}\n")?;
        }
    }
    Ok(())
}

/// The field and the type of what a list lists.
fn items<'a>(input: &DescriptorProto, output: &'a DescriptorProto) -> Option<(&'a str, &'a str)> {
    if !has_text(input, "page_token") || !has_text(output, "next_page_token") {
        return None;
    }
    let mut lists =
        output.field.iter().filter(|field| field.label() == Label::Repeated && field.r#type() == Type::Message);
    let field = lists.next()?;
    let item = field.type_name().strip_prefix(&format!(".{PACKAGE}."))?;
    lists.next().is_none().then_some((field.name(), item))
}

fn has_text(message: &DescriptorProto, name: &str) -> bool {
    message
        .field
        .iter()
        .any(|field| field.name() == name && field.r#type() == Type::String && field.label() != Label::Repeated)
}

fn message<'a>(set: &'a FileDescriptorSet, full_name: &str) -> Result<&'a DescriptorProto, Box<dyn Error>> {
    let name = full_name.strip_prefix(&format!(".{PACKAGE}.")).ok_or_else(|| format!("{full_name} is foreign"))?;
    let mut messages = set.file.iter().filter(|file| file.package() == PACKAGE).flat_map(|file| &file.message_type);
    messages.find(|message| message.name() == name).ok_or_else(|| format!("{full_name} is unknown").into())
}

/// The comment before an element, known by its path in the file's descriptor.
pub(crate) fn comment(file: &FileDescriptorProto, path: &[i32]) -> String {
    let locations = file.source_code_info.iter().flat_map(|info| &info.location);
    let location = locations.into_iter().find(|location| location.path == path);
    location.map(|location| location.leading_comments().to_owned()).unwrap_or_default()
}

/// A text as Rust's documentation.
pub(crate) fn doc(text: &str, indent: &str) -> String {
    text.trim_end().lines().map(|line| format!("{indent}/// {}", line.trim()).trim_end().to_owned() + "\n").collect()
}

/// `ETAG_MISMATCH` as `EtagMismatch`.
pub(crate) fn pascal(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty()).map(|word| {
        let (first, rest) = word.split_at(1);
        format!("{first}{}", rest.to_lowercase())
    });
    words.collect()
}

/// `ListTags` as `list_tags`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}
