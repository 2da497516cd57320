//! The coach: reads a text or a set of OKRs and says what could be better, from rules and word lists kept as data.
