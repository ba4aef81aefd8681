//! Pictures as image objects: colours in one stream, and a soft mask when some of it shows through.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject};

use super::deflate::deflate;
use crate::documents::{content::Picture, export::Error};

/// A picture, packed for the file.
#[derive(Debug, Clone)]
pub struct Packed {
    colours: ExternalStream,
    /// Whether some of it shows through.
    pub transparent: bool,
}

impl Packed {
    /// Packs the picture that stands at `index`.
    ///
    /// # Errors
    /// [`Error::Picture`] when the bytes do not fill the size.
    pub fn new(picture: &Picture, index: usize) -> Result<Self, Error> {
        let (width, height) = (picture.width, picture.height);
        let size = u64::from(width) * u64::from(height) * 4;
        if size == 0 || size != picture.rgba.len() as u64 {
            return Err(Error::Picture {
                index,
                width,
                height,
                bytes: picture.rgba.len(),
            });
        }
        let pixels = picture.rgba.chunks_exact(4);
        let alpha: Vec<u8> = pixels.clone().map(|pixel| pixel[3]).collect();
        let transparent = alpha.iter().any(|alpha| *alpha != u8::MAX);
        // What cannot be seen is written as white, which packs better and prints nothing by chance.
        let colours: Vec<u8> = pixels
            .flat_map(|pixel| match pixel[3] {
                0 => [u8::MAX; 3],
                _ => [pixel[0], pixel[1], pixel[2]],
            })
            .collect();
        let mut stream = image(picture, "DeviceRGB", &colours);
        if transparent {
            let mask = image(picture, "DeviceGray", &alpha);
            stream
                .dict
                .insert("SMask".to_owned(), DictItem::Stream { stream: mask });
        }
        Ok(Packed {
            colours: stream,
            transparent,
        })
    }

    /// For printpdf.
    pub fn object(&self) -> XObject {
        XObject::External(ExternalXObject {
            stream: self.colours.clone(),
            width: None,
            height: None,
            dpi: None,
        })
    }
}

fn image(picture: &Picture, space: &str, data: &[u8]) -> ExternalStream {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    ExternalStream {
        dict: BTreeMap::from([
            ("Type".to_owned(), name("XObject")),
            ("Subtype".to_owned(), name("Image")),
            ("Width".to_owned(), DictItem::Int(picture.width.into())),
            ("Height".to_owned(), DictItem::Int(picture.height.into())),
            ("BitsPerComponent".to_owned(), DictItem::Int(8)),
            ("ColorSpace".to_owned(), name(space)),
            ("Filter".to_owned(), name("FlateDecode")),
        ]),
        content: deflate(data),
        compress: false,
    }
}
