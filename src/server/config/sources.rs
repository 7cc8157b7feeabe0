//! Where settings come from and which one wins. Nothing is read from the process itself but by [`Sources::of_process`],
//! so that tests hand in what they like.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use super::ConfigError;
use super::settings::{SETTINGS, Setting};

/// Environment variables that begin like settings and are read elsewhere, or are made by Kubernetes for a service that is
/// called like us.
const NOT_SETTINGS: [&str; 4] = ["WHARFINGER_TEST_", "WHARFINGER_SERVICE_", "WHARFINGER_PORT", "WHARFINGER_TOKEN"];

/// Where a setting came from. It shows itself as the start of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A flag.
    Flag(String),
    /// An environment variable.
    Environment(String),
    /// A key of the file.
    File { path: PathBuf, key: String },
    /// The file itself.
    WholeFile { path: PathBuf, named_by: &'static str },
    /// Nobody said anything.
    Default(&'static str),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "--{flag}"),
            Self::Environment(variable) => write!(f, "{variable} in the environment"),
            Self::File { path, key } => write!(f, "{key} in {}", path.display()),
            Self::WholeFile { path, named_by } => write!(f, "{} (named by {named_by})", path.display()),
            Self::Default(key) => write!(f, "{key} (its default)"),
        }
    }
}

/// What was said on the command line, in the environment and in the file.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// Flags by the key of their setting; `config` names the file.
    pub flags: BTreeMap<String, String>,
    /// Environment variables.
    pub environment: BTreeMap<String, String>,
}

/// The file as keys and values, with its path.
pub(super) type File = Option<(PathBuf, BTreeMap<String, String>)>;

impl Sources {
    /// The flags given, and the environment of this process. Variables that are not text are left out.
    pub fn of_process(flags: BTreeMap<String, String>) -> Self {
        let pairs =
            std::env::vars_os().filter_map(|(key, value)| Some((key.into_string().ok()?, value.into_string().ok()?)));
        Self { flags, environment: pairs.collect() }
    }

    /// Reads the file that `--config` or `WHARFINGER_CONFIG` names.
    pub(super) fn read_file(&self) -> Result<File, ConfigError> {
        let flag = self.flags.get("config").map(|path| ("--config", path));
        let variable = self.environment.get("WHARFINGER_CONFIG").map(|path| ("WHARFINGER_CONFIG", path));
        let Some((named_by, path)) = flag.or(variable) else { return Ok(None) };
        let path = PathBuf::from(path);
        let whole =
            |problem: String| ConfigError { origin: Origin::WholeFile { path: path.clone(), named_by }, problem };
        let text = std::fs::read_to_string(&path).map_err(|error| whole(format!("cannot be read: {error}")))?;
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            // The message alone: the rest of the error quotes the line, which may hold a password.
            let line = error.span().map_or(0, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
            whole(format!("line {line} is not TOML: {}", error.message().replace('\n', " ")))
        })?;
        let mut values = BTreeMap::new();
        for (key, value) in table {
            let origin = Origin::File { path: path.clone(), key: key.clone() };
            if !SETTINGS.iter().any(|setting| setting.key == key) {
                return Err(ConfigError { origin, problem: unknown(&key) });
            }
            let text = as_text(&value).ok_or_else(|| ConfigError {
                origin,
                problem: format!("this is {}, where a string or a number is expected", value.type_str()),
            })?;
            values.insert(key, text);
        }
        Ok(Some((path, values)))
    }

    /// The value that wins, and where it came from.
    pub(super) fn find(&self, setting: &Setting, file: &File) -> Option<(Origin, String)> {
        let variable = setting.variable();
        if let Some(text) = self.flags.get(setting.key) {
            return Some((Origin::Flag(setting.key.to_owned()), text.clone()));
        }
        if let Some(text) = self.environment.get(&variable) {
            return Some((Origin::Environment(variable), text.clone()));
        }
        if let Some((path, values)) = file
            && let Some(text) = values.get(setting.key)
        {
            return Some((Origin::File { path: path.clone(), key: setting.key.to_owned() }, text.clone()));
        }
        setting.default.map(|text| (Origin::Default(setting.key), text.to_owned()))
    }

    /// Environment variables that look like settings and are none. They are not refused, because an environment is often
    /// shared with others.
    pub(super) fn unknown_environment(&self) -> Vec<String> {
        let is_ours = |name: &&String| {
            name.starts_with("WHARFINGER_") && !NOT_SETTINGS.iter().any(|start| name.starts_with(start))
        };
        let is_known =
            |name: &str| name == "WHARFINGER_CONFIG" || SETTINGS.iter().any(|setting| setting.variable() == name);
        self.environment.keys().filter(is_ours).filter(|name| !is_known(name)).cloned().collect()
    }
}

fn as_text(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Array(values) => {
            let texts: Option<Vec<&str>> = values.iter().map(toml::Value::as_str).collect();
            texts.map(|texts| texts.join(","))
        }
        _ => None,
    }
}

fn unknown(key: &str) -> String {
    let spelled = key.replace('_', "-").to_ascii_lowercase();
    match SETTINGS.iter().find(|setting| setting.key == spelled) {
        Some(setting) => format!("there is no such setting; it is spelled {}", setting.key),
        None => "there is no such setting; `wharfinger serve --help` lists them".to_owned(),
    }
}
