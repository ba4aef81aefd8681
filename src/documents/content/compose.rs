//! Short ways to say the pieces of a document. Every text passes here, and here numbers, dates,
//! references and words of the other script are isolated, once.

use super::{
    Align, Bar, Cell, Colour, Heading, Inline, Paragraph, Row, RowKind, Run, Sign, SignaturePlace,
    Text,
};
use crate::text::{Language, isolate};

impl Text {
    /// Plain words.
    pub fn new(language: Language, words: impl AsRef<str>) -> Text {
        Text {
            language,
            runs: Vec::new(),
        }
        .with(words)
    }

    /// Bold words.
    pub fn strong(language: Language, words: impl AsRef<str>) -> Text {
        Text {
            language,
            runs: Vec::new(),
        }
        .and_strong(words)
    }

    /// Plain words after what is there.
    pub fn with(self, words: impl AsRef<str>) -> Text {
        self.push(words.as_ref(), false)
    }

    /// Bold words after what is there.
    pub fn and_strong(self, words: impl AsRef<str>) -> Text {
        self.push(words.as_ref(), true)
    }

    /// A sign before what is there.
    pub fn after_sign(mut self, sign: Sign) -> Text {
        self.runs.insert(0, Inline::Sign(sign));
        self
    }

    /// Any inline after what is there.
    pub fn then(mut self, inline: Inline) -> Text {
        self.runs.push(inline);
        self
    }

    /// All of it in one colour.
    pub fn coloured(mut self, colour: Colour) -> Text {
        for inline in &mut self.runs {
            if let Inline::Run(run) = inline {
                run.colour = colour;
            }
        }
        self
    }

    /// The words alone, without isolates: for bookmarks and tests.
    pub fn plain(&self) -> String {
        let words: String = self
            .runs
            .iter()
            .map(|inline| match inline {
                Inline::Run(run) => run.text.as_str(),
                Inline::Break => " ",
                Inline::Sign(_) | Inline::PageNumber | Inline::PageCount | Inline::Mark(_) => "",
            })
            .collect();
        isolate::strip(&words)
    }

    fn push(mut self, words: &str, bold: bool) -> Text {
        for (index, line) in words.lines().enumerate() {
            if index > 0 {
                self.runs.push(Inline::Break);
            }
            if !line.is_empty() {
                let text = isolate::isolate_in(line, self.language);
                self.runs.push(Inline::Run(Run {
                    text,
                    bold,
                    colour: Colour::Ink,
                }));
            }
        }
        self
    }
}

impl Paragraph {
    /// An ordinary paragraph.
    pub fn new(text: Text) -> Paragraph {
        Paragraph {
            text,
            align: Align::Start,
            scale: 1.0,
            indent: 0.0,
            after: 5.0,
            keep_with_next: false,
        }
    }

    /// Running text with both edges straight.
    pub fn justified(text: Text) -> Paragraph {
        Paragraph {
            align: Align::Justify,
            ..Paragraph::new(text)
        }
    }

    /// Where it stands.
    pub fn aligned(self, align: Align) -> Paragraph {
        Paragraph { align, ..self }
    }

    /// Its size relative to the body.
    pub fn scaled(self, scale: f32) -> Paragraph {
        Paragraph { scale, ..self }
    }

    /// Space after it, in points.
    pub fn spaced(self, after: f32) -> Paragraph {
        Paragraph { after, ..self }
    }

    /// Stays on the page of what follows.
    pub fn kept(self) -> Paragraph {
        Paragraph {
            keep_with_next: true,
            ..self
        }
    }
}

impl Heading {
    /// A heading at the side where reading starts.
    pub fn new(level: u8, text: Text) -> Heading {
        Heading {
            level,
            text,
            twin: None,
            align: Align::Start,
        }
    }

    /// A heading in the middle.
    pub fn centred(level: u8, text: Text) -> Heading {
        Heading {
            align: Align::Center,
            ..Heading::new(level, text)
        }
    }
}

impl Cell {
    /// A cell of one paragraph.
    pub fn new(text: Text) -> Cell {
        Cell::of(vec![Paragraph::new(text).spaced(0.0)])
    }

    /// A cell of several paragraphs.
    pub fn of(body: Vec<Paragraph>) -> Cell {
        Cell {
            body,
            span: 1,
            align: None,
            heads_row: false,
            bar: None,
        }
    }

    /// Over several columns.
    pub fn over(self, span: usize) -> Cell {
        Cell { span, ..self }
    }

    /// Standing elsewhere than its column says.
    pub fn aligned(self, align: Align) -> Cell {
        Cell {
            align: Some(align),
            ..self
        }
    }

    /// With a bar behind its text.
    pub fn barred(self, bar: Option<Bar>) -> Cell {
        Cell { bar, ..self }
    }

    /// The head of its row.
    pub fn head(self) -> Cell {
        Cell {
            heads_row: true,
            ..self
        }
    }
}

impl Row {
    /// A row of a kind.
    pub fn new(kind: RowKind, cells: Vec<Cell>) -> Row {
        Row { kind, cells }
    }
}

impl SignaturePlace {
    /// A place for a party and the quality of who signs.
    pub fn new(party: Vec<Text>, quality: Vec<Text>) -> SignaturePlace {
        SignaturePlace {
            party,
            quality,
            note: None,
        }
    }
}
