//! Requests drawn by chance from the description: as it says, nearly so, and as no honest program sends them.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::{Map, Value, json};
use testing::Chance;

use crate::schema::resolve;

/// How a request keeps to the description.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// In everything.
    Valid,
    /// In all but one thing.
    Nearly,
    /// In little.
    Hostile,
}

/// A request that was drawn.
pub struct Drawn {
    pub manner: Manner,
    pub method: Method,
    /// Path and query below `/api/v1`.
    pub address: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Drawn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}: {} {} {:?}", self.manner, self.method, self.address, self.headers)
    }
}

/// What numbers in addresses may name that is there.
pub struct Known {
    pub stories: Vec<i64>,
    /// Stories that were begun from others.
    pub translations: Vec<i64>,
    pub comments: Vec<i64>,
    pub media: Vec<i64>,
    /// What belongs to a story: the name of its number in addresses, the story, the number.
    pub parts: Vec<(&'static str, i64, i64)>,
    pub statements: Vec<i64>,
    pub people: Vec<i64>,
    pub sections: Vec<i64>,
    /// Files on their way.
    pub uploads: Vec<i64>,
    pub notices: Vec<i64>,
    pub appeals: Vec<i64>,
}

/// Texts that break what was not made for them.
const ODD: [&str; 14] = [
    "",
    " ",
    "a\u{0}b",
    "\u{202e}\u{2066}",
    "' OR 1=1 --",
    "%00%ff%zz",
    "../../../etc/passwd",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "\u{1f469}\u{200d}\u{1f680}\u{fe0f}",
    "پل دوباره باز شد",
    "e\u{301}\u{301}\u{301}",
    "-0",
    "18446744073709551616",
];

/// Bodies that are no JSON, or hardly.
fn odd_body(chance: &mut Chance) -> Vec<u8> {
    let bodies: [Vec<u8>; 12] = [
        b"{".to_vec(),
        b"\xff\xfe\x00".to_vec(),
        b"{\"headline\": \"\xc3\x28\"}".to_vec(),
        b"{\"headline\": \"\\ud800\"}".to_vec(),
        b"\xef\xbb\xbf{}".to_vec(),
        [vec![b'['; 100_000], vec![b']'; 100_000]].concat(),
        format!("{}1{}", "{\"body\":".repeat(5_000), "}".repeat(5_000)).into_bytes(),
        b"{\"picture\": 1e400}".to_vec(),
        b"{\"picture\": 123456789012345678901234567890}".to_vec(),
        b"{\"headline\": \"a\", \"headline\": \"b\"}".to_vec(),
        b"null".to_vec(),
        b"\"text\"".to_vec(),
    ];
    let place = chance.place(bodies.len());
    bodies[place].clone()
}

/// Draws a request for an operation.
pub fn draw(
    description: &Value,
    known: &Known,
    (path, method, operation): (&str, &str, &Value),
    chance: &mut Chance,
) -> Drawn {
    let manner = chance.pick(&[Manner::Valid, Manner::Nearly, Manner::Hostile]);
    let (mut address, mut query, mut headers) = (path.to_owned(), Vec::new(), HeaderMap::new());
    if manner != Manner::Hostile || chance.below(2) == 0 {
        address = put_part(&address, known, chance);
    }
    for parameter in operation["parameters"].as_array().unwrap() {
        let (name, schema) = (parameter["name"].as_str().unwrap(), &parameter["schema"]);
        let is_needed = parameter["required"] == true;
        match parameter["in"].as_str().unwrap() {
            "path" => {
                let part = draw_part(path, name, schema, known, manner, chance);
                address = address.replace(&format!("{{{name}}}"), &part);
            }
            "query" if chance.below(2) == 0 => {
                let text = draw_text_of(description, schema, manner, chance);
                query.push(format!(
                    "{name}={}",
                    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>()
                ));
            }
            "header" if is_needed || chance.below(2) == 0 => put_header(&mut headers, name, manner, chance),
            _ => {}
        }
    }
    if manner == Manner::Hostile && chance.below(3) == 0 {
        query.push(
            chance
                .pick(&["%ff=%00", "limit=1&limit=x", "cursor=9-9-9", "&&==", "after=-9223372036854775808"])
                .to_owned(),
        );
        let value = chance.pick(&["\u{e9}", "a\tb", "*", "Bearer x"]);
        headers.insert(HeaderName::from_static("accept"), HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    let body = draw_body(description, known, operation, manner, &mut headers, chance);
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    Drawn {
        manner,
        method: method.to_uppercase().parse().unwrap(),
        address: format!("{address}{query}"),
        headers,
        body,
    }
}

/// Names something of a story, and that story, where an address asks for such a thing.
fn put_part(address: &str, known: &Known, chance: &mut Chance) -> String {
    let is_asked = |(name, ..): &&(&str, i64, i64)| address.contains(&format!("{{{name}}}"));
    let there: Vec<_> = known.parts.iter().filter(is_asked).collect();
    if there.is_empty() {
        return address.to_owned();
    }
    let (name, story, number) = there[chance.place(there.len())];
    address.replace("{id}", &story.to_string()).replace(&format!("{{{name}}}"), &number.to_string())
}

fn draw_part(path: &str, name: &str, schema: &Value, known: &Known, manner: Manner, chance: &mut Chance) -> String {
    if manner == Manner::Hostile && chance.below(3) == 0 {
        return chance.pick(&["0", "-1", "9223372036854775808", "1e3", "%00", "..", "%20", "\u{661}"]).to_owned();
    }
    if let Some(words) = schema["enum"].as_array() {
        return words[chance.place(words.len())].as_str().unwrap().to_owned();
    }
    if name == "number" {
        return (1 + chance.below(3)).to_string();
    }
    let there = if path.starts_with("/comments") {
        &known.comments
    } else if path.starts_with("/media") {
        &known.media
    } else if path.ends_with("/follow") {
        &known.translations
    } else if path.starts_with("/statements") {
        &known.statements
    } else if path.starts_with("/people") {
        &known.people
    } else if path.starts_with("/sections") {
        &known.sections
    } else if path.starts_with("/uploads") {
        &known.uploads
    } else if path.starts_with("/notices") {
        &known.notices
    } else if path.starts_with("/appeals") {
        &known.appeals
    } else {
        &known.stories
    };
    if chance.below(5) == 0 {
        (1 + chance.below(1 << 53)).to_string()
    } else {
        there[chance.place(there.len())].to_string()
    }
}

fn put_header(headers: &mut HeaderMap, name: &str, manner: Manner, chance: &mut Chance) {
    let valid = match name {
        "If-Match" => chance.pick(&["*", "\"1\"", "W/\"2\"", "\"9007199254740991\""]).to_owned(),
        _ => format!("key {}", chance.below(5)),
    };
    let odd: [Vec<u8>; 5] = [b"\xff\xfe".to_vec(), b"\"".to_vec(), vec![b'k'; 9_000], b"\"-1\"".to_vec(), b"".to_vec()];
    let value = if manner == Manner::Valid { valid.into_bytes() } else { odd[chance.place(odd.len())].clone() };
    let name = HeaderName::try_from(name).unwrap();
    headers.insert(name, HeaderValue::from_bytes(&value).unwrap());
}

fn draw_body(
    description: &Value,
    known: &Known,
    operation: &Value,
    manner: Manner,
    headers: &mut HeaderMap,
    chance: &mut Chance,
) -> Vec<u8> {
    let Some(content) = operation["requestBody"]["content"].as_object() else {
        return if manner == Manner::Hostile { odd_body(chance) } else { Vec::new() };
    };
    let (kind, media) = content.iter().next().unwrap();
    if manner == Manner::Hostile && chance.below(2) == 0 {
        headers.insert("content-type", HeaderValue::from_static("multipart/form-data; boundary="));
        return odd_body(chance);
    }
    let mut value = draw_value(description, &media["schema"], chance);
    for name in ["into", "speaker"] {
        // Numbers that name somebody.
        if value[name].is_number() && chance.below(5) > 0 {
            value[name] = json!(known.people[chance.place(known.people.len())]);
        }
    }
    if chance.below(5) > 0
        && let Some(object) = value.as_object_mut()
    {
        // They are said of a picture, and no story here has one.
        object.remove("picture_words");
    }
    if manner != Manner::Valid {
        spoil(&mut value, chance);
    }
    if kind == "multipart/form-data" {
        headers.insert("content-type", HeaderValue::from_static("multipart/form-data; boundary=q"));
        return form(&value, chance);
    }
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    value.to_string().into_bytes()
}

/// Changes one thing of an object so that it is no longer as it should be.
fn spoil(value: &mut Value, chance: &mut Chance) {
    let Some(object) = value.as_object_mut() else { return };
    let names: Vec<String> = object.keys().cloned().collect();
    let wrong = [
        json!(null),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(true),
        json!([[[[]]]]),
        json!({ "a": { "b": 1 } }),
        json!("x".repeat(20_000)),
        json!(ODD[chance.place(ODD.len())]),
        json!(vec!["x"; 500]),
    ];
    let wrong = wrong[chance.place(wrong.len())].clone();
    match chance.below(4) {
        0 => drop(object.insert("described nowhere".into(), wrong)),
        1 if !names.is_empty() => drop(object.remove(&names[chance.place(names.len())])),
        _ if !names.is_empty() => drop(object.insert(names[chance.place(names.len())].clone(), wrong)),
        _ => *value = wrong,
    }
}

fn form(value: &Value, chance: &mut Chance) -> Vec<u8> {
    let files: [&[u8]; 4] =
        [b"%PDF-1.4\n%%EOF\n", b"", b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", b"\xff\xd8\xff\xe0 broken"];
    let mut form = Vec::new();
    for (name, field) in value.as_object().into_iter().flatten() {
        let content = field.as_str().map_or_else(|| field.to_string(), str::to_owned);
        let (more, content) =
            if name == "file" { ("; filename=\"a.pdf\"", files[chance.place(4)]) } else { ("", content.as_bytes()) };
        form.extend(format!("--q\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n").bytes());
        form.extend(content.iter().copied().chain(*b"\r\n"));
    }
    form.extend(*b"--q--\r\n");
    form
}

/// Draws a value as a schema says.
pub fn draw_value(description: &Value, schema: &Value, chance: &mut Chance) -> Value {
    let schema = resolve(description, schema);
    if let Some(kinds) = schema["anyOf"].as_array() {
        return draw_value(description, &kinds[chance.place(kinds.len())], chance);
    }
    match schema["type"].as_str() {
        Some("object") => {
            let required: Vec<&str> = schema["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            let mut object = Map::new();
            for (name, schema) in schema["properties"].as_object().unwrap() {
                if required.contains(&name.as_str()) || chance.below(2) == 0 {
                    object.insert(name.clone(), draw_value(description, schema, chance));
                }
            }
            Value::Object(object)
        }
        Some("array") => (0..chance.below(4)).map(|_| draw_value(description, &schema["items"], chance)).collect(),
        Some("string") => json!(draw_text(schema, chance)),
        Some("integer") => {
            let (least, most) = (schema["minimum"].as_i64().unwrap(), schema["maximum"].as_i64().unwrap());
            json!(chance.pick(&[least, most, least.midpoint(most)]))
        }
        Some("boolean") => json!(chance.below(2) == 0),
        Some("null") => Value::Null,
        // The text of a body, in whatever format it is said to be.
        None => json!(chance.pick(&["<p>One.</p>", "*One.*", "{\"type\":\"doc\",\"content\":[]}", "<div><div><b>"])),
        Some(other) => panic!("{other} is not known here"),
    }
}

fn draw_text(schema: &Value, chance: &mut Chance) -> String {
    if let Some(words) = schema["enum"].as_array() {
        return words[chance.place(words.len())].as_str().unwrap().to_owned();
    }
    if schema["format"] == "language-tag" {
        return chance.pick(&["en", "fa", "ar", "he", "ur", "ru", "tr", "fr", "es", "pt-BR"]).to_owned();
    }
    if schema["format"] == "uri-reference" {
        return chance.pick(&["https://example.org/budget", "https://example.org/budget", "/budget"]).to_owned();
    }
    if schema["format"] == "date-time" {
        return chance.pick(&["2026-03-01T06:00:01Z", "2026-03-01T07:00:00+01:00", "1999-12-31T23:59:60Z"]).to_owned();
    }
    let longest = schema["maxLength"].as_u64().unwrap_or(100).min(3_000);
    let text = chance.pick(&["Budget passes", "politics", "Ferry", "پل باز شد", "a", "one two three four five six"]);
    let text = if chance.below(10) == 0 { "x".repeat(usize::try_from(longest).unwrap()) } else { text.to_owned() };
    text.chars().take(usize::try_from(longest).unwrap()).collect()
}

fn draw_text_of(description: &Value, schema: &Value, manner: Manner, chance: &mut Chance) -> String {
    if manner != Manner::Valid {
        return ODD[chance.place(ODD.len())].to_owned();
    }
    let value = draw_value(description, schema, chance);
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
