//! `dateline config`: every setting, its value, where it comes from, what it does.

use super::say;
use crate::config::{Config, SETTINGS};

/// Prints them.
pub fn run(config: &Config) {
    say(&format!("data = {:?}", config.data.display().to_string()));
    for setting in SETTINGS {
        let (value, origin) = config.get(setting.name);
        let value = match setting.name {
            "database" | "smtp" if value.contains('@') => "(with a password)",
            name if name.ends_with("_secret") && !value.is_empty() => "(not shown)",
            _ => value,
        };
        say(&format!("{} = {value:?}  # {origin}; {} ({})", setting.name, setting.what, setting.variable));
    }
}
