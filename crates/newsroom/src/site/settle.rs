//! What follows when settings change: nothing that readers know stops leading somewhere.
//!
//! Lists whose addresses are made otherwise now are found by how they were made before ([`FormerBases`]); the fronts of
//! editions leave redirects; stories move in batches ([`crate::story::readdress`]).

use database::{Error, Transaction};
use serde::{Deserialize, Serialize};

use super::{Site, primary};
use crate::act::Act;
use crate::event::Touched;
use crate::redirect;
use crate::story::readdress::{self, Matter};

/// What stood before the addresses of lists in former times: what is asked for there is led to where it stands now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FormerBases {
    /// Before paths of sections; empty for none.
    pub section: Vec<String>,
    /// Before slugs of tags.
    pub tag: Vec<String>,
    /// Before slugs of contributors.
    pub author: Vec<String>,
}

/// Former bases that are kept of each kind of list: the newest.
const FORMER_MAX: usize = 10;

/// Notes how the addresses of lists were made before.
pub(super) fn remember_bases(before: &Site, after: &mut Site) {
    let former = &mut after.former_bases;
    former.clone_from(&before.former_bases);
    let kinds = [
        (&mut former.section, &before.section_base, &after.section_base),
        (&mut former.tag, &before.tag_base, &after.tag_base),
        (&mut former.author, &before.author_base, &after.author_base),
    ];
    for (former, old, new) in kinds {
        former.retain(|base| base != old && base != new);
        if old != new {
            former.push(old.clone());
        }
        let surplus = former.len().saturating_sub(FORMER_MAX);
        former.drain(..surplus);
    }
}

/// Leads readers from where things stood to where they stand by the new settings, which are written already.
pub(super) fn lead_on(tx: &mut Transaction, act: &Act, before: &Site, after: &Site) -> Result<(), Error> {
    let front = |prefix: &str| format!("/{prefix}/");
    for old in &before.editions {
        if after.editions.iter().any(|edition| edition.prefix == old.prefix) {
            continue;
        }
        let heir = after.editions.iter().find(|edition| primary(&edition.language) == primary(&old.language));
        let to = heir.map_or_else(|| "/".to_owned(), |edition| front(&edition.prefix));
        redirect::follow(tx, act, &front(&old.prefix), &to)?;
    }
    for new in &after.editions {
        redirect::clear(tx, &front(&new.prefix))?;
    }
    if before.permalink != after.permalink {
        readdress::settings_changed(tx, act, after, Matter::Addresses)?;
    }
    if numbering(before) != numbering(after) {
        readdress::settings_changed(tx, act, after, Matter::Shelves)?;
    }
    Ok(())
}

/// By what stories are put on the fronts of editions.
fn numbering(site: &Site) -> Vec<&str> {
    site.editions.iter().map(|edition| primary(&edition.language)).collect()
}

/// Settings that no finished page shows or depends on: they act when a form comes in, in the background, or on what is
/// made for each request.
const UNSEEN: [&str; 24] = [
    "comments.held_words",
    "comments.barred_words",
    "comments.held_networks",
    "comments.barred_networks",
    "comments.newcomer_minutes",
    "comments.asks_confirmation",
    "comments.links_max",
    "comments.flood_max",
    "comments.client_address_days",
    "crawlers.refuses_training",
    "crawlers.refuses_answers",
    "guesses_addresses",
    "reading_days",
    "spam_service.is_on",
    "spam_service.host",
    "spam_service.key_sealed",
    "spam_service.timeout_ms",
    "spam_service.holds_when_down",
    "spam_service.marks",
    "spam_service.gets_email",
    "trust.belongs_to",
    "trust.controlled_by",
    "trust.controls",
    "trust.security_contact",
];

/// Names what readers may see differently after a change of these settings.
pub(super) fn touched<'a>(mut changed: impl Iterator<Item = &'a String>) -> Vec<Touched> {
    if changed.all(|name| UNSEEN.contains(&name.as_str())) { Vec::new() } else { vec![Touched::everything()] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn former_bases_are_kept_until_they_are_in_use_again() {
        let site = |base: &str| Site { tag_base: base.into(), ..Site::default() };
        let change = |before: &Site, base: &str| {
            let mut after = site(base);
            remember_bases(before, &mut after);
            after
        };
        let second = change(&site("tag"), "topics");
        let third = change(&second, "themes");
        assert_eq!(third.former_bases.tag, ["tag", "topics"]);
        let back = change(&third, "tag");
        assert_eq!(
            (back.former_bases.tag, back.former_bases.section),
            (vec!["topics".into(), "themes".into()], vec![])
        );
    }
}
