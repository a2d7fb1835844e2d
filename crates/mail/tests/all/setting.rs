//! Settings that name a place for letters, and those that do not.

use mail::{Mail, SettingError};

#[track_caller]
fn check(setting: &str, expected: &str) {
    assert_eq!(Mail::parse(setting).unwrap().unwrap().shown(), expected);
}

#[test]
fn a_setting_names_a_server_or_a_folder() {
    check("smtp://desk:secret@mail.example.org:2525", "smtp://mail.example.org:2525");
    check("smtp://desk:secret@mail.example.org", "smtp://mail.example.org:587");
    check("smtps://desk:secret@mail.example.org", "smtps://mail.example.org:465");
    check("smtp://127.0.0.1:1025", "smtp://127.0.0.1:1025");
    check("smtp://[::1]", "smtp://[::1]:25");
    check("smtp://10.0.0.7:25?tls=off", "smtp://10.0.0.7:25");
    check(" folder:/var/spool/letters ", "folder:/var/spool/letters");
    assert!(Mail::parse("").unwrap().is_none());
}

#[test]
fn other_settings_are_refused_without_repeating_them() {
    for wrong in ["folder:", "http://u:secret@host", "smtp://", "secret", "smtps://h?tls=off", "smtp://h/path"] {
        let error = Mail::parse(wrong).unwrap_err();
        assert!(matches!(error, SettingError::Form), "{wrong}");
        assert!(!error.to_string().contains("secret"));
    }
    let open = Mail::parse("smtp://desk:secret@10.0.0.7:25?tls=off").unwrap_err();
    assert!(matches!(open, SettingError::OpenPassword));
}
