//! Events as they happen.

use newsroom::people::role::Role;
use newsroom::people::token;
use testing::TestNewsroom;

use crate::NOW;
use crate::program::Program;

#[test]
fn a_program_is_told_each_event_once_and_in_order() {
    let room = TestNewsroom::at(NOW);
    room.story("Before").published();
    let program = Program::of(&room, Role::Reporter);
    let mut following = program.follow(None, &[]).unwrap();
    assert_eq!(program.news(&mut following).unwrap(), "");
    room.story("Budget passes").published();
    let told = program.news(&mut following).unwrap();
    let kinds: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix("event: ")).collect();
    assert!(kinds.contains(&"story.begun") && kinds.contains(&"story.published"), "{told}");
    assert!(told.ends_with("\n\n") && !told.contains("\n\n\n"), "{told}");
    assert_eq!(program.news(&mut following).unwrap(), "");

    let last = room.last_seq();
    let before = (last - 1).to_string();
    let mut again = program.follow(Some("after=0"), &[("last-event-id", &before)]).unwrap();
    assert!(
        program.news(&mut again).unwrap().starts_with(&format!("id: {last}\n")),
        "what it knows it is not told again"
    );
    assert_eq!(program.follow(Some("after=x"), &[]).unwrap_err(), 422);
}

#[test]
fn who_may_no_more_is_told_no_more() {
    let room = TestNewsroom::at(NOW);
    assert_eq!(Program::of(&room, Role::Moderator).follow(None, &[]).unwrap_err(), 403);
    let program = Program::of(&room, Role::Reporter);
    let mut following = program.follow(None, &[]).unwrap();
    assert!(program.news(&mut following).is_some());
    let account = room.db().read(|r| token::find(r, "dl_reporter", room.now())).unwrap().unwrap().account.id;
    room.db().write(|tx| newsroom::people::account::end(tx, &room.act(), account)).unwrap();
    room.story("Budget passes").published();
    assert!(program.news(&mut following).is_none());
}
