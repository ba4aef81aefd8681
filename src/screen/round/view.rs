//! How a stage is drawn: the stages on top, the guide at the far side, the tool between, the foot.

use iced::{
    Alignment, Length, Padding, Size,
    widget::{column, responsive, row},
};

use super::{Course, Message, Work, guide};
use crate::{
    domain::round::{Stage, StageState},
    screen::{Context, Page, Place, frame},
    theme::space,
    widget::{
        Container, Element, Row, badge, button, empty,
        focus::region,
        icon::Icon,
        label, notice,
        scroll::scroll,
        stepper::{self, Standing},
        tabs, tooltip,
    },
};

/// In as much room as this, in pixels, the product stands beside the tool.
const BESIDE: f32 = 1080.0;
/// In less room than this, in pixels, the guide stands in the place of the tool.
const NARROW: f32 = 820.0;
/// In less height than this, in pixels, all but the foot scrolls, and is so high.
const LOW: f32 = 560.0;
const WHOLE: f32 = 640.0;

impl Course {
    /// Whether the guide is shown.
    fn shows_guide(&self, is_narrow: bool) -> bool {
        let step = self.work().and_then(|work| work.bench.as_ref());
        let is_offered = || step.is_none_or(|bench| bench.step() == 0 && !is_narrow);
        self.guide.unwrap_or_else(is_offered)
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
        responsive(move |room| self.fitted(room, context, work)).into()
    }

    /// The stage in a room. Where there is little height, all but the foot scrolls, so that the tool
    /// has a height to work in.
    fn fitted<'a>(
        &'a self,
        room: Size,
        context: &'a Context,
        work: &'a Work,
    ) -> Element<'a, Message> {
        let is_narrow = room.width < NARROW;
        let mut page = column![
            self.head(is_narrow, context, work),
            self.steps(context, work)
        ]
        .spacing(space::XS)
        .height(Length::Fill);
        if let Some(problem) = &self.failure {
            let tr = &context.tr;
            page = page.push(notice::notice(
                context.language(),
                badge::LATE,
                tr.round_not_closed(),
                [problem.words(tr)],
                Vec::new(),
            ));
        }
        page = page.push(self.middle(is_narrow, context, work));
        let page: Element<'a, Message> = match room.height < LOW {
            true => {
                let air = Padding::ZERO.right(space::S).bottom(space::S);
                scroll(Container::new(page).height(WHOLE).padding(air))
            }
            false => page.into(),
        };
        column![
            page,
            iced::widget::rule::horizontal(1),
            Container::new(self.foot(is_narrow, context, work))
                .padding(Padding::ZERO.bottom(space::S)),
        ]
        .spacing(space::XS)
        .height(Length::Fill)
        .into()
    }

    /// The name of the round, and what shows the guide.
    fn head<'a>(&self, is_narrow: bool, context: &Context, work: &Work) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let is_free = !self.preview.is_open();
        let is_shown = self.shows_guide(is_narrow);
        let words = match is_shown && is_free {
            true => tr.round_guide_hide(),
            false => tr.round_guide(),
        };
        let turn = is_free.then_some(Message::Guide(!is_shown));
        let fold = button::quiet_with(language, Icon::Guide, words, turn);
        let fold = match is_free {
            true => fold.into(),
            false => tooltip::tooltip(language, fold, tr.round_guide_waits()),
        };
        let name = match work.campaign.round().name.get(language) {
            "" => tr.app_untitled(),
            name => name.to_owned(),
        };
        row![
            Container::new(label::one_line(label::page(language, name)))
                .width(Length::Fill)
                .clip(true),
            fold,
        ]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into()
    }

    /// The tool and the guide, or one of them where there is no room for both; the product in their
    /// place, beside the tool where there is room.
    fn middle<'a>(
        &'a self,
        is_narrow: bool,
        context: &'a Context,
        work: &'a Work,
    ) -> Element<'a, Message> {
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
        let is_guided = self.shows_guide(is_narrow);
        let guide = |width: Length| {
            let view = guide::view(&work.campaign, self.stage, &self.facets, context);
            Container::new(view).width(width)
        };
        if is_guided && is_narrow {
            return guide(Length::Fill).id(region::SHEET).into();
        }
        let tool = Container::new(self.tool(context, work)).id(region::SHEET);
        row![tool.width(Length::Fill)]
            .push(is_guided.then(|| guide(Length::Fixed(guide::WIDTH))))
            .spacing(space::M)
            .height(Length::Fill)
            .into()
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

    /// What is still missing, and what can be done with the stage; under one another where there is
    /// no room beside one another.
    fn foot<'a>(&self, is_narrow: bool, context: &Context, work: &Work) -> Element<'a, Message> {
        let (told, acts) = self.standing(context, work);
        let acts = Row::with_children(acts)
            .spacing(space::S)
            .align_y(Alignment::Center);
        let told = Container::new(told).width(Length::Fill);
        if is_narrow {
            return column![told, Container::new(acts).align_right(Length::Fill)]
                .spacing(space::XS)
                .into();
        }
        row![told, acts]
            .spacing(space::S)
            .align_y(Alignment::Center)
            .into()
    }

    fn standing<'a>(
        &self,
        context: &Context,
        work: &Work,
    ) -> (Element<'a, Message>, Vec<Element<'a, Message>>) {
        let (language, tr) = (context.language(), &context.tr);
        let state = work.campaign.state(self.stage);
        let mut acts = Vec::from_iter(self.product(context));
        if let StageState::Closed(closing) = state {
            let words = tr.round_closed_on(context.date(closing.closed_on));
            let reopen = (!context.is_read_only()).then_some(Message::Reopen);
            acts.push(button::quiet(language, tr.round_reopen(), reopen).into());
            return (badge::badge(language, badge::DONE, words), acts);
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
        let (step, count) = work.bench.as_ref().map_or((0, 1), |bench| {
            (bench.step(), bench.steps(&work.campaign, context).len())
        });
        if step > 0 {
            let back = Some(Message::Turn(step - 1));
            acts.push(button::quiet(language, tr.wizard_previous(), back).into());
        }
        let close = (!context.is_read_only()).then_some(Message::Close);
        if step + 1 < count {
            let next = Some(Message::Turn(step + 1));
            acts.push(button::quiet(language, tr.round_close(), close).into());
            acts.push(button::main(language, tr.wizard_next(), next).into());
        } else {
            acts.push(button::main(language, tr.round_close(), close).into());
        }
        (badge::plain(language, look, words), acts)
    }
}
