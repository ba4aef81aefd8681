//! Where people sign: a grid of two columns with room for signature and stamp, and the visa box.

use super::{
    composer::{Composer, Setting},
    galley::{Frame, Galley, Row, Side, Strip, Stroke},
    item::Look,
    page::RULE,
};
use crate::{
    documents::{
        content::{Align, Colour, SignaturePlace, Signatures, Stamp, Text},
        frame::{NodeId, Rgb, Role},
    },
    text::Direction,
};

/// Empty height for a signature and a stamp, in points.
const ROOM: f32 = 92.0;
const LINE: Stroke = (0.5, RULE);
/// Width of a visa box, in points.
const STAMP: f32 = 300.0;

impl Composer<'_> {
    /// The grid, kept on one page as far as a page can hold it, and with the visa that follows it:
    /// a page with nothing but a stamp could be exchanged.
    pub(super) fn signatures(
        &mut self,
        signatures: &Signatures,
        width: f32,
        parent: NodeId,
        strips: &mut Galley,
    ) {
        let rtl = signatures.language.direction() == Direction::RightToLeft;
        let half = width / 2.0;
        let rows = signatures.places.chunks(2);
        for places in rows {
            let alone = places.len() == 1;
            let column = if alone { width } else { half };
            let mut sides = Vec::with_capacity(2);
            for (place, at_start) in places.iter().zip([true, false]) {
                let x = if alone || at_start != rtl { 0.0 } else { half };
                let node = self.tree.add(parent, Role::Section, signatures.language);
                let galley = self.place_to_sign(place, column, node);
                sides.push(Side {
                    x,
                    above: 6.0,
                    galley,
                });
            }
            let mut verticals = vec![(0.0, LINE), (width, LINE)];
            if !alone {
                verticals.push((half, LINE));
            }
            let frame = Frame {
                span: (0.0, width),
                top: Some(LINE),
                bottom: Some(LINE),
                verticals,
                ..Frame::default()
            };
            strips.push_back(Strip::Row(Box::new(Row {
                sides,
                keep: true,
                frame,
                ..Row::default()
            })));
        }
        strips.push_back(Strip::Gap {
            height: self.body,
            keep: true,
        });
    }

    fn place_to_sign(&mut self, place: &SignaturePlace, width: f32, node: NodeId) -> Galley {
        let bold = Look {
            bold: true,
            ink: None,
        };
        let plain = Look::default();
        let muted = Look {
            bold: false,
            ink: Some(Colour::Muted),
        };
        let mut galley = Galley::new();
        for text in &place.party {
            self.centred(text, bold, 1.0, width, node, &mut galley);
        }
        for text in &place.quality {
            self.centred(text, plain, 0.95, width, node, &mut galley);
        }
        if let Some(note) = &place.note {
            self.centred(note, muted, 0.85, width, node, &mut galley);
        }
        galley.push_back(Strip::Gap {
            height: ROOM,
            keep: false,
        });
        galley
    }

    fn centred(
        &mut self,
        text: &Text,
        look: Look,
        scale: f32,
        width: f32,
        node: NodeId,
        galley: &mut Galley,
    ) {
        let pad = 8.0f32.min(width / 4.0);
        let setting = Setting {
            size: self.body * scale,
            align: Align::Center,
            look,
            width: width - 2.0 * pad,
            left: pad,
        };
        let tag = self.text_node(text, node, Role::Paragraph);
        for mut line in self.lines(text, setting, tag) {
            line.keep = true;
            galley.push_back(Strip::Line(line));
        }
    }

    /// A framed box with a title and empty room below. It never stands on a page without a line
    /// of what it is put under.
    pub(super) fn stamp(&mut self, stamp: &Stamp, width: f32, parent: NodeId, strips: &mut Galley) {
        for strip in strips.iter_mut().rev().take(2) {
            match strip {
                Strip::Gap { keep, .. } => *keep = true,
                Strip::Line(line) => line.keep = true,
                Strip::Row(row) => row.keep = true,
                _ => {}
            }
        }
        let node = self.tree.add(parent, Role::Section, self.language);
        let column = STAMP.min(width);
        let left = (width - column) / 2.0;
        let mut galley = Galley::new();
        let look = Look {
            bold: true,
            ink: Some(Colour::Green),
        };
        for text in &stamp.title {
            self.centred(text, look, 1.0, column, node, &mut galley);
        }
        let room = super::composer::sane(stamp.room, 0.0, 2000.0, ROOM).min(self.page_height * 0.7);
        galley.push_back(Strip::Gap {
            height: room,
            keep: false,
        });
        let line: Stroke = (0.7, Rgb::from(Colour::Green));
        let frame = Frame {
            span: (left, left + column),
            top: Some(line),
            bottom: Some(line),
            verticals: vec![(left, line), (left + column, line)],
            ..Frame::default()
        };
        let sides = vec![Side {
            x: left,
            above: 6.0,
            galley,
        }];
        strips.push_back(Strip::Gap {
            height: 8.0,
            keep: true,
        });
        strips.push_back(Strip::Row(Box::new(Row {
            sides,
            frame,
            ..Row::default()
        })));
        strips.push_back(Strip::Gap {
            height: self.body,
            keep: false,
        });
    }
}
