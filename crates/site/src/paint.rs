//! What all pages share: the frame, words and dates by language, cards, and the tags of what was read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bytes::Bytes;
use database::Reader;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use locale::{Formats, Language};
use newsroom::address::other_slash;
use newsroom::id::StoryId;
use newsroom::published::card::{self, Cut};
use newsroom::published::section::Section;
use newsroom::published::story::{Linked, Picture};
use newsroom::published::{Card, Shelf, Touched, instant, section};
use newsroom::site;
use serde::Serialize;
use web::address::href;
use web::compress::Stretch;
use web::packed::Packed;
use web::say::Say;
use web::templates::{Value, json_ld};

use crate::cache::{Generation, Page, Part};
use crate::pictures::{self, PictureView};
use crate::readers::Counter;
use crate::slots::Proof;
use crate::{Answer, Ask, Error, Site, machines, routes};

/// Standing pages that are known to a page at most: for the footer, and for who asks how the paper works.
const STANDING_PAGES: i64 = 24;

/// Light, dark, or as the device says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// As the device says.
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Reads the reader's choice from its cookie.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Theme {
        match web::cookie::find(headers, "theme") {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            _ => Theme::Device,
        }
    }

    fn name(self) -> Option<&'static str> {
        match self {
            Theme::Device => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }
}

/// A page in the making.
pub(crate) struct Paint<'a, 'r> {
    pub site: &'a Site,
    pub ask: &'a Ask<'a>,
    pub r: &'a mut Reader<'r>,
    pub now: Timestamp,
    pub settings: site::Site,
    pub sections: Vec<Section>,
    pub words: Arc<Formats>,
    pub tags: BTreeSet<String>,
    pub edition: i64,
    pub is_private: bool,
    /// Whether it shows a story that is not public yet.
    pub is_preview: bool,
    /// What stands before the addresses of pictures that were added here: nothing, or the way to a preview's.
    pub pictures_at: String,
    /// A front as the desk looks at it before it is public.
    pub proof: Option<Proof>,
    /// Who counts the readers of the page, if it is a story.
    pub readers: Option<Counter>,
    /// Whether it shows a thread in another order, as its query says in the one spelling.
    pub shows_order: bool,
    /// Addresses that may still lead on before this one is answered.
    pub steps_left: u8,
    path: String,
    generation: Generation,
    changes_at: Option<Timestamp>,
    /// The part that stands in it.
    stretch: Option<Arc<Stretch>>,
    standing_pages: Option<Vec<StandingPage>>,
    /// The stories that menus and policies name.
    pub linked: Option<BTreeMap<StoryId, Linked>>,
}

impl<'a, 'r> Paint<'a, 'r> {
    pub fn new(
        site: &'a Site,
        ask: &'a Ask<'a>,
        r: &'a mut Reader<'r>,
        now: Timestamp,
        path: &str,
        generation: Generation,
    ) -> Result<Self, Error> {
        let settings = site::get(r)?;
        let sections = section::list(r)?;
        let words = site.words.of(&settings.language, &settings);
        let tags = ["site".to_owned()].into();
        let path = path.to_owned();
        Ok(Paint {
            site,
            ask,
            r,
            now,
            settings,
            sections,
            words,
            tags,
            edition: 0,
            is_private: false,
            is_preview: false,
            pictures_at: String::new(),
            proof: None,
            readers: None,
            shows_order: false,
            steps_left: routes::STEPS_MAX,
            path,
            generation,
            changes_at: None,
            stretch: None,
            standing_pages: None,
            linked: None,
        })
    }

    /// Speaks the language of an edition from here on.
    pub fn enter_edition(&mut self, edition: i64) {
        self.edition = edition;
        let place = usize::try_from(edition - 1).unwrap_or(usize::MAX);
        let language = self.settings.editions.get(place).map(|edition| edition.language.clone());
        let language = language.unwrap_or_else(|| self.settings.language.clone());
        self.words = self.site.words.of(&language, &self.settings);
    }

    /// Speaks the language of a story, if it is one of an edition's or the interface knows it.
    pub fn enter_language(&mut self, tag: &str) {
        let edition = self.settings.edition_for(tag);
        self.enter_edition(edition);
        if edition == 0
            && !tag.is_empty()
            && let Ok(language) = Language::parse(tag)
            && locale::Texts::has_language(&language)
        {
            self.words = self.site.words.of(tag, &self.settings);
        }
    }

    pub fn say(&self, id: &str, values: &[(&str, locale::Value<'_>)]) -> String {
        self.words.texts().get(id, values)
    }

    pub fn words_value(&self) -> Value {
        Say(Arc::clone(&self.words)).into_value()
    }

    pub fn tag(&mut self, tag: impl Into<String>) {
        self.tags.insert(tag.into());
    }

    /// Notes something that the page shows: when it is touched, the page is dropped.
    pub fn note(&mut self, touched: &Touched) {
        self.tags.insert(touched.as_str().to_owned());
    }

    /// Notes that a story which came to stand at an address would be shown in place of this page.
    pub fn note_address(&mut self, address: &str) {
        self.note(&Touched::address(address));
        self.note(&Touched::address(&other_slash(address)));
    }

    /// Notes that the page changes by itself at an instant.
    pub fn change_at(&mut self, at: Timestamp) {
        self.changes_at = Some(self.changes_at.map_or(at, |other| other.min(at)));
    }

    /// Gives a part of the page from memory, or makes it and keeps it. The name says everything by which the part varies
    /// and which is no tag.
    pub fn part(
        &mut self,
        name: String,
        make: impl FnOnce(&mut Self) -> Result<(Value, [usize; 2]), Error>,
    ) -> Result<Arc<Part>, Error> {
        let found = self.site.cache.find_part(&name, self.now);
        let part = match found {
            Some(part) => part,
            None => self.make_part(name, make)?,
        };
        self.tags.extend(part.tags.iter().cloned());
        part.until.inspect(|until| self.change_at(*until));
        self.stretch = Some(Arc::clone(&part.html));
        Ok(part)
    }

    fn make_part(
        &mut self,
        name: String,
        make: impl FnOnce(&mut Self) -> Result<(Value, [usize; 2]), Error>,
    ) -> Result<Arc<Part>, Error> {
        let page_tags = std::mem::replace(&mut self.tags, ["site".to_owned()].into());
        let (page_changes_at, page_is_private) = (self.changes_at.take(), std::mem::take(&mut self.is_private));
        let made = make(self);
        let tags = std::mem::replace(&mut self.tags, page_tags);
        let changes_at = std::mem::replace(&mut self.changes_at, page_changes_at);
        let is_private = std::mem::replace(&mut self.is_private, page_is_private);
        let (html, numbers) = made?;
        // Dates are said by the day that it is.
        let day = Some(self.words.next_day_at(self.now));
        let until = [instant::next_for(self.r, &tags, self.now)?, changes_at, day].into_iter().flatten().min();
        let part = Arc::new(Part { html: Arc::new(Stretch::new(html)), numbers, tags, until });
        if is_private {
            self.is_private = true;
        } else {
            self.site.cache.keep_part(name, &part, self.generation);
        }
        Ok(part)
    }

    pub fn paper(&self) -> String {
        let place = usize::try_from(self.edition - 1).unwrap_or(usize::MAX);
        self.settings.editions.get(place).map_or_else(|| self.settings.title.clone(), |edition| edition.title.clone())
    }

    pub fn tagline(&self) -> String {
        let place = usize::try_from(self.edition - 1).unwrap_or(usize::MAX);
        let edition = self.settings.editions.get(place);
        edition.map_or_else(|| self.settings.tagline.clone(), |edition| edition.tagline.clone())
    }

    pub fn home(&self) -> String {
        let place = usize::try_from(self.edition - 1).unwrap_or(usize::MAX);
        self.settings.editions.get(place).map_or_else(|| "/".into(), |edition| format!("/{}/", edition.prefix))
    }

    pub fn absolute(&self, path: &str) -> String {
        format!("{}{}", self.site.parts.origin, href(path))
    }

    pub fn section_href(&self, section: &Section) -> String {
        let base = &self.settings.section_base;
        let base = if base.is_empty() { String::new() } else { format!("/{base}") };
        href(&format!("{base}/{}/", section.path))
    }

    pub fn moment(&self, at: Timestamp) -> Moment {
        Moment { iso: self.words.iso(at), text: self.words.date_time_by_year(at, self.now) }
    }

    /// A picture as a page shows it; only what a browser can show.
    pub fn picture(&mut self, picture: &Picture) -> Option<PictureView> {
        self.tag(format!("media:{}", picture.id));
        pictures::show(picture, &self.pictures_at)
    }

    /// Language and direction to be marked, where they differ from the page's.
    pub fn foreign(&self, tag: &str) -> (Option<String>, Option<&'static str>) {
        match Language::parse(tag) {
            Ok(language) if !language.same_language(self.words.language()) => {
                (Some(language.tag().to_owned()), Some(language.direction().attribute()))
            }
            _ => (None, None),
        }
    }

    /// The frame of a page.
    pub fn chrome(&mut self, head: Head) -> Result<Chrome, Error> {
        let assets = &self.site.parts.assets;
        let language = self.words.language().clone();
        let font = if language.direction() == locale::Direction::Rtl && language.primary() != "he" {
            "fonts/dateline-arabic.woff2"
        } else {
            "fonts/dateline-head-latin.woff2"
        };
        let assets = AssetsView {
            font: assets.address(font).to_owned(),
            tokens: assets.address("tokens.css").to_owned(),
            reader: assets.address("reader.css").to_owned(),
            record: assets.address("record.css").to_owned(),
            script: assets.address("reader.js").to_owned(),
        };
        let (sections, pages) = (self.head_links(head.section)?, self.foot_links()?);
        let paper = self.paper();
        let noindex = head.noindex || self.settings.crawlers.hides_from_search;
        let is_indexed = !noindex && head.canonical.is_some();
        let mut properties = if is_indexed { self.social(&head) } else { Vec::new() };
        let is_large = head.properties.iter().any(|property| property.name == "og:image");
        properties.extend(head.properties);
        if let Some(mark) = self.settings.mark.as_ref().filter(|_| is_indexed && !is_large) {
            properties.push(Property { name: "og:image", content: machines::absolute(self, &mark.address) });
        }
        let title = if head.title.is_empty() || head.title == paper {
            paper.clone()
        } else {
            format!("{} | {paper}", head.title)
        };
        let feed = if self.edition == 0 { "/feed/".to_owned() } else { format!("{}feed/", self.home()) };
        let mut feeds = vec![FeedLink {
            kind: "application/rss+xml",
            title: self.say("feed-site", &[("site", paper.as_str().into())]),
            href: feed.clone(),
        }];
        feeds.extend(head.feeds);
        Ok(Chrome {
            today: self.words.weekday_date(self.now),
            proof: self.proof.is_some().then(|| self.moment(self.now)),
            shape: head.shape,
            brand: web::brand::address(&self.settings),
            mark: self.settings.mark.clone(),
            language: language.tag().to_owned(),
            direction: language.direction().attribute(),
            theme: Theme::of(self.ask.headers).name(),
            title,
            description: some(head.description),
            noindex,
            assets,
            canonical: head.canonical,
            alternates: head.alternates,
            feeds,
            properties,
            twitter_card: is_indexed.then_some(if is_large { "summary_large_image" } else { "summary" }),
            json_ld: head.json_ld.into_iter().map(json_ld).collect(),
            editions: self.edition_links(),
            sections,
            home: self.home(),
            tagline: some(self.tagline()),
            paper,
            pages,
            feed,
        })
    }

    /// The pages that stand beside the stories, such as who we are and how we correct.
    pub fn standing_pages(&mut self) -> Result<&[StandingPage], Error> {
        if self.standing_pages.is_none() {
            self.tag(Shelf::Pages.tag());
            let pages = card::list(self.r, Shelf::Pages, Cut::Skip(0), STANDING_PAGES, self.now)?;
            let stand = |page: Card| StandingPage {
                edition: self.settings.edition_for(&page.language),
                address: page.address,
                headline: page.headline,
            };
            self.standing_pages = Some(pages.into_iter().map(stand).collect());
        }
        Ok(self.standing_pages.as_deref().unwrap_or_default())
    }

    /// What a page says of itself where it is shared: the Open Graph protocol, "Basic" and "Optional Metadata".
    fn social(&self, head: &Head) -> Vec<Property> {
        let property = |name, content| Property { name, content };
        let title = head.social_title.clone().unwrap_or_else(|| head.title.clone());
        let title = some(title).unwrap_or_else(|| self.paper());
        let kind = if head.is_article { "article" } else { "website" };
        let mut properties = vec![
            property("og:type", kind.to_owned()),
            property("og:title", title),
            property("og:site_name", self.paper()),
            property("og:locale", og_locale(self.words.language())),
        ];
        properties.extend(head.canonical.clone().map(|url| property("og:url", url)));
        let description = head.social_description.clone().or_else(|| some(head.description.clone()));
        properties.extend(description.map(|text| property("og:description", text)));
        for other in head.alternates.iter().filter_map(|other| Language::parse(&other.language).ok()) {
            if !other.same_language(self.words.language()) {
                properties.push(property("og:locale:alternate", og_locale(&other)));
            }
        }
        properties
    }

    fn edition_links(&self) -> Vec<EditionLink> {
        if self.settings.editions.is_empty() {
            return Vec::new();
        }
        let main = (0, self.settings.language.as_str(), "/".to_owned());
        let others = self.settings.editions.iter().enumerate();
        let others = others.map(|(place, edition)| {
            (i64::try_from(place).unwrap_or(0) + 1, edition.language.as_str(), format!("/{}/", edition.prefix))
        });
        let show = |(number, tag, href): (i64, &str, String)| {
            let language = Language::parse(tag).unwrap_or_else(|_| Language::english());
            EditionLink {
                href,
                language: language.tag().to_owned(),
                direction: language.direction().attribute(),
                name: language.name_in_itself().to_owned(),
                is_current: number == self.edition,
            }
        };
        std::iter::once(main).chain(others).map(show).collect()
    }

    /// Renders what is set into a page.
    pub fn render_part(&self, name: &str, part: &impl Serialize) -> Result<Value, Error> {
        Ok(Value::from_safe_string(self.site.parts.templates.render(name, part)?))
    }

    /// Renders a page and closes it: its tags, and when it would change by itself.
    pub fn render(&mut self, name: &str, page: &impl Serialize, status: StatusCode) -> Result<Answer, Error> {
        let html = self.site.parts.templates.render(name, page)?;
        self.close("text/html; charset=utf-8", html, status)
    }

    /// Closes what `formats` has written.
    pub fn close(&mut self, kind: &str, text: String, status: StatusCode) -> Result<Answer, Error> {
        if kind.starts_with("text/html") {
            // The head of the page names the day, and dates leave out what is of today.
            self.change_at(self.words.next_day_at(self.now));
        }
        let is_kept = status == StatusCode::OK && !self.is_private && self.is_canonical();
        let pack = if is_kept { Packed::kept } else { Packed::once };
        let stretch = self.stretch.take();
        self.close_packed(status, |head| {
            let packed = pack(kind, Bytes::from(text), head);
            match stretch {
                Some(stretch) => packed.around(stretch),
                None => packed,
            }
        })
    }

    /// Whether the request asked for the page in the one way that may be kept.
    fn is_canonical(&self) -> bool {
        let is_plain = self.ask.query.is_none_or(str::is_empty) || self.shows_order;
        is_plain && self.ask.path == href(&self.path)
    }

    /// Closes a picture.
    pub fn close_bytes(&mut self, kind: &str, bytes: Bytes) -> Result<Answer, Error> {
        self.close_packed(StatusCode::OK, |head| Packed::as_is(kind, bytes, head))
    }

    fn close_packed(
        &mut self,
        status: StatusCode,
        pack: impl FnOnce(&Arc<HeaderMap>) -> Packed,
    ) -> Result<Answer, Error> {
        let until = [instant::next_for(self.r, &self.tags, self.now)?, self.changes_at].into_iter().flatten().min();
        let heads = &self.site.heads;
        let head = match (self.is_preview, self.is_private) {
            (true, _) => &heads.preview,
            (false, true) => &heads.own,
            (false, false) => &heads.shared,
        };
        Ok(Answer::Page(Box::new(Page {
            body: pack(head),
            status,
            tags: std::mem::take(&mut self.tags),
            until,
            readers: self.readers.take(),
            is_private: self.is_private,
            is_canonical: self.is_canonical(),
        })))
    }
}

/// What a page says of itself in its head.
#[derive(Default)]
pub(crate) struct Head {
    /// A name for what the page is, where its frame depends on it: `front`.
    pub shape: Option<&'static str>,
    pub title: String,
    pub description: String,
    pub noindex: bool,
    pub canonical: Option<String>,
    pub alternates: Vec<Alternate>,
    pub feeds: Vec<FeedLink>,
    pub properties: Vec<Property>,
    pub social_title: Option<String>,
    pub social_description: Option<String>,
    pub is_article: bool,
    pub json_ld: Vec<String>,
    pub section: Option<newsroom::id::SectionId>,
}

/// A page that stands beside the stories.
pub(crate) struct StandingPage {
    pub edition: i64,
    pub address: String,
    pub headline: String,
}

/// An instant for machines and for people.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Moment {
    pub iso: String,
    pub text: String,
}

/// A link by name.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Link {
    pub href: String,
    pub name: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct SectionLink {
    pub href: String,
    pub name: String,
    pub is_current: bool,
    pub language: Option<String>,
    pub direction: Option<&'static str>,
    pub below: Vec<SectionLink>,
}

#[derive(Debug, Serialize)]
pub(crate) struct EditionLink {
    pub href: String,
    pub language: String,
    pub direction: &'static str,
    pub name: String,
    pub is_current: bool,
}

#[derive(Debug, Serialize)]
pub(crate) struct Alternate {
    pub language: String,
    pub href: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct FeedLink {
    pub kind: &'static str,
    pub title: String,
    pub href: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct Property {
    pub name: &'static str,
    pub content: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct AssetsView {
    pub font: String,
    pub tokens: String,
    pub reader: String,
    /// What pages of the record alone link.
    pub record: String,
    pub script: String,
}

/// The frame of every page.
#[derive(Debug, Serialize)]
pub(crate) struct Chrome {
    pub today: String,
    /// The instant for which a front is shown to the desk.
    pub proof: Option<Moment>,
    pub shape: Option<&'static str>,
    /// The sheet of the newsroom's colours.
    pub brand: Option<String>,
    pub mark: Option<site::Mark>,
    pub language: String,
    pub direction: &'static str,
    pub theme: Option<&'static str>,
    pub title: String,
    pub description: Option<String>,
    pub noindex: bool,
    pub assets: AssetsView,
    pub canonical: Option<String>,
    pub alternates: Vec<Alternate>,
    pub feeds: Vec<FeedLink>,
    pub properties: Vec<Property>,
    pub twitter_card: Option<&'static str>,
    pub json_ld: Vec<Value>,
    pub editions: Vec<EditionLink>,
    pub sections: Vec<SectionLink>,
    pub home: String,
    pub paper: String,
    pub tagline: Option<String>,
    pub pages: Vec<SectionLink>,
    pub feed: String,
}

/// A language with the territory that most of its readers live in, as the Open Graph protocol writes a locale.
fn og_locale(language: &Language) -> String {
    match language.likely_region() {
        Some(region) => format!("{}_{region}", language.primary()),
        None => language.primary().to_owned(),
    }
}

/// A text, unless it is empty.
pub(crate) fn some(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}
