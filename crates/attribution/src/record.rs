//! The whole record of a text: who said what, who they are, when and where it was said.

use crate::lexicon::{self, OTHER};
use crate::people::{self, Person};
use crate::phrase::Reader;
use crate::segment::Text;
use crate::statement::{Input, Statement, is_english, statements};
use crate::{occasion, statement, time};

/// What a text says that somebody said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// In the order of the text, each with the number of its speaker in `people`.
    pub statements: Vec<Statement>,
    /// Those who speak, and those to whom the text gives an office, in the order of their first mention.
    pub people: Vec<Person>,
}

/// Finds what is said in a text as `statements` does, without what that tells apart (data/quotes/GUIDE.md, "Flags"), and
/// tells of each statement who its speaker is, when and where it was said.
///
/// A speaker is nobody (`None`) where two might be meant: a record that is silent can be completed, a wrong one is
/// believed.
#[must_use]
pub fn record(input: &Input) -> Record {
    let is_english = is_english(input.language);
    let lexicon = lexicon::of(input.language);
    let text = Text::new(input.text, lexicon.unwrap_or(&OTHER));
    let reader = Reader::new(&text, lexicon.unwrap_or(&OTHER));
    let mut statements = if lexicon.is_some() { statement::find(&reader) } else { statements(input) };
    statements.retain(|statement| statement.is_said);
    let people = people::read(&reader, is_english, &mut statements);
    let times = time::find_in(&text, input);
    occasion::resolve(&reader, is_english, &times, &mut statements);
    Record { statements, people }
}
