//! Stories that are written, changed, published, scheduled, embargoed and taken back by chance: at every moment no public
//! byte holds a word that readers may not see at that moment.

use api::Api;
use http::{HeaderMap, Method};
use jiff::Timestamp;
use newsroom::comment::Status;
use newsroom::id::StoryId;
use newsroom::people::role::Role;
use newsroom::people::token;
use newsroom::story::publish::{PublishError, PublishOrder};
use newsroom::story::translation;
use testing::{Chance, ORIGIN, StoryBuilder, TestNewsroom, minutes};
use web::Ask;

use crate::NOW;

/// Into which stories are translated.
const LANGUAGES: [&str; 4] = ["fr", "de", "es", "tr"];

/// Runs, and what happens in each.
const RUNS: u64 = 4;
const STEPS: usize = 20;

/// What readers and their machines ask for, whatever stories there are.
const CHANNELS: [&str; 24] = [
    "/",
    "/page/2/",
    "/politics/",
    "/politics/feed/",
    "/feed/",
    "/feed/atom/",
    "/feed.json",
    "/comments/feed/",
    "/comments/feed/atom/",
    "/sitemap.xml",
    "/sitemap-2026-03.xml",
    "/news-sitemap.xml",
    "/2026/",
    "/2026/03/",
    "/2026/03/01/",
    "/tag/boats/",
    "/tag/boats/feed/",
    "/author/ines-vega/",
    "/series/rivers/",
    "/search?q=zq",
    "/?s=boats",
    "/robots.txt",
    "/wp-json/wp/v2/posts",
    "/2026/03/zq",
];

/// A story, and the words by which each of its states is known: `zq`, its number, `v`, the version, `zq`.
struct Known {
    id: StoryId,
    number: usize,
    version: usize,
    /// Which version readers are to see, and from when to when.
    public: Option<(usize, Timestamp, Option<Timestamp>)>,
    /// Until when nobody is to see it, whoever ordered that.
    embargo: Option<Timestamp>,
    /// The place of the story from which it was begun, if it is a translation.
    source: Option<usize>,
}

impl Known {
    fn word(&self) -> String {
        format!("zq{}v{}zq", self.number, self.version)
    }

    /// The word in its address: of the story, for an address stays when a text changes.
    fn slug(&self) -> String {
        format!("zq{}slugzq", self.number)
    }

    /// The words that may be said at an instant.
    fn open_words(&self, now: Timestamp) -> Vec<String> {
        match self.public {
            Some((version, from, until)) if from <= now && until.is_none_or(|until| now < until) => {
                vec![format!("zq{}v{version}zq", self.number), self.slug()]
            }
            _ => Vec::new(),
        }
    }
}

/// A version of a story with its word at every place that is told anywhere.
fn written<'a>(story: StoryBuilder<'a>, known: &Known) -> StoryBuilder<'a> {
    let word = known.word();
    let story = story.headed(&format!("Boats {word}")).slugged(&known.slug());
    let story = story.saying(&format!("The {word} came.\n\n## Of {word}\n\n![{word}](/wp-content/uploads/{word}.jpg)"));
    story.with(|draft| {
        draft.standfirst = format!("Standing {word}");
        draft.kicker = format!("Kicker {word}");
        draft.dateline = format!("Port {word}");
        draft.details.search.description = Some(format!("Described {word}"));
        draft.details.search.social_title = Some(format!("Shared {word}"));
    })
}

fn begin(room: &TestNewsroom, number: usize) -> Known {
    let id = StoryId(room.act().next_id());
    let known = Known { id, number, version: 1, public: None, embargo: None, source: None };
    let story = room.story("Boats").with_id(id.0).in_section("politics").tagged("Boats").by("Ines Vega");
    written(story.in_series("Rivers"), &known).drafted();
    known
}

/// Begins a translation of a story; one of a translation is one of what that was begun from.
fn translate(room: &TestNewsroom, stories: &mut Vec<Known>, place: usize) {
    let (number, from) = (stories.len(), &stories[place]);
    let language = LANGUAGES[number % LANGUAGES.len()];
    let begun = room.db().write(|tx| translation::begin(tx, &room.act(), from.id, language, None));
    let Ok(id) = begun else { return };
    let source = Some(from.source.unwrap_or(place));
    let known = Known { id, number, version: 1, public: None, embargo: None, source };
    written(room.revise(id), &known).drafted();
    stories.push(known);
}

/// Does one thing by chance.
fn happen(room: &TestNewsroom, stories: &mut Vec<Known>, chance: &mut Chance) {
    let ahead = |chance: &mut Chance| room.now() + minutes(1 + i64::try_from(chance.below(30)).unwrap());
    if stories.is_empty() || stories.len() < 5 && chance.below(3) == 0 {
        stories.push(begin(room, stories.len()));
        return;
    }
    let place = chance.place(stories.len());
    let doing = chance.below(9);
    if let (7 | 8, true) = (doing, stories.len() < 7) {
        return translate(room, stories, place);
    }
    let order = match doing {
        2 => Some(PublishOrder::default()),
        3 => Some(PublishOrder { at: Some(ahead(chance)), ..PublishOrder::default() }),
        4 => Some(PublishOrder { embargo_until: Some(ahead(chance)), ..PublishOrder::default() }),
        _ => None,
    };
    if let Some(order) = order {
        return publish(room, stories, place, &order);
    }
    let known = &mut stories[place];
    match doing {
        0 | 1 => {
            known.version += 1;
            written(room.revise(known.id), known).drafted();
        }
        5 if known.public.is_some() => {
            room.withdraw(known.id);
            known.public = None;
        }
        _ => drop(room.comment_on(known.id).saying("About that.").standing(Status::Held)),
    }
}

/// Publishes a story. Its embargo reaches its translations that are not out, and is refused if one of them is.
fn publish(room: &TestNewsroom, stories: &mut [Known], place: usize, order: &PublishOrder) {
    let now = room.now();
    let is_out = |known: &Known| known.public.is_some_and(|(_, from, _)| from <= now);
    let embargo = order.embargo_until.or(stories[place].embargo).filter(|until| *until > now);
    let of_this = |known: &&mut Known| known.source == Some(place) && known.embargo < embargo;
    let published = room.revise(stories[place].id).ordered(*order).try_published();
    if embargo.is_some() && stories.iter_mut().filter(of_this).any(|known| is_out(known)) {
        assert!(matches!(published, Err(PublishError::TranslationIsOut { .. })), "{published:?}");
        return;
    }
    let published = published.unwrap().published.unwrap();
    let of_source = stories[place].source.and_then(|source| stories[source].embargo).filter(|until| *until > now);
    let known = &mut stories[place];
    known.embargo = order.embargo_until.or(known.embargo).max(of_source);
    assert!(published.visible_from >= known.embargo.unwrap_or(published.visible_from));
    known.public = Some((known.version, published.visible_from, order.expires_at));
    for own in stories.iter_mut().filter(of_this).filter(|known| known.public.is_some()) {
        own.embargo = embargo;
        own.public = own.public.map(|(version, from, until)| (version, from.max(embargo.unwrap_or(from)), until));
    }
}

/// Finds words in an answer that may not be said now; what the one who asks has said himself does not count.
fn find_leak(said: &str, asked: &str, open: &[String]) -> Option<String> {
    let said = said.to_lowercase();
    let words = said.match_indices("zq").filter_map(|(at, _)| {
        let rest = &said[at + 2..];
        let end = rest.find("zq")?;
        let inner = &rest[..end];
        let is_word = end > 0 && end < 12 && inner.starts_with(|c: char| c.is_ascii_digit());
        (is_word && inner.chars().all(char::is_alphanumeric)).then(|| format!("zq{inner}zq"))
    });
    words.into_iter().find(|word| !open.contains(word) && !asked.contains(word.as_str()))
}

#[test]
fn whatever_happens_to_stories_no_public_byte_holds_what_readers_may_not_see() {
    for run in 0..RUNS {
        let room = TestNewsroom::at(NOW);
        room.leaves_jobs();
        room.keeps_index();
        room.section("politics");
        let (mut chance, mut stories) = (Chance::from_seed(run + 40), Vec::new());
        let mut shown = 0;
        for step in 0..STEPS {
            happen(&room, &mut stories, &mut chance);
            if chance.below(2) == 0 {
                room.clock().advance(minutes(i64::try_from(chance.below(20)).unwrap()));
            }
            if chance.below(2) == 0 {
                room.run_jobs();
            }
            let open: Vec<String> = stories.iter().flat_map(|known| known.open_words(room.now())).collect();
            for (asked, said) in everything_public(&room, &stories) {
                let leak = find_leak(&said, &asked, &open);
                assert!(leak.is_none(), "run {run}, step {step}: {asked} says {leak:?}, open are {open:?}\n{said}");
                shown += usize::from(open.first().is_some_and(|word| said.contains(word.as_str())));
            }
        }
        assert!(shown > 5, "run {run}: what may be said is said");
    }
}

/// Asks for all that the public can ask for; gives what was asked and what was said, head and body.
fn everything_public(room: &TestNewsroom, stories: &[Known]) -> Vec<(String, String)> {
    let mut addresses: Vec<String> = CHANNELS.map(str::to_owned).into();
    for known in stories {
        let (word, slug) = (known.word(), known.slug());
        addresses.extend([
            format!("/2026/03/01/{slug}/"),
            format!("/2026/03/01/{slug}/feed/"),
            format!("/2026/03/{}", &slug[..4]),
            format!("/?p={}", known.id),
            format!("/search?q={word}"),
            format!("/search?q=boats+zq{}", known.number),
        ]);
    }
    let mut said: Vec<(String, String)> = addresses
        .into_iter()
        .map(|address| {
            let answer = room.site().get(&address);
            let text = format!("{:?} {}", answer.headers(), String::from_utf8_lossy(answer.body()));
            // A page that nothing is at, and a search, repeat what was asked for, and no more of it.
            let repeats = !answer.status().is_success() || address.contains('?');
            (if repeats { address } else { String::new() }, text)
        })
        .collect();
    said.extend(by_program(room, stories));
    said
}

/// What a program is told that may not read drafts: one without a token, and one of a moderator.
fn by_program(room: &TestNewsroom, stories: &[Known]) -> Vec<(String, String)> {
    let clock = room.clock().clone();
    let api = Api::new(api::Parts {
        db: room.db().clone(),
        ids: room.parts().ids,
        clock: std::sync::Arc::new(move || clock.now()),
        origin: ORIGIN.into(),
        keys: room.keys().clone(),
        folders: room.folders(),
        workshop: std::sync::Arc::clone(room.site().site().workshop()),
        writes_a_minute: 0,
    });
    let secret = format!("dl_{}", room.last_seq());
    let moderator = room.person(&format!("m{}@example.org", room.last_seq()), Role::Moderator);
    room.db().write(|tx| token::make(tx, &room.act(), moderator, "test", &secret)).unwrap();
    let story = stories.first().map_or(1, |known| known.id.0);
    let paths = ["/stories".to_owned(), format!("/stories/{story}"), "/events".into(), "/comments?status=held".into()];
    let mut said = Vec::new();
    for bearer in [None, Some(format!("Bearer {secret}"))] {
        let headers: HeaderMap =
            bearer.iter().map(|bearer| (http::header::AUTHORIZATION, bearer.parse().unwrap())).collect();
        for address in &paths {
            let (path, query) =
                address.split_once('?').map_or((address.as_str(), None), |(path, query)| (path, Some(query)));
            let path = format!("/api/v1{path}");
            let client = std::net::IpAddr::from([203, 0, 113, 9]);
            let ask =
                Ask { method: &Method::GET, path: &path, query, headers: &headers, body: &bytes::Bytes::new(), client };
            assert!(path != "/api/v1/events" || api.follow(&ask).is_err(), "nor are they told as it happens");
            let answer = api.answer(&ask);
            said.push((String::new(), String::from_utf8_lossy(&answer.into_body().into_bytes().unwrap()).into_owned()));
        }
    }
    said
}
