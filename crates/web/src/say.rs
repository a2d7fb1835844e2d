//! The interface's words within a template: `say("comments-count", count=3)`.

use std::fmt;
use std::sync::Arc;

use locale::Formats;
use minijinja::value::{Kwargs, Object, from_args};
use minijinja::{Error, ErrorKind, State, Value};

/// The words of one language, callable from a template.
#[derive(Clone)]
pub struct Say(pub Arc<Formats>);

impl fmt::Debug for Say {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Say({})", self.0.language().tag())
    }
}

impl Say {
    /// Makes it a value for a page.
    #[must_use]
    pub fn into_value(self) -> Value {
        Value::from_object(self)
    }
}

impl Object for Say {
    fn call(self: &Arc<Self>, _: &mut State, args: &[Value]) -> Result<Value, Error> {
        let (id, kwargs): (&str, Kwargs) = from_args(args)?;
        let mut values: Vec<(&str, locale::Value)> = Vec::new();
        let names: Vec<String> = kwargs.args().map(str::to_owned).collect();
        for name in &names {
            let value: Value = kwargs.get(name)?;
            let value = match i64::try_from(value.clone()) {
                Ok(number) if value.is_number() => locale::Value::from(number),
                _ => locale::Value::from(value.to_string()),
            };
            values.push((name.as_str(), value));
        }
        kwargs.assert_all_used()?;
        if values.is_empty() && self.0.texts().find(id).is_none() {
            return Err(Error::new(ErrorKind::InvalidOperation, format!("there is no text `{id}`")));
        }
        Ok(Value::from(self.0.texts().get(id, &values)))
    }
}
