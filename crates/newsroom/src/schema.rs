//! The migrations of the newsroom's tables, in order.
//!
//! A file is one text for both databases, or a pair where they must differ. Released files never change.

use database::Migration;

/// Lists every migration, oldest first.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        name: "ground",
        sqlite: include_str!("../migrations/0001_ground.sql"),
        postgres: include_str!("../migrations/0001_ground.sql"),
    },
    Migration {
        number: 2,
        name: "listing",
        sqlite: include_str!("../migrations/0002_listing.sqlite.sql"),
        postgres: include_str!("../migrations/0002_listing.postgres.sql"),
    },
    Migration {
        number: 3,
        name: "revision_run",
        sqlite: include_str!("../migrations/0003_revision_run.sql"),
        postgres: include_str!("../migrations/0003_revision_run.sql"),
    },
    Migration {
        number: 4,
        name: "token_scope",
        sqlite: include_str!("../migrations/0004_token_scope.sql"),
        postgres: include_str!("../migrations/0004_token_scope.sql"),
    },
    Migration {
        number: 5,
        name: "planning",
        sqlite: include_str!("../migrations/0005_planning.sql"),
        postgres: include_str!("../migrations/0005_planning.sql"),
    },
    Migration {
        number: 6,
        name: "redirect_target",
        sqlite: include_str!("../migrations/0006_redirect_target.sql"),
        postgres: include_str!("../migrations/0006_redirect_target.sql"),
    },
];
