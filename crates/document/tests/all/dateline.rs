//! Where a report was written, at the head of its text.

use document::RenderOptions;
use document::markdown::from_markdown;

fn render(markdown: &str, dateline: &str) -> String {
    let options = RenderOptions { dateline, ..RenderOptions::default() };
    document::render(&from_markdown(markdown).0, &options).into_string()
}

#[test]
fn a_dateline_opens_the_first_paragraph_and_stands_alone_above_anything_else() {
    for (markdown, dateline, html) in [
        (
            "The *bell* rang.\n\nTwice.",
            "Port Almira",
            "<p><span class=\"dateline\">Port Almira</span> — The <em>bell</em> rang.</p>\n<p>Twice.</p>\n",
        ),
        ("## First", "Port Almira", "<p><span class=\"dateline\">Port Almira</span></p>\n<h2>First</h2>\n"),
        ("", "بندر <المیرا>", "<p><span class=\"dateline\">بندر &lt;المیرا&gt;</span></p>\n"),
        ("The bell rang.", " ", "<p>The bell rang.</p>\n"),
    ] {
        assert_eq!(render(markdown, dateline), html, "{markdown}");
    }
}
