//! Bodies of WordPress posts: blocks, classic texts, shortcodes.

use document::wordpress::{Attachment, Context, from_wordpress};
use document::{BlockKind, Note};

fn text_of(body: &str) -> String {
    from_wordpress(body, &Context::default()).0.to_plain_text()
}

#[test]
fn a_classic_body_gets_its_paragraphs() {
    let (document, notes) = from_wordpress("One\ntwo.\n\nThree <b>four</b>\n<!--more-->\nFive", &Context::default());
    assert_eq!(document.to_plain_text(), "One\ntwo.\n\nThree four\n\nFive");
    assert!(document.blocks.iter().any(|block| block.kind == BlockKind::More));
    assert!(notes.is_empty(), "{notes:?}");
}

#[test]
fn shortcodes_become_what_they_mean() {
    let attachment =
        |id| (id == 7).then(|| Attachment { src: "/a.jpg".into(), alt: "a boat".into(), caption: "The boat".into() });
    let context = Context { attachment: &attachment, ..Context::default() };
    let body = "[caption id=\"attachment_3\" align=\"alignleft\" width=\"300\"]<img src=\"/b.jpg\" class=\"wp-image-3\" \
                alt=\"b\" /> Words under it[/caption]\n\n[gallery ids=\"7,8\"]\n\n[[gallery]] and [sic] stay.\n\n\
                [su_box title=\"x\"]Inside[/su_box]\n\nhttps://www.youtube.com/watch?v=abc\n\n[audio mp3=\"/c.mp3\"]";
    let (document, notes) = from_wordpress(body, &context);
    let kinds: Vec<&BlockKind> = document.blocks.iter().map(|block| &block.kind).collect();
    let BlockKind::Image(image) = kinds[0] else { panic!("{kinds:?}") };
    assert_eq!((image.src.as_str(), image.media, image.align.as_deref()), ("/b.jpg", Some(3), Some("left")));
    assert_eq!(document::text::plain(&image.caption), "Words under it");
    let BlockKind::Gallery { images, .. } = kinds[1] else { panic!("{kinds:?}") };
    assert_eq!((images.len(), images[0].alt.as_str()), (1, "a boat"));
    assert!(document.to_plain_text().contains("[gallery] and [sic] stay."));
    assert!(document.to_plain_text().contains("Inside"));
    assert!(kinds.iter().any(|kind| matches!(kind, BlockKind::Embed { provider, .. } if provider == "youtube")));
    assert!(kinds.iter().any(|kind| matches!(kind, BlockKind::Audio { src, .. } if src == "/c.mp3")));
    assert_eq!(notes, [Note::UnknownShortcode("su_box".into())]);
}

#[test]
fn blocks_become_what_they_mean() {
    let body = "<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->\n\n\
                <!-- wp:embed {\"url\":\"https://vimeo.com/1\",\"providerNameSlug\":\"vimeo\"} -->\
                <figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">https://vimeo.com/1</div>\
                <figcaption>Film</figcaption></figure><!-- /wp:embed -->\
                <!-- wp:columns --><div class=\"wp-block-columns\"><!-- wp:column --><div><!-- wp:paragraph --><p>Two</p>\
                <!-- /wp:paragraph --></div><!-- /wp:column --></div><!-- /wp:columns -->\
                <!-- wp:nextpage --><!--nextpage--><!-- /wp:nextpage -->\
                <!-- wp:newspack-blocks/donate {\"amount\":5} /-->\
                <!-- wp:pullquote --><figure class=\"wp-block-pullquote\"><blockquote><p>Three</p><cite>Four</cite>\
                </blockquote></figure><!-- /wp:pullquote -->";
    let (document, notes) = from_wordpress(body, &Context::default());
    assert_eq!(document.to_plain_text(), "One\n\nFilm\n\nTwo\n\nThree\n\nFour");
    assert_eq!(document.pages().len(), 2);
    assert_eq!(notes, [Note::KeptAside("newspack-blocks/donate".into())]);
    assert!(matches!(&document.blocks[5].kind, BlockKind::PullQuote { attribution, .. } if attribution.len() == 1));
}

#[test]
fn real_block_documents_keep_their_words() {
    let Some(folder) = super::shared("real_block_documents", 4, "blocks") else { return };
    for name in ["gutenberg-demo", "early-adopting-the-future", "shortcode-shortcomings"] {
        let body = std::fs::read_to_string(folder.join(format!("{name}.html"))).unwrap();
        let text = text_of(&body);
        let shown: String = scraper::Html::parse_fragment(&body).root_element().text().collect();
        let missing: Vec<&str> = shown
            .split_whitespace()
            .filter(|word| !word.starts_with("http") && !word.contains('[') && !word.contains(']'))
            .filter(|word| !text.contains(*word))
            .collect();
        assert!(missing.len() * 100 <= shown.split_whitespace().count(), "{name}: {missing:?}");
    }
}
