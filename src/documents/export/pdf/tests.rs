//! The file read back: what was placed must be found again by a program that knows nothing of us.

pub mod reader;
mod sample;

use std::collections::BTreeSet;

use lopdf::Object;

use self::{
    reader::Reader,
    sample::{cluster, glyph, layout},
};
use super::*;
use crate::documents::frame::{Mark, Piece, Rgb, Segment, Tag};

fn export(layout: &Layout) -> Reader {
    Reader::new(&Exporter::new().export(layout).unwrap())
}

#[test]
fn the_same_layout_gives_the_same_bytes_fresh_or_warm() {
    let mut warm = Exporter::new();
    let first = warm.export(&layout()).unwrap();
    let mut other = layout();
    other.pages.truncate(1);
    other.outline.truncate(1);
    assert_ne!(warm.export(&other).unwrap(), first);
    assert_eq!(warm.export(&layout()).unwrap(), first);
    assert_eq!(Exporter::new().export(&layout()).unwrap(), first);
}

#[test]
fn every_marked_content_has_one_element_and_the_parent_tree_leads_to_it() {
    let layout = layout();
    let reader = export(&layout);
    let painted: BTreeSet<(usize, i64)> = (0..layout.pages.len())
        .flat_map(|page| {
            reader
                .painted(page)
                .into_iter()
                .map(move |mcid| (page, mcid))
        })
        .collect();
    let elements = reader.elements();
    let claimed: Vec<(usize, i64)> = elements
        .iter()
        .flat_map(|element| element.contents.clone())
        .collect();
    assert_eq!(claimed.len(), painted.len());
    assert_eq!(claimed.iter().copied().collect::<BTreeSet<_>>(), painted);
    for element in &elements {
        for (page, mcid) in &element.contents {
            assert_eq!(reader.parent(*page, *mcid), element.id);
        }
    }
    let kinds: Vec<&str> = elements
        .iter()
        .map(|element| element.kind.as_str())
        .collect();
    let expected = [
        "Document", "H1", "P", "Figure", "L", "LI", "Lbl", "LBody", "Table", "THead", "TR", "TH",
        "TBody", "TR", "TH", "TD",
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn cells_tell_scope_and_span_and_figures_their_meaning() {
    let reader = export(&layout());
    let heads: Vec<String> = reader
        .elements()
        .iter()
        .filter(|element| element.kind == "TH")
        .map(|element| format!("{:?}", reader.document.get_dictionary(element.id).unwrap()))
        .collect();
    assert!(
        heads[0].contains("/Column") && heads[0].contains("ColSpan"),
        "{}",
        heads[0]
    );
    assert!(
        heads[1].contains("/Row") && !heads[1].contains("ColSpan"),
        "{}",
        heads[1]
    );
    let figure = reader
        .elements()
        .into_iter()
        .find(|element| element.kind == "Figure")
        .unwrap();
    let figure = reader.document.get_dictionary(figure.id).unwrap();
    let alternative = lopdf::decode_text_string(figure.get(b"Alt").unwrap()).unwrap();
    assert_eq!(alternative, "شعار الجماعة");
    assert!(figure.get(b"A").unwrap().as_dict().unwrap().has(b"BBox"));
}

#[test]
fn each_cid_has_a_text_and_a_width_that_agrees_with_the_program() {
    let reader = export(&layout());
    let fonts = reader.fonts();
    assert_eq!(fonts.len(), 2);
    for (name, font) in &fonts {
        let used = reader.used(name);
        assert!(!used.is_empty());
        for cid in used {
            assert_ne!(cid, 0, ".notdef is shown");
            assert!(font.texts.contains_key(&cid), "{name}: no text for {cid}");
            assert_eq!(
                font.widths[usize::from(cid) - 1],
                font.advance(cid),
                "{name}: {cid}"
            );
        }
        assert_eq!(font.widths.len(), font.texts.len());
        assert_eq!(font.checksum(), 0xB1B0_AFBA);
        assert!(font.offsets_ascend());
        let (tag, family) = font.name.split_once('+').unwrap();
        assert!(tag.len() == 6 && tag.bytes().all(|byte| byte.is_ascii_uppercase()));
        assert!(family.starts_with("Amiri-"));
    }
    let tags: BTreeSet<&str> = fonts.values().map(|font| &font.name[..6]).collect();
    assert_eq!(tags.len(), fonts.len());
}

#[test]
fn a_ligature_shares_its_width_among_its_letters_last_letter_leftmost() {
    let reader = export(&layout());
    let fonts = reader.fonts();
    let font = &fonts["F0"];
    let of = |text: &str| {
        *font
            .texts
            .iter()
            .find(|(_, found)| *found == text)
            .unwrap()
            .0
    };
    // لا: advance 601. Alef stands leftmost with the outline and the odd unit.
    let (alef, lam) = (of("ا"), of("ل"));
    assert_eq!(lam, alef + 1);
    assert_eq!(
        (
            font.widths[usize::from(alef) - 1],
            font.widths[usize::from(lam) - 1]
        ),
        (301, 300)
    );
    assert!(font.outline(alef) && !font.outline(lam));
    // fi: the letters stand as they are read.
    let (f, i) = (of("f"), of("i"));
    assert_eq!(i, f + 1);
    assert!(font.outline(f) && !font.outline(i));
    let shown = reader.shown("F0");
    let at = shown.iter().position(|cid| *cid == alef).unwrap();
    assert_eq!(shown[at..at + 2], [alef, lam]);
}

#[test]
fn marks_and_kerning_become_part_of_the_glyph() {
    let reader = export(&layout());
    let fonts = reader.fonts();
    let font = &fonts["F0"];
    let of = |text: &str| {
        *font
            .texts
            .iter()
            .find(|(_, found)| *found == text)
            .unwrap()
            .0
    };
    // The base and its mark are one glyph made of two, on the CID of the mark, which the base
    // follows: turned round, they read in order.
    assert_eq!(font.components(of("\u{64E}")).len(), 2);
    assert_eq!(of("ب"), of("\u{64E}") + 1);
    assert!(!font.outline(of("ب")));
    // The same letter with a shorter advance is another CID that refers to the first's outline.
    let meems: Vec<u16> = font
        .texts
        .iter()
        .filter(|(_, text)| *text == "م")
        .map(|(cid, _)| *cid)
        .collect();
    assert_eq!(meems.len(), 2);
    assert_eq!(font.components(meems[1]), [meems[0]]);
    // Only spaces carry an adjustment.
    for (cid, _) in reader.adjusted("F0") {
        assert_eq!(font.texts[&cid], " ");
    }
    let space = i64::from(font.widths[usize::from(of(" ")) - 1]);
    assert_eq!(reader.adjusted("F0")[0].1, space - 412);
}

#[test]
fn a_draft_mark_is_drawn_but_says_nothing() {
    let reader = export(&layout());
    let fonts = reader.fonts();
    assert!(
        fonts["F1"]
            .texts
            .values()
            .all(|text| text == " " || text == "ب")
    );
    assert!(fonts["F1"].texts.values().any(|text| text == " "));
}

#[test]
fn the_catalog_says_what_pdf_a_and_pdf_ua_ask() {
    let bytes = Exporter::new().export(&layout()).unwrap();
    let reader = Reader::new(&bytes);
    let catalog = reader.document.catalog().unwrap();
    assert_eq!(reader.document.version, "1.7");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"ar");
    for key in [
        "MarkInfo",
        "Metadata",
        "OutputIntents",
        "StructTreeRoot",
        "Outlines",
    ] {
        assert!(catalog.has(key.as_bytes()), "{key}");
    }
    let preferences = catalog
        .get(b"ViewerPreferences")
        .unwrap()
        .as_dict()
        .unwrap();
    assert_eq!(
        preferences.iter().count(),
        1,
        "a reading direction garbles French in Chrome"
    );
    let id = reader
        .document
        .trailer
        .get(b"ID")
        .unwrap()
        .as_array()
        .unwrap();
    assert_eq!(id[0].as_str().unwrap(), layout().identity.id.as_bytes());
    assert_eq!(id[0], id[1]);
    for object in reader.document.objects.values() {
        let text = format!("{object:?}");
        assert!(!text.contains("ActualText") && !text.contains("ReversedChars"));
    }
    for id in reader.document.get_pages().values() {
        let page = reader.document.get_dictionary(*id).unwrap();
        assert_eq!(page.get(b"Tabs").unwrap(), &Object::from("S"));
    }
}

#[test]
fn bookmarks_nest_and_lead_to_their_page() {
    let reader = export(&layout());
    assert_eq!(
        reader.outline(),
        [
            (1, "اتفاقية".to_owned(), 0),
            (2, "المادة 1".to_owned(), 1),
            (1, "Annexe".to_owned(), 1)
        ]
    );
}

#[test]
fn a_logo_keeps_its_transparency_in_a_mask() {
    let reader = export(&layout());
    let image = reader.document.objects.values().find_map(|object| {
        let dictionary = &object.as_stream().ok()?.dict;
        dictionary
            .get(b"SMask")
            .ok()
            .map(|mask| (dictionary.clone(), mask.clone()))
    });
    let (image, mask) = image.unwrap();
    assert_eq!(image.get(b"Width").unwrap().as_i64().unwrap(), 2);
    let mask = reader
        .document
        .get_object(mask.as_reference().unwrap())
        .unwrap();
    assert_eq!(
        mask.as_stream().unwrap().decompressed_content().unwrap(),
        [255, 128]
    );
}

#[test]
fn a_drawing_on_every_page_is_written_once() {
    let mut layout = layout();
    let curve = |at| Segment::Curve([at, 0.0, at, 9.0, 0.0, at]);
    let mut segments = vec![Segment::Move(0.0, 0.0)];
    segments.extend((0..40u8).map(|at| curve(f32::from(at))));
    for page in &mut layout.pages {
        page.marks.insert(
            0,
            Mark {
                tag: Tag::Artifact,
                paint: Paint::Outline {
                    segments: segments.clone(),
                    fill: Some(Rgb(240, 240, 240)),
                    stroke: None,
                },
            },
        );
    }
    let reader = export(&layout);
    let forms = reader.document.objects.values().filter_map(|object| {
        let stream = object.as_stream().ok()?;
        let is_form = stream.dict.get(b"Subtype").ok()?.as_name().ok()? == b"Form";
        is_form.then(|| stream.decompressed_content().unwrap())
    });
    let forms: Vec<Vec<u8>> = forms.collect();
    assert_eq!(forms.len(), 1);
    assert_eq!(forms[0].iter().filter(|byte| **byte == b'c').count(), 40);
    reader.painted(0);
}

#[test]
fn what_cannot_be_written_is_named() {
    let fault = |change: &dyn Fn(&mut Layout)| {
        let mut layout = layout();
        change(&mut layout);
        Exporter::new().export(&layout).unwrap_err()
    };
    let put = |layout: &mut Layout, id: u16| {
        let run = layout.pages[1]
            .marks
            .iter_mut()
            .find_map(|mark| match &mut mark.paint {
                Paint::Glyphs(run) => Some(run),
                _ => None,
            });
        run.unwrap()
            .pieces
            .push(Piece::Cluster(cluster("؟", &[glyph(id, 0, 0)], 500)));
    };
    assert_eq!(fault(&|layout| layout.pages.clear()), Error::NoPage);
    assert_eq!(
        fault(&|layout| put(layout, 0)),
        Error::MissingGlyph {
            text: "؟".to_owned(),
            page: 1
        }
    );
    assert_eq!(
        fault(&|layout| put(layout, u16::MAX)),
        Error::Glyph {
            text: "؟".to_owned(),
            face: Face::Regular
        }
    );
    assert!(matches!(
        fault(&|layout| layout.pictures[0].width = 3),
        Error::Picture {
            index: 0,
            width: 3,
            height: 1,
            bytes: 8
        }
    ));
    assert!(matches!(
        fault(&|layout| layout.pictures.clear()),
        Error::Picture { index: 0, .. }
    ));
    assert_eq!(
        fault(&|layout| layout.pages[0].marks[0].tag = Tag::Node(NodeId(99))),
        Error::Structure(99)
    );
    assert_eq!(
        fault(&|layout| layout.nodes[2].children.push(NodeId(1))),
        Error::Structure(1)
    );
    assert_eq!(
        fault(&|layout| layout.nodes[0].children.clear()),
        Error::Structure(1)
    );
    assert_eq!(
        fault(&|layout| layout.outline[0].page = 2),
        Error::Bookmark { page: 2, pages: 2 }
    );
}

#[test]
fn more_clusters_than_a_font_holds_are_refused() {
    let mut layout = layout();
    let Paint::Glyphs(run) = &mut layout.pages[1].marks[0].paint else {
        panic!()
    };
    for advance in 0..70_000 {
        run.pieces
            .push(Piece::Cluster(cluster("ب", &[glyph(3, 0, 0)], advance)));
    }
    let error = Exporter::new().export(&layout).unwrap_err();
    assert_eq!(
        error,
        Error::TooManyClusters {
            face: Face::Regular
        }
    );
}
