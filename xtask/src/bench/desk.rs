//! The desk of a big archive: how long its pages take, and how long a save.

use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::figures::{Figures, percentile};
use super::load::{Client, request};
use super::publish::{EMAIL, Editor, PASSWORD};
use super::server::Server;
use super::wxr;

/// Times that each is asked for.
const TIMES: usize = 60;

/// Somebody at the desk, by cookie.
pub struct Person {
    client: Client,
    cookie: String,
    form: String,
}

impl Person {
    /// Signs in with the form of the door.
    pub fn sign_in(server: &Server) -> Result<Person> {
        let mut client = Client::connect(server.address)?;
        let form = format!("email={}&password={}", EMAIL.replace('@', "%40"), PASSWORD.replace(' ', "+"));
        let origin = format!("Origin: http://{}\r\nSec-Fetch-Site: same-origin\r\n", server.address);
        let answer = client.post("/desk/sign-in", &origin, &form)?;
        let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
        let cookie =
            format!("Cookie: {}\r\n{origin}", cookie.with_context(|| format!("no sign-in: {}", answer.status))?);
        let page = client.get("/desk/", &cookie)?.text();
        let form = page.split("name=\"form\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let form = form.context("the desk has no form")?.to_owned();
        Ok(Person { client, cookie, form })
    }

    /// Milliseconds to the answer.
    pub fn time(&mut self, path: &str) -> Result<f64> {
        let began = Instant::now();
        let answer = self.client.get(path, &self.cookie)?;
        ensure!(answer.status == 200, "{path}: {}", answer.status);
        Ok(began.elapsed().as_secs_f64() * 1000.0)
    }

    /// Chooses what a setting is: sends the form of its part as it stands, but for that field.
    pub fn choose(&mut self, part: &str, field: &str, value: &str) -> Result<()> {
        let path = format!("/desk/settings/{part}");
        let page = self.client.get(&path, &self.cookie)?.text();
        let begins = format!("<form method=\"post\" action=\"{path}\"");
        let form = page.split_once(&begins).and_then(|(_, rest)| rest.split_once("</form>"));
        let (form, _) = form.with_context(|| format!("{path} has no form"))?;
        let mut fields = fields_of(form);
        let chosen = fields.iter_mut().find(|(name, _)| name == field);
        chosen.with_context(|| format!("{path} has no field {field}"))?.1 = value.to_owned();
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let answer = self.client.post(&path, &self.cookie, &pairs.join("&"))?;
        ensure!(answer.status == 303, "{path}: {} {}", answer.status, answer.text());
        Ok(())
    }

    /// Milliseconds to the answer of a save, as the editor's script sends it.
    fn time_save(&mut self, id: u64, version: usize) -> Result<f64> {
        let body = format!(
            r#"{{"version": {version}, "headline": "Saved {version} times", "standfirst": "", "kicker": "", "dateline": "",
                 "language": "en", "slug": "", "sections": [], "tags": ["Tag 1"],
                 "bylines": [{{"name": "Writer 1", "role": "words"}}],
                 "body": {{"type": "doc", "content": [{{"type": "paragraph",
                 "content": [{{"type": "text", "text": "Word by word, {version} of them."}}]}}]}}}}"#
        );
        let headers = format!("{}x-dateline-form: {}\r\nContent-Length: {}\r\n", self.cookie, self.form, body.len());
        let request = request("PUT", &format!("/desk/stories/{id}/draft"), self.client.address(), &headers, &body);
        let began = Instant::now();
        let answer = self.client.send(request.as_bytes())?;
        ensure!(answer.status == 200, "a save: {} {}", answer.status, answer.text());
        Ok(began.elapsed().as_secs_f64() * 1000.0)
    }
}

/// The fields of a form of the desk, each with what a browser would send. Entities stay as they are written.
fn fields_of(form: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for tag in form.split('<') {
        let (tag, text) = tag.split_once('>').unwrap_or_default();
        let attribute = |name: &str| tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next().map(str::to_owned);
        let is_sent = !tag.contains("type=\"checkbox\"") || tag.contains(" checked");
        match (tag.split(' ').next(), attribute("name")) {
            (Some("input"), Some(name)) if is_sent => fields.push((name, attribute("value").unwrap_or_default())),
            (Some("textarea"), Some(name)) => fields.push((name, text.to_owned())),
            (Some("select"), Some(name)) => fields.push((name, String::new())),
            (Some("option"), None) if tag.contains(" selected") => {
                if let (Some((_, stands)), Some(value)) = (fields.last_mut(), attribute("value")) {
                    *stands = value;
                }
            }
            _ => {}
        }
    }
    fields
}

/// Writes a text as part of a form (URL Standard §5.2), every byte but letters and digits by its number.
fn encode(text: &str) -> String {
    let byte = |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).into() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}

/// Measures the board, the list, the list narrowed by words, and saving.
pub fn measure(server: &Server, editor: &mut Editor, figures: &mut Figures) -> Result<()> {
    let mut person = Person::sign_in(server)?;
    // A word that one headline in a few has, and a rare one with it.
    let words = format!("/desk/stories?q={}+{}", wxr::word(40), wxr::word(300));
    let pages = [
        ("the desk's board", "/desk/planning"),
        ("the desk's list", "/desk/stories"),
        ("the desk's list by stage and language", "/desk/stories?stage=published&language=en"),
        ("the desk's list by two words", words.as_str()),
    ];
    let line =
        |times: &[f64]| format!("{:.1} ms at p50, {:.1} ms at p95", percentile(times, 50), percentile(times, 95));
    for (what, path) in pages {
        let times = (0..TIMES).map(|_| person.time(path)).collect::<Result<Vec<f64>>>()?;
        figures.note(what, &line(&times), "under 50 ms");
    }
    let id = editor.write("Saved often")?;
    let times = (1..=TIMES).map(|version| person.time_save(id, version)).collect::<Result<Vec<f64>>>()?;
    figures.note("a save in the editor, durable", &line(&times), "under 50 ms");
    Ok(())
}
