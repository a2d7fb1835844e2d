//! What the newsroom works on: each story goes the way that a story goes, by the people who would take it there.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use database::Transaction;
use document::markdown::from_markdown;
use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use newsroom::id::{SectionId, StoryId};
use newsroom::people::account::{self, Account};
use newsroom::secret::Keys;
use newsroom::story::notes::{self, Place};
use newsroom::story::publish::{PublishOrder, publish};
use newsroom::story::stage::{self, Order};
use newsroom::story::{Byline, BylineRole, Details, Draft, Stage, plan, save};
use newsroom::{Act, Actor};

use super::files::{Newsroom, Plan, Planning};
use super::stories::places;
use super::{after, furniture, number};

/// How long before now an idea was had, in minutes, and how far its steps lie apart.
const BEGUN_MINUTES: i64 = 26 * 60;
const STEP_MINUTES: i64 = 45;

/// Plans every story and takes it to where it stands; their ids go on after those of `before` stories.
pub fn put_all(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    newsroom: &Newsroom,
    before: usize,
    planning: &Planning,
) -> Result<()> {
    let mut people = BTreeMap::new();
    for person in newsroom.people.iter().filter(|person| person.signs_in) {
        let email = format!("{}@lantern.example", person.slug);
        let account = account::find_by_email(tx, keys, &email)?.with_context(|| format!("{email} is unknown"))?;
        people.insert(person.slug.as_str(), account);
    }
    let desk = Desk { newsroom, people };
    for (place, plan) in planning.plans.iter().enumerate() {
        let id = StoryId(number(before + place));
        let begun = after(act.now, -BEGUN_MINUTES + i64::try_from(place).unwrap_or(0));
        put(tx, &Act { now: begun, ..*act }, act.now, &desk, id, plan)
            .with_context(|| format!("planning.toml: {}", plan.headline))?;
    }
    Ok(())
}

struct Desk<'a> {
    newsroom: &'a Newsroom,
    /// Those who sign in, by their slugs.
    people: BTreeMap<&'a str, Account>,
}

impl Desk<'_> {
    fn person(&self, slug: &str) -> Result<&Account> {
        self.people.get(slug).with_context(|| format!("{slug} does not sign in"))
    }
}

/// Takes one story from the idea to where it stands; each step is later than the one before.
fn put(tx: &mut Transaction, begun: &Act, now: Timestamp, desk: &Desk, id: StoryId, plan: &Plan) -> Result<()> {
    let mut steps = 0;
    let mut by = |account: &Account| {
        steps += 1;
        Act { now: after(begun.now, (steps - 1) * STEP_MINUTES), actor: Actor::Account(account.id), ..*begun }
    };
    let asker = desk.person(&plan.by)?;
    let idea = to_draft(desk.newsroom, plan, "")?;
    save::plan(tx, &by(asker), id, &idea)?;
    let slot = plan.days_ahead.map(|days| slot_at(now, days, &plan.at)).transpose()?;
    let due = plan.due_in_hours.map(|hours| after(now, hours * 60));
    if due.is_some() || slot.is_some() {
        plan::set_times(tx, &by(asker), id, due, slot)?;
    }
    let Some(writer) = plan.writer.as_deref().map(|slug| desk.person(slug)).transpose()? else { return Ok(()) };
    let is_sent = matches!(plan.stage(), Some(Stage::Editing));
    plan::assign(tx, &by(asker), asker, id, Some(writer.id), if is_sent { "" } else { &plan.ask })?;
    let Some(stage) = plan.stage() else { return Ok(()) };
    let editor = desk.person(super::EDITOR_SLUG)?;
    let way = |from, to, waits_for, ask| Order { from, to, waits_for, ask };
    stage::go(tx, &by(writer), writer, id, way(Stage::Planned, Stage::Writing, Some(writer.id), &plan.ask))?;
    save::save_draft(tx, &by(writer), id, 1, &to_draft(desk.newsroom, plan, &plan.text)?)?;
    if stage == Stage::Writing {
        return Ok(());
    }
    let to = plan.sent_to.as_deref().map(|slug| desk.person(slug)).transpose()?.map(|account| account.id);
    stage::go(tx, &by(writer), writer, id, way(Stage::Writing, Stage::Editing, to, &plan.ask))?;
    for note in &plan.notes {
        let place = Place { block_at: Some(note.block), ..Place::default() };
        notes::add(tx, &by(desk.person(&note.by)?), id, &place, &note.text)?;
    }
    if stage == Stage::Editing {
        return Ok(());
    }
    stage::go(tx, &by(editor), editor, id, way(Stage::Editing, Stage::Ready, None, ""))?;
    if stage == Stage::Scheduled {
        let embargo_until = slot.filter(|_| plan.embargoed);
        let order = PublishOrder { at: slot, embargo_until, ..PublishOrder::default() };
        publish(tx, &Act { now, ..by(editor) }, &furniture::settings(desk.newsroom), id, &order)?;
    }
    Ok(())
}

/// An hour of a day ahead; today's that is over is tomorrow's.
fn slot_at(now: Timestamp, days_ahead: i64, at: &str) -> Result<Timestamp> {
    let at: Time = at.parse().context("it has no hour")?;
    let day = after(now, days_ahead * 24 * 60).to_zoned_datetime(TimeZone::UTC).date();
    let slot = day.to_datetime(at).to_zoned_datetime(TimeZone::UTC)?.timestamp();
    Ok(if slot > now { slot } else { after(slot, 24 * 60) })
}

fn to_draft(newsroom: &Newsroom, plan: &Plan, text: &str) -> Result<Draft> {
    if !text.is_empty() && plan.stage().is_none() {
        bail!("it has a text, and is only planned");
    }
    let words = places(&plan.words, &newsroom.people, |own| &own.slug)?;
    Ok(Draft {
        headline: plan.headline.clone(),
        standfirst: plan.standfirst.clone(),
        kicker: String::new(),
        dateline: plan.dateline.clone(),
        language: plan.language.clone().unwrap_or_else(|| "en".into()),
        slug: String::new(),
        body: from_markdown(text).0.to_json(),
        details: Details {
            sections: places(&plan.sections, &newsroom.sections, |own| &own.path)?.map(SectionId).collect(),
            bylines: words
                .map(|person| Byline { contributor: newsroom::id::ContributorId(person), role: BylineRole::Words })
                .collect(),
            ..Details::default()
        },
    })
}
