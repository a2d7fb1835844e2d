//! What the elements of a feed mean.

use jiff::Timestamp;

use super::text::{self, join};
use super::tree::{Element, Space};
use super::{ForeignEntry, ForeignFeed, NotAFeed};
use crate::time;

/// Reads the tree of a feed.
pub(super) fn read(root: &Option<Element>) -> Result<ForeignFeed, NotAFeed> {
    let root = root.as_ref().ok_or(NotAFeed::NoMarkup)?;
    let is_feed = matches!(root.name.as_str(), "rss" | "feed" | "rdf" | "channel");
    if !is_feed {
        return Err(NotAFeed::OtherRoot(root.written.clone()));
    }
    let channel = root.all(Space::Core, "channel").next().unwrap_or(root);
    let mut feed = head(channel);
    let language = feed.language.take().or_else(|| root.attribute("xml:lang").map(str::to_owned));
    // BCP 47 has hyphens; locales written as language tags are common.
    feed.language = language.map(|language| language.replace('_', "-"));
    let beside = if std::ptr::eq(root, channel) { None } else { Some(root) };
    for parent in [Some(channel), beside].into_iter().flatten() {
        let items = parent
            .elements()
            .filter(|element| matches!(element.name.as_str(), "item" | "entry") && element.space == Space::Core);
        let entries: Vec<ForeignEntry> = items.map(|item| entry(item, &feed)).collect();
        feed.entries.extend(entries);
    }
    Ok(feed)
}

fn head(channel: &Element) -> ForeignFeed {
    ForeignFeed {
        title: first_text(channel, &[(Space::Core, "title"), (Space::Dublin, "title")]),
        link: link(channel),
        id: first_text(channel, &[(Space::Core, "id")]).map(|id| join(channel.base.as_deref(), &id)),
        description: first_text(
            channel,
            &[
                (Space::Core, "description"),
                (Space::Core, "subtitle"),
                (Space::Core, "tagline"),
                (Space::Core, "abstract"),
                (Space::Dublin, "description"),
                (Space::Core, "info"),
            ],
        ),
        language: first_text(channel, &[(Space::Core, "language"), (Space::Dublin, "language")])
            .or_else(|| channel.attribute("xml:lang").map(str::to_owned)),
        updated: date(channel, &UPDATED).or_else(|| date(channel, &[(Space::Core, "lastbuilddate")])),
        published: date(channel, &PUBLISHED),
        author: authors(channel).or_else(|| {
            first_text(
                channel,
                &[(Space::Core, "managingeditor"), (Space::Core, "webmaster"), (Space::Itunes, "author")],
            )
        }),
        entries: Vec::new(),
    }
}

const PUBLISHED: [(Space, &str); 6] = [
    (Space::Core, "published"),
    (Space::Core, "pubdate"),
    (Space::Core, "issued"),
    (Space::Dublin, "issued"),
    (Space::Core, "created"),
    (Space::Dublin, "created"),
];

const UPDATED: [(Space, &str); 4] =
    [(Space::Core, "updated"), (Space::Core, "modified"), (Space::Dublin, "modified"), (Space::Dublin, "date")];

fn entry(item: &Element, feed: &ForeignFeed) -> ForeignEntry {
    let guid = item.all(Space::Core, "guid").next();
    let guid_text = guid.and_then(|guid| text::read(guid, None));
    let is_permalink = guid.is_some_and(|guid| guid.attribute("isPermaLink") != Some("false"));
    let id = match (&guid_text, first_text(item, &[(Space::Core, "id")])) {
        (Some(guid), _) if is_permalink => Some(join(item.base.as_deref(), guid)),
        (Some(guid), _) => Some(guid.clone()),
        (None, Some(id)) => Some(join(item.base.as_deref(), &id)),
        (None, None) => first_text(item, &[(Space::Dublin, "identifier")])
            .or_else(|| item.attribute("rdf:about").map(|about| about.trim().to_owned())),
    };
    let permalink = id.clone().filter(|_| is_permalink && guid_text.is_some());
    let source = item.all(Space::Core, "source").next();
    let day = date(item, &[(Space::Dublin, "date")]);
    let link = link(item).or(permalink).map(|link| join(feed.link.as_deref(), &link));
    let (summary, content) = texts(item, link.as_deref().or(feed.link.as_deref()));
    ForeignEntry {
        title: first_text(item, &[(Space::Core, "title"), (Space::Dublin, "title"), (Space::Media, "title")]),
        link,
        id,
        published: date(item, &PUBLISHED).or(day),
        updated: date(item, &UPDATED),
        author: authors(item).or_else(|| source.and_then(authors)).or_else(|| feed.author.clone()),
        summary,
        content,
        categories: categories(item),
    }
}

/// The short and the long text. RSS uses `description` for either: it is the long one when a
/// `summary` stands beside it.
fn texts(item: &Element, page: Option<&str>) -> (Option<String>, Option<String>) {
    let group = item.all(Space::Media, "group").next();
    let find = |names: &[(Space, &str)]| find_text(item, names, page);
    let content = find(&[
        (Space::Core, "content"),
        (Space::Content, "encoded"),
        (Space::Xhtml, "body"),
        (Space::Core, "body"),
        (Space::Core, "fullitem"),
        (Space::Xhtml, "div"),
    ]);
    let summary = find(&[(Space::Core, "summary"), (Space::Core, "abstract"), (Space::Itunes, "summary")]);
    let description =
        find(&[(Space::Core, "description"), (Space::Dublin, "description"), (Space::Media, "description")])
            .or_else(|| find_text(group?, &[(Space::Media, "description")], page));
    match (summary, description, content) {
        (Some(summary), Some(description), None) => (Some(summary), Some(description)),
        (summary, description, content) => (summary.or(description), content),
    }
}

fn first_text(parent: &Element, names: &[(Space, &str)]) -> Option<String> {
    find_text(parent, names, None)
}

fn find_text(parent: &Element, names: &[(Space, &str)], page: Option<&str>) -> Option<String> {
    names.iter().find_map(|(space, name)| parent.all(*space, name).find_map(|element| text::read(element, page)))
}

/// Where a date comes twice, the last one counts.
fn date(parent: &Element, names: &[(Space, &str)]) -> Option<Timestamp> {
    names.iter().find_map(|(space, name)| {
        parent.all(*space, name).filter_map(|element| time::parse(&text::plain(element))).last()
    })
}

/// The page: RSS writes it as text, Atom as an attribute of the link that is `alternate` or says
/// nothing, CDF as an attribute of the element itself.
fn link(parent: &Element) -> Option<String> {
    let links: Vec<&Element> = parent.all(Space::Core, "link").collect();
    let absolute = |element: &Element, address: &str| {
        Some(address.trim()).filter(|address| !address.is_empty()).map(|address| join(element.base.as_deref(), address))
    };
    let of = |wanted: &dyn Fn(&Element) -> bool| {
        links.iter().filter(|link| wanted(link)).find_map(|link| absolute(link, link.attribute("href")?))
    };
    let is_alternate = |link: &Element| matches!(link.attribute("rel").map(str::trim), None | Some("" | "alternate"));
    let is_html = |link: &Element| link.attribute("type").is_none_or(|kind| kind.contains("html"));
    let in_text = links.iter().find_map(|link| absolute(link, &text::plain(link)));
    in_text
        .or_else(|| of(&|link| is_alternate(link) && is_html(link)))
        .or_else(|| of(&is_alternate))
        .or_else(|| absolute(parent, parent.attribute("href")?))
}

fn authors(parent: &Element) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    let people = parent.elements().filter(|element| match element.space {
        Space::Core => matches!(element.name.as_str(), "author" | "dc:creator"),
        Space::Dublin => matches!(element.name.as_str(), "creator" | "author"),
        Space::Itunes => element.name == "author",
        _ => false,
    });
    for name in people.filter_map(person).take(NAMES_MAX) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| names.join(", "))
}

/// Atom has a name and perhaps an address within the element, RSS has text.
fn person(element: &Element) -> Option<String> {
    let part = |name: &str| element.elements().find(|part| part.name == name).and_then(|part| text::read(part, None));
    if element.elements().next().is_none() {
        return text::read(element, None);
    }
    match (part("name"), part("email")) {
        (Some(name), Some(email)) => Some(format!("{name} ({email})")),
        (name, email) => name.or(email),
    }
}

/// Categories and authors of one entry that are looked at; more are spam.
const NAMES_MAX: usize = 200;

fn categories(item: &Element) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for element in item.elements() {
        if names.len() == NAMES_MAX {
            break;
        }
        let is_category =
            matches!((element.space, element.name.as_str()), (Space::Core, "category") | (Space::Dublin, "subject"));
        let named = || {
            text::read(element, None)
                .or_else(|| element.attribute("label").or(element.attribute("term")).map(|name| name.trim().to_owned()))
        };
        if let Some(name) = is_category.then(named).flatten().filter(|name| !name.is_empty() && !names.contains(name)) {
            names.push(name);
        }
    }
    names
}
