//! The sample newsroom of `dateline demo`: invented people, places and events.

use anyhow::Result;
use document::markdown::from_markdown;
use jiff::Timestamp;
use newsroom::comment::Status;
use newsroom::comment::import::{Imported, put};
use newsroom::id::{CommentId, ContributorId, SectionId, StoryId, TagId};
use newsroom::people::account::{self, AccountError};
use newsroom::people::contributor::{self, Contributor};
use newsroom::people::role::Role;
use newsroom::section::{self, SectionDraft};
use newsroom::site::{self, Edition};
use newsroom::story::correct::{CorrectionKind, correct};
use newsroom::story::publish::{PublishOrder, publish};
use newsroom::story::{Byline, BylineRole, Details, Draft, StoryKind, save};
use newsroom::tag::{self, Tag};
use newsroom::{Act, Actor};

use crate::clock;
use crate::place::Place;

/// The address of the sample newsroom's admin, whom the demo's link signs in.
pub const EDITOR_EMAIL: &str = "editor@sund-courier.example";

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;

/// Section, language, slug, hours ago, headline, standfirst, body.
type Sample = (&'static str, &'static str, &'static str, i64, &'static str, &'static str, &'static str);

const SECTIONS: [(&str, &str, Option<&str>); 6] = [
    ("harbour", "Harbour", None),
    ("politics", "Politics", None),
    ("science", "Science", None),
    ("culture", "Culture", None),
    ("bandar", "بندر", Some("fa")),
    ("farhang", "فرهنگ", Some("fa")),
];

const PEOPLE: [(&str, &str); 4] = [
    ("ines-okafor", "Ines Okafor"),
    ("samir-haddan", "Samir Haddan"),
    ("leila-navid", "Leila Navid"),
    ("tom-brask", "Tom Brask"),
];

const STORIES: &[Sample] = &[
    (
        "harbour",
        "en",
        "ferry-returns-to-the-north-quay",
        1,
        "Ferry returns to the north quay after nine weeks",
        "The first boat left at six with forty passengers and a band.",
        "NORTH QUAY. The ferry *Halcyon* left the north quay at six this morning, nine weeks after a storm broke the landing stage.\n\n\"We counted the days,\" said Mara Lind, who runs the kiosk beside the pier. \"Nobody buys tea on a quay without a boat.\"\n\n## What was repaired\n\n- the landing stage, raised by forty centimetres\n- two of six mooring posts\n- the lights along the eastern wall\n\nThe harbour board put the cost at 1.2 million crowns, a third less than it feared in October.",
    ),
    (
        "harbour",
        "en",
        "night-shift-at-the-lock",
        5,
        "Night shift at the lock",
        "Between one and four, three people and a radio keep the river open.",
        "The lock at Sund opens forty times a night in winter. Most captains never see who opens it.\n\n> You learn the engines by ear. I know the boats before I see their lights.\n\nOle Venn has worked here since the old gates were wood.",
    ),
    (
        "politics",
        "en",
        "budget-passes-by-two-votes",
        9,
        "Budget passes by two votes",
        "Two members crossed the floor shortly before midnight.",
        "The council passed next year's budget by 27 votes to 25 after a debate of seven hours.\n\n\"I voted for the schools, not for the mayor,\" councillor Edda Rho said after the count.\n\n| Item | This year | Next year |\n| --- | --- | --- |\n| Schools | 41.0 m | 44.5 m |\n| Roads | 18.2 m | 16.9 m |\n| Harbour | 7.5 m | 9.1 m |",
    ),
    (
        "politics",
        "en",
        "mayor-will-not-run-again",
        30,
        "Mayor will not run again",
        "Karin Sol leaves after two terms and names no heir.",
        "Mayor Karin Sol told her party on Monday that she will not stand in the spring.\n\n\"Eight years is a long time to answer the same telephone,\" she said.",
    ),
    (
        "science",
        "en",
        "seagrass-counts-double-in-the-bay",
        26,
        "Seagrass in the bay has doubled since 2019",
        "Divers counted 212 plots. The warm, shallow ones did best.",
        "Seagrass covers twice as much of the bay floor as it did five years ago, a survey of 212 plots found.\n\nThe survey was done by volunteers with rulers and slates. \"The method is old and that is its strength,\" said the marine biologist Jun Aker.",
    ),
    (
        "science",
        "en",
        "a-clock-that-loses-a-second-in-an-age",
        75,
        "A clock that loses a second in an age",
        "The observatory's new clock is kept in a cellar, away from trams.",
        "The observatory has set its new clock going in a cellar eleven metres below the hill.\n\nIts error would add up to a second in thirty million years, if anyone were to wait.",
    ),
    (
        "culture",
        "en",
        "the-cinema-with-one-screen",
        50,
        "The cinema with one screen and no plan to grow",
        "The Lumen shows one film a week and sells out on Thursdays.",
        "The Lumen has 84 seats, one screen and one projectionist.\n\n\"If we had two films, I would have to choose,\" said its owner, Pavel Oru.",
    ),
    (
        "culture",
        "en",
        "songs-for-hauling-nets",
        100,
        "Songs for hauling nets, written down at last",
        "A choir has collected ninety verses that were never on paper.",
        "Ninety verses, sung on boats for two hundred years, stand in a book that appears on Friday.\n\nThe oldest singer in the project, Berit Hamm, is 94.",
    ),
    (
        "bandar",
        "fa",
        "بازگشت-کشتی-به-اسکله-شمالی",
        2,
        "کشتی پس از نه هفته به اسکلهٔ شمالی بازگشت",
        "نخستین قایق ساعت شش با چهل مسافر راه افتاد.",
        "کشتی «هالسیون» بامداد امروز، نه هفته پس از توفانی که سکو را شکست، از اسکلهٔ شمالی حرکت کرد.\n\nمارا لیند که دکهٔ کنار اسکله را می‌گرداند گفت: «روزها را می‌شمردیم. اسکلهٔ بی‌کشتی چای نمی‌خواهد.»",
    ),
    (
        "bandar",
        "fa",
        "شیفت-شب-در-آب‌بند",
        20,
        "شیفت شب در آب‌بند",
        "میان ساعت یک تا چهار، سه نفر و یک رادیو رود را باز نگه می‌دارند.",
        "آب‌بند سوند در زمستان هر شب چهل بار باز می‌شود. بیشتر ناخداها هرگز نمی‌بینند چه کسی آن را باز می‌کند.",
    ),
    (
        "farhang",
        "fa",
        "سینمایی-با-یک-پرده",
        44,
        "سینمایی با یک پرده و بی هیچ نقشه‌ای برای بزرگ شدن",
        "لومن هفته‌ای یک فیلم نشان می‌دهد.",
        "لومن ۸۴ صندلی، یک پرده و یک آپاراتچی دارد.\n\nصاحب آن می‌گوید: «اگر دو فیلم داشتیم، ناچار بودم انتخاب کنم.»",
    ),
];

const COMMENTS: [(&str, &str, Status); 4] = [
    ("Mira", "I was on that boat. The band played *before* the coffee was ready.", Status::Published),
    ("A. Fell", "How much of the cost is paid by the state?", Status::Published),
    ("Nils", "Waiting for the evening boat to come back too. https://example.org/timetable", Status::Held),
    ("cheap watches", "best watches https://spam.example/ https://spam.example/2", Status::Spam),
];

/// Fills an empty newsroom; one that has stories is left as it is.
pub fn fill(place: &Place) -> Result<()> {
    if place.db.read(newsroom::event::last_seq)? > 0 {
        return Ok(());
    }
    let now = clock::now();
    let act = Act { now, ids: &place.ids, actor: Actor::Program };
    place.db.write(|tx| {
        let settings = site();
        site::set(tx, &act, &settings)?;
        for (position, (slug, name, language)) in (1_i64..).zip(SECTIONS) {
            let draft = SectionDraft { parent: None, slug, name, description: "", language, position };
            section::put(tx, &act, SectionId(position), draft)?;
        }
        for (id, (slug, name)) in (1_i64..).zip(PEOPLE) {
            let person = Contributor {
                id: ContributorId(id),
                slug: slug.into(),
                name: name.into(),
                bio: String::new(),
                website: None,
                email_sealed: None,
            };
            contributor::put(tx, &act, &person)?;
        }
        let tag = Tag {
            id: TagId(1),
            slug: "ferry".into(),
            name: "Ferry".into(),
            description: String::new(),
            language: None,
        };
        tag::put(tx, &act, &tag)?;
        account::add(tx, &act, &place.keys, EDITOR_EMAIL, PEOPLE[0].1, Role::Admin)?;
        Ok::<_, AccountError>(())
    })?;
    let settings = site();
    for (number, sample) in (0_i64..).zip(STORIES) {
        let at = earlier(now, sample.3 * HOUR_MS);
        add(place, &act, &settings, number, sample, at)?;
    }
    let next: Sample = (
        "harbour",
        "en",
        "evening-boat-will-sail-again",
        0,
        "Evening boat will sail again from Monday",
        "The timetable of the autumn comes back whole.",
        "The evening boat sails again from Monday, the harbour board said.\n\nThis story was scheduled: it appeared by itself, two minutes after the sample newsroom was made.",
    );
    add(place, &act, &settings, 99, &next, earlier(now, -2 * MINUTE_MS))?;
    say_more(place, &act)
}

fn site() -> site::Site {
    site::Site {
        title: "The Sund Courier".into(),
        tagline: "News from the quay and the hill".into(),
        editions: vec![Edition {
            language: "fa".into(),
            prefix: "fa".into(),
            title: "پیک سوند".into(),
            tagline: "خبرهای اسکله و تپه".into(),
        }],
        ..site::Site::default()
    }
}

fn earlier(now: Timestamp, by_ms: i64) -> Timestamp {
    Timestamp::from_millisecond(now.as_millisecond() - by_ms).unwrap_or(now)
}

fn add(place: &Place, act: &Act, settings: &site::Site, number: i64, sample: &Sample, at: Timestamp) -> Result<()> {
    let (section, language, slug, _, headline, standfirst, body) = *sample;
    let section = SECTIONS.iter().position(|(own, ..)| *own == section).unwrap_or(0);
    let people = i64::try_from(PEOPLE.len()).unwrap_or(1);
    let draft = Draft {
        headline: headline.into(),
        standfirst: standfirst.into(),
        kicker: String::new(),
        dateline: String::new(),
        language: language.into(),
        slug: slug.into(),
        body: from_markdown(body).0.to_json(),
        details: Details {
            sections: vec![SectionId(i64::try_from(section).unwrap_or(0) + 1)],
            tags: if headline.contains("Ferry") || headline.contains("boat") { vec![TagId(1)] } else { Vec::new() },
            bylines: vec![Byline { contributor: ContributorId(number % people + 1), role: BylineRole::Words }],
            ..Details::default()
        },
    };
    let id = StoryId(number + 1);
    place.db.write(|tx| {
        save::begin(tx, act, id, StoryKind::Story, &draft)?;
        publish(tx, act, settings, id, &PublishOrder { at: Some(at), ..PublishOrder::default() })
    })?;
    Ok(())
}

/// Comments in every state, and a correction.
fn say_more(place: &Place, act: &Act) -> Result<()> {
    place.db.write(|tx| {
        for (number, (name, body, status)) in (1_i64..).zip(COMMENTS) {
            let comment = Imported {
                id: CommentId(number),
                story: StoryId(1),
                parent: None,
                status,
                author_name: name.into(),
                email: Some(format!("reader{number}@example.org")),
                website: None,
                body: body.into(),
                written_at: earlier(act.now, (50 - number) * MINUTE_MS),
            };
            put(tx, &place.keys, &comment)?;
        }
        let note = "An earlier version gave the cost as 1.4 million crowns. It is 1.2 million.";
        let id = newsroom::id::CorrectionId(act.next_id());
        correct(tx, act, id, StoryId(1), CorrectionKind::Correction, note)
    })?;
    Ok(())
}
