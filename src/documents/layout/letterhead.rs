//! The commune's letterhead: Arabic at the right, French at the left, in every document's language,
//! and between them the logo and the Amazigh line.

use super::{
    Error, breaking,
    composer::{Composer, Setting},
    galley,
    galley::{Galley, Line, Strip},
    item::Look,
};
use crate::{
    documents::{
        content::{Align, Colour, Inline, Letterhead, Picture, Run, Text},
        frame::{Mark, NodeId, Paint, Rgb, Role, Tag},
    },
    text::Language,
};

/// Part of the width that each language takes.
const SIDE: f32 = 0.39;
/// The logo's box, in points.
const LOGO: (f32, f32) = (88.0, 68.0);
/// Height of a line, in type sizes: the same in both languages, so that they face each other.
const LEADING: f32 = 1.62;

impl Composer<'_> {
    /// One strip: the letterhead, a thin rule, and the air below it.
    pub(super) fn letterhead(
        &mut self,
        letterhead: &Letterhead,
        width: f32,
        parent: NodeId,
        strips: &mut Galley,
    ) -> Result<(), Error> {
        let size = self.body * 0.96;
        let side = width * SIDE;
        let right = (&letterhead.arabic, width - side);
        let left = (&letterhead.french, 0.0);
        let mut marks = Vec::new();
        let first_right = self.language == Language::Arabic;
        let (one, two) = if first_right {
            (right, left)
        } else {
            (left, right)
        };
        let mut height = self.block_of_lines(one.0, (one.1, side), size, parent, &mut marks);
        let middle = self.middle(letterhead, (width, height), parent, &mut marks)?;
        height = height.max(self.block_of_lines(two.0, (two.1, side), size, parent, &mut marks));
        height = height.max(middle) + 7.0;
        let paint = Paint::Rule {
            from: (0.0, height),
            to: (width, height),
            width: 0.8,
            colour: Rgb::from(Colour::Green),
        };
        marks.push(Mark {
            tag: Tag::Artifact,
            paint,
        });
        strips.push_back(Strip::Line(Line {
            height: height + 1.0,
            marks,
            ..Line::default()
        }));
        strips.push_back(Strip::Gap {
            height: 16.0,
            keep: false,
        });
        Ok(())
    }

    /// Centred lines: the kingdom and the commune, first and last, are bold.
    fn block_of_lines(
        &mut self,
        lines: &[Text],
        (left, width): (f32, f32),
        size: f32,
        parent: NodeId,
        marks: &mut Vec<Mark>,
    ) -> f32 {
        let mut y = 0.0;
        for (index, text) in lines.iter().enumerate() {
            let ends = index == 0 || index + 1 == lines.len();
            let commune = index > 0 && index + 1 == lines.len();
            let look = Look {
                bold: ends,
                ink: commune.then_some(Colour::Green),
            };
            let setting = Setting {
                size,
                align: Align::Center,
                look,
                width,
                left,
            };
            let tag = self.text_node(text, parent, Role::Paragraph);
            for line in self.lines(text, setting, tag) {
                // French lines take the height of the Arabic ones that they face.
                let lift = (LEADING * size - line.height) / 2.0;
                marks.extend(
                    line.marks
                        .into_iter()
                        .map(|mark| galley::moved(mark, 0.0, y + lift)),
                );
                y += LEADING * size;
            }
        }
        y
    }

    fn middle(
        &mut self,
        letterhead: &Letterhead,
        (width, height): (f32, f32),
        parent: NodeId,
        marks: &mut Vec<Mark>,
    ) -> Result<f32, Error> {
        let room = width * (1.0 - 2.0 * SIDE);
        let mut y = 0.0;
        if let Some(logo) = &letterhead.logo {
            check(logo)?;
            let scale = (LOGO.0.min(room) / logo.width as f32).min(LOGO.1 / logo.height as f32);
            let (w, h) = (logo.width as f32 * scale, logo.height as f32 * scale);
            let node = self.tree.add(parent, Role::Figure, self.language);
            if let Some(node) = self.tree.node_mut(node) {
                node.description = Some(logo.description.clone());
            }
            let index = self.pictures.len();
            self.pictures.push(logo.clone());
            let area = [(width - w) / 2.0, 2.0, w, h];
            marks.push(Mark {
                tag: Tag::Node(node),
                paint: Paint::Picture { index, area },
            });
            y = h + 4.0;
        }
        if let Some(line) = letterhead
            .tifinagh
            .as_ref()
            .filter(|line| !line.trim().is_empty())
        {
            // Tifinagh reads from left to right; the tree has no third language, and the nearest
            // is the one with its direction.
            let text = Text {
                language: Language::French,
                runs: vec![Inline::Run(Run {
                    text: line.clone(),
                    bold: false,
                    colour: Colour::Ink,
                })],
            };
            let items = self.items(&text, Look::default());
            let natural = items
                .first()
                .map_or(0, |s| breaking::advance(&s.items))
                .max(1);
            let size = (room * 1000.0 / natural as f32).clamp(self.body * 0.6, self.body * 0.78);
            let setting = Setting {
                size,
                align: Align::Center,
                look: Look::default(),
                width: room,
                left: (width - room) / 2.0,
            };
            if letterhead.logo.is_none() {
                // Alone between the two languages, the line stands at half their height.
                y = (height / 2.0 - size * 0.8).max(0.0);
            }
            let tag = self.text_node(&text, parent, Role::Paragraph);
            for line in self.set(&items, text.language, setting, tag) {
                marks.extend(
                    line.marks
                        .into_iter()
                        .map(|mark| galley::moved(mark, 0.0, y)),
                );
                y += line.height;
            }
        }
        Ok(y)
    }
}

fn check(picture: &Picture) -> Result<(), Error> {
    let Picture {
        width,
        height,
        rgba,
        ..
    } = picture;
    let expected = (u64::from(*width) * u64::from(*height)).saturating_mul(4);
    if expected == 0 || rgba.len() as u64 != expected {
        return Err(Error::Picture {
            width: *width,
            height: *height,
            bytes: rgba.len(),
        });
    }
    Ok(())
}
