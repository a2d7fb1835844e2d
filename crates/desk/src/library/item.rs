//! One picture or file: the words about it, what of it must be seen, whose it is and until when, and where it is used.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use newsroom::id::MediaId;
use newsroom::media_item::care::{self, Care, Focus};
use newsroom::media_item::library::{self, Filter, Kind};
use newsroom::media_item::uses::{self, Place as Use};
use newsroom::media_item::{self, MediaItem, find_public};
use newsroom::people::role::Verb;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::{Form, fingerprint};
use crate::frame::{Frame, Place, When};
use crate::home::stage_text;
use crate::library::files;
use crate::library::shelf::{self, ADDRESS};
use crate::notice::Notice;
use crate::stories::work::{local_time, read_time};

/// The longest words about an item, in characters.
const WORDS_CHARS_MAX: usize = 2_000;
const LINE_CHARS_MAX: usize = 300;

/// Pictures that are offered at once to stand in.
const PICKS: i64 = 12;

/// Stories that are listed.
const USES: i64 = 50;

#[derive(Serialize)]
struct Page {
    id: String,
    name: String,
    /// Its size in pixels, or its type.
    what: String,
    added: When,
    picture: Option<String>,
    whole: Option<String>,
    is_picture: bool,
    has_ended: bool,
    may_tell_place: bool,
    is_public: bool,
    may_change: bool,
    may_see_record: bool,
    focus: String,
    fields: Fields,
    flaws: Vec<Flaw>,
    zone: String,
    picks: Vec<Pick>,
    /// By which words pictures were looked for.
    words: String,
    /// What stood in the form when it was shown.
    seen: String,
    /// What somebody else has kept since, where it is not what was filled in.
    theirs: Vec<Flaw>,
    uses: Vec<UseView>,
    script: String,
    script_words: String,
}

/// A picture that can stand in.
#[derive(Serialize)]
struct Pick {
    id: String,
    name: String,
    picture: Option<String>,
    is_current: bool,
}

/// The form, as it stands or as it was filled in.
#[derive(Hash, Serialize)]
struct Fields {
    title: String,
    alt: String,
    caption: String,
    credit: String,
    copyright: String,
    source: String,
    rights_until: String,
    fallback: String,
    x: String,
    y: String,
}

/// What there is to say beside the form.
#[derive(Default)]
struct Told {
    flaws: Vec<Flaw>,
    /// By which words pictures are looked for.
    words: String,
    /// What stood in the form when it was first shown; what stands now, if it is shown for the first time.
    seen: Option<String>,
    theirs: Vec<Flaw>,
    status: StatusCode,
}

/// What is said of a field.
#[derive(Serialize)]
struct Flaw {
    field: &'static str,
    text: String,
}

#[derive(Serialize)]
struct UseView {
    href: String,
    headline: String,
    stage: String,
    is_published: bool,
}

impl Fields {
    fn of(frame: &Frame, item: &MediaItem, care: &Care) -> Fields {
        Fields {
            title: item.title.clone(),
            alt: item.alt.clone(),
            caption: item.caption.clone(),
            credit: item.credit.clone(),
            copyright: care.copyright.clone(),
            source: care.source.clone(),
            rights_until: care.rights_until.map(|at| local_time(frame, at)).unwrap_or_default(),
            fallback: care.fallback.map(|id| id.to_string()).unwrap_or_default(),
            x: care.focus.x.to_string(),
            y: care.focus.y.to_string(),
        }
    }

    fn sent(form: &Form) -> Fields {
        let text = |name: &str| form.get(name).replace("\r\n", "\n").trim().to_owned();
        Fields {
            title: text("title"),
            alt: text("alt"),
            caption: text("caption"),
            credit: text("credit"),
            copyright: text("copyright"),
            source: text("source"),
            rights_until: text("rights_until"),
            fallback: text("fallback"),
            x: text("focus_x"),
            y: text("focus_y"),
        }
    }
}

impl Fields {
    /// What stands here and not in others, by field.
    fn unlike(&self, frame: &Frame, other: &Fields) -> Result<Vec<Flaw>, Error> {
        let point = |fields: &Fields| format!("{}, {}", fields.x, fields.y);
        let pairs = [
            ("title", &self.title, &other.title),
            ("alt", &self.alt, &other.alt),
            ("caption", &self.caption, &other.caption),
            ("credit", &self.credit, &other.credit),
            ("copyright", &self.copyright, &other.copyright),
            ("source", &self.source, &other.source),
            ("rights_until", &self.rights_until, &other.rights_until),
            ("focus_x", &point(self), &point(other)),
        ];
        let nothing = || frame.say("desk-media-nothing");
        let said = |text: &String| if text.is_empty() { nothing() } else { text.clone() };
        let mut theirs: Vec<Flaw> = pairs
            .into_iter()
            .filter(|(_, own, other)| own != other)
            .map(|(field, own, _)| Flaw { field, text: said(own) })
            .collect();
        if self.fallback != other.fallback {
            let id = MediaId(self.fallback.parse().unwrap_or(0));
            let found = frame.desk.parts.db.read(|r| media_item::find(r, id))?;
            let text = found.map_or_else(nothing, |item| shelf::name_of(frame, &item));
            theirs.push(Flaw { field: "fallback", text });
        }
        Ok(theirs)
    }
}

/// Shows it.
pub(crate) fn show(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    match find(&frame, person, id)? {
        Some((item, care)) => {
            let fields = Fields::of(&frame, &item, &care);
            render(frame, person, &item, &care, fields, Told::default())
        }
        None => frame.lost(StatusCode::NOT_FOUND),
    }
}

/// Changes what is known of it, or looks for pictures that can stand in for it.
pub(crate) fn change(mut frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some((item, care)) = find(&frame, person, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let (now, account) = (frame.now, &person.account);
    if !frame.desk.parts.db.read(|r| care::may_change(r, account, item.id, now))? {
        frame.tell(Notice::caution(frame.say("desk-media-not-yours")));
        let fields = Fields::of(&frame, &item, &care);
        return render(frame, person, &item, &care, fields, Told::default());
    }
    let fields = Fields::sent(form);
    let seen = Some(form.get("seen").to_owned());
    let words = form.get("pictures").trim().to_owned();
    // The key that sends a form looks for what was just typed to be looked for.
    if form.get("act") == "find" || form.get("act").is_empty() && words != form.get("looked_for") {
        return render(frame, person, &item, &care, fields, Told { words, seen, ..Told::default() });
    }
    let mut flaws = Vec::new();
    let changed = read(&frame, &item, &care, &fields, &mut flaws)?;
    if !flaws.is_empty() {
        let told = Told { flaws, words, seen, status: StatusCode::UNPROCESSABLE_ENTITY, ..Told::default() };
        return render(frame, person, &item, &care, fields, told);
    }
    let act = frame.desk.act_of(&person.session);
    let kept = frame.desk.parts.db.write(|tx| {
        let stands = (media_item::find(tx, item.id)?, care::find(tx, item.id)?);
        let (Some(own), care) = stands else { return Err(database::Error::NotFound) };
        if fingerprint(&Fields::of(&frame, &own, &care)) != form.get("seen") {
            return Ok(Some((own, care)));
        }
        care::change(tx, &act, &changed.0, &changed.1)?;
        Ok::<_, database::Error>(None)
    })?;
    if let Some((item, care)) = kept {
        frame.tell(Notice::caution(frame.say("desk-media-overtaken")));
        let theirs = Fields::of(&frame, &item, &care).unlike(&frame, &fields)?;
        let told = Told { words, theirs, status: StatusCode::CONFLICT, ..Told::default() };
        return render(frame, person, &item, &care, fields, told);
    }
    let notice = Notice::done(frame.say("desk-media-kept"));
    Ok(frame.lead_on(&format!("{ADDRESS}/{}", item.id), person, &notice))
}

fn find(frame: &Frame, person: &Person, id: &str) -> Result<Option<(MediaItem, Care)>, Error> {
    let (id, now) = (MediaId(id.parse().unwrap_or(0)), frame.now);
    Ok(frame.desk.parts.db.read(|r| {
        let Some(item) = media_item::find(r, id)? else { return Ok(None) };
        if !uses::may_see(r, &person.account, id, now)? {
            return Ok(None);
        }
        let care = care::find(r, id)?;
        Ok::<_, database::Error>(Some((item, care)))
    })?)
}

/// Reads the form, and says what is wrong with each field.
fn read(
    frame: &Frame,
    item: &MediaItem,
    care: &Care,
    fields: &Fields,
    flaws: &mut Vec<Flaw>,
) -> Result<(MediaItem, Care), Error> {
    let mut flaw = |field: &'static str, message: &str| flaws.push(Flaw { field, text: frame.say(message) });
    let lengths = [
        ("title", &fields.title, LINE_CHARS_MAX),
        ("alt", &fields.alt, WORDS_CHARS_MAX),
        ("caption", &fields.caption, WORDS_CHARS_MAX),
        ("credit", &fields.credit, LINE_CHARS_MAX),
        ("copyright", &fields.copyright, LINE_CHARS_MAX),
        ("source", &fields.source, LINE_CHARS_MAX),
    ];
    for (field, text, most) in lengths {
        if text.chars().count() > most {
            flaw(field, "desk-media-too-long");
        }
    }
    let rights_until: Option<Timestamp> = read_time(frame, &fields.rights_until).unwrap_or_else(|_| {
        flaw("rights_until", "desk-media-no-time");
        None
    });
    let cent = |text: &str| if text.is_empty() { Some(50) } else { text.parse::<i64>().ok() };
    let focus = cent(&fields.x).zip(cent(&fields.y)).and_then(|(x, y)| Focus::new(x, y));
    if focus.is_none() {
        flaw("focus_x", "desk-media-no-point");
    }
    let fallback = match fields.fallback.as_str() {
        "" => None,
        text => {
            let other = MediaId(text.parse().unwrap_or(0));
            let found = frame.desk.parts.db.read(|r| media_item::find(r, other))?;
            let is_fit = other != item.id && found.is_some_and(|other| other.is_picture());
            if !is_fit {
                flaw("fallback", "desk-media-no-fallback");
            }
            is_fit.then_some(other)
        }
    };
    let item = MediaItem {
        title: fields.title.clone(),
        alt: fields.alt.clone(),
        caption: fields.caption.clone(),
        credit: fields.credit.clone(),
        ..item.clone()
    };
    let care = Care {
        copyright: fields.copyright.clone(),
        source: fields.source.clone(),
        focus: focus.unwrap_or_default(),
        rights_until,
        fallback,
        ..care.clone()
    };
    Ok((item, care))
}

fn render(
    frame: Frame,
    person: &Person,
    item: &MediaItem,
    care: &Care,
    fields: Fields,
    told: Told,
) -> Result<Response<Bytes>, Error> {
    let (id, now, account) = (item.id, frame.now, &person.account);
    let (used, is_public, may_change) = frame.desk.parts.db.read(|r| {
        let is_public = find_public(r, id, now)?.is_some();
        let may_change = care::may_change(r, account, id, now)?;
        Ok::<_, database::Error>((uses::list_places(r, id, USES)?, is_public, may_change))
    })?;
    let mut shown = Vec::with_capacity(used.len());
    for place in &used {
        // Who may not read a story under embargo does not learn of it here.
        if frame.may_read(person, place.story)? {
            shown.push(use_view(&frame, place));
        }
    }
    let size = item.width.zip(item.height);
    let page = Page {
        id: id.to_string(),
        name: shelf::name_of(&frame, item),
        what: size.map_or_else(
            || item.mime.clone(),
            |(width, height)| format!("{} × {}", frame.words.number(width), frame.words.number(height)),
        ),
        added: frame.when(item.made_at),
        picture: files::picture(item, files::LARGE),
        whole: files::whole(item),
        is_picture: item.is_picture(),
        has_ended: care.has_ended(now),
        may_tell_place: care.may_tell_place,
        is_public,
        may_change,
        may_see_record: account.role.may(Verb::Publish),
        focus: web::picture::focus_classes(care.focus),
        picks: picks(&frame, person, id, &fields.fallback, &told.words)?,
        words: told.words,
        seen: told.seen.unwrap_or_else(|| fingerprint(&Fields::of(&frame, item, care))),
        theirs: told.theirs,
        zone: frame.settings.zone.clone(),
        uses: shown,
        fields,
        script: frame.desk.parts.assets.address("media.js").to_owned(),
        script_words: shelf::script_words(&frame).to_string(),
        flaws: told.flaws,
    };
    let title = page.name.clone();
    frame.render("desk/media_item.html", Place::Media, &title, told.status, &page)
}

/// Pictures that can stand in: the one that is chosen, and those that hold some words, or the newest.
fn picks(frame: &Frame, person: &Person, own: MediaId, chosen: &str, words: &str) -> Result<Vec<Pick>, Error> {
    let (now, account) = (frame.now, &person.account);
    let chosen = chosen.parse().ok().map(MediaId);
    let filter = Filter { words, kind: Some(Kind::Picture), lack: None };
    let found = frame.desk.parts.db.read(|r| {
        let current = chosen.map(|id| media_item::find(r, id)).transpose()?.flatten();
        let listed = library::list(r, &filter, None, PICKS)?.lines.into_iter().map(|line| line.item);
        let all: Vec<MediaItem> = current.into_iter().chain(listed).collect();
        let mut seen = Vec::with_capacity(all.len());
        for item in all {
            if item.id != own && item.is_picture() && uses::may_see(r, account, item.id, now)? {
                seen.push(item);
            }
        }
        Ok::<_, database::Error>(seen)
    })?;
    let is_first = |(at, item): &(usize, &MediaItem)| *at == 0 || chosen != Some(item.id);
    let pick = |item: &MediaItem| Pick {
        id: item.id.to_string(),
        name: shelf::name_of(frame, item),
        picture: files::picture(item, files::THUMB),
        is_current: chosen == Some(item.id),
    };
    Ok(found.iter().enumerate().filter(is_first).map(|(_, item)| pick(item)).collect())
}

fn use_view(frame: &Frame, place: &Use) -> UseView {
    UseView {
        href: format!("/desk/stories/{}", place.story),
        headline: if place.headline.trim().is_empty() {
            frame.say("desk-story-untitled")
        } else {
            place.headline.clone()
        },
        stage: frame.say(stage_text(place.stage)),
        is_published: place.is_published,
    }
}
