//! The products of a round's first three stages (domain notes, section 1): the list of projects to
//! support, the matrix with shortlist and financing plan, the work programme with argument sheets.
//! Each is a paper under the letterhead, and a workbook of the same lists.

mod cover;
mod need;
mod partner;
mod plan;

pub use plan::calendar::{Calendar, Entry, calendar};

use std::collections::HashMap;

use super::{
    Block, Document, Picture,
    register::{Cell, Extent, Table, draft::Draft, paper},
};
use crate::{
    domain::{
        Date, Line, Name,
        contents::Contents,
        id::{PartnerId, ProjectId},
        need::Need,
        partner::{Partner, record::Record},
        project::Project,
        prospect::Prospect,
        ranking,
        round::{Closing, Round, Stage, StageState},
    },
    i18n::I18n,
    text::{Language, isolate},
};

/// The product of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Product {
    /// List of projects to support, with the gap and the needs of each
    /// (لائحة المشاريع المحتاجة للدعم).
    Needs,
    /// Needs x partners, shortlist, analysis of partners and indicative financing plan.
    Partners,
    /// Work programme and one argument sheet a partner (برنامج العمل).
    Plan,
}

impl Product {
    /// All, in the order of their stages.
    pub const ALL: [Product; 3] = [Product::Needs, Product::Partners, Product::Plan];

    /// The stage that it ends.
    pub fn stage(self) -> Stage {
        match self {
            Product::Needs => Stage::Needs,
            Product::Partners => Stage::Partners,
            Product::Plan => Stage::Plan,
        }
    }

    /// The one of a stage, where the stage ends in one of these.
    pub fn of_stage(stage: Stage) -> Option<Product> {
        Product::ALL.into_iter().find(|one| one.stage() == stage)
    }

    /// Its title.
    pub fn title(self, tr: &I18n) -> String {
        match self {
            Product::Needs => tr.product_needs(),
            Product::Partners => tr.product_partners(),
            Product::Plan => tr.product_plan(),
        }
    }

    /// What the file of it is called before the round's name.
    pub fn stem(self) -> &'static str {
        match self {
            Product::Needs => "etape-1-projets",
            Product::Partners => "etape-2-partenaires",
            Product::Plan => "etape-3-programme",
        }
    }
}

/// What a product is made from.
pub struct Source<'a> {
    /// The dossier.
    pub contents: &'a Contents,
    /// The commune's logo, decoded.
    pub logo: Option<Picture>,
    /// The round.
    pub round: &'a Round,
    /// The records of partners.
    pub records: &'a HashMap<PartnerId, Record>,
    /// The name of a competence by its key, with its article.
    pub competence: &'a dyn Fn(&Line) -> Name,
    /// The name of a legal form by its key.
    pub form: &'a dyn Fn(&Line) -> Name,
    /// The day it is printed.
    pub today: Date,
}

/// The whole paper. Identical input gives an identical document.
pub fn document(source: &Source<'_>, product: Product, language: Language) -> Document {
    let view = View::new(source, product, language);
    let body = match product {
        Product::Needs => need::blocks(&view),
        Product::Partners => partner::blocks(&view),
        Product::Plan => plan::blocks(&view),
    };
    cover::document(&view, body)
}

/// The lists of a product, for a workbook of one sheet each. A list without rows is left out.
pub fn tables(source: &Source<'_>, product: Product, language: Language) -> Vec<Table> {
    let view = View::new(source, product, language);
    let mut tables = match product {
        Product::Needs => need::tables(&view),
        Product::Partners => partner::tables(&view),
        Product::Plan => plan::tables(&view),
    };
    tables.retain(|table| !table.rows.is_empty());
    tables
}

/// Whether there is nothing yet that it could tell: no project was chosen, no partner looked at, no
/// action or approach planned.
pub fn is_empty(contents: &Contents, round: &Round, product: Product) -> bool {
    let id = round.id;
    match product {
        Product::Needs => round.projects.is_empty(),
        Product::Partners => {
            contents.prospects.iter().all(|one| one.round != id)
                && contents.stakeholders.iter().all(|one| one.round != id)
        }
        Product::Plan => {
            contents.actions.iter().all(|one| one.round != id)
                && contents.approaches.iter().all(|one| one.round != id)
        }
    }
}

/// A product being made: what it is made from, and what its parts share.
struct View<'a> {
    source: &'a Source<'a>,
    product: Product,
    tr: I18n,
    /// The chosen projects that the dossier has, first place first.
    projects: Vec<&'a Project>,
    /// Their needs, in the order of the projects.
    needs: Vec<&'a Need>,
    /// What partners could give to these needs in this round.
    prospects: Vec<&'a Prospect>,
}

impl<'a> View<'a> {
    fn new(source: &'a Source<'a>, product: Product, language: Language) -> View<'a> {
        let contents = source.contents;
        let by_id: HashMap<ProjectId, &Project> =
            contents.projects.iter().map(|one| (one.id, one)).collect();
        let projects: Vec<&Project> = ranking::order(source.round)
            .into_iter()
            .filter_map(|rank| by_id.get(&rank.project).copied())
            .collect();
        let mut of_project: HashMap<ProjectId, Vec<&Need>> = HashMap::new();
        for need in &contents.needs {
            of_project.entry(need.project).or_default().push(need);
        }
        let needs: Vec<&Need> = projects
            .iter()
            .filter_map(|project| of_project.get(&project.id))
            .flatten()
            .copied()
            .collect();
        let chosen: std::collections::HashSet<_> = needs.iter().map(|need| need.id).collect();
        let prospects = contents.prospects.iter();
        let prospects = prospects
            .filter(|one| one.round == source.round.id && chosen.contains(&one.need))
            .collect();
        View {
            source,
            product,
            tr: I18n::new(language),
            projects,
            needs,
            prospects,
        }
    }

    fn language(&self) -> Language {
        self.tr.language()
    }

    fn round(&self) -> &'a Round {
        self.source.round
    }

    /// The last closing of its stage while the stage is closed.
    fn closing(&self) -> Option<&'a Closing> {
        let closings = &self.source.contents.closings;
        match StageState::of(self.round().id, self.product.stage(), closings) {
            StageState::Closed(closing) => Some(closing),
            StageState::Open | StageState::Reopened(_) => None,
        }
    }

    fn project(&self, id: ProjectId) -> Option<&'a Project> {
        self.projects.iter().find(|one| one.id == id).copied()
    }

    fn partner(&self, id: PartnerId) -> Option<&'a Partner> {
        let mut partners = self.source.contents.partners.iter();
        partners.find(|partner| partner.id == id)
    }

    /// Its abbreviation where no other partner has the same, else its name.
    fn short(&self, id: PartnerId) -> String {
        let Some(partner) = self.partner(id) else {
            return String::new();
        };
        let language = self.language();
        let short = partner.abbreviation.get(language);
        let all = self.source.contents.partners.iter();
        let named = all.filter(|other| other.abbreviation.get(language) == short);
        match short.trim().is_empty() || named.count() > 1 {
            true => partner.name.get(language).to_owned(),
            false => short.to_owned(),
        }
    }

    /// Its name.
    fn name(&self, id: PartnerId) -> String {
        let partner = self.partner(id);
        partner
            .map(|partner| partner.name.get(self.language()).to_owned())
            .unwrap_or_default()
    }

    /// What a need is for: its component, else its kind.
    fn need_label(&self, need: &Need) -> String {
        match need.component.is_empty() {
            true => self.tr.term(need.kind),
            false => need.component.get(self.language()).to_owned(),
        }
    }

    /// The code of a project, else its title.
    fn code(&self, id: ProjectId) -> Cell {
        let project = self.project(id);
        Cell::text(project.map_or("", |project| match project.code.is_empty() {
            true => project.title.get(self.language()),
            false => project.code.as_str(),
        }))
    }

    /// A list of the product.
    fn list(&self, title: String, draft: Draft, extent: Extent) -> Table {
        let (columns, rows) = draft.cut(extent);
        let language = self.language();
        Table {
            title,
            about: vec![
                self.product.title(&self.tr),
                isolate::strip(self.round().name.get(language)),
            ],
            author: super::part::commune_name(&self.source.contents.commune, language),
            date: self.source.today,
            language,
            columns,
            rows,
        }
    }
}

/// A list under its heading, with remarks after it; nothing for one without rows.
fn under_heading(table: &Table, remarks: &[String]) -> Vec<Block> {
    let mut blocks = vec![cover::heading(table.language, &table.title)];
    blocks.extend(paper::tables(table));
    if blocks.len() == 1 {
        return Vec::new();
    }
    let notes = remarks.iter();
    blocks.extend(notes.map(|words| cover::note(table.language, words)));
    vec![Block::Whole(blocks)]
}

#[cfg(test)]
mod tests;
