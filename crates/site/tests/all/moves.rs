//! Whatever moves, every address that was ever public answers: with its page, with "gone" where somebody chose that, or
//! with one step to a page.
//!
//! A run is a seed. A failure names it with the number of the move.

use std::collections::{BTreeMap, BTreeSet};

use newsroom::address::Permalink;
use newsroom::id::{SectionId, StoryId, TagId};
use newsroom::merge;
use newsroom::redirect::desk::{Redirect, keep};
use newsroom::section::{self, SectionDraft};
use newsroom::story::withdraw::{Leaves, withdraw};
use newsroom::tag::{self, Tag};
use testing::{Chance, ORIGIN, TestNewsroom, TestStory, seconds};

use crate::NOW;

/// Moves of one run.
const MOVES: u64 = 30;

const SECTIONS: [&str; 5] = ["world", "world/asia", "world/asia/east", "politics", "politics/votes"];
const SLUGS: [&str; 5] = ["world", "asia", "globe", "votes", "politics"];
const TAGS: [&str; 3] = ["Water", "Boats", "Votes"];
const TAG_SLUGS: [&str; 5] = ["water", "boats", "votes", "ships", "rivers"];

struct Run<'a> {
    room: &'a TestNewsroom,
    chance: Chance,
    sections: Vec<SectionId>,
    tags: Vec<TagId>,
    stories: Vec<TestStory>,
    /// Every address that was public, with the stories that stood there: only theirs may be gone.
    ever: BTreeMap<String, BTreeSet<StoryId>>,
}

#[test]
fn every_address_that_was_ever_public_answers_in_one_step() {
    for seed in 1..=2 {
        Run::begin(&TestNewsroom::at(NOW), seed).go_on(seed);
    }
}

#[test]
fn so_it_does_on_postgres() {
    if let Some(room) = TestNewsroom::on_postgres("so_it_does_on_postgres", NOW) {
        Run::begin(&room, 4).go_on(4);
    }
}

impl<'a> Run<'a> {
    fn begin(room: &'a TestNewsroom, seed: u64) -> Self {
        room.change_settings(|site| site.permalink = Permalink::parse("/%category%/%postname%/").unwrap());
        let sections: Vec<SectionId> = SECTIONS.iter().map(|path| room.section(path)).collect();
        let tags = TAGS.iter().map(|name| room.tag(name)).collect();
        let mut run =
            Run { room, chance: Chance::from_seed(seed), sections, tags, stories: Vec::new(), ever: BTreeMap::new() };
        for n in 0..12 {
            let section = run.chance.pick(&SECTIONS);
            let story = room.story(&format!("Story {n}")).in_section(section).tagged(run.chance.pick(&TAGS));
            run.stories.push(story.published());
            room.clock().advance(seconds(60));
        }
        run
    }

    fn go_on(mut self, seed: u64) {
        for number in 0..MOVES {
            self.note_what_is_public();
            let what = self.move_something(number);
            self.room.clock().advance(seconds(60));
            self.room.run_jobs();
            self.note_what_is_public();
            for (address, stories) in &self.ever {
                self.check(address, stories, &format!("seed {seed}, move {number} ({what}): {address}"));
            }
        }
    }

    fn note_what_is_public(&mut self) {
        let room = self.room;
        let (sections, settings) = (room.db().read(section::list).unwrap(), room.settings());
        let section = |section: &section::Section| (settings.section_address(&section.path), None::<StoryId>);
        let mut public: Vec<_> = sections.iter().map(section).collect();
        let tags = self.tags.iter().map(|id| room.db().read(|r| tag::find(r, *id)).unwrap().unwrap());
        public.extend(tags.map(|tag| (settings.tag_address(&tag.slug), None)));
        public.extend(self.stories.iter().filter_map(|story| Some((room.address_of(story.id)?, Some(story.id)))));
        for (address, story) in public {
            self.ever.entry(address).or_default().extend(story);
        }
    }

    fn check(&self, address: &str, stories: &BTreeSet<StoryId>, name: &str) {
        let site = self.room.site();
        match site.get(address).status().as_u16() {
            200 => {}
            301 => {
                let to = site.leads_to(address);
                assert_eq!(site.get(&to).status(), 200, "{name} leads to {to}");
            }
            410 => {
                let was_taken_back = stories.iter().any(|story| self.room.address_of(*story).is_none());
                assert!(was_taken_back, "{name} is gone, and nobody chose that");
            }
            status => panic!("{name}: {status}"),
        }
    }

    fn move_something(&mut self, number: u64) -> &'static str {
        let room = self.room;
        match self.chance.below(12) {
            0..=3 => {
                let (id, slug) = (self.chance.pick(&self.sections), self.chance.pick(&SLUGS));
                let parent = self.chance.pick(&self.sections);
                let parent = Some(parent).filter(|_| self.chance.below(2) == 0);
                let name = format!("Section {number}");
                let draft = SectionDraft { parent, slug, name: &name, description: "", language: None, position: 1 };
                // Some would stand below themselves or where another stands, and are refused.
                drop(room.db().write(|tx| section::put(tx, &room.act(), id, draft)));
                "a section"
            }
            4 | 5 => {
                let (id, slug) = (self.chance.pick(&self.tags), self.chance.pick(&TAG_SLUGS));
                let name = format!("Tag {number}");
                let tag = Tag { id, slug: slug.into(), name, description: String::new(), language: None };
                drop(room.db().write(|tx| tag::put(tx, &room.act(), &tag)));
                "a tag"
            }
            6 | 7 => {
                let id = self.stories[self.chance.place(self.stories.len())].id;
                let slug = format!("slug-{}", self.chance.below(20));
                room.revise(id).slugged(&slug).published();
                "a story"
            }
            8 => {
                let place = self.chance.place(self.stories.len());
                let id = self.stories[place].id;
                drop(room.db().write(|tx| withdraw(tx, &room.act(), id, Leaves::Notice, "for the test")));
                "a withdrawal"
            }
            9 => {
                let (from, into) = (self.chance.pick(&self.sections), self.chance.pick(&self.sections));
                // Some are one, or have others below them, or became part of another before, and are refused.
                drop(room.db().write(|tx| merge::sections(tx, &room.act(), from, into)));
                "a merger of sections"
            }
            10 => {
                let (from, into) = (self.chance.pick(&self.tags), self.chance.pick(&self.tags));
                drop(room.db().write(|tx| merge::tags(tx, &room.act(), from, into)));
                "a merger of tags"
            }
            _ => {
                let known: Vec<&String> = self.ever.keys().collect();
                let to = known[self.chance.place(known.len())].clone();
                let from = format!("/by-hand-{number}/");
                let redirect = Redirect::read(&from, &to, ORIGIN).unwrap();
                room.db().write(|tx| keep(tx, &room.act(), &room.settings(), None, &redirect)).unwrap();
                let stories = self.ever[&to].clone();
                self.ever.insert(from, stories);
                "a redirect"
            }
        }
    }
}
