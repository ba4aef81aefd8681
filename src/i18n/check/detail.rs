//! What was found, in sentences.

use crate::{
    domain::{
        Date, Money, Total,
        agreement::clause::BodyError,
        check::{Detail, Mark, TwinPart},
    },
    i18n::{I18n, error::Words},
    text::{
        Language, amount, date, isolate,
        number::{self, Case, Noun},
    },
};

/// What is wrong, and how to mend it.
pub(super) fn sentences(detail: &Detail, tr: &I18n) -> (String, String) {
    let day = |date: &Date| date::long(date.day(), tr.language());
    let counted = |n: u64, noun| number::counted_in(n, noun, tr.language(), Case::Genitive);
    match detail {
        Detail::ProjectCost { stated, sum } => (
            tr.check_project_cost(money(*stated), total(*sum)),
            tr.check_project_cost_mend(),
        ),
        Detail::CommuneAboveCost { commune, total } => (
            tr.check_commune_above(money(*commune), money(*total)),
            tr.check_commune_above_mend(),
        ),
        Detail::TooFewParties { found } => {
            (tr.check_parties(found.to_string()), tr.check_parties_mend())
        }
        Detail::PartyLacks(field) => (
            tr.check_party_lacks(tr.term(*field)),
            tr.check_party_lacks_mend(),
        ),
        Detail::NoObject => (tr.check_no_object(), tr.check_no_object_mend()),
        Detail::ObjectSentences { language, found } => (
            tr.check_object_sentences(found.to_string(), tr.term(*language)),
            tr.check_object_sentences_mend(),
        ),
        Detail::ObjectWithoutProject { project } => (
            tr.check_object_project(project.get(tr.language())),
            tr.check_object_project_mend(),
        ),
        Detail::ObjectWithoutPlace { place } => (
            tr.check_object_place(place.get(tr.language())),
            tr.check_object_place_mend(),
        ),
        Detail::NoPlace => (tr.check_no_place(), tr.check_no_place_mend()),
        Detail::NoCommitment => (tr.check_no_commitment(), tr.check_no_commitment_mend()),
        Detail::CommitmentLacks(pieces) => {
            let pieces = pieces.iter().map(|piece| tr.term(*piece)).collect();
            (
                tr.check_commitment_lacks(joined(pieces, tr)),
                tr.check_commitment_lacks_mend(),
            )
        }
        Detail::CostDiffers { stated, sum } => (
            tr.check_cost(gap((*stated).into(), *sum), money(*stated), total(*sum)),
            tr.check_cost_mend(),
        ),
        Detail::CommittedDiffers {
            committed,
            contributed,
        } => (
            tr.check_committed(
                total(*committed),
                total(*contributed),
                gap(*committed, *contributed),
            ),
            tr.check_committed_mend(),
        ),
        Detail::InstalmentsDiffer { amount, sum } => (
            tr.check_instalments(money(amount.unwrap_or_default()), total(*sum)),
            tr.check_instalments_mend(),
        ),
        Detail::TranchesDiffer { hundredths } => (
            tr.check_tranches(percent(*hundredths), percent(10_000)),
            tr.check_tranches_mend(),
        ),
        Detail::WordsDiffer {
            language,
            amount,
            written,
            expected,
        } => (
            tr.check_words(
                money(*amount),
                expected.as_str(),
                tr.term(*language),
                written.as_str(),
            ),
            tr.check_words_mend(),
        ),
        Detail::NoDuration => (tr.check_no_duration(), tr.check_no_duration_mend()),
        Detail::DueOutside { due, from, to } => (
            tr.check_due_outside(day(due), day(from), day(to)),
            tr.check_due_outside_mend(),
        ),
        Detail::YearOutside { from, to } => (
            tr.check_year_outside(from.to_string(), to.to_string()),
            tr.check_year_outside_mend(),
        ),
        Detail::YearsMissing {
            months,
            expected,
            found,
        } => (
            tr.check_years_missing(
                counted(u64::from(*expected), Noun::Year),
                found.to_string(),
                counted(u64::from(*months), Noun::Month),
            ),
            tr.check_years_missing_mend(),
        ),
        Detail::NoPaymentClause => (tr.check_no_payment(), tr.check_no_payment_mend()),
        Detail::NoBudgetSupport => (tr.check_no_budget(), tr.check_no_budget_mend()),
        Detail::NotInCommittee => (
            tr.check_not_in_committee(),
            tr.check_not_in_committee_mend(),
        ),
        Detail::NoChair => (tr.check_no_chair(), tr.check_no_chair_mend()),
        Detail::NoCadence => (tr.check_no_cadence(), tr.check_no_cadence_mend()),
        Detail::NoClause { section } => (
            tr.check_no_clause(tr.term(*section)),
            tr.check_no_clause_mend(),
        ),
        Detail::NoVote => (tr.check_no_vote(), tr.check_no_vote_mend()),
        Detail::VoteLacks(field) => (
            tr.check_vote_lacks(tr.term(*field)),
            tr.check_vote_lacks_mend(),
        ),
        Detail::NoVisa => (tr.check_no_visa(), tr.check_no_visa_mend()),
        Detail::OutOfOrder {
            first,
            first_on,
            then,
            then_on,
        } => (
            tr.check_out_of_order(tr.term(*first), day(first_on), tr.term(*then), day(then_on)),
            tr.check_out_of_order_mend(),
        ),
        Detail::NotSigned => (tr.check_not_signed(), tr.check_not_signed_mend()),
        Detail::VersionMissing { language } => (
            tr.check_version_missing(tr.term(*language)),
            tr.check_version_missing_mend(),
        ),
        Detail::TwinMissing { language, part } => match part {
            TwinPart::Heading => (
                tr.check_heading_missing(tr.term(*language)),
                tr.check_heading_missing_mend(),
            ),
            TwinPart::Body => (
                tr.check_body_missing(tr.term(*language)),
                tr.check_body_missing_mend(),
            ),
        },
        Detail::Unreadable { language, error } => (
            tr.check_unreadable(tr.term(*language), line(error).to_string(), error.words(tr)),
            tr.check_unreadable_mend(),
        ),
        Detail::MarksDiffer { arabic, french } => {
            let listed = |marks: &[Mark]| joined(marks.iter().map(mark).collect(), tr);
            (
                tr.check_marks(listed(arabic), listed(french)),
                tr.check_marks_mend(),
            )
        }
        Detail::FiguresDiffer { arabic, french } => {
            let listed =
                |figures: &[String]| joined(figures.iter().map(|f| isolate::auto(f)).collect(), tr);
            (
                tr.check_figures(listed(arabic), listed(french)),
                tr.check_figures_mend(),
            )
        }
        Detail::NoPrevailing => (tr.check_no_prevailing(), tr.check_no_prevailing_mend()),
    }
}

fn money(amount: Money) -> String {
    amount::format(amount.centimes())
}

fn total(sum: Total) -> String {
    amount::format(sum.centimes())
}

/// How far two sums are apart.
fn gap(one: Total, two: Total) -> String {
    amount::format(one.minus(two).saturating_abs())
}

fn percent(hundredths: u32) -> String {
    number::percent(i64::from(hundredths))
}

/// Items one after the other; a dash where there are none.
fn joined(items: Vec<String>, tr: &I18n) -> String {
    let separator = match tr.language() {
        Language::Arabic => "، ",
        Language::French => ", ",
    };
    if items.is_empty() {
        "—".to_owned()
    } else {
        items.join(separator)
    }
}

/// As the body of a clause writes it.
fn mark(mark: &Mark) -> String {
    isolate::ltr(&match mark {
        Mark::Variable(variable) => format!("{{{}}}", variable.key()),
        Mark::Article(section) => format!("{{article:{}}}", section.key()),
        Mark::Block(block) => format!("[[{}]]", block.key()),
    })
}

fn line(error: &BodyError) -> usize {
    match error {
        BodyError::Unclosed { line }
        | BodyError::UnknownVariable { line, .. }
        | BodyError::UnknownBlock { line, .. } => *line,
    }
}
