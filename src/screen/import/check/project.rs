//! What would be done for each project, and what the person decides about it.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{Look, Message, PAGE, Sort, short};
use crate::{
    domain::id::ProjectId,
    exchange::plan::{self, Choice, Difference, Outcome, Proposal, Reason},
    i18n::error::Words,
    screen::{
        Context, frame,
        import::{Correction, Import, Table, pager},
    },
    theme::space,
    widget::{
        Element, Row, badge, button,
        icon::{Icon, icon},
        label,
        select::select,
        table::{self, Align, Head},
    },
};

/// Fields of a project that are shown changed; the report gives all.
const FIELDS: usize = 8;

impl Import {
    pub(super) fn projects<'a>(
        &'a self,
        context: &Context,
        table: &'a Table,
        proposal: &'a Proposal,
    ) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let chosen = self.check.sort;
        let choice = |sort: Option<Sort>, words: String, count: usize| {
            let words = tr.intake_counted(count, words);
            let message = Message::See(Look::Sort(sort));
            button::choice(language, words, chosen == sort, Some(message)).into()
        };
        let mut choices = vec![choice(None, tr.intake_all(), proposal.steps.len())];
        for sort in Sort::ALL {
            let count = proposal.count(|outcome| Sort::of(outcome) == sort);
            if count > 0 || chosen == Some(sort) {
                choices.push(choice(Some(sort), name(context, sort), count));
            }
        }
        let is_shown = |outcome: &Outcome| chosen.is_none_or(|chosen| Sort::of(outcome) == chosen);
        let steps: Vec<_> = proposal
            .steps
            .iter()
            .filter(|step| is_shown(&step.outcome))
            .collect();
        let heads = vec![
            Head::new(tr.import_column_row(), 64.0, Align::Start),
            Head::new(tr.intake_project(), Length::Fill, Align::Start),
            Head::new(tr.intake_would(), 190.0, Align::Start),
            Head::new(tr.intake_decision(), 260.0, Align::Start),
        ];
        let pages = steps.len().div_ceil(PAGE);
        let page = self.check.page.min(pages.saturating_sub(1));
        let mut lines = table::Table::new(language, heads);
        for step in steps.into_iter().skip(page * PAGE).take(PAGE) {
            lines = lines.row(cells(context, table, proposal, step));
        }
        let mut parts =
            column![Row::with_children(choices).spacing(space::XS).wrap()].spacing(space::S);
        if !proposal.axes.is_empty() {
            let names = proposal.axes.iter().map(|axis| {
                let name = axis.name.get(language);
                match name.is_empty() {
                    true => axis.code.as_str().to_owned(),
                    false => name.to_owned(),
                }
            });
            let names: Vec<String> = names.collect();
            let words = tr.intake_axes(names.join(" · "));
            parts = parts.push(label::hint(language, words));
        }
        parts = parts.push(frame::sheet(lines.view()));
        if let Some(pager) = pager(context, page, pages, |page| Message::See(Look::Page(page))) {
            parts = parts.push(pager);
        }
        parts.into()
    }
}

/// The name of what would be done.
fn name(context: &Context, sort: Sort) -> String {
    let tr = &context.tr;
    match sort {
        Sort::Unclear => tr.import_outcome_unclear(),
        Sort::New => tr.import_outcome_new(),
        Sort::Changed => tr.import_outcome_changed(),
        Sort::Same => tr.import_outcome_same(),
        Sort::Left => tr.import_outcome_left(),
    }
}

fn cells<'a>(
    context: &Context,
    table: &Table,
    proposal: &Proposal,
    step: &plan::Step,
) -> Vec<Element<'a, Message>> {
    let language = context.language();
    let draft = proposal.draft(step);
    let title = draft.map(|draft| draft.title(language)).unwrap_or_default();
    let code = draft.map(|draft| draft.code()).unwrap_or_default();
    let mut project = column![label::body(language, title)].spacing(space::XXS);
    if !code.is_empty() {
        project = project.push(label::hint(language, code));
    }
    if let Outcome::Changed { differences, .. } = &step.outcome {
        for difference in differences.iter().take(FIELDS) {
            project = project.push(change(context, difference));
        }
        if differences.len() > FIELDS {
            let words = context.tr.error_and_others(differences.len() - FIELDS);
            project = project.push(label::hint(language, words));
        }
    }
    let look = match Sort::of(&step.outcome) {
        Sort::Unclear => badge::SOON,
        Sort::New => badge::ON_TIME,
        Sort::Changed => badge::PARTLY,
        Sort::Same => badge::DONE,
        Sort::Left => badge::CLOSED,
    };
    vec![
        label::one_line(label::body(language, step.row.to_string())).into(),
        project.into(),
        badge::plain(language, look, step.outcome.words(&context.tr)),
        decision(context, table, proposal, step),
    ]
}

/// A field before and after.
fn change<'a>(context: &Context, difference: &Difference) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let shown = |entry: &Option<plan::Entry>| match entry {
        Some(entry) => short(&plan::shown(entry, difference.target, tr)),
        None => tr.intake_nothing(),
    };
    let before = label::hint(language, shown(&difference.before));
    let name = label::hint(language, format!("{} :", difference.target.words(tr)));
    row![
        label::inked(name, |p| p.ink),
        before,
        icon(Icon::Forward).small().ink(|p| p.muted),
        label::inked(label::hint(language, shown(&difference.after)), |p| p.deep),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center)
    .wrap()
    .into()
}

/// What the person decides about a row, where anything is to be decided.
fn decision<'a>(
    context: &Context,
    table: &Table,
    proposal: &Proposal,
    step: &plan::Step,
) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let row = step.row;
    let chosen = table.choices.get(&row).copied();
    let mut projects: Vec<ProjectId> = match &step.outcome {
        Outcome::Left(Reason::Blocked) => return Row::new().into(),
        Outcome::Unclear { candidates, .. } => candidates.clone(),
        Outcome::Changed { id, .. } | Outcome::Same(id) => vec![*id],
        Outcome::New | Outcome::Left(_) => Vec::new(),
    };
    if let Some(Choice::Update(id)) = chosen
        && !projects.contains(&id)
    {
        projects.push(id);
    }
    let mut choices = vec![(Choice::Skip, tr.intake_skip())];
    choices.push((Choice::New, tr.intake_new()));
    for id in projects {
        let known = proposal.basis.projects.iter();
        if let Some(project) = known.into_iter().find(|project| project.id == id) {
            let words = tr.intake_update(match project.code.as_str() {
                "" => short(project.title.get(language)),
                code => format!("{code} · {}", short(project.title.get(language))),
            });
            choices.push((Choice::Update(id), words));
        }
    }
    let is_open = matches!(step.outcome, Outcome::Unclear { .. });
    let placeholder = match is_open {
        true => tr.intake_decide(),
        false => tr.intake_as_proposed(),
    };
    select(language, choices, chosen, move |choice| {
        Message::Correct(Correction::Row(row, Some(choice)))
    })
    .placeholder(placeholder)
    .optional(Message::Correct(Correction::Row(row, None)))
    .invalid(is_open)
    .into()
}
