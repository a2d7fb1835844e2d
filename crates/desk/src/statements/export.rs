//! The lists of statements as files.

use http::Response;
use newsroom::statement::list;
use web::file::Content;
use web::said::{Export, For, Form as FileForm, answer};

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::statements::spot::Spot;

/// Gives the list that an address names, from its beginning, as a file; of forms that are not known, the first.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Content>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let spot = Spot { after: None, ..Spot::read(&query) };
    let parts = &frame.desk.parts;
    let export = Export {
        db: parts.db.clone(),
        clock: parts.clock.clone(),
        origin: parts.origin.clone(),
        licence: frame.settings.record.licence.clone(),
        form: FileForm::from_name(query.get("format")).unwrap_or(FileForm::Csv),
        audience: For::Newsroom,
        question: spot.question(list::home_of(&person.account)),
    };
    Ok(answer(export, ()))
}
