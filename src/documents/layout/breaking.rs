//! Items into lines: total fit (Knuth and Plass) where both edges are straight, first fit where one
//! edge is ragged. Cost is linear in the text: a line never looks further back than its width.

use std::{borrow::Cow, ops::Range, sync::Arc};

use super::{
    item::{Break, Item, Kind},
    shaper::Word,
};

/// How far a space may widen before it looks loose, thousandths of the em.
pub(super) const STRETCH: i32 = 150;
/// How far a space may narrow, thousandths of the em; never further.
pub(super) const SHRINK: i32 = 80;
/// Width of the hyphen put in where a word is divided.
pub(super) const HYPHEN: i32 = 368;

/// A line: the items it holds, without the spaces at its end.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub items: Range<usize>,
    /// Whether a hyphen is shown at its end.
    pub hyphen: bool,
    /// Whether it ends its stretch, and so is not justified.
    pub last: bool,
    /// How loose it is: 1 is a space widened by [`STRETCH`].
    pub looseness: f32,
}

/// The items, with each stretch that no line could hold cut at its clusters.
pub(super) fn cut(items: &[Item], width: i32) -> Cow<'_, [Item]> {
    let mut too_wide = false;
    for segment in segments(items) {
        too_wide |= advance(trimmed(items, segment)) > width;
    }
    if !too_wide {
        return Cow::Borrowed(items);
    }
    let mut pieces = Vec::with_capacity(items.len());
    for segment in segments(items) {
        let wide = advance(trimmed(items, segment.clone())) > width;
        for item in &items[segment] {
            match &item.kind {
                Kind::Word { word, writing } if wide => {
                    let last = word.clusters.len().saturating_sub(1);
                    // Clusters stand in visual order; items follow the logical one.
                    let mut clusters: Vec<_> = word.clusters.iter().collect();
                    if item.level % 2 == 1 {
                        clusters.reverse();
                    }
                    for (index, cluster) in clusters.into_iter().enumerate() {
                        let word = Arc::new(Word {
                            text: cluster.text.as_str().into(),
                            clusters: vec![Arc::clone(cluster)],
                            advance: cluster.advance,
                        });
                        pieces.push(Item {
                            kind: Kind::Word {
                                word,
                                writing: *writing,
                            },
                            advance: cluster.advance,
                            after: if index == last && item.after != Break::Forbidden {
                                item.after
                            } else {
                                Break::Allowed
                            },
                            ..item.clone()
                        });
                    }
                }
                _ if wide && item.after == Break::Forbidden => {
                    pieces.push(Item {
                        after: Break::Allowed,
                        ..item.clone()
                    });
                }
                _ => pieces.push(item.clone()),
            }
        }
    }
    Cow::Owned(pieces)
}

/// The widest stretch that should not be broken, thousandths of the em.
pub(super) fn widest(items: &[Item]) -> i32 {
    segments(items)
        .map(|segment| advance(trimmed(items, segment)))
        .max()
        .unwrap_or(0)
}

/// Width of the items on one line.
pub(super) fn advance(items: &[Item]) -> i32 {
    items.iter().map(|item| item.advance).sum()
}

fn segments(items: &[Item]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= items.len() {
            return None;
        }
        let end = items[start..]
            .iter()
            .position(|item| item.after != Break::Forbidden)
            .map_or(items.len(), |index| start + index + 1);
        let segment = start..end;
        start = end;
        Some(segment)
    })
}

fn trimmed(items: &[Item], range: Range<usize>) -> &[Item] {
    let slice = &items[range];
    let end = slice
        .iter()
        .rposition(|item| !item.is_space())
        .map_or(0, |index| index + 1);
    &slice[..end]
}

/// Running sums that give the measure of any line at once.
struct Sums {
    advance: Vec<i32>,
    spaces: Vec<i32>,
    /// End of the line that breaks after each item, without its last spaces.
    ends: Vec<usize>,
}

impl Sums {
    fn new(items: &[Item]) -> Sums {
        let mut sums = Sums {
            advance: Vec::with_capacity(items.len() + 1),
            spaces: Vec::with_capacity(items.len() + 1),
            ends: Vec::with_capacity(items.len() + 1),
        };
        let (mut advance, mut spaces, mut end) = (0i32, 0, 0);
        sums.advance.push(0);
        sums.spaces.push(0);
        sums.ends.push(0);
        for (index, item) in items.iter().enumerate() {
            advance = advance.saturating_add(item.advance);
            spaces += i32::from(item.stretches());
            if !item.is_space() {
                end = index + 1;
            }
            sums.advance.push(advance);
            sums.spaces.push(spaces);
            sums.ends.push(end);
        }
        sums
    }

    /// End, width and stretching spaces of the line from `start` to a break before `end`.
    fn line(&self, start: usize, end: usize) -> (usize, i32, i32) {
        let end = self.ends[end].max(start);
        (
            end,
            self.advance[end] - self.advance[start],
            self.spaces[end] - self.spaces[start],
        )
    }
}

/// A break reached, and the best way to it.
struct Node {
    /// The next line starts with this item.
    start: usize,
    demerits: f64,
    previous: usize,
    hyphen: bool,
    looseness: f32,
}

/// Lines with both edges straight, by total fit.
pub(super) fn total_fit(items: &[Item], width: i32) -> Vec<Line> {
    let sums = Sums::new(items);
    let root = Node {
        start: 0,
        demerits: 0.0,
        previous: 0,
        hyphen: false,
        looseness: 0.0,
    };
    let mut nodes = vec![root];
    let mut active = vec![0usize];
    let mut kept = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let last = index + 1 == items.len();
        if item.after == Break::Forbidden && !last {
            continue;
        }
        let hyphen = item.after == Break::Hyphen && !last;
        let mut best: Option<(f64, usize, f32)> = None;
        kept.clear();
        for &from in &active {
            let (_, mut natural, spaces) = sums.line(nodes[from].start, index + 1);
            let too_long = natural - spaces * SHRINK > width;
            if too_long {
                continue;
            }
            kept.push(from);
            natural += if hyphen { HYPHEN } else { 0 };
            if natural - spaces * SHRINK > width {
                continue;
            }
            let (demerits, looseness) = demerits(width - natural, spaces, last, width);
            let mut total = nodes[from].demerits + demerits;
            if hyphen {
                total += if nodes[from].hyphen {
                    40_000.0
                } else {
                    6_000.0
                };
            }
            if best.is_none_or(|(least, ..)| total < least) {
                best = Some((total, from, looseness));
            }
        }
        if kept.is_empty() {
            // Nothing fits: the last way there is taken, too long as it is.
            let from = active.last().copied().unwrap_or(0);
            best = Some((nodes[from].demerits + 1e20, from, 0.0));
        }
        std::mem::swap(&mut active, &mut kept);
        if let Some((demerits, previous, looseness)) = best {
            active.push(nodes.len());
            nodes.push(Node {
                start: index + 1,
                demerits,
                previous,
                hyphen,
                looseness,
            });
        }
    }
    backwards(&nodes, &sums)
}

/// What a line costs, and how loose it is.
fn demerits(slack: i32, spaces: i32, last: bool, width: i32) -> (f64, f32) {
    let ratio = match (slack, spaces) {
        (0, _) => 0.0,
        (slack, _) if last && slack > 0 => {
            // A last line of one short word is ugly.
            if f64::from(slack) > f64::from(width) * 0.88 {
                0.9
            } else {
                0.0
            }
        }
        (slack, 0) => f64::from(slack) / f64::from(STRETCH),
        (slack, spaces) if slack > 0 => f64::from(slack) / f64::from(spaces * STRETCH),
        (slack, spaces) => f64::from(slack) / f64::from(spaces * SHRINK),
    };
    let badness = (100.0 * ratio.abs().powi(3)).min(1e9);
    (
        (10.0 + badness).powi(2),
        if last && slack > 0 { 0.0 } else { ratio as f32 },
    )
}

fn backwards(nodes: &[Node], sums: &Sums) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut index = nodes.len() - 1;
    while index > 0 {
        let node = &nodes[index];
        let start = nodes[node.previous].start;
        let (end, ..) = sums.line(start, node.start);
        lines.push(Line {
            items: start..end,
            hyphen: node.hyphen,
            last: index == nodes.len() - 1,
            looseness: node.looseness,
        });
        index = node.previous;
    }
    lines.reverse();
    lines
}

/// Lines with a ragged edge: each takes what it can.
pub(super) fn first_fit(items: &[Item], width: i32) -> Vec<Line> {
    let sums = Sums::new(items);
    let mut lines = Vec::new();
    let mut start = 0;
    let mut candidate: Option<usize> = None;
    for (index, item) in items.iter().enumerate() {
        let last = index + 1 == items.len();
        if item.after == Break::Forbidden && !last {
            continue;
        }
        let hyphen = item.after == Break::Hyphen && !last;
        let (_, mut natural, _) = sums.line(start, index + 1);
        natural += if hyphen { HYPHEN } else { 0 };
        if natural > width
            && let Some(end) = candidate
        {
            lines.push(ragged(items, &sums, start, end));
            start = end;
        }
        candidate = Some(index + 1);
    }
    if start < items.len() {
        lines.push(ragged(items, &sums, start, items.len()));
    }
    if let Some(line) = lines.last_mut() {
        line.last = true;
    }
    lines
}

fn ragged(items: &[Item], sums: &Sums, start: usize, end: usize) -> Line {
    let hyphen = end < items.len() && items[end - 1].after == Break::Hyphen;
    Line {
        items: start..sums.line(start, end).0,
        hyphen,
        last: false,
        looseness: 0.0,
    }
}
