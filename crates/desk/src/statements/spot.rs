//! Where in the lists of statements one is, and how that stands in addresses and forms.

use jiff::Timestamp;
use newsroom::id::{SectionId, SpeakerId, StatementId, StoryId};
use newsroom::statement::State;
use newsroom::statement::list::After;
use newsroom::statement::speaker::fold_name;
use url::form_urlencoded::Serializer;
use web::said::Question;

use crate::form::Form;
use crate::stories::editor::LANGUAGES;

/// The least confidence that can be asked for, in hundredths.
pub(crate) const CONFIDENCES: [i64; 3] = [60, 80, 90];

/// Which list, how it is narrowed, from which statement on, with which in hand.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub state: State,
    pub story: Option<StoryId>,
    pub speaker: Option<SpeakerId>,
    /// A phrase that says who.
    pub mention: String,
    pub language: Option<&'static str>,
    pub confidence: Option<i64>,
    pub after: Option<After>,
    pub statement: Option<StatementId>,
}

impl Spot {
    /// Reads it from a query or a form; what makes no sense is the beginning of what is proposed.
    pub fn read(form: &Form) -> Spot {
        let number = |name: &str| form.get(name).parse().ok();
        let after = form.get("after").split_once('.').and_then(|(time, id)| {
            let at = Timestamp::from_millisecond(time.parse().ok()?).ok()?;
            Some(After { at, id: StatementId(id.parse().ok()?) })
        });
        Spot {
            state: State::from_name(form.get("state")).unwrap_or(State::Proposed),
            story: number("story").map(StoryId),
            speaker: number("speaker").map(SpeakerId),
            mention: fold_name(form.get("mention")),
            language: LANGUAGES.into_iter().find(|tag| *tag == form.get("language")),
            confidence: number("confidence").filter(|least| CONFIDENCES.contains(least)),
            after,
            statement: number("in-hand").map(StatementId),
        }
    }

    /// The beginning of a list.
    pub fn at(state: State) -> Spot {
        Spot {
            state,
            story: None,
            speaker: None,
            mention: String::new(),
            language: None,
            confidence: None,
            after: None,
            statement: None,
        }
    }

    /// What is asked of the newsroom for it, by somebody who decides on what is at home in these sections.
    pub fn question(&self, home: Vec<SectionId>) -> Question {
        Question {
            state: Some(self.state),
            story: self.story,
            speaker: self.speaker,
            mention: Some(self.mention.clone()).filter(|mention| !mention.is_empty()),
            language: self.language.map(str::to_owned),
            confidence: self.confidence,
            after: self.after,
            home,
            ..Question::default()
        }
    }

    /// Says whether not the whole list is asked for.
    pub fn is_narrowed(&self) -> bool {
        let named = self.story.is_some() || self.speaker.is_some() || !self.mention.is_empty();
        named || self.language.is_some() || self.confidence.is_some()
    }

    /// The fields that say it in a form, and in its address.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let text = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let after = self.after.map(|after| format!("{}.{}", after.at.as_millisecond(), after.id));
        let fields = [
            ("state", self.state.as_str().to_owned()),
            ("story", text(self.story.map(|id| id.0))),
            ("speaker", text(self.speaker.map(|id| id.0))),
            ("mention", self.mention.clone()),
            ("language", self.language.unwrap_or_default().to_owned()),
            ("confidence", text(self.confidence)),
            ("after", after.unwrap_or_default()),
        ];
        fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// Gives the address of a file of the whole list.
    pub fn export_href(&self, form: web::said::Form) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("format", form.as_str());
        query.extend_pairs(Spot { after: None, ..self.clone() }.fields());
        format!("/desk/statements/export?{}", query.finish())
    }

    /// Gives its address.
    pub fn href(&self) -> String {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(self.fields());
        if let Some(id) = self.statement {
            query.append_pair("in-hand", &id.to_string());
        }
        format!("/desk/statements?{}", query.finish())
    }
}
