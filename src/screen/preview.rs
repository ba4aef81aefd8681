//! A document as it is printed, page by page: set and drawn beside the window, made anew whenever
//! what it says has changed.

use std::{collections::BTreeMap, fmt, sync::Arc};

use iced::widget::image::Handle;

use super::{Action, Context, Problem};
use crate::{
    documents::{
        export::raster::{Book, MAX_WIDTH, Pixels},
        press::Order,
    },
    widget::{
        Element, empty,
        pages::{self, pages},
    },
};

/// Pages on the screen.
#[derive(Debug, Default)]
pub struct Preview {
    shown: Option<Shown>,
    failure: Option<Problem>,
    /// What is shown is no longer what is printed.
    is_due: bool,
    /// The number of the last job, and whether it still runs.
    job: u64,
    is_setting: bool,
    /// The pages that are in sight, and how many pixels wide.
    seen: BTreeMap<usize, u32>,
    /// Pages that are being drawn.
    drawing: usize,
}

/// Pages that were set.
#[derive(Debug)]
struct Shown {
    book: Arc<Book>,
    leaves: Vec<Leaf>,
}

/// A page: its height, its width being 1, and its picture.
#[derive(Debug)]
struct Leaf {
    ratio: f32,
    drawn: Option<(Handle, Look)>,
    asked: Option<Look>,
}

/// Of which job, and how many pixels wide.
pub type Look = (u64, u32);

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A page came into sight, so many pixels wide.
    See(usize, f32),
    /// A page went out of sight.
    Lose(usize),
    /// The pages of a job are set, or cannot be.
    Set(u64, Result<Opened, Problem>),
    /// A page was drawn, or could not be.
    Drawn(usize, Look, Result<Drawn, Problem>),
}

/// Pages that were set, beside the window.
#[derive(Clone)]
pub struct Opened(Arc<Book>);

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opened({} pages)", self.0.sizes().len())
    }
}

/// A page that was drawn.
#[derive(Clone)]
pub struct Drawn(Arc<Pixels>);

impl fmt::Debug for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Drawn({} × {})", self.0.width, self.0.height)
    }
}

impl Preview {
    /// What it shows is to be made anew.
    pub fn renew(&mut self) {
        self.is_due = true;
    }

    /// Whether it waits for work beside the window.
    pub fn is_busy(&self) -> bool {
        self.is_setting || self.drawing > 0
    }

    /// How many pages are shown.
    pub fn count(&self) -> usize {
        self.shown.as_ref().map_or(0, |shown| shown.leaves.len())
    }

    /// Answers a message.
    pub fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::See(page, width) => {
                let pixels = (width * context.preferences.scale.factor()).round();
                let pixels = (pixels.max(1.0) as u32).min(MAX_WIDTH);
                self.seen.insert(page, pixels);
                self.draw(page, pixels)
            }
            Message::Lose(page) => {
                self.seen.remove(&page);
                if let Some(leaf) = self.leaf(page) {
                    leaf.drawn = None;
                }
                Action::None
            }
            Message::Set(job, _) if job != self.job => Action::None,
            Message::Set(_, Ok(Opened(book))) => {
                self.is_setting = false;
                self.failure = None;
                self.show(book);
                let seen = self.seen.clone().into_iter();
                Action::Several(seen.map(|(page, width)| self.draw(page, width)).collect())
            }
            Message::Set(_, Err(problem)) => {
                self.is_setting = false;
                self.failure = Some(problem);
                self.shown = None;
                Action::None
            }
            Message::Drawn(page, look, drawn) => {
                self.drawing = self.drawing.saturating_sub(1);
                let is_seen = self.seen.contains_key(&page);
                let Some(leaf) = self.leaf(page).filter(|leaf| leaf.asked == Some(look)) else {
                    return Action::None;
                };
                leaf.asked = None;
                match drawn {
                    Ok(Drawn(pixels)) if is_seen => {
                        let Pixels {
                            width,
                            height,
                            rgba,
                        } = Arc::unwrap_or_clone(pixels);
                        leaf.drawn = Some((Handle::from_rgba(width, height, rgba), look));
                    }
                    Ok(_) => {}
                    Err(problem) => self.failure = Some(problem),
                }
                Action::None
            }
        }
    }

    /// Sets the pages of an order anew, beside the window, where that is due.
    pub fn follow(&mut self, order: Order, context: &Context) -> Action<Message> {
        if !self.is_due || self.is_setting {
            return Action::None;
        }
        self.is_due = false;
        self.is_setting = true;
        self.job += 1;
        let (job, paper) = (self.job, context.paper.clone());
        Action::Work(Box::new(move || {
            let open = || -> Result<Opened, Problem> {
                let bytes = paper.print(order)?.print.bytes;
                let book = Book::open(&bytes).map_err(|error| Problem::of(&error))?;
                Ok(Opened(Arc::new(book)))
            };
            Message::Set(job, open())
        }))
    }

    /// Draws them, as wide as the room; under a title while there are none.
    pub fn view<'a>(&'a self, title: String, context: &'a Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let Some(shown) = &self.shown else {
            let words = match &self.failure {
                Some(problem) => problem.words(tr),
                None => tr.preview_setting(),
            };
            return empty::empty(language, title, words, None);
        };
        let count = shown.leaves.len();
        let leaves = shown.leaves.iter().enumerate();
        let leaves = leaves.map(|(at, leaf)| pages::Leaf {
            ratio: leaf.ratio,
            drawn: leaf.drawn.as_ref().map(|(handle, _)| handle.clone()),
            words: tr.preview_page(count, at + 1),
        });
        pages(
            language,
            leaves.collect(),
            false,
            Message::See,
            Message::Lose,
        )
    }

    fn leaf(&mut self, page: usize) -> Option<&mut Leaf> {
        self.shown.as_mut()?.leaves.get_mut(page)
    }

    /// Shows pages; what stood there before stays until they are drawn.
    fn show(&mut self, book: Arc<Book>) {
        let before = self.shown.take().map(|shown| shown.leaves);
        let mut before = before.into_iter().flatten();
        let leaves = book.sizes().map(|(width, height)| Leaf {
            ratio: height / width,
            drawn: before.next().and_then(|leaf| leaf.drawn),
            asked: None,
        });
        let leaves = leaves.collect();
        self.shown = Some(Shown { book, leaves });
    }

    /// Draws a page beside the window, unless it is drawn, or being drawn, that way.
    fn draw(&mut self, page: usize, width: u32) -> Action<Message> {
        let look = (self.job, width);
        let Some(shown) = &mut self.shown else {
            return Action::None;
        };
        let Some(leaf) = shown.leaves.get_mut(page) else {
            return Action::None;
        };
        let drawn = leaf.drawn.as_ref().map(|(_, look)| *look);
        if self.is_setting || drawn == Some(look) || leaf.asked == Some(look) {
            return Action::None;
        }
        leaf.asked = Some(look);
        self.drawing += 1;
        let book = Arc::clone(&shown.book);
        Action::Work(Box::new(move || {
            let drawn = book.draw(page, width).map_err(|error| Problem::of(&error));
            Message::Drawn(page, look, drawn.map(|pixels| Drawn(Arc::new(pixels))))
        }))
    }
}
