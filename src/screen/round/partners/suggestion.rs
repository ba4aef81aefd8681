//! Partners suggested for each need, with reasons in words; accepted, or refused with a reason.

use std::collections::HashMap;

use iced::{Alignment, Length, widget::column};

use super::{
    Message,
    ground::{Cells, Ground},
};
use crate::{
    domain::{
        Prose,
        id::{NeedId, PartnerId},
        partner::record::Record,
        prospect::{Decision, Prospect},
        suggestion::{self, Candidate},
    },
    screen::{Context, frame},
    storage,
    text::Language,
    theme::{self, space},
    widget::{
        Column, Container, Element, Row, badge, button, empty, focus, label,
        modal::{self, Dialog},
        scroll::scroll,
        shape::{Shape, shape},
        twin,
    },
};

/// How many candidates are shown of a need.
const SHOWN: usize = 12;

/// What is suggested, and what is being refused.
#[derive(Debug, Default)]
pub struct Suggestions {
    /// The need at hand.
    pub need: Option<NeedId>,
    candidates: Vec<Candidate>,
    records: HashMap<PartnerId, Record>,
    /// The partner that is being refused, the reason as it is typed, whether it was found missing.
    pub refusal: Option<(PartnerId, Prose, bool)>,
}

impl Suggestions {
    /// Turns to a need; the first one where none is chosen yet.
    pub fn turn(&mut self, need: Option<NeedId>, ground: Ground<'_>, context: &Context) {
        let needs = &ground.contents.needs;
        let kept = need.or(self.need).filter(|&id| ground.need(id).is_some());
        self.need = kept.or_else(|| needs.first().map(|need| need.id));
        if self.records.is_empty() {
            let partners = ground.contents.partners.iter();
            let today = context.today;
            let read = context.read(|reader| {
                partners
                    .map(|one| Ok((one.id, storage::partner::record(reader, one.id, today)?)))
                    .collect()
            });
            self.records = read.unwrap_or_default();
        }
        let need = self.need.and_then(|id| ground.need(id));
        let project = need.and_then(|need| ground.project(need.project));
        self.candidates = match need.zip(project) {
            None => Vec::new(),
            Some((need, project)) => suggestion::candidates(
                need,
                project,
                &ground.contents.partners,
                |id| self.records.get(&id).copied().unwrap_or_default(),
                suggestion::Ground {
                    commune: &ground.contents.commune,
                    today: context.today,
                },
            ),
        };
        self.candidates.truncate(SHOWN);
    }

    /// Forgets what partners did: agreements changed.
    pub fn forget(&mut self) {
        self.records.clear();
    }

    /// The cell of a decision on a candidate of the need at hand: the one that is there, or a new
    /// one with what the suggestion expects.
    pub fn decided(
        &self,
        partner: PartnerId,
        decision: Decision,
        cells: &Cells,
        ground: Ground<'_>,
        context: &Context,
    ) -> Option<(Option<Prospect>, Prospect)> {
        let need = ground.need(self.need?)?;
        let before = cells.get(need.id, partner).cloned();
        let mut after = before
            .clone()
            .unwrap_or_else(|| super::fresh(need, partner, ground, context));
        let candidate = self.candidates.iter().find(|one| one.partner == partner);
        if before.is_none() {
            after.expected = candidate.and_then(|one| one.amount);
        }
        after.decision = decision;
        Some((before, after))
    }

    /// Needs at one side, candidates for the one at hand at the other.
    pub fn view<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let Some(need) = self.need.and_then(|id| ground.need(id)) else {
            let hint = tr.prospect_no_needs_hint();
            return empty::empty(language, tr.prospect_no_needs(), hint, None);
        };
        let list = ground.contents.needs.iter().map(|one| {
            let words = column![
                label::body(language, ground.need_name(one, context)),
                label::hint(language, ground.project_name(one.project, context)),
                covered(cells, one.id, context),
            ];
            focus::button(words, Some(Message::Need(one.id)))
                .padding([space::XS, space::S])
                .width(Length::Fill)
                .style(theme::button::place(one.id == need.id))
                .into()
        });
        let list = column![
            label::section(language, tr.prospect_needs()),
            scroll(Column::with_children(list).spacing(space::XXS)),
        ]
        .spacing(space::XS);
        let mut found = Column::new().spacing(space::S);
        for candidate in &self.candidates {
            found = found.push(self.candidate(candidate, need.id, cells, ground, context));
        }
        if self.candidates.is_empty() {
            let hint = tr.prospect_no_candidates_hint();
            found = found.push(empty::empty(language, tr.prospect_no_candidates(), hint, None));
        }
        let gap = tr.prospect_gap(context.dirhams(need.gap()));
        let found = column![
            label::section(language, tr.prospect_candidates()),
            label::hint(language, format!("{} · {gap}", ground.need_name(need, context))),
            scroll(Container::new(found).padding(iced::Padding::ZERO.right(space::M))),
        ]
        .spacing(space::XS);
        Row::new()
            .push(Container::new(list).width(Length::FillPortion(2)))
            .push(Container::new(found).width(Length::FillPortion(4)))
            .spacing(space::L)
            .height(Length::Fill)
            .into()
    }

    fn candidate<'a>(
        &'a self,
        candidate: &'a Candidate,
        need: NeedId,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let id = candidate.partner;
        let cell = cells.get(need, id);
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
        let mut words = column![head].spacing(space::XXS);
        for reason in &candidate.reasons {
            let said = tr.reason(reason, |key| context.domain(key));
            let (own, ink): (_, fn(&theme::Palette) -> iced::Color) = match reason.weight() {
                weight if weight < 0 => (Shape::Cross, |p| p.late.ink),
                0 => (Shape::Ring, |p| p.none.ink),
                _ => (Shape::Check, |p| p.on_time.ink),
            };
            let line = Row::new()
                .push(Container::new(shape(own, ink)).padding([3.0, 0.0]))
                .push(label::hint(language, said))
                .spacing(space::XS);
            words = words.push(line);
        }
        if let Some(amount) = candidate.amount {
            let said = tr.prospect_could_give(context.dirhams(amount));
            words = words.push(label::body(language, said));
        }
        if let Some(reason) = cell.map(|cell| cell.decision_reason.get(language))
            && !reason.is_empty()
        {
            words = words.push(label::hint(language, tr.prospect_decided_because(reason)));
        }
        if ground.may_edit {
            let actions = match decision {
                Decision::Open => Row::new()
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
                _ => Row::new().push(button::plain(
                    language,
                    tr.prospect_reopen(),
                    Some(Message::Reconsider(id)),
                )),
            };
            words = words.push(actions.spacing(space::XS));
        }
        frame::card(words)
    }

    /// Asks why a partner is refused.
    pub fn dialog<'a>(
        &'a self,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Option<Dialog<'a, Message>> {
        let (tr, language) = (&context.tr, context.language());
        let (partner, reason, is_missing) = self.refusal.as_ref()?;
        let (ar, fr) = (
            reason.in_language(Language::Arabic),
            reason.in_language(Language::French),
        );
        let entry = twin::twin(tr, ar, fr)
            .named(Some(crate::i18n::I18n::field_prospect_decision_reason))
            .lines(2, 6)
            .on_input(Message::Reason);
        let mut body = column![label::body(language, tr.prospect_decline_hint()), entry]
            .spacing(space::S);
        if *is_missing {
            let words = label::hint(language, tr.prospect_decline_reason_missing());
            body = body.push(label::inked(words, |p| p.late.ink));
        }
        let main = button::main(language, tr.prospect_decline(), Some(Message::Refuse));
        Some(modal::dialog(
            language,
            tr.prospect_decline_title(ground.partner_name(*partner, context)),
            body,
            vec![main],
            Message::Cancel,
        ))
    }
}

/// How far a need is covered: a shape and words.
fn covered<'a>(cells: &Cells, need: NeedId, context: &Context) -> Element<'a, Message> {
    let cover = cells.margins.needs.iter().find(|(id, _)| *id == need);
    let cover = cover.map(|(_, cover)| *cover).unwrap_or_default();
    let (look, words) = super::cover(&cover, context);
    badge::plain(context.language(), look, words)
}
