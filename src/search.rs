//! Finding anything in a dossier by what is known of it, in either script.
