//! Why a document cannot be made or saved.

use super::Words;
use crate::{
    documents::{
        content::{agreement, product::Product},
        export::{self, SaveError, raster},
        frame::Substitution,
        layout, picture, press,
    },
    domain::agreement::clause::BodyError,
    i18n::I18n,
};

impl Words for agreement::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            agreement::Error::Clause {
                section,
                language,
                error,
                ..
            } => tr.error_document_clause(
                tr.term(*language),
                line(error).to_string(),
                error.words(tr),
                tr.term(*section),
            ),
        }
    }
}

fn line(error: &BodyError) -> usize {
    match error {
        BodyError::Unclosed { line }
        | BodyError::UnknownVariable { line, .. }
        | BodyError::UnknownBlock { line, .. } => *line,
    }
}

impl Words for BodyError {
    fn words(&self, tr: &I18n) -> String {
        match self {
            BodyError::Unclosed { .. } => tr.error_document_brace(),
            BodyError::UnknownVariable { name, .. } => tr.error_document_variable(name.as_str()),
            BodyError::UnknownBlock { name, .. } => tr.error_document_block(name.as_str()),
        }
    }
}

impl Words for layout::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            layout::Error::Face(face) => tr.error_document_face(format!("{face:?}")),
            layout::Error::NoRoom { .. } => tr.error_document_room(),
            layout::Error::Picture { width, height, .. } => {
                tr.error_document_picture(*height, *width)
            }
        }
    }
}

impl Words for export::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            export::Error::MissingGlyph { text, page } => {
                tr.error_document_glyph(page + 1, text.as_str())
            }
            export::Error::Face(face) => tr.error_document_face(format!("{face:?}")),
            export::Error::TooManyClusters { face } => {
                tr.error_document_clusters(format!("{face:?}"))
            }
            export::Error::Picture { width, height, .. } => {
                tr.error_document_picture(*height, *width)
            }
            export::Error::NoPage
            | export::Error::Glyph { .. }
            | export::Error::Structure(_)
            | export::Error::Bookmark { .. }
            | export::Error::Workbook(_)
            | export::Error::Package(_)
            | export::Error::Writer(_) => tr.error_document_internal(self.to_string()),
        }
    }
}

impl Words for raster::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            raster::Error::Unreadable(_) => tr.preview_unreadable(),
            raster::Error::NoPage(page) => tr.preview_no_page(page + 1),
            raster::Error::Width(_) => tr.error_document_internal(self.to_string()),
        }
    }
}

impl Words for Substitution {
    fn words(&self, tr: &I18n) -> String {
        tr.document_substitution(
            self.character.to_string(),
            self.context.as_str(),
            self.count,
            self.shown.as_str(),
        )
    }
}

impl Words for SaveError {
    fn words(&self, tr: &I18n) -> String {
        let shown = |path: &std::path::Path| path.display().to_string();
        match self {
            SaveError::Exists(path) => tr.error_file_exists(shown(path)),
            SaveError::IsFolder(path) => tr.error_file_is_folder(shown(path)),
            SaveError::NoFolder(path) => tr.error_file_folder_missing(shown(path)),
            SaveError::NoPermission(path) => tr.error_file_no_permission(shown(path)),
            SaveError::DiskFull(path) => tr.error_file_disk_full(shown(path)),
            SaveError::Other { path, source } => tr.error_file_write(source.words(tr), shown(path)),
        }
    }
}

impl Words for press::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            press::Error::Gone(id) => tr.error_gone(id.to_string()),
            press::Error::Empty(product) => match product {
                Product::Needs => tr.product_empty_needs(),
                Product::Partners => tr.product_empty_partners(),
                Product::Plan => tr.product_empty_plan(),
            },
            press::Error::Agreement(error) => error.words(tr),
            press::Error::Layout(error) => error.words(tr),
            press::Error::Export(error) => error.words(tr),
        }
    }
}

impl Words for picture::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            picture::Error::NotAPicture { .. } => tr.error_picture(),
            picture::Error::TooHeavy { bytes } => {
                tr.error_picture_heavy(*bytes, picture::MAX_BYTES)
            }
            picture::Error::TooLarge { width, height } => {
                tr.error_picture_large(*height, picture::MAX_SIDE, *width)
            }
        }
    }
}
