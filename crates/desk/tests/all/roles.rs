//! Every role at every address of the desk: let in as the table of addresses says, else refused; and no word of a draft
//! in any answer to those who may not read it.

use desk::{Address, Who, addresses};
use http::{Method, Response};
use newsroom::comment::Status;
use newsroom::id::{AccountId, MediaId, StoryId};
use newsroom::media_item::{self, MediaItem};
use newsroom::note::{self, Note};
use newsroom::people::beat;
use newsroom::people::link::Purpose;
use newsroom::people::role::{Role, Verb};
use newsroom::story::LeadImage;

use testing::StoryBuilder;

use crate::world::{Browser, ORIGIN, World, place, text};

/// What stands in a draft alone: in its headline, standfirst, kicker, dateline, slug, text, a note, tag, byline, picture.
const CANARY: &str = "canary";

/// The story that somebody else has begun, and the one that is public and was changed since.
const DRAFT: i64 = 7_000;
const CHANGED: i64 = 7_001;

fn furnished() -> World {
    furnished_in(None)
}

/// The same, with all stories in a section.
fn furnished_in(section: Option<&str>) -> World {
    let world = World::new();
    world.room.leaves_jobs();
    let picture = MediaItem {
        id: MediaId(5),
        store_key: None,
        upload_path: Some("canary.jpg".into()),
        remote_url: None,
        mime: "image/jpeg".into(),
        width: None,
        height: None,
        byte_count: None,
        title: "Canary title".into(),
        alt: "Canary alt".into(),
        caption: "Canary caption".into(),
        credit: "Canary credit".into(),
        made_at: world.now(),
    };
    world.db.write(|tx| media_item::put(tx, &picture)).unwrap();
    let draft = world.room.story("Canary headline").with_id(DRAFT).slugged("canary-slug").saying("The canary text.");
    let draft = draft.tagged("Canary tag").by("Canary writer").with(|draft| {
        draft.standfirst = "Canary standfirst".into();
        draft.kicker = "Canary kicker".into();
        draft.dateline = "Canary dateline".into();
        draft.details.lead_image = Some(LeadImage { media: MediaId(5), alt: None, caption: None, credit: None });
    });
    put(draft, section).drafted();
    let note = Note {
        id: 1,
        story: StoryId(DRAFT),
        kind: "editorial-comment".into(),
        author_name: "Canary colleague".into(),
        body: "A canary note.".into(),
        data: "{}".into(),
        written_at: world.now(),
    };
    world.db.write(|tx| note::keep(tx, &note)).unwrap();
    let changed = world.room.story("Ferry returns").with_id(CHANGED).saying("The boat.");
    put(changed, section).published();
    world.room.revise(StoryId(CHANGED)).headed("Canary changed").saying("The canary change.").drafted();
    world.comment(1, CHANGED, Status::Held, "Mira", "I was there.");
    world
}

fn put<'a>(story: StoryBuilder<'a>, section: Option<&str>) -> StoryBuilder<'a> {
    match section {
        Some(path) => story.in_section(path),
        None => story,
    }
}

/// The address with something that is there at each of its steps.
fn fill(address: Address, world: &World, other: AccountId) -> String {
    let named = if address.path.starts_with("stories/") {
        DRAFT.to_string()
    } else if address.path.starts_with("people/") {
        other.to_string()
    } else if address.path.starts_with("invitation/") {
        world.link(Purpose::Invitation, Some(other))
    } else {
        "1".into()
    };
    let path = address.path.replacen('*', &named, 1).replacen('*', "1", 1);
    format!("/desk/{path}")
}

fn ask(browser: &Browser, address: Address, at: &str, form: &str) -> Response<bytes::Bytes> {
    let method: Method = address.method.parse().unwrap();
    let with = [("origin", ORIGIN), ("sec-fetch-site", "same-origin"), ("x-dateline-form", form)];
    let body = if method == Method::POST { format!("form={form}&version=1&reason=") } else { "{}".into() };
    browser.send(&method, at, body.as_bytes(), &with)
}

fn says_canary(answer: &Response<bytes::Bytes>) -> bool {
    let headers = format!("{:?}", answer.headers()).to_lowercase();
    text(answer).to_lowercase().contains(CANARY) || headers.contains(CANARY)
}

/// Says whether the role of who asks does not reach so far; a form that lacks something is another matter.
fn is_refused(address: Address, answer: &Response<bytes::Bytes>) -> bool {
    let is_told = address.is_for_script || text(answer).contains("Only editors can change this.");
    answer.status() == 403 && is_told
}

#[test]
fn without_a_sign_in_every_address_leads_to_the_door_and_says_nothing_of_a_draft() {
    let world = furnished();
    let other = world.person("other", Role::Reporter);
    for address in addresses() {
        let at = fill(address, &world, other);
        let answer = ask(&world.browser(), address, &at, "forged");
        let name = format!("{} {at}: {}", address.method, answer.status());
        match address.who {
            Who::Anybody => assert!(!answer.status().is_server_error(), "{name}"),
            _ if address.is_for_script => assert_eq!(answer.status(), 401, "{name}"),
            _ => assert_eq!((answer.status().as_u16(), place(&answer).as_str()), (303, "/desk/sign-in"), "{name}"),
        }
        assert!(!says_canary(&answer), "{name}");
    }
}

#[test]
fn each_role_is_let_in_as_the_table_says_and_reads_no_draft_that_it_may_not_read() {
    let mut seen = 0;
    for role in Role::ALL {
        let world = furnished();
        let other = world.person("other", Role::Reporter);
        let browser = world.signed_in("ines", role);
        let form = browser.form_token();
        // What ends this sign-in comes last.
        let mut all: Vec<Address> = addresses().collect();
        all.sort_by_key(|address| address.path == "sign-out" || address.path.starts_with("sign-in"));
        for address in all {
            let at = fill(address, &world, other);
            let answer = ask(&browser, address, &at, &form);
            let name = format!("{role:?}: {} {at}: {}", address.method, answer.status());
            assert!(!answer.status().is_server_error(), "{name}");
            if !matches!(address.who, Who::Anybody) {
                let is_open = address.who.includes(role, false);
                assert_eq!(!is_refused(address, &answer), is_open, "{name}");
            }
            if role.may(Verb::ListStories) {
                seen += usize::from(says_canary(&answer));
            } else {
                assert!(!says_canary(&answer), "{name}: {}", text(&answer));
            }
        }
    }
    assert!(seen > 20, "those who may read it do: {seen}");
}

/// Binds someone's work to a section.
fn bind(world: &World, name: &str, path: &str) {
    let section = world.room.section(path);
    world.db.write(|tx| beat::set(tx, &world.act(), world.account(name), &[section])).unwrap();
}

#[test]
fn whose_work_is_bound_to_sections_finds_every_address_of_other_stories_closed_and_no_word_of_them() {
    for role in [Role::Contributor, Role::Reporter, Role::Editor] {
        let world = furnished_in(Some("city"));
        let other = world.person("other", Role::Reporter);
        let browser = world.signed_in("ines", role);
        bind(&world, "ines", "sport");
        let form = browser.form_token();
        for address in addresses().filter(|address| !address.path.starts_with("sign-") && address.who != Who::Anybody) {
            let at = fill(address, &world, other);
            let answer = ask(&browser, address, &at, &form);
            let name = format!("{role:?}: {} {at}: {}", address.method, answer.status());
            assert!(!says_canary(&answer), "{name}: {}", text(&answer));
            assert!(!address.path.starts_with("stories/*") || answer.status() == 403, "{name}");
        }
        for at in
            ["/desk/stories?q=headline", "/desk/stories?stage=writing", "/desk/audit?on=story:7000", "/desk/audit"]
        {
            assert!(!says_canary(&browser.get(at)), "{at}");
        }
        let changed = browser.get(&format!("/desk/stories/{CHANGED}"));
        assert!(changed.status() == 403 && !says_canary(&changed), "what is public is read where readers read it");
    }
}

#[test]
fn at_home_in_their_sections_everybody_may_do_what_their_role_may() {
    for role in [Role::Contributor, Role::Reporter, Role::Editor] {
        let world = furnished_in(Some("sport/football"));
        let other = world.person("other", Role::Reporter);
        let browser = world.signed_in("ines", role);
        bind(&world, "ines", "sport");
        let form = browser.form_token();
        for address in addresses().filter(|address| address.path.starts_with("stories") && address.who != Who::Anybody)
        {
            let answer = ask(&browser, address, &fill(address, &world, other), &form);
            let is_open = address.who.includes(role, false);
            assert_eq!(!is_refused(address, &answer), is_open, "{role:?} {} {}", address.method, address.path);
        }
        assert!(says_canary(&browser.get("/desk/stories?q=canary")));
        assert_eq!(browser.get("/desk/tags").status(), 403, "tags are the whole site's");
        assert_eq!(browser.get("/desk/comments").status() == 200, role == Role::Editor, "so are comments");
    }
}

#[test]
fn the_rail_leads_to_nothing_that_is_closed() {
    for role in Role::ALL {
        for is_bound in [false, true] {
            let world = World::new();
            let browser = world.signed_in("ines", role);
            if is_bound {
                bind(&world, "ines", "sport");
            }
            let page = browser.text("/desk/");
            let rail = page.split("</nav>").next().unwrap();
            let places: Vec<&str> =
                rail.split("<li class=\"m\"><a href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert!(places.len() > 1, "{rail}");
            for place in places {
                assert!(browser.get(place).status().as_u16() < 400, "{role:?}, bound: {is_bound}: {place}");
            }
        }
    }
}

#[test]
fn a_form_that_was_made_for_another_sign_in_does_nothing_anywhere() {
    let world = furnished();
    let other = world.person("other", Role::Reporter);
    let browser = world.signed_in("ines", Role::Admin);
    let before = world.room.last_seq();
    for address in addresses().filter(|address| address.method != "GET" && address.who != Who::Anybody) {
        let answer = ask(&browser, address, &fill(address, &world, other), "forged");
        assert_eq!(answer.status(), 403, "{} {}", address.method, address.path);
    }
    assert_eq!(world.room.last_seq(), before);
}

#[test]
fn ones_own_story_is_open_to_who_began_it() {
    for role in [Role::Contributor, Role::Reporter] {
        let world = furnished();
        let browser = world.signed_in("ines", role);
        let form = browser.form_token();
        let edit = place(&browser.submit("/desk/stories", &[]));
        let own = edit.split('/').nth(3).unwrap();
        for address in addresses().filter(|address| matches!(address.who, Who::Theirs(_))) {
            let at = format!("/desk/{}", address.path.replacen('*', own, 1).replacen('*', "1", 1));
            let answer = ask(&browser, address, &at, &form);
            assert!(!is_refused(address, &answer), "{} {at}", address.method);
        }
    }
}

#[test]
fn the_list_of_who_may_what_is_the_one_in_the_documents() {
    let mut told = String::from(
        "# Who may do what at the desk\n\nMade from the desk's list of addresses, which is what lets people in: \
         `own` means stories that one began.\nOutside the sections to which their work is bound, an \
         editor counts as a reporter, and of stories in none of them nobody sees a word but of their own; what changes \
         all stories at once, as tags do, takes the whole site, fronts are arranged of one's own sections alone, and \
         statements decided on in stories that are at home in them; comments, with notices, appeals and the rules of threads, \
         are decided on of the whole site.\n`*` stands for a number or a name.\n\n\
         | address | contributor | reporter | editor | moderator | admin |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for address in addresses() {
        let cell = |role: Role| match (address.who.includes(role, false), address.who.includes(role, true)) {
            (true, _) => "yes",
            (false, true) => "own",
            (false, false) => "",
        };
        let cells = Role::ALL.map(cell).join(" | ");
        let cells = if address.who == Who::Anybody { "at the door | | | |".into() } else { cells };
        told.push_str(&format!("| `{} /desk/{}` | {cells} |\n", address.method, address.path));
    }
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/ROLES.md");
    let fresh = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("ROLES.md");
    if std::fs::read_to_string(&file).unwrap_or_default() != told {
        std::fs::write(&fresh, &told).unwrap();
        panic!("docs/ROLES.md is old: cp {} docs/ROLES.md", fresh.display());
    }
}
