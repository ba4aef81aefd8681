//! Reads the drawings of `resources/icons`: the little of SVG that they are written in, which is
//! `path` with absolute M, L, H, V, C and Z, and `circle`, each stroked or filled.

use tiny_skia::{Path, PathBuilder};

/// Side of the grid that icons are drawn on.
pub const GRID: f32 = 20.0;

/// One line or area of a drawing.
pub struct Part {
    /// Its outline, on the grid.
    pub path: Path,
    /// Whether it is filled; else a line runs along it.
    pub filled: bool,
}

/// A drawing.
pub struct Drawing {
    /// From the lowest to the uppermost.
    pub parts: Vec<Part>,
    /// Width of its lines, on the grid.
    pub stroke: f32,
}

/// Reads a drawing; nothing where it is not written as above.
pub fn read(source: &str) -> Option<Drawing> {
    let mut elements = source.split('<').skip(1);
    let stroke = number(attribute(elements.next()?, "stroke-width")?)?;
    let mut parts = Vec::new();
    for element in elements {
        let path = match element.split_whitespace().next()? {
            "path" => outline(attribute(element, "d")?)?,
            "circle" => {
                let [x, y, r] = ["cx", "cy", "r"].map(|name| attribute(element, name));
                PathBuilder::from_circle(number(x?)?, number(y?)?, number(r?)?)?
            }
            "/svg>" => continue,
            _ => return None,
        };
        let filled = attribute(element, "fill").is_some();
        parts.push(Part { path, filled });
    }
    Some(Drawing { parts, stroke })
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let start = element.find(&format!(" {name}=\""))? + name.len() + 3;
    element[start..].split('"').next()
}

fn number(text: &str) -> Option<f32> {
    text.parse().ok()
}

/// The outline that `d` describes.
fn outline(d: &str) -> Option<Path> {
    let mut pen = PathBuilder::new();
    for piece in pieces(d) {
        let (command, rest) = piece.split_at(1);
        let values: Vec<f32> = rest
            .split([' ', ','])
            .filter(|text| !text.is_empty())
            .map(number)
            .collect::<Option<_>>()?;
        let here = pen.last_point();
        match (command, values.as_slice()) {
            ("M", &[x, y]) => pen.move_to(x, y),
            ("L", &[x, y]) => pen.line_to(x, y),
            ("H", &[x]) => pen.line_to(x, here?.y),
            ("V", &[y]) => pen.line_to(here?.x, y),
            ("C", &[a, b, c, d, x, y]) => pen.cubic_to(a, b, c, d, x, y),
            ("Z", &[]) => pen.close(),
            _ => return None,
        }
    }
    pen.finish()
}

/// Each command with its numbers.
fn pieces(d: &str) -> impl Iterator<Item = &str> {
    let mut rest = d.trim();
    std::iter::from_fn(move || {
        let mut letters = rest
            .char_indices()
            .skip(1)
            .filter(|(_, c)| c.is_alphabetic());
        let end = letters.next().map_or(rest.len(), |(at, _)| at);
        let (piece, after) = rest.split_at(end);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}
