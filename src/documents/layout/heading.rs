//! Headings and the bookmarks that they leave.

use super::{
    composer::{Composer, Setting, plain},
    galley::{Galley, Strip},
    item::Look,
};
use crate::documents::{
    content::{Colour, Heading},
    frame::{NodeId, Role, Tag},
};

impl Composer<'_> {
    /// A heading and its twin, kept with what follows.
    pub(super) fn heading(
        &mut self,
        heading: &Heading,
        width: f32,
        parent: NodeId,
        strips: &mut Galley,
    ) {
        let level = heading.level.clamp(1, 4);
        let (scale, before, after) = match level {
            1 => (1.6, 8.0, 10.0),
            2 => (1.22, 14.0, 5.0),
            3 => (1.06, 10.0, 3.0),
            _ => (1.0, 7.0, 2.0),
        };
        if !strips.is_empty() {
            let keep = strips.back().is_some_and(Strip::keeps);
            strips.push_back(Strip::Gap {
                height: before,
                keep,
            });
        }
        let look = Look {
            bold: true,
            ink: Some(Colour::Green),
        };
        let setting = Setting {
            size: self.body * scale,
            align: heading.align,
            look,
            width,
            left: 0.0,
        };
        let tag = self.text_node(&heading.text, parent, Role::Heading(level));
        let mut lines = self.lines(&heading.text, setting, tag);
        if let Some(first) = lines.first_mut()
            && level <= 3
            && tag != Tag::Artifact
        {
            first.bookmark = Some((level, plain(&heading.text)));
        }
        if let Some(twin) = &heading.twin {
            let look = Look {
                bold: false,
                ink: Some(Colour::Green),
            };
            let size = self.body * (scale * 0.8).max(0.95);
            let setting = Setting {
                size,
                look,
                ..setting
            };
            let tag = self.text_node(twin, parent, Role::Paragraph);
            lines.extend(self.lines(twin, setting, tag));
        }
        lines.iter_mut().for_each(|line| line.keep = true);
        strips.extend(lines.into_iter().map(Strip::Line));
        strips.push_back(Strip::Gap {
            height: after,
            keep: true,
        });
    }
}
