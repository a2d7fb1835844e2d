//! HTTP as plainly as can be: bytes out, bytes in, one request a connection.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result};

/// The longest wait for an answer (SAFETY R16 allows eight seconds).
const WAIT: Duration = Duration::from_secs(8);

/// What came back.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its head, as it came.
    pub head: String,
    /// Its body, as text.
    pub body: String,
}

impl Answer {
    /// Finds a header, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

/// Asks for an address.
pub fn get(port: u16, path: &str) -> Result<Answer> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    send(port, request.as_bytes())?.context("the server answered nothing")
}

/// Posts a form as a client at an address of its own behind a proxy.
pub fn post(port: u16, path: &str, client: &str, form: &str) -> Result<Answer> {
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nX-Forwarded-For: {client}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    send(port, request.as_bytes())?.context("the server answered nothing")
}

/// Sends bytes and reads until the end; `None` if the connection was closed without an answer.
pub fn send(port: u16, request: &[u8]) -> Result<Option<Answer>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(WAIT))?;
    stream.set_write_timeout(Some(WAIT))?;
    // A server that has refused reads no further: what it said counts, not that it hung up.
    let sent = stream.write_all(request);
    let mut bytes = Vec::new();
    let read = stream.read_to_end(&mut bytes);
    if bytes.is_empty() {
        sent?;
        return read.map(|_| None).or_else(|error| match error.kind() {
            std::io::ErrorKind::ConnectionReset => Ok(None),
            _ => Err(error.into()),
        });
    }
    let text = String::from_utf8_lossy(&bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).context("this is no answer of HTTP")?;
    Ok(Some(Answer { status, head: head.to_owned(), body: body.to_owned() }))
}
