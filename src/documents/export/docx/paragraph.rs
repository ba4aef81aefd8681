//! One paragraph.

use super::{
    Frame,
    inline::{self, Voice},
    markup::Markup,
    style::{self, Style, bidi, half_points, place},
    twips,
};
use crate::{
    documents::content::{Align, Colour, Text},
    text::Language,
};

/// How a paragraph differs from its style.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    pub style: Style,
    pub align: Align,
    /// Type size relative to the body.
    pub scale: f32,
    /// Space after, in points.
    pub after: f32,
    /// Indent at the start side, and how much the first line hangs out of it.
    pub indent: Option<(f32, f32)>,
    pub keep: bool,
    pub new_page: bool,
    /// The list that numbers it.
    pub number: Option<u32>,
    pub strong: bool,
    pub colour: Option<Colour>,
    /// Its lines are as high as what stands in them: a picture.
    pub is_open: bool,
}

impl Setting {
    /// As the style has it.
    pub fn of(style: Style) -> Setting {
        Setting {
            style,
            align: style.align(),
            scale: style.scale(),
            after: style.after(),
            indent: None,
            keep: false,
            new_page: false,
            number: None,
            strong: false,
            colour: None,
            is_open: false,
        }
    }

    /// How its runs are written.
    pub fn voice(&self, frame: &Frame) -> Voice {
        let own = (self.scale - self.style.scale()).abs() > 0.01;
        Voice {
            size: own.then(|| half_points(frame.size * self.scale)),
            bold: self.style.is_bold(),
            strong: self.strong,
            colour: self.colour.filter(|&colour| colour != self.style.colour()),
        }
    }

    /// Writes a paragraph of one text.
    pub fn write(&self, text: &Text, frame: &Frame, markup: &mut Markup) {
        self.around(text.language, frame, markup, |paragraph| {
            inline::runs(text, self.voice(frame), paragraph);
        });
    }

    /// Writes a paragraph round what is written in it.
    pub fn around(
        &self,
        language: Language,
        frame: &Frame,
        markup: &mut Markup,
        write: impl FnOnce(&mut Markup),
    ) {
        markup.within("w:p", &[], |paragraph| {
            paragraph.within("w:pPr", &[], |set| {
                self.properties(language, &[], frame, set);
            });
            write(paragraph);
        });
    }

    /// Writes a running line: kinds of tabs, each with its place in points.
    pub fn tabbed(
        &self,
        tabs: Vec<(&str, f32)>,
        frame: &Frame,
        markup: &mut Markup,
        write: impl FnOnce(&mut Markup),
    ) {
        markup.within("w:p", &[], |paragraph| {
            paragraph.within("w:pPr", &[], |set| {
                self.properties(frame.language, &tabs, frame, set);
            });
            write(paragraph);
        });
    }

    /// In the order of the schema.
    fn properties(
        &self,
        language: Language,
        tabs: &[(&str, f32)],
        frame: &Frame,
        set: &mut Markup,
    ) {
        set.val("w:pStyle", self.style.id(frame.language, language));
        if self.keep {
            set.leaf("w:keepNext", &[]);
        }
        if self.new_page {
            set.leaf("w:pageBreakBefore", &[]);
        }
        if let Some(number) = self.number {
            set.within("w:numPr", &[], |list| {
                list.val("w:ilvl", 0);
                list.val("w:numId", number);
            });
        }
        if !tabs.is_empty() {
            set.within("w:tabs", &[], |all| {
                for (kind, at) in tabs {
                    all.leaf("w:tab", &[("w:val", kind), ("w:pos", &twips(*at))]);
                }
            });
        }
        set.val("w:bidi", bidi(language));
        self.spacing(frame, set);
        if let Some(indent) = self.indent {
            style::indent(indent, set);
        }
        if self.align != self.style.align() {
            set.val("w:jc", place(self.align));
        }
        // What is typed after the last run runs as the paragraph does.
        if bidi(language) == 1 {
            set.within("w:rPr", &[], |mark| mark.leaf("w:rtl", &[]));
        }
    }
}

impl Setting {
    /// Space and lines, where they are not the style's.
    fn spacing(&self, frame: &Frame, set: &mut Markup) {
        let after = twips(self.after.max(0.0));
        let line = style::line(self.style, self.scale, frame);
        let rule = if self.is_open { "auto" } else { "exact" };
        let mut attributes: Vec<(&str, &dyn std::fmt::Display)> = Vec::new();
        if (self.after - self.style.after()).abs() > 0.01 {
            attributes.push(("w:after", &after));
        }
        if self.is_open {
            attributes.push(("w:line", &240));
            attributes.push(("w:lineRule", &rule));
        } else if (self.scale - self.style.scale()).abs() > 0.01 {
            attributes.push(("w:line", &line));
            attributes.push(("w:lineRule", &rule));
        }
        if !attributes.is_empty() {
            set.leaf("w:spacing", &attributes);
        }
    }
}

/// What binds an empty paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    None,
    /// Stays on the page of what follows.
    Next,
    /// Begins a page.
    NewPage,
}

/// Empty height in points, at least a point.
pub fn gap(height: f32, tie: Tie, markup: &mut Markup) {
    markup.within("w:p", &[], |paragraph| {
        paragraph.within("w:pPr", &[], |set| {
            set.val("w:pStyle", "Gap");
            match tie {
                Tie::None => {}
                Tie::Next => set.leaf("w:keepNext", &[]),
                Tie::NewPage => set.leaf("w:pageBreakBefore", &[]),
            }
            if height > 1.0 {
                set.leaf(
                    "w:spacing",
                    &[("w:line", &twips(height)), ("w:lineRule", &"exact")],
                );
            }
        });
    });
}
