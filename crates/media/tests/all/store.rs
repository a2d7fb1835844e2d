//! Where bytes live.

use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use media::{Key, Kind, Store, folder};

fn keep(store: &Store, bytes: &[u8]) -> Key {
    let mut draft = store.begin(1 << 20).unwrap();
    draft.write_all(bytes).unwrap();
    draft.keep(Kind::Jpeg).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap) {
        if entry.path().is_dir() {
            names.extend(self::names(&entry.path()));
        } else {
            names.push(entry.file_name().into_string().unwrap());
        }
    }
    names.sort();
    names
}

#[test]
fn the_same_bytes_are_kept_once_under_a_name_of_ours() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(&folder.path().join("media"));
    let key = keep(&store, b"abc");
    assert_eq!(key.as_str(), "ba7816bf8f01cfea414140de5dae2223.jpg");
    assert_eq!(keep(&store, b"abc"), key);
    assert_ne!(keep(&store, b"abcd"), key);
    let mut text = String::new();
    store.open(&key).unwrap().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!((text.as_str(), store.length(&key).unwrap()), ("abc", Some(3)));
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn what_is_given_up_or_too_large_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    let mut draft = store.begin(3).unwrap();
    draft.write_all(b"abc").unwrap();
    assert_eq!(draft.write_all(b"d").unwrap_err().kind(), ErrorKind::FileTooLarge);
    drop(draft);
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn only_what_the_store_makes_is_a_key() {
    let digits = "ba7816bf8f01cfea414140de5dae2223";
    assert!(Key::parse(&format!("{digits}.jpg")).is_some());
    for wrong in [
        format!("{digits}.exe"),
        format!("{digits}/../../x.jpg"),
        format!("../{digits}.jpg"),
        format!("{}.jpg", digits.to_uppercase()),
        format!("{digits}0.jpg"),
        digits.into(),
        "uploads/2024/05/a.jpg".into(),
        String::new(),
    ] {
        assert_eq!(Key::parse(&wrong), None, "{wrong}");
    }
}

#[test]
fn a_file_is_found_however_its_name_is_spelled() {
    let root = tempfile::tempdir().unwrap();
    let (composed, decomposed) = ("2024/caf\u{e9}.jpg", "2024/cafe\u{301}.jpg");
    for (on_disk, other) in [(composed, decomposed), (decomposed, composed)] {
        std::fs::create_dir_all(root.path().join("2024")).unwrap();
        std::fs::write(root.path().join(on_disk), b"x").unwrap();
        for asked in [on_disk, other] {
            assert!(folder::find(root.path(), asked).unwrap().is_some(), "{asked:?} of {on_disk:?}");
        }
        std::fs::remove_file(root.path().join(on_disk)).unwrap();
    }
    assert_eq!(folder::find(root.path(), &format!("2024/{}", "x".repeat(300))).unwrap(), None);
}

#[test]
fn no_path_and_no_link_leads_out_of_a_folder() {
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret"), b"x").unwrap();
    let root = outside.path().join("root");
    std::fs::create_dir_all(root.join("2024")).unwrap();
    std::fs::write(root.join("2024/a.jpg"), b"x").unwrap();
    std::os::unix::fs::symlink(outside.path().join("secret"), root.join("linked.jpg")).unwrap();
    std::os::unix::fs::symlink(outside.path(), root.join("folder")).unwrap();
    assert!(folder::find(&root, "2024/a.jpg").unwrap().is_some());
    let absolute = outside.path().join("secret").display().to_string();
    for path in ["../secret", "2024/../../secret", "linked.jpg", "folder/secret", "2024", "2024/", "", "/", &absolute] {
        assert_eq!(folder::find(&root, path).unwrap(), None, "{path}");
    }
}
