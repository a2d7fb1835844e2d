//! Sections, tags, series and people of the sample newsroom: found by name, made when they are new.

use newsroom::id::{ContributorId, SectionId, SeriesId, TagId};
use newsroom::people::contributor::{self, Contributor};
use newsroom::section::{self, SectionDraft};
use newsroom::series::{self, Series};
use newsroom::slug;
use newsroom::tag::{self, Tag};

use crate::TestNewsroom;

impl TestNewsroom {
    /// Finds or makes the section at a path, `world/asia`; the sections above it are made as well.
    pub fn section(&self, path: &str) -> SectionId {
        if let Some(section) = self.db().read(|r| section::find_by_path(r, path)).unwrap() {
            return section.id;
        }
        let (parent, slug) = match path.rsplit_once('/') {
            Some((above, slug)) => (Some(self.section(above)), slug),
            None => (None, path),
        };
        let id = SectionId(self.act().next_id());
        self.put_section(id, parent, slug, slug);
        id
    }

    /// Brings a section to a slug and a name.
    pub fn put_section(&self, id: SectionId, parent: Option<SectionId>, slug: &str, name: &str) {
        let draft = SectionDraft { parent, slug, name, description: "", language: None, position: 1 };
        self.db().write(|tx| section::put(tx, &self.act(), id, draft)).unwrap();
    }

    /// Finds or makes a tag by its name.
    pub fn tag(&self, name: &str) -> TagId {
        let slug = slug::from_title(name);
        if let Some(tag) = self.db().read(|r| tag::find_by_slug(r, &slug)).unwrap() {
            return tag.id;
        }
        let id = TagId(self.act().next_id());
        self.put_tag(id, &slug, name);
        id
    }

    /// Brings a tag to a slug and a name.
    pub fn put_tag(&self, id: TagId, slug: &str, name: &str) {
        let tag = Tag { id, slug: slug.into(), name: name.into(), description: String::new(), language: None };
        self.db().write(|tx| tag::put(tx, &self.act(), &tag)).unwrap();
    }

    /// Finds or makes a series by its name.
    pub fn series(&self, name: &str) -> SeriesId {
        let slug = slug::from_title(name);
        if let Some(series) = self.db().read(|r| series::find_by_slug(r, &slug)).unwrap() {
            return series.id;
        }
        let id = SeriesId(self.act().next_id());
        self.put_series(id, &slug, name);
        id
    }

    /// Brings a series to a slug and a name.
    pub fn put_series(&self, id: SeriesId, slug: &str, name: &str) {
        let series = Series { id, slug: slug.into(), name: name.into(), description: String::new() };
        self.db().write(|tx| series::put(tx, &self.act(), &series)).unwrap();
    }

    /// Finds or makes a person named in bylines.
    pub fn contributor(&self, name: &str) -> ContributorId {
        let slug = slug::from_title(name);
        if let Some(person) = self.db().read(|r| contributor::find_by_slug(r, &slug)).unwrap() {
            return person.id;
        }
        let id = ContributorId(self.act().next_id());
        self.put_contributor(id, &slug, name);
        id
    }

    /// Brings a person named in bylines to a slug and a name.
    pub fn put_contributor(&self, id: ContributorId, slug: &str, name: &str) {
        let person = Contributor {
            id,
            slug: slug.into(),
            name: name.into(),
            bio: String::new(),
            website: None,
            email_sealed: None,
        };
        self.db().write(|tx| contributor::put(tx, &self.act(), &person)).unwrap();
    }
}
