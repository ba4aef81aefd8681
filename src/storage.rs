//! The dossier on disk: one SQLite file, its migrations, journal, undo and backup.
