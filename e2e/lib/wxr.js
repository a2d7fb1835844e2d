// An old WordPress site as its export file (WXR 1.2), to make a newsroom from.

const NAMESPACES = [
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:wp="http://wordpress.org/export/1.2/"',
].join(' ');

const OLD_SITE = 'https://old.example';

/**
 * Writes an export.
 *
 * `stories` are `{ slug, headline, standfirst, text, comments, closed }`, the newest first; `comments` are
 * `{ id, parent, name, email, text, isHeld }`.
 */
export function writeExport({ language, paper, tagline, section, author, stories }) {
  const items = stories.map((story, place) => writeStory({ section, ...story }, place)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${NAMESPACES}><channel>
<title>${escape(paper)}</title><link>${OLD_SITE}</link><description>${escape(tagline)}</description><language>${language}</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${OLD_SITE}</wp:base_site_url><wp:base_blog_url>${OLD_SITE}</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>writer</wp:author_login><wp:author_display_name>${escape(author)}</wp:author_display_name></wp:author>
<wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>quay</wp:category_nicename><wp:cat_name>${escape(section)}</wp:cat_name></wp:category>
${items}
</channel></rss>`;
}

function writeStory({ slug, headline, standfirst, text, comments = [], closed = false, section }, place) {
  const day = new Date(Date.now() - (place + 1) * 36 * 60 * 60 * 1000).toISOString();
  const [date, time] = [day.slice(0, 10), `${day.slice(0, 10)} ${day.slice(11, 19)}`];
  return `<item><title>${escape(headline)}</title><link>${OLD_SITE}/${date.replaceAll('-', '/')}/${slug}/</link>
<dc:creator>writer</dc:creator><content:encoded>${escape(`<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`)}</content:encoded>
<excerpt:encoded>${escape(standfirst)}</excerpt:encoded><wp:post_id>${place + 10}</wp:post_id>
<wp:post_date>${time}</wp:post_date><wp:post_date_gmt>${time}</wp:post_date_gmt><wp:comment_status>${closed ? 'closed' : 'open'}</wp:comment_status>
<wp:post_name>${slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="quay">${escape(section)}</category>
${comments.map((comment) => writeComment(comment, time)).join('\n')}</item>`;
}

function writeComment({ id, parent = 0, name, email = 'reader@example.org', text, isHeld = false }, time) {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${escape(name)}</wp:comment_author>
<wp:comment_author_email>${escape(email)}</wp:comment_author_email><wp:comment_date>${time}</wp:comment_date><wp:comment_date_gmt>${time}</wp:comment_date_gmt>
<wp:comment_content>${escape(text)}</wp:comment_content><wp:comment_approved>${isHeld ? 0 : 1}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
