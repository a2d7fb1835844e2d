//! Who said what, in a line: speakers, and statements on record.

use newsroom::id::{SpeakerId, StatementId, StoryId};
use newsroom::statement::decide::{self, Change, NewStatement};
use newsroom::statement::kind_from_name;
use newsroom::statement::propose;
use newsroom::statement::speaker::{self, SpeakerDraft, SpeakerKind};

use crate::TestNewsroom;
use crate::clock::seconds;

impl TestNewsroom {
    /// Adds somebody with a page for readers.
    pub fn speaker(&self, name: &str) -> SpeakerId {
        self.db().write(|tx| speaker::make(tx, &self.act(), &named(name, true))).unwrap()
    }

    /// Adds somebody without a page.
    pub fn private_speaker(&self, name: &str) -> SpeakerId {
        self.db().write(|tx| speaker::make(tx, &self.act(), &named(name, false))).unwrap()
    }

    /// Puts words of a public story on record as somebody's.
    pub fn said(&self, speaker: SpeakerId, story: StoryId, words: &str) -> StatementId {
        let rest = Change { speaker: Some(Some(speaker)), ..Change::default() };
        let kind = kind_from_name("direct").unwrap();
        let added = self.db().write(|tx| {
            let parts = decide::find_words(tx, story, &[words], self.now())?;
            decide::add(tx, &self.act(), &NewStatement { story, parts, kind, rest: rest.clone() })
        });
        added.unwrap()
    }

    /// Lets time go on until every public story has been read for statements.
    pub fn read_statements(&self) {
        for _ in 0..50 {
            self.clock().advance(seconds(3));
            self.run_jobs();
            if self.db().read(|r| propose::count_waiting(r, self.now())).unwrap() == 0 {
                return;
            }
        }
        panic!("the stories are read without end");
    }
}

fn named(name: &str, has_page: bool) -> SpeakerDraft {
    SpeakerDraft { has_page, ..SpeakerDraft::named(SpeakerKind::Person, name) }
}
