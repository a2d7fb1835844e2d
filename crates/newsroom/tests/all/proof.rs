//! A proof of work counts once, for every process.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use newsroom::comment::proof::{challenge, read, spend};
use sha2::{Digest, Sha256};
use testing::{TestNewsroom, days};

use crate::on_each;

/// What a browser sends that has found the number.
fn solved(room: &TestNewsroom) -> String {
    let made = challenge(room.keys(), room.act().next_id(), room.now());
    let is_it = |number: &u64| {
        let hash = Sha256::digest(format!("{}{number}", made.salt));
        hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>() == made.challenge
    };
    let number = (0..=made.maxnumber).find(is_it).unwrap();
    let (challenge, salt, signature) = (made.challenge, made.salt, made.signature);
    STANDARD.encode(format!(
        r#"{{"algorithm":"SHA-256","challenge":"{challenge}","number":{number},"salt":"{salt}","signature":"{signature}"}}"#
    ))
}

#[test]
fn a_proof_counts_once() {
    on_each("a_proof_counts_once", |room| {
        let (sent, other) = (solved(room), solved(room));
        let read = |sent: &str| read(room.keys(), sent, room.now());
        let spend = |sent: &str| {
            let solved = read(sent).unwrap();
            room.db().write(|tx| spend(tx, &solved, room.now())).unwrap()
        };
        assert!(spend(&sent));
        assert!(!spend(&sent), "it has counted");
        assert!(spend(&other), "another has not");
        room.clock().advance(days(2));
        assert!(read(&sent).is_none(), "by the time that it is forgotten it holds no more");
    });
}
