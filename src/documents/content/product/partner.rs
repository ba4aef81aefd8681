//! The product of stage 2: the matrix of needs and partners, the shortlist, the analysis of
//! partners and the indicative financing plan. Amounts of different statuses stand side by side and
//! are never added.

mod double;
mod list;
mod picture;

pub use self::list::window;

use super::{View, cover, under_heading};
use crate::{
    documents::content::{
        Block,
        register::{Extent, Table, paper},
        sheet::{figure, percent},
    },
    domain::{
        coverage::Margins,
        funding::{self, Basis},
        prospect::Status,
    },
    text::{isolate, number},
};

/// The statuses that a financing plan is drawn up for, beside what is expected.
const STATUSES: [Status; 4] = [
    Status::Asked,
    Status::Promised,
    Status::Agreed,
    Status::Paid,
];

/// What the paper says.
pub fn blocks(view: &View<'_>) -> Vec<Block> {
    let tr = view.tr;
    let margins = margins(view);
    let mut blocks = vec![summary(view, &margins)];
    let brief = Extent::Brief;
    let matrix = list::matrix(view, &margins, brief);
    blocks.extend(under_heading(&matrix, &[tr.product_matrix_note()]));
    blocks.extend(under_heading(&list::shortlist(view, &margins, brief), &[]));
    blocks.extend(under_heading(&list::contributions(view, brief), &[]));
    let ledger = list::ledger(view, &margins, brief);
    blocks.extend(under_heading(&ledger, &[tr.product_ledger_note()]));
    let doubles = double::table(view, brief);
    blocks.extend(under_heading(&doubles, &[tr.product_doubles_note()]));
    blocks.extend(under_heading(&list::analysis(view, brief), &[]));
    blocks.extend(picture::blocks(view));
    blocks.extend(plans(view));
    blocks
}

/// Every list, for a workbook.
pub fn tables(view: &View<'_>) -> Vec<Table> {
    let margins = margins(view);
    let mut tables = vec![
        list::matrix(view, &margins, Extent::Full),
        list::shortlist(view, &margins, Extent::Full),
        list::contributions(view, Extent::Full),
        list::ledger(view, &margins, Extent::Full),
        double::table(view, Extent::Full),
        list::analysis(view, Extent::Full),
        financing(view, Basis::Expected).1,
    ];
    tables.extend(STATUSES.map(|status| financing(view, Basis::At(status)).1));
    tables
}

fn margins(view: &View<'_>) -> Margins {
    let contents = view.source.contents;
    Margins::of(view.round(), &contents.needs, &contents.prospects)
}

fn summary(view: &View<'_>, margins: &Margins) -> Block {
    let tr = view.tr;
    let whole = margins.whole;
    let count = isolate::ltr(&number::group(margins.partners.len() as u64));
    cover::figures(
        view.language(),
        &[
            (tr.product_partner_count(), count),
            (tr.project_sheet_gap(), figure(whole.gap)),
            (tr.product_covered(), figure(whole.covered)),
            (tr.product_uncovered(), figure(whole.uncovered)),
            (tr.product_cover_share(), percent(Some(whole.share()))),
        ],
    )
}

/// What a table of the financing plan leaves open, and the table.
fn financing(view: &View<'_>, basis: Basis) -> (funding::Table, Table) {
    let contents = view.source.contents;
    let plan = funding::Table::of(
        view.round(),
        None,
        &contents.needs,
        &contents.prospects,
        basis,
        false,
    );
    let tr = view.tr;
    let title = match basis {
        Basis::Expected => tr.product_financing(),
        Basis::At(status) => tr.product_financing_at(tr.term(status)),
    };
    let table = list::financing(view, title, &plan, Extent::Brief);
    (plan, table)
}

/// The financing plan of the round, of each project, and of each status.
fn plans(view: &View<'_>) -> Vec<Block> {
    let (tr, language) = (view.tr, view.language());
    let (plan, table) = financing(view, Basis::Expected);
    let missing = |plan: &funding::Table| tr.product_missing(figure(plan.missing));
    let mut blocks = under_heading(&table, &[missing(&plan)]);
    let contents = view.source.contents;
    for project in view.projects.iter().filter(|_| view.projects.len() > 1) {
        let plan = funding::Table::of(
            view.round(),
            Some(project.id),
            &contents.needs,
            &contents.prospects,
            Basis::Expected,
            false,
        );
        let title = tr.product_financing_of(project.title.get(language));
        let table = list::financing(view, title, &plan, Extent::Brief);
        if !table.rows.is_empty() {
            let mut own = vec![cover::subheading(language, &table.title)];
            own.extend(paper::tables(&table));
            own.push(cover::note(language, &missing(&plan)));
            blocks.push(Block::Whole(own));
        }
    }
    for status in STATUSES {
        blocks.extend(under_heading(&financing(view, Basis::At(status)).1, &[]));
    }
    blocks
}
