//! Colours, spacing, type, and one file per styled widget.
