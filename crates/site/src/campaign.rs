//! Marks that others add to the addresses they send readers to. They say where a reader comes from and nothing of what
//! the reader asks for: a page with them is the page without.

use web::Ask;

/// What the names of marks begin with: campaigns as web analytics name them.
const BEGINNINGS: [&str; 3] = ["utm_", "mtm_", "pk_"];

/// The names of marks: of advertising and social networks, of shares in messengers and of letters to many.
const NAMES: [&str; 24] = [
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "dclid",
    "epik",
    "fb_action_ids",
    "fbclid",
    "gbraid",
    "gclid",
    "gclsrc",
    "igsh",
    "igshid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "srsltid",
    "ttclid",
    "twclid",
    "wbraid",
    "yclid",
    "ysclid",
];

/// A request as if its address bore no marks, if it bears nothing else.
pub(crate) fn without_marks<'a>(ask: &Ask<'a>) -> Ask<'a> {
    let query = ask.query.filter(|query| !query.split('&').all(is_mark));
    Ask { query, ..*ask }
}

fn is_mark(pair: &str) -> bool {
    let name = pair.split_once('=').map_or(pair, |(name, _)| name);
    NAMES.contains(&name) || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}
