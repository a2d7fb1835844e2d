//! JSON that is sent to a program which the newsroom has named: signed, in time, and only where that is allowed.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use exchange::outbound::{Answered, Filled, Outbound, OutboundError, Sent};

/// A host that notes what it is asked, and answers; without an answer it keeps the line open and says nothing.
fn host(answer: Option<&'static str>) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/check", listener.local_addr().unwrap());
    let (note, noted) = channel();
    std::thread::spawn(move || {
        let mut open = Vec::new();
        for mut stream in listener.incoming().map_while(Result::ok) {
            let mut asked = Vec::new();
            let mut piece = [0; 1024];
            while !asked.ends_with(b"}") {
                match stream.read(&mut piece) {
                    Ok(0) | Err(_) => break,
                    Ok(read) => asked.extend_from_slice(&piece[..read]),
                }
            }
            let _ = note.send(String::from_utf8_lossy(&asked).into_owned());
            match answer {
                Some(answer) => drop(stream.write_all(answer.as_bytes())),
                None => open.push(stream),
            }
        }
    });
    (url, noted)
}

fn send(outbound: &Outbound, url: &str) -> Result<Vec<u8>, OutboundError> {
    outbound.send(Sent {
        url,
        json: r#"{"text":"a"}"#,
        header: ("dateline-signature", "t=1,v1=ab"),
        timeout: Duration::from_millis(300),
        bytes_max: 64,
    })
}

#[test]
fn json_is_sent_with_its_signature_and_answered() {
    let (url, noted) = host(Some("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}"));
    let open = Outbound::new(Arc::new(|_| true));
    assert_eq!(send(&open, &url).unwrap(), b"{}");
    let asked = noted.recv().unwrap().to_lowercase();
    for part in ["post /check", "dateline-signature: t=1,v1=ab", "content-type: application/json", "{\"text\":\"a\"}"] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
}

#[test]
fn a_private_host_a_slow_one_a_long_answer_and_a_redirect_are_none() {
    let ok = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
    let (url, _noted) = host(Some(ok));
    let closed = Outbound::new(Arc::new(|_| false));
    assert!(matches!(send(&closed, &url), Err(OutboundError::NotPublic)));
    let open = Outbound::new(Arc::new(|_| true));
    let (slow, _noted) = host(None);
    assert!(matches!(send(&open, &slow), Err(OutboundError::Failed(_))), "it is not waited for");
    let (long, _noted) = host(Some("HTTP/1.1 200 OK\r\ncontent-length: 100\r\nconnection: close\r\n\r\n"));
    assert!(send(&open, &long).is_err());
    let (moved, _noted) = host(Some(
        "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    ));
    assert!(send(&open, &moved).map_or(true, |answer| answer.is_empty()), "nothing is followed");
}

fn fill(outbound: &Outbound, url: &str) -> Result<Answered, OutboundError> {
    outbound.send_form(Filled {
        url,
        // The host above reads up to this sign.
        form: "blog=a&comment_content=b%20c}",
        wanted: "x-akismet-pro-tip",
        timeout: Duration::from_millis(300),
        bytes_max: 64,
    })
}

#[test]
fn a_form_is_sent_and_answered_with_a_header() {
    let said = "HTTP/1.1 200 OK\r\nX-akismet-pro-tip: discard\r\ncontent-length: 4\r\nconnection: close\r\n\r\ntrue";
    let (url, noted) = host(Some(said));
    let open = Outbound::new(Arc::new(|_| true));
    assert_eq!(fill(&open, &url).unwrap(), Answered { body: b"true".to_vec(), header: Some("discard".into()) });
    let asked = noted.recv().unwrap().to_lowercase();
    for part in ["post /check", "content-type: application/x-www-form-urlencoded", "blog=a&comment_content=b%20c}"] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    let (plain, _noted) = host(Some("HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nfalse"));
    assert_eq!(fill(&open, &plain).unwrap().header, None);
    let closed = Outbound::new(Arc::new(|_| false));
    assert!(matches!(fill(&closed, &url), Err(OutboundError::NotPublic)));
    let (slow, _noted) = host(None);
    assert!(matches!(fill(&open, &slow), Err(OutboundError::Failed(_))), "it is not waited for");
}
