//! A provider of OpenID Connect: where it says things stand, and how it is asked who somebody is (OpenID Connect
//! Discovery 1.0 §4; Core 1.0 §3.1, the authorization code flow; RFC 7636, PKCE; RFC 9700).

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use url::form_urlencoded::byte_serialize;
use url::{Host, Url};

use crate::id_token::Claims;

/// Where a provider says what there is, below its issuer (Discovery §4.1).
const WELL_KNOWN: &str = "/.well-known/openid-configuration";

/// A site as its provider knows it.
#[derive(Debug, Clone, Copy)]
pub struct Client<'a> {
    /// Its id there.
    pub id: &'a str,
    /// Its secret there.
    pub secret: &'a str,
    /// Where people come back to.
    pub return_to: &'a str,
}

/// What is drawn afresh for each sign-in; nobody can guess any of it.
#[derive(Debug, Clone, Copy)]
pub struct Drawn<'a> {
    /// Says that who comes back is who left.
    pub state: &'a str,
    /// Says that a token answers this sign-in.
    pub nonce: &'a str,
    /// Says that whoever redeems a code is who asked for it.
    pub verifier: &'a str,
}

/// A request to a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Where.
    pub url: String,
    /// The form that is sent; none if something is got.
    pub form: Option<String>,
    /// The header that says who asks.
    pub authorization: Option<String>,
}

/// Where things stand at a provider.
#[derive(Debug, Clone, Deserialize)]
pub struct Provider {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
}

/// What a provider gives for a code.
#[derive(Deserialize)]
struct Tokens {
    id_token: String,
}

/// Says whether a provider can stand at an address: reached by TLS, or on this very machine.
#[must_use]
pub fn is_issuer(issuer: &str) -> bool {
    Url::parse(issuer).is_ok_and(|url| is_safe(&url) && url.query().is_none() && url.fragment().is_none())
}

fn is_safe(url: &Url) -> bool {
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || url.scheme() == "http" && is_here
}

/// Asks a provider what there is.
#[must_use]
pub fn ask_what(issuer: &str) -> Ask {
    get(format!("{}{WELL_KNOWN}", issuer.trim_end_matches('/')))
}

fn get(url: String) -> Ask {
    Ask { url, form: None, authorization: None }
}

impl Provider {
    /// Reads what a provider says there is; none if it speaks for another issuer, or sends people where no TLS is.
    #[must_use]
    pub fn read(json: &[u8], issuer: &str) -> Option<Provider> {
        let provider: Provider = serde_json::from_slice(json).ok()?;
        let ends = [&provider.authorization_endpoint, &provider.token_endpoint, &provider.jwks_uri];
        let are_safe = ends.iter().all(|end| Url::parse(end).is_ok_and(|url| is_safe(&url)));
        (provider.issuer == issuer && are_safe).then_some(provider)
    }

    /// Asks for the keys by which it signs.
    #[must_use]
    pub fn ask_keys(&self) -> Ask {
        get(self.jwks_uri.clone())
    }

    /// Gives the address at which somebody tells it who they are.
    #[must_use]
    pub fn door(&self, client: Client, drawn: Drawn) -> Option<String> {
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(drawn.verifier.as_bytes()));
        let mut url = Url::parse(&self.authorization_endpoint).ok()?;
        url.query_pairs_mut().extend_pairs([
            ("response_type", "code"),
            ("client_id", client.id),
            ("redirect_uri", client.return_to),
            ("scope", "openid email"),
            ("state", drawn.state),
            ("nonce", drawn.nonce),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ]);
        Some(url.into())
    }

    /// Asks for the tokens of a code.
    #[must_use]
    pub fn ask_tokens(&self, client: Client, drawn: Drawn, code: &str) -> Ask {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs([
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", client.return_to),
            ("client_id", client.id),
            ("code_verifier", drawn.verifier),
        ]);
        // By the header unless it takes the form alone (Core §9).
        let methods = self.token_endpoint_auth_methods_supported.as_deref();
        let by_form = methods.is_some_and(|methods| !methods.iter().any(|method| method == "client_secret_basic"));
        if by_form {
            form.append_pair("client_secret", client.secret);
        }
        // Both are encoded like a form's before they are joined (RFC 6749 §2.3.1).
        let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        let pair = format!("{}:{}", encoded(client.id), encoded(client.secret));
        Ask {
            url: self.token_endpoint.clone(),
            form: Some(form.finish()),
            authorization: (!by_form).then(|| format!("Basic {}", STANDARD.encode(pair))),
        }
    }

    /// Reads the ID token out of what it gave for a code.
    #[must_use]
    pub fn read_tokens(json: &[u8]) -> Option<String> {
        serde_json::from_slice::<Tokens>(json).ok().map(|tokens| tokens.id_token)
    }
}

impl Claims {
    /// Gives the e-mail address, if the provider has made sure that it is theirs.
    #[must_use]
    pub fn verified_email(&self) -> Option<&str> {
        self.email.as_deref().filter(|_| self.email_verified)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUER: &str = "https://id.example/realm";
    const CLIENT: Client = Client {
        id: "news:room",
        secret: "s e+cret",
        return_to: "https://courier.example/desk/sign-in/provider/return",
    };
    const DRAWN: Drawn = Drawn {
        state: "s",
        nonce: "n",
        // RFC 7636 appendix B.
        verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    };

    fn said(more: &str) -> Vec<u8> {
        format!(
            r#"{{"issuer":"{ISSUER}","authorization_endpoint":"https://id.example/auth?a=b",
            "token_endpoint":"https://id.example/token","jwks_uri":"https://id.example/keys"{more}}}"#
        )
        .into_bytes()
    }

    #[test]
    fn a_provider_is_asked_as_the_standards_say() {
        assert_eq!(ask_what(ISSUER).url, "https://id.example/realm/.well-known/openid-configuration");
        let provider = Provider::read(&said(""), ISSUER).unwrap();
        let door = provider.door(CLIENT, DRAWN).unwrap();
        assert!(door.starts_with("https://id.example/auth?a=b&response_type=code&client_id=news%3Aroom&redirect_uri="));
        assert!(
            door.ends_with("&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256")
        );
        let ask = provider.ask_tokens(CLIENT, DRAWN, "c/d");
        assert_eq!(ask.authorization.unwrap(), format!("Basic {}", STANDARD.encode("news%3Aroom:s+e%2Bcret")));
        assert!(ask.form.unwrap().contains("&code=c%2Fd&"));
        let more = r#","token_endpoint_auth_methods_supported":["client_secret_post"]"#;
        let ask = Provider::read(&said(more), ISSUER).unwrap().ask_tokens(CLIENT, DRAWN, "c");
        assert!(ask.authorization.is_none() && ask.form.unwrap().ends_with("&client_secret=s+e%2Bcret"));
    }

    #[test]
    fn who_speaks_for_another_or_leads_away_from_tls_is_no_provider() {
        assert!(Provider::read(&said(""), "https://id.example").is_none());
        let bare = String::from_utf8(said("")).unwrap().replace("https://id.example/token", "http://id.example/token");
        assert!(Provider::read(bare.as_bytes(), ISSUER).is_none());
        assert!(Provider::read(b"{}", ISSUER).is_none());
        for right in [ISSUER, "http://localhost:9", "http://127.0.0.1:9", "http://[::1]:9"] {
            assert!(is_issuer(right), "{right}");
        }
        for wrong in ["", "id.example", "http://id.example", "https://id.example?a", "ftp://id.example"] {
            assert!(!is_issuer(wrong), "{wrong}");
        }
    }
}
