//! Readers who have a thread open are told that there are new comments, and how many: never a word of one.
//!
//! All that is done when a comment comes is one count for each thread that somebody has open, and a line to each of its
//! readers. Whoever waits costs a place in a table.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Method};
use locale::Formats;
use newsroom::comment::thread::count;
use newsroom::id::StoryId;
use newsroom::published::story::find;
use tokio::sync::watch;
use web::headers::{self, Audience, Surface};

use crate::paint::Paint;
use crate::{Ask, Error, Site};

/// Before the number of a story: where its readers are told.
pub(crate) const ADDRESS: &str = "/comment-stream/";

/// Readers of a process who are told at the same time: half of its connections.
const READERS_MAX: usize = 5_000;

/// Of them, those of one network address: a large office.
const READERS_OF_ADDRESS_MAX: usize = 50;

/// The threads that somebody has open, and who has.
#[derive(Debug, Default)]
pub(crate) struct Live {
    talks: Mutex<HashMap<StoryId, watch::Sender<i64>>>,
    readers: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// A reader who is told.
#[derive(Debug)]
pub struct Listening {
    /// The number of comments, whenever it changes.
    pub news: watch::Receiver<i64>,
    since: i64,
    said: i64,
    words: Arc<Formats>,
    _seat: Seat,
}

impl Listening {
    /// What is sent to the reader now: a line that says how many are new, or one that says that the connection stands.
    pub fn say(&mut self) -> String {
        let count = *self.news.borrow_and_update();
        if count <= self.since || count == self.said {
            return ":\n\n".to_owned();
        }
        self.said = count;
        let text = self.words.texts().get("comments-arrived", &[("count", (count - self.since).into())]);
        format!("data: {text}\n\n")
    }
}

/// A reader's place among those who are told; it is free again when they leave.
#[derive(Debug)]
struct Seat {
    readers: Arc<Mutex<HashMap<IpAddr, usize>>>,
    client: IpAddr,
}

impl Seat {
    fn take(readers: &Arc<Mutex<HashMap<IpAddr, usize>>>, client: IpAddr) -> Option<Seat> {
        let mut seats = lock(readers);
        let all: usize = seats.values().sum();
        let own = seats.get(&client).copied().unwrap_or(0);
        if all >= READERS_MAX || own >= READERS_OF_ADDRESS_MAX {
            return None;
        }
        seats.insert(client, own + 1);
        Some(Seat { readers: Arc::clone(readers), client })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = lock(&self.readers);
        match seats.get_mut(&self.client) {
            Some(own) if *own > 1 => *own -= 1,
            _ => drop(seats.remove(&self.client)),
        }
    }
}

impl Site {
    /// Says whether a request asks to be told of new comments as they come.
    #[must_use]
    pub fn is_to_be_told(method: &Method, path: &str) -> bool {
        *method == Method::GET && path.starts_with(ADDRESS)
    }

    /// Begins to tell a reader of a public story's comments, from the number on that they have seen (`since`). `None` if
    /// there is no such story, or too many listen.
    #[must_use]
    pub fn listen(&self, ask: &Ask) -> Option<Listening> {
        let story = ask.path.strip_prefix(ADDRESS)?.parse().ok().map(StoryId)?;
        let mut query = url::form_urlencoded::parse(ask.query.unwrap_or("").as_bytes());
        let since = query.find(|(name, _)| name == "since").and_then(|(_, since)| since.parse().ok())?;
        let seat = Seat::take(&self.live.readers, ask.client)?;
        let begin = || -> Result<Option<Listening>, Error> {
            let Some(words) = self.words_of(ask, story)? else { return Ok(None) };
            let news = self.news_of(story)?;
            Ok(Some(Listening { news, since, said: since, words, _seat: seat }))
        };
        match begin() {
            Ok(listening) => listening,
            Err(error) => {
                tracing::error!(%error, "a reader could not be told of new comments");
                None
            }
        }
    }

    /// The head of the answer that tells of new comments.
    #[must_use]
    pub fn listening_head(&self) -> HeaderMap {
        let mut head = headers::head(Surface::Site, Audience::OnePerson, self.is_https());
        head.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
        // nginx would keep the lines back until it has a buffer full of them.
        head.insert("x-accel-buffering", HeaderValue::from_static("no"));
        head
    }

    /// The words of a story's pages, if it is public.
    fn words_of(&self, ask: &Ask, story: StoryId) -> Result<Option<Arc<Formats>>, Error> {
        let now = (self.parts.clock)();
        let generation = self.cache.generation();
        self.parts.db.read(|r| {
            let Some(found) = find(r, story, now)? else { return Ok(None) };
            let mut paint = Paint::new(self, ask, r, now, &found.address, generation)?;
            paint.enter_language(&found.language);
            Ok(Some(Arc::clone(&paint.words)))
        })
    }

    /// The number of a story's comments, and where it is told that it changes.
    fn news_of(&self, story: StoryId) -> Result<watch::Receiver<i64>, Error> {
        // Nobody else counts meanwhile: what comes in between is told after.
        let mut talks = lock(&self.live.talks);
        talks.retain(|_, talk| talk.receiver_count() > 0);
        if let Some(talk) = talks.get(&story) {
            return Ok(talk.subscribe());
        }
        let (talk, news) = watch::channel(self.parts.db.read(|r| count(r, story))?);
        talks.insert(story, talk);
        Ok(news)
    }

    /// Counts anew what was touched and somebody has open, and tells them if it is another number.
    pub(crate) fn tell_readers(&self, touched: &[&str]) {
        let mut talks = lock(&self.live.talks);
        let stories = touched.iter().filter_map(|tag| tag.strip_prefix("comments:")?.parse().ok().map(StoryId));
        for story in stories {
            let Some(talk) = talks.get(&story) else { continue };
            if talk.receiver_count() == 0 {
                talks.remove(&story);
                continue;
            }
            match self.parts.db.read(|r| count(r, story)) {
                Ok(count) => drop(talk.send_if_modified(|known| std::mem::replace(known, count) != count)),
                Err(error) => tracing::error!(%error, "readers could not be told of new comments"),
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
