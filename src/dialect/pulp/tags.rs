//! `pulp.v3.TagService`.

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
pub(super) struct Tags {
    app: App,
}

impl Tags {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::tag_service_server::TagService for Tags {
    async fn list_tags(&self, request: Request<pb::ListTagsRequest>) -> Result<Response<pb::ListTagsResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = filters!(request;
            pulp_href_in => "pulp_href__in" [], prn_in => "prn__in" [], pulp_id_in => "pulp_id__in" [],
            repository_version, repository_version_added, repository_version_removed,
            added_between [], removed_between [], orphaned_for, pulp_label_select,
            name, name_in => "name__in" [], digest [],
            tagged_manifest_digest => "tagged_manifest__digest" [], media_type [],
        );
        let reader = Reader { app: &self.app, caller: &caller, list: List::Tags };
        let asked = reader.read(named, &request.q).await?;
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_tags(&caller, &asked.places, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let results = found.items.into_iter().map(convert::tag).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListTagsResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn get_tag(&self, request: Request<pb::GetTagRequest>) -> Result<Response<pb::GetTagResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        let id = convert::id(&request.get_ref().id)?;
        let found = self.app.find_tags(&caller, convert::prefix_of(id)).await.map_err(from_error)?;
        let found = found.into_iter().find(|one| convert::tag_id(&one.digest, &one.name) == id);
        let tag = Some(convert::tag(found.ok_or_else(|| no_match("Tag"))?));
        Ok(answer(pb::GetTagResponse { tag }, &cid))
    }
}
