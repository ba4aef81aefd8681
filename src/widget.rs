//! Widgets of our own: mirrored layout and what the stock widgets get wrong in Arabic.
