//! The reader's addresses and the page cache.
