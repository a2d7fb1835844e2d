//! The newsroom's own pages.
