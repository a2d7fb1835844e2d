//! Hostile markup: whatever comes in, nothing that goes out can run, and time stays linear.

use document::{from_html, inspect_html};
use scraper::Html;
use serde_json::Value;

/// Fails if HTML, read anew, holds anything that could run or reach another site by itself.
fn assert_harmless(input: &str, output: &str) {
    let tree = Html::parse_document(output);
    for element in tree.tree.values().filter_map(|node| node.as_element()) {
        let name = element.name();
        let is_ours = matches!(
            name,
            "html"
                | "head"
                | "body"
                | "p"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "ul"
                | "ol"
                | "li"
                | "blockquote"
                | "cite"
                | "figure"
                | "figcaption"
                | "div"
                | "span"
                | "a"
                | "img"
                | "video"
                | "audio"
                | "table"
                | "caption"
                | "thead"
                | "tbody"
                | "tr"
                | "td"
                | "th"
                | "pre"
                | "code"
                | "hr"
                | "br"
                | "strong"
                | "em"
                | "s"
                | "sub"
                | "sup"
                | "details"
                | "summary"
        );
        assert!(is_ours, "<{name}> came out of {input:?}: {output}");
        for (attribute, value) in element.attrs() {
            let is_ours = matches!(
                attribute,
                "href"
                    | "src"
                    | "poster"
                    | "alt"
                    | "title"
                    | "class"
                    | "id"
                    | "lang"
                    | "dir"
                    | "width"
                    | "height"
                    | "loading"
                    | "decoding"
                    | "colspan"
                    | "rowspan"
                    | "start"
                    | "controls"
                    | "preload"
                    | "role"
                    | "tabindex"
                    | "aria-label"
                    | "download"
                    | "rel"
                    | "data-embed"
                    | "data-provider"
            );
            assert!(is_ours, "{attribute} came out of {input:?}: {output}");
            if matches!(attribute, "href" | "src" | "poster" | "data-embed") {
                let address = value.trim().to_ascii_lowercase();
                let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
                let is_good = !scheme.contains(':')
                    || ["http:", "https:", "mailto:", "tel:"].iter().any(|good| scheme.starts_with(good));
                assert!(is_good, "{attribute}={value:?} came out of {input:?}");
            }
        }
    }
}

fn check(input: &str) {
    let output = inspect_html(input);
    assert_harmless(input, &output);
    assert_eq!(inspect_html(&output), output, "showing it again changes it: {input:?}");
}

#[test]
fn payload_lists_come_out_harmless() {
    let Some(folder) = super::shared("payload_lists", 4, "xss") else { return };
    for list in ["JHADDIX_XSS.txt", "RSNAKE_XSS.txt", "XSS_Polyglots.txt", "xss_payloads_quick.txt"] {
        let text = String::from_utf8_lossy(&std::fs::read(folder.join(list)).unwrap()).into_owned();
        check(&text);
        text.lines().for_each(check);
    }
}

#[test]
fn vectors_for_other_sanitisers_come_out_harmless() {
    let Some(folder) = super::shared("vectors_for_other_sanitisers", 1, "xss") else { return };
    let cases: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(folder.join("dompurify.json")).unwrap()).unwrap();
    assert!(cases.len() > 100);
    cases.iter().filter_map(|case| case["payload"].as_str()).for_each(check);
}

#[test]
fn cases_of_feed_sanitisers_come_out_harmless() {
    let Some(folder) = super::shared("cases_of_feed_sanitisers", 383, "feeds/sanitize") else { return };
    let mut cases = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = String::from_utf8_lossy(&std::fs::read(entry.unwrap().path()).unwrap()).into_owned();
        check(&text);
        check(&text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"));
        cases += 1;
    }
    assert_eq!(cases, 383);
}

#[test]
fn every_tree_construction_case_is_read_without_harm() {
    let Some(folder) = super::shared("every_tree_construction_case", 31, "html5lib-tree-construction") else { return };
    let mut cases = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for case in text.split("#data\n").skip(1) {
            let data = case.split("\n#errors").next().unwrap_or_default();
            assert_harmless(data, &inspect_html(data));
            cases += 1;
        }
    }
    assert!(cases > 900, "{cases}");
}

#[test]
fn real_pages_are_read_without_harm() {
    let Some(folder) = super::shared("real_pages", 40, "pages") else { return };
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read(entry.unwrap().path().join("source.html")).unwrap();
        let text = String::from_utf8_lossy(&text).into_owned();
        assert_harmless("a page", &inspect_html(&text));
    }
}

#[test]
fn our_own_vectors_come_out_harmless() {
    for input in [
        "<script>alert(1)</script><p>a",
        "<img src=x onerror=alert(1)>",
        "<a href=\"jav&#x09;ascript:alert(1)\">a</a>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<data-raw label=\"&lt;script&gt;\">&lt;script&gt;</data-raw>",
        "<figure data-embed=\"javascript:alert(1)\">a</figure>",
        "<video poster=\"javascript:x\" src=\"data:text/html,x\"></video>",
        "<p id=\"attributes\">a</p><form id=x><input name=y>",
        "<a href=\"//example.org\">a</a>",
        "<p dir=\"rtl\" lang=\"fa\" style=\"x\">سلام</p>",
        "<xmp><script>alert(1)</script></xmp>",
        "<ul><li><a href=\"&#106;avascript:alert(1)\">a</a><li>b</ul>",
        "<b><i><p>a</b>c</i>",
    ] {
        check(input);
    }
}

#[test]
fn deep_nesting_is_flattened_and_its_text_kept() {
    for tag in ["div", "b", "blockquote", "ul", "table", "svg", "a", "font color=1", "span", "section"] {
        let name = tag.split(' ').next().unwrap();
        let deep = format!("<{tag}>").repeat(200_000) + "kept";
        let (document, notes) = from_html(&deep);
        assert!(document.to_json().len() < 1_000_000);
        if !matches!(name, "svg") {
            assert!(document.to_plain_text().contains("kept"), "{name}");
        }
        assert!(!notes.is_empty());
    }
    let _ = from_html(&"<td>".repeat(200_000));
    let _ = from_html(&"<svg><td>".repeat(100_000));
    let _ = from_html(&"</p>".repeat(200_000));
    let _ = from_html(&"<!--".repeat(200_000));
    let _ = from_html(&"&".repeat(200_000));
}
