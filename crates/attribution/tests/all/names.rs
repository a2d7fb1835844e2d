//! Names of public figures in several spellings and scripts, told from those of their relatives and namesakes.

use attribution::name::compare;

const PAIRS: &str = include_str!("../../data/names/pairs.tsv");

/// What is reached on the part that nothing is tuned on, and must not be lost: F1 in percent.
const F1_MIN: f64 = 96.0;

struct Pair {
    names: [&'static str; 2],
    is_same: bool,
    scripts: &'static str,
    part: &'static str,
}

fn pairs() -> Vec<Pair> {
    let pair = |line: &'static str| {
        let fields: Vec<&str> = line.split('\t').collect();
        assert!(fields.len() == 5 && ["same", "different"].contains(&fields[2]), "{line}");
        Pair { names: [fields[0], fields[1]], is_same: fields[2] == "same", scripts: fields[3], part: fields[4] }
    };
    PAIRS.lines().filter(|line| !line.starts_with('#')).map(pair).collect()
}

/// F1 for "same", in percent.
fn f1(pairs: &[&Pair]) -> f64 {
    let count = |said: bool, is: bool| {
        let is_of = |pair: &&&Pair| pair.is_same == is && compare(pair.names[0], pair.names[1]).is_same() == said;
        pairs.iter().filter(is_of).count() as f64
    };
    let (right, invented, missed) = (count(true, true), count(true, false), count(false, true));
    200.0 * right / (2.0 * right + invented + missed)
}

#[test]
fn names_of_one_person_are_told_from_those_of_others() {
    let pairs = pairs();
    assert!(pairs.len() > 400 && pairs.iter().filter(|pair| !pair.is_same).count() > 400);
    let test: Vec<&Pair> = pairs.iter().filter(|pair| pair.part == "test").collect();
    let reached = f1(&test);
    assert!(reached >= F1_MIN, "F1 {reached:.1}");
}

#[test]
fn no_pair_of_scripts_is_left_behind() {
    let pairs = pairs();
    let scripts: std::collections::BTreeSet<&str> = pairs.iter().map(|pair| pair.scripts).collect();
    for scripts in scripts {
        let some: Vec<&Pair> = pairs.iter().filter(|pair| pair.scripts == scripts && pair.part == "test").collect();
        if some.iter().filter(|pair| pair.is_same).count() >= 20 {
            assert!(f1(&some) >= 90.0, "{scripts}: {:.1}", f1(&some));
        }
    }
}

#[test]
fn the_order_of_two_names_does_not_matter() {
    for pair in pairs().into_iter().step_by(5) {
        let there = compare(pair.names[0], pair.names[1]);
        let back = compare(pair.names[1], pair.names[0]);
        assert_eq!(there.is_same(), back.is_same(), "{} / {}: {there:?} {back:?}", pair.names[0], pair.names[1]);
    }
}
