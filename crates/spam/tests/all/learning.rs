//! Each decision teaches, and what is taught can be unlearnt.

use spam::{Model, What, prior, read, train};

use crate::samples::own;

#[test]
fn a_model_that_knows_nothing_scores_one_half() {
    assert_eq!(Model::default().score("anything"), 0.5);
}

#[test]
fn one_decision_changes_the_judgement_of_what_is_like_it() {
    let mut model = prior().clone();
    let (first, like) =
        ("Handmade garden gnomes straight from the workshop", "Our gnomes are handmade in a garden workshop");
    let before = model.score(like);
    model.learn(first, true);
    assert!(model.score(like) > before + 0.1, "{before} to {}", model.score(like));
    assert_eq!(model.learnt(), 1);
}

#[test]
fn what_was_taught_is_unlearnt_by_a_few_other_decisions() {
    let mut model = prior().clone();
    let text = "The harbour festival begins at seven";
    for _ in 0..200 {
        model.learn(text, true);
    }
    assert!(model.score(text) > 0.6);
    for _ in 0..20 {
        model.learn(text, false);
    }
    assert!(model.score(text) < 0.4, "{}", model.score(text));
}

#[test]
fn a_decision_leaves_what_is_unlike_it_nearly_as_it_was() {
    let mut model = prior().clone();
    let other = "Why does the council not say what the bridge will cost?";
    let before = model.score(other);
    for _ in 0..30 {
        model.learn("Miracle garden gnomes, order at gnomes.example", true);
    }
    assert!((model.score(other) - before).abs() < 0.15, "{before} to {}", model.score(other));
}

#[test]
fn the_same_examples_make_the_same_model() {
    let examples: Vec<_> = own().into_iter().step_by(10).map(|sample| sample.example).collect();
    assert_eq!(train(prior(), &examples), train(prior(), &examples));
}

#[test]
fn the_reasons_name_what_a_moderator_can_see() {
    let text = "Best online casino, claim your bonus at https://bit.ly/win";
    let reasons = prior().reasons(&read(text), 6);
    let said: Vec<String> = reasons.iter().map(|reason| reason.what.to_string()).collect();
    assert!(said.iter().any(|what| what.contains("casino") || what.contains("bonus")), "{said:?}");
    assert!(reasons.windows(2).all(|two| two[0].weight >= two[1].weight));
    assert!(reasons.iter().all(|reason| reason.weight > 0.0));
    assert!(!reasons.contains(&spam::Reason { what: What::Word(String::new()), weight: 0.0 }));
}

#[test]
fn a_model_takes_over_anothers_knowledge_whole() {
    let mut other = prior().clone();
    other.learn("Handmade garden gnomes straight from the workshop", true);
    let mut model = Model::default();
    model.clone_from(&other);
    assert_eq!(model, other);
    model.learn("The harbour festival begins at seven", false);
    assert_ne!(model, other, "what one learns the other does not know");
}
