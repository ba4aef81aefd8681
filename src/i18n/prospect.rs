//! What the analysis of partners says, in words: why a partner is suggested, what is wrong with a
//! cell of the matrix.

use super::I18n;
use crate::{
    domain::{Date, Total, prospect::check::Finding, stakeholder, suggestion::Reason},
    text::{amount, date, number},
};

impl I18n {
    fn dirhams(&self, total: impl Into<Total>) -> String {
        self.amount_dirhams(amount::format_whole(total.into().centimes()))
    }

    fn day(&self, day: Date) -> String {
        date::long(day.day(), self.language())
    }

    /// Why a partner is suggested, or what speaks against it; `domain` names a domain by its key.
    pub fn reason(&self, reason: &Reason, domain: impl Fn(&str) -> String) -> String {
        let count = |count: usize| number::group(count as i64);
        match reason {
            Reason::Domain(key) => self.prospect_reason_domain(domain(key.as_str())),
            Reason::OtherDomain(key) => self.prospect_reason_other_domain(domain(key.as_str())),
            Reason::DomainUnknown => self.prospect_reason_domain_unknown(),
            Reason::Gives(kind) => self.prospect_reason_gives(self.term(*kind)),
            Reason::DoesNotGive(kind) => self.prospect_reason_does_not_give(self.term(*kind)),
            Reason::GiftsUnknown => self.prospect_reason_gifts_unknown(),
            Reason::Territory(level) => self.prospect_reason_territory(self.term(*level)),
            Reason::OtherTerritory(place) => {
                self.prospect_reason_other_territory(place.get(self.language()).to_owned())
            }
            Reason::WithinCeiling { ceiling } => {
                self.prospect_reason_within_ceiling(self.dirhams(*ceiling))
            }
            Reason::PartOnly { ceiling, gap } => {
                self.prospect_reason_part_only(self.dirhams(*ceiling), self.dirhams(*gap))
            }
            Reason::BelowMinimum { ceiling, minimum } => {
                self.prospect_reason_below_minimum(self.dirhams(*ceiling), self.dirhams(*minimum))
            }
            Reason::UsualShare { share, amount } => {
                let share = number::short_percent(share.hundredths().into());
                self.prospect_reason_usual_share(self.dirhams(*amount), share)
            }
            Reason::Honoured { share, of } => {
                let share = number::short_percent(share.hundredths().into());
                self.prospect_reason_honoured(count(*of), share)
            }
            Reason::Late(late) => self.prospect_reason_late(count(*late)),
            Reason::Agreements(signed) => self.prospect_reason_agreements(count(*signed)),
            Reason::PapersMissing(papers) => self.prospect_reason_papers_missing(count(*papers)),
        }
    }

    /// What is wrong with a cell of the matrix, and how to mend it.
    pub fn prospect_finding(&self, finding: &Finding) -> String {
        match finding {
            Finding::Twice { .. } => self.prospect_finding_twice(),
            Finding::NotCompetent(_) => self.prospect_finding_not_competent(),
            Finding::CompetenceUnchecked(_) => self.prospect_finding_competence_unchecked(),
            Finding::NoForm(_) => self.prospect_finding_no_form(),
            Finding::NoAmount(_) => self.prospect_finding_no_amount(),
            Finding::NoReason(_) => self.prospect_finding_no_reason(),
            Finding::AboveGap { expected, gap, .. } => {
                self.prospect_finding_above_gap(self.dirhams(*expected), self.dirhams(*gap))
            }
            Finding::BelowMinimum {
                expected, minimum, ..
            } => {
                self.prospect_finding_below_minimum(self.dirhams(*expected), self.dirhams(*minimum))
            }
            Finding::AboveCeiling {
                expected, ceiling, ..
            } => {
                self.prospect_finding_above_ceiling(self.dirhams(*ceiling), self.dirhams(*expected))
            }
            Finding::Years {
                expected, years, ..
            } => self.prospect_finding_years(self.dirhams(*expected), self.dirhams(*years)),
            Finding::NeedOvercovered { expected, gap, .. } => {
                self.prospect_finding_overcovered(self.dirhams(*expected), self.dirhams(*gap))
            }
            Finding::StepsOutOfOrder { status, on, .. } => {
                self.prospect_finding_order(self.day(*on), self.term(*status))
            }
            Finding::PaidAboveAgreed { agreed, paid, .. } => {
                self.prospect_finding_paid_above(self.dirhams(*agreed), self.dirhams(*paid))
            }
            Finding::Inactive { .. } => self.prospect_finding_inactive(),
        }
    }

    /// What is wrong with the analysis of a partner, and how to mend it.
    pub fn stakeholder_finding(&self, finding: &stakeholder::Finding) -> String {
        match finding {
            stakeholder::Finding::Twice(_) => self.prospect_analysis_twice(),
            stakeholder::Finding::Ungraded(_) => self.prospect_analysis_ungraded(),
            stakeholder::Finding::WindowReversed { window, .. } => {
                let place = number::group(*window as i64 + 1);
                self.prospect_analysis_window(place)
            }
            stakeholder::Finding::StrategyUnexplained(_) => self.prospect_analysis_strategy(),
        }
    }
}
