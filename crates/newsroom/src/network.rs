//! Networks of addresses: `10.0.0.0/8`, `2001:db8::/32`, or a single address.

use std::fmt;
use std::net::IpAddr;

/// A network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    /// Reads a network. What stands behind the bits that count is not looked at; an IPv4 address in the clothes of an
    /// IPv6 one (RFC 4291 §2.5.5.2) is the IPv4 address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.trim().split_once('/').map_or((text.trim(), None), |(a, b)| (a, Some(b)));
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let is_number = |bits: &&str| !bits.is_empty() && bits.bytes().all(|byte| byte.is_ascii_digit());
        let bits: u8 = match bits {
            Some(bits) => Some(bits).filter(is_number)?.parse().ok().filter(|bits| *bits <= most)?,
            None => most,
        };
        match (address, address.to_canonical()) {
            (IpAddr::V6(_), plain @ IpAddr::V4(_)) => Some(Network { address: plain, bits: bits.checked_sub(96)? }),
            _ => Some(Network { address, bits }),
        }
    }

    /// Says whether an address belongs to the network.
    #[must_use]
    pub fn holds(&self, other: IpAddr) -> bool {
        match (self.address, other.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.bits)).unwrap_or(0);
                u32::from(own) & mask == u32::from(other) & mask
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.bits)).unwrap_or(0);
                u128::from(own) & mask == u128::from(other) & mask
            }
            _ => false,
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.bits)
    }
}

/// A line of a list of networks: the network, and behind a space why it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<'a> {
    /// The network.
    pub network: Network,
    /// Why, for colleagues; empty if nobody said.
    pub reason: &'a str,
}

/// Reads a line of such a list.
#[must_use]
pub fn read_line(line: &str) -> Option<Listed<'_>> {
    let (network, reason) = line.trim().split_once(char::is_whitespace).unwrap_or((line.trim(), ""));
    Some(Listed { network: Network::parse(network)?, reason: reason.trim() })
}

/// Finds the first line of a list whose network an address belongs to.
#[must_use]
pub fn find<'a>(lines: &'a [String], address: &str) -> Option<Listed<'a>> {
    let address: IpAddr = address.parse().ok()?;
    lines.iter().filter_map(|line| read_line(line)).find(|listed| listed.network.holds(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_belongs_to_the_networks_that_hold_it() {
        for (network, address, expected) in [
            ("203.0.113.0/24", "203.0.113.9", true),
            ("203.0.113.77/24", "203.0.113.9", true),
            ("203.0.113.0/24", "203.0.114.9", false),
            ("203.0.113.0/24", "::ffff:203.0.113.9", true),
            ("::ffff:203.0.113.0/120", "203.0.113.9", true),
            ("203.0.113.9", "203.0.113.9", true),
            ("203.0.113.9", "203.0.113.8", false),
            ("0.0.0.0/0", "203.0.113.9", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("::/0", "2001:db8::1", true),
            ("::/0", "203.0.113.9", false),
            ("2001:db8::/32", "2001:db8:ffff::1", true),
            ("2001:db8::/33", "2001:db8:ffff::1", false),
            ("2001:db8::1", "2001:db8::1", true),
        ] {
            let network = Network::parse(network).unwrap();
            assert_eq!(network.holds(address.parse().unwrap()), expected, "{network} {address}");
        }
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for text in ["", "example.org", "203.0.113.0/33", "203.0.113.0/", "203.0.113.0/+8", "203.0.113", "::1/129"] {
            assert_eq!(Network::parse(text), None, "{text}");
        }
        assert_eq!(Network::parse("::ffff:10.0.0.0/95"), None);
    }

    #[test]
    fn a_line_says_why_and_the_first_that_holds_counts() {
        let lines = ["nonsense".to_owned(), "203.0.113.0/24  a farm of bots".into(), "203.0.113.9 later".into()];
        let found = find(&lines, "203.0.113.9").unwrap();
        assert_eq!((found.network.to_string().as_str(), found.reason), ("203.0.113.0/24", "a farm of bots"));
        assert_eq!(find(&lines, "203.0.114.9"), None);
        assert_eq!(find(&lines, ""), None);
    }
}
