//! Pages on how the newsroom works: written once, shown as pages, and named to machines.

use std::collections::BTreeMap;

use bytes::Bytes;
use database::{Error as DatabaseError, Transaction};
use http::{Response, StatusCode};
use locale::{Language, Value as Put};
use newsroom::act::Act;
use newsroom::id::StoryId;
use newsroom::published::card::Cut;
use newsroom::published::story::{Linked, find_linked};
use newsroom::published::{Card, Shelf, list};
use newsroom::redirect::desk::stands;
use newsroom::redirect::{self};
use newsroom::site::{self, Policy, Site};
use newsroom::story::publish::{PublishError, PublishOrder, publish};
use newsroom::story::{CommentsSetting, Details, Draft, StoryKind, save};
use serde::Serialize;
use web::address::href;

use super::fields::{Flaw, needed, one_line};
use super::{ADDRESS, Flaws, Part, Sent, drafts, href_of, render};
use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;

/// Standing pages that can be chosen from: the newest.
const PAGES_MAX: i64 = 100;

/// The longest text of such a page, in bytes.
const TEXT_BYTES_MAX: usize = 200_000;

/// A kind of page, and what there is of it.
#[derive(Serialize)]
pub(super) struct PolicyView {
    id: &'static str,
    label: String,
    hint: String,
    pages: Vec<PageView>,
    /// Pages that could be named.
    others: Vec<Choice>,
    languages: Vec<Choice>,
    title: String,
    text: String,
    title_flaw: Option<String>,
    text_flaw: Option<String>,
    page_flaw: Option<String>,
    is_open: bool,
    /// What is said of a text that is written from the settings; nothing if there is none.
    draft_hint: Option<String>,
}

#[derive(Serialize)]
struct PageView {
    id: String,
    href: String,
    edit: String,
    headline: String,
    language: String,
    /// Whether it is known by its address alone, and nobody chose it.
    is_found: bool,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    text: String,
    is_current: bool,
}

pub(super) fn show(frame: &Frame, sent: &Sent) -> Result<Vec<PolicyView>, Error> {
    let site = &frame.settings;
    let ids: Vec<StoryId> = site.policies.values().flatten().copied().collect();
    let (chosen, standing) = frame.desk.parts.db.read(|r| {
        let standing = list(r, Shelf::Pages, Cut::Skip(0), PAGES_MAX, frame.now)?;
        Ok::<_, DatabaseError>((find_linked(r, &ids, frame.now)?, standing))
    })?;
    Ok(Policy::ALL.into_iter().map(|policy| view(frame, sent, policy, &chosen, &standing)).collect())
}

fn view(
    frame: &Frame,
    sent: &Sent,
    policy: Policy,
    chosen: &BTreeMap<StoryId, Linked>,
    standing: &[Card],
) -> PolicyView {
    let id = policy.as_str();
    let page = |story: StoryId, address: &str, headline: &str, language: &str, is_found| PageView {
        id: story.to_string(),
        href: href(address),
        edit: href_of(story),
        headline: headline.to_owned(),
        language: name_of(language),
        is_found,
    };
    let ids = frame.settings.policies.get(&policy).map(Vec::as_slice).unwrap_or_default();
    let named = ids.iter().filter_map(|id| Some((*id, chosen.get(id)?)));
    let mut pages: Vec<PageView> =
        named.map(|(id, own)| page(id, &own.address, &own.headline, &own.language, false)).collect();
    if pages.is_empty() {
        let fits = |card: &&Card| policy.slugs().contains(&last_step(&card.address));
        let found = standing.iter().filter(fits);
        pages = found.map(|own| page(own.id, &own.address, &own.headline, &own.language, true)).collect();
    }
    let form = sent.form.filter(|_| sent.is_of(id));
    let typed = |name: &str, else_: String| form.map_or(else_, |form| form.get(name).to_owned());
    let page_chosen = typed("page", String::new());
    let others = standing.iter().filter(|card| !ids.contains(&card.id)).map(|card| Choice {
        value: card.id.to_string(),
        text: format!("{} ({})", card.headline, card.address),
        is_current: card.id.to_string() == page_chosen,
    });
    let language = typed("language", frame.settings.language.clone());
    let flaw = |name: &str| form.and_then(|_| sent.flaw(frame, &format!("{name}-{id}")));
    PolicyView {
        label: frame.say(&format!("desk-policy-{id}")),
        hint: frame.say(&format!("desk-policy-{id}-hint")),
        others: others.collect(),
        languages: tags(&frame.settings)
            .map(|tag| Choice { value: tag.into(), text: name_of(tag), is_current: tag == language })
            .collect(),
        title: typed("title", frame.say(&format!("desk-policy-{id}"))),
        text: typed("text", String::new()),
        title_flaw: flaw("title"),
        text_flaw: flaw("text"),
        page_flaw: flaw("page"),
        is_open: form.is_some(),
        draft_hint: drafts::hint(&frame.settings, policy).map(|hint| frame.say(hint)),
        pages,
        id,
    }
}

fn tags(site: &Site) -> impl Iterator<Item = &str> {
    std::iter::once(site.language.as_str()).chain(site.editions.iter().map(|edition| edition.language.as_str()))
}

fn name_of(tag: &str) -> String {
    Language::parse(tag).map_or_else(|_| tag.to_owned(), |language| language.name_in_itself().to_owned())
}

fn last_step(address: &str) -> &str {
    address.trim_matches('/').rsplit('/').next().unwrap_or_default()
}

/// What is to be done with a kind of page.
enum Wish {
    /// A new page is made and published.
    Write { language: String, title: String, text: String },
    /// A page that stands already is named.
    Choose(StoryId),
    /// A page is not named any more; it stays.
    Forget(StoryId),
}

pub(super) fn change(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(policy) = Policy::from_name(form.get("policy")) else { return frame.lost(StatusCode::NOT_FOUND) };
    let (id, act) = (policy.as_str(), frame.desk.act_of(&person.session));
    if form.get("act") == "draft"
        && let Some(draft) = draft(&frame, policy, form)?
    {
        let sent = Sent { form: Some(&draft), of: Some(id.into()), ..Sent::default() };
        return render(frame, Part::Policies, StatusCode::OK, sent);
    }
    let mut flaws = Flaws::new();
    let wish = read(form, id, &frame.settings, &mut flaws);
    if let Some(wish) = wish {
        match frame.desk.parts.db.write(|tx| grant(tx, &act, policy, &wish)) {
            Ok(true) => {
                let label = frame.say(&format!("desk-policy-{id}"));
                let notice = Notice::done(frame.put("desk-policy-kept", &[("name", Put::from(label.as_str()))]));
                return Ok(frame.lead_on(&format!("{ADDRESS}/policies"), person, &notice));
            }
            Ok(false) => drop(flaws.insert(format!("page-{id}"), Flaw::of("desk-policy-page-gone"))),
            Err(PublishError::Database(error)) => return Err(error.into()),
            Err(error) => {
                drop(flaws.insert(format!("title-{id}"), Flaw::with("desk-policy-not-published", &error.to_string())))
            }
        }
    }
    let sent = Sent { form: Some(form), flaws, of: Some(id.into()), ..Sent::default() };
    render(frame, Part::Policies, StatusCode::UNPROCESSABLE_ENTITY, sent)
}

/// The form with a text that was written from the settings.
fn draft(frame: &Frame, policy: Policy, form: &Form) -> Result<Option<Form>, Error> {
    let tag = tags(&frame.settings).find(|tag| *tag == form.get("language")).unwrap_or(&frame.settings.language);
    let Some(text) = drafts::text(frame, policy, tag)? else { return Ok(None) };
    let kept = [("language", tag), ("title", form.get("title")), ("text", text.as_str())];
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
    Ok(Some(Form::read(query.as_bytes())))
}

fn read(form: &Form, id: &str, site: &Site, flaws: &mut Flaws) -> Option<Wish> {
    let page = || form.get("page").parse().ok().map(StoryId);
    match form.get("act") {
        "forget" => page().map(Wish::Forget),
        "choose" => match page() {
            Some(page) => Some(Wish::Choose(page)),
            None => {
                flaws.insert(format!("page-{id}"), Flaw::of("desk-policy-page-gone"));
                None
            }
        },
        _ => {
            let title = one_line(form.get("title"), 300).and_then(needed);
            let text = form.get("text").trim().to_owned();
            let text = match text.len() {
                0 => Err(Flaw::of("desk-set-flaw-missing")),
                bytes if bytes > TEXT_BYTES_MAX => Err(Flaw::of("desk-policy-text-long")),
                _ => Ok(text),
            };
            let language = tags(site).find(|tag| *tag == form.get("language")).unwrap_or(&site.language).to_owned();
            match (title, text) {
                (Ok(title), Ok(text)) => Some(Wish::Write { language, title, text }),
                (title, text) => {
                    flaws.extend(title.err().map(|flaw| (format!("title-{id}"), flaw)));
                    flaws.extend(text.err().map(|flaw| (format!("text-{id}"), flaw)));
                    None
                }
            }
        }
    }
}

/// Does it; says whether there was a page to do it with.
fn grant(tx: &mut Transaction, act: &Act, policy: Policy, wish: &Wish) -> Result<bool, PublishError> {
    let mut site = site::get(tx)?;
    let page = match wish {
        Wish::Forget(page) => {
            site.policies.entry(policy).or_default().retain(|own| own != page);
            site.policies.retain(|_, pages| !pages.is_empty());
            site::set(tx, act, &site)?;
            return Ok(true);
        }
        Wish::Choose(page) => *page,
        Wish::Write { language, title, text } => make(tx, act, &site, policy, language, title, text)?,
    };
    let mut ids = site.policies.get(&policy).cloned().unwrap_or_default();
    ids.push(page);
    let linked = find_linked(tx, &ids, act.now)?;
    let edition = |id: &StoryId| linked.get(id).map(|own| site.edition_for(&own.language));
    let Some(own) = edition(&page) else { return Ok(false) };
    // One page for each edition: another takes its place.
    ids.retain(|id| *id != page && edition(id) != Some(own));
    ids.insert(0, page);
    site.policies.insert(policy, ids);
    site::set(tx, act, &site)?;
    Ok(true)
}

/// Makes a page where nothing stands, nor ever stood, and publishes it.
fn make(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    policy: Policy,
    language: &str,
    title: &str,
    text: &str,
) -> Result<StoryId, PublishError> {
    let place = usize::try_from(site.edition_for(language) - 1).ok();
    let above = place.and_then(|place| site.editions.get(place)).map(|edition| edition.prefix.clone());
    let before = above.as_deref().map(|prefix| format!("/{prefix}")).unwrap_or_default();
    let mut slug = String::new();
    let numbered = (2..100).map(|n| format!("{}-{n}", policy.slugs()[0]));
    for wanted in policy.slugs().iter().map(|slug| (*slug).to_owned()).chain(numbered) {
        let address = format!("{before}/{wanted}/");
        let leads_on = redirect::find(tx, &address)?.or(redirect::find(tx, address.trim_end_matches('/'))?).is_some();
        if !leads_on && !stands(tx, site, &address)? && address != "/corrections/" {
            slug = wanted;
            break;
        }
    }
    let (document, _) = document::markdown::from_markdown(text);
    let draft = Draft {
        headline: title.to_owned(),
        standfirst: String::new(),
        kicker: String::new(),
        dateline: String::new(),
        language: language.to_owned(),
        slug,
        body: document.to_json(),
        details: Details { page_parent: above, comments: CommentsSetting::Closed, ..Details::default() },
    };
    let id = StoryId(act.next_id());
    save::begin(tx, act, id, StoryKind::Page, &draft)?;
    publish(tx, act, site, id, &PublishOrder::default())?;
    Ok(id)
}
