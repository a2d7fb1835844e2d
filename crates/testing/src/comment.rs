//! A reader's comment in one sentence: posted through every check, or put where it should stand.

use newsroom::comment::Status;
use newsroom::comment::import::{Imported, put, tell};
use newsroom::comment::moderate::{Decided, decide};
use newsroom::comment::proof::Proof;
use newsroom::comment::submission::Submission;
use newsroom::comment::submit::{Receipt, SubmitError, submit};
use newsroom::id::{CommentId, StoryId};
use newsroom::{Act, Actor};

use crate::TestNewsroom;

/// A comment in the making.
#[derive(Clone)]
pub struct CommentBuilder<'a> {
    room: &'a TestNewsroom,
    /// What a reader sends.
    pub submission: Submission,
}

impl TestNewsroom {
    /// Begins a comment under a story, of a reader called Mira.
    #[must_use]
    pub fn comment_on(&self, story: StoryId) -> CommentBuilder<'_> {
        let submission = Submission {
            story,
            parent: None,
            author_name: "Mira".into(),
            email: "mira@example.org".into(),
            website: None,
            body: "Well said.".into(),
            client_address: "203.0.113.9".into(),
            filled_honeypot: false,
            seconds_taken: None,
            proof: Proof::NotAsked,
            account: None,
        };
        CommentBuilder { room: self, submission }
    }

    /// Decides on a comment.
    pub fn decide(&self, comment: CommentId, status: Status) -> Decided {
        self.db().write(|tx| decide(tx, &self.act(), comment, status, "for the test")).unwrap()
    }
}

impl CommentBuilder<'_> {
    /// Gives it a text.
    #[must_use]
    pub fn saying(mut self, body: &str) -> Self {
        self.submission.body = body.into();
        self
    }

    /// Names its writer.
    #[must_use]
    pub fn by(mut self, name: &str, email: &str) -> Self {
        self.submission.author_name = name.into();
        self.submission.email = email.into();
        self
    }

    /// Lets it answer another.
    #[must_use]
    pub fn answering(mut self, parent: CommentId) -> Self {
        self.submission.parent = Some(parent);
        self
    }

    /// Changes anything else of what is sent.
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut Submission)) -> Self {
        change(&mut self.submission);
        self
    }

    /// Sends it through every check.
    ///
    /// # Errors
    /// Why it was refused.
    pub fn submitted(&self) -> Result<Receipt, SubmitError> {
        let room = self.room;
        let act = Act { actor: Actor::Reader, ..room.act() };
        let site = room.settings();
        room.db().write(|tx| submit(tx, &act, &site, room.keys(), &self.submission))
    }

    /// Puts it where it should stand, past the checks, as an import does.
    pub fn standing(&self, status: Status) -> CommentId {
        let room = self.room;
        let sent = &self.submission;
        let id = CommentId(room.act().next_id());
        let comment = Imported {
            id,
            story: sent.story,
            parent: sent.parent,
            status,
            author_name: sent.author_name.clone(),
            email: Some(sent.email.clone()),
            website: sent.website.clone(),
            body: sent.body.clone(),
            written_at: room.now(),
        };
        room.db()
            .write(|tx| {
                put(tx, room.keys(), &comment)?;
                tell(tx, &room.act(), sent.story, 1, status == Status::Published)
            })
            .unwrap();
        id
    }
}
