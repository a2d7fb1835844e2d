//! The page of a file that readers spoke under.
//!
//! WordPress 6.4 and later lead the page of an attachment to its file, and with it what readers said there is gone. A
//! page that has comments stays a page here, at its address, with the picture, its words and the comments.

use database::{Error, Transaction};
use formats::wxr::Item;
use media::kind::Kind;
use newsroom::story::StoryKind;

use super::{Desk, stories};

/// Whether an attachment's page is kept.
pub(super) fn is_kept(item: &Item) -> bool {
    item.comments.iter().any(|comment| matches!(comment.kind.trim(), "" | "comment"))
}

/// Writes it as a page, public if what it belongs to was.
pub(super) fn write(tx: &mut Transaction, desk: &mut Desk, item: &Item) -> Result<(), Error> {
    let is_hidden = item.post_parent.is_some_and(|story| !desk.survey.public.contains(&story));
    let is_public = item.status == "publish" || item.status == "inherit" && !is_hidden;
    let page = Item {
        content: body(item),
        excerpt: String::new(),
        status: if is_public { "publish".into() } else { "private".into() },
        post_type: "page".into(),
        post_parent: None,
        ..item.clone()
    };
    desk.report.warn("the page of a file has comments; it stays a page");
    stories::write_with_comments(tx, desk, &page, StoryKind::Page)
}

/// The picture or a link to the file, its caption, and what is said of it.
fn body(item: &Item) -> String {
    let file = item.attachment_url.replace('&', "&amp;").replace('"', "&quot;");
    let id = item.post_id.unwrap_or(0);
    let extension = item.attachment_url.rsplit('.').next().unwrap_or("").to_lowercase();
    let is_picture = Kind::from_extension(&extension).is_some_and(Kind::is_picture);
    let shown = if is_picture {
        format!(
            "<figure class=\"wp-block-image\"><img class=\"wp-image-{id}\" src=\"{file}\" alt=\"\">\
             <figcaption>{}</figcaption></figure>",
            item.excerpt
        )
    } else {
        format!("<p><a href=\"{file}\">{file}</a></p>\n\n{}", item.excerpt)
    };
    format!("{shown}\n\n{}", item.content)
}
