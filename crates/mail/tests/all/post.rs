//! Where letters go: a folder, and a mail server that answers as it likes.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use mail::{Mail, SendError};

use crate::{letter, written};

#[test]
fn a_folder_holds_each_letter_once_and_no_half_ones() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("out");
    let post = Mail::parse(&format!("folder:{}", place.display())).unwrap().unwrap();
    post.check().unwrap();
    post.send(&letter()).unwrap();
    post.send(&letter()).unwrap();
    let names: Vec<_> = std::fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["71.letter@paper.example.eml"]);
    assert_eq!(std::fs::read_to_string(place.join(&names[0])).unwrap(), written(&letter()));
}

#[test]
fn a_folder_that_cannot_be_written_is_tried_again_later() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let post = Mail::Folder(file.path().to_owned());
    assert!(!post.send(&letter()).unwrap_err().is_final());
    assert!(post.check().is_err());
}

#[test]
fn memory_keeps_letters_for_tests() {
    let post = Mail::memory();
    post.send(&letter()).unwrap();
    let Mail::Memory(letters) = &post else { panic!("{post:?}") };
    assert_eq!(*letters.lock().unwrap(), [letter()]);
}

/// A mail server that takes one line, answers `MAIL` as it is told, and gives what it was sent.
fn server(answer: &'static str) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let serve = move || {
        let (line, _) = listener.accept().unwrap();
        let mut out = line.try_clone().unwrap();
        let mut say = move |text: &str| out.write_all(format!("{text}\r\n").as_bytes());
        say("220 here").unwrap();
        let (mut said, mut is_data) = (Vec::new(), false);
        for text in BufReader::new(line).lines().map_while(Result::ok) {
            said.push(text.clone());
            let reply = match text.split([' ', ':']).next().unwrap_or_default() {
                _ if is_data && text != "." => continue,
                "EHLO" => "250-here\r\n250 AUTH PLAIN",
                "AUTH" => "235 welcome",
                "MAIL" => answer,
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 ok",
            };
            is_data = text == "DATA";
            if say(reply).is_err() {
                break;
            }
        }
        said
    };
    (address, std::thread::spawn(serve))
}

#[test]
fn a_mail_server_is_told_one_recipient_and_the_whole_letter() {
    let (address, said) = server("250 ok");
    let post = Mail::parse(&format!("smtp://desk:se%40cret@{address}")).unwrap().unwrap();
    post.send(&letter()).unwrap();
    drop(post);
    let said = said.join().unwrap();
    assert_eq!(said.iter().filter(|line| line.starts_with("RCPT TO")).count(), 1);
    assert!(said.iter().any(|line| line == "RCPT TO:<ada@example.org>"), "{said:?}");
    assert!(said.iter().any(|line| line == "Message-ID: <71.letter@paper.example>"), "{said:?}");
    assert!(said.iter().any(|line| line.starts_with("AUTH PLAIN ")), "{said:?}");
}

#[test]
fn a_refusal_for_good_is_told_from_one_for_now() {
    for (answer, is_final) in [("550 no such person", true), ("451 come again", false)] {
        let (address, said) = server(answer);
        let post = Mail::parse(&format!("smtp://{address}")).unwrap().unwrap();
        let error = post.send(&letter()).unwrap_err();
        assert_eq!(error.is_final(), is_final, "{error}");
        drop(post);
        said.join().unwrap();
    }
}

#[test]
fn a_check_signs_in_and_sends_nothing() {
    let (address, said) = server("250 ok");
    let post = Mail::parse(&format!("smtp://desk:secret@{address}")).unwrap().unwrap();
    post.check().unwrap();
    drop(post);
    let said = said.join().unwrap();
    assert!(!said.iter().any(|line| line.starts_with("MAIL")), "{said:?}");
}

#[test]
fn a_server_that_is_not_there_is_tried_again_and_no_password_is_told() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let post = Mail::parse(&format!("smtp://desk:secret@127.0.0.1:{port}")).unwrap().unwrap();
    let error = post.send(&letter()).unwrap_err();
    assert!(matches!(error, SendError::Later(_)) && !error.is_final());
    for told in [error.to_string(), format!("{error:?}"), post.shown(), format!("{post:?}")] {
        assert!(!told.contains("secret"), "{told}");
    }
}
