//! The reference shelf: legal texts and forms, clauses, partners, stages, communes, read from resources.
