//! WordPress exports.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::GzEncoder;
use formats::wxr::{Item, ReadError, Record, Summary, Term, attachment, co_authors, polylang, read, seo};

use crate::shared::{data, files, name};

fn exports(test: &str) -> Vec<PathBuf> {
    let Some(folder) = data(test, 25, "wxr") else {
        return Vec::new();
    };
    let mut exports = files(&folder);
    exports.push(folder.join("../redirects/site.wxr.xml"));
    exports
}

fn read_all(bytes: &[u8]) -> (Vec<Record>, Summary) {
    let mut records = Vec::new();
    let summary = read(bytes, &mut |record| records.push(record)).unwrap();
    (records, summary)
}

fn items(records: &[Record]) -> Vec<&Item> {
    records.iter().filter_map(|record| if let Record::Item(item) = record { Some(&**item) } else { None }).collect()
}

fn wrap(items: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<rss xmlns:wp=\"http://wordpress.org/export/1.2/\">\n<channel>\n<title>T</title>\n\
         <wp:wxr_version>1.2</wp:wxr_version>\n{items}\n</channel>\n</rss>\n"
    )
}

#[test]
fn counts_agree_with_a_plain_search_of_the_text() {
    for path in exports("counts_agree_with_a_plain_search_of_the_text") {
        let text = std::fs::read_to_string(&path).unwrap();
        let (_, summary) = read_all(text.as_bytes());
        let check = |tag: &str, found: u64| {
            assert_eq!(found, text.matches(&format!("<{tag}>")).count() as u64, "<{tag}> in {}", name(&path));
        };
        check("item", summary.items);
        check("wp:comment", summary.comments);
        check("wp:author", summary.authors);
        check("wp:category", summary.categories);
        check("wp:tag", summary.tags);
        check("wp:term", summary.terms);
        check("wp:postmeta", summary.post_meta);
    }
}

#[test]
fn summaries_stay_as_they_are() {
    let mut told = String::new();
    for path in exports("summaries_stay_as_they_are") {
        let (records, summary) = read_all(&std::fs::read(&path).unwrap());
        writeln!(told, "{}: {} {}", name(&path), summary.site.title, summary.site.wxr_version).unwrap();
        writeln!(
            told,
            "  {} authors, {} categories, {} tags, {} terms, {} items, {} comments, {} meta",
            summary.authors,
            summary.categories,
            summary.tags,
            summary.terms,
            summary.items,
            summary.comments,
            summary.post_meta
        )
        .unwrap();
        for (kind, statuses) in &summary.items_by_type {
            writeln!(told, "  {kind}: {statuses:?}").unwrap();
        }
        for record in &records {
            if let Record::Warning(warning) = record {
                writeln!(told, "  {warning}").unwrap();
            }
        }
    }
    if !told.is_empty() {
        insta::assert_snapshot!(told);
    }
}

#[test]
fn an_item_has_all_its_parts() {
    let Some(folder) = data("an_item_has_all_its_parts", 1, "wxr") else {
        return;
    };
    let (records, _) = read_all(&std::fs::read(folder.join("importer-test-serialized-comment-meta.xml")).unwrap());
    insta::assert_debug_snapshot!(items(&records)[0]);
}

#[test]
fn unsplit_cdata_is_read_as_wordpress_reads_it() {
    let Some(folder) = data("unsplit_cdata_is_read_as_wordpress_reads_it", 1, "wxr") else {
        return;
    };
    let (records, _) = read_all(&std::fs::read(folder.join("importer-crazy-cdata.xml")).unwrap());
    let item = items(&records)[0];
    assert_eq!(item.content, "Content with nested <![CDATA[ tags ]]> :)");
    let meta: BTreeMap<&str, &str> = item.meta.iter().map(|meta| (meta.key.as_str(), meta.value.as_str())).collect();
    assert_eq!(meta["Closing CDATA"], "]]>");
    assert_eq!(meta["Alot of CDATA"], "This has <![CDATA[ opening and ]]> closing <![CDATA[ tags like this: ]]>");
}

#[test]
fn an_unclosed_section_ends_with_its_element() {
    let text = wrap(
        "<item><title>A</title><content:encoded><![CDATA[one</content:encoded><excerpt:encoded><![CDATA[two]]></excerpt:encoded>\
         <wp:post_id>1</wp:post_id></item>\n<item><wp:post_id>2</wp:post_id></item>",
    );
    let (records, summary) = read_all(text.as_bytes());
    let items = items(&records);
    assert_eq!((items[0].content.as_str(), items[0].excerpt.as_str()), ("one", "two"));
    assert_eq!((items[0].post_id, items[1].post_id, summary.warnings), (Some(1), Some(2), 1));
}

#[test]
fn markup_quoted_in_a_section_stays_text() {
    let quoted = "<p>See &lt;</p></content:encoded><item><wp:post_id>9</wp:post_id></item>";
    let text = wrap(&format!(
        "<item><content:encoded><![CDATA[{quoted}]]></content:encoded><wp:post_id>1</wp:post_id></item>"
    ));
    let (records, summary) = read_all(text.as_bytes());
    assert_eq!((items(&records)[0].content.as_str(), summary.items, summary.warnings), (quoted, 1, 0));
}

#[test]
fn one_broken_item_never_stops_the_rest() {
    let broken = [
        "<item><title>x<wp:post_id>1</wp:post_id></item>",
        "<item><title>x</title><wp:comment><wp:comment_id>5</wp:comment_id><wp:post_id>1</wp:post_id></item>",
        "<item><title>x</title><wp:postmeta><wp:meta_key>a</wp:meta_key><wp:post_id>1</wp:post_id>",
        "<item><title>x</title <wp:post_id>1</wp:post_id></item>",
        "<item><title>x</title></wp:comment></foo><wp:post_id>1</wp:post_id></item>",
        "<item><wp:attachment_url>x</wp:attachment_url <b",
        "<item></item>",
        "</item></item>garbage & < ]]> <item>",
    ];
    for broken in broken {
        let (records, summary) =
            read_all(wrap(&format!("{broken}\n<item><title>good</title><wp:post_id>2</wp:post_id></item>")).as_bytes());
        let last = *items(&records).last().unwrap();
        assert_eq!((last.post_id, last.title.as_str(), last.is_complete), (Some(2), "good", true), "{broken}");
        assert!(summary.warnings > 0, "{broken}");
    }
}

#[test]
fn a_flaw_is_told_with_its_line() {
    let (records, _) = read_all(wrap("<item>\n<title>a\x08b</title>\n<wp:post_id>1</wp:post_id></item>").as_bytes());
    let told: Vec<String> = records
        .iter()
        .filter_map(|record| if let Record::Warning(warning) = record { Some(warning.to_string()) } else { None })
        .collect();
    assert_eq!(told, ["line 7: <title> holds control characters; they were left out"]);
}

#[test]
fn a_cut_file_gives_what_it_holds() {
    let whole =
        wrap("<item><wp:post_id>1</wp:post_id></item><item><wp:post_id>2</wp:post_id><content:encoded><![CDATA[half");
    let cut = &whole[..whole.find("half").unwrap() + 4];
    let (records, summary) = read_all(cut.as_bytes());
    let items = items(&records);
    assert_eq!((items[1].content.as_str(), items[1].is_complete), ("half", false));
    assert_eq!((summary.items, summary.incomplete_items), (2, 1));
}

#[test]
fn a_compressed_file_is_read_also_when_it_is_cut() {
    let text = wrap(&(1..=300).map(|id| format!("<item><wp:post_id>{id}</wp:post_id></item>")).collect::<String>());
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    let packed = encoder.finish().unwrap();
    assert_eq!(read_all(&packed).1.items, 300);
    let (records, summary) = read_all(&packed[..packed.len() / 2]);
    assert!(summary.items > 10 && summary.items < 300);
    assert!(
        records
            .iter()
            .any(|record| matches!(record, Record::Warning(warning) if warning.to_string().contains("compressed")))
    );
}

#[test]
fn other_encodings_and_marks_are_read() {
    let text = wrap("<item><title>سلام</title><wp:post_id>1</wp:post_id></item>");
    let declared =
        format!("\n\n<?xml version=\"1.0\" encoding=\"windows-1256\"?>{}", &text[text.find('?').unwrap() + 20..]);
    let (arabic, _, _) = encoding_rs::WINDOWS_1256.encode(&declared);
    assert_eq!(items(&read_all(&arabic).0)[0].title, "سلام");
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(items(&read_all(&wide).0)[0].title, "سلام");
    assert_eq!(items(&read_all(format!("\u{feff}{text}").as_bytes()).0)[0].title, "سلام");
}

#[test]
fn entities_of_the_file_are_never_expanded() {
    let text = format!(
        "<!DOCTYPE rss [<!ENTITY lol \"ha\"><!ENTITY bomb \"&lol;&lol;\">]>{}",
        wrap("<item><title>&bomb; &nbsp;&eacute;</title><wp:post_id>1</wp:post_id></item>")
    );
    let (records, _) = read_all(text.as_bytes());
    assert_eq!(items(&records)[0].title, "&bomb; \u{a0}é");
}

#[test]
fn other_prefixes_are_understood() {
    let text = "<rss xmlns:w=\"http://wordpress.org/export/1.2/\" xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel>\
        <w:wxr_version>1.2</w:wxr_version><item><w:post_id>7</w:post_id><c:encoded>x</c:encoded>\
        <w:comment><w:comment_id>3</w:comment_id></w:comment></item></channel></rss>";
    let (records, summary) = read_all(text.as_bytes());
    assert_eq!((items(&records)[0].post_id, items(&records)[0].content.as_str()), (Some(7), "x"));
    assert_eq!((summary.comments, summary.warnings), (1, 0));
}

#[test]
fn something_else_is_refused() {
    for other in ["", "<html><body>no</body></html>", "PK\u{3}\u{4}", "{}"] {
        assert!(matches!(read(other.as_bytes(), &mut |_| {}), Err(ReadError::NotAnExport)), "{other}");
    }
}

#[test]
fn what_plugins_keep_is_read_from_real_files() {
    let Some(folder) = data("what_plugins_keep_is_read_from_real_files", 4, "wxr") else {
        return;
    };
    let open = |file: &str| read_all(&std::fs::read(folder.join(file)).unwrap()).0;

    let records = open("co-authors-plus.xml");
    let bylines: Vec<Vec<String>> = items(&records)
        .iter()
        .map(|item| co_authors::byline(item).into_iter().map(|name| name.slug).collect())
        .collect();
    let expected: [&[&str]; 4] = [
        &["alice-smith", "bob-jones"],
        &["alice-smith", "bob-jones", "carol-white"],
        &["bob-jones"],
        &["alice-smith", "bob-jones"],
    ];
    assert_eq!(bylines, expected);

    let records = open("polylang-import.xml");
    let terms: Vec<&Term> =
        records.iter().filter_map(|record| if let Record::Term(term) = record { Some(term) } else { None }).collect();
    let locales: Vec<String> = terms.iter().filter_map(|term| polylang::language(term)?.locale).collect();
    assert_eq!(locales, ["en_GB", "fr_FR"]);
    let group = terms
        .iter()
        .filter_map(|term| polylang::translations(term))
        .find(|group| group.group == "pll_56acecea35bef")
        .unwrap();
    assert_eq!(group.members, [("fr".to_owned(), 400), ("en".to_owned(), 398)]);
    assert_eq!(polylang::item_language(items(&records)[1]), Some("fr"));
    assert_eq!(polylang::item_translations(items(&records)[0]), Some("pll_56acecea35bef"));

    let records = open("has-yoast-meta.xml");
    assert_eq!(seo::seo(&items(&records)[0].meta).title.as_deref(), Some("My Custom SEO Title for Search Engines"));
    assert_eq!(seo::seo(&items(&records)[1].meta), seo::Seo::default());

    let records = open("sample-with-alt.xml");
    let pictures: Vec<_> = items(&records).iter().filter_map(|item| attachment::attachment(item)).collect();
    assert!(pictures.iter().all(|picture| !picture.alt.is_empty() && !picture.url.is_empty()), "{pictures:?}");
    assert_eq!(pictures.len(), 1);
}
