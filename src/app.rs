//! The window: routing between screens and what they share.
