//! The third step: what is to be said of the cells, and what would be done for each project.

mod project;

use iced::{Length, widget::column};

use super::{Import, Message, Step, Table, pager, ways};
use crate::{
    exchange::{
        plan::{Finding, Kind, Outcome, Problem, Proposal, Severity, Target},
        sheet::letters,
    },
    i18n::error::Words,
    screen::{Context, frame},
    theme::space,
    widget::{
        Element, Row, badge, button, card,
        icon::Icon,
        label,
        table::{self, Align, Head},
        tabs::{self, Tab},
    },
};

/// Lines on one page.
const PAGE: usize = 50;
/// Characters of a cell that are shown.
const SEEN: usize = 80;
/// The severities, gravest first.
const SEVERITIES: [Severity; 3] = [Severity::Blocks, Severity::Warns, Severity::Tells];

/// What of the check is seen.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    is_at_projects: bool,
    severity: Option<Severity>,
    sort: Option<Sort>,
    page: usize,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The findings, or the projects.
    Projects(bool),
    /// Findings of a severity, or all.
    Severity(Option<Severity>),
    /// Projects that something would be done for, or all.
    Sort(Option<Sort>),
    /// A page of them, from 0.
    Page(usize),
}

/// What would be done, without its particulars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Nothing until the person decides.
    Unclear,
    /// A new project.
    New,
    /// A changed one.
    Changed,
    /// One that says the same.
    Same,
    /// One that is left out.
    Left,
}

impl Sort {
    const ALL: [Sort; 5] = [
        Sort::Unclear,
        Sort::New,
        Sort::Changed,
        Sort::Same,
        Sort::Left,
    ];

    fn of(outcome: &Outcome) -> Sort {
        match outcome {
            Outcome::New => Sort::New,
            Outcome::Same(_) => Sort::Same,
            Outcome::Changed { .. } => Sort::Changed,
            Outcome::Unclear { .. } => Sort::Unclear,
            Outcome::Left(_) => Sort::Left,
        }
    }
}

impl Seen {
    /// Looks at something else.
    pub fn turn(&mut self, look: Look) {
        match look {
            Look::Projects(is_at_projects) => self.is_at_projects = is_at_projects,
            Look::Severity(severity) => self.severity = severity,
            Look::Sort(sort) => self.sort = sort,
            Look::Page(page) => {
                self.page = page;
                return;
            }
        }
        self.page = 0;
    }
}

impl Import {
    /// Shows what was found and what would be done.
    pub(super) fn check_view<'a>(
        &'a self,
        context: &'a Context,
        table: &'a Table,
    ) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let Some(proposal) = &table.proposal else {
            return ways(context, Step::Columns, None);
        };
        let findings = &proposal.reading.findings;
        let tabs = tabs::tabs(
            language,
            [
                Tab::new(tr.intake_findings()).count(findings.len() as u64),
                Tab::new(tr.intake_projects()).count(proposal.steps.len() as u64),
            ],
            usize::from(self.check.is_at_projects),
            |index| Message::See(Look::Projects(index == 1)),
        );
        let body = match self.check.is_at_projects {
            true => self.projects(context, table, proposal),
            false => self.findings(context, proposal),
        };
        let report = button::quiet_with(
            language,
            Icon::Export,
            tr.intake_report(),
            Some(Message::SaveReport),
        );
        let on = (tr.intake_on(), Some(Message::Turn(Step::Finish)));
        let body = card::card(language, column![tabs, body].spacing(space::S))
            .head(tr.intake_check())
            .hint(tr.intake_check_hint())
            .aside(report);
        column![Element::from(body), ways(context, Step::Columns, Some(on))]
            .spacing(space::M)
            .into()
    }

    fn findings<'a>(&'a self, context: &Context, proposal: &'a Proposal) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let all = &proposal.reading.findings;
        if all.is_empty() {
            return label::body(language, tr.intake_sound()).into();
        }
        let chosen = self.check.severity;
        let choice = |severity: Option<Severity>, words: String, count: usize| {
            let words = tr.intake_counted(count, words);
            let message = Message::See(Look::Severity(severity));
            button::choice(language, words, chosen == severity, Some(message)).into()
        };
        let mut choices = vec![choice(None, tr.intake_all(), all.len())];
        for severity in SEVERITIES {
            let count = proposal.reading.count(severity);
            if count > 0 {
                choices.push(choice(Some(severity), severity.words(tr), count));
            }
        }
        // Gravest first; within a severity by row and column, as they come.
        let of = |severity: Severity| {
            all.iter()
                .filter(move |finding| finding.problem.severity() == severity)
        };
        let shown: Vec<&Finding> = SEVERITIES
            .into_iter()
            .filter(|severity| chosen.is_none_or(|chosen| chosen == *severity))
            .flat_map(of)
            .collect();
        let heads = vec![
            Head::new(tr.import_column_severity(), 120.0, Align::Start),
            Head::new(tr.intake_cell(), 120.0, Align::Start),
            Head::new(
                tr.import_column_field(),
                Length::FillPortion(3),
                Align::Start,
            ),
            Head::new(tr.import_column_raw(), Length::FillPortion(3), Align::Start),
            Head::new(
                tr.import_column_problem(),
                Length::FillPortion(7),
                Align::Start,
            ),
        ];
        let pages = shown.len().div_ceil(PAGE);
        let page = self.check.page.min(pages.saturating_sub(1));
        let mut lines = table::Table::new(language, heads);
        for finding in shown.into_iter().skip(page * PAGE).take(PAGE) {
            lines = lines.row(cells(context, finding));
        }
        let mut parts = column![
            Row::with_children(choices).spacing(space::XS).wrap(),
            frame::sheet(lines.view()),
        ]
        .spacing(space::S);
        if let Some(pager) = pager(context, page, pages, |page| Message::See(Look::Page(page))) {
            parts = parts.push(pager);
        }
        parts.into()
    }
}

fn cells<'a>(context: &Context, finding: &Finding) -> Vec<Element<'a, Message>> {
    let tr = &context.tr;
    let language = context.language();
    let severity = finding.problem.severity();
    let look = match severity {
        Severity::Blocks => badge::LATE,
        Severity::Warns => badge::SOON,
        Severity::Tells => badge::NONE,
    };
    let row = finding.row.to_string();
    let place = match finding.column {
        Some(column) if finding.problem.is_of_column() => tr.intake_at_column(letters(column)),
        Some(column) => tr.intake_at_cell(letters(column), row),
        None => tr.intake_row(row),
    };
    let mut place = column![label::body(language, place)];
    if !finding.sheet.is_empty() {
        place = place.push(label::hint(language, &*finding.sheet));
    }
    let field = finding.target.map(|target| target.words(tr));
    let mut problem = column![label::body(language, finding.problem.words(tr))];
    if let Some(expected) = expected(finding.target, &finding.problem) {
        let words = tr.intake_expected(expected.words(tr));
        problem = problem.push(label::hint(language, words));
    }
    vec![
        badge::badge(language, look, severity.words(tr)),
        place.into(),
        label::body(language, field.unwrap_or_default()).into(),
        label::inked(label::body(language, short(&finding.raw)), |p| p.muted).into(),
        problem.into(),
    ]
}

/// What a cell that could not be read should hold, where the problem does not say it itself.
fn expected(target: Option<Target>, problem: &Problem) -> Option<Kind> {
    let is_unread = matches!(
        problem,
        Problem::Amount(_)
            | Problem::NotWhole
            | Problem::WrongKind
            | Problem::NotAYear
            | Problem::Text(_)
            | Problem::Formula
    );
    target.filter(|_| is_unread).map(Target::kind)
}

/// As much of a cell as tells what it is.
fn short(text: &str) -> String {
    match text.char_indices().nth(SEEN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
