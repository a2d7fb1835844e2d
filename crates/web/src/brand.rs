//! The newsroom's colours as a style sheet. Its address says all that is in it, so that it may be kept for ever and no
//! style stands in a page.

use newsroom::site::{Colour, Ground, Site};

/// What stands before the colours in its address.
const ADDRESS: &str = "/assets/brand-";

/// The address of the sheet; `None` if the newsroom has no colour of its own.
#[must_use]
pub fn address(site: &Site) -> Option<String> {
    let (light, dark) = site.brands()?;
    let digits = |colour: Colour| colour.to_string().split_off(1);
    Some(format!("{ADDRESS}{}-{}.css", digits(light), digits(dark)))
}

/// The sheet at an address. Only colours that can be read have one.
#[must_use]
pub fn sheet(address: &str) -> Option<String> {
    let (light, dark) = address.strip_prefix(ADDRESS)?.strip_suffix(".css")?.split_once('-')?;
    let colour = |digits: &str, ground| {
        let is_written = digits.len() == 6 && !digits.bytes().any(|byte| byte.is_ascii_uppercase());
        Colour::parse(digits).filter(|colour| is_written && colour.is_read_on(ground))
    };
    let light = tokens(colour(light, Ground::Light)?, Ground::Light);
    let dark = tokens(colour(dark, Ground::Dark)?, Ground::Dark);
    Some(format!(
        "@layer tokens{{:root{{{light}}}@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\
         :root[data-theme=dark]{{{dark}}}}}"
    ))
}

fn tokens(colour: Colour, ground: Ground) -> String {
    let shades = colour.shades(ground);
    format!(
        "--brand:{};--brand-strong:{};--on-brand:{};--brand-tint:{}",
        shades.colour, shades.strong, shades.on, shades.tint
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_found_at_the_address_that_pages_name() {
        let site = Site { brand: Colour::parse("#8a1c1c"), ..Site::default() };
        let sheet = sheet(&address(&site).unwrap()).unwrap();
        assert!(sheet.starts_with("@layer tokens{:root{--brand:#8a1c1c;"), "{sheet}");
        assert_eq!(sheet.matches("--brand:").count(), 3);
        assert_eq!(address(&Site::default()), None);
    }

    #[test]
    fn nothing_else_has_a_sheet() {
        for other in ["ffffff-7fc6df", "0b4d63-000000", "0B4D63-7fc6df", "0b4d63", "0b4-7fc6df", "0b4d63-7fc6df;}"] {
            assert_eq!(sheet(&format!("{ADDRESS}{other}.css")), None, "{other}");
        }
    }
}
