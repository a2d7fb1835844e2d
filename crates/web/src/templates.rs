//! Pages from plain files: embedded in the binary, overlaid file by file by a theme folder.
//!
//! Strict: a name that a page does not have is an error, found by the test that renders every template. Themes are
//! not trusted: a template can read nothing but its page, and its steps are counted.

use std::path::Path;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Output, State, UndefinedBehavior, escape_formatter};

pub use minijinja::Value;
use serde::Serialize;

/// Steps that one page may take: some hundred times what our longest page needs.
const FUEL: u64 = 20_000_000;

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        /// Every template, by name.
        pub const EMBEDDED: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../templates/", $name)))),+];
    };
}

embedded![
    "site/base.html",
    "site/card.html",
    "site/comments.html",
    "site/content_notice.html",
    "site/front.html",
    "site/ledger.html",
    "site/list.html",
    "site/lost.html",
    "site/mine.html",
    "site/objection.html",
    "site/page.html",
    "site/person.html",
    "site/picture.html",
    "site/proof.html",
    "site/said.html",
    "site/search.html",
    "site/slots.html",
    "site/statements.html",
    "site/story.html",
    "site/thread.html",
    "desk/audit.html",
    "desk/base.html",
    "desk/calendar.html",
    "desk/calendar_base.html",
    "desk/calendar_moves.html",
    "desk/cases.html",
    "desk/code.html",
    "desk/codes.html",
    "desk/comment_rule.html",
    "desk/comment_statistics.html",
    "desk/comments.html",
    "desk/editor.html",
    "desk/email.html",
    "desk/fields.html",
    "desk/forgotten.html",
    "desk/front.html",
    "desk/front_versions.html",
    "desk/head.html",
    "desk/history.html",
    "desk/home.html",
    "desk/media.html",
    "desk/media_item.html",
    "desk/message.html",
    "desk/month.html",
    "desk/notice.html",
    "desk/objections.html",
    "desk/passkeys.html",
    "desk/password.html",
    "desk/people.html",
    "desk/plan.html",
    "desk/planning.html",
    "desk/preview.html",
    "desk/proof.html",
    "desk/receipt.html",
    "desk/redirects.html",
    "desk/sessions.html",
    "desk/settings.html",
    "desk/sign_in.html",
    "desk/sign_ins.html",
    "desk/solo.html",
    "desk/speaker.html",
    "desk/speakers.html",
    "desk/statements.html",
    "desk/stories.html",
    "desk/story.html",
    "desk/story_checks.html",
    "desk/story_notes.html",
    "desk/story_translations.html",
    "desk/story_work.html",
    "desk/terms.html",
    "desk/tokens.html",
    "mail/letter.html",
    "mail/letter.txt",
];

/// The templates of a site.
#[derive(Debug)]
pub struct Templates {
    environment: Environment<'static>,
}

/// A template could not be read or rendered.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// A file of the theme could not be read.
    #[error("the theme's {name} could not be read: {cause}")]
    Theme {
        /// The template's name.
        name: &'static str,
        /// Why.
        cause: std::io::Error,
    },
    /// The template engine's own error, with the template's name and line.
    #[error("{0:#}")]
    Engine(#[from] minijinja::Error),
}

impl Templates {
    /// Reads all templates; those that `theme` holds a file of the same name for come from there.
    ///
    /// # Errors
    /// [`TemplateError`] if a file cannot be read or is no template.
    pub fn new(theme: Option<&Path>) -> Result<Self, TemplateError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(escaping);
        environment.set_formatter(write_value);
        environment.set_fuel(Some(FUEL));
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?;
        environment.set_syntax(syntax);
        for (name, embedded) in EMBEDDED {
            let text = match theme.map(|folder| folder.join(name)).filter(|file| file.is_file()) {
                Some(file) => std::fs::read_to_string(file).map_err(|cause| TemplateError::Theme { name, cause })?,
                None => (*embedded).to_owned(),
            };
            environment.add_template_owned(*name, text)?;
        }
        Ok(Templates { environment })
    }

    /// Renders a page.
    ///
    /// # Errors
    /// [`TemplateError`] if the template asks for what the page does not have.
    pub fn render(&self, name: &str, page: &impl Serialize) -> Result<String, TemplateError> {
        Ok(self.environment.get_template(name)?.render(Value::from(Serde(page)))?)
    }
}

/// Plain text has nothing to escape; everything else is HTML.
fn escaping(name: &str) -> AutoEscape {
    if name.ends_with(".txt") { AutoEscape::None } else { AutoEscape::Html }
}

/// Writes a value into a page: text escaped for an element or a quoted attribute, everything else as the engine does.
///
/// The engine's own escaping writes `/` as a character reference as well: every address of a page would be longer and
/// unreadable to whoever looks for links with less than a parser.
fn write_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), minijinja::Error> {
    let is_escaped = matches!(state.auto_escape(), AutoEscape::Html) && !value.is_safe();
    let Some(text) = value.as_str().filter(|_| is_escaped) else { return escape_formatter(out, state, value) };
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        let reference = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.write_str(&text[written..at])?;
        out.write_str(reference)?;
        written = at + 1;
    }
    Ok(out.write_str(&text[written..])?)
}

/// Lets HTML of a document pass into a template as it is.
#[must_use]
pub fn markup(html: document::Html) -> Value {
    Value::from_safe_string(html.into_string())
}

/// Lets a script element's JSON pass as it is. `formats::schema_org` has escaped what could end the element.
#[must_use]
pub fn json_ld(json: String) -> Value {
    Value::from_safe_string(json)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_in_a_page_and_addresses_stay_readable() {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(write_value);
        let page = "{{ text }}|{{ number }}|{{ html }}";
        let context = minijinja::context! {
            text => "/a?b=\"c\"&d='<e>' Ж", number => 7, html => Value::from_safe_string("<b>".into()),
        };
        let shown = environment.render_str(page, context).unwrap();
        assert_eq!(shown, "/a?b=&quot;c&quot;&amp;d=&#39;&lt;e&gt;&#39; Ж|7|<b>");
    }

    #[test]
    fn plain_text_is_left_as_it_is() {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(escaping);
        environment.set_formatter(write_value);
        environment.add_template("letter.txt", "{{ text }}").unwrap();
        environment.add_template("letter.html", "{{ text }}").unwrap();
        let render = |name| {
            environment.get_template(name).unwrap().render(minijinja::context! { text => "<a> & \"b\"" }).unwrap()
        };
        assert_eq!(
            (render("letter.txt").as_str(), render("letter.html").as_str()),
            ("<a> & \"b\"", "&lt;a&gt; &amp; &quot;b&quot;")
        );
    }
}
