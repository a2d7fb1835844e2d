//! The files of the sample newsroom, as the binary carries them, read into what they say.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use newsroom::statement::role::SpeakerRole;
use newsroom::story::Stage;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::contents::{PICTURES, STORIES};

/// The paper: all but its stories.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Newsroom {
    /// Its name.
    pub title: String,
    /// The line under it.
    pub tagline: String,
    /// Its name in Persian.
    pub title_fa: String,
    /// The line under that.
    pub tagline_fa: String,
    /// Where stories run, in order.
    pub sections: Vec<Section>,
    /// Who makes them.
    pub people: Vec<Person>,
    /// What they are about.
    pub tags: Vec<Tag>,
    /// What is told in order.
    pub series: Vec<Series>,
    /// What there is to be seen.
    pub pictures: Vec<Picture>,
}

/// A section; `a/b` stands under `a`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub path: String,
    pub name: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub language: Option<String>,
}

/// Someone of the newsroom.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub slug: String,
    pub name: String,
    pub bio: String,
    /// Whether they sign in, and answer readers.
    #[serde(default)]
    pub signs_in: bool,
}

/// A tag.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    pub slug: String,
    pub name: String,
    #[serde(default)]
    pub language: Option<String>,
}

/// A series.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    pub slug: String,
    pub name: String,
    pub description: String,
}

/// A picture: its file, and words for who cannot see it in both languages.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    pub file: String,
    pub alt: String,
    pub alt_fa: String,
    pub credit: String,
}

/// A story's file.
#[derive(Debug)]
pub struct StoryFile {
    /// The file's name without its ending: two languages of one story have one name.
    pub name: &'static str,
    /// Its language.
    pub language: &'static str,
    /// What stands above the text.
    pub front: Front,
    /// The text, in Markdown.
    pub text: &'static str,
}

/// What stands above a story's text.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Front {
    pub headline: String,
    pub standfirst: String,
    pub kicker: String,
    pub dateline: String,
    /// The last part of its address; else the file's name, or for a translation what its headline makes.
    pub slug: String,
    /// Whether it is a page that stands by itself.
    pub is_page: bool,
    /// Whether it stays first on the front.
    pub leads: bool,
    pub sections: Vec<String>,
    pub words: Vec<String>,
    pub photographs: Vec<String>,
    pub translation: Vec<String>,
    pub editing: Vec<String>,
    pub tags: Vec<String>,
    pub series: Option<String>,
    pub picture: Option<String>,
    pub caption: Option<String>,
    /// On which day before today it went out …
    pub days_ago: i64,
    /// … and at what time of that day, UTC; a day ago and more only.
    pub at: String,
    /// Or how many minutes ago; if negative, it is still to come.
    pub minutes_ago: Option<i64>,
    /// Minutes after which it was truly changed.
    pub updated_after: Option<i64>,
    /// Whether its thread is `closed`, or every comment is `held` first.
    pub comments: Option<String>,
    pub corrections: Vec<Note>,
}

/// A correction.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub kind: String,
    /// Minutes after the story went out.
    pub after: i64,
    pub note: String,
}

/// What readers say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    pub comments: Vec<Comment>,
}

/// A comment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// The story's file.
    pub story: String,
    /// Who wrote it, by the name they gave; of the newsroom's own people their slug, with `is_staff`.
    pub name: String,
    pub text: String,
    /// Minutes after the story went out.
    pub after: i64,
    /// A name by which others answer it.
    #[serde(default)]
    pub key: Option<String>,
    /// The comment it answers.
    #[serde(default)]
    pub answers: Option<String>,
    /// Where it stands, if it is not published.
    #[serde(default)]
    pub state: Option<String>,
    #[serde(default)]
    pub is_staff: bool,
}

/// What the newsroom works on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planning {
    pub plans: Vec<Plan>,
}

/// A story that is not out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Plan {
    pub headline: String,
    pub standfirst: String,
    pub dateline: String,
    /// English, if it is not given.
    pub language: Option<String>,
    pub sections: Vec<String>,
    /// Whom its byline names.
    pub words: Vec<String>,
    /// Where it stands: `planned` if it is not given.
    pub stage: Option<StageName>,
    /// Who had the idea.
    pub by: String,
    /// Who writes it; nobody yet, if it is not given.
    pub writer: Option<String>,
    /// To whom it was sent for editing; to any editor, if it is not given.
    pub sent_to: Option<String>,
    /// What is asked of whom it waits for.
    pub ask: String,
    /// Hours from now to the deadline.
    pub due_in_hours: Option<i64>,
    /// The day on which it is meant to run, from today, and its hour.
    pub days_ahead: Option<i64>,
    pub at: String,
    /// Whether nobody may see it before that.
    pub embargoed: bool,
    pub text: String,
    pub notes: Vec<PlanNote>,
}

/// A stage, by its name.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct StageName(Stage);

impl TryFrom<String> for StageName {
    type Error = String;

    fn try_from(name: String) -> std::result::Result<Self, String> {
        Stage::from_name(&name).map(StageName).ok_or_else(|| format!("`{name}` is no stage"))
    }
}

impl Plan {
    /// Where it stands, if it is more than planned.
    pub fn stage(&self) -> Option<Stage> {
        self.stage.as_ref().map(|word| word.0).filter(|stage| *stage != Stage::Planned)
    }
}

/// What a colleague says of a paragraph, of which the first is 0.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PlanNote {
    pub by: String,
    pub block: usize,
    pub text: String,
}

/// What is on record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Whose words they are.
    pub speakers: Vec<RecordSpeaker>,
    /// The words.
    pub statements: Vec<RecordStatement>,
}

/// Someone whose words are on record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordSpeaker {
    pub slug: String,
    pub name: String,
    #[serde(default)]
    pub name_fa: Option<String>,
    pub description: String,
    #[serde(default)]
    pub is_organisation: bool,
    #[serde(default)]
    pub roles: Vec<SpeakerRole>,
}

/// Words of a story: its file's name, and each part as it stands there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordStatement {
    pub story: String,
    pub speaker: String,
    pub words: Vec<String>,
    /// Direct if missing.
    #[serde(default)]
    pub kind: Option<String>,
    #[serde(default)]
    pub occasion: Option<String>,
    #[serde(default)]
    pub place: Option<String>,
}

/// Reads what is on record.
pub fn read_record() -> Result<Record> {
    read_toml("record.toml", include_str!("record.toml"))
}

/// Reads what the newsroom works on.
pub fn read_planning() -> Result<Planning> {
    read_toml("planning.toml", include_str!("planning.toml"))
}

/// Reads the paper.
pub fn read_newsroom() -> Result<Newsroom> {
    read_toml("newsroom.toml", include_str!("newsroom.toml"))
}

/// Reads what readers say.
pub fn read_comments() -> Result<Talk> {
    read_toml("comments.toml", include_str!("comments.toml"))
}

/// Reads the stories.
pub fn read_stories() -> Result<Vec<StoryFile>> {
    STORIES.iter().map(|(file, text)| read_story(file, text)).collect()
}

/// The pictures' bytes by their files' names.
pub fn picture_bytes() -> BTreeMap<&'static str, &'static [u8]> {
    PICTURES.iter().copied().collect()
}

fn read_story(file: &'static str, whole: &'static str) -> Result<StoryFile> {
    let parts = whole.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let Some((front, text)) = parts else { bail!("stories/{file}.md does not begin with two lines of +++") };
    let (name, language) = file.rsplit_once('.').unwrap_or((file, "en"));
    Ok(StoryFile { name, language, front: read_toml(file, front)?, text: text.trim() })
}

fn read_toml<T: DeserializeOwned>(file: &str, text: &str) -> Result<T> {
    toml::from_str(text).with_context(|| format!("{file} of the sample newsroom cannot be read"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    fn list_folder(folder: &str) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo").join(folder);
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        files.map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn every_file_is_carried() {
        assert_eq!(list_folder("stories"), STORIES.iter().map(|(name, _)| (*name).to_owned()).collect());
        assert_eq!(list_folder("pictures"), PICTURES.iter().map(|(name, _)| (*name).to_owned()).collect());
    }

    #[test]
    fn every_picture_is_small_and_described() {
        let bytes = picture_bytes();
        for picture in read_newsroom().unwrap().pictures {
            assert!(bytes[picture.file.as_str()].len() < 60_000, "{} is too heavy", picture.file);
            assert!(!picture.alt.is_empty() && !picture.alt_fa.is_empty() && !picture.credit.is_empty());
        }
    }

    #[test]
    fn the_newsroom_is_as_large_as_it_should_be() {
        let stories = read_stories().unwrap();
        let persian = stories.iter().filter(|story| story.language == "fa").count();
        assert!(stories.len() >= 80, "{} stories", stories.len());
        assert!(persian >= 20, "{persian} of them Persian");
        assert!(stories.iter().any(|story| story.front.days_ago > 700), "none is two years old");
    }
}
