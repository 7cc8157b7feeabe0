//! The grammars of single settings: addresses, durations, sizes, URLs. Problems are told without naming the setting,
//! and without the text of anything that may be secret.

use std::fmt;
use std::net::{SocketAddr, ToSocketAddrs};
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

/// A URL that may hold a password or a key. It shows itself without them.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretUrl(String);

impl SecretUrl {
    /// The whole URL, for the one who connects by it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Scheme, host and path. Who logs in and every parameter are left out, and the rest too where a stray `@`, `?` or `/` in a
/// password makes it unclear what is what.
impl fmt::Display for SecretUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, rest) = self.0.split_once("://").unwrap_or(("", ""));
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at(end);
        if rest.contains('@') || authority.matches('@').count() > 1 {
            return write!(f, "{scheme}://…");
        }
        let host = authority.split_once('@').map_or(authority, |(_, host)| host);
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        write!(f, "{scheme}://{host}{path}")
    }
}

pub(super) fn secret_url(text: &str, schemes: &[&str]) -> Result<SecretUrl, String> {
    let expected = || format!("this is not a URL that starts with one of {}", schemes.join(", "));
    let scheme = schemes.iter().find(|scheme| text.starts_with(**scheme)).ok_or_else(expected)?;
    if text.len() == scheme.len() && text != "memory://" {
        return Err("the URL ends after its scheme".to_owned());
    }
    Ok(SecretUrl(text.to_owned()))
}

pub(super) fn address(text: &str) -> Result<SocketAddr, String> {
    if let Ok(address) = text.parse() {
        return Ok(address);
    }
    let found: Vec<SocketAddr> = match text.to_socket_addrs() {
        Ok(found) => found.collect(),
        Err(_) => return Err(format!("{text:?} is not an address with a port, such as 127.0.0.1:8080")),
    };
    // Of a name with several addresses the IPv4 one is what people type elsewhere.
    found
        .iter()
        .find(|address| address.is_ipv4())
        .or(found.first())
        .copied()
        .ok_or_else(|| format!("{text:?} has no address"))
}

/// `7d`, `12h`, `30m`, `20s`, `500ms`; a plain number is refused, because nobody remembers its unit.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let expected = || format!("{text:?} is not a duration such as 7d, 12h, 30m, 20s or 500ms");
    let (number, unit) = split_unit(text).ok_or_else(expected)?;
    let millis: u64 = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return Err(expected()),
    };
    let total = number.checked_mul(millis).ok_or_else(|| format!("{text:?} is too long"))?;
    // A century is longer than anybody waits, and far from where adding it to a time would overflow.
    if total > 36_525 * 86_400_000 {
        return Err(format!("{text:?} is too long"));
    }
    Ok(Duration::from_millis(total))
}

/// A duration that is longer than nothing.
pub(super) fn positive_duration(text: &str) -> Result<Duration, String> {
    match duration(text)? {
        Duration::ZERO => Err("it must be longer than nothing".to_owned()),
        some => Ok(some),
    }
}

/// `4MiB`, `10GB`, `1024B` or a plain number of bytes.
pub(super) fn size(text: &str) -> Result<u64, String> {
    let expected = || format!("{text:?} is not a size such as 4MiB, 10GB or 1048576");
    let (number, unit) = split_unit(text).ok_or_else(expected)?;
    let bytes: u64 = match unit {
        "" | "B" => 1,
        "kB" | "KB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        "TB" => 1_000_000_000_000,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        "TiB" => 1 << 40,
        _ => return Err(expected()),
    };
    number
        .checked_mul(bytes)
        .filter(|total| i64::try_from(*total).is_ok())
        .ok_or_else(|| format!("{text:?} is too large"))
}

/// How often something may be done: `100/s`, `600/m`, `5000/h`. The whole number may come at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// How often, in one period.
    pub requests: NonZeroU32,
    /// A second, a minute or an hour.
    pub period: Duration,
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.period.as_secs() {
            1 => "s",
            60 => "m",
            _ => "h",
        };
        write!(f, "{}/{unit}", self.requests)
    }
}

/// A rate, or `0` for none.
pub(super) fn rate(text: &str) -> Result<Option<Rate>, String> {
    if text == "0" {
        return Ok(None);
    }
    let expected = || format!("{text:?} is not a rate such as 100/s, 600/m or 5000/h, nor 0 for none");
    let (requests, unit) = text.split_once('/').ok_or_else(expected)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return Err(expected()),
    };
    let requests = requests.parse().ok().filter(|requests: &NonZeroU32| requests.get() <= 1_000_000);
    Ok(Some(Rate { requests: requests.ok_or_else(expected)?, period: Duration::from_secs(seconds) }))
}

/// The name of a file.
pub(super) fn path(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() { Err("the name of a file is missing".to_owned()) } else { Ok(text.into()) }
}

/// On or off.
pub(super) fn switch(text: &str) -> Result<bool, String> {
    text.parse().map_err(|_| format!("{text:?} is neither true nor false"))
}

/// A whole number within a range.
pub(super) fn number<T>(text: &str, range: std::ops::RangeInclusive<T>) -> Result<T, String>
where
    T: std::str::FromStr + PartialOrd + fmt::Display,
{
    let parsed = text.parse().ok().filter(|number| range.contains(number));
    parsed.ok_or_else(|| format!("{text:?} is not a whole number from {} to {}", range.start(), range.end()))
}

fn split_unit(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, text[end..].trim_start()))
}
