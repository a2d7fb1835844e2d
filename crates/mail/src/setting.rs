//! Where letters go, as a setting says it: `smtp://user:password@host:port`, `smtps://…` or `folder:DIR`.
//!
//! `smtps://` speaks TLS from the first byte (port 465, RFC 8314 §3.3). `smtp://` turns to TLS before anything else is said
//! (port 587, RFC 3207) and sends nothing where the server has none; a server on this very machine needs none, and
//! `?tls=off` does without for one in a trusted network, if no password goes there.
//!
//! A server's certificate is believed if a public authority stands behind it. `?authority=FILE` names the certificate of the
//! newsroom's own (PEM): that one alone is believed then, and a server on this machine is asked for TLS as well.

use std::path::PathBuf;

use lettre::SmtpTransport;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use percent_encoding::percent_decode_str;
use url::{Host, Url};

use crate::post::{ANSWER_TIMEOUT, Mail, Smtp};

/// Why a setting names no place for letters. It never repeats the setting: there may be a password in it.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    /// It has none of the forms.
    #[error("write it as smtp://user:password@host:port, smtps://user:password@host:port or folder:DIR")]
    Form,
    /// A password would go over the line for everybody to read.
    #[error("a password is not sent without TLS; leave `tls=off` away, or the password")]
    OpenPassword,
    /// The file holds no certificate of an authority, or cannot be read.
    #[error("`{file}` holds no certificate of an authority: {cause}")]
    Authority {
        /// The file.
        file: String,
        /// Why not.
        cause: String,
    },
    /// The host's name cannot be that of a certificate.
    #[error("`{0}` is no name that a mail server's certificate can have")]
    Name(String),
}

impl Mail {
    /// Reads a setting; none if it is empty.
    ///
    /// # Errors
    /// [`SettingError`].
    pub fn parse(setting: &str) -> Result<Option<Mail>, SettingError> {
        let setting = setting.trim();
        if setting.is_empty() {
            return Ok(None);
        }
        if let Some(folder) = setting.strip_prefix("folder:") {
            return if folder.is_empty() {
                Err(SettingError::Form)
            } else {
                Ok(Some(Mail::Folder(PathBuf::from(folder))))
            };
        }
        let url = Url::parse(setting).map_err(|_| SettingError::Form)?;
        let is_wrapped = match url.scheme() {
            "smtp" => false,
            "smtps" => true,
            _ => return Err(SettingError::Form),
        };
        server(&url, is_wrapped).map(|server| Some(Mail::Smtp(server)))
    }
}

fn server(url: &Url, is_wrapped: bool) -> Result<Smtp, SettingError> {
    // Of a scheme that is not one of the web's, the library leaves an address as it is written.
    let written = url.host_str().filter(|host| !host.is_empty()).ok_or(SettingError::Form)?;
    let host = written.trim_start_matches('[').trim_end_matches(']').to_owned();
    let (is_off, authority) = read_query(url, is_wrapped)?;
    if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
        return Err(SettingError::Form);
    }
    let is_here = is_loopback(&host);
    if is_off && !is_here && url.password().is_some() {
        return Err(SettingError::OpenPassword);
    }
    let does_without = authority.is_none() && (is_here || is_off);
    let security = || {
        let builder = TlsParameters::builder(host.clone());
        let builder = match &authority {
            Some(own) => builder.certificate_store(CertificateStore::None).add_root_certificate(own.clone()),
            None => builder,
        };
        builder.build().map_err(|_| SettingError::Name(host.clone()))
    };
    let (tls, port) = match (is_wrapped, does_without) {
        (true, _) => (Tls::Wrapper(security()?), 465),
        (false, true) => (Tls::None, 25),
        (false, false) => (Tls::Required(security()?), 587),
    };
    let port = url.port().unwrap_or(port);
    let mut builder = SmtpTransport::builder_dangerous(&host).port(port).tls(tls).timeout(Some(ANSWER_TIMEOUT));
    if !url.username().is_empty() {
        let decoded =
            |text: &str| percent_decode_str(text).decode_utf8().map(Into::into).map_err(|_| SettingError::Form);
        let password = decoded(url.password().unwrap_or_default())?;
        builder = builder.credentials(Credentials::new(decoded(url.username())?, password));
    }
    let shown = format!("{}://{written}:{port}", url.scheme());
    Ok(Smtp { transport: builder.build(), shown })
}

/// Reads whether to do without TLS, and which authority is believed.
fn read_query(url: &Url, is_wrapped: bool) -> Result<(bool, Option<Certificate>), SettingError> {
    let mut pairs = url.query_pairs();
    match (pairs.next(), pairs.next()) {
        (None, _) => Ok((false, None)),
        (Some((name, value)), None) => match (&*name, &*value) {
            ("tls", "off") if !is_wrapped => Ok((true, None)),
            ("authority", file) => read_authority(file).map(|authority| (false, Some(authority))),
            _ => Err(SettingError::Form),
        },
        _ => Err(SettingError::Form),
    }
}

fn read_authority(file: &str) -> Result<Certificate, SettingError> {
    let refused = |cause: String| SettingError::Authority { file: file.to_owned(), cause };
    let text = std::fs::read_to_string(file).map_err(|error| refused(error.to_string()))?;
    if !text.contains("-----BEGIN CERTIFICATE-----") {
        return Err(refused("it is not written in PEM".into()));
    }
    Certificate::from_pem(text.as_bytes()).map_err(|error| refused(error.to_string()))
}

fn is_loopback(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Ipv4(address)) => address.is_loopback(),
        Ok(Host::Domain(name)) => name == "localhost",
        _ => host.parse::<std::net::Ipv6Addr>().is_ok_and(|address| address.is_loopback()),
    }
}
