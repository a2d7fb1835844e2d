//! Work that is done once, by any process, whoever dies.

use std::collections::BTreeSet;
use std::sync::Barrier;

use database::{Database, Options};
use newsroom::job::{self, ATTEMPTS_MAX, CLAIM_MS, Job};
use serde_json::json;
use testing::{TestNewsroom, seconds};

use crate::on_each;

fn enqueue(room: &TestNewsroom, kind: &str, key: Option<&str>) {
    room.db().write(|tx| job::enqueue(tx, &room.act(), kind, key, &json!({}), room.now())).unwrap();
}

fn claim(room: &TestNewsroom) -> Option<Job> {
    room.db().write(|tx| job::claim(tx, room.now())).unwrap()
}

#[test]
fn a_failed_job_is_tried_again_after_a_growing_time_and_at_last_waits_for_a_person() {
    on_each("a_failed_job_is_tried_again_after_a_growing_time_and_at_last_waits_for_a_person", |room| {
        room.leaves_jobs();
        enqueue(room, "test.fails", None);
        for attempt in 1..=ATTEMPTS_MAX {
            let job = claim(room).expect("its time has come");
            assert_eq!(job.attempts, attempt);
            room.db().write(|tx| job::fail(tx, &job, room.now(), "no answer")).unwrap();
            assert!(claim(room).is_none());
            room.clock().advance(seconds(attempt * attempt - 1));
            assert!(claim(room).is_none(), "not before {} s", attempt * attempt);
            room.clock().advance(seconds(1));
        }
        assert!(claim(room).is_none());
        assert_eq!(room.db().read(job::count).unwrap(), (0, 1));
    });
}

#[test]
fn a_killed_process_leaves_its_job_to_the_next_when_its_claim_ends() {
    on_each("a_killed_process_leaves_its_job_to_the_next_when_its_claim_ends", |room| {
        enqueue(room, "test.dies", None);
        let lost = claim(room).unwrap();
        room.clock().advance(seconds(CLAIM_MS / 1000 - 1));
        assert!(claim(room).is_none(), "it may still be at work");
        room.clock().advance(seconds(1));
        let found = claim(room).unwrap();
        assert_eq!((found.id, found.attempts), (lost.id, 2));
        room.db().write(|tx| job::finish(tx, found.id)).unwrap();
        assert_eq!(room.db().read(job::count).unwrap(), (0, 0));
    });
}

#[test]
fn a_job_that_waits_under_a_key_is_not_doubled_and_can_be_taken_back() {
    on_each("a_job_that_waits_under_a_key_is_not_doubled_and_can_be_taken_back", |room| {
        enqueue(room, "test.once", Some("story:7"));
        enqueue(room, "test.once", Some("story:7"));
        assert_eq!(room.db().read(job::count).unwrap(), (1, 0));
        room.db().write(|tx| job::cancel(tx, "story:7")).unwrap();
        assert!(claim(room).is_none());
    });
}

#[test]
fn a_job_of_a_transaction_that_failed_never_was() {
    on_each("a_job_of_a_transaction_that_failed_never_was", |room| {
        let failed = room.db().write(|tx| {
            job::enqueue(tx, &room.act(), "test.never", None, &json!({}), room.now())?;
            Err::<(), _>(database::Error::NotFound)
        });
        assert!(failed.is_err());
        assert!(claim(room).is_none());
    });
}

#[test]
fn two_claimers_at_once_never_get_the_same_job() {
    on_each("two_claimers_at_once_never_get_the_same_job", |room| {
        const JOBS: usize = 40;
        for _ in 0..JOBS {
            enqueue(room, "test.each", None);
        }
        // A second process, as far as the database can tell.
        let other = Database::open(room.database_address(), &Options::default()).unwrap();
        let (now, start) = (room.now(), Barrier::new(4));
        let claim_all = |db: Database| {
            start.wait();
            let mut claimed = Vec::new();
            while let Some(job) = db.write(|tx| job::claim(tx, now)).unwrap() {
                claimed.push(job.id);
            }
            claimed
        };
        let claimed: Vec<_> = std::thread::scope(|scope| {
            let claim_all = &claim_all;
            let threads: Vec<_> = [room.db(), &other, room.db(), &other]
                .map(|db| scope.spawn(move || claim_all(db.clone())))
                .into_iter()
                .collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        let different: BTreeSet<_> = claimed.iter().collect();
        assert_eq!((claimed.len(), different.len()), (JOBS, JOBS));
        room.leaves_jobs();
    });
}
