//! The lanes above the rows: the names of marks, none over another.

use std::ops::Range;

use crate::theme::space;

/// Height of a lane, in pixels.
pub const LANE: f32 = 26.0;
/// How many lanes there are at most; what finds no place is still told where the pointer rests.
const MOST: usize = 3;
/// What a letter takes, about: names are placed before they are shaped, so that what is not seen
/// is never shaped.
const LETTER: f32 = 7.2;
/// What a name takes at most.
const WIDEST: f32 = 220.0;
/// Between the shape of a mark and its name, and between marks.
const GAP: f32 = space::XXS;

/// What a name takes beside the shape of its mark, in pixels.
pub fn room(name: &str) -> f32 {
    (name.chars().count() as f32 * LETTER + space::M).min(WIDEST)
}

/// What a mark takes in its lane: as much as its days or its name.
pub fn taken(from: f32, until: f32, shape: f32, name: &str) -> Range<f32> {
    let words = if name.is_empty() {
        0.0
    } else {
        GAP + room(name)
    };
    from..until.max(from + shape + words) + GAP
}

/// The lane of each of so many stretches, and how many lanes they take.
pub fn packed(stretches: &[Range<f32>]) -> (Vec<Option<usize>>, usize) {
    let mut order: Vec<usize> = (0..stretches.len()).collect();
    order.sort_by(|&one, &other| stretches[one].start.total_cmp(&stretches[other].start));
    let mut ends = [f32::NEG_INFINITY; MOST];
    let mut lanes = vec![None; stretches.len()];
    for index in order {
        let stretch = &stretches[index];
        let free = ends.iter().position(|&end| end <= stretch.start);
        if let Some(lane) = free {
            ends[lane] = stretch.end;
            lanes[index] = Some(lane);
        }
    }
    let used = ends.iter().filter(|end| end.is_finite()).count();
    (lanes, used)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_cover_another_goes_to_the_next_lane() {
        let (lanes, used) = packed(&[0.0..50.0, 20.0..60.0, 55.0..70.0, 30.0..90.0, 31.0..32.0]);
        assert_eq!(lanes, [Some(0), Some(1), Some(0), Some(2), None]);
        assert_eq!(used, 3);
        assert_eq!(packed(&[]), (Vec::new(), 0));
    }

    proptest! {
        #[test]
        fn no_name_covers_another(
            stretches in prop::collection::vec((0.0_f32..900.0, 1.0_f32..200.0), 0..40),
        ) {
            let stretches: Vec<Range<f32>> =
                stretches.into_iter().map(|(from, width)| from..from + width).collect();
            let (lanes, used) = packed(&stretches);
            for one in 0..stretches.len() {
                for other in one + 1..stretches.len() {
                    if lanes[one].is_some() && lanes[one] == lanes[other] {
                        let (a, b) = (&stretches[one], &stretches[other]);
                        prop_assert!(a.end <= b.start || b.end <= a.start);
                    }
                }
                prop_assert!(lanes[one].is_none_or(|lane| lane < used));
            }
        }
    }
}
