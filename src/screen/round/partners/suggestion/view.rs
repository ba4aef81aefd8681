//! How suggestions are drawn: needs at one side, candidates for the one at hand at the other, each
//! with its reasons in words.

use iced::{Alignment, Length, widget::column};

use super::{Message, Refusal, Suggestions};
use crate::{
    domain::{
        id::NeedId,
        prospect::{Decision, Prospect},
        suggestion::{Candidate, Reason},
    },
    i18n::I18n,
    screen::{
        Context, frame,
        round::partners::{cells::Cells, cover, ground::Ground},
    },
    text::Language,
    theme::{self, space},
    widget::{
        Column, Container, Element, Row, badge, button, empty,
        grid::{self, Cell},
        label,
        modal::{self, Dialog},
        scroll::scroll,
        select::{self, Choice},
        shape::{Shape, shape},
        twin,
    },
};

/// Width of the list of needs, in pixels.
const LIST: f32 = 380.0;
/// In less room than this, in pixels, needs are chosen from a list that drops down.
const NARROW: f32 = 760.0;

impl Suggestions {
    /// Needs at one side, candidates for the one at hand at the other.
    pub fn view<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        if self.need.is_none() {
            let hint = tr.prospect_no_needs_hint();
            return empty::empty(language, tr.prospect_no_needs(), hint, None);
        }
        iced::widget::responsive(move |room| {
            if room.width < NARROW {
                return column![
                    self.choice(ground, context),
                    self.candidates(cells, ground, context)
                ]
                .spacing(space::S)
                .into();
            }
            Row::new()
                .push(Container::new(self.needs(cells, ground, context)).width(LIST))
                .push(self.candidates(cells, ground, context))
                .spacing(space::L)
                .height(Length::Fill)
                .into()
        })
        .into()
    }

    fn needs<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let tr = &context.tr;
        let columns = vec![
            grid::Column::new("need", tr.prospect_needs(), 160.0)
                .stretch()
                .required()
                .unsorted(),
            grid::Column::new("left", tr.prospect_matrix_covered(), 150.0)
                .required()
                .unsorted(),
        ];
        let cell = move |at: u32, column: &str| {
            let Some(need) = ground.contents.needs.get(at as usize) else {
                return Cell::Nothing;
            };
            match column {
                "need" => Cell::twin(
                    ground.need_name(need, context),
                    ground.project_name(need.project, context),
                ),
                _ => {
                    let (look, words) = cover(&cells.cover(at as usize, need.id), context);
                    Cell::badge(look, words)
                }
            }
        };
        let table = grid::grid(
            context.language(),
            &self.table,
            columns,
            cell,
            Message::Table,
        );
        table.double().id("prospect-needs").into()
    }

    /// The same needs, where there is no room for a list of them.
    fn choice<'a>(&'a self, ground: Ground<'a>, context: &'a Context) -> Element<'a, Message> {
        let needs = ground.contents.needs.iter().map(|need| {
            let (name, project) = (
                ground.need_name(need, context),
                ground.project_name(need.project, context),
            );
            Choice::new(need.id, format!("{name} · {project}"))
        });
        let needs: Vec<Choice<NeedId>> = needs.collect();
        select::select(context.language(), needs, self.need, Message::Need).into()
    }

    fn candidates<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let Some(need) = self.need.and_then(|id| ground.need(id)) else {
            return Column::new().into();
        };
        let each = self.candidates.iter().map(|candidate| {
            let cell = cells.get(need.id, candidate.partner);
            self::candidate(candidate, cell, ground, context)
        });
        let mut found = Column::with_children(each).spacing(space::S);
        if self.candidates.is_empty() {
            let hint = tr.prospect_no_candidates_hint();
            found = found.push(empty::empty(
                language,
                tr.prospect_no_candidates(),
                hint,
                None,
            ));
        }
        let gap = tr.prospect_gap(context.dirhams(need.gap()));
        let head = format!(
            "{} · {} · {gap}",
            ground.need_name(need, context),
            tr.term(need.kind)
        );
        let room = iced::Padding::ZERO.right(space::M).bottom(space::M);
        column![
            label::section(language, tr.prospect_candidates()),
            label::hint(language, head),
            scroll(Container::new(found).padding(room)),
        ]
        .spacing(space::XS)
        .width(Length::Fill)
        .into()
    }

    /// Asks why a partner is refused.
    pub fn dialog<'a>(
        &'a self,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Option<Dialog<'a, Message>> {
        let (tr, language) = (&context.tr, context.language());
        let Refusal {
            partner,
            reason,
            is_missing,
            ..
        } = self.refusal.as_ref()?;
        let (ar, fr) = (
            reason.in_language(Language::Arabic),
            reason.in_language(Language::French),
        );
        let entry = twin::twin(tr, ar, fr)
            .named(Some(I18n::field_prospect_decision_reason))
            .lines(2, 6)
            .on_input(Message::Reason);
        let hint = label::body(language, tr.prospect_decline_hint());
        let mut body = column![hint, entry].spacing(space::S);
        if *is_missing {
            let words = tr.prospect_decline_reason_missing();
            body = body.push(badge::plain(language, badge::LATE, words));
        }
        let main = button::main(language, tr.prospect_decline(), Some(Message::Refuse));
        let keep = button::quiet(language, tr.prospect_decline_not(), Some(Message::Keep));
        Some(modal::dialog(
            language,
            tr.prospect_decline_title(ground.partner_name(*partner, context)),
            body,
            vec![main.into(), keep.into()],
            Message::Keep,
        ))
    }
}

/// A candidate: its name, why it is suggested, what it could give, and what the team decides.
fn candidate<'a>(
    candidate: &'a Candidate,
    cell: Option<&'a Prospect>,
    ground: Ground<'a>,
    context: &'a Context,
) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let id = candidate.partner;
    let decision = cell.map_or(Decision::Open, |cell| cell.decision);
    let look = match decision {
        Decision::Open => badge::NONE,
        Decision::Retained => badge::ON_TIME,
        Decision::Declined => badge::CLOSED,
    };
    let name = label::strong(language, ground.partner_name(id, context));
    let head = Row::new()
        .push(Container::new(name).width(Length::Fill))
        .push(badge::plain(language, look, tr.term(decision)))
        .spacing(space::S)
        .align_y(Alignment::Center);
    let reasons = candidate.reasons.iter().map(|one| reason(one, context));
    let mut words = column![head, Column::with_children(reasons)].spacing(space::XS);
    let own = cell.map(|cell| cell.decision_reason.get(language));
    if let Some(own) = own.filter(|own| !own.is_empty()) {
        let said = tr.prospect_decided_because(own);
        words = words.push(label::body(language, said));
    }
    let could = match candidate.amount {
        Some(amount) => tr.prospect_could_give(context.dirhams(amount)),
        None => tr.prospect_could_give_unknown(),
    };
    let mut foot = Row::new()
        .push(Container::new(label::strong(language, could)).width(Length::Fill))
        .spacing(space::XS)
        .align_y(Alignment::Center);
    if ground.may_edit {
        foot = match decision {
            Decision::Open => foot
                .push(button::quiet(
                    language,
                    tr.prospect_retain(),
                    Some(Message::Retain(id)),
                ))
                .push(button::plain(
                    language,
                    tr.prospect_decline(),
                    Some(Message::Decline(id)),
                )),
            Decision::Retained | Decision::Declined => foot.push(button::plain(
                language,
                tr.prospect_reopen(),
                Some(Message::Reconsider(id)),
            )),
        };
    }
    frame::card(words.push(foot))
}

/// A reason: a shape for what speaks for or against, and words.
fn reason<'a>(reason: &Reason, context: &Context) -> Element<'a, Message> {
    let said = context.tr.reason(reason, |key| context.domain(key));
    let (own, ink): (_, fn(&theme::Palette) -> iced::Color) = match reason.weight() {
        weight if weight < 0 => (Shape::Cross, |p| p.late.ink),
        0 => (Shape::Ring, |p| p.none.ink),
        _ => (Shape::Check, |p| p.on_time.ink),
    };
    Row::new()
        .push(Container::new(shape(own, ink)).padding([4.0, 0.0]))
        .push(label::body(context.language(), said))
        .spacing(space::XS)
        .into()
}
