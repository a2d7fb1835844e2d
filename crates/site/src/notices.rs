//! Text files for machines: what crawlers may read, whom to tell of a hole, and whom the paper belongs to.
//!
//! Sources: RFC 9309 (robots.txt); RFC 9116 (security.txt); JournalList, "trust.txt".
//!
//! They are made for each request, so that a change of settings shows at once.

use http::StatusCode;
use jiff::Timestamp;
use newsroom::site::Policy;

use crate::paint::{Paint, some};
use crate::{Answer, Error, machines};

/// Those who gather texts to train language models, by the names that their makers publish.
const TRAINING: [&str; 18] = [
    "AI2Bot",
    "Amazonbot",
    "anthropic-ai",
    "Applebot-Extended",
    "Bytespider",
    "CCBot",
    "ClaudeBot",
    "cohere-training-data-crawler",
    "Diffbot",
    "FacebookBot",
    "Google-CloudVertexBot",
    "Google-Extended",
    "GPTBot",
    "meta-externalagent",
    "omgili",
    "omgilibot",
    "PanguBot",
    "Timpibot",
];

/// Those who fetch pages to answer somebody's question elsewhere.
const ANSWERS: [&str; 10] = [
    "ChatGPT-User",
    "Claude-SearchBot",
    "Claude-User",
    "DuckAssistBot",
    "meta-externalfetcher",
    "MistralAI-User",
    "OAI-SearchBot",
    "Perplexity-User",
    "PerplexityBot",
    "YouBot",
];

/// Days that a `security.txt` holds from when it is asked for: RFC 9116 §2.5.5 recommends less than a year.
const EXPIRES_DAYS: i64 = 300;

/// What crawlers may read. Pages that no search engine shall list say so themselves: what is not fetched cannot say it.
pub(crate) fn robots(paint: &Paint) -> Answer {
    let origin = &paint.site.parts.origin;
    let crawlers = &paint.settings.crawlers;
    let mut text =
        "User-agent: *\nDisallow: /desk/\nDisallow: /search\nDisallow: /*?replytocom=\nDisallow: /*?report=\n"
            .to_owned();
    let kept_out = [(crawlers.refuses_training, TRAINING.as_slice()), (crawlers.refuses_answers, ANSWERS.as_slice())];
    for (_, names) in kept_out.into_iter().filter(|(is_kept_out, _)| *is_kept_out) {
        text.push('\n');
        names.iter().for_each(|name| text.push_str(&format!("User-agent: {name}\n")));
        text.push_str("Disallow: /\n");
    }
    if !crawlers.hides_from_search {
        text.push_str(&format!("\nSitemap: {origin}/sitemap.xml\nSitemap: {origin}/news-sitemap.xml\n"));
    }
    Answer::Raw(Box::new(paint.site.plain(StatusCode::OK, &text)))
}

/// Whom to tell of a hole (RFC 9116): whoever the newsroom named, or the page on how to reach it; where it has neither,
/// its front page, which at least is there.
pub(crate) fn security(paint: &mut Paint) -> Result<Answer, Error> {
    let trust = paint.settings.trust.clone();
    let contact = match some(trust.security_contact).or_else(|| some(trust.contact)) {
        Some(written) => uri_of(&written),
        None => match machines::whole_address(paint, Policy::Contact)? {
            Some(page) => page,
            None => paint.absolute("/"),
        },
    };
    let origin = &paint.site.parts.origin;
    let expires = paint.now.as_millisecond() + EXPIRES_DAYS * 86_400_000;
    let expires = Timestamp::from_millisecond(expires).unwrap_or(paint.now).strftime("%Y-%m-%dT00:00:00Z");
    let mut text = format!("Contact: {contact}\nExpires: {expires}\n");
    text.push_str(&format!("Preferred-Languages: {}\n", languages(paint)));
    text.push_str(&format!("Canonical: {origin}/.well-known/security.txt\n"));
    Ok(Answer::Raw(Box::new(paint.site.plain(StatusCode::OK, &text))))
}

/// Whom the paper belongs to, where else it speaks, and how to reach it.
pub(crate) fn trust(paint: &mut Paint) -> Result<Answer, Error> {
    let trust = paint.settings.trust.clone();
    let mut lines = Vec::new();
    let mut add = |name: &str, value: &str| lines.push(format!("{name}={value}"));
    trust.belongs_to.iter().for_each(|whole| add("belongto", whole));
    some(trust.controlled_by).iter().for_each(|whole| add("controlledby", whole));
    trust.controls.iter().for_each(|whole| add("control", whole));
    paint.settings.same_as.iter().for_each(|whole| add("social", whole));
    if paint.settings.crawlers.refuses_training {
        add("datatrainingallowed", "no");
    }
    let contact = match some(trust.contact) {
        Some(written) => Some(written),
        None => machines::whole_address(paint, Policy::Contact)?,
    };
    contact.iter().for_each(|contact| add("contact", contact));
    for policy in Policy::ALL.into_iter().filter(|policy| *policy != Policy::Contact) {
        let page = machines::whole_address(paint, policy)?;
        page.iter().for_each(|page| add("disclosure", page));
    }
    lines.push(String::new());
    Ok(Answer::Raw(Box::new(paint.site.plain(StatusCode::OK, &lines.join("\n")))))
}

fn languages(paint: &Paint) -> String {
    let editions = paint.settings.editions.iter().map(|edition| edition.language.as_str());
    let mut all: Vec<&str> = std::iter::once(paint.settings.language.as_str()).chain(editions).collect();
    all.dedup();
    all.join(", ")
}

/// An e-mail address as a URI; what is one stays.
fn uri_of(written: &str) -> String {
    if written.contains(':') { written.to_owned() } else { format!("mailto:{written}") }
}
