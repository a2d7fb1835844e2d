//! What a token is for: a part of what its person may do.

use super::role::Verb;

/// One thing that a token can be for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Read stories, pictures, and what happens to them.
    Read,
    /// Begin stories and change them.
    Write,
    /// Make stories public, take them back, correct them.
    Publish,
    /// Read comments and decide on them.
    Comments,
    /// Add pictures and files, and change the words about them.
    Media,
}

impl Scope {
    /// All there are, the least first.
    pub const ALL: [Scope; 5] = [Scope::Read, Scope::Write, Scope::Publish, Scope::Comments, Scope::Media];

    /// What a person must be allowed to do for a token of theirs to do this.
    #[must_use]
    pub const fn verb(self) -> Verb {
        match self {
            Scope::Read => Verb::ListStories,
            Scope::Write | Scope::Media => Verb::Write,
            Scope::Publish => Verb::Publish,
            Scope::Comments => Verb::Moderate,
        }
    }

    /// Its name in the database, on the command line and in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
            Scope::Publish => "publish",
            Scope::Comments => "comments",
            Scope::Media => "media",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Scope::ALL.into_iter().find(|scope| scope.as_str() == name)
    }
}

/// What a token is for as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scopes {
    /// All that its person may do.
    All,
    /// These, as far as its person may do them.
    Only(Vec<Scope>),
}

impl Scopes {
    /// Says whether something is among them.
    #[must_use]
    pub fn include(&self, scope: Scope) -> bool {
        match self {
            Scopes::All => true,
            Scopes::Only(scopes) => scopes.contains(&scope),
        }
    }

    /// Writes them as the database keeps them.
    pub(super) fn to_text(&self) -> Option<String> {
        match self {
            Scopes::All => None,
            Scopes::Only(scopes) => Some(scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ")),
        }
    }

    /// Reads them. A word that is not known opens nothing.
    pub(super) fn from_text(text: Option<&str>) -> Scopes {
        text.map_or(Scopes::All, |text| Scopes::Only(text.split(' ').filter_map(Scope::from_name).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_read_as_they_were_written() {
        let some = Scopes::Only(vec![Scope::Read, Scope::Comments]);
        for scopes in [Scopes::All, some.clone(), Scopes::Only(vec![])] {
            assert_eq!(Scopes::from_text(scopes.to_text().as_deref()), scopes);
        }
        assert!(some.include(Scope::Comments) && !some.include(Scope::Publish) && Scopes::All.include(Scope::Publish));
        assert_eq!(Scopes::from_text(Some("read everything")), Scopes::Only(vec![Scope::Read]));
    }
}
