//! What the hot queries cost over 100,000 artifacts, 100,000 tags and 100,000 versions: the rows that Postgres reads for them,
//! by its own count, in tables and in indexes. A plan that scans or sorts what it should look up shows at once, whatever the
//! machine; the queries are those of the product, with its parameters and its prepared statements.

use std::fmt::Write as _;

use sqlx::{Connection, PgConnection};
use wharfinger::access::Caller;
use wharfinger::app::{
    App, ChangeOptions, CreateTag, DeleteArtifact, DeleteRepository, ListArtifacts, ListBlobs, ListReferrers,
    ListRepositories, ListTags, ListTagsEverywhere, PageRequest, Settings, UndeleteArtifact, UpdateTag,
};
use wharfinger::content::Content;
use wharfinger::domain::artifact::{Reference, Selection};
use wharfinger::domain::catalog::{Place, Window};
use wharfinger::domain::repository::Moment;
use wharfinger::domain::{Digest, RepositoryName, Result, TagName};
use wharfinger::store::Store;

use crate::support::{TestDatabase, folder};

/// Rows that a statement about one thing may read.
const ONE: i64 = 30;
/// Rows that a page of 100 may read: the rows, what is joined to each, and what leads there.
const PAGE: i64 = 1_000;

/// The rows, made by Postgres itself.
///
/// Artifact number n came with version n and tag number n with version 100,000 + n, which points to it. Artifact 1 is the
/// subject of 5,000 others; number 100,000 lists the 50 before it. The tag `moved` was moved 3,000 times.
const ROWS: &str = "
insert into namespaces (uid, name, repository_count, creator, last_modifier, create_time, update_time)
values (gen_random_uuid(), 'acme', 10001, 'ann', 'ann', now(), now());
insert into repositories (uid, namespace_id, name, version, artifact_count, tag_count, blob_count, size_bytes, creator,
                          last_modifier, create_time, update_time)
select gen_random_uuid(), 1, case n when 0 then 'acme/web' else format('acme/r%s', n) end,
       case n when 0 then 203000 else 0 end, case n when 0 then 100000 else 0 end, case n when 0 then 100001 else 0 end,
       case n when 0 then 100000 else 0 end, case n when 0 then 2000000 else 0 end, 'ann', 'ann',
       now() + n * interval '1 ms', now() - n * interval '1 ms'
from generate_series(0, 10000) n;
insert into repository_versions (repository_id, number, change, artifacts_present, tags_present, creator, create_time)
select 1, n, 2, least(n, 100000), greatest(0, least(n, 200000) - 100000), 'ann', now() from generate_series(0, 203000) n;
insert into blobs (uid, digest, size_bytes, storage_key, create_time)
select gen_random_uuid(), '\\x01'::bytea || sha256(('blob' || n)::bytea), 10, replace(gen_random_uuid()::text, '-', ''), now()
from generate_series(1, 100000) n;
insert into artifacts (repository_id, uid, digest, media_type, is_index, size_bytes, total_size_bytes, subject, payload, creator,
                       last_modifier, create_time, update_time)
select 1, gen_random_uuid(), '\\x01'::bytea || sha256(n::text::bytea), 'application/vnd.oci.image.manifest.v1+json', n = 100000,
       10, 20, case when n between 2 and 5001 then '\\x01'::bytea || sha256('1') end, '\\x7b7d', 'ann', 'ann', now(), now()
from generate_series(1, 100000) n;
insert into artifact_children (repository_id, parent_id, child_id) select 1, 100000, n from generate_series(99950, 99999) n;
insert into artifact_blobs (repository_id, artifact_id, blob_id) select 1, n, n from generate_series(1, 100000) n;
insert into artifact_spans (repository_id, artifact_id, added_version) select 1, n, n from generate_series(1, 100000) n;
insert into blob_spans (repository_id, blob_id, added_version, reference_count, digest, size_bytes)
select 1, id, id, 1, digest, size_bytes from blobs;
insert into tags (repository_id, name, artifact_id, uid, creator, last_modifier, create_time, update_time)
select 1, case n when 0 then 'moved' else format('t%s', lpad(n::text, 6, '0')) end, greatest(n, 1), gen_random_uuid(), 'ann', 'ann',
       now(), now() + n * interval '1 ms'
from generate_series(0, 100000) n where n not between 99950 and 99999 and n not between 2 and 5001;
insert into tag_history (repository_id, name, version, kind, artifact_id, tag_uid, actor, create_time)
select 1, name, 100000 + artifact_id, 1, artifact_id, uid, 'ann', create_time from tags where name <> 'moved';
insert into tag_history (repository_id, name, version, until_version, kind, artifact_id, tag_uid, actor, create_time)
select 1, 'moved', 200000 + n, case when n < 3000 then 200001 + n end, case n when 1 then 1 else 2 end, 1, gen_random_uuid(), 'ann', now()
from generate_series(1, 3000) n;
analyze;
";

/// The product over the rows, on one connection, and another connection that counts.
struct Bench {
    app: App,
    caller: Caller,
    counter: PgConnection,
    too_many: String,
    _database: TestDatabase,
}

impl Bench {
    async fn load() -> Self {
        let database = TestDatabase::create().await;
        let mut counter = PgConnection::connect_with(&database.options()).await.unwrap();
        sqlx::raw_sql(ROWS).execute(&mut counter).await.unwrap();
        let store = Store::connect(database.options(), 1).await.unwrap();
        let app = App::new(store, Content::local(&folder()).unwrap(), Settings::default()).await.unwrap();
        Self { app, caller: Caller::anonymous(), counter, too_many: String::new(), _database: database }
    }

    /// Rows read so far, in tables by scans and in indexes. What the product's connection has read is told first.
    async fn rows_read(&mut self) -> i64 {
        let mut conn = self.app.store().read().await.unwrap();
        sqlx::query("select pg_stat_force_next_flush()").execute(&mut *conn).await.unwrap();
        drop(conn);
        sqlx::query_scalar(
            "select ((select sum(seq_tup_read) from pg_stat_user_tables)
                   + (select sum(idx_tup_read) from pg_stat_user_indexes))::bigint",
        )
        .fetch_one(&mut self.counter)
        .await
        .unwrap()
    }

    /// Fails in the end when the work, repeated until its statements have got their lasting plans, reads more than `limit` rows.
    /// The worst time does not count: Postgres may have analyzed a table in the middle of it, which reads rows as well.
    async fn expect<T>(&mut self, what: &str, limit: i64, work: impl AsyncFn(&App, &Caller) -> Result<T>) {
        let mut read = Vec::new();
        for _ in 0..8 {
            let before = self.rows_read().await;
            work(&self.app, &self.caller).await.unwrap_or_else(|error| panic!("{what}: {error}"));
            read.push(self.rows_read().await - before);
        }
        read.sort_unstable();
        let most = read[read.len() - 2];
        if most > limit {
            writeln!(self.too_many, "{what} reads {most} rows, and may read {limit}").unwrap();
        }
    }

    #[track_caller]
    fn finish(self) {
        assert!(self.too_many.is_empty(), "{}", self.too_many);
    }
}

fn web() -> RepositoryName {
    "acme/web".parse().unwrap()
}

fn artifact(number: u32) -> Digest {
    Digest::sha256(number.to_string().as_bytes())
}

fn blob(number: u32) -> Digest {
    Digest::sha256(format!("blob{number}").as_bytes())
}

fn tag(number: u32) -> TagName {
    format!("t{number:06}").parse().unwrap()
}

fn dry() -> ChangeOptions {
    ChangeOptions { validate_only: true, request_id: None }
}

fn page(order_by: &str, token: &str) -> PageRequest {
    PageRequest { order_by: order_by.to_owned(), token: token.to_owned(), ..PageRequest::default() }
}

fn artifacts_of_web(selection: Selection, page: PageRequest) -> ListArtifacts {
    ListArtifacts { repository: web(), moment: Moment::Now, selection, page }
}

/// The token of the page that begins near the end of a list: that of the other end is walked to by pages of 1,000.
async fn near_the_end<T>(
    app: &App,
    order_by: &str,
    list: impl AsyncFn(&App, PageRequest) -> Result<wharfinger::app::Page<T>>,
) -> String {
    let mut token = String::new();
    loop {
        let request = PageRequest { size: 1000, ..page(order_by, &token) };
        match list(app, request).await.unwrap().next_token {
            end if end.is_empty() => return token,
            next => token = next,
        }
    }
}

#[tokio::test]
async fn no_statement_is_compiled_before_it_runs() {
    let database = TestDatabase::create().await;
    let store = database.store().await;
    let jit: String = sqlx::query_scalar("show jit").fetch_one(&mut *store.read().await.unwrap()).await.unwrap();
    assert_eq!(jit, "off");
}

#[tokio::test]
async fn single_things_are_looked_up() {
    let mut bench = Bench::load().await;
    for number in [1, 50_000, 99_000] {
        bench
            .expect("a tag", ONE, async |app, caller| app.get_tag(caller, &web(), &tag(number.max(6_000))).await)
            .await;
        for reference in [Reference::Digest(artifact(number)), Reference::Tag(tag(number.max(6_000)))] {
            bench
                .expect("an artifact", ONE, async |app, caller| app.get_artifact(caller, &web(), &reference).await)
                .await;
            bench
                .expect("a manifest", ONE, async |app, caller| app.get_manifest(caller, &web(), &reference).await)
                .await;
        }
        bench.expect("a blob", ONE, async |app, caller| app.get_blob(caller, &web(), &blob(number)).await).await;
        let number = i64::from(number);
        bench.expect("a version", ONE, async |app, caller| app.get_version(caller, &web(), number).await).await;
    }
    bench.expect("a repository", ONE, async |app, caller| app.get_repository(caller, &web()).await).await;
    bench
        .expect("a tag that is not there", ONE, async |app, caller| {
            app.get_tag(caller, &web(), &"none".parse().unwrap()).await.map_or(Ok(()), |_| panic!("it is there"))
        })
        .await;
    bench.finish();
}

#[tokio::test]
async fn a_page_by_number_reads_what_it_shows_and_not_what_came_later() {
    let mut bench = Bench::load().await;
    let window = Window { size: 100, ..Window::default() };
    let repository = bench.app.get_repository(&bench.caller, &web()).await.unwrap();
    // Tags of an old version cost what was moved since, too.
    for (version, tags_too) in [(50_000, false), (203_000, true)] {
        let place = [Place { repository_id: repository.id, moment: Moment::At(version), absent: false }];
        let what = |kind: &str| format!("a page of the {kind} of version {version}");
        bench
            .expect(&what("manifests"), PAGE, async |app, caller| app.catalog_manifests(caller, &place, &window).await)
            .await;
        bench.expect(&what("blobs"), PAGE, async |app, caller| app.catalog_blobs(caller, &place, &window).await).await;
        if tags_too {
            bench
                .expect(&what("tags"), PAGE, async |app, caller| app.catalog_tags(caller, &place, &window).await)
                .await;
        }
    }
    bench
        .expect("a page of versions", PAGE, async |app, caller| {
            app.catalog_versions(caller, &repository, &window).await
        })
        .await;
    bench
        .expect("a page of repositories", PAGE, async |app, caller| app.catalog_repositories(caller, &window).await)
        .await;
    bench
        .expect("a page of the tags of all repositories", PAGE, async |app, caller| {
            app.list_tags_everywhere(caller, ListTagsEverywhere::default()).await
        })
        .await;
    bench
        .expect("a repository by its identifier", ONE, async |app, caller| {
            app.find_repository_by_uid(caller, repository.uid).await
        })
        .await;
    bench.finish();
}

#[tokio::test]
async fn a_page_costs_the_same_at_both_ends_of_every_list() {
    let mut bench = Bench::load().await;
    for order_by in ["tag", "tag desc", "update_time", "update_time desc"] {
        let list = async |app: &App, page: PageRequest| {
            app.list_tags(&Caller::anonymous(), ListTags { repository: web(), moment: Moment::Now, page }).await
        };
        let last = near_the_end(&bench.app, order_by, list).await;
        for token in ["", &last] {
            let what = format!("a page of tags by {order_by} after {token:?}");
            bench.expect(&what, PAGE, async |app, _| list(app, page(order_by, token)).await).await;
        }
    }
    for order_by in ["create_time", "create_time desc"] {
        let list = async |app: &App, page: PageRequest| {
            app.list_artifacts(&Caller::anonymous(), artifacts_of_web(Selection::default(), page)).await
        };
        let last = near_the_end(&bench.app, order_by, list).await;
        for token in ["", &last] {
            let what = format!("a page of artifacts by {order_by} after {token:?}");
            bench.expect(&what, PAGE, async |app, _| list(app, page(order_by, token)).await).await;
        }
    }
    for (namespace, order_by) in [
        (None, "name"),
        (None, "name desc"),
        (Some("acme"), "name"),
        (Some("acme"), "name desc"),
        (Some("acme"), "create_time"),
        (Some("acme"), "create_time desc"),
        (Some("acme"), "update_time"),
        (Some("acme"), "update_time desc"),
    ] {
        let namespace = namespace.map(|name| name.parse().unwrap());
        let list = async |app: &App, page: PageRequest| {
            let input = ListRepositories { namespace: namespace.clone(), page, deleted: false };
            app.list_repositories(&Caller::anonymous(), input).await
        };
        let last = near_the_end(&bench.app, order_by, list).await;
        for token in ["", &last] {
            let what = format!("a page of repositories of {namespace:?} by {order_by} after {token:?}");
            bench.expect(&what, PAGE, async |app, _| list(app, page(order_by, token)).await).await;
        }
    }
    let versions = async |app: &App, page: PageRequest| app.list_versions(&Caller::anonymous(), &web(), page).await;
    let last = near_the_end(&bench.app, "", versions).await;
    let moved: TagName = "moved".parse().unwrap();
    let history =
        async |app: &App, page: PageRequest| app.list_tag_history(&Caller::anonymous(), &web(), &moved, page).await;
    let oldest = near_the_end(&bench.app, "", history).await;
    let blobs = async |app: &App, page: PageRequest| {
        app.list_blobs(&Caller::anonymous(), ListBlobs { repository: web(), moment: Moment::Now, page }).await
    };
    let last_blobs = near_the_end(&bench.app, "", blobs).await;
    for (versions_after, history_after, blobs_after) in [("", "", ""), (&*last, &*oldest, &*last_blobs)] {
        bench.expect("a page of versions", PAGE, async |app, _| versions(app, page("", versions_after)).await).await;
        bench
            .expect("a page of a tag's history", PAGE, async |app, _| history(app, page("", history_after)).await)
            .await;
        bench.expect("a page of blobs", PAGE, async |app, _| blobs(app, page("", blobs_after)).await).await;
    }
    for artifact_type in [None, Some("application/none".to_owned())] {
        let list = async |app: &App, page: PageRequest| {
            let input =
                ListReferrers { repository: web(), subject: artifact(1), artifact_type: artifact_type.clone(), page };
            app.list_referrers(&Caller::anonymous(), input).await
        };
        // Of a type that none has, all referrers of the subject are looked at, and nothing else.
        let limit = if artifact_type.is_some() { 5_100 } else { PAGE };
        bench.expect("a page of referrers", limit, async |app, _| list(app, page("", "")).await).await;
    }
    bench.finish();
}

#[tokio::test]
async fn a_page_of_an_earlier_version_costs_the_page() {
    let mut bench = Bench::load().await;
    for moment in
        [Moment::At(100), Moment::At(50_000), Moment::At(203_000), Moment::AddedIn(50_000), Moment::RemovedIn(50_000)]
    {
        for order_by in ["create_time", "create_time desc"] {
            let what = format!("a page of artifacts of {moment:?} by {order_by}");
            bench
                .expect(&what, PAGE, async |app, caller| {
                    let input = ListArtifacts {
                        repository: web(),
                        moment,
                        selection: Selection::default(),
                        page: page(order_by, ""),
                    };
                    app.list_artifacts(caller, input).await
                })
                .await;
        }
        let what = format!("a page of blobs of {moment:?}");
        bench
            .expect(&what, PAGE, async |app, caller| {
                app.list_blobs(caller, ListBlobs { repository: web(), moment, page: page("", "") }).await
            })
            .await;
    }
    for moment in [Moment::At(106_000), Moment::At(203_000), Moment::AddedIn(150_000), Moment::RemovedIn(200_500)] {
        for order_by in ["tag", "tag desc"] {
            let what = format!("a page of tags of {moment:?} by {order_by}");
            // A walk over the tags of then passes through the whole history of each on its way.
            let limit = if moment == Moment::At(203_000) { PAGE + 3_000 } else { PAGE };
            bench
                .expect(&what, limit, async |app, caller| {
                    let input = ListTags { repository: web(), moment, page: page(order_by, "") };
                    app.list_tags(caller, input).await
                })
                .await;
        }
    }
    bench.finish();
}

#[tokio::test]
async fn a_change_costs_what_it_touches() {
    let mut bench = Bench::load().await;
    let delete = |number| DeleteArtifact {
        repository: web(),
        reference: Reference::Digest(artifact(number)),
        etag: None,
        reason: String::new(),
        options: dry(),
    };
    bench.expect("deleting an image", 200, async |app, caller| app.delete_artifact(caller, delete(60_000)).await).await;
    // Some forty look-ups for each of the 51.
    bench
        .expect("deleting an index of 50", 51 * 40, async |app, caller| {
            app.delete_artifact(caller, delete(100_000)).await
        })
        .await;
    bench
        .expect("creating a tag", 100, async |app, caller| {
            let input = CreateTag {
                repository: web(),
                tag: "fresh".parse().unwrap(),
                digest: artifact(7),
                immutable: false,
                reason: String::new(),
                options: dry(),
            };
            app.create_tag(caller, input).await
        })
        .await;
    bench
        .expect("moving a tag", 100, async |app, caller| {
            let input = UpdateTag {
                repository: web(),
                tag: tag(60_000),
                digest: Some(artifact(7)),
                immutable: None,
                etag: None,
                expected_digest: None,
                reason: String::new(),
                options: dry(),
            };
            app.update_tag(caller, input).await
        })
        .await;
    // Of the many moves of this one only the last is open.
    bench
        .expect("moving a tag that was moved often", 100, async |app, caller| {
            let input = UpdateTag {
                repository: web(),
                tag: "moved".parse().unwrap(),
                digest: Some(artifact(7)),
                immutable: None,
                etag: None,
                expected_digest: None,
                reason: String::new(),
                options: dry(),
            };
            app.update_tag(caller, input).await
        })
        .await;
    bench
        .expect("deleting a repository", 100, async |app, caller| {
            app.delete_repository(caller, DeleteRepository { name: web(), etag: None, options: dry() }).await
        })
        .await;
    let live = DeleteArtifact { options: ChangeOptions::default(), ..delete(100_000) };
    bench.app.delete_artifact(&bench.caller, live).await.unwrap();
    bench
        .expect("restoring an index of 50", 51 * 100, async |app, caller| {
            let input = UndeleteArtifact {
                repository: web(),
                digest: artifact(100_000),
                skip_taken_tags: false,
                reason: String::new(),
                options: dry(),
            };
            app.undelete_artifact(caller, input).await
        })
        .await;
    bench.finish();
}

#[tokio::test]
async fn a_page_by_number_reads_the_keys_before_it_and_the_rows_of_its_own() {
    const SKIP: i64 = 40_000;
    /// Referrers and untagged children, as they are gathered: for the total, for the skip and for the page.
    const BROUGHT_ALONG: i64 = 3 * (5_000 + 4 * 50);
    let mut bench = Bench::load().await;
    let at = |skip| PageRequest { skip, with_total: true, ..PageRequest::default() };
    for (skip, limit) in [(0, PAGE), (SKIP, SKIP + PAGE)] {
        let what = format!("a page of tags from {skip} on");
        let tags = |page| ListTags { repository: web(), moment: Moment::Now, page };
        bench.expect(&what, limit, async |app, caller| app.list_tags(caller, tags(at(skip))).await).await;
        let what = format!("a page of artifacts from {skip} on");
        let all = |page| artifacts_of_web(Selection::default(), page);
        bench.expect(&what, limit, async |app, caller| app.list_artifacts(caller, all(at(skip))).await).await;
        let what = format!("a page of artifacts on their own from {skip} on");
        let own = |page| artifacts_of_web(Selection { on_their_own: true, ..Selection::default() }, page);
        let limit = limit + BROUGHT_ALONG;
        bench.expect(&what, limit, async |app, caller| app.list_artifacts(caller, own(at(skip))).await).await;
    }
    bench.finish();
}
