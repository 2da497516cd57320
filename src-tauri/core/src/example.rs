//! The worked examples, typed.
