//! Reading and setting cookies (RFC 6265bis).

use http::HeaderMap;
use http::header::COOKIE;

/// The cookie that holds a sign-in at the desk, by its name without a prefix.
pub const DESK: &str = "dateline_desk";

/// A cookie's name on this site: by TLS, browsers hold the prefix to this very host (RFC 6265bis §4.1.3.2).
#[must_use]
pub fn own_name(name: &str, is_https: bool) -> String {
    let prefix = if is_https { "__Host-" } else { "" };
    format!("{prefix}{name}")
}

/// Finds a cookie's value.
#[must_use]
pub fn find<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(own, _)| *own == name)
        .map(|(_, value)| value)
}

/// Writes a `Set-Cookie` value that scripts cannot read.
#[must_use]
pub fn set(name: &str, value: &str, path: &str, seconds: i64, is_https: bool) -> String {
    let secure = if is_https { "; Secure" } else { "" };
    format!("{name}={value}; Path={path}; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}
