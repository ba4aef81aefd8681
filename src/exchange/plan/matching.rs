//! Which rows are of one project: among themselves, and with the dossier.

use std::{collections::HashMap, sync::Arc};

use super::{Draft, Finding, Problem, Single, Target, Twin, draft::Likeness};
use crate::{domain::project::Project, text::Language};

/// Rows or projects by their code and by their titles, folded.
pub struct Index {
    all: Vec<Likeness>,
    codes: HashMap<String, Vec<usize>>,
    titles: HashMap<String, Vec<usize>>,
}

/// What a row may be the same as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    None,
    /// One thing, by its place.
    One(usize),
    /// More than one.
    Several(Vec<usize>),
}

impl Index {
    /// Of projects.
    pub fn of(projects: &[Project]) -> Index {
        let mut index = Index::empty();
        for project in projects {
            index.add(Likeness::of(project));
        }
        index
    }

    fn empty() -> Index {
        Index {
            all: Vec::new(),
            codes: HashMap::new(),
            titles: HashMap::new(),
        }
    }

    fn add(&mut self, likeness: Likeness) {
        let at = self.all.len();
        if !likeness.code.is_empty() {
            self.codes
                .entry(likeness.code.clone())
                .or_default()
                .push(at);
        }
        for title in likeness.titles.iter().filter(|title| !title.is_empty()) {
            let places = self.titles.entry(title.clone()).or_default();
            if places.last() != Some(&at) {
                places.push(at);
            }
        }
        self.all.push(likeness);
    }

    fn by_code(&self, likeness: &Likeness) -> Vec<usize> {
        self.codes.get(&likeness.code).cloned().unwrap_or_default()
    }

    fn by_title(&self, likeness: &Likeness) -> Vec<usize> {
        let titles = likeness
            .titles
            .iter()
            .filter_map(|title| self.titles.get(title));
        let mut found: Vec<usize> = titles
            .flatten()
            .copied()
            .filter(|at| {
                let known = self.all.get(*at);
                known.is_some_and(|known| likeness.names_the_same(known))
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// What a row is the same as: what has its code; without a code in common what has its title
    /// and place. Where the two point to different things, or a code stands against another, it is
    /// for the user to say.
    pub fn find(&self, draft: &Draft) -> Found {
        let likeness = draft.likeness();
        let by_code = self.by_code(&likeness);
        let by_title = self.by_title(&likeness);
        match (by_code.as_slice(), by_title.as_slice()) {
            ([], []) => Found::None,
            ([one], titles) if titles.is_empty() || titles.contains(one) => Found::One(*one),
            ([], [one]) => {
                let known = self.all.get(*one);
                let differs =
                    known.is_some_and(|known| !known.code.is_empty() && !likeness.code.is_empty());
                match differs {
                    true => Found::Several(vec![*one]),
                    false => Found::One(*one),
                }
            }
            (codes, titles) => {
                let mut all = [codes, titles].concat();
                all.sort_unstable();
                all.dedup();
                Found::Several(all)
            }
        }
    }
}

/// Says of rows that repeat an earlier one.
pub fn within(sheet: &Arc<str>, drafts: &[Draft], findings: &mut Vec<Finding>) {
    let mut index = Index::empty();
    for draft in drafts {
        let likeness = draft.likeness();
        let row_of = |at: &usize| drafts.get(*at).map(|draft| draft.row);
        let code = index.by_code(&likeness).first().and_then(row_of);
        let title = index.by_title(&likeness).first().and_then(row_of);
        let (target, raw, problem) = match (code, title) {
            (Some(row), _) => (
                Target::Single(Single::Code),
                draft.code(),
                Problem::SameCode { row },
            ),
            (None, Some(row)) => (
                Target::Twin(Twin::Title, Language::Arabic),
                draft.title(Language::Arabic),
                Problem::SameTitle { row },
            ),
            (None, None) => {
                index.add(likeness);
                continue;
            }
        };
        index.add(likeness);
        findings.push(Finding {
            sheet: Arc::clone(sheet),
            row: draft.row,
            column: None,
            target: Some(target),
            raw: raw.to_owned(),
            problem,
        });
    }
}
