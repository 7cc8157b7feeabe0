//! Tables of settings: which are taken, which are refused, and in what words.

use std::collections::BTreeMap;

use super::*;

fn sources(flags: &[(&str, &str)], environment: &[(&str, &str)]) -> Sources {
    let owned = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    Sources { flags: owned(flags), environment: owned(environment) }
}

fn refusal(flags: &[(&str, &str)]) -> String {
    Config::load(&sources(flags, &[])).expect_err("this must be refused").to_string()
}

/// A file with this text, which lives as long as the first value.
fn file(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wharfinger.toml");
    std::fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

#[test]
fn the_defaults_are_what_the_readme_promises() {
    let config = Config::load(&Sources::default()).unwrap();
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.data_dir, PathBuf::from("./wharfinger-data"));
    assert_eq!(config.limits.manifest_bytes, 4 << 20);
    assert_eq!(config.limits.blob_bytes, 0);
    assert_eq!(config.windows.trash, Duration::from_secs(7 * 86_400));
    assert_eq!(config.windows.hold, Duration::from_secs(3_600));
    assert_eq!(config.windows.upload, Duration::from_secs(86_400));
    assert_eq!(config.windows.drain, Duration::from_secs(20));
    assert!(config.database_url.is_none() && config.storage_url.is_none());
}

#[test]
fn a_flag_beats_the_environment_beats_the_file_beats_the_default() {
    let (_folder, path) = file("trash-window = \"1d\"\nhold-window = \"2h\"\nupload-window = \"3h\"\n");
    let config = Config::load(&sources(
        &[("config", &path), ("trash-window", "5s")],
        &[("WHARFINGER_TRASH_WINDOW", "6s"), ("WHARFINGER_HOLD_WINDOW", "7s")],
    ))
    .unwrap();
    assert_eq!(config.windows.trash, Duration::from_secs(5));
    assert_eq!(config.windows.hold, Duration::from_secs(7));
    assert_eq!(config.windows.upload, Duration::from_secs(3 * 3_600));
    assert_eq!(config.windows.tombstone_delay, Duration::from_secs(600));
}

#[test]
fn the_environment_can_name_the_file_and_numbers_need_no_quotes_in_it() {
    let (_folder, path) = file("max-concurrency = 7\ncors-origins = [\"https://a.example\", \"https://b.example\"]\n");
    let config = Config::load(&sources(&[], &[("WHARFINGER_CONFIG", &path)])).unwrap();
    assert_eq!(config.limits.concurrency, 7);
    assert_eq!(config.cors_origins, ["https://a.example", "https://b.example"]);
}

#[test]
fn durations_and_sizes_are_read_with_their_units() {
    for (text, millis) in
        [("7d", 604_800_000), ("12h", 43_200_000), ("30m", 1_800_000), ("20s", 20_000), ("500ms", 500), ("0s", 0)]
    {
        assert_eq!(values::duration(text), Ok(Duration::from_millis(millis)), "{text}");
    }
    for text in ["", "7", "d", "7w", "-1s", "1.5h", "7d12h", "99999999999999999999d", "40000d", "s7", "７d"] {
        assert!(values::duration(text).is_err(), "{text}");
    }
    for (text, bytes) in [
        ("0", 0),
        ("1024", 1024),
        ("10B", 10),
        ("4MiB", 4 << 20),
        ("4 MiB", 4 << 20),
        ("1GiB", 1 << 30),
        ("5MB", 5_000_000),
    ] {
        assert_eq!(values::size(text), Ok(bytes), "{text}");
    }
    for text in ["", "MiB", "4mib", "4M", "-1", "1.5GiB", "99999999TiB", "18446744073709551616"] {
        assert!(values::size(text).is_err(), "{text}");
    }
}

#[test]
fn a_bad_value_is_refused_in_one_line_that_names_the_flag() {
    for (key, text) in [
        ("listen", "8080"),
        ("listen", "127.0.0.1:99999"),
        ("data-dir", ""),
        ("database-url", "mysql://localhost/x"),
        ("database-url", "postgres://"),
        ("database-url", "postgres://user@host:notaport/x"),
        ("database-session-url", "somewhere"),
        ("database-max-connections", "1"),
        ("database-max-connections", "many"),
        ("storage-url", "ftp://host/x"),
        ("log-format", "xml"),
        ("log-level", "wharfinger=loudly"),
        ("cors-origins", "https://a.example/path"),
        ("cors-origins", "*"),
        ("public-url", "registry.example.org"),
        ("public-url", "https://registry.example.org/path"),
        ("max-manifest-size", "5MiB"),
        ("max-manifest-size", "0"),
        ("max-request-size", "1B"),
        ("max-concurrency", "0"),
        ("rate-limit", "100"),
        ("rate-limit", "0/s"),
        ("address-rate-limit", "1/d"),
        ("address-rate-limit", "2000000/s"),
        ("insecure", "yes"),
        ("tls-cert", ""),
        ("tls-client-certificate", "always"),
        ("request-timeout", "0s"),
        ("hold-window", "0s"),
        ("keeper-interval", "0ms"),
        ("trash-window", "a week"),
    ] {
        let line = refusal(&[(key, text)]);
        assert!(line.starts_with(&format!("--{key}: ")), "{line}");
        assert!(!line.contains('\n'), "{line}");
    }
}

#[test]
fn an_address_beyond_loopback_is_refused_with_the_reason() {
    for text in ["0.0.0.0:8080", "[::]:8080", "192.0.2.1:80"] {
        let line = refusal(&[("listen", text)]);
        assert!(line.starts_with("--listen: ") && line.contains("access control"), "{line}");
        let line = refusal(&[("listen", text), ("insecure", "true")]);
        assert!(line.starts_with("--listen: ") && line.contains("access control"), "{line}");
        let line = refusal(&[("listen", text), ("auth", "on")]);
        assert!(line.starts_with("--listen: ") && line.contains("tls-cert"), "{line}");
        Config::load(&sources(&[("listen", text), ("auth", "on"), ("insecure", "true")], &[])).unwrap();
        let tls = [("listen", text), ("auth", "on"), ("tls-cert", "cert.pem"), ("tls-key", "key.pem")];
        Config::load(&sources(&tls, &[])).unwrap();
    }
    for text in ["127.0.0.1:0", "127.9.9.9:8080", "[::1]:8080", "localhost:8080"] {
        Config::load(&sources(&[("listen", text)], &[])).unwrap();
    }
}

#[test]
fn what_the_file_gets_wrong_is_told_with_the_file_and_the_key() {
    for (text, expected) in [
        ("listne = \"x\"\n", "listne in "),
        ("trash_window = \"7d\"\n", "it is spelled trash-window"),
        ("trash-window = \"x\"\n", "trash-window in "),
        ("trash-window = true\n", "this is boolean"),
        ("[limits]\nx = 1\n", "there is no such setting"),
        ("\n\nlisten = \n", "line 3 is not TOML"),
    ] {
        let (_folder, path) = file(text);
        let line = refusal(&[("config", &path)]);
        assert!(line.contains(expected) && line.contains(&path), "{text:?} gave {line:?}");
        assert!(!line.contains('\n'), "{line}");
    }
}

#[test]
fn a_file_that_is_not_there_is_refused_by_who_named_it() {
    assert!(refusal(&[("config", "/nowhere/w.toml")]).contains("/nowhere/w.toml (named by --config)"));
    let from_environment = Config::load(&sources(&[], &[("WHARFINGER_CONFIG", "/nowhere/w.toml")])).unwrap_err();
    assert!(from_environment.to_string().contains("(named by WHARFINGER_CONFIG)"));
}

#[test]
fn secrets_are_shown_neither_by_settings_nor_by_refusals() {
    let secret = "hunter2";
    for url in [
        "postgres://user:hunter2@db.example/w?sslpassword=hunter2",
        "postgres://user:hunter2@db.example:5432/w",
        "postgres://user:hunter2/x@db.example/w",
        "postgres://user:a?hunter2@db.example/w",
        "postgres://user:a@hunter2@db.example/w",
        "postgres://db.example/w?options=a@hunter2",
    ] {
        let shown = SecretUrl::clone(&values::secret_url(url, &["postgres://"]).unwrap());
        assert!(!format!("{shown} {shown:?}").contains(secret), "{shown}");
    }
    let config = Config::load(&sources(
        &[
            ("database-url", "postgres://user:hunter2@db.example/w"),
            ("storage-url", "s3://key:hunter2@bucket/prefix?secret=hunter2"),
        ],
        &[],
    ))
    .unwrap();
    assert!(!format!("{config:?}").contains(secret));
    assert!(!refusal(&[("database-url", "mysql://user:hunter2@db.example/w")]).contains(secret));
    assert!(!refusal(&[("database-url", "postgres://user:hunter2@db.example:x/w")]).contains(secret));
    let (_folder, path) = file("database-url = \"postgres://user:hunter2@h/w\n");
    assert!(!refusal(&[("config", &path)]).contains(secret));
}

#[test]
fn unknown_variables_are_told_and_those_of_others_are_left_alone() {
    let config = Config::load(&sources(
        &[],
        &[
            ("WHARFINGER_LISTNE", "x"),
            ("WHARFINGER_TEST_DATABASE_URL", "x"),
            ("WHARFINGER_SERVICE_HOST", "10.0.0.1"),
            ("WHARFINGER_PORT", "tcp://10.0.0.1:80"),
            ("HOME", "/"),
        ],
    ))
    .unwrap();
    assert_eq!(config.unused, ["WHARFINGER_LISTNE"]);
}

#[test]
fn every_setting_has_one_key_and_a_default_that_is_accepted() {
    let mut keys: Vec<_> = SETTINGS.iter().map(|setting| setting.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), SETTINGS.len());
    for setting in SETTINGS {
        if let Some(default) = setting.default {
            (setting.apply)(&mut Config::unset(), default).unwrap();
        }
    }
}
