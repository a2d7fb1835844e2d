//! Settings: one place for all, a part an address. Every one says what it does and what it is if nobody says otherwise.
//!
//! - `fields`: settings of one value each, and what is refused.
//! - `languages`: editions, and the calendar and digits of each language.
//! - `policies`: pages on how the newsroom works; `drafts`: their first texts, `privacy`: the longest of them.
//! - `mark`: the picture that stands for the newsroom.
//! - `service`: a spam service outside.
//! - `letters`: where letters go, and whether they arrive.
//! - `trial`: word lists on past comments, before they are kept.
//! - `menus`: what the head and the foot of pages lead to.

mod drafts;
mod fields;
mod languages;
mod letters;
pub(crate) mod mark;
mod menus;
mod policies;
mod privacy;
mod service;
mod trial;

use std::collections::BTreeMap;

use bytes::Bytes;
use database::Transaction;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::comment::checker;
use newsroom::id::StoryId;
use newsroom::site::{self, Mark, Site};
use newsroom::{media_item, section};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::fields::{Field as FieldView, Shape};
use crate::form::{Form, fingerprint};
use crate::frame::{Frame, Place};
use crate::moderation::rules::RuleLine;
use crate::notice::Notice;
use fields::{Field, Flaw};
use trial::TrialView;

/// Where they stand.
const ADDRESS: &str = "/desk/settings";

/// Where the pictures of an old site lie.
const UPLOADS: &str = "/wp-content/uploads/";

/// A part of the settings, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Names,
    Languages,
    Dates,
    Addresses,
    Pages,
    Comments,
    Service,
    Record,
    Menus,
    Trust,
    Policies,
    Crawlers,
    Letters,
}

impl Part {
    const ALL: [Part; 13] = [
        Part::Names,
        Part::Languages,
        Part::Dates,
        Part::Addresses,
        Part::Pages,
        Part::Comments,
        Part::Service,
        Part::Record,
        Part::Menus,
        Part::Trust,
        Part::Policies,
        Part::Crawlers,
        Part::Letters,
    ];

    /// Its name in addresses and in the ids of its words.
    fn as_str(self) -> &'static str {
        match self {
            Part::Names => "names",
            Part::Languages => "languages",
            Part::Dates => "dates",
            Part::Addresses => "addresses",
            Part::Pages => "pages",
            Part::Comments => "comments",
            Part::Service => "service",
            Part::Record => "record",
            Part::Menus => "menus",
            Part::Trust => "trust",
            Part::Policies => "policies",
            Part::Crawlers => "crawlers",
            Part::Letters => "letters",
        }
    }

    fn from_name(name: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.as_str() == name)
    }

    fn fields(self) -> &'static [Field] {
        match self {
            Part::Names => &fields::NAMES,
            Part::Languages => &fields::LANGUAGE,
            Part::Dates => &fields::ZONE,
            Part::Addresses => &fields::ADDRESSES,
            Part::Pages => &fields::PAGES,
            Part::Comments => &fields::COMMENTS,
            Part::Service => &fields::SERVICE,
            Part::Record => &fields::RECORD,
            Part::Trust => &fields::TRUST,
            Part::Crawlers => &fields::CRAWLERS,
            Part::Menus | Part::Policies | Part::Letters => &[],
        }
    }

    /// A number that changes when what this part shows is changed.
    fn fingerprint(self, site: &Site) -> String {
        let mut shown: Vec<String> = self.fields().iter().map(|field| field.read(site)).collect();
        if matches!(self, Part::Languages | Part::Dates) {
            shown.push(format!("{:?} {:?} {:?}", site.editions, site.calendars, site.digits));
        }
        fingerprint(&shown)
    }
}

/// What was refused, by the name of its field.
type Flaws = BTreeMap<String, Flaw>;

#[derive(Serialize)]
struct Page {
    parts: Vec<PartView>,
    part: &'static str,
    heading: String,
    explains: String,
    seen: String,
    fields: Vec<FieldView>,
    flaws: Vec<FlawView>,
    mark: Option<mark::MarkView>,
    editions: Vec<languages::EditionView>,
    calendars: Vec<languages::CalendarView>,
    policies: Vec<policies::PolicyView>,
    menus: Vec<menus::MenuView>,
    suggestions: Vec<menus::Suggestion>,
    letters: Option<letters::LettersView>,
    /// Sections whose comments have rules of their own.
    ruled: Vec<RuleLine>,
    /// Whether its lists can be tried before they are kept.
    can_be_tried: bool,
    /// What came of trying them.
    trial: Option<TrialView>,
}

#[derive(Serialize)]
struct PartView {
    href: String,
    text: String,
    is_current: bool,
}

#[derive(Serialize)]
struct FlawView {
    href: String,
    text: String,
}

/// The first part.
pub(crate) fn show_first(frame: Frame) -> Result<Response<Bytes>, Error> {
    show(frame, Part::Names.as_str())
}

/// A part.
pub(crate) fn show(frame: Frame, part: &str) -> Result<Response<Bytes>, Error> {
    let Some(part) = Part::from_name(part) else { return frame.lost(StatusCode::NOT_FOUND) };
    render(frame, part, StatusCode::OK, Sent::default())
}

/// Changes a part.
pub(crate) fn keep(frame: Frame, person: &Person, part: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    match Part::from_name(part) {
        None if part == "mark" => mark::change(frame, person, form),
        None => frame.lost(StatusCode::NOT_FOUND),
        Some(Part::Policies) => policies::change(frame, person, form),
        Some(Part::Menus) => menus::change(frame, person, form),
        Some(Part::Letters) => letters::send_test(frame, person, form),
        Some(Part::Service) => service::change(frame, person, form),
        Some(part) => change(frame, person, part, form),
    }
}

/// What became of a form.
enum Outcome {
    Kept,
    /// Somebody else was first.
    Overtaken,
    Refused(Flaws),
    /// Nothing was kept: these were only to be tried.
    Tried(Box<Site>),
}

fn change(mut frame: Frame, person: &Person, part: Part, form: &Form) -> Result<Response<Bytes>, Error> {
    let act = frame.desk.act_of(&person.session);
    let outcome = frame.desk.parts.db.write(|tx| {
        let before = site::get(tx)?;
        if part.fingerprint(&before) != form.get("seen") {
            return Ok(Outcome::Overtaken);
        }
        let (after, flaws) = read(tx, part, &before, form)?;
        if !flaws.is_empty() {
            return Ok(Outcome::Refused(flaws));
        }
        if part == Part::Comments && form.get("act") == "try" {
            return Ok(Outcome::Tried(Box::new(after)));
        }
        if after != before {
            site::set(tx, &act, &after)?;
        }
        Ok::<_, database::Error>(Outcome::Kept)
    })?;
    let (status, sent) = match outcome {
        Outcome::Kept => {
            let notice = Notice::done(frame.say("desk-set-kept"));
            return Ok(frame.lead_on(&format!("{ADDRESS}/{}", part.as_str()), person, &notice));
        }
        Outcome::Overtaken => {
            frame.tell(Notice::caution(frame.say("desk-set-overtaken")));
            (StatusCode::CONFLICT, Sent::default())
        }
        Outcome::Refused(flaws) => (StatusCode::UNPROCESSABLE_ENTITY, Sent { flaws, ..Sent::default() }),
        Outcome::Tried(site) => {
            let trial = Some(trial::run(&frame, &site.comments)?);
            (StatusCode::OK, Sent { trial, ..Sent::default() })
        }
    };
    render(frame, part, status, Sent { form: Some(form), ..sent })
}

/// Reads a part's form into the settings.
fn read(tx: &mut Transaction, part: Part, before: &Site, form: &Form) -> Result<(Site, Flaws), database::Error> {
    let (mut site, mut flaws) = (before.clone(), Flaws::new());
    for field in part.fields() {
        if let Err(flaw) = field.write(&mut site, form.get(field.id)) {
            flaws.insert(field.id.into(), flaw);
        }
    }
    match part {
        Part::Names => {
            let written = form.get("mark").trim();
            let stays = before.mark.clone().filter(|mark| mark.address == written);
            match stays.map_or_else(|| find_mark(tx, written), |mark| Ok(Some(mark)))? {
                Some(mark) => site.mark = Some(mark),
                None if written.is_empty() => site.mark = None,
                None => drop(flaws.insert("mark".into(), Flaw::of("desk-set-flaw-mark"))),
            }
        }
        Part::Languages => languages::read_editions(tx, before, &mut site, form, &mut flaws)?,
        Part::Dates => languages::read_calendars(&mut site, form),
        Part::Addresses => check_bases(tx, &site, &mut flaws)?,
        _ => {}
    }
    Ok((site, flaws))
}

/// Finds a picture of ours that everybody can see, and how large it is.
fn find_mark(tx: &mut Transaction, address: &str) -> Result<Option<Mark>, database::Error> {
    let Some(path) = address.strip_prefix(UPLOADS) else { return Ok(None) };
    let found = media_item::find_by_upload_path(tx, path)?.filter(|item| item.mime.starts_with("image/"));
    let pixels = |side: Option<i64>| side.and_then(|side| u32::try_from(side).ok());
    let sized = found.and_then(|item| Some((pixels(item.width)?, pixels(item.height)?)));
    Ok(sized.map(|(width, height)| Mark { address: address.to_owned(), width, height }))
}

/// What stands before addresses of lists must lead to one kind of list each.
fn check_bases(tx: &mut Transaction, site: &Site, flaws: &mut Flaws) -> Result<(), database::Error> {
    let mut taken: Vec<&str> = site.editions.iter().map(|edition| edition.prefix.as_str()).collect();
    for (id, base) in
        [("section-base", &site.section_base), ("tag-base", &site.tag_base), ("author-base", &site.author_base)]
    {
        if base.is_empty() {
            continue;
        }
        let hides_section =
            id != "section-base" && site.section_base.is_empty() && section::find_by_path(tx, base)?.is_some();
        if hides_section || taken.contains(&base.as_str()) {
            flaws.entry(id.into()).or_insert_with(|| Flaw::with("desk-set-flaw-taken", &format!("/{base}/")));
        }
        taken.push(base);
    }
    Ok(())
}

/// What somebody sent that was not taken, to be shown again.
#[derive(Default)]
struct Sent<'a> {
    form: Option<&'a Form>,
    flaws: Flaws,
    /// The menu or the policy that it was for.
    of: Option<String>,
    /// What is said of a file, in the place of its flaw's own words.
    said: Option<String>,
    /// What came of a trial.
    trial: Option<TrialView>,
}

impl Sent<'_> {
    fn is_of(&self, id: &str) -> bool {
        self.of.as_deref() == Some(id)
    }

    fn flaw(&self, frame: &Frame, id: &str) -> Option<String> {
        self.flaws.get(id).map(|flaw| say_flaw(frame, flaw))
    }
}

fn say_flaw(frame: &Frame, flaw: &Flaw) -> String {
    frame.words.texts().get_isolated(flaw.text, &flaw.values())
}

fn render(frame: Frame, part: Part, status: StatusCode, mut sent: Sent) -> Result<Response<Bytes>, Error> {
    let link = |href: String, text: String, is_current| PartView { href, text, is_current };
    let own = Part::ALL.into_iter().map(|own| {
        link(format!("{ADDRESS}/{}", own.as_str()), frame.say(&format!("desk-set-{}", own.as_str())), own == part)
    });
    let elsewhere = [
        ("/desk/redirects", "desk-redirects-title"),
        ("/desk/sections", "desk-terms-title"),
        ("/desk/people", "desk-people-title"),
        ("/desk/audit?kind=site.changed", "desk-set-log"),
    ];
    let elsewhere = elsewhere.into_iter().map(|(href, text)| link(href.into(), frame.say(text), false));
    let page = Page {
        parts: own.chain(elsewhere).collect(),
        part: part.as_str(),
        heading: frame.say(&format!("desk-set-{}", part.as_str())),
        explains: frame.say(&format!("desk-set-{}-explains", part.as_str())),
        seen: part.fingerprint(&frame.settings),
        fields: part.fields().iter().map(|field| view(&frame, field, &sent)).collect(),
        flaws: sent
            .flaws
            .iter()
            .map(|(id, flaw)| FlawView {
                href: format!("#{id}"),
                text: sent.said.clone().unwrap_or_else(|| say_flaw(&frame, flaw)),
            })
            .collect(),
        mark: (part == Part::Names).then(|| mark::show(&frame, &sent)),
        editions: if part == Part::Languages { languages::show_editions(&frame, &sent) } else { Vec::new() },
        calendars: if part == Part::Dates { languages::show_calendars(&frame, &sent) } else { Vec::new() },
        policies: if part == Part::Policies { policies::show(&frame, &sent)? } else { Vec::new() },
        menus: if part == Part::Menus { menus::show(&frame, &sent)? } else { Vec::new() },
        suggestions: if part == Part::Menus { menus::suggest(&frame)? } else { Vec::new() },
        can_be_tried: part == Part::Comments,
        trial: sent.trial.take(),
        ruled: if part == Part::Comments { RuleLine::of_sections(&frame)? } else { Vec::new() },
        letters: if part == Part::Letters { Some(letters::show(&frame)?) } else { None },
    };
    let title = format!("{} · {}", frame.say("desk-settings"), page.heading);
    let title = if page.flaws.is_empty() { title } else { format!("{} {title}", frame.say("error-prefix")) };
    frame.render("desk/settings.html", Place::Settings, &title, status, &page)
}

fn view(frame: &Frame, field: &Field, sent: &Sent) -> FieldView {
    let value = match sent.form {
        // A key is typed, and never shown.
        _ if field.id == service::KEY => String::new(),
        Some(form) => form.get(field.id).to_owned(),
        None => field.read(&frame.settings),
    };
    let usual = field.read(&Site::default());
    let usual = match (field.shape(), usual.as_str()) {
        (Shape::Flag, "") => frame.say("desk-set-off"),
        (Shape::Flag, _) => frame.say("desk-set-on"),
        (Shape::Choice, value) => {
            let choices = field.choices(frame);
            choices.into_iter().find(|(own, _)| own == value).map(|(_, text)| text).unwrap_or_default()
        }
        (_, "") => frame.say("desk-set-empty"),
        (Shape::Number, _) => usual.parse().map(|number| frame.words.number(number)).unwrap_or(usual),
        _ => usual,
    };
    FieldView {
        hint: Some(hint(frame, field.id)),
        // An address keeps its own direction among words of another.
        usual: Some(frame.words.texts().get_isolated("desk-set-default", &[("word", Put::from(usual.as_str()))])),
        flaw: sent.flaw(frame, field.id),
        choices: field.choices(frame),
        ..FieldView::new(field.id.into(), field.shape(), frame.say(&format!("desk-set-{}", field.id)), value)
    }
}

/// What a setting does; of the checker the secret that its questions are signed with as well, of a key whether there is one.
fn hint(frame: &Frame, id: &str) -> String {
    let hint = frame.say(&format!("desk-set-{id}-hint"));
    if id == service::KEY {
        return service::hint(frame, hint);
    }
    let url = &frame.settings.comments.checker_url;
    if id != "checker-url" || url.is_empty() {
        return hint;
    }
    let secret = checker::secret(&frame.desk.parts.keys, url);
    format!("{hint} {}", frame.put("desk-set-checker-secret", &[("secret", Put::from(secret))]))
}

/// Where a page is written.
fn href_of(story: StoryId) -> String {
    format!("/desk/stories/{story}/edit")
}
