//! Contents of every shape, for tests: each list filled, each optional field there or not.

mod agreement;
mod commune;
mod partner;
mod project;
mod round;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::domain::{
    Date, LegalDate, Line, Money, Name, Prose, Share, Year,
    agreement::Agreement,
    attachment::{Attachment, Owner},
    commitment::{Commitment, Realisation},
    contents::Contents,
    date::HijriCorrection,
    id::*,
    mobilisation::Action,
    partner::Partner,
    plan::Axis,
    project::*,
    quantity::Decimal,
    round::Round,
};

/// What contents are made of: texts and numbers are taken in turn.
pub(crate) struct Grain {
    /// Texts.
    pub texts: Vec<String>,
    /// Numbers, from 0.
    pub numbers: Vec<i64>,
    /// Rows of each list.
    pub rows: usize,
}

impl Default for Grain {
    fn default() -> Self {
        Grain {
            texts: vec!["نص".into(), "Texte".into()],
            numbers: vec![1, 20, 300],
            rows: 2,
        }
    }
}

struct Maker<'a> {
    grain: &'a Grain,
    ids: Sequence,
    text: usize,
    number: usize,
}

impl Maker<'_> {
    fn text(&mut self) -> String {
        self.text += 1;
        let text = &self.grain.texts[self.text % self.grain.texts.len()];
        // The grain may hold an isolate without its pair, which no field takes.
        text.replace('\u{2066}', "\u{2066}x\u{2069}")
    }

    fn line(&mut self) -> Line {
        Line::new(self.text()).unwrap()
    }

    fn name(&mut self) -> Name {
        Name::new(self.text(), self.text()).unwrap()
    }

    fn prose(&mut self) -> Prose {
        Prose::new(format!("{}\n{}", self.text(), self.text()), self.text()).unwrap()
    }

    fn number(&mut self) -> i64 {
        self.number += 1;
        self.grain.numbers[self.number % self.grain.numbers.len()]
    }

    fn money(&mut self) -> Money {
        Money::from_centimes(self.number()).unwrap()
    }

    fn share(&mut self) -> Share {
        Share::try_from((self.number() % 10_001) as u16).unwrap()
    }

    fn year(&mut self) -> Year {
        Year::try_from(2024 + (self.number() % 6) as u16).unwrap()
    }

    /// A day of 2026.
    fn date(&mut self) -> Date {
        let day = chrono::NaiveDate::from_yo_opt(2026, 1 + (self.number() % 365) as u32).unwrap();
        Date::new(day).unwrap()
    }

    fn legal_date(&mut self) -> LegalDate {
        LegalDate {
            date: self.date(),
            hijri_correction: HijriCorrection::try_from((self.number() % 5) as i8 - 2).unwrap(),
        }
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.number() as usize % list.len()]
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.number() % 3 > 0).then(|| make(self))
    }

    fn several<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.grain.rows).map(|_| make(self)).collect()
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Contents whose rows all point to one another rightly, and the bytes of their attachments by
/// SHA-256.
pub(crate) fn contents(grain: &Grain) -> (Contents, BTreeMap<String, Vec<u8>>) {
    let mut m = Maker {
        grain,
        ids: Sequence::starting_at(1_764_000_000_000),
        text: 0,
        number: 0,
    };
    let plans = m.several(commune::plan);
    let plan_ids: Vec<PlanId> = plans.iter().map(|plan| plan.id).collect();
    let axes: Vec<Axis> = m.several(|m| Axis {
        id: AxisId::next(&mut m.ids),
        plan: m.of(&plan_ids),
        code: m.line(),
        name: m.name(),
    });
    let projects: Vec<Project> = m.several(|m| project::project(m, &axes));
    let needs = m.several(|m| project::need(m, &projects));
    let mut partners: Vec<Partner> = m.several(partner::partner);
    let mut agreements: Vec<Agreement> = Vec::new();
    for _ in 0..grain.rows {
        let next = agreement::agreement(&mut m, &projects, &partners, &agreements);
        agreements.push(next);
    }
    let mut files = BTreeMap::new();
    let attachments: Vec<Attachment> = m.several(|m| {
        let bytes = (m.number() as u32).to_be_bytes().to_vec();
        let made = Attachment {
            id: AttachmentId::next(&mut m.ids),
            owner: match m.number() % 4 {
                0 => Owner::Commune,
                1 => Owner::Project(projects[0].id),
                2 => Owner::Partner(partners[0].id),
                _ => Owner::Agreement(agreements[0].id),
            },
            name: m.line(),
            description: m.name(),
            media_type: Line::new("application/pdf").unwrap(),
            sha256: Line::new(sha256(&bytes)).unwrap(),
            size: bytes.len() as u64,
        };
        files.insert(sha256(&bytes), bytes);
        made
    });
    let papers = partners.iter_mut().flat_map(|partner| &mut partner.vetting);
    for (paper, scan) in papers.zip(&attachments) {
        paper.attachment = Some(scan.id);
    }
    let commitments: Vec<Commitment> = m.several(|m| agreement::commitment(m, &agreements));
    let realisations = m.several(|m| Realisation {
        id: RealisationId::next(&mut m.ids),
        commitment: commitments[m.number() as usize % commitments.len()].id,
        date: m.date(),
        amount: m.maybe(Maker::money),
        number: m.maybe(|m| Decimal::try_from(m.number()).unwrap()),
        completes: m.number() % 2 == 0,
        note: m.name(),
        evidence: m.maybe(|_| attachments[0].id),
    });
    let commune = commune::commune(&mut m, attachments.first().map(|logo| logo.id));
    let rounds: Vec<Round> = m.several(|m| round::round(m, &projects));
    let closings = m.several(|m| round::closing(m, &rounds, &attachments));
    let prospects = m.several(|m| round::prospect(m, &rounds, &needs, &partners));
    let stakeholders = m.several(|m| round::stakeholder(m, &rounds, &partners));
    let approaches = m.several(|m| round::approach(m, &rounds, &partners));
    let mut actions: Vec<Action> = Vec::new();
    for _ in 0..grain.rows {
        let next = round::action(&mut m, &rounds[0], &partners, &projects, &actions);
        actions.push(next);
    }
    let contents = Contents {
        commune,
        plans,
        axes,
        projects,
        needs,
        partners,
        agreements,
        commitments,
        realisations,
        attachments,
        rounds,
        closings,
        prospects,
        stakeholders,
        approaches,
        actions,
    };
    (contents, files)
}
