//! Tabs: parts of one sheet of which one is shown. One stop of the keyboard; the arrows move along
//! the line as it is seen, Home and End to its ends. Those that have no room stand on a second line.

use iced::{
    Alignment, Length,
    widget::{Space, column},
};

use super::{
    Container, Element, Row, badge,
    focus::group::{group, item},
    label,
};
use crate::{
    text::Language,
    theme::{self, space},
};

/// One tab.
#[derive(Debug, Clone)]
pub struct Tab {
    words: String,
    count: Option<u64>,
}

impl Tab {
    /// A tab with that name.
    pub fn new(words: impl Into<String>) -> Tab {
        Tab {
            words: words.into(),
            count: None,
        }
    }

    /// Says how many things it holds.
    pub fn count(mut self, count: u64) -> Tab {
        self.count = Some(count);
        self
    }
}

/// The line of tabs; `choose` makes the message of the tab with that place in it.
pub fn tabs<'a, Message: Clone + 'a>(
    language: Language,
    tabs: impl IntoIterator<Item = Tab>,
    chosen: usize,
    choose: impl Fn(usize) -> Message + Copy + 'a,
) -> Element<'a, Message> {
    let items = tabs.into_iter().enumerate().map(|(index, tab)| {
        let is_chosen = index == chosen;
        let words = match is_chosen {
            true => label::strong(language, &tab.words),
            false => label::body(language, &tab.words),
        };
        let mut parts = Row::new()
            .push(label::one_line(words))
            .spacing(space::XS)
            .align_y(Alignment::Center);
        if let Some(count) = tab.count {
            parts = parts.push(badge::count(language, count));
        }
        let mark = Space::new().width(Length::Fill).height(theme::tabs::HEAVY);
        let mark: Element<'a, Message> = match is_chosen {
            true => Container::new(mark).style(theme::tabs::heavy).into(),
            false => mark.into(),
        };
        let face = column![
            Container::new(parts)
                .center_y(space::FIELD)
                .padding([0.0, space::S]),
            mark,
        ]
        .width(Length::Shrink);
        item(face, Some(choose(index)), theme::tabs::tab(is_chosen)).into()
    });
    let line = group(None, Row::with_children(items).wrap(), Some(chosen), choose);
    column![
        line,
        Container::new(Space::new().width(Length::Fill).height(1.0)).style(theme::tabs::line),
    ]
    .into()
}
