//! What the surfaces share: errors, sessions, templates, assets, headers.
