//! What is wrong in a file that is imported, and why nothing could be written.

use super::{Words, joined};
use crate::{
    domain::date::{FIRST_YEAR, LAST_YEAR},
    exchange::{
        dossier,
        finding::{Finding, Kind, Problem, Syntax},
        json,
    },
    i18n::I18n,
    text::number,
};

impl Words for Finding {
    fn words(&self, tr: &I18n) -> String {
        let problem = self.problem.words(tr);
        let path = self.path.as_str();
        match (path.is_empty(), self.place) {
            (true, None) => problem,
            (true, Some(place)) => {
                tr.finding_placed(place.column.to_string(), place.line.to_string(), problem)
            }
            (false, None) => tr.finding_at(path, problem),
            (false, Some(place)) => {
                let (line, column) = (place.line.to_string(), place.column.to_string());
                tr.finding_placed_at(column, line, path, problem)
            }
        }
    }
}

impl Words for Problem {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Problem::NotUtf8 => tr.finding_not_utf8(),
            Problem::Syntax(syntax) => syntax.words(tr),
            Problem::NotADump => tr.finding_not_a_dump(),
            Problem::TooNew { found, known } => tr.finding_too_new(*found, *known),
            Problem::Missing { .. } => tr.finding_missing(),
            Problem::Unknown { .. } => tr.finding_unknown(),
            Problem::Repeated { .. } => tr.finding_repeated(),
            Problem::WrongKind { found, expected } => {
                tr.finding_wrong_kind(kind(*expected, tr), kind(*found, tr))
            }
            Problem::WrongLength { found, expected } => tr.finding_wrong_length(*expected, *found),
            Problem::NotInList { found, allowed } => {
                tr.finding_not_in_list(joined(tr, allowed.iter().cloned()), found.as_str())
            }
            Problem::Text {
                language: None,
                error,
            } => error.words(tr),
            Problem::Text {
                language: Some(language),
                error,
            } => tr.error_text_side(tr.term(*language), error.words(tr)),
            Problem::NotADate { found } => tr.error_date(found.as_str()),
            Problem::NotAnId { found } if found.is_empty() => tr.error_id_shape(),
            Problem::NotAnId { found } => tr.error_id(found.as_str()),
            Problem::OutOfRange {
                found,
                lowest,
                highest,
            } if (*lowest, *highest) == (i64::from(FIRST_YEAR), i64::from(LAST_YEAR)) => {
                tr.error_year(found.to_string())
            }
            Problem::OutOfRange {
                found,
                lowest,
                highest,
            } => tr.error_range(number::group(*found), *highest, *lowest),
            Problem::NegativeAmount { found } => tr.error_negative(*found),
            Problem::Refused { reason } => tr.finding_refused(reason.as_str()),
            Problem::DuplicateId { id, first } => {
                tr.finding_duplicate_id(first.as_str(), id.to_string())
            }
            Problem::Dangling { id, list } => tr.finding_dangling(id.to_string(), list.as_str()),
            Problem::ElsewhereInAgreements { id, agreement } => {
                tr.finding_elsewhere(agreement.as_str(), id.to_string())
            }
            Problem::ParentCycle => tr.finding_parent_cycle(),
            Problem::OutsideDuration { due, from, to } => {
                tr.finding_outside_duration(due.to_string(), from.to_string(), to.to_string())
            }
            Problem::SumTooLarge => tr.finding_sum_too_large(),
            Problem::NotASha256 => tr.finding_not_sha256(),
            Problem::FileMissing { sha256 } => tr.finding_file_missing(sha256.as_str()),
            Problem::FileUnused => tr.finding_file_unused(),
            Problem::NotBase64 => tr.finding_not_base64(),
            Problem::FileAltered { found } => tr.finding_file_altered(found.as_str()),
            Problem::FileSize { found, expected } => tr.finding_file_size(*expected, *found),
        }
    }
}

impl Words for Syntax {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Syntax::Unfinished => tr.finding_syntax_unfinished(),
            Syntax::Control => tr.finding_syntax_control(),
            Syntax::LoneSurrogate => tr.finding_syntax_surrogate(),
            Syntax::Escape => tr.finding_syntax_escape(),
            Syntax::Number => tr.finding_syntax_number(),
            Syntax::TooDeep => tr.finding_syntax_deep(),
            Syntax::Trailing => tr.finding_syntax_trailing(),
            Syntax::Unexpected => tr.finding_syntax_unexpected(),
        }
    }
}

fn kind(kind: Option<Kind>, tr: &I18n) -> String {
    match kind {
        Some(Kind::Null) => tr.kind_of_value_null(),
        Some(Kind::Boolean) => tr.kind_of_value_boolean(),
        Some(Kind::Whole) => tr.kind_of_value_whole(),
        Some(Kind::Decimal) => tr.kind_of_value_decimal(),
        Some(Kind::Text) => tr.kind_of_value_text(),
        Some(Kind::List) => tr.kind_of_value_list(),
        Some(Kind::Object) => tr.kind_of_value_object(),
        None => tr.kind_of_value_other(),
    }
}

impl Words for json::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            json::Error::FileMissing { sha256 } => tr.error_dossier_no_bytes(sha256.as_str()),
            json::Error::Encoding(error) => tr.error_document_internal(error.to_string()),
        }
    }
}

impl Words for dossier::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            dossier::Error::Storage(error) => error.words(tr),
            dossier::Error::Unfaithful(path) => tr.failure_unfaithful(path.display().to_string()),
        }
    }
}
