//! Where somebody works: on the whole site, or in sections with all below them. What that means for a story is said by
//! `story::access`.

use std::collections::BTreeMap;

use database::{Error, Reader, Row, Transaction};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, SectionId};

/// Where somebody works.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Beat {
    /// On the whole site.
    #[default]
    WholeSite,
    /// In sections.
    Sections {
        /// Those that were chosen.
        chosen: Vec<SectionId>,
        /// The same with all below them.
        all: Vec<SectionId>,
    },
}

impl Beat {
    /// Says whether a section is among them.
    #[must_use]
    pub fn covers(&self, section: SectionId) -> bool {
        match self {
            Beat::WholeSite => true,
            Beat::Sections { all, .. } => all.contains(&section),
        }
    }

    /// The sections that were chosen; none for the whole site.
    #[must_use]
    pub fn chosen(&self) -> &[SectionId] {
        match self {
            Beat::WholeSite => &[],
            Beat::Sections { chosen, .. } => chosen,
        }
    }
}

/// Each person with a section that was chosen for them, and one that belongs to it: itself, one below it, or what became
/// part of either, for a story is found by that until its turn to move has come. A chosen one that became part of another
/// counts as that.
const ROWS: &str = "SELECT a.account_id, p.id, m.id
     FROM account_section a
     JOIN section f ON f.id = a.section_id
     JOIN section p ON p.id = COALESCE(f.merged_into, f.id)
     JOIN section s ON s.merged_into IS NULL
         AND (s.id = p.id OR substr(s.path, 1, length(p.path) + 1) = p.path || '/')
     JOIN section m ON m.id = s.id OR m.merged_into = s.id";

/// Reads where somebody works.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, account: AccountId) -> Result<Beat, Error> {
    let sql = format!("{ROWS} WHERE a.account_id = $1 ORDER BY p.path, m.path, m.id");
    let rows = r.query(&sql, database::params![account], read_row)?;
    Ok(gather(rows).remove(&account).unwrap_or_default())
}

/// Reads where everybody works who is bound to sections.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader) -> Result<BTreeMap<AccountId, Beat>, Error> {
    let sql = format!("{ROWS} ORDER BY a.account_id, p.path, m.path, m.id");
    Ok(gather(r.query(&sql, database::params![], read_row)?))
}

fn read_row(row: &Row) -> Result<(AccountId, SectionId, SectionId), Error> {
    Ok((AccountId(row.get(0)?), SectionId(row.get(1)?), SectionId(row.get(2)?)))
}

fn gather(rows: Vec<(AccountId, SectionId, SectionId)>) -> BTreeMap<AccountId, Beat> {
    let mut beats: BTreeMap<AccountId, (Vec<SectionId>, Vec<SectionId>)> = BTreeMap::new();
    for (account, from, section) in rows {
        let (chosen, all) = beats.entry(account).or_default();
        chosen.extend((!chosen.contains(&from)).then_some(from));
        all.extend((!all.contains(&section)).then_some(section));
    }
    beats.into_iter().map(|(account, (chosen, all))| (account, Beat::Sections { chosen, all })).collect()
}

/// Binds somebody's work to sections; to none of them, it is the whole site again.
///
/// # Errors
/// `Constraint` if one of them is not there; what the database says otherwise.
pub fn set(tx: &mut Transaction, act: &Act, account: AccountId, sections: &[SectionId]) -> Result<(), Error> {
    let before = find(tx, account)?;
    let mut wanted = sections.to_vec();
    wanted.sort_unstable();
    wanted.dedup();
    let mut had = before.chosen().to_vec();
    had.sort_unstable();
    if had == wanted {
        return Ok(());
    }
    tx.execute("DELETE FROM account_section WHERE account_id = $1", database::params![account])?;
    for section in &wanted {
        tx.execute(
            "INSERT INTO account_section (account_id, section_id) VALUES ($1, $2)",
            database::params![account, *section],
        )?;
    }
    let ids = |sections: &[SectionId]| sections.iter().map(|section| section.0).collect::<Vec<_>>();
    let data = json!({ "from": ids(&had), "to": ids(&wanted) });
    event::append(tx, act, NewEvent { kind: "account.sections_set", subject: account.0, data, touched: vec![] })?;
    Ok(())
}
