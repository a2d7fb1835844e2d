//! `check`, `migrate`, `audit verify`: looking after what there is.

use anyhow::Result;
use clap::Subcommand;
use media::{Key, Store};
use newsroom::id::{MediaId, StoryId};
use newsroom::letter::queue;
use newsroom::published::story::find_linked;
use newsroom::site::{self, Policy, menu};
use newsroom::{event, ledger, media_item};

use super::say;
use crate::config::Config;
use crate::place::{self, Place};

/// What is to be audited.
#[derive(clap::Args)]
pub struct AuditArguments {
    #[command(subcommand)]
    what: Audit,
}

#[derive(Subcommand)]
enum Audit {
    /// Walks the chains of events and of corrections, and names the first bad row of each.
    Verify,
}

/// Media items read from the database at once.
const FILES_AT_ONCE: i64 = 500;

/// Says what is wrong and what to do.
pub fn check(config: &Config) -> Result<bool> {
    let mut problems = Vec::new();
    config.listen()?;
    config.trusted_proxies()?;
    config.outbound_allow()?;
    config.provider()?;
    config.mail()?;
    let place = place::open(config)?;
    let mut note = |problem: String| problems.push(problem);
    place.db.integrity()?.into_iter().for_each(|found| note(format!("database: {found}; restore the last backup")));
    for broken in walk_chains(&place)?.broken {
        note(format!("audit: {broken}; compare it with a backup"));
    }
    check_files(config, &place, &mut note)?;
    let index = config.data.join("index");
    if index.is_dir() {
        match search::Index::open(&index) {
            Ok(index) => index.verify()?.into_iter().for_each(|found| {
                note(format!("index: {found}; remove {}, it is built anew", config.data.join("index").display()))
            }),
            Err(error) => say(&format!("index: not examined ({error}); a running process may hold it")),
        }
    }
    hint_at_settings(&place)?;
    let (waiting, failed) = place.db.read(newsroom::job::count)?;
    say(&format!("schema {}; {waiting} jobs wait", place.db.schema_version()?));
    if failed > 0 {
        note(format!("jobs: {failed} failed too often and wait for a person"));
    }
    check_letters(config, &place, &mut note)?;
    for problem in &problems {
        say(problem);
    }
    say(if problems.is_empty() { "nothing is wrong" } else { "something is wrong" });
    Ok(problems.is_empty())
}

/// Says what of the settings leads nowhere, or is not said yet; nothing of it is broken.
fn hint_at_settings(place: &Place) -> Result<()> {
    let (site, gone, pages) = place.db.read(|r| {
        let site = site::get(r)?;
        let gone = menu::list_gone(r, &site)?;
        let chosen: Vec<StoryId> = site.policies.values().flatten().copied().collect();
        let linked = find_linked(r, &chosen, crate::clock::now())?.len();
        Ok::<_, database::Error>((site, gone, chosen.len() - linked))
    })?;
    if site::time_zone(&site.zone).is_none() {
        say(&format!(
            "settings: the time zone {:?} is not known, UTC stands in; choose one at /desk/settings/dates",
            site.zone
        ));
    }
    for name in gone {
        say(&format!("settings: the menu entry {name:?} leads to what is not public; it is left out until then"));
    }
    if pages > 0 {
        say(&format!(
            "settings: {pages} of the pages on how the newsroom works are not public; see /desk/settings/policies"
        ));
    }
    let trust = &site.trust;
    if trust.contact.is_empty() && trust.security_contact.is_empty() && !site.policies.contains_key(&Policy::Contact) {
        say("settings: nobody is named to be told of a hole in security.txt; name somebody at /desk/settings/trust");
    }
    Ok(())
}

/// Tries whether letters can be sent, without sending any, and says what became of those that were.
fn check_letters(config: &Config, place: &Place, note: &mut dyn FnMut(String)) -> Result<()> {
    config.mail_from(&config.origin(config.listen()?))?;
    config.mail_an_hour()?;
    let count = place.db.read(queue::count)?;
    match config.mail()? {
        None => say("letters: none are sent; set DATELINE_SMTP to smtp://user:password@host:port or folder:DIR"),
        Some(mail) => match mail.check() {
            Ok(()) => say(&format!("letters: {} takes them; {} wait", mail.shown(), count.waiting)),
            Err(error) => note(format!("letters: {}: {error}; put DATELINE_SMTP right", mail.shown())),
        },
    }
    if count.given_up > 0 {
        say(&format!("letters: {} did not go in the last thirty days; see /desk/settings/letters", count.given_up));
    }
    Ok(())
}

/// Looks at every stored file: whether it is there, in the length in which it came, and still what it was.
fn check_files(config: &Config, place: &Place, note: &mut dyn FnMut(String)) -> Result<()> {
    let store = media::Folders::of(&config.data).store;
    let mut after = MediaId(0);
    loop {
        let items = place.db.read(|r| media_item::list_after(r, after, FILES_AT_ONCE))?;
        let Some(last) = items.last() else { return Ok(()) };
        after = last.id;
        for item in items {
            let Some(stored) = &item.store_key else { continue };
            let name = item.upload_path.as_deref().unwrap_or(stored);
            if let Some(problem) = problem_of(&store, stored, item.byte_count)? {
                note(format!("media: {name} ({stored}) {problem}; import it again, or take it from a backup"));
            }
        }
    }
}

fn problem_of(store: &Store, stored: &str, byte_count: Option<i64>) -> Result<Option<String>> {
    let Some(key) = Key::parse(stored) else { return Ok(Some("has a name that is none of ours".into())) };
    let Some(file) = store.open(&key)? else { return Ok(Some("is missing".into())) };
    Ok(match media::probe(&file) {
        Err(error) => Some(format!("is broken: {error}")),
        Ok(found) if found.kind != key.kind() => Some("is something else than it was".into()),
        Ok(found) if i64::try_from(found.bytes).ok() != byte_count => Some("is cut off".into()),
        Ok(_) => None,
    })
}

/// Moves the schema on.
pub fn migrate(config: &Config) -> Result<bool> {
    place::make_folder(&config.data)?;
    let done = place::open_database(config)?.migrate(newsroom::schema::MIGRATIONS)?;
    match done.as_slice() {
        [] => say("the schema is the newest already"),
        done => say(&format!("migrations done: {}", done.iter().map(u32::to_string).collect::<Vec<_>>().join(", "))),
    }
    Ok(true)
}

/// Walks the chains of the events and of the corrections.
pub fn audit(config: &Config, arguments: &AuditArguments) -> Result<bool> {
    let Audit::Verify = arguments.what;
    let walked = walk_chains(&place::open(config)?)?;
    walked.whole.iter().chain(&walked.broken).for_each(|told| say(told));
    Ok(walked.broken.is_empty())
}

/// What was found along the chains, in words.
struct Walked {
    whole: Vec<String>,
    broken: Vec<String>,
}

fn walk_chains(place: &Place) -> Result<Walked> {
    let mut walked = Walked { whole: Vec::new(), broken: Vec::new() };
    let chains = [
        ("event", "events", place.db.read(event::verify)?),
        ("correction", "corrections", place.db.read(ledger::verify)?),
    ];
    for (one, many, found) in chains {
        match found {
            Ok(count) => walked.whole.push(format!("{count} {many}, each follows from the one before")),
            Err(broken) => {
                walked.broken.push(format!("{one} {} was changed, is missing, was moved or was put in", broken.seq));
            }
        }
    }
    Ok(walked)
}
