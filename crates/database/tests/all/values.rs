//! Values there and back.

use database::{Dialect, Error, params};

use crate::on_each;

#[test]
fn parameters_are_bound_by_their_number_wherever_they_stand() {
    on_each("parameters_are_bound_by_their_number_wherever_they_stand", |scratch| {
        scratch
            .db()
            .write(|tx| tx.execute("INSERT INTO number (word, value) VALUES ($2, $1)", params![7_i64, "seven"]))
            .unwrap();
        let read: (i64, String) = scratch
            .db()
            .read(|r| {
                let sql = "SELECT value, word FROM number WHERE word = $2 AND value = $1 AND value = $1";
                r.query_one(sql, params![7_i64, "seven"], |row| Ok((row.get(0)?, row.get(1)?)))
            })
            .unwrap();
        assert_eq!(read, (7, "seven".to_owned()));
        if scratch.db().dialect() == Dialect::Sqlite {
            let short = scratch.db().read(|r| r.query_opt("SELECT $2", params![1_i64], |_| Ok(())));
            assert!(matches!(short, Err(Error::Other(_))), "a value is missing");
        }
    });
}

#[test]
fn a_text_with_a_nul_is_kept_and_found_alike_on_each_engine() {
    on_each("a_text_with_a_nul_is_kept_and_found_alike_on_each_engine", |scratch| {
        let (db, word) = (scratch.db(), "one\0two");
        db.write(|tx| tx.execute("INSERT INTO number (word, value) VALUES ($1, 1)", params![word])).unwrap();
        let found: String = db
            .read(|r| r.query_one("SELECT word FROM number WHERE word = $1", params![word], |row| row.get(0)))
            .unwrap();
        assert_eq!(found, "one\u{fffd}two");
    });
}

#[test]
fn every_kind_of_value_comes_back_as_it_went() {
    on_each("every_kind_of_value_comes_back_as_it_went", |scratch| {
        let bytes: Vec<u8> = (0..=255).collect();
        let db = scratch.db();
        db.write(|tx| {
            tx.execute("CREATE TABLE kind (i BIGINT, r DOUBLE PRECISION, t TEXT, b BYTEA)", &[])?;
            let text = "خبر 'quoted' \"twice\" 𝄞";
            tx.execute("INSERT INTO kind (i, r, t, b) VALUES ($1, $2, $3, $4)", params![i64::MIN, 0.5, text, &bytes])?;
            tx.execute(
                "INSERT INTO kind (i, r, t, b) VALUES ($1, $2, $3, $4)",
                params![None::<i64>, None::<f64>, None::<&str>, None::<&[u8]>],
            )
        })
        .unwrap();
        type Kinds = (Option<i64>, Option<f64>, Option<String>, Option<Vec<u8>>);
        let read: Vec<Kinds> = db
            .read(|r| {
                r.query("SELECT i, r, t, b FROM kind ORDER BY CASE WHEN i IS NULL THEN 1 ELSE 0 END", &[], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
                })
            })
            .unwrap();
        let text = "خبر 'quoted' \"twice\" 𝄞".to_owned();
        assert_eq!(read, [(Some(i64::MIN), Some(0.5), Some(text), Some(bytes.clone())), (None, None, None, None)]);
        let null = db.read(|r| r.query_one("SELECT i FROM kind WHERE i IS NULL", &[], |row| row.get::<i64>(0)));
        assert!(matches!(null, Err(Error::Other(_))), "null where the type has no place for it is an error");
        let none = db.read(|r| r.query_one("SELECT i FROM kind WHERE i = 5", &[], |row| row.get::<i64>(0)));
        assert!(matches!(none, Err(Error::NotFound)));
    });
}
