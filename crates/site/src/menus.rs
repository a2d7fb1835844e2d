//! What the head and the foot of a page lead to: the newsroom's menus, or else its sections and pages.

use std::collections::{BTreeMap, BTreeSet};

use newsroom::id::{SectionId, StoryId};
use newsroom::published::section::Section;
use newsroom::published::story::{Linked, find_linked};
use newsroom::published::{Shelf, Touched, section, tag};
use newsroom::site::Policy;
use newsroom::site::menu::{Entry, Menu, Place, Target};
use web::address::href;

use crate::Error;
use crate::paint::{Paint, SectionLink};

/// Sections in the head, where no menu was made.
const SECTIONS: usize = 12;

impl Paint<'_, '_> {
    /// What the head leads to.
    pub fn head_links(&mut self, current: Option<SectionId>) -> Result<Vec<SectionLink>, Error> {
        match self.settings.find_menu(Place::Head, self.edition).cloned() {
            Some(menu) => self.menu_links(&menu, current),
            None => Ok(self.section_links(current)),
        }
    }

    /// What the foot leads to besides sections and feeds.
    pub fn foot_links(&mut self) -> Result<Vec<SectionLink>, Error> {
        if let Some(menu) = self.settings.find_menu(Place::Foot, self.edition).cloned() {
            return self.menu_links(&menu, None);
        }
        let edition = self.edition;
        let ours = self.standing_pages()?.iter().filter(|page| page.edition == edition);
        Ok(ours.map(|page| link(href(&page.address), page.headline.clone())).collect())
    }

    /// Finds the page on how the paper works, as the newsroom has chosen it: one of this edition rather than of another.
    pub fn policy_page(&mut self, policy: Policy) -> Result<Option<String>, Error> {
        let Some(ids) = self.settings.policies.get(&policy).cloned() else { return Ok(None) };
        let linked = self.linked()?.clone();
        let found: Vec<&Linked> = ids.iter().filter_map(|id| linked.get(id)).collect();
        let is_ours = |page: &&&Linked| self.settings.edition_for(&page.language) == self.edition;
        let page = found.iter().find(is_ours).or(found.first());
        Ok(page.map(|page| href(&page.address)))
    }

    fn menu_links(&mut self, menu: &Menu, current: Option<SectionId>) -> Result<Vec<SectionLink>, Error> {
        let mut links = Vec::new();
        for entry in &menu.entries {
            let mut below = Vec::new();
            for own in &entry.below {
                below.extend(self.menu_link(own, current)?);
            }
            match self.menu_link(entry, current)? {
                Some(top) => links.push(SectionLink { below, ..top }),
                // What stands below something that is gone is still there.
                None => links.extend(below),
            }
        }
        Ok(links)
    }

    /// An entry; nothing if what it leads to is not public.
    fn menu_link(&mut self, entry: &Entry, current: Option<SectionId>) -> Result<Option<SectionLink>, Error> {
        let to = match &entry.target {
            Target::Address(address) if !address.starts_with('/') || address.contains(['?', '#']) => {
                Some(address.clone())
            }
            Target::Address(address) => Some(href(address)),
            Target::Story(id) => self.linked()?.get(id).map(|page| href(&page.address)),
            // One that has become part of another is found as what it became.
            Target::Section(id) => match self.sections.iter().find(|section| section.id == *id) {
                Some(own) => Some(self.section_href(own)),
                None => section::find(self.r, *id)?.map(|own| self.section_href(&own)),
            },
            Target::Tag(id) => {
                let found = tag::find(self.r, *id)?;
                for id in std::iter::once(*id).chain(found.as_ref().map(|tag| tag.id)) {
                    self.note(&Touched::name_of(Shelf::Tag(id)));
                }
                found.map(|tag| href(&self.settings.tag_address(&tag.slug)))
            }
        };
        let is_current = matches!(entry.target, Target::Section(id) if current == Some(id));
        Ok(to.map(|to| SectionLink { is_current, ..link(to, entry.name.clone()) }))
    }

    /// The stories that menus and policies name, as far as they are public; the page is dropped when one changes.
    fn linked(&mut self) -> Result<&BTreeMap<StoryId, Linked>, Error> {
        if self.linked.is_none() {
            let mut ids: BTreeSet<StoryId> = self.settings.policies.values().flatten().copied().collect();
            for place in [Place::Head, Place::Foot] {
                let menu = self.settings.find_menu(place, self.edition);
                let entries = menu.into_iter().flat_map(|menu| &menu.entries);
                for entry in entries.flat_map(|entry| std::iter::once(entry).chain(&entry.below)) {
                    if let Target::Story(id) = entry.target {
                        ids.insert(id);
                    }
                }
            }
            let ids: Vec<StoryId> = ids.into_iter().collect();
            for id in &ids {
                self.note(&Touched::story(*id));
            }
            self.linked = Some(find_linked(self.r, &ids, self.now)?);
        }
        Ok(self.linked.get_or_insert_default())
    }

    fn section_links(&self, current: Option<SectionId>) -> Vec<SectionLink> {
        let top = self.sections.iter().filter(|section| section.parent.is_none());
        let ours = top.filter(|section| {
            let language = section.language.as_deref().unwrap_or(&self.settings.language);
            self.settings.edition_for(language) == self.edition
        });
        let show = |section: &Section| {
            let (language, direction) =
                section.language.as_deref().map_or((None, None), |language| self.foreign(language));
            let is_current = current == Some(section.id);
            SectionLink { is_current, language, direction, ..link(self.section_href(section), section.name.clone()) }
        };
        ours.map(show).take(SECTIONS).collect()
    }
}

fn link(href: String, name: String) -> SectionLink {
    SectionLink { href, name, is_current: false, language: None, direction: None, below: Vec::new() }
}
