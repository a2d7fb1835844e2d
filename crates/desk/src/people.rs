//! The people of the desk: inviting them, their roles, and letting them go.

use bytes::Bytes;
use database::{Reader, Transaction};
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::Act;
use newsroom::id::{AccountId, SectionId};
use newsroom::letter::{self, Enqueued, Kind, Letter, Recipient};
use newsroom::people::account::{self, Account, AccountError, is_email};
use newsroom::people::beat;
use newsroom::people::link::{self, Purpose};
use newsroom::people::role::Role;
use newsroom::section::{self, Section};
use newsroom::story::access::is_bound;
use serde::Serialize;
use serde_json::json;

use crate::Error;
use crate::door::password::NAME_CHARS_MAX;
use crate::door::{Person, email};
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::notice::Notice;
use crate::section_tree::{dashes, tree};

/// Where they are listed.
const ADDRESS: &str = "/desk/people";

#[derive(Serialize)]
struct Page {
    people: Vec<PersonView>,
    roles: Vec<RoleView>,
    invitation: Invitation,
    /// A link that was just made.
    link: Option<LinkView>,
}

#[derive(Serialize)]
struct PersonView {
    id: String,
    name: String,
    email: String,
    role: &'static str,
    role_text: String,
    left: Option<When>,
    has_password: bool,
    /// The sections to which their work is bound, in words.
    works_in: Option<String>,
    /// What can be chosen; none for those who work on the whole site by their role.
    sections: Vec<SectionChoice>,
}

/// A section of the site.
#[derive(Serialize)]
struct SectionChoice {
    id: String,
    /// A dash for each section above it.
    depth: String,
    name: String,
    is_chosen: bool,
}

#[derive(Serialize)]
struct RoleView {
    name: &'static str,
    text: String,
}

/// The form by which someone is invited, as it was filled in.
#[derive(Default, Serialize)]
struct Invitation {
    name: String,
    email: String,
    role: String,
    name_flaw: Option<String>,
    email_flaw: Option<String>,
    /// The sections that were chosen, as the form gives them.
    #[serde(skip)]
    chosen: Vec<String>,
    sections: Vec<SectionChoice>,
}

#[derive(Serialize)]
struct LinkView {
    title: String,
    explains: String,
    address: String,
    /// Where a letter with it is on its way to, in words.
    sent: Option<String>,
}

/// Lists everybody.
pub(crate) fn show(frame: Frame, _: &Person) -> Result<Response<Bytes>, Error> {
    render(frame, StatusCode::OK, Invitation::default(), None)
}

/// Adds someone, and shows the link by which they set a first password.
pub(crate) fn invite(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let (name, email) = (form.get("name").trim(), form.get("email").trim());
    let role = Role::from_name(form.get("role"));
    let mut invitation = Invitation {
        name: name.to_owned(),
        email: email.to_owned(),
        role: form.get("role").to_owned(),
        chosen: form.all("section").map(str::to_owned).collect(),
        ..Invitation::default()
    };
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
        invitation.name_flaw = Some(frame.say("desk-setup-name-missing"));
    }
    if !is_email(email) {
        invitation.email_flaw = Some(frame.say("desk-setup-email-form"));
    }
    let Some(role) = role.filter(|_| invitation.name_flaw.is_none() && invitation.email_flaw.is_none()) else {
        return render(frame, StatusCode::UNPROCESSABLE_ENTITY, invitation, None);
    };
    let (act, secret, parts) = (frame.desk.act_of(&person.session), frame.desk.token(), &frame.desk.parts);
    let added = parts.db.write(|tx| {
        let id = account::add(tx, &act, &parts.keys, email, name, role)?;
        if can_be_bound(role) {
            let chosen = read_sections(tx, form)?;
            beat::set(tx, &act, id, &chosen)?;
        }
        link::make(tx, &act, Purpose::Invitation, Some(id), &secret)?;
        let to = Recipient { email: email.to_owned(), name: name.to_owned() };
        Ok::<_, AccountError>(write_to(tx, &frame, &act, person, &to, &secret)?)
    });
    match added {
        Ok(written) => {
            let sent = matches!(written, Enqueued::Waits(_)).then_some(email);
            let link = view_link(&frame, name, Purpose::Invitation, &secret, sent);
            render(frame, StatusCode::CREATED, Invitation::default(), Some(link))
        }
        Err(AccountError::EmailTaken) => {
            invitation.email_flaw = Some(frame.say("desk-people-email-taken"));
            render(frame, StatusCode::UNPROCESSABLE_ENTITY, invitation, None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Makes a link by which someone sets another password, or the first one if they have none.
pub(crate) fn reset(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let Some(other) = find(&frame, id)?.filter(Account::is_active) else { return frame.lost(StatusCode::NOT_FOUND) };
    let purpose = if other.password_hash.is_some() { Purpose::Reset } else { Purpose::Invitation };
    let (act, secret, parts) = (frame.desk.act_of(&person.session), frame.desk.token(), &frame.desk.parts);
    let to = Recipient::of(&other, &parts.keys)?;
    let is_sent = parts.db.write(|tx| {
        link::make(tx, &act, purpose, Some(other.id), &secret)?;
        // Somebody who has a password and has forgotten it asks for a letter at the door.
        let is_written = purpose == Purpose::Invitation;
        Ok::<_, database::Error>(
            is_written && matches!(write_to(tx, &frame, &act, person, &to, &secret)?, Enqueued::Waits(_)),
        )
    })?;
    let link = view_link(&frame, &other.name, purpose, &secret, is_sent.then_some(to.email.as_str()));
    render(frame, StatusCode::CREATED, Invitation::default(), Some(link))
}

/// Gives someone another role.
pub(crate) fn set_role(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let (Some(other), Some(role)) = (find(&frame, id)?, Role::from_name(form.get("role"))) else {
        return frame.lost(StatusCode::NOT_FOUND);
    };
    let act = frame.desk.act_of(&person.session);
    let set = frame.desk.parts.db.write(|tx| account::set_role(tx, &act, other.id, role));
    done(frame, person, set, "desk-people-role-set", &other)
}

/// Gives someone another e-mail address.
pub(crate) fn set_email(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(other) = find(&frame, id)?.filter(Account::is_active) else { return frame.lost(StatusCode::NOT_FOUND) };
    let typed = form.get("email").trim();
    let notice = match email::set(&frame, person, other.id, typed) {
        Ok(()) => email::done(&frame, &other.name, typed),
        Err(error) => Notice::caution(email::flaw(&frame, error)?),
    };
    Ok(frame.lead_on(ADDRESS, person, &notice))
}

/// Binds someone's work to sections, or to none: then it is the whole site.
pub(crate) fn set_sections(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(other) = find(&frame, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| {
        let chosen = read_sections(tx, form)?;
        beat::set(tx, &act, other.id, &chosen)
    })?;
    tracing::info!(account = other.id.0, by = person.account.id.0, "someone works in other sections now");
    done(frame, person, Ok(()), "desk-people-sections-set", &other)
}

/// The sections that a form chooses, as far as they are there.
fn read_sections(r: &mut Reader, form: &Form) -> Result<Vec<SectionId>, database::Error> {
    let is_chosen = |id: &SectionId| form.all("section").any(|chosen| chosen == id.to_string());
    Ok(section::list(r)?.into_iter().map(|section| section.id).filter(is_chosen).collect())
}

/// Ends someone's access.
pub(crate) fn end(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let Some(other) = find(&frame, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let act = frame.desk.act_of(&person.session);
    let ended = frame.desk.parts.db.write(|tx| account::end(tx, &act, other.id));
    if ended.is_ok() {
        tracing::info!(account = other.id.0, by = person.account.id.0, "someone's access was ended");
    }
    done(frame, person, ended, "desk-people-ended", &other)
}

/// Lets someone who has left come back.
pub(crate) fn bring_back(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let Some(other) = find(&frame, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let act = frame.desk.act_of(&person.session);
    let back = frame.desk.parts.db.write(|tx| account::bring_back(tx, &act, other.id));
    done(frame, person, back, "desk-people-is-back", &other)
}

/// Leads back to the list, and says there what was done or why not.
fn done(
    frame: Frame,
    person: &Person,
    outcome: Result<(), AccountError>,
    text: &str,
    other: &Account,
) -> Result<Response<Bytes>, Error> {
    let notice = match outcome {
        Ok(()) => Notice::done(frame.put(text, &[("name", Put::from(other.name.as_str()))])),
        Err(AccountError::LastAdmin) => Notice::caution(frame.say("desk-people-last-admin")),
        Err(error) => return Err(error.into()),
    };
    Ok(frame.lead_on(ADDRESS, person, &notice))
}

fn find(frame: &Frame, id: &str) -> Result<Option<Account>, Error> {
    let Ok(id) = id.parse() else { return Ok(None) };
    Ok(frame.desk.parts.db.read(|r| account::find(r, AccountId(id)))?)
}

/// Writes an invitation to whom it is for, if letters are sent.
fn write_to(
    tx: &mut Transaction,
    frame: &Frame,
    act: &Act,
    person: &Person,
    to: &Recipient,
    secret: &str,
) -> Result<Enqueued, database::Error> {
    let data = json!({ "path": format!("/desk/invitation/{secret}"), "by": person.account.name });
    let language = &frame.settings.language;
    let letter = Letter { kind: Kind::Invitation, to, language, data, unsubscribe: None };
    letter::enqueue(tx, act, &frame.desk.parts.keys, &letter)
}

fn view_link(frame: &Frame, name: &str, purpose: Purpose, secret: &str, sent: Option<&str>) -> LinkView {
    let (step, explains) = if purpose == Purpose::Invitation {
        ("invitation", "desk-people-link-invitation")
    } else {
        ("reset", "desk-people-link-reset")
    };
    LinkView {
        title: frame.put("desk-people-link-title", &[("name", Put::from(name))]),
        explains: frame.say(explains),
        address: format!("{}/desk/{step}/{secret}", frame.desk.parts.origin),
        sent: sent.map(|email| frame.put("desk-people-link-sent", &[("email", Put::from(email))])),
    }
}

fn render(
    frame: Frame,
    status: StatusCode,
    mut invitation: Invitation,
    link: Option<LinkView>,
) -> Result<Response<Bytes>, Error> {
    let (accounts, sections) =
        frame.desk.parts.db.read(|r| Ok::<_, database::Error>((account::list(r)?, section::list(r)?)))?;
    let roles = Role::ALL.map(|role| RoleView { name: role.as_str(), text: frame.say(role_text(role)) });
    let mut people: Vec<PersonView> = accounts.iter().map(|account| view(&frame, account, &sections)).collect();
    people.sort_by_key(|person| person.left.is_some());
    invitation.sections = section_choices(&sections, |id| invitation.chosen.contains(&id.to_string()));
    let page = Page { people, roles: roles.into(), invitation, link };
    let title = frame.say("desk-people-title");
    frame.render("desk/people.html", Place::People, &title, status, &page)
}

fn view(frame: &Frame, account: &Account, sections: &[Section]) -> PersonView {
    let chosen = account.beat.chosen();
    let names: Vec<&str> =
        sections.iter().filter(|section| chosen.contains(&section.id)).map(|section| section.name.as_str()).collect();
    let works_in = || frame.put("desk-people-works-in", &[("sections", Put::from(frame.words.texts().list(&names)))]);
    PersonView {
        works_in: is_bound(account).then(works_in),
        sections: if can_be_bound(account.role) {
            section_choices(sections, |id| chosen.contains(&id))
        } else {
            Vec::new()
        },
        id: account.id.to_string(),
        name: account.name.clone(),
        // One that another key sealed cannot be shown; the person is still there to be let go.
        email: account.email(&frame.desk.parts.keys).unwrap_or_default(),
        role: account.role.as_str(),
        role_text: frame.say(role_text(account.role)),
        left: account.ended_at.map(|at| frame.when(at)),
        has_password: account.password_hash.is_some(),
    }
}

/// The sections in the order of the site, with those that were chosen.
fn section_choices(sections: &[Section], is_chosen: impl Fn(SectionId) -> bool) -> Vec<SectionChoice> {
    let choice = |(level, section): (usize, &Section)| SectionChoice {
        id: section.id.to_string(),
        depth: dashes(level),
        name: section.name.clone(),
        is_chosen: is_chosen(section.id),
    };
    tree(sections).into_iter().map(choice).collect()
}

/// Whether the work of a role can be bound to sections.
fn can_be_bound(role: Role) -> bool {
    matches!(role, Role::Contributor | Role::Reporter | Role::Editor)
}

pub(crate) fn role_text(role: Role) -> &'static str {
    match role {
        Role::Contributor => "desk-role-contributor",
        Role::Reporter => "desk-role-reporter",
        Role::Editor => "desk-role-editor",
        Role::Moderator => "desk-role-moderator",
        Role::Admin => "desk-role-admin",
    }
}
