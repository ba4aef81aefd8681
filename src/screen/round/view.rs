//! How a stage is drawn: the stages on top, the guide at the far side, the tool between, the foot.

use iced::{
    Alignment, Length, Padding,
    widget::{column, responsive, row},
};

use super::{Course, Message, Work, guide};
use crate::{
    domain::round::{Stage, StageState},
    screen::{Context, Page, Place, frame},
    theme::space,
    widget::{
        Container, Element, badge, button, empty,
        focus::region,
        icon::Icon,
        label, notice,
        stepper::{self, Standing},
        tabs, tooltip,
    },
};

/// In as much room as this, in pixels, the product stands beside the tool.
const BESIDE: f32 = 1080.0;

impl Course {
    /// Whether the guide is shown.
    pub(super) fn shows_guide(&self) -> bool {
        let step = self.work().and_then(|work| work.bench.as_ref());
        self.guide
            .unwrap_or_else(|| step.is_none_or(|bench| bench.step() == 0))
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
        let is_free = !self.preview.is_open();
        let words = match self.shows_guide() && is_free {
            true => tr.round_guide_hide(),
            false => tr.round_guide(),
        };
        let fold = button::quiet_with(
            language,
            Icon::Guide,
            words,
            is_free.then_some(Message::Guide),
        );
        let fold = match is_free {
            true => fold.into(),
            false => tooltip::tooltip(language, fold, tr.round_guide_waits()),
        };
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
        page.push(self.middle(context, work))
            .push(iced::widget::rule::horizontal(1))
            .push(Container::new(self.foot(context, work)).padding(Padding::ZERO.bottom(space::S)))
            .into()
    }

    /// The tool and the guide; the product in their place, beside the tool where there is room.
    fn middle<'a>(&'a self, context: &'a Context, work: &'a Work) -> Element<'a, Message> {
        if self.preview.is_open() {
            return responsive(move |room| {
                let product = self.preview.view(&work.campaign, context);
                let product = Container::new(product.map(Message::Preview)).id(region::SHEET);
                if room.width < BESIDE {
                    return product.width(Length::Fill).into();
                }
                row![
                    Container::new(self.tool(context, work)).width(Length::FillPortion(1)),
                    product.width(Length::FillPortion(1)),
                ]
                .spacing(space::L)
                .into()
            })
            .into();
        }
        let tool = Container::new(self.tool(context, work)).id(region::SHEET);
        let mut middle = row![tool.width(Length::Fill)]
            .spacing(space::M)
            .height(Length::Fill);
        if self.shows_guide() {
            let campaign = &work.campaign;
            middle = middle.push(guide::view(campaign, self.stage, &self.facets, context));
        }
        middle.into()
    }

    fn tool<'a>(&'a self, context: &'a Context, work: &'a Work) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let Some(bench) = &work.bench else {
            let words = match self.stage {
                Stage::FollowUp => tr.preview_tool_none_follow_up(),
                _ => tr.preview_tool_none_mobilisation(),
            };
            let go = Some(Message::Go(Place::Agreements));
            let go = button::quiet(language, tr.preview_tool_agreements(), go);
            return empty::empty(language, tr.preview_tool_none(), words, Some(go.into()));
        };
        let steps = bench.steps(&work.campaign, context);
        let tool = bench.view(&work.campaign, context).map(Message::Tool);
        column![
            tabs::tabs(language, steps, bench.step(), Message::Turn),
            Container::new(tool)
                .height(Length::Fill)
                .width(Length::Fill),
        ]
        .spacing(space::S)
        .into()
    }

    /// What shows the product, or the tool again; none where the stage has no product.
    fn product<'a>(&self, context: &Context) -> Option<Element<'a, Message>> {
        let (language, tr) = (context.language(), &context.tr);
        let message = self.paper()?;
        let (words, keys) = match self.preview.is_open() {
            true => (tr.preview_hide(), tr.preview_hide_keys()),
            false => (tr.preview_product(), tr.preview_product_keys()),
        };
        let button = button::quiet_with(language, Icon::Print, words, Some(message));
        Some(tooltip::tooltip(language, button, keys))
    }

    fn steps<'a>(&self, context: &Context, work: &Work) -> Element<'a, Message> {
        let steps = Stage::ALL.iter().map(|&stage| {
            let is_done = !work.campaign.state(stage).is_open();
            let standing = match stage == self.stage {
                true => Standing::Current,
                false if is_done => Standing::Done,
                false => Standing::ToCome,
            };
            let may = stage != self.stage;
            stepper::Step {
                words: context.tr.term(stage),
                standing,
                on_press: may.then_some(Message::Go(Place::Round(self.id, stage))),
            }
        });
        stepper::brief(&context.tr, steps.collect())
    }

    fn foot<'a>(&self, context: &Context, work: &Work) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let state = work.campaign.state(self.stage);
        if let StageState::Closed(closing) = state {
            let words = tr.round_closed_on(context.date(closing.closed_on));
            let reopen = (!context.is_read_only()).then_some(Message::Reopen);
            return row![
                Container::new(badge::badge(language, badge::DONE, words)).width(Length::Fill),
            ]
            .push(self.product(context))
            .push(button::quiet(language, tr.round_reopen(), reopen))
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
        foot = foot.push(self.product(context));
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
