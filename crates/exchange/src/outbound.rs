//! Requests of ours to other hosts, as an address in a foreign file asks for them.
//!
//! Whoever writes such an address must not reach what only this machine can reach (SSRF). A name is looked up once,
//! every address that comes back is checked, and the connection goes to one of the addresses that were checked: a
//! name that answers differently the second time (DNS rebinding) is never asked a second time. Each redirect is
//! looked up and checked the same way. No proxy of the environment is used.

use std::fmt;
use std::io::{self, Read};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body, BodyReader};

/// Redirects that are followed: from one scheme and one spelling of a host to another, and a move of the site.
const REDIRECTS_MAX: u32 = 5;

/// Time to reach a host.
const CONNECT_TIME: Duration = Duration::from_secs(10);

/// Time in which a host must begin to answer, and within which something must go on arriving.
const SILENCE_TIME: Duration = Duration::from_secs(30);

/// Time for one file altogether.
const WHOLE_TIME: Duration = Duration::from_secs(15 * 60);

/// Time for an answer to which somebody waits.
const ANSWER_TIME: Duration = Duration::from_secs(8);

/// Says of an address that is not public whether it may be reached all the same.
pub type Allows = Arc<dyn Fn(IpAddr) -> bool + Send + Sync>;

/// Asks other hosts.
#[derive(Debug, Clone)]
pub struct Outbound {
    agent: Agent,
}

/// Something could not be had from another host.
#[derive(Debug, thiserror::Error)]
pub enum OutboundError {
    /// The address is none that is asked.
    #[error("the address begins with neither http:// nor https://")]
    Scheme,
    /// The host is not public.
    #[error("the host is not public; the setting outbound_allow names networks that may be reached all the same")]
    NotPublic,
    /// The host says no.
    #[error("the host answers {0}")]
    Status(u16),
    /// The host is not reached, or breaks off.
    #[error("the host cannot be reached: {0}")]
    Failed(String),
}

impl From<ureq::Error> for OutboundError {
    fn from(error: ureq::Error) -> Self {
        match error {
            ureq::Error::StatusCode(status) => OutboundError::Status(status),
            ureq::Error::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => OutboundError::NotPublic,
            other => OutboundError::Failed(other.to_string()),
        }
    }
}

impl Outbound {
    /// Makes one that reaches public addresses, and those that are allowed.
    #[must_use]
    pub fn new(allows: Allows) -> Outbound {
        let config = Config::builder()
            .proxy(None)
            .max_redirects(REDIRECTS_MAX)
            .user_agent(concat!("Dateline/", env!("CARGO_PKG_VERSION")))
            .accept_encoding("identity")
            .timeout_connect(Some(CONNECT_TIME))
            .timeout_resolve(Some(CONNECT_TIME))
            .timeout_recv_response(Some(SILENCE_TIME))
            .timeout_per_read(Some(SILENCE_TIME))
            .timeout_global(Some(WHOLE_TIME))
            .build();
        let resolver = Checked { lookup: DefaultResolver::default(), allows };
        Outbound { agent: Agent::with_parts(config, DefaultConnector::default(), resolver) }
    }

    /// Asks for an address, and gives what comes, piece by piece. What breaks off is an error of its reader.
    ///
    /// # Errors
    /// [`OutboundError`] if the address may not be asked or the host does not give it.
    pub fn get(&self, url: &str) -> Result<Arriving, OutboundError> {
        if !["http://", "https://"]
            .iter()
            .any(|scheme| url.get(..scheme.len()).is_some_and(|own| own.eq_ignore_ascii_case(scheme)))
        {
            return Err(OutboundError::Scheme);
        }
        let response = self.agent.get(url).call()?;
        let body = response.into_body();
        Ok(Arriving { length: body.content_length(), body })
    }
}

/// A question to a host that the operator has named, such as one that says who somebody is.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The address.
    pub url: &'a str,
    /// The form that is sent; none if something is got.
    pub form: Option<&'a str>,
    /// The header that says who asks.
    pub authorization: Option<&'a str>,
    /// The longest answer, in bytes.
    pub bytes_max: u64,
}

impl Outbound {
    /// Asks a question to which somebody waits for the answer: soon, short and from where it was asked.
    ///
    /// # Errors
    /// [`OutboundError`] if the address may not be asked, or the host does not answer so.
    pub fn ask(&self, question: Question) -> Result<Vec<u8>, OutboundError> {
        let read = || -> Result<Vec<u8>, ureq::Error> {
            let authorization = question.authorization.map(|value| ("authorization", value));
            let response = match question.form {
                Some(form) => {
                    let asked = self.agent.post(question.url).header("accept", "application/json");
                    let asked = authorization.into_iter().fold(asked, |asked, (name, value)| asked.header(name, value));
                    let asked = asked.content_type("application/x-www-form-urlencoded");
                    asked.config().max_redirects(0).timeout_global(Some(ANSWER_TIME)).build().send(form)?
                }
                None => {
                    let asked = self.agent.get(question.url).header("accept", "application/json");
                    asked.config().max_redirects(0).timeout_global(Some(ANSWER_TIME)).build().call()?
                }
            };
            response.into_body().with_config().limit(question.bytes_max).read_to_vec()
        };
        read().map_err(OutboundError::from)
    }
}

/// JSON that is sent to a program that the newsroom has named.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'a> {
    /// Where to.
    pub url: &'a str,
    /// What, as JSON.
    pub json: &'a str,
    /// A header that says who sends it.
    pub header: (&'a str, &'a str),
    /// How long everything may take.
    pub timeout: Duration,
    /// The longest answer, in bytes.
    pub bytes_max: u64,
}

impl Outbound {
    /// Sends JSON, and gives the answer: no redirect is followed.
    ///
    /// # Errors
    /// [`OutboundError`] if the address may not be asked, or does not answer in time and with success.
    pub fn send(&self, sent: Sent) -> Result<Vec<u8>, OutboundError> {
        let read = || -> Result<Vec<u8>, ureq::Error> {
            let asked = self.agent.post(sent.url).header("accept", "application/json");
            let asked = asked.header(sent.header.0, sent.header.1).content_type("application/json");
            let asked = asked.config().max_redirects(0).timeout_global(Some(sent.timeout)).build();
            asked.send(sent.json)?.into_body().with_config().limit(sent.bytes_max).read_to_vec()
        };
        read().map_err(OutboundError::from)
    }
}

/// A form that is sent to a service that the newsroom has named.
#[derive(Debug, Clone, Copy)]
pub struct Filled<'a> {
    /// Where to.
    pub url: &'a str,
    /// What, encoded as forms are.
    pub form: &'a str,
    /// A header of the answer that says more.
    pub wanted: &'a str,
    /// How long everything may take.
    pub timeout: Duration,
    /// The longest answer, in bytes.
    pub bytes_max: u64,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The answer.
    pub body: Vec<u8>,
    /// The header that was wanted.
    pub header: Option<String>,
}

impl Outbound {
    /// Sends a form, and gives the answer: no redirect is followed.
    ///
    /// # Errors
    /// [`OutboundError`] if the address may not be asked, or does not answer in time and with success.
    pub fn send_form(&self, filled: Filled) -> Result<Answered, OutboundError> {
        let read = || -> Result<Answered, ureq::Error> {
            let asked = self.agent.post(filled.url).content_type("application/x-www-form-urlencoded");
            let asked = asked.config().max_redirects(0).timeout_global(Some(filled.timeout)).build();
            let response = asked.send(filled.form)?;
            let header = response.headers().get(filled.wanted).and_then(|value| value.to_str().ok());
            let header = header.map(str::to_owned);
            let body = response.into_body().with_config().limit(filled.bytes_max).read_to_vec()?;
            Ok(Answered { body, header })
        };
        read().map_err(OutboundError::from)
    }
}

/// What another host sends.
#[derive(Debug)]
pub struct Arriving {
    /// Its length in bytes, if the host says.
    pub length: Option<u64>,
    body: Body,
}

impl Arriving {
    /// Reads it. Whoever reads sets the limit.
    pub fn into_reader(self) -> impl Read {
        Line(self.body.into_reader())
    }
}

/// A line to another host, which says so when it breaks.
struct Line(BodyReader<'static>);

impl Read for Line {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into).map_err(|error| io::Error::new(error.kind(), format!("it broke off: {error}")))
    }
}

/// Looks a name up, and lets through only addresses that may be reached.
struct Checked {
    lookup: DefaultResolver,
    allows: Allows,
}

impl fmt::Debug for Checked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Checked")
    }
}

impl Resolver for Checked {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.lookup.resolve(uri, config, timeout)?;
        // One address that may not be reached condemns the name: no honest name has both kinds.
        let is_fit = |address: IpAddr| is_public(address) || (self.allows)(address.to_canonical());
        if found.iter().all(|address| is_fit(address.ip())) {
            return Ok(found);
        }
        Err(ureq::Error::Io(io::ErrorKind::PermissionDenied.into()))
    }
}

/// Whether an address is one of the public network, by IANA's registries of special-purpose addresses (RFC 6890).
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    const SPECIAL: [([u8; 4], u32); 15] = [
        ([0, 0, 0, 0], 8),
        ([10, 0, 0, 0], 8),
        ([100, 64, 0, 0], 10),
        ([127, 0, 0, 0], 8),
        ([169, 254, 0, 0], 16),
        ([172, 16, 0, 0], 12),
        ([192, 0, 0, 0], 24),
        ([192, 0, 2, 0], 24),
        ([192, 88, 99, 0], 24),
        ([192, 168, 0, 0], 16),
        ([198, 18, 0, 0], 15),
        ([198, 51, 100, 0], 24),
        ([203, 0, 113, 0], 24),
        ([224, 0, 0, 0], 4),
        ([240, 0, 0, 0], 4),
    ];
    let number = u32::from(address);
    !SPECIAL.iter().any(|(network, bits)| (number ^ u32::from_be_bytes(*network)) >> (32 - bits) == 0)
}

/// Global unicast (2000::/3) alone, without what stands for other things within it: protocols and tunnels (2001::/23,
/// 6to4's 2002::/16, whose addresses lead to IPv4), and examples (2001:db8::/32, 3fff::/20).
fn is_public_v6(address: Ipv6Addr) -> bool {
    const SPECIAL: [([u16; 2], u32); 4] =
        [([0x2001, 0], 23), ([0x2001, 0x0db8], 32), ([0x2002, 0], 16), ([0x3fff, 0], 20)];
    let [first, second, ..] = address.segments();
    let number = u32::from(first) << 16 | u32::from(second);
    let is_special = SPECIAL
        .iter()
        .any(|([one, two], bits)| (number ^ (u32::from(*one) << 16 | u32::from(*two))) >> (32 - bits) == 0);
    first >> 13 == 1 && !is_special
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_public_network_are_public() {
        for public in ["93.184.215.14", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        for special in [
            "127.0.0.1",
            "127.255.255.254",
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "169.254.169.254",
            "172.31.255.255",
            "192.0.0.192",
            "192.168.1.1",
            "198.19.0.1",
            "203.0.113.9",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "fe80::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
        ] {
            assert!(!is_public(special.parse().unwrap()), "{special}");
        }
    }

    #[test]
    fn nothing_but_the_web_is_asked_and_nothing_private() {
        let outbound = Outbound::new(Arc::new(|_| false));
        let refused = |url: &str| outbound.get(url).unwrap_err();
        for url in ["file:///etc/passwd", "ftp://example.org/a", "gopher://x", "//example.org/a", "", "/a", "é"] {
            assert!(matches!(refused(url), OutboundError::Scheme), "{url}");
        }
        for url in [
            "http://127.0.0.1:9/a",
            "http://localhost:9/a",
            "http://[::1]:9/a",
            "http://[::ffff:127.0.0.1]:9/a",
            "http://2130706433:9/a",
            "http://0x7f.1:9/a",
            "http://127.1:9/a",
            "HTTPS://169.254.169.254/latest/meta-data/",
        ] {
            assert!(matches!(refused(url), OutboundError::NotPublic | OutboundError::Failed(_)), "{url}");
        }
        assert!(matches!(refused("http://127.0.0.1:9/a"), OutboundError::NotPublic));
    }
}
