//! Who the speakers are: names in several forms, offices, pronouns.

use attribution::{Input, PersonKind, Record, record};

use crate::words;

fn read(text: &str) -> Record {
    read_in("en", text)
}

fn read_in(language: &str, text: &str) -> Record {
    record(&Input { text, language, ..Input::default() })
}

/// Finds for each statement the name of its speaker; "-" where nobody is told.
#[track_caller]
fn check(text: &str, speakers: &[&str]) {
    check_in("en", text, speakers);
}

#[track_caller]
fn check_in(language: &str, text: &str, speakers: &[&str]) {
    let record = read_in(language, text);
    let name = |person: Option<usize>| person.map_or("-", |person| record.people[person].name.as_str());
    let found: Vec<&str> = record.statements.iter().map(|statement| name(statement.person)).collect();
    assert_eq!(found, speakers, "{record:#?}");
}

/// The office that the text gives somebody.
#[track_caller]
fn check_role(text: &str, name: &str, role: &str) {
    let record = read(text);
    let person = record.people.iter().find(|person| person.name == name);
    let person = person.unwrap_or_else(|| panic!("nobody is {name}: {record:#?}"));
    assert_eq!(person.role.map(|span| words(text, span)).as_deref(), Some(role), "{record:#?}");
    assert_eq!(person.kind, PersonKind::Person);
}

#[test]
fn a_full_name_a_surname_an_office_and_a_pronoun_are_one_person() {
    let text = "\"The bridge will open in June,\" said Lena Ortiz, the mayor of Springfield.\n\n\
        Ortiz said that it would carry trams as well.\n\n\
        She added that the town had waited for two years.\n\n\
        The mayor said that the work had cost nine million euros.";
    check(text, &["Lena Ortiz"; 4]);
    let record = read(text);
    let mentions: Vec<String> = record.people[0].mentions.iter().map(|span| words(text, *span)).collect();
    assert_eq!(mentions, ["Lena Ortiz", "Ortiz", "She", "The mayor"]);
    assert_eq!(record.people.len(), 1);
}

#[test]
fn spellings_of_one_name_in_a_text_are_one_person() {
    let text = "Ali Akbar Velayati said that the talks would go on in Vienna.\n\n\
        Velayti said that nobody had left the table so far.\n\n\
        Ali-Akbar Velayati added that the next round was being prepared.";
    check(text, &["Ali Akbar Velayati"; 3]);
}

#[test]
fn relatives_with_one_surname_stay_two_and_the_surname_alone_is_nobody() {
    let text = "Ali Larijani said that the parliament would vote on Sunday.\n\n\
        Sadeq Larijani said that the courts would not wait for it.\n\n\
        Larijani said that the matter was closed for this year.";
    check(text, &["Ali Larijani", "Sadeq Larijani", "-"]);
}

#[test]
fn an_office_is_taken_from_beside_the_name() {
    check_role(
        "The harbour's chief engineer, Lena Ortiz, said that the gates would close at noon.",
        "Lena Ortiz",
        "harbour's chief engineer",
    );
    check_role("Mayor Lena Ortiz said that the gates would close at noon.", "Lena Ortiz", "Mayor");
    check_role(
        "Iranian Foreign Minister Abbas Araghchi said that the talks would go on.",
        "Abbas Araghchi",
        "Iranian Foreign Minister",
    );
    check_role(
        "The former deputy minister Lena Ortiz said that the gates would close at noon.",
        "Lena Ortiz",
        "former deputy minister",
    );
    check_role(
        "Lena Ortiz, then deputy minister, said that the gates would close at noon.",
        "Lena Ortiz",
        "then deputy minister",
    );
    check_role(
        "Lena Ortiz, 52, the mayor of Springfield, said that the gates would close.",
        "Lena Ortiz",
        "mayor of Springfield",
    );
}

#[test]
fn a_phrase_finds_the_one_who_bears_its_office() {
    let text = "The harbour's chief engineer, Lena Ortiz, met the mayor, Paul Wilkins, on Monday.\n\n\
        The chief engineer said that the gates would close at noon.\n\n\
        The mayor said that he had not been asked before.";
    check(text, &["Lena Ortiz", "Paul Wilkins"]);
}

#[test]
fn a_pronoun_that_may_be_two_people_is_nobody() {
    let text = "Lena Ortiz met Paul Wilkins at the town hall on Monday. She said that the bridge would open in June.";
    check(text, &["-"]);
    let text = "Mrs. Lena Ortiz met Mr. Paul Wilkins at the town hall. She said that the bridge would open in June.";
    check(text, &["Lena Ortiz"]);
}

#[test]
fn a_pronoun_behind_somebody_without_a_name_is_nobody() {
    let text = "Lena Ortiz said that the bridge would open in June. A scientist on the board was less sure. \
        She said that the piers had never been measured.";
    check(text, &["Lena Ortiz", "-"]);
}

#[test]
fn whom_somebody_speaks_for_does_not_speak() {
    check("A spokesman for Lena Ortiz said that the bridge would open in June.", &["A spokesman for Lena Ortiz"]);
    check("Lena Ortiz's lawyer said that the bridge would open in June.", &["Lena Ortiz's lawyer"]);
    check("Lena Ortiz and Paul Wilkins said that the bridge would open in June.", &["-"]);
}

#[test]
fn ministries_and_papers_are_organisations() {
    let text = "The Foreign Ministry said that the talks would go on in Vienna.\n\nThe ministry said that nobody had left the table.";
    check(text, &["Foreign Ministry"; 2]);
    assert_eq!(read(text).people[0].kind, PersonKind::Organisation);
}

#[test]
fn a_pronoun_goes_on_with_whoever_spoke_last_in_persian() {
    let first = "لنا ارتیس، شهردار نیک‌بندر، گفت که پل بندر در خرداد باز خواهد شد.";
    let on = "وی افزود که کارها از دو سال پیش آغاز شده است.";
    check_in("fa", &format!("{first}\n\n{on}\n\n{on}"), &["لنا ارتیس"; 3]);
    let other = "وزیر راه در جلسه حاضر بود.";
    check_in("fa", &format!("{first}\n\n{other} {on}"), &["لنا ارتیس", "-"]);
    let body = "وزارت راه اعلام کرد که پل بندر در خرداد باز خواهد شد.";
    check_in("fa", &format!("{body}\n\n{on}"), &["وزارت راه", "-"]);
}

#[test]
fn a_pronoun_agrees_with_whoever_spoke_last_in_russian() {
    let first = "Мэр города Лена Ортис заявила, что мост откроют в июне этого года.";
    check_in("ru", &format!("{first}\n\nОна добавила, что по нему пойдут и трамваи."), &["Лена Ортис"; 2]);
    check_in("ru", &format!("{first}\n\nОн добавил, что по нему пойдут и трамваи."), &["Лена Ортис", "-"]);
    let other = "На встрече был и Павел Дворский.";
    check_in("ru", &format!("{first} {other} Она добавила, что по нему пойдут и трамваи."), &["Лена Ортис", "-"]);
}

#[test]
fn a_verb_without_its_subject_goes_on_with_whoever_spoke_last_in_arabic() {
    let he = "قال وزير النقل علاء كرن إن الجسر سيفتح في شهر يونيو المقبل.";
    check_in("ar", &format!("{he}\n\nوأضاف أن العمل بدأ قبل سنتين من الآن."), &["علاء كرن"; 2]);
    check_in("ar", &format!("{he}\n\nوأضافت أن العمل بدأ قبل سنتين من الآن."), &["علاء كرن", "-"]);
    check_in("ar", &format!("{he}\n\nوأضافوا أن العمل بدأ قبل سنتين من الآن."), &["علاء كرن", "-"]);
    let far = "بدأ العمل قبل سنتين. وكان الجسر مغلقا. ثم جاء الشتاء. ولم يعمل أحد.";
    check_in("ar", &format!("{he}\n\n{far}\n\nوأضاف أن العمل بدأ قبل سنتين من الآن."), &["علاء كرن", "-"]);
}
