//! The client's address is in no network that the newsroom holds or bars.

use jiff::Timestamp;

use super::{Finding, Refusal};
use crate::comment::context::Context;
use crate::comment::reason::Said;
use crate::comment::submission::Submission;
use crate::network::find;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    let (rules, address) = (&context.rules, submission.client_address.as_str());
    if submission.account.is_some() {
        Finding::Pass
    } else if find(&rules.barred_networks, address).is_some() {
        Finding::Refuse(Refusal::Barred)
    } else if let Some(held) = find(&rules.held_networks, address) {
        let network = held.network.to_string();
        let english = format!("it comes from “{network}”, a network that is held: {}", held.reason);
        Finding::Hold(Said::of("network").text("network", &network).in_english(english))
    } else {
        Finding::Pass
    }
}
