//! Values beside their description: whether one is as a JSON Schema of the interface says.

use serde_json::Value;

/// Finds where a value is not as its schema says; nothing if it is.
pub fn find_flaw(description: &Value, schema: &Value, value: &Value) -> Option<String> {
    flaw(description, schema, value, "$")
}

/// Follows a reference within the description.
pub fn resolve<'a>(description: &'a Value, schema: &'a Value) -> &'a Value {
    let Some(reference) = schema["$ref"].as_str() else { return schema };
    let found = description.pointer(reference.strip_prefix('#').unwrap());
    found.unwrap_or_else(|| panic!("{reference} leads nowhere"))
}

fn flaw(description: &Value, schema: &Value, value: &Value, place: &str) -> Option<String> {
    let schema = resolve(description, schema);
    if let Some(kinds) = schema["anyOf"].as_array() {
        let flaws: Option<Vec<String>> = kinds.iter().map(|kind| flaw(description, kind, value, place)).collect();
        return flaws.map(|flaws| flaws.join(" and "));
    }
    let is_right = match schema["type"].as_str() {
        None => true,
        Some("object") => return object_flaw(description, schema, value, place),
        Some("array") => {
            let Some(items) = value.as_array() else { return Some(format!("{place} is no list: {value}")) };
            let flaws = items.iter().enumerate();
            return flaws
                .filter_map(|(at, item)| flaw(description, &schema["items"], item, &format!("{place}[{at}]")))
                .next();
        }
        Some("string") => is_text(schema, value),
        Some("integer") => value.as_i64().is_some_and(|number| {
            schema["minimum"].as_i64().is_none_or(|least| number >= least)
                && schema["maximum"].as_i64().is_none_or(|most| number <= most)
        }),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        Some(other) => panic!("{other} is not known here"),
    };
    (!is_right).then(|| format!("{place} is not {schema}: {value}"))
}

fn object_flaw(description: &Value, schema: &Value, value: &Value, place: &str) -> Option<String> {
    let Some(object) = value.as_object() else { return Some(format!("{place} is no object: {value}")) };
    let required = schema["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap());
    let missing = required.filter(|name| !object.contains_key(*name)).map(|name| format!("{place} lacks {name}"));
    let fields = object.iter().filter_map(|(name, value)| match schema["properties"].get(name) {
        None => Some(format!("{place}.{name} is described nowhere")),
        Some(schema) => flaw(description, schema, value, &format!("{place}.{name}")),
    });
    missing.chain(fields).next()
}

fn is_text(schema: &Value, value: &Value) -> bool {
    let Some(text) = value.as_str() else { return false };
    let is_short = schema["maxLength"].as_u64().is_none_or(|most| text.chars().count() as u64 <= most);
    let is_known = schema["enum"].as_array().is_none_or(|words| words.contains(value));
    let is_instant = schema["format"] != "date-time" || text.parse::<jiff::Timestamp>().is_ok();
    is_short && is_known && is_instant
}
