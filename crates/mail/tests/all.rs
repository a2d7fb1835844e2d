//! Letters and where they go.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/letter.rs"]
mod letter;
#[path = "all/post.rs"]
mod post;
#[path = "all/secure.rs"]
mod secure;
#[path = "all/setting.rs"]
mod setting;

use std::time::{Duration, SystemTime};

use mail::{Letter, Mailbox};

/// A letter as any other.
fn letter() -> Letter {
    let mailbox = |email: &str, name: &str| Mailbox { email: email.into(), name: name.into() };
    Letter {
        id: "71.letter@paper.example".into(),
        at: SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_344_800),
        from: mailbox("desk@paper.example", "The Paper"),
        to: mailbox("ada@example.org", "Ada"),
        reply_to: None,
        subject: "Welcome".into(),
        text: "Hello.\n".into(),
        html: "<p>Hello.</p>\n".into(),
        language: "en".into(),
        unsubscribe: None,
    }
}

fn written(letter: &Letter) -> String {
    String::from_utf8(letter.to_bytes().unwrap()).unwrap()
}
