//! What comes in from elsewhere, on both databases.

#[path = "all/capture.rs"]
mod capture;
#[path = "all/reports.rs"]
mod reports;
#[path = "all/wordpress.rs"]
mod wordpress;
