//! The guide card: the five facets of a stage. Conditions that the program can test say how they
//! stand by themselves; the others are attested by somebody, with name and date.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::Message;
use crate::{
    domain::round::{Round, Stage},
    library::stage::{
        self,
        answer::{Answer, State},
    },
    screen::{
        Context,
        campaign::{self, Campaign},
    },
    theme::{container, space},
    widget::{
        Column, Container, Element,
        badge::{self, Look},
        button, fold, label, prose,
        scroll::scroll,
        shape::{SIDE, shape},
    },
};

/// How many facets there are.
pub const FACETS: usize = 5;
/// Those that are open at first: what must hold before, and what is to come of it.
pub const OPEN: [bool; FACETS] = [true, false, false, false, true];
/// Width of the card, in pixels.
pub const WIDTH: f32 = 304.0;

/// Draws the guide of a stage.
pub fn view<'a>(
    campaign: &'a Campaign,
    stage: Stage,
    open: &[bool; FACETS],
    context: &'a Context,
) -> Element<'a, Message> {
    let language = context.language();
    let Some(guide) = campaign::guide(stage) else {
        return Column::new().into();
    };
    let facets = &guide.facets;
    let titles = [
        &facets.preconditions,
        &facets.method,
        &facets.tools,
        &facets.means,
        &facets.product,
    ];
    let may = campaign.may_edit(stage, context);
    let mut card = Column::new()
        .spacing(space::XS)
        .push(muted(context, guide.purpose.get(language)));
    for (at, title) in titles.into_iter().enumerate() {
        let is_open = open[at];
        card = card.push(fold::fold(
            language,
            title.get(language),
            None,
            is_open,
            Message::Facet(at),
            move || match at {
                0 => conditions(
                    context,
                    may,
                    guide
                        .before(campaign.ground())
                        .into_iter()
                        .map(|(one, state)| (one.text.get(language), one.id.as_str(), state)),
                ),
                1 => numbered(context, &guide.method),
                2 => tools(context, guide),
                3 => means(context, may, campaign.round(), stage, guide),
                _ => product(context, may, campaign, guide),
            },
        ));
    }
    Container::new(scroll(
        Container::new(card).padding(Padding::from(space::S)),
    ))
    .width(Length::Fill)
    .height(Length::Fill)
    .style(container::card)
    .into()
}

fn muted<'a>(context: &Context, words: &str) -> Element<'a, Message> {
    label::inked(label::body(context.language(), words), |p| p.muted).into()
}

fn numbered<'a>(context: &Context, items: &[stage::Item]) -> Element<'a, Message> {
    let language = context.language();
    let lines = items.iter().zip(1..).map(|(item, number): (_, usize)| {
        row![
            label::inked(label::strong(language, number.to_string()), |p| p.deep),
            Container::new(label::body(language, item.text.get(language))).width(Length::Fill),
        ]
        .spacing(space::XS)
        .into()
    });
    Column::with_children(lines).spacing(space::XS).into()
}

fn tools<'a>(context: &Context, guide: &stage::Stage) -> Element<'a, Message> {
    let language = context.language();
    let lines = guide.tools.iter().map(|tool| {
        column![
            label::strong(language, tool.name.get(language)),
            label::hint(language, tool.purpose.get(language)),
        ]
        .into()
    });
    Column::with_children(lines).spacing(space::XS).into()
}

fn means<'a>(
    context: &Context,
    may: bool,
    round: &Round,
    stage: Stage,
    guide: &stage::Stage,
) -> Element<'a, Message> {
    let (language, tr) = (context.language(), &context.tr);
    let lines = guide.means.iter().map(|item| {
        let mut means = round.means.iter();
        let filled = means.find(|mean| mean.stage == stage && mean.item.as_str() == item.id);
        let mut lines = column![label::body(language, item.text.get(language))];
        if let Some(mean) = filled {
            let when = mean.needed_on.map(|day| context.date(day));
            let who = Some(mean.who.as_str()).filter(|who| !who.trim().is_empty());
            let words: Vec<String> = who.map(str::to_owned).into_iter().chain(when).collect();
            lines = lines.push(label::hint(language, words.join(" · ")));
        }
        if may {
            let words = match filled {
                Some(_) => tr.round_mean_change(),
                None => tr.round_mean_say(),
            };
            let say = Message::Mean(item.id.clone());
            lines = lines.push(button::plain(language, words, Some(say)));
        }
        lines.into()
    });
    Column::with_children(lines).spacing(space::XS).into()
}

fn product<'a>(
    context: &Context,
    may: bool,
    campaign: &Campaign,
    guide: &'static stage::Stage,
) -> Element<'a, Message> {
    let language = context.language();
    let all = guide.complete(campaign.ground());
    let all = all
        .into_iter()
        .map(|(one, state)| (one.text.get(language), one.check.key(), state));
    column![
        label::strong(language, guide.product.name.get(language)),
        label::hint(language, guide.product.text.get(language)),
        conditions(context, may, all),
    ]
    .spacing(space::XS)
    .into()
}

fn conditions<'a, 'c>(
    context: &Context,
    may: bool,
    all: impl Iterator<Item = (&'c str, &'c str, State<'c>)>,
) -> Element<'a, Message> {
    let lines = all.map(|(words, item, state)| condition(context, may, words, item, state));
    Column::with_children(lines).spacing(space::S).into()
}

fn condition<'a>(
    context: &Context,
    may: bool,
    words: &str,
    item: &str,
    state: State<'_>,
) -> Element<'a, Message> {
    let (language, tr) = (context.language(), &context.tr);
    let (look, told) = standing(context, state);
    let mut lines = column![
        label::body(language, words),
        prose::prose(language, told).ink(look.ink),
    ];
    if may && state.tick.is_some() && state.answer != Answer::Holds {
        let back = Message::Untick(item.to_owned());
        lines = lines.push(button::plain(language, tr.round_untick(), Some(back)));
    } else if may && state.answer != Answer::Holds {
        let attest = Message::Tick(item.to_owned());
        lines = lines.push(button::plain(language, tr.round_tick(), Some(attest)));
    }
    row![
        Container::new(shape(look.shape, look.ink))
            .width(SIDE)
            .padding(Padding::ZERO.top(space::XXS)),
        lines.width(Length::Fill),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Start)
    .into()
}

/// How a condition stands: its look, and in words.
fn standing(context: &Context, state: State<'_>) -> (Look, String) {
    let tr = &context.tr;
    match (state.tick, state.answer) {
        (_, Answer::Holds) => (badge::DONE, tr.round_holds()),
        (Some(tick), _) => {
            let day = context.date(tick.ticked_on);
            let words = tr.round_ticked(day, tick.ticked_by.as_str());
            (badge::DONE, words)
        }
        (None, Answer::Partly { done, of }) => (badge::SOON, tr.round_partly(done, of)),
        (None, Answer::Lacks) => (badge::LATE, tr.round_lacks()),
        (None, Answer::Asked) => (badge::NONE, tr.round_asked()),
    }
}
