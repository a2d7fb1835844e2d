//! The proof of the page cache: after every change each kept page equals a fresh render, and only what changed was
//! dropped.
//!
//! A run is a seed. A failure names it with the number of the change: put it into [`SEEDS`] to see it again.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use http::StatusCode;
use newsroom::comment::import::find_story;
use newsroom::comment::like::{self, Opinion};
use newsroom::comment::rule::{self, Mode};
use newsroom::comment::{Status, amend};
use newsroom::front::version::{self, Order};
use newsroom::front::{Arrangement, Pin, Place, Rule, Shape, Slot};
use newsroom::id::{CommentId, CorrectionId, SectionId, StoryId};
use newsroom::merge;
use newsroom::reading::{self, Span};
use newsroom::site::Colour;
use newsroom::story::correct::{CorrectionKind, correct};
use newsroom::story::publish::PublishOrder;
use newsroom::story::save::set_identity;
use newsroom::story::withdraw::{Leaves, withdraw};
use testing::{Chance, Reading, TestNewsroom, TestStory, days, seconds};

use crate::NOW;

/// Each is a run of its own; the third is for PostgreSQL.
const SEEDS: [u64; 3] = [1, 2, 20_260_301];

/// Changes that one run makes: each renders some ninety pages twice.
const CHANGES: u64 = 90;

/// Stories that are changed.
const STORIES: usize = 8;

const SECTIONS: [&str; 3] = ["harbour", "harbour/fish", "politics"];
const TAGS: [&str; 3] = ["Water", "Boats", "Votes"];
const PEOPLE: [&str; 2] = ["Ines", "Ole"];
const SERIES: [&str; 1] = ["Rivers"];

/// Everything that can be kept but the stories themselves.
const LISTS: [&str; 50] = [
    "/",
    "/page/2/",
    "/harbour/",
    "/harbour/page/2/",
    "/harbour/fish/",
    "/politics/",
    "/port/",
    "/port/fish/",
    "/tag/water/",
    "/tag/boats/",
    "/tag/votes/",
    "/tag/ships/",
    "/author/ines/",
    "/author/ole/",
    "/author/ines/page/2/",
    "/series/rivers/",
    "/2025/",
    "/2025/12/",
    "/2025/12/31/",
    "/2026/",
    "/2026/page/2/",
    "/2026/02/",
    "/2026/03/",
    "/2026/03/01/",
    "/feed/",
    "/feed/atom/",
    "/feed.json",
    "/harbour/feed/",
    "/politics/feed/atom/",
    "/tag/water/feed/",
    "/author/ines/feed/",
    "/series/rivers/feed/",
    "/comments/feed/",
    "/comments/feed/atom/",
    "/sitemap.xml",
    "/sitemap-pages.xml",
    "/sitemap-2025-12.xml",
    "/sitemap-2026-02.xml",
    "/sitemap-2026-03.xml",
    "/news-sitemap.xml",
    "/about/",
    "/robots.txt",
    "/search",
    "/corrections/",
    "/corrections/before/1/",
    "/corrections/feed/",
    "/favicon.ico",
    "/apple-touch-icon.png",
    "/icon-192.png",
    "/site.webmanifest",
];

struct Run<'a> {
    room: &'a TestNewsroom,
    chance: Chance,
    /// What fronts are arranged by, so that the other changes stay what they were.
    arranges: Chance,
    rules: Chance,
    sections: Vec<SectionId>,
    stories: Vec<TestStory>,
    comments: Vec<CommentId>,
    addresses: BTreeSet<String>,
    has_corrected: bool,
    /// Pages that were dropped although nothing in them had changed, by the kind of change.
    needless: BTreeMap<&'static str, (usize, usize)>,
}

#[test]
fn after_every_change_each_kept_page_equals_a_fresh_render_and_only_what_changed_was_dropped() {
    Run::begin(&TestNewsroom::at(NOW), SEEDS[0]).go_on(SEEDS[0]);
}

#[test]
fn the_same_holds_for_another_run_of_changes() {
    Run::begin(&TestNewsroom::at(NOW), SEEDS[1]).go_on(SEEDS[1]);
}

#[test]
fn the_same_holds_on_postgres() {
    if let Some(room) = TestNewsroom::on_postgres("the_same_holds_on_postgres", NOW) {
        Run::begin(&room, SEEDS[2]).go_on(SEEDS[2]);
    }
}

impl<'a> Run<'a> {
    fn begin(room: &'a TestNewsroom, seed: u64) -> Self {
        room.change_settings(|site| {
            site.stories_per_page = 3;
            site.stories_per_feed = 4;
            site.comments.mode = Mode::Open;
            site.comments.close_after_days = 3;
            site.comments.threads_per_page = 2;
        });
        let mut run = Run {
            room,
            chance: Chance::from_seed(seed),
            arranges: Chance::from_seed(seed + 1),
            rules: Chance::from_seed(seed + 2),
            sections: SECTIONS.iter().map(|path| room.section(path)).collect(),
            stories: Vec::new(),
            comments: Vec::new(),
            addresses: LISTS.iter().map(|list| (*list).to_owned()).collect(),
            has_corrected: false,
            needless: BTreeMap::new(),
        };
        for n in 0..STORIES {
            let story = run.furnished(room.story(&format!("Story {n}")));
            let story = story.published();
            run.know(story);
            room.clock().advance(seconds(600));
        }
        for _ in 0..STORIES {
            run.post_comment();
        }
        run
    }

    fn go_on(mut self, seed: u64) {
        for change in 0..CHANGES {
            let before = self.visit_all();
            let what = match change % 8 {
                3 | 7 => self.arrange(),
                5 => self.read_something(),
                1 => self.set_rule(),
                _ => self.change_something(change),
            };
            let (site, fresh_site) = (self.room.site(), self.room.fresh_site());
            let fresh = Reading::of(&fresh_site);
            let tally = self.needless.entry(what).or_default();
            tally.0 += 1;
            for (path, body) in &before {
                let made = fresh.get(path);
                if site.is_kept(path) {
                    let kept = site.get(path);
                    assert_eq!(kept.status(), made.status(), "seed {seed}, change {change} ({what}): {path}");
                    assert!(
                        kept.body() == made.body(),
                        "seed {seed}, change {change} ({what}): {path} is not what a fresh render gives:\n{}",
                        first_difference(kept.body(), made.body())
                    );
                } else if made.status() == StatusCode::OK && made.body() == body {
                    tally.1 += 1;
                }
            }
        }
        self.judge(seed);
    }

    /// Asks for every address, and gives the bodies of those that are kept.
    fn visit_all(&self) -> BTreeMap<String, Bytes> {
        let site = self.room.site();
        let encoded = self.addresses.iter().map(|address| web::address::href_as_written(address));
        let visited = encoded.map(|path| (path.clone(), site.get(&path).into_body()));
        visited.filter(|(path, _)| site.is_kept(path)).collect()
    }

    /// Words drop what shows them. What moves a story touches lists whose shown part may stay the same; that is a part of
    /// the site, never the whole.
    fn judge(&self, seed: u64) {
        for (what, (changes, needless)) in &self.needless {
            let most = match *what {
                // A rail names a story without the number of its comments, on pages that are kept in three orders.
                "a comment" | "a decision" | "a like" | "a comment's text" | "a comment taken back" => 14,
                "a headline" | "a slug" => 5,
                "a tag's name" | "a person's name" | "a series' name" | "a translation" => 5,
                // A version for later changes no page now: that which it will change is dropped, to learn of its instant.
                "an arrangement" => 2,
                "a version called off" => 0,
                // The second of one instant changes no time on the cards of the day, which are dropped all the same.
                "a correction" => 12,
                // Every foot lists the standing pages; one that is taken back at once changes none in the end.
                "a page" => self.addresses.len() / 2,
                // Sections stand in the head of every page; it may be that none of those did.
                "a merger of sections" => self.addresses.len(),
                _ => self.addresses.len() / 3,
            };
            assert!(
                *needless <= changes * most,
                "seed {seed}: {what}: {changes} changes dropped {needless} pages for nothing"
            );
        }
    }

    fn know(&mut self, story: TestStory) {
        let address = story.address();
        let bare = address.trim_end_matches('/').to_owned();
        self.addresses.extend([
            format!("{bare}/feed/"),
            format!("{bare}/comment-page-1/"),
            format!("{address}?comments=newest"),
            format!("{address}?comments=most-liked"),
            format!("{bare}/2/"),
            address,
        ]);
        match self.stories.iter_mut().find(|known| known.id == story.id) {
            Some(known) => *known = story,
            None => self.stories.push(story),
        }
    }

    fn furnished(&mut self, story: testing::StoryBuilder<'a>) -> testing::StoryBuilder<'a> {
        let section = self.chance.pick(&self.sections);
        let story = story.with(|draft| {
            draft.details.sections = vec![section];
            draft.details.tags.clear();
            draft.details.bylines.clear();
            draft.details.series = None;
        });
        let story = story.tagged(self.chance.pick(&TAGS)).by(self.chance.pick(&PEOPLE));
        let story = if self.chance.below(3) == 0 { story.in_series(SERIES[0]) } else { story };
        let text = if self.chance.below(4) == 0 { "One.\n\n<!--nextpage-->\n\nTwo." } else { "One." };
        let sticky = self.chance.below(6) == 0;
        story.saying(text).with(|draft| draft.details.sticky = sticky)
    }

    fn post_comment(&mut self) {
        let n = self.comments.len();
        let sent = if n > 0 && self.chance.below(2) == 0 {
            let parent = self.chance.pick(&self.comments);
            let story = self.room.db().read(|r| find_story(r, parent)).unwrap().unwrap();
            self.room.comment_on(story).answering(parent)
        } else {
            self.room.comment_on(self.stories[self.chance.place(self.stories.len())].id)
        };
        let sent = sent.saying(&format!("Word {n}"));
        let sent = sent.with(|sent| sent.client_address = format!("192.0.2.{}", n % 250));
        if let Ok(receipt) = sent.submitted() {
            self.comments.push(receipt.id);
        }
    }

    /// Decides on a comment, likes it, or does what its writer may.
    fn change_comment(&mut self, change: u64) -> &'static str {
        let (room, comment) = (self.room, self.chance.pick(&self.comments));
        match self.chance.below(6) {
            0 => {
                let reader = change.to_be_bytes();
                let opinion = Opinion { comment, is_liked: true, liker_key: &reader, client_key: &reader };
                room.db().write(|tx| like::note(tx, &room.act(), opinion)).unwrap();
                "a like"
            }
            1 => {
                let body = format!(
                    "Word {change} again, see https://example.org/a https://example.org/b https://example.org/c"
                );
                drop(room.db().write(|tx| {
                    let site = newsroom::site::get(tx)?;
                    amend::edit(tx, &room.act(), &site, room.keys(), comment, &body, "192.0.2.1")
                }));
                "a comment's text"
            }
            2 => {
                drop(room.db().write(|tx| {
                    let rules = newsroom::site::get(tx)?.comments;
                    amend::withdraw(tx, &room.act(), &rules, comment)
                }));
                "a comment taken back"
            }
            _ => {
                let status = self.chance.pick(&Status::ALL);
                room.decide(comment, status);
                "a decision"
            }
        }
    }

    /// Arranges the front or a section's page anew, now or from an instant ahead, brings an older version back, or calls
    /// one off.
    fn arrange(&mut self) -> &'static str {
        let (room, place) = (self.room, self.arranges.pick(&[Place::Front(0), Place::Section(self.sections[0])]));
        let newest = room.db().read(|r| version::find_newest(r, place)).unwrap();
        let known = newest.as_ref().map_or(0, |newest| newest.number);
        let old = i64::try_from(self.arranges.below(u64::try_from(known).unwrap() + 1)).unwrap();
        if self.arranges.below(5) == 0 {
            room.db().write(|tx| version::recall(tx, &room.act(), place, known)).unwrap();
            return "a version called off";
        }
        let older = room.db().read(|r| version::find(r, place, old)).unwrap().filter(|_| self.arranges.below(3) == 0);
        let (arrangement, copy_of) = match older {
            Some(older) => (older.arrangement, Some(older.number)),
            None => (self.arrangement(), None),
        };
        let from = (self.arranges.below(3) == 0).then(|| room.now() + seconds(75));
        let order = Order { arrangement: &arrangement, name: "", from, known, copy_of };
        room.db().write(|tx| version::keep(tx, &room.act(), place, &order)).unwrap();
        "an arrangement"
    }

    /// Stories are read, and ten minutes later their order is made anew.
    fn read_something(&mut self) -> &'static str {
        let room = self.room;
        let counts = self.stories.iter().map(|story| (story.id, 1 + self.arranges.below(9))).collect::<Vec<_>>();
        room.db().write(|tx| reading::record(tx, room.now(), &counts)).unwrap();
        room.clock().advance(seconds(600));
        room.rank_most_read();
        "readers"
    }

    /// Somebody sets the rule of comments of a story or a section.
    fn set_rule(&mut self) -> &'static str {
        let (room, chance) = (self.room, &mut self.rules);
        let place = match chance.below(3) {
            0 => rule::Place::Section(self.sections[0]),
            1 => rule::Place::Section(self.sections[2]),
            _ => rule::Place::Story(self.stories[chance.place(self.stories.len())].id),
        };
        let mode = chance.pick(&[None, Some(Mode::Open), Some(Mode::FirstHeld), Some(Mode::Held), Some(Mode::Closed)]);
        let close_after_days = chance.pick(&[None, Some(0), Some(1), Some(30)]);
        let new = rule::Rule { mode, close_after_days };
        room.db().write(|tx| rule::set(tx, &room.act(), place, new, "for the test")).unwrap();
        "a rule of comments"
    }

    fn arrangement(&mut self) -> Arrangement {
        let mut free: Vec<StoryId> = self.stories.iter().map(|story| story.id).collect();
        let rules = [
            Rule::Newest,
            Rule::Section(self.arranges.pick(&self.sections)),
            Rule::Tag(self.room.tag(TAGS[1])),
            Rule::Series(self.room.series(SERIES[0])),
            Rule::MostRead(self.arranges.pick(&Span::ALL)),
            Rule::Hand,
        ];
        let mut slots = Vec::new();
        for _ in 0..self.arranges.below(4) {
            let mut slot = Slot::new(self.arranges.pick(&Shape::ALL), self.arranges.pick(&rules));
            for position in 1..=slot.stories {
                if self.arranges.below(3) == 0 && !free.is_empty() {
                    let story = free.swap_remove(self.arranges.place(free.len()));
                    let until = (self.arranges.below(3) == 0).then(|| self.room.now() + seconds(100));
                    slot.pins.push(Pin { story, position, until });
                }
            }
            slots.push(slot);
        }
        Arrangement { slots, hides_editions: self.arranges.below(2) == 0 }
    }

    fn change_something(&mut self, change: u64) -> &'static str {
        let room = self.room;
        let id = self.stories[self.chance.place(self.stories.len())].id;
        let ago = days(i64::try_from(self.chance.below(70)).unwrap());
        match self.chance.below(26) {
            0 | 1 => {
                let story = room.revise(id).headed(&format!("Headline {change}")).published();
                self.know(story);
                "a headline"
            }
            2 => {
                let story = self.furnished(room.revise(id)).published();
                self.know(story);
                "a story's shelves"
            }
            3 => {
                let story = room.revise(id).slugged(&format!("slug-{change}")).published();
                self.know(story);
                "a slug"
            }
            4 | 5 => {
                let order = PublishOrder { at: Some(room.now() - ago), ..PublishOrder::default() };
                let story = room.revise(id).ordered(order).published();
                self.know(story);
                "a date"
            }
            6 => {
                let leaves = self.chance.pick(&[Leaves::Notice, Leaves::Nothing]);
                drop(room.db().write(|tx| withdraw(tx, &room.act(), id, leaves, "for the test")));
                "a withdrawal"
            }
            7 | 8 => {
                let order = PublishOrder { at: Some(room.now() + seconds(90)), ..PublishOrder::default() };
                let story = room.revise(id).ordered(order).published();
                self.know(story);
                "a schedule"
            }
            9 => {
                let order = PublishOrder { expires_at: Some(room.now() + seconds(120)), ..PublishOrder::default() };
                if let Ok(story) = room.revise(id).ordered(order).try_published() {
                    self.know(story);
                }
                "an expiry"
            }
            10..=12 => {
                self.post_comment();
                "a comment"
            }
            13 | 14 => self.change_comment(change),
            15 => {
                let slug = self.chance.pick(&["harbour", "port"]);
                room.put_section(self.sections[0], None, slug, &format!("Harbour {change}"));
                "a section's name"
            }
            16 => {
                let tag = room.tag(TAGS[1]);
                room.put_tag(tag, "boats", &format!("Boats {change}"));
                "a tag's name"
            }
            17 => {
                let person = room.contributor(PEOPLE[0]);
                room.put_contributor(person, "ines", &format!("Ines {change}"));
                "a person's name"
            }
            18 => {
                let series = room.series(SERIES[0]);
                room.put_series(series, "rivers", &format!("Rivers {change}"));
                "a series' name"
            }
            19 => {
                let kind = self.chance.pick(&CorrectionKind::ALL);
                let correction = CorrectionId(if self.has_corrected { room.act().next_id() } else { 1 });
                self.has_corrected = true;
                room.db()
                    .write(|tx| correct(tx, &room.act(), correction, id, kind, &format!("Note {change}")))
                    .unwrap();
                "a correction"
            }
            20 => {
                let group = self.chance.pick(&[None, Some(1), Some(2)]);
                room.db().write(|tx| set_identity(tx, &room.act(), id, None, group)).unwrap();
                "a translation"
            }
            21 => {
                room.change_settings(|site| {
                    site.tagline = format!("Line {change}");
                    // Icons are made of the name's first letter and in the newsroom's colour.
                    site.title = ["Courier", "Lantern"][usize::from(change.is_multiple_of(4))].into();
                    site.brand = Colour::parse("#8a1c1c").filter(|_| change % 8 < 4);
                });
                "the settings"
            }
            22 => {
                let (from, into) = (room.tag(self.chance.pick(&TAGS)), room.tag(TAGS[2]));
                // The last of them cannot become part of itself; the others are made anew by the next story that wants one.
                drop(room.db().write(|tx| merge::tags(tx, &room.act(), from, into)));
                "a merger of tags"
            }
            23 => {
                let into = self.chance.pick(&[self.sections[0], self.sections[2]]);
                room.db().write(|tx| merge::sections(tx, &room.act(), self.sections[1], into)).unwrap();
                self.sections[1] = SectionId(room.act().next_id());
                room.put_section(self.sections[1], Some(self.sections[0]), "fish", "fish");
                "a merger of sections"
            }
            24 => {
                let slug = self.chance.pick(&["about", "harbour", "2026"]);
                let page = room.story(&format!("Page {change}")).as_page().slugged(slug).published();
                if self.chance.below(2) == 0 {
                    room.withdraw(page.id);
                }
                "a page"
            }
            _ => {
                let pause = self.chance.pick(&[1, 45, 60, 3_600, 40_000]);
                room.clock().advance(seconds(pause));
                if self.chance.below(2) == 0 {
                    room.run_jobs();
                }
                "time"
            }
        }
    }
}

fn first_difference(kept: &Bytes, made: &Bytes) -> String {
    let (kept, made) = (String::from_utf8_lossy(kept).into_owned(), String::from_utf8_lossy(made).into_owned());
    let lines = kept.lines().zip(made.lines()).find(|(kept, made)| kept != made);
    lines.map_or_else(|| "one goes on".to_owned(), |(kept, made)| format!("  kept {kept}\n  made {made}"))
}
