//! Keys for programs: making one for a part of what one may do, and ending it.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::SignedDuration;
use locale::Value as Put;
use newsroom::id::TokenId;
use newsroom::people::scope::{Scope, Scopes};
use newsroom::people::token::{self, NAME_CHARS_MAX, STANDING_MAX, Token, TokenDraft};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::door::proof;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::notice::Notice;

/// Where they are listed.
const ADDRESS: &str = "/desk/tokens";

/// After how many days a key may end by itself; the first is what we suggest.
const DAYS: [i64; 3] = [90, 30, 365];

#[derive(Serialize)]
struct Page {
    tokens: Vec<TokenView>,
    fresh: Fresh,
    scopes: Vec<ScopeView>,
    ends: Vec<EndView>,
    /// A key that was just made; it is shown this once.
    made: Option<Made>,
}

#[derive(Serialize)]
struct TokenView {
    id: String,
    name: String,
    scopes: String,
    used: Option<When>,
    expires: Option<When>,
}

/// The form by which a key is made, as it was filled in.
#[derive(Default, Serialize)]
struct Fresh {
    name: String,
    #[serde(skip)]
    scopes: Vec<Scope>,
    #[serde(skip)]
    days: Option<i64>,
    name_flaw: Option<String>,
    scopes_flaw: Option<String>,
}

#[derive(Serialize)]
struct ScopeView {
    name: &'static str,
    text: String,
    is_chosen: bool,
}

#[derive(Serialize)]
struct EndView {
    value: String,
    text: String,
    is_chosen: bool,
}

#[derive(Serialize)]
struct Made {
    title: String,
    secret: String,
}

/// Lists a person's keys.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed(&frame, person, "tokens") {
        return Ok(proof);
    }
    // What was typed before a proof was asked for comes back by the address; it is not judged until it is sent.
    let typed = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let fresh = if typed.get("days").is_empty() {
        Fresh { days: Some(DAYS[0]), ..Fresh::default() }
    } else {
        Fresh { name_flaw: None, scopes_flaw: None, ..read(&frame, person, &typed) }
    };
    render(frame, person, StatusCode::OK, fresh, None)
}

/// Makes a key, and shows it once.
pub(crate) fn create(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed_for(&frame, person, "tokens", form) {
        return Ok(proof);
    }
    let mut fresh = read(&frame, person, form);
    if fresh.name_flaw.is_some() || fresh.scopes_flaw.is_some() {
        return render(frame, person, StatusCode::UNPROCESSABLE_ENTITY, fresh, None);
    }
    let (act, secret) = (frame.desk.act_of(&person.session), format!("dl_{}", frame.desk.token()));
    let scopes = Scopes::Only(fresh.scopes.clone());
    let expires_at = fresh.days.map(|days| act.now + SignedDuration::from_hours(24 * days));
    let draft = TokenDraft { name: &fresh.name, scopes: &scopes, expires_at };
    let made = frame.desk.parts.db.write(|tx| {
        if token::list(tx, person.account.id, act.now)?.len() >= STANDING_MAX {
            return Ok(false);
        }
        token::make_scoped(tx, &act, person.account.id, &draft, &secret)?;
        Ok::<_, database::Error>(true)
    })?;
    if !made {
        fresh.name_flaw = Some(frame.say_with("desk-tokens-too-many", i64::try_from(STANDING_MAX).unwrap_or(i64::MAX)));
        return render(frame, person, StatusCode::UNPROCESSABLE_ENTITY, fresh, None);
    }
    let title = frame.put("desk-tokens-made", &[("name", Put::from(fresh.name.as_str()))]);
    let next = Fresh { days: Some(DAYS[0]), ..Fresh::default() };
    render(frame, person, StatusCode::CREATED, next, Some(Made { title, secret }))
}

/// Ends a key of the person's own.
pub(crate) fn end(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let (act, id) = (frame.desk.act_of(&person.session), TokenId(id.parse().unwrap_or(0)));
    let ended = frame.desk.parts.db.write(|tx| token::end(tx, &act, person.account.id, id))?;
    let Some(name) = ended else { return frame.lost(StatusCode::NOT_FOUND) };
    let notice = Notice::done(frame.put("desk-tokens-ended", &[("name", Put::from(name))]));
    Ok(frame.lead_on(ADDRESS, person, &notice))
}

/// Reads the form; what one may not do oneself is not among the choices.
fn read(frame: &Frame, person: &Person, form: &Form) -> Fresh {
    let name = form.get("name").trim();
    let mut scopes: Vec<Scope> = form.all("scope").filter_map(Scope::from_name).collect();
    scopes.retain(|scope| person.account.role.may(scope.verb()));
    let is_named = !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX;
    let flaw = |is_right: bool, text: &str| (!is_right).then(|| frame.say(text));
    Fresh {
        name_flaw: flaw(is_named, "desk-tokens-name-missing"),
        scopes_flaw: flaw(!scopes.is_empty(), "desk-tokens-scopes-missing"),
        name: name.to_owned(),
        scopes,
        days: form.get("days").parse().ok().filter(|days| DAYS.contains(days)),
    }
}

fn render(
    frame: Frame,
    person: &Person,
    status: StatusCode,
    fresh: Fresh,
    made: Option<Made>,
) -> Result<Response<Bytes>, Error> {
    let tokens = frame.desk.parts.db.read(|r| token::list(r, person.account.id, frame.now))?;
    let open = Scope::ALL.into_iter().filter(|scope| person.account.role.may(scope.verb()));
    let page = Page {
        tokens: tokens.iter().map(|token| view(&frame, token)).collect(),
        scopes: open
            .map(|scope| ScopeView {
                name: scope.as_str(),
                text: frame.say(scope_text(scope)),
                is_chosen: fresh.scopes.contains(&scope),
            })
            .collect(),
        ends: ends(&frame, fresh.days),
        fresh,
        made,
    };
    let title = frame.say("desk-tokens-title");
    frame.render("desk/tokens.html", Place::Account, &title, status, &page)
}

fn ends(frame: &Frame, chosen: Option<i64>) -> Vec<EndView> {
    let days = DAYS.map(|days| EndView {
        value: days.to_string(),
        text: frame.say_with("desk-tokens-days", days),
        is_chosen: chosen == Some(days),
    });
    let never = EndView { value: String::new(), text: frame.say("desk-tokens-never"), is_chosen: chosen.is_none() };
    days.into_iter().chain([never]).collect()
}

fn view(frame: &Frame, token: &Token) -> TokenView {
    let names: Vec<String> = Scope::ALL
        .into_iter()
        .filter(|scope| token.scopes.include(*scope))
        .map(|scope| frame.say(scope_text(scope)))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    TokenView {
        id: token.id.to_string(),
        name: token.name.clone(),
        scopes: match token.scopes {
            Scopes::All => frame.say("desk-tokens-all"),
            Scopes::Only(_) => frame.words.texts().list(&names),
        },
        used: token.used_at.map(|at| frame.ago(at)),
        expires: token.expires_at.map(|at| frame.when(at)),
    }
}

fn scope_text(scope: Scope) -> &'static str {
    match scope {
        Scope::Read => "desk-tokens-read",
        Scope::Write => "desk-tokens-write",
        Scope::Publish => "desk-tokens-publish",
        Scope::Comments => "desk-tokens-comments",
        Scope::Media => "desk-tokens-media",
    }
}
