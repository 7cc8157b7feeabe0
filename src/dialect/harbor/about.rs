//! `harbor.v2.SystemService`: what the server says about itself, to anybody.

use time::OffsetDateTime;
use tonic::{Request, Response, Status};

use super::caller;
use super::{convert, pb};
use crate::app::{App, ListNamespaces, PageRequest};
use crate::pb::google::api::HttpBody;

/// The release of Harbor whose API this is.
const HARBOR_VERSION: &str = "v2.16.0";

/// The service over the app.
#[derive(Debug)]
pub(super) struct System {
    app: App,
}

impl System {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

/// A text as the whole answer.
pub(super) fn text(text: impl Into<String>) -> Option<HttpBody> {
    let content_type = "text/plain; charset=utf-8".to_owned();
    Some(HttpBody { content_type, data: text.into().into_bytes().into(), extensions: Vec::new() })
}

#[tonic::async_trait]
impl pb::system_service_server::SystemService for System {
    async fn ping(&self, _request: Request<pb::PingRequest>) -> Result<Response<pb::PingResponse>, Status> {
        Ok(Response::new(pb::PingResponse { body: text("Pong") }))
    }

    async fn get_health(
        &self,
        request: Request<pb::GetHealthRequest>,
    ) -> Result<Response<pb::GetHealthResponse>, Status> {
        // Any look at the book tells whether it can be reached.
        let input = ListNamespaces { page: PageRequest::plain(1, String::new()), deleted: false };
        let database = self.app.list_namespaces(&caller(&request), input).await;
        let word = |healthy: bool| if healthy { "healthy" } else { "unhealthy" }.to_owned();
        let component = |name: &str, healthy: bool| pb::ComponentHealth {
            name: name.to_owned(),
            status: word(healthy),
            error: if healthy { String::new() } else { "it cannot be reached".to_owned() },
        };
        let components =
            vec![component("core", true), component("database", database.is_ok()), component("registry", true)];
        Ok(Response::new(pb::GetHealthResponse { components, status: word(database.is_ok()) }))
    }

    async fn get_system_info(
        &self,
        request: Request<pb::GetSystemInfoRequest>,
    ) -> Result<Response<pb::GetSystemInfoResponse>, Status> {
        let origin = request.into_inner().origin;
        let registry_url = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host).to_owned();
        Ok(Response::new(pb::GetSystemInfoResponse {
            auth_mode: "db_auth".to_owned(),
            primary_auth_mode: false,
            external_url: origin,
            registry_url,
            harbor_version: HARBOR_VERSION.to_owned(),
            project_creation_restriction: "everyone".to_owned(),
            self_registration: false,
            has_ca_root: false,
            read_only: false,
            notification_enable: false,
            current_time: convert::timestamp(OffsetDateTime::now_utc()),
        }))
    }
}
