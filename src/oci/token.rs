//! `/v2/token`: Docker's token flow. A client that proves itself here gets a short-lived token for the scopes that it names;
//! what that is good for is decided when it is used. Knows both forms of the flow: the query of the token specification, and
//! the form of OAuth 2.

use axum::extract::Query;
use futures_util::TryStreamExt;
use http::header::{CACHE_CONTROL, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode, Uri};
use serde_json::json;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::Call;
use super::failure::{Code, Failure};
use super::parameters::Parameters;
use super::reply::Reply;
use crate::access::{Caller, Credentials, RegistryScope};
use crate::app::REGISTRY_TOKEN_LIFETIME;
use crate::domain::{Error, RepositoryName};

/// Bytes of a form at most.
const FORM_MAX: usize = 16 << 10;
/// Scopes of one token at most.
const SCOPES_MAX: usize = 64;

/// The query form: whoever the `Authorization` header proves, or nobody, who can pull what everybody may.
pub(super) async fn get(call: Call) -> Result<Reply, Failure> {
    let parameters = Parameters::of(&call.head)?;
    let scopes = scopes(parameters.all("scope"))?;
    let refresh = match parameters.first("offline_token") {
        // The token that proved the caller is as good for it tomorrow.
        Some("true") => token_of(&Credentials::of(&call.head.headers)),
        _ => None,
    };
    answer(&call, &call.caller, scopes, refresh).await
}

/// The form of OAuth 2.
pub(super) async fn post(call: Call) -> Result<Reply, Failure> {
    let form = read(call.body.clone()).await?;
    let first = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let required = |name: &str| first(name).ok_or_else(|| bad_request(&format!("the field {name} is required")));
    let credentials = match first("grant_type").as_deref() {
        Some("password") => Credentials::Basic(required("username")?, required("password")?),
        Some("refresh_token") => Credentials::Bearer(required("refresh_token")?),
        _ => return Err(bad_request("the field grant_type is password or refresh_token")),
    };
    let scopes = scopes(form.iter().filter(|(key, _)| key == "scope").flat_map(|(_, value)| value.split(' ')))?;
    let offline = first("access_type").as_deref() == Some("offline") || matches!(credentials, Credentials::Bearer(_));
    let refresh = if offline { token_of(&credentials) } else { None };
    let caller = call.app.access().identify_by(&credentials).await.coming_from(call.caller.shared_origin());
    answer(&call, &caller, scopes, refresh).await
}

async fn answer(
    call: &Call,
    caller: &Caller,
    scopes: Vec<RegistryScope>,
    refresh: Option<String>,
) -> Result<Reply, Failure> {
    if caller.may_do_everything() {
        return Err(Error::Unsupported("this server asks nobody for a token".into()).into());
    }
    let token = match call.app.issue_registry_token(caller, scopes).await {
        // Here a wrong password is just that: another token would not help.
        Err(error @ Error::Unauthenticated { .. }) => {
            let basic = HeaderValue::from_static("Basic realm=\"wharfinger\"");
            return Err(Failure::from(error).header(WWW_AUTHENTICATE, basic));
        }
        token => token?,
    };
    let mut body = json!({
        "token": token,
        "access_token": token,
        "expires_in": REGISTRY_TOKEN_LIFETIME.as_secs(),
        "issued_at": OffsetDateTime::now_utc().format(&Rfc3339).unwrap_or_default(),
    });
    if let Some(refresh) = refresh {
        body["refresh_token"] = json!(refresh);
    }
    Ok(Reply::json(&body).header(CACHE_CONTROL, HeaderValue::from_static("no-store")))
}

/// The token among credentials; passwords are not handed back.
fn token_of(credentials: &Credentials) -> Option<String> {
    match credentials {
        Credentials::Bearer(text) | Credentials::Basic(_, text) if crate::access::Secret::is_meant(text) => {
            Some(text.clone())
        }
        _ => None,
    }
}

/// Reads scopes: `repository:<name>:<actions>` and `registry:catalog:*`. What is neither gives nothing.
fn scopes<'a>(texts: impl Iterator<Item = &'a str>) -> Result<Vec<RegistryScope>, Failure> {
    let mut scopes: Vec<RegistryScope> = Vec::new();
    for text in texts.flat_map(|text| text.split(' ')).filter(|text| !text.is_empty()) {
        let Some((place, actions)) = text.rsplit_once(':') else { continue };
        let writes = actions.split(',').any(|action| matches!(action, "push" | "delete" | "*"));
        let repository = match place.split_once(':') {
            Some(("registry", "catalog")) => String::new(),
            Some((kind, name)) if kind.split('(').next() == Some("repository") => {
                match name.parse::<RepositoryName>() {
                    Ok(name) => name.into_string(),
                    Err(_) => continue,
                }
            }
            _ => continue,
        };
        match scopes.iter_mut().find(|scope| scope.repository == repository) {
            Some(scope) => scope.writes |= writes,
            None => scopes.push(RegistryScope { repository, writes }),
        }
        if scopes.len() > SCOPES_MAX {
            return Err(bad_request("a token is for at most 64 repositories; ask for several"));
        }
    }
    Ok(scopes)
}

async fn read(mut body: super::linger::LingeringBody) -> Result<Vec<(String, String)>, Failure> {
    let mut bytes = Vec::new();
    while let Ok(Some(piece)) = body.try_next().await {
        bytes.extend_from_slice(&piece);
        if bytes.len() > FORM_MAX {
            return Err(bad_request("the form is too long"));
        }
    }
    // A form is written as a query is.
    let unreadable = || bad_request("the form cannot be decoded");
    let text = String::from_utf8(bytes).map_err(|_| unreadable())?;
    let uri = Uri::builder().path_and_query(format!("/?{text}")).build().map_err(|_| unreadable())?;
    let Query(form) = Query::try_from_uri(&uri).map_err(|_| unreadable())?;
    Ok(form)
}

fn bad_request(message: &str) -> Failure {
    Failure::new(StatusCode::BAD_REQUEST, Code::Unsupported, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_of_one_repository_are_one() {
        let texts = [
            "repository:acme/web:pull repository:acme/web:pull,push",
            "repository(plugin):a/b:pull",
            "x",
            "repository:A:pull",
        ];
        let scopes = scopes(texts.into_iter()).unwrap();
        let scope = |repository: &str, writes| RegistryScope { repository: repository.to_owned(), writes };
        assert_eq!(scopes, [scope("acme/web", true), scope("a/b", false)]);
        assert_eq!(super::scopes(["registry:catalog:*"].into_iter()).unwrap(), [scope("", true)]);
    }
}
