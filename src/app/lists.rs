//! The lists: which fields each can be filtered and ordered by, and where its total comes from.

use std::collections::HashMap;

use sqlx::PgConnection;

use super::App;
use super::authorize::{Action, Resource};
use super::page::{Page, PageRequest};
use crate::access::Caller;
use crate::domain::artifact::{Artifact, Selection, TagTest};
use crate::domain::filter::{Field, Filter, Kind};
use crate::domain::namespace::Namespace;
use crate::domain::operation::Operation;
use crate::domain::order::{Direction, parse_order_by};
use crate::domain::repository::{Moment, Repository, RepositoryVersion};
use crate::domain::tag::{Tag, TagChange};
use crate::domain::{Digest, Error, Malformed, NamespaceName, RepositoryName, Result, TagName};
use crate::store::list::{Fields, Key, Order, Position, Slice, Tie};
use crate::store::namespace_artifacts::Among;
use crate::store::{artifacts, namespace_artifacts, namespaces, operations, repositories, tags, versions};

/// Which namespaces to list.
#[derive(Debug, Clone)]
pub struct ListNamespaces {
    /// The page.
    pub page: PageRequest,
    /// Those in the trash instead of the live ones.
    pub deleted: bool,
}

/// Which repositories to list.
#[derive(Debug, Clone)]
pub struct ListRepositories {
    /// Of this namespace only.
    pub namespace: Option<NamespaceName>,
    /// The page.
    pub page: PageRequest,
    /// Those in the trash instead of the live ones.
    pub deleted: bool,
}

/// Which artifacts to list.
#[derive(Debug, Clone)]
pub struct ListArtifacts {
    /// The repository.
    pub repository: RepositoryName,
    /// Which of its content.
    pub moment: Moment,
    /// Which of these.
    pub selection: Selection,
    /// The page.
    pub page: PageRequest,
}

/// Which artifacts of a namespace to list.
#[derive(Debug, Clone)]
pub struct ListNamespaceArtifacts {
    /// The namespace.
    pub namespace: NamespaceName,
    /// Which of each repository's.
    pub selection: Selection,
    /// Of each repository the one that was pushed last only.
    pub latest_only: bool,
    /// The page.
    pub page: PageRequest,
}

/// Which referrers to list.
#[derive(Debug, Clone)]
pub struct ListReferrers {
    /// The repository.
    pub repository: RepositoryName,
    /// The digest that they refer to; it need not exist.
    pub subject: Digest,
    /// Of this artifact type only.
    pub artifact_type: Option<String>,
    /// The page.
    pub page: PageRequest,
}

/// Which tags to list.
#[derive(Debug, Clone)]
pub struct ListTags {
    /// The repository.
    pub repository: RepositoryName,
    /// Which of its content.
    pub moment: Moment,
    /// The page.
    pub page: PageRequest,
}

static NAMESPACE_FIELDS: Fields = Fields {
    fields: &[
        Field { name: "name", kind: Kind::Text },
        Field { name: "description", kind: Kind::Text },
        Field { name: "labels", kind: Kind::Labels },
        Field { name: "creator", kind: Kind::Text },
        Field { name: "create_time", kind: Kind::Time },
        Field { name: "update_time", kind: Kind::Time },
        Field { name: "anonymous_pull", kind: Kind::Bool },
    ],
    columns: &["name", "description", "labels", "creator", "create_time", "update_time", "anonymous_pull"],
};

static REPOSITORY_FIELDS: Fields = Fields {
    fields: &[
        Field { name: "name", kind: Kind::Text },
        Field { name: "description", kind: Kind::Text },
        Field { name: "labels", kind: Kind::Labels },
        Field { name: "creator", kind: Kind::Text },
        Field { name: "artifact_count", kind: Kind::Int },
        Field { name: "tag_count", kind: Kind::Int },
        Field { name: "size_bytes", kind: Kind::Int },
        Field { name: "create_time", kind: Kind::Time },
        Field { name: "update_time", kind: Kind::Time },
    ],
    columns: &[
        "r.name",
        "r.description",
        "r.labels",
        "r.creator",
        "r.artifact_count",
        "r.tag_count",
        "r.size_bytes",
        "r.create_time",
        "r.update_time",
    ],
};

static ARTIFACT_FIELDS: Fields = Fields {
    fields: &[
        Field { name: "digest", kind: Kind::Digest },
        Field { name: "media_type", kind: Kind::Text },
        Field { name: "artifact_type", kind: Kind::Text },
        Field { name: "subject_digest", kind: Kind::Digest },
        Field { name: "size_bytes", kind: Kind::Int },
        Field { name: "creator", kind: Kind::Text },
        Field { name: "create_time", kind: Kind::Time },
        Field { name: "platform.architecture", kind: Kind::Text },
        Field { name: "platform.os", kind: Kind::Text },
        Field { name: "annotations", kind: Kind::Labels },
        Field { name: "tagged", kind: Kind::Bool },
    ],
    columns: &[
        "a.digest",
        "a.media_type",
        "a.artifact_type",
        "a.subject",
        "a.size_bytes",
        "a.creator",
        "a.create_time",
        "a.architecture",
        "a.os",
        "a.annotations",
        "(exists (select 1 from tags t where t.repository_id = a.repository_id and t.artifact_id = a.id))",
    ],
};

static TAG_FIELDS: Fields = Fields {
    fields: &[
        Field { name: "tag", kind: Kind::Text },
        Field { name: "digest", kind: Kind::Digest },
        Field { name: "immutable", kind: Kind::Bool },
        Field { name: "creator", kind: Kind::Text },
        Field { name: "create_time", kind: Kind::Time },
        Field { name: "update_time", kind: Kind::Time },
    ],
    columns: &["t.name", "a.digest", "t.immutable", "t.creator", "t.create_time", "t.update_time"],
};
/// The same fields of a pointing of the past.
static PAST_TAG_FIELDS: Fields = Fields {
    fields: TAG_FIELDS.fields,
    columns: &["t.name", "a.digest", "t.immutable", "t.actor", "t.create_time", "t.create_time"],
};

static OPERATION_FIELDS: Fields = Fields {
    fields: &[
        Field {
            name: "state",
            kind: Kind::Enum(&[("PENDING", 1), ("RUNNING", 2), ("SUCCEEDED", 3), ("FAILED", 4), ("CANCELLED", 5)]),
        },
        Field {
            name: "kind",
            kind: Kind::Enum(&[
                ("DELETE_REPOSITORY", 1),
                ("DELETE_NAMESPACE", 2),
                ("PURGE_ORPHANS", 3),
                ("DELETE_ARTIFACT", 4),
                ("POINT_TAG", 5),
                ("DELETE_TAG", 6),
                ("CREATE_REPOSITORY", 7),
                ("UPDATE_REPOSITORY", 8),
                ("FORGET_OPERATIONS", 9),
            ]),
        },
        Field { name: "target", kind: Kind::Text },
        Field { name: "creator", kind: Kind::Text },
        Field { name: "create_time", kind: Kind::Time },
    ],
    columns: &["state", "kind", "target", "creator", "create_time"],
};

/// The rows whose order is by a name that is unique in the list.
const fn by_name(column: &'static str, direction: Direction) -> Order {
    Order { column, tie: None, direction }
}

/// The rows whose order is by something that others may share.
const fn by(column: &'static str, tie: &'static str, direction: Direction) -> Order {
    Order { column, tie: Some(tie), direction }
}

impl App {
    /// Lists namespaces.
    pub async fn list_namespaces(&self, caller: &Caller, input: ListNamespaces) -> Result<Page<Namespace>> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let visible = caller.visible();
        let filter = filter(&input.page.filter, &NAMESPACE_FIELDS)?;
        let (key, direction) = order(&input.page.order_by, &["name", "create_time"])?;
        let order = match (key, input.deleted) {
            (0, false) => by_name("name", direction),
            (0, true) => by("name", "id", direction),
            _ => by("create_time", "id", direction),
        };
        let paging = self.paging("namespaces", &(input.deleted, &visible), &input.page)?;
        let slice = Slice {
            filter: filter.as_ref(),
            fields: &NAMESPACE_FIELDS,
            order,
            after: paging.after.as_ref(),
            skip: paging.skip(),
            limit: paging.limit(),
        };
        let mut conn = self.read().await?;
        let rows = namespaces::list(&mut conn, input.deleted, visible.as_ref(), &slice).await?;
        let total = match filter.is_none() && !input.deleted && paging.after.is_none() && visible.is_none() {
            true => Some(namespaces::count(&mut conn).await?),
            false if input.page.with_total => {
                Some(namespaces::count_filtered(&mut conn, input.deleted, visible.as_ref(), &slice).await?)
            }
            false => None,
        };
        paging.page(self, rows, total, |namespace| {
            let text = || Key::Text(namespace.name.to_string());
            let key = if key == 0 { text() } else { Key::Time(namespace.create_time) };
            Position { key, tie: Some(Tie::Id(namespace.id)) }
        })
    }

    /// Lists repositories, of one namespace or of all.
    pub async fn list_repositories(&self, caller: &Caller, input: ListRepositories) -> Result<Page<Repository>> {
        let caller = &match &input.namespace {
            Some(name) => self.authorize(caller, Action::Read, Resource::Within(name)).await?,
            None => self.authorize(caller, Action::List, Resource::Server).await?,
        };
        // Whoever sees the whole namespace sees everything in it.
        let whole = input.namespace.as_ref().is_some_and(|name| caller.role_in_namespace(name).is_some());
        let visible = caller.visible().filter(|_| !whole);
        let filter = filter(&input.page.filter, &REPOSITORY_FIELDS)?;
        let (key, direction) = order(&input.page.order_by, &["name", "create_time", "update_time"])?;
        if key == 2 && input.namespace.is_none() {
            let expected =
                "across all namespaces the order is by name or create_time; name a namespace to order by others";
            return Err(Malformed::new(expected).field("order_by"));
        }
        let order = match (key, input.deleted) {
            // Unique among the live ones of a namespace, and all that its index holds.
            (0, false) if input.namespace.is_some() => by_name("r.name", direction),
            (0, _) => by("r.name", "r.id", direction),
            // Rows are numbered as they are created.
            (1, _) if input.namespace.is_none() => by_name("r.id", direction),
            (1, _) => by("r.create_time", "r.id", direction),
            _ => by("r.update_time", "r.id", direction),
        };
        let mut conn = self.read().await?;
        let namespace = match &input.namespace {
            None => None,
            Some(name) => {
                let found = namespaces::find(&mut conn, name).await?;
                Some(found.ok_or_else(|| Error::NamespaceNotFound(name.to_string()))?)
            }
        };
        let namespace_id = namespace.as_ref().map(|namespace| namespace.id);
        let paging = self.paging("repositories", &(namespace_id, input.deleted, &visible), &input.page)?;
        let slice = Slice {
            filter: filter.as_ref(),
            fields: &REPOSITORY_FIELDS,
            order,
            after: paging.after.as_ref(),
            skip: paging.skip(),
            limit: paging.limit(),
        };
        let rows = repositories::list(&mut conn, namespace_id, input.deleted, visible.as_ref(), &slice).await?;
        let total = match namespace.filter(|_| filter.is_none() && !input.deleted && visible.is_none()) {
            Some(namespace) => Some(namespace.repository_count),
            None if input.page.with_total && namespace_id.is_none() && filter.is_none() && !input.deleted => {
                Some(repositories::count(&mut conn).await?)
            }
            None if input.page.with_total => {
                let (deleted, visible) = (input.deleted, visible.as_ref());
                Some(repositories::count_filtered(&mut conn, namespace_id, deleted, visible, &slice).await?)
            }
            None => None,
        };
        paging.page(self, rows, total, |repository| {
            let key = match key {
                1 if namespace_id.is_none() => Key::Int(repository.id),
                0 => Key::Text(repository.name.to_string()),
                1 => Key::Time(repository.create_time),
                _ => Key::Time(repository.update_time),
            };
            Position { key, tie: Some(Tie::Id(repository.id)) }
        })
    }

    /// Lists the artifacts of a repository at a moment.
    pub async fn list_artifacts(&self, caller: &Caller, input: ListArtifacts) -> Result<Page<Artifact>> {
        self.authorize(caller, Action::Read, Resource::Repository(&input.repository)).await?;
        let filter = filter(&input.page.filter, &ARTIFACT_FIELDS)?;
        let direction = parse_order_by(&input.page.order_by, &["create_time"])?
            .map_or(Direction::Descending, |order| order.direction);
        let mut conn = self.read().await?;
        let repository = find(&mut conn, &input.repository).await?;
        let version = version_of(&mut conn, &repository, input.moment).await?;
        let paging = self.paging("artifacts", &(repository.id, input.moment, &input.selection), &input.page)?;
        // Rows are numbered in the order of pushes, because a push locks its repository.
        let order = by_name("a.id", direction);
        let slice = Slice {
            filter: filter.as_ref(),
            fields: &ARTIFACT_FIELDS,
            order,
            after: paging.after.as_ref(),
            skip: paging.skip(),
            limit: paging.limit(),
        };
        let total = match input.moment {
            _ if filter.is_some() || input.selection.tag != TagTest::Any => None,
            Moment::Now => Some(repository.artifact_count),
            moment => version.and_then(|version| counted(&version, moment)).map(|counts| counts.artifacts),
        };
        let mut selection = input.selection;
        let total = match total {
            Some(total) if !selection.on_their_own => Some(total),
            Some(total) if input.moment == Moment::Now => {
                let along = artifacts::count_brought_along(&mut conn, &[repository.id]).await?;
                let along = along.first().map_or(0, |(_, count)| *count);
                // Where nothing is brought along, nothing need be looked at for it.
                selection.on_their_own = along > 0;
                Some(total - along)
            }
            _ if input.page.with_total => {
                let (id, moment) = (repository.id, input.moment);
                Some(artifacts::count_filtered(&mut conn, id, moment, &selection, &slice).await?)
            }
            _ => None,
        };
        let (id, name, max_bytes) = (repository.id, &input.repository, paging.max_bytes());
        let rows = artifacts::list(&mut conn, id, name, input.moment, &selection, &slice, max_bytes).await?;
        paging.page_of_fetched(self, rows, total, |artifact| Position { key: Key::Int(artifact.id), tie: None })
    }

    /// Lists the live artifacts of all repositories of a namespace, the latest first. A page costs a look at each.
    pub async fn list_namespace_artifacts(
        &self,
        caller: &Caller,
        input: ListNamespaceArtifacts,
    ) -> Result<Page<Artifact>> {
        let caller = &self.authorize(caller, Action::Read, Resource::Within(&input.namespace)).await?;
        let visible = caller.visible().filter(|_| caller.role_in_namespace(&input.namespace).is_none());
        let filter = filter(&input.page.filter, &ARTIFACT_FIELDS)?;
        let direction = match input.page.order_by.as_str() {
            "" => Direction::Descending,
            order_by => order(order_by, &["create_time"])?.1,
        };
        let mut conn = self.read().await?;
        let namespace = namespaces::find(&mut conn, &input.namespace)
            .await?
            .ok_or_else(|| Error::NamespaceNotFound(input.namespace.to_string()))?;
        let ListNamespaceArtifacts { selection, latest_only, .. } = &input;
        let scope = (namespace.id, selection, latest_only, &visible);
        let paging = self.paging("artifacts of a namespace", &scope, &input.page)?;
        let slice = Slice {
            filter: filter.as_ref(),
            fields: &ARTIFACT_FIELDS,
            order: by_name("a.id", direction),
            after: paging.after.as_ref(),
            skip: paging.skip(),
            limit: paging.limit(),
        };
        let (latest_only, visible) = (*latest_only, visible.as_ref());
        let among = Among { namespace_id: namespace.id, selection, latest_only, visible };
        let rows = namespace_artifacts::list(&mut conn, among, &slice, paging.max_bytes()).await?;
        let total = match input.page.with_total {
            true => Some(namespace_artifacts::count(&mut conn, among, &slice).await?),
            false => None,
        };
        paging.page_of_fetched(self, rows, total, |artifact| Position { key: Key::Int(artifact.id), tie: None })
    }

    /// How many artifacts of each repository stand on their own, by row: without those that others bring along.
    pub async fn count_own_artifacts(&self, _caller: &Caller, of: &[Repository]) -> Result<HashMap<i64, i64>> {
        let ids: Vec<i64> = of.iter().map(|repository| repository.id).collect();
        let mut counts: HashMap<i64, i64> =
            of.iter().map(|repository| (repository.id, repository.artifact_count)).collect();
        for (id, along) in artifacts::count_brought_along(&mut *self.read().await?, &ids).await? {
            counts.entry(id).and_modify(|count| *count -= along);
        }
        Ok(counts)
    }

    /// The tags of artifacts of one repository, by the rows of these, at most 1,000 each, those that changed last first.
    pub async fn list_artifact_tags(
        &self,
        caller: &Caller,
        name: &RepositoryName,
        of: &[Artifact],
    ) -> Result<HashMap<i64, Vec<Tag>>> {
        self.authorize(caller, Action::Read, Resource::Repository(name)).await?;
        let mut conn = self.read().await?;
        let repository = find(&mut conn, name).await?;
        let ids: Vec<i64> = of.iter().map(|artifact| artifact.id).collect();
        let mut tags: HashMap<i64, Vec<Tag>> = HashMap::new();
        for tag in tags::of_artifacts(&mut conn, repository.id, name, &ids).await? {
            tags.entry(tag.artifact_id).or_default().push(tag);
        }
        Ok(tags)
    }

    /// Lists the live artifacts that refer to a digest.
    pub async fn list_referrers(&self, caller: &Caller, input: ListReferrers) -> Result<Page<Artifact>> {
        self.authorize(caller, Action::Read, Resource::Repository(&input.repository)).await?;
        if input.artifact_type.as_deref().is_some_and(|text| text.contains('\0')) {
            return Err(Malformed::new("an artifact type has no NUL character").field("artifact_type"));
        }
        let mut conn = self.read().await?;
        let repository = find(&mut conn, &input.repository).await?;
        let scope = (repository.id, input.subject, &input.artifact_type);
        let paging = self.paging("referrers", &scope, &input.page)?;
        let slice = Slice {
            filter: None,
            fields: &ARTIFACT_FIELDS,
            order: by_name("a.id", Direction::Ascending),
            after: paging.after.as_ref(),
            skip: 0,
            limit: paging.limit(),
        };
        let rows = artifacts::referrers(
            &mut conn,
            repository.id,
            &input.repository,
            &input.subject,
            input.artifact_type.as_deref(),
            &slice,
            paging.max_bytes(),
        )
        .await?;
        paging.page_of_fetched(self, rows, None, |artifact| Position { key: Key::Int(artifact.id), tie: None })
    }

    /// Lists the tags of a repository at a moment.
    pub async fn list_tags(&self, caller: &Caller, input: ListTags) -> Result<Page<Tag>> {
        self.authorize(caller, Action::Read, Resource::Repository(&input.repository)).await?;
        let filter = filter(&input.page.filter, &TAG_FIELDS)?;
        let (key, direction) = order(&input.page.order_by, &["tag", "update_time"])?;
        let now = input.moment == Moment::Now;
        if key != 0 && !now {
            let expected = "the tags of a version are ordered by name only";
            return Err(Malformed::new(expected).field("order_by"));
        }
        let order = if key == 0 { by_name("t.name", direction) } else { by("t.update_time", "t.name", direction) };
        let mut conn = self.read().await?;
        let repository = find(&mut conn, &input.repository).await?;
        let version = version_of(&mut conn, &repository, input.moment).await?;
        let paging = self.paging("tags", &(repository.id, input.moment), &input.page)?;
        let fields = if now { &TAG_FIELDS } else { &PAST_TAG_FIELDS };
        let slice = Slice {
            filter: filter.as_ref(),
            fields,
            order,
            after: paging.after.as_ref(),
            skip: paging.skip(),
            limit: paging.limit(),
        };
        let rows = tags::list(&mut conn, repository.id, &input.repository, input.moment, &slice).await?;
        let total = match input.moment {
            Moment::Now => Some(repository.tag_count),
            moment => version.and_then(|version| counted(&version, moment)).map(|counts| counts.tags),
        };
        let total = match total.filter(|_| filter.is_none()) {
            None if input.page.with_total => {
                Some(tags::count_filtered(&mut conn, repository.id, input.moment, &slice).await?)
            }
            total => total,
        };
        paging.page(self, rows, total, |tag| match key {
            0 => Position { key: Key::Text(tag.name.to_string()), tie: None },
            _ => Position { key: Key::Time(tag.update_time), tie: Some(Tie::Name(tag.name.to_string())) },
        })
    }

    /// Lists where a tag has pointed, newest first; also after the tag was deleted.
    pub async fn list_tag_history(
        &self,
        caller: &Caller,
        name: &RepositoryName,
        tag: &TagName,
        page: PageRequest,
    ) -> Result<Page<TagChange>> {
        self.authorize(caller, Action::Read, Resource::Repository(name)).await?;
        let mut conn = self.read().await?;
        let repository = find(&mut conn, name).await?;
        let paging = self.paging::<i64>("tag history", &(repository.id, tag), &page)?;
        let before = paging.after.unwrap_or(i64::MAX);
        let rows = tags::history(&mut conn, repository.id, tag, before, paging.limit()).await?;
        if rows.is_empty() && paging.after.is_none() {
            return Err(Error::TagNotFound { repository: name.to_string(), tag: tag.to_string() });
        }
        paging.page(self, rows, None, |change| change.version)
    }

    /// Lists the versions of a repository, newest first.
    pub async fn list_versions(
        &self,
        caller: &Caller,
        name: &RepositoryName,
        page: PageRequest,
    ) -> Result<Page<RepositoryVersion>> {
        self.authorize(caller, Action::Read, Resource::Repository(name)).await?;
        let mut conn = self.read().await?;
        let repository = find(&mut conn, name).await?;
        let paging = self.paging::<i64>("versions", &repository.id, &page)?;
        let before = paging.after.unwrap_or(i64::MAX);
        let rows = versions::list(&mut conn, &repository, before, paging.limit()).await?;
        paging.page(self, rows, Some(repository.version + 1), |version| version.number)
    }

    /// Lists operations, newest first.
    pub async fn list_operations(&self, caller: &Caller, page: PageRequest) -> Result<Page<Operation>> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let visible = caller.visible();
        let filter = filter(&page.filter, &OPERATION_FIELDS)?;
        let paging = self.paging("operations", &visible, &page)?;
        let order = by_name("id", Direction::Descending);
        let slice = Slice {
            filter: filter.as_ref(),
            fields: &OPERATION_FIELDS,
            order,
            after: paging.after.as_ref(),
            skip: paging.skip(),
            limit: paging.limit(),
        };
        let mut conn = self.read().await?;
        let rows = operations::list(&mut conn, visible.as_ref(), &slice).await?;
        let total = match page.with_total {
            true => Some(operations::count_filtered(&mut conn, visible.as_ref(), &slice).await?),
            false => None,
        };
        paging.page(self, rows, total, |operation| Position { key: Key::Int(operation.id), tie: None })
    }
}

/// Reads a filter; an empty one filters nothing.
pub(super) fn filter(text: &str, fields: &Fields) -> Result<Option<Filter>> {
    Ok(Some(Filter::parse(text, fields.fields)?).filter(|filter| !filter.is_empty()))
}

/// Reads an order; the first key rising when none is given.
fn order(text: &str, keys: &[&str]) -> Result<(usize, Direction)> {
    Ok(parse_order_by(text, keys)?.map_or((0, Direction::Ascending), |order| (order.key, order.direction)))
}

pub(super) async fn find(conn: &mut PgConnection, name: &RepositoryName) -> Result<Repository> {
    repositories::find(conn, name).await?.ok_or_else(|| Error::RepositoryNotFound(name.to_string()))
}

/// The version that a moment speaks of; one that never was is an error.
pub(super) async fn version_of(
    conn: &mut PgConnection,
    repository: &Repository,
    moment: Moment,
) -> Result<Option<RepositoryVersion>> {
    let Some(number) = moment.version() else { return Ok(None) };
    let version = versions::find(conn, repository, number).await?.ok_or_else(|| Error::VersionNotFound {
        repository: repository.name.to_string(),
        version: number,
        latest: repository.version,
    })?;
    Ok(Some(version))
}

/// How much of each kind a moment has.
pub(super) fn counted(version: &RepositoryVersion, moment: Moment) -> Option<crate::domain::repository::ContentCounts> {
    match moment {
        Moment::Now | Moment::Trash => None,
        Moment::At(_) => Some(version.present),
        Moment::AddedIn(_) => Some(version.added),
        Moment::RemovedIn(_) => Some(version.removed),
    }
}
