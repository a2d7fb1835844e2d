//! Menus: rows that are named, moved and put below others, with every key and without script.

use bytes::Bytes;
use database::{Error as DatabaseError, Transaction};
use http::{Response, StatusCode};
use locale::Language;
use newsroom::published::card::Cut;
use newsroom::published::{Shelf, list};
use newsroom::section;
use newsroom::site::menu::{self, ENTRIES_MAX, Entry, Menu, NAME_CHARS_MAX};
use newsroom::site::{self, Site};
use serde::Serialize;

use super::fields::{Flaw, needed, one_line};
use super::{ADDRESS, Flaws, Part, Sent, render};
use crate::Error;
use crate::door::Person;
use crate::form::{Form, fingerprint};
use crate::frame::Frame;
use crate::notice::Notice;

/// Pages and sections that are suggested at most.
const SUGGESTIONS_MAX: usize = 200;

/// A menu in the form.
#[derive(Serialize)]
pub(super) struct MenuView {
    id: String,
    place: &'static str,
    edition: usize,
    heading: String,
    hint: String,
    seen: String,
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct RowView {
    /// `head-0-3`: of the head's menu of edition 0 the row 3.
    id: String,
    number: usize,
    name: String,
    to: String,
    is_below: bool,
    is_new: bool,
    is_first: bool,
    is_last: bool,
    name_flaw: Option<String>,
    to_flaw: Option<String>,
}

/// An address that an entry may lead to.
#[derive(Serialize)]
pub(super) struct Suggestion {
    address: String,
    name: String,
}

/// A row as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Row {
    name: String,
    to: String,
    is_below: bool,
}

const PLACES: [menu::Place; 2] = [menu::Place::Head, menu::Place::Foot];

fn id_of(place: menu::Place, edition: usize) -> String {
    format!("{}-{edition}", place.as_str())
}

pub(super) fn show(frame: &Frame, sent: &Sent) -> Result<Vec<MenuView>, Error> {
    let site = &frame.settings;
    let mut menus = Vec::new();
    for edition in 0..=site.editions.len() {
        for place in PLACES {
            let id = id_of(place, edition);
            let stored = frame.desk.parts.db.read(|r| rows_of(r, site, place, edition))?;
            let form = sent.form.filter(|_| sent.is_of(&id));
            let rows = form.map_or_else(|| stored.clone(), read_rows);
            let count = rows.len();
            let blank = Row { name: String::new(), to: String::new(), is_below: false };
            let is_full = count >= ENTRIES_MAX;
            let all = rows.into_iter().chain((!is_full).then_some(blank)).enumerate();
            menus.push(MenuView {
                rows: all
                    .map(|(number, row)| RowView {
                        is_new: number == count,
                        is_first: number == 0,
                        is_last: number + 1 >= count,
                        name_flaw: form.and_then(|_| sent.flaw(frame, &format!("name-{id}-{number}"))),
                        to_flaw: form.and_then(|_| sent.flaw(frame, &format!("to-{id}-{number}"))),
                        id: format!("{id}-{number}"),
                        name: row.name,
                        to: row.to,
                        is_below: row.is_below,
                        number,
                    })
                    .collect(),
                heading: heading(frame, place, edition),
                hint: frame.say(match place {
                    menu::Place::Head => "desk-menu-head-hint",
                    menu::Place::Foot => "desk-menu-foot-hint",
                }),
                seen: fingerprint(&stored),
                place: place.as_str(),
                edition,
                id,
            });
        }
    }
    Ok(menus)
}

fn heading(frame: &Frame, place: menu::Place, edition: usize) -> String {
    let text = frame.say(match place {
        menu::Place::Head => "desk-menu-head",
        menu::Place::Foot => "desk-menu-foot",
    });
    if frame.settings.editions.is_empty() {
        return text;
    }
    let tag = language_of(&frame.settings, edition);
    let name = Language::parse(tag).map_or_else(|_| tag.to_owned(), |language| language.name_in_itself().to_owned());
    format!("{text} · {name}")
}

fn language_of(site: &Site, edition: usize) -> &str {
    site.edition_language(i64::try_from(edition).unwrap_or(0))
}

/// A menu as rows; what is gone keeps its name, and leads nowhere until somebody says where.
fn rows_of(
    r: &mut database::Reader,
    site: &Site,
    place: menu::Place,
    edition: usize,
) -> Result<Vec<Row>, DatabaseError> {
    let stored = site.find_menu(place, i64::try_from(edition).unwrap_or(0));
    let mut rows = Vec::new();
    for entry in stored.into_iter().flat_map(|menu| &menu.entries) {
        for (own, is_below) in std::iter::once((entry, false)).chain(entry.below.iter().map(|own| (own, true))) {
            let to = menu::address_of(r, site, &own.target)?.unwrap_or_default();
            rows.push(Row { name: own.name.clone(), to, is_below });
        }
    }
    Ok(rows)
}

/// Addresses that an entry may lead to, offered where one is typed.
pub(super) fn suggest(frame: &Frame) -> Result<Vec<Suggestion>, Error> {
    let site = &frame.settings;
    let (sections, pages) = frame.desk.parts.db.read(|r| {
        let most = i64::try_from(SUGGESTIONS_MAX).unwrap_or(i64::MAX);
        Ok::<_, DatabaseError>((section::list(r)?, list(r, Shelf::Pages, Cut::Skip(0), most, frame.now)?))
    })?;
    let sections =
        sections.into_iter().map(|own| Suggestion { address: site.section_address(&own.path), name: own.name });
    let pages = pages.into_iter().map(|own| Suggestion { address: own.address, name: own.headline });
    Ok(sections.chain(pages).take(SUGGESTIONS_MAX).collect())
}

fn read_rows(form: &Form) -> Vec<Row> {
    let read = |number: usize| {
        let text = |name: &str| form.get(&format!("{name}-{number}")).trim().to_owned();
        Row { name: text("name"), to: text("to"), is_below: text("below") == "on" }
    };
    let rows = (0..ENTRIES_MAX).map(read).collect::<Vec<_>>();
    let count = rows.iter().rposition(|row| !row.name.is_empty() || !row.to.is_empty()).map_or(0, |last| last + 1);
    rows.into_iter().take(count).collect()
}

/// Does what a button says with a row: `up-3`, `down-3`, `remove-3`.
fn act_on(rows: &mut Vec<Row>, act: &str) {
    let Some((act, number)) = act.split_once('-') else { return };
    let Some(number) = number.parse::<usize>().ok().filter(|number| *number < rows.len()) else { return };
    match act {
        "up" if number > 0 => rows.swap(number, number - 1),
        "down" if number + 1 < rows.len() => rows.swap(number, number + 1),
        "remove" => drop(rows.remove(number)),
        _ => {}
    }
}

pub(super) fn change(mut frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let place = PLACES.into_iter().find(|place| place.as_str() == form.get("place"));
    let edition = form.get("edition").parse().ok().filter(|edition| *edition <= frame.settings.editions.len());
    let (Some(place), Some(edition)) = (place, edition) else { return frame.lost(StatusCode::NOT_FOUND) };
    let (id, act) = (id_of(place, edition), frame.desk.act_of(&person.session));
    let kept = frame.desk.parts.db.write(|tx| {
        let mut site = site::get(tx)?;
        if fingerprint(&rows_of(tx, &site, place, edition)?) != form.get("seen") {
            return Ok(Err(None));
        }
        let mut rows = read_rows(form);
        act_on(&mut rows, form.get("act"));
        let (entries, flaws) = read_entries(tx, &site, &id, &rows)?;
        // A row that a button moved is not where its flaw would stand.
        if !flaws.is_empty() {
            return Ok(Err(Some(read_entries(tx, &site, &id, &read_rows(form))?.1)));
        }
        put(&mut site, place, edition, entries);
        site::set(tx, &act, &site)?;
        Ok::<_, DatabaseError>(Ok(()))
    })?;
    let (status, flaws) = match kept {
        Ok(()) => {
            let notice = Notice::done(frame.say("desk-menu-kept"));
            return Ok(frame.lead_on(&format!("{ADDRESS}/menus#{id}"), person, &notice));
        }
        Err(None) => {
            frame.tell(Notice::caution(frame.say("desk-set-overtaken")));
            (StatusCode::CONFLICT, Flaws::new())
        }
        Err(Some(flaws)) => (StatusCode::UNPROCESSABLE_ENTITY, flaws),
    };
    render(frame, Part::Menus, status, Sent { form: Some(form), flaws, of: Some(id), ..Sent::default() })
}

/// Reads rows into entries; what stands below another follows it.
fn read_entries(
    tx: &mut Transaction,
    site: &Site,
    id: &str,
    rows: &[Row],
) -> Result<(Vec<Entry>, Flaws), DatabaseError> {
    let (mut entries, mut flaws) = (Vec::<Entry>::new(), Flaws::new());
    for (number, row) in rows.iter().enumerate() {
        if row.name.is_empty() && row.to.is_empty() {
            continue;
        }
        let name = one_line(&row.name, NAME_CHARS_MAX).and_then(needed);
        let target = menu::find_target(tx, site, &row.to)?.ok_or(Flaw::of("desk-menu-nothing-there"));
        match (name, target) {
            (Ok(name), Ok(target)) => {
                let entry = Entry { name, target, below: Vec::new() };
                match entries.last_mut().filter(|_| row.is_below) {
                    Some(above) => above.below.push(entry),
                    None => entries.push(entry),
                }
            }
            (name, target) => {
                flaws.extend(name.err().map(|flaw| (format!("name-{id}-{number}"), flaw)));
                flaws.extend(target.err().map(|flaw| (format!("to-{id}-{number}"), flaw)));
            }
        }
    }
    Ok((entries, flaws))
}

fn put(site: &mut Site, place: menu::Place, edition: usize, entries: Vec<Entry>) {
    let language = language_of(site, edition).to_owned();
    let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    site.menus.retain(|menu| menu.place != place || primary(&menu.language) != primary(&language));
    if !entries.is_empty() {
        site.menus.push(Menu { place, language, entries });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buttons_move_and_remove_rows() {
        let row = |name: &str| Row { name: name.into(), to: "/".into(), is_below: false };
        let names = |act: &str| {
            let mut rows = vec![row("a"), row("b"), row("c")];
            act_on(&mut rows, act);
            rows.into_iter().map(|row| row.name).collect::<String>()
        };
        for (act, after) in [
            ("up-1", "bac"),
            ("down-1", "acb"),
            ("remove-0", "bc"),
            ("up-0", "abc"),
            ("down-2", "abc"),
            ("up-9", "abc"),
            ("keep", "abc"),
        ] {
            assert_eq!(names(act), after, "{act}");
        }
    }
}
