//! What a person of the desk may do: one table, read by every surface.

/// A role of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Writes drafts.
    Contributor,
    /// Writes drafts and sends them to editing.
    Reporter,
    /// Edits and publishes, and moderates comments.
    Editor,
    /// Moderates comments.
    Moderator,
    /// Does everything, settings and people included.
    Admin,
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verb {
    /// Begin a story, revise one.
    Write,
    /// Revise the stories that others began.
    EditAny,
    /// See the list of stories.
    ListStories,
    /// Make a story public, take it back, correct it.
    Publish,
    /// Decide on comments.
    Moderate,
    /// Change settings, people and imports.
    Administer,
}

impl Role {
    /// All roles, the least first.
    pub const ALL: [Role; 5] = [Role::Contributor, Role::Reporter, Role::Editor, Role::Moderator, Role::Admin];

    /// Says whether the role may do it.
    #[must_use]
    pub fn may(self, verb: Verb) -> bool {
        use Role::{Admin, Contributor, Editor, Moderator, Reporter};
        match verb {
            Verb::Write | Verb::ListStories => matches!(self, Contributor | Reporter | Editor | Admin),
            Verb::Publish | Verb::EditAny => matches!(self, Editor | Admin),
            Verb::Moderate => matches!(self, Editor | Moderator | Admin),
            Verb::Administer => matches!(self, Admin),
        }
    }

    /// Its name in the database, on the command line and in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Contributor => "contributor",
            Role::Reporter => "reporter",
            Role::Editor => "editor",
            Role::Moderator => "moderator",
            Role::Admin => "admin",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Role::ALL.into_iter().find(|role| role.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_may_do_what_the_table_says_and_no_more() {
        let may = |role: Role| {
            [Verb::Write, Verb::EditAny, Verb::ListStories, Verb::Publish, Verb::Moderate, Verb::Administer]
                .map(|verb| if role.may(verb) { 'x' } else { '-' })
                .iter()
                .collect::<String>()
        };
        assert_eq!(may(Role::Contributor), "x-x---");
        assert_eq!(may(Role::Reporter), "x-x---");
        assert_eq!(may(Role::Editor), "xxxxx-");
        assert_eq!(may(Role::Moderator), "----x-");
        assert_eq!(may(Role::Admin), "xxxxxx");
    }
}
