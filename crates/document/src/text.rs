//! To plain text: the base of offsets into a revision, and what the search index reads.

use crate::tree::{Block, BlockKind, Document, Inline};

impl Document {
    /// Gives the document as plain text, its blocks separated by an empty line.
    #[must_use]
    pub fn to_plain_text(&self) -> String {
        let mut pieces = Vec::new();
        collect(&self.blocks, &mut pieces);
        pieces.join("\n\n")
    }

    /// Counts words: runs of anything between white space that hold a letter or a digit.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.to_plain_text().split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
    }

    /// Gives the beginning of the text as one line of at most so many characters, cut between words.
    #[must_use]
    pub fn excerpt(&self, chars_max: usize) -> String {
        let mut excerpt = String::new();
        let mut length = 0;
        for word in self.to_plain_text().split_whitespace() {
            let added = word.chars().count() + usize::from(length > 0);
            if length + added > chars_max {
                excerpt.push('…');
                break;
            }
            if length > 0 {
                excerpt.push(' ');
            }
            excerpt.push_str(word);
            length += added;
        }
        excerpt
    }
}

/// Gives a line's content as plain text.
#[must_use]
pub fn plain(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, .. } => text.as_str(),
            Inline::Break => "\n",
            Inline::Image(_) | Inline::Note { .. } => "",
        })
        .collect()
}

/// Gives the words of one block, its parts on lines of their own.
pub(crate) fn block_text(block: &Block) -> String {
    let mut pieces = Vec::new();
    collect(std::slice::from_ref(block), &mut pieces);
    pieces.join("\n")
}

fn collect(blocks: &[Block], pieces: &mut Vec<String>) {
    for block in blocks {
        let mut push = |text: String| {
            if !text.trim().is_empty() {
                pieces.push(text);
            }
        };
        match &block.kind {
            BlockKind::Paragraph(content)
            | BlockKind::Heading { content, .. }
            | BlockKind::Preformatted(content)
            | BlockKind::Verse(content) => push(plain(content)),
            BlockKind::Code { text, .. } => push(text.clone()),
            BlockKind::List { items, .. } => items.iter().for_each(|item| collect(item, pieces)),
            BlockKind::Quote { blocks, attribution } | BlockKind::PullQuote { blocks, attribution } => {
                collect(blocks, pieces);
                if !attribution.is_empty() {
                    pieces.push(plain(attribution));
                }
            }
            BlockKind::Image(image) => push(plain(&image.caption)),
            BlockKind::Gallery { images, caption } => {
                images.iter().map(|image| plain(&image.caption)).for_each(&mut push);
                push(plain(caption));
            }
            BlockKind::Embed { caption, .. } | BlockKind::Video { caption, .. } | BlockKind::Audio { caption, .. } => {
                push(plain(caption))
            }
            BlockKind::Table(table) => {
                push(plain(&table.caption));
                for row in table.head.iter().chain(&table.body) {
                    push(row.iter().map(|cell| plain(&cell.content)).collect::<Vec<_>>().join("\t"));
                }
            }
            BlockKind::Footnotes(notes) => notes.iter().map(|note| plain(&note.content)).for_each(push),
            BlockKind::Details { summary, blocks } => {
                push(plain(summary));
                collect(blocks, pieces);
            }
            BlockKind::File { name, .. } => push(name.clone()),
            BlockKind::Separator | BlockKind::PageBreak | BlockKind::More | BlockKind::Raw { .. } => {}
        }
    }
}
