//! People whom a text names by a title and one word alone: "Minister Keller", and nowhere who that is by a first name.
//!
//! A title is followed by a name with a capital; whether the text has more of the name is asked of all that it says. It
//! knows no people, so whoever has one name alone is found as well: what it finds is advice. Scripts without capitals do
//! not tell a name from the word behind it, and nothing is found there.

use std::collections::HashSet;

/// People who are found in one text at most.
const FOUND_MAX: usize = 20;

/// Titles before a name, in small letters, by language. Who has one name alone by custom (popes, kings) has none of them.
const TITLES: [(&str, &str); 6] = [
    (
        "en",
        "mr mrs ms miss dr prof professor sir lady lord minister secretary president premier chancellor governor senator \
         congressman congresswoman representative councillor councilwoman councilman mayor ambassador commissioner judge \
         justice prosecutor attorney lawyer general colonel major captain lieutenant sergeant officer inspector chief \
         director chairman chairwoman spokesman spokeswoman spokesperson coach",
    ),
    (
        "de",
        "herr herrn frau dr prof professor professorin minister ministerin ministerpräsident ministerpräsidentin kanzler \
         kanzlerin präsident präsidentin senator senatorin bürgermeister bürgermeisterin oberbürgermeister \
         oberbürgermeisterin staatssekretär staatssekretärin richter richterin staatsanwalt staatsanwältin anwalt anwältin \
         sprecher sprecherin trainer trainerin direktor direktorin",
    ),
    (
        "fr",
        "m mme mlle dr pr docteur professeur professeure maître me ministre président présidente sénateur sénatrice député \
         députée maire préfet préfète juge procureur procureure avocat avocate général colonel capitaine commissaire",
    ),
    (
        "es",
        "sr sra srta señor señora dr dra doctor doctora profesor profesora ministro ministra presidente presidenta senador \
         senadora diputado diputada alcalde alcaldesa gobernador gobernadora juez jueza fiscal abogado abogada general \
         coronel capitán comisario comisaria",
    ),
    (
        "tr",
        "bay bayan sayın dr prof profesör bakan bakanı başkan başkanı başbakan cumhurbaşkanı vali valisi hâkim yargıç savcı \
         avukat general albay yüzbaşı komiser sözcüsü",
    ),
    (
        "ru",
        "господин госпожа г-н г-жа доктор профессор министр президент премьер премьер-министр губернатор мэр сенатор депутат \
         посол судья прокурор адвокат генерал полковник майор капитан тренер",
    ),
];

/// Words that stand within names in small letters.
const INNER: [&str; 20] = [
    "al", "el", "bin", "bint", "ibn", "ben", "von", "van", "der", "den", "de", "da", "dos", "del", "di", "du", "la",
    "le", "ul", "y",
];

/// Somebody who is named by a title and one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bare {
    /// In which of the texts.
    pub at: usize,
    /// The title and the word, as they stand there.
    pub name: String,
}

/// Finds people without a first name in texts that are read one after the other, each once.
pub(super) fn find<'t>(texts: &[&'t str], language: &str) -> Vec<Bare> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let titles: HashSet<&str> =
        TITLES.iter().filter(|(tag, _)| *tag == primary).flat_map(|(_, words)| words.split(' ')).collect();
    if titles.is_empty() {
        return Vec::new();
    }
    let is_title = |word: &str| titles.contains(word.to_lowercase().as_str());
    let read: Vec<Vec<Word<'t>>> = texts.iter().map(|text| words_of(text)).collect();
    let mut known: HashSet<&str> = HashSet::new();
    for words in &read {
        for run in runs(words) {
            let begin = run.iter().take_while(|word| is_title(word.text)).count();
            if let [_, .., last] = &run[begin..] {
                known.insert(last.text);
            }
        }
    }
    let (mut found, mut told) = (Vec::new(), HashSet::new());
    for (at, words) in read.iter().enumerate() {
        for (title, name) in words.iter().zip(words.iter().skip(1)) {
            let is_alone = is_title(title.text) && !title.ends && name.is_name() && !is_title(name.text);
            if is_alone
                && !goes_on(words, name)
                && (primary != "ru" || may_be_russian(title.text, name.text))
                && !known.contains(name.text)
                && told.insert(name.text)
                && found.len() < FOUND_MAX
            {
                found.push(Bare { at, name: format!("{} {}", title.text, name.text) });
            }
        }
    }
    found
}

/// A word of a text.
#[derive(Clone, Copy)]
struct Word<'t> {
    /// Without marks around it and without an English possessive.
    text: &'t str,
    /// Which word of the text it is.
    number: usize,
    /// Whether a mark follows that ends what it belongs to.
    ends: bool,
}

impl Word<'_> {
    /// Whether it is written as a name is: with one capital, and not as an abbreviation.
    fn is_name(self) -> bool {
        let mut letters = self.text.chars().filter(|c| c.is_alphabetic());
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    }
}

fn words_of(text: &str) -> Vec<Word<'_>> {
    text.split_whitespace().enumerate().filter_map(|(number, raw)| read_word(number, raw)).collect()
}

fn read_word(number: usize, raw: &str) -> Option<Word<'_>> {
    let is_mark = |c: char| !c.is_alphanumeric();
    let whole = raw.trim_matches(is_mark);
    let behind = raw.trim_start_matches(is_mark).strip_prefix(whole).unwrap_or_default();
    // The point behind "Dr." ends nothing.
    let is_short = whole.chars().count() <= 4 && behind == ".";
    let text = whole.strip_suffix("'s").or_else(|| whole.strip_suffix("’s")).unwrap_or(whole);
    let ends = !behind.is_empty() && !is_short || text.len() < whole.len();
    (!text.is_empty()).then_some(Word { text, number, ends })
}

/// The names of a text: words with capitals that stand together, with the small words within.
fn runs<'w, 't>(words: &'w [Word<'t>]) -> Vec<Vec<&'w Word<'t>>> {
    let (mut runs, mut run): (Vec<Vec<&Word>>, Vec<&Word>) = (Vec::new(), Vec::new());
    for word in words {
        let is_inner = !run.is_empty() && INNER.contains(&word.text);
        if word.is_name() || is_inner || is_initial(word.text) {
            run.push(word);
        }
        if !(word.is_name() || is_inner || is_initial(word.text)) || word.ends {
            runs.push(std::mem::take(&mut run));
        }
    }
    runs.push(run);
    runs.retain(|run| run.len() > 1);
    runs
}

/// "J." or "J.R.": a first name that was cut short is one.
fn is_initial(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters > 0 && letters <= 2 && text.chars().all(|c| c.is_uppercase() || c == '.')
}

/// Whether the name goes on behind a word.
fn goes_on(words: &[Word], name: &Word) -> bool {
    if name.ends {
        return false;
    }
    let after = words.partition_point(|word| word.number <= name.number);
    match &words[after..] {
        [next, ..] if next.is_name() => true,
        [inner, next, ..] if INNER.contains(&inner.text) => next.is_name() || INNER.contains(&next.text),
        _ => false,
    }
}

/// Whether what follows an office in Russian may be a name in the first case, and not of what it is the office:
/// "мэр Москвы". Behind a courtesy there is always a name.
fn may_be_russian(title: &str, name: &str) -> bool {
    let is_courtesy = ["господин", "госпожа", "г-н", "г-жа"].contains(&title.to_lowercase().as_str());
    let last = name.chars().last().unwrap_or_default();
    is_courtesy || !"аеёиоуыэюя".contains(last) || name.ends_with("ко") || name.ends_with("ская")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: &str, text: &str, expected: &[&str]) {
        let found: Vec<String> = find(&[text], language).into_iter().map(|bare| bare.name).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn who_is_named_by_a_title_and_one_word_is_found_once() {
        check("en", "The ferry sails, Minister Keller said. Minister Keller had been asked.", &["Minister Keller"]);
        check("en-GB", "It was Dr. Osei’s idea, and Mr Vale’s.", &["Dr Osei", "Mr Vale"]);
        check(
            "de",
            "Das sagte Bürgermeisterin Brandt am Montag, nach Herrn Okafor.",
            &["Bürgermeisterin Brandt", "Herrn Okafor"],
        );
        check("fr", "La ministre Vidal et M. Roche ont signé.", &["ministre Vidal", "M Roche"]);
        check("es", "Lo dijo la alcaldesa Ruiz.", &["alcaldesa Ruiz"]);
        check("tr", "Bakan Yılmaz pazartesi konuştu.", &["Bakan Yılmaz"]);
        check("ru", "Об этом сообщил министр Орлов и госпожа Полева.", &["министр Орлов", "госпожа Полева"]);
    }

    #[test]
    fn whoever_has_a_first_name_somewhere_in_the_text_is_not_found() {
        check("en", "Lena Keller was asked. Minister Keller said no.", &[]);
        check("en", "Minister Keller said no. Later Lena Keller said yes.", &[]);
        check("en", "Prime Minister Lena Keller and Dr. J. Osei met Judge Ana de la Cruz.", &[]);
        check("en", "Minister van der Berg was asked; Jan van der Berg is 40.", &[]);
        check("ru", "Министр Иван Орлов сообщил. Министр Орлов добавил.", &[]);
    }

    #[test]
    fn what_is_no_name_is_not_found() {
        check("en", "The minister said so. The mayor of London, President. Keller was there. General NATO staff.", &[]);
        check("en", "King Charles and Pope Francis met the Secretary General.", &[]);
        check("ru", "Так сказал мэр Москвы и президент Франции.", &[]);
        check("fa", "آقای دشتی گفت که می‌آید.", &[]);
        check("", "Minister Keller", &[]);
    }

    #[test]
    fn a_text_made_to_hurt_is_read_in_time() {
        let text = "Minister Keller ".repeat(100_000);
        assert_eq!(find(&[&text], "en").len(), 0, "all of it is one run of names");
        let many: String = (0..50_000).map(|n| format!("Minister Aa{n}b said. ")).collect();
        assert_eq!(find(&[&many], "en").len(), FOUND_MAX);
    }
}
