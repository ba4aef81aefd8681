//! What can go wrong with a dossier's file.

use super::{Words, joined};
use crate::{
    i18n::I18n,
    storage::{Clash, Error, Finding, Reference},
};

/// Findings and references shown in one sentence; the rest are counted.
const SHOWN: usize = 5;

impl Words for Error {
    fn words(&self, tr: &I18n) -> String {
        let shown = |path: &std::path::Path| path.display().to_string();
        match self {
            Error::NotFound { path } => tr.error_file_not_found(shown(path)),
            Error::NoFolder { path } => tr.error_file_folder_missing(shown(path)),
            Error::IsFolder { path } => tr.error_file_is_folder(shown(path)),
            Error::NotADossier { path } => tr.error_dossier_not_one(shown(path)),
            Error::Damaged { path, findings } => {
                tr.error_dossier_damaged(several(tr, findings), shown(path))
            }
            Error::Newer {
                path,
                version,
                known,
            } => tr.error_dossier_newer(*known, shown(path), *version),
            Error::Older {
                path,
                version,
                known,
            } => tr.error_dossier_older(*known, shown(path), *version),
            Error::Locked { path } => tr.error_dossier_locked(shown(path)),
            Error::ReadOnly { path } => tr.error_dossier_read_only(shown(path)),
            Error::FolderReadOnly { path } => tr.error_dossier_folder_read_only(shown(path)),
            Error::PermissionDenied { path } => tr.error_file_permission(shown(path)),
            Error::DiskFull { path } => tr.error_file_disk_full(shown(path)),
            Error::Exists { path } => tr.error_file_exists(shown(path)),
            Error::File { path, source } => {
                tr.error_dossier_database(source.words(tr), shown(path))
            }
            Error::Database { path, detail } => {
                tr.error_dossier_database(detail.as_str(), shown(path))
            }
            Error::Unreadable {
                row,
                column,
                reason,
            } => tr.error_dossier_unreadable(column.as_str(), reason.as_str(), row.to_string()),
            Error::Missing(row) => tr.error_dossier_missing(row.to_string()),
            Error::Conflict(clashes) => tr.error_dossier_conflict(fields(tr, clashes)),
            Error::Taken(row) => tr.error_dossier_taken(row.to_string()),
            Error::Referred { row, by } => {
                tr.error_dossier_referred(references(tr, by), row.to_string())
            }
            Error::Dangling(all) => tr.error_dossier_dangling(references(tr, all)),
            Error::Refused { row, rule } => {
                tr.error_dossier_refused(row.to_string(), rule.as_str())
            }
            Error::NotEmpty => tr.error_dossier_not_empty(),
            Error::NoBytes { sha256 } => tr.error_dossier_no_bytes(sha256.as_str()),
            Error::CopyDiffers { path, findings } => {
                tr.error_dossier_copy_differs(several(tr, findings), shown(path))
            }
        }
    }
}

impl Words for Finding {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Finding::Truncated { length, stated } => tr.error_damage_truncated(*length, *stated),
            Finding::Version { .. } => tr.error_damage_version(),
            Finding::Structure(detail) => match structure(detail) {
                Some(Place::Page(page)) => tr.error_damage_page(page),
                Some(Place::Index(index)) => tr.error_damage_index(index),
                None => tr.error_damage_structure(),
            },
            Finding::Table { table, .. } => tr.error_damage_table(table.as_str()),
            Finding::Row(row) => tr.error_damage_row(row.to_string()),
            Finding::Reference(reference) => {
                tr.error_damage_reference(reference.from.to_string(), reference.to.to_string())
            }
            Finding::Value {
                row,
                column,
                reason,
            } => tr.error_dossier_unreadable(column.as_str(), reason.as_str(), row.to_string()),
            Finding::Journal(row) => tr.error_damage_journal(row.to_string()),
            Finding::Bytes { sha256 } => tr.error_damage_bytes(sha256.as_str()),
        }
    }
}

/// Where the database says, in its English, that its structure is broken.
enum Place<'a> {
    Page(&'a str),
    Index(&'a str),
}

fn structure(detail: &str) -> Option<Place<'_>> {
    let after = |word: &str| {
        let (_, rest) = detail.split_once(word)?;
        rest.split([' ', ':', '\n']).next()
    };
    let page = after("page ").filter(|page| page.parse::<u32>().is_ok());
    page.map(Place::Page)
        .or_else(|| after("index ").map(Place::Index))
}

fn several(tr: &I18n, findings: &[Finding]) -> String {
    listed(tr, findings.iter().map(|finding| finding.words(tr)))
}

fn references(tr: &I18n, references: &[Reference]) -> String {
    listed(
        tr,
        references
            .iter()
            .map(|reference| format!("{} → {}", reference.from, reference.to)),
    )
}

fn fields(tr: &I18n, clashes: &[Clash]) -> String {
    listed(
        tr,
        clashes.iter().map(|clash| {
            let field = tr.field(&clash.row.table, &clash.column);
            field.unwrap_or_else(|| tr.history_field_other())
        }),
    )
}

fn listed(tr: &I18n, all: impl ExactSizeIterator<Item = String>) -> String {
    let rest = all.len().saturating_sub(SHOWN);
    let mut shown: Vec<String> = all.take(SHOWN).collect();
    if rest > 0 {
        shown.push(tr.error_and_others(rest));
    }
    joined(tr, shown)
}
