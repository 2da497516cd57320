//! Everything OKR Atelier knows. Names no window, no network, no clock and no randomness:
//! those come in from outside, so that every workshop can be replayed exactly.
