//! From Markdown (CommonMark 0.31 with tables, strikethrough, footnotes and bare addresses as links).

use crate::html_in::from_html;
use crate::note::Note;
use crate::tree::Document;

/// A line that begins another page of a story, as in WordPress.
const PAGE_BREAK: &str = "<!--nextpage-->";

/// Reads Markdown; HTML in it is read like any foreign HTML. The comment `<!--nextpage-->`, alone between blocks, begins
/// another page.
#[must_use]
pub fn from_markdown(text: &str) -> (Document, Vec<Note>) {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.footnotes = true;
    options.extension.autolink = true;
    // What comrak lets through unchanged is read by `from_html`, which lets nothing through.
    options.render.r#unsafe = true;
    let html = comrak::markdown_to_html(text, &options);
    let is_break = |line: &str| line.trim() == PAGE_BREAK;
    if !html.lines().any(is_break) {
        return from_html(&html);
    }
    let lines = html.lines().map(|line| if is_break(line) { "<hr class=\"page-break\">" } else { line });
    from_html(&lines.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_blocks_and_its_html_is_read_like_any_other() {
        let (document, _) =
            from_markdown("# A\n\nb *c* [d](/e)\n\n- f\n\n<script>x</script>\n\n| g | h |\n|---|---|\n| 1 | 2 |");
        let json = document.to_json();
        for part in ["heading", "emphasis", "\"/e\"", "list_item", "table_cell"] {
            assert!(json.contains(part), "{part}: {json}");
        }
        assert!(!json.contains("\"x\""));
    }

    #[test]
    fn a_page_break_stands_between_blocks_and_not_in_code() {
        let pages = |text| from_markdown(text).0.pages().len();
        assert_eq!(pages("One.\n\n<!--nextpage-->\n\nTwo.\n\n<!--nextpage-->\n\nThree."), 3);
        assert_eq!(pages("One `<!--nextpage-->` two.\n\n    <!--nextpage-->\n\nThree."), 1);
    }
}
