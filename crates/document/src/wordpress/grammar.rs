//! The block grammar: HTML in which comments open and close blocks (`class-wp-block-parser.php`).

use serde_json::Value;

/// A piece of a block document.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece<'a> {
    /// HTML as it stands.
    Html(&'a str),
    /// A block.
    Block(Block<'a>),
}

/// A block with what it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Block<'a> {
    /// Its name with its namespace: `core/paragraph`.
    pub name: String,
    /// Its attributes; null if it has none.
    pub attributes: Value,
    /// What it holds, in order.
    pub inner: Vec<Piece<'a>>,
}

/// How deep blocks may nest; deeper ones are read as if they stood where the limit is.
const DEPTH_MAX: usize = 64;

/// Says whether a body is a block document.
#[must_use]
pub fn has_blocks(body: &str) -> bool {
    body.contains("<!-- wp:")
}

/// Reads a block document. A closing comment without its opening is HTML; a block that is never closed ends with
/// the text.
#[must_use]
pub fn parse(body: &str) -> Vec<Piece<'_>> {
    let mut open: Vec<Block> = Vec::new();
    let mut done: Vec<Piece> = Vec::new();
    let mut html_from = 0;
    let mut place = 0;
    while let Some(found) = body[place..].find("<!--") {
        let start = place + found;
        let Some(token) = read_token(body, start) else {
            place = start + 4;
            continue;
        };
        let closes = token.kind == Kind::Close;
        if closes && !open.iter().any(|block| block.name == token.name) {
            place = token.end;
            continue;
        }
        push_html(&mut open, &mut done, &body[html_from..start]);
        html_from = token.end;
        place = token.end;
        let block = Block { name: token.name, attributes: token.attributes, inner: Vec::new() };
        match token.kind {
            Kind::Void => push(&mut open, &mut done, Piece::Block(block)),
            Kind::Open if open.len() >= DEPTH_MAX => {}
            Kind::Open => open.push(block),
            Kind::Close => {
                // Blocks left open inside the one that closes end with it.
                while let Some(inner) = open.pop() {
                    let is_it = inner.name == block.name;
                    push(&mut open, &mut done, Piece::Block(inner));
                    if is_it {
                        break;
                    }
                }
            }
        }
    }
    push_html(&mut open, &mut done, &body[html_from..]);
    while let Some(block) = open.pop() {
        push(&mut open, &mut done, Piece::Block(block));
    }
    done
}

#[derive(PartialEq)]
enum Kind {
    Open,
    Close,
    Void,
}

struct Token {
    kind: Kind,
    name: String,
    attributes: Value,
    end: usize,
}

/// Reads `<!-- wp:name {…} -->`, `<!-- wp:name /-->` or `<!-- /wp:name -->` at a place.
fn read_token(body: &str, start: usize) -> Option<Token> {
    let after = &body[start + 4..];
    let text = after.trim_start();
    if text.len() == after.len() {
        return None;
    }
    let (closes, text) = match text.strip_prefix("/wp:") {
        Some(text) => (true, text),
        None => (false, text.strip_prefix("wp:")?),
    };
    let name_length = text
        .bytes()
        .take_while(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_' | b'/'))
        .count();
    let mut name = &text[..name_length];
    let mut rest = &text[name_length..];
    // `<!-- wp:name/-->`: the slash belongs to the end of the comment.
    if name.ends_with('/') {
        name = &name[..name.len() - 1];
        rest = &text[name_length - 1..];
    }
    let is_name = name.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
    if !is_name || name.split('/').any(str::is_empty) || name.matches('/').count() > 1 {
        return None;
    }
    let end = rest.find("-->")?;
    let (attributes, end) = match rest.find('{').filter(|place| rest[..*place].trim().is_empty() && *place < end) {
        None => (Value::Null, end),
        Some(place) => read_attributes(rest, place)?,
    };
    let tail = rest[..end].trim_end();
    let kind = if closes {
        Kind::Close
    } else if tail.ends_with('/') {
        Kind::Void
    } else {
        Kind::Open
    };
    let name = if name.contains('/') { name.to_owned() } else { format!("core/{name}") };
    let offset = body.len() - rest.len();
    Some(Token { kind, name, attributes, end: offset + end + 3 })
}

/// Reads the attributes: they end with the last `}` before the comment's end that makes them JSON.
fn read_attributes(rest: &str, place: usize) -> Option<(Value, usize)> {
    let mut values = serde_json::Deserializer::from_str(&rest[place..]).into_iter::<Value>();
    match values.next() {
        Some(Ok(value)) => {
            let after = place + values.byte_offset();
            Some((value, after + rest[after..].find("-->")?))
        }
        _ => Some((Value::Null, rest.find("-->")?)),
    }
}

fn push_html<'a>(open: &mut [Block<'a>], done: &mut Vec<Piece<'a>>, html: &'a str) {
    if !html.is_empty() {
        push(open, done, Piece::Html(html));
    }
}

fn push<'a>(open: &mut [Block<'a>], done: &mut Vec<Piece<'a>>, piece: Piece<'a>) {
    match open.last_mut() {
        Some(block) => block.inner.push(piece),
        None => done.push(piece),
    }
}
