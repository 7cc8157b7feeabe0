//! `pulp.v3.BlobService`.

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
pub(super) struct Blobs {
    app: App,
}

impl Blobs {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::blob_service_server::BlobService for Blobs {
    async fn list_blobs(
        &self,
        request: Request<pb::ListBlobsRequest>,
    ) -> Result<Response<pb::ListBlobsResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = filters!(request;
            pulp_href_in => "pulp_href__in" [], prn_in => "prn__in" [], pulp_id_in => "pulp_id__in" [],
            repository_version, repository_version_added, repository_version_removed,
            added_between [], removed_between [], orphaned_for, pulp_label_select,
            digest, digest_in => "digest__in" [],
        );
        let reader = Reader { app: &self.app, caller: &caller, list: List::Blobs };
        let asked = reader.read(named, &request.q).await?;
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_blobs(&caller, &asked.places, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let results = found.items.into_iter().map(convert::blob).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListBlobsResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn get_blob(&self, request: Request<pb::GetBlobRequest>) -> Result<Response<pb::GetBlobResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        let id = convert::id(&request.get_ref().id)?;
        let found = self.app.find_blobs(&caller, convert::prefix_of(id)).await.map_err(from_error)?;
        let found = found.into_iter().find(|one| convert::blob_id(&one.digest) == id);
        let blob = Some(convert::blob(found.ok_or_else(|| no_match("Blob"))?));
        Ok(answer(pb::GetBlobResponse { blob }, &cid))
    }
}
