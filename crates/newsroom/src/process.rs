//! The processes that serve, and what their followers say they have done.

use database::{Error, Reader, Row, Transaction};
use jiff::{SignedDuration, Timestamp};

use crate::act::Act;
use crate::event::Event;
use crate::id::ProcessId;
use crate::time::{optional_timestamp, timestamp};

/// How often a process says that it is there.
pub const SEEN_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// A process that has not been seen for this long is gone.
const GONE_AFTER: SignedDuration = SignedDuration::from_secs(180);

/// How far back a process that starts looks for acts that it may have slept through.
const LOOKED_BACK: SignedDuration = SignedDuration::from_hours(48);

/// Acts of which it then says that they are done.
const CAUGHT_UP_MAX: i64 = 100;

/// A process that served at some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    /// Its id.
    pub id: ProcessId,
    /// Since when it serves.
    pub started_at: Timestamp,
    /// When it was last seen.
    pub seen_at: Timestamp,
    /// When it ended in good order.
    pub ended_at: Option<Timestamp>,
}

impl Process {
    /// Says whether it serves at an instant.
    #[must_use]
    pub fn is_running(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && now.duration_since(self.seen_at) < GONE_AFTER
    }

    /// Says whether it served at an instant in the past, or may have.
    #[must_use]
    pub fn was_running(&self, at: Timestamp) -> bool {
        self.started_at <= at && self.ended_at.is_none_or(|ended| ended > at) && self.seen_at + GONE_AFTER > at
    }
}

/// Notes a process that begins to serve.
///
/// # Errors
/// What the database says.
pub fn begin(tx: &mut Transaction, act: &Act) -> Result<ProcessId, Error> {
    let id = ProcessId(act.next_id());
    tx.execute(
        "INSERT INTO process (id, started_at, seen_at) VALUES ($1, $2, $2)",
        database::params![id, act.now_ms()],
    )?;
    Ok(id)
}

/// Notes that a process is still there.
///
/// # Errors
/// What the database says.
pub fn see(tx: &mut Transaction, id: ProcessId, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE process SET seen_at = $2 WHERE id = $1", database::params![id, now.as_millisecond()])?;
    Ok(())
}

/// Notes that a process ends.
///
/// # Errors
/// What the database says.
pub fn end(tx: &mut Transaction, id: ProcessId, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE process SET ended_at = $2 WHERE id = $1", database::params![id, now.as_millisecond()])?;
    Ok(())
}

/// Says whether an act takes something from readers, so that each follower confirms its part of it.
#[must_use]
pub fn is_confirmed(event: &Event) -> bool {
    matches!(event.kind.as_str(), "story.withdrawn" | "story.killed")
}

/// Notes that a follower of a process has done its part of some acts; the first word on each counts.
///
/// # Errors
/// What the database says.
pub fn confirm(tx: &mut Transaction, id: ProcessId, follower: &str, seqs: &[i64], now: Timestamp) -> Result<(), Error> {
    for seq in seqs {
        tx.execute(
            "INSERT INTO confirmation (seq, process_id, follower, at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (seq, process_id, follower) DO NOTHING",
            database::params![*seq, id, follower, now.as_millisecond()],
        )?;
    }
    Ok(())
}

/// Lists the acts up to a number that a process which just caught up has to confirm.
///
/// Serves from `event_by_time`.
///
/// # Errors
/// What the database says.
pub fn list_slept_through(r: &mut Reader, up_to: i64, now: Timestamp) -> Result<Vec<i64>, Error> {
    r.query(
        "SELECT seq
         FROM event
         WHERE at >= $1 AND seq <= $2 AND kind IN ('story.withdrawn', 'story.killed')
         ORDER BY at DESC, seq DESC
         LIMIT $3",
        database::params![(now - LOOKED_BACK).as_millisecond(), up_to, CAUGHT_UP_MAX],
        |row| row.get(0),
    )
}

/// Lists the processes that served at some time, the newest first.
///
/// # Errors
/// What the database says.
pub(crate) fn list(r: &mut Reader, limit: i64) -> Result<Vec<Process>, Error> {
    r.query(
        "SELECT id, started_at, seen_at, ended_at FROM process ORDER BY started_at DESC, id DESC LIMIT $1",
        database::params![limit],
        read_process,
    )
}

fn read_process(row: &Row) -> Result<Process, Error> {
    Ok(Process {
        id: ProcessId(row.get(0)?),
        started_at: timestamp(row, 1)?,
        seen_at: timestamp(row, 2)?,
        ended_at: optional_timestamp(row, 3)?,
    })
}
