//! A project as a row of the table gives it: what the row says and nothing more.

use std::collections::BTreeMap;

use super::{Entry, Single, Target, Twin, entry};
use crate::{
    domain::{
        Line, Money, Name, Prose, Total,
        id::ProjectId,
        project::{Beneficiaries, Competence, Concerns, Maturity, Project, ProjectState},
    },
    text::{Language, fold::fold},
};

/// A row that names a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Number of the row in the sheet.
    pub row: u32,
    /// What its cells gave. A cell that is empty, or could not be read, gives nothing.
    pub entries: BTreeMap<Target, Entry>,
    /// The axis that it stands under, when it names one.
    pub axis: Option<AxisEntry>,
    /// Whether something keeps it from being taken.
    pub is_blocked: bool,
}

/// An axis as the table names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AxisEntry {
    /// Its code.
    pub code: Line,
    /// Its name.
    pub name: Name,
}

impl Draft {
    /// What a cell gave for a target, as an amount.
    pub fn amount(&self, target: Target) -> Option<Money> {
        match self.entries.get(&target) {
            Some(Entry::Amount(amount)) => Some(*amount),
            _ => None,
        }
    }

    /// As [`Draft::amount`], for what people count.
    pub fn count(&self, single: Single) -> Option<u32> {
        match self.entries.get(&Target::Single(single)) {
            Some(Entry::Count(count)) => Some(*count),
            _ => None,
        }
    }

    /// What it gives for a text, in one language.
    pub fn text(&self, target: Target) -> &str {
        match self.entries.get(&target) {
            Some(Entry::Text(text)) => text,
            _ => "",
        }
    }

    /// Its code; empty when it has none.
    pub fn code(&self) -> &str {
        self.text(Target::Single(Single::Code))
    }

    /// Its title in a language, or in the other when it has none in this one.
    pub fn title(&self, language: Language) -> &str {
        let own = self.text(Target::Twin(Twin::Title, language));
        match own.is_empty() {
            true => self.text(Target::Twin(Twin::Title, language.other())),
            false => own,
        }
    }

    /// The amounts of one part of its years, added up.
    pub(super) fn years(&self, part: super::Part) -> Option<Total> {
        let mut amounts = Vec::new();
        for (target, entry) in &self.entries {
            if let (Target::Year(_, of), Entry::Amount(amount)) = (target, entry)
                && *of == part
            {
                amounts.push(*amount);
            }
        }
        (!amounts.is_empty()).then(|| amounts.into_iter().sum())
    }

    /// The project that it makes where there is none yet.
    pub fn project(&self, id: ProjectId) -> Project {
        let mut project = blank(id);
        self.put_into(&mut project);
        project
    }

    /// Puts what the row says into a project; what it does not say stays.
    pub fn put_into(&self, project: &mut Project) {
        for (target, entry) in self.entries.iter().filter(|(target, _)| target.is_kept()) {
            entry::put(project, *target, entry);
        }
    }

    /// Its titles and its place, folded, for finding the same project again.
    pub(super) fn likeness(&self) -> Likeness {
        let side = |twin, language| fold(self.text(Target::Twin(twin, language)));
        Likeness {
            code: fold(self.code()),
            titles: Language::ALL.map(|language| side(Twin::Title, language)),
            places: Language::ALL.map(|language| {
                let location = side(Twin::Location, language);
                match location.is_empty() {
                    true => side(Twin::Places, language),
                    false => location,
                }
            }),
        }
    }
}

/// What two rows, or a row and a project, are told to be the same by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Likeness {
    pub(super) code: String,
    pub(super) titles: [String; 2],
    pub(super) places: [String; 2],
}

impl Likeness {
    pub(super) fn of(project: &Project) -> Likeness {
        let places = |language| {
            let location = fold(project.location.in_language(language));
            match location.is_empty() {
                false => location,
                true => {
                    let places = project.places.iter();
                    let sides = places.map(|place| place.in_language(language));
                    fold(&sides.collect::<Vec<_>>().join("\n"))
                }
            }
        };
        Likeness {
            code: fold(project.code.as_str()),
            titles: Language::ALL.map(|language| fold(project.title.in_language(language))),
            places: Language::ALL.map(places),
        }
    }

    /// Whether two name one project: a title in common, and no place that differs.
    pub(super) fn names_the_same(&self, other: &Likeness) -> bool {
        let agree = |one: &String, other: &String| one == other && !one.is_empty();
        let differ =
            |one: &String, other: &String| one != other && !one.is_empty() && !other.is_empty();
        let mut titles = self.titles.iter().zip(&other.titles);
        let mut places = self.places.iter().zip(&other.places);
        titles.any(|(one, other)| agree(one, other))
            && !places.any(|(one, other)| differ(one, other))
    }
}

/// A project of which nothing is known. What a list has no word for «unknown» gets is said in
/// [`Problem::Assumed`](super::Problem::Assumed).
fn blank(id: ProjectId) -> Project {
    Project {
        id,
        axis: None,
        code: Line::default(),
        title: Name::default(),
        orientation: Name::default(),
        strategic_objective: Name::default(),
        operational_objective: Name::default(),
        sector: Line::default(),
        nature: Name::default(),
        level: Name::default(),
        competence: Competence::Own,
        owner: Name::default(),
        delegated_owner: Name::default(),
        manager: Name::default(),
        stakeholders: Prose::default(),
        state: ProjectState::NotStarted,
        phase: Name::default(),
        delay_days: None,
        physical_progress: None,
        starts_on: None,
        ends_on: None,
        location: Name::default(),
        places: Vec::new(),
        position: None,
        problem: Prose::default(),
        objectives: Prose::default(),
        components: Prose::default(),
        results: Prose::default(),
        financing_arrangements: Prose::default(),
        cost: Money::ZERO,
        costs: Vec::new(),
        beneficiaries: Beneficiaries::default(),
        concerns: Concerns::default(),
        priority: None,
        maturity: Maturity::Idea,
        land: None,
        studies: Vec::new(),
        environment: Prose::default(),
        risks: Prose::default(),
        upkeep_cost: None,
        upkeep_owner: Name::default(),
        programme_link: Name::default(),
        gender_marker: None,
    }
}
