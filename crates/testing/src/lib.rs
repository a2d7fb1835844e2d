//! Only for tests: a newsroom in a box.
