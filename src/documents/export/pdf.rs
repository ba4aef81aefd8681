//! PDF/A-2a and PDF/UA-1 from a layout.
//!
//! printpdf writes the pages: their content, graphics and pictures. lopdf then adds what printpdf
//! lacks: the cluster fonts, the structure tree, nested bookmarks, metadata, the output intent, and
//! ids that do not change from run to run.

mod cast;
mod deflate;
mod font;
mod form;
mod metadata;
mod outline;
mod paint;
mod picture;
mod profile;
mod program;
mod structure;
mod truetype;
mod writer;

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect, XObjectId};

use self::{cast::Cast, form::Forms, picture::Packed, truetype::Source};
use super::Error;
use crate::documents::{
    content::Picture,
    font::{Face, UNITS_PER_EM},
    frame::{Layout, NodeId, Paint},
};

/// Writes layouts as PDF, and keeps between documents what a batch shares: the faces' tables and
/// the packed pictures. What it keeps never shows in the bytes.
#[derive(Debug)]
pub struct Exporter {
    faces: BTreeMap<Face, Source<'static>>,
    pictures: Vec<(Picture, Packed)>,
    profile: Vec<u8>,
}

/// A batch shows the same few logos again and again; more than these are packed anew.
const KEPT_PICTURES: usize = 8;

impl Default for Exporter {
    fn default() -> Self {
        Self::new()
    }
}

impl Exporter {
    /// Reads the embedded faces. One exporter serves a batch; a fresh one gives the same bytes.
    pub fn new() -> Self {
        let faces = Face::ALL
            .into_iter()
            .filter_map(|face| Some((face, Source::parse(face.data())?)))
            .filter(|(_, source)| i32::from(source.units_per_em()) == UNITS_PER_EM)
            .collect();
        let profile = deflate::deflate(&profile::srgb());
        Exporter {
            faces,
            pictures: Vec::new(),
            profile,
        }
    }

    /// The layout as the bytes of a PDF file: version 1.7, PDF/A-2a, PDF/UA-1.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn export(&mut self, layout: &Layout) -> Result<Vec<u8>, Error> {
        if layout.pages.is_empty() {
            return Err(Error::NoPage);
        }
        let casts = Cast::collect(layout, &self.faces)?;
        let mut pdf = PdfDocument::new("");
        check_pictures(layout)?;
        let mut transparent = Vec::with_capacity(layout.pictures.len());
        for (index, picture) in layout.pictures.iter().enumerate() {
            let packed = self.pack(picture, index)?;
            transparent.push(packed.transparent);
            let id = XObjectId(paint::picture_name(index));
            pdf.resources.xobjects.map.insert(id, packed.object());
        }

        let forms = Forms::collect(layout);
        for (index, object) in forms.objects().enumerate() {
            let id = XObjectId(paint::form_name(index));
            pdf.resources.xobjects.map.insert(id, object);
        }

        let role = |id: NodeId| layout.nodes.get(id.0 as usize).map(|node| node.role);
        let mut owners = Vec::with_capacity(layout.pages.len());
        for page in &layout.pages {
            let painted = paint::paint(page, &casts, &forms, role)?;
            owners.push(painted.owners);
            let area = Rect::from_wh(Pt(page.width), Pt(page.height));
            pdf.pages.push(PdfPage {
                media_box: area.clone(),
                trim_box: area.clone(),
                crop_box: area,
                ops: painted.ops,
            });
        }

        let mut warnings = Vec::new();
        let options = PdfSaveOptions {
            optimize: false,
            subset_fonts: false,
            // Lets the finished `TJ` of each run through.
            secure: false,
            image_optimization: None,
        };
        let mut document = pdf.to_lopdf_document(&options, &mut warnings);
        if let Some(warning) = warnings.first() {
            return Err(Error::Writer(warning.msg.clone()));
        }
        self.finish(&mut document, layout, &casts, &owners, &transparent)?;
        writer::write(&document)
    }

    fn pack(&mut self, picture: &Picture, index: usize) -> Result<Packed, Error> {
        if let Some((_, packed)) = self.pictures.iter().find(|(known, _)| known == picture) {
            return Ok(packed.clone());
        }
        let packed = Packed::new(picture, index)?;
        if self.pictures.len() == KEPT_PICTURES {
            self.pictures.remove(0);
        }
        self.pictures.push((picture.clone(), packed.clone()));
        Ok(packed)
    }

    fn finish(
        &self,
        document: &mut Document,
        layout: &Layout,
        casts: &BTreeMap<Face, Cast<'_>>,
        owners: &[Vec<NodeId>],
        transparent: &[bool],
    ) -> Result<(), Error> {
        let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
        if pages.len() != layout.pages.len() {
            return Err(Error::Writer("pages are missing".to_owned()));
        }
        let mut fonts = lopdf::Dictionary::new();
        for (face, cast) in casts {
            let source = self.faces.get(face).ok_or(Error::Face(*face))?;
            let program = cast.program(source)?;
            let font = font::add(document, *face, source, cast, &program);
            fonts.set(paint::font_name(*face), font);
        }
        let place = font_resources(document, pages[0]).map_err(writer_error)?;
        document.set_object(place, fonts);
        for (index, id) in pages.iter().enumerate() {
            let blends = layout.pages[index]
                .marks
                .iter()
                .any(|mark| match mark.paint {
                    Paint::Picture { index, .. } => transparent.get(index) == Some(&true),
                    _ => false,
                });
            mend_page(document, *id, index, blends).map_err(writer_error)?;
        }
        let structure = structure::add(document, layout, &pages, owners)?;
        let outline = outline::add(document, layout, &pages)?;
        let metadata = document.add_object(metadata::xmp(&layout.identity));
        let profile = document.add_object(lopdf::Stream::new(
            dictionary! { "N" => 3, "Filter" => "FlateDecode" },
            self.profile.clone(),
        ));
        let intent = dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => Object::string_literal("sRGB"),
            "Info" => Object::string_literal("sRGB"),
            "DestOutputProfile" => profile,
        };
        let catalog = document.catalog_mut().map_err(writer_error)?;
        catalog.set(
            "Lang",
            Object::string_literal(layout.identity.language.code()),
        );
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set(
            "ViewerPreferences",
            dictionary! { "DisplayDocTitle" => true },
        );
        catalog.set("StructTreeRoot", structure);
        catalog.set("Metadata", metadata);
        catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
        if let Some(outline) = outline {
            catalog.set("Outlines", outline);
            catalog.set("PageMode", "UseOutlines");
        }

        let information = document.trailer.get(b"Info").and_then(Object::as_reference);
        let information = information.map_err(writer_error)?;
        document.set_object(information, metadata::information(&layout.identity));
        let id = Object::String(
            layout.identity.id.as_bytes().to_vec(),
            lopdf::StringFormat::Hexadecimal,
        );
        document.trailer.set("ID", vec![id.clone(), id]);
        document.version = "1.7".to_owned();
        Ok(())
    }
}

fn writer_error(error: lopdf::Error) -> Error {
    Error::Writer(error.to_string())
}

/// Every picture that a mark names is there.
fn check_pictures(layout: &Layout) -> Result<(), Error> {
    let marks = layout.pages.iter().flat_map(|page| &page.marks);
    for mark in marks {
        if let Paint::Picture { index, .. } = mark.paint
            && index >= layout.pictures.len()
        {
            return Err(Error::Picture {
                index,
                width: 0,
                height: 0,
                bytes: 0,
            });
        }
    }
    Ok(())
}

/// Where printpdf keeps the fonts that all pages share.
fn font_resources(document: &Document, page: ObjectId) -> lopdf::Result<ObjectId> {
    let resources = document
        .get_dictionary(page)?
        .get(b"Resources")?
        .as_reference()?;
    document
        .get_dictionary(resources)?
        .get(b"Font")?
        .as_reference()
}

/// Ties the page to the structure tree, packs its content, and drops what says nothing.
fn mend_page(
    document: &mut Document,
    id: ObjectId,
    index: usize,
    blends: bool,
) -> lopdf::Result<()> {
    let page = document.get_object_mut(id)?.as_dict_mut()?;
    page.set("StructParents", index as i64);
    page.set("Tabs", "S");
    for key in ["Annots", "TrimBox", "CropBox"] {
        page.remove(key.as_bytes());
    }
    if blends {
        let group = dictionary! { "S" => "Transparency", "CS" => "DeviceRGB" };
        page.set("Group", group);
    }
    let content = page.get(b"Contents")?.as_reference()?;
    let plain = &document.get_object(content)?.as_stream()?.content;
    let packed = deflate::stream(lopdf::Dictionary::new(), plain);
    document.set_object(content, Object::Stream(packed));
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests;
