//! `/v2/_catalog`, `/v2/<name>/tags/list` and `/v2/<name>/referrers/<digest>`. A list that does not fit into one answer
//! goes on behind its Link header.

use http::header::{CONTENT_TYPE, LINK};
use http::{HeaderName, HeaderValue, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::Call;
use super::failure::{Code, Failure};
use super::parameters::Parameters;
use super::reply::{Reply, header_value};
use crate::app::{ListReferrers, NAMES_MAX, Names, PageRequest};
use crate::domain::artifact::Artifact;
use crate::domain::{Digest, Error, RepositoryName};

const INDEX_TYPE: &str = "application/vnd.oci.image.index.v1+json";
const FILTERS_APPLIED: HeaderName = HeaderName::from_static("oci-filters-applied");
/// What stays as it is in the value of a parameter.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'/');
/// Referrers in one answer at most; fewer where their manifests, and so their annotations, are long.
const REFERRERS_MAX: i32 = 100;

pub(super) async fn tags(call: Call, repository: RepositoryName) -> Result<Reply, Failure> {
    let parameters = Parameters::of(&call.head)?;
    let (last, count) = (after(&parameters)?, parameters.count()?);
    let found = call.app.list_tag_names(&call.caller, &repository, last, count.unwrap_or(NAMES_MAX)).await?;
    let reply = Reply::json(&json!({ "name": repository, "tags": found.names }));
    Ok(linked(reply, &format!("/v2/{repository}/tags/list"), &found, count))
}

pub(super) async fn catalog(call: Call) -> Result<Reply, Failure> {
    let parameters = Parameters::of(&call.head)?;
    let (last, count) = (after(&parameters)?, parameters.count()?);
    let found = call.app.list_repository_names(&call.caller, last, count.unwrap_or(NAMES_MAX)).await?;
    let reply = Reply::json(&json!({ "repositories": found.names }));
    Ok(linked(reply, "/v2/_catalog", &found, count))
}

pub(super) async fn referrers(call: Call, repository: RepositoryName, subject: Digest) -> Result<Reply, Failure> {
    let parameters = Parameters::of(&call.head)?;
    let artifact_type = parameters.first("artifactType").map(str::to_owned);
    let token = parameters.first("page").unwrap_or_default().to_owned();
    let input = ListReferrers {
        repository: repository.clone(),
        subject,
        artifact_type: artifact_type.clone(),
        page: PageRequest::plain(REFERRERS_MAX, token),
    };
    let (items, next) = match call.app.list_referrers(&call.caller, input).await {
        Ok(page) => (page.items, page.next_token),
        // A registry that knows referrers never answers 404 here ("Listing Referrers").
        Err(Error::RepositoryNotFound(_)) => (Vec::new(), String::new()),
        Err(error) => return Err(error.into()),
    };
    let manifests: Vec<Value> = items.iter().map(descriptor).collect();
    let index = json!({ "schemaVersion": 2, "mediaType": INDEX_TYPE, "manifests": manifests });
    let mut reply = Reply::json(&index).replace(CONTENT_TYPE, HeaderValue::from_static(INDEX_TYPE));
    if artifact_type.is_some() {
        reply = reply.header(FILTERS_APPLIED, HeaderValue::from_static("artifactType"));
    }
    if !next.is_empty() {
        let mut target = format!("/v2/{repository}/referrers/{subject}?page={next}");
        if let Some(artifact_type) = &artifact_type {
            target.push_str(&format!("&artifactType={}", utf8_percent_encode(artifact_type, PLAIN)));
        }
        reply = reply.header(LINK, next_link(&target));
    }
    Ok(reply)
}

fn descriptor(artifact: &Artifact) -> Value {
    let mut descriptor =
        json!({ "mediaType": artifact.media_type, "digest": artifact.digest, "size": artifact.size_bytes });
    if let Some(artifact_type) = &artifact.artifact_type {
        descriptor["artifactType"] = json!(artifact_type);
    }
    if !artifact.annotations.is_empty() {
        descriptor["annotations"] = json!(artifact.annotations);
    }
    descriptor
}

/// The name after which a list begins. It need not exist, so any text will do that the database can hold.
fn after(parameters: &Parameters) -> Result<&str, Failure> {
    match parameters.first("last").unwrap_or_default() {
        last if last.len() > 255 || last.contains('\0') => {
            let message = "the parameter last must be a name that an earlier answer ended with";
            Err(Failure::new(StatusCode::BAD_REQUEST, Code::Unsupported, message))
        }
        last => Ok(last),
    }
}

fn linked(reply: Reply, path: &str, found: &Names, count: Option<usize>) -> Reply {
    let Some(last) = found.names.last().filter(|_| found.more) else { return reply };
    let count = count.map(|count| format!("&n={count}")).unwrap_or_default();
    reply.header(LINK, next_link(&format!("{path}?last={}{count}", utf8_percent_encode(last, PLAIN))))
}

fn next_link(target: &str) -> HeaderValue {
    header_value(format!("<{target}>; rel=\"next\""))
}
