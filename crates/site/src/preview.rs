//! What is not public yet, for one person, and found by nobody: a story for who has a link, a front for the desk.

use http::StatusCode;
use jiff::Timestamp;
use newsroom::published::arranged::{Arrangement, Place};
use newsroom::published::preview::{self, Preview};

use crate::cache::Generation;
use crate::lists::{self, List};
use crate::paint::Paint;
use crate::slots::Proof;
use crate::{Answer, Ask, Error, Site, front, lost, story, uploads};

/// What stands before a link's token.
const ADDRESS: &str = "/preview/";

/// What stands between a link's token and one of its story's pictures.
const PICTURES: &str = "/media/";

/// Digits of the part of a token that nobody guesses.
const SECRET_DIGITS: usize = 32;

/// Reads the token of a link from an address; anything else that stands below the same name is no business of ours.
pub(crate) fn token_of(path: &str) -> Option<&str> {
    let token = path.strip_prefix(ADDRESS)?.trim_end_matches('/');
    let (id, secret) = token.split_once('-')?;
    let is_one = !id.is_empty()
        && id.bytes().all(|b| b.is_ascii_digit())
        && secret.len() == SECRET_DIGITS
        && secret.bytes().all(|b| b.is_ascii_hexdigit());
    is_one.then_some(token)
}

/// Reads the token of a link and what follows `/media/` from the address of a picture of a story before it is public.
pub(crate) fn picture_of(path: &str) -> Option<(&str, &str)> {
    let (token, rest) = path.strip_prefix(ADDRESS)?.split_once(PICTURES)?;
    token_of(&path[..ADDRESS.len() + token.len()]).map(|token| (token, rest))
}

/// Shows a picture of the story that a token opens.
pub(crate) fn show_picture(
    site: &Site,
    ask: &Ask,
    token: &str,
    rest: &str,
    generation: Generation,
) -> Result<Answer, Error> {
    let now = (site.parts.clock)();
    site.parts.db.read(|r| {
        let mut paint = Paint::new(site, ask, r, now, ask.path, generation)?;
        (paint.is_private, paint.is_preview) = (true, true);
        uploads::show_in_preview(&mut paint, token, rest)
    })
}

/// Shows what a token opens. A link that is unknown, ended or expired is answered alike.
pub(crate) fn show(site: &Site, ask: &Ask, token: &str, generation: Generation) -> Result<Answer, Error> {
    let now = (site.parts.clock)();
    let mut seen = None;
    let answer = site.parts.db.read(|r| {
        let found = preview::find(r, &site.parts.keys, token, now)?;
        let mut paint = Paint::new(site, ask, r, now, ask.path, generation)?;
        paint.is_private = true;
        paint.is_preview = true;
        paint.pictures_at = format!("{ADDRESS}{token}");
        match found {
            Some(Preview { link, is_to_be_noted, story }) => {
                seen = is_to_be_noted.then_some(link);
                story::show(&mut paint, story, 1, None)
            }
            None => lost::show(&mut paint, StatusCode::NOT_FOUND),
        }
    })?;
    if let Some(link) = seen {
        site.parts.db.write(|tx| preview::note_view(tx, link, now))?;
    }
    Ok(answer)
}

/// Shows a front or a section's page as of an instant, for who may see all that goes out until then.
pub(crate) fn show_front(
    site: &Site,
    ask: &Ask,
    place: Place,
    arrangement: Option<&Arrangement>,
    at: Timestamp,
) -> Result<Option<Answer>, Error> {
    let generation = site.cache.generation();
    site.parts.db.read(|r| {
        let mut paint = Paint::new(site, ask, r, at, ask.path, generation)?;
        paint.is_private = true;
        paint.is_preview = true;
        paint.proof = Some(Proof { arrangement: arrangement.cloned() });
        match place {
            Place::Front(edition) => {
                let editions = i64::try_from(paint.settings.editions.len()).unwrap_or(i64::MAX);
                if !(0..=editions).contains(&edition) {
                    return Ok(None);
                }
                paint.enter_edition(edition);
                front::show(&mut paint, 1).map(Some)
            }
            Place::Section(id) => {
                let section = paint.sections.iter().find(|section| section.id == id).cloned();
                section.map(|section| lists::show(&mut paint, &List::Section(section), 1)).transpose()
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_told_from_what_else_stands_there() {
        let secret = "0123456789abcdef0123456789abcdef";
        assert!(token_of(&format!("/preview/7-{secret}/")).is_some());
        for other in ["/preview/", "/preview/7-x/", "/preview/our-new-season/", "/7-0123/"] {
            assert_eq!(token_of(other), None, "{other}");
        }
        assert_eq!(token_of(&format!("/preview/x-{secret}")), None);
        let picture = format!("/preview/7-{secret}/media/5-ab/720.webp");
        assert_eq!(picture_of(&picture), Some((format!("7-{secret}").as_str(), "5-ab/720.webp")));
        assert_eq!((picture_of("/preview/x/media/5-ab/720.webp"), token_of(&picture)), (None, None));
    }
}
