//! A document written and read again is the same document.

use document::wordpress::{Context, from_wordpress, to_wordpress};
use document::{
    Block, BlockKind, Direction, Document, Footnote, Image, Inline, Mark, RenderOptions, Table, from_html, render,
};
use proptest::prelude::*;

fn word() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z]{1,8}", "[ا-ی]{1,8}", Just("a<b>&\"'c".to_owned()), Just("نیم\u{200c}فاصله".to_owned())]
}

fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![
        Just(Mark::Strong),
        Just(Mark::Emphasis),
        Just(Mark::Strike),
        Just(Mark::Subscript),
        Just(Mark::Superscript),
        Just(Mark::Code),
        Just(Mark::Link { href: "https://example.org/?a=1&b=2".into(), title: String::new() }),
        Just(Mark::Span { language: Some("fa".into()), is_rtl: Some(true) }),
    ]
}

fn line() -> impl Strategy<Value = Vec<Inline>> {
    let piece = (word(), prop::collection::btree_set(mark(), 0..3));
    prop::collection::vec(piece, 1..5).prop_map(|pieces| {
        let mut line: Vec<Inline> = Vec::new();
        for (text, marks) in pieces {
            let marks: Vec<Mark> = marks.into_iter().collect();
            match line.last_mut() {
                Some(Inline::Text { text: last, marks: before }) if *before == marks => last.push_str(&text),
                _ => line.push(Inline::Text { text, marks }),
            }
        }
        line
    })
}

fn image() -> impl Strategy<Value = Image> {
    (word(), prop::option::of(line()), prop::option::of(1i64..99)).prop_map(|(alt, caption, media)| Image {
        src: "/wp-content/uploads/a.jpg".into(),
        media,
        alt,
        caption: caption.unwrap_or_default(),
        ..Image::default()
    })
}

fn leaf() -> impl Strategy<Value = BlockKind> {
    prop_oneof![
        line().prop_map(BlockKind::Paragraph),
        (1u8..=6, line()).prop_map(|(level, content)| BlockKind::Heading { level, content }),
        image().prop_map(BlockKind::Image),
        prop::collection::vec(image(), 1..3)
            .prop_map(|images| BlockKind::Gallery { images, caption: vec![Inline::text("all")] }),
        word().prop_map(|text| BlockKind::Code { language: Some("rust".into()), text: format!("{text}\n  {text}") }),
        line().prop_map(BlockKind::Preformatted),
        line().prop_map(BlockKind::Verse),
        (word(), line()).prop_map(|(title, caption)| BlockKind::Embed {
            address: "https://vimeo.com/1".into(),
            provider: "vimeo".into(),
            title,
            caption
        }),
        line().prop_map(|caption| BlockKind::Video { src: "/a.mp4".into(), poster: Some("/a.jpg".into()), caption }),
        line().prop_map(|caption| BlockKind::Audio { src: "/a.mp3".into(), caption }),
        word().prop_map(|name| BlockKind::File { href: "/a.pdf".into(), name }),
        (line(), line()).prop_map(|(head, body)| {
            let cell = |is_header, content| document::tree::Cell { is_header, columns: 1, rows: 2, content };
            BlockKind::Table(Table {
                caption: vec![Inline::text("caption")],
                head: vec![vec![cell(true, head.clone()), cell(true, head)]],
                body: vec![vec![cell(false, body.clone()), cell(false, body)]],
            })
        }),
        Just(BlockKind::Separator),
        Just(BlockKind::PageBreak),
        Just(BlockKind::More),
    ]
}

fn block() -> impl Strategy<Value = Block> {
    let kind = leaf().prop_recursive(3, 12, 3, |inner| {
        let blocks = || prop::collection::vec(inner.clone().prop_map(Block::new), 1..3);
        prop_oneof![
            (blocks(), line()).prop_map(|(blocks, attribution)| BlockKind::Quote { blocks, attribution }),
            (line(), line()).prop_map(|(words, attribution)| BlockKind::PullQuote {
                blocks: vec![Block::new(BlockKind::Paragraph(words))],
                attribution
            }),
            (any::<bool>(), prop::collection::vec(line(), 1..3)).prop_map(|(ordered, items)| BlockKind::List {
                ordered,
                start: ordered.then_some(3),
                items: items.into_iter().map(|line| vec![Block::new(BlockKind::Paragraph(line))]).collect()
            }),
            (line(), blocks()).prop_map(|(summary, blocks)| BlockKind::Details { summary, blocks }),
        ]
    });
    let direction = prop::option::of(prop_oneof![Just(Direction::Rtl), Just(Direction::Ltr)]);
    (kind, direction, any::<bool>()).prop_map(|(kind, direction, has_anchor)| Block {
        kind,
        language: direction.map(|_| "fa".to_owned()),
        direction,
        anchor: has_anchor.then(|| "part-1".to_owned()),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn html_of_a_document_is_read_as_the_same_document(blocks in prop::collection::vec(block(), 1..4)) {
        let document = Document { blocks };
        let html = render(&document, &RenderOptions::default());
        let (read, notes) = from_html(html.as_str());
        prop_assert_eq!(&read, &document, "{}", html.as_str());
        prop_assert!(notes.is_empty(), "{:?}", notes);
    }

    #[test]
    fn a_body_for_wordpress_is_read_as_the_same_document(blocks in prop::collection::vec(block(), 1..4)) {
        let document = Document { blocks: blocks.into_iter().map(without_names_of_breaks).collect() };
        let body = to_wordpress(&document, &RenderOptions::default());
        let (read, notes) = from_wordpress(&body, &Context::default());
        prop_assert_eq!(&read, &document, "{}", body);
        prop_assert!(notes.is_empty(), "{:?}", notes);
    }

    #[test]
    fn json_of_a_document_is_read_as_the_same_document(blocks in prop::collection::vec(block(), 1..4)) {
        let document = Document { blocks };
        prop_assert_eq!(Document::from_json(&document.to_json()).unwrap(), document);
    }
}

/// A `pre` around one `code` is a block of code; a verse or preformatted text that happens to be all in code is not.
#[test]
fn preformatted_text_all_in_code_is_no_block_of_code() {
    let code = || vec![Inline::Text { text: "a".into(), marks: vec![Mark::Code] }];
    for kind in [BlockKind::Verse(code()), BlockKind::Preformatted(code())] {
        let document = Document { blocks: vec![Block::new(kind)] };
        let html = render(&document, &RenderOptions::default());
        assert_eq!(from_html(html.as_str()).0, document, "{}", html.as_str());
    }
}

/// WordPress's breaks are marks in the text, without a name or a language.
fn without_names_of_breaks(block: Block) -> Block {
    if matches!(block.kind, BlockKind::PageBreak | BlockKind::More) { Block::new(block.kind) } else { block }
}

/// What WordPress would take for a shortcode stays words; a block that was kept aside goes out as it came.
#[test]
fn brackets_are_words_and_what_was_kept_aside_comes_back() {
    let body = "<!-- wp:paragraph -->\n<p>Press [gallery ids=\"1\"] and [caption]</p>\n<!-- /wp:paragraph -->";
    let words = "Press [gallery ids=\"1\"] and [caption]";
    let document = Document { blocks: vec![Block::new(BlockKind::Paragraph(vec![Inline::text(words)]))] };
    let written = to_wordpress(&document, &RenderOptions::default());
    assert!(written != body && !written.contains('['), "{written}");
    assert_eq!(from_wordpress(&written, &Context::default()).0, document);

    let poll = "<!-- wp:vendor/poll {\"id\":7} /-->";
    let (document, _) = from_wordpress(poll, &Context::default());
    assert_eq!(to_wordpress(&document, &RenderOptions::default()), poll);
}

#[test]
fn footnotes_keep_their_references() {
    let note = Footnote { id: "n1".into(), content: vec![Inline::text("the note")] };
    let document = Document {
        blocks: vec![
            Block::new(BlockKind::Paragraph(vec![Inline::text("a"), Inline::Note { id: "n1".into() }])),
            Block::new(BlockKind::Footnotes(vec![note])),
        ],
    };
    let html = render(&document, &RenderOptions::default());
    assert_eq!(from_html(html.as_str()).0, document, "{}", html.as_str());
}

#[test]
fn what_is_no_part_of_a_document_is_refused_with_its_place() {
    let check = |json: &str, place: &str| {
        assert_eq!(Document::from_json(json).unwrap_err().place, place, "{json}");
    };
    check("{\"type\":\"page\"}", "doc");
    check("{\"type\":\"doc\",\"content\":[{\"type\":\"script\"}]}", "doc.content[0]");
    let mark = "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"a\",\
                \"marks\":[{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:x\"}}]}]}]}";
    check(mark, "doc.content[0].content[0].marks[0]");
    let deep = "{\"type\":\"quote\",\"content\":[".repeat(300) + &"]}".repeat(300);
    assert!(Document::from_json(&format!("{{\"type\":\"doc\",\"content\":[{deep}]}}")).is_err());
}

/// The editor's own schema is tested with the same file (`editor/tests/schema.test.ts`).
#[test]
fn the_sample_of_every_block_and_mark_is_read_and_written_unchanged() {
    let sample = include_str!("../samples/every_block.json");
    let document = Document::from_json(sample).unwrap();
    assert_eq!(document.blocks.len(), 24);
    assert_eq!(Document::from_json(&document.to_json()).as_ref(), Ok(&document));
}
