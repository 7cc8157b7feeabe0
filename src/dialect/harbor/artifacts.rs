//! `harbor.v2.ArtifactService`.

use std::collections::HashMap;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use prost_types::{Struct, Value};
use tonic::{Request, Response, Status};

use super::caller;
use super::errors::{bad_request, invalid};
use super::filters::{Column, Query, Wanted, order_by};
use super::kinds::{accessory_kind, kind};
use super::pages::Pages;
use super::{convert, pb};
use crate::access::Caller;
use crate::app::{
    App, ArtifactContent, ChangeOptions, CopyArtifact, DeleteArtifact, ListArtifacts, ListNamespaceArtifacts, Page,
};
use crate::domain::artifact::{Artifact, Selection, TagTest};
use crate::domain::repository::{Moment, Repository};
use crate::domain::{Digest, Error, RepositoryName};
use crate::grpc::status::from_error;
use crate::pb::google::api::HttpBody;

/// What artifacts can be queried by, beside `tags`, `labels` and `base`.
const COLUMNS: &[Column] = &[
    Column::digest("digest", "digest"),
    Column::text("artifact_type", "artifact_type"),
    Column::text("manifest_media_type", "media_type"),
    Column::time("push_time", "create_time"),
    Column::time("creation_time", "create_time"),
];

/// What artifacts can be ordered by: rows are numbered as they are pushed.
const ORDERS: &[(&str, &str)] =
    &[("push_time", "create_time"), ("creation_time", "create_time"), ("id", "create_time")];

/// The additions that the vendor knows.
const ADDITIONS: [&str; 7] = ["build_history", "values.yaml", "readme.md", "dependencies", "sbom", "license", "files"];

/// What cannot stand in a segment of a path.
const IN_SEGMENT: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'/').add(b'<').add(b'>').add(b'?');

/// The service over the app.
#[derive(Debug)]
pub(super) struct Artifacts {
    app: App,
}

/// What to tell of an artifact beside itself.
#[derive(Debug, Clone, Copy)]
struct With {
    tags: bool,
    immutable_status: bool,
    accessories: bool,
    /// All that the config says.
    config: bool,
}

impl Artifacts {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    /// Artifacts of one repository in the vendor's shape.
    async fn shown(
        &self,
        caller: &Caller,
        name: &RepositoryName,
        found: Vec<Artifact>,
        with: With,
    ) -> Result<Vec<pb::Artifact>, Error> {
        if found.is_empty() {
            return Ok(Vec::new());
        }
        let repository = self.app.get_repository(caller, name).await?;
        let mut tags = match with.tags {
            true => self.app.list_artifact_tags(caller, name, &found).await?,
            false => HashMap::new(),
        };
        // Only what an index lists, and what is to be told in full, stands in manifests.
        let unread: Vec<Artifact> = found.iter().filter(|artifact| artifact.is_index || with.config).cloned().collect();
        let contents = match unread.is_empty() {
            true => HashMap::new(),
            false => self.app.get_artifact_contents(caller, name, &unread).await?,
        };
        let children: Vec<Digest> = contents
            .values()
            .flat_map(|content| content.manifest.children.iter().map(|child| child.descriptor.digest))
            .collect();
        let ids = match children.is_empty() {
            true => HashMap::new(),
            false => self.app.find_artifact_ids(caller, name, &children).await?,
        };
        let mut shown = Vec::with_capacity(found.len());
        for artifact in found {
            let content = contents.get(&artifact.id);
            let extra_attrs = match with.config {
                true => self.config(caller, name, &artifact, content).await?,
                false => attributes(&artifact),
            };
            let accessories = match with.accessories {
                true => self.app.all_referrers(caller, name, artifact.digest).await?,
                false => Vec::new(),
            };
            let tags = tags.remove(&artifact.id).unwrap_or_default();
            shown.push(pb::Artifact {
                accessories: accessories.into_iter().map(|it| accessory(it, &artifact, &repository)).collect(),
                tags: tags.into_iter().map(|tag| convert::tag(tag, repository.id, with.immutable_status)).collect(),
                references: content.map(|content| references(&artifact, content, &ids)).unwrap_or_default(),
                extra_attrs,
                ..artifact_of(artifact, &repository)
            });
        }
        Ok(shown)
    }

    /// Artifacts of several repositories in the vendor's shape, in their order.
    async fn shown_of_several(
        &self,
        caller: &Caller,
        found: Vec<Artifact>,
        with: With,
    ) -> Result<Vec<pb::Artifact>, Error> {
        let order: Vec<i64> = found.iter().map(|artifact| artifact.id).collect();
        let mut groups: HashMap<RepositoryName, Vec<Artifact>> = HashMap::new();
        for artifact in found {
            groups.entry(artifact.repository.clone()).or_default().push(artifact);
        }
        let mut shown = HashMap::new();
        for (name, group) in groups {
            match self.shown(caller, &name, group, with).await {
                Ok(group) => shown.extend(group.into_iter().map(|artifact| (artifact.id, artifact))),
                // Deleted since it was listed.
                Err(Error::RepositoryNotFound(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(order.into_iter().filter_map(|id| shown.remove(&id)).collect())
    }

    /// What the config of an image says.
    async fn config(
        &self,
        caller: &Caller,
        name: &RepositoryName,
        artifact: &Artifact,
        content: Option<&ArtifactContent>,
    ) -> Result<Option<Struct>, Error> {
        let mut attributes = attributes(artifact);
        let config = self.read_config(caller, name, content).await?;
        if let Some(serde_json::Value::Object(mut config)) = config.filter(|_| kind(artifact) == "IMAGE") {
            let fields = &mut attributes.get_or_insert_default().fields;
            for key in ["architecture", "author", "config", "created", "os"] {
                if let Some(value) = config.remove(key) {
                    fields.insert(key.to_owned(), value_of(value));
                }
            }
        }
        Ok(attributes)
    }

    async fn read_config(
        &self,
        caller: &Caller,
        name: &RepositoryName,
        content: Option<&ArtifactContent>,
    ) -> Result<Option<serde_json::Value>, Error> {
        let Some(config) = content.and_then(|content| content.manifest.config.as_ref()) else { return Ok(None) };
        let bytes = self.app.read_config(caller, name, &config.digest).await?;
        // What is no JSON is no image's config, whatever it calls itself.
        Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    async fn find(
        &self,
        caller: &Caller,
        (project, repository, reference): (&str, &str, &str),
    ) -> Result<(RepositoryName, Artifact), Status> {
        let name = convert::repository_name(project, repository)?;
        let reference = convert::reference(&name, reference)?;
        let artifact = self.app.get_artifact(caller, &name, &reference).await.map_err(from_error)?;
        Ok((name, artifact))
    }
}

/// An artifact by itself.
fn artifact_of(artifact: Artifact, repository: &Repository) -> pb::Artifact {
    let kind = kind(&artifact);
    let own_type = if artifact.is_index { &artifact.media_type } else { "" };
    let links = if kind == "IMAGE" && !artifact.is_index { &["build_history"][..] } else { &[] };
    let link = |addition: &&str| {
        // The vendor encodes names twice, because what stands before it decodes them once.
        let name = utf8_percent_encode(repository.name.within_namespace(), IN_SEGMENT).to_string();
        let name = utf8_percent_encode(&name, IN_SEGMENT);
        let (project, digest) = (repository.name.namespace_str(), &artifact.digest);
        let href = format!("/api/v2.0/projects/{project}/repositories/{name}/artifacts/{digest}/additions/{addition}");
        ((*addition).to_owned(), pb::AdditionLink { href, absolute: false })
    };
    pb::Artifact {
        id: artifact.id,
        project_id: repository.namespace_id,
        repository_id: repository.id,
        repository_name: repository.name.to_string(),
        digest: artifact.digest.to_string(),
        size: artifact.total_size_bytes,
        addition_links: links.iter().map(link).collect(),
        media_type: artifact.config_media_type.clone().unwrap_or_else(|| own_type.to_owned()),
        manifest_media_type: artifact.media_type,
        artifact_type: artifact.artifact_type.unwrap_or_default(),
        push_time: convert::timestamp(artifact.create_time),
        pull_time: convert::never(),
        annotations: artifact.annotations.into_iter().collect(),
        r#type: kind,
        ..pb::Artifact::default()
    }
}

/// What the book knows of an image's config.
fn attributes(artifact: &Artifact) -> Option<Struct> {
    let platform = artifact.platform.as_ref().filter(|_| !artifact.is_index)?;
    let known = [("architecture", &platform.architecture), ("os", &platform.os), ("variant", &platform.variant)];
    let known = known.into_iter().filter(|(_, text)| !text.is_empty());
    let fields = known.map(|(key, text)| (key.to_owned(), value_of(text.as_str().into())));
    Some(Struct { fields: fields.collect() })
}

fn value_of(value: serde_json::Value) -> Value {
    use prost_types::value::Kind;
    let kind = match value {
        serde_json::Value::Null => Kind::NullValue(0),
        serde_json::Value::Bool(is) => Kind::BoolValue(is),
        // JSON of an image's config has no numbers that a double cannot hold.
        serde_json::Value::Number(number) => Kind::NumberValue(number.as_f64().unwrap_or_default()),
        serde_json::Value::String(text) => Kind::StringValue(text),
        serde_json::Value::Array(values) => {
            Kind::ListValue(prost_types::ListValue { values: values.into_iter().map(value_of).collect() })
        }
        serde_json::Value::Object(fields) => {
            let fields = fields.into_iter().map(|(key, value)| (key, value_of(value))).collect();
            Kind::StructValue(Struct { fields })
        }
    };
    Value { kind: Some(kind) }
}

/// The entries of an index.
fn references(index: &Artifact, content: &ArtifactContent, ids: &HashMap<Digest, i64>) -> Vec<pb::Reference> {
    let children = content.manifest.children.iter().map(|child| pb::Reference {
        parent_id: index.id,
        child_id: ids.get(&child.descriptor.digest).copied().unwrap_or_default(),
        child_digest: child.descriptor.digest.to_string(),
        platform: child.platform.clone().map(|platform| pb::Platform {
            architecture: platform.architecture,
            os: platform.os,
            os_version: platform.os_version,
            os_features: Vec::new(),
            variant: platform.variant,
        }),
        annotations: child.annotations.clone().into_iter().collect(),
        urls: Vec::new(),
    });
    children.collect()
}

fn accessory(artifact: Artifact, subject: &Artifact, repository: &Repository) -> pb::Accessory {
    pb::Accessory {
        id: artifact.id,
        artifact_id: artifact.id,
        subject_artifact_id: subject.id,
        subject_artifact_digest: subject.digest.to_string(),
        subject_artifact_repo: repository.name.to_string(),
        size: artifact.total_size_bytes,
        r#type: accessory_kind(&artifact).to_owned(),
        digest: artifact.digest.to_string(),
        icon: String::new(),
        creation_time: convert::timestamp(artifact.create_time),
    }
}

/// Which artifacts a query selects, beside the conditions on columns; `None` when there can be none.
fn selection(query: &mut Query) -> Option<(Selection, Option<&'static str>)> {
    let mut selection = Selection { on_their_own: true, tag: TagTest::Any };
    let mut condition = None;
    match query.take("tags") {
        None => {}
        Some(Wanted::Exact(text)) if text == "*" => condition = Some("tagged = true"),
        Some(Wanted::Exact(text)) if text == "nil" => condition = Some("tagged = false"),
        Some(Wanted::Exact(text)) => selection.tag = TagTest::Named(text),
        Some(Wanted::Containing(text)) => selection.tag = TagTest::Containing(text),
        Some(_) => return None,
    }
    if query.take("base").is_some_and(|base| base == Wanted::Exact("*".to_owned())) {
        selection.on_their_own = false;
    }
    // Nothing carries labels here.
    query.take("labels").is_none().then_some((selection, condition))
}

/// A condition and a filter as one filter.
fn joined(condition: Option<&'static str>, filter: String) -> String {
    match condition {
        None => filter,
        Some(condition) if filter.is_empty() => condition.to_owned(),
        Some(condition) => format!("{condition} AND {filter}"),
    }
}

#[tonic::async_trait]
impl pb::artifact_service_server::ArtifactService for Artifacts {
    async fn list_artifacts(
        &self,
        request: Request<pb::ListArtifactsRequest>,
    ) -> Result<Response<pb::ListArtifactsResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let pages = Pages::read(request.page, request.page_size, request.path, request.query)?;
        let name = convert::repository_name(&request.project_name, &request.repository_name);
        let mut query = Query::read(&request.q)?;
        let selected = selection(&mut query).zip(query.filter(COLUMNS)?);
        // The vendor lists nothing of what is not there.
        let (Ok(name), Some(((selection, condition), filter))) = (name, selected) else {
            return Ok(Response::new(pb::ListArtifactsResponse::default()));
        };
        let (repository, selection, app, caller) = (&name, &selection, &self.app, &caller);
        let list = |page| async move {
            let (repository, selection) = (repository.clone(), selection.clone());
            let listed = app.list_artifacts(caller, ListArtifacts { repository, moment: Moment::Now, selection, page });
            match listed.await {
                Err(Error::RepositoryNotFound(_)) => {
                    Ok(Page { items: Vec::new(), next_token: String::new(), total: Some(0) })
                }
                listed => listed,
            }
        };
        let (found, total) = pages.of(joined(condition, filter), order_by(&request.sort, ORDERS), list).await?;
        let with = With {
            tags: request.with_tag.unwrap_or(true),
            immutable_status: request.with_immutable_status,
            accessories: request.with_accessory,
            config: false,
        };
        let artifacts = self.shown(caller, &name, found, with).await.map_err(from_error)?;
        Ok(Response::new(pb::ListArtifactsResponse { artifacts, total, link: pages.link(total) }))
    }

    async fn list_project_artifacts(
        &self,
        request: Request<pb::ListProjectArtifactsRequest>,
    ) -> Result<Response<pb::ListProjectArtifactsResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let pages = Pages::read(request.page, request.page_size, request.path, request.query)?;
        let is_name = request.is_resource_name;
        let namespace = super::namespaces::find(&self.app, &caller, &request.project_name_or_id, is_name).await?.name;
        let mut query = Query::read(&request.q)?;
        let Some(((selection, condition), filter)) = selection(&mut query).zip(query.filter(COLUMNS)?) else {
            return Ok(Response::new(pb::ListProjectArtifactsResponse::default()));
        };
        let latest_only = request.latest_in_repository;
        let list = |page| {
            let (namespace, selection) = (namespace.clone(), selection.clone());
            let input = ListNamespaceArtifacts { namespace, selection, latest_only, page };
            self.app.list_namespace_artifacts(&caller, input)
        };
        let order = order_by(&request.sort, ORDERS);
        let (found, total) = pages.of(joined(condition, filter), order, list).await?;
        let with = With {
            tags: request.with_tag.unwrap_or(true),
            immutable_status: request.with_immutable_status,
            accessories: request.with_accessory,
            config: false,
        };
        let artifacts = self.shown_of_several(&caller, found, with).await.map_err(from_error)?;
        Ok(Response::new(pb::ListProjectArtifactsResponse { artifacts, total, link: pages.link(total) }))
    }

    async fn copy_artifact(
        &self,
        request: Request<pb::CopyArtifactRequest>,
    ) -> Result<Response<pb::CopyArtifactResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        if request.from.is_empty() {
            return Err(invalid("from in query is required"));
        }
        let to = convert::repository_name(&request.project_name, &request.repository_name)?;
        // Copying makes repositories, but no projects.
        self.app.get_namespace(&caller, &to.namespace()).await.map_err(from_error)?;
        let (from, reference) = convert::source(&request.from)
            .ok_or_else(|| bad_request(format!("invalid reference {:?}", request.from)))?;
        let named = request.from.rsplit_once('@').or_else(|| request.from.rsplit_once(':'));
        let location = format!("{}/{}", request.path, named.map_or("", |(_, reference)| reference));
        self.app.copy_artifact(&caller, CopyArtifact { from, reference, to }).await.map_err(from_error)?;
        Ok(Response::new(pb::CopyArtifactResponse { location }))
    }

    async fn get_artifact(
        &self,
        request: Request<pb::GetArtifactRequest>,
    ) -> Result<Response<pb::GetArtifactResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let place = (&*request.project_name, &*request.repository_name, &*request.reference);
        let (name, artifact) = self.find(&caller, place).await?;
        let with = With {
            tags: request.with_tag.unwrap_or(true),
            immutable_status: request.with_immutable_status,
            accessories: request.with_accessory,
            config: true,
        };
        let artifact = self.shown(&caller, &name, vec![artifact], with).await.map_err(from_error)?.pop();
        Ok(Response::new(pb::GetArtifactResponse { artifact }))
    }

    async fn delete_artifact(
        &self,
        request: Request<pb::DeleteArtifactRequest>,
    ) -> Result<Response<pb::DeleteArtifactResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let repository = convert::repository_name(&request.project_name, &request.repository_name)?;
        let reference = convert::reference(&repository, &request.reference)?;
        let (reason, options) = (String::new(), ChangeOptions::default());
        let input = DeleteArtifact { repository, reference, etag: None, reason, options };
        self.app.delete_artifact(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteArtifactResponse {}))
    }

    async fn list_accessories(
        &self,
        request: Request<pb::ListAccessoriesRequest>,
    ) -> Result<Response<pb::ListAccessoriesResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let pages = Pages::read(request.page, request.page_size, request.path, request.query)?;
        let place = (&*request.project_name, &*request.repository_name, &*request.reference);
        let (name, artifact) = self.find(&caller, place).await?;
        let repository = self.app.get_repository(&caller, &name).await.map_err(from_error)?;
        let mut found = self.app.all_referrers(&caller, &name, artifact.digest).await.map_err(from_error)?;
        let mut query = Query::read(&request.q)?;
        if let Some(wanted) = query.take("type") {
            found.retain(|it| wanted == Wanted::Exact(accessory_kind(it).to_owned()));
        }
        if let Some(wanted) = query.take("digest") {
            found.retain(|it| wanted == Wanted::Exact(it.digest.to_string()));
        }
        found.reverse();
        let total = found.len() as i64;
        let accessories = pages.cut(found).into_iter().map(|it| accessory(it, &artifact, &repository)).collect();
        Ok(Response::new(pb::ListAccessoriesResponse { accessories, total, link: pages.link(total) }))
    }

    async fn get_addition(
        &self,
        request: Request<pb::GetAdditionRequest>,
    ) -> Result<Response<pb::GetAdditionResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        if !ADDITIONS.contains(&request.addition.as_str()) {
            let known = ADDITIONS.join(" ");
            return Err(invalid(format_args!("addition in path should be one of [{known}]")));
        }
        let place = (&*request.project_name, &*request.repository_name, &*request.reference);
        let (name, artifact) = self.find(&caller, place).await?;
        let kind = kind(&artifact);
        if request.addition != "build_history" || kind != "IMAGE" || artifact.is_index {
            return Err(bad_request(format!("addition {} isn't supported for {kind}", request.addition)));
        }
        let mut contents = self
            .app
            .get_artifact_contents(&caller, &name, std::slice::from_ref(&artifact))
            .await
            .map_err(from_error)?;
        let content = contents.remove(&artifact.id);
        let config = self.read_config(&caller, &name, content.as_ref()).await.map_err(from_error)?;
        let history = config.and_then(|mut config| config.get_mut("history").map(serde_json::Value::take));
        let data = history.unwrap_or(serde_json::Value::Null).to_string().into_bytes().into();
        let content_type = "application/json; charset=utf-8".to_owned();
        let body = Some(HttpBody { content_type, data, extensions: Vec::new() });
        Ok(Response::new(pb::GetAdditionResponse { body }))
    }
}
