//! Copy in and out: imports, exports, verification.
