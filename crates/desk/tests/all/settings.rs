//! Settings at the desk: every part is changed, refused with what was typed, told in the trail, and acts for readers.

use bytes::Bytes;
use http::{Method, Response};
use newsroom::people::role::Role;
use newsroom::site::{Edition, Policy};

use crate::world::{Browser, ORIGIN, World, hidden, place, text};

fn at(part: &str) -> String {
    format!("/desk/settings/{part}")
}

/// The value of a field of the page.
fn value(page: &str, id: &str) -> String {
    let Some(tag) = page.split('<').find(|tag| tag.contains(&format!(" id=\"{id}\""))) else {
        panic!("no field {id} in {page}")
    };
    match tag.split_once("value=\"") {
        Some((_, rest)) => rest.split('"').next().unwrap().to_owned(),
        None => tag.split_once('>').map(|(_, text)| text.to_owned()).unwrap_or_default(),
    }
}

/// Sends a part as it stands with other values in some fields.
fn change(browser: &Browser, part: &str, other: &[(&str, &str)]) -> Response<Bytes> {
    let page = browser.text(&at(part));
    let mut fields: Vec<(String, String)> = vec![("seen".into(), hidden(&page, "seen"))];
    for tag in page.split('<').filter(|tag| tag.starts_with("input class=\"input") || tag.starts_with("textarea")) {
        let id = tag.split(" id=\"").nth(1).unwrap().split('"').next().unwrap();
        fields.push((id.to_owned(), value(&page, id)));
    }
    for tag in page.split('<').filter(|tag| tag.starts_with("input type=\"checkbox\"") && tag.contains(" checked")) {
        fields.push((tag.split(" id=\"").nth(1).unwrap().split('"').next().unwrap().to_owned(), "on".into()));
    }
    for select in page.split("<select ").skip(1) {
        let id = select.split(" id=\"").nth(1).unwrap().split('"').next().unwrap();
        let choices: Vec<&str> = select.split("</select>").next().unwrap().split("<option ").skip(1).collect();
        let chosen = choices.iter().find(|choice| choice.contains(" selected")).unwrap_or(&choices[0]);
        fields.push((id.to_owned(), chosen.split('"').nth(1).unwrap().to_owned()));
    }
    fields.retain(|(id, _)| other.iter().all(|(own, _)| own != id));
    let kept = fields.iter().map(|(id, value)| (id.as_str(), value.as_str()));
    let all: Vec<(&str, &str)> = other.iter().copied().chain(kept).collect();
    browser.submit(&at(part), &all)
}

#[test]
fn what_is_saved_as_it_stands_changes_nothing() {
    let world = World::new();
    world.room.change_settings(|site| {
        site.editions.push(Edition {
            language: "fa".into(),
            prefix: "fa".into(),
            title: "پیک".into(),
            tagline: String::new(),
        });
        site.calendars.insert("fa".into(), "gregory".into());
        site.comments.barred_words = vec!["casino".into(), "b@d.example".into()];
        site.same_as = vec!["https://social.example/@courier".into()];
    });
    let before = world.room.settings();
    let browser = world.signed_in("omar", Role::Admin);
    for part in ["names", "languages", "addresses", "pages", "comments", "trust", "crawlers"] {
        let answer = change(&browser, part, &[]);
        assert_eq!(place(&answer), at(part), "{part}: {}", text(&answer));
    }
    assert_eq!(world.room.settings(), before);
}

#[test]
fn names_are_changed_for_every_reader_and_told_in_the_trail() {
    World::on_each("names_are_changed_for_every_reader", |world| {
        world.published(7, "Ferry returns");
        let browser = world.signed_in("omar", Role::Admin);
        assert!(world.room.site().text("/2026/03/01/ferry-returns/").contains("Courier"));
        assert_eq!(place(&change(&browser, "names", &[("title", "Harbour Post"), ("tagline", "Daily.")])), at("names"));
        assert!(browser.text(&at("names")).contains("The settings are kept."));
        let page = world.room.site().text("/2026/03/01/ferry-returns/");
        assert!(page.contains("Harbour Post") && !page.contains("Courier"), "{page}");
        let trail = browser.text("/desk/audit?kind=site.changed");
        assert!(trail.contains("title: Courier → Harbour Post"), "{trail}");
    });
}

#[test]
fn wrong_values_are_refused_beside_the_field_and_kept() {
    let world = World::new();
    world.section("topics");
    world.published(7, "Ferry returns");
    let browser = world.signed_in("omar", Role::Admin);
    for (part, id, typed, why) in [
        ("names", "title", " ", "Fill this in."),
        ("names", "mark", "/wp-content/uploads/none.png", "No picture of ours"),
        ("names", "brand", "teal", "Write a colour as #"),
        ("names", "brand", "#ffcc00", "nearest that can be read is #"),
        ("names", "brand-dark", "#0b4d63", "too dark to be read on dark grounds"),
        ("languages", "language", "english language", "Write a language code"),
        ("languages", "edition-language-0", "x", "Write a language code"),
        ("languages", "edition-prefix-0", "topics", "Something else stands at /topics/."),
        ("dates", "zone", "Nowhere/Atoll", "Write a time zone"),
        ("addresses", "permalink", "/%year%/", "needs %postname% or %post_id%"),
        ("addresses", "permalink", "/%slug%/", "“%slug%” is not known"),
        ("addresses", "permalink", "/desk/%postname%/", "Begin with a slash"),
        ("addresses", "tag-base", "topics", "Something else stands at /topics/."),
        ("addresses", "author-base", "tag", "Something else stands at /tag/."),
        ("addresses", "section-base", "a/b", "Write one part of an address"),
        ("pages", "per-page", "0", "from 1 to 100"),
        ("comments", "depth", "many", "from 0 to 5"),
        ("trust", "contact", "javascript:alert(1)", "cannot be reached"),
        ("trust", "same-as", "https://a.example\nnot one", "“not one” is no whole address"),
    ] {
        let before = world.room.last_seq();
        let others =
            [("edition-language-0", "de"), ("edition-prefix-0", "de"), ("edition-title-0", "Kurier"), (id, typed)];
        let sent: Vec<(&str, &str)> = if id.starts_with("edition-") {
            others.into_iter().filter(|(own, sent)| *own != id || *sent == typed).collect()
        } else {
            vec![(id, typed)]
        };
        let answer = change(&browser, part, &sent);
        // Words that somebody typed stand between isolates.
        let page = text(&answer).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(answer.status(), 422, "{id} {typed}");
        assert!(page.contains(why), "{id} {typed}: {page}");
        assert!(
            page.contains(&format!("id=\"{id}-error\"")) && page.contains(&format!("href=\"#{id}\"")),
            "{id}: {page}"
        );
        assert!(value(&page, id) == typed, "{id}: {page}");
        assert_eq!(world.room.last_seq(), before, "{id}");
    }
}

#[test]
fn numbers_may_be_typed_in_any_digits() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    change(&browser, "pages", &[("per-page", "۱۲")]);
    assert_eq!(world.room.settings().stories_per_page, 12);
}

#[test]
fn who_was_overtaken_is_told_and_nothing_is_lost() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    let seen = hidden(&browser.text(&at("names")), "seen");
    world.room.change_settings(|site| site.tagline = "By someone else".into());
    let answer =
        browser.submit(&at("names"), &[("seen", &seen), ("title", "Mine"), ("tagline", "My line"), ("mark", "")]);
    let page = text(&answer);
    assert_eq!(answer.status(), 409);
    assert!(page.contains("Someone changed this meanwhile") && value(&page, "tagline") == "My line", "{page}");
    assert_eq!(world.room.settings().tagline, "By someone else");
    // A change of another part is none of this one.
    let seen = hidden(&browser.text(&at("names")), "seen");
    world.room.change_settings(|site| site.comments.open = false);
    let answer =
        browser.submit(&at("names"), &[("seen", &seen), ("title", "Mine"), ("tagline", "My line"), ("mark", "")]);
    assert_eq!(answer.status(), 303);
}

#[test]
fn an_edition_begins_and_its_dates_are_as_was_chosen() {
    let world = World::new();
    world.room.story("پل باز شد").in_language("fa").published();
    let browser = world.signed_in("omar", Role::Admin);
    let sent = [
        ("edition-language-0", "fa"),
        ("edition-prefix-0", "fa"),
        ("edition-title-0", "پیک"),
        ("edition-tagline-0", ""),
    ];
    assert_eq!(place(&change(&browser, "languages", &sent)), at("languages"));
    let front = world.room.site().text("/fa/");
    assert!(front.contains("پیک") && front.contains("پل باز شد") && front.contains("۱۴۰۴"), "{front}");
    let page = browser.text(&at("dates"));
    assert!(page.contains("۱۰ اسفند ۱۴۰۴") && page.contains("calendar-fa"), "{page}");
    let sent = [
        ("zone", "Asia/Tehran"),
        ("calendar-fa", "gregory"),
        ("digits-fa", "latn"),
        ("calendar-en", ""),
        ("digits-en", "maya"),
    ];
    assert_eq!(place(&change(&browser, "dates", &sent)), at("dates"));
    let settings = world.room.settings();
    assert_eq!((settings.zone.as_str(), settings.calendars.len(), settings.digits.len()), ("Asia/Tehran", 1, 1));
    let front = world.room.site().text("/fa/");
    assert!(!front.contains("۱۴۰۴") && front.contains("2026"), "{front}");
}

#[test]
fn rules_for_comments_act_at_once() {
    let world = World::new();
    world.published(7, "Ferry returns");
    let browser = world.signed_in("omar", Role::Admin);
    let address = "/2026/03/01/ferry-returns/";
    assert!(world.room.site().text(address).contains("wp-comments-post.php"));
    change(&browser, "comments", &[("open", "")]);
    assert!(!world.room.site().text(address).contains("wp-comments-post.php"));
    change(&browser, "comments", &[("open", "on"), ("asks-website", "on")]);
    assert!(world.room.site().text(address).contains("name=\"url\""));
}

#[test]
fn a_policy_is_written_once_and_named_to_readers_and_machines() {
    World::on_each("a_policy_is_written_once", |world| {
        let browser = world.signed_in("omar", Role::Admin);
        world.room.story("Old ethics").as_page().slugged("ethics-policy").published();
        let page = browser.text(&at("policies"));
        assert!(page.contains("Old ethics") && page.contains("Known by its address"), "{page}");
        let refused = browser
            .submit(&at("policies"), &[("policy", "ethics"), ("act", "write"), ("title", "Ethics"), ("text", " ")]);
        assert_eq!(refused.status(), 422);
        assert!(text(&refused).contains("id=\"text-ethics-error\""), "{}", text(&refused));
        let sent = [
            ("policy", "ethics"),
            ("act", "write"),
            ("title", "Our ethics"),
            ("text", "We take *no* gifts.\n\n<script>x</script>"),
        ];
        assert_eq!(place(&browser.submit(&at("policies"), &sent)), at("policies"));
        let own = "/ethics/";
        let site = world.room.site();
        assert!(site.text("/ethics-policy/").contains("Old ethics"), "an address that has a page keeps it");
        assert!(site.text(own).contains("<em>no</em> gifts") && !site.text(own).contains("<script>x"));
        assert!(site.text("/").contains("\"ethicsPolicy\":\"https://courier.example/ethics/\""), "{}", site.text("/"));
        assert!(site.text("/trust.txt").contains("disclosure=https://courier.example/ethics/"));
        let id = world.room.settings().policies[&Policy::Ethics][0];
        world.room.withdraw(id);
        assert!(world.room.site().text("/").contains("\"ethicsPolicy\":\"https://courier.example/ethics-policy/\""));
        let gone =
            browser.submit(&at("policies"), &[("policy", "ethics"), ("act", "choose"), ("page", &id.to_string())]);
        assert!(gone.status() == 422 && text(&gone).contains("Choose a page that readers can see."));
        browser.submit(&at("policies"), &[("policy", "ethics"), ("act", "forget"), ("page", &id.to_string())]);
        assert!(world.room.settings().policies.is_empty());
    });
}

#[test]
fn a_page_in_another_language_stands_below_its_edition() {
    let world = World::new();
    world.room.change_settings(|site| {
        site.editions.push(Edition {
            language: "fa".into(),
            prefix: "fa".into(),
            title: "پیک".into(),
            tagline: String::new(),
        });
    });
    let browser = world.signed_in("omar", Role::Admin);
    for (language, title) in [("en", "Contact us"), ("fa", "تماس با ما")] {
        let sent = [
            ("policy", "contact"),
            ("act", "write"),
            ("language", language),
            ("title", title),
            ("text", "desk@courier.example"),
        ];
        assert_eq!(place(&browser.submit(&at("policies"), &sent)), at("policies"));
    }
    assert_eq!(world.room.settings().policies[&Policy::Contact].len(), 2);
    let site = world.room.site();
    assert!(site.text("/fa/contact/").contains("تماس با ما"));
    assert!(site.text("/fa/").contains("\"url\":\"https://courier.example/fa/contact/\""), "{}", site.text("/fa/"));
    assert!(site.text("/").contains("\"url\":\"https://courier.example/contact/\""));
    assert!(site.text("/.well-known/security.txt").contains("Contact: https://courier.example/contact/\n"));
}

#[test]
fn the_text_files_say_what_was_set_and_nothing_that_is_not_there() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    let site = world.room.site();
    let security = site.text("/.well-known/security.txt");
    assert!(security.contains("Contact: https://courier.example/\n") && !security.contains("/contact/"), "{security}");
    assert!(!site.text("/robots.txt").contains("GPTBot") && site.text("/robots.txt").contains("Sitemap: "));
    change(
        &browser,
        "trust",
        &[
            ("contact", "desk@courier.example"),
            ("security", "mailto:holes@courier.example"),
            ("same-as", "https://social.example/@courier"),
            ("belongs-to", "https://papers.example/"),
            ("controlled-by", "https://trust.example/"),
        ],
    );
    change(&browser, "crawlers", &[("no-training", "on")]);
    let site = world.room.site();
    assert!(site.text("/.well-known/security.txt").contains("Contact: mailto:holes@courier.example\nExpires: 2026-12"));
    let trust = site.text("/.well-known/trust.txt");
    for line in [
        "belongto=https://papers.example/",
        "controlledby=https://trust.example/",
        "social=https://social.example/@courier",
        "datatrainingallowed=no",
        "contact=desk@courier.example",
    ] {
        assert!(trust.lines().any(|own| own == line), "{line}: {trust}");
    }
    let robots = site.text("/robots.txt");
    assert!(
        robots.contains("User-agent: GPTBot\n") && !robots.contains("PerplexityBot") && robots.contains("Sitemap: ")
    );
    change(&browser, "crawlers", &[("hides", "on"), ("no-training", "on"), ("no-answers", "on")]);
    let site = world.room.site();
    assert!(site.text("/robots.txt").contains("PerplexityBot") && !site.text("/robots.txt").contains("Sitemap: "));
    assert!(site.text("/").contains("<meta name=\"robots\" content=\"noindex\">"));
}

#[test]
fn a_menu_leads_where_it_says_and_follows_what_moves() {
    World::on_each("a_menu_leads_where_it_says", |world| {
        let harbour = world.section("harbour");
        let sport = world.section("sport");
        world.published(7, "Ferry returns");
        let browser = world.signed_in("omar", Role::Admin);
        assert!(world.room.site().text("/").contains("href=\"/sport/\""));
        let seen = |place: &str| {
            let page = browser.text(&at("menus"));
            let from = page.find(&format!("id=\"{place}-0\"")).unwrap();
            hidden(&page[from..], "seen")
        };
        let send = |place: &str, act: &str, rows: &[(&str, &str)]| {
            let seen = seen(place);
            let head = [("place", place), ("edition", "0"), ("seen", seen.as_str()), ("act", act)];
            browser.submit(&at("menus"), &[head.as_slice(), rows].concat())
        };
        let rows = [
            ("name-0", "The harbour"),
            ("to-0", "/harbour/"),
            ("name-1", "Boats & co"),
            ("to-1", "/2026/03/01/ferry-returns"),
            ("below-1", "on"),
            ("name-2", "Friends"),
            ("to-2", "https://friends.example/"),
        ];
        let wrong = send("head", "keep", &[rows.as_slice(), &[("name-3", "Nowhere"), ("to-3", "/nowhere/")]].concat());
        assert_eq!(wrong.status(), 422);
        assert!(text(&wrong).contains("id=\"to-head-0-3-error\"") && text(&wrong).contains("value=\"/nowhere/\""));
        let script = send("head", "keep", &[("name-0", "x"), ("to-0", "javascript:alert(1)")]);
        assert_eq!(script.status(), 422);
        assert_eq!(place(&send("head", "keep", &rows)), format!("{}#head-0", at("menus")));
        let front = world.room.site().text("/");
        for part in [
            "<a href=\"/harbour/\">The harbour</a>",
            "<ul class=\"plain below\"><li><a href=\"/2026/03/01/ferry-returns/\">Boats &amp; co</a>",
            "https://friends.example/",
        ] {
            assert!(front.contains(part), "{part}: {front}");
        }
        assert!(!front.contains("href=\"/sport/\""));
        world.room.put_section(harbour, None, "port", "Port");
        world.room.withdraw(newsroom::id::StoryId(7));
        let front = world.room.site().text("/");
        assert!(front.contains("<a href=\"/port/\">The harbour</a>") && !front.contains("Boats &amp; co"), "{front}");
        // Buttons act on what is typed.
        let rows = [("name-0", "Port"), ("to-0", "/port/"), ("name-1", "Sport"), ("to-1", "/sport/")];
        assert_eq!(send("foot", "up-1", &rows).status(), 303);
        let names: Vec<String> =
            world.room.settings().menus[1].entries.iter().map(|entry| entry.name.clone()).collect();
        assert_eq!(names, ["Sport", "Port"]);
        world.db.write(|tx| newsroom::merge::sections(tx, &world.act(), sport, harbour)).unwrap();
        assert!(world.room.site().text("/").contains("<a href=\"/port/\">Sport</a>"), "what became part of another");
        let overtaken = browser.submit(
            &at("menus"),
            &[("place", "foot"), ("edition", "0"), ("seen", "old"), ("name-0", "Mine"), ("to-0", "/")],
        );
        assert!(overtaken.status() == 409 && text(&overtaken).contains("value=\"Mine\""));
        assert_eq!(place(&send("foot", "keep", &[])), format!("{}#foot-0", at("menus")));
        assert_eq!(world.room.settings().menus.len(), 1);
    });
}

#[test]
fn unknown_parts_are_lost_and_only_admins_come_in() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    assert_eq!(
        (browser.get(&at("weather")).status(), browser.submit(&at("weather"), &[]).status()),
        (404.try_into().unwrap(), 404.try_into().unwrap())
    );
    assert_eq!(world.signed_in("ines", Role::Editor).get(&at("names")).status(), 403);
}

/// Sends a form with a picture, as a browser without script does.
fn send_mark(browser: &Browser, content: &[u8]) -> Response<Bytes> {
    let mut body = format!("--q\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n{}\r\n", browser.form_token())
        .into_bytes();
    let head = "--q\r\nContent-Disposition: form-data; name=\"mark-file\"; filename=\"mark.png\"\r\n\r\n";
    body.extend(head.bytes().chain(content.iter().copied()).chain(*b"\r\n--q--\r\n"));
    let with = [("origin", ORIGIN), ("content-type", "multipart/form-data; boundary=q")];
    browser.send(&Method::POST, &at("mark"), &body, &with)
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = image::RgbaImage::from_pixel(width, height, image::Rgba([200, 0, 0, 255]));
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[test]
fn a_mark_is_sent_shown_to_readers_and_taken_away() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    let answer = send_mark(&browser, &png(1440, 720));
    assert_eq!(place(&answer), at("names"), "{}", text(&answer));
    let mark = world.room.settings().mark.unwrap();
    assert_eq!((mark.width, mark.height), (720, 360));
    let page = browser.text(&at("names"));
    assert!(page.contains("The mark is kept.") && page.contains(&mark.address), "{page}");
    assert_eq!(world.room.site().get(&mark.address).status(), 200, "readers see it though no story shows it");
    assert!(world.room.site().text("/").contains(&mark.address));
    assert_eq!(place(&change(&browser, "names", &[("title", "Post"), ("mark", &mark.address)])), at("names"));
    assert_eq!(world.room.settings().mark, Some(mark.clone()), "its address in the form is no other picture");
    assert_eq!(place(&browser.submit(&at("mark"), &[("act", "remove")])), at("names"));
    assert_eq!(world.room.settings().mark, None);
    assert_eq!(world.room.site().get(&mark.address).status(), 404);
}

#[test]
fn a_mark_that_cannot_be_one_is_refused_beside_its_field() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".as_slice();
    let cases = [
        (svg, "an SVG can hold script"),
        (&png(20, 20), "48 pixels high and wide"),
        (&png(900, 60), "eight times as long"),
        (&png(100, 100)[..60], "it is broken"),
        (b"", "it is empty"),
    ];
    for (content, why) in cases {
        let answer = send_mark(&browser, content);
        let page = text(&answer);
        assert_eq!(answer.status(), 422, "{why}");
        assert!(page.contains(why) && page.contains("id=\"mark-file-error\""), "{why}: {page}");
    }
    assert_eq!(world.room.settings().mark, None);
}

#[test]
fn the_privacy_page_is_drafted_from_the_settings_and_published_by_a_person() {
    let world = World::new();
    world.room.change_settings(|site| {
        site.reading_days = 0;
        site.comments.client_address_days = 30;
        site.trust.contact = "desk@courier.example".into();
    });
    let ines = world.signed_in("ines", Role::Admin);
    let fields = [("policy", "privacy"), ("act", "draft"), ("language", "en"), ("title", "Privacy")];
    let page = text(&ines.submit("/desk/settings/policies", &fields));
    assert!(page.contains("Nobody counts what is read.") && page.contains("It is removed after: 30 days."), "{page}");
    assert!(page.contains("## Comments") && page.contains("desk@courier.example"));
    assert!(!page.contains("/my-comments/"), "no letters are sent from here");
    world.opens_post();
    world.room.change_settings(|site| site.comments.open = false);
    let page = text(&ines.submit("/desk/settings/policies", &fields));
    assert!(!page.contains("## Comments") && page.contains("## Cookies"), "{page}");
    for policy in ["ethics", "ownership"] {
        let other = [("policy", policy), ("act", "draft"), ("language", "en"), ("title", "Title")];
        let answer = ines.submit("/desk/settings/policies", &other);
        assert_eq!(answer.status(), 422, "{policy}: the settings say nothing of it");
    }
}

#[test]
fn pages_on_corrections_contact_and_owners_begin_with_what_the_settings_say_in_their_language() {
    let world = World::new();
    let persian =
        Edition { language: "fa".into(), prefix: "fa".into(), title: "پیک".into(), tagline: String::new() };
    world.room.change_settings(|site| {
        site.title = "The Courier".into();
        site.editions = vec![persian.clone()];
        site.trust.controlled_by = "https://trust.example/".into();
        site.trust.belongs_to = vec!["https://papers.example/".into()];
        site.same_as = vec!["https://social.example/@courier".into()];
    });
    let ines = world.signed_in("ines", Role::Admin);
    let draft = |policy: &str, language: &str| {
        let fields = [("policy", policy), ("act", "draft"), ("language", language), ("title", "Title")];
        let answer = ines.submit("/desk/settings/policies", &fields);
        let written = (answer.status() == 200).then(|| value(&text(&answer), &format!("text-{policy}")));
        written.map(|text| text.replace("&lt;", "<").replace("&gt;", ">").replace("&#x2f;", "/"))
    };
    let page = draft("corrections", "en").unwrap();
    let ledger = format!("<{}/corrections/>", ORIGIN);
    for words in ["The Courier corrects openly", "- **Retraction.**", &ledger] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("Have you found an error?"), "nobody said how to reach the newsroom");
    assert_eq!(draft("contact", "en"), None);
    world.room.change_settings(|site| site.trust.contact = "desk@courier.example".into());
    assert!(draft("corrections", "fa").unwrap().contains("پیک خطاهای خود را"));
    assert!(draft("corrections", "en").unwrap().contains("Tell us: <desk@courier.example>"));
    let contact = draft("contact", "en").unwrap();
    assert!(
        contact.contains("complaints: <desk@courier.example>")
            && contact.contains("- <https://social.example/@courier>")
    );
    let owners = draft("ownership", "en").unwrap();
    assert!(owners.contains("<https://trust.example/>") && owners.contains("- <https://papers.example/>"), "{owners}");

    let fields = [("policy", "corrections"), ("act", "write"), ("language", "en"), ("title", "How we correct")];
    let written: Vec<(&str, &str)> = fields.into_iter().chain([("text", page.as_str())]).collect();
    assert_eq!(ines.submit("/desk/settings/policies", &written).status(), 303);
    let shown = world.room.site().text("/corrections-policy/");
    assert!(shown.contains("<strong>Retraction.</strong>") && shown.contains("/corrections/\">"), "{shown}");
}
