//! Progress of a key result and of an objective, exact: 0 to 1, falling targets right (2.3).
