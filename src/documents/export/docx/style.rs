//! The styles of the text. Those of the document's own language have the names that word
//! processors know; those of the other language are based on them and end in it.

mod sheet;

pub use self::sheet::sheet;
use super::{Frame, markup::Markup, twips};
use crate::{
    documents::content::{Align, Colour},
    text::{Direction, Language},
};

/// A paragraph's style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The base of the others.
    Normal,
    /// Title of the document.
    Title,
    /// The title in the second language.
    Subtitle,
    /// Articles and what stands beside them.
    Heading1,
    /// What announces a part («بين الموقعين أسفله»).
    Heading2,
    /// Within an article.
    Heading3,
    /// Running text.
    Body,
    /// An item with a dash.
    Bullet,
    /// An item with a number.
    Number,
    /// An item whose label is text.
    Item,
    /// What goes on within an item.
    ItemNext,
    /// Over a table.
    Caption,
    /// In a cell.
    Cell,
    /// In the head of a column or row.
    CellHead,
    /// A line of the letterhead.
    Letterhead,
    /// Who signs.
    Signature,
    /// Over the room for a visa.
    Stamp,
    /// The draft mark.
    Draft,
    /// Head of the page.
    Header,
    /// Foot of the page.
    Footer,
    /// Empty height.
    Gap,
}

/// What a style says.
struct Look {
    id: &'static str,
    name: &'static str,
    next: Option<Style>,
    keep: bool,
    align: Align,
    before: f32,
    after: f32,
    scale: f32,
    bold: bool,
    colour: Colour,
    outline: Option<u8>,
    number: Option<u32>,
    /// Indent at the start side and how much of it the first line hangs out, in points.
    indent: (f32, f32),
}

/// Number of the list of dashes; lists of numbers have the following ones.
pub const DASHES: u32 = 1;
/// How far the text of an item stands in, in points.
pub const HANG: f32 = 20.0;
/// The same where the label is text, such as `10-12`.
pub const WIDE_HANG: f32 = 30.0;

const ALL: [Style; 21] = [
    Style::Normal,
    Style::Title,
    Style::Subtitle,
    Style::Heading1,
    Style::Heading2,
    Style::Heading3,
    Style::Body,
    Style::Bullet,
    Style::Number,
    Style::Item,
    Style::ItemNext,
    Style::Caption,
    Style::Cell,
    Style::CellHead,
    Style::Letterhead,
    Style::Signature,
    Style::Stamp,
    Style::Draft,
    Style::Header,
    Style::Footer,
    Style::Gap,
];

impl Style {
    /// Its id in a document of a language, for a text in a language.
    pub fn id(self, main: Language, language: Language) -> String {
        let id = self.look().id;
        match main == language {
            true => id.to_owned(),
            false => format!("{id}-{}", language.code()),
        }
    }

    /// Whether its letters are bold.
    pub fn is_bold(self) -> bool {
        self.look().bold
    }

    /// Where its text stands.
    pub fn align(self) -> Align {
        self.look().align
    }

    /// Space after it, in points.
    pub fn after(self) -> f32 {
        self.look().after
    }

    /// Type size relative to the body.
    pub fn scale(self) -> f32 {
        self.look().scale
    }

    /// What its letters are coloured.
    pub fn colour(self) -> Colour {
        self.look().colour
    }

    fn look(self) -> Look {
        let plain = |id, name| Look {
            id,
            name,
            next: None,
            keep: false,
            align: Align::Start,
            before: 0.0,
            after: 0.0,
            scale: 1.0,
            bold: false,
            colour: Colour::Ink,
            outline: None,
            number: None,
            indent: (0.0, 0.0),
        };
        let heading = |id, name, outline, (before, after): (f32, f32), scale| Look {
            next: Some(Style::Body),
            keep: true,
            before,
            after,
            scale,
            bold: true,
            colour: Colour::Green,
            outline: Some(outline),
            ..plain(id, name)
        };
        let item = |id, name, hang: f32| Look {
            align: Align::Justify,
            after: 3.0,
            indent: (hang, hang),
            ..plain(id, name)
        };
        match self {
            Style::Normal => plain("Normal", "Normal"),
            Style::Title => Look {
                align: Align::Center,
                outline: None,
                ..heading("Title", "Title", 0, (8.0, 6.0), 1.6)
            },
            Style::Subtitle => Look {
                align: Align::Center,
                bold: false,
                outline: None,
                ..heading("Subtitle", "Subtitle", 0, (0.0, 10.0), 1.28)
            },
            Style::Heading1 => heading("Heading1", "heading 1", 0, (14.0, 5.0), 1.22),
            Style::Heading2 => Look {
                align: Align::Center,
                ..heading("Heading2", "heading 2", 1, (10.0, 4.0), 1.06)
            },
            Style::Heading3 => heading("Heading3", "heading 3", 2, (7.0, 2.0), 1.0),
            Style::Body => Look {
                align: Align::Justify,
                after: 5.0,
                ..plain("BodyText", "Body Text")
            },
            Style::Bullet => Look {
                number: Some(DASHES),
                ..item("ListBullet", "List Bullet", HANG)
            },
            Style::Number => Look {
                number: Some(DASHES + 1),
                ..item("ListNumber", "List Number", HANG)
            },
            Style::Item => item("ListParagraph", "List Paragraph", WIDE_HANG),
            Style::ItemNext => Look {
                indent: (WIDE_HANG, 0.0),
                ..item("ListContinue", "List Continue", WIDE_HANG)
            },
            Style::Caption => Look {
                keep: true,
                colour: Colour::Green,
                before: 6.0,
                after: 4.0,
                bold: true,
                ..plain("Caption", "caption")
            },
            Style::Cell => plain("TableText", "Table Text"),
            Style::CellHead => Look {
                bold: true,
                ..plain("TableHead", "Table Head")
            },
            Style::Letterhead => Look {
                align: Align::Center,
                scale: 0.96,
                ..plain("Letterhead", "Letterhead")
            },
            Style::Signature => Look {
                align: Align::Center,
                after: 2.0,
                ..plain("Signature", "Signature")
            },
            Style::Stamp => Look {
                align: Align::Center,
                bold: true,
                colour: Colour::Green,
                ..plain("Stamp", "Stamp")
            },
            Style::Draft => Look {
                align: Align::Center,
                scale: 1.15,
                bold: true,
                colour: Colour::Muted,
                ..plain("DraftMark", "Draft Mark")
            },
            Style::Header => Look {
                scale: 0.8,
                colour: Colour::Muted,
                ..plain("Header", "header")
            },
            Style::Footer => Look {
                scale: 0.8,
                colour: Colour::Muted,
                ..plain("Footer", "footer")
            },
            Style::Gap => plain("Gap", "Gap"),
        }
    }
}

/// Half points.
pub fn half_points(size: f32) -> u32 {
    (size * 2.0).round().clamp(2.0, 400.0) as u32
}

/// Height of a line in twentieths of a point; cells are closer than running text.
pub fn line(style: Style, scale: f32, frame: &Frame) -> i64 {
    let leading = match style {
        Style::Cell | Style::CellHead => frame.leading * 0.93,
        _ => frame.leading,
    };
    twips(frame.size * scale * leading)
}

/// Where text stands, as the format says it: in a paragraph from the right, `left` is its start.
pub fn place(align: Align) -> &'static str {
    match align {
        Align::Start => "left",
        Align::Center => "center",
        Align::End => "right",
        Align::Justify => "both",
    }
}

/// Whether a paragraph of a language runs from the right, as a value of the format.
pub fn bidi(language: Language) -> u8 {
    u8::from(language.direction() == Direction::RightToLeft)
}

/// An indent at the start side.
pub fn indent((left, hanging): (f32, f32), set: &mut Markup) {
    set.leaf(
        "w:ind",
        &[("w:left", &twips(left)), ("w:hanging", &twips(hanging))],
    );
}
