//! Writing many things: a few hundred to a transaction, and one that the database refuses stops none of the others.

use database::{Database, Error, Transaction};

use crate::report::Report;

/// Writes things in one transaction; if the database refuses one of them, each in a transaction of its own.
///
/// What `write` reports is kept only if its transaction is. `refused` reports a thing that could not be written.
///
/// # Errors
/// What the database says, but for refusals.
pub(crate) fn write_all<T>(
    db: &Database,
    things: &[T],
    report: &mut Report,
    write: &dyn Fn(&mut Transaction, &mut Report, &T) -> Result<(), Error>,
    refused: &dyn Fn(&mut Report, &T, &Error),
) -> Result<(), Error> {
    if things.is_empty() {
        return Ok(());
    }
    let together = |things: &[T]| {
        db.write(|tx| {
            let mut part = Report::default();
            things.iter().try_for_each(|thing| write(tx, &mut part, thing))?;
            Ok::<_, Error>(part)
        })
    };
    match together(things) {
        Ok(part) => report.absorb(part),
        Err(error) if !is_refusal(&error) => return Err(error),
        Err(_) => {
            for thing in things {
                match together(std::slice::from_ref(thing)) {
                    Ok(part) => report.absorb(part),
                    Err(error) if is_refusal(&error) => refused(report, thing, &error),
                    Err(error) => return Err(error),
                }
            }
        }
    }
    Ok(())
}

/// Whether it is the thing that is at fault, not the database.
fn is_refusal(error: &Error) -> bool {
    matches!(error, Error::Constraint { .. } | Error::Other(_))
}
