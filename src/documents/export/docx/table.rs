//! Tables: of figures, of two languages facing each other, of a letterhead, of signatures.

mod width;

use super::{
    block::{Body, Place},
    inline::hex,
    markup::Markup,
    paragraph::{Setting, Tie, gap},
    picture,
    style::{Style, bidi},
    twips,
};
use crate::{
    documents::content::{
        Align, Block, Cell, Colour, FacingRow, Ground, Letterhead, Paragraph, Row, RowKind,
        SignaturePlace, Signatures, Stamp, Table, Text,
    },
    text::Language,
};

/// Thin rules between rows.
const RULE: &str = "A9B3AD";
/// Empty height for a signature and a stamp, in points.
const ROOM: f32 = 92.0;
/// Width of a visa box, in points.
const STAMP: f32 = 300.0;
/// The logo's box, in points.
const LOGO: (f32, f32) = (88.0, 68.0);
/// Part of a letterhead's width that each language takes beside a logo.
const SIDE: f32 = 0.39;

/// What a table is drawn with.
struct Look<'a> {
    language: Language,
    widths: &'a [f32],
    /// Edge, width in eighths of a point, colour.
    rules: &'a [(&'a str, u32, &'a str)],
    centred: bool,
    /// Empty width at each side of a cell, in points.
    pad: f32,
}

impl Look<'_> {
    /// The table's properties and its grid, in the order of the schema.
    fn write(&self, table: &mut Markup) {
        let width: f32 = self.widths.iter().sum();
        table.within("w:tblPr", &[], |set| {
            if bidi(self.language) == 1 {
                set.leaf("w:bidiVisual", &[]);
            }
            set.leaf("w:tblW", &[("w:w", &twips(width)), ("w:type", &"dxa")]);
            if self.centred {
                set.val("w:jc", "center");
            }
            if !self.rules.is_empty() {
                set.within("w:tblBorders", &[], |borders| edges(self.rules, borders));
            }
            set.leaf("w:tblLayout", &[("w:type", &"fixed")]);
            set.within("w:tblCellMar", &[], |margins| {
                for (side, room) in [
                    ("w:top", 1.0),
                    ("w:left", self.pad),
                    ("w:bottom", 1.0),
                    ("w:right", self.pad),
                ] {
                    margins.leaf(side, &[("w:w", &twips(room)), ("w:type", &"dxa")]);
                }
            });
        });
        table.within("w:tblGrid", &[], |grid| {
            for width in self.widths {
                grid.leaf("w:gridCol", &[("w:w", &twips(*width))]);
            }
        });
    }
}

fn edges(rules: &[(&str, u32, &str)], borders: &mut Markup) {
    for (edge, width, colour) in rules {
        let edge = format!("w:{edge}");
        borders.leaf(
            &edge,
            &[
                ("w:val", &"single"),
                ("w:sz", width),
                ("w:space", &0),
                ("w:color", colour),
            ],
        );
    }
}

/// A cell of so many columns and points.
fn cell(
    (span, width): (usize, f32),
    ground: Option<&str>,
    rules: &[(&str, u32, &str)],
    row: &mut Markup,
    write: impl FnOnce(&mut Markup),
) {
    row.within("w:tc", &[], |cell| {
        cell.within("w:tcPr", &[], |set| {
            set.leaf("w:tcW", &[("w:w", &twips(width)), ("w:type", &"dxa")]);
            if span > 1 {
                set.val("w:gridSpan", span);
            }
            if !rules.is_empty() {
                set.within("w:tcBorders", &[], |borders| edges(rules, borders));
            }
            if let Some(ground) = ground {
                set.leaf(
                    "w:shd",
                    &[
                        ("w:val", &"clear"),
                        ("w:color", &"auto"),
                        ("w:fill", &ground),
                    ],
                );
            }
        });
        write(cell);
    });
}

/// A row; one that is whole never parts between pages.
fn row(whole: bool, head: bool, table: &mut Markup, write: impl FnOnce(&mut Markup)) {
    table.within("w:tr", &[], |row| {
        if whole || head {
            row.within("w:trPr", &[], |set| {
                if whole {
                    set.leaf("w:cantSplit", &[]);
                }
                if head {
                    set.leaf("w:tblHeader", &[]);
                }
            });
        }
        write(row);
    });
}

impl<'a> Body<'a> {
    /// A table of rows and columns.
    pub(super) fn table(&mut self, table: &Table, place: Place, markup: &mut Markup) {
        let size = self.frame.size * table.scale;
        let widths = width::columns(table, self.width, size);
        if widths.is_empty() {
            return;
        }
        if let Some(caption) = &table.caption {
            self.paragraph(Setting::of(Style::Caption), caption, None, place, markup);
        }
        let green = hex(Colour::Green);
        let look = Look {
            language: table.language,
            widths: &widths,
            rules: &[
                ("top", 6, green),
                ("bottom", 6, green),
                ("insideH", 2, RULE),
                ("insideV", 2, RULE),
            ],
            centred: false,
            pad: size * 0.42,
        };
        markup.within("w:tbl", &[], |markup| {
            look.write(markup);
            for (row, head) in (table.header.iter().map(|row| (row, true)))
                .chain(table.rows.iter().map(|row| (row, false)))
            {
                self.row(table, row, head, &widths, markup);
            }
        });
    }

    fn row(&mut self, table: &Table, line: &Row, head: bool, widths: &[f32], markup: &mut Markup) {
        let kind = if head { RowKind::Head } else { line.kind };
        let green = hex(Colour::Green);
        let below = [("bottom", 6, green)];
        let above = [("top", 4, green)];
        let rules: &[(&str, u32, &str)] = match kind {
            RowKind::Head => &below,
            RowKind::Total => &above,
            _ => &[],
        };
        row(true, head, markup, |markup| {
            let mut column = 0;
            for filled in &line.cells {
                let left = widths.len().saturating_sub(column);
                if left == 0 {
                    break;
                }
                let span = filled.span.clamp(1, left);
                let width = widths[column..column + span].iter().sum();
                let ground = filled.bar.map(|bar| ground(bar.ground));
                let align = table.columns.get(column).map(|column| column.align);
                cell((span, width), ground, rules, markup, |markup| {
                    self.cell(table, filled, kind, align.unwrap_or_default(), markup);
                });
                column += span;
            }
            // Every row fills the grid.
            if column < widths.len() {
                let width = widths[column..].iter().sum();
                cell(
                    (widths.len() - column, width),
                    None,
                    rules,
                    markup,
                    |markup| {
                        self.nothing(markup);
                    },
                );
            }
        });
    }

    fn cell(
        &mut self,
        table: &Table,
        cell: &Cell,
        kind: RowKind,
        column: Align,
        markup: &mut Markup,
    ) {
        let heads = cell.heads_row || matches!(kind, RowKind::Head | RowKind::Group);
        let style = if heads { Style::CellHead } else { Style::Cell };
        for paragraph in &cell.body {
            let setting = Setting {
                align: stand(table.language, cell.align.unwrap_or(column), paragraph),
                scale: table.scale * paragraph.scale,
                after: paragraph.after,
                keep: kind == RowKind::Group,
                strong: matches!(kind, RowKind::Subtotal | RowKind::Total),
                colour: (kind == RowKind::Group).then_some(Colour::Green),
                ..Setting::of(style)
            };
            self.paragraph(setting, &paragraph.text, None, Place::Cell, markup);
        }
        if cell.body.is_empty() {
            self.nothing(markup);
        }
    }

    /// Two languages side by side, the first where reading starts.
    pub(super) fn facing(&mut self, rows: &'a [FacingRow], markup: &mut Markup) {
        let widths = [self.width / 2.0; 2];
        let look = Look {
            language: self.frame.language,
            widths: &widths,
            rules: &[("insideV", 4, RULE)],
            centred: false,
            pad: 7.0,
        };
        let across = std::mem::replace(&mut self.width, widths[0] - 14.0);
        markup.within("w:tbl", &[], |markup| {
            look.write(markup);
            for pair in rows {
                row(!pair.may_break, false, markup, |markup| {
                    for blocks in [&pair.first, &pair.second] {
                        cell((1, widths[0]), None, &[], markup, |markup| {
                            self.write(blocks, Place::Cell, markup);
                            match blocks.last() {
                                None => self.nothing(markup),
                                Some(Block::Whole(_)) => gap(1.0, Tie::None, markup),
                                Some(_) => {}
                            }
                        });
                    }
                });
            }
        });
        self.width = across;
    }

    /// The two languages of the kingdom's papers, a logo between them where there is one.
    pub(super) fn letterhead(&mut self, letterhead: &'a Letterhead, markup: &mut Markup) {
        let has_middle = letterhead.logo.is_some() || letterhead.tifinagh.is_some();
        let side = if has_middle { SIDE } else { 0.5 } * self.width;
        let middle = self.width - 2.0 * side;
        let widths = [side, middle, side];
        let two = [side, side];
        let green = hex(Colour::Green);
        let look = Look {
            language: self.frame.language,
            widths: if has_middle { &widths } else { &two },
            rules: &[("bottom", 6, green)],
            centred: false,
            pad: 4.0,
        };
        let (first, second) = match self.frame.language {
            Language::Arabic => (&letterhead.arabic, &letterhead.french),
            Language::French => (&letterhead.french, &letterhead.arabic),
        };
        markup.within("w:tbl", &[], |markup| {
            look.write(markup);
            row(true, false, markup, |markup| {
                cell((1, side), None, &[], markup, |markup| {
                    self.letterhead_lines(first, markup);
                });
                if has_middle {
                    cell((1, middle), None, &[], markup, |markup| {
                        self.middle(letterhead, markup);
                    });
                }
                cell((1, side), None, &[], markup, |markup| {
                    self.letterhead_lines(second, markup);
                });
            });
        });
    }

    fn letterhead_lines(&mut self, lines: &[Text], markup: &mut Markup) {
        for (index, line) in lines.iter().enumerate() {
            // The commune stands last.
            let commune = index > 0 && index + 1 == lines.len();
            let setting = Setting {
                colour: commune.then_some(Colour::Green),
                ..Setting::of(Style::Letterhead)
            };
            self.paragraph(setting, line, None, Place::Cell, markup);
        }
        if lines.is_empty() {
            self.nothing(markup);
        }
    }

    fn middle(&mut self, letterhead: &'a Letterhead, markup: &mut Markup) {
        let setting = Setting {
            is_open: true,
            ..Setting::of(Style::Letterhead)
        };
        let frame = self.frame;
        if let Some(logo) = &letterhead.logo {
            let index = self.pictures.len();
            self.pictures.push(logo);
            setting.around(Language::French, &frame, markup, |paragraph| {
                picture::run(index, logo, LOGO, paragraph);
            });
        }
        if let Some(tifinagh) = &letterhead.tifinagh {
            setting.around(Language::French, &frame, markup, |paragraph| {
                paragraph.within("w:r", &[], |run| {
                    run.within("w:rPr", &[], |set| {
                        // The face of Tifinagh on Word's machines.
                        let face = &"Ebrima";
                        set.leaf(
                            "w:rFonts",
                            &[("w:ascii", face), ("w:hAnsi", face), ("w:cs", face)],
                        );
                        set.val("w:color", hex(Colour::Green));
                        set.val("w:sz", 16);
                    });
                    run.text("w:t", &[("xml:space", &"preserve")], tifinagh);
                });
            });
        }
    }

    /// Two places a row, each with room for a signature and a stamp.
    pub(super) fn signatures(&mut self, signatures: &Signatures, markup: &mut Markup) {
        let half = self.width / 2.0;
        let look = Look {
            language: signatures.language,
            widths: &[half, half],
            rules: &[
                ("top", 4, RULE),
                ("left", 4, RULE),
                ("bottom", 4, RULE),
                ("right", 4, RULE),
                ("insideH", 4, RULE),
                ("insideV", 4, RULE),
            ],
            centred: false,
            pad: 6.0,
        };
        if signatures.places.is_empty() {
            return;
        }
        markup.within("w:tbl", &[], |markup| {
            look.write(markup);
            for pair in signatures.places.chunks(2) {
                row(true, false, markup, |markup| {
                    for place in pair {
                        cell((1, half), None, &[], markup, |markup| {
                            self.signature(place, markup);
                        });
                    }
                    if pair.len() == 1 {
                        cell((1, half), None, &[], markup, |markup| self.nothing(markup));
                    }
                });
            }
        });
    }

    fn signature(&mut self, place: &SignaturePlace, markup: &mut Markup) {
        let lines: Vec<(&Text, bool)> = (place.party.iter().map(|text| (text, true)))
            .chain(place.quality.iter().map(|text| (text, false)))
            .chain(place.note.iter().map(|text| (text, false)))
            .collect();
        for (text, strong) in lines {
            let setting = Setting {
                keep: true,
                strong,
                ..Setting::of(Style::Signature)
            };
            self.paragraph(setting, text, None, Place::Cell, markup);
        }
        gap(ROOM, Tie::Next, markup);
    }

    /// A framed box under its title.
    pub(super) fn stamp(&mut self, stamp: &Stamp, markup: &mut Markup) {
        let width = STAMP.min(self.width);
        let green = hex(Colour::Green);
        let look = Look {
            language: self.frame.language,
            widths: &[width],
            rules: &[
                ("top", 6, green),
                ("left", 6, green),
                ("bottom", 6, green),
                ("right", 6, green),
            ],
            centred: true,
            pad: 6.0,
        };
        markup.within("w:tbl", &[], |markup| {
            look.write(markup);
            row(true, false, markup, |markup| {
                cell((1, width), None, &[], markup, |markup| {
                    for title in &stamp.title {
                        let setting = Setting::of(Style::Stamp);
                        self.paragraph(setting, title, None, Place::Cell, markup);
                    }
                    gap(stamp.room.clamp(1.0, 600.0), Tie::None, markup);
                });
            });
        });
    }
}

/// Where a paragraph stands in a cell. What ends a column from the right are figures, and figures
/// stand one under the other by their right edges, in both directions.
fn stand(table: Language, column: Align, paragraph: &Paragraph) -> Align {
    match (column, table, paragraph.text.language) {
        (Align::Start, ..) => paragraph.align,
        (Align::End, Language::Arabic, Language::Arabic) => Align::Start,
        _ => column,
    }
}

fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Green => "C9DFD2",
        Ground::Blue => "CFDDEC",
        Ground::Amber => "F0DCAE",
        Ground::Grey => "DCE1DE",
    }
}
