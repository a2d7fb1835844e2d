//! What every answer says about its safety (SAFETY, "Hardening").

use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};

/// Pages for readers: no inline script, no inline style, nothing from elsewhere. Pictures may stand at an old host
/// until they have been fetched.
const SITE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
     img-src 'self' data: https: http:; media-src 'self' https: http:; connect-src 'self'; manifest-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

/// Pages of the desk: the same, and nothing from elsewhere at all. One policy alone makes markup of text: that by
/// which the editor reads what is pasted, in a document that runs and fetches nothing.
const DESK_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
     img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
     object-src 'none'; require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard";

/// Files that people have sent: shown, and nothing else.
const FILE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// For how long a browser remembers that the site is reached by TLS alone: a year.
const HSTS: &str = "max-age=31536000; includeSubDomains";

/// Who sees an answer, and for how long it may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// A page for everybody, asked for anew each time.
    Everybody,
    /// A file whose name changes with its content.
    Forever,
    /// A file for everybody whose name stays although its content may change: kept for a month.
    AMonth,
    /// One person alone.
    OnePerson,
}

/// What kind of answer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surface {
    /// The reader's site.
    Site,
    /// The desk.
    Desk,
    /// Files that people have sent.
    File,
}

/// Gives what every answer of a kind says about its safety: made once, cloned for each answer.
#[must_use]
pub fn head(surface: Surface, audience: Audience, is_https: bool) -> HeaderMap {
    let policy = match surface {
        Surface::Site => SITE_POLICY,
        Surface::Desk => DESK_POLICY,
        Surface::File => FILE_POLICY,
    };
    let cache = match audience {
        Audience::Everybody => "no-cache",
        Audience::Forever => "public, max-age=31536000, immutable",
        Audience::AMonth => "public, max-age=2592000",
        Audience::OnePerson => "private, no-store",
    };
    let resource = if surface == Surface::File { "cross-origin" } else { "same-origin" };
    let set = [
        (CONTENT_SECURITY_POLICY, policy),
        (CACHE_CONTROL, cache),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), resource),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
    ];
    let mut headers: HeaderMap = set.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect();
    if is_https {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
    }
    headers
}

/// Adds what every answer says about its safety.
pub fn protect(headers: &mut HeaderMap, surface: Surface, audience: Audience, is_https: bool) {
    headers.extend(head(surface, audience, is_https));
}
