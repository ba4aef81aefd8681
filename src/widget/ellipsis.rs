//! Words on one line that end in «…» where there is no room for all of them.

use iced::{
    Color, Font, Length, Pixels, Rectangle, Size,
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

/// Words on one line, under construction.
pub struct Ellipsis {
    language: Language,
    words: String,
    size: f32,
    font: Font,
    ink: Option<fn(&Palette) -> Color>,
}

/// Body text on one line, as wide as it needs and no wider than it may be.
pub fn ellipsis(language: Language, words: impl Into<String>) -> Ellipsis {
    Ellipsis {
        language,
        words: words.into(),
        size: type_scale::BODY,
        font: font::BODY,
        ink: None,
    }
}

impl Ellipsis {
    /// Makes it as small as a hint.
    pub fn hint(mut self) -> Self {
        self.size = type_scale::HINT;
        self.ink(|palette| palette.muted)
    }

    /// Makes it bold.
    pub fn strong(mut self) -> Self {
        self.font = font::BOLD;
        self
    }

    /// Sets its ink.
    pub fn ink(mut self, ink: fn(&Palette) -> Color) -> Self {
        self.ink = Some(ink);
        self
    }

    fn shape(&self, words: &str) -> Paragraph {
        Paragraph::with_text(Text {
            content: label::shown(self.language, words).as_str(),
            bounds: Size::INFINITE,
            size: Pixels(self.size),
            line_height: LineHeight::Relative(type_scale::LINE_HEIGHT),
            font: self.font,
            align_x: Alignment::Default,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        })
    }

    /// The longest beginning that fits with its mark.
    fn cut(&self, room: f32) -> Paragraph {
        let whole = self.shape(&self.words);
        if whole.min_width() <= room {
            return whole;
        }
        let ends: Vec<usize> = self.words.char_indices().map(|(at, _)| at).collect();
        let shorter =
            |count: usize| self.shape(&format!("{}…", self.words[..ends[count]].trim_end()));
        let (mut fits, mut fails) = (0, ends.len());
        while fails - fits > 1 {
            let middle = (fits + fails) / 2;
            if shorter(middle).min_width() <= room {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        shorter(fits)
    }
}

#[derive(Default)]
struct State {
    paragraph: Paragraph,
    /// What the paragraph was shaped from.
    from: Option<(String, Language, f32, f32)>,
}

impl<'a, Message: 'a> From<Ellipsis> for Element<'a, Message> {
    fn from(ellipsis: Ellipsis) -> Self {
        Element::new(ellipsis)
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Ellipsis {
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
            state.paragraph = self.cut(room);
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
        operation.text(None, layout.bounds(), &self.words);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let ink = self
            .ink
            .map_or(style.text_color, |ink| ink(theme.palette()));
        renderer.fill_paragraph(&state.paragraph, layout.position(), ink, *viewport);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_and_what_does_not_is_cut_to_fit() {
        for (language, words) in [
            (
                Language::Arabic,
                "اتفاقية شراكة من أجل تزويد الدواوير بالماء",
            ),
            (
                Language::French,
                "Convention de partenariat pour l’eau potable",
            ),
        ] {
            let line = ellipsis(language, words);
            let whole = line.shape(words).min_width();
            assert_eq!(line.cut(whole + 1.0).min_width(), whole);
            let mut before = 0.0;
            for room in [20.0, 60.0, 120.0, 200.0] {
                let width = line.cut(room).min_width();
                assert!(width <= room && width >= before, "{width} in {room}");
                before = width;
            }
        }
    }
}
