//! The block grammar against documents and what WordPress's own parser reads in them.

use document::wordpress::grammar::{Block, Piece, parse};
use serde_json::{Value, json};

#[test]
fn every_block_document_is_read_as_wordpress_reads_it() {
    let Some(folder) = super::shared("every_block_document", 4, "blocks") else { return };
    let mut cases = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "html") {
            let body = std::fs::read_to_string(&path).unwrap();
            let expected: Value =
                serde_json::from_str(&std::fs::read_to_string(path.with_extension("json")).unwrap()).unwrap();
            assert_eq!(to_json(&parse(&body)), expected, "{}", path.display());
            cases += 1;
        }
    }
    assert_eq!(cases, 4);
}

#[test]
fn what_is_no_block_stays_html_byte_for_byte() {
    let body = "a <!-- /wp:paragraph --> b <!-- wp:Bad --> c <!--wp:x--> d <!-- wp:paragraph --><p>e</p>";
    let pieces = parse(body);
    assert_eq!(pieces[0], Piece::Html("a <!-- /wp:paragraph --> b <!-- wp:Bad --> c <!--wp:x--> d "));
    let block = Block { name: "core/paragraph".into(), attributes: Value::Null, inner: vec![Piece::Html("<p>e</p>")] };
    assert_eq!(pieces[1], Piece::Block(block));
}

#[test]
fn attributes_may_hold_braces_and_the_end_of_a_comment_escaped() {
    let pieces = parse("<!-- wp:a/b {\"x\":\"}\\u002d\\u002d\\u003e\",\"y\":{\"z\":[1]}} /-->");
    let Piece::Block(block) = &pieces[0] else { panic!("{pieces:?}") };
    assert_eq!(block.attributes, json!({ "x": "}-->", "y": { "z": [1] } }));
}

fn to_json(pieces: &[Piece]) -> Value {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Html(text) => json!({ "phrase": text }),
            Piece::Block(block) => {
                json!({ "name": block.name, "attributes": block.attributes, "children": to_json(&block.inner) })
            }
        })
        .collect()
}
