//! Names of namespaces, repositories and tags, by the grammar of the OCI distribution specification ("Pulling
//! manifests": `<name>` and `<reference>`). Knows nothing of which names exist.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Malformed;

/// Characters a repository name may have at most.
pub const REPOSITORY_NAME_MAX: usize = 255;
/// Characters a tag may have at most.
pub const TAG_NAME_MAX: usize = 128;
/// Namespace names that cannot be used: DigitalOcean's REST paths begin with them, right where OCI's begin with a
/// repository name.
pub const RESERVED_NAMESPACES: [&str; 2] = ["registry", "registries"];

macro_rules! name_type {
    ($(#[$doc:meta])* $name:ident, $check:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The name as owned text.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                $check(text)?;
                Ok(Self(text.to_owned()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = Malformed;

            fn try_from(text: String) -> Result<Self, Malformed> {
                $check(&text)?;
                Ok(Self(text))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::try_from(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

name_type! {
    /// The name of a namespace: one component of the OCI name grammar.
    NamespaceName, check_namespace
}

name_type! {
    /// The whole name of a repository, `acme/team/web`: 1 to 255 characters, components separated by slashes.
    RepositoryName, check_repository
}

name_type! {
    /// The name of a tag: 1 to 128 letters, digits, `_`, `.` and `-`, not starting with `.` or `-`.
    TagName, check_tag
}

impl RepositoryName {
    /// The namespace: the first component.
    pub fn namespace(&self) -> NamespaceName {
        NamespaceName(self.namespace_str().to_owned())
    }

    /// The namespace as text.
    pub fn namespace_str(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }

    /// What follows the namespace and its slash; the whole name when it has one component only.
    pub fn within_namespace(&self) -> &str {
        self.0.split_once('/').map_or(self.0.as_str(), |(_, rest)| rest)
    }
}

fn check_namespace(text: &str) -> Result<(), Malformed> {
    check_length("a namespace name", text, REPOSITORY_NAME_MAX)?;
    check_component(text)?;
    check_reserved(text)
}

fn check_repository(text: &str) -> Result<(), Malformed> {
    check_length("a repository name", text, REPOSITORY_NAME_MAX)?;
    text.split('/').try_for_each(check_component)?;
    check_reserved(text.split('/').next().unwrap_or_default())
}

fn check_tag(text: &str) -> Result<(), Malformed> {
    check_length("a tag", text, TAG_NAME_MAX)?;
    let legal = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'));
    if !legal || text.starts_with(['.', '-']) {
        return Err(Malformed::new(
            "a tag consists of letters, digits, '_', '.' and '-', and starts with a letter, a digit or '_'",
        ));
    }
    Ok(())
}

fn check_length(what: &str, text: &str, max: usize) -> Result<(), Malformed> {
    match text.len() {
        0 => Err(Malformed::new(format!("{what} is required"))),
        length if length > max => Err(Malformed::new(format!("{what} has at most {max} characters, not {length}"))),
        _ => Ok(()),
    }
}

fn check_reserved(namespace: &str) -> Result<(), Malformed> {
    if RESERVED_NAMESPACES.contains(&namespace) {
        return Err(Malformed::new(format!("the namespace name {namespace:?} is reserved; choose another")));
    }
    Ok(())
}

/// `[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*`
fn check_component(text: &str) -> Result<(), Malformed> {
    let malformed = || {
        Malformed::new(
            "each component of a name consists of lower-case letters and digits, separated by one '.', one or two '_', \
             or any number of '-'",
        )
    };
    let mut rest = text;
    loop {
        let word = rest.bytes().take_while(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9')).count();
        if word == 0 {
            return Err(malformed());
        }
        rest = &rest[word..];
        if rest.is_empty() {
            return Ok(());
        }
        let separator = if rest.starts_with("__") {
            2
        } else if rest.starts_with(['.', '_']) {
            1
        } else {
            rest.bytes().take_while(|byte| *byte == b'-').count()
        };
        if separator == 0 {
            return Err(malformed());
        }
        rest = &rest[separator..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repository_names_of_the_grammar_are_accepted() {
        let long = "a".repeat(255);
        for text in ["a", "acme/team/web", "docker.io/acme/web", "a__b", "a--b/c-d", "0/1", "a.b_c-d", &long] {
            assert_eq!(text.parse::<RepositoryName>().expect(text).as_str(), text);
        }
    }

    #[test]
    fn repository_names_outside_the_grammar_are_refused() {
        let long = "a".repeat(256);
        for text in [
            "",
            "/",
            "a/",
            "/a",
            "a//b",
            "A",
            "acme/Web",
            "..",
            "a/../b",
            "a..b",
            "a___b",
            "a._b",
            "-a",
            "a-",
            "_a",
            "a_",
            "a b",
            "a%2fb",
            "a\0",
            "a\n",
            "ä",
            "а",
            "a:b",
            "a@b",
            "registry/a",
            "registries",
            &long,
        ] {
            assert!(text.parse::<RepositoryName>().is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn tags_outside_the_grammar_are_refused() {
        let long = "t".repeat(129);
        for text in ["", ".a", "-a", "a/b", "a:b", "a b", "ä", "a\0", "a%", &long] {
            assert!(text.parse::<TagName>().is_err(), "{text:?} must be refused");
        }
        for text in ["latest", "2.4", "_x", "V1-rc.1", &"t".repeat(128)] {
            assert!(text.parse::<TagName>().is_ok(), "{text:?} must be accepted");
        }
    }

    #[test]
    fn the_namespace_is_the_first_component() {
        let name: RepositoryName = "acme/team/web".parse().expect("a name");
        assert_eq!((name.namespace().as_str(), name.within_namespace()), ("acme", "team/web"));
        let name: RepositoryName = "web".parse().expect("a name");
        assert_eq!((name.namespace().as_str(), name.within_namespace()), ("web", "web"));
    }
}
