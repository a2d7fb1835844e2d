//! What one address of the interface is: how it is asked, who may ask, and what it takes and gives.

use database::{Reader, Transaction};
use http::{Method, Response, StatusCode};
use newsroom::people::role::Verb;
use newsroom::people::scope::Scope;
use web::file::Content;

use crate::call::{Answer, Call};
use crate::media;
use crate::problem::Problem;
use crate::shape::{Field, Shape};
use crate::shapes::PROBLEM;

/// One address and what it does. [`description`] is made of these.
#[derive(Clone, Copy)]
pub(crate) struct Route {
    pub way: Way,
    /// The path below [`BASE`]; `{id}` stands for a number.
    pub path: &'static str,
    /// What a token must be for; none if any token does.
    pub scope: Option<Scope>,
    /// What its person must be allowed to do; none if nothing in particular.
    pub verb: Option<Verb>,
    /// Whose the story is, at the addresses of one.
    pub whose: Whose,
    pub handler: Handler,
    pub what: &'static str,
    pub query: &'static [Field],
    pub body: Option<&'static Shape>,
    pub precondition: Precondition,
    /// What is given when it was done.
    pub status: StatusCode,
    pub answer: Option<&'static Shape>,
}

/// What a person must be to a story, besides being allowed what the address does with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Anybody's: comments are decided on the whole site, and nothing of the story itself is told or changed.
    Everybodys,
    /// Anybody's whose sections it is at home in.
    Home,
    /// One that they may read: words under embargo are read by few.
    Readers,
    /// One that they may revise: editors all of their sections, writers their own.
    Theirs,
}

/// How an address is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Get,
    Post,
    Patch,
    Delete,
}

impl Way {
    pub fn method(self) -> Method {
        match self {
            Way::Get => Method::GET,
            Way::Post => Method::POST,
            Way::Patch => Method::PATCH,
            Way::Delete => Method::DELETE,
        }
    }
}

/// Whether a request names the version that it began from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Precondition {
    None,
    May,
    Must,
}

/// A handler reads, or changes something in one transaction.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    Read(fn(&Call, &mut Reader) -> Result<Answer, Problem>),
    Write(fn(&Call, &mut Transaction) -> Result<Answer, Problem>),
    /// A file comes in: it is stored first, and written of after.
    Upload(fn(&Call, &media::Upload, &mut Transaction) -> Result<Answer, Problem>),
    /// A piece of a file comes in: no transaction is open while it is written.
    Piece(fn(&Call) -> Result<Answer, Problem>),
    /// A file goes out, or may: it is sent when no transaction is open any more.
    Give(fn(&Call) -> Result<Response<Content>, Problem>),
}

/// An address at which something is read.
pub(crate) const fn get(
    path: &'static str,
    scope: Option<Scope>,
    handler: Handler,
    what: &'static str,
    answer: &'static Shape,
) -> Route {
    Route {
        way: Way::Get,
        path,
        scope,
        verb: match scope {
            Some(scope) => Some(scope.verb()),
            None => None,
        },
        whose: Whose::Readers,
        handler,
        what,
        query: &[],
        body: None,
        precondition: Precondition::None,
        status: StatusCode::OK,
        answer: Some(answer),
    }
}

/// An address at which a file is had.
pub(crate) const fn file(
    path: &'static str,
    scope: Scope,
    handler: fn(&Call) -> Result<Response<Content>, Problem>,
    what: &'static str,
) -> Route {
    Route { answer: None, ..get(path, Some(scope), Handler::Give(handler), what, &PROBLEM) }
}

/// An address at which something is done.
pub(crate) const fn post(
    path: &'static str,
    scope: Scope,
    handler: Handler,
    what: &'static str,
    answer: &'static Shape,
) -> Route {
    let whose = match scope {
        Scope::Write => Whose::Theirs,
        _ => Whose::Home,
    };
    get(path, Some(scope), handler, what, answer).by(Way::Post).of(whose)
}

impl Route {
    /// Asked in another way.
    pub const fn by(self, way: Way) -> Route {
        Route { way, ..self }
    }

    /// With fields in its query.
    pub const fn asking(self, query: &'static [Field]) -> Route {
        Route { query, ..self }
    }

    /// With a body.
    pub const fn taking(self, body: &'static Shape) -> Route {
        Route { body: Some(body), ..self }
    }

    /// Perhaps with the version that it began from.
    pub const fn expecting(self, precondition: Precondition) -> Route {
        Route { precondition, ..self }
    }

    /// Answered with another status than 200.
    pub const fn answering(self, status: StatusCode) -> Route {
        Route { status, ..self }
    }

    /// Answered with nothing but that it was done.
    pub const fn answering_nothing(self) -> Route {
        Route { status: StatusCode::NO_CONTENT, answer: None, ..self }
    }

    /// For stories that are somebody's in this way.
    pub const fn of(self, whose: Whose) -> Route {
        Route { whose, ..self }
    }

    /// For those alone who may do more than the scope says.
    pub const fn for_those_who(self, verb: Verb) -> Route {
        Route { verb: Some(verb), ..self }
    }
}
