//! The order of writers, and the commits that they share.
//!
//! A process writes over one connection. Writers take turns on it, first come, first served, each on their own
//! thread: the first of a batch begins a transaction, each runs its closure within a savepoint, and whoever finds
//! nobody waiting behind it commits for all. Nobody gets an answer before that commit has been synced. So the
//! number of durable writes a second is bounded by work and not by syncs, and no closure must outlive its caller.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::Error;

/// Closures that share a commit at most: bounds what one failed sync can take with it.
const BATCH_MAX: usize = 128;

/// Where writers wait for their turn.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    queue: Mutex<Queue>,
}

#[derive(Debug, Default)]
struct Queue {
    is_taken: bool,
    waiting: VecDeque<Arc<OnceLock<()>>>,
    batch: Option<Batch>,
}

/// The writers that will be committed together.
#[derive(Debug)]
struct Batch {
    outcome: Outcome,
    size: usize,
}

/// How a batch's commit went, once it is over. Those who wait for it are woken by one call of the system and take no
/// lock: with a lock, a batch of them would wait for each other once more.
type Outcome = Arc<OnceLock<Result<(), Error>>>;

/// A turn on the writing connection.
#[derive(Debug)]
pub(crate) struct Turn<'a> {
    turns: &'a Turns,
    outcome: Outcome,
    is_first: bool,
    is_over: bool,
}

/// What is to be done at the end of a turn.
pub(crate) enum Then {
    /// Commit for the batch and tell how it went.
    Commit,
    /// Let the next go on; then wait for the commit.
    Wait,
}

impl Turns {
    /// Waits for a turn.
    pub(crate) fn take(&self) -> Turn<'_> {
        let mut queue = lock(&self.queue);
        if queue.is_taken {
            let given = Arc::new(OnceLock::new());
            queue.waiting.push_back(Arc::clone(&given));
            drop(queue);
            given.wait();
            queue = lock(&self.queue);
        }
        queue.is_taken = true;
        let is_first = queue.batch.is_none();
        let batch = queue.batch.get_or_insert_with(|| Batch { outcome: Outcome::default(), size: 0 });
        batch.size += 1;
        Turn { turns: self, outcome: Arc::clone(&batch.outcome), is_first, is_over: false }
    }

    /// Counts those who wait.
    pub(crate) fn waiting(&self) -> usize {
        lock(&self.queue).waiting.len()
    }

    /// Gives the turn to the next in the queue, or to nobody.
    fn pass(&self, mut queue: MutexGuard<Queue>) {
        match queue.waiting.pop_front() {
            Some(next) => {
                drop(queue);
                let _ = next.set(());
            }
            None => queue.is_taken = false,
        }
    }
}

impl Turn<'_> {
    /// Says whether this turn must begin the batch's transaction.
    pub(crate) fn is_first(&self) -> bool {
        self.is_first
    }

    /// Says what is to be done now that the closure has run.
    pub(crate) fn then(&self) -> Then {
        let queue = lock(&self.turns.queue);
        let is_full = queue.batch.as_ref().is_none_or(|batch| batch.size >= BATCH_MAX);
        if queue.waiting.is_empty() || is_full { Then::Commit } else { Then::Wait }
    }

    /// Ends the batch with its outcome, tells everyone who waits for it, and passes the turn on.
    pub(crate) fn settle(mut self, outcome: &Result<(), Error>) {
        self.is_over = true;
        let mut queue = lock(&self.turns.queue);
        queue.batch = None;
        let _ = self.outcome.set(outcome.clone());
        self.turns.pass(queue);
    }

    /// Passes the turn on without a commit and waits for the one that the batch will get.
    pub(crate) fn pass_and_wait(mut self) -> Result<(), Error> {
        self.is_over = true;
        self.turns.pass(lock(&self.turns.queue));
        self.outcome.wait().clone()
    }

    /// Passes the turn on without waiting: this closure wrote nothing.
    pub(crate) fn pass_by(mut self) {
        self.is_over = true;
        self.turns.pass(lock(&self.turns.queue));
    }
}

impl Drop for Turn<'_> {
    /// A turn that ends in no other way, by a panic of ours, takes its batch down but not the queue.
    fn drop(&mut self) {
        if !self.is_over {
            let mut queue = lock(&self.turns.queue);
            queue.batch = None;
            let _ = self.outcome.set(Err(Error::Lost("a writer of the same batch failed".into())));
            self.turns.pass(queue);
        }
    }
}

/// Locks; a panic of another holder left nothing half done, for each critical section here is a few moves.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
