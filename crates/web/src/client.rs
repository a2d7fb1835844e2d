//! From which network address a request comes. A forwarding header counts only from a proxy that the settings name.

use std::net::{IpAddr, SocketAddr};

use http::{HeaderMap, HeaderName};
pub use newsroom::network::Network;

/// Where a proxy says for whom it asks.
const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Gives the client's address: the peer's, or behind trusted proxies the right-most one that is not theirs.
#[must_use]
pub fn address(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.holds(address));
    let peer = peer.to_canonical();
    if !is_trusted(peer) {
        return peer;
    }
    // From the right: each trusted proxy has added whom it spoke with behind what it was handed, and what a client wrote
    // stands before. Behind something that is no address nothing is known.
    let forwarded = headers.get_all(X_FORWARDED_FOR).iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = forwarded.flat_map(|line| line.split(',')).collect();
    let mut known = hops.into_iter().rev().map_while(|hop| address_of(hop.trim()));
    known.find_map(|hop| Some(hop.to_canonical()).filter(|hop| !is_trusted(*hop))).unwrap_or(peer)
}

/// Reads an address, with the port that some proxies write behind it.
fn address_of(hop: &str) -> Option<IpAddr> {
    let in_brackets = || hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    hop.parse().ok().or_else(|| Some(hop.parse::<SocketAddr>().ok()?.ip())).or_else(in_brackets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forwarding_header_counts_only_from_a_trusted_proxy() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "6.6.6.6, 203.0.113.9, 10.0.0.2".parse().unwrap());
        let trusted = [Network::parse("10.0.0.0/8").unwrap()];
        let ask = |peer: &str, trusted: &[Network]| address(peer.parse().unwrap(), &headers, trusted).to_string();
        assert_eq!(ask("10.0.0.1", &trusted), "203.0.113.9");
        assert_eq!(ask("198.51.100.7", &trusted), "198.51.100.7");
        assert_eq!(ask("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(ask("::ffff:10.0.0.1", &trusted), "203.0.113.9");
    }

    #[test]
    fn a_proxy_may_write_the_port_behind_the_address() {
        let trusted = [Network::parse("10.0.0.0/8").unwrap()];
        let ask = |line: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", line.parse().unwrap());
            address("10.0.0.1".parse().unwrap(), &headers, &trusted).to_string()
        };
        assert_eq!(ask("203.0.113.9:40100"), "203.0.113.9");
        assert_eq!(ask("[2001:db8::9]:40100, 10.0.0.2:80"), "2001:db8::9");
        assert_eq!(ask("[2001:db8::9]"), "2001:db8::9");
        assert_eq!(ask("203.0.113.9:"), "10.0.0.1");
    }

    #[test]
    fn what_a_client_writes_into_the_header_hides_nobody() {
        let trusted = [Network::parse("10.0.0.0/8").unwrap()];
        let ask = |line: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", line.parse().unwrap());
            address("10.0.0.1".parse().unwrap(), &headers, &trusted).to_string()
        };
        assert_eq!(ask("6.6.6.6, nobody, 203.0.113.9"), "203.0.113.9");
        assert_eq!(ask("6.6.6.6, , 203.0.113.9, 10.0.0.2"), "203.0.113.9");
        assert_eq!(ask("6.6.6.6, nobody"), "10.0.0.1", "behind what is no address nothing is known");
    }
}
