//! What the tool of stage 2 stands on: the round and what it looks at, with the cells as they are
//! being typed and what they add to.

use std::collections::{HashMap, HashSet};

use crate::{
    domain::{
        contents::Contents,
        coverage::{self, Double, Margins},
        id::{NeedId, PartnerId, ProjectId},
        need::Need,
        partner::Partner,
        project::Project,
        prospect::{Prospect, check},
        round::Round,
    },
    screen::Context,
};

/// The round, and what it looks at, as the file has it.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The round.
    pub round: &'a Round,
    /// Its projects, needs, partners, cells, analyses.
    pub contents: &'a Contents,
    /// Whether the stage may be worked on.
    pub may_edit: bool,
}

impl<'a> Ground<'a> {
    /// A need of the chosen projects.
    pub fn need(&self, id: NeedId) -> Option<&'a Need> {
        self.contents.needs.iter().find(|need| need.id == id)
    }

    /// A chosen project.
    pub fn project(&self, id: ProjectId) -> Option<&'a Project> {
        self.contents.projects.iter().find(|one| one.id == id)
    }

    /// A partner of the directory.
    pub fn partner(&self, id: PartnerId) -> Option<&'a Partner> {
        self.contents.partners.iter().find(|one| one.id == id)
    }

    /// What a need is called: its component, or what kind of support it is.
    pub fn need_name(&self, need: &Need, context: &Context) -> String {
        match need.component.get(context.language()) {
            "" => context.tr.term(need.kind),
            component => component.to_owned(),
        }
    }

    /// What a need's project is called.
    pub fn project_name(&self, id: ProjectId, context: &Context) -> String {
        let project = self.project(id);
        let title = project.map(|project| project.title.get(context.language()));
        title.unwrap_or_default().to_owned()
    }

    /// What a partner is called; its short name where it has one.
    pub fn partner_name(&self, id: PartnerId, context: &Context) -> String {
        let partner = self.partner(id);
        let name = partner.map(|partner| partner.name.get(context.language()));
        name.unwrap_or_default().to_owned()
    }
}

/// The cells of the round as they are typed, and what they add to.
#[derive(Debug, Default)]
pub struct Cells {
    /// The cells.
    pub all: Vec<Prospect>,
    /// The partners, those with cells first.
    pub partners: Vec<PartnerId>,
    /// Margin and foot.
    pub margins: Margins,
    /// Money that seems to be counted twice.
    pub doubles: Vec<Double>,
    /// What is wrong, by cell.
    pub findings: Vec<check::Finding>,
    places: HashMap<(NeedId, PartnerId), usize>,
}

impl Cells {
    /// Of a round, as the file has them.
    pub fn of(ground: Ground<'_>) -> Cells {
        let all = ground.contents.prospects.clone();
        let mut cells = Cells {
            all,
            ..Cells::default()
        };
        cells.arrange(ground);
        cells
    }

    fn arrange(&mut self, ground: Ground<'_>) {
        self.places.clear();
        for (place, cell) in self.all.iter().enumerate() {
            self.places.entry((cell.need, cell.partner)).or_insert(place);
        }
        let used: HashSet<PartnerId> = self.all.iter().map(|cell| cell.partner).collect();
        let known = ground.contents.partners.iter();
        let mut partners: Vec<&Partner> = known
            .filter(|one| one.active || used.contains(&one.id))
            .collect();
        partners.sort_by_key(|one| !used.contains(&one.id));
        self.partners = partners.into_iter().map(|one| one.id).collect();
        self.count(ground);
    }

    /// Adds everything anew.
    fn count(&mut self, ground: Ground<'_>) {
        let (needs, partners) = (&ground.contents.needs, &ground.contents.partners);
        self.margins = Margins::of(ground.round, needs, &self.all);
        self.doubles = coverage::doubles(&self.all);
        self.findings = check::all(&self.all, needs, partners);
    }

    /// The cell of a need and a partner.
    pub fn get(&self, need: NeedId, partner: PartnerId) -> Option<&Prospect> {
        self.all.get(*self.places.get(&(need, partner))?)
    }

    /// Takes a cell in as it is typed.
    pub fn put(&mut self, ground: Ground<'_>, cell: &Prospect) {
        let place = self.all.iter().position(|one| one.id == cell.id);
        match place.and_then(|place| self.all.get_mut(place)) {
            Some(own) if own == cell => return,
            Some(own) => own.clone_from(cell),
            None => {
                self.all.push(cell.clone());
                self.arrange(ground);
                return;
            }
        }
        self.count(ground);
    }
}
