//! Stories of a start: on nothing, again, after a kill, beside another, with wrong settings.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::support::{Process, TestDatabase, folder};

async fn status(url: String) -> u16 {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    client.get(url).send().await.unwrap().status().as_u16()
}

/// The process id that the postmaster of a data directory wrote down, if one runs or was killed.
fn postmaster(data_dir: &Path) -> Option<i32> {
    let text = std::fs::read_to_string(data_dir.join("postgres/data/postmaster.pid")).ok()?;
    text.lines().next()?.parse().ok()
}

/// Whether a process lives. A zombie does not: it has ended, and nobody has asked it yet how.
fn lives(pid: i32) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_starts_on_nothing_serves_stops_on_sigterm_and_starts_again_on_its_data() {
    let data_dir = folder();
    for _ in 0..2 {
        let mut server = Process::serve(&data_dir);
        let url = server.wait_until_serving();
        assert_eq!(status(format!("{url}/readyz")).await, 200);
        assert_eq!(status(format!("{url}/healthz")).await, 200);
        let postmaster_id = postmaster(&data_dir).unwrap();
        server.signal(Signal::SIGTERM);
        let (exit, said) = server.wait();
        assert_eq!(exit.code(), Some(0), "{said}");
        assert!(!lives(postmaster_id));
        assert_eq!(postmaster(&data_dir), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_kill_the_next_start_ends_the_cluster_left_behind_and_serves() {
    let data_dir = folder();
    let mut killed = Process::serve(&data_dir);
    killed.wait_until_serving();
    let left_behind = postmaster(&data_dir).unwrap();
    killed.signal(Signal::SIGKILL);
    killed.wait();
    assert!(lives(left_behind));

    let mut server = Process::serve(&data_dir);
    let url = server.wait_until_serving();
    assert_eq!(status(format!("{url}/readyz")).await, 200);
    assert!(!lives(left_behind));
    server.signal(Signal::SIGINT);
    assert_eq!(server.wait().0.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_crash_of_the_machine_stale_files_do_not_keep_it_from_starting() {
    let data_dir = folder();
    let mut killed = Process::serve(&data_dir);
    killed.wait_until_serving();
    let postmaster_id = postmaster(&data_dir).unwrap();
    killed.signal(Signal::SIGKILL);
    killed.wait();
    kill(Pid::from_raw(postmaster_id), Signal::SIGKILL).unwrap();
    // The id in the stale file is another process's by now: this one's.
    let pid_file = data_dir.join("postgres/data/postmaster.pid");
    let text = std::fs::read_to_string(&pid_file).unwrap();
    let (_, rest) = text.split_once('\n').unwrap();
    std::fs::write(&pid_file, format!("{}\n{rest}", std::process::id())).unwrap();

    let mut server = Process::serve(&data_dir);
    let url = server.wait_until_serving();
    assert_eq!(status(format!("{url}/readyz")).await, 200);
    server.signal(Signal::SIGTERM);
    assert_eq!(server.wait().0.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_server_on_the_same_data_is_refused_and_the_first_goes_on() {
    let data_dir = folder();
    let mut first = Process::serve(&data_dir);
    let url = first.wait_until_serving();
    let (exit, said) = Process::serve(&data_dir).wait();
    assert_eq!(exit.code(), Some(1));
    let last = said.lines().last().unwrap();
    assert!(last.starts_with("wharfinger: the data directory") && last.contains("in use"), "{said}");
    assert_eq!(status(format!("{url}/readyz")).await, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn losing_the_cluster_ends_the_server_with_an_error() {
    let data_dir = folder();
    let mut server = Process::serve(&data_dir);
    server.wait_until_serving();
    kill(Pid::from_raw(postmaster(&data_dir).unwrap()), Signal::SIGKILL).unwrap();
    let (exit, said) = server.wait();
    assert_eq!(exit.code(), Some(1));
    assert!(said.lines().last().unwrap().starts_with("wharfinger: PostgreSQL ended by itself"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_data_directory_with_a_long_name_works_too() {
    let data_dir = folder().join("long".repeat(40));
    let mut server = Process::serve(&data_dir);
    let url = server.wait_until_serving();
    assert_eq!(status(format!("{url}/readyz")).await, 200);
    server.signal(Signal::SIGTERM);
    assert_eq!(server.wait().0.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn as_root_a_data_directory_that_postgres_cannot_reach_works_too() {
    if !nix::unistd::geteuid().is_root() {
        return;
    }
    let home = folder();
    std::fs::set_permissions(&home, PermissionsExt::from_mode(0o700)).unwrap();
    let data_dir = home.join("data");
    for _ in 0..2 {
        let mut server = Process::serve(&data_dir);
        let url = server.wait_until_serving();
        assert_eq!(status(format!("{url}/readyz")).await, 200);
        server.signal(Signal::SIGTERM);
        assert_eq!(server.wait().0.code(), Some(0));
    }
    let elsewhere = std::fs::read_link(data_dir.join("postgres")).unwrap();
    assert!(elsewhere.starts_with("/var/lib/wharfinger"), "{}", elsewhere.display());
}

#[tokio::test(flavor = "multi_thread")]
async fn data_of_another_version_of_postgres_is_refused_in_one_line() {
    let data_dir = folder();
    std::fs::create_dir_all(data_dir.join("postgres/data")).unwrap();
    std::fs::write(data_dir.join("postgres/data/PG_VERSION"), "9\n").unwrap();
    let (exit, said) = Process::serve(&data_dir).wait();
    assert_eq!(exit.code(), Some(1));
    assert!(said.contains("was made by PostgreSQL 9, and only"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_a_newer_version_is_refused() {
    let database = TestDatabase::create().await;
    sqlx::query(
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
         values (999, 'later', true, '', 0)",
    )
    .execute(database.store().await.pool())
    .await
    .unwrap();
    let (exit, said) = Process::start(&["migrate", "--database-url", &database.url()], &[]).wait();
    assert_eq!(exit.code(), Some(1));
    assert!(said.contains("the database was brought to schema 999 by a newer wharfinger"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn migrating_twice_changes_nothing_and_says_so() {
    let database = TestDatabase::create().await;
    for _ in 0..2 {
        let (exit, said) = Process::start(&["migrate"], &[("WHARFINGER_DATABASE_URL", &database.url())]).wait();
        assert_eq!(exit.code(), Some(0), "{said}");
        assert!(said.contains("the database is up to date"), "{said}");
    }
}

#[test]
fn wrong_settings_are_refused_in_one_line_with_code_2() {
    let file = folder().join("w.toml");
    std::fs::write(&file, "trash-window = \"soon\"\n").unwrap();
    let file = file.to_str().unwrap();
    let none: &[(&str, &str)] = &[];
    for (arguments, environment, expected) in [
        (vec!["serve", "--listen", "0.0.0.0:8080"], none, "--listen: 0.0.0.0:8080 can be reached from other machines"),
        (vec!["serve", "--lisen", "x"], none, "unexpected argument '--lisen' found"),
        (vec!["serve"], &[("WHARFINGER_HOLD_WINDOW", "1")], "WHARFINGER_HOLD_WINDOW in the environment: "),
        (vec!["serve", "--config", file], none, "trash-window in "),
        (vec!["serve", "--config", "/nowhere.toml"], none, "/nowhere.toml (named by --config): cannot be read"),
        (vec!["serve", "extra"], none, "unexpected argument 'extra'"),
        (vec![], none, "say what to do"),
    ] {
        let (exit, said) = Process::start(&arguments, environment).wait();
        assert_eq!(exit.code(), Some(2), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.starts_with("wharfinger: ") && said.contains(expected), "{said}");
    }
}

#[test]
fn a_database_that_does_not_answer_is_told_without_its_password() {
    let url = "postgres://user:hunter2@127.0.0.1:1/nothing";
    let (exit, said) = Process::start(&["serve", "--listen", "127.0.0.1:0", "--database-url", url], &[]).wait();
    assert_eq!(exit.code(), Some(1));
    assert!(said.contains("cannot connect to the database postgres://127.0.0.1:1/nothing"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_in_use_is_refused_before_anything_is_made() {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let data_dir = folder().join("data");
    let arguments = ["serve", "--listen", &address, "--data-dir", data_dir.to_str().unwrap()];
    let (exit, said) = Process::start(&arguments, &[]).wait();
    assert_eq!(exit.code(), Some(1));
    assert!(said.contains(&format!("cannot listen on {address}")), "{said}");
    assert!(!data_dir.exists());
}
