//! The client's address is in no network that the newsroom holds or bars.

use jiff::Timestamp;

use super::{Finding, Refusal};
use crate::comment::context::Context;
use crate::comment::submission::Submission;
use crate::network::find;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    let (rules, address) = (&context.rules, submission.client_address.as_str());
    if submission.account.is_some() {
        Finding::Pass
    } else if find(&rules.barred_networks, address).is_some() {
        Finding::Refuse(Refusal::Barred)
    } else if let Some(held) = find(&rules.held_networks, address) {
        Finding::Hold(format!("it comes from “{}”, a network that is held: {}", held.network, held.reason))
    } else {
        Finding::Pass
    }
}
