//! What was made to cost minutes or gigabytes makes a shallow tree of few nodes, and nothing of the text is lost.

use scraper::Html;

use crate::{parse_fragment, parse_page};

fn depth(tree: &Html) -> usize {
    let mut deepest = 0;
    let mut at = 0_usize;
    for edge in tree.tree.root().traverse() {
        match edge {
            ego_tree::iter::Edge::Open(_) => at += 1,
            ego_tree::iter::Edge::Close(_) => at -= 1,
        }
        deepest = deepest.max(at);
    }
    deepest
}

fn check(name: &str, html: &str) {
    for (parse, kind) in [(parse_fragment as fn(&str) -> (Html, bool), "fragment"), (parse_page, "page")] {
        let (tree, was_flattened) = parse(html);
        assert!(was_flattened, "{name}, {kind}: nothing was flattened");
        assert!(tree.tree.values().len() < 200_000, "{name}, {kind}: {} nodes", tree.tree.values().len());
        // Rows and cells that a table implies, and paragraphs, are not counted.
        assert!(depth(&tree) < 1100, "{name}, {kind}: {} deep", depth(&tree));
    }
}

fn numbered(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect()
}

#[test]
fn hostile_nesting_and_number_are_flattened() {
    for part in ["<table><tr><td>", "<rt>", "<optgroup>", "<svg><style>", "<b><i><u>", "<svg><foreignObject></svg>"] {
        check(part, &part.repeat(100_000 / part.len()));
    }
    check("breaks", &"<br>".repeat(160_000));
    check("ends that make elements", &("x".to_owned() + &"</p>".repeat(160_000)));
    check("ends of others", &(numbered(5_000, |n| format!("<b id={n}></i>")) + &"<p>x".repeat(300)));
    check("blocks that end formatting", &numbered(5_000, |n| format!("<div><b id={n}></div>x")));
    check(
        "formatting reopened",
        &("<p>".to_owned() + &numbered(90, |n| format!("<b id={n}>")) + &"<p>x".repeat(2_000)),
    );
    check("forms that leave what is in them", &"<form><div></form>".repeat(4_000));
    check("spans that a block holds open", &"<span><div></span></div>".repeat(4_000));
    let cells = numbered(90, |n| {
        let (starts, ends) = (numbered(90 - n, |k| format!("<b id={k}>")), "</b>".repeat(90 - n));
        format!("{starts}<table><td>{ends}")
    });
    check("ends out of scope", &cells);
}

#[test]
fn a_tag_keeps_its_first_attributes() {
    let many = numbered(300_000, |n| format!(" a{n}='>'"));
    let (tree, _) = parse_fragment(&format!("<p id=first{many} class=last>words</p><p lang=fa>more"));
    let html = tree.root_element().html();
    assert!(html.contains("id=\"first\"") && !html.contains("last"), "the first stay");
    assert!(html.contains(">words</p><p lang=\"fa\">more"), "what comes after stays");
}

#[test]
fn pages_as_people_write_them_stay_as_they_are() {
    let sloppy = "<p>one<p>two<ul><li>a<li>b</ul><table><tr><td>x<td>y</table><a name=t>z<br>".repeat(300);
    assert!(!parse_fragment(&sloppy).1 && !parse_page(&sloppy).1);
    let (tree, _) = parse_page("<meta charset=utf-8><script>1</script><meta charset=x><p>all of it");
    assert!(tree.root_element().html().ends_with("<p>all of it</p></body></html>"));
    let (tree, _) = parse_fragment("a<!-- left out -->b<svg><path d=x /><g></g></svg>c");
    assert_eq!(tree.root_element().text().collect::<String>(), "abc");
    let (tree, was_flattened) = parse_fragment(&("<div>".repeat(200) + "deep" + &"</div>".repeat(200) + "<p>after"));
    assert!(was_flattened);
    assert!(tree.root_element().html().ends_with("</div><p>after</p></html>"), "{}", tree.root_element().html());
}
