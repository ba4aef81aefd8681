//! What is said of a table that is imported: why it cannot be read, what its columns are, and what
//! is to be said of each cell.

use super::{Words, joined};
use crate::{
    exchange::{
        plan::{
            self, Doubt, Finding, Kind, List, Outcome, Part, Problem, Reason, Severity, Single,
            Target, Twin, Unit, Vocabulary,
        },
        sheet::{self, Delimiter, Encoding, Excess, Foreign, letters},
    },
    i18n::I18n,
    text::{amount, date, number},
};

impl Words for sheet::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            sheet::Error::NotATable(foreign) => tr.sheet_not_a_table(foreign.words(tr)),
            sheet::Error::Protected => tr.sheet_protected(),
            sheet::Error::Damaged(detail) => tr.sheet_damaged(detail.as_str()),
            sheet::Error::Empty => tr.sheet_empty(),
            sheet::Error::TooLarge(excess) => excess.words(tr),
            sheet::Error::UnknownEncoding => tr.sheet_unknown_encoding(),
            sheet::Error::NoSuchSheet { name, known } => {
                tr.sheet_no_such_sheet(joined(tr, known.iter().cloned()), name.as_str())
            }
        }
    }
}

impl Words for Foreign {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Foreign::Pdf => tr.sheet_foreign_pdf(),
            Foreign::Picture => tr.sheet_foreign_picture(),
            Foreign::Database => tr.sheet_foreign_database(),
            Foreign::Markup => tr.sheet_foreign_markup(),
            Foreign::Document => tr.sheet_foreign_document(),
            Foreign::BinaryWorkbook => tr.sheet_foreign_binary(),
            Foreign::Archive => tr.sheet_foreign_archive(),
            Foreign::Bytes => tr.sheet_foreign_bytes(),
        }
    }
}

impl Words for Excess {
    fn words(&self, tr: &I18n) -> String {
        match *self {
            Excess::Bytes { limit } => tr.sheet_too_large_bytes(limit),
            Excess::Unpacked { limit } => tr.sheet_too_large_unpacked(limit),
            Excess::Sheets { limit } => tr.sheet_too_large_sheets(limit),
            Excess::Columns { limit } => tr.sheet_too_large_columns(limit),
            Excess::Cells { limit } => tr.sheet_too_large_cells(limit),
        }
    }
}

impl Words for Encoding {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Encoding::Utf8 => tr.encoding_utf8(),
            Encoding::Utf16Le => tr.encoding_utf16le(),
            Encoding::Utf16Be => tr.encoding_utf16be(),
            Encoding::Windows1256 => tr.encoding_windows1256(),
            Encoding::Windows1252 => tr.encoding_windows1252(),
        }
    }
}

impl Words for Delimiter {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Delimiter::Semicolon => tr.delimiter_semicolon(),
            Delimiter::Comma => tr.delimiter_comma(),
            Delimiter::Tab => tr.delimiter_tab(),
            Delimiter::Bar => tr.delimiter_bar(),
        }
    }
}

impl Words for Unit {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Unit::Dirham => tr.unit_dirham(),
            Unit::Thousand => tr.unit_thousand(),
            Unit::Million => tr.unit_million(),
        }
    }
}

impl Words for plan::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            plan::Error::Storage(error) => error.words(tr),
            plan::Error::Moved => tr.import_moved(),
        }
    }
}

impl Words for Severity {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Severity::Tells => tr.import_severity_tells(),
            Severity::Warns => tr.import_severity_warns(),
            Severity::Blocks => tr.import_severity_blocks(),
        }
    }
}

impl Words for Outcome {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Outcome::New => tr.import_outcome_new(),
            Outcome::Same(_) => tr.import_outcome_same(),
            Outcome::Changed { .. } => tr.import_outcome_changed(),
            Outcome::Unclear { doubt, .. } => match doubt {
                Doubt::Several => tr.import_doubt_several(),
                Doubt::OtherCode => tr.import_doubt_other_code(),
                Doubt::Repeats { row } => tr.import_doubt_repeats(row.to_string()),
            },
            Outcome::Left(Reason::Blocked) => tr.import_left_blocked(),
            Outcome::Left(Reason::User) => tr.import_left_user(),
        }
    }
}

impl Words for Target {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Target::Twin(twin, language) => {
                tr.import_in_language(twin.words(tr), tr.term(*language))
            }
            Target::Single(single) => single.words(tr),
            Target::Year(year, part) => {
                let year = year.to_string();
                match part {
                    Part::Commune => tr.import_year_commune(year),
                    Part::Partners => tr.import_year_partners(year),
                    Part::Total => tr.import_year_total(year),
                }
            }
        }
    }
}

impl Words for Twin {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Twin::Title => tr.import_field_title(),
            Twin::Axis => tr.import_field_axis(),
            Twin::Orientation => tr.import_field_orientation(),
            Twin::StrategicObjective => tr.import_field_strategic_objective(),
            Twin::OperationalObjective => tr.import_field_operational_objective(),
            Twin::Nature => tr.import_field_nature(),
            Twin::Level => tr.import_field_level(),
            Twin::Owner => tr.import_field_owner(),
            Twin::DelegatedOwner => tr.import_field_delegated_owner(),
            Twin::Manager => tr.import_field_manager(),
            Twin::Stakeholders => tr.import_field_stakeholders(),
            Twin::Phase => tr.import_field_phase(),
            Twin::Location => tr.import_field_location(),
            Twin::Places => tr.import_field_places(),
            Twin::Problem => tr.import_field_problem(),
            Twin::Objectives => tr.import_field_objectives(),
            Twin::Components => tr.import_field_components(),
            Twin::Results => tr.import_field_results(),
            Twin::FinancingArrangements => tr.import_field_financing_arrangements(),
            Twin::Environment => tr.import_field_environment(),
            Twin::Risks => tr.import_field_risks(),
            Twin::UpkeepOwner => tr.import_field_upkeep_owner(),
            Twin::ProgrammeLink => tr.import_field_programme_link(),
        }
    }
}

impl Words for Single {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Single::Code => tr.import_field_code(),
            Single::AxisCode => tr.import_field_axis_code(),
            Single::Sector => tr.import_field_sector(),
            Single::Competence => tr.import_field_competence(),
            Single::State => tr.import_field_state(),
            Single::Maturity => tr.import_field_maturity(),
            Single::Priority => tr.import_field_priority(),
            Single::Delay => tr.import_field_delay(),
            Single::Progress => tr.import_field_progress(),
            Single::Starts => tr.import_field_starts(),
            Single::Ends => tr.import_field_ends(),
            Single::Year => tr.import_field_year(),
            Single::Cost => tr.import_field_cost(),
            Single::CommuneShare => tr.import_field_commune_share(),
            Single::PartnersShare => tr.import_field_partners_share(),
            Single::Available => tr.import_field_available(),
            Single::Unavailable => tr.import_field_unavailable(),
            Single::LaterCost => tr.import_field_later_cost(),
            Single::UpkeepCost => tr.import_field_upkeep_cost(),
            Single::Beneficiaries => tr.import_field_beneficiaries(),
            Single::Men => tr.import_field_men(),
            Single::Women => tr.import_field_women(),
            Single::Children => tr.import_field_children(),
            Single::Youth => tr.import_field_youth(),
            Single::Adults => tr.import_field_adults(),
            Single::Elderly => tr.import_field_elderly(),
            Single::Disabled => tr.import_field_disabled(),
            Single::Households => tr.import_field_households(),
            Single::LandKind => tr.import_field_land_kind(),
            Single::LandStatus => tr.import_field_land_status(),
            Single::LandReference => tr.import_field_land_reference(),
            Single::GenderMarker => tr.import_field_gender_marker(),
        }
    }
}

/// What a cell should hold.
impl Words for Kind {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Kind::Line => tr.import_expect_line(),
            Kind::Prose => tr.import_expect_prose(),
            Kind::Amount => tr.import_expect_amount(),
            Kind::Count => tr.import_expect_count(),
            Kind::Grade { lowest, highest } => {
                tr.import_expect_grade(u32::from(*highest), u32::from(*lowest))
            }
            Kind::Percent => tr.import_expect_percent(),
            Kind::Date => tr.import_expect_date(),
            Kind::Year => tr.import_expect_year(),
            Kind::Word(list) => tr.import_expect_word(allowed(*list, tr)),
        }
    }
}

/// The words of a closed list.
fn allowed(list: List, tr: &I18n) -> String {
    let keys = Vocabulary::get()
        .map(|words| words.keys(list))
        .unwrap_or_default();
    joined(
        tr,
        keys.iter().map(|key| plan::word(list, key.as_str(), tr)),
    )
}

impl Words for Finding {
    fn words(&self, tr: &I18n) -> String {
        let problem = self.problem.words(tr);
        let row = self.row.to_string();
        match self.column {
            Some(column) => tr.import_at(letters(column), problem, row),
            None => tr.import_at_row(problem, row),
        }
    }
}

/// An amount, its sum, and what is between them.
fn three(stated: i64, sum: i64) -> [String; 3] {
    [(stated - sum).abs(), stated, sum].map(amount::format)
}

impl Words for Problem {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Problem::Amount(error) => tr.import_problem_amount(error.words(tr)),
            Problem::Rounding => tr.import_problem_rounding(),
            Problem::NotWhole => tr.import_problem_not_whole(),
            Problem::OutOfRange { lowest, highest } => {
                tr.import_problem_out_of_range(*highest, *lowest)
            }
            Problem::PercentUnclear => tr.import_problem_percent_unclear(),
            Problem::OwnUnit => tr.import_problem_own_unit(),
            Problem::UnitUnclear => tr.import_problem_unit_unclear(),
            Problem::Date(error) => error.words(tr),
            Problem::DateSerial { would_be } => {
                tr.import_problem_date_serial(date::short(would_be.day()))
            }
            Problem::WrongKind => tr.import_problem_wrong_kind(),
            Problem::NotAYear => tr.import_problem_not_a_year(),
            Problem::UnknownWord {
                list,
                suggestion: None,
            } => match list {
                // Too long to be listed in a sentence.
                List::Sector => tr.import_problem_unknown_sector(),
                _ => tr.import_problem_unknown_word(allowed(*list, tr)),
            },
            Problem::UnknownWord {
                list,
                suggestion: Some(key),
            } => tr.import_problem_unknown_word_near(plan::word(*list, key.as_str(), tr)),
            Problem::UnknownAxis { is_created: true } => tr.import_problem_axis_created(),
            Problem::UnknownAxis { is_created: false } => tr.import_problem_axis_ignored(),
            Problem::Text(error) => tr.import_problem_text(error.words(tr)),
            Problem::LineBreak => tr.import_problem_line_break(),
            Problem::OtherScript { language } => tr.import_problem_other_script(tr.term(*language)),
            Problem::Formula => tr.import_problem_formula(),
            Problem::Spanning { rows } => tr.import_problem_spanning(*rows),
            Problem::MissingTitle => tr.import_problem_missing_title(),
            Problem::MissingCost => tr.import_problem_missing_cost(),
            Problem::CostFromYears => tr.import_problem_cost_from_years(),
            Problem::ShareWithoutYear => tr.import_problem_share_without_year(),
            Problem::LandWithoutKind => tr.import_problem_land_without_kind(),
            Problem::Assumed { target, key } => {
                let value = match target.kind() {
                    Kind::Word(list) => plan::word(list, key, tr),
                    _ => (*key).to_owned(),
                };
                tr.import_problem_assumed(target.words(tr), value)
            }
            Problem::ColumnUnchecked => tr.import_problem_column_unchecked(),
            Problem::EndsBeforeStart => tr.import_problem_ends_before_start(),
            Problem::SameCode { row } => tr.import_problem_same_code(row.to_string()),
            Problem::SameTitle { row } => tr.import_problem_same_title(row.to_string()),
            Problem::UnclearMatch => tr.import_problem_unclear_match(),
            Problem::ColumnLeft => tr.import_problem_column_left(),
            Problem::RowLeft => tr.import_problem_row_left(),
            Problem::SmallAmounts { largest, .. } => {
                tr.import_problem_small_amounts(amount::format_whole(*largest))
            }
            disagreement => disagreement_words(disagreement, tr),
        }
    }
}

fn disagreement_words(problem: &Problem, tr: &I18n) -> String {
    match *problem {
        Problem::YearsDisagree { stated, sum } => {
            let [difference, stated, sum] = three(stated, sum);
            tr.import_problem_years_disagree(difference, stated, sum)
        }
        Problem::SharesDisagree { stated, sum, year } => {
            let [difference, stated, sum] = three(stated, sum);
            match year {
                None => tr.import_problem_shares_disagree(difference, stated, sum),
                Some(year) => tr.import_problem_shares_disagree_year(
                    difference,
                    stated,
                    sum,
                    year.to_string(),
                ),
            }
        }
        Problem::PartDisagrees { stated, sum, .. } => {
            let [difference, stated, sum] = three(stated, sum);
            tr.import_problem_part_disagrees(difference, stated, sum)
        }
        Problem::AvailableDisagrees { stated, sum } => {
            let [difference, stated, sum] = three(stated, sum);
            tr.import_problem_available_disagrees(difference, stated, sum)
        }
        Problem::CommuneAboveTotal {
            year,
            commune,
            total,
        } => tr.import_problem_commune_above_total(
            amount::format(commune),
            amount::format(total),
            year.to_string(),
        ),
        Problem::PeopleDisagree { stated, sum } => {
            tr.import_problem_people_disagree(number::group(stated), number::group(sum))
        }
        Problem::ColumnDisagrees {
            stated,
            sum,
            is_money,
        } => {
            let [difference, stated, sum] = match is_money {
                true => three(stated, sum),
                false => [(stated - sum).abs(), stated, sum].map(number::group),
            };
            tr.import_problem_column_disagrees(difference, stated, sum)
        }
        _ => String::new(),
    }
}

impl Words for date::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            date::Error::Empty => tr.import_problem_date_empty(),
            date::Error::Unrecognised => tr.import_problem_date_unrecognised(),
            date::Error::TwoDigitYear(year) => tr.import_problem_date_century(format!("{year:02}")),
            date::Error::YearOutOfRange(year) => tr.import_problem_date_range(year.to_string()),
            date::Error::NoSuchDay { .. } => tr.import_problem_date_no_such_day(),
        }
    }
}
