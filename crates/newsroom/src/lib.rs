//! The domain: stories, comments, people, and all SQL.
