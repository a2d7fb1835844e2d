//! What waits for the library's own thread. The library lets 10,000 documents wait, whatever their size: while a whole
//! archive is put in, those are most of a gigabyte.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

use tantivy::TantivyDocument;
use tantivy::schema::document::Document;

use crate::limits::WAITING_WORDS_MAX;

/// The words that wait, counted.
#[derive(Debug, Default)]
pub(super) struct Queue {
    words: Mutex<usize>,
    left: Condvar,
}

/// A document that waits; who has taken it in drops it, and its place is free.
#[derive(Debug)]
pub(super) struct Waiting {
    document: TantivyDocument,
    words: usize,
    queue: Arc<Queue>,
}

impl Queue {
    /// Lets a document of so many words wait, once there is room for it. One that is larger than all the room waits
    /// alone.
    pub fn enter(self: &Arc<Self>, document: TantivyDocument, words: usize) -> Waiting {
        let waiting = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        let must_wait = |waiting: &mut usize| is_full(*waiting, words);
        let mut waiting = self.left.wait_while(waiting, must_wait).unwrap_or_else(PoisonError::into_inner);
        *waiting += words;
        Waiting { document, words, queue: Arc::clone(self) }
    }
}

/// Whether so many words find no room beside those that wait.
fn is_full(waiting: usize, words: usize) -> bool {
    waiting > 0 && waiting + words > WAITING_WORDS_MAX
}

impl Drop for Waiting {
    fn drop(&mut self) {
        *self.queue.words.lock().unwrap_or_else(PoisonError::into_inner) -= self.words;
        self.queue.left.notify_all();
    }
}

impl Document for Waiting {
    type Value<'a> = <TantivyDocument as Document>::Value<'a>;
    type FieldsValuesIter<'a> = <TantivyDocument as Document>::FieldsValuesIter<'a>;

    fn iter_fields_and_values(&self) -> Self::FieldsValuesIter<'_> {
        self.document.iter_fields_and_values()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn there_is_room_for_so_many_words_and_for_one_document_alone() {
        assert!(!is_full(0, WAITING_WORDS_MAX * 2) && !is_full(WAITING_WORDS_MAX - 1, 1));
        assert!(is_full(WAITING_WORDS_MAX, 1) && is_full(WAITING_WORDS_MAX * 2, 1));
    }

    #[test]
    fn what_finds_no_room_waits_until_another_has_left() {
        let queue = Arc::new(Queue::default());
        let large = queue.enter(TantivyDocument::new(), WAITING_WORDS_MAX * 2);
        let (sender, entered) = mpsc::channel();
        let other = Arc::clone(&queue);
        let thread = std::thread::spawn(move || {
            let small = other.enter(TantivyDocument::new(), 1);
            sender.send(()).unwrap();
            drop(small);
        });
        assert!(entered.try_recv().is_err());
        drop(large);
        entered.recv().unwrap();
        thread.join().unwrap();
        assert_eq!(*queue.words.lock().unwrap(), 0);
    }
}
