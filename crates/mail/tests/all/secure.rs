//! Letters go over TLS: from the first byte or by STARTTLS, to a server whose authority is believed and to no other.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mail::{Mail, SendError};
use rcgen::{BasicConstraints, Certificate, CertificateParams, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tempfile::TempDir;

use crate::letter;

/// An authority of the newsroom's own, and its certificate as a file.
struct Authority {
    certificate: Certificate,
    key: KeyPair,
    folder: TempDir,
}

impl Authority {
    fn new() -> Authority {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let lines = STANDARD.encode(certificate.der());
        let pem = format!("-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n");
        std::fs::write(folder.path().join("authority.pem"), pem).unwrap();
        Authority { certificate, key, folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    /// Vouches for a server of a name.
    fn vouch_for(&self, name: &str) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.certificate, &self.key).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        Arc::new(config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap())
    }
}

/// When a server turns to TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turns {
    FromTheFirstByte,
    WhenAsked,
    Never,
}

/// A mail server for one client, and what it was told: in the clear, and by TLS.
struct Server {
    address: String,
    told: JoinHandle<(Vec<String>, Vec<String>)>,
}

fn serve(config: Arc<ServerConfig>, turns: Turns) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("localhost:{}", listener.local_addr().unwrap().port());
    let told = std::thread::spawn(move || {
        let (line, _) = listener.accept().unwrap();
        let open = match turns {
            Turns::FromTheFirstByte => Vec::new(),
            Turns::WhenAsked => talk(&mut &line, "220 here", &["250-here", "250 STARTTLS"]),
            Turns::Never => return (talk(&mut &line, "220 here", &["250 here"]), Vec::new()),
        };
        if turns == Turns::WhenAsked && open.last().is_none_or(|last| last != "STARTTLS") {
            return (open, Vec::new());
        }
        let greeting = if turns == Turns::WhenAsked { "" } else { "220 here" };
        (open, talk(&mut wrap(line, config), greeting, &["250-here", "250 AUTH PLAIN"]))
    });
    Server { address, told }
}

fn wrap(line: TcpStream, config: Arc<ServerConfig>) -> StreamOwned<ServerConnection, TcpStream> {
    StreamOwned::new(ServerConnection::new(config).unwrap(), line)
}

/// Speaks SMTP until the client ends, or asks to turn to TLS; gives what it was told. A client that does not believe the
/// server ends in the midst of the handshake.
fn talk(line: &mut (impl Read + Write), greeting: &str, hello: &[&str]) -> Vec<String> {
    let (mut said, mut is_data) = (Vec::new(), false);
    if !greeting.is_empty() && line.write_all(format!("{greeting}\r\n").as_bytes()).is_err() {
        return said;
    }
    while let Some(text) = next_line(line) {
        said.push(text.clone());
        let reply = match text.split([' ', ':']).next().unwrap_or_default() {
            _ if is_data && text != "." => continue,
            "EHLO" => hello.join("\r\n"),
            "STARTTLS" => "220 go on".into(),
            "AUTH" => "235 welcome".into(),
            "DATA" => "354 go on".into(),
            "QUIT" => "221 bye".into(),
            _ => "250 ok".into(),
        };
        is_data = text == "DATA";
        if line.write_all(format!("{reply}\r\n").as_bytes()).is_err() || text == "STARTTLS" {
            break;
        }
    }
    said
}

/// Reads a line byte by byte: what comes after it may be of the handshake.
fn next_line(line: &mut impl Read) -> Option<String> {
    let mut text = Vec::new();
    BufReader::with_capacity(1, line).read_until(b'\n', &mut text).ok()?;
    (!text.is_empty()).then(|| String::from_utf8_lossy(&text).trim_end().to_owned())
}

/// Sends a letter with a password to a server, believing an authority if one is named.
fn send(scheme: &str, server: &Server, believes: Option<&Authority>) -> Result<(), SendError> {
    let query = believes.map(|own| format!("?authority={}", own.file().display())).unwrap_or_default();
    let setting = format!("{scheme}://desk:secret@{}{query}", server.address);
    Mail::parse(&setting).unwrap().unwrap().send(&letter())
}

#[test]
fn a_letter_goes_over_tls_to_a_server_that_an_authority_of_ones_own_vouches_for() {
    let authority = Authority::new();
    for (scheme, turns) in [("smtps", Turns::FromTheFirstByte), ("smtp", Turns::WhenAsked)] {
        let server = serve(authority.vouch_for("localhost"), turns);
        send(scheme, &server, Some(&authority)).unwrap_or_else(|error| panic!("{scheme}: {error}"));
        let (open, sealed) = server.told.join().unwrap();
        assert!(sealed.iter().any(|line| line == "RCPT TO:<ada@example.org>"), "{scheme}: {sealed:?}");
        assert!(sealed.iter().any(|line| line.starts_with("AUTH PLAIN ")), "{scheme}: {sealed:?}");
        let shown: Vec<&str> = open.iter().map(|line| line.split(' ').next().unwrap_or_default()).collect();
        assert!(
            shown.iter().all(|word| ["EHLO", "STARTTLS"].contains(word)),
            "{scheme}: nothing else in the clear: {open:?}"
        );
    }
}

#[test]
fn nothing_is_said_to_a_server_whose_certificate_is_not_believed() {
    let (authority, other) = (Authority::new(), Authority::new());
    let cases = [
        ("smtps", Turns::FromTheFirstByte, "localhost", None),
        ("smtps", Turns::FromTheFirstByte, "localhost", Some(&other)),
        ("smtps", Turns::FromTheFirstByte, "mail.example.org", Some(&authority)),
        ("smtp", Turns::WhenAsked, "localhost", Some(&other)),
        ("smtp", Turns::WhenAsked, "mail.example.org", Some(&authority)),
    ];
    for (scheme, turns, name, believes) in cases {
        let server = serve(authority.vouch_for(name), turns);
        let error = send(scheme, &server, believes).unwrap_err();
        assert!(!error.is_final() && !error.to_string().contains("secret"), "{scheme} {name}: {error}");
        assert!(error.to_string().contains("certificate"), "{scheme} {name}: {error}");
        let (open, sealed) = server.told.join().unwrap();
        let said: Vec<String> = open.into_iter().chain(sealed).collect();
        assert!(
            !said.iter().any(|line| line.starts_with("AUTH") || line.starts_with("MAIL")),
            "{scheme} {name}: {said:?}"
        );
    }
}

#[test]
fn nothing_is_said_to_a_server_that_does_not_turn_to_tls() {
    let authority = Authority::new();
    let server = serve(authority.vouch_for("localhost"), Turns::Never);
    send("smtp", &server, Some(&authority)).unwrap_err();
    let (open, _) = server.told.join().unwrap();
    assert!(!open.iter().any(|line| line.starts_with("AUTH") || line.starts_with("MAIL")), "{open:?}");
}

#[test]
fn a_file_that_holds_no_certificate_is_refused_when_the_setting_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (empty, missing) = (folder.path().join("empty.pem"), folder.path().join("missing.pem"));
    std::fs::write(&empty, "nothing").unwrap();
    for file in [empty, missing] {
        let setting = format!("smtps://desk:secret@mail.example.org?authority={}", file.display());
        let error = Mail::parse(&setting).unwrap_err().to_string();
        assert!(error.contains(&file.display().to_string()) && !error.contains("secret"), "{error}");
    }
}
