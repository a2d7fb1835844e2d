//! A newsroom with a clock that goes on a millisecond at each look, its desk, and browsers at its door.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use database::Database;
use desk::{Desk, Letters, Parts, SignInBy};
use http::header::{COOKIE, LOCATION, SET_COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, Method, Response};
use jiff::{SignedDuration, Timestamp};
use newsroom::Act;
use newsroom::comment::import::{Imported, find_status, put};
use newsroom::comment::report::{self, NewReport};
use newsroom::comment::service::{Question, Reply};
use newsroom::comment::{Status, thread};
use newsroom::id::{AccountId, CommentId, SectionId, StoryId};
use newsroom::letter;
use newsroom::letter::queue::{self, Due, Taken};
use newsroom::people::account::{self, SALT_BYTES};
use newsroom::people::link::{self, Purpose};
use newsroom::people::role::Role;
use newsroom::secret::Keys;
use newsroom::section::{self, SectionDraft};
use newsroom::story::{Stage, save};
use testing::{StoryBuilder, TestNewsroom, seconds};
use web::Ask;
use web::workshop::Workshop;

pub use testing::ORIGIN;

/// When the tests begin.
const NOW: &str = "2026-03-01T06:00:00Z";

/// The password of everybody here.
pub const PASSWORD: &str = "a quay without a boat";

/// A newsroom and its desk.
pub struct World {
    pub room: TestNewsroom,
    pub desk: Desk,
    pub db: Database,
    pub keys: Keys,
    /// Since when comments come as a flood.
    pub attacked_since: Arc<Mutex<Option<Timestamp>>>,
    pub service: FakeService,
}

/// A spam service that says what it is told to, and what it was asked.
pub struct FakeService {
    pub said: Arc<Mutex<Result<String, String>>>,
    pub asked: Arc<Mutex<Vec<Question>>>,
}

impl World {
    /// Makes it on a fresh database: nobody signs in yet.
    pub fn new() -> World {
        World::of(TestNewsroom::at(NOW))
    }

    /// Runs a test in a fresh one on each engine.
    pub fn on_each(test: &str, run: impl Fn(&World)) {
        let rooms = [Some(TestNewsroom::at(NOW)), TestNewsroom::on_postgres(test, NOW)];
        rooms.into_iter().flatten().for_each(|room| run(&World::of(room)));
    }

    /// Makes it with a provider of OpenID Connect.
    pub fn with_provider(by: SignInBy) -> World {
        World::made_of(TestNewsroom::at(NOW), Some(by))
    }

    fn of(room: TestNewsroom) -> World {
        World::made_of(room, None)
    }

    fn made_of(room: TestNewsroom, sign_in_by: Option<SignInBy>) -> World {
        let site = room.fresh_site();
        let (parts, clock, drawn) = (room.parts(), room.clock().clone(), AtomicU8::new(0));
        let attacked_since = Arc::new(Mutex::new(None));
        let attacked = Arc::clone(&attacked_since);
        let service = FakeService { said: Arc::new(Mutex::new(Ok("valid".to_owned()))), asked: Arc::default() };
        let (service_said, service_asked) = (Arc::clone(&service.said), Arc::clone(&service.asked));
        let desk = Desk::new(Parts {
            db: parts.db,
            keys: parts.keys,
            ids: parts.ids,
            clock: Arc::new(move || {
                let now = clock.now();
                clock.advance(SignedDuration::from_millis(1));
                now
            }),
            chance: Arc::new(move || [drawn.fetch_add(1, Ordering::SeqCst); 32]),
            templates: parts.templates,
            assets: parts.assets,
            origin: parts.origin,
            workshop: Arc::new(Workshop::new(&parts.folders, &parts.maker)),
            folders: parts.folders,
            fronts: Arc::new(move |ask, place, own, at| site.prove_front(ask, place, own, at)),
            attacked_since: Arc::new(move |_| *attacked.lock().unwrap()),
            service: Some(Arc::new(move |question| {
                service_asked.lock().unwrap().push(question.clone());
                let said = service_said.lock().unwrap().clone();
                said.map(|body| Reply { body: body.into_bytes(), pro_tip: None })
            })),
            hashes_max: 2,
            sign_in_by,
            letters: Some(Letters {
                place: "smtp://mail.courier.example:587".into(),
                from: "noreply@courier.example".into(),
                send_test: Arc::new(|trial| match trial.name.as_str() {
                    "Unlucky" => Err("the mail server did not take it: 451 <later>".into()),
                    _ => Ok(()),
                }),
            }),
        });
        World { attacked_since, service, desk, db: room.db().clone(), keys: room.keys().clone(), room }
    }

    /// Lets letters be written; they wait in the queue.
    pub fn opens_post(&self) {
        self.db.write(|tx| letter::set_open(tx, self.room.now(), true)).unwrap();
    }

    /// Takes every letter that waits, as the post does.
    pub fn take_letters(&self) -> Vec<Due> {
        let mut letters = Vec::new();
        loop {
            match self.db.write(|tx| queue::take(tx, &self.keys, self.now(), i64::MAX)).unwrap() {
                Taken::Due(due) => {
                    self.db.write(|tx| queue::sent(tx, due.id, self.now())).unwrap();
                    letters.push(*due);
                }
                Taken::GivenUp => {}
                Taken::Nothing => return letters,
            }
        }
    }

    pub fn now(&self) -> Timestamp {
        self.room.now()
    }

    pub fn advance(&self, count: i64) {
        self.room.clock().advance(seconds(count));
    }

    pub fn act(&self) -> Act<'_> {
        self.room.act()
    }

    /// Adds someone with the password of everybody.
    pub fn person(&self, name: &str, role: Role) -> AccountId {
        let hash = account::hash_password(PASSWORD, &[7; SALT_BYTES]).unwrap();
        let email = format!("{name}@courier.example");
        self.db
            .write(|tx| {
                let id = account::add(tx, &self.act(), &self.keys, &email, name, role)?;
                account::set_password(tx, &self.act(), id, &hash)?;
                Ok::<_, account::AccountError>(id)
            })
            .unwrap()
    }

    /// The account of someone who was added.
    pub fn account(&self, name: &str) -> AccountId {
        let email = format!("{name}@courier.example");
        self.db.read(|r| account::find_by_email(r, &self.keys, &email)).unwrap().unwrap().id
    }

    /// Makes a link that works once.
    pub fn link(&self, purpose: Purpose, account: Option<AccountId>) -> String {
        let token = format!("token-{purpose:?}");
        self.db.write(|tx| link::make(tx, &self.act(), purpose, account, &token)).unwrap();
        token
    }

    /// A browser of someone with this role, signed in.
    pub fn signed_in(&self, name: &str, role: Role) -> Browser<'_> {
        self.person(name, role);
        let browser = self.browser();
        let answer = browser.sign_in(name, PASSWORD);
        assert_eq!((answer.status().as_u16(), place(&answer)), (303, "/desk/".to_owned()));
        browser
    }

    /// A browser that nobody has used.
    pub fn browser(&self) -> Browser<'_> {
        Browser { world: self, cookies: RefCell::default(), client: "203.0.113.7".into() }
    }

    /// Begins a story; it is not public.
    pub fn story(&self, id: i64, headline: &str) {
        self.builder(id, headline).drafted();
    }

    /// Writes a story and publishes it.
    pub fn published(&self, id: i64, headline: &str) {
        self.builder(id, headline).published();
    }

    fn builder(&self, id: i64, headline: &str) -> StoryBuilder<'_> {
        self.room.story(headline).with_id(id).saying("The boat.")
    }

    /// Adds a section; its slug is its name.
    pub fn section(&self, slug: &str) -> SectionId {
        let id = SectionId(self.act().next_id());
        let draft = SectionDraft { parent: None, slug, name: slug, description: "", language: None, position: 0 };
        self.db.write(|tx| section::put(tx, &self.act(), id, draft)).unwrap().id
    }

    /// Lets a story run in a section.
    pub fn run_in(&self, path: &str, id: i64) {
        let id = StoryId(id);
        self.db
            .write(|tx| {
                let section = section::find_by_path(tx, path)?.unwrap().id;
                let version = newsroom::story::find(tx, id)?.unwrap().version;
                let mut draft = save::find_revision(tx, id, version)?.unwrap().draft;
                draft.details.sections.push(section);
                save::save_draft(tx, &self.act(), id, version, &draft)
            })
            .unwrap();
    }

    pub fn stage(&self, id: i64) -> Stage {
        self.db.read(|r| newsroom::story::find(r, StoryId(id))).unwrap().unwrap().stage
    }

    /// A comment of a story, written a second after the one before it.
    pub fn comment(&self, id: i64, story: i64, status: Status, name: &str, body: &str) {
        self.answer(id, story, None, status, name, body);
    }

    /// A comment that answers another.
    pub fn answer(&self, id: i64, story: i64, parent: Option<i64>, status: Status, name: &str, body: &str) {
        let comment = Imported {
            id: CommentId(id),
            story: StoryId(story),
            parent: parent.map(CommentId),
            status,
            author_name: name.into(),
            email: Some(format!("{}@example.org", name.len())),
            website: None,
            body: body.into(),
            written_at: testing::time(NOW) + seconds(id - 60),
        };
        self.db.write(|tx| put(tx, &self.keys, &comment)).unwrap();
    }

    /// A reader reports a comment.
    pub fn reported(&self, comment: i64, words: &str) {
        let report =
            NewReport { comment: CommentId(comment), reason: report::Reason::Abuse, words, reporter_key: b"a reader" };
        self.db.write(|tx| report::file(tx, &self.room.act(), report)).unwrap();
    }

    pub fn status(&self, comment: i64) -> Status {
        self.db.read(|r| find_status(r, CommentId(comment))).unwrap().unwrap()
    }

    /// What readers find under a story.
    pub fn thread(&self, story: i64) -> Vec<String> {
        let comments = self.db.read(|r| thread::list(r, StoryId(story))).unwrap();
        comments.into_iter().map(|comment| comment.body).collect()
    }
}

/// A browser: it keeps cookies, and says where its forms come from.
pub struct Browser<'a> {
    world: &'a World,
    cookies: RefCell<BTreeMap<String, String>>,
    pub client: String,
}

impl Browser<'_> {
    pub fn sign_in(&self, name: &str, password: &str) -> Response<Bytes> {
        self.post("/desk/sign-in", &[("email", &format!("{name}@courier.example")), ("password", password)])
    }

    pub fn get(&self, address: &str) -> Response<Bytes> {
        self.send(&Method::GET, address, b"", &[("sec-fetch-site", "same-origin")])
    }

    /// The text of a page that answers 200.
    pub fn text(&self, address: &str) -> String {
        let answer = self.get(address);
        assert_eq!(answer.status(), 200, "{address}");
        text(&answer)
    }

    pub fn post(&self, address: &str, fields: &[(&str, &str)]) -> Response<Bytes> {
        self.send(&Method::POST, address, &encoded(fields), &[("origin", ORIGIN), ("sec-fetch-site", "same-origin")])
    }

    /// Posts a form as one of the desk's pages has it, with the token of this sign-in.
    pub fn submit(&self, address: &str, fields: &[(&str, &str)]) -> Response<Bytes> {
        let token = self.form_token();
        let fields: Vec<(&str, &str)> = [&[("form", token.as_str())], fields].concat();
        self.post(address, &fields)
    }

    pub fn form_token(&self) -> String {
        hidden(&self.text("/desk/"), "form")
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.into(), value.into());
    }

    pub fn send(&self, method: &Method, address: &str, body: &[u8], with: &[(&str, &str)]) -> Response<Bytes> {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, "Test browser".parse().unwrap());
        for (name, value) in with {
            headers.insert(HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
        }
        let cookies: Vec<String> =
            self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect();
        headers.insert(COOKIE, cookies.join("; ").parse().unwrap());
        let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
        let client = self.client.parse().unwrap();
        let body = &Bytes::copy_from_slice(body);
        let answer = self.world.desk.answer(&Ask { method, path, query, headers: &headers, body, client });
        let answer = answer.map(|content| content.into_bytes().unwrap());
        assert_eq!(answer.headers()["cache-control"], "private, no-store", "{address}");
        assert!(answer.headers()["content-security-policy"].to_str().unwrap().contains("require-trusted-types-for"));
        for set in answer.headers().get_all(SET_COOKIE) {
            self.keep(set.to_str().unwrap());
        }
        answer
    }

    fn keep(&self, set: &str) {
        for needed in ["; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(set.contains(needed), "{set}");
        }
        let (name, value) = set.split(';').next().unwrap().split_once('=').unwrap();
        assert!(name.starts_with("__Host-"), "{set}");
        if set.contains("Max-Age=0") {
            self.cookies.borrow_mut().remove(name);
        } else {
            self.set_cookie(name, value);
        }
    }
}

/// The text of an answer, its slashes as they are read.
pub fn text(answer: &Response<Bytes>) -> String {
    String::from_utf8_lossy(answer.body()).replace("&#x2f;", "/")
}

/// Where an answer leads.
pub fn place(answer: &Response<Bytes>) -> String {
    answer.headers().get(LOCATION).map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// The value of a hidden field.
pub fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let from = page.find(&start).unwrap_or_else(|| panic!("no field {name} in {page}")) + start.len();
    page[from..].split('"').next().unwrap().to_owned()
}

fn encoded(fields: &[(&str, &str)]) -> Vec<u8> {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish().into_bytes()
}
