//! The gallery: every widget on a page of its own, for whoever works on the window
//! (`sharaka --gallery`), and what the tests photograph.
//!
//! # Adding a page
//!
//! 1. Write `src/app/gallery/NAME.rs` with a public `State` and `Message`, and implement
//!    [`page::Page`] for `State` (`badge.rs` is the shortest one there is). Sample words stand in
//!    the file, in both languages, through [`page::Setting::pick`]; the page is written as for left
//!    to right and mirrored by the gallery.
//! 2. Below, add `mod NAME;` and the line `Variant = NAME,` to the list.
//!
//! The page is then in the rail, and photographed in both languages and both shades (see
//! `src/app/tests/photograph.rs`). A photograph shows the page as `State::new` makes it, so let it
//! begin with everything worth seeing.

mod attachment;
mod badge;
mod bar;
mod button;
mod card;
mod check;
mod choice;
mod confirm;
mod day;
mod empty;
mod field;
mod fold;
mod grid;
mod icon;
mod matrix;
mod modal;
mod notice;
mod number;
pub mod page;
mod progress;
mod quadrant;
mod stepper;
mod tabs;
mod timeline;
mod toast;
mod tooltip;
mod twin;
mod typography;

use iced::{Alignment, Length, Padding, Subscription, Task, widget::column};

use self::page::{Page, Setting, pages};
use super::{Error, Options};
use crate::{
    i18n::I18n,
    text::Language,
    theme::{self, Theme, container, space},
    widget::{
        Column, Container, Element, Row, button as action, focus, label, mirror::mirror,
        scroll::scroll,
    },
};

pages! {
    Typography = typography,
    Icon = icon,
    Button = button,
    Badge = badge,
    Notice = notice,
    Empty = empty,
    Field = field,
    Twin = twin,
    Number = number,
    Grid = grid,
    Matrix = matrix,
    Timeline = timeline,
    Quadrant = quadrant,
    Bar = bar,
    Modal = modal,
    Confirm = confirm,
    Toast = toast,
    Stepper = stepper,
    Progress = progress,
    Tabs = tabs,
    Card = card,
    Check = check,
    Fold = fold,
    Attachment = attachment,
    Choice = choice,
    Day = day,
    Tooltip = tooltip,
}

/// Opens the gallery and returns when it is closed. Of the options the language, the theme and the
/// day count.
pub fn run(options: Options) -> Result<(), Error> {
    if !super::display::is_there() {
        return Err(Error::NoDisplay);
    }
    iced::application(
        move || Gallery::new(&options),
        Gallery::update,
        Gallery::view,
    )
    .title("Sharaka")
    .settings(super::window::settings())
    .window(super::window::frame())
    .theme(Gallery::theme)
    .subscription(Gallery::subscription)
    .run()?;
    Ok(())
}

/// The whole state: the page that is shown, and what it is shown in.
pub struct Gallery {
    setting: Setting,
    theme: Theme,
    name: Name,
    shown: Shown,
}

/// Everything that happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another page was chosen; it begins anew.
    Show(Name),
    /// On the page.
    Page(Said),
    /// The other language.
    SwitchLanguage,
    /// Light or dark.
    SwitchTheme,
}

impl Gallery {
    /// The gallery at its first page.
    pub fn new(options: &Options) -> Gallery {
        let setting = Setting {
            tr: I18n::new(options.language),
            today: options.today,
        };
        Gallery {
            shown: Shown::new(Name::ALL[0], &setting),
            name: Name::ALL[0],
            theme: options.asked_theme.unwrap_or_default(),
            setting,
        }
    }

    fn theme(&self) -> Theme {
        self.theme
    }

    fn subscription(&self) -> Subscription<Message> {
        self.shown.subscription().map(Message::Page)
    }

    /// What follows from a message.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Show(name) => {
                self.name = name;
                self.shown = Shown::new(name, &self.setting);
            }
            Message::Page(said) => {
                return self.shown.update(said, &self.setting).map(Message::Page);
            }
            Message::SwitchLanguage => {
                self.setting.tr = I18n::new(other(self.setting.language()));
            }
            Message::SwitchTheme => self.theme = self.theme.toggled(),
        }
        Task::none()
    }

    /// The rail of pages, the switches, the page.
    pub fn view(&self) -> Element<'_, Message> {
        let language = self.setting.language();
        let page = Container::new(self.shown.view(&self.setting).map(Message::Page))
            .max_width(page::WIDTH)
            .height(self.name.height());
        let side = column![
            Container::new(self.switches()).padding([space::S, space::XL]),
            iced::widget::rule::horizontal(1),
            Container::new(scroll(page))
                .height(Length::Fill)
                .padding(Padding::ZERO.right(space::M)),
        ];
        mirror(
            language.direction(),
            Container::new(iced::widget::row![self.rail(), side])
                .width(Length::Fill)
                .height(Length::Fill)
                .style(container::page),
        )
    }

    fn rail(&self) -> Element<'_, Message> {
        let places = Name::ALL.iter().map(|&name| {
            // The pages bear the names of their modules, in every language.
            let words = Container::new(label::body(Language::French, name.word()));
            focus::button(words.center_y(Length::Fill), Some(Message::Show(name)))
                .padding([0.0, space::S])
                .height(space::TARGET)
                .width(Length::Fill)
                .style(theme::button::place(name == self.name))
                .into()
        });
        Container::new(scroll(Column::with_children(places).spacing(space::XXS)))
            .width(space::RAIL)
            .height(Length::Fill)
            .padding([space::L, space::S])
            .style(container::rail)
            .into()
    }

    fn switches(&self) -> Element<'_, Message> {
        let language = self.setting.language();
        let tr = &self.setting.tr;
        let shade = match self.theme {
            Theme::Light => tr.gallery_dark(),
            Theme::Dark => tr.gallery_light(),
        };
        let title = label::section(language, tr.gallery_title());
        Row::new()
            .push(Container::new(title).width(Length::Fill))
            .push(action::plain(
                other(language),
                tr.app_language_other(),
                Some(Message::SwitchLanguage),
            ))
            .push(action::plain(language, shade, Some(Message::SwitchTheme)))
            .spacing(space::XXS)
            .align_y(Alignment::Center)
            .into()
    }
}

fn other(language: Language) -> Language {
    match language {
        Language::Arabic => Language::French,
        Language::French => Language::Arabic,
    }
}

/// One page alone, as the photographs show it.
#[cfg(test)]
pub struct Sheet {
    setting: Setting,
    name: Name,
    shown: Shown,
}

#[cfg(test)]
impl Sheet {
    /// The page in a language.
    pub fn new(name: Name, language: Language, today: crate::domain::Date) -> Sheet {
        let setting = Setting {
            tr: I18n::new(language),
            today,
        };
        Sheet {
            shown: Shown::new(name, &setting),
            name,
            setting,
        }
    }

    /// Its measure in pixels.
    pub fn size(&self) -> iced::Size {
        iced::Size::new(page::WIDTH, self.name.height())
    }

    /// The page on the ground of the window, mirrored.
    pub fn view(&self) -> Element<'_, Said> {
        mirror(
            self.setting.language().direction(),
            Container::new(self.shown.view(&self.setting))
                .width(Length::Fill)
                .height(Length::Fill)
                .style(container::page),
        )
    }
}
