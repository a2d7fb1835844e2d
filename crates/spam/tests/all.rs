//! What the filter sees through, learns and survives, and how well it judges.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/disguise.rs"]
mod disguise;
#[path = "all/hostile.rs"]
mod hostile;
#[path = "all/learning.rs"]
mod learning;
#[path = "all/measures.rs"]
mod measures;
#[path = "all/report.rs"]
mod report;
#[path = "all/samples.rs"]
mod samples;
