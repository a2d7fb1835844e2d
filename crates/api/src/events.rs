//! What happened, in order.

use database::Reader;
use newsroom::event::{self, Event};
use serde_json::{Value, json};

use crate::call::{Answer, Call};
use crate::problem::Problem;

/// What the number to begin with is.
pub(crate) const AFTER_IS: &str = "`after` is the number of an event.";

/// Lists the events after a number; `next` is the number to ask with again.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let after = call.field("after").map_or(Some(0), |text| text.parse().ok());
    let after = after.ok_or_else(|| Problem::unprocessable(AFTER_IS))?;
    let events = event::list_after(r, after)?;
    let next = events.last().map_or(after, |event| event.seq);
    Ok(Answer::ok(json!({ "events": events.iter().map(show).collect::<Vec<_>>(), "next": next })))
}

/// What the record keeps for those who answer for it: reasons, settings, names of links, and addresses, which have
/// words of the headline before it is public.
const NOT_TOLD: [&str; 4] = ["reason", "changed", "for", "address"];

/// An event as programs read it.
pub(crate) fn show(event: &Event) -> Value {
    let mut data = event.data.clone();
    if let Some(fields) = data.as_object_mut() {
        fields.retain(|name, _| !NOT_TOLD.contains(&name.as_str()));
    }
    json!({
        "seq": event.seq, "at": event.at.to_string(), "kind": event.kind, "subject": event.subject,
        "actor": event.actor, "data": data,
    })
}
