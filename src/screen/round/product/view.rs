//! How the product is drawn: what is chosen on top, the states of it that there are, the pages.

use iced::{Alignment, Length, widget::row};

use super::{Message, Preview, Version};
use crate::{
    documents::{content::product::Product, export::Format},
    domain::round::Closing,
    screen::{Context, campaign::Campaign, frame},
    text::Language,
    theme::{self, space},
    widget::{
        Column, Container, Element, Row,
        badge::{self, Look},
        button, empty, focus,
        icon::{Icon, icon},
        label,
        pages::{self, pages},
        prose,
    },
};

/// Digits of a fingerprint that are shown: enough to compare by eye.
const DIGITS: usize = 16;

fn look(version: Version) -> Look {
    match version {
        Version::Now => badge::NONE,
        Version::Frozen(_) => badge::DONE,
    }
}

impl Preview {
    /// Draws it.
    pub fn view<'a>(
        &'a self,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let mut page = Column::new()
            .push(self.head(campaign, context))
            .spacing(space::XS)
            .height(Length::Fill);
        let closings = self.closings(campaign);
        if !closings.is_empty() {
            page = page.push(self.versions(&closings, context));
        }
        page.push(self.body(context)).into()
    }

    fn head<'a>(&self, campaign: &Campaign, context: &Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let choice = |words, own| {
            let is_chosen = self.language == own;
            button::choice(language, words, is_chosen, Some(Message::Language(own)))
        };
        let fit = match self.is_whole {
            true => tr.preview_width(),
            false => tr.preview_whole(),
        };
        let is_there = self.shown.is_some();
        let count = match &self.shown {
            _ if self.is_setting => tr.preview_setting(),
            Some(shown) => tr.preview_pages(shown.leaves.len()),
            None => String::new(),
        };
        let is_frozen = self.frozen(campaign).is_some();
        let when = |message, may: bool| (is_there && may).then_some(message);
        let mut tools = row![
            choice(tr.preview_arabic(), Language::Arabic),
            choice(tr.preview_french(), Language::French),
            Container::new(label::one_line(label::hint(language, count)))
                .width(Length::Fill)
                .padding([0.0, space::XS]),
            button::plain(language, fit, when(Message::Fit, true)),
            button::quiet_with(
                language,
                Icon::Open,
                tr.preview_open(),
                when(Message::Open, true)
            ),
            button::quiet_with(
                language,
                Icon::Export,
                "PDF",
                when(Message::Export(Format::Pdf), true)
            ),
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center);
        if !is_frozen {
            tools = tools.push(button::quiet_with(
                language,
                Icon::Export,
                "XLSX",
                when(Message::Export(Format::Xlsx), true),
            ));
        }
        tools.into()
    }

    /// The states of the product: the one that is shown, on demand all of them, the last closing first.
    fn versions<'a>(&self, closings: &[&Closing], context: &Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let shown = match self.version {
            Version::Now => None,
            Version::Frozen(id) => closings.iter().find(|closing| closing.id == id),
        };
        let words = match shown {
            Some(closing) => tr.preview_frozen_on(context.date(closing.closed_on)),
            None => tr.preview_now(),
        };
        let arrow = match self.is_listed {
            true => Icon::Down,
            false => Icon::Forward,
        };
        let count = label::hint(language, tr.preview_frozen_count(closings.len()));
        let head = Row::new()
            .push(icon(arrow).small().ink(|p| p.muted))
            .push(badge::plain(language, look(self.version), words))
            .push(Container::new(label::one_line(count)).align_right(Length::Fill))
            .spacing(space::S)
            .align_y(Alignment::Center);
        let head = focus::button(head, Some(Message::List))
            .padding([space::XXS, space::S])
            .width(Length::Fill)
            .style(theme::button::option);
        let mut parts = Column::new().push(head);
        if self.is_listed {
            parts = parts.push(self.list(closings, context));
        }
        frame::sheet(parts)
    }

    /// Every state: which is shown, when and with whom it was frozen, and why the stage was opened
    /// again.
    fn list<'a>(&self, closings: &[&Closing], context: &Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let now = self.line(Version::Now, tr.preview_now(), Vec::new(), context);
        let mut lines = Column::new().push(now);
        for closing in closings {
            let names: Vec<&str> = closing
                .present
                .iter()
                .map(|name| name.get(language))
                .collect();
            let mut more = Vec::new();
            if !names.is_empty() {
                let joint = if language == Language::Arabic {
                    "، "
                } else {
                    ", "
                };
                more.push(tr.preview_frozen_present(names.join(joint)));
            }
            if let Some(day) = closing.reopened_on {
                let reason = closing.reopened_reason.get(language);
                more.push(tr.preview_frozen_reopened(context.date(day), reason));
            }
            let mut files = closing.products.iter();
            let own = files.clone().find(|file| file.language == self.language);
            more.push(match own.or_else(|| files.next()) {
                Some(file) => {
                    let shown: String = file.sha256.as_str().chars().take(DIGITS).collect();
                    tr.preview_frozen_kept(shown)
                }
                None => tr.preview_frozen_none(),
            });
            let words = tr.preview_frozen_on(context.date(closing.closed_on));
            lines = lines.push(self.line(Version::Frozen(closing.id), words, more, context));
        }
        lines.into()
    }

    fn line<'a>(
        &self,
        version: Version,
        words: String,
        more: Vec<String>,
        context: &Context,
    ) -> Element<'a, Message> {
        let language = context.language();
        let is_shown = version == self.version;
        let mut head = Row::new()
            .push(badge::plain(language, look(version), words))
            .spacing(space::S)
            .align_y(Alignment::Center);
        if !more.is_empty() {
            let more = prose::prose(language, more.join(" · "));
            head = head.push(Container::new(more).width(Length::Fill));
        }
        focus::button(head, Some(Message::Version(version)))
            .padding([space::XXS, space::S])
            .width(Length::Fill)
            .style(theme::button::place(is_shown))
            .into()
    }

    fn body<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let Some(shown) = &self.shown else {
            let product = Product::of_stage(self.stage);
            let title = product.map(|product| product.title(tr)).unwrap_or_default();
            let words = match &self.failure {
                Some(problem) => problem.words(tr),
                None if self.is_setting || self.is_due => tr.preview_setting(),
                None => tr.preview_frozen_none(),
            };
            return empty::empty(language, title, words, None);
        };
        let count = shown.leaves.len();
        let leaves = shown
            .leaves
            .iter()
            .enumerate()
            .map(|(at, leaf)| pages::Leaf {
                ratio: leaf.ratio,
                drawn: leaf.drawn.as_ref().map(|(handle, _)| handle.clone()),
                words: tr.preview_page(count, at + 1),
            });
        pages(
            language,
            leaves.collect(),
            self.is_whole,
            Message::See,
            Message::Lose,
        )
    }
}
