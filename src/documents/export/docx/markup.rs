//! XML as it is written: what is opened is closed, and every value is escaped.

use std::fmt::{self, Display, Write};

use quick_xml::escape::escape;

/// Attributes of an element.
pub type Attributes<'a> = &'a [(&'a str, &'a dyn Display)];

/// A growing piece of XML.
#[derive(Debug, Clone, Default)]
pub struct Markup(String);

impl Markup {
    /// Nothing yet: for a piece within a part.
    pub fn piece() -> Markup {
        Markup::default()
    }

    /// A part whose root declares the namespaces of the main document.
    pub fn part(root: &str, write: impl FnOnce(&mut Markup)) -> Markup {
        Markup::rooted(
            root,
            &[
                (
                    "xmlns:w",
                    &"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                ),
                (
                    "xmlns:r",
                    &"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                ),
                (
                    "xmlns:wp",
                    &"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                ),
            ],
            write,
        )
    }

    /// A part with any root.
    pub fn rooted(
        root: &str,
        attributes: Attributes<'_>,
        write: impl FnOnce(&mut Markup),
    ) -> Markup {
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        let mut markup = Markup(declaration.to_owned());
        markup.within(root, attributes, write);
        markup
    }

    /// An element and what stands in it.
    pub fn within(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        write: impl FnOnce(&mut Markup),
    ) {
        self.start(name, attributes);
        self.0.push('>');
        write(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element without content.
    pub fn leaf(&mut self, name: &str, attributes: Attributes<'_>) {
        self.start(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with the one attribute that most have.
    pub fn val(&mut self, name: &str, value: impl Display) {
        self.leaf(name, &[("w:val", &value)]);
    }

    /// An element of text alone.
    pub fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.within(name, attributes, |markup| markup.letters(text));
    }

    /// A piece that was written apart.
    pub fn push(&mut self, piece: &Markup) {
        self.0.push_str(&piece.0);
    }

    /// The bytes of it.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn start(&mut self, name: &str, attributes: Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            // Writing to a string never fails.
            let _ = write!(Escaped(&mut self.0), "{value}");
            self.0.push('"');
        }
    }

    fn letters(&mut self, text: &str) {
        let _ = Escaped(&mut self.0).write_str(text);
    }
}

/// Escapes what passes, and leaves out what no XML may hold.
struct Escaped<'a>(&'a mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let refused = |c: char| {
            (c.is_control() && !matches!(c, '\t' | '\n')) || matches!(c, '\u{FFFE}' | '\u{FFFF}')
        };
        match text.contains(refused) {
            true => self.0.push_str(&escape(text.replace(refused, ""))),
            false => self.0.push_str(&escape(text)),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_and_control_characters_left_out() {
        let mut markup = Markup::piece();
        markup.text("a", &[("b", &"<\"&\u{1}'>")], "x < y & \u{B}z\u{FFFF}");
        let written = String::from_utf8(markup.into_bytes()).unwrap();
        assert_eq!(
            written,
            "<a b=\"&lt;&quot;&amp;&apos;&gt;\">x &lt; y &amp; z</a>"
        );
    }
}
