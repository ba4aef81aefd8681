//! What the partners in sight would cover: of each need, of each project, by each partner; and the
//! same money counted twice (domain notes, section 1, stage 2).

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    Money, Share, Total,
    id::{NeedId, PartnerId, ProjectId, ProspectId},
    need::{Need, SupportKind},
    prospect::{Decision, Ledger, Prospect},
    round::Round,
};

/// What is covered of a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cover {
    /// What was lacking.
    pub gap: Total,
    /// What partners in sight would give, of each need at most its gap.
    pub covered: Total,
    /// What would still be lacking.
    pub uncovered: Total,
    /// What they would give beyond the gap.
    pub surplus: Total,
}

impl Cover {
    /// Of one need, by its cells: what a row's margin shows while one of its cells is typed in.
    pub fn of<'p>(need: &Need, cells: impl IntoIterator<Item = &'p Prospect>) -> Cover {
        Cover::of_need(need, cells.into_iter().map(Prospect::prospect).sum())
    }

    fn of_need(need: &Need, given: Total) -> Cover {
        let gap = Total::from(need.gap());
        let nothing = Total::default();
        Cover {
            gap,
            covered: given.min(gap),
            uncovered: Total::from_centimes(gap.minus(given)).unwrap_or(nothing),
            surplus: Total::from_centimes(given.minus(gap)).unwrap_or(nothing),
        }
    }

    fn and(self, other: Cover) -> Cover {
        let sum = |one: Total, more: Total| [one, more].into_iter().sum();
        Cover {
            gap: sum(self.gap, other.gap),
            covered: sum(self.covered, other.covered),
            uncovered: sum(self.uncovered, other.uncovered),
            surplus: sum(self.surplus, other.surplus),
        }
    }

    /// The covered share of the gap; the whole when nothing was lacking.
    pub fn share(&self) -> Share {
        match self.gap == Total::default() {
            true => Share::WHOLE,
            false => Share::of(self.covered, self.gap),
        }
    }
}

/// What is asked of one partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Load {
    /// In how many needs it is in sight.
    pub needs: usize,
    /// In how many projects.
    pub projects: usize,
    /// What it would give in all.
    pub expected: Total,
    /// That, each weighed by its probability (a half where none is given), in centimes rounded down.
    pub likely: Total,
    /// By status, side by side.
    pub ledger: Ledger,
}

impl Load {
    /// Of one partner, by its cells: what a column's foot shows while one of its cells is typed in.
    /// `project` gives the project of a need.
    pub fn of<'p>(
        cells: impl IntoIterator<Item = &'p Prospect>,
        project: impl Fn(NeedId) -> Option<ProjectId>,
    ) -> Load {
        let mut load = Load::default();
        let mut projects = HashSet::new();
        let (mut expected, mut weighed) = (Vec::new(), Vec::new());
        let asked = |one: &&Prospect| one.decision != Decision::Declined;
        let own: Vec<&Prospect> = cells.into_iter().filter(asked).collect();
        for prospect in own.iter().filter(|one| one.is_live()) {
            load.needs += 1;
            projects.extend(project(prospect.need));
            expected.push(prospect.prospect());
            weighed.push(likely(prospect));
        }
        load.projects = projects.len();
        load.expected = expected.into_iter().sum();
        load.likely = weighed.into_iter().sum();
        load.ledger = Ledger::of(own);
        load
    }
}

/// The margins of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Margins {
    /// Each need, in the order given.
    pub needs: Vec<(NeedId, Cover)>,
    /// Each project.
    pub projects: BTreeMap<ProjectId, Cover>,
    /// Each kind of support: which slices stay uncovered.
    pub kinds: BTreeMap<SupportKind, Cover>,
    /// Everything.
    pub whole: Cover,
    /// Each partner.
    pub partners: BTreeMap<PartnerId, Load>,
}

impl Margins {
    /// Of a round: the needs of its projects and its cells. One pass over both.
    pub fn of(round: &Round, needs: &[Need], prospects: &[Prospect]) -> Margins {
        let mut given: HashMap<NeedId, Vec<Total>> = HashMap::new();
        let mut by_partner: BTreeMap<PartnerId, Vec<&Prospect>> = BTreeMap::new();
        let projects: HashMap<NeedId, ProjectId> =
            needs.iter().map(|need| (need.id, need.project)).collect();
        let chosen: HashSet<ProjectId> = round.projects.iter().map(|one| one.project).collect();
        let is_ours = |prospect: &Prospect| {
            let project = projects.get(&prospect.need);
            prospect.round == round.id && project.is_some_and(|id| chosen.contains(id))
        };
        for prospect in prospects.iter().filter(|prospect| is_ours(prospect)) {
            let own = given.entry(prospect.need).or_default();
            own.push(prospect.prospect());
            if prospect.decision != Decision::Declined {
                by_partner
                    .entry(prospect.partner)
                    .or_default()
                    .push(prospect);
            }
        }
        let mut margins = Margins::default();
        for need in needs.iter().filter(|need| chosen.contains(&need.project)) {
            let parts = given.get(&need.id).map_or(&[][..], Vec::as_slice);
            let cover = Cover::of_need(need, parts.iter().copied().sum());
            margins.needs.push((need.id, cover));
        }
        margins.sum(needs);
        for (partner, own) in by_partner {
            let load = Load::of(own, |need| projects.get(&need).copied());
            margins.partners.insert(partner, load);
        }
        margins
    }

    /// Counts anew what one cell adds to, as it is typed in: its need, the sums over needs, its
    /// partner. `needs` are those that it was counted of, in the same order; `own` and `given` are
    /// the cells of the need and of the partner among the round's.
    pub fn recount<'p>(
        &mut self,
        needs: &[Need],
        need: &Need,
        own: impl IntoIterator<Item = &'p Prospect>,
        partner: PartnerId,
        given: impl IntoIterator<Item = &'p Prospect>,
    ) {
        let place = self.needs.iter_mut().find(|(id, _)| *id == need.id);
        if let Some((_, cover)) = place {
            *cover = Cover::of(need, own);
        }
        self.sum(needs);
        let projects: HashMap<NeedId, ProjectId> =
            needs.iter().map(|need| (need.id, need.project)).collect();
        let given = given.into_iter();
        let mut given = given
            .filter(|cell| cell.decision != Decision::Declined)
            .peekable();
        match given.peek() {
            Some(_) => {
                let load = Load::of(given, |need| projects.get(&need).copied());
                self.partners.insert(partner, load);
            }
            None => drop(self.partners.remove(&partner)),
        }
    }

    /// Adds up the needs by project, by kind and as a whole.
    fn sum(&mut self, needs: &[Need]) {
        self.projects.clear();
        self.kinds.clear();
        self.whole = Cover::default();
        let mut known = needs.iter();
        for (id, cover) in &self.needs {
            let Some(need) = known.find(|need| need.id == *id) else {
                continue;
            };
            let project = self.projects.entry(need.project).or_default();
            *project = project.and(*cover);
            let kind = self.kinds.entry(need.kind).or_default();
            *kind = kind.and(*cover);
            self.whole = self.whole.and(*cover);
        }
    }
}

fn likely(prospect: &Prospect) -> Total {
    let probability = prospect.probability.map_or(50, |points| points.count());
    let weighed = i128::from(prospect.prospect().centimes()) * i128::from(probability) / 100;
    i64::try_from(weighed)
        .ok()
        .and_then(Total::from_centimes)
        .unwrap_or_default()
}

/// Money that seems to be counted twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    /// The partner that would give it.
    pub partner: PartnerId,
    /// The amount.
    pub amount: Money,
    /// The contributions, in the order given.
    pub prospects: Vec<ProspectId>,
}

/// The same money promised twice: one partner with live contributions of the very same amount and
/// kind to several needs, in one round or in several, promised or agreed in at least two of them.
/// `prospects` are those of all rounds. A likely mistake, never a certain one.
pub fn doubles<'p>(prospects: impl IntoIterator<Item = &'p Prospect>) -> Vec<Double> {
    use super::prospect::Status;
    let mut same: BTreeMap<(PartnerId, Money, SupportKind), Vec<&Prospect>> = BTreeMap::new();
    let prospects = prospects.into_iter();
    for prospect in prospects.filter(|prospect| prospect.is_live()) {
        let bound = [Status::Agreed, Status::Promised]
            .into_iter()
            .map(|status| prospect.amount_at(status))
            .find(|amount| *amount > Total::default())
            .and_then(Total::to_money);
        if let Some(amount) = bound {
            let key = (prospect.partner, amount, prospect.kind);
            same.entry(key).or_default().push(prospect);
        }
    }
    same.into_iter()
        .filter(|(_, own)| {
            let needs: HashSet<NeedId> = own.iter().map(|one| one.need).collect();
            own.len() > 1 && (needs.len() > 1 || rounds(own) > 1)
        })
        .map(|((partner, amount, _), own)| Double {
            partner,
            amount,
            prospects: own.iter().map(|one| one.id).collect(),
        })
        .collect()
}

fn rounds(own: &[&Prospect]) -> usize {
    let rounds: HashSet<_> = own.iter().map(|one| one.round).collect();
    rounds.len()
}

#[cfg(test)]
mod tests;
