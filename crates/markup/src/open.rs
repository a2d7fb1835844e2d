//! Which elements are open, as far as it bears on depth.
//!
//! This follows the tree builder from outside, so it errs towards too deep: an end tag that the builder may pass over
//! closes nothing here.

use html5ever::{LocalName, local_name};

/// The stack of open elements that can nest, and the formatting elements that have not been ended.
#[derive(Default)]
pub(crate) struct Open {
    elements: Vec<LocalName>,
    formatting: Vec<Formatting>,
    /// How many of `elements` end the scope of others.
    scopes: usize,
}

struct Formatting {
    name: LocalName,
    /// How many scopes were open at its start.
    scopes: usize,
}

impl Open {
    pub(crate) fn depth(&self) -> usize {
        self.elements.len() + self.formatting.len()
    }

    pub(crate) fn start(&mut self, name: &LocalName) {
        if is_formatting(name) {
            // A link in a link ends the first (HTML §13.2.6.4.7, `a`, `nobr`).
            if matches!(&**name, "a" | "nobr") {
                self.end_formatting(name);
            }
            self.formatting.push(Formatting { name: name.clone(), scopes: self.scopes });
        } else {
            self.scopes += usize::from(ends_scope(name));
            self.elements.push(name.clone());
        }
    }

    pub(crate) fn end(&mut self, name: &LocalName) {
        if is_formatting(name) {
            return self.end_formatting(name);
        }
        let is_plain = !is_block(name) && !ends_scope(name);
        let found = self.elements.iter().rposition(|open| {
            open == name || is_heading(open) && is_heading(name) || ends_scope(open) || is_plain && is_block(open)
        });
        let Some(at) =
            found.filter(|at| self.elements[*at] == *name || is_heading(name) && is_heading(&self.elements[*at]))
        else {
            return;
        };
        if *name == local_name!("form") {
            // A form is taken out from among what is open (HTML §13.2.6.4.7, end tag `form`).
            self.elements.remove(at);
            return;
        }
        self.elements.truncate(at);
        self.scopes = self.elements.iter().filter(|open| ends_scope(open)).count();
        // Formatting elements stay open in what comes next, but for those of the scope that has ended.
        self.formatting.retain(|open| open.scopes <= self.scopes);
    }

    fn end_formatting(&mut self, name: &LocalName) {
        let scopes = self.scopes;
        if let Some(at) = self.formatting.iter().rposition(|open| open.name == *name)
            && self.formatting[at].scopes >= scopes
        {
            self.formatting.remove(at);
        }
    }
}

/// Formatting elements (HTML §13.2.4.2): they are opened again where a block cut them off.
fn is_formatting(name: &str) -> bool {
    matches!(
        name,
        "a" | "b" | "big" | "code" | "em" | "font" | "i" | "nobr" | "s" | "small" | "strike" | "strong" | "tt" | "u"
    )
}

/// Elements beyond which an end tag does not look (HTML §13.2.4.2, "has an element in scope").
fn ends_scope(name: &str) -> bool {
    matches!(
        name.to_ascii_lowercase().as_str(),
        "table"
            | "caption"
            | "template"
            | "select"
            | "applet"
            | "marquee"
            | "object"
            | "foreignobject"
            | "desc"
            | "annotation-xml"
            | "mi"
            | "mo"
            | "mn"
            | "ms"
            | "mtext"
    )
}

/// Elements whose end tag ends all that is open in them.
fn is_block(name: &str) -> bool {
    is_heading(name)
        || matches!(
            name,
            "address"
                | "article"
                | "aside"
                | "blockquote"
                | "button"
                | "center"
                | "details"
                | "dialog"
                | "dir"
                | "div"
                | "dl"
                | "fieldset"
                | "figcaption"
                | "figure"
                | "footer"
                | "form"
                | "header"
                | "hgroup"
                | "listing"
                | "main"
                | "menu"
                | "nav"
                | "ol"
                | "pre"
                | "search"
                | "section"
                | "summary"
                | "ul"
        )
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}
