//! Which line became which.

use std::collections::{HashMap, HashSet};

use super::{
    Line,
    word::{Spoken, Step, difference},
};

/// How alike two lines are at least, in thousandths, to be one line that was changed.
const ALIKE: usize = 400;

/// Pairs of lines in the order of the text; a line that only one version has stands alone.
pub(super) fn lines(before: &[Line], after: &[Line]) -> Vec<(Option<usize>, Option<usize>)> {
    let keys = |lines: &[Line]| -> Vec<String> {
        lines
            .iter()
            .map(|line| super::plain(&line.words()))
            .collect()
    };
    let (a, b) = (keys(before), keys(after));
    let mut pairs = Vec::new();
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    for step in difference(&a, &b) {
        match step {
            Step::Keep(x, y) => {
                gap(&a, &b, &mut removed, &mut added, &mut pairs);
                pairs.push((Some(x), Some(y)));
            }
            Step::Remove(x) => removed.push(x),
            Step::Add(_, y) => added.push(y),
        }
    }
    gap(&a, &b, &mut removed, &mut added, &mut pairs);
    pairs
}

/// Pairs what stands between two lines that stayed: each with the first that is like it.
fn gap(
    a: &[String],
    b: &[String],
    removed: &mut Vec<usize>,
    added: &mut Vec<usize>,
    pairs: &mut Vec<(Option<usize>, Option<usize>)>,
) {
    let mut from = 0;
    for x in removed.drain(..) {
        let found = (from..added.len()).find(|&at| likeness(&a[x], &b[added[at]]) >= ALIKE);
        match found {
            Some(at) => {
                pairs.extend(added[from..at].iter().map(|&y| (None, Some(y))));
                pairs.push((Some(x), Some(added[at])));
                from = at + 1;
            }
            None => pairs.push((Some(x), None)),
        }
    }
    pairs.extend(added[from..].iter().map(|&y| (None, Some(y))));
    added.clear();
}

/// Words in common, in thousandths of all words of both.
fn likeness(a: &str, b: &str) -> usize {
    let (a, b) = (Spoken::of(a), Spoken::of(b));
    fn words(spoken: &Spoken) -> impl Iterator<Item = &str> {
        spoken
            .keys()
            .filter(|key| key.chars().any(char::is_alphanumeric))
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in words(&a) {
        *counts.entry(word).or_default() += 1;
    }
    let mut common = 0;
    for word in words(&b) {
        if let Some(count) = counts.get_mut(word).filter(|count| **count > 0) {
            *count -= 1;
            common += 1;
        }
    }
    2000 * common / (words(&a).count() + words(&b).count()).max(1)
}

/// The places of a longest part that stands in rising order: what is not in it was moved.
pub(super) fn increasing(places: &[usize]) -> HashSet<usize> {
    // For each length the index whose place is smallest, and what each index follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut follows: Vec<Option<usize>> = Vec::with_capacity(places.len());
    for (index, place) in places.iter().enumerate() {
        let length = ends.partition_point(|&end| places[end] < *place);
        follows.push(length.checked_sub(1).map(|last| ends[last]));
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut steady = HashSet::new();
    let mut next = ends.last().copied();
    while let Some(index) = next {
        steady.insert(places[index]);
        next = follows[index];
    }
    steady
}
