//! The product of a stage as it is printed, page by page: as the dossier stands, made anew whenever
//! that changes, or as it was frozen when the stage was closed.

mod view;

use std::{collections::BTreeMap, fmt, sync::Arc};

use iced::widget::image::Handle;

use super::freeze;
use crate::{
    documents::export::{
        Format,
        raster::{Book, MAX_WIDTH, Pixels},
    },
    domain::{
        id::ClosingId,
        round::{Closing, FrozenProduct, Stage, StageState},
    },
    screen::{
        Action, Context, Problem,
        action::{Made, Make},
        campaign::Campaign,
    },
    storage::attachment,
    text::Language,
};

/// What is shown of a stage's product.
#[derive(Debug)]
pub struct Preview {
    stage: Stage,
    is_open: bool,
    /// The paper's language, apart from the window's.
    language: Language,
    version: Version,
    /// The closing that holds, as it was last seen.
    closed: Option<ClosingId>,
    is_whole: bool,
    /// Whether every state of it is listed.
    is_listed: bool,
    shown: Option<Shown>,
    failure: Option<Problem>,
    /// What is shown is no longer what the dossier holds.
    is_due: bool,
    /// The number of the last job, and whether it still runs.
    job: u64,
    is_setting: bool,
    /// The pages that are in sight, and how many pixels wide.
    seen: BTreeMap<usize, u32>,
    /// Pages that are being drawn.
    drawing: usize,
}

/// Which state of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// As the dossier stands.
    Now,
    /// As it was frozen with a closing.
    Frozen(ClosingId),
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
    /// The paper in this language.
    Language(Language),
    /// That state of it.
    Version(Version),
    /// List every state of it, or name the one that is shown.
    List,
    /// Pages as wide as the room, or whole.
    Fit,
    /// A page came into sight, so many pixels wide.
    See(usize, f32),
    /// A page went out of sight.
    Lose(usize),
    /// The pages of a job are set, or cannot be.
    Set(u64, Result<Opened, Problem>),
    /// A page was drawn, or could not be.
    Drawn(usize, Look, Result<Drawn, Problem>),
    /// Write what is shown to a file.
    Export(Format),
    /// Open what is shown with the system's program.
    Open,
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
    /// Of a stage's product, not shown yet.
    pub fn new(stage: Stage, context: &Context) -> Preview {
        Preview {
            stage,
            is_open: false,
            language: context.language(),
            version: Version::Now,
            closed: None,
            is_whole: false,
            is_listed: false,
            shown: None,
            failure: None,
            is_due: true,
            job: 0,
            is_setting: false,
            seen: BTreeMap::new(),
            drawing: 0,
        }
    }

    /// Whether it is shown.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether it waits for work beside the window.
    pub fn is_busy(&self) -> bool {
        self.is_setting || self.drawing > 0
    }

    /// Shows it, or the work again.
    pub fn toggle(&mut self, campaign: &Campaign) {
        self.is_open = !self.is_open;
        self.seen.clear();
        self.settle(campaign);
    }

    /// The dossier has changed.
    pub fn refresh(&mut self, campaign: &Campaign) {
        self.settle(campaign);
        self.is_due |= self.version == Version::Now;
    }

    /// A stage that was just closed shows what was frozen; one that is open, how the dossier stands.
    fn settle(&mut self, campaign: &Campaign) {
        let kept = match campaign.state(self.stage) {
            StageState::Closed(closing) if !closing.products.is_empty() => Some(closing.id),
            _ => None,
        };
        if kept != self.closed {
            self.closed = kept;
            self.turn(kept.map_or(Version::Now, Version::Frozen));
        }
    }

    fn turn(&mut self, version: Version) {
        if version != self.version {
            self.version = version;
            self.is_due = true;
        }
    }

    /// Answers a message.
    pub fn update(
        &mut self,
        message: Message,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Language(language) => {
                self.is_due |= language != self.language;
                self.language = language;
                Action::None
            }
            Message::Version(version) => {
                self.turn(version);
                Action::None
            }
            Message::List => {
                self.is_listed = !self.is_listed;
                Action::None
            }
            Message::Fit => {
                self.is_whole = !self.is_whole;
                Action::None
            }
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
            Message::Export(format) => match self.frozen(campaign) {
                Some((_, file)) => Action::Write(kept(context, file)),
                None => {
                    let (id, language) = (campaign.round().id, self.language);
                    match freeze::product(id, self.stage, language, format) {
                        Some(order) => Action::print(context, order),
                        None => Action::None,
                    }
                }
            },
            Message::Open => match self.frozen(campaign) {
                Some((_, file)) => Action::Open(kept(context, file)),
                None => {
                    let (id, language) = (campaign.round().id, self.language);
                    match freeze::product(id, self.stage, language, Format::Pdf) {
                        Some(order) => Action::open(context, order),
                        None => Action::None,
                    }
                }
            },
        }
    }

    /// Sets the pages anew, beside the window, where that is due.
    pub fn follow(&mut self, campaign: &Campaign, context: &Context) -> Action<Message> {
        if !self.is_open || !self.is_due || self.is_setting {
            return Action::None;
        }
        self.is_due = false;
        self.job += 1;
        let job = self.job;
        let (dossier, paper) = (context.dossier.clone(), context.paper.clone());
        let order = freeze::product(campaign.round().id, self.stage, self.language, Format::Pdf);
        let frozen = self.frozen(campaign).map(|(_, file)| file.sha256.clone());
        if let (Version::Frozen(_), None) = (self.version, &frozen) {
            (self.shown, self.failure) = (None, None);
            return Action::None;
        }
        self.is_setting = true;
        Action::Work(Box::new(move || {
            let open = || -> Result<Opened, Problem> {
                let bytes = match (frozen, order) {
                    (Some(sha256), _) => dossier
                        .read(|reader| attachment::bytes(reader, &sha256))
                        .map_err(|error: crate::storage::Error| Problem::of(&error))?,
                    (None, Some(order)) => paper.print(order)?.print.bytes,
                    (None, None) => return Err(Problem::Gone),
                };
                let book = Book::open(&bytes).map_err(|error| Problem::of(&error))?;
                Ok(Opened(Arc::new(book)))
            };
            Message::Set(job, open())
        }))
    }

    /// The frozen file that is shown, with its closing: in the language that is asked for where it
    /// was kept in that one.
    fn frozen<'a>(&self, campaign: &'a Campaign) -> Option<(&'a Closing, &'a FrozenProduct)> {
        let Version::Frozen(id) = self.version else {
            return None;
        };
        let mut closings = campaign.contents.closings.iter();
        let closing = closings.find(|closing| closing.id == id)?;
        let mut files = closing.products.iter();
        let own = files.clone().find(|file| file.language == self.language);
        Some((closing, own.or_else(|| files.next())?))
    }

    /// The closings of the stage that froze a product, the last one first.
    fn closings<'a>(&self, campaign: &'a Campaign) -> Vec<&'a Closing> {
        let all = campaign.contents.closings.iter().rev();
        let mut own: Vec<&Closing> = all
            .filter(|one| one.stage == self.stage && one.round == campaign.round().id)
            .collect();
        own.sort_by_key(|closing| std::cmp::Reverse(closing.closed_on));
        own
    }

    /// What the pages that are drawn look like.
    #[cfg(test)]
    pub fn drawn(&self) -> impl Iterator<Item = Look> {
        let leaves = self.shown.iter().flat_map(|shown| &shown.leaves);
        leaves.filter_map(|leaf| Some(leaf.drawn.as_ref()?.1))
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

/// A frozen file, byte for byte.
fn kept(context: &Context, file: &FrozenProduct) -> Make {
    let (dossier, file) = (context.dossier.clone(), file.clone());
    Box::new(move || {
        let read = dossier.read(|reader| {
            let bytes = attachment::bytes(reader, &file.sha256)?;
            Ok((attachment::get(reader, file.attachment)?, bytes))
        });
        let (sheet, bytes) = read.map_err(|error: crate::storage::Error| Problem::of(&error))?;
        let name = sheet.ok_or(Problem::Gone)?.name.as_str().to_owned();
        Ok(Made {
            name,
            ending: Format::Pdf.ending(),
            bytes,
            remarks: Vec::new(),
        })
    })
}
