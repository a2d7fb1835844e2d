//! `dateline user` and `dateline token`: people of the desk, and keys for programs.

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use newsroom::id::AccountId;
use newsroom::people::account::{self, PASSWORD_BYTES_MAX, PASSWORD_CHARS_MIN, SALT_BYTES};
use newsroom::people::link::{self, Purpose};
use newsroom::people::role::Role;
use newsroom::people::scope::{Scope, Scopes};
use newsroom::people::token::{self, TokenDraft};
use newsroom::{Act, Actor};

use super::say;
use crate::config::Config;
use crate::place::Place;
use crate::{clock, place};

/// What is to be done with people.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Adds a person.
    Add {
        /// Their e-mail address.
        email: String,
        /// Their name.
        #[arg(long)]
        name: String,
        /// contributor, reporter, editor, moderator or admin.
        #[arg(long, value_parser = ["contributor", "reporter", "editor", "moderator", "admin"])]
        role: String,
        /// Reads a first password from standard input.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Lists everybody.
    List,
    /// Prints a link by which a person sets another password.
    Reset {
        /// Their e-mail address.
        email: String,
        /// Also turns off codes from an app, for someone who has lost theirs.
        #[arg(long)]
        codes_off: bool,
    },
}

/// What a token is for.
#[derive(clap::Args)]
pub struct TokenArguments {
    #[command(subcommand)]
    what: TokenWhat,
}

#[derive(Subcommand)]
enum TokenWhat {
    /// Makes a token and prints it once.
    Create {
        /// Whose it is, by e-mail address.
        #[arg(long)]
        user: String,
        /// What it is for.
        #[arg(long)]
        name: String,
        /// What it may do, as far as its person may: read, write, publish, comments, media. All, if none is named.
        #[arg(long = "scope", value_parser = Scope::ALL.map(Scope::as_str))]
        scopes: Vec<String>,
        /// After how many days it opens nothing any more; until it is ended, if not named.
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
        days: Option<u16>,
    },
}

/// Does it.
pub fn run(config: &Config, arguments: &Arguments) -> Result<bool> {
    let place = place::open(config)?;
    let act = Act { now: clock::now(), ids: &place.ids, actor: Actor::Program };
    match &arguments.what {
        What::Add { email, name, role, password_stdin } => {
            let role = Role::from_name(role).context("there is no such role")?;
            let hash = if *password_stdin { Some(read_password()?) } else { None };
            let id = place.db.write(|tx| {
                let id = account::add(tx, &act, &place.keys, email, name, role)?;
                if let Some(hash) = &hash {
                    account::set_password(tx, &act, id, hash)?;
                }
                Ok::<_, account::AccountError>(id)
            })?;
            say(&format!("{id} {email} ({}) was added", role.as_str()));
            if hash.is_none() {
                let link = link(&place, config, Purpose::Invitation, id)?;
                say(&format!("{link} works once, for 7 days, to set a first password"));
            }
        }
        What::List => {
            for account in place.db.read(account::list)? {
                let email = account.email(&place.keys)?;
                let state = if account.is_active() { "" } else { " (has left)" };
                say(&format!("{} {email} {} {}{state}", account.id, account.role.as_str(), account.name));
            }
        }
        What::Reset { email, codes_off } => {
            let found = place.db.read(|r| account::find_by_email(r, &place.keys, email))?;
            let account = found.with_context(|| format!("nobody here has the address {email}"))?;
            if *codes_off {
                place.db.write(|tx| account::set_totp(tx, &act, account.id, None))?;
                say("codes from an app are off");
            }
            let link = link(&place, config, Purpose::Reset, account.id)?;
            say(&format!("{link} works once, for 30 minutes"));
        }
    }
    Ok(true)
}

/// Prints the link by which the first admin sets up a newsroom, if nobody signs in to it yet.
pub fn invite_first_admin(place: &Place, origin: &str) -> Result<()> {
    if !place.db.read(account::is_nobody_here)? {
        return Ok(());
    }
    let secret = web::secret::token();
    let act = Act { now: clock::now(), ids: &place.ids, actor: Actor::Program };
    place.db.write(|tx| link::make(tx, &act, Purpose::SetUp, None, &secret))?;
    say(&format!("Nobody signs in here yet. Set up the newsroom, once, within a day: {origin}/desk/set-up/{secret}"));
    Ok(())
}

/// Makes a link for someone, and gives its address.
pub fn link(place: &Place, config: &Config, purpose: Purpose, account: AccountId) -> Result<String> {
    let secret = web::secret::token();
    let act = Act { now: clock::now(), ids: &place.ids, actor: Actor::Program };
    place.db.write(|tx| link::make(tx, &act, purpose, Some(account), &secret))?;
    let step = match purpose {
        Purpose::SetUp => "set-up",
        Purpose::Invitation => "invitation",
        Purpose::Reset => "reset",
        Purpose::SignIn => "sign-in/link",
    };
    Ok(format!("{}/desk/{step}/{secret}", config.origin(config.listen()?)))
}

/// Makes a token.
pub fn run_token(config: &Config, arguments: &TokenArguments) -> Result<bool> {
    let TokenWhat::Create { user, name, scopes, days } = &arguments.what;
    let place = place::open(config)?;
    let found = place.db.read(|r| account::find_by_email(r, &place.keys, user))?;
    let account = found.with_context(|| format!("nobody here has the address {user}"))?;
    let secret = format!("dl_{}", web::secret::token());
    let act = Act { now: clock::now(), ids: &place.ids, actor: Actor::Program };
    let named: Vec<Scope> = scopes.iter().filter_map(|name| Scope::from_name(name)).collect();
    let scopes = if named.is_empty() { Scopes::All } else { Scopes::Only(named) };
    let expires_at = days.map(|days| act.now + jiff::SignedDuration::from_hours(24 * i64::from(days)));
    let draft = TokenDraft { name, scopes: &scopes, expires_at };
    place.db.write(|tx| token::make_scoped(tx, &act, account.id, &draft, &secret))?;
    say(&secret);
    Ok(true)
}

fn read_password() -> Result<String> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let password = line.trim_end_matches(['\n', '\r']);
    if password.chars().count() < PASSWORD_CHARS_MIN || password.len() > PASSWORD_BYTES_MAX {
        bail!("a password has at least {PASSWORD_CHARS_MIN} characters and at most {PASSWORD_BYTES_MAX} bytes");
    }
    let salt: [u8; SALT_BYTES] = web::secret::bytes();
    account::hash_password(password, &salt).map_err(|error| anyhow::anyhow!("the password cannot be hashed: {error}"))
}
