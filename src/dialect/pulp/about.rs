//! `pulp.v3.StatusService`: what clients look at before they do anything.

use std::collections::BTreeMap;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tonic::{Request, Response, Status};

use super::{answer, api, correlation, pb};
use crate::app::App;
use crate::pb::google::api::HttpBody;

/// The parts of the vendor's whose API this is, and in which version: clients look for both.
pub(super) const COMPONENTS: [(&str, &str, &str, &str); 2] =
    [("core", "3.123.1", "pulpcore", "pulpcore.app"), ("container", "2.30.0", "pulp-container", "pulp_container.app")];

/// The service over the app.
#[derive(Debug)]
pub(super) struct Server {
    app: App,
}

impl Server {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

/// This process, which is everything at once.
fn process() -> pb::Worker {
    let versions = COMPONENTS.iter().map(|(component, version, ..)| ((*component).to_owned(), (*version).to_owned()));
    pb::Worker {
        name: format!("{}@wharfinger", std::process::id()),
        last_heartbeat: OffsetDateTime::now_utc().format(&Rfc3339).unwrap_or_default(),
        versions: versions.collect::<BTreeMap<_, _>>(),
    }
}

#[tonic::async_trait]
impl pb::status_service_server::StatusService for Server {
    async fn get_status(
        &self,
        request: Request<pb::GetStatusRequest>,
    ) -> Result<Response<pb::GetStatusResponse>, Status> {
        let (cid, request) = (correlation(&request), request.into_inner());
        let versions = COMPONENTS.iter().map(|(component, version, package, module)| pb::Component {
            component: (*component).to_owned(),
            version: (*version).to_owned(),
            package: (*package).to_owned(),
            module: (*module).to_owned(),
            domain_compatible: true,
        });
        let status = pb::Status {
            versions: versions.collect(),
            online_workers: vec![process()],
            online_api_apps: vec![process()],
            online_content_apps: vec![process()],
            database_connection: Some(pb::Connection { connected: self.app.store().read().await.is_ok() }),
            redis_connection: None,
            storage: None,
            content_settings: Some(pb::ContentSettings {
                content_origin: Some(request.origin),
                content_path_prefix: "/v2/".to_owned(),
            }),
            domain_enabled: false,
        };
        Ok(answer(pb::GetStatusResponse { status: Some(status) }, &cid))
    }

    async fn get_api(&self, request: Request<pb::GetApiRequest>) -> Result<Response<pb::GetApiResponse>, Status> {
        let cid = correlation(&request);
        let plain = request.get_ref().accept.contains("application/json");
        let content_type = if plain { "application/json" } else { "application/vnd.oai.openapi+json" };
        let data = api::document().map_err(Status::internal)?;
        let content = HttpBody { content_type: content_type.to_owned(), data, extensions: Vec::new() };
        Ok(answer(pb::GetApiResponse { content: Some(content) }, &cid))
    }
}
