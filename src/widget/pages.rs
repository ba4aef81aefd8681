//! A pile of printed pages, one under another, as wide as the room or whole. Only those that are
//! seen, or soon will be, need be drawn: each tells when it comes into sight, and when it goes.

use iced::{
    Alignment, ContentFit, Length,
    widget::{Space, image, responsive, sensor},
};

use super::{Column, Container, Element, label, scroll::scroll};
use crate::{
    text::Language,
    theme::{container, space},
};

/// Width of a page at least, in pixels: a smaller one shows nothing.
const LEAST: f32 = 160.0;
/// Room for the strip of the bar.
const BAR: f32 = space::L;

/// A page.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// Its height, its width being 1.
    pub ratio: f32,
    /// Its picture, once it is drawn.
    pub drawn: Option<image::Handle>,
    /// What stands under it.
    pub words: String,
}

/// Draws the pile. `see` makes the message of a page that comes into sight, so many pixels wide, or
/// is seen at another width; `lose` that of one that is out of sight.
pub fn pages<'a, Message: Clone + 'a>(
    language: Language,
    leaves: Vec<Leaf>,
    is_whole: bool,
    see: impl Fn(usize, f32) -> Message + Copy + 'a,
    lose: impl Fn(usize) -> Message + Copy + 'a,
) -> Element<'a, Message> {
    responsive(move |room| {
        let wide = (room.width - BAR).max(LEAST);
        let high = (room.height - space::XL - space::M).max(LEAST);
        let leaves = leaves.iter().enumerate().map(|(at, leaf)| {
            let width = match is_whole {
                true => (high / leaf.ratio).clamp(LEAST, wide),
                false => wide,
            };
            let height = width * leaf.ratio;
            let face: Element<'a, Message> = match &leaf.drawn {
                Some(handle) => image(handle.clone())
                    .content_fit(ContentFit::Fill)
                    .width(width)
                    .height(height)
                    .into(),
                None => Space::new().width(width).height(height).into(),
            };
            let page = Container::new(face).style(container::sheet);
            // A page that begins above and ends below is seen too.
            let page = sensor(page)
                .on_show(move |size| see(at, size.width))
                .on_resize(move |size| see(at, size.width))
                .on_hide(lose(at))
                .anticipate(height);
            Column::new()
                .push(page)
                .push(label::hint(language, &leaf.words))
                .spacing(space::XXS)
                .align_x(Alignment::Center)
                .into()
        });
        let pile = Column::with_children(leaves)
            .spacing(space::S)
            .align_x(Alignment::Center)
            .width(Length::Fill);
        scroll(pile)
    })
    .into()
}
