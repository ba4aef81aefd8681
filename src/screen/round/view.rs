//! How a stage is drawn: the stages on top, the guide at the far side, the tool between, the foot.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{Course, Message, Work, guide, tool::Bench};
use crate::{
    domain::round::{Stage, StageState},
    screen::{Context, Place, frame},
    theme::space,
    widget::{
        Container, Element, badge, button, empty,
        focus::region,
        icon::Icon,
        label, notice,
        stepper::{self, Standing},
        tabs,
    },
};

impl Course {
    /// Whether the guide is shown.
    pub(super) fn shows_guide(&self) -> bool {
        let step = self.work().and_then(|work| work.bench.as_ref());
        self.guide
            .unwrap_or_else(|| step.is_some_and(|bench| bench.step() == 0))
    }

    pub(super) fn page<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let work = match &self.work {
            Ok(Some(work)) => work,
            Ok(None) => {
                let back = Message::Go(Place::Rounds);
                let back = button::quiet(language, tr.nav_rounds(), Some(back));
                return empty::empty(
                    language,
                    tr.round_gone(),
                    tr.round_gone_hint(),
                    Some(back.into()),
                );
            }
            Err(problem) => {
                return frame::failed(context, tr.round_unreadable(), Some(problem));
            }
        };
        let words = match self.shows_guide() {
            true => tr.round_guide_hide(),
            false => tr.round_guide(),
        };
        let fold = button::quiet_with(language, Icon::Guide, words, Some(Message::Guide));
        let name = match work.campaign.round().name.get(language) {
            "" => tr.app_untitled(),
            name => name.to_owned(),
        };
        let head = row![
            Container::new(label::one_line(label::page(language, name))).width(Length::Fill),
            fold,
        ]
        .spacing(space::M)
        .align_y(Alignment::Center);
        let mut page = column![head, self.steps(context, work)]
            .spacing(space::XS)
            .height(Length::Fill);
        if let Some(problem) = &self.failure {
            page = page.push(notice::notice(
                language,
                badge::LATE,
                tr.round_not_closed(),
                [problem.words(tr)],
                Vec::new(),
            ));
        }
        let tool: Element<'a, Message> = match &work.bench {
            Some(bench) => column![
                tabs::tabs(
                    language,
                    bench.steps(&work.campaign, context),
                    bench.step(),
                    Message::Turn
                ),
                Container::new(bench.view(&work.campaign, context).map(Message::Tool))
                    .height(Length::Fill)
                    .width(Length::Fill),
            ]
            .spacing(space::S)
            .into(),
            None => empty::empty(language, tr.term(self.stage), tr.round_no_tool(), None),
        };
        let mut middle = row![Container::new(tool).id(region::SHEET).width(Length::Fill)]
            .spacing(space::M)
            .height(Length::Fill);
        if self.shows_guide() {
            middle = middle.push(guide::view(
                &work.campaign,
                self.stage,
                &self.facets,
                context,
            ));
        }
        page.push(middle)
            .push(iced::widget::rule::horizontal(1))
            .push(Container::new(self.foot(context, work)).padding(Padding::ZERO.bottom(space::S)))
            .into()
    }

    fn steps<'a>(&self, context: &Context, work: &Work) -> Element<'a, Message> {
        let steps = Stage::ALL.iter().map(|&stage| {
            let is_done = !work.campaign.state(stage).is_open();
            let standing = match stage == self.stage {
                true => Standing::Current,
                false if is_done => Standing::Done,
                false => Standing::ToCome,
            };
            let may = stage != self.stage && Bench::STAGES.contains(&stage);
            stepper::Step {
                words: context.tr.term(stage),
                standing,
                on_press: may.then_some(Message::Go(Place::Round(self.id, stage))),
            }
        });
        stepper::stepper(&context.tr, steps.collect())
    }

    fn foot<'a>(&self, context: &Context, work: &Work) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let state = work.campaign.state(self.stage);
        if let StageState::Closed(closing) = state {
            let words = tr.round_closed_on(context.date(closing.closed_on));
            let reopen = (!context.is_read_only()).then_some(Message::Reopen);
            return row![
                Container::new(badge::badge(language, badge::DONE, words)).width(Length::Fill),
                button::quiet(language, tr.round_reopen(), reopen),
            ]
            .spacing(space::S)
            .align_y(Alignment::Center)
            .into();
        }
        let missing = work.campaign.missing(self.stage);
        let words = match missing.first() {
            None => tr.round_complete(),
            Some(first) => tr.round_missing(first.text.get(language), missing.len()),
        };
        let look = match missing.is_empty() {
            true => badge::DONE,
            false => badge::SOON,
        };
        let mut foot =
            row![Container::new(badge::plain(language, look, words)).width(Length::Fill)]
                .spacing(space::S)
                .align_y(Alignment::Center);
        let (step, count) = work.bench.as_ref().map_or((0, 1), |bench| {
            (bench.step(), bench.steps(&work.campaign, context).len())
        });
        if step > 0 {
            let back = Some(Message::Turn(step - 1));
            foot = foot.push(button::quiet(language, tr.wizard_previous(), back));
        }
        let close = (!context.is_read_only()).then_some(Message::Close);
        if step + 1 < count {
            let next = Some(Message::Turn(step + 1));
            foot = foot
                .push(button::quiet(language, tr.round_close(), close))
                .push(button::main(language, tr.wizard_next(), next));
        } else {
            foot = foot.push(button::main(language, tr.round_close(), close));
        }
        foot.into()
    }
}
