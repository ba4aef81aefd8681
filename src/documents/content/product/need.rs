//! The product of stage 1: projects in their order with the gap of each, the ranking grid, the gap
//! by kind and by year, and a page on each project's needs.

mod list;

use super::{View, under_heading};
use crate::{
    documents::content::{
        Align, Block, RowKind, part,
        register::{Extent, Table, paper},
        sheet::{Section, column, figure, row, table},
    },
    domain::{gap, project::Project, ranking, round::Choice},
    text::{Language, isolate, number},
};

/// What the paper says.
pub fn blocks(view: &View<'_>) -> Vec<Block> {
    let tr = view.tr;
    let brief = Extent::Brief;
    let mut blocks = vec![summary(view)];
    blocks.extend(under_heading(&list::ranking(view, brief), &[]));
    blocks.extend(under_heading(&list::by_kind(view, brief), &[]));
    blocks.extend(under_heading(&list::by_year(view, brief), &[]));
    blocks.extend(under_heading(&list::kinds_by_year(view, brief), &[]));
    let burden = list::burden(view, brief);
    blocks.extend(under_heading(&burden, &[tr.product_burden_note()]));
    blocks.extend(under_heading(&list::grid(view, brief), &[]));
    let criteria = list::criteria(view, brief);
    blocks.extend(under_heading(&criteria, &[tr.product_steadiness_note()]));
    for (index, project) in view.projects.iter().enumerate() {
        blocks.extend(one(view, index + 1, project));
    }
    blocks
}

/// Every list, for a workbook.
pub fn tables(view: &View<'_>) -> Vec<Table> {
    vec![
        list::ranking(view, Extent::Full),
        list::needs(view, None, Extent::Full),
        list::by_kind(view, Extent::Full),
        list::by_year(view, Extent::Full),
        list::kinds_by_year(view, Extent::Full),
        list::burden(view, Extent::Full),
        list::grid(view, Extent::Full),
        list::criteria(view, Extent::Full),
    ]
}

/// The product's figures in one row.
fn summary(view: &View<'_>) -> Block {
    let tr = view.tr;
    let whole = gap::of(view.needs.iter().copied());
    let count = |count: usize| isolate::ltr(&number::group(count as u64));
    super::cover::figures(
        view.language(),
        &[
            (tr.product_project_count(), count(view.projects.len())),
            (tr.product_need_count(), count(view.needs.len())),
            (tr.project_sheet_need_amount(), figure(whole.amount)),
            (tr.project_sheet_covered(), figure(whole.covered)),
            (tr.project_sheet_gap(), figure(whole.gap)),
        ],
    )
}

/// A project: its place and why, its needs, and what people raised.
fn one(view: &View<'_>, place: usize, project: &Project) -> Vec<Block> {
    let (tr, language) = (view.tr, view.language());
    let title = project.title.get(language);
    let place = isolate::ltr(&place.to_string());
    let numbered = match project.code.is_empty() {
        true => tr.product_numbered(title, place),
        false => {
            let code = part::reference(project.code.as_str(), language);
            tr.product_project_heading(code, place, title)
        }
    };
    let mut section = Section::new(numbered, tr);
    let nothing = Choice::new(project.id);
    let choice = view.round().choice(project.id).unwrap_or(&nothing);
    section.fact(tr.project_sheet_competence(), tr.term(project.competence));
    if !choice.competence.is_empty() {
        let name = (view.source.competence)(&choice.competence);
        section.fact(tr.product_competence_basis(), name.get(language));
    }
    section.money(tr.project_sheet_cost(), Some(project.cost));
    let rank = ranking::order(view.round());
    if let Some(rank) = rank.iter().find(|rank| rank.project == project.id) {
        section.fact(
            tr.product_points(),
            tr.product_points_of(
                isolate::ltr(&list::most(view).to_string()),
                isolate::ltr(&rank.points.to_string()),
            ),
        );
        if rank.by_hand {
            section.fact(
                tr.product_by_score(),
                isolate::ltr(&rank.by_score.to_string()),
            );
            section.prose(tr.product_place_reason(), &choice.place_reason);
        }
    }
    let needs = list::needs(view, Some(project.id), Extent::Brief);
    match needs.rows.is_empty() {
        true => section.warn(&tr.product_no_need()),
        false => section.push(paper::tables(&needs)),
    }
    if let Some(raised) = raised(project, choice, language, view) {
        section.push([raised]);
    }
    vec![Block::Whole(section.blocks())]
}

/// What groups of people raised, and the equality body's remark.
fn raised(
    project: &Project,
    choice: &Choice,
    language: Language,
    view: &View<'_>,
) -> Option<Block> {
    let tr = view.tr;
    let concerns = &project.concerns;
    let remark = match choice.equality_on {
        Some(day) => tr.product_equality_on(part::day(day.day(), language)),
        None => tr.product_equality(),
    };
    let all = [
        (tr.project_sheet_of_women(), &concerns.women),
        (tr.product_of_men(), &choice.men),
        (tr.project_sheet_of_youth(), &concerns.youth),
        (tr.project_sheet_of_elderly(), &concerns.elderly),
        (tr.project_sheet_of_children(), &concerns.children),
        (tr.project_sheet_of_disabled(), &concerns.disabled),
        (remark, &choice.equality_remark),
    ];
    let rows: Vec<_> = all
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(who, said)| {
            let said = said.get(language).trim().to_owned();
            row(language, RowKind::Body, vec![who, said])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![column(1.0, Align::Start), column(3.6, Align::Start)];
    let heads = vec![tr.product_who(), tr.product_raised()];
    Some(Block::Table(table(language, columns, heads, rows)))
}
