//! Acceptance tests through public doors only.
