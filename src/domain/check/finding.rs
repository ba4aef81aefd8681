//! What a check found: which rule, how grave, where, and the figures that disagree.

use crate::{
    domain::{
        Date, Money, Name, Prose, Total, Year,
        agreement::{
            approval::Step,
            clause::{BodyError, DataBlock, Section, Variable},
        },
        id::{AgreementId, ClauseId, CommitmentId, EventId, PartyId, ProjectId},
        key::keyed,
    },
    text::Language,
};

keyed! {
    /// A check, by its code in the domain notes, section 4; P codes are of projects.
    pub enum Code {
        /// The stated cost of a project is the sum of its years (domain notes, section 6).
        P01 => "P01",
        /// Two parties at least, each with name, quality of signatory and legal basis.
        Q01 => "Q01",
        /// The object is present, one sentence, and names project and place.
        Q02 => "Q02",
        /// Every party has a commitment (reciprocity).
        Q06 => "Q06",
        /// Every commitment has a verb, an owner, a deliverable and a due date or trigger.
        Q08 => "Q08",
        /// Contributions, commitments and instalments add up to the centime.
        Q09 => "Q09",
        /// Figures and words say the same amount.
        Q10 => "Q10",
        /// There is a duration, and all dates and years fit it.
        Q11 => "Q11",
        /// Disbursement terms and budget support are named.
        Q13 => "Q13",
        /// The committee has members from every party, a chair and a cadence.
        Q15 => "Q15",
        /// Amendment, dispute, termination and entry into force are settled.
        Q17 => "Q17",
        /// The council decided, and the visa was given, before signature.
        Q18 => "Q18",
        /// Every party has signed what is in force.
        Q19 => "Q19",
        /// The Arabic and French versions say the same.
        Q25 => "Q25",
    }
}

keyed! {
    /// How grave a finding is.
    pub enum Severity {
        /// It must be mended before the agreement can go on.
        Blocks => "blocks",
        /// It should be looked at.
        Warns => "warns",
        /// Good to know.
        Informs => "informs",
    }
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum About {
    /// An agreement.
    Agreement(AgreementId),
    /// A project of the plan.
    Project(ProjectId),
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The agreement or project.
    pub about: About,
    /// The check.
    pub code: Code,
    /// How grave.
    pub severity: Severity,
    /// Where to go to mend it.
    pub place: Place,
    /// What.
    pub detail: Detail,
}

keyed! {
    /// A field or a list of an agreement or a project.
    pub enum Field {
        /// Its title.
        Title => "title",
        /// Its object.
        Object => "object",
        /// Its place.
        Place => "place",
        /// Its parties.
        Parties => "parties",
        /// Its clauses.
        Clauses => "clauses",
        /// Its total cost.
        Cost => "cost",
        /// Budget line or special account.
        BudgetSupport => "budget-support",
        /// The parts of a payment.
        Tranches => "tranches",
        /// Its duration.
        Duration => "duration",
        /// Its committee.
        Committee => "committee",
        /// The version that prevails.
        Prevailing => "prevailing",
        /// Its approval path.
        Events => "events",
    }
}

/// Where a finding stands, with what a reader calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A field or list.
    Field(Field),
    /// A party.
    Party {
        /// Its id.
        id: PartyId,
        /// What the text calls it.
        name: Name,
    },
    /// A clause.
    Clause {
        /// Its id.
        id: ClauseId,
        /// Its section.
        section: Section,
        /// Its heading.
        heading: Name,
    },
    /// A commitment.
    Commitment {
        /// Its id.
        id: CommitmentId,
        /// What is owed.
        text: Prose,
    },
    /// A cell, row or column of the cost table.
    Cost {
        /// The row: its party and what the text calls it.
        party: Option<(PartyId, Name)>,
        /// The column.
        year: Option<Year>,
    },
    /// A step of the approval path.
    Event {
        /// Its id.
        id: EventId,
        /// Which step.
        step: Step,
    },
}

keyed! {
    /// What a party must have.
    pub enum PartyField {
        /// Its name.
        Name => "name",
        /// The quality of who signs.
        Quality => "quality",
        /// The text that lets it contract.
        LegalBasis => "legal-basis",
    }
}

keyed! {
    /// What a commitment must have.
    pub enum Piece {
        /// Any text.
        Text => "text",
        /// A text that begins with a word, the verb, and not with a figure or a sign.
        Verb => "verb",
        /// A debtor who is party to the agreement.
        Debtor => "debtor",
        /// An amount, a quantity, or the paper that shows it done.
        Deliverable => "deliverable",
        /// A due date or a trigger.
        Due => "due",
    }
}

keyed! {
    /// What a council's decision is cited by.
    pub enum VoteField {
        /// Number of the decision.
        Number => "number",
        /// Session.
        Session => "session",
        /// The vote or its outcome.
        Vote => "vote",
    }
}

keyed! {
    /// A part of a text that has a twin.
    pub enum TwinPart {
        /// A heading or title.
        Heading => "heading",
        /// A body or running text.
        Body => "body",
    }
}

/// What stands in a clause for a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// `{variable}`
    Variable(Variable),
    /// `{article:section}`
    Article(Section),
    /// `[[block]]`
    Block(DataBlock),
}

/// What was found, as data. Amounts are in centimes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// The stated cost of a project is not the sum of its years.
    ProjectCost {
        /// As stated.
        stated: Money,
        /// Sum of the years.
        sum: Total,
    },
    /// In one year of a project the commune pays more than everyone together.
    CommuneAboveCost {
        /// What the commune pays.
        commune: Money,
        /// Everyone together.
        total: Money,
    },
    /// Fewer than two parties.
    TooFewParties {
        /// How many there are.
        found: usize,
    },
    /// The party lacks something.
    PartyLacks(PartyField),
    /// No object.
    NoObject,
    /// The object is more than one sentence.
    ObjectSentences {
        /// In which version.
        language: Language,
        /// How many sentences.
        found: usize,
    },
    /// The object does not name the project.
    ObjectWithoutProject {
        /// Title of the project.
        project: Name,
    },
    /// The object does not name the place.
    ObjectWithoutPlace {
        /// The place.
        place: Name,
    },
    /// No place is given, and the object names none that is known.
    NoPlace,
    /// The party commits itself to nothing.
    NoCommitment,
    /// The commitment lacks something.
    CommitmentLacks(Vec<Piece>),
    /// The stated cost is not the sum of contributions.
    CostDiffers {
        /// As stated.
        stated: Money,
        /// Sum of contributions.
        sum: Total,
    },
    /// A party's financial commitments are not its financial contributions.
    CommittedDiffers {
        /// Sum of its financial commitments, of the year where the place names one.
        committed: Total,
        /// Sum of its financial contributions, likewise.
        contributed: Total,
    },
    /// A commitment's instalments do not make its amount.
    InstalmentsDiffer {
        /// Its amount.
        amount: Option<Money>,
        /// Sum of its instalments.
        sum: Total,
    },
    /// The tranches do not make the whole.
    TranchesDiffer {
        /// Their sum, in hundredths of a percent.
        hundredths: u32,
    },
    /// An amount in figures and the same in words differ.
    WordsDiffer {
        /// In which version.
        language: Language,
        /// The figures.
        amount: Money,
        /// The words beside them.
        written: String,
        /// The words that the figures ask for.
        expected: String,
    },
    /// No duration.
    NoDuration,
    /// A due date outside the duration.
    DueOutside {
        /// The due date.
        due: Date,
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// A contribution in a year outside the duration.
    YearOutside {
        /// First year.
        from: Year,
        /// Last year.
        to: Year,
    },
    /// The yearly breakdown covers fewer years than the duration.
    YearsMissing {
        /// Duration in months.
        months: u16,
        /// Years that it takes.
        expected: u16,
        /// Years of the breakdown.
        found: usize,
    },
    /// Contributions, and no clause that says how they are paid.
    NoPaymentClause,
    /// Contributions, and no budget line or special account.
    NoBudgetSupport,
    /// The party has nobody in the committee.
    NotInCommittee,
    /// Nobody chairs the committee.
    NoChair,
    /// The committee has no cadence.
    NoCadence,
    /// No clause of a section that every agreement needs.
    NoClause {
        /// The section.
        section: Section,
    },
    /// Signed or in force without a favourable vote of the council.
    NoVote,
    /// The vote lacks something.
    VoteLacks(VoteField),
    /// Signed or in force without the visa that the agreement asks for.
    NoVisa,
    /// A step is dated before the one that it must follow.
    OutOfOrder {
        /// The step that must come first.
        first: Step,
        /// Its date.
        first_on: Date,
        /// The step that must follow.
        then: Step,
        /// Its date.
        then_on: Date,
    },
    /// In force, and the party has not signed.
    NotSigned,
    /// The whole text is in one language only.
    VersionMissing {
        /// The version that is missing.
        language: Language,
    },
    /// A part of the text is in one language only.
    TwinMissing {
        /// The version that is missing.
        language: Language,
        /// Of what.
        part: TwinPart,
    },
    /// A text cannot be read.
    Unreadable {
        /// In which version.
        language: Language,
        /// Why.
        error: BodyError,
    },
    /// Variables, blocks or references of one version are not those of the other.
    MarksDiffer {
        /// What only the Arabic has.
        arabic: Vec<Mark>,
        /// What only the French has.
        french: Vec<Mark>,
    },
    /// Amounts, numbers or dates of one version are not those of the other, each as written.
    FiguresDiffer {
        /// What only the Arabic has.
        arabic: Vec<String>,
        /// What only the French has.
        french: Vec<String>,
    },
    /// Which version prevails is not said.
    NoPrevailing,
}

impl Finding {
    /// Whether the agreement cannot go on because of it.
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Blocks
    }
}
