//! What comes again on each page: the running head, the foot, and that the text is a draft.

use super::{Frame, inline, markup::Markup, paragraph::Setting, style::Style};
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
            if running.is_some() || draft.is_none() {
                line(running, Style::Header, frame, part);
            }
        })
    };
    let footer = || {
        Markup::part("w:ftr", |part| {
            line(document.footer.as_ref(), Style::Footer, frame, part);
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

/// Three places on one line, parted by tabs.
fn line(running: Option<&Running>, style: Style, frame: &Frame, part: &mut Markup) {
    let setting = Setting {
        tabs: Some((frame.width / 2.0, frame.width)),
        ..Setting::of(style)
    };
    let empty = Running::default();
    let running = running.unwrap_or(&empty);
    setting.around(frame.language, frame, part, |paragraph| {
        let say = |text: &Option<Text>, paragraph: &mut Markup| {
            if let Some(text) = text {
                inline::runs(text, setting.voice(frame), paragraph);
            }
        };
        say(&running.start, paragraph);
        let places = [&running.center, &running.end];
        let last = places.iter().rposition(|place| place.is_some());
        for text in &places[..last.map_or(0, |last| last + 1)] {
            paragraph.within("w:r", &[], |run| run.leaf("w:tab", &[]));
            say(text, paragraph);
        }
    });
}
