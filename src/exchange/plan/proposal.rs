//! What would be done for each row, before anything is.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{
    Basis, Draft, Entry, Reading, Target, Twin,
    basis::is_same,
    draft::AxisEntry,
    entry,
    matching::{Found, Index},
};
use crate::{
    domain::{
        id::{AxisId, ProjectId},
        project::Project,
    },
    text::Language,
};

/// What the user decides about one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Choice {
    /// Leave it out.
    Skip,
    /// A project of its own, whatever it resembles.
    New,
    /// That project, changed.
    Update(ProjectId),
}

/// What would be done for a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A new project.
    New,
    /// Nothing: the dossier says the same.
    Same(ProjectId),
    /// The project would change.
    Changed {
        /// The project.
        id: ProjectId,
        /// Field by field.
        differences: Vec<Difference>,
    },
    /// Nothing until the user decides.
    Unclear {
        /// The projects that may be meant.
        candidates: Vec<ProjectId>,
        /// Why it is not clear.
        doubt: Doubt,
    },
    /// Nothing.
    Left(Reason),
}

/// Why it is not clear what a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// Code or title fit several projects, or code and title different ones.
    Several,
    /// The title is that of a project with another code.
    OtherCode,
    /// An earlier row is of the same project.
    Repeats {
        /// Its number.
        row: u32,
    },
}

/// Why a row is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Something blocks it.
    Blocked,
    /// The user said so.
    User,
}

/// One field of a project before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub target: Target,
    /// What it says now.
    pub before: Option<Entry>,
    /// What it would say.
    pub after: Option<Entry>,
}

/// A row and what would be done for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Number of the row in the sheet.
    pub row: u32,
    /// Place of its draft in the reading.
    pub draft: usize,
    /// What would be done.
    pub outcome: Outcome,
}

/// What would be done for a whole table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What was read.
    pub reading: Arc<Reading>,
    /// What it was compared with.
    pub basis: Arc<Basis>,
    /// What would be done, one step a draft.
    pub steps: Vec<Step>,
    /// Axes that would be created.
    pub axes: Vec<AxisEntry>,
}

/// The axis that a draft would stand under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AxisOf {
    /// The one that it has; none for a new project.
    Kept,
    /// One of the plan.
    Known(AxisId),
    /// One that would be created, by its place among them.
    New(usize),
}

impl Proposal {
    /// Compares a reading with the dossier. `choices` are the user's, by the number of the row.
    pub fn of(
        reading: Arc<Reading>,
        basis: Arc<Basis>,
        choices: &BTreeMap<u32, Choice>,
    ) -> Proposal {
        let index = Index::of(&basis.projects);
        let places: HashMap<ProjectId, usize> = basis
            .projects
            .iter()
            .enumerate()
            .map(|(at, project)| (project.id, at))
            .collect();
        let mut proposal = Proposal {
            reading: Arc::clone(&reading),
            basis: Arc::clone(&basis),
            steps: Vec::with_capacity(reading.drafts.len()),
            axes: Vec::new(),
        };
        let mut earlier = Earlier::default();
        for (at, draft) in reading.drafts.iter().enumerate() {
            let choice = choices.get(&draft.row).copied();
            let project = |id: &ProjectId| basis.projects.get(*places.get(id)?);
            let outcome = match choice {
                _ if draft.is_blocked => Outcome::Left(Reason::Blocked),
                Some(Choice::Skip) => Outcome::Left(Reason::User),
                Some(Choice::New) => Outcome::New,
                Some(Choice::Update(id)) => match project(&id) {
                    Some(project) => proposal.compared(draft, project),
                    None => Outcome::New,
                },
                None => match earlier.same_as(draft) {
                    Some(row) => Outcome::Unclear {
                        candidates: Vec::new(),
                        doubt: Doubt::Repeats { row },
                    },
                    None => proposal.matched(draft, &index),
                },
            };
            let outcome = earlier.once(draft.row, outcome, choice.is_some());
            if matches!(outcome, Outcome::New | Outcome::Changed { .. }) {
                proposal.axis(draft);
            }
            if !matches!(outcome, Outcome::Left(_)) {
                earlier.add(draft);
            }
            proposal.steps.push(Step {
                row: draft.row,
                draft: at,
                outcome,
            });
        }
        proposal
    }

    fn matched(&mut self, draft: &Draft, index: &Index) -> Outcome {
        let basis = Arc::clone(&self.basis);
        let ids = |places: &[usize]| -> Vec<ProjectId> {
            let projects = places.iter().filter_map(|at| basis.projects.get(*at));
            projects.map(|project| project.id).collect()
        };
        match index.find(draft) {
            Found::None => Outcome::New,
            Found::One(at) => match basis.projects.get(at) {
                Some(project) => self.compared(draft, project),
                None => Outcome::New,
            },
            Found::Several(places) => Outcome::Unclear {
                candidates: ids(&places),
                doubt: match places.len() {
                    1 => Doubt::OtherCode,
                    _ => Doubt::Several,
                },
            },
        }
    }

    /// What a draft would change of a project.
    fn compared(&mut self, draft: &Draft, project: &Project) -> Outcome {
        let mut after = project.clone();
        draft.put_into(&mut after);
        let mut differences = Vec::new();
        match self.would_be(draft) {
            AxisOf::Known(axis) if project.axis != Some(axis) => {
                differences.push(self.axis_difference(draft, project));
            }
            AxisOf::New(_) => differences.push(self.axis_difference(draft, project)),
            _ => {}
        }
        if after != *project {
            let targets = draft.entries.keys().filter(|target| target.is_kept());
            differences.extend(targets.filter_map(|&target| {
                let (before, after) = (entry::get(project, target), entry::get(&after, target));
                (before != after).then_some(Difference {
                    target,
                    before,
                    after,
                })
            }));
        }
        match differences.is_empty() {
            true => Outcome::Same(project.id),
            false => Outcome::Changed {
                id: project.id,
                differences,
            },
        }
    }

    fn axis_difference(&self, draft: &Draft, project: &Project) -> Difference {
        let text = |text: &str| (!text.is_empty()).then(|| Entry::Text(text.to_owned()));
        let known = self.basis.axes.iter();
        let before = known
            .filter(|axis| Some(axis.id) == project.axis)
            .find_map(|axis| text(axis.name.get(Language::Arabic)));
        let entry = draft.axis.as_ref();
        let name = entry.map(|axis| axis.name.get(Language::Arabic));
        let code = entry.map(|axis| axis.code.as_str());
        Difference {
            target: Target::Twin(Twin::Axis, Language::Arabic),
            before,
            after: text(
                name.filter(|name| !name.is_empty())
                    .or(code)
                    .unwrap_or_default(),
            ),
        }
    }

    /// The axis of a draft, by what is known and what is already to be created.
    pub(super) fn would_be(&self, draft: &Draft) -> AxisOf {
        let Some(entry) = &draft.axis else {
            return AxisOf::Kept;
        };
        if let Some(id) = self.basis.axis(entry) {
            return AxisOf::Known(id);
        }
        if !self.reading.creates_axes || self.basis.plan.is_none() {
            return AxisOf::Kept;
        }
        let same = |axis: &AxisEntry| is_same(entry, &axis.code, &axis.name);
        let at = self.axes.iter().position(same);
        AxisOf::New(at.unwrap_or(self.axes.len()))
    }

    /// Notes the axis that a draft needs.
    fn axis(&mut self, draft: &Draft) {
        if let (AxisOf::New(at), Some(entry)) = (self.would_be(draft), &draft.axis)
            && at == self.axes.len()
        {
            self.axes.push(entry.clone());
        }
    }

    /// The draft of a step.
    pub fn draft(&self, step: &Step) -> Option<&Draft> {
        self.reading.drafts.get(step.draft)
    }

    /// How many steps would do such a thing.
    pub fn count(&self, is: impl Fn(&Outcome) -> bool) -> usize {
        self.steps.iter().filter(|step| is(&step.outcome)).count()
    }

    /// Whether anything would be written.
    pub fn changes_anything(&self) -> bool {
        self.count(|outcome| matches!(outcome, Outcome::New | Outcome::Changed { .. })) > 0
    }
}

/// The rows before one, by what they are told to be the same by.
#[derive(Default)]
struct Earlier {
    codes: HashMap<String, u32>,
    titles: HashMap<String, Vec<(super::draft::Likeness, u32)>>,
    projects: HashMap<ProjectId, u32>,
}

impl Earlier {
    fn add(&mut self, draft: &Draft) {
        let likeness = draft.likeness();
        if !likeness.code.is_empty() {
            self.codes.entry(likeness.code.clone()).or_insert(draft.row);
        }
        for title in likeness.titles.iter().filter(|title| !title.is_empty()) {
            let same = self.titles.entry(title.clone()).or_default();
            same.push((likeness.clone(), draft.row));
        }
    }

    /// The earlier row of the same project: the same code, or the same title and place where not
    /// both have a code.
    fn same_as(&self, draft: &Draft) -> Option<u32> {
        let likeness = draft.likeness();
        if let Some(row) = self.codes.get(&likeness.code) {
            return Some(*row);
        }
        let titles = likeness
            .titles
            .iter()
            .filter_map(|title| self.titles.get(title));
        titles.flatten().find_map(|(known, row)| {
            let has_codes = !known.code.is_empty() && !likeness.code.is_empty();
            (!has_codes && likeness.names_the_same(known)).then_some(*row)
        })
    }

    /// No project is changed by two rows, unless the user said so.
    fn once(&mut self, row: u32, outcome: Outcome, is_chosen: bool) -> Outcome {
        let id = match &outcome {
            Outcome::Same(id) | Outcome::Changed { id, .. } => *id,
            _ => return outcome,
        };
        match self.projects.get(&id) {
            Some(&first) if !is_chosen => Outcome::Unclear {
                candidates: vec![id],
                doubt: Doubt::Repeats { row: first },
            },
            _ => {
                self.projects.insert(id, row);
                outcome
            }
        }
    }
}
