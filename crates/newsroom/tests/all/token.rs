//! Keys for programs.

use newsroom::people::account;
use newsroom::people::role::Role;
use newsroom::people::scope::{Scope, Scopes};
use newsroom::people::token::{TokenDraft, end, find, list, make, make_scoped, touch};
use testing::minutes;

use crate::on_each;

#[test]
fn a_token_does_what_it_is_for_and_never_more_than_its_person_may() {
    on_each("a_token_does_what_it_is_for_and_never_more_than_its_person_may", |room| {
        let (editor, reporter) =
            (room.person("ines@example.org", Role::Editor), room.person("omar@example.org", Role::Reporter));
        let scopes = Scopes::Only(vec![Scope::Read, Scope::Publish]);
        let draft = TokenDraft { name: "wire", scopes: &scopes, expires_at: None };
        room.db()
            .write(|tx| {
                make(tx, &room.act(), editor, "all", "dl_all")?;
                make_scoped(tx, &room.act(), editor, &draft, "dl_some")?;
                make_scoped(tx, &room.act(), reporter, &draft, "dl_low")
            })
            .unwrap();
        let may = |token: &str| {
            let holder = room.db().read(|r| find(r, token, room.now())).unwrap().unwrap();
            Scope::ALL.map(|scope| if holder.may(scope) { 'x' } else { '-' }).iter().collect::<String>()
        };
        assert_eq!((may("dl_all"), may("dl_some"), may("dl_low")), ("xxxxx".into(), "x-x--".into(), "x----".into()));
        room.db().write(|tx| account::set_role(tx, &room.act(), editor, Role::Moderator)).unwrap();
        assert_eq!((may("dl_all"), may("dl_some")), ("---x-".into(), "-----".into()), "as soon as the role changes");
    });
}

#[test]
fn a_token_ends_at_its_time_by_its_owner_or_with_its_person() {
    on_each("a_token_ends_at_its_time_by_its_owner_or_with_its_person", |room| {
        let (ines, omar) =
            (room.person("ines@example.org", Role::Admin), room.person("omar@example.org", Role::Editor));
        let expires_at = Some(room.now() + minutes(5));
        let draft = TokenDraft { name: "wire", scopes: &Scopes::All, expires_at };
        let (own, other) = room
            .db()
            .write(|tx| {
                make_scoped(tx, &room.act(), ines, &draft, "dl_short")?;
                make(tx, &room.act(), omar, "omar's", "dl_omar")?;
                let own = make(tx, &room.act(), ines, "one", "dl_one")?;
                Ok::<_, database::Error>((own, make(tx, &room.act(), ines, "two", "dl_two")?))
            })
            .unwrap();
        let stands = |token: &str| room.db().read(|r| find(r, token, room.now())).unwrap().is_some();
        assert!(stands("dl_short") && !stands("dl_unknown"));
        room.clock().advance(minutes(5));
        assert!(!stands("dl_short"));

        assert_eq!(room.db().write(|tx| end(tx, &room.act(), omar, own)).unwrap(), None, "it is not theirs");
        assert_eq!(room.db().write(|tx| end(tx, &room.act(), ines, own)).unwrap(), Some("one".into()));
        assert_eq!(room.db().write(|tx| end(tx, &room.act(), ines, own)).unwrap(), None);
        assert!(!stands("dl_one") && stands("dl_two"));

        room.db().write(|tx| touch(tx, other, room.now())).unwrap();
        let listed = room.db().read(|r| list(r, ines, room.now())).unwrap();
        assert_eq!(
            listed.iter().map(|token| (token.id, token.used_at)).collect::<Vec<_>>(),
            [(other, Some(room.now()))]
        );
        assert!(!listed[0].is_stale(room.now()) && listed[0].is_stale(room.now() + minutes(2)));

        room.db().write(|tx| account::end(tx, &room.act(), omar)).unwrap();
        assert!(!stands("dl_omar"));
    });
}
