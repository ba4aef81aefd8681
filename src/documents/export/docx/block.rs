//! The body of the text, block by block.

use super::{
    Frame, inline,
    markup::Markup,
    paragraph::{Setting, Tie, gap},
    running, setting,
    style::{self, DASHES, HANG, Style, WIDE_HANG},
    twips,
};
use crate::{
    documents::content::{
        Block, Document, FacingRow, Heading, List, ListItem, Paragraph, Picture, Text,
    },
    domain::agreement::mark::Mark,
};

/// Where blocks stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Across the page.
    Page,
    /// In a cell.
    Cell,
}

/// The body as it grows.
pub struct Body<'a> {
    pub(super) frame: Frame,
    /// Width that blocks have, in points.
    pub(super) width: f32,
    /// Whether what is written stays on the page of what follows.
    pub(super) keep: bool,
    pub(super) pictures: Vec<&'a Picture>,
    markup: Markup,
    /// The next paragraph begins a page.
    new_page: bool,
    /// Bookmarks given, and whether the last is still open.
    bookmarks: (u32, bool),
    /// Lists of numbers so far.
    lists: u32,
}

impl<'a> Body<'a> {
    /// An empty one.
    pub fn new(frame: Frame) -> Body<'a> {
        Body {
            frame,
            width: frame.width,
            keep: false,
            pictures: Vec::new(),
            markup: Markup::piece(),
            new_page: false,
            bookmarks: (0, false),
            lists: 0,
        }
    }

    /// Adds blocks.
    pub fn blocks(&mut self, blocks: &'a [Block]) {
        let mut markup = std::mem::take(&mut self.markup);
        self.write(blocks, Place::Page, &mut markup);
        self.markup = markup;
    }

    /// The main part, how many lists of numbers it has, and its pictures.
    pub fn end(mut self, document: &Document) -> (Markup, u32, Vec<&'a Picture>) {
        let mut inner = std::mem::take(&mut self.markup);
        self.close(&mut inner);
        let part = Markup::part("w:document", |part| {
            part.within("w:body", &[], |body| {
                body.push(&inner);
                section(document, &self.frame, body);
            });
        });
        (part, self.lists, self.pictures)
    }

    /// Writes blocks where they stand.
    pub(super) fn write(&mut self, blocks: &'a [Block], place: Place, markup: &mut Markup) {
        for block in blocks {
            self.block(block, place, markup);
        }
    }

    fn block(&mut self, block: &'a Block, place: Place, markup: &mut Markup) {
        match block {
            Block::Heading(heading) => self.heading(heading, place, markup),
            Block::Paragraph(paragraph) => self.running_text(paragraph, place, markup),
            Block::List(list) => self.list(list, place, markup),
            Block::Whole(blocks) => {
                let kept = std::mem::replace(&mut self.keep, true);
                let (last, most) = match blocks.split_last() {
                    Some((last, most)) => (Some(last), most),
                    None => (None, &[][..]),
                };
                self.write(most, place, markup);
                self.keep = kept;
                if let Some(last) = last {
                    self.block(last, place, markup);
                }
            }
            Block::PageBreak => self.new_page = true,
            Block::Space(height) => gap(*height, Tie::None, markup),
            Block::Table(table) => {
                self.before_table(place, markup);
                self.table(table, place, markup);
                gap(6.0, Tie::None, markup);
            }
            Block::Facing(rows) => {
                self.before_table(place, markup);
                self.facing(rows, markup);
                gap(1.0, after(rows), markup);
            }
            Block::Letterhead(letterhead) => {
                self.before_table(place, markup);
                self.letterhead(letterhead, markup);
                gap(12.0, Tie::None, markup);
            }
            Block::Signatures(signatures) => {
                self.before_table(place, markup);
                self.signatures(signatures, markup);
                // A visa's page with nothing but a stamp could be exchanged.
                gap(10.0, Tie::Next, markup);
            }
            Block::Stamp(stamp) => {
                self.before_table(place, markup);
                self.stamp(stamp, markup);
                gap(6.0, Tie::None, markup);
            }
        }
    }

    /// A table cannot begin a page by itself.
    fn before_table(&mut self, place: Place, markup: &mut Markup) {
        if place == Place::Page && std::mem::take(&mut self.new_page) {
            gap(1.0, Tie::NewPage, markup);
        }
    }

    fn heading(&mut self, heading: &Heading, place: Place, markup: &mut Markup) {
        let style = match heading.level {
            0 | 1 => Style::Title,
            2 => Style::Heading1,
            3 => Style::Heading2,
            _ => Style::Heading3,
        };
        let setting = Setting {
            align: heading.align,
            ..Setting::of(style)
        };
        self.paragraph(setting, &heading.text, None, place, markup);
        if let Some(twin) = &heading.twin {
            let setting = Setting {
                align: heading.align,
                ..Setting::of(Style::Subtitle)
            };
            self.paragraph(setting, twin, None, place, markup);
        }
    }

    fn running_text(&mut self, paragraph: &Paragraph, place: Place, markup: &mut Markup) {
        let setting = Setting {
            align: paragraph.align,
            scale: paragraph.scale,
            after: paragraph.after,
            keep: paragraph.keep_with_next,
            indent: (paragraph.indent > 0.0).then_some((paragraph.indent, 0.0)),
            ..Setting::of(Style::Body)
        };
        self.paragraph(setting, &paragraph.text, None, place, markup);
    }

    fn list(&mut self, list: &List, place: Place, markup: &mut Markup) {
        let mut counted = 0;
        for item in &list.items {
            let label = Label::of(item, counted);
            counted = match label {
                Label::Number => counted + 1,
                _ => 0,
            };
            self.item(item, label, counted == 1, place, markup);
        }
    }

    fn item(
        &mut self,
        item: &ListItem,
        label: Label,
        begins: bool,
        place: Place,
        markup: &mut Markup,
    ) {
        let (style, hang) = match label {
            Label::Dash => (Style::Bullet, HANG),
            Label::Number => (Style::Number, HANG),
            Label::Text => (Style::Item, WIDE_HANG),
        };
        if label == Label::Number && begins {
            self.lists += 1;
        }
        for (index, paragraph) in item.body.iter().enumerate() {
            let (style, indent, number) = match index {
                0 => (style, None, self.number(label)),
                _ => (Style::ItemNext, Some((hang, 0.0)), None),
            };
            let setting = Setting {
                align: paragraph.align,
                scale: paragraph.scale,
                after: paragraph.after,
                keep: paragraph.keep_with_next,
                indent: indent.filter(|_| hang != WIDE_HANG),
                number,
                ..Setting::of(style)
            };
            let label = (index == 0 && label == Label::Text).then_some(&item.label);
            self.paragraph(setting, &paragraph.text, label, place, markup);
        }
    }

    fn number(&self, label: Label) -> Option<u32> {
        match label {
            Label::Dash => Some(DASHES),
            Label::Number => Some(setting::list(self.lists.saturating_sub(1))),
            Label::Text => None,
        }
    }

    /// A paragraph, after the label that it hangs from. Passages that begin in it are marked: on
    /// the page from here to the next passage, in a cell by a point, since a bookmark that leaves
    /// its cell is lost to some programs.
    pub(super) fn paragraph(
        &mut self,
        setting: Setting,
        text: &Text,
        label: Option<&Text>,
        place: Place,
        markup: &mut Markup,
    ) {
        if place == Place::Page {
            for mark in inline::marks(text) {
                self.close(markup);
                self.open(mark, markup);
            }
        }
        let frame = self.frame;
        let setting = Setting {
            keep: setting.keep || self.keep,
            new_page: setting.new_page
                || (place == Place::Page && std::mem::take(&mut self.new_page)),
            ..setting
        };
        let voice = setting.voice(&frame);
        setting.around(text.language, &frame, markup, |paragraph| {
            if place == Place::Cell {
                for mark in inline::marks(text) {
                    self.open(mark, paragraph);
                    self.close(paragraph);
                }
            }
            if let Some(label) = label {
                inline::runs(label, voice, paragraph);
                paragraph.within("w:r", &[], |run| run.leaf("w:tab", &[]));
            }
            inline::runs(text, voice, paragraph);
        });
    }

    /// A paragraph without words, as a cell needs one.
    pub(super) fn nothing(&self, markup: &mut Markup) {
        let setting = Setting::of(Style::Cell);
        setting.around(self.frame.language, &self.frame, markup, |_| {});
    }

    fn open(&mut self, mark: Mark, markup: &mut Markup) {
        self.bookmarks = (self.bookmarks.0 + 1, true);
        markup.leaf(
            "w:bookmarkStart",
            &[("w:id", &self.bookmarks.0), ("w:name", &mark)],
        );
    }

    fn close(&mut self, markup: &mut Markup) {
        if std::mem::take(&mut self.bookmarks.1) {
            markup.leaf("w:bookmarkEnd", &[("w:id", &self.bookmarks.0)]);
        }
    }
}

/// What an item hangs from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    Dash,
    /// The next of plain numbers.
    Number,
    /// Anything else: written as it is.
    Text,
}

impl Label {
    fn of(item: &ListItem, counted: u32) -> Label {
        let words = item.label.plain();
        match words.trim() {
            "–" | "-" | "•" => Label::Dash,
            words if words == format!("{}.", counted + 1) || words == "1." => Label::Number,
            _ => Label::Text,
        }
    }
}

fn section(document: &Document, frame: &Frame, body: &mut Markup) {
    let page = &document.page;
    let [top, right, bottom, left] = page.margins;
    body.within("w:sectPr", &[], |section| {
        running::references(section);
        let (width, height) = (twips(page.size.0), twips(page.size.1));
        let lying = page.size.0 > page.size.1;
        let size = [
            ("w:w", &width as _),
            ("w:h", &height as _),
            ("w:orient", &"landscape" as _),
        ];
        section.leaf("w:pgSz", &size[..if lying { 3 } else { 2 }]);
        section.leaf(
            "w:pgMar",
            &[
                (
                    "w:top",
                    &twips(
                        top + if document.draft_mark.is_some() {
                            14.0
                        } else {
                            0.0
                        },
                    ),
                ),
                ("w:right", &twips(right)),
                ("w:bottom", &twips(bottom)),
                ("w:left", &twips(left)),
                ("w:header", &twips(top * 0.4)),
                ("w:footer", &twips(bottom * 0.45)),
                ("w:gutter", &0),
            ],
        );
        section.leaf("w:cols", &[("w:space", &708)]);
        section.leaf("w:titlePg", &[]);
        section.val("w:bidi", style::bidi(frame.language));
    });
}

/// What announces a table stays with it.
fn after(rows: &[FacingRow]) -> Tie {
    let announces = |block: &Block| match block {
        Block::Heading(_) => true,
        Block::Paragraph(paragraph) => paragraph.keep_with_next,
        _ => false,
    };
    let last = rows.last().and_then(|row| row.first.last());
    match last.is_some_and(announces) {
        true => Tie::Next,
        false => Tie::None,
    }
}
