//! The OCI distribution protocol, 1.1, at `/v2/`: what docker, podman, skopeo, oras, cosign and helm speak. Converts in,
//! calls `app`, converts out; decides nothing about content.
//!
//! A path's parts are found from the right, because repository names contain slashes, and in the path as it came: a name
//! that hides something behind percent signs is not a name. `/v2/registry/…` and `/v2/registries/…` are another
//! product's paths and are not to be routed here.

mod blobs;
mod challenge;
mod failure;
pub(crate) mod linger;
mod lists;
mod manifests;
mod parameters;
mod path;
mod range;
mod reply;
mod token;
mod uploads;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use http::Method;

use crate::access::Caller;
use crate::app::App;
use challenge::Asked;
use failure::Failure;
use linger::LingeringBody;
use path::Route;
use reply::Reply;

/// The door over the app. Serves every path it is given as one of the protocol.
pub fn router(app: App) -> Router {
    Router::new().fallback(answer).with_state(app)
}

/// A request that was taken apart.
struct Call {
    app: App,
    caller: Caller,
    head: http::request::Parts,
    body: LingeringBody,
}

async fn answer(State(app): State<App>, request: Request) -> Response {
    let (mut head, body) = request.into_parts();
    let caller = head.extensions.remove::<Caller>().unwrap_or_else(Caller::nobody);
    let body = LingeringBody::new(body);
    let asked = if caller.may_do_everything() { None } else { Some(Asked::of(&head)) };
    let call = Call { app, caller, head, body: body.clone() };
    match dispatch(call).await {
        Ok(reply) => reply.into_response(),
        Err(failure) => {
            body.drain().await;
            match asked {
                Some(asked) => failure.challenged(&asked).into_response(),
                None => failure.into_response(),
            }
        }
    }
}

async fn dispatch(call: Call) -> Result<Reply, Failure> {
    let route = Route::parse(call.head.uri.path())?;
    let get_or_head = call.head.method == Method::GET || call.head.method == Method::HEAD;
    let method = call.head.method.clone();
    match (route, &method) {
        // Clients ask here whether they must sign in, and whether what they have is good.
        (Route::Base, _) if get_or_head => {
            call.app.check_signed_in(&call.caller).await?;
            Ok(Reply::json(&serde_json::json!({})))
        }
        (Route::Base, _) => Err(Failure::method_not_allowed("GET, HEAD")),

        (Route::Token, &Method::GET) => token::get(call).await,
        (Route::Token, &Method::POST) => token::post(call).await,
        (Route::Token, _) => Err(Failure::method_not_allowed("GET, POST")),

        (Route::Catalog, _) if get_or_head => lists::catalog(call).await,
        (Route::Tags(repository), _) if get_or_head => lists::tags(call, repository).await,
        (Route::Referrers(repository, subject), _) if get_or_head => lists::referrers(call, repository, subject).await,
        (Route::Catalog | Route::Tags(_) | Route::Referrers(..), _) => Err(Failure::method_not_allowed("GET, HEAD")),

        (Route::Blob(repository, digest), &Method::GET) => blobs::get(call, repository, digest).await,
        (Route::Blob(repository, digest), &Method::HEAD) => blobs::head(call, repository, digest).await,
        (Route::Blob(repository, digest), &Method::DELETE) => blobs::delete(call, repository, digest).await,
        (Route::Blob(..), _) => Err(Failure::method_not_allowed("GET, HEAD, DELETE")),

        (Route::Uploads(repository), &Method::POST) => uploads::start(call, repository).await,
        (Route::Uploads(_), _) => Err(Failure::method_not_allowed("POST")),
        (Route::Upload(repository, uid), &Method::PATCH) => uploads::append(call, repository, uid).await,
        (Route::Upload(repository, uid), &Method::PUT) => uploads::finish(call, repository, uid).await,
        (Route::Upload(repository, uid), &Method::DELETE) => uploads::cancel(call, repository, uid).await,
        (Route::Upload(repository, uid), _) if get_or_head => uploads::status(call, repository, uid).await,
        (Route::Upload(..), _) => Err(Failure::method_not_allowed("GET, HEAD, PATCH, PUT, DELETE")),

        (Route::Manifest(repository, reference), &Method::PUT) => manifests::put(call, repository, reference).await,
        (Route::Manifest(repository, reference), &Method::DELETE) => {
            manifests::delete(call, repository, reference).await
        }
        (Route::Manifest(repository, reference), _) if get_or_head => manifests::get(call, repository, reference).await,
        (Route::Manifest(..), _) => Err(Failure::method_not_allowed("GET, HEAD, PUT, DELETE")),
    }
}
