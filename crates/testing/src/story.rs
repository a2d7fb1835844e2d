//! A story in one sentence: what it says, where it runs, when it goes out.

use newsroom::id::StoryId;
use newsroom::published::address_of;
use newsroom::story::publish::{PublishError, PublishOrder, Published, publish};
use newsroom::story::withdraw::{Leaves, withdraw};
use newsroom::story::{Byline, BylineRole, CommentsSetting, Details, Draft, StoryKind, save};

use crate::TestNewsroom;
use crate::clock::time;

/// A story in the making.
#[derive(Clone)]
pub struct StoryBuilder<'a> {
    room: &'a TestNewsroom,
    id: StoryId,
    version: Option<i64>,
    kind: StoryKind,
    draft: Draft,
    order: PublishOrder,
}

/// A story that has been made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestStory {
    /// Its id.
    pub id: StoryId,
    /// What publishing it said last, if it was published.
    pub published: Option<Published>,
}

impl TestStory {
    /// Gives the address that it was published at, decoded.
    #[must_use]
    pub fn address(&self) -> String {
        self.published.as_ref().expect("only a published story has an address").address.clone()
    }
}

impl TestNewsroom {
    /// Begins a story: in English, without a section, with a line of text.
    #[must_use]
    pub fn story(&self, headline: &str) -> StoryBuilder<'_> {
        let draft = Draft {
            headline: headline.into(),
            standfirst: String::new(),
            kicker: String::new(),
            dateline: String::new(),
            language: "en".into(),
            slug: String::new(),
            body: body("A line of text."),
            details: Details::default(),
        };
        let id = StoryId(self.act().next_id());
        StoryBuilder { room: self, id, version: None, kind: StoryKind::Story, draft, order: PublishOrder::default() }
    }

    /// Takes up a story's newest revision.
    #[must_use]
    pub fn revise(&self, id: StoryId) -> StoryBuilder<'_> {
        let (story, revision) = self
            .db()
            .read(|r| {
                let story = newsroom::story::find(r, id)?.ok_or(database::Error::NotFound)?;
                let revision = save::find_revision(r, id, story.version)?.ok_or(database::Error::NotFound)?;
                Ok::<_, database::Error>((story, revision))
            })
            .unwrap();
        StoryBuilder {
            room: self,
            id,
            version: Some(story.version),
            kind: story.kind,
            draft: revision.draft,
            order: PublishOrder::default(),
        }
    }

    /// Takes a story back with a notice.
    pub fn withdraw(&self, id: StoryId) {
        self.db().write(|tx| withdraw(tx, &self.act(), id, Leaves::Notice, "for the test")).unwrap();
    }

    /// Gives a story's address, if readers can see it now.
    #[must_use]
    pub fn address_of(&self, id: StoryId) -> Option<String> {
        self.db().read(|r| address_of(r, id, self.now())).unwrap()
    }
}

impl StoryBuilder<'_> {
    /// Gives it an id, as an import would.
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = StoryId(id);
        self
    }

    /// Makes it a page that stands by itself.
    #[must_use]
    pub fn as_page(mut self) -> Self {
        self.kind = StoryKind::Page;
        self
    }

    /// Gives it another headline.
    #[must_use]
    pub fn headed(mut self, headline: &str) -> Self {
        self.draft.headline = headline.into();
        self
    }

    /// Gives it a text, as Markdown.
    #[must_use]
    pub fn saying(mut self, markdown: &str) -> Self {
        self.draft.body = body(markdown);
        self
    }

    /// Gives it a slug.
    #[must_use]
    pub fn slugged(mut self, slug: &str) -> Self {
        self.draft.slug = slug.into();
        self
    }

    /// Sets its language.
    #[must_use]
    pub fn in_language(mut self, language: &str) -> Self {
        self.draft.language = language.into();
        self
    }

    /// Lets it run in a section; the first one is the main one.
    #[must_use]
    pub fn in_section(mut self, path: &str) -> Self {
        self.draft.details.sections.push(self.room.section(path));
        self
    }

    /// Takes it out of all sections and lets it run in another.
    #[must_use]
    pub fn moved_to_section(mut self, path: &str) -> Self {
        self.draft.details.sections.clear();
        self.in_section(path)
    }

    /// Says what it is about.
    #[must_use]
    pub fn tagged(mut self, tag: &str) -> Self {
        self.draft.details.tags.push(self.room.tag(tag));
        self
    }

    /// Puts it into a series.
    #[must_use]
    pub fn in_series(mut self, series: &str) -> Self {
        self.draft.details.series = Some(self.room.series(series));
        self
    }

    /// Names who wrote it.
    #[must_use]
    pub fn by(mut self, name: &str) -> Self {
        let contributor = self.room.contributor(name);
        self.draft.details.bylines.push(Byline { contributor, role: BylineRole::Words });
        self
    }

    /// Says whether it takes comments.
    #[must_use]
    pub fn with_comments(mut self, setting: CommentsSetting) -> Self {
        self.draft.details.comments = setting;
        self
    }

    /// Changes anything else of its draft.
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut Draft)) -> Self {
        change(&mut self.draft);
        self
    }

    /// Publishes it at a time instead of now.
    #[must_use]
    pub fn scheduled_at(mut self, at: &str) -> Self {
        self.order.at = Some(time(at));
        self
    }

    /// Keeps it from everyone until a time.
    #[must_use]
    pub fn embargoed_until(mut self, until: &str) -> Self {
        self.order.embargo_until = Some(time(until));
        self
    }

    /// Lets it be gone from a time on.
    #[must_use]
    pub fn expiring_at(mut self, at: &str) -> Self {
        self.order.expires_at = Some(time(at));
        self
    }

    /// Orders its publication in any other way.
    #[must_use]
    pub fn ordered(mut self, order: PublishOrder) -> Self {
        self.order = order;
        self
    }

    /// Saves it, and no more.
    pub fn drafted(&self) -> TestStory {
        self.room
            .db()
            .write(|tx| {
                match self.version {
                    Some(version) => save::save_draft(tx, &self.room.act(), self.id, version, &self.draft)?,
                    None => save::begin(tx, &self.room.act(), self.id, self.kind, &self.draft)?,
                };
                Ok::<_, save::SaveError>(())
            })
            .unwrap();
        TestStory { id: self.id, published: None }
    }

    /// Saves it and publishes it.
    pub fn published(&self) -> TestStory {
        self.try_published().unwrap()
    }

    /// Saves it and tries to publish it.
    ///
    /// # Errors
    /// Why it was not published; it is saved all the same.
    pub fn try_published(&self) -> Result<TestStory, PublishError> {
        let story = self.drafted();
        let site = self.room.settings();
        let published = self.room.db().write(|tx| publish(tx, &self.room.act(), &site, self.id, &self.order))?;
        Ok(TestStory { published: Some(published), ..story })
    }
}

fn body(markdown: &str) -> String {
    document::markdown::from_markdown(markdown).0.to_json()
}
