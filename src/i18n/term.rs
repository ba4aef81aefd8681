//! The field's own terms: each closed list of the domain, worded.

use super::I18n;
use crate::{
    domain::{
        agreement::{
            Kind, Stage, StartRule,
            approval::{Outcome, Step},
            clause::{Section, Variable},
        },
        commitment::{Standing, State},
        commune::{ArticleWord, TerritoryKind},
        mobilisation::{ActionState, Benefit, Channel},
        need::SupportKind,
        partner::{Category, Level},
        plan::PlanKind,
        project::{Competence, LandKind, LandStatus, Maturity, ProjectState},
        prospect::{Decision, Standing as Competent, Status},
        ranking::Measure,
        round::{Session, Stage as RoundStage},
        stakeholder::{Strategy, Window},
    },
    text::Language,
};

/// A value with a name in the language of its readers.
pub trait Term: Copy {
    /// Its name.
    fn term(self, tr: &I18n) -> String;
}

impl I18n {
    /// The name of a value of a closed list: `tr.term(State::Late)`.
    pub fn term(&self, value: impl Term) -> String {
        value.term(self)
    }
}

macro_rules! terms {
    ($( $list:ident { $( $variant:ident => $message:ident ),+ $(,)? } )+) => {$(
        impl Term for $list {
            fn term(self, tr: &I18n) -> String {
                match self { $( $list::$variant => tr.$message() ),+ }
            }
        }
    )+};
}

pub(super) use terms;

terms! {
    Language { Arabic => language_ar, French => language_fr }
    Kind {
        Framework => kind_framework,
        Specific => kind_specific,
        Amendment => kind_amendment,
    }
    StartRule {
        Fixed => start_rule_fixed,
        Signature => start_rule_signature,
        Visa => start_rule_visa,
    }
    Stage {
        Draft => stage_draft,
        Voted => stage_voted,
        AwaitingVisa => stage_awaiting_visa,
        VisaRefused => stage_visa_refused,
        Signing => stage_signing,
        Signed => stage_signed,
        InForce => stage_in_force,
        Ended => stage_ended,
    }
    Step {
        Committee => step_committee,
        EqualityBody => step_equality_body,
        CouncilVote => step_council_vote,
        ConcordantDeliberation => step_concordant_deliberations,
        InteriorOrder => step_interior_order,
        SentForVisa => step_sent_for_visa,
        Visa => step_visa,
        VisaRefused => step_visa_refused,
        Signature => step_signature,
        InForce => step_in_force,
        Operational => step_operational,
    }
    Outcome {
        Unanimous => outcome_unanimous,
        AbsoluteMajority => outcome_absolute_majority,
        RelativeMajority => outcome_relative_majority,
        Favourable => outcome_favourable,
        WithRemarks => outcome_with_remarks,
        Rejected => outcome_rejected,
        Postponed => outcome_postponed,
    }
    Variable {
        Commune => drafting_variable_commune,
        Province => drafting_variable_province,
        Region => drafting_variable_region,
        AgreementTitle => drafting_variable_agreement_title,
        AgreementNumber => drafting_variable_agreement_number,
        Object => drafting_variable_object,
        Project => drafting_variable_project,
        Place => drafting_variable_place,
        Beneficiaries => drafting_variable_beneficiaries,
        TotalCost => drafting_variable_total_cost,
        TotalCostWords => drafting_variable_total_cost_words,
        CommuneShare => drafting_variable_commune_share,
        CommuneSharePercent => drafting_variable_commune_share_percent,
        PartnersShare => drafting_variable_partners_share,
        Duration => drafting_variable_duration,
        StartDate => drafting_variable_start_date,
        EndDate => drafting_variable_end_date,
        Owner => drafting_variable_owner,
        DelegatedOwner => drafting_variable_delegated_owner,
        BudgetSupport => drafting_variable_budget_support,
        PaymentAccount => drafting_variable_payment_account,
        CommitteeChair => drafting_variable_committee_chair,
        CommitteeCadence => drafting_variable_committee_cadence,
        CommitteeQuorum => drafting_variable_committee_quorum,
        CouncilDecision => drafting_variable_council_decision,
        CouncilSession => drafting_variable_council_session,
        CouncilDate => drafting_variable_council_date,
        VisaDate => drafting_variable_visa_date,
        Governor => drafting_variable_governor,
        NoticePeriod => drafting_variable_notice_period,
        SettlementPeriod => drafting_variable_settlement_period,
        ReportCadence => drafting_variable_report_cadence,
        EvaluationDate => drafting_variable_evaluation_date,
        Operator => drafting_variable_operator,
        Copies => drafting_variable_copies,
        SigningPlace => drafting_variable_signing_place,
        SigningDate => drafting_variable_signing_date,
        PrevailingLanguage => drafting_variable_prevailing_language,
        RegimeLaw => drafting_variable_regime_law,
        ParentAgreement => drafting_variable_parent_agreement,
        PartyName => drafting_variable_party_name,
        PartyShort => drafting_variable_party_short,
        PartyQuality => drafting_variable_party_quality,
        PartySignatory => drafting_variable_party_signatory,
        PartySeat => drafting_variable_party_seat,
        PartyAccount => drafting_variable_party_account,
        PartyBasis => drafting_variable_party_basis,
    }
    Section {
        Header => section_header,
        Parties => section_parties,
        Preamble => section_preamble,
        Visas => section_visas,
        Agreed => section_agreed,
        Object => section_object,
        Objectives => section_objectives,
        Components => section_components,
        Duration => section_duration,
        Cost => section_cost,
        Commitments => section_commitments,
        Payment => section_payment,
        Owner => section_owner,
        Committee => section_committee,
        Monitoring => section_monitoring,
        Property => section_property,
        Communication => section_communication,
        Amendment => section_amendment,
        Disputes => section_disputes,
        Termination => section_termination,
        EntryIntoForce => section_entry_into_force,
        DoneAt => section_done_at,
        Signatures => section_signatures,
        Visa => section_visa,
        Annexes => section_annexes,
    }
    State {
        Undated => state_undated,
        NotDue => state_not_due,
        DueSoon => state_due_soon,
        Late => state_late,
        LatePartial => state_late_partial,
        Partial => state_partial,
        Done => state_done,
        Waived => state_waived,
        Disputed => state_disputed,
        Closed => state_closed,
    }
    Standing {
        Owed => standing_owed,
        Waived => standing_waived,
        Disputed => standing_disputed,
        Closed => standing_closed,
    }
    ArticleWord { Madda => article_word_madda, Fasl => article_word_fasl }
    TerritoryKind { Province => territory_province, Prefecture => territory_prefecture }
    RoundStage {
        Needs => round_stage_needs,
        Partners => round_stage_partners,
        Plan => round_stage_plan,
        Mobilisation => round_stage_mobilisation,
        FollowUp => round_stage_follow_up,
    }
    Session {
        February => round_session_february,
        May => round_session_may,
        October => round_session_october,
        Extraordinary => round_session_extraordinary,
    }
    Measure {
        Urgency => round_measure_urgency,
        Beneficiaries => round_measure_beneficiaries,
        WomenYouth => round_measure_women_youth,
        Maturity => round_measure_maturity,
        Land => round_measure_land,
        CostPerBeneficiary => round_measure_cost_per_beneficiary,
        Coherence => round_measure_coherence,
    }
    Decision {
        Open => round_decision_open,
        Retained => round_decision_retained,
        Declined => round_decision_declined,
    }
    Competent {
        Unchecked => round_standing_unchecked,
        Held => round_standing_held,
        NotHeld => round_standing_not_held,
    }
    Status {
        Identified => round_status_identified,
        Asked => round_status_asked,
        Promised => round_status_promised,
        Refused => round_status_refused,
        Agreed => round_status_agreed,
        Paid => round_status_paid,
    }
    Strategy {
        Involve => round_strategy_involve,
        Win => round_strategy_win,
        Associate => round_strategy_associate,
        Inform => round_strategy_inform,
    }
    Window {
        Budget => round_window_budget,
        Call => round_window_call,
        Decision => round_window_decision,
    }
    Channel {
        Letter => round_channel_letter,
        Visit => round_channel_visit,
        Meeting => round_channel_meeting,
        Dossier => round_channel_dossier,
        Call => round_channel_call,
    }
    Benefit {
        Partner => round_benefit_partner,
        Commune => round_benefit_commune,
        Mutual => round_benefit_mutual,
    }
    ActionState {
        Planned => round_action_planned,
        Running => round_action_running,
        Done => round_action_done,
        Dropped => round_action_dropped,
    }
    SupportKind {
        Financial => support_financial,
        InKind => support_in_kind,
        Technical => support_technical,
        Human => support_human,
        Land => support_land,
        Administrative => support_administrative,
    }
    Category {
        Territorial => category_territorial,
        Interior => category_interior,
        Deconcentrated => category_deconcentrated,
        PublicBody => category_public_body,
        CivilSociety => category_civil_society,
        Private => category_private,
        International => category_international,
    }
    Level {
        National => level_national,
        Region => level_region,
        Province => level_province,
        Commune => level_commune,
        Foreign => level_foreign,
    }
    PlanKind { Pcd => plan_pcd, Pac => plan_pac }
    Competence {
        Own => competence_own,
        Shared => competence_shared,
        Transferred => competence_transferred,
    }
    ProjectState {
        Completed => project_completed,
        Running => project_running,
        NotStarted => project_not_started,
        Stopped => project_stopped,
        Cancelled => project_cancelled,
    }
    Maturity {
        Idea => maturity_idea,
        Outline => maturity_outline,
        Detailed => maturity_detailed,
        Tender => maturity_tender,
        Ready => maturity_ready,
        Running => maturity_running,
    }
    LandKind {
        Communal => land_communal,
        Collective => land_collective,
        Private => land_private,
        Domanial => land_domanial,
        Habous => land_habous,
        Forest => land_forest,
    }
    LandStatus {
        Cleared => land_cleared,
        InProgress => land_in_progress,
        Blocked => land_blocked,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn distinct<T: Term>(values: &[T]) {
        for language in Language::ALL {
            let tr = I18n::new(language);
            let names: BTreeSet<String> = values.iter().map(|value| tr.term(*value)).collect();
            assert_eq!(names.len(), values.len(), "{names:?}");
        }
    }

    #[test]
    fn no_two_values_of_a_list_share_a_name() {
        distinct(Kind::ALL);
        distinct(Stage::ALL);
        distinct(Step::ALL);
        distinct(Outcome::ALL);
        distinct(Section::ALL);
        distinct(Variable::ALL);
        distinct(State::ALL);
        distinct(Standing::ALL);
        distinct(SupportKind::ALL);
        distinct(RoundStage::ALL);
        distinct(Session::ALL);
        distinct(Measure::ALL);
        distinct(Decision::ALL);
        distinct(Competent::ALL);
        distinct(Status::ALL);
        distinct(Strategy::ALL);
        distinct(Window::ALL);
        distinct(Channel::ALL);
        distinct(Benefit::ALL);
        distinct(ActionState::ALL);
        distinct(Category::ALL);
        distinct(Level::ALL);
        distinct(PlanKind::ALL);
        distinct(ProjectState::ALL);
        distinct(Maturity::ALL);
        distinct(LandKind::ALL);
    }
}
