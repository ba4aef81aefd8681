//! Photographs as small PNG files, without loss: a palette where 256 colours are enough.

use std::collections::HashMap;

use png::{BitDepth, ColorType, Compression, Filter, Transformations};

use super::camera::Picture;

/// The smallest of the ways there are to write it.
pub fn encode(picture: &Picture) -> Vec<u8> {
    let plain = [Filter::NoFilter, Filter::Adaptive]
        .map(|filter| write(picture, ColorType::Rgb, &[], &picture.bytes, filter));
    let indexed = index(picture).map(|(palette, bytes)| {
        write(
            picture,
            ColorType::Indexed,
            &palette,
            &bytes,
            Filter::NoFilter,
        )
    });
    plain
        .into_iter()
        .chain(indexed)
        .min_by_key(Vec::len)
        .unwrap()
}

/// The picture in a file.
pub fn decode(bytes: &[u8]) -> Picture {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!(info.color_type, ColorType::Rgb);
    bytes.truncate(info.buffer_size());
    Picture {
        width: info.width,
        height: info.height,
        bytes,
    }
}

/// The colours, and for each pixel which one it has; nothing when there are more than 256.
fn index(picture: &Picture) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut known: HashMap<&[u8], u8> = HashMap::new();
    let mut palette = Vec::new();
    let mut bytes = Vec::with_capacity(picture.bytes.len() / 3);
    for pixel in picture.bytes.chunks_exact(3) {
        let index = match known.get(pixel) {
            Some(index) => *index,
            None => {
                let index = u8::try_from(known.len()).ok()?;
                known.insert(pixel, index);
                palette.extend_from_slice(pixel);
                index
            }
        };
        bytes.push(index);
    }
    Some((palette, bytes))
}

fn write(
    picture: &Picture,
    colour: ColorType,
    palette: &[u8],
    bytes: &[u8],
    filter: Filter,
) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width, picture.height);
    encoder.set_color(colour);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(filter);
    if !palette.is_empty() {
        encoder.set_palette(palette);
    }
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(bytes).unwrap();
    writer.finish().unwrap();
    file
}

#[test]
fn a_picture_comes_back_as_it_was() {
    let picture = |colours: u32| Picture {
        width: 20,
        height: 20,
        bytes: (0..400)
            .map(|pixel| pixel % colours)
            .flat_map(|colour| [(colour >> 8) as u8, colour as u8, 7])
            .collect(),
    };
    for colours in [1, 256, 257, 400] {
        let picture = picture(colours);
        assert_eq!(index(&picture).is_some(), colours <= 256);
        assert_eq!(decode(&encode(&picture)), picture);
    }
}
