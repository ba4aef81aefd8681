//! Pages as placed marks: what the typesetter hands to an exporter.
//!
//! Lengths are points; the origin is the page's top left corner and y grows downwards. An exporter
//! measures nothing and moves nothing.

use std::sync::Arc;

use crate::{
    documents::{
        content::{Colour, Ground, Identity, Picture},
        font::Face,
    },
    text::Language,
};

/// A finished document: pages of marks, and what they mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Metadata.
    pub identity: Identity,
    /// The pages in order.
    pub pages: Vec<Page>,
    /// The structure tree: `nodes[0]` is the root (`Role::Document`); children follow reading
    /// order, and a node's own marks stand in reading order over the pages.
    pub nodes: Vec<Node>,
    /// Bookmarks in reading order, nested by level.
    pub outline: Vec<Bookmark>,
    /// Pictures, referred to by index.
    pub pictures: Vec<Picture>,
    /// Characters that no face has, and that were written in another way: to tell the user.
    pub substitutions: Vec<Substitution>,
}

/// A character that no face has: paper shows its nearest readable form, or its code point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Substitution {
    /// The character as typed.
    pub character: char,
    /// What paper shows in its place: `<=`, `[U+1F600]`.
    pub shown: String,
    /// The words around its first occurrence, so that the user finds it.
    pub context: String,
    /// How often it occurs in the document.
    pub count: usize,
}

/// A page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// Marks in painting order. Marks of one node are given in reading order, line by line.
    pub marks: Vec<Mark>,
}

/// Something painted.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What it belongs to.
    pub tag: Tag,
    /// What is painted.
    pub paint: Paint,
}

/// What a mark belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// A node of the structure tree.
    Node(NodeId),
    /// Decoration: rules, grounds, signs, the draft mark.
    Artifact,
    /// A running header or footer, or a repeated table head.
    Pagination,
}

/// Index into [`Layout::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// What is painted.
#[derive(Debug, Clone, PartialEq)]
pub enum Paint {
    /// One line's stretch of glyphs in one face, size, colour and direction.
    Glyphs(GlyphRun),
    /// A filled and/or stroked rectangle.
    Rectangle(Rectangle),
    /// A straight line.
    Rule {
        /// From.
        from: (f32, f32),
        /// To.
        to: (f32, f32),
        /// Thickness in points.
        width: f32,
        /// Colour.
        colour: Rgb,
    },
    /// A closed outline, filled and/or stroked; used for signs.
    Outline {
        /// The path.
        segments: Vec<Segment>,
        /// Filled with.
        fill: Option<Rgb>,
        /// Stroked with, and thickness.
        stroke: Option<(Rgb, f32)>,
    },
    /// A picture fitted to a box: x, y, width, height.
    Picture {
        /// Index into [`Layout::pictures`].
        index: usize,
        /// x, y (top left), width, height.
        area: [f32; 4],
    },
}

/// A piece of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Start at.
    Move(f32, f32),
    /// Straight to.
    Line(f32, f32),
    /// Cubic curve: two controls and the end.
    Curve([f32; 6]),
    /// Back to the start.
    Close,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rectangle {
    /// x, y (top left), width, height.
    pub area: [f32; 4],
    /// Filled with.
    pub fill: Option<Rgb>,
    /// Stroked with, and thickness.
    pub stroke: Option<(Rgb, f32)>,
}

/// An sRGB colour, each channel 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl From<Ground> for Rgb {
    fn from(ground: Ground) -> Self {
        match ground {
            Ground::Green => Rgb(0xC9, 0xDF, 0xD2),
            Ground::Blue => Rgb(0xCF, 0xDD, 0xEC),
            Ground::Amber => Rgb(0xF0, 0xDC, 0xAE),
            Ground::Grey => Rgb(0xDC, 0xE1, 0xDE),
        }
    }
}

impl From<Colour> for Rgb {
    fn from(colour: Colour) -> Self {
        match colour {
            Colour::Ink => Rgb(0x1F, 0x24, 0x21),
            Colour::Muted => Rgb(0x54, 0x5C, 0x57),
            Colour::Green => Rgb(0x15, 0x4C, 0x3A),
            Colour::Red => Rgb(0xA8, 0x32, 0x2A),
            Colour::Amber => Rgb(0x81, 0x58, 0x00),
            Colour::Blue => Rgb(0x2F, 0x5D, 0x8C),
            Colour::White => Rgb(0xFF, 0xFF, 0xFF),
        }
    }
}

/// A stretch of one line, left to right as the eye sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    /// Face.
    pub face: Face,
    /// Type size in points.
    pub size: f32,
    /// Colour.
    pub colour: Rgb,
    /// Turned counterclockwise by so many degrees round the origin (0 but for the draft mark).
    pub angle: f32,
    /// Left end of the baseline.
    pub origin: (f32, f32),
    /// Whether its letters run from right to left.
    pub right_to_left: bool,
    /// What stands on the baseline, in visual order from the left.
    pub pieces: Vec<Piece>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// A shaped cluster, shared between all the places where the same word stands.
    Cluster(Arc<Cluster>),
    /// A space between words (text U+0020 or U+00A0), stretched to so many thousandths of the em.
    Space {
        /// The space itself.
        text: char,
        /// Its width on the page, thousandths of the em.
        advance: i32,
    },
}

/// Glyphs that belong to the same letters. Everything in font units (1000 an em), from the left.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cluster {
    /// The letters in logical order, without isolates, joiners or tatweel put in to justify;
    /// never empty. U+00AD where a hyphen was put in to break a word (ISO 32000-1, 14.8.2.2.3).
    pub text: String,
    /// The glyphs to draw.
    pub glyphs: Vec<Glyph>,
    /// How far the pen moves.
    pub advance: i32,
}

/// One glyph of a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Glyph {
    /// Index in the face.
    pub id: u16,
    /// Offset to the right of the cluster's left end.
    pub x: i32,
    /// Offset above the baseline.
    pub y: i32,
}

/// A node of the structure tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Language, when it differs from its parent's.
    pub language: Option<Language>,
    /// Children in reading order.
    pub children: Vec<NodeId>,
    /// What a figure shows.
    pub description: Option<String>,
    /// Columns spanned by a cell (1 for all else).
    pub span: usize,
}

/// Standard structure types (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Role {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    /// A head of columns.
    ColumnHeader,
    /// A head of a row.
    RowHeader,
    TableCell,
    Caption,
    Figure,
}

/// A bookmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// 1 is outermost.
    pub level: u8,
    /// What it says, without isolates.
    pub title: String,
    /// Index of the page.
    pub page: usize,
    /// Height on the page.
    pub y: f32,
}
