//! The colours, light and dark, as plain data.

use iced::Color;

/// Colours by what they are for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// The page.
    pub paper: Color,
    /// Cards and fields.
    pub raised: Color,
    /// Rails and table heads.
    pub sunken: Color,
    /// Text.
    pub ink: Color,
    /// Secondary text.
    pub muted: Color,
    /// Hints.
    pub faint: Color,
    /// Separators.
    pub line: Color,
    /// Borders of fields.
    pub strong_line: Color,
    /// The bar of a scrolled area.
    pub scroll: Color,
    /// The one action, the selection, the focus ring.
    pub green: Color,
    /// Pressed, headings.
    pub deep: Color,
    /// The selected row.
    pub tint: Color,
    /// Text on green.
    pub on_green: Color,
    /// An action that takes something away, under the pointer.
    pub late_deep: Color,
    /// Text on such an action.
    pub on_late: Color,
    /// What stands in good order.
    pub on_time: State,
    /// What falls due soon.
    pub soon: State,
    /// What is late, or went wrong.
    pub late: State,
    /// What is done.
    pub done: State,
    /// What is not owed, or has no state.
    pub none: State,
}

/// Colours of one state.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct State {
    /// Its shape and words.
    pub ink: Color,
    /// The ground under them.
    pub tint: Color,
}

/// Dark ink on calm paper.
pub const LIGHT: Palette = Palette {
    paper: rgb(0xFAF8F3),
    raised: rgb(0xFFFFFF),
    sunken: rgb(0xF1EDE4),
    ink: rgb(0x1F2421),
    muted: rgb(0x545C57),
    faint: rgb(0x69706B),
    line: rgb(0xE3DED2),
    strong_line: rgb(0x857E70),
    scroll: rgb(0xB9B3A6),
    green: rgb(0x1E6B52),
    deep: rgb(0x154C3A),
    tint: rgb(0xE4F0EA),
    on_green: rgb(0xFFFFFF),
    late_deep: rgb(0x862620),
    on_late: rgb(0xFFFFFF),
    on_time: state(0x1E6B52, 0xE4F0EA),
    soon: state(0x815800, 0xFAF0DA),
    late: state(0xA8322A, 0xFBEAE7),
    done: state(0x2F5D8C, 0xE7EFF7),
    none: state(0x5A616D, 0xEEEFF2),
};

/// Light ink on dark paper.
pub const DARK: Palette = Palette {
    paper: rgb(0x191C1A),
    raised: rgb(0x222624),
    sunken: rgb(0x131614),
    ink: rgb(0xECEAE3),
    muted: rgb(0xB5BCB7),
    faint: rgb(0x9AA29D),
    line: rgb(0x343A36),
    strong_line: rgb(0x7F8781),
    scroll: rgb(0x4C534E),
    green: rgb(0x6FC4A2),
    deep: rgb(0x9CDBC2),
    tint: rgb(0x203A30),
    on_green: rgb(0x10231C),
    late_deep: rgb(0xF8B6AF),
    on_late: rgb(0x2B1012),
    on_time: state(0x6FC4A2, 0x203A30),
    soon: state(0xE2B45C, 0x3A3120),
    late: state(0xF2948A, 0x40262A),
    done: state(0x92BBE8, 0x22324A),
    none: state(0xADB4C0, 0x2D3138),
};

const fn rgb(hex: u32) -> Color {
    Color::from_rgb8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const fn state(ink: u32, tint: u32) -> State {
    State {
        ink: rgb(ink),
        tint: rgb(tint),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// WCAG 2.2 contrast ratio.
    pub(in crate::theme) fn contrast(a: Color, b: Color) -> f32 {
        fn luminance(colour: Color) -> f32 {
            let [r, g, b] = [colour.r, colour.g, colour.b].map(|c| {
                if c <= 0.04045 {
                    c / 12.92
                } else {
                    ((c + 0.055) / 1.055).powf(2.4)
                }
            });
            0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn black_on_white_is_twenty_one() {
        assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    }

    #[test]
    fn every_text_reads_on_every_ground() {
        for (name, p) in [("light", LIGHT), ("dark", DARK)] {
            let grounds = [p.paper, p.raised, p.sunken];
            let texts = [
                ("ink", p.ink),
                ("muted", p.muted),
                ("deep", p.deep),
                ("green", p.green),
            ];
            for ground in grounds {
                for (text, colour) in texts {
                    let ratio = contrast(colour, ground);
                    assert!(ratio >= 4.5, "{name}: {text} on {ground:?} has {ratio:.2}");
                }
            }
            for ground in [p.paper, p.raised] {
                let ratio = contrast(p.faint, ground);
                assert!(ratio >= 4.5, "{name}: faint on {ground:?} has {ratio:.2}");
            }
            for text in [p.ink, p.muted, p.deep] {
                let ratio = contrast(text, p.tint);
                assert!(ratio >= 4.5, "{name}: on the selected row {ratio:.2}");
            }
            for ground in [p.green, p.deep] {
                let ratio = contrast(p.on_green, ground);
                assert!(ratio >= 4.5, "{name}: on the action {ratio:.2}");
            }
            for ground in [p.late.ink, p.late_deep] {
                let ratio = contrast(p.on_late, ground);
                assert!(ratio >= 4.5, "{name}: on what takes away {ratio:.2}");
            }
        }
    }

    #[test]
    fn every_state_reads_on_its_tint_and_on_the_page() {
        for (name, p) in [("light", LIGHT), ("dark", DARK)] {
            let states = [
                ("on time", p.on_time),
                ("soon", p.soon),
                ("late", p.late),
                ("done", p.done),
                ("none", p.none),
            ];
            for (state, colours) in states {
                for ground in [colours.tint, p.paper, p.raised] {
                    let ratio = contrast(colours.ink, ground);
                    assert!(ratio >= 4.5, "{name}: {state} on {ground:?} has {ratio:.2}");
                }
                assert!(contrast(p.ink, colours.tint) >= 4.5, "{name}: {state} body");
            }
        }
    }

    #[test]
    fn borders_of_fields_and_the_ring_stand_out() {
        for (name, p) in [("light", LIGHT), ("dark", DARK)] {
            for ground in [p.paper, p.raised, p.sunken] {
                for (border, colour) in [("field", p.strong_line), ("ring", p.green)] {
                    let ratio = contrast(colour, ground);
                    assert!(
                        ratio >= 3.0,
                        "{name}: {border} on {ground:?} has {ratio:.2}"
                    );
                }
            }
        }
    }

    /// Every pair that the pieces of the window put together, by the piece.
    #[test]
    fn every_piece_can_be_read() {
        for (name, p) in [("light", LIGHT), ("dark", DARK)] {
            let texts = [
                ("an option under the pointer", p.ink, p.sunken),
                ("an option that is not live", p.muted, p.paper),
                ("an option that is not live, on a card", p.muted, p.raised),
                ("a number in a pill", p.ink, p.line),
                ("a tab", p.muted, p.paper),
                ("a tab under the pointer", p.muted, p.tint),
                ("the chosen tab", p.deep, p.paper),
                ("the number of a step to come", p.muted, p.raised),
                ("the number of the step at hand", p.deep, p.raised),
                ("a step under the pointer", p.deep, p.sunken),
                ("the way back in a toast", p.deep, p.raised),
                ("the same under the pointer", p.deep, p.tint),
                ("a place of the rail under the pointer", p.ink, p.line),
                ("a button under the pointer", p.deep, p.tint),
            ];
            for (piece, ink, ground) in texts {
                let ratio = contrast(ink, ground);
                assert!(ratio >= 4.5, "{name}: {piece} has {ratio:.2}");
            }
            let shapes = [
                ("a box", p.strong_line, p.raised),
                ("a box on the page", p.strong_line, p.paper),
                ("the tick in a box", p.on_green, p.green),
                ("the dot of a choice", p.green, p.raised),
                ("the knob of a switch that is off", p.strong_line, p.raised),
                ("the knob of a switch that is on", p.on_green, p.green),
                ("the line to a step to come", p.strong_line, p.paper),
                ("the line under the chosen tab", p.green, p.paper),
                ("what fills a bar", p.green, p.line),
                ("an icon of secondary weight", p.muted, p.raised),
                ("the star of the mark", p.on_green, p.green),
            ];
            for (piece, ink, ground) in shapes {
                let ratio = contrast(ink, ground);
                assert!(ratio >= 3.0, "{name}: {piece} has {ratio:.2}");
            }
        }
    }
}
