//! Old addresses that lead on: former slugs and dates, pages of attachments, rules of a plugin.

use database::{Error, Transaction};
use formats::wxr::dates::wordpress_time;
use formats::wxr::{Item, find_meta, seo};
use newsroom::address::canonical;
use newsroom::id::StoryId;
use newsroom::redirect::{self, Target};
use newsroom::slug;
use unicode_normalization::UnicodeNormalization;

use super::stories::foreign_id;
use super::survey::path_of;
use super::{Desk, plain};
use crate::report::Outcome;

/// Former slugs and former dates that are read of one story; each slug may have stood under each date.
const FORMER_MAX: usize = 50;

/// Keeps what WordPress finds by `_wp_old_slug` and `_wp_old_date` (`wp_old_slug_redirect`).
pub(super) fn old(tx: &mut Transaction, desk: &mut Desk, item: &Item, id: StoryId) -> Result<(), Error> {
    let Some(path) = canonical(path_of(&item.link)).filter(|path| path != "/") else { return Ok(()) };
    let name = slug::canonical(&item.post_name);
    if name.is_empty() || !path.contains(&name) {
        return Ok(());
    }
    let mut slugs: Vec<String> = former(item, "_wp_old_slug").map(slug::canonical).collect();
    slugs.insert(0, name.clone());
    let mut days: Vec<String> = former(item, "_wp_old_date").filter_map(day_path).collect();
    let today = day_path(&item.post_date).filter(|day| path.contains(day.as_str()));
    days.insert(0, today.clone().unwrap_or_default());
    for day in days.iter().filter(|_| today.is_some() || days.len() == 1) {
        for old in &slugs {
            let dated = today.as_ref().map_or_else(|| path.clone(), |today| path.replacen(today.as_str(), day, 1));
            let from = dated.replacen(&name, old, 1);
            if from != path {
                lead(tx, desk, &from, &Target::Story(id), "wordpress old slug")?;
            }
        }
    }
    Ok(())
}

fn former<'a>(item: &'a Item, key: &'a str) -> impl Iterator<Item = &'a str> {
    let found = item.meta.iter().filter(move |meta| meta.key == key && !meta.value.trim().is_empty());
    found.map(|meta| meta.value.trim()).take(FORMER_MAX)
}

/// A day as addresses have it: `/2024/05/06/`.
fn day_path(date: &str) -> Option<String> {
    let day = date.get(..10)?;
    let date = wordpress_time(&format!("{day} 00:00:00"))?;
    Some(format!("/{:04}/{:02}/{:02}/", date.year(), date.month(), date.day()))
}

/// Whether Yoast sent a story's readers elsewhere (`_yoast_wpseo_redirect`); then its address leads there.
pub(super) fn sends_on(tx: &mut Transaction, desk: &mut Desk, item: &Item) -> Result<bool, Error> {
    let Some(to) = seo::seo(&item.meta).redirect.and_then(|to| target(desk, &to)) else { return Ok(false) };
    let Some(from) = canonical(path_of(&item.link)).filter(|path| path != "/" && *path != to) else { return Ok(false) };
    lead(tx, desk, &from, &Target::Address(to), "yoast redirect")?;
    Ok(true)
}

/// Keeps a rule of the plugin Safe Redirect Manager.
pub(super) fn rule(tx: &mut Transaction, desk: &mut Desk, item: &Item) -> Result<(), Error> {
    let (id, title) = (foreign_id(item), plain(&item.title));
    let field = |key: &str| find_meta(&item.meta, key).unwrap_or_default();
    let (from, to) = (field("_redirect_rule_from"), field("_redirect_rule_to"));
    let is_pattern = field("_redirect_rule_from_regex") == "1" || from.contains('*');
    if item.status != "publish" || is_pattern {
        let why = if is_pattern { "it is a pattern; redirects here name one address" } else { "it was not in force" };
        desk.report.skip("redirect_rule", &id, &title, why);
        return Ok(());
    }
    let is_gone = matches!(field("_redirect_rule_status_code"), "403" | "404" | "410");
    let target = if is_gone { Some(Target::Gone) } else { target(desk, to).map(Target::Address) };
    match (canonical(path_of(from)).filter(|path| path != "/"), target) {
        (Some(from), Some(target)) => lead(tx, desk, &from, &target, "safe redirect manager"),
        _ => {
            desk.report.skip("redirect_rule", &id, &title, "it does not say from where or to where");
            Ok(())
        }
    }
}

/// Leads the page of an attachment to its file, as WordPress does since 6.4.
pub(super) fn attachment_page(tx: &mut Transaction, desk: &mut Desk, item: &Item) -> Result<(), Error> {
    let Some(file) = item.post_id.and_then(|id| desk.survey.attachments.get(&id)) else { return Ok(()) };
    let (link, url) = (item.link.as_str(), file.url.as_str());
    let is_page = !link.contains('?') && link != url && !link.contains("/wp-content/");
    let from = canonical(path_of(link)).filter(|path| is_page && path != "/");
    match (from, target(desk, url)) {
        (Some(from), Some(to)) => lead(tx, desk, &from, &Target::Address(to), "wordpress attachment"),
        _ => Ok(()),
    }
}

/// Where a redirect leads: a path of this site, or a whole address elsewhere.
fn target(desk: &Desk, to: &str) -> Option<String> {
    let to = to.trim();
    if to.starts_with('/') && !to.starts_with("//") {
        return Some(stored(to));
    }
    let rest = to.strip_prefix("https://").or_else(|| to.strip_prefix("http://"))?;
    let host =
        |address: &str| address.split_once("://").and_then(|(_, rest)| rest.split('/').next().map(str::to_owned));
    let is_ours = host(&desk.survey.source()).is_some_and(|ours| rest.split('/').next() == Some(ours.as_str()));
    Some(if is_ours || rest.contains("/wp-content/uploads/") { stored(to) } else { to.to_owned() })
}

/// An address of this site as redirects keep it: its path decoded, in whatever case its files have.
fn stored(to: &str) -> String {
    let to = path_of(to);
    let (path, rest) = to.split_at(to.find(['?', '#']).unwrap_or(to.len()));
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8().ok();
    // What would then be read as the beginning of a query stays encoded.
    let decoded = decoded.filter(|decoded| !decoded.contains(['?', '#', '%']));
    let path: String = decoded.as_deref().unwrap_or(path).nfc().collect();
    path + rest
}

/// Keeps a redirect, and counts it if it is new. What would lead back to itself leads nowhere, and is left out.
fn lead(tx: &mut Transaction, desk: &mut Desk, from: &str, target: &Target, source: &str) -> Result<(), Error> {
    let Some(end) = redirect::find_end(tx, from, target)? else { return Ok(()) };
    match redirect::find(tx, from)? {
        Some(there) if there == end => {
            desk.report.count("redirects", Outcome::Unchanged);
            Ok(())
        }
        there => {
            let outcome = if there.is_some() { Outcome::Changed } else { Outcome::Taken };
            desk.report.count("redirects", outcome);
            redirect::put(tx, &desk.act(), from, &end, source)
        }
    }
}
