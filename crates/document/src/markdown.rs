//! From Markdown (CommonMark 0.31 with tables, strikethrough, footnotes and bare addresses as links).

use crate::html_in::from_html;
use crate::note::Note;
use crate::tree::Document;

/// Reads Markdown; HTML in it is read like any foreign HTML.
#[must_use]
pub fn from_markdown(text: &str) -> (Document, Vec<Note>) {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.footnotes = true;
    options.extension.autolink = true;
    // What comrak lets through unchanged is read by `from_html`, which lets nothing through.
    options.render.r#unsafe = true;
    from_html(&comrak::markdown_to_html(text, &options))
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
}
