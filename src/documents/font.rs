//! The faces that paper is set in, embedded in the binary.

/// A face that a document may be set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Amiri Regular: Arabic and Latin in one face.
    Regular,
    /// Amiri Bold.
    Bold,
    /// Noto Sans Tifinagh, for the Amazigh line of a letterhead.
    Tifinagh,
}

impl Face {
    /// Every face, in a fixed order.
    pub const ALL: [Face; 3] = [Face::Regular, Face::Bold, Face::Tifinagh];

    /// The bytes of the TrueType file.
    pub fn data(self) -> &'static [u8] {
        match self {
            Face::Regular => include_bytes!("../../resources/fonts/Amiri-Regular.ttf"),
            Face::Bold => include_bytes!("../../resources/fonts/Amiri-Bold.ttf"),
            Face::Tifinagh => include_bytes!("../../resources/fonts/NotoSansTifinagh-Regular.ttf"),
        }
    }

    /// The PostScript name, to which a subset tag is prefixed on export.
    pub fn postscript_name(self) -> &'static str {
        match self {
            Face::Regular => "Amiri-Regular",
            Face::Bold => "Amiri-Bold",
            Face::Tifinagh => "NotoSansTifinagh-Regular",
        }
    }
}

/// Units per em of every face in [`Face::ALL`]; a glyph space of thousandths needs no rounding.
pub const UNITS_PER_EM: i32 = 1000;
