//! The choice of columns: a button at the end of the heads, and what it opens.

use std::rc::Rc;

use iced::{
    Alignment, Background, Border, Color, Length, Rectangle, Size,
    advanced::{Layout as Place, Renderer as _, Widget, layout, mouse, renderer, widget::Tree},
    widget::{Column as Stack, Space, row},
};

use super::{Message, column::Column, layout::Layout};
use crate::{
    i18n::I18n,
    text::Language,
    theme::{Theme, button, container, space},
    widget::{
        Container, Element, focus, label, scroll,
        shape::{self, Shape},
    },
};

/// Side of the button, in pixels.
pub const BUTTON: f32 = space::TARGET;
/// Width of what it opens.
pub const PANEL: f32 = space::RAIL;
/// As many columns as are shown without scrolling.
const MANY: usize = 10;

type On<'a, M> = Rc<dyn Fn(Message) -> M + 'a>;

/// The button.
pub fn button<'a, M: Clone + 'a>(open: bool, on: &On<'a, M>) -> Element<'a, M> {
    focus::button(Element::new(Icon), Some(on(Message::Choose(!open))))
        .style(button::plain)
        .into()
}

/// The columns, each with a mark when it is shown.
pub fn panel<'a, M: Clone + 'a>(
    language: Language,
    layout: &Layout,
    columns: &[Column],
    on: &On<'a, M>,
) -> Element<'a, M> {
    let tr = I18n::new(language);
    let line = |mark: Element<'a, M>, words: &str, message: Option<M>| {
        let words = label::one_line(label::body(language, words));
        let content = row![mark, words]
            .spacing(space::XS)
            .align_y(Alignment::Center)
            .height(Length::Fill);
        focus::button(content, message)
            .padding([0.0, space::XS])
            .width(Length::Fill)
            .height(space::TARGET)
            .style(button::plain)
    };
    let blank = || Element::from(Space::new().width(shape::SIDE));
    let choices = columns.iter().filter(|column| column.optional);
    let choices = Stack::with_children(choices.map(|column| {
        let shown = column.is_shown(layout);
        let mark = if shown {
            shape::shape(Shape::Check, |palette| palette.green)
        } else {
            blank()
        };
        let message = on(Message::Show(column.key, !shown));
        line(mark, &column.title, Some(message)).into()
    }));
    let choices: Element<'a, M> = if columns.len() > MANY {
        Container::new(scroll::scroll(choices))
            .height(MANY as f32 * space::TARGET)
            .into()
    } else {
        choices.into()
    };
    let title =
        Container::new(label::hint(language, tr.table_columns())).padding([space::XXS, space::XS]);
    let restore = line(
        blank(),
        &tr.table_columns_restore(),
        Some(on(Message::Restore)),
    );
    Container::new(
        Stack::new()
            .push(title)
            .push(choices)
            .push(iced::widget::rule::horizontal(1))
            .push(restore),
    )
    .padding(space::XS)
    .width(PANEL)
    .style(container::floating)
    .into()
}

/// Three columns, of which one is filled.
struct Icon;

impl<M> Widget<M, Theme, iced::Renderer> for Icon {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(BUTTON), Length::Fixed(BUTTON))
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, BUTTON, BUTTON)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Place<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let ink = theme.palette().deep;
        let middle = layout.bounds().center();
        for (from, filled) in [(-7.0, false), (-2.0, true), (3.0, false)] {
            let bounds = Rectangle {
                x: middle.x.round() + from,
                y: middle.y.round() - 6.0,
                width: 4.0,
                height: 12.0,
            };
            let quad = renderer::Quad {
                bounds,
                border: Border {
                    color: ink,
                    width: 1.0,
                    radius: 1.0.into(),
                },
                ..renderer::Quad::default()
            };
            let ground = if filled { ink } else { Color::TRANSPARENT };
            renderer.fill_quad(quad, Background::Color(ground));
        }
    }
}
