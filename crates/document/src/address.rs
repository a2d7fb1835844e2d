//! Which addresses may stand in a link or a picture: a short list of schemes, nothing else.

/// The longest address that is kept, in bytes.
const ADDRESS_BYTES_MAX: usize = 4096;

/// Gives an address as it may stand in a link: `http`, `https`, `mailto`, `tel`, or within the site.
#[must_use]
pub fn link(address: &str) -> Option<String> {
    let address = tidy(address)?;
    match scheme(&address) {
        None => Some(address),
        Some(scheme) => matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel").then_some(address),
    }
}

/// Gives an address as a picture, film or recording may have it: `http`, `https`, or within the site.
#[must_use]
pub fn media(address: &str) -> Option<String> {
    let address = tidy(address)?;
    match scheme(&address) {
        None => (!address.starts_with('#')).then_some(address),
        Some(scheme) => matches!(scheme.as_str(), "http" | "https").then_some(address),
    }
}

/// Gives a whole address on the web.
#[must_use]
pub fn web(address: &str) -> Option<String> {
    let address = if address.trim_start().starts_with("//") {
        format!("https:{}", address.trim_start())
    } else {
        address.to_owned()
    };
    let address = tidy(&address)?;
    matches!(scheme(&address)?.as_str(), "http" | "https").then_some(address)
}

/// Gives the host of a whole address, in lower case and without `www.`.
#[must_use]
pub fn host(address: &str) -> Option<String> {
    let rest = address.split_once("://")?.1;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    (!host.is_empty()).then_some(host)
}

/// Takes out what browsers take out before they look at the scheme: outer spaces and controls, inner line ends and
/// tabs (WHATWG URL, "basic URL parser", steps 1 to 3).
fn tidy(address: &str) -> Option<String> {
    let kept: String =
        address.trim_matches(|c: char| c.is_control() || c == ' ').chars().filter(|c| !c.is_control()).collect();
    (!kept.is_empty() && kept.len() <= ADDRESS_BYTES_MAX).then_some(kept)
}

/// Gives what stands before the first colon, if that is where a scheme stands: anything there that is not a path.
fn scheme(address: &str) -> Option<String> {
    let before = &address[..address.find(':')?];
    (!before.contains(['/', '?', '#'])).then(|| before.trim().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_the_web_the_site_a_mailbox_or_a_telephone() {
        for good in
            ["https://example.org/a:b", "/2026/a/", "#note", "?p=7", "mailto:a@example.org", "tel:+4912", "a/b:c"]
        {
            assert_eq!(link(good).as_deref(), Some(good));
        }
        let bad = [
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "feed:javascript:x",
            "",
            " ",
        ];
        for bad in bad {
            assert_eq!(link(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_host_is_found_whatever_stands_around_it() {
        assert_eq!(host("https://www.YouTube.com/watch?v=1").as_deref(), Some("youtube.com"));
        assert_eq!(host("https://a@evil.example:80/x").as_deref(), Some("evil.example"));
        assert_eq!(host("/local"), None);
    }
}
