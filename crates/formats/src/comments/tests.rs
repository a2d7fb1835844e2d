use std::io::Write;

use proptest::prelude::*;

use super::*;

const DISQUS: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="1"><forum>courier</forum><title>General</title></category>
<thread dsq:id="20"><id>10 https://old.example/?p=10</id><forum>courier</forum><category dsq:id="1"/>
  <link>https://old.example/2024/05/06/open/?a=1&amp;b=2</link><title>Open</title><author><name>Ines</name></author></thread>
<post dsq:id="32"><id/><message><![CDATA[<p>Yes &amp; no</p>]]></message><createdAt>2024-05-07T09:00:00Z</createdAt>
  <isDeleted>false</isDeleted><isSpam>false</isSpam><author><email>mira@example.org</email><name>Mira &#38; Co</name></author>
  <thread dsq:id="20"/><parent dsq:id="31"/></post>
<post dsq:id="33"><message>Buy</message><isDeleted>true</isDeleted><isSpam>true</isSpam><thread dsq:id="20"/></post>
<post dsq:id="34"><message>Gone</message><isDeleted>true</isDeleted><thread dsq:id="20"/></post>
<post><message>Nobody</message></post>
</disqus>"#;

const REMARK42: &str = r#"{"version":1,"users":[],"posts":[]}
{"id":"a1","pid":"","text":"<p>First</p>\n","orig":"First","user":{"name":"Ali &amp; Co","id":"x","ip":"y"},"locator":{"site":"courier","url":"https://old.example/one/"},"score":3,"time":"2024-05-07T11:00:00.5+03:00"}
not a comment
{"id":"a2","pid":"a1","text":"","user":{"name":"deleted"},"locator":{"site":"courier","url":"https://old.example/one/"},"time":"2024-05-07T09:00:00Z","delete":true}
"#;

type Reading = fn(&[u8], &mut dyn FnMut(Record)) -> Result<(), ReadError>;

const READINGS: [Reading; 2] = [|bytes, sink| read_disqus(bytes, sink), |bytes, sink| read_remark42(bytes, sink)];

fn read(reading: Reading, bytes: &[u8]) -> Vec<Record> {
    let mut records = Vec::new();
    reading(bytes, &mut |record| records.push(record)).unwrap();
    records
}

fn comments(records: &[Record]) -> Vec<&Comment> {
    let mut comments = Vec::new();
    for record in records {
        if let Record::Comment(comment) = record {
            comments.push(comment);
        }
    }
    comments
}

fn flaws(records: &[Record]) -> Vec<(u64, &str)> {
    let mut flaws = Vec::new();
    for record in records {
        if let Record::Flaw { line, what } = record {
            flaws.push((*line, what.as_str()));
        }
    }
    flaws
}

#[test]
fn an_export_of_disqus_gives_threads_and_posts_with_their_states() {
    let records = read(READINGS[0], DISQUS.as_bytes());
    let Record::Thread(thread) = &records[0] else { panic!("{records:?}") };
    assert_eq!((thread.id.as_str(), thread.site.as_str()), ("20", "courier"));
    assert_eq!(thread.address, "https://old.example/2024/05/06/open/?a=1&b=2");
    assert_eq!(thread.identifier, "10 https://old.example/?p=10");
    let found = comments(&records);
    assert_eq!((found[0].id.as_str(), found[0].parent.as_deref(), found[0].thread.as_str()), ("32", Some("31"), "20"));
    assert_eq!((&found[0].text, found[0].author.as_str()), (&Text::Html("<p>Yes &amp; no</p>".into()), "Mira & Co"));
    assert_eq!(found[0].written_at.unwrap().to_string(), "2024-05-07T09:00:00Z");
    assert_eq!((found[0].email.as_str(), found[0].line), ("mira@example.org", 6));
    let states: Vec<State> = found.iter().map(|comment| comment.state).collect();
    assert_eq!(states, [State::Published, State::Spam, State::Deleted]);
    assert_eq!(flaws(&records), [(11, "the post has no id; it was left out")]);
}

#[test]
fn a_backup_of_remark42_gives_comments_and_tells_broken_lines() {
    let records = read(READINGS[1], REMARK42.as_bytes());
    let found = comments(&records);
    assert_eq!((found[0].author.as_str(), found[0].likes, found[0].site.as_str()), ("Ali & Co", 3, "courier"));
    assert_eq!(found[0].written_at.unwrap().to_string(), "2024-05-07T08:00:00.5Z");
    assert_eq!((found[1].parent.as_deref(), found[1].state), (Some("a1"), State::Deleted));
    assert_eq!(flaws(&records)[0].0, 3);
}

#[test]
fn a_packed_export_is_read_as_it_is() {
    for (reading, text) in READINGS.into_iter().zip([DISQUS, REMARK42]) {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(text.as_bytes()).unwrap();
        assert_eq!(read(reading, &packed.finish().unwrap()), read(reading, text.as_bytes()));
    }
}

#[test]
fn a_cut_export_keeps_what_was_read_before() {
    let cut = &DISQUS.as_bytes()[..DISQUS.find("dsq:id=\"33\"").unwrap() + 20];
    let records = read(READINGS[0], cut);
    assert_eq!(comments(&records).len(), 1);
    assert_eq!(flaws(&records).len(), 1, "{records:?}");
}

#[test]
fn another_file_is_told_as_such() {
    for reading in READINGS {
        for other in ["", "{}", "<rss/>", "plain words\nand more", "<disq"] {
            let outcome = reading(other.as_bytes(), &mut |record| panic!("{record:?}"));
            assert!(matches!(outcome, Err(ReadError::NotAnExport(_))), "{other}: {outcome:?}");
        }
    }
}

#[test]
fn what_is_too_deep_or_too_long_ends_the_reading() {
    let deep = format!("<disqus>{}", "<a>".repeat(100_000));
    assert!(matches!(read_disqus(deep.as_bytes(), &mut |_| {}), Err(ReadError::Io(_))));
    let long = format!("<disqus><post dsq:id=\"1\"><message>{}", "x".repeat(20_000_000));
    assert_eq!(flaws(&read(READINGS[0], long.as_bytes())).len(), 1);
    let long = format!("{{\"version\":1}}\n{{\"id\":\"{}\"}}\n", "x".repeat(20_000_000));
    assert_eq!(flaws(&read(READINGS[1], long.as_bytes())).len(), 1);
}

proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for reading in READINGS {
            let _ = reading(&bytes, &mut |_| {});
        }
    }

    #[test]
    fn no_damage_to_an_export_makes_a_reader_panic(at in any::<prop::sample::Index>(), with in any::<[u8; 3]>()) {
        for (reading, text) in READINGS.into_iter().zip([DISQUS, REMARK42]) {
            let mut bytes = text.as_bytes().to_vec();
            let at = at.index(bytes.len());
            bytes.splice(at..at, with);
            let _ = reading(&bytes, &mut |_| {});
            bytes.truncate(at);
            let _ = reading(&bytes, &mut |_| {});
        }
    }
}
