//! Settings: a flag beats a variable beats the file beats the default.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use web::client::Network;

/// A setting by name: its variable, its default and what it does.
pub struct Setting {
    /// Its name in `dateline.toml`.
    pub name: &'static str,
    /// Its variable.
    pub variable: &'static str,
    /// Its default, as text.
    pub default: &'static str,
    /// What it does.
    pub what: &'static str,
}

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "database",
        variable: "DATELINE_DATABASE",
        default: "",
        what: "postgres://… for a server; empty for SQLite in the data directory",
    },
    Setting {
        name: "site_url",
        variable: "DATELINE_SITE_URL",
        default: "",
        what: "the site's own address, as in https://example.org; empty for the address it listens on",
    },
    Setting {
        name: "listen",
        variable: "DATELINE_LISTEN",
        default: "127.0.0.1:8080",
        what: "where the site is served",
    },
    Setting {
        name: "metrics_listen",
        variable: "DATELINE_METRICS_LISTEN",
        default: "",
        what: "where metrics are served in Prometheus text; empty for nowhere",
    },
    Setting {
        name: "trusted_proxies",
        variable: "DATELINE_TRUSTED_PROXIES",
        default: "",
        what: "networks, separated by commas, whose X-Forwarded-For is believed",
    },
    Setting {
        name: "outbound_allow",
        variable: "DATELINE_OUTBOUND_ALLOW",
        default: "",
        what: "networks, separated by commas, that outgoing requests may reach although they are private",
    },
    Setting {
        name: "key_file",
        variable: "DATELINE_KEY_FILE",
        default: "",
        what: "the master key, outside the database; empty for master.key in the data directory",
    },
    Setting {
        name: "oidc_issuer",
        variable: "DATELINE_OIDC_ISSUER",
        default: "",
        what: "a provider of OpenID Connect by whose word people of the desk may sign in as well; empty for none",
    },
    Setting {
        name: "oidc_client_id",
        variable: "DATELINE_OIDC_CLIENT_ID",
        default: "",
        what: "what the site is called at that provider",
    },
    Setting {
        name: "oidc_client_secret",
        variable: "DATELINE_OIDC_CLIENT_SECRET",
        default: "",
        what: "what the site proves itself with at that provider",
    },
    Setting {
        name: "oidc_name",
        variable: "DATELINE_OIDC_NAME",
        default: "",
        what: "the name of that provider on its button; empty for its host",
    },
    Setting {
        name: "smtp",
        variable: "DATELINE_SMTP",
        default: "",
        what: "where letters go: smtp://user:password@host:port, smtps://… or folder:DIR; empty for nowhere",
    },
    Setting {
        name: "mail_from",
        variable: "DATELINE_MAIL_FROM",
        default: "",
        what: "the address that letters come from; empty for noreply@ and the host of site_url",
    },
    Setting {
        name: "mail_an_hour",
        variable: "DATELINE_MAIL_AN_HOUR",
        default: "1000",
        what: "letters that are sent in an hour at most; the rest waits",
    },
    Setting {
        name: "theme",
        variable: "DATELINE_THEME",
        default: "",
        what: "a folder whose templates take the place of those of the same name",
    },
    Setting {
        name: "cache_bytes",
        variable: "DATELINE_CACHE_BYTES",
        default: "33554432",
        what: "bytes of finished pages kept in memory",
    },
    Setting {
        name: "api_writes_a_minute",
        variable: "DATELINE_API_WRITES_A_MINUTE",
        default: "6000",
        what: "changes that one API token may ask for in a minute; it may read five times as often; 0 for no limit",
    },
];

/// A provider of OpenID Connect.
pub struct Provider {
    /// Its address.
    pub issuer: String,
    /// What the site is called there.
    pub client_id: String,
    /// What the site proves itself with there.
    pub client_secret: String,
    /// Its name on its button.
    pub name: String,
}

/// The settings of a data directory, with where each comes from.
pub struct Config {
    /// The data directory.
    pub data: PathBuf,
    values: Vec<(String, String)>,
}

impl Config {
    /// Reads the settings; `flags` are given on the command line and beat everything.
    ///
    /// # Errors
    /// If the file cannot be read, or names a setting that does not exist.
    pub fn read(data: &Path, file: Option<&Path>, flags: &[(&str, Option<String>)]) -> Result<Config> {
        let path = file.map_or_else(|| data.join("dateline.toml"), Path::to_owned);
        let table: toml::Table = match std::fs::read_to_string(&path) {
            Ok(text) => text.parse().with_context(|| format!("{} is not TOML", path.display()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && file.is_none() => toml::Table::new(),
            Err(error) => return Err(error).with_context(|| format!("{} cannot be read", path.display())),
        };
        if let Some(unknown) = table.keys().find(|key| !SETTINGS.iter().any(|setting| setting.name == **key)) {
            anyhow::bail!("{}: there is no setting `{unknown}`; `dateline config` lists them all", path.display());
        }
        let values = SETTINGS.iter().map(|setting| {
            let flag = flags.iter().find(|(name, _)| *name == setting.name).and_then(|(_, value)| value.clone());
            #[expect(clippy::disallowed_methods, reason = "the one place that reads settings from variables")]
            let variable = std::env::var(setting.variable).ok();
            let in_file =
                table.get(setting.name).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            let named = [(flag, "flag"), (variable, setting.variable), (in_file, "file")];
            let found = named.into_iter().find_map(|(value, origin)| value.map(|value| (value, origin.to_owned())));
            found.unwrap_or_else(|| (setting.default.to_owned(), "default".to_owned()))
        });
        Ok(Config { data: data.to_owned(), values: values.collect() })
    }

    /// Gives a setting's value, and where it comes from.
    pub fn get(&self, name: &str) -> (&str, &str) {
        let place = SETTINGS.iter().position(|setting| setting.name == name).unwrap_or(0);
        (self.values[place].0.as_str(), self.values[place].1.as_str())
    }

    /// Where the site listens.
    ///
    /// # Errors
    /// If the setting is no address.
    pub fn listen(&self) -> Result<SocketAddr> {
        let (text, _) = self.get("listen");
        text.parse().with_context(|| format!("`{text}` is no address to listen on; write it as 127.0.0.1:8080"))
    }

    /// The site's own address, without a last slash.
    pub fn origin(&self, listen: SocketAddr) -> String {
        match self.get("site_url").0 {
            "" => format!("http://{listen}"),
            given => given.trim_end_matches('/').to_owned(),
        }
    }

    /// The networks of trusted proxies.
    ///
    /// # Errors
    /// If one of them is no network.
    pub fn trusted_proxies(&self) -> Result<Vec<Network>> {
        self.networks("trusted_proxies")
    }

    /// The networks that outgoing requests may reach although they are private.
    ///
    /// # Errors
    /// If one of them is no network.
    pub fn outbound_allow(&self) -> Result<Vec<Network>> {
        self.networks("outbound_allow")
    }

    fn networks(&self, name: &str) -> Result<Vec<Network>> {
        let (text, _) = self.get(name);
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        names
            .map(|name| Network::parse(name).with_context(|| format!("`{name}` is no network; write it as 10.0.0.0/8")))
            .collect()
    }

    /// The provider of OpenID Connect, if one is named.
    ///
    /// # Errors
    /// If its address is none, or the site has no id or secret there.
    pub fn provider(&self) -> Result<Option<Provider>> {
        let [issuer, client_id, client_secret, name] =
            ["oidc_issuer", "oidc_client_id", "oidc_client_secret", "oidc_name"].map(|name| self.get(name).0.trim());
        if issuer.is_empty() {
            return Ok(None);
        }
        if !credential::openid::is_issuer(issuer) {
            anyhow::bail!("oidc_issuer: `{issuer}` is no provider's address; write it as https://id.example.org");
        }
        if client_id.is_empty() || client_secret.is_empty() {
            anyhow::bail!("oidc_issuer names a provider: set oidc_client_id and oidc_client_secret as well");
        }
        let host = issuer.split("://").nth(1).unwrap_or(issuer).split('/').next().unwrap_or(issuer);
        let name = if name.is_empty() { host } else { name };
        Ok(Some(Provider {
            issuer: issuer.to_owned(),
            client_id: client_id.to_owned(),
            client_secret: client_secret.to_owned(),
            name: name.to_owned(),
        }))
    }

    /// Where letters go, if anywhere.
    ///
    /// # Errors
    /// If the setting names no such place. Its password is not repeated.
    pub fn mail(&self) -> Result<Option<mail::Mail>> {
        mail::Mail::parse(self.get("smtp").0).context("the setting `smtp` (DATELINE_SMTP) cannot be used")
    }

    /// From which address letters come.
    ///
    /// # Errors
    /// If the setting is no e-mail address.
    pub fn mail_from(&self, origin: &str) -> Result<String> {
        match self.get("mail_from").0.trim() {
            "" => Ok(format!("noreply@{}", crate::letters::host_of(origin))),
            given if newsroom::people::account::is_email(given) => Ok(given.to_owned()),
            given => anyhow::bail!("mail_from: `{given}` is no e-mail address; write it as desk@example.org"),
        }
    }

    /// Letters that are sent in an hour at most.
    ///
    /// # Errors
    /// If the setting is no number.
    pub fn mail_an_hour(&self) -> Result<i64> {
        let (text, _) = self.get("mail_an_hour");
        let number: u32 =
            text.parse().with_context(|| format!("`{text}` is no number of letters; write it as 1000"))?;
        Ok(i64::from(number))
    }

    /// Where the database is.
    pub fn database(&self) -> String {
        match self.get("database").0 {
            "" => self.data.join("dateline.sqlite").display().to_string(),
            given => given.to_owned(),
        }
    }

    /// Where the master key is.
    pub fn key_file(&self) -> PathBuf {
        match self.get("key_file").0 {
            "" => self.data.join("master.key"),
            given => PathBuf::from(given),
        }
    }

    /// Changes that one token may ask for in a minute.
    ///
    /// # Errors
    /// If the setting is no number.
    pub fn api_writes_a_minute(&self) -> Result<u32> {
        let (text, _) = self.get("api_writes_a_minute");
        text.parse().with_context(|| format!("`{text}` is no number of requests a minute; write it as 6000"))
    }

    /// Bytes of finished pages kept in memory.
    pub fn cache_bytes(&self) -> u64 {
        self.get("cache_bytes").0.parse().unwrap_or(32 << 20)
    }
}
