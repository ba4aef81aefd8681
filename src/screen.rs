//! One file or folder per screen.
