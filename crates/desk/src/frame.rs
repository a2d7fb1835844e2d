//! What all pages share: the words, the rail, the notice of what was just done.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue, LOCATION, SET_COOKIE};
use http::{Response, StatusCode};
use jiff::Timestamp;
use locale::{Formats, Value as Put};
use newsroom::comment::{Status, queue};
use newsroom::id::StoryId;
use newsroom::people::role::Verb;
use newsroom::site::{self, Site};
use newsroom::story::access;
use serde::Serialize;
use web::Ask;
use web::say::Say;
use web::templates::Value;

use crate::door::{self, Person};
use crate::notice::Notice;
use crate::stories::board::said_count;
use crate::{Desk, Error};

/// A page in the making.
pub(crate) struct Frame<'a> {
    pub desk: &'a Desk,
    pub ask: &'a Ask<'a>,
    pub now: Timestamp,
    pub settings: Site,
    pub words: Arc<Formats>,
    rail: Option<Rail>,
    notice: Option<Notice>,
    /// Whether the browser still carries a notice.
    carries_notice: bool,
}

/// A place of the desk, as the rail names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Home,
    Stories,
    Planning,
    Media,
    Front,
    Comments,
    Statements,
    People,
    Audit,
    Redirects,
    Settings,
    Terms,
    Account,
    /// Outside the rail.
    Door,
}

/// Who is here, and where they may go.
#[derive(Clone, Serialize)]
struct Rail {
    name: String,
    initials: String,
    form: String,
    places: Vec<RailPlace>,
}

#[derive(Clone, Serialize)]
struct RailPlace {
    #[serde(skip)]
    place: Place,
    href: &'static str,
    icon: &'static str,
    text: String,
    /// Comments that wait, in words and digits.
    count: Option<(String, String)>,
    is_current: bool,
}

#[derive(Serialize)]
struct Chrome {
    title: String,
    language: String,
    direction: &'static str,
    theme: Option<&'static str>,
    paper: String,
    layout: &'static str,
    tokens: String,
    styles: String,
    /// The sheet of the newsroom's colours.
    brand: Option<String>,
    script: String,
    rail: Option<Rail>,
    notice: Option<Notice>,
}

#[derive(Serialize)]
struct Whole<'p, P> {
    chrome: Chrome,
    say: Value,
    page: &'p P,
}

#[derive(Serialize)]
struct Message {
    heading: String,
    text: String,
    link: Option<(&'static str, String)>,
}

/// A time as a page shows it.
#[derive(Serialize)]
pub(crate) struct When {
    pub iso: String,
    pub text: String,
}

impl<'a> Frame<'a> {
    /// Begins a page, in the newsroom's language.
    pub fn new(desk: &'a Desk, ask: &'a Ask<'a>) -> Result<Self, Error> {
        let settings = desk.parts.db.read(site::get)?;
        let words = desk.words.of(&settings.language, &settings);
        let now = desk.now();
        Ok(Frame { desk, ask, now, settings, words, rail: None, notice: None, carries_notice: false })
    }

    /// Puts the rail for someone signed in beside the page, and what is to be said to them.
    pub fn greet(&mut self, person: &Person) -> Result<(), Error> {
        let may = |verb| person.account.role.may(verb);
        // What changes all stories at once takes somebody who works on the whole site.
        let is_bound = access::is_bound(&person.account);
        let waiting =
            if may(Verb::Moderate) { self.desk.parts.db.read(|r| queue::count(r, Status::Held))? } else { 0 };
        let count = (waiting > 0).then(|| (said_count(self, waiting), self.say_with("desk-waiting", waiting)));
        let mut places = vec![self.place(Place::Home, "/desk/", "i-home", "today", None)];
        if may(Verb::ListStories) {
            places.push(self.place(Place::Stories, "/desk/stories", "i-story", "desk-nav-stories", None));
            places.push(self.place(Place::Planning, "/desk/planning", "i-plan", "desk-plan-title", None));
        }
        if may(Verb::ListStories) {
            places.push(self.place(Place::Media, "/desk/media", "i-media", "desk-media-title", None));
        }
        if may(Verb::Publish) {
            places.push(self.place(Place::Front, "/desk/front", "i-front", "desk-front-title", None));
        }
        if may(Verb::Moderate) {
            places.push(self.place(Place::Comments, "/desk/comments", "i-mod", "desk-nav-comments", count));
        }
        if may(Verb::Publish) {
            places.push(self.place(Place::Statements, "/desk/statements", "i-quote", "desk-statements-title", None));
        }
        if may(Verb::Publish) {
            places.push(self.place(Place::Audit, "/desk/audit", "i-history", "desk-audit-title", None));
        }
        if may(Verb::EditAny) && !is_bound {
            places.push(self.place(Place::Terms, "/desk/sections", "i-flag", "desk-terms-title", None));
        }
        if may(Verb::Administer) {
            places.push(self.place(Place::People, "/desk/people", "i-users", "desk-people-title", None));
            places.push(self.place(Place::Redirects, "/desk/redirects", "i-link", "desk-redirects-title", None));
            places.push(self.place(Place::Settings, "/desk/settings", "i-settings", "desk-settings", None));
        }
        places.push(self.place(Place::Account, "/desk/sessions", "i-user", "desk-nav-account", None));
        let name = person.account.name.clone();
        let form = person.form_token(&self.desk.parts.keys);
        self.rail = Some(Rail { initials: initials(&name), name, form, places });
        self.notice = Notice::find(self.desk, self.ask, person);
        self.carries_notice = self.notice.is_some();
        Ok(())
    }

    /// Says whether someone may read the words of a story.
    pub fn may_read(&self, person: &Person, story: StoryId) -> Result<bool, Error> {
        Ok(self.desk.parts.db.read(|r| access::may_read(r, &person.account, story, self.now))?)
    }

    /// Says whether a story is in none of someone's sections, and not their own.
    pub fn is_foreign(&self, person: &Person, story: StoryId) -> Result<bool, Error> {
        Ok(self.desk.parts.db.read(|r| access::is_foreign(r, &person.account, story))?)
    }

    fn place(
        &self,
        place: Place,
        href: &'static str,
        icon: &'static str,
        text: &str,
        count: Option<(String, String)>,
    ) -> RailPlace {
        RailPlace { place, href, icon, text: self.say(text), count, is_current: false }
    }

    /// Says a message.
    pub fn say(&self, id: &str) -> String {
        self.words.texts().text(id).into_owned()
    }

    /// Says a message of a number.
    pub fn say_with(&self, id: &str, count: i64) -> String {
        self.put(id, &[("count", Put::from(count))])
    }

    /// Says a message with values.
    pub fn put(&self, id: &str, values: &[(&str, Put)]) -> String {
        self.words.texts().get(id, values)
    }

    /// A day and a time of day.
    pub fn when(&self, at: Timestamp) -> When {
        When { iso: self.words.iso(at), text: self.words.date_time_by_year(at, self.now) }
    }

    /// A time of day to the second.
    pub fn second(&self, at: Timestamp) -> When {
        let local = self.settings.time_zone().to_datetime(at);
        let text = format!("{:02}:{:02}:{:02}", local.hour(), local.minute(), local.second());
        When { iso: self.words.iso(at), text }
    }

    /// How long ago.
    pub fn ago(&self, at: Timestamp) -> When {
        When { iso: self.words.iso(at), text: self.words.relative(at, self.now) }
    }

    /// Says something on this very page.
    pub fn tell(&mut self, notice: Notice) {
        self.notice = Some(notice);
    }

    /// Makes the page.
    pub fn render(
        self,
        template: &str,
        place: Place,
        title: &str,
        status: StatusCode,
        page: &impl Serialize,
    ) -> Result<Response<Bytes>, Error> {
        let carries_notice = self.carries_notice;
        let desk = self.desk;
        let whole = Whole { say: Say(Arc::clone(&self.words)).into_value(), chrome: self.chrome(place, title), page };
        let html = desk.parts.templates.render(template, &whole)?;
        let mut response = Response::new(Bytes::from(html));
        *response.status_mut() = status;
        let kind = HeaderValue::from_static("text/html; charset=utf-8");
        response.headers_mut().insert(CONTENT_TYPE, kind);
        if carries_notice {
            set_cookie(&mut response, &Notice::forgotten(desk));
        }
        Ok(response)
    }

    fn chrome(self, place: Place, title: &str) -> Chrome {
        let language = self.words.texts().language();
        let asset = |name| self.desk.parts.assets.address(name).to_owned();
        let mut rail = self.rail;
        for entry in rail.iter_mut().flat_map(|rail| &mut rail.places) {
            entry.is_current = entry.place == place;
        }
        Chrome {
            title: format!("{title} | {}", self.settings.title),
            language: language.tag().to_owned(),
            direction: language.direction().attribute(),
            theme: theme(self.ask),
            paper: self.settings.title.clone(),
            layout: if rail.is_some() { "desk/base.html" } else { "desk/solo.html" },
            tokens: asset("tokens.css"),
            styles: asset("desk.css"),
            brand: web::brand::address(&self.settings),
            script: asset("desk.js"),
            rail,
            notice: self.notice,
        }
    }

    /// A page that says one thing.
    pub fn message(
        self,
        status: StatusCode,
        heading: String,
        text: String,
        link: Option<(&'static str, String)>,
    ) -> Result<Response<Bytes>, Error> {
        let title = heading.clone();
        self.render("desk/message.html", Place::Door, &title, status, &Message { heading, text, link })
    }

    /// Nothing is here, or not for this method.
    pub fn lost(self, status: StatusCode) -> Result<Response<Bytes>, Error> {
        let (heading, text) = (self.say("not-found-title"), self.say("not-found-text"));
        let link = Some(("/desk/", self.say("desk-title")));
        self.message(status, heading, text, link)
    }

    /// The role of who asks does not reach this far.
    pub fn not_allowed(self) -> Result<Response<Bytes>, Error> {
        let (heading, text) = (self.say("forbidden-title"), self.say("desk-not-allowed"));
        let link = Some(("/desk/", self.say("desk-title")));
        self.message(StatusCode::FORBIDDEN, heading, text, link)
    }

    /// A story of others: that there is one, and no word of it.
    pub fn foreign(self) -> Result<Response<Bytes>, Error> {
        let (heading, text) = (self.say("desk-elsewhere"), self.say("desk-elsewhere-locked"));
        let link = Some(("/desk/stories", self.say("desk-stories-title")));
        self.message(StatusCode::FORBIDDEN, heading, text, link)
    }

    /// A form that is not ours, or no longer.
    pub fn form_refused(self) -> Result<Response<Bytes>, Error> {
        tracing::info!(client = %self.ask.client, path = self.ask.path, "a form from elsewhere was refused");
        let (heading, text) = (self.say("desk-problem"), self.say("desk-form-expired"));
        let link = Some(("/desk/", self.say("desk-try-again")));
        self.message(StatusCode::FORBIDDEN, heading, text, link)
    }

    /// Nobody is signed in: to the door.
    pub fn lead_to_door(self) -> Result<Response<Bytes>, Error> {
        let has_ended = door::has_key(self.desk, self.ask);
        let mut response = to(if has_ended { "/desk/sign-in?after=end" } else { "/desk/sign-in" });
        if has_ended {
            set_cookie(&mut response, &door::closed(self.desk));
        }
        Ok(response)
    }

    /// Leads on, and says there what was done.
    pub fn lead_on(self, address: &str, person: &Person, notice: &Notice) -> Response<Bytes> {
        let mut response = to(address);
        set_cookie(&mut response, &notice.cookie(self.desk, person));
        response
    }
}

/// Leads to another address of the desk.
pub(crate) fn to(address: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(address) = HeaderValue::from_str(address) {
        response.headers_mut().insert(LOCATION, address);
    }
    response
}

/// Adds a cookie.
pub(crate) fn set_cookie(response: &mut Response<Bytes>, cookie: &str) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
}

/// Light or dark, as chosen on the readers' pages.
fn theme(ask: &Ask) -> Option<&'static str> {
    match web::cookie::find(ask.headers, "theme") {
        Some("light") => Some("light"),
        Some("dark") => Some("dark"),
        _ => None,
    }
}

/// The first letters of the first two names.
pub(crate) fn initials(name: &str) -> String {
    name.split_whitespace().take(2).filter_map(|part| part.chars().next()).collect()
}
