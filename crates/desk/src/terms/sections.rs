//! Sections: where stories run, as a tree.

use database::Error as DatabaseError;
use locale::Language;
use newsroom::Act;
use newsroom::id::SectionId;
use newsroom::merge::{self, MergeError};
use newsroom::published::Shelf;
use newsroom::section::{self, Section, SectionDraft};

use super::fields::{Fields, Takes};
use super::merger::{End, Merging};
use super::{Kind, Line};
use crate::Error;
use crate::frame::Frame;
use crate::moderation::rules::RuleLine;
use crate::section_tree::{dashes, tree};

pub(crate) struct Sections;

impl Kind for Sections {
    fn name(&self) -> &'static str {
        "sections"
    }

    fn list(&self, frame: &Frame, words: &str, after: &str, limit: i64) -> Result<Vec<Line>, Error> {
        let words = words.to_lowercase();
        let all = read_tree(frame)?.into_iter();
        let line = |(level, section): (usize, Section)| Line {
            id: section.id.0,
            key: section.id.to_string(),
            address: frame.settings.section_address(&section.path),
            name: section.name,
            level,
            stories: None,
        };
        let holds = |line: &Line| line.name.to_lowercase().contains(&words) || line.address.contains(&words);
        let mut lines: Vec<Line> = all.map(line).filter(holds).collect();
        let next = lines.iter().position(|line| line.key == after).map_or(0, |place| place + 1);
        lines.drain(..next);
        lines.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(lines)
    }

    fn open(&self, frame: &Frame, id: Option<i64>) -> Result<Option<Fields>, Error> {
        let all = read_tree(frame)?;
        let own = all.iter().find(|(_, section)| Some(section.id.0) == id).map(|(_, section)| section);
        if id.is_some() && own.is_none() {
            return Ok(None);
        }
        let below = own.map(|own| format!("{}/", own.path));
        let can_hold = |section: &Section| {
            Some(section.id.0) != id && below.as_ref().is_none_or(|below| !section.path.starts_with(below.as_str()))
        };
        let mut parents = vec![(String::new(), frame.say("desk-terms-parent-none"))];
        parents.extend(all.iter().filter(|(_, section)| can_hold(section)).map(choice));
        let language = own.and_then(|own| own.language.clone()).unwrap_or_default();
        let editions = frame.settings.editions.iter().map(|edition| edition.language.as_str());
        let mut languages: Vec<&str> = editions.chain([language.as_str()]).filter(|own| !own.is_empty()).collect();
        languages.sort_unstable();
        languages.dedup();
        let name_of = |tag: &str| {
            let language = Language::parse(tag).ok();
            (tag.to_owned(), language.map_or_else(|| tag.to_owned(), |own| own.name_in_itself().to_owned()))
        };
        let mut spoken = vec![(String::new(), frame.say("desk-terms-language-site"))];
        spoken.extend(languages.into_iter().map(name_of));
        let parent = own.and_then(|own| own.parent).map(|parent| parent.to_string()).unwrap_or_default();
        let position = own.map_or(0, |own| own.position).to_string();
        let text = |of: fn(&Section) -> &str| own.map(of).unwrap_or_default();
        let fields = Fields::default()
            .with(frame, "name", Takes::Name, text(|own| &own.name))
            .with(frame, "slug", Takes::Slug, text(|own| &own.slug))
            .with_choice(frame, "parent", &parent, parents)
            .with(frame, "position", Takes::Number, &position)
            .with(frame, "description", Takes::Text, text(|own| &own.description));
        let has_choice = spoken.len() > 1;
        Ok(Some(if has_choice { fields.with_choice(frame, "language", &language, spoken) } else { fields }))
    }

    fn keep(&self, frame: &Frame, act: &Act, id: Option<i64>, fields: &mut Fields) -> Result<(), Error> {
        let slug = fields.slug();
        let draft = SectionDraft {
            parent: fields.number("parent").map(SectionId),
            slug: &slug,
            name: fields.get("name"),
            description: fields.get("description"),
            language: Some(fields.get("language")).filter(|language| !language.is_empty()),
            position: fields.number("position").unwrap_or(0),
        };
        let id = SectionId(id.unwrap_or_else(|| act.next_id()));
        let kept = frame.desk.parts.db.write(|tx| {
            if section::is_elsewhere(tx, &frame.settings, id, &draft)? {
                return Ok(false);
            }
            section::put(tx, act, id, draft)?;
            Ok::<_, DatabaseError>(true)
        });
        let kept = match kept {
            Ok(true) => Ok(()),
            Ok(false) => {
                fields.refuse(frame, "slug", "desk-terms-taken");
                return Ok(());
            }
            // Others may have moved it meanwhile.
            Err(DatabaseError::Constraint { name, .. }) if name == section::TREE => {
                fields.refuse(frame, "parent", "desk-terms-parent-flaw");
                return Ok(());
            }
            Err(error) => Err(error),
        };
        fields.note_taken(frame, kept)
    }

    fn comments(&self, frame: &Frame, id: i64) -> Result<Option<RuleLine>, Error> {
        RuleLine::of_section(frame, SectionId(id)).map(Some)
    }

    fn merging(&self) -> Option<&dyn Merging> {
        Some(self)
    }
}

/// Lists all sections as a tree.
fn read_tree(frame: &Frame) -> Result<Vec<(usize, Section)>, Error> {
    let all = frame.desk.parts.db.read(section::list)?;
    Ok(tree(&all).into_iter().map(|(level, section)| (level, section.clone())).collect())
}

/// A section as a choice, with a mark for each that stands above it.
fn choice((level, section): &(usize, Section)) -> (String, String) {
    (section.id.to_string(), format!("{}{}", dashes(*level), section.name))
}

impl Merging for Sections {
    fn end(&self, frame: &Frame, id: i64) -> Result<Option<End>, Error> {
        let found = frame.desk.parts.db.read(|r| section::find(r, SectionId(id)))?;
        let end = |section: Section| End {
            id,
            address: frame.settings.section_address(&section.path),
            name: section.name,
            shelf: Shelf::Section(section.id),
        };
        Ok(found.filter(|section| section.id.0 == id).map(end))
    }

    fn choices(&self, frame: &Frame, id: i64) -> Result<Option<Vec<(String, String)>>, Error> {
        Ok(Some(read_tree(frame)?.iter().filter(|(_, section)| section.id.0 != id).map(choice).collect()))
    }

    fn hindrance(&self, frame: &Frame, id: i64) -> Result<Option<&'static str>, Error> {
        let has_below = read_tree(frame)?.iter().any(|(_, section)| section.parent == Some(SectionId(id)));
        Ok(has_below.then_some("desk-terms-merge-below"))
    }

    fn named(&self, _: &Frame, text: &str) -> Result<Option<i64>, Error> {
        Ok(text.parse().ok())
    }

    fn moves_stories(&self, frame: &Frame) -> bool {
        frame.settings.permalink.has(newsroom::address::PermalinkTag::Section)
    }

    fn merge(&self, frame: &Frame, act: &Act, from: i64, into: i64) -> Result<(), MergeError> {
        frame.desk.parts.db.write(|tx| merge::sections(tx, act, SectionId(from), SectionId(into)))
    }
}
