//! The migrations: over an empty database, over rows of every table, a second time; and the names that they give.
//!
//! After the migration of a number the rows of the sample file of that number come in, so that every later migration runs over
//! rows of each table. A new migration needs its sample file, even if that only says that there is nothing to add.

use std::path::Path;

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row};
use wharfinger::access::Caller;
use wharfinger::app::{App, ListTags, PageRequest, Settings};
use wharfinger::content::Content;
use wharfinger::domain::repository::Moment;
use wharfinger::store::{MIGRATOR, Store};

use crate::support::{TestDatabase, folder};

/// A database with nothing in it.
async fn empty() -> (TestDatabase, PgConnection) {
    let database = TestDatabase::create().await;
    let mut connection = connect(database.options()).await;
    run(&mut connection, "drop schema public cascade; create schema public").await;
    (database, connection)
}

async fn connect(options: PgConnectOptions) -> PgConnection {
    PgConnection::connect_with(&options).await.unwrap()
}

async fn run(connection: &mut PgConnection, statements: &str) {
    sqlx::raw_sql(AssertSqlSafe(statements.to_owned())).execute(connection).await.unwrap();
}

async fn texts(connection: &mut PgConnection, query: &'static str) -> Vec<String> {
    sqlx::query_scalar(query).fetch_all(connection).await.unwrap()
}

/// Every column, constraint and index, with what it is.
async fn schema(connection: &mut PgConnection) -> Vec<String> {
    texts(
        connection,
        "select format('%s.%s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
                       pg_get_expr(adbin, adrelid))
         from pg_attribute join pg_class on pg_class.oid = attrelid
         left join pg_attrdef on adrelid = attrelid and adnum = attnum
         where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
         union all
         select pg_get_constraintdef(oid) || conname from pg_constraint where connamespace = 'public'::regnamespace
         union all
         select indexdef from pg_indexes where schemaname = 'public'
         order by 1",
    )
    .await
}

#[tokio::test]
async fn all_apply_to_an_empty_database_and_a_second_run_changes_nothing() {
    let (database, mut connection) = empty().await;
    let store = database.store().await;
    store.migrate().await.unwrap();
    let first = schema(&mut connection).await;
    let applied = texts(&mut connection, "select m::text from _sqlx_migrations m order by 1").await;
    assert_eq!(applied.len(), MIGRATOR.iter().count());
    store.migrate().await.unwrap();
    assert_eq!(schema(&mut connection).await, first);
    assert_eq!(texts(&mut connection, "select m::text from _sqlx_migrations m order by 1").await, applied);
}

#[tokio::test]
async fn replicas_that_start_at_once_migrate_once() {
    let (database, mut connection) = empty().await;
    let stores = [database.store().await, database.store().await, database.store().await];
    for done in futures_util::future::join_all(stores.iter().map(Store::migrate)).await {
        done.unwrap();
    }
    let applied = texts(&mut connection, "select version::text from _sqlx_migrations").await;
    assert_eq!(applied.len(), MIGRATOR.iter().count());
}

#[tokio::test]
async fn each_applies_to_a_database_with_rows_of_every_table_and_the_product_reads_them() {
    let (database, mut connection) = empty().await;
    for migration in MIGRATOR.iter() {
        run(&mut connection, migration.sql.as_str()).await;
        let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/outside/migrations")
            .join(format!("{:04}.sql", migration.version));
        let rows = std::fs::read_to_string(&sample).unwrap_or_else(|error| {
            panic!("the migration {} needs sample rows in {}: {error}", migration.version, sample.display())
        });
        run(&mut connection, &rows).await;
    }
    let tables = texts(
        &mut connection,
        "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    )
    .await;
    for table in tables {
        let query = format!("select exists (select from {table}) as filled");
        let row = sqlx::query(AssertSqlSafe(query)).fetch_one(&mut connection).await.unwrap();
        assert!(row.get::<bool, _>("filled"), "no sample has rows for the table {table}");
    }

    let app = App::new(database.store().await, Content::local(&folder()).unwrap(), Settings::default()).await.unwrap();
    let caller = Caller::anonymous();
    let repository: wharfinger::domain::RepositoryName = "acme/web".parse().unwrap();
    for moment in [Moment::Now, Moment::At(2)] {
        let input = ListTags { repository: repository.clone(), moment, page: PageRequest::default() };
        let tags = app.list_tags(&caller, input).await.unwrap().items;
        assert_eq!(tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["latest"]);
    }
    assert_eq!(app.get_version(&caller, &repository, 2).await.unwrap().present.artifacts, 2);
    assert_eq!(app.list_operations(&caller, PageRequest::default()).await.unwrap().items.len(), 1);
    crate::books::assert_balanced(&app).await;
}

#[tokio::test]
async fn every_constraint_and_index_has_a_name_given_by_hand_after_its_table() {
    let (database, mut connection) = empty().await;
    database.store().await.migrate().await.unwrap();
    let written: String =
        MIGRATOR.iter().map(|migration| migration.sql.as_str().to_owned()).collect::<Vec<_>>().join(" ");
    let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let named = texts(
        &mut connection,
        "select format('constraint %s %s %s', conname, conrelid::regclass,
                       case contype when 'p' then '_pkey' when 'u' then '_key' when 'f' then '_fkey' else '_check' end)
         from pg_constraint
         where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c')
           and conrelid <> '_sqlx_migrations'::regclass
         union all
         select format('index %s %s %s', indexrelid::regclass, indrelid::regclass,
                       case when indisunique then '_key' else '_idx' end)
         from pg_index
         join pg_class on pg_class.oid = indexrelid and relnamespace = 'public'::regnamespace
         where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
           and indrelid <> '_sqlx_migrations'::regclass",
    )
    .await;
    assert!(named.len() > 50, "{named:?}");
    for one in named {
        let [what, name, table, suffix] = one.split(' ').collect::<Vec<_>>()[..] else { panic!("{one}") };
        assert!(written.contains(&format!("{what} {name} ")), "no migration names the {what} {name}");
        assert!(
            name.starts_with(&format!("{table}_")) || name.starts_with(table.trim_end_matches('s')),
            "{what} {name} of {table}"
        );
        assert!(name.ends_with(suffix), "{what} {name} must end with {suffix}");
        assert!(name.len() < 64, "{name} is cut off");
    }
}
