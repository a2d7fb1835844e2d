//! The words and dates of each language as a newsroom wants them, made once.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use locale::{Calendar, Digits, Formats, Language};
use newsroom::site::Site;

/// Words and dates by language, calendar, digits and zone.
#[derive(Default)]
pub struct Words(Mutex<HashMap<String, Arc<Formats>>>);

impl Words {
    /// Gives the words and dates of a language, with the newsroom's choice of calendar, digits and zone.
    pub fn of(&self, tag: &str, settings: &Site) -> Arc<Formats> {
        let language = Language::parse(tag).unwrap_or_else(|_| Language::english());
        let code = |codes: &BTreeMap<String, String>| {
            codes.get(tag).or_else(|| codes.get(language.primary())).cloned().unwrap_or_default()
        };
        let (calendar, digits) = (code(&settings.calendars), code(&settings.digits));
        let name = format!("{tag} {calendar} {digits} {}", settings.zone);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let made = known.entry(name).or_insert_with(|| {
            let calendar = Calendar::find_by_code(&calendar).unwrap_or_else(|| Calendar::usual_for(&language));
            let digits = Digits::find_by_code(&digits).unwrap_or_else(|| Digits::usual_for(&language));
            Arc::new(Formats::new(&language, calendar, digits, settings.time_zone()))
        });
        Arc::clone(made)
    }
}
