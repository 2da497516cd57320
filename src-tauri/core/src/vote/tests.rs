//! Votes through the door of the actions, as a facilitator and a room use them.
