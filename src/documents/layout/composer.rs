//! Blocks into strips: paragraphs, headings and lists; the other blocks have a file each.

use super::{
    Error, breaking,
    galley::{self, Galley, Line, Strip},
    hyphen,
    item::{self, Item, Look, Numbers, Stretch, is_silent},
    kashida,
    line::{self, Stand},
    shaper::Shaper,
    substitute::Substitutions,
    tree::Tree,
};
use crate::{
    documents::{
        content::{Align, Block, Inline, Paragraph, Picture, Text},
        frame::{NodeId, Role, Tag},
    },
    text::{Direction, Language},
};

/// Part of a page up to which blocks are kept whole.
const WHOLE: f32 = 0.6;
/// Height of a line of Arabic, in type sizes: Amiri's ascent and descent are 1.758.
const ARABIC_LEADING: f32 = 1.66;
/// Height of a line of French.
const FRENCH_LEADING: f32 = 1.4;
/// Height of a line where both languages face each other.
const SHARED_LEADING: f32 = 1.56;
/// Height of a line in tables, Arabic and French: rows stay compact, marks stay whole.
const TABLE_LEADING: (f32, f32) = (1.5, 1.34);
/// French words are divided once a line would be looser than this.
const HYPHENATE: f32 = 1.0;
/// Ascent and descent of Amiri, in type sizes.
const ASCENT: f32 = 1.124;
const DESCENT: f32 = 0.634;

/// Everything a block needs to become strips.
pub(super) struct Composer<'a> {
    pub shaper: &'a mut Shaper,
    pub substitutions: Substitutions,
    pub tree: Tree,
    pub pictures: Vec<Picture>,
    /// Language of the document: sets the direction of what has none of its own.
    pub language: Language,
    /// Body type size in points.
    pub body: f32,
    /// Height of a page's body in points.
    pub page_height: f32,
    /// How tall lines are where the block stands.
    pub grid: Grid,
    /// Page number and count, known when headers and footers are set.
    pub numbers: Numbers,
}

/// How tall lines are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grid {
    /// Each language its own.
    Own,
    /// Both languages on the Arabic grid, so that facing lines stand at one height.
    Shared,
    /// Cells of a table in this language, so that a row's first lines stand at one height.
    Table(Language),
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    /// Type size in points.
    pub size: f32,
    pub align: Align,
    pub look: Look,
    /// Width of the column in points.
    pub width: f32,
    /// Left edge of the column in points.
    pub left: f32,
}

impl Composer<'_> {
    /// Strips of blocks, in a column of a width, as children of a node.
    pub fn blocks(
        &mut self,
        blocks: &[Block],
        width: f32,
        parent: NodeId,
    ) -> Result<Galley, Error> {
        let mut strips = Galley::new();
        for block in blocks {
            self.block(block, width, parent, &mut strips)?;
        }
        Ok(strips)
    }

    fn block(
        &mut self,
        block: &Block,
        width: f32,
        parent: NodeId,
        strips: &mut Galley,
    ) -> Result<(), Error> {
        match block {
            Block::Heading(heading) => self.heading(heading, width, parent, strips),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, width, parent, strips),
            Block::List(list) => self.list(list, width, parent, strips),
            Block::Whole(blocks) => {
                let before = strips.len();
                for block in blocks {
                    self.block(block, width, parent, strips)?;
                }
                let mut own = strips.split_off(before);
                if galley::height(&own) <= self.page_height * WHOLE {
                    galley::keep(&mut own);
                }
                strips.append(&mut own);
            }
            Block::PageBreak => strips.push_back(Strip::NewPage),
            Block::Space(height) => strips.push_back(gap(*height)),
            Block::Letterhead(letterhead) => self.letterhead(letterhead, width, parent, strips)?,
            Block::Table(table) => self.table(table, width, parent, strips),
            Block::Facing(rows) => self.facing(rows, width, parent, strips)?,
            Block::Signatures(signatures) => self.signatures(signatures, width, parent, strips),
            Block::Stamp(stamp) => self.stamp(stamp, width, parent, strips),
        }
        Ok(())
    }

    /// A text as items, not yet broken.
    pub fn items(&mut self, text: &Text, look: Look) -> Vec<Stretch> {
        item::items(
            text,
            look,
            self.numbers,
            self.shaper,
            &mut self.substitutions,
        )
    }

    /// The lines of a text. An empty text gives one empty line.
    pub fn lines(&mut self, text: &Text, setting: Setting, tag: Tag) -> Vec<Line> {
        let stretches = self.items(text, setting.look);
        self.set(&stretches, text.language, setting, tag)
    }

    /// The lines of a text already made into items.
    pub fn set(
        &mut self,
        stretches: &[Stretch],
        language: Language,
        setting: Setting,
        tag: Tag,
    ) -> Vec<Line> {
        let leading = self.leading(language) * setting.size;
        let baseline = (leading - (ASCENT + DESCENT) * setting.size) / 2.0 + ASCENT * setting.size;
        let width = ems(setting.width, setting.size);
        let mut lines = Vec::new();
        for stretch in stretches {
            let mut items = breaking::cut(&stretch.items, width);
            let mut broken = match setting.align {
                Align::Justify => breaking::total_fit(&items, width),
                _ => breaking::first_fit(&items, width),
            };
            let loose = |lines: &[breaking::Line]| {
                lines.iter().map(|line| line.looseness).fold(0.0, f32::max)
            };
            let before = loose(&broken);
            if language == Language::French && before > HYPHENATE {
                let divided = hyphen::divide(&items, self.shaper);
                let again = breaking::total_fit(&divided, width);
                if loose(&again) < before {
                    (items, broken) = (divided.into(), again);
                }
            }
            if broken.is_empty() {
                lines.push(Line {
                    height: leading,
                    ..Line::default()
                });
            }
            for broken in broken {
                let mut row: Vec<Item> = items[broken.items.clone()].to_vec();
                hyphen::join(&mut row, self.shaper);
                if let (true, Some(last)) = (broken.hyphen, row.last()) {
                    row.push(hyphen::sign(last, self.shaper));
                }
                let align = match setting.align {
                    Align::Justify if broken.last => Align::Start,
                    align => align,
                };
                if align == Align::Justify {
                    kashida::lengthen(&mut row, width, self.shaper);
                }
                let stand = Stand {
                    align,
                    right_to_left: language.direction() == Direction::RightToLeft,
                    width,
                    size: setting.size,
                    left: setting.left,
                    baseline,
                    tag,
                };
                let mut marks = Vec::new();
                line::set(&row, stand, &mut marks);
                lines.push(Line {
                    height: leading,
                    marks,
                    ..Line::default()
                });
            }
        }
        lines
    }

    fn leading(&self, language: Language) -> f32 {
        match (self.grid, language) {
            (Grid::Table(Language::Arabic), _) => TABLE_LEADING.0,
            (Grid::Table(Language::French), _) => TABLE_LEADING.1,
            (Grid::Shared, _) => SHARED_LEADING,
            (Grid::Own, Language::Arabic) => ARABIC_LEADING,
            (Grid::Own, Language::French) => FRENCH_LEADING,
        }
    }

    /// A paragraph: at least two of its lines stay together at each end.
    pub fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        width: f32,
        parent: NodeId,
        strips: &mut Galley,
    ) {
        let language = paragraph.text.language;
        let size = self.body * sane(paragraph.scale, 0.2, 6.0, 1.0);
        let indent = sane(paragraph.indent, 0.0, width * 0.7, 0.0);
        let left = if language.direction() == Direction::LeftToRight {
            indent
        } else {
            0.0
        };
        let setting = Setting {
            size,
            align: paragraph.align,
            look: Look::default(),
            width: width - indent,
            left,
        };
        let tag = self.text_node(&paragraph.text, parent, Role::Paragraph);
        let mut lines = self.lines(&paragraph.text, setting, tag);
        tie(&mut lines);
        if paragraph.keep_with_next {
            lines.iter_mut().for_each(|line| line.keep |= true);
        }
        strips.extend(lines.into_iter().map(Strip::Line));
        let after = sane(paragraph.after, 0.0, 2000.0, 0.0);
        strips.push_back(Strip::Gap {
            height: after,
            keep: paragraph.keep_with_next,
        });
    }

    /// A node for a text; a text without letters has none.
    pub fn text_node(&mut self, text: &Text, parent: NodeId, role: Role) -> Tag {
        let blank = text.runs.iter().all(|inline| match inline {
            Inline::Run(run) => run.text.trim().is_empty(),
            Inline::Sign(_) | Inline::Break | Inline::Mark(_) => true,
            Inline::PageNumber | Inline::PageCount => false,
        });
        if blank {
            Tag::Artifact
        } else {
            Tag::Node(self.tree.add(parent, role, text.language))
        }
    }
}

/// Keeps the first two lines together, and the last two.
pub(super) fn tie(lines: &mut [Line]) {
    let count = lines.len();
    if count >= 2 {
        lines[0].keep = true;
        lines[count - 2].keep = true;
    }
}

/// Empty height of so many points.
pub(super) fn gap(height: f32) -> Strip {
    Strip::Gap {
        height: sane(height, 0.0, 2000.0, 0.0),
        keep: false,
    }
}

/// Points as whole thousandths of an em, at least half an em so that breaking ends.
pub(super) fn ems(points: f32, size: f32) -> i32 {
    ((points * 1000.0 / size).floor() as i32).clamp(500, 10_000_000)
}

/// A number held between bounds; what is not a number becomes the fallback.
pub(super) fn sane(value: f32, least: f32, most: f32, fallback: f32) -> f32 {
    if value.is_finite() {
        value.clamp(least, most.max(least))
    } else {
        fallback
    }
}

/// The letters of a text, without isolates.
pub(super) fn plain(text: &Text) -> String {
    let mut letters = String::new();
    for inline in &text.runs {
        match inline {
            Inline::Run(run) => letters.extend(run.text.chars().filter(|c| !is_silent(*c))),
            Inline::Break => letters.push(' '),
            _ => {}
        }
    }
    letters
}
