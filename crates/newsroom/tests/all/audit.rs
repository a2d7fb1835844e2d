//! The trail as a chief reads it: everything that was done is in it, and is found by whom, what, to what and when.

use newsroom::audit::{self, After, Filter, Page, Scope};
use newsroom::comment::Status;
use newsroom::id::AccountId;
use newsroom::people::link::{self, Purpose};
use newsroom::people::role::Role;
use newsroom::people::{account, session, token};
use newsroom::story::save;
use testing::{TestNewsroom, minutes};

use crate::on_each;

fn list(room: &TestNewsroom, scope: Scope, filter: &Filter, after: Option<After>, limit: usize) -> Page {
    room.db().read(|r| audit::list(r, scope, filter, after, limit)).unwrap()
}

fn kinds(room: &TestNewsroom, scope: Scope, filter: &Filter) -> Vec<String> {
    list(room, scope, filter, None, 1000).entries.into_iter().map(|entry| entry.event.kind).collect()
}

/// Someone does a little of everything.
fn day_of(room: &TestNewsroom, ines: AccountId) -> i64 {
    let act = || room.act_of(ines);
    let story = room.story("Ferry returns").in_section("harbour").published();
    let comment = room.comment_on(story.id).submitted().unwrap().id;
    room.clock().advance(minutes(10));
    let draft = room.db().read(|r| save::find_revision(r, story.id, 1)).unwrap().unwrap().draft;
    let draft = newsroom::story::Draft { headline: "Ferry is back".into(), slug: "ferry".into(), ..draft };
    room.db()
        .write(|tx| {
            save::save_draft(tx, &act(), story.id, 1, &draft)
                .map_err(|error| database::Error::Other(error.to_string()))?;
            newsroom::comment::moderate::decide(tx, &act(), comment, Status::Published, "fair")?;
            session::open(tx, &act(), ines, "one", "A browser", "192.0.2.1")?;
            let kept = session::open(tx, &act(), ines, "two", "A browser", "192.0.2.1")?;
            session::end_others(tx, &act(), ines, kept)?;
            session::end(tx, &act(), ines, kept)?;
            token::make(tx, &act(), ines, "wire", "secret")?;
            link::make(tx, &act(), Purpose::Reset, Some(ines), "link")?;
            link::redeem(tx, &act(), Purpose::Reset, "link")?;
            Ok::<_, database::Error>(())
        })
        .unwrap();
    room.db().write(|tx| account::set_role(tx, &act(), ines, Role::Reporter)).unwrap();
    story.id.0
}

#[test]
fn whatever_someone_did_is_in_the_trail() {
    on_each("whatever_someone_did_is_in_the_trail", |room| {
        let (ines, story) = a_day_with_an_admin(room);
        let own = Filter { actor: Some(ines), ..Filter::default() };
        assert_eq!(
            kinds(room, Scope::Everything, &own),
            [
                "account.role_set",
                "link.used",
                "link.made",
                "token.made",
                "session.ended",
                "session.ended",
                "session.opened",
                "session.opened",
                "comment.published",
                "story.revised",
            ]
        );
        assert_eq!(kinds(room, Scope::Stories, &own), ["comment.published", "story.revised"]);
        let page = list(room, Scope::Stories, &own, None, 10);
        let (comment, revised) = (&page.entries[0], &page.entries[1]);
        assert_eq!(comment.event.data["reason"], "fair");
        assert_eq!(revised.event.data["fields"], serde_json::json!(["headline", "slug"]));
        assert_eq!(revised.actor.as_deref(), Some("Someone"));
        for entry in [comment, revised] {
            assert_eq!(
                entry.story.as_ref().map(|(id, headline)| (id.0, headline.as_str())),
                Some((story, "Ferry is back"))
            );
        }
    });
}

fn a_day_with_an_admin(room: &TestNewsroom) -> (AccountId, i64) {
    room.person("root@courier.example", Role::Admin);
    let ines = room.person("ines@courier.example", Role::Editor);
    let story = day_of(room, ines);
    (ines, story)
}

#[test]
fn the_trail_is_narrowed_by_kind_subject_and_time() {
    on_each("the_trail_is_narrowed_by_kind_subject_and_time", |room| {
        let began = room.now();
        let (_, story) = a_day_with_an_admin(room);
        let of = |filter: Filter| kinds(room, Scope::Everything, &filter);
        let noun = |kind: &str| Filter { kind: Some(kind.into()), ..Filter::default() };
        assert_eq!(of(noun("story")), ["story.revised", "story.published", "story.begun"]);
        assert_eq!(of(noun("story.published")), ["story.published"]);
        assert_eq!(of(noun("nothing")), [""; 0]);
        let subject = |noun: &str| Filter { subject: Some((noun.into(), story)), ..Filter::default() };
        assert_eq!(of(subject("story")), ["story.revised", "story.published", "story.begun"]);
        assert_eq!(of(subject("tag")), [""; 0], "a tag of the same number is another thing");
        let later = Filter { from: Some(began + minutes(5)), ..noun("story") };
        assert_eq!(of(later), ["story.revised"]);
        let earlier = Filter { to: Some(began + minutes(5)), ..noun("story") };
        assert_eq!(of(earlier), ["story.published", "story.begun"]);
    });
}

#[test]
fn pages_of_the_trail_follow_each_other_without_a_gap() {
    on_each("pages_of_the_trail_follow_each_other_without_a_gap", |room| {
        a_day_with_an_admin(room);
        let all = kinds(room, Scope::Everything, &Filter::default());
        let (mut paged, mut after) = (Vec::new(), None);
        loop {
            let page = list(room, Scope::Everything, &Filter::default(), after, 3);
            paged.extend(page.entries.into_iter().map(|entry| entry.event.kind));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(paged, all);
    });
}

#[test]
fn a_change_of_settings_says_which_and_tells_no_barred_word() {
    on_each("a_change_of_settings_says_which_and_tells_no_barred_word", |room| {
        room.change_settings(|site| {
            site.title = "The Courier".into();
            site.comments.links_max = 5;
            site.comments.barred_words.push("canary@example.org".into());
        });
        let page = list(room, Scope::Everything, &Filter::default(), None, 1);
        let changed = &page.entries[0].event.data["changed"];
        assert_eq!(changed["title"], serde_json::json!(["Courier", "The Courier"]));
        assert_eq!(changed["comments.links_max"], serde_json::json!([2, 5]));
        assert!(changed["comments.barred_words"].is_null() && !changed.to_string().contains("canary"));
        assert_eq!(changed.as_object().unwrap().len(), 3);
    });
}
