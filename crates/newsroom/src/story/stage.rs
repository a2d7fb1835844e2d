//! Where a story stands on its way, and who may move it: one table, read by every surface and shown in
//! `docs/STAGES.md`.

use std::fmt::Write as _;

use database::{Error, Transaction};
use serde_json::json;

use super::{Stage, access, plan, withdraw};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, StoryId};
use crate::people::account::Account;
use crate::people::role::Role;
use crate::preview;

use Reach::{Any, No, Own};
use Stage::{Editing, Killed, Planned, Published, Ready, Scheduled, Withdrawn, Writing};
use Way::{Back, On, Out, Publish, TakeBack};

/// How a story comes from one stage to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the next stage.
    On,
    /// To one before.
    Back,
    /// It is given up.
    Out,
    /// By publishing it, now or at a time ([`super::publish`]). What stands between may be left out.
    Publish,
    /// By taking it back from readers ([`super::withdraw`]).
    TakeBack,
}

/// Which stories someone may move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// None.
    No,
    /// Those that they began or wrote, or that wait for them.
    Own,
    /// All.
    Any,
}

/// A line of the table.
#[derive(Debug)]
pub struct Move {
    /// Where the story stands.
    pub from: Stage,
    /// Where it comes to.
    pub to: Stage,
    /// How.
    pub way: Way,
    /// Whose stories each role may move so, in the order of [`Role::ALL`].
    who: [Reach; 5],
}

/// Who may move what.
pub const MOVES: [Move; 21] = [
    //                          contributor, reporter, editor, moderator, admin
    step(Planned, Writing, On, [Own, Own, Any, No, Any]),
    step(Writing, Editing, On, [No, Own, Any, No, Any]),
    step(Editing, Ready, On, [No, No, Any, No, Any]),
    step(Ready, Scheduled, Publish, [No, No, Any, No, Any]),
    step(Ready, Published, Publish, [No, No, Any, No, Any]),
    step(Writing, Planned, Back, [Own, Own, Any, No, Any]),
    step(Editing, Writing, Back, [No, No, Any, No, Any]),
    step(Ready, Editing, Back, [No, No, Any, No, Any]),
    step(Scheduled, Published, Publish, [No, No, Any, No, Any]),
    step(Scheduled, Withdrawn, TakeBack, [No, No, Any, No, Any]),
    step(Published, Withdrawn, TakeBack, [No, No, Any, No, Any]),
    step(Withdrawn, Editing, Back, [No, No, Any, No, Any]),
    step(Withdrawn, Scheduled, Publish, [No, No, Any, No, Any]),
    step(Withdrawn, Published, Publish, [No, No, Any, No, Any]),
    step(Planned, Killed, Out, [Own, Own, Any, No, Any]),
    step(Writing, Killed, Out, [No, Own, Any, No, Any]),
    step(Editing, Killed, Out, [No, No, Any, No, Any]),
    step(Ready, Killed, Out, [No, No, Any, No, Any]),
    step(Withdrawn, Killed, Out, [No, No, Any, No, Any]),
    step(Killed, Planned, Back, [No, No, Any, No, Any]),
    step(Killed, Writing, Back, [No, No, Any, No, Any]),
];

const fn step(from: Stage, to: Stage, way: Way, who: [Reach; 5]) -> Move {
    Move { from, to, way, who }
}

impl Move {
    /// Says which stories a role may move so.
    #[must_use]
    pub fn reach(&self, role: Role) -> Reach {
        let place = Role::ALL.iter().position(|other| *other == role);
        place.map_or(No, |place| self.who[place])
    }

    fn is_open_to(&self, role: Role, is_own: bool) -> bool {
        match self.reach(role) {
            No => false,
            Own => is_own,
            Any => true,
        }
    }

    /// Says whether it is a move of its own, and not what publishing or taking back brings.
    fn is_by_hand(&self) -> bool {
        matches!(self.way, On | Back | Out)
    }
}

/// Lists what someone may do with a story at a stage, the way on first. `role` is [`access::role_with`], `is_own` is
/// [`plan::is_own`]. A story that was
/// killed after readers had seen it stays killed.
pub fn open_moves(from: Stage, role: Role, is_own: bool, was_public: bool) -> impl Iterator<Item = &'static Move> {
    let is_over = from == Killed && was_public;
    let is_open = move |line: &&Move| line.from == from && line.is_by_hand() && line.is_open_to(role, is_own);
    MOVES.iter().filter(is_open).filter(move |_| !is_over)
}

/// Why a story was not moved. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    /// There is no such story.
    #[error("there is no story {0}")]
    NoStory(StoryId),
    /// Someone moved it meanwhile.
    #[error("the story was moved meanwhile; it is {}", .0.as_str())]
    MovedMeanwhile(Stage),
    /// No way leads there, or it is not open to who asks.
    #[error("a story that is {} is not made {} by you", .from.as_str(), .to.as_str())]
    NotOpen {
        /// Where it stands.
        from: Stage,
        /// Where it was to come to.
        to: Stage,
    },
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// An order to move a story.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// Where who asks has seen it stand.
    pub from: Stage,
    /// Where it is to come to.
    pub to: Stage,
    /// Whom it waits for there; chosen by the rule of [`plan::follow`] if missing.
    pub waits_for: Option<AccountId>,
    /// What they are asked.
    pub ask: &'a str,
}

/// Moves a story, if the table opens the way to who asks, and hands it on.
///
/// # Errors
/// [`MoveError`], with nothing changed.
pub fn go(tx: &mut Transaction, act: &Act, who: &Account, id: StoryId, order: Order) -> Result<(), MoveError> {
    let story = super::find(tx, id)?.ok_or(MoveError::NoStory(id))?;
    if story.stage != order.from {
        return Err(MoveError::MovedMeanwhile(story.stage));
    }
    let is_own = plan::is_own(tx, id, who.id)?;
    let was_public = withdraw::find_place(tx, id)?.is_some();
    let role = access::role_with(tx, who, id)?;
    let line = open_moves(order.from, role, is_own, was_public).find(|line| line.to == order.to);
    let line = line.ok_or(MoveError::NotOpen { from: order.from, to: order.to })?;
    super::put_stage(tx, act, id, order.to)?;
    if order.to == Killed {
        preview::end_all(tx, act, id)?;
    }
    plan::follow(tx, act, id, line, order)?;
    let data = json!({ "from": order.from.as_str(), "stage": order.to.as_str() });
    event::append(tx, act, NewEvent { kind: "story.moved", subject: id.0, data, touched: vec![] })?;
    Ok(())
}

/// Writes the table as the documents show it.
#[must_use]
pub fn to_markdown() -> String {
    let mut page = String::from(
        "# Who may move a story\n\n\
         Made from `crates/newsroom/src/story/stage.rs`; a test compares them.\n\
         \"own\" is a story that someone began or wrote, or that waits for them; \"any\" is every story.\n\
         Outside the sections to which their work is bound, an editor counts as a reporter.\n\
         Whoever may publish may do so from any stage but killed. What readers had seen before it was killed stays killed.\n\n\
         | from | to | how |",
    );
    let mut rule = String::from("| --- | --- | --- |");
    for role in Role::ALL {
        let _ = write!(page, " {} |", role.as_str());
        rule.push_str(" --- |");
    }
    let _ = writeln!(page, "\n{rule}");
    for line in &MOVES {
        let _ = write!(page, "| {} | {} | {} |", line.from.as_str(), line.to.as_str(), way_text(line.way));
        for role in Role::ALL {
            let _ = write!(page, " {} |", reach_text(line.reach(role)));
        }
        page.push('\n');
    }
    page
}

fn way_text(way: Way) -> &'static str {
    match way {
        On => "on",
        Back => "back",
        Out => "given up",
        Publish => "published",
        TakeBack => "taken back",
    }
}

fn reach_text(reach: Reach) -> &'static str {
    match reach {
        No => "",
        Own => "own",
        Any => "any",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::role::Verb;

    #[test]
    fn whoever_publishes_by_the_table_publishes_by_their_role() {
        for line in MOVES.iter().filter(|line| !line.is_by_hand()) {
            for role in Role::ALL {
                assert_eq!(line.reach(role) == Any, role.may(Verb::Publish), "{line:?} {role:?}");
            }
        }
    }

    #[test]
    fn no_way_is_named_twice_and_only_those_who_write_move() {
        for (at, line) in MOVES.iter().enumerate() {
            assert!(!MOVES[..at].iter().any(|other| (other.from, other.to) == (line.from, line.to)), "{line:?}");
            assert!(Role::ALL.iter().all(|role| line.reach(*role) == No || role.may(Verb::Write)), "{line:?}");
        }
    }

    #[test]
    fn a_contributor_writes_a_reporter_sends_an_editor_makes_ready() {
        let ways = |from, role| open_moves(from, role, true, false).map(|line| line.to).collect::<Vec<_>>();
        assert_eq!(ways(Writing, Role::Contributor), [Planned]);
        assert_eq!(ways(Writing, Role::Reporter), [Editing, Planned, Killed]);
        assert_eq!(ways(Editing, Role::Reporter), []);
        assert_eq!(ways(Editing, Role::Editor), [Ready, Writing, Killed]);
        assert!(open_moves(Writing, Role::Reporter, false, false).next().is_none(), "another's story");
        assert!(open_moves(Writing, Role::Moderator, true, false).next().is_none());
        assert_eq!(ways(Killed, Role::Editor), [Planned, Writing], "what was given up is taken up again");
        assert!(open_moves(Killed, Role::Editor, true, true).next().is_none(), "what was killed is not");
    }
}
