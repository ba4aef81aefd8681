//! Strips into pages: the body parted page by page, then headers, footers and the draft mark.

use super::{
    Error,
    composer::{Composer, Grid, Setting, sane},
    galley,
    item::{Look, Numbers},
    shaper::Shaper,
    substitute::Substitutions,
    tree::Tree,
};
use crate::{
    documents::{
        content::{Align, Colour, Document, PageStyle, Running},
        frame::{Layout, Mark, Page, Paint, Rgb, Tag},
    },
    text::Direction,
};

/// The least width and height that text needs, in points.
const LEAST: f32 = 40.0;
/// Colour of thin rules.
pub(super) const RULE: Rgb = Rgb(0xA9, 0xB3, 0xAD);

/// Pages of a document.
pub(super) fn lay_out(document: &Document, shaper: &mut Shaper) -> Result<Layout, Error> {
    let area = Area::new(document.page)?;
    let mut composer = Composer {
        shaper,
        substitutions: Substitutions::default(),
        tree: Tree::new(document.identity.language),
        pictures: Vec::new(),
        language: document.identity.language,
        body: sane(document.page.body_size, 4.0, 40.0, 12.0),
        page_height: area.height,
        grid: Grid::Own,
        numbers: Numbers::default(),
    };
    let mut body = composer.blocks(&document.body, area.width, Tree::ROOT)?;
    galley::trim(&mut body);
    let (width, height) = document.page.size;
    let mut pages = Vec::new();
    let mut outline = Vec::new();
    while !body.is_empty() || pages.is_empty() {
        let strips = galley::part(&mut body, area.height, true);
        let mut marks = Vec::new();
        galley::place(
            strips,
            (area.left, area.top),
            pages.len(),
            &mut marks,
            &mut outline,
        );
        pages.push(Page {
            width,
            height,
            marks,
        });
    }
    let count = pages.len();
    let draft = document
        .draft_mark
        .as_ref()
        .map(|text| composer.draft_mark(text, area.page));
    for (index, page) in pages.iter_mut().enumerate() {
        composer.numbers = Numbers {
            page: index + 1,
            count,
        };
        if let (Some(header), true) = (&document.header, index > 0) {
            composer.running(header, &area, Edge::Top, &mut page.marks);
        }
        if let Some(footer) = &document.footer {
            composer.running(footer, &area, Edge::Foot, &mut page.marks);
        }
        if let Some(draft) = &draft {
            page.marks.splice(0..0, draft.iter().cloned());
        }
    }
    Ok(Layout {
        identity: document.identity.clone(),
        pages,
        nodes: composer.tree.into_nodes(),
        outline,
        pictures: composer.pictures,
        substitutions: composer.substitutions.into_list(),
    })
}

/// The part of a page that holds the body, in points.
struct Area {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
    page: (f32, f32),
}

impl Area {
    fn new(style: PageStyle) -> Result<Area, Error> {
        let [top, right, bottom, left] = style.margins;
        let width = style.size.0 - left - right;
        let height = style.size.1 - top - bottom;
        // Written so that what is not a number fails too.
        let fits = |length: f32| (LEAST..14_400.0).contains(&length);
        let sides = [top, right, bottom, left]
            .iter()
            .all(|side| (0.0..14_400.0).contains(side));
        if fits(width) && fits(height) && sides {
            Ok(Area {
                left,
                top,
                width,
                height,
                page: style.size,
            })
        } else {
            Err(Error::NoRoom { width, height })
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Edge {
    Top,
    Foot,
}

impl Composer<'_> {
    /// Three places on a line, over or under a thin rule.
    fn running(&mut self, running: &Running, area: &Area, edge: Edge, marks: &mut Vec<Mark>) {
        let size = (self.body * 0.74).max(7.0);
        let rtl = self.language.direction() == Direction::RightToLeft;
        let look = Look {
            bold: false,
            ink: Some(Colour::Muted),
        };
        let side = if running.center.is_some() { 0.36 } else { 0.62 } * area.width;
        let middle = 0.26 * area.width;
        let rule = match edge {
            Edge::Top => area.top - 12.0,
            Edge::Foot => area.page.1 - (area.page.1 - area.top - area.height) + 12.0,
        };
        let from = (area.left, rule);
        let to = (area.left + area.width, rule);
        let paint = Paint::Rule {
            from,
            to,
            width: 0.4,
            colour: RULE,
        };
        marks.push(Mark {
            tag: Tag::Artifact,
            paint,
        });
        // Where a place stands is the page's matter, not that of the language of its text.
        let far = area.width - side;
        let (start, end) = if rtl { (far, 0.0) } else { (0.0, far) };
        let places = [
            (&running.start, start, side, rtl),
            (&running.center, (area.width - middle) / 2.0, middle, rtl),
            (&running.end, end, side, !rtl),
        ];
        for (index, (text, left, width, at_right)) in places.into_iter().enumerate() {
            let Some(text) = text else { continue };
            let reads_left = text.language.direction() == Direction::RightToLeft;
            let align = match (index, at_right == reads_left) {
                (1, _) => Align::Center,
                (_, true) => Align::Start,
                (_, false) => Align::End,
            };
            let setting = Setting {
                size,
                align,
                look,
                width,
                left: area.left + left,
            };
            let lines = self.lines(text, setting, Tag::Pagination);
            let total: f32 = lines.iter().map(|line| line.height).sum();
            let mut y = if edge == Edge::Top {
                rule - total
            } else {
                rule + 2.0
            };
            for line in lines {
                marks.extend(
                    line.marks
                        .into_iter()
                        .map(|mark| galley::moved(mark, 0.0, y)),
                );
                y += line.height;
            }
        }
    }
}
