//! What goes out of a dossier and comes back: JSON in and out.
