//! `pulp.v3.ManifestService`.

use tonic::{Request, Response, Status};

use super::errors::no_match;
use super::filters::{List, Reader, filters};
use super::pages::Pages;
use super::{answer, convert, correlation, pb};
use crate::app::App;
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Manifests {
    app: App,
}

impl Manifests {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::manifest_service_server::ManifestService for Manifests {
    async fn list_manifests(
        &self,
        request: Request<pb::ListManifestsRequest>,
    ) -> Result<Response<pb::ListManifestsResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = filters!(request;
            pulp_href_in => "pulp_href__in" [], prn_in => "prn__in" [], pulp_id_in => "pulp_id__in" [],
            repository_version, repository_version_added, repository_version_removed,
            added_between [], removed_between [], orphaned_for, pulp_label_select,
            digest, digest_in => "digest__in" [], media_type [], is_bootable, is_flatpak, architecture, os,
        );
        let reader = Reader { app: &self.app, caller: &caller, list: List::Manifests };
        let asked = reader.read(named, &request.q).await?;
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_manifests(&caller, &asked.places, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let results = found.items.into_iter().map(convert::manifest).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListManifestsResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn get_manifest(
        &self,
        request: Request<pb::GetManifestRequest>,
    ) -> Result<Response<pb::GetManifestResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        let id = convert::id(&request.get_ref().id)?;
        let found = self.app.find_manifests(&caller, convert::prefix_of(id)).await.map_err(from_error)?;
        let found = found.into_iter().find(|one| convert::manifest_id(&one.digest) == id);
        let manifest = Some(convert::manifest(found.ok_or_else(|| no_match("Manifest"))?));
        Ok(answer(pb::GetManifestResponse { manifest }, &cid))
    }
}
