//! What the guide asks the program to test.

use crate::domain::key::keyed;

keyed! {
    /// What the program can test by itself, before a stage begins or when it closes.
    pub enum Check {
        /// The council has adopted the plan.
        PlanAdopted => "plan-adopted",
        /// The authority has visaed the plan.
        PlanVisaed => "plan-visaed",
        /// Every project is costed year by year.
        ProjectsCosted => "projects-costed",
        /// Every project has a priority.
        ProjectsPrioritised => "projects-prioritised",
        /// The technical team is named.
        TeamNamed => "team-named",
        /// Self-financing capacity is known for each year.
        CapacityKnown => "capacity-known",
        /// Every chosen project has a need.
        NeedsListed => "needs-listed",
        /// The chosen projects are ranked.
        ProjectsRanked => "projects-ranked",
        /// The list of projects is validated.
        ListValidated => "list-validated",
        /// The directory holds partners.
        DirectoryReady => "directory-ready",
        /// Domains of partners are known.
        PartnerDomainsKnown => "partner-domains-known",
        /// The matrix of needs and partners is filled.
        MatrixFilled => "matrix-filled",
        /// Partners are retained for every gap.
        GapCovered => "gap-covered",
        /// Every retained partner has a legal form.
        FormsChosen => "forms-chosen",
        /// The short list of partners is validated.
        ShortlistValidated => "shortlist-validated",
        /// Every project has its provisional financing.
        FinancingDrafted => "financing-drafted",
        /// Sessions and partners' calendars are known.
        CalendarsKnown => "calendars-known",
        /// Every retained partner has an action.
        ActionsPlanned => "actions-planned",
        /// Every action has who and when.
        ActionsDated => "actions-dated",
        /// The mobilisation plan is approved.
        PlanApproved => "plan-approved",
        /// The commune has a mandate to negotiate.
        MandateGiven => "mandate-given",
        /// Every project's file is complete.
        ProjectFileComplete => "project-file-complete",
        /// The quality grid holds nothing that blocks.
        QualityPassed => "quality-passed",
        /// The council has approved the agreement.
        CouncilVoted => "council-voted",
        /// The agreement is visaed, where it must be.
        AgreementVisaed => "agreement-visaed",
        /// Every party has signed.
        AllSigned => "all-signed",
        /// The agreement is in force.
        AgreementInForce => "agreement-in-force",
        /// The follow-up committee has members.
        CommitteeNamed => "committee-named",
        /// Every commitment has a date or a trigger.
        CommitmentsDated => "commitments-dated",
        /// What was done of every commitment due is recorded.
        RealisationsRecorded => "realisations-recorded",
        /// Every late commitment has its reminder.
        LateReminded => "late-reminded",
        /// The report was presented to the council.
        ReportPresented => "report-presented",
    }
}
