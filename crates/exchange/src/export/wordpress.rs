//! A WordPress export: WXR 1.2, with the fields of the plugins that hold what WordPress itself has no place for.
//!
//! Bylines of several go out as Co-Authors Plus keeps them, languages and translations as Polylang does, search titles as
//! Yoast, standfirsts, credits, series and corrections as Newspack, redirects as Safe Redirect Manager. Kicker and dateline
//! are fields of our own. What is planned, killed or erased does not go out, nor do corrections of what was never public.

use std::collections::BTreeMap;
use std::io::Write;

use document::wordpress::to_wordpress;
use document::{Document, Image, ImageSources, RenderOptions};
use formats::wxr::{Author, Comment, Item, ItemTerm, Meta, Site as Head, Term, Writer, newspack};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use newsroom::comment::Status;
use newsroom::id::{ContributorId, SectionId, SeriesId, StoryId, TagId};
use newsroom::media_item::MediaItem;
use newsroom::people::contributor::{self, Contributor};
use newsroom::published::story::Correction;
use newsroom::redirect::{Target, desk};
use newsroom::section::{self, Section};
use newsroom::series::{self, Series};
use newsroom::site::{self, Site};
use newsroom::story::{BylineRole, CommentsSetting, Draft, SearchSettings, Stage, StoryKind};
use newsroom::tag::{self, Tag};
use newsroom::whole::{self, WholeComment, WholeStory};

use super::{
    Export, ExportError, STEP, each_comment, each_item, each_person, each_series, each_story, each_tag, files,
};
use crate::report::{Outcome, Report};

/// The fields in which our own words stand that WordPress has no place for.
pub const KICKER: &str = "dateline_kicker";
/// See [`KICKER`].
pub const DATELINE: &str = "dateline_place";

/// Rules have no number here, and get one beyond all that stories and files have.
const RULES_FROM: u64 = 1 << 53;

/// The states of comments that WordPress has a word for.
const STATUSES: [Status; 4] = [Status::Published, Status::Held, Status::Spam, Status::Rejected];

/// Writes the whole newsroom.
///
/// # Errors
/// What the database or the output says.
pub fn export(order: &Export, out: impl Write, tell: &mut dyn FnMut(u64)) -> Result<Report, ExportError> {
    let site = order.db.read(site::get)?;
    let sections = order.db.read(section::list)?;
    let mut report = Report { source: order.origin.to_owned(), ..Report::default() };
    let writer = Writer::begin(out, &head(order, &site))?;
    let mut export = Writing { order, zone: site.time_zone(), site: &site, sections: &sections, writer };
    export.furniture(&mut report)?;
    each_item(order, |item| {
        report.count("media", Outcome::Taken);
        files::copy(order, item, &mut report)?;
        export.attachment(item)
    })?;
    let mut done = 0;
    each_story(order, |id| {
        if let Some(whole) = order.db.read(|r| whole::find_story(r, *id))? {
            export.story(&whole, &mut report)?;
        }
        done += 1;
        tell(done);
        Ok(())
    })?;
    export.redirects(&mut report)?;
    export.writer.end()?;
    Ok(report)
}

fn head(order: &Export, site: &Site) -> Head {
    Head {
        title: site.title.clone(),
        link: order.origin.to_owned(),
        description: site.tagline.clone(),
        pub_date: rfc2822::to_string(&order.now.to_zoned_datetime(TimeZone::UTC)).unwrap_or_default(),
        language: site.language.clone(),
        wxr_version: "1.2".into(),
        base_site_url: order.origin.to_owned(),
        base_blog_url: order.origin.to_owned(),
        generator: concat!("Dateline ", env!("CARGO_PKG_VERSION")).to_owned(),
    }
}

struct Writing<'a, W: Write> {
    order: &'a Export<'a>,
    site: &'a Site,
    zone: TimeZone,
    sections: &'a [Section],
    writer: Writer<W>,
}

impl<W: Write> Writing<'_, W> {
    /// Writes what stories refer to: people, sections, tags, series, languages.
    fn furniture(&mut self, report: &mut Report) -> Result<(), ExportError> {
        let order = self.order;
        each_person(order, |person| {
            report.count("people", Outcome::Taken);
            Ok(self.writer.author(&self.author(person))?)
        })?;
        let mut sections: Vec<&Section> = self.sections.iter().collect();
        sections.sort_by_key(|section| (section.path.matches('/').count(), section.position, section.id));
        for section in sections {
            report.count("sections", Outcome::Taken);
            let term = Term {
                id: number(section.id.0),
                taxonomy: "category".into(),
                parent: self
                    .sections
                    .iter()
                    .find(|other| Some(other.id) == section.parent)
                    .map_or_else(String::new, |above| self.slug_of(above)),
                slug: self.slug_of(section),
                name: section.name.clone(),
                description: section.description.clone(),
                ..Term::default()
            };
            self.writer.category(&term)?;
        }
        each_tag(order, |Tag { id, slug, name, description, .. }| {
            report.count("tags", Outcome::Taken);
            Ok(self.writer.tag(&term(id.0, "post_tag", slug, name, description))?)
        })?;
        each_series(order, |Series { id, slug, name, description }| {
            report.count("series", Outcome::Taken);
            Ok(self.writer.term(&term(id.0, newspack::COLLECTIONS, slug, name, description))?)
        })?;
        for language in self.languages() {
            // Serialised by PHP (`serialize`): Polylang keeps the locale of a language so.
            let locale = language.replace('-', "_");
            let description = format!("a:1:{{s:6:\"locale\";s:{}:\"{locale}\";}}", locale.len());
            let term = Term {
                taxonomy: "language".into(),
                slug: language.to_lowercase(),
                name: language.clone(),
                description,
                ..Term::default()
            };
            self.writer.term(&term)?;
        }
        Ok(())
    }

    /// The languages of the site, if there are several.
    fn languages(&self) -> Vec<String> {
        let mut all = vec![self.site.language.clone()];
        all.extend(self.site.editions.iter().map(|edition| edition.language.clone()));
        all.sort();
        all.dedup();
        if all.len() > 1 { all } else { Vec::new() }
    }

    fn author(&self, person: &Contributor) -> Author {
        let email = person.email_sealed.as_deref().and_then(|sealed| self.order.keys.open(sealed).ok());
        Author {
            id: number(person.id.0),
            login: person.slug.clone(),
            email: email.unwrap_or_default(),
            display_name: person.name.clone(),
            ..Author::default()
        }
    }

    /// A category's slug, which WordPress has once in the whole tree: of two sections of one slug, the lower bears its path.
    fn slug_of(&self, section: &Section) -> String {
        let first = self.sections.iter().filter(|other| other.slug == section.slug);
        let first = first.min_by_key(|other| (other.path.matches('/').count(), other.id));
        match first {
            Some(first) if first.id != section.id => section.path.replace('/', "-"),
            _ => section.slug.clone(),
        }
    }

    fn attachment(&mut self, item: &MediaItem) -> Result<(), ExportError> {
        let address = (self.order.address_of)(item).map(|address| self.whole_address(&address)).unwrap_or_default();
        let mut meta = Vec::new();
        push(&mut meta, "_wp_attached_file", item.upload_path.as_deref().unwrap_or_default());
        push(&mut meta, "_wp_attachment_image_alt", &item.alt);
        push(&mut meta, "_media_credit", &item.credit);
        let slug = format!("file-{}", item.id);
        let written = Item {
            title: if item.title.is_empty() { slug.clone() } else { item.title.clone() },
            link: address.clone(),
            guid: address.clone(),
            excerpt: escaped(&item.caption),
            post_id: number(item.id.0),
            comment_status: "closed".into(),
            ping_status: "closed".into(),
            post_name: slug,
            status: "inherit".into(),
            post_type: "attachment".into(),
            attachment_url: address,
            meta,
            ..self.dated(item.made_at, None)
        };
        Ok(self.writer.item(&written)?)
    }

    /// Writes a story with its comments and corrections.
    fn story(&mut self, whole: &WholeStory, report: &mut Report) -> Result<(), ExportError> {
        let (kind, id) = (whole.story.kind, whole.story.id);
        let counted = if kind == StoryKind::Page { "pages" } else { "stories" };
        if matches!(whole.story.stage, Stage::Planned | Stage::Killed) {
            report.skip(counted, &id.to_string(), &whole.draft.headline, "what is planned or killed does not go out");
            return Ok(());
        }
        if whole.newer.is_some() {
            report.warn("a draft that is newer than the public text stays here");
        }
        let mut item = self.item(whole, report)?;
        each_comment(self.order, id, &STATUSES, |comment| {
            report.count("comments", Outcome::Taken);
            item.comments.push(self.comment(&comment));
            Ok(())
        })?;
        report.count(counted, Outcome::Taken);
        self.writer.item(&item)?;
        for correction in whole.corrections.iter().filter(|_| whole.publication.is_some()) {
            report.count("corrections", Outcome::Taken);
            self.writer.item(&self.correction(id, correction))?;
        }
        Ok(())
    }

    fn item(&self, whole: &WholeStory, report: &mut Report) -> Result<Item, ExportError> {
        let WholeStory { story, draft, publication, .. } = whole;
        // WordPress knows no embargo: a story under one is told to come out when it ends.
        let seen_at = publication.as_ref().map(|publication| {
            publication.embargo_until.map_or(publication.published_at, |until| until.max(publication.published_at))
        });
        let is_ahead = seen_at.is_some_and(|at| at > self.order.now);
        let ends = publication.as_ref().and_then(|publication| publication.visible_until);
        let is_over = ends.is_some_and(|until| until <= self.order.now);
        let dated = publication.as_ref().map(|publication| publication.published_at);
        let at = if is_ahead { seen_at } else { dated }.unwrap_or(story.made_at);
        let changed = publication.as_ref().and_then(|publication| publication.updated_at);
        let status = match publication {
            Some(_) if is_over => "draft",
            Some(_) if is_ahead => "future",
            Some(_) => "publish",
            None if story.stage == Stage::Ready => "pending",
            None => "draft",
        };
        let address = publication.as_ref().map(|publication| self.whole_address(&encoded(&publication.address)));
        let (categories, creator) = self.terms(story.translation_group, draft, report)?;
        Ok(Item {
            title: escaped(&draft.headline),
            link: address.unwrap_or_else(|| format!("{}/?p={}", self.order.origin, story.id)),
            creator,
            guid: story.guid.clone().unwrap_or_else(|| format!("{}/?p={}", self.order.origin, story.id)),
            content: self.body(draft)?,
            excerpt: escaped(&draft.standfirst),
            post_id: number(story.id.0),
            comment_status: if draft.details.comments == CommentsSetting::Closed { "closed" } else { "open" }.into(),
            ping_status: "closed".into(),
            post_name: encoded(&draft.slug),
            status: status.into(),
            post_parent: self.parent(draft)?,
            post_type: if story.kind == StoryKind::Page { "page" } else { "post" }.into(),
            is_sticky: draft.details.sticky,
            categories,
            meta: meta_of(draft),
            ..self.dated(at, changed)
        })
    }

    /// The page above a page.
    fn parent(&self, draft: &Draft) -> Result<Option<u64>, ExportError> {
        let Some(path) = &draft.details.page_parent else { return Ok(None) };
        Ok(self.order.db.read(|r| whole::find_page(r, path))?.and_then(|id| number(id.0)))
    }

    /// An item with its dates: local time of the site and UTC.
    fn dated(&self, at: Timestamp, changed: Option<Timestamp>) -> Item {
        let written = |at: Timestamp, zone: &TimeZone| {
            at.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%d %H:%M:%S").to_string()
        };
        let modified = changed.unwrap_or(at);
        Item {
            is_complete: true,
            pub_date: rfc2822::to_string(&at.to_zoned_datetime(TimeZone::UTC)).unwrap_or_default(),
            post_date: written(at, &self.zone),
            post_date_gmt: written(at, &TimeZone::UTC),
            post_modified: written(modified, &self.zone),
            post_modified_gmt: written(modified, &TimeZone::UTC),
            ..Item::default()
        }
    }

    /// The terms of a story, and the login of who stands first in its byline.
    fn terms(
        &self,
        group: Option<i64>,
        draft: &Draft,
        report: &mut Report,
    ) -> Result<(Vec<ItemTerm>, String), ExportError> {
        let details = &draft.details;
        let mut terms = Vec::new();
        for id in &details.sections {
            let found = self.sections.iter().find(|section| section.id == SectionId(id.0));
            terms.extend(found.map(|section| item_term("category", &self.slug_of(section), &section.name)));
        }
        for id in &details.tags {
            let found = self.order.db.read(|r| tag::find(r, TagId(id.0)))?;
            terms.extend(found.map(|tag| item_term("post_tag", &tag.slug, &tag.name)));
        }
        if let Some(SeriesId(id)) = details.series {
            let found = self.order.db.read(|r| series::find(r, SeriesId(id)))?;
            terms.extend(found.map(|series| item_term(newspack::COLLECTIONS, &series.slug, &series.name)));
        }
        let mut creator = String::new();
        for byline in &details.bylines {
            if byline.role != BylineRole::Words {
                report.warn("a byline for other work than the words has no place in WordPress");
                continue;
            }
            let Some(person) = self.order.db.read(|r| contributor::find(r, ContributorId(byline.contributor.0)))?
            else {
                continue;
            };
            terms.push(item_term("author", &format!("cap-{}", person.slug), &person.name));
            if creator.is_empty() {
                creator = person.slug;
            }
        }
        if !self.languages().is_empty() || draft.language != self.site.language {
            terms.push(item_term("language", &draft.language.to_lowercase(), &draft.language));
        }
        if let Some(group) = group {
            let name = format!("pll_{group}");
            terms.push(item_term("post_translations", &name, &name));
        }
        Ok((terms, creator))
    }

    /// A text as WordPress keeps it; pictures and files stand at whole addresses, by which its importer knows them.
    fn body(&self, draft: &Draft) -> Result<String, ExportError> {
        let document = Document::from_json(&draft.body).map_err(|cause| database::Error::Other(cause.to_string()))?;
        let images = |image: &Image| {
            let src = self.whole_address(&image.src);
            (src != image.src).then(|| ImageSources { src, ..ImageSources::default() })
        };
        let files = |src: &str| Some(self.whole_address(src)).filter(|whole| whole != src);
        let options = RenderOptions { images: &images, files: &files, ..RenderOptions::default() };
        Ok(to_wordpress(&document, &options))
    }

    fn comment(&self, comment: &WholeComment) -> Comment {
        let Item { post_date, post_date_gmt, .. } = self.dated(comment.written_at, None);
        Comment {
            id: number(comment.id.0),
            author: escaped(&comment.author_name),
            author_email: comment.email.clone().unwrap_or_default(),
            author_url: comment.website.clone().unwrap_or_default(),
            author_ip: comment.client_address.clone().unwrap_or_default(),
            date: post_date,
            date_gmt: post_date_gmt,
            content: comment.body.clone(),
            approved: match comment.status {
                Status::Published => "1",
                Status::Spam => "spam",
                Status::Rejected | Status::Deleted => "trash",
                Status::Held => "0",
            }
            .into(),
            kind: "comment".into(),
            parent: comment.parent.and_then(|parent| number(parent.0)),
            ..Comment::default()
        }
    }

    fn correction(&self, story: StoryId, correction: &Correction) -> Item {
        let mut meta = Vec::new();
        push(&mut meta, "newspack_correction-post-id", &story.to_string());
        push(&mut meta, "newspack_corrections_type", correction.kind.as_str());
        let name = format!("correction-{}", correction.id);
        Item {
            title: name.clone(),
            link: format!("{}/?p={}", self.order.origin, correction.id),
            guid: format!("{}/?p={}", self.order.origin, correction.id),
            content: escaped(&correction.note),
            post_id: number(correction.id.0),
            comment_status: "closed".into(),
            ping_status: "closed".into(),
            post_name: name,
            status: "publish".into(),
            post_type: "newspack_correction".into(),
            meta,
            ..self.dated(correction.made_at, None)
        }
    }

    /// Writes the old addresses, each as a rule.
    fn redirects(&mut self, report: &mut Report) -> Result<(), ExportError> {
        let (mut after, mut id) = (String::new(), RULES_FROM);
        loop {
            let lines = self.order.db.read(|r| desk::list(r, "", &after, STEP))?;
            let Some(last) = lines.last() else { return Ok(()) };
            after.clone_from(&last.from);
            for line in &lines {
                let (to, code) = match &line.target {
                    Target::Story(id) => {
                        let stands = line.story_address.as_deref().map(encoded);
                        (stands.unwrap_or_else(|| format!("/?p={id}")), "301")
                    }
                    Target::Address(to) => (to.clone(), "301"),
                    Target::Gone => (String::new(), "410"),
                };
                let mut meta = Vec::new();
                push(&mut meta, "_redirect_rule_from", &line.from);
                push(&mut meta, "_redirect_rule_to", &to);
                push(&mut meta, "_redirect_rule_status_code", code);
                id += 1;
                let rule = Item {
                    title: line.from.clone(),
                    post_id: Some(id),
                    status: "publish".into(),
                    post_type: "redirect_rule".into(),
                    guid: format!("{}{}", self.order.origin, encoded(&line.from)),
                    meta,
                    ..self.dated(self.order.now, None)
                };
                report.count("redirects", Outcome::Taken);
                self.writer.item(&rule)?;
            }
        }
    }

    /// An address of the site with its host.
    fn whole_address(&self, address: &str) -> String {
        match address.starts_with('/') && !address.starts_with("//") {
            true => format!("{}{address}", self.order.origin),
            false => address.to_owned(),
        }
    }
}

/// The fields that plugins read, and our own.
fn meta_of(draft: &Draft) -> Vec<Meta> {
    let SearchSettings { title, description, canonical, noindex, social_title, social_description } =
        &draft.details.search;
    let mut meta = Vec::new();
    if let Some(lead) = &draft.details.lead_image {
        push(&mut meta, "_thumbnail_id", &lead.media.to_string());
    }
    if let [main, _, ..] = draft.details.sections.as_slice() {
        push(&mut meta, "_yoast_wpseo_primary_category", &main.to_string());
    }
    push(&mut meta, "newspack_post_subtitle", &escaped(&draft.standfirst));
    push(&mut meta, KICKER, &escaped(&draft.kicker));
    push(&mut meta, DATELINE, &escaped(&draft.dateline));
    let fields: BTreeMap<&str, &Option<String>> = [
        ("_yoast_wpseo_title", title),
        ("_yoast_wpseo_metadesc", description),
        ("_yoast_wpseo_canonical", canonical),
        ("_yoast_wpseo_opengraph-title", social_title),
        ("_yoast_wpseo_opengraph-description", social_description),
    ]
    .into();
    for (key, value) in fields {
        push(&mut meta, key, value.as_deref().unwrap_or_default());
    }
    push(&mut meta, "_yoast_wpseo_meta-robots-noindex", if *noindex { "1" } else { "" });
    meta
}

fn push(meta: &mut Vec<Meta>, key: &str, value: &str) {
    if !value.is_empty() {
        meta.push(Meta { key: key.to_owned(), value: value.to_owned() });
    }
}

fn term(id: i64, taxonomy: &str, slug: &str, name: &str, description: &str) -> Term {
    Term {
        id: number(id),
        taxonomy: taxonomy.to_owned(),
        slug: slug.to_owned(),
        name: name.to_owned(),
        description: description.to_owned(),
        ..Term::default()
    }
}

fn item_term(domain: &str, nicename: &str, name: &str) -> ItemTerm {
    ItemTerm { domain: domain.to_owned(), nicename: nicename.to_owned(), name: name.to_owned() }
}

fn number(id: i64) -> Option<u64> {
    u64::try_from(id).ok().filter(|id| *id > 0)
}

/// Titles and captions are HTML in WordPress.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A decoded address or slug as it stands in links.
fn encoded(path: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    percent_encoding::utf8_percent_encode(path, KEPT).to_string()
}
