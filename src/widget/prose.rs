//! Words of more than one line that stay inside their room.
//!
//! The text library breaks a line of Arabic that ends in numbers too late: it lets the line grow
//! beyond the room by as much as the numbers take. So the room is told smaller until all lines fit.

use iced::{
    Color, Length, Pixels, Rectangle, Size,
    advanced::{
        Layout, Widget,
        graphics::text::Paragraph,
        layout, mouse, renderer,
        text::{Alignment, LineHeight, Paragraph as _, Renderer as _, Shaping, Text, Wrapping},
        widget::{
            Operation, Tree,
            tree::{self, Tag},
        },
    },
    alignment::Vertical,
};

use super::{Element, label};
use crate::{
    text::Language,
    theme::{Palette, Theme, font, type_scale},
};

/// Words under construction.
pub struct Prose {
    language: Language,
    words: String,
    size: f32,
    ink: fn(&Palette) -> Color,
}

/// A hint that breaks into lines where it has to.
pub fn prose(language: Language, words: impl Into<String>) -> Prose {
    Prose {
        language,
        words: words.into(),
        size: type_scale::HINT,
        ink: |palette| palette.muted,
    }
}

/// Body text that breaks into lines where it has to.
pub fn body(language: Language, words: impl Into<String>) -> Prose {
    Prose {
        language,
        words: words.into(),
        size: type_scale::BODY,
        ink: |palette| palette.ink,
    }
}

impl Prose {
    /// Sets its ink.
    pub fn ink(mut self, ink: fn(&Palette) -> Color) -> Self {
        self.ink = ink;
        self
    }

    fn shape(&self, room: f32) -> Paragraph {
        Paragraph::with_text(Text {
            content: label::shown(self.language, &self.words).as_str(),
            bounds: Size::new(room, f32::INFINITY),
            size: Pixels(self.size),
            line_height: LineHeight::Relative(type_scale::LINE_HEIGHT),
            font: font::BODY,
            align_x: Alignment::Default,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::Word,
        })
    }

    fn fit(&self, room: f32) -> Paragraph {
        let mut told = room;
        let mut paragraph = self.shape(told);
        while paragraph.min_width() > room && told > room / 4.0 {
            told -= (paragraph.min_width() - room).max(4.0);
            paragraph = self.shape(told);
        }
        paragraph
    }
}

#[derive(Default)]
struct State {
    paragraph: Paragraph,
    /// What the paragraph was shaped from.
    from: Option<(String, Language, f32, f32)>,
}

impl<'a, Message: 'a> From<Prose> for Element<'a, Message> {
    fn from(prose: Prose) -> Self {
        Element::new(prose)
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Prose {
    fn tag(&self) -> Tag {
        Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let room = limits.max().width;
        let known = state
            .from
            .as_ref()
            .is_some_and(|(words, language, size, width)| {
                *words == self.words
                    && *language == self.language
                    && *size == self.size
                    && *width == room
            });
        if !known {
            state.paragraph = self.fit(room);
            state.from = Some((self.words.clone(), self.language, self.size, room));
        }
        let size = state.paragraph.min_bounds();
        layout::Node::new(Size::new(size.width.min(room), size.height))
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let shown = label::shown(self.language, &self.words);
        operation.text(None, layout.bounds(), &shown);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let ink = (self.ink)(theme.palette());
        renderer.fill_paragraph(&state.paragraph, layout.position(), ink, *viewport);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::I18n;

    #[test]
    fn no_line_leaves_its_room() {
        let mut fonts = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        for file in font::files() {
            fonts.load_font(file);
        }
        drop(fonts);
        for language in Language::ALL {
            let tr = I18n::new(language);
            for words in [
                tr.day_unread("12 مارس 2026", "12/03/2026"),
                tr.day_year_out("12 مارس 2026", "1900", "2199", "1447"),
                tr.day_no_such_month("12/03/2026", "13"),
            ] {
                for prose in [
                    prose(language, words.as_str()),
                    body(language, words.as_str()),
                ] {
                    for room in (180..420).step_by(7) {
                        let room = room as f32;
                        let width = prose.fit(room).min_width();
                        assert!(width <= room, "{words} takes {width} of {room}");
                    }
                }
            }
        }
    }
}
