//! Pictures: the logo of a letterhead.

use super::markup::Markup;
use crate::documents::{content::Picture, export::Error};

/// English Metric Units in a point.
const EMU: f64 = 12_700.0;

/// Name of a picture's file, beside the main part.
pub fn file(index: usize) -> String {
    format!("media/image{}.png", index + 1)
}

/// Id of the relation to it.
pub fn id(index: usize) -> String {
    format!("image{}", index + 1)
}

/// Its bytes.
///
/// # Errors
/// [`Error::Picture`] when its pixels do not fill its size.
pub fn png(index: usize, picture: &Picture) -> Result<Vec<u8>, Error> {
    let unfilled = || Error::Picture {
        index,
        width: picture.width,
        height: picture.height,
        bytes: picture.rgba.len(),
    };
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(|_| unfilled())?;
    writer
        .write_image_data(&picture.rgba)
        .and_then(|()| writer.finish())
        .map_err(|_| unfilled())?;
    Ok(bytes)
}

/// A run that shows a picture within a box of so many points.
pub fn run(index: usize, picture: &Picture, room: (f32, f32), markup: &mut Markup) {
    let (width, height) = (
        f64::from(picture.width.max(1)),
        f64::from(picture.height.max(1)),
    );
    let scale = (f64::from(room.0) / width).min(f64::from(room.1) / height);
    let extent = |pixels: f64| (pixels * scale * EMU).round().max(1.0) as i64;
    let (cx, cy) = (extent(width), extent(height));
    let (number, relation) = (index + 1, id(index));
    let name = format!("Logo {number}");
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006";
    let (main, pictures) = (format!("{drawing}/main"), format!("{drawing}/picture"));
    markup.within("w:r", &[], |run| {
        run.within("w:drawing", &[], |drawing| {
            let none = &"0";
            let distances = [
                ("distT", none as _),
                ("distB", none as _),
                ("distL", none as _),
                ("distR", none as _),
            ];
            drawing.within("wp:inline", &distances, |inline| {
                inline.leaf("wp:extent", &[("cx", &cx), ("cy", &cy)]);
                inline.leaf(
                    "wp:docPr",
                    &[
                        ("id", &number),
                        ("name", &name),
                        ("descr", &picture.description),
                    ],
                );
                inline.within("a:graphic", &[("xmlns:a", &main)], |graphic| {
                    graphic.within("a:graphicData", &[("uri", &pictures)], |data| {
                        data.within("pic:pic", &[("xmlns:pic", &pictures)], |pic| {
                            pic.within("pic:nvPicPr", &[], |about| {
                                about.leaf("pic:cNvPr", &[("id", &number), ("name", &name)]);
                                about.leaf("pic:cNvPicPr", &[]);
                            });
                            pic.within("pic:blipFill", &[], |fill| {
                                fill.leaf("a:blip", &[("r:embed", &relation)]);
                                fill.within("a:stretch", &[], |stretch| {
                                    stretch.leaf("a:fillRect", &[]);
                                });
                            });
                            pic.within("pic:spPr", &[], |shape| {
                                shape.within("a:xfrm", &[], |form| {
                                    form.leaf("a:off", &[("x", none), ("y", none)]);
                                    form.leaf("a:ext", &[("cx", &cx), ("cy", &cy)]);
                                });
                                shape.within("a:prstGeom", &[("prst", &"rect")], |geometry| {
                                    geometry.leaf("a:avLst", &[]);
                                });
                            });
                        });
                    });
                });
            });
        });
    });
}
