//! Small WordPress exports: the way in for stories that are published.

use std::path::Path;

use anyhow::Result;

/// The e-mail address of a reader who has been published before: no comment of theirs waits.
pub const KNOWN_READER: &str = "known@example.org";

/// Tags that the stories share.
const TAGS: u64 = 7;

/// Writes an export of stories with ids from `from` to before `to`, each with so many comments.
pub fn write(file: &Path, from: u64, to: u64, comments: u64) -> Result<()> {
    let item = |id| {
        let date = format!("2026-01-{:02} 08:{:02}:00", id % 28 + 1, id % 60);
        item(id, &address(id), &date, "publish", comments)
    };
    write_items(file, &(from..to).map(item).collect::<String>())
}

/// Writes an export of stories that are due at times of their own: `2026-01-02 08:00:00`, in UTC.
pub fn write_due(file: &Path, dues: &[(u64, String)]) -> Result<()> {
    let item = |(id, date): &(u64, String)| {
        let address = format!("/{}/torture-{id}/", date[..10].replace('-', "/"));
        item(*id, &address, date, "future", 0)
    };
    write_items(file, &dues.iter().map(item).collect::<String>())
}

fn write_items(file: &Path, items: &str) -> Result<()> {
    let tags: String = (0..TAGS).map(tag).collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\">
<channel><title>Torture</title><link>http://torture.example</link><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>http://torture.example</wp:base_site_url>
<wp:base_blog_url>http://torture.example</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>ines</wp:author_login>
<wp:author_display_name>Ines</wp:author_display_name></wp:author>
<wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>news</wp:category_nicename>
<wp:cat_name>News</wp:cat_name></wp:category>
{tags}{items}</channel></rss>
"
    );
    Ok(std::fs::write(file, text)?)
}

/// Where a story of the export stands.
pub fn address(id: u64) -> String {
    format!("/2026/01/{:02}/torture-{id}/", id % 28 + 1)
}

fn item(id: u64, address: &str, date: &str, status: &str, comments: u64) -> String {
    let comments: String = (0..comments).map(|n| comment(id * 1000 + n)).collect();
    format!(
        "<item><title>Torture {id}</title><link>http://torture.example{address}</link><dc:creator>ines</dc:creator>
<guid isPermaLink=\"false\">http://torture.example/?p={id}</guid>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>Story number {id} has <em>a few</em> words.</p><!-- /wp:paragraph -->]]></content:encoded>
<wp:post_id>{id}</wp:post_id><wp:post_date>{date}</wp:post_date><wp:post_date_gmt>{date}</wp:post_date_gmt>
<wp:comment_status>open</wp:comment_status><wp:post_name>torture-{id}</wp:post_name><wp:status>{status}</wp:status>
<wp:post_type>post</wp:post_type>
<category domain=\"category\" nicename=\"news\">News</category>
<category domain=\"post_tag\" nicename=\"tag-{tag}\">Tag {tag}</category>{comments}</item>
",
        tag = id % TAGS
    )
}

fn tag(n: u64) -> String {
    format!(
        "<wp:tag><wp:term_id>{}</wp:term_id><wp:tag_slug>tag-{n}</wp:tag_slug><wp:tag_name>Tag {n}</wp:tag_name></wp:tag>\n",
        n + 10
    )
}

fn comment(id: u64) -> String {
    format!(
        "<wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author>Known</wp:comment_author>
<wp:comment_author_email>{KNOWN_READER}</wp:comment_author_email>
<wp:comment_date_gmt>2026-01-31 08:00:00</wp:comment_date_gmt>
<wp:comment_content>Imported word {id}</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
<wp:comment_type>comment</wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment>"
    )
}
