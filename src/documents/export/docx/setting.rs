//! What the program needs beside the text: lists, settings, faces.

use super::{
    Frame,
    markup::Markup,
    style::{DASHES, HANG, bidi, indent},
};

/// The part of lists: one of dashes, and one of numbers for each list, so that each begins at 1.
pub fn numbering(frame: &Frame, lists: u32) -> Markup {
    Markup::part("w:numbering", |part| {
        abstract_list(0, "bullet", "–", frame, part);
        abstract_list(1, "decimal", "%1.", frame, part);
        let number = |id: u32, list: u32, restarts: bool, part: &mut Markup| {
            part.within("w:num", &[("w:numId", &id)], |number| {
                number.val("w:abstractNumId", list);
                if restarts {
                    number.within("w:lvlOverride", &[("w:ilvl", &0)], |level| {
                        level.val("w:startOverride", 1);
                    });
                }
            });
        };
        number(DASHES, 0, false, part);
        number(DASHES + 1, 1, false, part);
        for list in 0..lists {
            number(DASHES + 2 + list, 1, true, part);
        }
    })
}

/// The id of a list of numbers, by its place among them.
pub fn list(index: u32) -> u32 {
    DASHES + 2 + index
}

fn abstract_list(id: u32, format: &str, text: &str, frame: &Frame, part: &mut Markup) {
    part.within("w:abstractNum", &[("w:abstractNumId", &id)], |list| {
        list.val("w:multiLevelType", "singleLevel");
        list.within("w:lvl", &[("w:ilvl", &0)], |level| {
            level.val("w:start", 1);
            level.val("w:numFmt", format);
            level.val("w:lvlText", text);
            level.val("w:lvlJc", "left");
            level.within("w:pPr", &[], |set| {
                set.val("w:bidi", bidi(frame.language));
                indent((HANG, HANG), set);
            });
        });
    });
}

/// The part of settings: as Word has them since 2013, so that it opens without a word of
/// compatibility.
pub fn settings() -> Markup {
    Markup::part("w:settings", |part| {
        part.leaf("w:zoom", &[("w:percent", &100)]);
        part.val("w:defaultTabStop", 720);
        part.val("w:characterSpacingControl", "doNotCompress");
        part.within("w:compat", &[], |compat| {
            let mut setting = |name: &str, value: &str| {
                compat.leaf(
                    "w:compatSetting",
                    &[
                        ("w:name", &name),
                        ("w:uri", &"http://schemas.microsoft.com/office/word"),
                        ("w:val", &value),
                    ],
                );
            };
            setting("compatibilityMode", "15");
            setting("overrideTableStyleFontSizeAndJustification", "1");
            setting("enableOpenTypeFeatures", "1");
            setting("doNotFlipMirrorIndents", "1");
            setting("differentiateMultirowTableHeaders", "1");
        });
        part.leaf(
            "w:themeFontLang",
            &[("w:val", &"fr-FR"), ("w:bidi", &"ar-MA")],
        );
        part.val("w:decimalSymbol", ",");
        part.val("w:listSeparator", ";");
    })
}

/// The part of faces: what may stand in for Amiri where it is not installed.
pub fn fonts() -> Markup {
    Markup::part("w:fonts", |part| {
        part.within("w:font", &[("w:name", &"Amiri")], |font| {
            font.val(
                "w:altName",
                "Times New Roman,Traditional Arabic,Sakkal Majalla",
            );
            font.val("w:panose1", "00000500000000000000");
            font.val("w:charset", "B2");
            font.val("w:family", "roman");
            font.val("w:pitch", "variable");
        });
    })
}
