//! No word of a story under embargo is in any answer before its time, and all are in every channel at it.
//!
//! The channels are the addresses of `routes.rs`. The list of its patterns is read from the source, so that a new one
//! fails this test until it is listed here with what it answers.

use http::Method;
use http::header::LOCATION;
use newsroom::comment::Status;
use newsroom::id::CommentId;
use testing::TestNewsroom;

use crate::NOW;

/// The story's instant.
const DUE: &str = "2026-03-01T07:00:00Z";

/// What nothing may say before it: of headline, slug, standfirst, kicker, text, picture, tag, series, writer and section.
const CANARIES: [&str; 10] = [
    "canaryheadline",
    "canaryslug",
    "canarystandfirst",
    "canarykicker",
    "canarytext",
    "canarypicture",
    "canarytag",
    "canaryseries",
    "canarywriter",
    "canarydateline",
];

/// The arms of `routes.rs` that are addresses by themselves or patterns, each with where this test asks for it.
const PATTERNS: [(&str, &[&str]); 29] = [
    ("/", &["/", "/page/1/", "/page/2/"]),
    ("/search", &["/search", "/search?q=canarytext", "/search?q=canaryheadline&sort=newest"]),
    ("/search/", &["/search/", "/?s=canarytext"]),
    ("/search/feed", &["/search/feed?q=canarytext"]),
    ("/search/feed/", &["/search/feed/?q=canarytext", "/?s=canarytext&feed=rss2"]),
    ("/search/feed/atom", &["/search/feed/atom?q=canaryheadline"]),
    ("/search/feed/atom/", &["/search/feed/atom/?q=canaryheadline", "/search/canarytext/feed/atom/"]),
    ("/robots.txt", &["/robots.txt"]),
    ("/.well-known/security.txt", &["/.well-known/security.txt", "/security.txt"]),
    ("/trust.txt", &["/trust.txt", "/.well-known/trust.txt"]),
    ("/sitemap.xml", &["/sitemap.xml", "/sitemap_index.xml", "/wp-sitemap.xml"]),
    ("/sitemap-", &["/sitemap-2026-03.xml", "/sitemap-pages.xml", "/sitemap-2026-02.xml"]),
    ("/news-sitemap.xml", &["/news-sitemap.xml", "/sitemap-news.xml"]),
    ("/feed.json", &["/feed.json", "/feed/", "/feed/atom/", "/feed/rss2/", "/?feed=rss2", "/?feed=atom"]),
    (
        "/comments/feed/",
        &[
            "/comments/feed/",
            "/comments/feed/atom/",
            "/comments/feed/atom",
            "/comments/feed",
            "/comments/feed/rss2/",
            "/comments/feed/rss2",
            "/comments/feed/rss/",
            "/comments/feed/rdf/",
        ],
    ),
    ("/favicon.ico", &["/favicon.ico"]),
    ("/icon-192.png", &["/icon-192.png"]),
    ("/icon-512.png", &["/icon-512.png"]),
    ("/apple-touch-icon.png", &["/apple-touch-icon.png"]),
    ("/apple-touch-icon-precomposed.png", &["/apple-touch-icon-precomposed.png"]),
    ("/site.webmanifest", &["/site.webmanifest"]),
    ("/wp-comments-post.php", &["/wp-comments-post.php"]),
    ("/comment-edit", &["/comment-edit"]),
    ("/comment-like", &["/comment-like"]),
    ("/comment-report", &["/comment-report"]),
    ("/appearance", &["/appearance"]),
    ("/wp-content/uploads/", &["/wp-content/uploads/2026/03/canarypicture.jpg", "/?attachment_id=5"]),
    ("/media/", &["/media/5-00000000000000000000000000000000/720.webp", "/media/5.jpg", "/media/"]),
    ("/page/", &["/politics/page/2/", "/2026/03/page/2/"]),
];

/// Addresses made from what a guesser may know.
const GUESSES: [&str; 32] = [
    "/2026/03/01/canaryslug/",
    "/2026/03/01/canaryslug",
    "/2026/03/01/canary/",
    "/2026/03/canaryslug/",
    "/canaryslug/",
    "/canary",
    "/2026/03/01/canaryslug/feed/",
    "/2026/03/01/canaryslug/2/",
    "/2026/03/01/canaryslug/comment-page-1/",
    "/?p=7000",
    "/?p=7000&preview=true",
    "/?page_id=7000",
    "/?name=canaryslug",
    "/?p=7000&feed=rss2",
    "/politics/",
    "/politics/feed/",
    "/politics/feed/atom/",
    "/tag/canarytag/",
    "/tag/canarytag/feed/",
    "/?tag=canarytag",
    "/author/canarywriter/",
    "/author/canarywriter/feed/",
    "/?author_name=canarywriter",
    "/series/canaryseries/",
    "/series/canaryseries/feed/",
    "/2026/",
    "/2026/03/",
    "/2026/03/01/",
    "/?m=20260301",
    "/?year=2026&monthnum=3",
    "/2026/03/01/open/",
    "/about/",
];

/// Of them, those at which the story stands from its instant on.
const CHANNELS: [&str; 19] = [
    "/",
    "/feed/",
    "/feed/atom/",
    "/feed.json",
    "/politics/",
    "/politics/feed/",
    "/tag/canarytag/",
    "/tag/canarytag/feed/",
    "/author/canarywriter/",
    "/author/canarywriter/feed/",
    "/series/canaryseries/",
    "/series/canaryseries/feed/",
    "/2026/",
    "/2026/03/",
    "/2026/03/01/",
    "/2026/03/01/canaryslug/",
    "/sitemap-2026-03.xml",
    "/news-sitemap.xml",
    "/search?q=canarytext",
];

/// Gives the comment that was under it before.
fn embargoed(room: &TestNewsroom) -> CommentId {
    room.keeps_index();
    room.section("politics");
    room.story("Open").slugged("open").in_section("politics").published();
    let story = room.story("Canaryheadline").with_id(7000).slugged("canaryslug").in_section("politics");
    let story = story.tagged("Canarytag").by("Canarywriter").in_series("Canaryseries");
    let picture = "The canarytext.\n\n![Canarypicture](/wp-content/uploads/2026/03/canarypicture.jpg)";
    let story = story.saying(picture).embargoed_until(DUE).with(|draft| {
        draft.standfirst = "Canarystandfirst".into();
        draft.kicker = "Canarykicker".into();
        draft.dateline = "Canarydateline".into();
    });
    let story = story.published();
    // Comments of colleagues that were there before it is public.
    room.comment_on(story.id).saying("About the canarytext.").standing(Status::Published)
}

/// The answer's text and the address it leads to, but for what the one who asks has said himself.
fn answer(room: &TestNewsroom, method: &Method, address: &str) -> String {
    let form = "comment_post_ID=7000&comment_parent=0&author=Nils&email=nils%40example.org&comment=Hello&theme=dark";
    let response = room.site().ask(method, address, &[], form.as_bytes());
    assert!(!response.status().is_server_error(), "{address}");
    let to = response.headers().get(LOCATION).map_or("", |to| to.to_str().unwrap()).to_lowercase();
    let said = format!("{} {to}", String::from_utf8_lossy(response.body()).to_lowercase());
    let asked: Vec<&str> = CANARIES.into_iter().filter(|canary| address.contains(canary)).collect();
    let repeats = response.status() == 404 || address.contains("search") || address.contains('?');
    if repeats { asked.iter().fold(said, |said, canary| said.replace(canary, "")) } else { said }
}

#[test]
fn no_channel_says_a_word_of_an_embargoed_story_before_its_time() {
    TestNewsroom::on_each("no_channel_says_a_word_of_an_embargoed_story_before_its_time", NOW, |room| {
        let comment = embargoed(room);
        let listed = PATTERNS.iter().flat_map(|(_, addresses)| addresses.iter());
        let addresses: Vec<&str> = listed.chain(&GUESSES).chain(&CHANNELS).copied().collect();
        room.clock().set("2026-03-01T06:59:59.999Z");
        for address in &addresses {
            for method in [Method::GET, Method::POST, Method::HEAD] {
                let said = answer(room, &method, address);
                for canary in CANARIES {
                    // The names of a tag, a person and a series that exist are no secret on their own pages: what they
                    // are for is. They must not say that a story has them.
                    let is_own_name = said.contains(canary)
                        && ["/tag/", "/author/", "/series/", "tag=", "author_name="]
                            .iter()
                            .any(|own| address.contains(own));
                    assert!(is_own_name || !said.contains(canary), "{method} {address} says {canary}: {said}");
                }
                assert!(!said.contains("7000") || method == Method::POST, "{method} {address} says its number");
            }
        }
        let reported = format!("comment={comment}&reason=abuse");
        for (address, form) in [("/comment-report", reported), ("/comment-like", format!("comment={comment}"))] {
            let answer = room.site().post(address, &form);
            assert_eq!(answer.status(), http::StatusCode::NOT_FOUND, "{address}");
            let said = String::from_utf8_lossy(answer.body()).to_lowercase();
            assert!(!said.contains("canary") && !answer.headers().contains_key(LOCATION), "{address}: {said}");
        }
    });
}

#[test]
fn every_channel_has_it_at_its_time_although_all_were_kept_before() {
    TestNewsroom::on_each("every_channel_has_it_at_its_time_although_all_were_kept_before", NOW, |room| {
        let _ = embargoed(room);
        for channel in CHANNELS {
            drop(room.site().get(channel));
        }
        room.clock().set(DUE);
        // At its time a job tells the index; the pages are as they should be without it.
        for channel in CHANNELS.iter().filter(|channel| !channel.starts_with("/search")) {
            let said = room.site().text(channel).to_lowercase();
            assert!(said.contains("canaryslug"), "{channel}");
            let has_headline = !channel.starts_with("/sitemap");
            assert!(!has_headline || said.contains("canaryheadline"), "{channel}");
        }
        room.run_jobs();
        assert!(room.site().text("/search?q=canarytext").contains("Canaryheadline"), "it is found");
        let page = room.site().text("/2026/03/01/canaryslug/").to_lowercase();
        for canary in CANARIES {
            assert!(page.contains(canary), "the story's own page has {canary}");
        }
        assert!(room.site().text("/comments/feed/").contains("About the canarytext."));
        assert_eq!(room.site().leads_to("/?p=7000"), "/2026/03/01/canaryslug/");
        assert_eq!(room.site().leads_to("/2026/03/canaryslu/"), "/2026/03/01/canaryslug/");
    });
}

/// Reads the addresses that `routes.rs` names, outside of its own tests.
#[test]
fn every_address_of_the_routes_is_a_channel_of_this_test() {
    let source = include_str!("../../src/routes.rs");
    let code = source.split("#[cfg(test)]").next().unwrap();
    let quoted = code.split('"').skip(1).step_by(2).filter(|text| text.starts_with('/') && !text.contains(['{', ' ']));
    let known: Vec<&str> = PATTERNS
        .iter()
        .flat_map(|(pattern, addresses)| std::iter::once(*pattern).chain(addresses.iter().copied()))
        .chain(GUESSES)
        .chain(["//", "/comment-page-", "/page/1"])
        .collect();
    let unknown: Vec<&str> = quoted.filter(|address| !known.contains(address)).collect();
    assert!(unknown.is_empty(), "list these addresses above, and with what they are asked: {unknown:?}");
}
