//! Structured data (schema.org, JSON-LD 1.1) for a page's
//! `<script type="application/ld+json">`.
//!
//! Each function gives a JSON text that cannot leave the script element.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::feed::rfc3339;

/// The vocabulary.
const CONTEXT: &str = "https://schema.org";

/// A picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Image {
    /// Address.
    pub url: String,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// Caption, plain text.
    pub caption: String,
    /// Whose it is.
    pub credit: String,
}

/// Someone who wrote, or has a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Their page.
    pub url: Option<String>,
    /// Role or title.
    pub job_title: Option<String>,
    /// What they say of themselves, plain text.
    pub description: Option<String>,
    /// Portrait.
    pub image: Option<Image>,
    /// Their pages elsewhere.
    pub same_as: Vec<String>,
}

/// The newsroom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Organization {
    /// Name.
    pub name: String,
    /// Front page.
    pub url: String,
    /// Logo.
    pub logo: Option<Image>,
    /// Its pages elsewhere.
    pub same_as: Vec<String>,
    /// Page that tells how corrections are made.
    pub corrections_policy: Option<String>,
    /// Page that tells by which principles it works.
    pub publishing_principles: Option<String>,
    /// Page of ethics.
    pub ethics_policy: Option<String>,
    /// Page of who owns and pays.
    pub ownership_info: Option<String>,
    /// Page that tells how facts are checked.
    pub verification_policy: Option<String>,
    /// Page of the people.
    pub masthead: Option<String>,
    /// How to reach it.
    pub contact: Option<ContactPoint>,
}

/// How a newsroom is reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContactPoint {
    /// E-mail address.
    pub email: Option<String>,
    /// Page.
    pub url: Option<String>,
}

/// A story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewsArticle {
    /// Canonical address.
    pub url: String,
    /// Headline, plain text.
    pub headline: String,
    /// Standfirst, plain text.
    pub description: String,
    /// Lead image first.
    pub images: Vec<Image>,
    /// First published.
    pub published: Timestamp,
    /// Last change.
    pub modified: Timestamp,
    /// Everyone in the byline, in order.
    pub authors: Vec<Person>,
    /// The newsroom.
    pub publisher: Organization,
    /// Sections.
    pub sections: Vec<String>,
    /// Tags.
    pub keywords: Vec<String>,
    /// Language tag.
    pub language: String,
    /// Whether it can be read without paying.
    pub is_free: bool,
    /// Place and date line.
    pub dateline: Option<String>,
    /// Words of the body.
    pub word_count: Option<u64>,
    /// Published comments.
    pub comment_count: Option<u64>,
    /// Corrections, oldest first.
    pub corrections: Vec<Correction>,
}

/// A correction told to readers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Correction {
    /// What is said, plain text.
    pub text: String,
    /// When.
    pub published: Timestamp,
}

/// A step from the front page to this one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Crumb {
    /// Name.
    pub name: String,
    /// Address.
    pub url: String,
}

/// The site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WebSite {
    /// Name.
    pub name: String,
    /// Front page.
    pub url: String,
    /// Language tag.
    pub language: String,
    /// Search address with `{search_term_string}` where the words go.
    pub search_url: Option<String>,
}

/// Builds `NewsArticle`, each correction as a `CorrectionComment`.
pub fn news_article(article: &NewsArticle) -> String {
    to_script(json!({
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "mainEntityOfPage": { "@type": "WebPage", "@id": article.url },
        "url": article.url,
        "headline": article.headline,
        "description": article.description,
        "image": article.images.iter().map(image_value).collect::<Vec<_>>(),
        "datePublished": rfc3339(article.published),
        "dateModified": rfc3339(article.modified.max(article.published)),
        "author": article.authors.iter().map(person_value).collect::<Vec<_>>(),
        "publisher": organization_value(&article.publisher),
        "articleSection": article.sections,
        "keywords": article.keywords,
        "inLanguage": article.language,
        "isAccessibleForFree": article.is_free,
        "dateline": article.dateline,
        "wordCount": article.word_count,
        "commentCount": article.comment_count,
        "correction": article.corrections.iter().map(correction_value).collect::<Vec<_>>(),
    }))
}

/// Builds `BreadcrumbList`, counted from 1.
pub fn breadcrumb_list(crumbs: &[Crumb]) -> String {
    let step = |(at, crumb): (usize, &Crumb)| json!({ "@type": "ListItem", "position": at + 1, "name": crumb.name, "item": crumb.url });
    to_script(json!({
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": crumbs.iter().enumerate().map(step).collect::<Vec<_>>(),
    }))
}

/// Builds `NewsMediaOrganization`.
pub fn news_media_organization(organization: &Organization) -> String {
    to_script(with_context(organization_value(organization)))
}

/// Builds `WebSite`, with a `SearchAction` where the site can be searched.
pub fn web_site(site: &WebSite) -> String {
    let action = site.search_url.as_ref().map(|url| {
        json!({
            "@type": "SearchAction",
            "target": { "@type": "EntryPoint", "urlTemplate": url },
            "query-input": "required name=search_term_string",
        })
    });
    to_script(json!({
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": site.name,
        "url": site.url,
        "inLanguage": site.language,
        "potentialAction": action,
    }))
}

/// Builds `Person`.
pub fn person(person: &Person) -> String {
    to_script(with_context(person_value(person)))
}

/// Builds `Organization` of somebody else than the newsroom.
pub fn organization(organization: &Person) -> String {
    let mut value = person_value(organization);
    value["@type"] = "Organization".into();
    to_script(with_context(value))
}

/// Words that somebody said, and the article that holds them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quotation {
    /// The words, plain text.
    pub text: String,
    /// Language, as BCP 47.
    pub language: String,
    /// Who said them: name and page.
    pub creator: Person,
    /// Whether that is an organisation.
    pub is_by_organization: bool,
    /// The year, month or day on which they were said (ISO 8601), if known.
    pub date: Option<String>,
    /// The very sentence in the article.
    pub citation: String,
    /// The article.
    pub article: String,
    /// Its headline.
    pub headline: String,
    /// What stands beside them, each with its instant: answers to objections, plain text.
    pub answers: Vec<(String, Timestamp)>,
}

/// Builds a graph of `Quotation`, each with `creator`, `citation` and `isPartOf` (schema.org 29.0, "Quotation").
pub fn quotations(quotations: &[Quotation]) -> String {
    let graph: Vec<Value> = quotations.iter().map(quotation_value).collect();
    to_script(with_context(json!({ "@graph": graph })))
}

fn quotation_value(quotation: &Quotation) -> Value {
    json!({
        "@type": "Quotation",
        "text": quotation.text,
        "inLanguage": quotation.language,
        "dateCreated": quotation.date,
        "creator": {
            "@type": if quotation.is_by_organization { "Organization" } else { "Person" },
            "name": quotation.creator.name,
            "url": quotation.creator.url,
        },
        "citation": quotation.citation,
        "isPartOf": { "@type": "NewsArticle", "url": quotation.article, "headline": quotation.headline },
        "comment": quotation.answers.iter().map(|(text, at)| json!({
            "@type": "Comment", "text": text, "dateCreated": at.to_string(),
        })).collect::<Vec<Value>>(),
    })
}

fn image_value(image: &Image) -> Value {
    json!({
        "@type": "ImageObject",
        "url": image.url,
        "width": image.width,
        "height": image.height,
        "caption": image.caption,
        "creditText": image.credit,
    })
}

fn person_value(person: &Person) -> Value {
    json!({
        "@type": "Person",
        "name": person.name,
        "url": person.url,
        "jobTitle": person.job_title,
        "description": person.description,
        "image": person.image.as_ref().map(image_value),
        "sameAs": person.same_as,
    })
}

fn organization_value(organization: &Organization) -> Value {
    json!({
        "@type": "NewsMediaOrganization",
        "name": organization.name,
        "url": organization.url,
        "logo": organization.logo.as_ref().map(image_value),
        "sameAs": organization.same_as,
        "correctionsPolicy": organization.corrections_policy,
        "publishingPrinciples": organization.publishing_principles,
        "ethicsPolicy": organization.ethics_policy,
        "ownershipFundingInfo": organization.ownership_info,
        "verificationFactCheckingPolicy": organization.verification_policy,
        "masthead": organization.masthead,
        "contactPoint": organization.contact.as_ref().map(contact_value),
    })
}

fn contact_value(contact: &ContactPoint) -> Value {
    json!({ "@type": "ContactPoint", "contactType": "newsroom", "email": contact.email, "url": contact.url })
}

fn correction_value(correction: &Correction) -> Value {
    json!({ "@type": "CorrectionComment", "text": correction.text, "datePublished": rfc3339(correction.published) })
}

fn with_context(value: Value) -> Value {
    let mut out = Map::new();
    out.insert("@context".to_owned(), json!(CONTEXT));
    if let Value::Object(members) = value {
        out.extend(members);
    }
    Value::Object(out)
}

/// Drops what is empty and escapes what could end the script element or a line of script
/// (HTML Standard §4.12.1.3, "Restrictions for contents of script elements").
fn to_script(value: Value) -> String {
    let mut out = String::new();
    for character in prune(value).to_string().chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(character))),
            other => out.push(other),
        }
    }
    out
}

fn prune(value: Value) -> Value {
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(parts) => parts.is_empty(),
        _ => false,
    };
    match value {
        Value::Object(members) => {
            members.into_iter().map(|(key, value)| (key, prune(value))).filter(|(_, value)| !is_empty(value)).collect()
        }
        Value::Array(parts) => parts.into_iter().map(prune).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article() -> NewsArticle {
        NewsArticle {
            url: "https://paper.example/2026/03/01/budget/".into(),
            headline: "Budget passes </script><script>alert(1)</script> & more".into(),
            published: "2026-03-01T06:00:00Z".parse().unwrap(),
            modified: "2026-03-02T06:00:00Z".parse().unwrap(),
            authors: vec![
                Person {
                    name: "Ana".into(),
                    url: Some("https://paper.example/author/ana/".into()),
                    ..Person::default()
                },
                Person { name: "مریم".into(), ..Person::default() },
            ],
            publisher: Organization {
                name: "The Paper".into(),
                url: "https://paper.example/".into(),
                ..Organization::default()
            },
            images: vec![Image {
                url: "https://paper.example/a.jpg".into(),
                width: Some(1200),
                height: Some(800),
                ..Image::default()
            }],
            sections: vec!["Politics".into()],
            language: "en".into(),
            is_free: true,
            corrections: vec![Correction {
                text: "It was 4%.".into(),
                published: "2026-03-02T06:00:00Z".parse().unwrap(),
            }],
            ..NewsArticle::default()
        }
    }

    #[test]
    fn a_story_has_its_required_properties() {
        let value: Value = serde_json::from_str(&news_article(&article())).unwrap();
        assert_eq!(value["@type"], "NewsArticle");
        assert_eq!(value["author"][1]["name"], "مریم");
        assert_eq!(value["correction"][0]["@type"], "CorrectionComment");
        assert_eq!(value["datePublished"], "2026-03-01T06:00:00Z");
        assert_eq!(value["isAccessibleForFree"], true);
        assert_eq!(value["headline"], article().headline.as_str());
        assert_eq!(value.get("keywords"), None);
        insta::assert_snapshot!(serde_json::to_string_pretty(&value).unwrap());
    }

    #[test]
    fn nothing_leaves_the_script_element() {
        let text = news_article(&article());
        assert!(!text.contains(['<', '>', '&']), "{text}");
    }

    #[test]
    fn the_rest_of_a_page_is_told() {
        let crumbs = [
            Crumb { name: "Home".into(), url: "/".into() },
            Crumb { name: "Politics".into(), url: "/politics/".into() },
        ];
        insta::assert_snapshot!(breadcrumb_list(&crumbs));
        let site = WebSite {
            name: "The Paper".into(),
            url: "https://paper.example/".into(),
            language: "en".into(),
            search_url: Some("https://paper.example/search?q={search_term_string}".into()),
        };
        insta::assert_snapshot!(web_site(&site));
        insta::assert_snapshot!(news_media_organization(&article().publisher));
        insta::assert_snapshot!(person(&article().authors[0]));
    }
}
