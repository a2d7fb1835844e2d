//! Subtitles, credits, corrections and bylines kept by Newspack.

use super::record::{Item, Meta, find_meta};

/// What Newspack knows of a story beyond WordPress.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extras {
    /// Subtitle: the standfirst.
    pub subtitle: Option<String>,
    /// `large`, `small`, `behind`, `beside`, `hidden`, …
    pub featured_image_position: Option<String>,
    /// The byline in its own words, when it replaces that of the authors; empty otherwise.
    pub byline: Vec<BylinePart>,
}

/// The post type of a collection: an issue of a magazine, a set of stories.
pub const COLLECTION: &str = "newspack_collection";

/// The taxonomy by which stories are of a collection; its slugs are those of the collections' posts.
pub const COLLECTIONS: &str = "newspack_collection_taxonomy";

/// The taxonomy of parts within a collection.
pub const COLLECTION_SECTIONS: &str = "newspack_collection_section";

/// A piece of a byline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BylinePart {
    /// Words between names: "By", "and", "with photographs by".
    Text(String),
    /// A person with an account.
    Author {
        /// WordPress user id.
        id: u64,
        /// Name in the byline.
        name: String,
    },
}

/// Whose a picture is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credit {
    /// Name.
    pub name: Option<String>,
    /// Where the name links to.
    pub url: Option<String>,
}

/// A correction, kept as a post of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Id of the correction's post.
    pub post_id: Option<u64>,
    /// Story that was wrong.
    pub story_id: u64,
    /// `correction` or `clarification`.
    pub kind: String,
    /// `high` or `low`: above the text or below it.
    pub priority: String,
    /// What is said, HTML.
    pub text: String,
    /// Local time, as `Item::post_date`.
    pub date: String,
    /// UTC, as `Item::post_date_gmt`.
    pub date_gmt: String,
}

/// Reads the meta of a story.
pub fn extras(meta: &[Meta]) -> Extras {
    let is_active = matches!(find_meta(meta, "_newspack_byline_active"), Some("1" | "true"));
    let byline = find_meta(meta, "_newspack_byline").filter(|_| is_active);
    Extras {
        subtitle: find_meta(meta, "newspack_post_subtitle").map(str::to_owned),
        featured_image_position: find_meta(meta, "newspack_featured_image_position").map(str::to_owned),
        byline: byline.map(parse_byline).unwrap_or_default(),
    }
}

/// Reads the meta of an attachment.
pub fn credit(meta: &[Meta]) -> Credit {
    Credit {
        name: find_meta(meta, "_media_credit").map(str::to_owned),
        url: find_meta(meta, "_media_credit_url").map(str::to_owned),
    }
}

/// Reads an item of the post type `newspack_correction`; `None` of any other, and of one that
/// does not say which story it corrects.
pub fn correction(item: &Item) -> Option<Correction> {
    if item.post_type != "newspack_correction" {
        return None;
    }
    let text = |key: &str, default: &str| find_meta(&item.meta, key).unwrap_or(default).to_owned();
    Some(Correction {
        post_id: item.post_id,
        story_id: find_meta(&item.meta, "newspack_correction-post-id")?.parse().ok()?,
        kind: text("newspack_corrections_type", "correction"),
        priority: text("newspack_corrections_priority", "low"),
        text: item.content.clone(),
        date: item.post_date.clone(),
        date_gmt: item.post_date_gmt.clone(),
    })
}

/// Splits `By [Author id=3]Ana[/Author] and others` into words and people.
pub fn parse_byline(text: &str) -> Vec<BylinePart> {
    const OPEN: &str = "[Author id=";
    const CLOSE: &str = "[/Author]";
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(OPEN) {
        let inner = &rest[at + OPEN.len()..];
        let Some((id, after)) = inner.split_once(']') else {
            break;
        };
        let (Ok(id), Some((name, after))) = (id.trim().trim_matches('"').parse(), after.split_once(CLOSE)) else {
            break;
        };
        push_text(&mut parts, &rest[..at]);
        parts.push(BylinePart::Author { id, name: name.trim().to_owned() });
        rest = after;
    }
    push_text(&mut parts, rest);
    parts
}

fn push_text(parts: &mut Vec<BylinePart>, text: &str) {
    let text = text.trim();
    if !text.is_empty() {
        parts.push(BylinePart::Text(text.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byline_is_words_and_people() {
        let text = |text: &str| BylinePart::Text(text.into());
        let author = |id: u64, name: &str| BylinePart::Author { id, name: name.into() };
        assert_eq!(
            parse_byline("By [Author id=3]Ana Ruiz[/Author] and [Author id=\"4\"]Bo[/Author], photographs by Cy"),
            [text("By"), author(3, "Ana Ruiz"), text("and"), author(4, "Bo"), text(", photographs by Cy")]
        );
        assert_eq!(parse_byline("By [Author id=x]Ana"), [text("By [Author id=x]Ana")]);
    }

    #[test]
    fn a_byline_that_is_switched_off_is_not_read() {
        let meta = |key: &str, value: &str| Meta { key: key.into(), value: value.into() };
        let pairs = vec![meta("_newspack_byline", "By me"), meta("newspack_post_subtitle", "Sub")];
        assert_eq!(extras(&pairs).byline, []);
        assert_eq!(extras(&pairs).subtitle.as_deref(), Some("Sub"));
    }

    #[test]
    fn a_correction_names_its_story() {
        let item = Item {
            post_type: "newspack_correction".into(),
            content: "It was Tuesday.".into(),
            meta: vec![Meta { key: "newspack_correction-post-id".into(), value: "12".into() }],
            ..Item::default()
        };
        assert_eq!(correction(&item).unwrap().story_id, 12);
        assert_eq!(correction(&Item { meta: Vec::new(), ..item }), None);
    }
}
