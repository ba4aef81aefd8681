//! How the page of an agreement is drawn: what it is on top, its parts under it.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{Agreement, Message, Part, Removed, approval, cost, finding, people, work::Work};
use crate::{
    domain::{self, commitment::Progress},
    screen::{Context, frame, sheet::Record, standing},
    text::number,
    theme::space,
    widget::{
        Column, Container, Element, badge, button,
        icon::Icon,
        label, modal,
        scroll::scroll,
        tabs::{self, Tab},
        tooltip,
    },
};

impl Agreement {
    pub(super) fn page<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let work = match &self.work {
            Ok(Some(work)) => work,
            Ok(None) => return frame::failed(context, tr.agreement_missing(), None),
            Err(problem) => {
                return frame::failed(context, tr.agreement_unreadable(), Some(problem));
            }
        };
        let agreement = work.sheet.record();
        let action = self.export.is_none().then(|| {
            let words = if agreement.is_draft() {
                tr.agreement_export_draft()
            } else {
                tr.agreement_export_signed()
            };
            let export = button::main(language, words, Some(Message::Export));
            match work.is_draft() && !context.is_read_only() {
                true => {
                    let remove = Some(Message::Remove(Removed::Agreement));
                    let remove =
                        button::around(crate::widget::icon::icon(Icon::Delete).small(), remove);
                    row![
                        tooltip::tooltip(language, remove, tr.drafting_delete()),
                        export,
                    ]
                    .spacing(space::S)
                    .align_y(Alignment::Center)
                    .into()
                }
                false => export.into(),
            }
        });
        let mut top = column![frame::head(
            context,
            agreement.title.get(language),
            identity(context, agreement),
            action,
        )]
        .spacing(space::M);
        if let Some(panel) = &self.export {
            top = top.push(panel.view(context, agreement).map(Message::Panel));
        }
        // A draft needs the room: its sheet has these facts.
        if !work.is_draft() {
            top = top.push(facts(context, work));
        }
        let top = top.push(self.parts(context, work));
        let part = Container::new(self.part(context, work)).height(Length::Fill);
        let page = column![top, part].spacing(space::M);
        let dialog = self
            .removal
            .as_ref()
            .map(|(_, asked)| asked.dialog(context, Message::Removal));
        modal::modal(language, page, dialog)
    }

    fn parts<'a>(&self, context: &Context, work: &Work) -> Element<'a, Message> {
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let tabs = Part::ALL.map(|part| {
            let tab = Tab::new(name(context, part));
            match part {
                Part::Commitments => tab.count(count(work.commitments.len())),
                Part::Checks => tab.count(count(work.findings.len())),
                _ => tab,
            }
        });
        let chosen = Part::ALL.iter().position(|part| *part == self.part);
        let turn = |at: usize| Message::Turn(Part::ALL.get(at).copied().unwrap_or(Part::Text));
        tabs::tabs(context.language(), tabs, chosen.unwrap_or(0), turn)
    }

    fn part<'a>(&'a self, context: &'a Context, work: &'a Work) -> Element<'a, Message> {
        let agreement = work.sheet.record();
        let told = match self.part {
            Part::Text => {
                let part = self.articles.view(work, context);
                return part.map(Message::Articles);
            }
            Part::Commitments => return scrolled(self.owed.view(work, context)),
            Part::Checks => return scrolled(finding::view(context, work)),
            Part::Cost => Some(cost::view(context, agreement)),
            Part::People if !work.is_draft() => Some(people::view(context, agreement)),
            Part::Approval => Some(approval::view(context, agreement)),
            Part::Sheet | Part::People => None,
        };
        let is_written = match self.part {
            Part::Sheet => true,
            Part::Approval => !context.is_read_only(),
            _ => work.is_draft() && (told.is_none() || !context.is_read_only()),
        };
        let mut part = Column::new().push(told).spacing(space::M);
        if is_written {
            part = part.push(finding::beside(context, work, self.part));
            for &at in self.part.sections() {
                let declared = &domain::agreement::Agreement::SECTIONS[usize::from(at)];
                let section = work.sheet.section(context, at, declared);
                part = part.push(section.map(Message::Sheet));
            }
        }
        scrolled(part)
    }
}

/// What scrolls under the tabs.
fn scrolled<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let below = iced::Padding::ZERO.bottom(space::M).right(space::S);
    scroll(Container::new(content).padding(below))
}

fn name(context: &Context, part: Part) -> String {
    let tr = &context.tr;
    match part {
        Part::Text => tr.agreement_articles(),
        Part::Sheet => tr.drafting_sheet(),
        Part::People => tr.agreement_people(),
        Part::Cost => tr.agreement_cost_table(),
        Part::Commitments => tr.agreement_commitments(),
        Part::Approval => tr.agreement_approval(),
        Part::Checks => tr.drafting_checks(),
    }
}

fn identity<'a>(
    context: &Context,
    agreement: &domain::agreement::Agreement,
) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let stage = agreement.stage(context.today);
    row![
        badge::badge(language, standing::stage(stage), tr.term(stage)),
        label::inked(label::body(language, tr.term(agreement.kind)), |p| p.muted),
        frame::number(context, agreement.number.as_str()),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .into()
}

fn facts<'a>(context: &'a Context, work: &'a Work) -> Element<'a, Message> {
    let agreement = work.sheet.record();
    let tr = &context.tr;
    let date = |day: Option<domain::Date>| match day {
        Some(day) => context.date(day),
        None => tr.agreement_not_yet(),
    };
    let (mut late, mut count) = (0, 0_i32);
    for (_, Progress { state, .. }) in &work.commitments {
        count += 1;
        late += usize::from(state.is_late());
    }
    let owed = match late {
        0 => number::group(i64::from(count)),
        _ => tr.agreement_late_of(count, late),
    };
    let wide = |fact: Element<'a, Message>| Container::new(fact).width(Length::Fill);
    let facts = [
        (tr.column_cost(), context.dirhams(agreement.cost)),
        (
            tr.agreement_duration(),
            tr.count_months(agreement.duration_months),
        ),
        (tr.column_starts(), date(agreement.starts_on)),
        (tr.column_ends(), date(agreement.ends_on())),
        (tr.agreement_commitments(), owed),
    ];
    let facts = facts.map(|(name, fact)| wide(frame::fact(context, name, fact)).into());
    frame::card(iced::widget::Row::with_children(facts).spacing(space::M))
}
