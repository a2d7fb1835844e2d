//! Who said what: the page of a person or an organisation, and the search through all that is on record.

use std::collections::HashMap;

use formats::feed::{Entry as FeedEntry, Feed};
use formats::schema_org;
use http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;
use newsroom::id::{SectionId, StatementId};
use newsroom::published::Touched;
use newsroom::published::record::{
    After, Asked, FoundPerson, Person, Said, SpeakerKind, address, find_person, find_place, list_instants, list_named,
    list_said,
};
use serde::Serialize;
use url::form_urlencoded::{self, Serializer};
use web::address::href;
use web::said::{Form, Question};
use web::templates::Value;

use crate::paint::{Chrome, FeedLink, Head, Link, Paint};
use crate::routes::Tail;
use crate::said::{RoleView, SaidView, creator, initials, note_all, quotations, role_view, sentence, view};
use crate::{Answer, Error, export, feeds, lost, objection};

/// Where the search through the record stands, unless something of the newsroom's own does.
pub(crate) const ADDRESS: &str = "/statements/";

/// Statements on a page.
const PER_PAGE: i64 = 20;

/// The longest words that are looked for, in characters.
const WORDS_CHARS_MAX: usize = 200;

#[derive(Serialize)]
struct PersonPage {
    chrome: Chrome,
    say: Value,
    name: String,
    initials: String,
    others: Vec<OtherName>,
    description: String,
    roles: Vec<RoleView>,
    links: Vec<Link>,
    heading: String,
    count: String,
    feed: String,
    years: Vec<YearView>,
    said: Vec<SaidView>,
    older: Option<String>,
    first: Option<String>,
}

#[derive(Serialize)]
struct OtherName {
    name: String,
    language: Option<String>,
}

#[derive(Serialize)]
struct YearView {
    #[serde(flatten)]
    link: Link,
    count: String,
    is_current: bool,
}

#[derive(Serialize)]
struct SearchPage {
    chrome: Chrome,
    say: Value,
    form: Fields,
    feed: String,
    /// What was found as files, where readers may have them.
    files: Vec<Link>,
    said: Vec<SaidView>,
    older: Option<String>,
    first: Option<String>,
}

/// The form as it was sent.
#[derive(Serialize)]
struct Fields {
    words: String,
    speaker: String,
    from: String,
    to: String,
    sections: Vec<Choice>,
    languages: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    name: String,
    is_current: bool,
}

/// Answers the addresses of the record.
pub(crate) fn at(paint: &mut Paint, tail: &Tail) -> Result<Option<Answer>, Error> {
    let parts: Vec<&str> = tail.base.split('/').filter(|part| !part.is_empty()).collect();
    if tail.page != 1 || tail.comment_page.is_some() {
        return Ok(None);
    }
    match parts[..] {
        ["statements"] => {
            paint.note_address(ADDRESS);
            if tail.feed.is_some() { search_feed(paint, tail).map(Some) } else { search(paint, None).map(Some) }
        }
        ["statements", name] if tail.feed.is_none() => export::show(paint, name),
        ["statements", "object", id] if tail.feed.is_none() => objection::show(paint, id),
        ["statements", "before", id] if tail.feed.is_none() => match place(paint, id)? {
            Some(after) => search(paint, Some(after)).map(Some),
            None => Ok(None),
        },
        ["people", slug] => at_person(paint, tail, slug, None, None),
        ["people", slug, "before", id] if tail.feed.is_none() => at_person(paint, tail, slug, None, Some(id)),
        ["people", slug, year] if tail.feed.is_none() => at_person(paint, tail, slug, Some(year), None),
        ["people", slug, year, "before", id] if tail.feed.is_none() => {
            at_person(paint, tail, slug, Some(year), Some(id))
        }
        _ => Ok(None),
    }
}

fn place(paint: &mut Paint, id: &str) -> Result<Option<After>, Error> {
    paint.note(&Touched::statements());
    let Some(id) = id.parse().ok().map(StatementId) else { return Ok(None) };
    Ok(find_place(paint.r, id)?)
}

fn at_person(
    paint: &mut Paint,
    tail: &Tail,
    slug: &str,
    year: Option<&str>,
    before: Option<&str>,
) -> Result<Option<Answer>, Error> {
    // Whoever comes to have a page here stands at all addresses below it.
    paint.note_address(&address(slug));
    let person = match find_person(paint.r, slug)? {
        Some(FoundPerson::Here(person)) => *person,
        Some(FoundPerson::Elsewhere(other)) => return Ok(Some(Answer::Moved(href(&address(&other)), true))),
        None => return Ok(None),
    };
    paint.note(&Touched::speaker(person.id));
    if tail.feed.is_some() {
        return person_feed(paint, tail, &person).map(Some);
    }
    let year = match year.map(read_year) {
        Some(None) => return Ok(None),
        Some(year) => year,
        None => None,
    };
    let after = match before {
        Some(id) => match place(paint, id)? {
            Some(after) => Some(after),
            None => return lost::show(paint, StatusCode::NOT_FOUND).map(Some),
        },
        None => None,
    };
    show_person(paint, &person, year, after).map(Some)
}

fn read_year(text: &str) -> Option<i16> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| is_year && *year > 0)
}

fn show_person(paint: &mut Paint, person: &Person, year: Option<i16>, after: Option<After>) -> Result<Answer, Error> {
    let base = address(&person.slug);
    let own = year.map_or_else(|| base.clone(), |year| format!("{base}{year:04}/"));
    let span = |year: Option<i16>| year.and_then(|year| begin_of_year(paint, year));
    let (from, to) = (span(year), span(year.map(|year| year + 1)));
    let with_proposals = paint.settings.record.shows_proposals;
    let asked = Asked { person: Some(person.id), from, to, after, with_proposals, ..Asked::default() };
    let (said, next) = list_said(paint.r, &asked, PER_PAGE, paint.now)?;
    if said.is_empty() && (year.is_some() || after.is_some()) {
        return lost::show(paint, StatusCode::NOT_FOUND);
    }
    note_all(paint, &said);
    let instants = list_instants(paint.r, person.id, paint.now)?;
    let years = years(paint, &base, &instants, year);
    let title = paint.say("record-said", &[("name", person.name.as_str().into())]);
    let feed = format!("{base}feed/");
    let who = creator(paint, person);
    let own_block = match person.kind {
        SpeakerKind::Person => schema_org::person(&who),
        SpeakerKind::Organisation => schema_org::organization(&who),
    };
    let chrome = paint.chrome(Head {
        title: title.clone(),
        description: person.description.clone(),
        canonical: after.is_none().then(|| paint.absolute(&own)),
        noindex: after.is_some(),
        feeds: vec![FeedLink { kind: "application/rss+xml", title: title.clone(), href: href(&feed) }],
        json_ld: vec![own_block, quotations(paint, &said)],
        ..Head::default()
    })?;
    let count = i64::try_from(instants.len()).unwrap_or(i64::MAX);
    let page = PersonPage {
        chrome,
        say: paint.words_value(),
        name: person.name.clone(),
        initials: initials(&person.name),
        others: person
            .others
            .iter()
            .map(|(name, language)| OtherName {
                name: name.clone(),
                language: Some(language.clone()).filter(|language| !language.is_empty()),
            })
            .collect(),
        description: person.description.clone(),
        roles: person.roles.iter().map(|role| role_view(paint, role)).collect(),
        links: person.links.iter().map(|(name, href)| Link { href: href.clone(), name: name.clone() }).collect(),
        heading: title,
        count: paint.say("record-count", &[("count", count.into())]),
        feed: href(&feed),
        years,
        said: said.iter().map(|said| view(paint, said)).collect(),
        older: next.map(|next| href(&format!("{own}before/{}/", next.id))),
        first: after.map(|_| href(&own)),
    };
    paint.render("site/person.html", &page, StatusCode::OK)
}

/// The first instant of a year in the site's zone.
fn begin_of_year(paint: &Paint, year: i16) -> Option<Timestamp> {
    let day = Date::new(year, 1, 1).ok()?;
    paint.settings.time_zone().to_timestamp(day.at(0, 0, 0, 0)).ok()
}

/// The years in which there is something, each with how much.
fn years(paint: &Paint, base: &str, instants: &[Timestamp], current: Option<i16>) -> Vec<YearView> {
    let zone = paint.settings.time_zone();
    let mut counts: Vec<(i16, i64)> = Vec::new();
    for at in instants {
        let year = zone.to_datetime(*at).year();
        match counts.last_mut() {
            Some((last, count)) if *last == year => *count += 1,
            _ => counts.push((year, 1)),
        }
    }
    if counts.len() < 2 {
        return Vec::new();
    }
    let all = YearView {
        link: Link { href: href(base), name: paint.say("record-all-years", &[]) },
        count: String::new(),
        is_current: current.is_none(),
    };
    let each = counts.into_iter().map(|(year, count)| YearView {
        link: Link { href: href(&format!("{base}{year:04}/")), name: paint.words.year(year) },
        count: paint.words.number(count),
        is_current: current == Some(year),
    });
    std::iter::once(all).chain(each).collect()
}

/// What a reader looks for in the record.
pub(crate) struct Search {
    fields: HashMap<String, String>,
    sections: Vec<SectionId>,
    from: Option<Timestamp>,
    to: Option<Timestamp>,
    after: Option<After>,
}

impl Search {
    pub(crate) fn read(paint: &Paint) -> Search {
        let query = form_urlencoded::parse(paint.ask.query.unwrap_or("").as_bytes()).into_owned();
        let known = ["q", "speaker", "from", "to", "section", "language", "after"];
        let fields: HashMap<String, String> = query
            .filter(|(name, value)| known.contains(&name.as_str()) && !value.trim().is_empty())
            .map(|(name, value)| (name, value.trim().chars().take(WORDS_CHARS_MAX).collect()))
            .collect();
        let zone = paint.settings.time_zone();
        let day = |name: &str, days: i64| {
            let day: Date = fields.get(name)?.parse().ok()?;
            let day = day.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
            zone.to_timestamp(day.at(0, 0, 0, 0)).ok()
        };
        let (from, to) = (day("from", 0), day("to", 1));
        let sections = fields.get("section").map(|path| within(paint, path)).unwrap_or_default();
        let after = fields.get("after").and_then(|text| {
            let (at, id) = text.split_once('.')?;
            let at = Timestamp::from_millisecond(at.parse().ok()?).ok()?;
            Some(After { at, id: StatementId(id.parse().ok()?) })
        });
        Search { fields, sections, from, to, after }
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    /// Says whether anything but the whole record is asked for.
    fn is_narrowed(&self) -> bool {
        !self.fields.is_empty()
    }

    /// The same as files ask it; nothing if nobody bears the name.
    pub(crate) fn question(&self, paint: &mut Paint) -> Result<Option<Question>, Error> {
        let speaker = match self.field("speaker") {
            Some(name) => match list_named(paint.r, name, 1)?.first() {
                Some(person) => Some(person.id),
                None => return Ok(None),
            },
            None => None,
        };
        Ok(Some(Question {
            speaker,
            words: self.field("q").map(str::to_owned),
            from: self.from,
            to: self.to,
            language: self.field("language").map(str::to_owned),
            sections: self.sections.clone(),
            ..Question::default()
        }))
    }

    /// Finds what is asked for.
    fn find(
        &self,
        paint: &mut Paint,
        after: Option<After>,
        with_proposals: bool,
    ) -> Result<(Vec<Said>, Option<After>), Error> {
        let Some(question) = self.question(paint)? else { return Ok((Vec::new(), None)) };
        let asked = Asked { after: after.or(self.after), with_proposals, ..question.asked_by_readers() };
        Ok(list_said(paint.r, &asked, PER_PAGE, paint.now)?)
    }

    fn files(&self) -> Vec<Link> {
        let file = |form: Form| Link {
            href: self.address(&format!("{ADDRESS}export.{}", form.as_str()), None),
            name: if form == Form::Csv { "CSV".into() } else { "JSON Lines".into() },
        };
        Form::ALL.map(file).into()
    }

    /// The address that asks this again, from a place on.
    fn address(&self, base: &str, after: Option<After>) -> String {
        let mut query = Serializer::new(String::new());
        for name in ["q", "speaker", "from", "to", "section", "language"] {
            query.extend_pairs(self.field(name).map(|value| (name, value)));
        }
        if let Some(after) = after {
            query.append_pair("after", &format!("{}.{}", after.at.as_millisecond(), after.id));
        }
        let query = query.finish();
        if query.is_empty() { base.to_owned() } else { format!("{base}?{query}") }
    }

    fn form(&self, paint: &Paint) -> Fields {
        let text = |name: &str| self.field(name).unwrap_or_default().to_owned();
        let chosen = |name: &str, value: &str| self.field(name).unwrap_or_default() == value;
        let any = |name: &str, id: &str| Choice {
            value: String::new(),
            name: paint.say(id, &[]),
            is_current: chosen(name, ""),
        };
        let sections = paint.sections.iter().map(|section| Choice {
            value: section.path.clone(),
            name: section.name.clone(),
            is_current: chosen("section", &section.path),
        });
        let own = std::iter::once(paint.settings.language.as_str());
        let tags = own.chain(paint.settings.editions.iter().map(|edition| edition.language.as_str()));
        let languages = tags.map(|tag| Choice {
            value: tag.to_owned(),
            name: locale::Language::parse(tag)
                .map_or_else(|_| tag.to_owned(), |language| language.name_in_itself().to_owned()),
            is_current: chosen("language", tag),
        });
        Fields {
            words: text("q"),
            speaker: text("speaker"),
            from: text("from"),
            to: text("to"),
            sections: std::iter::once(any("section", "record-any-section")).chain(sections).collect(),
            languages: std::iter::once(any("language", "record-any-language")).chain(languages).collect(),
        }
    }
}

/// A section by its path, and all below it; none that stories run in if there is no such section.
fn within(paint: &Paint, path: &str) -> Vec<SectionId> {
    let below = format!("{path}/");
    let found = paint.sections.iter().filter(|section| section.path == path || section.path.starts_with(&below));
    let ids: Vec<SectionId> = found.map(|section| section.id).collect();
    if ids.is_empty() { vec![SectionId(0)] } else { ids }
}

/// Shows what is on record. What a reader narrows is never kept: a stranger can invent any number of queries.
fn search(paint: &mut Paint, after: Option<After>) -> Result<Answer, Error> {
    let asked = Search::read(paint);
    paint.note(&Touched::statements());
    let shows_proposals = paint.settings.record.shows_proposals;
    let (said, next) = asked.find(paint, after, shows_proposals)?;
    note_all(paint, &said);
    let title = paint.say("record-title", &[]);
    let is_narrowed = asked.is_narrowed();
    let feed = if is_narrowed { asked.address("/statements/feed/", None) } else { format!("{ADDRESS}feed/") };
    let chrome = paint.chrome(Head {
        title: title.clone(),
        description: paint.say("record-explains", &[]),
        canonical: (!is_narrowed && after.is_none()).then(|| paint.absolute(ADDRESS)),
        noindex: is_narrowed || after.is_some(),
        feeds: vec![FeedLink { kind: "application/rss+xml", title, href: feed.clone() }],
        json_ld: vec![quotations(paint, &said)],
        ..Head::default()
    })?;
    let older = next.map(|next| match is_narrowed {
        true => asked.address(ADDRESS, Some(next)),
        false => format!("{ADDRESS}before/{}/", next.id),
    });
    let is_further = after.is_some() || asked.after.is_some();
    let page = SearchPage {
        chrome,
        say: paint.words_value(),
        form: asked.form(paint),
        files: if paint.settings.record.lets_readers_export { asked.files() } else { Vec::new() },
        feed,
        said: said.iter().map(|said| view(paint, said)).collect(),
        older,
        first: is_further.then(|| if is_narrowed { asked.address(ADDRESS, None) } else { ADDRESS.to_owned() }),
    };
    paint.is_private = is_narrowed;
    paint.render("site/statements.html", &page, StatusCode::OK)
}

fn search_feed(paint: &mut Paint, tail: &Tail) -> Result<Answer, Error> {
    let asked = Search::read(paint);
    paint.note(&Touched::statements());
    let (said, _) = asked.find(paint, None, false)?;
    paint.is_private = asked.is_narrowed();
    let title = paint.say("record-title", &[]);
    let link = if asked.is_narrowed() { asked.address(ADDRESS, None) } else { ADDRESS.to_owned() };
    write_feed(paint, tail, &said, &title, format!("{}{link}", paint.site.parts.origin))
}

fn person_feed(paint: &mut Paint, tail: &Tail, person: &Person) -> Result<Answer, Error> {
    let asked = Asked { person: Some(person.id), ..Asked::default() };
    let (said, _) = list_said(paint.r, &asked, PER_PAGE, paint.now)?;
    let title = paint.say("record-said", &[("name", person.name.as_str().into())]);
    let link = paint.absolute(&address(&person.slug));
    write_feed(paint, tail, &said, &title, link)
}

fn write_feed(paint: &mut Paint, tail: &Tail, said: &[Said], title: &str, link: String) -> Result<Answer, Error> {
    note_all(paint, said);
    let entries: Vec<FeedEntry> = said
        .iter()
        .map(|said| FeedEntry {
            id: format!("{}#statement-{}", paint.absolute(&address(&said.by.slug)), said.id),
            title: format!("{}: {}", said.by.name, said.headline),
            link: format!("{}{}", paint.site.parts.origin, sentence(said)),
            published: said.at,
            updated: said.published_at.max(said.at),
            summary: feeds::escape(&said.words),
            ..FeedEntry::default()
        })
        .collect();
    let feed = Feed {
        title: format!("{title} | {}", paint.paper()),
        link,
        self_link: format!("{}{}", paint.site.parts.origin, paint.ask.path),
        language: Some(paint.words.language().tag().to_owned()),
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(Timestamp::UNIX_EPOCH),
        generator: Some("Dateline".into()),
        entries,
        ..Feed::default()
    };
    feeds::write(paint, &feed, tail.feed.unwrap_or(feeds::Format::Rss))
}
