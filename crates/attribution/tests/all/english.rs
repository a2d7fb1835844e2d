//! The orders in which English news attributes words.

use attribution::Kind;

use crate::{expect_one, read, words};

/// Finds exactly one statement: its kind, its speaker and the words of its parts.
#[track_caller]
fn check(text: &str, kind: Kind, speaker: &str, parts: &[&str]) {
    expect_one("en", text, kind, speaker, parts);
}

#[test]
fn a_quotation_stands_before_its_speaker() {
    let said = "“The bridge will open in June,”";
    check(&format!("{said} Lena Ortiz said."), Kind::Direct, "Lena Ortiz", &[said]);
    check(&format!("{said} said Lena Ortiz, the mayor."), Kind::Direct, "Lena Ortiz, the mayor", &[said]);
}

#[test]
fn a_speaker_stands_before_the_quotation() {
    let text = "On Monday, Lena Ortiz told reporters: \"The bridge will open in June.\"";
    check(text, Kind::Direct, "Lena Ortiz", &["\"The bridge will open in June.\""]);
}

#[test]
fn pieces_that_the_attribution_parts_are_one_statement() {
    let text = "\"The bridge will open,\" she said, \"in the first week of June.\"";
    check(text, Kind::Direct, "she", &["\"The bridge will open,\"", "\"in the first week of June.\""]);
}

#[test]
fn a_clause_is_reported() {
    let text = "The ministry said in a statement that the bridge will open in June.";
    check(text, Kind::Indirect, "The ministry", &["that the bridge will open in June."]);
}

#[test]
fn a_clause_that_quotes_some_words_is_mixed() {
    let text = "Ortiz said the bridge was \"a promise kept\" to the town.";
    check(text, Kind::Mixed, "Ortiz", &["the bridge was \"a promise kept\" to the town."]);
}

#[test]
fn a_source_is_named_by_according_to() {
    let text = "The bridge will open in June, according to the ministry.";
    check(text, Kind::Indirect, "the ministry", &["The bridge will open in June"]);
}

#[test]
fn a_clause_before_its_speaker_is_theirs_whatever_stands_around_the_cue() {
    let price = "The price of a loaf could rise by a fifth";
    check(&format!("{price}, the bakers' guild warned on Thursday."), Kind::Indirect, "the bakers' guild", &[price]);
    check(&format!("{price}, lead author Ingrid Lund wrote."), Kind::Indirect, "lead author Ingrid Lund", &[price]);
    check(&format!("{price}, Lund promised."), Kind::Indirect, "Lund", &[price]);
    let paper = format!("{price}, the team writes in a paper that has not been reviewed yet.");
    check(&paper, Kind::Indirect, "the team", &[price]);
}

#[test]
fn a_source_may_tell_who_made_it_before_its_clause() {
    let text = "According to a survey published by the students' union last month, six in ten walk home at night.";
    check(text, Kind::Indirect, "a survey", &["six in ten walk home at night."]);
    let text = "The cells came from another firm, according to Lund, and will be replaced next week.";
    let parts = ["The cells came from another firm", "and will be replaced next week."];
    check(text, Kind::Indirect, "Lund", &parts);
}

#[test]
fn a_quotation_over_two_paragraphs_is_one() {
    let text = "Ortiz said: “The bridge will open in June.\n\n“It will carry trams as well.”";
    check(text, Kind::Direct, "Ortiz", &["“The bridge will open in June.\n\n“It will carry trams as well.”"]);
}

#[test]
fn a_quotation_goes_on_behind_its_attribution() {
    let text = "\"The bridge will open in June,\" said Lena Ortiz. \"We have waited for it for two years.\"";
    let parts = ["\"The bridge will open in June,\"", "\"We have waited for it for two years.\""];
    check(text, Kind::Direct, "Lena Ortiz", &parts);
}

#[test]
fn a_paragraph_without_a_cue_is_said_by_who_spoke_before_it() {
    let quotation = "\"We have waited for it for two years.\"";
    let text = format!("The bridge will open in June, Lena Ortiz said.\n\n{quotation}");
    let found = read(&text);
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!((found[1].kind, found[1].cue), (Kind::Direct, None));
    assert_eq!(words(&text, found[1].span), quotation);
    assert_eq!(words(&text, found[1].speaker.unwrap()), "Lena Ortiz");
}

#[test]
fn what_is_thought_wanted_or_heard_is_told_apart() {
    let check = |text: &str, speaker: Option<&str>, parts: &[&str]| {
        let found = read(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(!found[0].is_said, "{text}");
        assert_eq!(found[0].speaker.map(|span| words(text, span)), speaker.map(str::to_owned), "{text}");
        assert_eq!(found[0].parts.iter().map(|part| words(text, *part)).collect::<Vec<_>>(), parts, "{text}");
        let record = attribution::record(&attribution::Input { text, language: "en", ..attribution::Input::default() });
        assert!(record.statements.is_empty(), "{text}");
    };
    check("Ortiz believes that the bridge will open in June.", Some("Ortiz"), &["that the bridge will open in June."]);
    check("The mayor hopes to open the bridge in June.", Some("The mayor"), &["to open the bridge in June."]);
    check("Ortiz was confident that nobody would miss it.", Some("Ortiz"), &["that nobody would miss it."]);
    check("The bridge is expected to open in June.", None, &["The bridge", "to open in June."]);
    check("The bridge is said to open in June.", None, &["The bridge", "to open in June."]);
    check("The mayor was told to open the bridge by June.", None, &["to open the bridge by June."]);
    check("In a new poll, six in ten want the bridge.", Some("a new poll"), &["six in ten want the bridge."]);
}

#[test]
fn the_words_end_where_the_reporter_goes_on() {
    let check = |text: &str, part: &str| {
        let found = read(text);
        assert_eq!(words(text, found[0].span), part, "{found:?}");
    };
    let text = "When the clerk reminded her that the bridge was closed, the mayor left the room.";
    check(text, "that the bridge was closed");
    let text = "Some owners said they would not wait for the ruling: \"I am selling the house,\" Boye said.";
    check(text, "they would not wait for the ruling");
    let text = "The union said it \"accepted the apology, but not the offer\", which stands at three percent.";
    check(text, "it \"accepted the apology, but not the offer\"");
    let text = "Ortiz said the bridge would open in June, while the mayor stayed away from it.";
    check(text, "the bridge would open in June");
    let text = "Shopkeepers were less pleased: \"It is exactly my sandwich and my coffee,\" said Paolo Doria.";
    check(text, "\"It is exactly my sandwich and my coffee,\"");
}

#[test]
fn an_attribution_may_stand_behind_an_adverbial() {
    let text = "Under maritime law, the minister explained, the owner is liable for it.";
    check(text, Kind::Indirect, "the minister", &["Under maritime law", "the owner is liable for it."]);
    let text = "He used to say that a river was like a relative.";
    check(text, Kind::Indirect, "He", &["that a river was like a relative."]);
    let text = "\"I threw away two freezers of fish,\" one of them, Abel Pinto, said.";
    check(text, Kind::Direct, "one of them, Abel Pinto", &["\"I threw away two freezers of fish,\""]);
}

#[test]
fn what_nobody_said_is_no_statement() {
    assert!(read("The mayor did not say that the bridge will open in June.").is_empty());
    assert!(read("The so-called \"bridge\" was closed for a long time last year.").is_empty());
}

#[test]
fn a_clause_that_its_attribution_interrupts_is_one_statement() {
    let parts = ["The bridge", "“cannot wait for a perfect number”."];
    check("The bridge, she said, “cannot wait for a perfect number”.", Kind::Mixed, "she", &parts);
    let parts = ["The new harbour bridge", "is required to carry trams."];
    check("The new harbour bridge, said Ortiz, is required to carry trams.", Kind::Indirect, "Ortiz", &parts);
}

#[test]
fn what_opens_a_sentence_before_its_speaker_is_not_said() {
    let text = "In her opening remarks for guests, Ortiz pointed out those features.";
    assert!(read(text).is_empty(), "{:?}", read(text));
    check(
        "As Ortiz told the paper, the bridge will open in June.",
        Kind::Indirect,
        "Ortiz",
        &["the bridge will open in June."],
    );
    check(
        "KELLMOUTH, March 12 – The bridge will open in June, Ortiz said.",
        Kind::Indirect,
        "Ortiz",
        &["The bridge will open in June"],
    );
}

#[test]
fn an_order_is_no_statement() {
    assert!(read("Judge Amsel told jurors to ignore what they had read in the papers.").is_empty());
}

#[test]
fn a_headline_names_its_speaker_before_a_colon() {
    let text = "Mayor: bridge will open before June\n\nThe town waits.";
    check(text, Kind::Indirect, "Mayor", &["bridge will open before June"]);
    assert!(read("Interview: a bridge that will open before June\n\nThe town waits.").is_empty());
}

#[test]
fn a_quotation_goes_on_in_the_next_paragraph() {
    let parts = ["\"The bridge will open in June,\"", "\"We have waited for it for two years.\""];
    let text = format!("{} Ortiz said.\n\n{}", parts[0], parts[1]);
    check(&text, Kind::Direct, "Ortiz", &parts);
}

#[test]
fn a_quotation_is_introduced_in_the_paragraph_before() {
    let text = "Mayor Lena Ortiz tweeted from her own account:\n\n\"The bridge will open in June.\"";
    check(text, Kind::Direct, "Mayor Lena Ortiz", &["\"The bridge will open in June.\""]);
}

#[test]
fn an_aside_parts_a_cue_from_its_clause() {
    let text = "Ortiz has repeatedly claimed, without evidence, that the bridge was closed by mistake.";
    check(text, Kind::Indirect, "Ortiz", &["that the bridge was closed by mistake."]);
}

#[test]
fn what_somebody_would_not_tell_is_theirs() {
    let parts = ["whether the bridge will open in June."];
    check("The mayor did not say whether the bridge will open in June.", Kind::Indirect, "The mayor", &parts);
}

/// Finds exactly one statement that names nobody.
#[track_caller]
fn check_nobody(text: &str, part: &str) {
    let found = read(text);
    assert_eq!(found.len(), 1, "{text}\n{found:?}");
    assert_eq!((words(text, found[0].span).as_str(), found[0].speaker), (part, None), "{text}");
}

#[test]
fn a_passive_names_nobody_or_who_stands_behind_by() {
    check_nobody("It was announced on Monday that the bridge will open in June.", "that the bridge will open in June.");
    let part = "that the bridge will open in June.";
    check("Parents were told by Lena Ortiz that the bridge will open in June.", Kind::Indirect, "Lena Ortiz", &[part]);
    let relative = "The letters were read by a machine that is good at old handwriting.";
    assert!(read(relative).is_empty(), "{:?}", read(relative));
}

#[test]
fn a_noun_attributes_a_clause() {
    let part = "that the bridge was closed by mistake";
    let text = format!("Few in the town have forgotten Lena Ortiz's claim {part}.");
    check(&text, Kind::Indirect, "Lena Ortiz", &[&format!("{part}.")]);
    let relative = "Few in the town have forgotten the claim that was made before the vote.";
    assert!(read(relative).is_empty(), "{:?}", read(relative));
}

#[test]
fn a_quotation_that_a_comma_binds_needs_no_verb_of_a_list() {
    let said = "“The bridge will open in June,”";
    check(&format!("{said} thundered Lena Ortiz."), Kind::Direct, "Lena Ortiz", &[said]);
    check(
        "The bridge is late. Lena Ortiz fumbled, “The bridge will open in June.”",
        Kind::Direct,
        "Lena Ortiz",
        &["“The bridge will open in June.”"],
    );
}

#[test]
fn a_dash_signs_a_quotation() {
    for dash in ["—", "–", "―", "--"] {
        let text = format!("“I have waited for this bridge.” {dash} Lena Ortiz, mayor");
        check(&text, Kind::Direct, "Lena Ortiz, mayor", &["“I have waited for this bridge.”"]);
    }
}

#[test]
fn an_attribution_at_the_end_governs_what_others_say_before_it() {
    let part = "The mayor told the council that the bridge would open in June";
    check(&format!("{part}, the ministry said in a statement."), Kind::Indirect, "the ministry", &[part]);
}

#[test]
fn a_promise_needs_no_that() {
    check("Ortiz promised she would open the bridge.", Kind::Indirect, "Ortiz", &["she would open the bridge."]);
}

#[test]
fn what_sets_the_scene_may_quote() {
    let part = "the bridge should have opened years ago.";
    let text = format!("Calling the wait “a disgrace,” Ortiz said {part}");
    check(&text, Kind::Indirect, "Ortiz", &[part]);
}

#[test]
fn a_second_apposition_belongs_to_the_speaker() {
    let said = "“The bridge will open in June,”";
    let speaker = "Lena Ortiz, the mayor of Kellmouth, one of three who sued the county,";
    let text = format!("{said} {speaker} said.");
    check(&text, Kind::Direct, speaker.trim_end_matches(','), &[said]);
}

#[test]
fn a_headline_may_begin_with_a_name_that_the_text_quotes() {
    let text = "Ortiz: bridge will open before June\n\nThe town waits.\n\n“We are late,” Lena Ortiz said. “But soon we build.”";
    let found = read(text);
    assert_eq!(words(text, found[0].speaker.unwrap()), "Ortiz", "{found:?}");
    assert!(read("Kellmouth: bridge will open before June\n\nThe town waits.").is_empty());
}

#[test]
fn what_is_no_clause_is_told_apart_and_stands_in_no_record() {
    let text = "Mayor Lena Ortiz proposed a ban on all lorries in the old town.";
    check(text, Kind::Indirect, "Mayor Lena Ortiz", &["a ban on all lorries in the old town."]);
    assert!(!read(text)[0].is_said);
    let record = attribution::record(&attribution::Input { text, language: "en", ..attribution::Input::default() });
    assert!(record.statements.is_empty(), "{:?}", record.statements);
    assert!(read("The old tradition of the town celebrates the first week of summer.").is_empty());
}

#[test]
fn the_answers_of_a_transcript_are_statements_of_whoever_stands_before_the_colon() {
    let text = "Our reporter met the mayor on Monday.\n\n\
        DUNN: When will the old bridge open again?\n\n\
        ORTIZ: It will open in June. The minister said that he would pay for it.\n\n\
        DUNN: You said in March that it would be ready.\n\n\
        ORTIZ: We had no choice but to wait for the steel.\n\n\
        NOTE: This talk was shortened before it was printed.";
    let found = read(text);
    let said: Vec<String> = found.iter().map(|statement| words(text, statement.span)).collect();
    assert_eq!(
        said,
        [
            "It will open in June. The minister said that he would pay for it.",
            "You said in March that it would be ready.",
            "We had no choice but to wait for the steel.",
        ]
    );
    assert!(found.iter().all(|statement| statement.kind == Kind::Direct));
    let speakers: Vec<String> =
        found.iter().filter_map(|statement| statement.speaker.map(|span| words(text, span))).collect();
    assert_eq!(speakers, ["ORTIZ", "DUNN", "ORTIZ"]);
}

#[test]
fn one_name_before_colons_makes_no_transcript() {
    let text = "Library: The doors are open until five today.\n\nLibrary: The hall is open until noon on Friday.\n\n\
        Price: Nobody pays anything for the tour of the town.";
    assert_eq!(read(text), []);
}
