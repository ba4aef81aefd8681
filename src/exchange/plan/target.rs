//! What a column of a plan's table can stand for: the fields of the project sheet (domain notes,
//! section 6).

use crate::{
    domain::{Year, key::keyed},
    text::Language,
};

keyed! {
    /// A field in two languages, each of which may have its column.
    pub enum Twin {
        /// Title of the project.
        Title => "title",
        /// Name of the axis.
        Axis => "axis",
        /// Strategic orientation.
        Orientation => "orientation",
        /// Strategic objective.
        StrategicObjective => "strategic-objective",
        /// Operational objective.
        OperationalObjective => "operational-objective",
        /// Nature.
        Nature => "nature",
        /// Level.
        Level => "level",
        /// Owner (صاحب المشروع).
        Owner => "owner",
        /// Delegated owner (صاحب المشروع المنتدب).
        DelegatedOwner => "delegated-owner",
        /// Project manager.
        Manager => "manager",
        /// Other stakeholders.
        Stakeholders => "stakeholders",
        /// Phase in words.
        Phase => "phase",
        /// Where, in words.
        Location => "location",
        /// Douars or quarters, one a line or parted by commas.
        Places => "places",
        /// The problem, and why the project answers it.
        Problem => "problem",
        /// Objectives.
        Objectives => "objectives",
        /// Components.
        Components => "components",
        /// Results and their indicators.
        Results => "results",
        /// How it is financed, in words.
        FinancingArrangements => "financing-arrangements",
        /// Effect on the environment.
        Environment => "environment",
        /// Risks.
        Risks => "risks",
        /// Who operates and maintains it.
        UpkeepOwner => "upkeep-owner",
        /// Link to the regional and provincial programmes.
        ProgrammeLink => "programme-link",
    }
}

keyed! {
    /// A field that is the same in both languages.
    pub enum Single {
        /// Code of the project in the plan.
        Code => "code",
        /// Code of the axis.
        AxisCode => "axis-code",
        /// Sector.
        Sector => "sector",
        /// Whose competence.
        Competence => "competence",
        /// Where its execution stands.
        State => "state",
        /// How far its studies are.
        Maturity => "maturity",
        /// 1 (first) to 3.
        Priority => "priority",
        /// Days of delay.
        Delay => "delay",
        /// Share of the works done, in percent.
        Progress => "progress",
        /// First day.
        Starts => "starts",
        /// Last day.
        Ends => "ends",
        /// The one year that the row's amounts are of.
        Year => "year",
        /// Total cost.
        Cost => "cost",
        /// What the commune pays over the years.
        CommuneShare => "commune-share",
        /// What the partners pay over the years.
        PartnersShare => "partners-share",
        /// What the commune has at hand (المبلغ المتوفر).
        Available => "available",
        /// What is lacking (المبلغ غير المتوفر).
        Unavailable => "unavailable",
        /// Cost of the years that have no column of their own.
        LaterCost => "later-cost",
        /// Cost of operation and maintenance a year.
        UpkeepCost => "upkeep-cost",
        /// All who benefit.
        Beneficiaries => "beneficiaries",
        /// Men and boys.
        Men => "men",
        /// Women and girls.
        Women => "women",
        /// 0 to 14.
        Children => "children",
        /// 15 to 34.
        Youth => "youth",
        /// 35 to 59.
        Adults => "adults",
        /// 60 and over.
        Elderly => "elderly",
        /// People with a disability.
        Disabled => "disabled",
        /// Households.
        Households => "households",
        /// Whose land.
        LandKind => "land-kind",
        /// Whether the land may be built on.
        LandStatus => "land-status",
        /// Title or requisition number of the land.
        LandReference => "land-reference",
        /// 0 (blind) to 3 (main aim).
        GenderMarker => "gender-marker",
    }
}

keyed! {
    /// A part of what one year costs.
    pub enum Part {
        /// What the commune pays.
        Commune => "commune",
        /// What the partners pay.
        Partners => "partners",
        /// Everyone together.
        Total => "total",
    }
}

/// What a column stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// One language of a field in two.
    Twin(Twin, Language),
    /// A field that has no language.
    Single(Single),
    /// An amount of one year.
    Year(Year, Part),
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Text of several lines.
    Prose,
    /// An amount of money.
    Amount,
    /// A whole number.
    Count,
    /// A whole number between two others.
    Grade {
        /// Lowest.
        lowest: u8,
        /// Highest.
        highest: u8,
    },
    /// A share in percent.
    Percent,
    /// A day.
    Date,
    /// A year.
    Year,
    /// A word of a closed list.
    Word(List),
}

keyed! {
    /// A closed list whose words a cell may hold.
    pub enum List {
        /// Sectors: the domains of the partners' catalogue.
        Sector => "sector",
        /// Competences.
        Competence => "competence",
        /// States of execution.
        State => "state",
        /// Degrees of maturity.
        Maturity => "maturity",
        /// Kinds of land.
        LandKind => "land-kind",
        /// Standings of the land.
        LandStatus => "land-status",
    }
}

impl Target {
    /// What its cells hold.
    pub fn kind(self) -> Kind {
        match self {
            Target::Twin(twin, _) => match twin {
                Twin::Stakeholders
                | Twin::Places
                | Twin::Problem
                | Twin::Objectives
                | Twin::Components
                | Twin::Results
                | Twin::FinancingArrangements
                | Twin::Environment
                | Twin::Risks => Kind::Prose,
                _ => Kind::Line,
            },
            Target::Year(..) => Kind::Amount,
            Target::Single(single) => match single {
                Single::Code | Single::AxisCode | Single::LandReference => Kind::Line,
                Single::Sector => Kind::Word(List::Sector),
                Single::Competence => Kind::Word(List::Competence),
                Single::State => Kind::Word(List::State),
                Single::Maturity => Kind::Word(List::Maturity),
                Single::LandKind => Kind::Word(List::LandKind),
                Single::LandStatus => Kind::Word(List::LandStatus),
                Single::Priority => Kind::Grade {
                    lowest: 1,
                    highest: 3,
                },
                Single::GenderMarker => Kind::Grade {
                    lowest: 0,
                    highest: 3,
                },
                Single::Progress => Kind::Percent,
                Single::Starts | Single::Ends => Kind::Date,
                Single::Year => Kind::Year,
                Single::Cost
                | Single::CommuneShare
                | Single::PartnersShare
                | Single::Available
                | Single::Unavailable
                | Single::LaterCost
                | Single::UpkeepCost => Kind::Amount,
                Single::Delay
                | Single::Beneficiaries
                | Single::Men
                | Single::Women
                | Single::Children
                | Single::Youth
                | Single::Adults
                | Single::Elderly
                | Single::Disabled
                | Single::Households => Kind::Count,
            },
        }
    }

    /// Whether its value is kept in the project; the others only serve to check those that are.
    pub fn is_kept(self) -> bool {
        !matches!(
            self,
            Target::Single(
                Single::Year
                    | Single::CommuneShare
                    | Single::PartnersShare
                    | Single::Available
                    | Single::Unavailable
                    | Single::LaterCost
            ) | Target::Year(_, Part::Partners)
        )
    }

    /// Everything that a column may stand for but years, for a list to choose from.
    pub fn choices() -> Vec<Target> {
        let twins = Twin::ALL.iter().flat_map(|&twin| {
            Language::ALL
                .into_iter()
                .map(move |language| Target::Twin(twin, language))
        });
        let singles = Single::ALL.iter().map(|&single| Target::Single(single));
        twins.chain(singles).collect()
    }

    /// Its stable name: `title.ar`, `cost`, `2026.commune`.
    pub fn key(self) -> String {
        match self {
            Target::Twin(twin, language) => format!("{}.{language}", twin.key()),
            Target::Single(single) => single.key().to_owned(),
            Target::Year(year, part) => format!("{}.{}", u16::from(year), part.key()),
        }
    }
}
