//! A thousand stories are due in one minute, while the clock is moved and the server is killed.
//!
//! The clock is the server's alone: Debian's `libfaketime` stands before it, and reads from a file by how much it is to
//! be wrong. So the program has no switch of its own for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail, ensure};

use super::server::{Folder, Server, examine, run as run_command};
use super::{Torture, http, wxr};

/// Stories that are due.
const STORIES: u64 = 1000;

/// Seconds of the minute in which they are.
const SPREAD: u64 = 20;

/// How late one may be, in milliseconds: less than the five seconds of SAFETY R8. A binary without optimisation has all of
/// them.
fn late_ms_max(torture: &Torture) -> i64 {
    if torture.is_release { 2000 } else { 5000 }
}

/// Where Debian's package puts the library.
pub fn library() -> PathBuf {
    format!("/usr/lib/{}-linux-gnu/faketime/libfaketime.so.1", std::env::consts::ARCH).into()
}

/// How often what has happened is asked for.
const PAUSE: Duration = Duration::from_millis(40);

/// Moves the clock, kills the server in the middle, and looks when each story came.
pub fn run(torture: &mut Torture) -> Result<String> {
    ensure!(library().exists(), "the clock cannot be moved: install Debian's package `libfaketime`");
    let folder = Folder::make("clock")?;
    let mut watch = Watch::begin(torture, &folder)?;
    // As the clock stands, and an hour before, nothing is due.
    watch.expect_nothing_for(Duration::from_secs(1))?;
    watch.clock.set(-3600)?;
    watch.expect_nothing_for(Duration::from_secs(2))?;
    // An hour and more ahead, to three seconds before the first.
    watch.clock.set(watch.first_due - 3 - real_ms() / 1000)?;
    // Nobody visits in the first half: what comes, comes by itself.
    let middle = (watch.first_due + i64::try_from(SPREAD / 2)?) * 1000;
    while watch.clock.now_ms() < middle {
        watch.look()?;
    }
    let before_kill = watch.seen.len();
    watch.restart(torture)?;
    let end = (watch.first_due + i64::try_from(SPREAD)?) * 1000 + watch.late_ms_max;
    while watch.clock.now_ms() < end && watch.seen.len() < usize::try_from(STORIES)? {
        watch.look()?;
        watch.read_sitemap()?;
    }
    watch.judge()?;
    let lateness = watch.metric()?;
    drop(watch.server);
    examine(&torture.binary, &watch.data)?;
    Ok(format!(
        "{STORIES} stories due within {SPREAD} s, {before_kill} of them before a kill; none early, followers told at most \
         {} ms late, {} ms counting the time of the kill; the server says {lateness} s since its restart",
        watch.latest_ms, watch.latest_with_kill_ms
    ))
}

/// The server's clock: real time and so many seconds.
struct Clock {
    file: PathBuf,
    offset: i64,
}

impl Clock {
    fn set(&mut self, offset: i64) -> Result<()> {
        // Put in its place at once: half a number would be another time.
        let new = self.file.with_extension("new");
        fs::write(&new, format!("{offset:+}"))?;
        fs::rename(new, &self.file)?;
        self.offset = offset;
        Ok(())
    }

    fn now_ms(&self) -> i64 {
        real_ms() + self.offset * 1000
    }

    fn stand_before(&self, command: &mut Command) {
        command.env("LD_PRELOAD", library()).env("FAKETIME_TIMESTAMP_FILE", &self.file);
        command.env("FAKETIME_NO_CACHE", "1").env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    }
}

/// What is watched, and what has been seen.
struct Watch {
    server: Server,
    metrics: u16,
    data: PathBuf,
    clock: Clock,
    token: String,
    first_due: i64,
    /// The last event that was read.
    after: i64,
    /// When followers were told of a story, by the server's clock.
    seen: BTreeMap<u64, i64>,
    /// When the server was down, by its clock.
    down: Option<(i64, i64)>,
    late_ms_max: i64,
    latest_ms: i64,
    latest_with_kill_ms: i64,
}

impl Watch {
    fn begin(torture: &Torture, folder: &Folder) -> Result<Watch> {
        let data = folder.path.join("data");
        // The whole minute that begins between sixty-two and sixty-three minutes from now.
        let first_due = (real_ms() / 1000 + 3600 + 180) / 60 * 60;
        let due = |n: u64| (n + 1, date_of(first_due + i64::try_from(n * SPREAD / STORIES).unwrap_or(0)));
        let file = folder.path.join("due.xml");
        wxr::write_due(&file, &(0..STORIES).map(due).collect::<Vec<_>>())?;
        run_command(&torture.binary, &data, &["import", "wordpress", &file.display().to_string()])?;
        let email = "chief@torture.example";
        run_command(&torture.binary, &data, &["user", "add", email, "--name", "Chief", "--role", "editor"])?;
        let made = run_command(&torture.binary, &data, &["token", "create", "--user", email, "--name", "torture"])?;
        let mut clock = Clock { file: folder.path.join("clock"), offset: 0 };
        clock.set(0)?;
        let (server, metrics) = start(torture, &data, &clock)?;
        let token = String::from_utf8(made.stdout)?.trim().to_owned();
        let mut watch = Watch {
            server,
            metrics,
            data,
            clock,
            token,
            first_due,
            after: 0,
            seen: BTreeMap::new(),
            down: None,
            late_ms_max: late_ms_max(torture),
            latest_ms: 0,
            latest_with_kill_ms: 0,
        };
        while watch.look()? > 0 {}
        ensure!(watch.seen.is_empty(), "stories were out before their time");
        Ok(watch)
    }

    fn due_ms(&self, story: u64) -> i64 {
        (self.first_due + i64::try_from((story - 1) * SPREAD / STORIES).unwrap_or(0)) * 1000
    }

    /// Reads what has happened since, and gives the number of events. That a story came early is an error.
    fn look(&mut self) -> Result<usize> {
        std::thread::sleep(PAUSE);
        let request = format!(
            "GET /api/v1/events?after={} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\
             Authorization: Bearer {}\r\n\r\n",
            self.after, self.token
        );
        let answer = http::send(self.server.port, request.as_bytes())?.context("the server answered nothing")?;
        ensure!(answer.status == 200, "events: {} {}", answer.status, answer.body);
        let now = self.clock.now_ms();
        for rest in answer.body.split("\"kind\":\"story.published\"").skip(1) {
            let story = number_after(rest, "\"subject\":").context("an event has a subject")?.unsigned_abs();
            ensure!(now >= self.due_ms(story), "story {story} came {} ms early", self.due_ms(story) - now);
            ensure!(self.seen.insert(story, now).is_none(), "story {story} came twice");
        }
        let before = self.after;
        self.after = number_after(&answer.body, "\"next\":").context("a list of events says where it goes on")?;
        Ok(usize::try_from(self.after - before)?)
    }

    fn expect_nothing_for(&mut self, time: Duration) -> Result<()> {
        let began = real_ms();
        while real_ms() - began < i64::try_from(time.as_millis())? {
            self.look()?;
            let listed = self.listed()?;
            ensure!(self.seen.is_empty() && listed.is_empty(), "stories are out although none is due");
        }
        Ok(())
    }

    /// The stories in the sitemap and in the feed.
    fn listed(&self) -> Result<BTreeSet<u64>> {
        let month = &date_of(self.first_due)[..7];
        let mut listed = BTreeSet::new();
        for address in [format!("/sitemap-{month}.xml"), "/feed/".to_owned()] {
            let body = http::get(self.server.port, &address)?.body;
            listed.extend(
                body.split("/torture-").skip(1).filter_map(|rest| number_after(rest, "")).map(i64::unsigned_abs),
            );
        }
        Ok(listed)
    }

    /// A reader looks at what there is: all that is due, and nothing else.
    fn read_sitemap(&mut self) -> Result<()> {
        let before = self.clock.now_ms();
        let listed = self.listed()?;
        let after = self.clock.now_ms();
        for story in 1..=STORIES {
            let due = self.due_ms(story);
            ensure!(due <= after || !listed.contains(&story), "story {story} is listed {} ms early", due - after);
            ensure!(due + self.late_ms_max > before || listed.contains(&story), "story {story} is not listed in time");
        }
        Ok(())
    }

    fn restart(&mut self, torture: &Torture) -> Result<()> {
        self.server.kill()?;
        let killed_at = self.clock.now_ms();
        (self.server, self.metrics) = start(torture, &self.data, &self.clock)?;
        self.down = Some((killed_at, self.clock.now_ms()));
        Ok(())
    }

    /// Each story came, once, in time; one that was due while the server was down, as soon as it was back.
    fn judge(&mut self) -> Result<()> {
        if let Some(story) = (1..=STORIES).find(|story| !self.seen.contains_key(story)) {
            let (due, now, down) = (self.due_ms(story), self.clock.now_ms(), self.down);
            let is_listed = self.listed()?.contains(&story);
            bail!(
                "followers were told nothing of story {story}, due at {due}; now {now}, down {down:?}, listed {is_listed}, \
                 last event {}",
                self.after
            );
        }
        let back = self.down.map_or(0, |(_, back)| back);
        for (story, seen) in &self.seen {
            let due = self.due_ms(*story);
            // What was due shortly before the kill may have been told to nobody.
            let was_hit = self.down.is_some_and(|(killed, back)| due > killed - self.late_ms_max && due <= back);
            let late = seen - if was_hit { due.max(back) } else { due };
            ensure!(late <= self.late_ms_max, "followers were told of story {story} {late} ms late");
            self.latest_ms = self.latest_ms.max(late);
            self.latest_with_kill_ms = self.latest_with_kill_ms.max(seen - due);
        }
        self.read_sitemap()?;
        for story in [1, STORIES / 2, STORIES] {
            let day = date_of(self.due_ms(story) / 1000)[..10].replace('-', "/");
            let status = http::get(self.server.port, &format!("/{day}/torture-{story}/"))?.status;
            ensure!(status == 200, "story {story} answers {status}");
        }
        Ok(())
    }

    fn metric(&self) -> Result<String> {
        let text = http::get(self.metrics, "/metrics")?.body;
        let line = text.lines().find_map(|line| line.strip_prefix("dateline_story_lateness_seconds_max "));
        Ok(line.context("lateness is among the metrics")?.to_owned())
    }
}

fn start(torture: &Torture, data: &Path, clock: &Clock) -> Result<(Server, u16)> {
    let metrics = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let server = Server::start_with(&torture.binary, data, |command| {
        command.args(["--metrics-listen", &format!("127.0.0.1:{metrics}")]);
        clock.stand_before(command);
    })?;
    Ok((server, metrics))
}

fn real_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The number that follows a name.
fn number_after(text: &str, name: &str) -> Option<i64> {
    let (_, rest) = text.split_once(name)?;
    rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())].parse().ok()
}

/// Seconds since 1970 as WordPress writes a date: Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms",
/// `civil_from_days`, for days after 1970.
fn date_of(seconds: i64) -> String {
    let (days, time) = (seconds / 86_400 + 719_468, seconds % 86_400);
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}", time / 3600, time / 60 % 60, time % 60)
}
