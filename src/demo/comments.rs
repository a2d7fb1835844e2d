//! What readers say: threads with answers, and comments in every state.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use database::Transaction;
use newsroom::Act;
use newsroom::comment::Status;
use newsroom::comment::import::{Imported, put, tell};
use newsroom::comment::proof::Proof;
use newsroom::comment::submission::Submission;
use newsroom::comment::submit::submit;
use newsroom::id::{AccountId, CommentId, StoryId};
use newsroom::people::account;
use newsroom::people::role::Role;
use newsroom::secret::Keys;
use newsroom::site::Site;

use super::files::{Comment, Newsroom, Talk};
use super::stories::PublishedStory;
use super::{EDITOR_EMAIL, after, furniture, number};

/// Where the newsroom writes from (an address for examples, RFC 5737).
const NEWSROOM_ADDRESS: &str = "192.0.2.1";

/// Puts every comment under its story, in the order of the file.
pub fn put_all(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    newsroom: &Newsroom,
    stories: &BTreeMap<String, PublishedStory>,
    talk: &Talk,
) -> Result<()> {
    let desk = Desk { keys, settings: furniture::settings(newsroom), staff: add_staff(tx, act, keys, newsroom)? };
    let mut keyed: BTreeMap<&str, CommentId> = BTreeMap::new();
    let mut counts: BTreeMap<StoryId, usize> = BTreeMap::new();
    for (place, comment) in talk.comments.iter().enumerate() {
        let story = stories.get(&comment.story).with_context(|| format!("no story {}", comment.story))?;
        let parent = comment.answers.as_deref().map(|key| keyed.get(key).copied().context("it answers no comment"));
        let parent = parent.transpose().with_context(|| comment.text.clone())?;
        let id = if comment.is_staff {
            answer(tx, act, &desk, story, parent, comment)?
        } else {
            let imported = to_imported(CommentId(number(place)), story, parent, comment)?;
            put(tx, keys, &imported)?;
            imported.id
        };
        keyed.extend(comment.key.as_deref().map(|key| (key, id)));
        *counts.entry(story.id).or_default() += 1;
    }
    for (story, count) in counts {
        tell(tx, act, story, count, true)?;
    }
    Ok(())
}

/// What an answer of the newsroom needs.
struct Desk<'a> {
    keys: &'a Keys,
    settings: Site,
    /// Those who answer readers, by their slugs.
    staff: BTreeMap<String, Staff>,
}

struct Staff {
    account: AccountId,
    name: String,
    email: String,
}

fn add_staff(tx: &mut Transaction, act: &Act, keys: &Keys, newsroom: &Newsroom) -> Result<BTreeMap<String, Staff>> {
    let mut staff = BTreeMap::new();
    for person in newsroom.people.iter().filter(|person| person.signs_in) {
        let email = format!("{}@lantern.example", person.slug);
        let role = if email == EDITOR_EMAIL { Role::Admin } else { Role::Reporter };
        let account = account::add(tx, act, keys, &email, &person.name, role)?;
        staff.insert(person.slug.clone(), Staff { account, name: person.name.clone(), email });
    }
    Ok(staff)
}

/// Someone of the newsroom answers, signed in.
fn answer(
    tx: &mut Transaction,
    act: &Act,
    desk: &Desk,
    story: &PublishedStory,
    parent: Option<CommentId>,
    comment: &Comment,
) -> Result<CommentId> {
    let person = desk.staff.get(&comment.name).with_context(|| format!("{} does not sign in", comment.name))?;
    let submission = Submission {
        story: story.id,
        parent,
        author_name: person.name.clone(),
        email: person.email.clone(),
        website: None,
        body: comment.text.clone(),
        client_address: NEWSROOM_ADDRESS.into(),
        filled_honeypot: false,
        seconds_taken: None,
        proof: Proof::NotAsked,
        account: Some(person.account),
    };
    let then = Act { now: after(story.published_at, comment.after), ..*act };
    Ok(submit(tx, &then, &desk.settings, desk.keys, &submission)?.id)
}

fn to_imported(
    id: CommentId,
    story: &PublishedStory,
    parent: Option<CommentId>,
    comment: &Comment,
) -> Result<Imported> {
    let state = comment.state.as_deref().unwrap_or("published");
    let status = Status::from_name(state).with_context(|| format!("`{state}` is no state of a comment"))?;
    Ok(Imported {
        id,
        story: story.id,
        parent,
        status,
        author_name: comment.name.clone(),
        email: Some(format!("reader{id}@example.org")),
        website: None,
        body: comment.text.clone(),
        written_at: after(story.published_at, comment.after),
    })
}
