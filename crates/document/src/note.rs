//! What a reading could not understand, told so that nothing vanishes in silence.

use std::fmt;

/// Something that was left out, changed, or kept aside.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// Something dangerous or meaningless outside its site was left out: a script, a style, a form.
    LeftOut(String),
    /// A link led to where no link may; its words are kept.
    LinkDropped(String),
    /// Something is kept aside as it was, and not shown unless the site's settings let it through.
    KeptAside(String),
    /// A shortcode is not known here; what it enclosed is kept.
    UnknownShortcode(String),
    /// The markup was nested deeper than a text can be; it was flattened.
    Flattened,
    /// The text was longer than a body may be and was cut.
    Cut,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::LeftOut(what) => write!(f, "left out: {what}"),
            Note::LinkDropped(address) => write!(f, "a link to {address:?} was dropped, its words kept"),
            Note::KeptAside(what) => write!(f, "kept aside, not shown: {what}"),
            Note::UnknownShortcode(name) => write!(f, "the shortcode [{name}] is not known; its content was kept"),
            Note::Flattened => f.write_str("markup nested too deeply was flattened"),
            Note::Cut => f.write_str("the text was too long and was cut"),
        }
    }
}
