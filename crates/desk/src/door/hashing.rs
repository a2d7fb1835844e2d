//! Passwords are hashed a few at once: each takes 19 MiB and a core, and a crowd at the door must not take them all.

use std::sync::{Condvar, Mutex, PoisonError};

/// How many may wait for their turn; who comes later is asked to come back.
const WAITING_MAX: usize = 32;

/// Turns at hashing.
pub(crate) struct Hashing {
    at_once_max: usize,
    turns: Mutex<Turns>,
    is_free: Condvar,
}

#[derive(Default)]
struct Turns {
    running: usize,
    waiting: usize,
}

impl Hashing {
    /// At most so many at once.
    pub fn new(at_once_max: usize) -> Self {
        Hashing { at_once_max: at_once_max.max(1), turns: Mutex::default(), is_free: Condvar::new() }
    }

    /// Runs a hash when it is its turn; `None` if too many wait already.
    pub fn run<T>(&self, hash: impl FnOnce() -> T) -> Option<T> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        if turns.waiting >= WAITING_MAX {
            return None;
        }
        turns.waiting += 1;
        let is_full = |turns: &mut Turns| turns.running >= self.at_once_max;
        let mut turns = self.is_free.wait_while(turns, is_full).unwrap_or_else(PoisonError::into_inner);
        turns.waiting -= 1;
        turns.running += 1;
        drop(turns);
        let _turn = Turn(self);
        Some(hash())
    }
}

/// Ends a turn, also when the hash panics.
struct Turn<'a>(&'a Hashing);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.turns.lock().unwrap_or_else(PoisonError::into_inner).running -= 1;
        self.0.is_free.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn never_more_run_at_once_than_may() {
        let (hashing, running, most) = (Hashing::new(2), AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    hashing.run(|| {
                        most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        std::thread::yield_now();
                        running.fetch_sub(1, Ordering::SeqCst);
                    })
                });
            }
        });
        assert!((1..=2).contains(&most.into_inner()));
    }
}
