//! Arrows point down: who may build on whom, and who may know what.

use crate::expect_none;
use crate::manifest::{Package, packages};
use crate::source::{Source, sources};

/// They know neither SQL, HTTP nor each other. Below them stands `markup`, for the two that read foreign HTML.
const SKILLS: [&str; 10] =
    ["attribution", "credential", "database", "document", "formats", "locale", "mail", "media", "search", "spam"];

/// The packages that talk to someone over HTTP.
const SURFACES: [&str; 4] = ["api", "desk", "site", "web"];

/// Everything that brings HTTP or a runtime for waiting on it.
const HTTP: [&str; 9] =
    ["axum", "http", "http-body", "http-body-util", "hyper", "hyper-util", "tokio", "tower", "tower-http"];

/// Everything that speaks to a database.
const DRIVERS: [&str; 8] =
    ["libsqlite3-sys", "postgres", "r2d2", "r2d2_sqlite", "r2d2_postgres", "rusqlite", "sqlx", "tokio-postgres"];

/// What of the newsroom the readers' site may see: what is public, and values that hold no story.
const SEEN_BY_SITE: [&str; 12] = [
    "published",
    "comment",
    "Act",
    "Actor",
    "Ids",
    "act",
    "address",
    "id",
    "idempotency",
    "redirect",
    "secret",
    "site",
];

/// The packages of ours that a package may build on; `None` for one that is not in the house's plan.
fn may_build_on(package: &str) -> Option<Vec<&'static str>> {
    let and = |more: &[&'static str]| Some([&SKILLS, more].concat());
    match package {
        "document" | "formats" => Some(vec!["markup"]),
        name if SKILLS.contains(&name) => Some(Vec::new()),
        "markup" => Some(Vec::new()),
        "newsroom" => and(&[]),
        "web" | "exchange" => and(&["newsroom"]),
        "site" | "desk" | "api" => and(&["newsroom", "web"]),
        "testing" => and(&["newsroom", "web", "exchange", "site", "desk", "api"]),
        "dateline" => and(&["newsroom", "web", "exchange", "site", "desk", "api"]),
        "xtask" => Some(Vec::new()),
        _ => None,
    }
}

#[test]
fn every_arrow_points_down() {
    let packages = packages();
    let ours: Vec<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let mut broken = Vec::new();
    for package in &packages {
        let Some(allowed) = may_build_on(&package.name) else {
            broken.push(format!("`{}` has no tier", package.name));
            continue;
        };
        let upward = package.dependencies().into_iter().filter(|name| ours.contains(&name.as_str()));
        let upward = upward.filter(|name| !allowed.contains(&name.as_str()));
        broken.extend(upward.map(|name| format!("`{}` builds on `{name}`", package.name)));
    }
    expect_none(
        &broken,
        "Skills build on none of ours, `newsroom` on skills, surfaces on `newsroom` and `web`, never on each other. \
         Hand the value in from above, or move it down; a new package gets a tier in tests/tidy/direction.rs and a \
         line in ARCHITECTURE.md.",
    );
}

#[test]
fn only_tests_build_on_the_testing_crate() {
    let is_user = |package: &&Package| package.dependencies().iter().any(|name| name == "testing");
    let broken: Vec<String> = packages().iter().filter(is_user).map(|package| package.name.clone()).collect();
    expect_none(&broken, "`testing` belongs under [dev-dependencies].");
}

#[test]
fn only_database_names_a_driver() {
    let broken = named_outside(&["database"], &DRIVERS);
    expect_none(&broken, "Use `database`: it is the only crate that knows a driver.");
}

#[test]
fn only_the_surfaces_know_http() {
    let broken = named_outside(&[&SURFACES[..], &["dateline", "testing", "xtask"]].concat(), &HTTP);
    expect_none(
        &broken,
        "HTTP and its runtime stay in `web`, `site`, `desk`, `api` and the binary: answer with a value.",
    );
}

#[test]
fn below_the_surfaces_nothing_is_async() {
    let mut broken = Vec::new();
    for folder in SKILLS.iter().chain(&["newsroom", "exchange"]) {
        for source in sources(&format!("crates/{folder}/src")) {
            broken.extend(source.places_of("async fn "));
            broken.extend(source.places_of(".await"));
        }
    }
    expect_none(&broken, "Write plain synchronous code here; a surface runs it on a blocking thread.");
}

#[test]
fn sql_stands_only_in_newsroom_and_database() {
    let is_exempt =
        |source: &Source| ["crates/newsroom/", "crates/database/"].iter().any(|f| source.name().starts_with(f));
    let mut broken = Vec::new();
    for source in sources("crates").iter().chain(&sources("src")).filter(|source| !is_exempt(source)) {
        let sql = source.strings.iter().filter(|literal| is_sql(&literal.text));
        broken.extend(sql.map(|literal| format!("{}:{}", source.name(), literal.line)));
    }
    expect_none(&broken, "Move the query into a function of `newsroom`: the rules of the desk stand there too.");
}

#[test]
fn the_site_sees_only_what_is_public() {
    let mut broken = Vec::new();
    for source in sources("crates/site/src") {
        let hidden = names_after(&source.code, "newsroom::");
        let hidden = hidden.into_iter().filter(|name| !SEEN_BY_SITE.contains(&name.as_str()));
        broken.extend(hidden.map(|name| format!("{}: newsroom::{name}", source.name())));
        broken.extend(source.places_of("newsroom as "));
    }
    expect_none(
        &broken,
        "The site reads `newsroom::published` and `newsroom::comment`, whose types cannot hold a draft. Give \
         `published` a function that answers what the page needs.",
    );
}

/// Finds packages, other than the exempt, that name one of the libraries.
fn named_outside(exempt: &[&str], libraries: &[&str]) -> Vec<String> {
    let mut broken = Vec::new();
    for package in packages().iter().filter(|package| !exempt.contains(&package.name.as_str())) {
        let names = package.dependencies().into_iter().chain(package.dev_dependencies());
        let names = names.filter(|name| libraries.contains(&name.as_str()));
        broken.extend(names.map(|name| format!("`{}` names `{name}` in {}/Cargo.toml", package.name, package.folder)));
    }
    broken
}

fn is_sql(text: &str) -> bool {
    const BEGINNINGS: [&str; 9] = [
        "SELECT ",
        "INSERT INTO ",
        "UPDATE ",
        "DELETE FROM ",
        "WITH ",
        "CREATE TABLE ",
        "ALTER TABLE ",
        "DROP TABLE ",
        "PRAGMA ",
    ];
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    BEGINNINGS.iter().any(|beginning| words.starts_with(beginning))
}

/// Names what follows a path: `a` in `newsroom::a::b`, `a` and `c` in `newsroom::{a::b, c}`.
fn names_after(code: &str, path: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices(path) {
        let rest = &code[at + path.len()..];
        match rest.strip_prefix('{') {
            Some(list) => names.extend(outer_names(list)),
            None => names.push(first_name(rest)),
        }
    }
    names
}

/// The first name of each entry of a list in braces.
fn outer_names(list: &str) -> Vec<String> {
    let (mut depth, mut names, mut is_start) = (1, Vec::new(), true);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => is_start = true,
            c if is_start && depth == 1 && !c.is_whitespace() => {
                names.push(first_name(&list[at..]));
                is_start = false;
            }
            _ => {}
        }
    }
    names
}

fn first_name(text: &str) -> String {
    let is_in_name = |c: char| c.is_alphanumeric() || c == '_';
    match text.find(|c| !is_in_name(c)) {
        Some(0) => text.chars().take(1).collect(),
        Some(end) => text[..end].to_owned(),
        None => text.to_owned(),
    }
}

#[test]
fn names_are_found_in_paths_and_lists() {
    let code = "use newsroom::{published::{Card, story_at}, comment, story}; newsroom::site::get(); use newsroom::*;";
    assert_eq!(names_after(code, "newsroom::"), ["published", "comment", "story", "site", "*"]);
    assert!(is_sql("\n    SELECT id\n    FROM story") && !is_sql("With regards"));
}
