//! One argument sheet a partner: what is wanted of it, what speaks for it, who says it and how.

use super::super::View;
use crate::{
    documents::content::{
        Align, Block, RowKind, part,
        product::partner::window,
        sheet::{Section, column, figure, row, table},
    },
    domain::{
        id::PartnerId,
        mobilisation::Approach,
        prospect::{Decision, Prospect},
        stakeholder::Stakeholder,
    },
    text::isolate,
};

/// A sheet for each approach, each on a page of its own.
pub fn blocks(view: &View<'_>) -> Vec<Block> {
    let all = view.source.contents.approaches.iter();
    let own = all.filter(|one| one.round == view.round().id);
    own.flat_map(|approach| {
        let mut blocks = vec![Block::PageBreak];
        blocks.extend(sheet(view, approach));
        blocks
    })
    .collect()
}

fn sheet(view: &View<'_>, approach: &Approach) -> Vec<Block> {
    let (tr, language) = (view.tr, view.language());
    let name = view.name(approach.partner);
    let mut section = Section::new(tr.product_argument_sheet(name), tr);
    section.prose(tr.product_objective(), &approach.objective);
    let kind = approach.kind.map(|kind| tr.term(kind));
    section.known(tr.product_contribution_kind(), kind);
    section.money(tr.product_expected_value(), approach.expected);
    section.name(tr.product_spokesperson(), &approach.spokesperson);
    let channel = approach.channel.map(|channel| tr.term(channel));
    section.known(tr.product_channel(), channel);
    contacts(view, approach.partner, &mut section);
    let analysis = view.source.contents.stakeholders.iter();
    let analysis = analysis
        .filter(|one| one.round == view.round().id)
        .find(|one| one.partner == approach.partner);
    if let Some(analysis) = analysis {
        knowledge(view, analysis, &mut section);
    }
    let record = view.source.records.get(&approach.partner);
    let honoured = record.and_then(|record| record.share_by_count());
    section.known(tr.register_honoured_count(), honoured.map(part::percent));
    section.prose(tr.product_risks(), &approach.risks);
    let arguments: Vec<_> = approach
        .arguments
        .iter()
        .map(|argument| {
            let said = argument.text.get(language).trim().to_owned();
            row(
                language,
                RowKind::Body,
                vec![tr.term(argument.benefit), said],
            )
        })
        .collect();
    match arguments.is_empty() {
        true => section.warn(&tr.product_no_argument()),
        false => section.table(table(
            language,
            vec![column(1.0, Align::Start), column(4.2, Align::Start)],
            vec![tr.product_benefit(), tr.product_argument()],
            arguments,
        )),
    }
    asked(view, approach.partner, &mut section);
    section.blocks()
}

fn contacts(view: &View<'_>, partner: PartnerId, section: &mut Section) {
    let Some(partner) = view.partner(partner) else {
        return;
    };
    let language = view.language();
    let said = partner.contacts.iter().map(|contact| {
        let parts = [contact.name.get(language), contact.function.get(language)];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" – ")
    });
    let said: Vec<String> = said.filter(|said| !said.is_empty()).collect();
    section.lines(view.tr.register_contacts(), said);
}

/// What the analysis of stage 2 knows of the partner.
fn knowledge(view: &View<'_>, analysis: &Stakeholder, section: &mut Section) {
    let tr = view.tr;
    let conduct = analysis.conduct().map(|conduct| tr.term(conduct));
    section.known(tr.product_strategy(), conduct);
    let windows = analysis.windows.iter();
    let windows = windows.map(|each| window(each, tr)).collect();
    section.lines(tr.product_windows(), windows);
    section.prose(tr.product_conditions(), &analysis.conditions);
    section.prose(tr.product_counterpart(), &analysis.counterpart);
}

/// The needs that the partner is retained for.
fn asked(view: &View<'_>, partner: PartnerId, section: &mut Section) {
    let (tr, language) = (view.tr, view.language());
    let is_asked = |one: &&&Prospect| {
        one.partner == partner && one.decision == Decision::Retained && one.is_live()
    };
    let rows: Vec<_> = view
        .prospects
        .iter()
        .filter(is_asked)
        .filter_map(|one| {
            let need = view.needs.iter().find(|need| need.id == one.need)?;
            let project = view.project(need.project)?;
            let said = vec![
                project.title.get(language).to_owned(),
                view.need_label(need),
                isolate::ltr(&need.year.to_string()),
                tr.term(one.kind),
                figure(need.gap()),
                one.expected.map(figure).unwrap_or_default(),
                tr.term(one.status()),
            ];
            Some(row(language, RowKind::Body, said))
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    section.table(table(
        language,
        vec![
            column(2.4, Align::Start),
            column(2.0, Align::Start),
            column(0.6, Align::Center),
            column(0.9, Align::Start),
            column(1.2, Align::End),
            column(1.2, Align::End),
            column(0.9, Align::Start),
        ],
        vec![
            tr.register_project(),
            tr.product_need(),
            tr.register_year(),
            tr.product_contribution_kind(),
            tr.project_sheet_gap(),
            tr.product_expected(),
            tr.product_status(),
        ],
        rows,
    ));
}
