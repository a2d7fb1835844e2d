//! A story's body as a value.
