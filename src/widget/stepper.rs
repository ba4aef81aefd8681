//! Steps in a line: which are done, which one is at hand, which are to come, told by the shape of
//! the mark and by words, never by colour alone.

use iced::{Alignment, Length, widget::Space};

use super::{
    Column, Container, Element, Row, focus,
    icon::{Icon, icon},
    label,
};
use crate::{
    i18n::I18n,
    theme::{self, space, stepper as style},
};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Behind.
    Done,
    /// The one at hand.
    Current,
    /// Ahead.
    ToCome,
}

/// One step.
#[derive(Debug, Clone)]
pub struct Step<Message> {
    /// Its name.
    pub words: String,
    /// Where it stands.
    pub standing: Standing,
    /// What pressing it sends; nothing where it may not be gone to.
    pub on_press: Option<Message>,
}

/// The steps, numbered from one.
pub fn stepper<'a, Message: Clone + 'a>(
    tr: &I18n,
    steps: Vec<Step<Message>>,
) -> Element<'a, Message> {
    draw(tr, steps, true)
}

/// The same in less height, where the work needs the room: where a step stands is told by its mark
/// alone, done by a tick, at hand by a ring and strong words.
pub fn brief<'a, Message: Clone + 'a>(
    tr: &I18n,
    steps: Vec<Step<Message>>,
) -> Element<'a, Message> {
    draw(tr, steps, false)
}

fn draw<'a, Message: Clone + 'a>(
    tr: &I18n,
    steps: Vec<Step<Message>>,
    is_told: bool,
) -> Element<'a, Message> {
    let count = steps.len();
    let standings: Vec<_> = steps.iter().map(|step| step.standing).collect();
    let parts = steps.into_iter().enumerate().map(|(index, step)| {
        // The line that leads to a step has its ink once the step before is done.
        let reached = |index: usize| standings.get(index) == Some(&Standing::Done);
        let before = (index > 0).then(|| reached(index - 1));
        let after = (index + 1 < count).then(|| reached(index));
        one(tr, index + 1, step, [before, after], is_told)
    });
    Row::with_children(parts).into()
}

fn one<'a, Message: Clone + 'a>(
    tr: &I18n,
    number: usize,
    step: Step<Message>,
    [before, after]: [Option<bool>; 2],
    is_told: bool,
) -> Element<'a, Message> {
    let language = tr.language();
    let line = |reached: Option<bool>| -> Element<'a, Message> {
        let line = Space::new().width(Length::Fill).height(2.0);
        match reached {
            Some(reached) => Container::new(line).style(style::line(reached)).into(),
            None => line.into(),
        }
    };
    let mark: Element<'a, Message> = match step.standing {
        Standing::Done => icon(Icon::Check).small().ink(|p| p.on_green).into(),
        _ => label::strong(language, number.to_string()).into(),
    };
    let mark = Container::new(mark).center(style::MARK).style(style::mark(
        step.standing == Standing::Done,
        step.standing == Standing::Current,
    ));
    let track = Row::new()
        .push(line(before))
        .push(mark)
        .push(line(after))
        .spacing(space::XS)
        .align_y(Alignment::Center);
    let name = label::body(language, &step.words);
    let name = match step.standing {
        Standing::Current => label::inked(label::strong(language, &step.words), |p| p.deep),
        Standing::Done => name,
        Standing::ToCome => label::inked(name, |p| p.muted),
    };
    let state = label::hint(
        language,
        match step.standing {
            Standing::Done => tr.piece_step_done(),
            Standing::Current => tr.piece_step_current(),
            Standing::ToCome => tr.piece_step_to_come(),
        },
    );
    let words = Column::new()
        .push(name)
        .push(is_told.then_some(state))
        .align_x(Alignment::Center);
    let whole = Column::new()
        .push(track)
        .push(
            Container::new(words)
                .center_x(Length::Fill)
                .padding([0.0, space::XXS]),
        )
        .spacing(space::XXS);
    let around = if is_told { space::XS } else { space::XXS };
    let whole = Container::new(whole).padding([around, 0.0]);
    match step.on_press {
        Some(message) => focus::button(whole, Some(message))
            .width(Length::Fill)
            .style(theme::button::option)
            .into(),
        None => whole.width(Length::Fill).into(),
    }
}
