//! Artifacts and tags across all repositories, for callers that know content by its digest alone.

use std::collections::HashMap;

use serde::Serialize;

use super::App;
use super::authorize::{Action, Resource};
use super::page::{Page, PageRequest};
use crate::access::Caller;
use crate::domain::artifact::Artifact;
use crate::domain::page::PAGE_BYTES_MAX;
use crate::domain::tag::Tag;
use crate::domain::{Digest, Error, Result};
use crate::store::{artifacts, tags};

/// One digest in every repository that holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedArtifact {
    /// The artifact as each repository has it, the oldest first; at least one.
    pub holdings: Vec<Artifact>,
}

/// Which artifacts to list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ListArtifactsEverywhere {
    /// Of this media type only.
    pub media_type: Option<String>,
    /// The page; it knows no filter and no order.
    #[serde(skip)]
    pub page: PageRequest,
}

/// Which tags to list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ListTagsEverywhere {
    /// Those that point to this digest only.
    pub digest: Option<Digest>,
    /// The page; it knows no filter and no order.
    #[serde(skip)]
    pub page: PageRequest,
}

impl App {
    /// Reads an artifact in every repository that holds it.
    pub async fn get_artifact_everywhere(&self, caller: &Caller, digest: Digest) -> Result<SharedArtifact> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let visible = caller.visible();
        let found = artifacts::everywhere(&mut *self.read().await?, visible.as_ref(), &[digest]).await?;
        match found.is_empty() {
            true => Err(self.missing(caller, Error::ArtifactNowhere(digest))),
            false => Ok(SharedArtifact { holdings: found.into_iter().map(|(_, artifact)| artifact).collect() }),
        }
    }

    /// Lists the digests of all live artifacts, each once, by digest.
    pub async fn list_artifacts_everywhere(
        &self,
        caller: &Caller,
        input: ListArtifactsEverywhere,
    ) -> Result<Page<SharedArtifact>> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let visible = caller.visible();
        let paging = self.paging::<Digest>("artifacts everywhere", &(&input, &visible), &input.page)?;
        let mut conn = self.read().await?;
        let media_type = input.media_type.as_deref();
        let (limit, max_bytes) = (paging.limit(), PAGE_BYTES_MAX);
        let (seen, after) = (visible.as_ref(), paging.after);
        let digests = artifacts::digests_everywhere(&mut conn, seen, after, media_type, limit, max_bytes).await?;
        let page = paging.page_of_fetched(self, digests, None, |digest| *digest)?;
        let mut holdings: HashMap<Digest, Vec<Artifact>> = HashMap::new();
        for (_, artifact) in artifacts::everywhere(&mut conn, seen, &page.items).await? {
            holdings.entry(artifact.digest).or_default().push(artifact);
        }
        // One that went in between is left out.
        let shared = page.items.iter().filter_map(|digest| Some(SharedArtifact { holdings: holdings.remove(digest)? }));
        Ok(Page { items: shared.collect(), next_token: page.next_token, total: None })
    }

    /// Lists the tags of all live repositories: one repository after the other, each by name.
    pub async fn list_tags_everywhere(&self, caller: &Caller, input: ListTagsEverywhere) -> Result<Page<Tag>> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let visible = caller.visible();
        let paging = self.paging::<(i64, String)>("tags everywhere", &(&input, &visible), &input.page)?;
        let after = paging.after.clone();
        let (seen, digest) = (visible.as_ref(), input.digest.as_ref());
        let rows = tags::list_everywhere(&mut *self.read().await?, seen, digest, after, paging.limit()).await?;
        let page = paging.page(self, rows, None, |(repository_id, tag)| (*repository_id, tag.name.to_string()))?;
        let items = page.items.into_iter().map(|(_, tag)| tag).collect();
        Ok(Page { items, next_token: page.next_token, total: None })
    }
}
