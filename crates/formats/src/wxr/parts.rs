//! The parts of an export: authors, terms, items with their comments and meta.

use super::cursor::Child;
use super::reader::Reader;
use super::record::{Author, Comment, Flaw, Item, ItemTerm, Meta, Record, Term};
use crate::xml::tag::Tag;

/// Post types that are counted apart; real sites have some tens.
const TYPES_MAX: usize = 500;

impl Reader<'_> {
    pub(super) fn author(&mut self) {
        let mut author = Author { line: self.cursor.window.line(), ..Author::default() };
        while let Child::Element(tag) = self.cursor.next_child("wp:author") {
            let text = self.trimmed(&tag);
            match tag.name.as_str() {
                "wp:author_id" => author.id = id(&text),
                "wp:author_login" => author.login = text,
                "wp:author_email" => author.email = text,
                "wp:author_display_name" => author.display_name = text,
                "wp:author_first_name" => author.first_name = text,
                "wp:author_last_name" => author.last_name = text,
                _ => {}
            }
        }
        self.summary.authors += 1;
        self.give(Record::Author(author));
    }

    pub(super) fn term(&mut self, container: &str, taxonomy: &str) -> Term {
        let mut term = Term { line: self.cursor.window.line(), taxonomy: taxonomy.to_owned(), ..Term::default() };
        while let Child::Element(tag) = self.cursor.next_child(container) {
            if tag.name == "wp:termmeta" {
                term.meta.extend(self.meta(&tag));
                continue;
            }
            let text = self.trimmed(&tag);
            match tag.name.as_str() {
                "wp:term_id" => term.id = id(&text),
                "wp:term_taxonomy" => term.taxonomy = text,
                "wp:category_nicename" | "wp:tag_slug" | "wp:term_slug" => term.slug = text,
                "wp:category_parent" | "wp:term_parent" => term.parent = text,
                "wp:cat_name" | "wp:tag_name" | "wp:term_name" => term.name = text,
                "wp:category_description" | "wp:tag_description" | "wp:term_description" => term.description = text,
                _ => {}
            }
        }
        term
    }

    pub(super) fn item(&mut self) {
        let mut item = Item { line: self.cursor.window.line(), guid_is_permalink: true, ..Item::default() };
        loop {
            match self.cursor.next_child("item") {
                Child::Element(tag) => self.item_part(&mut item, &tag),
                Child::Closed => {
                    item.is_complete = !self.cursor.is_item_full();
                    break;
                }
                Child::Broken => break,
            }
        }
        if item.post_id.is_none() {
            self.cursor.warn_at(item.line, Flaw::MissingPostId(item.title.clone()));
        }
        self.count(&item);
        self.give(Record::Item(Box::new(item)));
    }

    fn count(&mut self, item: &Item) {
        self.summary.items += 1;
        self.summary.comments += item.comments.len() as u64;
        self.summary.post_meta += item.meta.len() as u64;
        self.summary.incomplete_items += u64::from(!item.is_complete);
        let by_status = self.summary.items_by_type.entry(short(&item.post_type)).or_default();
        *by_status.entry(short(&item.status)).or_default() += 1;
        // A file that makes up a type for each item must not fill the memory with their names.
        if self.summary.items_by_type.len() > TYPES_MAX {
            self.summary.items_by_type.pop_last();
        }
    }

    fn item_part(&mut self, item: &mut Item, tag: &Tag) {
        match tag.name.as_str() {
            "wp:postmeta" => item.meta.extend(self.meta(tag)),
            "wp:comment" => item.comments.extend(self.comment(tag)),
            "category" => item.categories.push(ItemTerm {
                domain: tag.find("domain").unwrap_or_default().to_owned(),
                nicename: tag.find("nicename").unwrap_or_default().to_owned(),
                name: self.trimmed(tag),
            }),
            "guid" => {
                item.guid_is_permalink = tag.find("isPermaLink") != Some("false");
                item.guid = self.trimmed(tag);
            }
            "content:encoded" => item.content = self.cursor.text(tag),
            "excerpt:encoded" => item.excerpt = self.cursor.text(tag),
            "description" => item.description = self.cursor.text(tag),
            _ => {
                let text = self.trimmed(tag);
                set_item_field(item, &tag.name, text);
            }
        }
    }

    fn comment(&mut self, container: &Tag) -> Option<Comment> {
        let mut comment = Comment { line: self.cursor.window.line(), ..Comment::default() };
        if container.is_empty {
            return None;
        }
        while let Child::Element(tag) = self.cursor.next_child("wp:comment") {
            match tag.name.as_str() {
                "wp:commentmeta" => comment.meta.extend(self.meta(&tag)),
                "wp:comment_content" => comment.content = self.cursor.text(&tag),
                _ => {
                    let text = self.trimmed(&tag);
                    set_comment_field(&mut comment, &tag.name, text);
                }
            }
        }
        (!self.cursor.is_item_full()).then_some(comment)
    }

    fn meta(&mut self, container: &Tag) -> Option<Meta> {
        let mut meta = Meta::default();
        if container.is_empty {
            return None;
        }
        while let Child::Element(tag) = self.cursor.next_child(&container.name) {
            match tag.name.as_str() {
                "wp:meta_key" => meta.key = self.trimmed(&tag),
                "wp:meta_value" => meta.value = self.cursor.text(&tag),
                _ => {
                    self.cursor.text(&tag);
                }
            }
        }
        (!self.cursor.is_item_full()).then_some(meta)
    }

    fn trimmed(&mut self, tag: &Tag) -> String {
        let text = self.cursor.text(tag);
        if text.trim().len() == text.len() { text } else { text.trim().to_owned() }
    }
}

/// WordPress keeps types and statuses in columns of 20 characters.
fn short(name: &str) -> String {
    name.chars().take(40).collect()
}

fn set_item_field(item: &mut Item, name: &str, text: String) {
    match name {
        "title" => item.title = text,
        "link" => item.link = text,
        "pubDate" => item.pub_date = text,
        "dc:creator" => item.creator = text,
        "wp:post_id" => item.post_id = id(&text),
        "wp:post_date" => item.post_date = text,
        "wp:post_date_gmt" => item.post_date_gmt = text,
        "wp:post_modified" => item.post_modified = text,
        "wp:post_modified_gmt" => item.post_modified_gmt = text,
        "wp:comment_status" => item.comment_status = text,
        "wp:ping_status" => item.ping_status = text,
        "wp:post_name" => item.post_name = text,
        "wp:status" => item.status = text,
        "wp:post_parent" => item.post_parent = id(&text),
        "wp:menu_order" => item.menu_order = text.parse().unwrap_or(0),
        "wp:post_type" => item.post_type = text,
        "wp:post_password" => item.post_password = text,
        "wp:is_sticky" => item.is_sticky = text == "1",
        "wp:attachment_url" => item.attachment_url = text,
        _ => {}
    }
}

fn set_comment_field(comment: &mut Comment, name: &str, text: String) {
    match name {
        "wp:comment_id" => comment.id = id(&text),
        "wp:comment_author" => comment.author = text,
        "wp:comment_author_email" => comment.author_email = text,
        "wp:comment_author_url" => comment.author_url = text,
        "wp:comment_author_IP" => comment.author_ip = text,
        "wp:comment_date" => comment.date = text,
        "wp:comment_date_gmt" => comment.date_gmt = text,
        "wp:comment_approved" => comment.approved = text,
        "wp:comment_type" => comment.kind = text,
        "wp:comment_parent" => comment.parent = id(&text),
        "wp:comment_user_id" => comment.user_id = id(&text),
        _ => {}
    }
}

/// WordPress counts ids from 1; 0 means none.
fn id(text: &str) -> Option<u64> {
    text.parse().ok().filter(|id| *id > 0)
}
