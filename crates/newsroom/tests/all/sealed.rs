//! What a full read of the database gives: no reader's e-mail address, no token, no password.

use database::Dialect;
use newsroom::comment::Status;
use newsroom::letter::{self, desk};
use newsroom::people::account::{self, SALT_BYTES, find_by_email, hash_password, set_password};
use newsroom::people::role::Role;
use newsroom::people::{link, session, token};
use serde_json::json;
use testing::TestNewsroom;

use crate::on_each;

/// Each is found as it is in the text of any column, or in its bytes.
const CANARIES: [&str; 5] =
    ["canary.reader", "canary.editor", "canary-password", "canary-session-token", "canary-api-token"];

/// Every value of every table, as text.
pub(crate) fn whole_database(room: &TestNewsroom) -> Vec<(String, String)> {
    let tables = match room.db().dialect() {
        Dialect::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
        Dialect::Postgres => "SELECT tablename::TEXT FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    };
    room.db()
        .read(|r| {
            let mut all = Vec::new();
            for table in r.query(tables, &[], |row| row.get::<String>(0))? {
                let columns = match r.dialect() {
                    Dialect::Sqlite => "SELECT name FROM pragma_table_info($1)",
                    Dialect::Postgres => {
                        "SELECT column_name::TEXT FROM information_schema.columns WHERE table_name = $1"
                    }
                };
                for column in r.query(columns, database::params![&table], |row| row.get::<String>(0))? {
                    let sql = match r.dialect() {
                        Dialect::Sqlite => {
                            format!("SELECT hex(\"{column}\") FROM \"{table}\" WHERE \"{column}\" IS NOT NULL")
                        }
                        // Bytes are read as they are; everything else as its text.
                        Dialect::Postgres => format!(
                            "SELECT CASE WHEN pg_typeof(\"{column}\")::TEXT = 'bytea'
                                    THEN substr(\"{column}\"::TEXT, 3)
                                    ELSE encode(convert_to(\"{column}\"::TEXT, 'UTF8'), 'hex') END
                             FROM \"{table}\" WHERE \"{column}\" IS NOT NULL"
                        ),
                    };
                    for hex in r.query(&sql, &[], |row| row.get::<String>(0))? {
                        all.push((format!("{table}.{column}"), hex.to_lowercase()));
                    }
                }
            }
            Ok::<_, database::Error>(all)
        })
        .unwrap()
}

pub(crate) fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn no_column_of_any_table_holds_an_address_a_token_or_a_password() {
    on_each("no_column_of_any_table_holds_an_address_a_token_or_a_password", |room| {
        let story = room.story("Sealed").published();
        let sent = room.comment_on(story.id).by("Open Name", "canary.reader@example.org");
        let receipt = sent.submitted().unwrap();
        room.decide(receipt.id, Status::Published);
        sent.saying("Another").standing(Status::Held);
        let editor = room.person("canary.editor@example.org", Role::Editor);
        let _ = room
            .db()
            .write(|tx| {
                let hash = hash_password("canary-password", &[7; SALT_BYTES]).unwrap();
                set_password(tx, &room.act(), editor, &hash)?;
                token::make(tx, &room.act(), editor, "a program", "canary-api-token")?;
                link::make(tx, &room.act(), link::Purpose::Reset, Some(editor), "canary-session-token")?;
                letter::set_open(tx, room.now(), true)?;
                let account = account::find(tx, editor)?.unwrap();
                let data = json!({ "link": "canary-session-token" });
                desk::write(tx, &room.act(), room.keys(), &account, letter::Kind::Reset, data)
            })
            .unwrap();
        let values = whole_database(room);
        assert!(values.iter().any(|(_, value)| value.contains(&hex("Open Name"))), "the scan finds what is there");
        assert!(values.iter().any(|(place, _)| place == "comment.email_sealed"), "sealed bytes are scanned as well");
        assert!(values.iter().any(|(place, _)| place == "letter.content_sealed"), "and so are letters");
        for canary in CANARIES {
            let places: Vec<_> = values.iter().filter(|(_, value)| value.contains(&hex(canary))).collect();
            assert!(places.is_empty(), "{canary} stands in {places:?}");
        }
        // Who holds the key finds them all the same.
        let found = room.db().read(|r| find_by_email(r, room.keys(), "Canary.Editor@example.org")).unwrap().unwrap();
        assert_eq!(found.email(room.keys()).unwrap(), "canary.editor@example.org");
        assert!(room.db().read(|r| token::find(r, "canary-api-token", room.now())).unwrap().is_some());
        assert!(room.db().read(|r| session::list(r, editor, room.now())).unwrap().is_empty());
    });
}
