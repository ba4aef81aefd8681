//! The part of styles.

use super::{ALL, Look, Style, bidi, half_points, indent, line, place};
use crate::{
    documents::{
        content::Colour,
        export::docx::{Frame, inline::hex, markup::Markup, twips},
    },
    text::Language,
};

/// The part that holds them.
pub fn sheet(frame: &Frame) -> Markup {
    Markup::part("w:styles", |sheet| {
        defaults(frame, sheet);
        for style in ALL {
            define(style, frame, sheet);
        }
        let other = match frame.language {
            Language::Arabic => Language::French,
            Language::French => Language::Arabic,
        };
        for style in ALL {
            define_twin(style, frame.language, other, sheet);
        }
        let table = [
            ("w:type", &"table" as _),
            ("w:default", &1 as _),
            ("w:styleId", &"TableNormal" as _),
        ];
        sheet.within("w:style", &table, |style| {
            style.val("w:name", "Normal Table");
            style.val("w:uiPriority", 99);
            style.within("w:tblPr", &[], |table| {
                table.leaf("w:tblInd", &[("w:w", &0), ("w:type", &"dxa")]);
            });
        });
    })
}

fn defaults(frame: &Frame, sheet: &mut Markup) {
    let size = half_points(frame.size);
    sheet.within("w:docDefaults", &[], |defaults| {
        defaults.within("w:rPrDefault", &[], |run| {
            run.within("w:rPr", &[], |set| {
                let face = &"Amiri";
                set.leaf(
                    "w:rFonts",
                    &[
                        ("w:ascii", face),
                        ("w:hAnsi", face),
                        ("w:eastAsia", face),
                        ("w:cs", face),
                    ],
                );
                set.val("w:color", hex(Colour::Ink));
                set.val("w:sz", size);
                set.val("w:szCs", size);
                set.leaf(
                    "w:lang",
                    &[
                        ("w:val", &"fr-FR"),
                        ("w:eastAsia", &"fr-FR"),
                        ("w:bidi", &"ar-MA"),
                    ],
                );
            });
        });
        defaults.within("w:pPrDefault", &[], |paragraph| {
            paragraph.within("w:pPr", &[], |set| {
                let line = line(Style::Normal, 1.0, frame);
                set.leaf(
                    "w:spacing",
                    &[("w:after", &0), ("w:line", &line), ("w:lineRule", &"exact")],
                );
            });
        });
    });
}

fn define(style: Style, frame: &Frame, sheet: &mut Markup) {
    let look = style.look();
    let main = frame.language;
    let base = style == Style::Normal;
    let mut attributes: Vec<(&str, &dyn std::fmt::Display)> = vec![("w:type", &"paragraph")];
    if base {
        attributes.push(("w:default", &1));
    }
    if matches!(
        style,
        Style::Cell
            | Style::CellHead
            | Style::Letterhead
            | Style::Stamp
            | Style::Draft
            | Style::Gap
    ) {
        attributes.push(("w:customStyle", &1));
    }
    attributes.push(("w:styleId", &look.id));
    sheet.within("w:style", &attributes, |markup| {
        markup.val("w:name", look.name);
        if !base {
            markup.val("w:basedOn", "Normal");
        }
        if let Some(next) = look.next {
            markup.val("w:next", next.id(main, main));
        }
        markup.leaf("w:qFormat", &[]);
        markup.within("w:pPr", &[], |set| {
            if look.keep {
                set.leaf("w:keepNext", &[]);
                set.leaf("w:keepLines", &[]);
            }
            if let Some(number) = look.number {
                set.within("w:numPr", &[], |list| list.val("w:numId", number));
            }
            let rule = match style {
                Style::Header => Some("w:bottom"),
                Style::Footer => Some("w:top"),
                _ => None,
            };
            if let Some(edge) = rule {
                set.within("w:pBdr", &[], |borders| {
                    borders.leaf(
                        edge,
                        &[
                            ("w:val", &"single"),
                            ("w:sz", &4),
                            ("w:space", &3),
                            ("w:color", &"A9B3AD"),
                        ],
                    );
                });
            }
            set.val("w:bidi", bidi(main));
            if style == Style::Gap {
                set.leaf("w:spacing", &[("w:line", &20), ("w:lineRule", &"exact")]);
            } else {
                set.leaf(
                    "w:spacing",
                    &[
                        ("w:before", &twips(look.before)),
                        ("w:after", &twips(look.after)),
                        ("w:line", &line(style, look.scale, frame)),
                        ("w:lineRule", &"exact"),
                    ],
                );
            }
            if look.indent.0 > 0.0 {
                indent(look.indent, set);
            }
            if !base {
                set.val("w:jc", place(look.align));
            }
            if let Some(level) = look.outline {
                set.val("w:outlineLvl", level);
            }
        });
        letters(&look, frame, markup);
    });
}

fn letters(look: &Look, frame: &Frame, markup: &mut Markup) {
    let sized = look.scale != 1.0;
    if !look.bold && look.colour == Colour::Ink && !sized {
        return;
    }
    markup.within("w:rPr", &[], |set| {
        if look.bold {
            set.leaf("w:b", &[]);
            set.leaf("w:bCs", &[]);
        }
        if look.colour != Colour::Ink {
            set.val("w:color", hex(look.colour));
        }
        if sized {
            let size = half_points(frame.size * look.scale);
            set.val("w:sz", size);
            set.val("w:szCs", size);
        }
    });
}

/// The same for a text in the other language.
fn define_twin(style: Style, main: Language, other: Language, sheet: &mut Markup) {
    let look = style.look();
    let id = style.id(main, other);
    sheet.within(
        "w:style",
        &[
            ("w:type", &"paragraph"),
            ("w:customStyle", &1),
            ("w:styleId", &id),
        ],
        |markup| {
            markup.val("w:name", format!("{} ({})", look.name, other.code()));
            markup.val("w:basedOn", look.id);
            if let Some(next) = look.next {
                markup.val("w:next", next.id(main, other));
            }
            markup.within("w:pPr", &[], |set| set.val("w:bidi", bidi(other)));
        },
    );
}
