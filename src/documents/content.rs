//! What a document says: blocks of text, before any page exists.
//!
//! Text arrives here already isolated (`text::isolate`): numbers, dates, references and Latin runs
//! inside Arabic are wrapped in U+2066 or U+2068 … U+2069, so that layout can trust the bidi
//! algorithm. Isolates never reach a page: layout drops them after the levels are resolved.

mod compose;

pub mod agreement;
pub mod follow_up;
pub mod part;
pub mod partner;
pub mod product;
pub mod project;
pub mod register;
pub mod sheet;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{domain::agreement::mark::Mark, text::Language};

/// A whole document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What names the document in its metadata. Same identity and content give the same bytes.
    pub identity: Identity,
    /// Paper and margins.
    pub page: PageStyle,
    /// Repeated at the top of every page but the first.
    pub header: Option<Running>,
    /// Repeated at the foot of every page.
    pub footer: Option<Running>,
    /// A light mark across each page while the text is a draft («مشروع», «Projet»).
    pub draft_mark: Option<Text>,
    /// The body in reading order.
    pub body: Vec<Block>,
}

/// Metadata: all of it is an input of the export, none is read from a clock or made at random.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The document's id; the PDF's file identifier is derived from it.
    pub id: Uuid,
    /// The date printed and written to the metadata.
    pub date: NaiveDate,
    /// Title shown by viewers.
    pub title: String,
    /// Who issues it: the commune's name.
    pub author: String,
    /// One line on the matter.
    pub subject: String,
    /// The main language: sets /Lang and the direction of pages and tables.
    pub language: Language,
}

/// Paper and margins, in points (1/72 inch).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageStyle {
    /// Width and height in points.
    pub size: (f32, f32),
    /// Top, right, bottom, left.
    pub margins: [f32; 4],
    /// Body type size in points.
    pub body_size: f32,
}

impl PageStyle {
    /// A4 upright, with room for a stamp and a binding edge.
    pub const PORTRAIT: PageStyle = PageStyle {
        size: (595.28, 841.89),
        margins: [62.0, 62.0, 62.0, 62.0],
        body_size: 12.0,
    };
    /// A4 lying, for registers and follow-up sheets.
    pub const LANDSCAPE: PageStyle = PageStyle {
        size: (841.89, 595.28),
        margins: [48.0, 42.0, 46.0, 42.0],
        body_size: 10.0,
    };
}

/// A running header or footer: three places on one line, over or under a thin rule.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Running {
    /// At the side where reading starts.
    pub start: Option<Text>,
    /// In the middle.
    pub center: Option<Text>,
    /// At the side where reading ends.
    pub end: Option<Text>,
}

/// A piece of the body.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The commune's letterhead, at the top of the first page.
    Letterhead(Letterhead),
    /// A heading; levels 1 to 3 become bookmarks.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list of items.
    List(List),
    /// A table.
    Table(Table),
    /// Two languages side by side, row by row: the first language's column stands at the side
    /// where the document's reading starts. A row's two cells start at the same height.
    Facing(Vec<FacingRow>),
    /// The grid of signatures, kept on one page.
    Signatures(Signatures),
    /// A framed box with a title and empty room below, for a visa and a stamp; kept whole.
    Stamp(Stamp),
    /// Blocks that stay on one page when they take no more than three fifths of it.
    Whole(Vec<Block>),
    /// Continue on a new page.
    PageBreak,
    /// Empty height in points; dropped at the top of a page.
    Space(f32),
}

/// Text in one language, which sets the base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Language of the whole; a run in another script keeps its own direction by isolation.
    pub language: Language,
    /// The runs in logical order.
    pub runs: Vec<Inline>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Words.
    Run(Run),
    /// A small drawn sign; it is decoration, the words beside it carry the meaning.
    Sign(Sign),
    /// A line break.
    Break,
    /// The number of the page (headers and footers only).
    PageNumber,
    /// The number of pages (headers and footers only).
    PageCount,
    /// Where a passage of an agreement begins. No page shows it; a text that goes out to be
    /// worked over carries it, so that its clauses are known again when it comes back.
    Mark(Mark),
}

/// Words in one style.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The words, isolated.
    pub text: String,
    /// Regular or bold.
    pub bold: bool,
    /// Colour.
    pub colour: Colour,
}

/// The few colours of paper; each stays readable when photocopied in black and white.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// Near black `#1F2421`.
    #[default]
    Ink,
    /// Grey `#545C57` for headers, footers and notes.
    Muted,
    /// Deep green `#154C3A` for headings.
    Green,
    /// Red `#A8322A` for what is late.
    Red,
    /// Brown `#815800` for what falls due soon.
    Amber,
    /// Blue `#2F5D8C` for what is done.
    Blue,
    /// White, on a dark ground.
    White,
}

/// Signs of state, each with its own shape so that colour is never needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// ● on time.
    Disc,
    /// ◐ due soon, or partly done.
    HalfDisc,
    /// ▲ late.
    Triangle,
    /// ✓ done.
    Check,
    /// ○ not due, none.
    Ring,
    /// ✕ waived or ended.
    Cross,
    /// ◆ disputed.
    Diamond,
}

/// Where text stands in its box, seen from the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Where reading starts.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// Where reading ends.
    End,
    /// Both edges straight, last line at the start.
    Justify,
}

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 1 (title of the document) to 4.
    pub level: u8,
    /// What it says.
    pub text: Text,
    /// A twin under it, smaller (bilingual titles).
    pub twin: Option<Text>,
    /// Start or centre.
    pub align: Align,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// What it says.
    pub text: Text,
    /// Where it stands.
    pub align: Align,
    /// Size relative to the body (1.0).
    pub scale: f32,
    /// Indent at the start side, in points.
    pub indent: f32,
    /// Space after, in points.
    pub after: f32,
    /// Stay on the page of what follows.
    pub keep_with_next: bool,
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The items: label (a bullet, «1.», «أ‌)») and text.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// The label, hung in the margin at the start side.
    pub label: Text,
    /// What it says.
    pub body: Vec<Paragraph>,
}

/// A table. Columns follow the reading direction of its language.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Direction of the columns.
    pub language: Language,
    /// Said above the table, kept with its first row.
    pub caption: Option<Text>,
    /// Columns from the start side.
    pub columns: Vec<Column>,
    /// Rows repeated at the top of each page.
    pub header: Vec<Row>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Type size relative to the body.
    pub scale: f32,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    /// Share of the table's width, relative to the sum over all columns.
    pub share: f32,
    /// Where its cells' text stands. `End` with a number aligns the figures' right edges in both
    /// directions' own sense.
    pub align: Align,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// How it looks and what it is.
    pub kind: RowKind,
    /// Its cells from the start side; spans add up to the number of columns.
    pub cells: Vec<Cell>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RowKind {
    /// An ordinary row.
    #[default]
    Body,
    /// Column heads.
    Head,
    /// The title of a group of rows.
    Group,
    /// A subtotal.
    Subtotal,
    /// The total.
    Total,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Paragraphs, in order.
    pub body: Vec<Paragraph>,
    /// How many columns it spans, at least 1.
    pub span: usize,
    /// Where its text stands, when not as its column says.
    pub align: Option<Align>,
    /// Whether it heads its row (scope row).
    pub heads_row: bool,
    /// A bar behind its text, as on a timeline; decoration, the text carries the meaning.
    pub bar: Option<Bar>,
}

/// A bar across part of a cell, in thousandths of its width from where reading starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Where it begins, 0 to 1000.
    pub from: u16,
    /// Where it ends, 0 to 1000.
    pub to: u16,
    /// Its ground.
    pub ground: Ground,
}

/// Light grounds, on which ink stays readable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Green `#C9DFD2`: what is to be done.
    Green,
    /// Blue `#CFDDEC`: what is done.
    Blue,
    /// Amber `#F0DCAE`: a day to be kept.
    Amber,
    /// Grey `#DCE1DE`: when somebody else decides.
    Grey,
}

/// One row of two languages facing each other.
#[derive(Debug, Clone, PartialEq)]
pub struct FacingRow {
    /// The first language's blocks (paragraphs, lists, headings, small tables).
    pub first: Vec<Block>,
    /// The second language's.
    pub second: Vec<Block>,
    /// Whether the row may break across pages (long clauses) or stays whole.
    pub may_break: bool,
}

/// A letterhead: Arabic lines at the right, French at the left, a logo between.
#[derive(Debug, Clone, PartialEq)]
pub struct Letterhead {
    /// Arabic lines, top to bottom.
    pub arabic: Vec<Text>,
    /// French lines, top to bottom.
    pub french: Vec<Text>,
    /// The Amazigh line in Tifinagh, as the user wrote it, above or under the logo.
    pub tifinagh: Option<String>,
    /// The commune's logo.
    pub logo: Option<Picture>,
}

/// A decoded picture: 8-bit RGBA, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Four bytes a pixel.
    pub rgba: Vec<u8>,
    /// What it shows, for readers who cannot see it.
    pub description: String,
}

/// The grid of signatures, two columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Signatures {
    /// Direction of the grid.
    pub language: Language,
    /// The places, in order.
    pub places: Vec<SignaturePlace>,
}

/// Where one party signs: its name and quality over empty room for signature and stamp.
#[derive(Debug, Clone, PartialEq)]
pub struct SignaturePlace {
    /// The party.
    pub party: Vec<Text>,
    /// The signatory's quality, and name when known.
    pub quality: Vec<Text>,
    /// «وقّع بتاريخ …» when signed.
    pub note: Option<Text>,
}

/// A framed box for a visa.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// Titles, one per language used.
    pub title: Vec<Text>,
    /// Empty height in points.
    pub room: f32,
}
