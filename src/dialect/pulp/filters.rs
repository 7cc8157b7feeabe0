//! The vendor's filters by their names: `field`, or `field__how`. Every list reads them here, from its own fields and from
//! the expression `q`.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tonic::Status;
use uuid::Uuid;

use super::convert;
use super::errors::{invalid, unreachable};
use super::tasks;
use crate::access::Caller;
use crate::app::App;
use crate::domain::catalog::{Condition, Field, LetterCase, Place, Test, Value};
use crate::domain::order::Direction;
use crate::domain::repository::{Moment, Repository};
use crate::domain::{Digest, media_type};
use crate::grpc::status::from_error;

/// The lists that can be filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Namespaces,
    Distributions,
    Repositories,
    Versions,
    Manifests,
    Tags,
    Blobs,
    Tasks,
}

/// The media types that the vendor knows manifests by.
const MEDIA_TYPES: [&str; 5] = [
    "application/vnd.docker.distribution.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    media_type::OCI_IMAGE_MANIFEST,
    media_type::OCI_IMAGE_INDEX,
];

/// How a value is compared, by the end of a filter's name.
const HOW: [&str; 14] = [
    "contains",
    "icontains",
    "iexact",
    "in",
    "iregex",
    "istartswith",
    "regex",
    "startswith",
    "gt",
    "gte",
    "lt",
    "lte",
    "range",
    "ne",
];

/// A filter by its name, with its values; one that has several has them separated by commas, or is given several times.
pub(super) type Named<'a> = (&'static str, Vec<&'a str>);

/// A filter that takes one value, where it is given.
pub(super) fn one<'a>(name: &'static str, value: &'a Option<String>) -> Option<Named<'a>> {
    value.as_ref().map(|value| (name, vec![value.as_str()]))
}

/// A filter that takes several, where it is given.
pub(super) fn many<'a>(name: &'static str, values: &'a [String]) -> Option<Named<'a>> {
    (!values.is_empty()).then(|| (name, values.iter().flat_map(|value| value.split(',')).collect()))
}

/// Collects the filters of a request: `filters!(request; name, name_in => "name__in"[], …)`, where `[]` marks those that
/// take several values.
macro_rules! filters {
    ($request:expr; $($field:ident $(=> $name:literal)? $([$($many:tt)?])?),* $(,)?) => {{
        let mut all: Vec<$crate::dialect::pulp::filters::Named<'_>> = Vec::new();
        $(all.extend(filters!(@one $request, $field, (filters!(@name $field $(, $name)?)) $([$($many)?])?));)*
        all
    }};
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident, $name:literal) => { $name };
    (@one $request:expr, $field:ident, ($name:expr)) => { $crate::dialect::pulp::filters::one($name, &$request.$field) };
    (@one $request:expr, $field:ident, ($name:expr) []) => { $crate::dialect::pulp::filters::many($name, &$request.$field) };
}
pub(super) use filters;

/// What is asked of a list.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// What items must fulfil.
    pub(super) condition: Condition,
    /// Of which versions.
    pub(super) places: Vec<Place>,
}

/// Reads the filters of a list.
pub(super) struct Reader<'a> {
    pub(super) app: &'a App,
    pub(super) caller: &'a Caller,
    pub(super) list: List,
}

impl Reader<'_> {
    /// Reads all filters of a request. They all have to hold.
    pub(super) async fn read(&self, named: Vec<Named<'_>>, q: &str) -> Result<Asked, Status> {
        let mut all = Vec::with_capacity(named.len());
        let mut places = Vec::new();
        for (name, values) in named {
            match self.places(name, &values).await? {
                Some(found) => places.extend(found),
                None => all.push(self.condition(name, &values).await?),
            }
        }
        if !q.trim().is_empty() {
            all.push(super::expression::read(self, q).await?);
        }
        Ok(Asked { condition: Condition::All(all), places })
    }

    /// Reads one filter.
    pub(super) async fn condition(&self, name: &str, values: &[&str]) -> Result<Condition, Status> {
        let (field, how) = match name.rsplit_once("__") {
            Some((field, how)) if HOW.contains(&how) => (field, how),
            _ => (name, ""),
        };
        let value = values.first().copied().unwrap_or_default();
        let wrong = |what: String| invalid(name, what);
        if let Some(field) = name.strip_suffix("__isnull") {
            let null = boolean(value).ok_or_else(|| wrong("Enter a valid boolean.".to_owned()))?;
            let unset = match self.time_field(field) {
                Some(found) => Condition::of(found, Test::Unset),
                // What nothing here has is always unset.
                None => Condition::default(),
            };
            return Ok(if null { unset } else { Condition::Not(Box::new(unset)) });
        }
        if matches!(how, "regex" | "iregex") && !self.app.is_expression(value).await.map_err(from_error)? {
            return Err(wrong("Enter a valid regular expression.".to_owned()));
        }
        match (self.list, field) {
            (_, "pulp_href" | "prn" | "pulp_id") => self.identified(field, values).await,
            (_, "pulp_label_select") => labels(value).ok_or_else(|| wrong(format!("Invalid label select: {value}"))),
            (List::Namespaces | List::Repositories | List::Distributions | List::Tags, "name")
            | (List::Distributions, "base_path") => Ok(text(Field::Name, how, values)),
            (List::Distributions, "namespace__name") => Ok(text(Field::Namespace, how, values)),
            (List::Distributions, "repository") => Ok(uids(values.iter().map(|href| convert::repository_id(href)))),
            (List::Distributions | List::Repositories, "with_content" | "latest_with_content") => {
                self.holding(value, field == "latest_with_content" || self.list == List::Distributions).await
            }
            (List::Manifests | List::Blobs, "digest") | (List::Tags, "digest" | "tagged_manifest__digest") => {
                Ok(digests(values))
            }
            (List::Manifests | List::Tags, "media_type") => media_types(values),
            (List::Manifests, "architecture") => Ok(text(Field::Architecture, how, values)),
            (List::Manifests, "os") => Ok(text(Field::Os, how, values)),
            (List::Versions, "number") => number(Field::Number, how, values).map_err(wrong),
            (List::Tasks, "state") => tasks::states(how, values).map_err(|what| invalid(name, what)),
            (List::Tasks, "name") => Ok(tasks::names(how, values)),
            (List::Tasks, "logging_cid") => Ok(text(Field::CorrelationId, how, values)),
            (List::Tasks, "reserved_resources" | "exclusive_resources" | "shared_resources" | "created_resources") => {
                self.working_on(field, values).await
            }
            (_, "is_bootable" | "is_flatpak" | "checkpoint") => {
                let wanted = boolean(value).ok_or_else(|| wrong("Enter a valid boolean.".to_owned()))?;
                Ok(if wanted { Condition::never() } else { Condition::default() })
            }
            (_, "orphaned_for") => self.orphaned(value).ok_or_else(|| wrong("Enter a number.".to_owned())),
            (_, "retain_repo_versions" | "retain_checkpoints") => {
                number(Field::Number, how, values).map_err(wrong)?;
                // They are null everywhere, which is no number, but is not any number either.
                Ok(if how == "ne" { Condition::default() } else { Condition::never() })
            }
            (_, other) => match self.time_field(other) {
                Some(field) => moment(field, how, values).map_err(wrong),
                // Parents, workers, groups and remotes: nothing here has any.
                None => Ok(Condition::never()),
            },
        }
    }

    fn time_field(&self, name: &str) -> Option<Field> {
        Some(match (self.list, name) {
            (_, "pulp_created") => Field::CreateTime,
            (_, "pulp_last_updated") => Field::UpdateTime,
            (List::Tasks, "started_at" | "unblocked_at") => Field::StartTime,
            (List::Tasks, "finished_at") => Field::EndTime,
            _ => return None,
        })
    }

    /// What nothing live has needed for some minutes. Whatever else is listed under content is needed.
    fn orphaned(&self, minutes: &str) -> Option<Condition> {
        let minutes = minutes.parse::<f64>().ok().filter(|minutes| minutes.is_finite())?;
        let window = self.app.settings().trash_window.as_secs_f64();
        let seconds = if minutes < 0.0 { window } else { minutes * 60.0 };
        // So long ago nothing was.
        let age = time::Duration::checked_seconds_f64(seconds);
        let since = age.and_then(|age| OffsetDateTime::now_utc().checked_sub(age));
        Some(
            since.map_or_else(Condition::never, |since| {
                Condition::of(Field::OrphanTime, Test::Below(Value::Time(since)))
            }),
        )
    }

    /// Versions by their hrefs, where the filter speaks of some.
    async fn places(&self, name: &str, values: &[&str]) -> Result<Option<Vec<Place>>, Status> {
        let moment: fn(i64) -> Moment = match name {
            "repository_version" => Moment::At,
            "repository_version_added" => Moment::AddedIn,
            "repository_version_removed" => Moment::RemovedIn,
            "added_between" | "removed_between" => return self.between(name, values).await.map(Some),
            _ => return Ok(None),
        };
        let href = values.first().copied().unwrap_or_default();
        let (repository, number) = self.version(href).await?;
        Ok(Some(vec![Place { repository_id: repository.id, moment: moment(number), absent: false }]))
    }

    /// What one of two versions has and the other has not.
    async fn between(&self, name: &str, values: &[&str]) -> Result<Vec<Place>, Status> {
        let [earlier, later] = values else {
            return Err(invalid(name, "Two hrefs of versions are expected, separated by a comma."));
        };
        let mut places = Vec::with_capacity(2);
        for href in if name == "added_between" { [later, earlier] } else { [earlier, later] } {
            let (repository, number) = self.version(href).await?;
            places.push(Place { repository_id: repository.id, moment: Moment::At(number), absent: !places.is_empty() });
        }
        Ok(places)
    }

    async fn version(&self, href: &str) -> Result<(Repository, i64), Status> {
        let absent = || unreachable(format!("URI {href} not found for repositoryversion."));
        let (uid, number) = convert::version_of(href).ok_or_else(|| unreachable(format!("URI not valid: {href}")))?;
        let (repository, _) =
            self.app.find_repository_by_uid(self.caller, uid).await.map_err(from_error)?.ok_or_else(absent)?;
        match (0..=repository.version).contains(&number) {
            true => Ok((repository, number)),
            false => Err(absent()),
        }
    }

    /// Items by hrefs, names or identifiers.
    async fn identified(&self, field: &str, values: &[&str]) -> Result<Condition, Status> {
        let read = |text: &str| match (field, self.list) {
            ("pulp_id", _) => Uuid::try_parse(text).ok(),
            (_, List::Namespaces) => convert::namespace_id(text),
            (_, List::Distributions) => convert::distribution_id(text),
            (_, List::Repositories) => convert::repository_id(text),
            (_, List::Tasks) => convert::task_id(text),
            (_, List::Manifests) => convert::id_of(text, convert::MANIFESTS, "container.manifest"),
            (_, List::Tags) => convert::id_of(text, convert::TAGS, "container.tag"),
            (_, List::Blobs) => convert::id_of(text, convert::BLOBS, "container.blob"),
            (_, List::Versions) => None,
        };
        let mut found = Vec::new();
        if self.list == List::Versions {
            let mut any = Vec::new();
            for href in values {
                let Some((repository, number)) = convert::version_of(href) else {
                    match field {
                        "pulp_href" => return Err(unreachable(format!("URI not valid: {href}"))),
                        _ => continue,
                    }
                };
                any.push(Condition::All(vec![
                    uids(std::iter::once(Some(repository))),
                    Condition::of(Field::Number, Test::Is(Value::Int(number))),
                ]));
            }
            return Ok(Condition::Any(any));
        }
        for text in values {
            let Some(id) = read(text) else {
                match field {
                    "pulp_href" => return Err(unreachable(format!("URI not valid: {text}"))),
                    _ => continue,
                }
            };
            found.push(id);
        }
        match self.list {
            List::Manifests | List::Tags | List::Blobs => {
                let mut any = Vec::new();
                for id in found {
                    any.push(self.content(id).await?);
                }
                Ok(Condition::Any(any))
            }
            _ => Ok(uids(found.into_iter().map(Some))),
        }
    }

    /// The content of this list with an identifier.
    async fn content(&self, id: Uuid) -> Result<Condition, Status> {
        let prefix = convert::prefix_of(id);
        let digest = |digest: &Digest| Condition::of(Field::Digest, Test::Is(Value::Digest(*digest)));
        Ok(match self.list {
            List::Tags => {
                let found = self.app.find_tags(self.caller, prefix).await.map_err(from_error)?;
                let found = found.into_iter().find(|tag| convert::tag_id(&tag.digest, &tag.name) == id);
                found.map(|tag| {
                    let name = Condition::of(Field::Name, Test::Is(Value::Text(tag.name)));
                    Condition::All(vec![name, digest(&tag.digest)])
                })
            }
            List::Blobs => {
                let found = self.app.find_blobs(self.caller, prefix).await.map_err(from_error)?;
                found.iter().find(|blob| convert::blob_id(&blob.digest) == id).map(|blob| digest(&blob.digest))
            }
            _ => {
                let found = self.app.find_manifests(self.caller, prefix).await.map_err(from_error)?;
                found.iter().find(|one| convert::manifest_id(&one.digest) == id).map(|one| digest(&one.digest))
            }
        }
        .unwrap_or_else(Condition::never))
    }

    /// Repositories of which a version, or the latest one, holds the content with an href.
    async fn holding(&self, href: &str, latest: bool) -> Result<Condition, Status> {
        let digest = self.digest_of(href).await?;
        let Some(digest) = digest else { return Ok(Condition::never()) };
        let held = self.app.repositories_with(self.caller, digest, latest).await.map_err(from_error)?;
        Ok(uids(held.into_iter().map(Some)))
    }

    /// The digest of the content with an href: of a manifest, of the one that a tag points to, or of a blob.
    pub(super) async fn digest_of(&self, href: &str) -> Result<Option<Digest>, Status> {
        let app = self.app;
        if let Some(id) = convert::id_of(href, convert::MANIFESTS, "container.manifest") {
            let found = app.find_manifests(self.caller, convert::prefix_of(id)).await.map_err(from_error)?;
            return Ok(found.into_iter().map(|one| one.digest).find(|digest| convert::manifest_id(digest) == id));
        }
        if let Some(id) = convert::id_of(href, convert::BLOBS, "container.blob") {
            let found = app.find_blobs(self.caller, convert::prefix_of(id)).await.map_err(from_error)?;
            return Ok(found.into_iter().map(|one| one.digest).find(|digest| convert::blob_id(digest) == id));
        }
        if let Some(id) = convert::id_of(href, convert::TAGS, "container.tag") {
            let found = app.find_tags(self.caller, convert::prefix_of(id)).await.map_err(from_error)?;
            let found = found.into_iter().find(|one| convert::tag_id(&one.digest, &one.name) == id);
            return Ok(found.map(|one| one.digest));
        }
        Err(unreachable(format!("URI not valid: {href}")))
    }

    /// Versions that hold the content with one of the hrefs: of one repository, or of all.
    pub(super) async fn versions_holding(
        &self,
        repository: Option<&Repository>,
        hrefs: &[&str],
    ) -> Result<Condition, Status> {
        let within = |from: i64, until: Option<i64>| {
            let below = |number| Condition::of(Field::Number, Test::Below(Value::Int(number)));
            let mut all = vec![Condition::Not(Box::new(below(from)))];
            all.extend(until.map(below));
            all
        };
        let mut any = Vec::new();
        for href in hrefs.iter().flat_map(|href| href.split(',')) {
            let Some(digest) = self.digest_of(href).await? else { continue };
            if let Some(repository) = repository {
                let spans = self.app.versions_with(self.caller, repository, digest).await.map_err(from_error)?;
                any.extend(spans.into_iter().map(|(from, until)| Condition::All(within(from, until))));
            } else {
                let spans = self.app.all_versions_with(self.caller, digest).await.map_err(from_error)?;
                any.extend(spans.into_iter().map(|(uid, from, until)| {
                    let mut all = within(from, until);
                    all.push(uids(std::iter::once(Some(uid))));
                    Condition::All(all)
                }));
            }
        }
        Ok(Condition::Any(any))
    }

    /// Tasks by what they work on or made.
    async fn working_on(&self, field: &str, values: &[&str]) -> Result<Condition, Status> {
        let mut any = Vec::new();
        for text in values {
            if text.contains("core.domain:") {
                // All of them share the domain, and none has it for itself.
                any.push(if field == "exclusive_resources" { Condition::never() } else { Condition::default() });
            } else if field == "created_resources" {
                any.extend(tasks::creation(text));
            } else if field != "shared_resources" {
                let repository = convert::repository_id(text).or_else(|| convert::distribution_id(text));
                let found = repository
                    .map(|uid| (Field::Repository, uid))
                    .or_else(|| convert::namespace_id(text).map(|uid| (Field::Namespace, uid)));
                any.extend(found.map(|(field, uid)| Condition::of(field, Test::Is(Value::Uid(uid)))));
            }
        }
        Ok(Condition::Any(any))
    }

    /// Reads the order of a list: keys with `-` in front for the largest first.
    pub(super) fn order(&self, ordering: &[String]) -> Result<Vec<(Field, Direction)>, Status> {
        let mut order = Vec::new();
        for text in ordering.iter().flat_map(|text| text.split(',')).map(str::trim).filter(|text| !text.is_empty()) {
            let (key, direction) = match text.strip_prefix('-') {
                Some(key) => (key, Direction::Descending),
                None => (text, Direction::Ascending),
            };
            // The same for all items of a list here.
            const ALIKE: [&str; 10] = [
                "pulp_type",
                "pulp_labels",
                "schema_version",
                "is_bootable",
                "is_flatpak",
                "retain_repo_versions",
                "retain_checkpoints",
                "hidden",
                "private",
                "worker",
            ];
            if ALIKE.contains(&key) {
                continue;
            }
            let field = match (self.list, key) {
                (_, "pulp_created" | "pulp_id" | "pk" | "timestamp_of_interest") => Some(Field::CreateTime),
                (_, "pulp_last_updated") => Some(Field::UpdateTime),
                (List::Tasks, "name") => Some(Field::Kind),
                (List::Manifests | List::Blobs | List::Versions, "name") => None,
                (_, "name") => Some(Field::Name),
                (List::Distributions, "base_path") => Some(Field::Name),
                (List::Manifests | List::Blobs, "digest") => Some(Field::Digest),
                (List::Manifests, "media_type") => Some(Field::MediaType),
                (List::Manifests, "architecture") => Some(Field::Architecture),
                (List::Manifests, "os") => Some(Field::Os),
                (List::Versions, "number") => Some(Field::Number),
                (List::Tasks, "state") => Some(Field::State),
                (List::Tasks, "logging_cid") => Some(Field::CorrelationId),
                (List::Tasks, "started_at" | "unblocked_at") => Some(Field::StartTime),
                (List::Tasks, "finished_at") => Some(Field::EndTime),
                _ => None,
            };
            let field = field.ok_or_else(|| invalid("ordering", choice(text)))?;
            order.push((field, direction));
        }
        Ok(order)
    }
}

/// What the vendor says of a choice that is none.
pub(super) fn choice(text: &str) -> String {
    format!("Select a valid choice. {text} is not one of the available choices.")
}

fn text(field: Field, how: &str, values: &[&str]) -> Condition {
    let value = values.first().copied().unwrap_or_default().to_owned();
    let test = match how {
        "contains" => Test::Contains(value, LetterCase::Matters),
        "icontains" => Test::Contains(value, LetterCase::Ignored),
        "startswith" => Test::StartsWith(value, LetterCase::Matters),
        "istartswith" => Test::StartsWith(value, LetterCase::Ignored),
        "iexact" => Test::IsLike(value),
        "regex" => Test::Matches(value, LetterCase::Matters),
        "iregex" => Test::Matches(value, LetterCase::Ignored),
        "in" => Test::In(values.iter().map(|value| Value::Text((*value).to_owned())).collect()),
        "ne" => return Condition::Not(Box::new(Condition::of(field, Test::Is(Value::Text(value))))),
        _ => Test::Is(Value::Text(value)),
    };
    Condition::of(field, test)
}

fn uids(found: impl Iterator<Item = Option<Uuid>>) -> Condition {
    Condition::of(Field::Uid, Test::In(found.flatten().map(Value::Uid).collect()))
}

/// What is no digest is nobody's.
fn digests(values: &[&str]) -> Condition {
    let read = values.iter().filter_map(|value| value.parse().ok()).map(Value::Digest);
    Condition::of(Field::Digest, Test::In(read.collect()))
}

fn media_types(values: &[&str]) -> Result<Condition, Status> {
    match values.iter().find(|value| !MEDIA_TYPES.contains(value)) {
        Some(other) => Err(invalid("media_type", choice(other))),
        None => {
            let values = values.iter().map(|value| Value::Text((*value).to_owned()));
            Ok(Condition::of(Field::MediaType, Test::In(values.collect())))
        }
    }
}

/// A comparison by size; `range` takes two values.
fn compared(field: Field, how: &str, values: Vec<Value>) -> Option<Condition> {
    let (first, second) = (values.first()?.clone(), values.get(1).cloned());
    let of = |test| Condition::of(field.clone(), test);
    let not = |test| Condition::Not(Box::new(of(test)));
    Some(match (how, second) {
        ("gt", None) => of(Test::Above(first)),
        ("lt", None) => of(Test::Below(first)),
        ("gte", None) => Condition::All(vec![not(Test::Below(first)), not(Test::Unset)]),
        ("lte", None) => Condition::All(vec![not(Test::Above(first)), not(Test::Unset)]),
        ("range", Some(second)) => {
            Condition::All(vec![not(Test::Below(first)), not(Test::Above(second)), not(Test::Unset)])
        }
        ("ne", None) => not(Test::Is(first)),
        ("in", _) => of(Test::In(values)),
        ("", None) => of(Test::Is(first)),
        _ => return None,
    })
}

fn listed<'a>(how: &str, values: &'a [&'a str]) -> Vec<&'a str> {
    match how {
        "range" | "in" => values.iter().flat_map(|value| value.split(',')).map(str::trim).collect(),
        _ => values.to_vec(),
    }
}

fn number(field: Field, how: &str, values: &[&str]) -> Result<Condition, String> {
    let read: Option<Vec<Value>> = listed(how, values).iter().map(|text| text.parse().ok().map(Value::Int)).collect();
    read.and_then(|read| compared(field, how, read)).ok_or_else(|| "Enter a number.".to_owned())
}

fn moment(field: Field, how: &str, values: &[&str]) -> Result<Condition, String> {
    let read: Option<Vec<Value>> = listed(how, values).iter().map(|text| time(text).map(Value::Time)).collect();
    read.and_then(|read| compared(field, how, read)).ok_or_else(|| "Enter a valid date/time.".to_owned())
}

/// Reads a moment: a date, or a date and a time, in UTC unless it says otherwise.
pub(super) fn time(text: &str) -> Option<OffsetDateTime> {
    // A `+` that was not encoded has become a space.
    let text = text.trim().replacen(' ', if text.contains('T') { "+" } else { "T" }, 1);
    let whole = match text.len() {
        10 => format!("{text}T00:00:00Z"),
        16 => format!("{text}:00Z"),
        _ => text,
    };
    let zoned = OffsetDateTime::parse(&whole, &Rfc3339);
    zoned.or_else(|_| OffsetDateTime::parse(&format!("{whole}Z"), &Rfc3339)).ok()
}

fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "t" | "y" | "yes" | "on" => Some(true),
        "false" | "0" | "f" | "n" | "no" | "off" => Some(false),
        _ => None,
    }
}

/// Labels: `key`, `!key`, `key=value`, `key!=value`, `key~part`, separated by commas; all have to hold.
fn labels(text: &str) -> Option<Condition> {
    let mut all = Vec::new();
    for part in text.split(',') {
        let (key, test, opposite) = if let Some((key, value)) = part.split_once("!=") {
            (key, Test::Is(Value::Text(value.to_owned())), true)
        } else if let Some((key, value)) = part.split_once('=') {
            (key, Test::Is(Value::Text(value.to_owned())), false)
        } else if let Some((key, value)) = part.split_once('~') {
            (key, Test::Contains(value.to_owned(), LetterCase::Ignored), false)
        } else if let Some(key) = part.strip_prefix('!') {
            (key, Test::Unset, false)
        } else {
            (part, Test::Unset, true)
        };
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-./".contains(&byte)) {
            return None;
        }
        let there = Condition::Not(Box::new(Condition::of(Field::Label(key.to_owned()), Test::Unset)));
        let condition = Condition::of(Field::Label(key.to_owned()), test.clone());
        match (opposite, test) {
            (true, Test::Unset) => all.push(there),
            // Only those that have the label can differ in it.
            (true, _) => all.extend([there, Condition::Not(Box::new(condition))]),
            (false, _) => all.push(condition),
        }
    }
    Some(Condition::All(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_people_write_them() {
        let expected = time("2026-02-03T04:05:06Z").unwrap();
        for text in
            ["2026-02-03T04:05:06", "2026-02-03 04:05:06", "2026-02-03T04:05:06 00:00", "2026-02-03T05:05:06+01:00"]
        {
            assert_eq!(time(text), Some(expected), "{text}");
        }
        assert_eq!(time("2026-02-03"), time("2026-02-03T00:00:00Z"));
        assert_eq!(time("2026-02-03T04:05"), time("2026-02-03T04:05:00Z"));
        for text in ["", "x", "2026", "2026-13-01", "yesterday"] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn labels_are_selected_by_presence_and_value() {
        for text in ["a", "!a", "a=1", "a!=1", "a~1", "a,!b,c=2", "a="] {
            assert!(labels(text).is_some(), "{text}");
        }
        for text in ["", "=1", "a,,b", "a b", "!"] {
            assert!(labels(text).is_none(), "{text}");
        }
    }
}
