//! The proof of the page cache: after every change, each cached address equals a fresh render.

use database::scratch::Scratch;
use newsroom::comment::Status;
use newsroom::comment::moderate::decide;
use newsroom::id::{CommentId, SectionId, StoryId};
use newsroom::schema::MIGRATIONS;
use newsroom::section::{self, SectionDraft};
use newsroom::story::withdraw::{Leaves, withdraw};

use crate::world::{World, get};

/// Changes that one run makes.
const CHANGES: u64 = 100;

/// A generator of Marsaglia's kind (xorshift, 2003): the same run every time.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

#[test]
fn after_every_change_each_cached_page_equals_a_fresh_render() {
    let scratch = Scratch::sqlite();
    scratch.db().migrate(MIGRATIONS).unwrap();
    let world = World::new(&scratch);
    let mut chance = Chance(88_172_645_463_325_252);
    let mut addresses = std::collections::BTreeSet::new();
    for path in [
        "/",
        "/harbour/",
        "/politics/",
        "/author/person-1/",
        "/2026/03/",
        "/feed/",
        "/harbour/feed/",
        "/comments/feed/",
        "/feed.json",
        "/sitemap.xml",
    ] {
        addresses.insert(path.to_owned());
    }
    for id in 1..=24 {
        addresses.insert(world.publish(id, 1 + i64::from(id % 8 == 0), &format!("Story {id}"), "Text", None));
        world.comment(id, id, Status::Held, "A word");
        world.advance(60_000);
    }
    for change in 0..CHANGES {
        addresses.iter().rev().for_each(|address| drop(get(&world.site, &web::address::href(address))));
        if let Some(address) = change_something(&world, &mut chance, change) {
            addresses.insert(address);
        }
        world.follow();
        addresses.retain(|address| get(&world.site, &web::address::href(address)).status() != 301);
        let fresh = world.fresh_site();
        for path in world.site.cached_paths() {
            let (kept, made) = (get(&world.site, &path), get(&fresh, &path));
            assert_eq!(kept.status(), made.status(), "change {change}: {path}");
            assert!(kept.body() == made.body(), "change {change}: {path} is not what a fresh render gives");
        }
    }
}

fn change_something(world: &World, chance: &mut Chance, change: u64) -> Option<String> {
    let act = world.act();
    let id = i64::try_from(chance.next(24)).unwrap() + 1;
    match chance.next(9) {
        0 => {
            return Some(world.publish(
                id,
                1 + i64::from(id % 8 == 0),
                &format!("Story {id} again"),
                "Other text",
                None,
            ));
        }
        1 => {
            return Some(world.publish(
                id,
                1 + i64::try_from(chance.next(2)).unwrap(),
                &format!("Moved {change}"),
                "Text",
                None,
            ));
        }
        2 => drop(world.db.write(|tx| withdraw(tx, &act, StoryId(id), Leaves::Notice, "test"))),
        3 | 4 => {
            let status = Status::ALL[usize::try_from(chance.next(4)).unwrap()];
            world.db.write(|tx| decide(tx, &act, CommentId(id), status, "")).map(|_| ()).unwrap();
        }
        5 => {
            let name = format!("Harbour {change}");
            let draft = SectionDraft {
                parent: None,
                slug: "harbour",
                name: &name,
                description: "",
                language: None,
                position: 1,
            };
            world.db.write(|tx| section::put(tx, &act, SectionId(1), draft)).unwrap();
        }
        6 => {
            let due = jiff::Timestamp::from_millisecond(act.now.as_millisecond() + 90_000).unwrap();
            return Some(world.publish(id, 1 + i64::from(id % 8 == 0), &format!("Due {change}"), "Text", Some(due)));
        }
        7 => {
            let early = i64::try_from(chance.next(20)).unwrap() * 60_000;
            let then = jiff::Timestamp::from_millisecond(crate::world::START_MS + early).unwrap();
            return Some(world.publish(id, 1 + i64::from(id % 8 == 0), &format!("Dated {change}"), "Text", Some(then)));
        }
        _ => world.advance(45_000),
    }
    None
}
