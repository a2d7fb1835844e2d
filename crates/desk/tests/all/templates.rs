//! Every template of the desk with its samples: with nothing, with little, with everything, and from right to left.
//!
//! A sample is a newsroom, an address in it, and what only this template shows there. The engine is strict, so a page
//! that asks for what it does not have is an error; a template that has no sample fails here.

use newsroom::comment::{Status, notice};
use newsroom::front::version::{self, Order};
use newsroom::front::{Arrangement, Place, Rule, Shape, Slot};
use newsroom::id::MediaId;
use newsroom::media_item::{self, MediaItem};
use newsroom::people::account;
use newsroom::people::link::Purpose;
use newsroom::people::role::Role;
use newsroom::statement::objection::{self, NewObjection};
use newsroom::statement::role::SpeakerRole;
use newsroom::statement::{list, merge, speaker};
use newsroom::story::{Draft, LeadImage, plan, save};

use crate::world::{Browser, PASSWORD, World, place, text};

/// What is asked of the desk, and by whom.
enum Asked {
    /// By an admin; `{me}` stands for their account.
    Page(&'static str),
    /// By an admin, with a form.
    Form(&'static str, &'static [(&'static str, &'static str)]),
    /// By an admin, with a form, and where its answer leads.
    Led(&'static str, &'static [(&'static str, &'static str)]),
    /// By an admin, what the first link leads to that begins so on a page.
    Followed(&'static str, &'static str),
    /// By nobody who is known.
    Door(&'static str),
    /// By somebody who owes a code.
    Halfway(&'static str),
}
use Asked::{Door, Followed, Form, Halfway, Led, Page};

type Sample = testing::samples::Sample<World, Asked>;

const EDIT: &str = "/desk/stories/7/edit";
const WRITTEN: &str = "/desk/stories/8/revisions";

#[rustfmt::skip]
const SAMPLES: &[(&str, &[Sample])] = &[
    ("desk/head.html", &[
        (nothing, Page("/desk/"), &["<!doctype html>\n<html lang=\"en\" dir=\"ltr\">", "name=\"robots\" content=\"noindex\"",
            "<a class=\"skip\" href=\"#main\""]),
        (right_to_left, Page("/desk/"), &["<html lang=\"fa\" dir=\"rtl\">"]),
    ]),
    ("desk/base.html", &[
        (nothing, Page("/desk/"), &["<header class=\"rail\">", "action=\"/desk/sign-out\"", "aria-current=\"page\""]),
        (everything, Page("/desk/"), &["<span class=\"count\">"]),
    ]),
    ("desk/solo.html", &[
        (nothing, Door("/desk/sign-in"), &["class=\"solo\"", "class=\"brand brand--solo\""]),
        (right_to_left, Door("/desk/sign-in"), &["dir=\"rtl\"", "class=\"solo\""]),
    ]),
    ("desk/notice.html", &[
        (everything, Form("/desk/stories/7/publication/withdrawal", &[]), &["note note--caution\" role=\"alert\""]),
    ]),
    ("desk/message.html", &[
        (nothing, Page("/desk/nowhere"), &["<div class=\"page\"><h1>"]),
        (nothing, Door("/desk/invitation/unknown"), &["<div class=\"page\"><h1>"]),
    ]),
    ("desk/fields.html", &[
        (nothing, Page("/desk/settings/comments"), &["aria-describedby=\"open-hint\"", "class=\"usual\""]),
        (nothing, Form("/desk/series/new", &[]), &["id=\"name-error\"", "class=\"field field--bad\""]),
    ]),
    ("desk/terms.html", &[
        (nothing, Page("/desk/tags"), &["There is none yet.", "aria-current=\"page\">Tags</a>"]),
        (nothing, Page("/desk/tags?q=none"), &["Nothing here holds these words."]),
        (nothing, Page("/desk/sections?change=new"), &["<select class=\"input\" id=\"parent\"", "inputmode=\"numeric\""]),
        (nothing, Page("/desk/bylines?change=new"), &["type=\"url\""]),
        (nothing, Form("/desk/series/new", &[]), &["aria-describedby=\"name-error\" aria-invalid=\"true\""]),
        (right_to_left, Page("/desk/series"), &["dir=\"rtl\""]),
    ]),
    ("desk/media.html", &[
        (nothing, Page("/desk/media"), &["class=\"empty\"", "enctype=\"multipart/form-data\"", "data-library"]),
        (everything, Page("/desk/media?q=quay&kind=picture"), &["href=\"/desk/media/5\"", "value=\"quay\"", "No alt text"]),
        (everything, Page("/desk/media?lacks=use"), &["class=\"empty\""]),
        (nothing, Form("/desk/media", &[]), &["role=\"alert\"", "Choose a file first."]),
        (right_to_left, Page("/desk/media"), &["dir=\"rtl\"", "data-library"]),
    ]),
    ("desk/media_item.html", &[
        (everything, Page("/desk/media/5"), &["data-focal", "class=\"crop-square ", "href=\"/desk/stories/8\""]),
        (everything, Form("/desk/media/5", &[("rights_until", "soon"), ("fallback", "5"), ("focus_x", "101")]),
            &["id=\"rights_until-error\"", "id=\"fallback-error\"", "id=\"focus_x-error\"", "value=\"soon\""]),
    ]),
    ("desk/redirects.html", &[
        (nothing, Page("/desk/redirects"), &["0 redirects", "No redirect holds these words."]),
        (right_to_left, Page("/desk/redirects"), &["dir=\"rtl\""]),
        (nothing, Form("/desk/redirects", &[("from", "old"), ("to", "/new/")]), &["id=\"from-error\"", "value=\"old\""]),
        (nothing, Form("/desk/redirects", &[("from", "/a/"), ("to", "/a/")]), &["id=\"to-error\""]),
        (nothing, Form("/desk/redirects/lines", &[("lines", "/a/,/b/\n/c/")]), &["id=\"lines-errors\"", "/c/</textarea>"]),
    ]),
    ("desk/settings.html", &[
        (nothing, Page("/desk/settings"), &["id=\"title\"", "aria-current=\"page\">Names"]),
        (nothing, Page("/desk/settings/comments"), &["type=\"checkbox\"", "inputmode=\"numeric\""]),
        (nothing, Page("/desk/settings/policies"), &["id=\"ethics\"", "name=\"act\" value=\"write\""]),
        (nothing, Page("/desk/settings/menus"), &["id=\"head-0\"", "id=\"foot-0\"", "<datalist"]),
        (right_to_left, Page("/desk/settings/dates"), &["dir=\"rtl\"", "id=\"calendar-fa\""]),
        (right_to_left, Page("/desk/settings/languages"), &["id=\"edition-prefix-0\""]),
        (nothing, Form("/desk/settings/names", &[("title", "A")]), &["role=\"alert\"", "value=\"A\""]),
        (nothing, Page("/desk/settings/letters"), &["smtp://mail.courier.example:587", "action=\"/desk/settings/letters\""]),
    ]),
    ("desk/front.html", &[
        (nothing, Page("/desk/front"), &["data-front", "This page fills itself so far.", "1 is empty", "value=\"add:list\""]),
        (everything, Page("/desk/front"), &["Filled by itself", "value=\"put:7:1\"", "class=\"pool plain\""]),
        (right_to_left, Page("/desk/front"), &["<html lang=\"fa\" dir=\"rtl\">", "data-slot=\"1\""]),
        (everything, Form("/desk/front/edition-0/copy", &[("slot[]", "3"), ("pin[]", "7"), ("pin[]", "8"), ("do", "up:3")]),
            &["name=\"pin[]\" value=\"7\"", "Readers cannot see it", "value=\"unpin:7\""]),
        (everything, Form("/desk/front/edition-0", &[("slot[]", "3"), ("stories[]", "x"), ("pin[]", "7"), ("until[]", "x"), ("from", "x")]),
            &["id=\"stories-3-error\"", "id=\"until-7-error\"", "id=\"from-error\"", "role=\"alert\""]),
    ]),
    ("desk/front_versions.html", &[
        (nothing, Page("/desk/front/edition-0/versions"), &["No version has been published yet."]),
        (arranged, Page("/desk/front/edition-0/versions"), &["/versions/1/restoration\"", "/versions/3/recall\"", "<ins>"]),
        (arranged, Page("/desk/front/edition-0"), &["/versions/3/recall\"", "/removal\"", "On the page now: version 2"]),
    ]),
    ("desk/sign_in.html", &[
        (posting, Door("/desk/sign-in"), &["href=\"/desk/forgotten\""]),
        (nothing, Door("/desk/sign-in"), &["type=\"password\"", "name=\"email\"", "data-passkey=\"in\""]),
        (nothing, Door("/desk/sign-in?after=end"), &["role=\"status\""]),
    ]),
    ("desk/code.html", &[
        (everything, Halfway("/desk/sign-in/code"), &["inputmode=\"numeric\""]),
        (everything, Halfway("/desk/sign-in/code?with=recovery"), &["Recovery code"]),
    ]),
    ("desk/password.html", &[
        (everything, Door("/desk/invitation/token-Invitation"), &["autocomplete=\"new-password\""]),
        (new, Door("/desk/set-up/token-SetUp"), &["autocomplete=\"new-password\"", "name=\"email\""]),
    ]),
    ("desk/codes.html", &[
        (nothing, Page("/desk/codes"), &["?secret="]),
        (nothing, Form("/desk/codes", &[("code", "000000")]), &["<h1"]),
    ]),
    ("desk/passkeys.html", &[
        (nothing, Page("/desk/passkeys"), &["data-passkey=\"new\"", "data-passkey-instead"]),
        (nothing, Form("/desk/passkeys", &[("name", "")]), &["id=\"name-error\""]),
        (right_to_left, Page("/desk/passkeys"), &["<html lang=\"fa\" dir=\"rtl\">", "data-passkey=\"new\""]),
    ]),
    ("desk/sign_ins.html", &[
        (nothing, Page("/desk/people/{me}/sessions"), &["Where ", "Test browser", "This device"]),
        (right_to_left, Page("/desk/people/{me}/sessions"), &["dir=\"rtl\""]),
    ]),
    ("desk/sessions.html", &[
        (nothing, Page("/desk/sessions"), &["Test browser", "/ending\""]),
        (posting, Page("/desk/sessions"), &["action=\"/desk/letters\"", "value=\"mention\" checked"]),
    ]),
    ("desk/people.html", &[
        (nothing, Page("/desk/people"), &["id=\"invite\""]),
        (nothing, Form("/desk/people", &[("email", "samir")]), &["id=\"name-error\"", "id=\"email-error\""]),
        (nothing, Form("/desk/people", &[("name", "Sam"), ("email", "sam@example.org"), ("role", "editor")]), &["id=\"link\""]),
        (posting, Form("/desk/people", &[("name", "Sam"), ("email", "sam@example.org"), ("role", "editor")]),
            &["A letter with this link is on its way to sam@example.org."]),
        (right_to_left, Page("/desk/people"), &["id=\"invite\""]),
    ]),
    ("desk/email.html", &[
        (nothing, Page("/desk/email"), &["name=\"email\"", "id=\"email-hint\""]),
        (right_to_left, Form("/desk/email", &[("email", "x")]), &["id=\"email-error\"", "role=\"alert\"", "value=\"x\""]),
    ]),
    ("desk/proof.html", &[
        (nothing, Page("/desk/proof?for=codes"), &["action=\"/desk/proof\"", "name=\"for\" value=\"codes\""]),
        (right_to_left, Page("/desk/proof"), &["value=\"sessions\""]),
        (nothing, Form("/desk/proof", &[("password", "a guess")]), &["role=\"alert\""]),
    ]),
    ("desk/forgotten.html", &[
        (nothing, Door("/desk/forgotten"), &["Letters are not sent from here."]),
        (posting, Door("/desk/forgotten"), &["action=\"/desk/forgotten\"", "autocomplete=\"username\""]),
        (posting, Door("/desk/forgotten?after=sent"), &["role=\"status\""]),
    ]),
    ("desk/home.html", &[
        (nothing, Page("/desk/"), &["id=\"home-comments\"", "id=\"needs\""]),
        (everything, Page("/desk/"), &["id=\"home-stories\"", "class=\"stat\""]),
    ]),
    ("desk/comments.html", &[
        (nothing, Page("/desk/comments"), &["<h1"]),
        (everything, Page("/desk/comments"), &["class=\"tx typed\"", "data-comment"]),
        (everything, Page("/desk/comments?status=published"), &["class=\"tx typed\"", "data-answer"]),
        (everything, Page("/desk/comments?status=reported"), &["The same, twice.", "<option value=\"Off the subject\" data-number=\"1\">"]),
        (everything, Page("/desk/comments?status=unreviewed&language=fa"), &["No comments here.", "value=\"fa\" lang=\"fa\" selected"]),
        (right_to_left, Page("/desk/comments"), &["class=\"tx typed\""]),
        (attacked, Page("/desk/comments"), &["Under attack since", "prove work"]),
    ]),
    ("desk/objections.html", &[
        (nothing, Page("/desk/objections"), &["No objections here.", "Waiting"]),
        (objected, Page("/desk/objections"), &["mailto:sam@example.org", "value=\"close\"", "class=\"panel\" id=\"objection-"]),
        (right_to_left, Page("/desk/objections?state=closed"), &["dir=\"rtl\"", "class=\"empty\""]),
    ]),
    ("desk/speakers.html", &[
        (nothing, Page("/desk/speakers"), &["Nobody is called so."]),
        (recorded, Page("/desk/speakers?q=lena"), &["<bdi>Lena Ortiz</bdi></a>"]),
        (right_to_left, Page("/desk/speakers"), &["dir=\"rtl\"", "class=\"empty\""]),
    ]),
    ("desk/speaker.html", &[
        (merged, Followed("/desk/speakers?q=lena", "/desk/speakers/"), &["value=\"Harbour Trust\"", "value=\"Q42\"", "value=\"لنا\"",
            "Who is one with them", "Separate again", "/desk/audit?on=speaker:"]),
    ]),
    ("desk/statements.html", &[
        (nothing, Page("/desk/statements"), &["No statements here.", "name=\"confidence\""]),
        (recorded, Page("/desk/statements"), &["said-words", "Proposed by a machine", "name=\"of\"", "A guess", "data-statement"]),
        (recorded, Page("/desk/statements?state=confirmed"), &["Added by a person", "data-key=\"O\"", "Switch the page off"]),
        (right_to_left, Page("/desk/statements?state=broken"), &["dir=\"rtl\"", "class=\"empty\""]),
    ]),
    ("desk/comment_statistics.html", &[
        (nothing, Page("/desk/comments/statistics"), &["href=\"/desk/comments/statistics/days?days=30\"", "<td>–</td>"]),
        (everything, Page("/desk/comments/statistics?days=7"), &["aria-current=\"page\">7 days", "<td>1</td>"]),
        (right_to_left, Page("/desk/comments/statistics"), &["dir=\"rtl\"", "۳۰ روز"]),
    ]),
    ("desk/cases.html", &[
        (nothing, Page("/desk/comments/cases"), &["No notice and no appeal is waiting."]),
        (nothing, Page("/desk/comments/cases?list=decided"), &["No notice has been decided yet."]),
        (noticed, Page("/desk/comments/cases"), &["data-key=\"R\"", "id=\"ground\"", "Sent without a name"]),
        (right_to_left, Page("/desk/comments/cases"), &["dir=\"rtl\""]),
    ]),
    ("desk/comment_rule.html", &[
        (everything, Page("/desk/comments/rules/stories/7"), &["id=\"mode\"", "id=\"days\"", "Ferry returns"]),
        (everything, Page("/desk/comments/rules/stories/8"), &["Untitled"]),
        (everything, Form("/desk/comments/rules/stories/7", &[("days", "x")]), &["id=\"days-error\"", "value=\"x\""]),
        (right_to_left, Page("/desk/comments/rules/stories/7"), &["dir=\"rtl\"", "پل باز شد"]),
    ]),
    ("desk/stories.html", &[
        (nothing, Page("/desk/stories"), &["name=\"q\""]),
        (everything, Page("/desk/stories?q=ferry"), &["value=\"ferry\"", "href=\"/desk/stories/7\""]),
        (everything, Page("/desk/stories"), &["after="]),
        (right_to_left, Page("/desk/stories"), &["dir=\"rtl\""]),
    ]),
    ("desk/story.html", &[
        (everything, Page("/desk/stories/7"), &["/publication/withdrawal\""]),
        (everything, Page("/desk/stories/8"), &["/publication\""]),
        (everything, Page("/desk/stories/9"), &["/publication/change\""]),
    ]),
    ("desk/story_work.html", &[
        (everything, Page("/desk/stories/8"), &["id=\"work\"", "/assignment\"", "/stage\""]),
        (right_to_left, Page("/desk/stories/8"), &["<html lang=\"fa\" dir=\"rtl\">"]),
    ]),
    ("desk/story_translations.html", &[
        (everything, Page("/desk/stories/8"), &["id=\"translations\"", "name=\"language\"", "/translations/link\""]),
    ]),
    ("desk/story_checks.html", &[
        (everything, Page("/desk/stories/8"), &["id=\"checks\"", "class=\"chk ", "data-look=\"social-title\""]),
    ]),
    ("desk/story_notes.html", &[
        (everything, Page("/desk/stories/8"), &["id=\"note-block\""]),
        (everything, Form("/desk/stories/8/notes", &[("body", " ")]), &["id=\"notes\"", "role=\"alert\""]),
    ]),
    ("desk/planning.html", &[
        (nothing, Page("/desk/planning"), &["data-board", "data-lane=\"planned\""]),
        (everything, Page("/desk/planning"), &["data-card", "data-way=\"on\""]),
        (right_to_left, Page("/desk/planning?who=me"), &["data-board"]),
    ]),
    ("desk/calendar.html", &[
        (nothing, Page("/desk/planning/week"), &["class=\"week\"", "data-lane=\"2026-02-23\"", "Nothing on this day"]),
        (everything, Page("/desk/planning/week?of=2026-03-01"), &["ev ev--done", "ev ev--plan", "data-way=\"back\"",
            "name=\"when\" value=\"moved\"", "value=\"2026-03-08\"", "id=\"pool\"", "Put on a day"]),
        (right_to_left, Page("/desk/planning/week"), &["dir=\"rtl\"", "data-lane=\"2026-02-28\""]),
        (everything, Page("/desk/planning/day?of=2026-03-01"), &["week--day", "data-lane=\"2026-03-01\"", "ev ev--done"]),
    ]),
    ("desk/calendar_base.html", &[
        (nothing, Page("/desk/planning/day"), &["/desk/planning/month?of=2026-03-01"]),
    ]),
    ("desk/calendar_moves.html", &[
        (everything, Page("/desk/planning/week?of=2026-03-01"), &["name=\"day\" value=\"2026-03-08\"", "class=\"pool plain\""]),
        (everything, Page("/desk/planning/month?of=2026-03-01"), &["type=\"date\"", "data-any-day", "Another day"]),
        (right_to_left, Page("/desk/planning/week"), &["dir=\"rtl\""]),
    ]),
    ("desk/month.html", &[
        (nothing, Page("/desk/planning/month"), &["class=\"month\"", "id=\"day-2026-02-23\"", "id=\"day-2026-04-05\""]),
        (everything, Page("/desk/planning/month?of=2026-03-15"), &["ev ev--done", "ev ev--plan", "March 2026"]),
        (right_to_left, Page("/desk/planning/month"), &["dir=\"rtl\"", "اسفند ۱۴۰۴"]),
    ]),
    ("desk/plan.html", &[
        (nothing, Page("/desk/planning/new"), &["name=\"idea\""]),
        (nothing, Form("/desk/planning", &[("idea", ""), ("due", "soon")]), &["id=\"idea-wrong\"", "role=\"alert\""]),
        (right_to_left, Form("/desk/planning", &[("idea", "A"), ("due", "soon")]), &["id=\"due-wrong\""]),
    ]),
    ("desk/audit.html", &[
        (nothing, Page("/desk/audit?kind=tag"), &["class=\"empty\"", "name=\"who\""]),
        (everything, Page("/desk/audit"), &["<th scope=\"col\">When</th>", "after="]),
        (everything, Page("/desk/audit?on=story:7"), &["name=\"on\" value=\"story:7\"", ">Published<"]),
        (right_to_left, Page("/desk/audit"), &["href=\"/desk/stories/7\""]),
    ]),
    ("desk/receipt.html", &[
        (everything, Led("/desk/stories/7/publication/withdrawal", &[("reason", "Wrong."), ("leaves", "notice")]),
            &["id=\"channels\"", "Wrong.", "(410)"]),
        (everything, Led("/desk/stories/8/publication/withdrawal", &[("reason", "Wrong."), ("leaves", "killed")]),
            &["It stood nowhere that readers could see."]),
        (right_to_left, Led("/desk/stories/7/publication/withdrawal", &[("reason", "Wrong."), ("leaves", "nothing")]),
            &["id=\"channels\"", "(404)"]),
    ]),
    ("desk/tokens.html", &[
        (nothing, Page("/desk/tokens"), &["value=\"publish\"", "name=\"days\""]),
        (nothing, Form("/desk/tokens", &[]), &["id=\"name-error\"", "id=\"scopes-error\"", "role=\"alert\""]),
        (nothing, Form("/desk/tokens", &[("name", "Wire"), ("scope", "read"), ("days", "30")]), &["id=\"made\"", "value=\"dl_",
            "/ending\""]),
        (right_to_left, Page("/desk/tokens"), &["name=\"days\""]),
    ]),
    ("desk/editor.html", &[
        (everything, Page(EDIT), &["id=\"editor\"", "id=\"plain\"", "id=\"byline-words\""]),
        (right_to_left, Page(EDIT), &["class=\"sheet\" id=\"sheet\" lang=\"fa\" dir=\"rtl\""]),
        (everything, Form("/desk/stories/8/draft", &[("version", "1"), ("headline", "Ferry"), ("source", "Mine")]), &["id=\"theirs\""]),
    ]),
    ("desk/preview.html", &[
        (everything, Page("/desk/stories/8/preview"), &["class=\"art-body\"", "class=\"kicker\""]),
        (right_to_left, Page("/desk/stories/7/preview"), &["<html lang=\"fa\" dir=\"rtl\">"]),
    ]),
    ("desk/history.html", &[
        (everything, Page("/desk/stories/7/revisions"), &["class=\"hist plain\""]),
        (everything, Page(WRITTEN), &["<ins>", "/restoration\""]),
    ]),
];

#[test]
fn every_template_of_the_desk_renders_with_its_samples() {
    testing::samples::check("desk/", SAMPLES, answer);
}

fn answer(world: &World, asked: &Asked) -> String {
    match asked {
        Page(address) => {
            let browser = world.signed_in("ines", Role::Admin);
            text(&browser.get(&address.replace("{me}", &world.account("ines").to_string())))
        }
        Form(address, fields) => filled_in(&world.signed_in("ines", Role::Admin), address, fields),
        Led(address, fields) => {
            let browser = world.signed_in("ines", Role::Admin);
            browser.text(&place(&browser.submit(address, fields)))
        }
        Followed(address, begins) => {
            let browser = world.signed_in("ines", Role::Admin);
            let page = browser.text(address);
            let (_, rest) = page.split_once(&format!("<td><a href=\"{begins}")).unwrap();
            browser.text(&format!("{begins}{}", rest.split('"').next().unwrap()))
        }
        Door(address) => text(&world.browser().get(address)),
        Halfway(address) => {
            let account = world.person("samir", Role::Editor);
            let sealed = world.keys.seal("a secret of an app");
            world.db.write(|tx| account::set_totp(tx, &world.act(), account, Some(&sealed))).unwrap();
            let browser = world.browser();
            browser.sign_in("samir", PASSWORD);
            text(&browser.get(address))
        }
    }
}

fn filled_in(browser: &Browser, address: &str, fields: &[(&str, &str)]) -> String {
    let key = if address == "/desk/codes" { Some(crate::world::hidden(&browser.text(address), "key")) } else { None };
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain(key.as_deref().map(|key| ("key", key))).collect();
    text(&browser.submit(address, &fields))
}

/// A newsroom that waits for its first admin.
fn new() -> World {
    let world = World::new();
    world.link(Purpose::SetUp, None);
    world
}

fn nothing() -> World {
    World::new()
}

/// Comments come as a flood.
fn attacked() -> World {
    let world = World::new();
    *world.attacked_since.lock().unwrap() = Some(world.now());
    world
}

/// Letters are sent from here.
fn posting() -> World {
    let world = World::new();
    world.opens_post();
    world
}

fn right_to_left() -> World {
    let world = World::new();
    world.room.change_settings(|site| site.language = "fa".into());
    world.room.story("پل باز شد").with_id(7).in_language("fa").published();
    world.comment(1, 7, Status::Held, "نورا", "من هم آنجا بودم.");
    world
}

/// A front of two versions, and a third ahead.
fn arranged() -> World {
    let world = World::new();
    for (known, from) in [(0, None), (1, None), (2, Some(testing::time("2026-03-02T06:00:00Z")))] {
        let slots = vec![Slot::new(Shape::Lead, Rule::Newest); usize::try_from(known).unwrap() + 1];
        let arrangement = Arrangement { slots, ..Arrangement::default() };
        let order = Order { arrangement: &arrangement, name: "", from, known, copy_of: None };
        world.advance(1);
        world.db.write(|tx| version::keep(tx, &world.act(), Place::Front(0), &order)).unwrap();
    }
    world
}

/// Statements that a machine has read, one of somebody who is known, and one that a person has added.
fn recorded() -> World {
    let world = World::new();
    let lena = world.room.speaker("Lena Ortiz");
    let text = "“The bridge will open again in June,” said Lena Ortiz, the mayor.\n\nRain fell on the quay.";
    let story = world.room.story("Bridge opens").saying(text).published();
    world.room.read_statements();
    world.room.said(lena, story.id, "Rain fell on the quay");
    world
}

/// A statement on record to which somebody objects.
fn objected() -> World {
    let world = recorded();
    let asked = list::Asked::default();
    let statement = world.db.read(|r| list::list(r, &asked, 1, world.now())).unwrap().statements.remove(0).statement.id;
    let new =
        NewObjection { statement, name: "Sam", email: "sam@example.org", text: "I said July.", client_key: b"sam" };
    world.db.write(|tx| objection::file(tx, &world.act(), &world.keys, new)).unwrap();
    world
}

/// Somebody with all that can be said of them, and another who is one with them.
fn merged() -> World {
    let world = recorded();
    let lena = world.db.read(|r| speaker::list(r, speaker::Asked::default(), 1)).unwrap().remove(0);
    let name = |name: &str, language: &str| speaker::Name { name: name.into(), language: language.into() };
    let role = SpeakerRole {
        title: "Mayor".into(),
        organisation: "Harbour Trust".into(),
        from: Some("2022-03".into()),
        to: None,
        source: "https://example.org/mayor".into(),
    };
    let draft = speaker::SpeakerDraft {
        names: vec![name("Lena Ortiz", ""), name("لنا", "fa"), name("Lena", "cy")],
        wikidata: "Q42".into(),
        roles: vec![role],
        links: vec![speaker::Link { label: "Own page".into(), address: "https://lena.example/".into() }],
        ..lena.to_draft()
    };
    world.db.write(|tx| speaker::change(tx, &world.act(), lena.id, 1, &draft)).unwrap();
    let mayor = world.room.speaker("Mayor Ortiz");
    world.db.write(|tx| merge::merge(tx, &world.act(), mayor, lena.id)).unwrap();
    world
}

/// A notice of illegal content waits.
fn noticed() -> World {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Published, "Mira", "Look at this.");
    let typed = notice::Typed {
        address: "/2026/03/01/ferry-returns/?comment=1#comment-1".into(),
        matter: "child-abuse".into(),
        explanation: "It shows what nobody may show.".into(),
        is_in_good_faith: true,
        ..notice::Typed::default()
    };
    let fields = notice::read_fields(&typed, "https://courier.example").unwrap();
    let from = ("en", "203.0.113.7");
    world.db.write(|tx| notice::file(tx, &world.act(), &world.keys, &fields, from)).unwrap();
    world
}

/// A story that is public, one that was written twice, one that was changed since it is public, and sixty more.
fn everything() -> World {
    let world = World::new();
    world.link(Purpose::Invitation, Some(world.person("omar", Role::Reporter)));
    for number in 0..60 {
        world.story(100 + number, &format!("Story {number}"));
    }
    world.published(7, "Ferry returns");
    let picture = MediaItem {
        id: MediaId(5),
        store_key: None,
        upload_path: Some("quay.jpg".into()),
        remote_url: None,
        mime: "image/jpeg".into(),
        width: None,
        height: None,
        byte_count: None,
        title: "The quay".into(),
        alt: String::new(),
        caption: String::new(),
        credit: String::new(),
        made_at: world.now(),
    };
    world.db.write(|tx| media_item::put(tx, &picture)).unwrap();
    let written = world.room.story("Ferry strike").with_id(8).in_section("harbour").tagged("Boats").by("Ines");
    let lead = LeadImage { media: MediaId(5), alt: None, caption: None, credit: None };
    let kept = |draft: &mut Draft| (draft.kicker, draft.details.lead_image) = ("As it happened".into(), Some(lead));
    written.with(kept).drafted();
    world.room.revise(newsroom::id::StoryId(8)).saying("The second boat.").drafted();
    world.published(9, "Ferry sold");
    world.room.revise(newsroom::id::StoryId(9)).saying("The second boat.").drafted();
    let slot = Some(testing::time("2026-02-27T12:00:00Z"));
    world.db.write(|tx| plan::set_times(tx, &world.act(), newsroom::id::StoryId(8), None, slot)).unwrap();
    world.room.story("Letters").with_id(10).scheduled_at("2026-03-01T18:00:00Z").published();
    let idea = world.db.read(|r| save::find_revision(r, newsroom::id::StoryId(100), 1)).unwrap().unwrap().draft;
    world.db.write(|tx| save::plan(tx, &world.act(), newsroom::id::StoryId(11), &idea)).unwrap();
    world.comment(1, 7, Status::Published, "Petra", "The bell is the same bell.");
    world.answer(2, 7, Some(1), Status::Held, "Mira", "Does it ring?");
    world.reported(1, "The same, twice.");
    world.room.change_settings(|site| site.comments.reasons = vec!["Off the subject".into()]);
    world
}
