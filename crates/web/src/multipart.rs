//! Forms with files (RFC 7578).

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

/// Fields of one form at most.
const FIELDS_MAX: usize = 50;

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The name of the file, as its sender's machine has it: shown to people, and never used as a name here.
    pub file_name: Option<String>,
    /// What is in it.
    pub content: Bytes,
}

/// A form cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// It is no such form.
    #[error("the body is sent as multipart/form-data with a boundary")]
    NoForm,
    /// It has too many fields.
    #[error("the form has more than {FIELDS_MAX} fields")]
    TooMany,
    /// It breaks off or does not keep to its boundary.
    #[error("the form is broken: {0}")]
    Broken(String),
}

/// What is in a field. All of it is there, so it is one piece of what was read and is not copied again.
async fn content_of(mut field: multer::Field<'_>) -> Result<Bytes, multer::Error> {
    let first = field.chunk().await?.unwrap_or_default();
    let Some(second) = field.chunk().await? else { return Ok(first) };
    let mut whole = BytesMut::from([first, second].concat().as_slice());
    while let Some(next) = field.chunk().await? {
        whole.extend_from_slice(&next);
    }
    Ok(whole.freeze())
}

/// Reads a form that is in memory.
///
/// # Errors
/// [`FormError`] says what is wrong with it.
pub fn read(content_type: &str, body: Bytes) -> Result<Vec<Field>, FormError> {
    let boundary = multer::parse_boundary(content_type).map_err(|_| FormError::NoForm)?;
    let mut form = multer::Multipart::new(Whole(Some(body)), boundary);
    let broken = |error: multer::Error| FormError::Broken(error.to_string());
    // All of it is there: nothing is waited for.
    pollster::block_on(async {
        let mut fields = Vec::new();
        while let Some(field) = form.next_field().await.map_err(broken)? {
            if fields.len() == FIELDS_MAX {
                return Err(FormError::TooMany);
            }
            let name = field.name().unwrap_or_default().to_owned();
            let file_name = field.file_name().map(str::to_owned);
            fields.push(Field { name, file_name, content: content_of(field).await.map_err(broken)? });
        }
        Ok(fields)
    })
}

/// A body that arrives at once.
struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=x";

    #[test]
    fn fields_and_files_are_told_apart() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\nA quay\r\n--x\r\nContent-Disposition: \
                    form-data; name=\"file\"; filename=\"../اسکله.jpg\"\r\nContent-Type: text/html\r\n\r\n\u{1}--x\n\r\n--x--\r\n";
        let fields = read(TYPE, Bytes::from_static(body.as_bytes())).unwrap();
        let field = |name: &str, file_name: Option<&str>, content: &'static [u8]| Field {
            name: name.into(),
            file_name: file_name.map(str::to_owned),
            content: Bytes::from_static(content),
        };
        assert_eq!(fields, [field("alt", None, b"A quay"), field("file", Some("../اسکله.jpg"), b"\x01--x\n")]);
    }

    #[test]
    fn what_is_no_form_is_refused() {
        assert_eq!(read("application/json", Bytes::new()), Err(FormError::NoForm));
        let cut = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nbroken off";
        assert!(matches!(read(TYPE, Bytes::from_static(cut.as_bytes())), Err(FormError::Broken(_))));
        let many = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(99) + "--x--\r\n";
        assert_eq!(read(TYPE, Bytes::from(many)), Err(FormError::TooMany));
    }
}
