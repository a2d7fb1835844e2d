//! An archive to measure with: a WordPress export of any length, the same for the same length.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;

/// Sections, whose ids count from 1, and every how many-th story each tag has.
pub const SECTIONS: [&str; 6] = ["harbour", "politics", "science", "culture", "sport", "letters"];
const TAGS: usize = 200;
const AUTHORS: usize = 40;

/// Comments under an ordinary story, and under the first one where no other number is wanted.
const COMMENTS: usize = 3;
pub const COMMENTS_OF_FIRST: usize = 100;

/// Paragraphs of a story and words of a paragraph.
const PARAGRAPHS: usize = 8;
const WORDS: usize = 60;

/// Minutes between two stories.
const STEP_MINUTES: usize = 12;

/// Words of the archive's language.
const WORDS_KNOWN: usize = 20_000;

/// Writes the word of a rank: the commoner ones are shorter. Different ranks have different words.
pub fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu", "an", "er", "is",
        "or", "un",
    ];
    let (mut rest, mut word) = (rank, String::new());
    loop {
        word.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
        if rest == 0 {
            return word + "t";
        }
        rest -= 1;
    }
}

/// The address of the n-th story, counted from 1.
pub fn address(number: usize) -> String {
    let (date, _) = date_of(number);
    format!("/{}/story-{number}/", date.replace('-', "/"))
}

/// Writes an export of so many published stories, the first of them with so many comments.
pub fn write(file: &Path, stories: usize, comments_of_first: usize) -> Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    write_head(&mut out)?;
    let words: Vec<String> = (0..WORDS_KNOWN).map(word).collect();
    let mut chance = Chance(7);
    let mut comment = 0;
    for number in 1..=stories {
        write_story(&mut out, number, &words, &mut chance)?;
        let comments = if number == 1 { comments_of_first } else { COMMENTS };
        for place in 0..comments {
            comment += 1;
            write_comment(&mut out, comment, place, number, &words, &mut chance)?;
        }
        writeln!(out, "</item>")?;
    }
    writeln!(out, "</channel></rss>")?;
    out.flush()?;
    Ok(())
}

fn write_head(out: &mut impl Write) -> Result<()> {
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" \
         xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:wp=\"http://wordpress.org/export/1.2/\">\n<channel><title>Archive</title>\
         <link>https://old.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>\
         <wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>"
    )?;
    for number in 0..AUTHORS {
        writeln!(
            out,
            "<wp:author><wp:author_id>{}</wp:author_id><wp:author_login>writer{number}</wp:author_login>\
             <wp:author_email>writer{number}@old.example</wp:author_email>\
             <wp:author_display_name>Writer {number}</wp:author_display_name></wp:author>",
            number + 1
        )?;
    }
    for (number, slug) in SECTIONS.iter().enumerate() {
        writeln!(
            out,
            "<wp:category><wp:term_id>{}</wp:term_id><wp:category_nicename>{slug}</wp:category_nicename>\
             <wp:category_parent></wp:category_parent><wp:cat_name>{slug}</wp:cat_name></wp:category>",
            number + 1
        )?;
    }
    for number in 0..TAGS {
        writeln!(
            out,
            "<wp:tag><wp:term_id>{}</wp:term_id><wp:tag_slug>tag-{number}</wp:tag_slug>\
             <wp:tag_name>Tag {number}</wp:tag_name></wp:tag>",
            1000 + number
        )?;
    }
    Ok(())
}

fn write_story(out: &mut impl Write, number: usize, words: &[String], chance: &mut Chance) -> Result<()> {
    let (date, time) = date_of(number);
    let (section, tag) = (SECTIONS[number % SECTIONS.len()], number % TAGS);
    let headline = sentence(words, chance, 7);
    write!(
        out,
        "<item><title>{headline} {number}</title><link>https://old.example{}</link><dc:creator>writer{}</dc:creator>\
         <guid isPermaLink=\"false\">https://old.example/?p={number}</guid><content:encoded><![CDATA[",
        address(number),
        number % AUTHORS
    )?;
    for _ in 0..PARAGRAPHS {
        let text = sentence(words, chance, WORDS);
        writeln!(out, "<!-- wp:paragraph --><p>{text}.</p><!-- /wp:paragraph -->")?;
    }
    write!(
        out,
        "]]></content:encoded><excerpt:encoded><![CDATA[{}.]]></excerpt:encoded><wp:post_id>{number}</wp:post_id>\
         <wp:post_date>{date} {time}</wp:post_date><wp:post_date_gmt>{date} {time}</wp:post_date_gmt>\
         <wp:comment_status>open</wp:comment_status><wp:post_name>story-{number}</wp:post_name>\
         <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>\
         <category domain=\"category\" nicename=\"{section}\">{section}</category>\
         <category domain=\"post_tag\" nicename=\"tag-{tag}\">Tag {tag}</category>\
         <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>old-story-{number}</wp:meta_value></wp:postmeta>",
        sentence(words, chance, 18)
    )?;
    Ok(())
}

fn write_comment(
    out: &mut impl Write,
    id: usize,
    place: usize,
    story: usize,
    words: &[String],
    chance: &mut Chance,
) -> Result<()> {
    let (date, time) = date_of(story);
    let parent = if place % 3 == 2 { id - 1 } else { 0 };
    writeln!(
        out,
        "<wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author>Reader {}</wp:comment_author>\
         <wp:comment_author_email>reader{}@reader.example</wp:comment_author_email>\
         <wp:comment_date>{date} {time}</wp:comment_date><wp:comment_date_gmt>{date} {time}</wp:comment_date_gmt>\
         <wp:comment_content><![CDATA[{}.]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>\
         <wp:comment_type>comment</wp:comment_type><wp:comment_parent>{parent}</wp:comment_parent></wp:comment>",
        id % 500,
        id % 500,
        sentence(words, chance, 25)
    )?;
    Ok(())
}

/// Words as a language uses them: the r-th has about 1/r of the places of the first (Zipf).
fn sentence(words: &[String], chance: &mut Chance, length: usize) -> String {
    let mut text = String::new();
    for _ in 0..length {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&words[chance.rank(words.len())]);
    }
    text
}

/// The day and time of the n-th story: one every twelve minutes from 2010 on, in months of 28 days.
fn date_of(number: usize) -> (String, String) {
    let minutes = number * STEP_MINUTES;
    let days = minutes / (24 * 60);
    let (year, month, day) = (2010 + days / 336, days / 28 % 12 + 1, days % 28 + 1);
    (format!("{year}-{month:02}-{day:02}"), format!("{:02}:{:02}:00", minutes / 60 % 24, minutes % 60))
}

/// Numbers that look like chance and are the same each time (xorshift64).
struct Chance(u64);

impl Chance {
    /// A rank below a limit, each as likely as one over itself.
    fn rank(&mut self, limit: usize) -> usize {
        const STEPS: u32 = 1 << 20;
        let place = f64::from(u32::try_from(self.below(STEPS as usize)).unwrap_or(0)) / f64::from(STEPS);
        let rank = super::load::count(limit).powf(place);
        // Between 1 and the limit, by the line before.
        (rank as usize).clamp(1, limit) - 1
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap_or(0)
    }
}
