//! Finished things in memory: found by key, dropped by what they were made from, bounded by their bytes.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use quick_cache::{DefaultHashBuilder, Equivalent, Lifecycle, Weighter};

/// Bytes that an entry costs beside its content, and each of its tags.
const ENTRY_BYTES: usize = 400;
const TAG_BYTES: usize = 80;

/// Bytes of an entry as it is expected: how much room is made at first.
const EXPECTED_BYTES: u64 = 32 << 10;

/// What can be kept.
pub trait Kept {
    /// What it was made from.
    fn tags(&self) -> &BTreeSet<String>;

    /// The first instant at which it would change by itself.
    fn until(&self) -> Option<Timestamp>;

    /// The bytes of its content.
    fn bytes(&self) -> usize;
}

/// The memory of things of one kind.
pub struct Memory<K, V> {
    kept: quick_cache::sync::Cache<K, Arc<V>, ByBytes, DefaultHashBuilder, Evicted>,
    by_tag: Mutex<HashMap<String, HashSet<K>>>,
    generation: AtomicU64,
}

#[derive(Clone)]
struct ByBytes;

impl<K, V: Kept> Weighter<K, Arc<V>> for ByBytes {
    fn weight(&self, _: &K, value: &Arc<V>) -> u64 {
        (value.bytes() + ENTRY_BYTES + value.tags().len() * TAG_BYTES) as u64
    }
}

/// Collects what an insertion pushes out, so that its tags do not stay behind.
#[derive(Clone)]
struct Evicted;

impl<K, V> Lifecycle<K, Arc<V>> for Evicted {
    type RequestState = Vec<(K, Arc<V>)>;

    fn on_evict(&self, evicted: &mut Self::RequestState, key: K, value: Arc<V>) {
        evicted.push((key, value));
    }
}

impl<K: Hash + Eq + Clone, V: Kept> Memory<K, V> {
    /// Makes an empty memory that holds so many bytes.
    pub fn new(bytes_max: u64) -> Self {
        let entries = usize::try_from(bytes_max / EXPECTED_BYTES).unwrap_or(1024).max(64);
        Memory {
            kept: quick_cache::sync::Cache::with(entries, bytes_max, ByBytes, DefaultHashBuilder::default(), Evicted),
            by_tag: Mutex::default(),
            generation: AtomicU64::new(0),
        }
    }

    /// Finds what is kept under a key, if it is still true.
    pub fn find<Q: Hash + Equivalent<K> + ?Sized>(&self, key: &Q, now: Timestamp) -> Option<Arc<V>> {
        self.kept.get(key).filter(|value| value.until().is_none_or(|until| now < until))
    }

    /// Numbers what has been forgotten so far.
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::SeqCst)
    }

    /// Keeps a thing, unless something was forgotten since the number was asked for.
    pub fn keep(&self, key: K, value: &Arc<V>, generation: u64) {
        let mut by_tag = self.tags();
        if self.generation() != generation {
            return;
        }
        let mut evicted = Vec::new();
        self.kept.insert_with_lifecycle(key.clone(), Arc::clone(value), &mut evicted);
        // What had the same key is among them, and so is the value itself if it is larger than all there is room for.
        for (key, value) in evicted {
            untag(&mut by_tag, &key, value.as_ref());
        }
        if self.kept.contains_key(&key) {
            for tag in value.tags() {
                by_tag.entry(tag.clone()).or_default().insert(key.clone());
            }
        }
    }

    /// Drops everything made from one of these.
    pub fn forget(&self, touched: &[&str]) {
        let mut by_tag = self.tags();
        self.generation.fetch_add(1, Ordering::SeqCst);
        for tag in touched {
            for key in by_tag.remove(*tag).unwrap_or_default() {
                if let Some((key, value)) = self.kept.remove(&key) {
                    untag(&mut by_tag, &key, value.as_ref());
                }
            }
        }
    }

    /// Drops everything.
    pub fn forget_all(&self) {
        let mut by_tag = self.tags();
        self.generation.fetch_add(1, Ordering::SeqCst);
        by_tag.clear();
        self.kept.clear();
    }

    /// Lists the keys of what it holds.
    pub fn keys(&self) -> Vec<K> {
        self.kept.iter().map(|(key, _)| key).collect()
    }

    fn tags(&self) -> MutexGuard<'_, HashMap<String, HashSet<K>>> {
        self.by_tag.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn untag<K: Hash + Eq>(by_tag: &mut HashMap<String, HashSet<K>>, key: &K, value: &impl Kept) {
    for tag in value.tags() {
        if let Some(keys) = by_tag.get_mut(tag) {
            keys.remove(key);
            if keys.is_empty() {
                by_tag.remove(tag);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Thing(BTreeSet<String>, usize);

    impl Kept for Thing {
        fn tags(&self) -> &BTreeSet<String> {
            &self.0
        }

        fn until(&self) -> Option<Timestamp> {
            None
        }

        fn bytes(&self) -> usize {
            self.1
        }
    }

    fn thing(number: usize) -> Arc<Thing> {
        Arc::new(Thing([format!("story:{number}"), "site".to_owned()].into(), 10_000))
    }

    #[test]
    fn tags_leave_with_what_they_are_of() {
        let memory = Memory::new(1 << 20);
        for number in 0..10_000 {
            memory.keep(number, &thing(number), memory.generation());
        }
        let held = memory.keys().len();
        assert!((50..110).contains(&held), "{held} things of 10 KB in 1 MB");
        assert_eq!(memory.tags().len(), held + 1, "a tag for each thing, and the one they share");
        assert_eq!(memory.tags()["site"].len(), held);
        let last = format!("story:{}", memory.keys()[0]);
        memory.forget(&[&last]);
        assert_eq!((memory.keys().len(), memory.tags().len()), (held - 1, held));
        memory.forget(&["site"]);
        assert!(memory.keys().is_empty() && memory.tags().is_empty());
    }

    #[test]
    fn a_new_value_takes_the_tags_of_the_old_ones_place() {
        let memory = Memory::new(1 << 20);
        memory.keep(1, &thing(1), memory.generation());
        memory.keep(1, &thing(2), memory.generation());
        assert_eq!(memory.tags().len(), 2);
        memory.forget(&["story:1"]);
        assert_eq!(memory.keys(), [1]);
        memory.forget(&["story:2"]);
        assert!(memory.keys().is_empty() && memory.tags().is_empty());
    }

    #[test]
    fn what_is_larger_than_the_room_leaves_nothing_behind() {
        let memory = Memory::new(1 << 20);
        memory.keep(1, &Arc::new(Thing(["site".to_owned()].into(), 1 << 30)), memory.generation());
        assert!(memory.keys().is_empty() && memory.tags().is_empty());
    }

    #[test]
    fn what_was_begun_before_something_was_forgotten_is_not_kept() {
        let memory = Memory::new(1 << 20);
        let before = memory.generation();
        memory.forget(&["story:7"]);
        memory.keep(1, &thing(1), before);
        assert!(memory.keys().is_empty());
    }
}
