//! Reads a logo: PNG bytes into a picture of 8-bit RGBA, small enough to print.

use thiserror::Error;

use super::content::Picture;

/// Largest width or height, in pixels: twice what a letterhead needs at 600 dots an inch.
pub const MAX_SIDE: u32 = 2_000;
/// Largest file, in bytes.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;

/// Why bytes are no logo.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// Not a PNG, or a damaged one.
    #[error("not a readable PNG: {reason}")]
    NotAPicture {
        /// What the decoder said.
        reason: String,
    },
    /// More bytes than [`MAX_BYTES`].
    #[error("{bytes} bytes: a logo has at most {MAX_BYTES}")]
    TooHeavy {
        /// How many.
        bytes: usize,
    },
    /// More pixels a side than [`MAX_SIDE`]; told from the header, before any pixel is read.
    #[error("{width} x {height} pixels: a logo has at most {MAX_SIDE} a side")]
    TooLarge {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
}

/// Decodes a PNG of any colour type. `description` says what it shows.
pub fn decode(bytes: &[u8], description: &str) -> Result<Picture, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::TooHeavy { bytes: bytes.len() });
    }
    let unreadable = |error: png::DecodingError| Error::NotAPicture {
        reason: error.to_string(),
    };
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::STRIP_16);
    let header = decoder.read_header_info().map_err(unreadable)?;
    let (width, height) = (header.width, header.height);
    if width > MAX_SIDE || height > MAX_SIDE {
        return Err(Error::TooLarge { width, height });
    }
    let mut reader = decoder.read_info().map_err(unreadable)?;
    let too_large = Error::TooLarge { width, height };
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(too_large)?];
    let frame = reader.next_frame(&mut pixels).map_err(unreadable)?;
    pixels.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        png::ColorType::Rgba => pixels,
        png::ColorType::GrayscaleAlpha => pixels
            .chunks_exact(2)
            .flat_map(|pixel| [pixel[0], pixel[0], pixel[0], pixel[1]])
            .collect(),
        other => {
            return Err(Error::NotAPicture {
                reason: format!("{other:?}"),
            });
        }
    };
    Ok(Picture {
        width,
        height,
        rgba,
        description: description.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(width: u32, height: u32, colour: png::ColorType, pixels: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        encoder
            .write_header()
            .unwrap()
            .write_image_data(pixels)
            .unwrap();
        bytes
    }

    #[test]
    fn every_colour_type_becomes_rgba() {
        let grey = decode(&encode(2, 1, png::ColorType::Grayscale, &[0, 255]), "logo").unwrap();
        assert_eq!(grey.rgba, [0, 0, 0, 255, 255, 255, 255, 255]);
        let rgb = decode(&encode(1, 1, png::ColorType::Rgb, &[1, 2, 3]), "logo").unwrap();
        assert_eq!(rgb.rgba, [1, 2, 3, 255]);
        let rgba = decode(&encode(1, 1, png::ColorType::Rgba, &[1, 2, 3, 4]), "logo").unwrap();
        assert_eq!(
            (rgba.width, rgba.height, rgba.rgba),
            (1, 1, vec![1, 2, 3, 4])
        );
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for bytes in [&b""[..], b"GIF89a", b"\x89PNG\r\n\x1a\n", &[0; 4096]] {
            assert!(matches!(decode(bytes, ""), Err(Error::NotAPicture { .. })));
        }
        let whole = encode(40, 40, png::ColorType::Grayscale, &[7; 1600]);
        assert!(matches!(
            decode(&whole[..whole.len() / 2], ""),
            Err(Error::NotAPicture { .. })
        ));
    }

    #[test]
    fn what_is_enormous_is_refused_before_its_pixels_are_read() {
        let wide = encode(MAX_SIDE + 1, 1, png::ColorType::Grayscale, &vec![0; 2001]);
        assert_eq!(
            decode(&wide, ""),
            Err(Error::TooLarge {
                width: 2001,
                height: 1
            })
        );
        let heavy = vec![0; MAX_BYTES + 1];
        assert_eq!(
            decode(&heavy, ""),
            Err(Error::TooHeavy {
                bytes: MAX_BYTES + 1
            })
        );
    }
}
