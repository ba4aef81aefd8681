//! What comes again on each page: the running head, the foot, and that the text is a draft.

use super::{
    Frame, inline,
    markup::Markup,
    paragraph::{Setting, Tie, gap},
    style::Style,
};
use crate::documents::content::{Document, Running, Text};

const HEADER: &str = "word/header1.xml";
const FIRST_HEADER: &str = "word/header2.xml";
const FOOTER: &str = "word/footer1.xml";
const FIRST_FOOTER: &str = "word/footer2.xml";

/// The parts of running lines; the first page's are its own, since it has no head.
pub fn parts(document: &Document, frame: &Frame) -> Vec<(&'static str, Markup)> {
    let draft = document.draft_mark.as_ref();
    let header = |running: Option<&Running>| {
        Markup::part("w:hdr", |part| {
            if let Some(draft) = draft {
                Setting::of(Style::Draft).write(draft, frame, part);
            }
            match (running, draft) {
                (Some(running), _) => line(running, Style::Header, frame, part),
                (None, Some(_)) => {}
                (None, None) => gap(1.0, Tie::None, part),
            }
        })
    };
    let footer = || {
        Markup::part("w:ftr", |part| match &document.footer {
            Some(running) => line(running, Style::Footer, frame, part),
            None => gap(1.0, Tie::None, part),
        })
    };
    vec![
        (HEADER, header(document.header.as_ref())),
        (FIRST_HEADER, header(None)),
        (FOOTER, footer()),
        (FIRST_FOOTER, footer()),
    ]
}

/// The id by which the section names a part.
pub fn id(part: &str) -> Option<&'static str> {
    match part {
        HEADER => Some("header"),
        FIRST_HEADER => Some("headerOfFirst"),
        FOOTER => Some("footer"),
        FIRST_FOOTER => Some("footerOfFirst"),
        _ => None,
    }
}

/// The section's references to them.
pub fn references(section: &mut Markup) {
    for (element, kind, part) in [
        ("w:headerReference", "default", HEADER),
        ("w:headerReference", "first", FIRST_HEADER),
        ("w:footerReference", "default", FOOTER),
        ("w:footerReference", "first", FIRST_FOOTER),
    ] {
        if let Some(id) = id(part) {
            section.leaf(element, &[("w:type", &kind), ("r:id", &id)]);
        }
    }
}

/// Up to three places on one line, parted by tabs. A tab for a place that is empty would push the
/// next into another line after a long title.
fn line(running: &Running, style: Style, frame: &Frame, part: &mut Markup) {
    let end = running
        .end
        .as_ref()
        .map(|text| ("right", frame.width, text));
    let center = running.center.as_ref();
    let center = center.map(|text| ("center", frame.width / 2.0, text));
    let places: Vec<(&str, f32, &Text)> = center.into_iter().chain(end).collect();
    let tabs = places.iter().map(|&(kind, at, _)| (kind, at)).collect();
    let setting = Setting::of(style);
    setting.tabbed(tabs, frame, part, |paragraph| {
        if let Some(start) = &running.start {
            inline::runs(start, setting.voice(frame), paragraph);
        }
        for (_, _, text) in &places {
            paragraph.within("w:r", &[], |run| run.leaf("w:tab", &[]));
            inline::runs(text, setting.voice(frame), paragraph);
        }
    });
}
