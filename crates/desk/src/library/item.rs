//! One picture or file: the words about it, what of it must be seen, whose it is and until when, and where it is used.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use newsroom::id::MediaId;
use newsroom::media_item::care::{self, Care, Focus};
use newsroom::media_item::uses::{self, Place as Use};
use newsroom::media_item::{self, MediaItem, find_public};
use newsroom::people::role::Verb;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::home::stage_text;
use crate::library::files;
use crate::library::shelf::{self, ADDRESS};
use crate::notice::Notice;
use crate::stories::work::{local_time, read_time};

/// The longest words about an item, in characters.
const WORDS_CHARS_MAX: usize = 2_000;
const LINE_CHARS_MAX: usize = 300;

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
    fallback: Option<(String, String)>,
    uses: Vec<UseView>,
    script: String,
    script_words: String,
}

/// The form, as it stands or as it was filled in.
#[derive(Serialize)]
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

/// What is wrong with a field.
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

/// Shows it.
pub(crate) fn show(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    match find(&frame, person, id)? {
        Some((item, care)) => {
            let fields = Fields::of(&frame, &item, &care);
            render(frame, person, &item, &care, fields, Vec::new())
        }
        None => frame.lost(StatusCode::NOT_FOUND),
    }
}

/// Changes what is known of it.
pub(crate) fn change(mut frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some((item, care)) = find(&frame, person, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let (now, account) = (frame.now, &person.account);
    if !frame.desk.parts.db.read(|r| care::may_change(r, account, item.id, now))? {
        frame.tell(Notice::caution(frame.say("desk-media-not-yours")));
        let fields = Fields::of(&frame, &item, &care);
        return render(frame, person, &item, &care, fields, Vec::new());
    }
    let fields = Fields::sent(form);
    let mut flaws = Vec::new();
    let changed = read(&frame, &item, &care, &fields, &mut flaws)?;
    if !flaws.is_empty() {
        return render(frame, person, &item, &care, fields, flaws);
    }
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| care::change(tx, &act, &changed.0, &changed.1))?;
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
    flaws: Vec<Flaw>,
) -> Result<Response<Bytes>, Error> {
    let (id, now, account) = (item.id, frame.now, &person.account);
    let (used, fallback, is_public, may_change) = frame.desk.parts.db.read(|r| {
        let fallback = match care.fallback {
            Some(other) => media_item::find(r, other)?,
            None => None,
        };
        let is_public = find_public(r, id, now)?.is_some();
        let may_change = care::may_change(r, account, id, now)?;
        Ok::<_, database::Error>((uses::list_places(r, id, USES)?, fallback, is_public, may_change))
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
        fallback: fallback.map(|other| (format!("{ADDRESS}/{}", other.id), shelf::name_of(&frame, &other))),
        zone: frame.settings.zone.clone(),
        uses: shown,
        fields,
        script: frame.desk.parts.assets.address("media.js").to_owned(),
        script_words: shelf::script_words(&frame).to_string(),
        flaws,
    };
    let status = if page.flaws.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = page.name.clone();
    frame.render("desk/media_item.html", Place::Media, &title, status, &page)
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
