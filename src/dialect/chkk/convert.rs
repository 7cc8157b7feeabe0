//! The vendor's IDs into our names, and what we know into the vendor's shapes.

use http::HeaderMap;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tonic::metadata::MetadataMap;
use tonic::{Request, Status};

use super::pb;
use crate::app::{SharedArtifact, TagReference};
use crate::domain::repository::Repository;
use crate::domain::tag::Tag;
use crate::domain::{Digest, Malformed, RepositoryName, TagName};
use crate::grpc::status::from_error;

/// Reads a digest with or without its algorithm, which the number of digits tells as well.
pub(super) fn digest(text: &str) -> Result<Digest, Malformed> {
    match (text.contains(':'), text.len()) {
        (false, 64) => format!("sha256:{text}").parse(),
        (false, 128) => format!("sha512:{text}").parse(),
        (true, _) => text.parse(),
        _ => Err(Malformed::new("expected a digest of 64 hex digits")),
    }
}

/// Reads the ID of a tag, `<repository>:<tag>`.
pub(super) fn tag_id(id: &str) -> Result<(RepositoryName, TagName), Malformed> {
    let (repository, tag) =
        id.rsplit_once(':').ok_or_else(|| Malformed::new("expected a repository, `:` and a tag"))?;
    Ok((repository.parse()?, tag.parse()?))
}

/// Reads the ID of a reference, `<repository>:<tag>@<digest>`.
pub(super) fn reference_id(id: &str) -> Result<(RepositoryName, TagName, Digest), Malformed> {
    let (tag, artifact) = id.split_once('@').ok_or_else(|| Malformed::new("expected a tag's ID, `@` and a digest"))?;
    let (repository, tag) = tag_id(tag)?;
    Ok((repository, tag, digest(artifact)?))
}

/// An ID in a path that cannot be one: it names nothing. The error form says of what kind.
pub(super) fn no_such_thing(_: Malformed) -> Status {
    Status::not_found("not found")
}

/// A field of the body that has to agree with something else, and does not.
pub(super) fn disagrees(field: &'static str) -> Status {
    invalid(field, "expected to agree with the path")
}

/// A field that is outside its grammar.
pub(super) fn invalid(field: &'static str, expected: impl Into<std::borrow::Cow<'static, str>>) -> Status {
    from_error(Malformed::new(expected).field(field))
}

/// A required property of the body that is missing, or whose text is empty.
pub(super) fn required<'a>(field: &'static str, text: &'a str) -> Result<&'a str, Status> {
    match text {
        "" => {
            let property = field.rsplit('.').next().unwrap_or(field);
            let object = field.split('.').next().unwrap_or(field);
            Err(invalid(object, format!("expected required property {property} to be present")))
        }
        text => Ok(text),
    }
}

/// Where the schema of an object is. Told is the scheme and host of the caller: `X-Forwarded-Host`, else `Forwarded`, else
/// the host asked; `https` unless that is this very machine. A gRPC caller has none of them and gets no URL.
pub(super) fn schema<T>(request: &Request<T>, origin: &str, name: &str) -> Option<String> {
    let header = |name: &str| forwarded(request.metadata(), name);
    schema_url(header("x-forwarded-host"), header("forwarded"), origin, name)
}

/// The same for a request whose headers are at hand.
pub(super) fn schema_of_call(headers: &HeaderMap, origin: &str, name: &str) -> Option<String> {
    let header = |name: &str| headers.get(name)?.to_str().ok();
    schema_url(header("x-forwarded-host"), header("forwarded"), origin, name)
}

fn forwarded<'a>(metadata: &'a MetadataMap, name: &str) -> Option<&'a str> {
    metadata.get(name)?.to_str().ok()
}

fn schema_url(x_host: Option<&str>, forwarded: Option<&str>, origin: &str, name: &str) -> Option<String> {
    let asked = origin.split_once("://").map_or(origin, |(_, host)| host);
    let host = x_host.or_else(|| forwarded.and_then(forwarded_host)).unwrap_or(asked);
    if host.is_empty() {
        return None;
    }
    let machine = host.rsplit_once(':').map_or(host, |(machine, _)| machine);
    let scheme = if matches!(machine, "localhost" | "127.0.0.1") { "http" } else { "https" };
    Some(format!("{scheme}://{host}/schemas/{name}.json"))
}

/// The host of the first hop that a `Forwarded` header tells of (RFC 7239).
fn forwarded_host(header: &str) -> Option<&str> {
    let first = header.split(',').next()?;
    let pairs = first.split(';').filter_map(|pair| pair.trim().split_once('='));
    let host = pairs.into_iter().find(|(key, _)| key.eq_ignore_ascii_case("host"))?.1;
    Some(host.trim_matches('"'))
}

/// RFC 3339 in UTC, with as many decimals as the time has.
pub(super) fn time(time: OffsetDateTime) -> String {
    // It fails for years beyond four digits, which no row has.
    time.to_offset(time::UtcOffset::UTC).format(&Rfc3339).unwrap_or_default()
}

/// A tag's ID.
pub(super) fn id_of_tag(repository: &RepositoryName, tag: &str) -> String {
    format!("{repository}:{tag}")
}

pub(super) fn tag(tag: Tag, schema: Option<String>) -> pb::OciTag {
    pb::OciTag {
        schema,
        artifact: tag.digest.hex(),
        created_by: tag.creator,
        created_on: time(tag.create_time),
        last_modified_by: tag.last_modifier,
        last_modified_on: time(tag.update_time),
        repository: tag.repository.into_string(),
        tag: tag.name.into_string(),
    }
}

/// One digest, told as one artifact: as the oldest holder has it, changed when the last one changed.
pub(super) fn artifact(shared: SharedArtifact, schema: Option<String>) -> Option<pb::OciArtifact> {
    let changed = shared.holdings.iter().max_by_key(|holding| holding.update_time)?;
    let (last_modified_by, last_modified_on) = (changed.last_modifier.clone(), time(changed.update_time));
    let tag_ids = |holding: &crate::domain::artifact::Artifact| {
        let of = |tag: &String| id_of_tag(&holding.repository, tag);
        holding.tags.iter().map(of).collect::<Vec<_>>()
    };
    let mut tags: Vec<String> = shared.holdings.iter().flat_map(tag_ids).collect();
    tags.sort_unstable();
    let platforms = shared.holdings.iter().filter_map(|holding| holding.platform.as_ref());
    let architecture = platforms.map(|platform| platform.architecture.clone()).find(|text| !text.is_empty());
    let oldest = shared.holdings.into_iter().next()?;
    Some(pb::OciArtifact {
        schema,
        architecture,
        created_by: oldest.creator,
        created_on: time(oldest.create_time),
        digest: oldest.digest.hex(),
        last_modified_by,
        last_modified_on,
        media_type: oldest.media_type,
        package_releases: Vec::new(),
        project_releases: Vec::new(),
        size_bytes: oldest.size_bytes,
        tags,
    })
}

pub(super) fn repository(repository: Repository, schema: Option<String>) -> pb::OciRepository {
    let name = repository.name.as_str();
    let (registry, namespace) = name.rsplit_once('/').unwrap_or(("", name));
    pb::OciRepository {
        schema,
        created_by: repository.creator,
        created_on: time(repository.create_time),
        last_modified_by: repository.last_modifier,
        last_modified_on: time(repository.update_time),
        namespace: namespace.to_owned(),
        registry: registry.to_owned(),
    }
}

pub(super) fn reference(
    reference: TagReference,
    repository: &RepositoryName,
    tag: &TagName,
    schema: Option<String>,
) -> pb::OciReference {
    pb::OciReference {
        schema,
        artifact: reference.digest.hex(),
        created_by: reference.creator,
        created_on: time(reference.create_time),
        last_modified_by: reference.last_modifier,
        last_modified_on: time(reference.update_time),
        tag: id_of_tag(repository, tag.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_come_with_and_without_their_algorithm() {
        let hex = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        for text in [hex.to_owned(), format!("sha256:{hex}")] {
            assert_eq!(digest(&text).expect("a digest").hex(), hex);
        }
        assert_eq!(digest(&"0".repeat(128)).expect("a digest").to_string().split(':').next(), Some("sha512"));
        for text in ["", "abc", "sha256:abc", &hex.to_uppercase(), &format!("md5:{hex}")] {
            assert!(digest(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_schema_is_where_the_caller_sees_us() {
        let url = |x_host, forwarded, origin| schema_url(x_host, forwarded, origin, "OCITag");
        let at = |place: &str| Some(format!("{place}/schemas/OCITag.json"));
        assert_eq!(url(None, None, "http://127.0.0.1:8080"), at("http://127.0.0.1:8080"));
        assert_eq!(url(None, None, "http://localhost"), at("http://localhost"));
        assert_eq!(url(None, None, "http://reg.test"), at("https://reg.test"));
        let forwarded = Some("for=1.2.3.4;proto=http;host=\"out.test:7\", host=inner");
        assert_eq!(url(None, forwarded, "http://in"), at("https://out.test:7"));
        assert_eq!(url(Some("x.test"), forwarded, "http://in"), at("https://x.test"));
        assert_eq!(url(None, None, ""), None);
    }
}
