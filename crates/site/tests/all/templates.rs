//! Every template of the site with its samples: with nothing, with little, with everything, and from right to left.
//!
//! A sample is a newsroom, an address in it, and what only this template shows there. The engine is strict, so a page
//! that asks for what it does not have is an error; a template that has no sample fails here.

use std::sync::Arc;

use http::header::SET_COOKIE;
use newsroom::comment::Status;
use newsroom::comment::like::{self, Opinion};
use newsroom::comment::proof::Asks;
use newsroom::comment::rule::Mode;
use newsroom::comment::writer::link::{Purpose, path};
use newsroom::front::version::{self, Order};
use newsroom::front::{Arrangement, Place, Rule, Shape, Slot};
use newsroom::id::{CorrectionId, MediaId};
use newsroom::media_item::{self, MediaItem};
use newsroom::site::{Edition, Mark};
use newsroom::story::correct::{CorrectionKind, correct};
use newsroom::story::save::set_identity;
use newsroom::story::{CommentsSetting, LeadImage};
use search::{Entry, Index};
use site::{Parts, Site};
use testing::{Reading, StoryBuilder, TestNewsroom, TestStory, minutes};

use crate::NOW;

/// What is asked of the newsroom.
enum Asked {
    Page(&'static str),
    /// With the cookies of a reader.
    With(&'static str, &'static str),
    /// The form under a story as it answers the first comment.
    Reply(&'static str),
    /// The form under a story by which its first comment is reported.
    Report(&'static str),
    /// The form by which one objects to the first statement on record.
    Object,
    /// A form that comes back, or whose answer leads to a page that its writer alone sees.
    Form(&'static str),
    /// What a link opens that was sent to Sam.
    Mine(Purpose),
}
use Asked::{Form, Mine, Object, Page, Reply, Report, With};

type Sample = testing::samples::Sample<TestNewsroom, Asked>;

const STORY: &str = "/2026/03/01/ferry-returns/";

#[rustfmt::skip]
const SAMPLES: &[(&str, &[Sample])] = &[
    ("site/base.html", &[
        (nothing, Page("/"), &["<title>Courier</title>", "<span>Sunday 1 March 2026</span>"]),
        (everything, With("/", "theme=dark"), &["data-theme=\"dark\"", "class=\"mark\"", "rel=\"icon\"", "hreflang=\"fa\"",
            "<h2>Editions</h2>", ">About us</a>", "<bdi>What the quay says</bdi>", "twitter:card"]),
        (right_to_left, Page("/"), &["<html lang=\"fa\" dir=\"rtl\">", "dateline-arabic"]),
    ]),
    ("site/front.html", &[
        (nothing, Page("/"), &["<h1 class=\"vh\">Courier</h1>"]),
        (little, Page("/"), &["class=\"card card--lead\""]),
        (everything, Page("/"), &["id=\"s-latest\"", "id=\"s-top\"", "class=\"band--split\"", "id=\"s-edition-1\"",
            "href=\"/page/2/\" rel=\"next\""]),
        (right_to_left, Page("/"), &["class=\"card card--lead\""]),
    ]),
    ("site/list.html", &[
        (little, Page("/politics/"), &["No stories in politics yet."]),
        (everything, Page("/harbour/"), &["aria-current=\"page\">All</a>", ">ferries</a>", "id=\"lead\"", "RSS feed"]),
        (everything, Page("/page/2/"), &["rel=\"prev\"", "<span>Page 2</span>"]),
        (everything, Page("/series/rivers/"), &["<h1>Rivers</h1>"]),
        (right_to_left, Page("/2026/"), &["<h1>"]),
    ]),
    ("site/ledger.html", &[
        (nothing, Page("/corrections/"), &["<h1>Corrections</h1>", "Nothing has been corrected yet."]),
        (everything, Page("/corrections/"), &["<b>Correction</b>", "It was the second boat.", ">Ferry returns</a>"]),
        (right_to_left, Page("/corrections/"), &["<h1>"]),
    ]),
    ("site/statements.html", &[
        (nothing, Page("/statements/"), &["<h1>Who said what</h1>", "Nothing on record fits this."]),
        (recorded, Page("/statements/"), &["<p>The bridge will open again in June</p>", "\"@type\":\"Quotation\""]),
        (recorded, Page("/statements/?q=bridge&speaker=lena&from=2026-03-01"), &["value=\"bridge\"", "content=\"noindex"]),
        (right_to_left, Page("/statements/"), &["dir=\"rtl\"", "class=\"record-form\""]),
    ]),
    ("site/person.html", &[
        (recorded, Page("/people/lena-ortiz/"), &["<h1><bdi>Lena Ortiz</bdi></h1>", "\"@type\":\"Person\"", "On record: "]),
    ]),
    ("site/objection.html", &[
        (recorded, Object, &["<h1>Object to a statement</h1>", "name=\"email\"", "tabindex=\"-1\""]),
    ]),
    ("site/said.html", &[
        (recorded, Page("/people/lena-ortiz/"), &["#:~:text=The%20bridge%20will%20open%20again%20in", "class=\"said said--exact\""]),
    ]),
    ("site/lost.html", &[
        (nothing, Page("/no/such-page/"), &["Error 404", "value=\"such page\""]),
        (everything, Page("/2026/03/01/taken-back/"), &["Error 410"]),
        (everything, Page("/no/the-ferry/"), &["id=\"perhaps\"", "We filled in words"]),
    ]),
    ("site/mine.html", &[
        (with_post, Page("/my-comments/"), &["<h1>My comments</h1>", "name=\"email\""]),
        (with_post, Page("/my-comments/?language=fa"), &["<html lang=\"fa\" dir=\"rtl\">"]),
        (with_post, Mine(Purpose::Open), &["class=\"cmt-body\"", "value=\"erase-all\"", "export.json", ">Ferry returns</bdi>"]),
        (with_post, Mine(Purpose::Confirm), &["value=\"confirm\""]),
        (with_post, Mine(Purpose::Stop), &["value=\"stop\""]),
        (nothing, Mine(Purpose::Open), &["There is nothing here"]),
        (nothing, Page("/my-comments/open/x"), &["This link does not work any more"]),
    ]),
    ("site/content_notice.html", &[
        (nothing, Page("/content-notice/"), &["<h1>Notice of illegal content</h1>", "name=\"faith\"", "value=\"child-abuse\""]),
        (nothing, Page("/content-notice/?language=fa"), &["<html lang=\"fa\" dir=\"rtl\">"]),
        (everything, Page("/content-notice/writer/x"), &["This link does not work any more"]),
    ]),
    ("site/page.html", &[(everything, Page("/about-us/"), &["<h1 dir=\"auto\">About us</h1>"])]),
    ("site/search.html", &[
        (nothing, Page("/search"), &["<h1>Search</h1>"]),
        (little, Page("/search?q=zzz"), &["Nothing found for"]),
        (everything, Page("/search?q=ferry"), &["class=\"facets\"", "<mark>", "Best match"]),
        (everything, Page("/search?q=ferry&section=harbour&sort=newest"), &["class=\"chip\"", "name=\"sort\" value=\"newest\""]),
        (everything, Page("/search?q=zzz&section=harbour"), &["Nothing found for “zzz” in harbour."]),
    ]),
    ("site/slots.html", &[
        (arranged, Page("/"), &["class=\"lead\"", "id=\"slot-2\">Latest", "class=\"band--split\"", ">All harbour</a>",
            "section-list", "latest--alone", "<h2 id=\"slot-6\">By hand</h2>"]),
        (arranged, Page("/politics/"), &["lead--alone", "id=\"recent\""]),
        (arranged_right_to_left, Page("/"), &["class=\"lead lead--alone\""]),
    ]),
    ("site/story.html", &[
        (little, Page(STORY), &["<h1>Ferry returns</h1>"]),
        (everything, Page(STORY), &["class=\"sections\"", "class=\"kicker\"", "class=\"standfirst\"", "class=\"art-lead fig\"",
            "rel=\"author\"", "<b>Updated", "Also in", "class=\"note note--caution\"", "class=\"dateline\"", "Page 1 of 2",
            "Part of the series", "rel=\"tag\"", "class=\"side\""]),
        (everything, Page("/2026/03/01/ferry-returns/2/"), &["Page 2 of 2"]),
        (right_to_left, Page(STORY), &["dir=\"rtl\""]),
    ]),
    ("site/comments.html", &[
        (little, Page(STORY), &["No comments yet.", "id=\"respond\"", "Leave a reply"]),
        (everything, Page(STORY), &["Comments stay open", "comments=most-liked#comments", "for=\"url\"", "Page 1 of 2"]),
        (everything, Reply(STORY), &["id=\"replying\"", "Cancel reply"]),
        (everything, Report(STORY), &["id=\"report\"", "What is wrong with this comment?", "value=\"illegal\""]),
        (everything, Form("comment_post_ID=7&comment=&author=&email=me&url=no"), &["id=\"comment-error\"", "id=\"author-error\"",
            "id=\"email-error\"", "id=\"url-error\"", "role=\"alert\""]),
        (little, Form("comment_post_ID=7&comment=So+it+is&author=Sam&email=sam%40example.org"), &["id=\"held\"", "So it is"]),
        (trusting, Form("comment_post_ID=7&comment=So+it+is&author=Sam&email=sam%40example.org&seconds_taken=9"),
            &["id=\"posted\"", "Go to your comment"]),
        (with_post, Page(STORY), &["name=\"answers\"", "href=\"/my-comments/?language=en\""]),
        (closed, Page(STORY), &["Comments on this story are closed."]),
        (asking, Page(STORY), &["data-proof=\"/comments/challenge\" data-working=\"Your browser"]),
    ]),
    ("site/proof.html", &[
        (asking, Form("comment_post_ID=7&comment=So+it+is&author=Sam&email=sam%40example.org&seconds_taken=9"),
            &["<h1>One moment</h1>", "So it is</textarea>", "name=\"author\" value=\"Sam\"", "name=\"unproved\""]),
    ]),
    ("site/thread.html", &[
        (everything, Page(STORY), &["<details class=\"replies\" open><summary>3 replies</summary>", "href=\"https://sam.example/\"", "answers Sam", "1 like<",
            "name=\"comment\" value="]),
    ]),
    ("site/card.html", &[
        (little, Page("/2026/"), &["<article class=\"card\">"]),
        (everything, Page("/2026/"), &["class=\"card-stand\"", "<bdi>Ines</bdi>", "comments</span>", "class=\"card-media\"",
            "lang=\"fa\" dir=\"rtl\""]),
    ]),
    ("site/picture.html", &[(everything, Page(STORY), &["width=\"1200\" height=\"800\" alt=\"A boat\" fetchpriority=\"high\""])]),
];

#[test]
fn every_template_of_the_site_renders_with_its_samples() {
    testing::samples::check("site/", SAMPLES, answer);
}

fn answer(room: &TestNewsroom, asked: &Asked) -> String {
    let site = Site::new(Parts { index: Some(Arc::new(index(room))), ..room.parts() });
    let site = Reading::of(&site);
    match asked {
        Page(address) => site.text(address),
        Reply(address) => at_first_comment(site, address, "replytocom"),
        Object => {
            let page = site.text("/statements/");
            let (_, rest) = page.split_once("href=\"/statements/object/").unwrap();
            site.text(&format!("/statements/object/{}", rest.split('"').next().unwrap()))
        }
        Report(address) => at_first_comment(site, address, "report"),
        Mine(purpose) => {
            let sam = room.keys().email_key("sam@example.org");
            site.text(&path(room.keys(), *purpose, &sam, "en", room.now()))
        }
        With(address, cookies) => read(site.get_with(address, &[("cookie", cookies)]).body()),
        Form(form) => {
            let answer = site.post("/wp-comments-post.php", form);
            match answer.headers().get(SET_COOKIE) {
                Some(cookie) => {
                    let cookie = cookie.to_str().unwrap().split(';').next().unwrap();
                    read(site.get_with(STORY, &[("cookie", cookie)]).body())
                }
                None => read(answer.body()),
            }
        }
    }
}

fn at_first_comment(site: Reading, address: &str, field: &str) -> String {
    let page = site.text(address);
    let (_, link) = page.split_once(&format!("?{field}=")).unwrap();
    let (comment, _) = link.split_once('#').unwrap();
    site.text(&format!("{address}?{field}={comment}"))
}

fn read(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}

/// Words of somebody with a page, on record.
fn recorded() -> TestNewsroom {
    let room = TestNewsroom::at(NOW);
    let lena = room.speaker("Lena Ortiz");
    let story = room.story("Bridge opens").saying("“The bridge will open again in June,” said Lena Ortiz.").published();
    room.said(lena, story.id, "The bridge will open again in June");
    room
}

fn nothing() -> TestNewsroom {
    TestNewsroom::at(NOW)
}

fn little() -> TestNewsroom {
    let room = TestNewsroom::at(NOW);
    room.section("politics");
    room.story("Ferry returns").with_id(7).published();
    room
}

fn trusting() -> TestNewsroom {
    let room = little();
    room.change_settings(|site| site.comments.mode = Mode::Open);
    room
}

/// A newsroom that asks for a proof of work with every comment.
fn asking() -> TestNewsroom {
    let room = little();
    room.change_settings(|site| site.comments.asks_proof = Asks::Always);
    room
}

/// A newsroom that can send letters.
fn with_post() -> TestNewsroom {
    let room = everything();
    room.db().write(|tx| newsroom::letter::set_open(tx, room.now(), true)).unwrap();
    room
}

fn closed() -> TestNewsroom {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Ferry returns").with_comments(CommentsSetting::Closed).published();
    room.comment_on(story.id).by("Sam", "sam@example.org").standing(Status::Published);
    room
}

fn right_to_left() -> TestNewsroom {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| site.language = "fa".into());
    room.story("پل باز شد").in_language("fa").slugged("ferry-returns").by("نورا").published();
    room
}

fn arranged() -> TestNewsroom {
    let room = everything();
    let harbour = Rule::Section(room.section("harbour"));
    let slot = Slot::new;
    let front = vec![
        slot(Shape::Lead, Rule::Newest),
        slot(Shape::Rail, Rule::Newest),
        slot(Shape::Band, harbour),
        slot(Shape::List, Rule::Newest),
        slot(Shape::Rail, harbour),
        Slot { title: "By hand".into(), ..slot(Shape::Band, Rule::Newest) },
    ];
    arrange(&room, Place::Front(0), front);
    arrange(&room, Place::Section(room.section("politics")), vec![slot(Shape::Lead, Rule::Newest)]);
    room
}

fn arranged_right_to_left() -> TestNewsroom {
    let room = right_to_left();
    arrange(&room, Place::Front(0), vec![Slot::new(Shape::Lead, Rule::Newest)]);
    room
}

fn arrange(room: &TestNewsroom, place: Place, slots: Vec<Slot>) {
    let arrangement = Arrangement { slots, ..Arrangement::default() };
    let order = Order { arrangement: &arrangement, name: "", from: None, known: 0, copy_of: None };
    room.db().write(|tx| version::keep(tx, &room.act(), place, &order)).unwrap();
}

fn everything() -> TestNewsroom {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| {
        let mark = Mark { address: "/wp-content/uploads/mark.png".into(), width: 20, height: 30 };
        site.mark = Some(mark);
        site.tagline = "What the quay says".into();
        let (title, tagline) = ("پیک".into(), String::new());
        site.editions = vec![Edition { language: "fa".into(), prefix: "fa".into(), title, tagline }];
        site.stories_per_page = 14;
        site.comments.asks_website = true;
        site.comments.close_after_days = 14;
        site.comments.threads_per_page = 1;
    });
    put_picture(&room);
    room.section("harbour/ferries");
    for number in 0..20 {
        let section = if number % 2 == 0 { "harbour" } else { "politics" };
        room.story(&format!("Story {number}")).in_section(section).published();
        room.clock().advance(minutes(1));
    }
    room.story("About us").as_page().slugged("about-us").published();
    let gone = room.story("Taken back").published();
    room.withdraw(gone.id);
    let translation = room.story("پل باز شد").in_language("fa").published();
    let story = furnished(room.story("Ferry returns").with_id(7)).published();
    for story in [&translation, &story] {
        room.db().write(|tx| set_identity(tx, &room.act(), story.id, None, Some(1))).unwrap();
    }
    room.clock().advance(minutes(30));
    let correction = CorrectionId(room.act().next_id());
    let note = "It was the second boat.";
    room.db().write(|tx| correct(tx, &room.act(), correction, story.id, CorrectionKind::Correction, note)).unwrap();
    talk(&room, &story);
    room
}

fn furnished(story: StoryBuilder<'_>) -> StoryBuilder<'_> {
    let story = story
        .in_section("harbour")
        .tagged("Boats")
        .in_series("Rivers")
        .by("Ines")
        .saying("One.\n\n<!--nextpage-->\n\nTwo.");
    story.with(|draft| {
        draft.kicker = "As it happened".into();
        draft.standfirst = "The first boat.".into();
        draft.dateline = "Port".into();
        draft.details.lead_image = Some(LeadImage { media: MediaId(5), alt: None, caption: None, credit: None });
    })
}

fn put_picture(room: &TestNewsroom) {
    let item = MediaItem {
        id: MediaId(5),
        store_key: None,
        upload_path: Some("boat.jpg".into()),
        remote_url: None,
        mime: "image/jpeg".into(),
        width: Some(1200),
        height: Some(800),
        byte_count: None,
        title: "Boat".into(),
        alt: "A boat".into(),
        caption: "The boat".into(),
        credit: "Vale".into(),
        made_at: room.now(),
    };
    room.db().write(|tx| media_item::put(tx, &item)).unwrap();
}

/// A chain of four and another comment: two steps in, then flat; two pages.
fn talk(room: &TestNewsroom, story: &TestStory) {
    let (mut first, mut above) = (None, None);
    for _ in 0..4 {
        let comment = room.comment_on(story.id).by("Sam", "sam@example.org");
        let comment = comment.with(|submission| submission.website = Some("https://sam.example/".into()));
        let comment = if let Some(above) = above { comment.answering(above) } else { comment };
        above = Some(comment.standing(Status::Published));
        first = first.or(above);
    }
    room.comment_on(story.id).by("Ole", "ole@example.org").standing(Status::Published);
    let comment = first.unwrap();
    let liked = Opinion { comment, is_liked: true, liker_key: b"ana", client_key: b"home" };
    room.db().write(|tx| like::note(tx, &room.act(), liked)).unwrap();
}

/// An index of what can be found in this newsroom.
fn index(room: &TestNewsroom) -> Index {
    let index = Index::in_memory().unwrap();
    let cards = room.db().read(|r| {
        newsroom::published::list(
            r,
            newsroom::published::Shelf::Everything,
            newsroom::published::card::Cut::Skip(0),
            100,
            room.now(),
        )
    });
    for card in cards.unwrap() {
        let entry = Entry {
            id: card.id.0,
            kind: "story".into(),
            language: card.language,
            headline: card.headline,
            body: "The ferry returns.".into(),
            sections: card.sections.iter().map(|section| section.0).collect(),
            authors: card.bylines.iter().map(|byline| byline.id.0).collect(),
            published_at: card.published_at,
            visible_from: card.published_at,
            ..Entry::default()
        };
        index.put(&entry).unwrap();
    }
    index.commit(1).unwrap();
    index
}
