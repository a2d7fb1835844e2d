//! Work that is done once, by any process, whoever dies.

use std::collections::BTreeSet;
use std::sync::Barrier;

use database::{Database, Options, Transaction};
use jiff::Timestamp;
use newsroom::job::{self, ATTEMPTS_MAX, Job};
use newsroom::work::{self, WorkError};
use serde_json::json;
use testing::{TestNewsroom, seconds};

use crate::on_each;

fn enqueue(room: &TestNewsroom, kind: &str, key: Option<&str>) {
    room.db().write(|tx| job::enqueue(tx, &room.act(), kind, key, &json!({}), room.now())).unwrap();
}

fn take(room: &TestNewsroom) -> Option<Job> {
    room.db().write(|tx| job::take(tx, room.now())).unwrap()
}

#[test]
fn a_failed_job_is_tried_again_after_a_growing_time_and_at_last_waits_for_a_person() {
    on_each("a_failed_job_is_tried_again_after_a_growing_time_and_at_last_waits_for_a_person", |room| {
        room.leaves_jobs();
        enqueue(room, "test.fails", None);
        for attempt in 1..=ATTEMPTS_MAX {
            let job = take(room).expect("its time has come");
            assert_eq!(job.attempts, attempt - 1);
            room.db().write(|tx| job::fail(tx, &job, room.now(), "no answer")).unwrap();
            assert!(take(room).is_none());
            room.clock().advance(seconds(attempt * attempt - 1));
            assert!(take(room).is_none(), "not before {} s", attempt * attempt);
            room.clock().advance(seconds(1));
        }
        assert!(take(room).is_none());
        assert_eq!(room.db().read(job::count).unwrap(), (0, 1));
    });
}

#[test]
fn a_process_that_dies_with_a_job_leaves_it_to_the_next_at_once() {
    on_each("a_process_that_dies_with_a_job_leaves_it_to_the_next_at_once", |room| {
        enqueue(room, "test.dies", None);
        let dies = room.db().write(|tx| {
            let job = job::take(tx, room.now())?.unwrap();
            job::finish(tx, job.id)?;
            Err::<(), _>(database::Error::NotFound)
        });
        assert!(dies.is_err());
        let found = take(room).unwrap();
        assert_eq!((found.kind.as_str(), found.attempts), ("test.dies", 0));
        room.db().write(|tx| job::finish(tx, found.id)).unwrap();
        assert_eq!(room.db().read(job::count).unwrap(), (0, 0));
    });
}

#[test]
fn work_that_is_unknown_fails_and_waits_with_its_error() {
    on_each("work_that_is_unknown_fails_and_waits_with_its_error", |room| {
        room.leaves_jobs();
        enqueue(room, "test.unknown", None);
        let failed = room.db().write(|tx| work::do_next(tx, &room.act()));
        let Err(WorkError::Job { job, cause }) = failed else { panic!("{failed:?}") };
        room.db().write(|tx| job::fail(tx, &job, room.now(), &cause.to_string())).unwrap();
        assert!(take(room).is_none());
        assert_eq!(room.db().read(job::count).unwrap(), (1, 0));
    });
}

#[test]
fn a_job_that_waits_under_a_key_is_not_doubled_and_can_be_taken_back() {
    on_each("a_job_that_waits_under_a_key_is_not_doubled_and_can_be_taken_back", |room| {
        enqueue(room, "test.once", Some("story:7"));
        enqueue(room, "test.once", Some("story:7"));
        assert_eq!(room.db().read(job::count).unwrap(), (1, 0));
        room.db().write(|tx| job::cancel(tx, "story:7")).unwrap();
        assert!(take(room).is_none());
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
        assert!(take(room).is_none());
    });
}

/// Takes the next job and finishes it, as work does; others come while its transaction is open.
fn do_next(tx: &mut Transaction, now: Timestamp) -> Result<Option<Job>, database::Error> {
    let job = job::take(tx, now)?;
    std::thread::yield_now();
    if let Some(job) = &job {
        job::finish(tx, job.id)?;
    }
    Ok(job)
}

#[test]
fn two_at_once_never_do_the_same_job() {
    on_each("two_at_once_never_do_the_same_job", |room| {
        const JOBS: usize = 40;
        for _ in 0..JOBS {
            enqueue(room, "test.each", None);
        }
        // A second process, as far as the database can tell.
        let other = Database::open(room.database_address(), &Options::default()).unwrap();
        let (now, start) = (room.now(), Barrier::new(4));
        let do_all = |db: Database| {
            start.wait();
            let mut done = Vec::new();
            while let Some(job) = db.write(|tx| do_next(tx, now)).unwrap() {
                done.push(job.id);
            }
            done
        };
        let done: Vec<_> = std::thread::scope(|scope| {
            let do_all = &do_all;
            let threads: Vec<_> = [room.db(), &other, room.db(), &other]
                .map(|db| scope.spawn(move || do_all(db.clone())))
                .into_iter()
                .collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        let different: BTreeSet<_> = done.iter().collect();
        assert_eq!((done.len(), different.len()), (JOBS, JOBS));
        room.leaves_jobs();
    });
}
