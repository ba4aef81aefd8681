//! The two texts of one thing, facing each other as on a Moroccan letterhead: Arabic at the right
//! and French at the left, in both languages of the window.

use std::rc::Rc;

use iced::{Alignment, Length};

use super::{Column, Element, Row, field, label};
use crate::{i18n::I18n, text::Language, theme::space};

/// A pair under construction.
pub struct Twin<'a, Message> {
    tr: I18n,
    sides: [Side; 2],
    id: Option<String>,
    lines: Option<(usize, usize)>,
    names: Names,
    on_input: Option<Rc<dyn Fn(Language, String) -> Message + 'a>>,
    on_leave: Option<Message>,
    on_submit: Option<Message>,
}

/// What stands over the fields.
#[derive(Clone, Copy)]
enum Names {
    /// The name of each language.
    Languages,
    /// What they hold, each in its own language.
    Own(fn(&I18n) -> String),
    /// Nothing: what stands above says it.
    None,
}

#[derive(Default)]
struct Side {
    value: String,
    placeholder: String,
    invalid: bool,
}

/// A pair of fields for an Arabic text and its French twin.
pub fn twin<'a, Message: Clone + 'a>(tr: &I18n, arabic: &str, french: &str) -> Twin<'a, Message> {
    let side = |value: &str| Side {
        value: value.to_owned(),
        ..Side::default()
    };
    Twin {
        tr: *tr,
        sides: [side(arabic), side(french)],
        id: None,
        lines: None,
        names: Names::Languages,
        on_input: None,
        on_leave: None,
        on_submit: None,
    }
}

fn index(language: Language) -> usize {
    usize::from(language == Language::French)
}

impl<'a, Message: Clone + 'a> Twin<'a, Message> {
    /// Names the fields: `name-ar` and `name-fr`.
    pub fn id(mut self, name: impl Into<String>) -> Self {
        self.id = Some(name.into());
        self
    }

    /// Says over each field what it holds, in its own language; over neither for none.
    pub fn named(mut self, name: Option<fn(&I18n) -> String>) -> Self {
        self.names = name.map_or(Names::None, Names::Own);
        self
    }

    /// Says what to write, each in its own language.
    pub fn placeholder(mut self, arabic: impl Into<String>, french: impl Into<String>) -> Self {
        self.sides[0].placeholder = arabic.into();
        self.sides[1].placeholder = french.into();
        self
    }

    /// Takes several lines, as [`Field::lines`](field::Field::lines).
    pub fn lines(mut self, min: usize, max: usize) -> Self {
        self.lines = Some((min, max));
        self
    }

    /// Marks one side as holding what cannot be taken.
    pub fn invalid(mut self, language: Language, invalid: bool) -> Self {
        self.sides[index(language)].invalid = invalid;
        self
    }

    /// What typing on a side does.
    pub fn on_input(mut self, on_input: impl Fn(Language, String) -> Message + 'a) -> Self {
        self.on_input = Some(Rc::new(on_input));
        self
    }

    /// What leaving either side does.
    pub fn on_leave(mut self, message: Message) -> Self {
        self.on_leave = Some(message);
        self
    }

    /// What Enter does; with several lines, Ctrl+Enter.
    pub fn on_submit(mut self, message: Message) -> Self {
        self.on_submit = Some(message);
        self
    }

    fn field(&self, own: Language) -> Element<'a, Message> {
        let side = &self.sides[index(own)];
        let mut field = field::field(own, &side.placeholder, &side.value).invalid(side.invalid);
        if let Some(name) = &self.id {
            field = field.id(format!("{name}-{}", own.code()));
        }
        if let Some((min, max)) = self.lines {
            field = field.lines(min, max);
        }
        if let Some(on_input) = self.on_input.clone() {
            field = field.on_input(move |text| on_input(own, text));
        }
        if let Some(message) = self.on_leave.clone() {
            field = field.on_leave(message);
        }
        if let Some(message) = self.on_submit.clone() {
            field = field.on_submit(message);
        }
        field.into()
    }

    /// Whether a side is empty while the other is not.
    fn lacks(&self, own: Language) -> bool {
        let is_empty = |language| self.sides[index(language)].value.trim().is_empty();
        is_empty(own) && !is_empty(own.other())
    }

    fn side(&self, own: Language) -> Element<'a, Message> {
        // Words of the other language stand at the side where its lines begin.
        let outer = if own == self.tr.language() {
            Alignment::Start
        } else {
            Alignment::End
        };
        let its = I18n::new(own);
        let name = match self.names {
            Names::Languages => Some(its.entry_language()),
            Names::Own(name) => Some(name(&its)),
            Names::None => None,
        };
        let mut column = Column::new()
            .push(name.map(|name| label::hint(own, name)))
            .push(self.field(own));
        if self.lacks(own) {
            let words = match own {
                Language::Arabic => self.tr.entry_missing_arabic(),
                Language::French => self.tr.entry_missing_french(),
            };
            column = column.push(label::hint(self.tr.language(), words));
        }
        column
            .spacing(space::XXS)
            .width(Length::Fill)
            .align_x(outer)
            .into()
    }
}

impl<'a, Message: Clone + 'a> From<Twin<'a, Message>> for Element<'a, Message> {
    fn from(twin: Twin<'a, Message>) -> Self {
        // The window's own language comes first, on the side where it begins, in either direction.
        let own = twin.tr.language();
        Row::new()
            .push(twin.side(own))
            .push(twin.side(own.other()))
            .spacing(space::M)
            .into()
    }
}

#[cfg(test)]
mod tests {
    use iced::Size;

    use super::*;
    use crate::{
        theme::{Theme, font},
        widget::mirror::mirror,
    };

    type Said = (Language, String);

    fn simulator<'a>(
        language: Language,
        arabic: &str,
        french: &str,
    ) -> iced_test::Simulator<'a, Said, Theme> {
        let settings = iced::Settings {
            fonts: font::files(),
            default_font: font::BODY,
            ..iced::Settings::default()
        };
        let pair = twin(&I18n::new(language), arabic, french)
            .id("name")
            .on_input(|language, text| (language, text));
        let element = mirror(language.direction(), pair);
        iced_test::Simulator::with_size(settings, Size::new(600.0, 200.0), element)
    }

    #[test]
    fn arabic_stands_at_the_right_in_both_languages() {
        for language in Language::ALL {
            let mut simulator = simulator(language, "", "");
            let mut left = |id: &'static str| {
                let found = simulator.find(iced_test::selector::id(id)).unwrap();
                iced_test::selector::Bounded::bounds(&found).x
            };
            assert!(left("name-ar") > left("name-fr"), "{language}");
            let _ = simulator.click(iced_test::selector::id("name-ar")).unwrap();
            let _ = simulator.typewrite("س");
            let _ = simulator.click(iced_test::selector::id("name-fr")).unwrap();
            let _ = simulator.typewrite("m");
            let told: Vec<Said> = simulator.into_messages().collect();
            let side = |language, text: &str| (language, text.to_owned());
            assert_eq!(
                told,
                [side(Language::Arabic, "س"), side(Language::French, "m")]
            );
        }
    }

    #[test]
    fn the_side_that_is_missing_is_told_quietly() {
        for (language, arabic, french, words) in [
            (Language::Arabic, "سوق", " ", "ينقص النص الفرنسي"),
            (Language::French, "", "Marché", "Texte arabe manquant"),
        ] {
            assert!(simulator(language, arabic, french).find(words).is_ok());
            for (arabic, french) in [("", ""), ("سوق", "Marché")] {
                assert!(simulator(language, arabic, french).find(words).is_err());
            }
        }
    }
}
