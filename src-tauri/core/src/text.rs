//! Words in three languages: the Fluent locale files, and numbers and dates as each language writes them.
