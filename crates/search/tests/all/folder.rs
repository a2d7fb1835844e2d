//! What stays on disk, and what is thrown away.

use std::fs;
use std::path::Path;

use search::{Error, Index, Opened};

use crate::world::{find, story};

fn filled(dir: &Path) {
    let index = Index::open(dir).unwrap();
    assert_eq!((index.opened(), index.needs_rebuild()), (&Opened::New, true));
    index.put(&story(1, "Harbour", "")).unwrap();
    index.commit(41).unwrap();
    index.put(&story(2, "Harbour again", "")).unwrap();
    assert_eq!((index.sequence(), index.pending()), (41, 1));
}

#[test]
fn reopening_keeps_what_was_committed_and_its_sequence() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path());
    let index = Index::open(dir.path()).unwrap();
    assert_eq!((index.opened(), index.sequence(), index.needs_rebuild()), (&Opened::Existing, 41, false));
    assert_eq!(find(&index, "harbour"), [1]);
    assert_eq!(index.verify().unwrap(), Vec::<String>::new());
    let stats = index.stats().unwrap();
    assert_eq!((stats.entries, stats.sequence, stats.pending), (1, 41, 0));
    assert!(stats.bytes > 0);
}

#[test]
fn an_interrupted_rebuild_is_known_as_one() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path());
    {
        let index = Index::open(dir.path()).unwrap();
        index.clear().unwrap();
        index.put(&story(3, "Rebuilt", "")).unwrap();
        index.commit(0).unwrap();
    }
    let index = Index::open(dir.path()).unwrap();
    assert!(index.needs_rebuild());
    assert_eq!(find(&index, "harbour"), Vec::<i64>::new());
    assert_eq!(find(&index, "rebuilt"), [3]);
}

#[test]
fn a_damaged_index_is_thrown_away() {
    let damages: [fn(&Path); 4] = [
        |dir| fs::write(dir.join("meta.json"), "{ not json").unwrap(),
        |dir| fs::write(dir.join("meta.json"), "").unwrap(),
        |dir| each_segment_file(dir, |file| fs::write(file, "").unwrap()),
        |dir| each_segment_file(dir, |file| fs::remove_file(file).unwrap()),
    ];
    for (number, damage) in damages.iter().enumerate() {
        let dir = tempfile::tempdir().unwrap();
        filled(dir.path());
        damage(dir.path());
        let index = Index::open(dir.path()).unwrap();
        assert!(matches!(index.opened(), Opened::Discarded(_)), "damage {number}");
        assert!(index.needs_rebuild());
        assert_eq!(find(&index, "harbour"), Vec::<i64>::new());
        index.put(&story(1, "Harbour", "")).unwrap();
        index.commit(42).unwrap();
        assert_eq!(find(&index, "harbour"), [1]);
    }
}

#[test]
fn an_index_of_another_version_is_thrown_away() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path());
    let meta = dir.path().join("meta.json");
    let text = fs::read_to_string(&meta).unwrap();
    assert!(text.contains("/frostem-"));
    fs::write(&meta, text.replace("/frostem-2", "/frostem-1")).unwrap();
    let index = Index::open(dir.path()).unwrap();
    assert!(matches!(index.opened(), Opened::Discarded(reason) if reason.contains("frostem-1")));
    assert!(index.needs_rebuild());
}

#[test]
fn two_writers_do_not_share_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    let first = Index::open(dir.path()).unwrap();
    assert!(matches!(Index::open(dir.path()), Err(Error::InUse(_))));
    fs::write(dir.path().join("meta.json"), "damaged under its feet").unwrap();
    assert!(matches!(Index::open(dir.path()), Err(Error::InUse(_))));
    drop(first);
}

#[test]
fn files_of_others_are_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("notes.txt"), "mine").unwrap();
    Index::open(dir.path()).unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("notes.txt")).unwrap(), "mine");
}

fn each_segment_file(dir: &Path, act: impl Fn(&Path)) {
    for file in fs::read_dir(dir).unwrap() {
        let path = file.unwrap().path();
        let is_hidden = path.file_name().unwrap().to_string_lossy().starts_with('.');
        if !is_hidden && path.extension().is_some_and(|extension| extension != "json") {
            act(&path);
        }
    }
}

#[test]
fn an_index_that_was_built_whole_is_served_and_followed() {
    let folder = tempfile::tempdir().unwrap();
    let built = Index::open_to_build(folder.path()).unwrap();
    for id in 1..=40 {
        built.add(&story(id, "Ferry returns", "The boat is late.")).unwrap();
        built.commit(id.unsigned_abs()).unwrap();
    }
    drop(built);
    let served = Index::open(folder.path()).unwrap();
    assert_eq!(served.stats().unwrap().segments, 40, "nothing is merged meanwhile");
    assert!(!served.needs_rebuild());
    served.put(&story(41, "Ferry leaves", "The boat is early.")).unwrap();
    served.commit(41).unwrap();
    assert_eq!(served.stats().unwrap().entries, 41);
}
