//! Lists: labels hung at the start side, on the first line of their item.

use super::{
    breaking,
    composer::{Composer, Setting, sane},
    galley::{self, Galley, Strip},
    item::Look,
};
use crate::{
    documents::{
        content::{Align, List},
        frame::{NodeId, Role},
    },
    text::Direction,
};

impl Composer<'_> {
    /// The items of a list, one under another.
    pub(super) fn list(&mut self, list: &List, width: f32, parent: NodeId, strips: &mut Galley) {
        let Some(first) = list.items.first() else {
            return;
        };
        let node = self.tree.add(parent, Role::List, first.label.language);
        for item in &list.items {
            let language = item.label.language;
            let entry = self.tree.add(node, Role::ListItem, language);
            let scale = item.body.first().map_or(1.0, |paragraph| paragraph.scale);
            let size = self.body * sane(scale, 0.2, 6.0, 1.0);
            let label = self.items(&item.label, Look::default());
            let natural = label
                .first()
                .map_or(0, |stretch| breaking::advance(&stretch.items));
            let hang = (natural as f32 * size / 1000.0 + 0.45 * size)
                .max(1.55 * size)
                .min(width / 2.0);
            let tag = self.text_node(&item.label, entry, Role::Label);
            let rtl = language.direction() == Direction::RightToLeft;
            let (label_left, body_left) = if rtl {
                (width - hang, 0.0)
            } else {
                (0.0, hang)
            };
            let setting = Setting {
                size,
                align: Align::Start,
                look: Look::default(),
                width: hang,
                left: label_left,
            };
            let label = self.set(&label, language, setting, tag);
            let body = self.tree.add(entry, Role::ListBody, language);
            let mut lines = Galley::new();
            for paragraph in &item.body {
                self.paragraph(paragraph, width - hang, body, &mut lines);
            }
            for strip in &mut lines {
                if let Strip::Line(line) = strip {
                    let marks = std::mem::take(&mut line.marks);
                    line.marks = marks
                        .into_iter()
                        .map(|mark| galley::moved(mark, body_left, 0.0))
                        .collect();
                }
            }
            let label = label.into_iter().next().unwrap_or_default();
            match lines.front_mut() {
                Some(Strip::Line(line)) => {
                    line.marks.splice(0..0, label.marks);
                }
                _ => lines.push_front(Strip::Line(label)),
            }
            strips.extend(lines);
        }
    }
}
