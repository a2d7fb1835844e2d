//! What readers ask for: server CPU per answer from memory, beside nginx.

use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};

use super::Bench;
use super::figures::{Figures, median};
use super::load::{self, Client, count};
use super::nginx::{Nginx, Twin};
use super::server::{Account, Folder, Server};

/// Requests of one round.
const REQUESTS: usize = 30_000;

/// Connections over which they come.
const CONNECTIONS: usize = 16;

/// Measures the pages of the sample newsroom.
pub fn measure(Bench { binary, rounds, .. }: &Bench, figures: &mut Figures) -> Result<()> {
    let rounds = *rounds;
    figures.tell(format!(
        "{rounds} rounds of {REQUESTS} requests over {CONNECTIONS} connections; nginx serves the same bytes, compressed \
         beforehand, with the same headers."
    ));
    let folder = Folder::new("pages")?;
    let server = Server::start(binary, &folder.path().join("data"), "demo")?;
    let mut client = Client::connect(server.address)?;
    let story = find_story(&mut client)?;
    let section = find_link(&mut client, "/", "class=\"section-link\"").unwrap_or_else(|| "/harbour/".to_owned());
    let pages = [("story", story.as_str()), ("front", "/"), ("section", section.as_str()), ("feed", "/feed/")];
    let mut answers = Vec::new();
    for (_, path) in pages {
        let plain = client.get(path, "")?;
        let gzip = client.get(path, "Accept-Encoding: gzip\r\n")?;
        ensure!(gzip.status == 200 && gzip.header("content-encoding") == Some("gzip"), "{path}: {}", gzip.head);
        answers.push((path, plain, gzip));
    }
    let twins: Vec<Twin> =
        answers.iter().map(|(path, plain, gzip)| Twin { path, plain: &plain.body, gzip: &gzip.body }).collect();
    let nginx = Nginx::start(folder.path(), &twins, &answers[0].2)?;
    for (name, path) in pages {
        compare(&server, &nginx, rounds, name, path, figures)?;
    }
    compare_unchanged(&server, &nginx, rounds, &story, figures)
}

fn find_story(client: &mut Client) -> Result<String> {
    let front = client.get("/", "")?.text();
    let links = front.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let is_story = |link: &&str| link.starts_with("/20") && link.matches('/').count() == 5;
    links.into_iter().find(is_story).map(str::to_owned).context("the front page links to no story")
}

fn find_link(client: &mut Client, page: &str, before: &str) -> Option<String> {
    let text = client.get(page, "").ok()?.text();
    let rest = text.split_once(before)?.1;
    rest.split("href=\"").nth(1)?.split('"').next().map(str::to_owned)
}

/// One side of a comparison.
struct Side {
    address: SocketAddr,
    account: Account,
    request: String,
    status: u16,
    cpu_us: Vec<f64>,
    rates: Vec<f64>,
}

impl Side {
    fn new(address: SocketAddr, account: Account, path: &str, headers: &str, status: u16) -> Side {
        let headers = format!("Accept-Encoding: gzip\r\n{headers}");
        let request = load::request("GET", path, address, &headers, "");
        Side { address, account, request, status, cpu_us: Vec::new(), rates: Vec::new() }
    }

    fn round(&mut self) -> Result<()> {
        let before = self.account.cpu_ns();
        let load = load::volleys(self.address, CONNECTIONS, REQUESTS, &self.request, self.status)?;
        self.cpu_us.push((self.account.cpu_ns() - before) / 1000.0 / count(load.answers));
        self.rates.push(load.rate());
        Ok(())
    }
}

fn compare(server: &Server, nginx: &Nginx, rounds: usize, name: &str, path: &str, to: &mut Figures) -> Result<()> {
    let ours = Side::new(server.address, server.account(), path, "", 200);
    let theirs = Side::new(nginx.address, nginx.account(), path, "", 200);
    run_rounds(ours, theirs, rounds, name, "0.90 at most", to)
}

fn run_rounds(
    mut ours: Side,
    mut theirs: Side,
    rounds: usize,
    name: &str,
    aim: &'static str,
    to: &mut Figures,
) -> Result<()> {
    for _ in 0..rounds {
        ours.round()?;
        theirs.round()?;
    }
    let ratios: Vec<f64> = ours.cpu_us.iter().zip(&theirs.cpu_us).map(|(ours, theirs)| ours / theirs).collect();
    let value = format!(
        "{:.2} of nginx ({:.1} µs against {:.1} µs; {:.0} answers a second against {:.0})",
        median(&ratios),
        median(&ours.cpu_us),
        median(&theirs.cpu_us),
        median(&ours.rates),
        median(&theirs.rates)
    );
    to.note(&format!("server CPU per {name} from memory"), &value, aim);
    Ok(())
}

/// A reader who has the page already.
fn compare_unchanged(server: &Server, nginx: &Nginx, rounds: usize, path: &str, to: &mut Figures) -> Result<()> {
    let etag = |address: SocketAddr| -> Result<(String, usize)> {
        let mut client = Client::connect(address)?;
        let answer = client.get(path, "Accept-Encoding: gzip\r\n")?;
        let etag = answer.header("etag").context("no etag")?.to_owned();
        let headers = format!("Accept-Encoding: gzip\r\nIf-None-Match: {etag}\r\n");
        Ok((format!("If-None-Match: {etag}\r\n"), client.get(path, &headers)?.bytes))
    };
    let ((ours, our_bytes), (theirs, their_bytes)) = (etag(server.address)?, etag(nginx.address)?);
    let bytes = format!("{our_bytes} bytes against {their_bytes}");
    to.note("bytes of a 304", &bytes, "half at most");
    let ours = Side::new(server.address, server.account(), path, &ours, 304);
    let theirs = Side::new(nginx.address, nginx.account(), path, &theirs, 304);
    run_rounds(ours, theirs, rounds, "304", "0.90 at most", to)
}
