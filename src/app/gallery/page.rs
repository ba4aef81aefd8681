//! What a page of the gallery is, and the list that makes one type of them all.

use std::fmt::Debug;

use iced::{Length, Subscription, Task};

use crate::{
    domain::Date,
    i18n::I18n,
    text::Language,
    theme::space,
    widget::{Column, Container, Element, label},
};

/// Width of a page in pixels.
pub const WIDTH: f32 = 960.0;

/// What a page is shown in.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// The window's words.
    pub tr: I18n,
    /// The day that stands for today.
    pub today: Date,
}

impl Setting {
    /// The window's language.
    pub fn language(&self) -> Language {
        self.tr.language()
    }

    /// The sample words in the window's language.
    pub fn pick<'a>(&self, arabic: &'a str, french: &'a str) -> &'a str {
        match self.language() {
            Language::Arabic => arabic,
            Language::French => french,
        }
    }
}

/// A page: one widget in every state that matters.
pub trait Page: Sized {
    /// What happens on it.
    type Message: Debug + Clone + Send + 'static;

    /// Height of the page in pixels, in the window and in the photograph. What is [`Length::Fill`]
    /// high fills it.
    const HEIGHT: f32 = 480.0;

    /// The page as it is first seen.
    fn new(setting: &Setting) -> Self;

    /// What follows from a message.
    fn update(&mut self, message: Self::Message, setting: &Setting) -> Task<Self::Message>;

    /// What is seen.
    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Self::Message>;

    /// What the page listens to while it is shown.
    fn subscription(&self) -> Subscription<Self::Message> {
        Subscription::none()
    }
}

/// The usual page: samples one below the other, with the margins of a page.
pub fn sheet<'a, Message: 'a>(
    samples: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Container::new(Column::with_children(samples).spacing(space::L))
        .width(Length::Fill)
        .padding(space::XL)
        .into()
}

/// A sample under a few words that say what it shows.
pub fn sample<'a, Message: 'a>(
    language: Language,
    words: &str,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Column::new()
        .push(label::hint(language, words))
        .push(content)
        .spacing(space::XS)
        .into()
}

/// Makes `Name` (which pages there are), `Shown` (the state of one) and `Said` (its message) out of
/// the list of pages.
macro_rules! pages {
    ($($variant:ident = $module:ident),* $(,)?) => {
        /// Which page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is the module of its name")]
        pub enum Name {
            $($variant),*
        }

        impl Name {
            /// Every page, in the order of the rail.
            pub const ALL: &'static [Name] = &[$(Name::$variant),*];

            /// Its word in the rail and in the names of photographs: its module's name.
            pub fn word(self) -> &'static str {
                match self {
                    $(Name::$variant => stringify!($module)),*
                }
            }

            /// Its height in pixels.
            pub fn height(self) -> f32 {
                match self {
                    $(Name::$variant => <$module::State as Page>::HEIGHT),*
                }
            }
        }

        /// The page that is shown.
        enum Shown {
            $($variant(Box<$module::State>)),*
        }

        /// What happens on the page that is shown.
        #[derive(Debug, Clone)]
        #[allow(missing_docs, reason = "each is the message of the module of its name")]
        pub enum Said {
            $($variant($module::Message)),*
        }

        impl Shown {
            fn new(name: Name, setting: &Setting) -> Shown {
                match name {
                    $(Name::$variant => Shown::$variant(Box::new(Page::new(setting)))),*
                }
            }

            fn update(&mut self, said: Said, setting: &Setting) -> Task<Said> {
                // What comes late, from a page that was left, is dropped.
                #[allow(unreachable_patterns)]
                match (self, said) {
                    $((Shown::$variant(page), Said::$variant(message)) => {
                        page.update(message, setting).map(Said::$variant)
                    })*
                    _ => Task::none(),
                }
            }

            fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Said> {
                match self {
                    $(Shown::$variant(page) => page.view(setting).map(Said::$variant)),*
                }
            }

            fn subscription(&self) -> Subscription<Said> {
                match self {
                    $(Shown::$variant(page) => page.subscription().map(Said::$variant)),*
                }
            }
        }
    };
}

pub(super) use pages;
