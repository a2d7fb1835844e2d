//! What somebody sends as a notice, and the limits of its fields.

use super::{Matter, clean};
use crate::comment::submission::{EMAIL_CHARS_MAX, Flaw, NAME_CHARS_MAX};
use crate::id::CommentId;

/// The longest address, in characters: as long as browsers and sitemaps take (sitemaps.org protocol, `<loc>`).
pub const ADDRESS_CHARS_MAX: usize = 2_048;

/// The longest explanation, in characters.
pub const EXPLANATION_CHARS_MAX: usize = 5_000;

/// Fewer characters than this explain nothing: a notice must be "sufficiently substantiated" (Article 16(2)(a)).
const EXPLANATION_CHARS_MIN: usize = 20;

/// What was typed, before it is known to be of the right form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Where it stands.
    pub address: String,
    /// What kind of content it is.
    pub matter: String,
    /// Why it is illegal.
    pub explanation: String,
    /// Who sends it.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// Whether they believe in good faith that it is so.
    pub is_in_good_faith: bool,
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Where it stands.
    Address,
    /// What kind of content it is.
    Matter,
    /// Why it is illegal.
    Explanation,
    /// The name.
    Name,
    /// The e-mail address.
    Email,
    /// The good faith.
    GoodFaith,
}

/// A notice whose fields are of the right form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    /// Where it stands, below the site: a path with what follows it.
    pub address: String,
    /// The comment that the address names.
    pub comment: Option<CommentId>,
    /// What kind of content it is.
    pub matter: Matter,
    /// Why it is illegal.
    pub explanation: String,
    /// Who sends it, by name and e-mail address.
    pub sender: Option<(String, String)>,
}

/// Reads the fields of a form (Article 16(2)); `origin` is the site's own address without a last slash.
///
/// # Errors
/// Every field that is wrong, in the order of the form.
pub fn read_fields(typed: &Typed, origin: &str) -> Result<Fields, Vec<(Field, Flaw)>> {
    let address = read_address(&typed.address, origin);
    let matter = Matter::from_name(&typed.matter);
    let explanation = clean(&typed.explanation, EXPLANATION_CHARS_MAX + 1);
    let name: String = typed.name.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned();
    let email = typed.email.trim().to_owned();
    let is_nameless = name.is_empty() && email.is_empty() && matter.is_some_and(Matter::may_be_nameless);
    let mut flaws = Vec::new();
    let mut check = |field, flaw: Option<Flaw>| flaws.extend(flaw.map(|flaw| (field, flaw)));
    check(Field::Address, address.as_ref().err().copied());
    check(Field::Matter, matter.is_none().then_some(Flaw::Missing));
    check(Field::Explanation, explanation_flaw(&explanation));
    if !is_nameless {
        check(Field::Name, required(&name, NAME_CHARS_MAX));
        let form = (!crate::people::account::is_email(&email)).then_some(Flaw::Malformed);
        check(Field::Email, required(&email, EMAIL_CHARS_MAX).or(form));
    }
    check(Field::GoodFaith, (!typed.is_in_good_faith).then_some(Flaw::Missing));
    match (address, matter) {
        (Ok(address), Some(matter)) if flaws.is_empty() => {
            let comment = comment_in(&address);
            let sender = (!is_nameless).then_some((name, email));
            Ok(Fields { address, comment, matter, explanation, sender })
        }
        _ => Err(flaws),
    }
}

/// An address of this site, without its host.
fn read_address(typed: &str, origin: &str) -> Result<String, Flaw> {
    let typed = typed.trim();
    if let Some(flaw) = required(typed, ADDRESS_CHARS_MAX) {
        return Err(flaw);
    }
    let path = typed.strip_prefix(origin).unwrap_or(typed);
    let is_path = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '<', '>', '"']);
    let is_plain = !path.chars().any(|c| c.is_control() || c.is_whitespace());
    if is_path && is_plain { Ok(path.to_owned()) } else { Err(Flaw::Malformed) }
}

/// The comment that an address names as its permalink or its anchor does.
pub(super) fn comment_in(address: &str) -> Option<CommentId> {
    let behind = |mark: &str| {
        let (_, rest) = address.split_once(mark)?;
        let digits: &str = &rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())];
        digits.parse().ok().map(CommentId)
    };
    behind("#comment-").or_else(|| behind("?comment=")).or_else(|| behind("&comment="))
}

fn explanation_flaw(explanation: &str) -> Option<Flaw> {
    let is_short = explanation.chars().count() < EXPLANATION_CHARS_MIN;
    required(explanation, EXPLANATION_CHARS_MAX).or(is_short.then_some(Flaw::Malformed))
}

fn required(text: &str, chars_max: usize) -> Option<Flaw> {
    if text.is_empty() {
        Some(Flaw::Missing)
    } else {
        (text.chars().count() > chars_max).then_some(Flaw::TooLong(chars_max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: &str = "https://courier.example";

    fn typed() -> Typed {
        Typed {
            address: "https://courier.example/2026/03/01/ferry/?comment=12#comment-12".into(),
            matter: "hate".into(),
            explanation: "It calls for violence against a group.".into(),
            name: "Ada\u{7}".into(),
            email: " ada@example.org ".into(),
            is_in_good_faith: true,
        }
    }

    fn wrong(typed: &Typed) -> Vec<Field> {
        read_fields(typed, ORIGIN).unwrap_err().into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn a_whole_notice_names_its_comment() {
        let fields = read_fields(&typed(), ORIGIN).unwrap();
        assert_eq!(fields.address, "/2026/03/01/ferry/?comment=12#comment-12");
        assert_eq!(fields.comment, Some(CommentId(12)));
        assert_eq!(fields.sender, Some(("Ada".into(), "ada@example.org".into())));
    }

    #[test]
    fn every_missing_part_is_named_at_once() {
        let all = [Field::Address, Field::Matter, Field::Explanation, Field::Name, Field::Email, Field::GoodFaith];
        assert_eq!(wrong(&Typed::default()), all);
        assert_eq!(wrong(&Typed { explanation: "Bad.".into(), ..typed() }), [Field::Explanation]);
        assert_eq!(wrong(&Typed { explanation: "a".repeat(5_001), ..typed() }), [Field::Explanation]);
    }

    #[test]
    fn an_address_of_elsewhere_is_none() {
        for address in ["https://other.example/x", "//other.example/x", "javascript:alert(1)", "/a b", "ferry"] {
            assert_eq!(wrong(&Typed { address: address.into(), ..typed() }), [Field::Address], "{address}");
        }
        let plain = read_fields(&Typed { address: "/2026/03/01/ferry/".into(), ..typed() }, ORIGIN).unwrap();
        assert_eq!(plain.comment, None);
    }

    #[test]
    fn only_of_the_abuse_of_children_one_need_not_say_who_one_is() {
        let nameless = Typed { name: String::new(), email: String::new(), ..typed() };
        assert_eq!(wrong(&nameless), [Field::Name, Field::Email]);
        let nameless = Typed { matter: "child-abuse".into(), ..nameless };
        assert_eq!(read_fields(&nameless, ORIGIN).unwrap().sender, None);
        assert_eq!(wrong(&Typed { name: "Ada".into(), ..nameless }), [Field::Email], "half an identity is none");
    }
}
