//! Bytes that mean harm: real files cut, mixed and repeated. Nothing may panic or take long.

use std::io::Read as _;
use std::path::PathBuf;
use std::sync::OnceLock;

use formats::wxr::{Record, php};
use formats::{feed_in, wxr};
use proptest::prelude::*;

use crate::shared::{data, files};

/// Real files to break, small enough that many cases run in a moment.
fn samples() -> &'static [Vec<u8>] {
    static SAMPLES: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    SAMPLES.get_or_init(|| {
        let mut samples = vec![b"<rss><channel><item><title>a</title></item></channel></rss>".to_vec()];
        for folder in ["wxr", "feeds/atom10", "feeds/rss", "feeds/rdf"] {
            let Some(folder) = data("nothing_breaks_a_reader", 1, folder) else {
                continue;
            };
            let paths: Vec<PathBuf> = files(&folder);
            samples.extend(paths.iter().map(|path| std::fs::read(path).unwrap()).filter(|bytes| bytes.len() < 12_000));
        }
        samples
    })
}

const INSERTS: [&[u8]; 18] = [
    b"<",
    b">",
    b"]]>",
    b"<![CDATA[",
    b"<!--",
    b"-->",
    b"</item>",
    b"<item>",
    b"\xff\xfe",
    b"\0",
    b"&#x0;",
    b"&a;",
    b"<wp:comment>",
    b"</wp:postmeta>",
    b"<!DOCTYPE x [",
    b"\"",
    b"<a b='",
    b"\xd8",
];

fn read_both(bytes: &[u8]) {
    let mut items = 0;
    let _ = wxr::read(bytes, &mut |record| items += u32::from(matches!(record, Record::Item(_))));
    let _ = feed_in::inspect_feed(bytes);
    let _ = php::read(&String::from_utf8_lossy(bytes));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_breaks_a_reader(
        sample in any::<prop::sample::Index>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..INSERTS.len(), 0usize..40), 1..12),
        end in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = samples()[sample.index(samples().len())].clone();
        for (place, insert, removed) in edits {
            let at = place.index(bytes.len().max(1)).min(bytes.len());
            let until = (at + removed).min(bytes.len());
            bytes.splice(at..until, INSERTS[insert].iter().copied());
        }
        if is_cut {
            bytes.truncate(end.index(bytes.len().max(1)));
        }
        read_both(&bytes);
    }

    #[test]
    fn random_bytes_break_nothing(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_both(&bytes);
    }
}

/// Long enough that anything worse than linear would be seen as a test that does not end.
#[test]
fn repeated_markup_costs_linear_time() {
    for pattern in [
        "<",
        "<a",
        "<a ",
        "<a b='",
        "<!--",
        "<![CDATA[",
        "]]>",
        "&",
        "&a;",
        "<!DOCTYPE [",
        "<?",
        "<item>",
        "</item>",
        "<item><title>",
        "<item><content:encoded><![CDATA[</content:encoded><wp:x>",
        "<wp:comment><wp:comment_content><![CDATA[",
        "<a><b>",
        "</a>",
        "<item><wp:meta_value><![CDATA[ ]]> ]]>",
        "\n",
    ] {
        let body = pattern.repeat(300_000 / pattern.len());
        read_both(format!("<rss><channel>{body}").as_bytes());
        read_both(format!("<rss><channel><item><title>{body}").as_bytes());
        read_both(format!("<rss><channel><item><content:encoded><![CDATA[{body}").as_bytes());
    }
}

#[test]
fn an_endless_item_does_not_fill_the_memory() {
    let comments = b"<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>".repeat(200_000);
    let export = b"<rss><channel><item>".chain(comments.as_slice());
    let mut kept = 0;
    wxr::read(export, &mut |record| {
        if let Record::Item(item) = record {
            kept = item.comments.len();
            assert!(!item.is_complete);
        }
    })
    .unwrap();
    assert!(kept > 50_000 && kept < 200_000, "{kept}");
}
