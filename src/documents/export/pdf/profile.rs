//! The sRGB colour space as an ICC profile, written from the figures of IEC 61966-2-1.
//!
//! PDF/A asks for the profile of the paper's colours. The published ones carry tables and texts of
//! several kilobytes; version 4 says the same in a parametric curve and nine numbers. Its text
//! gives it to the public domain.

/// Fixed-point numbers with 16 bits after the point.
const WHITE_D50: [u32; 3] = [0x0000_F6D6, 0x0001_0000, 0x0000_D32D];
/// The primaries, adapted to D50 by Bradford; they add up to the white.
const RED: [u32; 3] = [0x0000_6FA0, 0x0000_38F5, 0x0000_0390];
const GREEN: [u32; 3] = [0x0000_6296, 0x0000_B787, 0x0000_18DA];
const BLUE: [u32; 3] = [0x0000_24A0, 0x0000_0F84, 0x0000_B6C3];
/// The adaptation from D65 to D50.
const ADAPTATION: [f64; 9] = [
    1.047_882, 0.022_919, -0.050_217, 0.029_587, 0.990_479, -0.017_059, -0.009_232, 0.015_076,
    0.751_678,
];
/// The curve: exponent, then a, b, c and d of `(a x + b)^g` above d and `c x` below.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// The profile's bytes: ICC version 4.2 (ISO 15076-1:2005), display class.
pub fn srgb() -> Vec<u8> {
    let curve = element(b"para", &[&[0, 3, 0, 0], fixed(&CURVE).as_slice()].concat());
    let tags: [([u8; 4], Vec<u8>); 9] = [
        (*b"desc", text("sRGB")),
        (*b"cprt", text("CC0")),
        (*b"wtpt", element(b"XYZ ", &words(&WHITE_D50))),
        (*b"chad", element(b"sf32", &fixed(&ADAPTATION))),
        (*b"rXYZ", element(b"XYZ ", &words(&RED))),
        (*b"gXYZ", element(b"XYZ ", &words(&GREEN))),
        (*b"bXYZ", element(b"XYZ ", &words(&BLUE))),
        (*b"rTRC", curve.clone()),
        // Green and blue follow the same curve, and share its place.
        (*b"gTRC", curve),
    ];
    let count = tags.len() as u32 + 1;
    let mut directory = words(&[count]);
    let mut body: Vec<u8> = Vec::new();
    let start = 128 + 4 + 12 * count;
    let mut curve_at = None;
    for (tag, data) in &tags {
        let fresh = (start + body.len() as u32, data.len() as u32);
        let place = match tag {
            b"rTRC" => *curve_at.insert(fresh),
            b"gTRC" => curve_at.unwrap_or(fresh),
            _ => fresh,
        };
        directory.extend(tag);
        directory.extend(words(&[place.0, place.1]));
        if tag != b"gTRC" {
            body.extend(data);
            body.resize(body.len().next_multiple_of(4), 0);
        }
    }
    let (at, length) = curve_at.unwrap_or_default();
    directory.extend(b"bTRC");
    directory.extend(words(&[at, length]));

    let mut profile = header(start + body.len() as u32);
    profile.extend(directory);
    profile.extend(body);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut header = words(&[size, 0, 0x0420_0000]);
    header.extend(b"mntrRGB XYZ ");
    // The date of the format's figures, not of the writing.
    header.extend(
        [2026u16, 1, 1, 0, 0, 0]
            .into_iter()
            .flat_map(u16::to_be_bytes),
    );
    header.extend(b"acsp");
    header.resize(68, 0);
    header.extend(words(&WHITE_D50));
    header.resize(128, 0);
    header
}

fn words(values: &[u32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_be_bytes())
        .collect()
}

fn fixed(values: &[f64]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| ((value * 65_536.0).round() as i32).to_be_bytes())
        .collect()
}

fn element(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    [kind.as_slice(), &[0; 4], data].concat()
}

/// A text in English, UTF-16.
fn text(text: &str) -> Vec<u8> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut data = words(&[1, 12]);
    data.extend(b"enUS");
    data.extend(words(&[utf16.len() as u32, 28]));
    data.extend(utf16);
    element(b"mluc", &data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_its_size_and_stays_small() {
        let profile = srgb();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        assert!(profile.len() < 520, "{}", profile.len());
        assert_eq!(&profile[36..40], b"acsp");
    }

    #[test]
    fn each_tag_lies_inside() {
        let profile = srgb();
        let word = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap());
        for index in 0..word(128) as usize {
            let at = 132 + 12 * index;
            let (start, length) = (word(at + 4), word(at + 8));
            assert_eq!(start % 4, 0);
            assert!(start + length <= profile.len() as u32);
        }
    }

    #[test]
    fn primaries_add_up_to_white() {
        for axis in 0..3 {
            assert_eq!(RED[axis] + GREEN[axis] + BLUE[axis], WHITE_D50[axis]);
        }
    }
}
