//! Anybody tells of illegal content on the site, or has a decision looked at again: two forms, no script, no account.
//!
//! Regulation (EU) 2022/2065, Articles 16 and 20. Nothing here says whether a comment that readers do not see is there.

use std::collections::HashMap;

use document::comment::render;
use http::StatusCode;
use newsroom::comment::grounds::{self, Said, Statement};
use newsroom::comment::notice::{
    self, ADDRESS, ADDRESS_CHARS_MAX, EXPLANATION_CHARS_MAX, Field, Filed, Matter, Side, Typed, WORDS_CHARS_MAX,
    appeal, read_appeal, read_fields,
};
use newsroom::comment::submission::Flaw;
use newsroom::comment::thread::find;
use newsroom::id::CommentId;
use newsroom::published::address_of;
use newsroom::{Act, Actor};
use serde::Serialize;
use web::address::href;
use web::templates::{Value, markup};

use crate::cache::Generation;
use crate::paint::{Chrome, Head, Paint};
use crate::{Answer, Ask, Error, Site, comments, lost, mine};

#[derive(Default, Serialize)]
struct View {
    heading: String,
    texts: Vec<String>,
    form: Option<NoticeForm>,
    appeal: Option<AppealForm>,
}

#[derive(Serialize)]
struct Whole {
    chrome: Chrome,
    say: Value,
    here: String,
    #[serde(flatten)]
    view: View,
}

#[derive(Serialize)]
struct NoticeForm {
    flaws: Vec<FlawView>,
    errors: Errors,
    address: String,
    explanation: String,
    name: String,
    email: String,
    is_in_good_faith: bool,
    matters: Vec<Choice>,
    address_max: usize,
    explanation_max: usize,
    /// The comment that the address names.
    comment: Option<Quoted>,
}

#[derive(Serialize)]
struct Quoted {
    name: String,
    body: Value,
}

#[derive(Serialize)]
struct FlawView {
    field: &'static str,
    text: String,
}

/// What is wrong with each field.
#[derive(Default, Serialize)]
struct Errors {
    address: Option<String>,
    matter: Option<String>,
    explanation: Option<String>,
    name: Option<String>,
    email: Option<String>,
    faith: Option<String>,
}

#[derive(Serialize)]
struct Choice {
    value: &'static str,
    text: String,
    is_chosen: bool,
}

#[derive(Serialize)]
struct AppealForm {
    lines: Vec<String>,
    words_max: usize,
}

/// An address of this module.
enum Spot<'a> {
    Notice,
    Appeal(Side, &'a str),
}

impl<'a> Spot<'a> {
    fn of(path: &'a str) -> Option<Spot<'a>> {
        let rest = path.strip_prefix(ADDRESS).or_else(|| (path == "/content-notice").then_some(""))?;
        if rest.is_empty() {
            return Some(Spot::Notice);
        }
        let (side, token) = rest.split_once('/')?;
        Some(Spot::Appeal(Side::from_name(side)?, token.trim_end_matches('/')))
    }
}

/// Whether an address is one of these.
pub(crate) fn is_address(path: &str) -> bool {
    Spot::of(path).is_some()
}

/// Where one tells that a comment is illegal, in the language of a page.
pub(crate) fn address(paint: &Paint, comment: CommentId) -> String {
    format!("{ADDRESS}?comment={comment}&language={}", paint.words.language().tag())
}

/// Shows what stands at an address; nothing is changed.
pub(crate) fn show(site: &Site, ask: &Ask, generation: Generation) -> Result<Answer, Error> {
    mine::paint(site, ask, generation, |paint| match Spot::of(ask.path) {
        Some(Spot::Notice) => {
            let typed = Typed { address: asked_address(paint)?, ..Typed::default() };
            let view = asking(paint, &typed, &[])?;
            finish(paint, view, StatusCode::OK)
        }
        Some(Spot::Appeal(side, token)) => match read_appeal(&site.parts.keys, side, token, paint.now) {
            Some(decision) if appeal::is_open(paint.r, side, decision, paint.now)? => {
                let view = appealing(paint, side, decision)?;
                finish(paint, view, StatusCode::OK)
            }
            _ => over(paint),
        },
        None => lost::show(paint, StatusCode::NOT_FOUND),
    })
}

/// Takes a notice or an appeal.
pub(crate) fn act(site: &Site, ask: &Ask, generation: Generation) -> Result<Answer, Error> {
    if comments::is_from_elsewhere(ask) {
        let text = "This form is sent from this site's own page. Open the page, then send it there.";
        return Ok(Answer::Raw(Box::new(site.plain(StatusCode::FORBIDDEN, text))));
    }
    match Spot::of(ask.path) {
        Some(Spot::Notice) => take_notice(site, ask, generation),
        Some(Spot::Appeal(side, token)) => match read_appeal(&site.parts.keys, side, token, (site.parts.clock)()) {
            Some(decision) => take_appeal(site, ask, generation, (side, decision)),
            None => mine::paint(site, ask, generation, over),
        },
        None => mine::paint(site, ask, generation, |paint| lost::show(paint, StatusCode::NOT_FOUND)),
    }
}

fn take_notice(site: &Site, ask: &Ask, generation: Generation) -> Result<Answer, Error> {
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let typed = Typed {
        address: field("address"),
        matter: field("matter"),
        explanation: field("explanation"),
        name: field("name"),
        email: field("email"),
        is_in_good_faith: field("faith") == "yes",
    };
    let parts = &site.parts;
    let notice = match read_fields(&typed, &parts.origin) {
        Ok(notice) => notice,
        Err(flaws) => {
            return mine::paint(site, ask, generation, |paint| {
                let view = asking(paint, &typed, &flaws)?;
                finish(paint, view, StatusCode::BAD_REQUEST)
            });
        }
    };
    let deed = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    let (language, client) = (mine::language(site, ask)?, ask.client.to_string());
    let filed = parts.db.write(|tx| notice::file(tx, &deed, &parts.keys, &notice, (&language, &client)))?;
    mine::paint(site, ask, generation, |paint| match filed {
        Filed::Kept(id) => {
            let sent = paint.say("notice-sent", &[("number", id.to_string().as_str().into())]);
            let view = told(paint, "notice-sent-title", sent);
            finish(paint, view, StatusCode::OK)
        }
        Filed::TooMany => {
            let text = paint.say("notice-too-many", &[]);
            let view = told(paint, "notice-title", text);
            finish(paint, view, StatusCode::TOO_MANY_REQUESTS)
        }
    })
}

fn take_appeal(site: &Site, ask: &Ask, generation: Generation, (side, decision): (Side, i64)) -> Result<Answer, Error> {
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    let words = fields.get("words").map_or("", String::as_str);
    let parts = &site.parts;
    let deed = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    let language = mine::language(site, ask)?;
    let filed = parts.db.write(|tx| appeal::file(tx, &deed, (side, decision), words, &language))?;
    mine::paint(site, ask, generation, |paint| match filed {
        appeal::Filed::Kept(_) | appeal::Filed::Before => {
            let text = paint.say("appeal-sent", &[]);
            let view = told(paint, "appeal-sent-title", text);
            finish(paint, view, StatusCode::OK)
        }
        appeal::Filed::Over => over(paint),
    })
}

/// The address of the public comment that is asked for by `?comment=ID`; empty without one.
fn asked_address(paint: &mut Paint) -> Result<String, Error> {
    let Some(id) = mine::query(paint.ask, "comment").and_then(|id| id.parse().ok()).map(CommentId) else {
        return Ok(String::new());
    };
    let Some(comment) = find(paint.r, id)? else { return Ok(String::new()) };
    let address = address_of(paint.r, comment.story, paint.now)?;
    Ok(address.map(|address| format!("{}?comment={id}#comment-{id}", paint.absolute(&address))).unwrap_or_default())
}

fn asking(paint: &mut Paint, typed: &Typed, flaws: &[(Field, Flaw)]) -> Result<View, Error> {
    let texts: Vec<(Field, String)> =
        flaws.iter().map(|(field, flaw)| (*field, flaw_text(paint, *field, *flaw))).collect();
    let error = |field: Field| texts.iter().find(|(own, _)| *own == field).map(|(_, text)| text.clone());
    let choice = |matter: Matter| Choice {
        value: matter.as_str(),
        text: paint.say(&format!("notice-matter-{}", matter.as_str()), &[]),
        is_chosen: matter.as_str() == typed.matter,
    };
    let matters = Matter::ALL.map(choice).into();
    let asked = mine::query(paint.ask, "comment").and_then(|id| id.parse().ok()).map(CommentId);
    let comment = match asked {
        Some(id) => find(paint.r, id)?,
        None => None,
    };
    Ok(View {
        heading: paint.say("notice-title", &[]),
        texts: vec![paint.say("notice-explains", &[])],
        form: Some(NoticeForm {
            flaws: texts.iter().map(|(field, text)| FlawView { field: id_of(*field), text: text.clone() }).collect(),
            errors: Errors {
                address: error(Field::Address),
                matter: error(Field::Matter),
                explanation: error(Field::Explanation),
                name: error(Field::Name),
                email: error(Field::Email),
                faith: error(Field::GoodFaith),
            },
            address: typed.address.clone(),
            explanation: typed.explanation.clone(),
            name: typed.name.clone(),
            email: typed.email.clone(),
            is_in_good_faith: typed.is_in_good_faith,
            matters,
            address_max: ADDRESS_CHARS_MAX,
            explanation_max: EXPLANATION_CHARS_MAX,
            comment: comment.map(|comment| Quoted { name: comment.author_name, body: markup(render(&comment.body)) }),
        }),
        appeal: None,
    })
}

fn id_of(field: Field) -> &'static str {
    match field {
        Field::Address => "address",
        Field::Matter => "matter",
        Field::Explanation => "explanation",
        Field::Name => "name",
        Field::Email => "email",
        Field::GoodFaith => "faith",
    }
}

fn flaw_text(paint: &Paint, field: Field, flaw: Flaw) -> String {
    let id = match (field, flaw) {
        (Field::Address, _) => "notice-error-address",
        (Field::Matter, _) => "notice-error-matter",
        (Field::Explanation, Flaw::TooLong(_)) => "notice-error-explanation-long",
        (Field::Explanation, _) => "notice-error-explanation",
        (Field::Name, Flaw::TooLong(_)) => "comment-error-name-too-long",
        (Field::Name, _) => "comment-error-name-missing",
        (Field::Email, Flaw::Missing) => "comment-error-email-missing",
        (Field::Email, _) => "comment-error-email-form",
        (Field::GoodFaith, _) => "notice-error-faith",
    };
    paint.say(id, &[])
}

fn appealing(paint: &mut Paint, side: Side, decision: i64) -> Result<View, Error> {
    let lines = match side {
        Side::Writer => match grounds::find(paint.r, decision)? {
            Some(statement) => lines(paint, &statement),
            None => Vec::new(),
        },
        Side::Notifier => vec![paint.say("appeal-of-notice", &[])],
    };
    Ok(View {
        heading: paint.say("appeal-title", &[]),
        texts: vec![paint.say("appeal-explains", &[])],
        form: None,
        appeal: Some(AppealForm { lines, words_max: WORDS_CHARS_MAX }),
    })
}

/// The sentences of a statement of reasons.
pub(crate) fn lines(paint: &Paint, statement: &Statement) -> Vec<String> {
    let line = |line: grounds::Line| match &line.value {
        Said::Nothing => paint.say(line.message, &[]),
        Said::Text(text) => paint.say(line.message, &[("value", text.as_str().into())]),
        Said::Message(id) => {
            let value = paint.say(id, &[]);
            paint.say(line.message, &[("value", value.as_str().into())])
        }
    };
    statement.lines().into_iter().map(line).collect()
}

fn told(paint: &Paint, heading: &str, text: String) -> View {
    View { heading: paint.say(heading, &[]), texts: vec![text], ..View::default() }
}

/// The link is not ours or too old, or the decision holds no more: all alike.
fn over(paint: &mut Paint) -> Result<Answer, Error> {
    let text = paint.say("appeal-over", &[]);
    let view = told(paint, "mine-over-title", text);
    finish(paint, view, StatusCode::GONE)
}

fn finish(paint: &mut Paint, view: View, status: StatusCode) -> Result<Answer, Error> {
    let chrome = paint.chrome(Head { title: view.heading.clone(), noindex: true, ..Head::default() })?;
    let comment = mine::query(paint.ask, "comment").filter(|id| id.parse::<i64>().is_ok());
    let comment = comment.map(|id| format!("&comment={id}")).unwrap_or_default();
    let here = format!("{}?language={}{comment}", href(paint.ask.path), paint.words.language().tag());
    let whole = Whole { chrome, say: paint.words_value(), here, view };
    paint.render("site/content_notice.html", &whole, status)
}
