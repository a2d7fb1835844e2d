//! Image reading, renditions, and where bytes live.
