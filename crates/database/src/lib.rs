//! SQLite or PostgreSQL behind one handle.
