//! Reports of real files, kept as snapshots, and their counts against the files, counted by plain searching.

use std::path::{Path, PathBuf};

use database::scratch::Scratch;
use exchange::capture;
use exchange::report::Report;
use exchange::wordpress::{Import, Media, import};
use newsroom::Ids;
use newsroom::secret::Keys;
use serde_json::Value;

const NOW: &str = "2026-11-24T12:00:00Z";

/// The shared files below a folder in order of their names, or nothing, told loudly.
fn shared(folder: &str, test: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(folder);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("SKIPPED {test}: {} is not here", folder.display());
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn scratch() -> Scratch {
    let scratch = Scratch::sqlite();
    scratch.db().migrate(newsroom::schema::MIGRATIONS).unwrap();
    scratch
}

fn wordpress(file: &Path) -> Report {
    let scratch = scratch();
    let (keys, ids) = (Keys::from_master(&[7; 32]), Ids::from_seed(1));
    let now = NOW.parse().unwrap();
    let order = Import { db: scratch.db(), keys: &keys, ids: &ids, now, dry_run: false, media: &Media::Leave };
    import(&[file.to_owned()], &order, &mut |_, _| {}).unwrap()
}

fn captures(folder: &Path) -> Report {
    let scratch = scratch();
    let order =
        capture::Import { db: scratch.db(), ids: &Ids::from_seed(1), now: NOW.parse().unwrap(), dry_run: false };
    capture::import(&[folder.to_owned()], &order, &mut |_, _| {}).unwrap()
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap().to_string_lossy().into_owned()
}

/// All that a report counts under a name, whatever became of it.
fn sum(report: &Report, kind: &str) -> u64 {
    let of = |counts: &std::collections::BTreeMap<String, u64>| counts.get(kind).copied().unwrap_or(0);
    of(&report.taken) + of(&report.changed) + of(&report.unchanged)
}

#[test]
fn reports_of_exports_stay_and_count_what_the_files_hold() {
    for file in shared("wxr", "reports_of_exports_stay_and_count_what_the_files_hold") {
        let report = wordpress(&file);
        let name = stem(&file);
        insta::assert_snapshot!(format!("wxr_{name}"), report.to_text());
        let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        let notes: u64 =
            report.taken.iter().filter(|(kind, _)| kind.starts_with("notes (")).map(|(_, count)| count).sum();
        let left: usize = report
            .skipped
            .iter()
            .filter(|line| matches!(line.kind.as_str(), "comment" | "comments" | "pingback" | "trackback"))
            .count();
        let comments = text.matches("<wp:comment>").count() as u64;
        assert_eq!(sum(&report, "comments") + notes + left as u64, comments, "comments of {name}");
        let files = text.matches("<wp:post_type>attachment<").count()
            + text.matches("<wp:post_type><![CDATA[attachment]").count();
        assert!(sum(&report, "media") >= files as u64, "attachments of {name}");
        let categories = distinct(&text, "<wp:category_nicename>");
        assert!(sum(&report, "sections") >= categories, "categories of {name}");
        let tags = distinct(&text, "<wp:tag_slug>");
        assert!(sum(&report, "tags") >= tags, "tags of {name}");
        let people = distinct(&text, "<wp:author_login>");
        assert!(sum(&report, "contributors") >= people, "authors of {name}");
    }
}

/// How many different texts follow a tag.
fn distinct(text: &str, tag: &str) -> u64 {
    let values = text.split(tag).skip(1).filter_map(|rest| rest.split("</").next());
    let plain = values.map(|value| value.replace("<![CDATA[", "").replace("]]>", "").trim().to_lowercase());
    plain.filter(|value| !value.is_empty()).collect::<std::collections::HashSet<_>>().len() as u64
}

#[test]
fn the_report_of_block_texts_stays() {
    let files = shared("blocks", "the_report_of_block_texts_stays");
    let bodies: Vec<&PathBuf> = files.iter().filter(|file| file.extension().is_some_and(|end| end == "html")).collect();
    if bodies.is_empty() {
        return;
    }
    let items: String = (1..)
        .zip(&bodies)
        .map(|(id, file)| {
            let body = std::fs::read_to_string(file).unwrap().replace("]]>", "]]]]><![CDATA[>");
            let name = stem(file);
            format!(
                "<item><title>{name}</title><link>https://old.example/{name}/</link><wp:post_id>{id}</wp:post_id>
                 <wp:post_name>{name}</wp:post_name><wp:post_date_gmt>2024-05-06 10:00:00</wp:post_date_gmt>
                 <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                 <content:encoded><![CDATA[{body}]]></content:encoded></item>"
            )
        })
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("blocks.xml");
    std::fs::write(
        &file,
        format!("<rss><channel><title>Blocks</title><wp:wxr_version>1.2</wp:wxr_version>{items}</channel></rss>"),
    )
    .unwrap();
    let report = wordpress(&file);
    insta::assert_snapshot!("blocks", report.to_text());
    assert_eq!(sum(&report, "stories"), bodies.len() as u64);
}

#[test]
fn the_report_of_saved_pages_stays() {
    let cases = shared("pages", "the_report_of_saved_pages_stays");
    if cases.is_empty() {
        return;
    }
    // Files are told by their place in the folder, not by where the folder lies.
    let folder = tempfile::tempdir().unwrap();
    for case in &cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        std::fs::copy(case.join("source.html"), folder.path().join(format!("{name}.html"))).unwrap();
    }
    let report = captures(folder.path());
    let shown = report.to_text().replace(&folder.path().display().to_string(), "pages");
    insta::assert_snapshot!("pages", shown);
    assert_eq!(sum(&report, "stories") + report.skipped_count, cases.len() as u64);
}

#[test]
fn the_report_of_news_texts_stays() {
    let files = shared("news-text/en", "the_report_of_news_texts_stays");
    if files.is_empty() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut paragraphs = 0;
    for file in &files {
        let article: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        let blocks: Vec<&str> =
            article["blocks"].as_array().unwrap().iter().map(|block| block["text"].as_str().unwrap()).collect();
        paragraphs += blocks.len();
        std::fs::write(folder.path().join(format!("{}.txt", stem(file))), blocks.join("\n\n")).unwrap();
    }
    for language in ["ar", "ru", "zh"] {
        let file = &shared(&format!("news-text/{language}"), "the_report_of_news_texts_stays")[0];
        let text = std::fs::read_to_string(file).unwrap();
        let sentences: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split('\t').nth(1)).take(30).collect();
        std::fs::write(folder.path().join(format!("{language}.txt")), sentences.join("\n")).unwrap();
    }
    let report = captures(folder.path());
    insta::assert_snapshot!("news_text", report.to_text().replace(&folder.path().display().to_string(), "news-text"));
    assert_eq!(sum(&report, "stories"), files.len() as u64 + 3);
    assert!(paragraphs > 100);
}
