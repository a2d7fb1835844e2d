//! A WordPress export written: WXR 1.2, one record after another.
//!
//! WordPress's importer reads a channel in the order site, authors, categories, tags, terms, items; so does whoever writes
//! it. Texts stand in CDATA as WordPress writes them; what XML forbids is left out.

use std::io::{self, Write};

use super::record::{Author, Comment, Item, Meta, Site, Term};
use crate::xml::escape::{escape, escape_attribute, is_allowed};

/// The head of the document up to the channel.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>
<rss version=\"2.0\"
 xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\"
 xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"
 xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\"
 xmlns:dc=\"http://purl.org/dc/elements/1.1/\"
 xmlns:wp=\"http://wordpress.org/export/1.2/\">
<channel>
";

/// An export being written.
#[derive(Debug)]
pub struct Writer<W: Write> {
    out: W,
}

impl<W: Write> Writer<W> {
    /// Begins an export with what it says of the site.
    ///
    /// # Errors
    /// What the output says.
    pub fn begin(out: W, site: &Site) -> io::Result<Writer<W>> {
        let mut writer = Writer { out };
        writer.out.write_all(HEAD.as_bytes())?;
        for (name, text) in [
            ("title", &site.title),
            ("link", &site.link),
            ("description", &site.description),
            ("pubDate", &site.pub_date),
            ("language", &site.language),
            ("wp:wxr_version", &site.wxr_version),
            ("wp:base_site_url", &site.base_site_url),
            ("wp:base_blog_url", &site.base_blog_url),
            ("generator", &site.generator),
        ] {
            writer.plain(name, text)?;
        }
        Ok(writer)
    }

    /// Writes somebody with an account.
    ///
    /// # Errors
    /// What the output says.
    pub fn author(&mut self, author: &Author) -> io::Result<()> {
        self.open("wp:author")?;
        self.number("wp:author_id", author.id)?;
        for (name, text) in [
            ("wp:author_login", &author.login),
            ("wp:author_email", &author.email),
            ("wp:author_display_name", &author.display_name),
            ("wp:author_first_name", &author.first_name),
            ("wp:author_last_name", &author.last_name),
        ] {
            self.cdata(name, text)?;
        }
        self.close("wp:author")
    }

    /// Writes a category of the section tree; whoever writes them writes parents first.
    ///
    /// # Errors
    /// What the output says.
    pub fn category(&mut self, term: &Term) -> io::Result<()> {
        self.open("wp:category")?;
        self.number("wp:term_id", term.id)?;
        self.cdata("wp:category_nicename", &term.slug)?;
        self.cdata("wp:category_parent", &term.parent)?;
        self.cdata("wp:cat_name", &term.name)?;
        self.some("wp:category_description", &term.description)?;
        self.close("wp:category")
    }

    /// Writes a tag.
    ///
    /// # Errors
    /// What the output says.
    pub fn tag(&mut self, term: &Term) -> io::Result<()> {
        self.open("wp:tag")?;
        self.number("wp:term_id", term.id)?;
        self.cdata("wp:tag_slug", &term.slug)?;
        self.cdata("wp:tag_name", &term.name)?;
        self.some("wp:tag_description", &term.description)?;
        self.close("wp:tag")
    }

    /// Writes a term of another taxonomy.
    ///
    /// # Errors
    /// What the output says.
    pub fn term(&mut self, term: &Term) -> io::Result<()> {
        self.open("wp:term")?;
        self.number("wp:term_id", term.id)?;
        self.cdata("wp:term_taxonomy", &term.taxonomy)?;
        self.cdata("wp:term_slug", &term.slug)?;
        self.cdata("wp:term_parent", &term.parent)?;
        self.cdata("wp:term_name", &term.name)?;
        self.some("wp:term_description", &term.description)?;
        self.close("wp:term")
    }

    /// Writes an item with its fields and comments.
    ///
    /// # Errors
    /// What the output says.
    pub fn item(&mut self, item: &Item) -> io::Result<()> {
        self.open("item")?;
        self.cdata("title", &item.title)?;
        self.plain("link", &item.link)?;
        self.plain("pubDate", &item.pub_date)?;
        self.cdata("dc:creator", &item.creator)?;
        let is_permalink = if item.guid_is_permalink { "true" } else { "false" };
        writeln!(self.out, "<guid isPermaLink=\"{is_permalink}\">{}</guid>", escape(&item.guid))?;
        self.plain("description", &item.description)?;
        self.cdata("content:encoded", &item.content)?;
        self.cdata("excerpt:encoded", &item.excerpt)?;
        self.number("wp:post_id", item.post_id)?;
        for (name, text) in [
            ("wp:post_date", &item.post_date),
            ("wp:post_date_gmt", &item.post_date_gmt),
            ("wp:post_modified", &item.post_modified),
            ("wp:post_modified_gmt", &item.post_modified_gmt),
            ("wp:comment_status", &item.comment_status),
            ("wp:ping_status", &item.ping_status),
            ("wp:post_name", &item.post_name),
            ("wp:status", &item.status),
        ] {
            self.cdata(name, text)?;
        }
        self.plain("wp:post_parent", &item.post_parent.unwrap_or(0).to_string())?;
        self.plain("wp:menu_order", &item.menu_order.to_string())?;
        self.cdata("wp:post_type", &item.post_type)?;
        self.cdata("wp:post_password", &item.post_password)?;
        self.plain("wp:is_sticky", if item.is_sticky { "1" } else { "0" })?;
        if !item.attachment_url.is_empty() {
            self.cdata("wp:attachment_url", &item.attachment_url)?;
        }
        for term in &item.categories {
            let (domain, nicename) = (escape_attribute(&term.domain), escape_attribute(&term.nicename));
            let name = in_cdata(&term.name);
            writeln!(self.out, "<category domain=\"{domain}\" nicename=\"{nicename}\">{name}</category>")?;
        }
        self.meta("wp:postmeta", &item.meta)?;
        for comment in &item.comments {
            self.comment(comment)?;
        }
        self.close("item")
    }

    fn comment(&mut self, comment: &Comment) -> io::Result<()> {
        self.open("wp:comment")?;
        self.number("wp:comment_id", comment.id)?;
        for (name, text) in [
            ("wp:comment_author", &comment.author),
            ("wp:comment_author_email", &comment.author_email),
            ("wp:comment_author_url", &comment.author_url),
            ("wp:comment_author_IP", &comment.author_ip),
            ("wp:comment_date", &comment.date),
            ("wp:comment_date_gmt", &comment.date_gmt),
            ("wp:comment_content", &comment.content),
            ("wp:comment_approved", &comment.approved),
            ("wp:comment_type", &comment.kind),
        ] {
            self.cdata(name, text)?;
        }
        self.plain("wp:comment_parent", &comment.parent.unwrap_or(0).to_string())?;
        self.plain("wp:comment_user_id", &comment.user_id.unwrap_or(0).to_string())?;
        self.meta("wp:commentmeta", &comment.meta)?;
        self.close("wp:comment")
    }

    /// Ends the export, and gives the output back.
    ///
    /// # Errors
    /// What the output says.
    pub fn end(mut self) -> io::Result<W> {
        self.out.write_all(b"</channel>\n</rss>\n")?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn meta(&mut self, name: &str, meta: &[Meta]) -> io::Result<()> {
        for Meta { key, value } in meta {
            self.open(name)?;
            self.cdata("wp:meta_key", key)?;
            self.cdata("wp:meta_value", value)?;
            self.close(name)?;
        }
        Ok(())
    }

    fn open(&mut self, name: &str) -> io::Result<()> {
        writeln!(self.out, "<{name}>")
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        writeln!(self.out, "</{name}>")
    }

    fn plain(&mut self, name: &str, text: &str) -> io::Result<()> {
        writeln!(self.out, "<{name}>{}</{name}>", escape(text))
    }

    fn number(&mut self, name: &str, number: Option<u64>) -> io::Result<()> {
        number.map_or(Ok(()), |number| writeln!(self.out, "<{name}>{number}</{name}>"))
    }

    fn cdata(&mut self, name: &str, text: &str) -> io::Result<()> {
        writeln!(self.out, "<{name}>{}</{name}>", in_cdata(text))
    }

    fn some(&mut self, name: &str, text: &str) -> io::Result<()> {
        if text.is_empty() { Ok(()) } else { self.cdata(name, text) }
    }
}

/// A text in a CDATA section; where it holds the section's end, it is cut into two (XML 1.0 §2.7).
fn in_cdata(text: &str) -> String {
    let text: String = text.chars().filter(|character| is_allowed(*character)).collect();
    format!("<![CDATA[{}]]>", text.replace("]]>", "]]]]><![CDATA[>"))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::super::record::{ItemTerm, Record};
    use super::*;

    fn written() -> (Site, Item) {
        let site = Site {
            title: "Courier & Sons".into(),
            link: "https://courier.example".into(),
            language: "fa-IR".into(),
            wxr_version: "1.2".into(),
            base_site_url: "https://courier.example".into(),
            base_blog_url: "https://courier.example".into(),
            ..Site::default()
        };
        let comment = Comment {
            id: Some(9),
            author: "Mira <b>".into(),
            author_email: "mira@example.org".into(),
            date: "2026-03-01 06:30:00".into(),
            date_gmt: "2026-03-01 03:00:00".into(),
            content: "So ]]> it is.\nAnd <em>more</em>".into(),
            approved: "1".into(),
            kind: "comment".into(),
            parent: Some(8),
            ..Comment::default()
        };
        let item = Item {
            is_complete: true,
            title: "پل باز شد & more ]]> end".into(),
            link: "https://courier.example/2026/03/01/bridge/".into(),
            guid: "https://courier.example/?p=7".into(),
            content: "<!-- wp:paragraph -->\n<p>A</p>\n<!-- /wp:paragraph -->".into(),
            excerpt: "Short".into(),
            post_id: Some(7),
            post_date: "2026-03-01 06:00:00".into(),
            post_date_gmt: "2026-03-01 02:30:00".into(),
            comment_status: "open".into(),
            ping_status: "closed".into(),
            post_name: "bridge".into(),
            status: "publish".into(),
            post_type: "post".into(),
            is_sticky: true,
            categories: vec![ItemTerm {
                domain: "category".into(),
                nicename: "city".into(),
                name: "City \"A\"".into(),
            }],
            meta: vec![Meta { key: "_thumbnail_id".into(), value: "5".into() }],
            comments: vec![comment],
            ..Item::default()
        };
        (site, item)
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let (site, item) = written();
        let mut writer = Writer::begin(Vec::new(), &site).unwrap();
        let term = Term {
            id: Some(3),
            taxonomy: "category".into(),
            slug: "city".into(),
            name: "City".into(),
            ..Term::default()
        };
        writer.category(&term).unwrap();
        writer.item(&item).unwrap();
        let bytes = writer.end().unwrap();
        let mut records = Vec::new();
        read(bytes.as_slice(), &mut |record| records.push(record)).unwrap();
        let mut found = Vec::new();
        for record in records {
            match record {
                Record::Site(read) => {
                    assert_eq!((read.title, read.language), (site.title.clone(), site.language.clone()))
                }
                Record::Category(read) => assert_eq!(Term { line: 0, ..read }, term),
                Record::Item(read) => {
                    let comments = read.comments.into_iter().map(|comment| Comment { line: 0, ..comment }).collect();
                    found.push(Item { line: 0, comments, ..*read });
                }
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(found, [item]);
    }
}
