//! The list of stories: what is asked for stands in its address.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use jiff::civil::Date;
use locale::Language;
use newsroom::id::{AccountId, SectionId, StoryId};
use newsroom::people::role::Verb;
use newsroom::reading;
use newsroom::section::{self, Section};
use newsroom::story::Stage;
use newsroom::story::list::{self, After, Filter};
use newsroom::story::plan::{self, Person as Colleague};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::home::stage_text;
use crate::stories::editor::LANGUAGES;
use crate::stories::page::{self, StoryView};

/// Stories of one page of the list.
const PAGE: i64 = 50;

/// Characters of what is looked for.
const WORDS_CHARS_MAX: usize = 200;

#[derive(Serialize)]
struct ListPage {
    words: String,
    from: String,
    until: String,
    stages: Vec<Choice>,
    sections: Vec<Choice>,
    people: Vec<Choice>,
    languages: Vec<Choice>,
    stories: Vec<StoryView>,
    /// How often each was read in a week, in the same order; nothing for who does not see it.
    readers: Vec<String>,
    first: Option<String>,
    more: Option<String>,
    /// Nothing was found so far, and there is more to look through.
    looks_on: bool,
    is_filtered: bool,
    may_write: bool,
}

/// A value that can be chosen.
#[derive(Serialize)]
pub(crate) struct Choice {
    pub value: String,
    pub text: String,
    pub is_current: bool,
}

/// What is looked for, as the address says it.
struct Search {
    words: String,
    stage: Option<Stage>,
    section: Option<SectionId>,
    person: Option<AccountId>,
    language: String,
    from: Option<Date>,
    until: Option<Date>,
    after: Option<After>,
}

impl Search {
    fn read(form: &Form) -> Search {
        let after = form.get("after").split_once('.').and_then(|(time, id)| {
            let changed_at = Timestamp::from_millisecond(time.parse().ok()?).ok()?;
            Some(After { changed_at, id: StoryId(id.parse().ok()?) })
        });
        Search {
            words: form.get("q").trim().chars().take(WORDS_CHARS_MAX).collect(),
            stage: Stage::from_name(form.get("stage")),
            section: form.get("section").parse().ok().map(SectionId),
            person: form.get("person").parse().ok().map(AccountId),
            language: Language::parse(form.get("language"))
                .map(|language| language.tag().to_owned())
                .unwrap_or_default(),
            from: form.get("from").parse().ok(),
            until: form.get("until").parse().ok(),
            after,
        }
    }

    fn is_filtered(&self) -> bool {
        self.address(None) != Search::read(&Form::read(b"")).address(None)
    }

    fn address(&self, after: Option<After>) -> String {
        let after = after.map(|after| format!("{}.{}", after.changed_at.as_millisecond(), after.id));
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        let fields = [
            ("stage", self.stage.map(|stage| stage.as_str().to_owned())),
            ("section", self.section.map(|id| id.to_string())),
            ("person", self.person.map(|id| id.to_string())),
            ("language", Some(self.language.clone())),
            ("from", day(self.from)),
            ("until", day(self.until)),
            ("q", Some(self.words.clone())),
            ("after", after),
        ];
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in fields {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                query.append_pair(name, &value);
            }
        }
        let query = query.finish();
        if query.is_empty() { "/desk/stories".into() } else { format!("/desk/stories?{query}") }
    }

    fn filter<'a>(&'a self, frame: &Frame, person: &'a Person) -> Filter<'a> {
        let begins = |day: Date| frame.settings.time_zone().to_timestamp(day.at(0, 0, 0, 0)).ok();
        Filter {
            stage: self.stage,
            section: self.section,
            person: self.person,
            seen_by: Some(&person.account),
            language: Some(self.language.as_str()).filter(|tag| !tag.is_empty()),
            words: &self.words,
            from: self.from.and_then(begins),
            until: self.until.and_then(|day| day.tomorrow().ok()).and_then(begins),
        }
    }
}

/// Lists stories, last changed first.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let search = Search::read(&Form::read(frame.ask.query.unwrap_or_default().as_bytes()));
    let sees_readers = person.account.role.may(Verb::EditAny);
    let (found, sections, people, counts) = frame.desk.parts.db.read(|r| {
        let found = list::list(r, &search.filter(&frame, person), search.after, PAGE)?;
        let ids: Vec<StoryId> = found.lines.iter().map(|line| line.story.id).filter(|_| sees_readers).collect();
        let counts = reading::count_each(r, &ids, frame.now)?;
        Ok::<_, database::Error>((found, section::list(r)?, plan::list_people(r)?, counts))
    })?;
    let locked = page::locked(&frame, person, &found.lines)?;
    // That words are found in a headline would tell the headline.
    let shown = found.lines.iter().filter(|line| search.words.is_empty() || !locked.contains(&line.story.id));
    let count = |line: &list::Line| counts.get(&line.story.id).map(|count| frame.words.number(*count));
    let readers = shown.clone().filter(|_| sees_readers).map(|line| count(line).unwrap_or_default()).collect();
    let page = ListPage {
        stages: stage_choices(&frame, search.stage),
        sections: section_choices(&frame, &sections, search.section),
        people: person_choices(&frame, &people, search.person),
        languages: language_choices(&frame, &search.language),
        looks_on: found.lines.is_empty() && found.next.is_some(),
        stories: shown.map(|line| page::view(&frame, line, &sections, locked.contains(&line.story.id))).collect(),
        readers,
        first: search.after.map(|_| search.address(None)),
        more: found.next.map(|last| search.address(Some(last))),
        is_filtered: search.is_filtered(),
        from: search.from.map(|day| day.to_string()).unwrap_or_default(),
        until: search.until.map(|day| day.to_string()).unwrap_or_default(),
        words: search.words,
        may_write: person.account.role.may(Verb::Write),
    };
    let title = frame.say("desk-stories-title");
    frame.render("desk/stories.html", Place::Stories, &title, StatusCode::OK, &page)
}

fn any(frame: &Frame, text: &str, is_current: bool) -> Choice {
    Choice { value: String::new(), text: frame.say(text), is_current }
}

fn stage_choices(frame: &Frame, current: Option<Stage>) -> Vec<Choice> {
    let each = Stage::ALL.map(|stage| Choice {
        value: stage.as_str().into(),
        text: frame.say(stage_text(stage)),
        is_current: current == Some(stage),
    });
    std::iter::once(any(frame, "desk-list-stages", current.is_none())).chain(each).collect()
}

/// The sections, and all of them.
pub(crate) fn section_choices(frame: &Frame, sections: &[Section], current: Option<SectionId>) -> Vec<Choice> {
    let each = sections.iter().map(|section| Choice {
        value: section.id.to_string(),
        text: section.name.clone(),
        is_current: current == Some(section.id),
    });
    std::iter::once(any(frame, "desk-list-sections", current.is_none())).chain(each).collect()
}

/// The people who write here, and everyone.
pub(crate) fn person_choices(frame: &Frame, people: &[Colleague], current: Option<AccountId>) -> Vec<Choice> {
    let each = people.iter().map(|person| Choice {
        value: person.id.to_string(),
        text: person.name.clone(),
        is_current: current == Some(person.id),
    });
    std::iter::once(any(frame, "desk-list-people", current.is_none())).chain(each).collect()
}

/// The languages that stories are written in, and all of them.
pub(crate) fn language_choices(frame: &Frame, current: &str) -> Vec<Choice> {
    let each = LANGUAGES.into_iter().filter_map(|tag| {
        let text = Language::parse(tag).ok()?.name_in_itself().to_owned();
        Some(Choice { value: tag.into(), text, is_current: tag == current })
    });
    std::iter::once(any(frame, "desk-list-languages", current.is_empty())).chain(each).collect()
}
