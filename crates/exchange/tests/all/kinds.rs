//! What WordPress and its plugins keep that is neither a plain story nor a plain comment.

use database::Database;
use document::{BlockKind, Document, Inline};
use newsroom::comment::thread;
use newsroom::id::StoryId;
use newsroom::redirect::{self, Target};
use newsroom::{note, published, series, tag};

use crate::wordpress::{DAY, NOW, comment, draft, item, meta, on_sqlite, run, write_export};

fn address(db: &Database, id: i64) -> Option<String> {
    db.read(|r| published::address_of(r, StoryId(id), NOW.parse().unwrap())).unwrap()
}

fn find_redirect(db: &Database, from: &str) -> Option<Target> {
    db.read(|r| redirect::find(r, from)).unwrap()
}

#[test]
fn several_languages_in_one_text_become_translations() {
    let text = "[:en]Two rivers meet.[:fa]دو رود به هم می‌رسند.[:]";
    let two = item(10, "post", "publish", "rivers", DAY, &comment(30, 0, "1", "comment"))
        .replace("<title>rivers", "<title>[:fa]رودها[:en]Rivers[:]")
        .replace("The word is riversword.", text);
    let (scratch, folder, report) = on_sqlite(&two);
    let db = scratch.db();
    assert_eq!(report.taken["stories"], 2, "{report:?}");
    let here = |address: &str| db.read(|r| published::find_at(r, address, NOW.parse().unwrap())).unwrap();
    let shown = |address: &str| match here(address) {
        Some(published::story::Found::Here(found)) => found,
        other => panic!("{address}: {other:?}"),
    };
    // The site does not tell its language, so the first of the headline has the address and the comments.
    let (persian, english) = (shown("/2024/05/06/rivers/"), shown("/en/2024/05/06/rivers/"));
    assert_eq!((persian.headline.as_str(), english.headline.as_str()), ("رودها", "Rivers"));
    assert_eq!((persian.language.as_str(), english.language.as_str()), ("fa", "en"));
    let group = |id| db.read(|r| newsroom::story::find(r, id)).unwrap().unwrap().translation_group;
    assert_eq!((group(persian.id), group(english.id)), (Some(10), Some(10)));
    assert_eq!(db.read(|r| thread::list(r, persian.id)).unwrap().len(), 1);
    assert_eq!(draft(db, 10).body.matches("Two rivers").count(), 0);
    let editions = db.read(newsroom::site::get).unwrap().editions;
    let editions: Vec<_> =
        editions.iter().map(|edition| (edition.prefix.as_str(), edition.language.as_str())).collect();
    assert_eq!(editions, [("fa", "fa")], "each language but the paper's own has a front");
    let again = run(db, &[write_export(folder.path(), &two)]);
    assert!(again.taken.is_empty() && again.changed.is_empty(), "{again:?}");
}

#[test]
fn a_post_format_is_a_topic_and_its_list_leads_there() {
    let format = "<category domain=\"post_format\" nicename=\"post-format-video\">Video</category>";
    let (scratch, _folder, _) = on_sqlite(&item(10, "post", "publish", "film", DAY, format));
    let found = scratch.db().read(|r| tag::find_by_slug(r, "video")).unwrap().unwrap();
    assert_eq!((found.name.as_str(), draft(scratch.db(), 10).details.tags), ("Video", vec![found.id]));
    assert_eq!(find_redirect(scratch.db(), "/type/video/"), Some(Target::Address("/tag/video/".into())));
}

#[test]
fn footnotes_of_the_block_editor_come_in() {
    let list = r#"[{"content":"Census of <em>2021</em>.","id":"a-1"}]"#;
    let body = "<!-- wp:paragraph --><p>Many<sup data-fn=\"a-1\" class=\"fn\"><a href=\"#a-1\">1</a></sup> came.</p>\
                <!-- /wp:paragraph -->";
    for block in ["<!-- wp:footnotes /-->", ""] {
        let told = item(10, "post", "publish", "noted", DAY, &meta("footnotes", list))
            .replace("The word is notedword.", &format!("{body}{block}"));
        let (scratch, _folder, report) = on_sqlite(&told);
        let document = Document::from_json(&draft(scratch.db(), 10).body).unwrap();
        let [paragraph, notes] = &document.blocks[..] else { panic!("{document:?}") };
        let BlockKind::Paragraph(line) = &paragraph.kind else { panic!("{paragraph:?}") };
        assert!(line.contains(&Inline::Note { id: "a-1".into() }), "{line:?}");
        let BlockKind::Footnotes(notes) = &notes.kind else { panic!("{notes:?}") };
        assert_eq!((notes.len(), notes[0].id.as_str()), (1, "a-1"));
        assert!(document.to_plain_text().contains("Census of 2021."), "{}", document.to_plain_text());
        assert!(report.warnings.is_empty(), "{:?}", report.warnings);
    }
}

#[test]
fn a_collection_is_a_series_and_its_page_leads_there() {
    let of = "<category domain=\"newspack_collection_taxonomy\" nicename=\"spring\">Spring issue</category>";
    let items =
        item(9, "newspack_collection", "publish", "spring", DAY, "") + &item(10, "post", "publish", "open", DAY, of);
    let (scratch, _folder, report) = on_sqlite(&items);
    let found = scratch.db().read(|r| series::find_by_slug(r, "spring")).unwrap().unwrap();
    assert_eq!(draft(scratch.db(), 10).details.series, Some(found.id));
    assert_eq!(report.taken["series"], 1);
    assert!(find_redirect(scratch.db(), "/collection/spring/").is_some());
}

#[test]
fn the_page_of_a_file_that_readers_spoke_under_stays() {
    let file = |id: u32, parent: u32, comments: &str| {
        let more = format!(
            "<wp:post_parent>{parent}</wp:post_parent>\
             <wp:attachment_url>https://old.example/wp-content/uploads/f{id}.jpg</wp:attachment_url>{comments}"
        );
        item(id, "attachment", "inherit", &format!("f{id}"), DAY, &more)
    };
    let said = comment(30, 0, "1", "");
    let items = [
        item(10, "post", "publish", "open", DAY, ""),
        item(11, "post", "draft", "hidden", DAY, ""),
        file(20, 10, &said),
        file(21, 11, &said.replace("<wp:comment_id>30", "<wp:comment_id>31")),
        file(22, 10, ""),
    ];
    let (scratch, _folder, report) = on_sqlite(&items.concat());
    let db = scratch.db();
    assert_eq!(address(db, 20).as_deref(), Some("/2024/05/06/f20/"));
    assert_eq!(db.read(|r| thread::list(r, StoryId(20))).unwrap().len(), 1);
    assert!(draft(db, 20).body.contains("uploads/f20.jpg"), "{}", draft(db, 20).body);
    assert_eq!((address(db, 21), report.taken["comments"]), (None, 2), "the page of a draft's file is no one's");
    assert!(find_redirect(db, "/2024/05/06/f22/").is_some(), "without comments it leads to the file");
    assert!(report.warnings.keys().any(|warning| warning.contains("page of a file")), "{:?}", report.warnings);
}

#[test]
fn only_readers_comments_that_were_approved_are_public() {
    let kinds = ["editorial-comment", "note", "liveblog", "order_note", "review", "webmention", "like", "repost", "x"];
    let machines = ["pingback", "trackback"];
    let states = ["0", "trash", "post-trashed", "spam", "editorial-comment", "hold", "", "1x"];
    let noted: String = (100..).zip(kinds).map(|(id, kind)| comment(id, 0, "1", kind)).collect();
    let pinged: String = (200..).zip(machines).map(|(id, kind)| comment(id, 0, "1", kind)).collect();
    let hidden: String = (300..).zip(states).map(|(id, state)| comment(id, 0, state, "comment")).collect();
    let all = noted + &pinged + &hidden + &comment(400, 0, "1", "comment");
    let (scratch, _folder, report) = on_sqlite(&item(10, "post", "publish", "open", DAY, &all));
    let shown = scratch.db().read(|r| thread::list(r, StoryId(10))).unwrap();
    assert_eq!(shown.iter().map(|comment| comment.id.0).collect::<Vec<_>>(), [400]);
    assert_eq!(scratch.db().read(|r| note::list(r, StoryId(10))).unwrap().len(), kinds.len());
    assert_eq!((report.taken["comments"], report.skipped_count), (states.len() as u64 + 1, 2));
}

#[test]
fn an_entry_of_a_live_blog_is_a_note_and_menus_and_templates_are_told() {
    let parent = "<wp:post_parent>10</wp:post_parent>";
    let items = item(10, "post", "publish", "open", DAY, "")
        + &item(11, "rolling_cov_entry", "publish", "goal", DAY, parent)
        + &item(12, "wp_navigation", "publish", "menu", DAY, "")
        + &item(13, "wp_template", "publish", "single", DAY, "");
    let (scratch, _folder, report) = on_sqlite(&items);
    let notes = scratch.db().read(|r| note::list(r, StoryId(10))).unwrap();
    assert!(notes.len() == 1 && notes[0].body.contains("goalword"), "{notes:?}");
    assert_eq!(address(scratch.db(), 11), None);
    let why: Vec<&str> = report.skipped.iter().map(|line| line.why.as_str()).collect();
    assert_eq!(why, ["menus are made at the desk", "it belongs to the look of the old site"]);
}

#[test]
fn variables_of_both_plugins_are_resolved() {
    let yoast = meta("_yoast_wpseo_metadesc", "%%title%% by %%name%% in %%currentyear%%");
    let rank =
        meta("rank_math_title", "%title% %sep% %tags% %page%") + &meta("rank_math_description", "On %keywords%.");
    let tagged = "<category domain=\"post_tag\" nicename=\"storm\">Storm</category>";
    let items = item(10, "post", "publish", "a1", DAY, &yoast)
        + &item(11, "post", "publish", "b1", DAY, &(rank + tagged + &meta("rank_math_focus_keyword", "harbours")));
    let (scratch, _folder, _) = on_sqlite(&items);
    assert_eq!(draft(scratch.db(), 10).details.search.description.as_deref(), Some("a1 by ines in 2024"));
    let search = draft(scratch.db(), 11).details.search;
    assert_eq!((search.title.as_deref(), search.description.as_deref()), (Some("b1 – Storm"), Some("On harbours.")));
}
