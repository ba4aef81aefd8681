//! The cells of the matrix as they are typed, and what they add to. A keystroke in a cell counts its
//! need, its partner and the sums over needs anew; the rest stays as it was counted.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::ground::Ground;
use crate::domain::{
    coverage::{self, Cover, Double, Load, Margins},
    id::{NeedId, PartnerId, ProspectId},
    partner::Partner,
    prospect::{
        Prospect,
        check::{self, Finding},
    },
};

/// The cells of a round, and the partners in the order in which they stand.
#[derive(Debug, Default)]
pub struct Cells {
    all: Vec<Prospect>,
    partners: Vec<PartnerId>,
    margins: Margins,
    doubles: BTreeMap<PartnerId, Vec<Double>>,
    /// What is wrong with cells, by partner.
    findings: HashMap<PartnerId, Vec<Finding>>,
    /// Needs for which too much is expected.
    surplus: HashMap<NeedId, Finding>,
    places: HashMap<(NeedId, PartnerId), usize>,
    by_need: HashMap<NeedId, Vec<usize>>,
    by_partner: HashMap<PartnerId, Vec<usize>>,
}

impl Cells {
    /// Of a round, as the file has them. Partners stand as they stood before; new ones follow, those
    /// with cells first.
    pub fn of(ground: Ground<'_>, before: &[PartnerId]) -> Cells {
        let contents = ground.contents;
        let needs: HashSet<NeedId> = contents.needs.iter().map(|need| need.id).collect();
        let own = contents.prospects.iter();
        let own = own.filter(|cell| needs.contains(&cell.need));
        let mut cells = Cells {
            all: own.cloned().collect(),
            ..Cells::default()
        };
        cells.index();
        let places: HashMap<PartnerId, usize> = before.iter().copied().zip(0..).collect();
        let known = contents.partners.iter();
        let is_used = |id: &PartnerId| cells.by_partner.contains_key(id);
        let mut partners: Vec<&Partner> =
            known.filter(|one| one.active || is_used(&one.id)).collect();
        partners.sort_by_key(|one| {
            let place = places.get(&one.id).copied();
            (place.unwrap_or(usize::MAX), !is_used(&one.id))
        });
        cells.partners = partners.into_iter().map(|one| one.id).collect();
        cells.count(ground);
        cells
    }

    fn index(&mut self) {
        self.places.clear();
        self.by_need.clear();
        self.by_partner.clear();
        for (place, cell) in self.all.iter().enumerate() {
            let (need, partner) = (cell.need, cell.partner);
            self.places.entry((need, partner)).or_insert(place);
            self.by_need.entry(need).or_default().push(place);
            self.by_partner.entry(partner).or_default().push(place);
        }
    }

    /// Adds everything up.
    fn count(&mut self, ground: Ground<'_>) {
        let contents = ground.contents;
        self.margins = Margins::of(ground.round, &contents.needs, &self.all);
        self.doubles.clear();
        for double in coverage::doubles(self.all.iter().chain(ground.elsewhere)) {
            if self.is_here(&double) {
                self.doubles.entry(double.partner).or_default().push(double);
            }
        }
        self.findings.clear();
        self.surplus.clear();
        let partners: HashMap<ProspectId, PartnerId> =
            self.all.iter().map(|one| (one.id, one.partner)).collect();
        for finding in check::all(&self.all, &contents.needs, &contents.partners) {
            match (&finding, finding.prospect()) {
                (Finding::NeedOvercovered { need, .. }, _) => {
                    self.surplus.insert(*need, finding);
                }
                (_, Some(id)) => {
                    if let Some(partner) = partners.get(&id) {
                        self.findings.entry(*partner).or_default().push(finding);
                    }
                }
                (_, None) => {}
            }
        }
    }

    /// Whether money that seems to be counted twice is counted here too.
    fn is_here(&self, double: &Double) -> bool {
        let mut own = self.of_partner(double.partner);
        own.any(|cell| double.prospects.contains(&cell.id))
    }

    /// Adds up anew what a cell of a need and a partner adds to.
    fn recount(&mut self, ground: Ground<'_>, need: NeedId, partner: PartnerId) {
        let contents = ground.contents;
        let pick = |places: Option<&Vec<usize>>| -> Vec<&Prospect> {
            let places = places.map_or(&[][..], Vec::as_slice);
            places.iter().filter_map(|at| self.all.get(*at)).collect()
        };
        let own = pick(self.by_need.get(&need));
        let given = pick(self.by_partner.get(&partner));
        let Some(row) = ground.need(need) else { return };
        let (cells, loads) = (own.iter().copied(), given.iter().copied());
        self.margins
            .recount(&contents.needs, row, cells, partner, loads);
        let elsewhere = ground.elsewhere.iter();
        let elsewhere = elsewhere.filter(|one| one.partner == partner);
        let mut doubles = coverage::doubles(given.iter().copied().chain(elsewhere));
        doubles.retain(|double| self.is_here(double));
        self.doubles.insert(partner, doubles);
        // Of the partner's cells all are here, so that its ceilings are told of in full; of the
        // need's cells only its own, and what they add to is told by the need.
        let known = ground.partner(partner);
        let mut found = check::all(given.iter().copied(), &contents.needs, known);
        found.retain(|finding| finding.prospect().is_some());
        self.findings.insert(partner, found);
        let own = check::all(own.iter().copied(), [row], []);
        let above = own
            .into_iter()
            .find(|finding| matches!(finding, Finding::NeedOvercovered { .. }));
        match above {
            Some(above) => drop(self.surplus.insert(need, above)),
            None => drop(self.surplus.remove(&need)),
        }
    }

    /// All of them, in the order of entry.
    pub fn all(&self) -> &[Prospect] {
        &self.all
    }

    /// The partners, in the order in which they stand.
    pub fn partners(&self) -> &[PartnerId] {
        &self.partners
    }

    /// The cell of a need and a partner.
    pub fn get(&self, need: NeedId, partner: PartnerId) -> Option<&Prospect> {
        self.all.get(*self.places.get(&(need, partner))?)
    }

    /// The cells of a partner.
    pub fn of_partner(&self, partner: PartnerId) -> impl Iterator<Item = &Prospect> {
        let places = self.by_partner.get(&partner).into_iter().flatten();
        places.filter_map(|at| self.all.get(*at))
    }

    /// Margin and foot.
    pub fn margins(&self) -> &Margins {
        &self.margins
    }

    /// How far the need at a place of the round's needs is covered.
    pub fn cover(&self, row: usize, need: NeedId) -> Cover {
        let at = self.margins.needs.get(row);
        let at = at.filter(|(id, _)| *id == need);
        let found = at.or_else(|| self.margins.needs.iter().find(|(id, _)| *id == need));
        found.map(|(_, cover)| *cover).unwrap_or_default()
    }

    /// What is asked of a partner; none when it is in no cell.
    pub fn load(&self, partner: PartnerId) -> Option<&Load> {
        let load = self.margins.partners.get(&partner);
        load.filter(|load| load.needs > 0)
    }

    /// Money that seems to be counted twice.
    pub fn doubles(&self) -> impl Iterator<Item = &Double> {
        self.doubles.values().flatten()
    }

    /// What is wrong with a cell, then with its need.
    pub fn findings(&self, cell: &Prospect) -> impl Iterator<Item = &Finding> {
        let id = cell.id;
        let own = self.findings.get(&cell.partner).into_iter().flatten();
        let own = own.filter(move |finding| finding.prospect() == Some(id));
        own.chain(self.surplus.get(&cell.need))
    }

    /// Takes a cell in as it is typed.
    pub fn put(&mut self, ground: Ground<'_>, cell: &Prospect) {
        let own = self.by_partner.get(&cell.partner).into_iter().flatten();
        let mut own = own.copied();
        let place = own.find(|at| self.all.get(*at).is_some_and(|one| one.id == cell.id));
        match place.and_then(|place| self.all.get_mut(place)) {
            Some(own) if own == cell => return,
            Some(own) => own.clone_from(cell),
            None => {
                self.all.push(cell.clone());
                self.index();
            }
        }
        self.recount(ground, cell.need, cell.partner);
    }

    /// Takes a cell out that nothing was typed in after all.
    pub fn take_out(&mut self, ground: Ground<'_>, cell: &Prospect) {
        let count = self.all.len();
        self.all.retain(|one| one.id != cell.id);
        if self.all.len() != count {
            self.index();
            self.recount(ground, cell.need, cell.partner);
        }
    }
}

#[cfg(test)]
mod tests;
