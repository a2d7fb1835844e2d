//! Bylines kept by Co-Authors Plus: guest authors, and terms of the taxonomy `author`.

use super::record::{Item, find_meta};

/// A person with a byline and perhaps no account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuestAuthor {
    /// Id of the guest author's post.
    pub post_id: Option<u64>,
    /// Slug as in `/author/slug/`, without the plugin's `cap-`.
    pub slug: String,
    /// Name as readers saw it.
    pub display_name: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// E-mail address. Private.
    pub email: String,
    /// Login of the account that is the same person.
    pub linked_account: Option<String>,
    /// Website.
    pub website: String,
    /// Biography, HTML.
    pub description: String,
    /// Attachment with the portrait.
    pub thumbnail_id: Option<u64>,
}

/// One place in a byline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BylineName {
    /// Slug of the person, guest or user, without `cap-`.
    pub slug: String,
    /// Name as the term gives it.
    pub name: String,
}

/// Reads an item of the post type `guest-author`; `None` of any other.
pub fn guest_author(item: &Item) -> Option<GuestAuthor> {
    if item.post_type != "guest-author" {
        return None;
    }
    let text = |key: &str| find_meta(&item.meta, key).unwrap_or_default().to_owned();
    let display_name = text("cap-display_name");
    Some(GuestAuthor {
        post_id: item.post_id,
        slug: without_mark(find_meta(&item.meta, "cap-user_login").unwrap_or(&item.post_name)).to_owned(),
        display_name: if display_name.is_empty() { item.title.clone() } else { display_name },
        first_name: text("cap-first_name"),
        last_name: text("cap-last_name"),
        email: text("cap-user_email"),
        linked_account: find_meta(&item.meta, "cap-linked_account").map(str::to_owned),
        website: text("cap-website"),
        description: text("cap-description"),
        thumbnail_id: find_meta(&item.meta, "_thumbnail_id").and_then(|id| id.parse().ok()),
    })
}

/// Lists the people of an item's byline in order, each once; empty when the plugin was not used
/// and `Item::creator` is the byline.
pub fn byline(item: &Item) -> Vec<BylineName> {
    let mut names: Vec<BylineName> = Vec::new();
    for term in item.terms("author") {
        let slug = without_mark(&term.nicename);
        if !names.iter().any(|known| known.slug == slug) {
            names.push(BylineName { slug: slug.to_owned(), name: term.name.clone() });
        }
    }
    names
}

fn without_mark(slug: &str) -> &str {
    slug.strip_prefix("cap-").unwrap_or(slug)
}

#[cfg(test)]
mod tests {
    use super::super::record::{ItemTerm, Meta};
    use super::*;

    #[test]
    fn a_byline_keeps_its_order_and_names_each_person_once() {
        let term =
            |slug: &str, name: &str| ItemTerm { domain: "author".into(), nicename: slug.into(), name: name.into() };
        let item = Item {
            categories: vec![
                term("cap-bob", "bob"),
                term("alice", "Alice"),
                term("cap-bob", "bob"),
                term("bob", "Bob"),
            ],
            ..Item::default()
        };
        let slugs: Vec<String> = byline(&item).into_iter().map(|name| name.slug).collect();
        assert_eq!(slugs, ["bob", "alice"]);
    }

    #[test]
    fn a_guest_author_is_read_from_its_post() {
        let meta = |key: &str, value: &str| Meta { key: key.into(), value: value.into() };
        let item = Item {
            post_type: "guest-author".into(),
            post_name: "cap-maryam".into(),
            title: "maryam".into(),
            meta: vec![
                meta("cap-display_name", "Maryam"),
                meta("cap-linked_account", "mm"),
                meta("_thumbnail_id", "5"),
            ],
            ..Item::default()
        };
        let guest = guest_author(&item).unwrap();
        assert_eq!((guest.slug.as_str(), guest.display_name.as_str()), ("maryam", "Maryam"));
        assert_eq!((guest.linked_account.as_deref(), guest.thumbnail_id), (Some("mm"), Some(5)));
        assert_eq!(guest_author(&Item::default()), None);
    }
}
