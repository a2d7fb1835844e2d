//! Outside standards as codecs.
