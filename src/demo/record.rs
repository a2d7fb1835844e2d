//! Who said what: words of the stories that the newsroom has checked, and pages of those who said them.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use database::Transaction;
use newsroom::Act;
use newsroom::statement::decide::{self, Change, NewStatement};
use newsroom::statement::kind_from_name;
use newsroom::statement::speaker::{self, Name, SpeakerDraft, SpeakerKind};

use super::files::{Record, RecordSpeaker};
use super::stories::PublishedStory;

/// Puts speakers and their words on record.
pub fn put_all(
    tx: &mut Transaction,
    act: &Act,
    published: &BTreeMap<String, PublishedStory>,
    record: &Record,
) -> Result<()> {
    let mut speakers = BTreeMap::new();
    for own in &record.speakers {
        let id = speaker::make(tx, act, &to_draft(own)).with_context(|| format!("record.toml: {}", own.slug))?;
        speakers.insert(own.slug.as_str(), id);
    }
    for said in &record.statements {
        let told = || format!("record.toml: {}, {:?}", said.story, said.words);
        let story = published.get(&said.story).map(|story| story.id).with_context(told)?;
        let speaker = speakers.get(said.speaker.as_str()).copied().with_context(told)?;
        let words: Vec<&str> = said.words.iter().map(String::as_str).collect();
        let parts = decide::find_words(tx, story, &words, act.now).with_context(told)?;
        let kind = kind_from_name(said.kind.as_deref().unwrap_or("direct")).with_context(told)?;
        let rest = Change {
            speaker: Some(Some(speaker)),
            place: said.place.clone(),
            occasion: said.occasion.clone(),
            ..Change::default()
        };
        decide::add(tx, act, &NewStatement { story, parts, kind, rest }).with_context(told)?;
    }
    Ok(())
}

fn to_draft(own: &RecordSpeaker) -> SpeakerDraft {
    let kind = if own.is_organisation { SpeakerKind::Organisation } else { SpeakerKind::Person };
    let mut draft = SpeakerDraft::named(kind, &own.name);
    draft.names.extend(own.name_fa.iter().map(|name| Name { name: name.clone(), language: "fa".into() }));
    SpeakerDraft {
        slug: Some(own.slug.clone()),
        description: own.description.clone(),
        roles: own.roles.clone(),
        has_page: true,
        ..draft
    }
}
