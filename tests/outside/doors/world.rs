//! What the books say, as lines that do not differ from run to run: no numbers of rows, times or versions, because doors take
//! different ways to the same end.

use sqlx::AssertSqlSafe;
use wharfinger::app::App;

use crate::behind::{execute, number};

/// Everything that a caller could care for.
const WORLD: &[&str] = &[
    "select format('namespace %s: %s repositories', name, repository_count) from namespaces where delete_time is null",
    "select format('repository %s: %s artifacts, %s tags, %s blobs, %s bytes', name, artifact_count, tag_count, blob_count, size_bytes)
     from repositories where delete_time is null",
    "select format('artifact %s@%s is %s', r.name, substr(encode(a.digest, 'hex'), 3, 12),
                   case when a.delete_time is null then 'live' when a.payload is not null then 'in the trash' else 'purged' end)
     from artifacts a join repositories r on r.id = a.repository_id where r.delete_time is null",
    "select format('tag %s:%s points to %s%s', r.name, t.name, substr(encode(a.digest, 'hex'), 3, 12),
                   case when t.immutable then ' for ever' else '' end)
     from tags t join repositories r on r.id = t.repository_id
     join artifacts a on a.repository_id = t.repository_id and a.id = t.artifact_id where r.delete_time is null",
    "select format('blob %s', substr(encode(digest, 'hex'), 3, 12)) from blobs",
    "select format('hold on a blob of %s', r.name) from blob_holds h join repositories r on r.id = h.repository_id",
];

/// All lines, sorted.
pub(super) async fn all(app: &App) -> Vec<String> {
    let mut world = Vec::new();
    for question in WORLD {
        let lines: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(*question)).fetch_all(app.store().pool()).await.unwrap();
        world.extend(lines);
    }
    world.sort();
    world
}

/// Waits until no operation is under way, and nobody looks at what operations left.
pub(super) async fn settle(app: &App) {
    const UNDER_WAY: &str = "select (select count(*) from operations where state in (1, 2))
        + (select count(*) from orphan_candidates where not_before <= now() and exists (select from operations where kind = 3))";
    while number(app, UNDER_WAY).await > 0 {
        tokio::task::yield_now().await;
    }
}

/// Makes what was deleted a day older. Some products leave what is young.
pub(super) async fn grow_old(app: &App) {
    for statement in [
        "update artifacts set delete_time = delete_time - interval '1 day' where delete_time is not null",
        "update repositories set delete_time = delete_time - interval '1 day' where delete_time is not null",
        "update orphan_candidates set since = since - interval '1 day'",
    ] {
        execute(app, statement).await;
    }
}

/// What each act changed, for people.
pub(super) fn story<'a>(outcomes: impl Iterator<Item = (&'static str, &'a [String])>) -> String {
    let (mut story, mut before): (String, &[String]) = (String::new(), &[]);
    for (what, world) in outcomes {
        story += &format!("{what}\n");
        let gone = before.iter().filter(|line| !world.contains(line)).map(|line| format!("  - {line}\n"));
        let come = world.iter().filter(|line| !before.contains(line)).map(|line| format!("  + {line}\n"));
        story.extend(gone.chain(come));
        before = world;
    }
    story
}
