//! The way from the end of one bar to the start of the next, in straight parts.
//!
//! Distances run in the direction of reading and downwards; the frame turns them for Arabic.

/// How far a way goes on before it turns.
pub const STUB: f32 = 8.0;

/// A straight part: from one end to the other, along or down.
pub type Part = [(f32, f32); 2];

/// The parts of a way from the end of one bar to the start of another, which are given with the
/// middle of their height. Where the next bar begins too early, the way goes back between the rows,
/// at `between`.
pub fn way(from: (f32, f32), to: (f32, f32), between: f32) -> Vec<Part> {
    let out = from.0 + STUB;
    let into = to.0 - STUB;
    let corners = match out <= into {
        true => vec![from, (out, from.1), (out, to.1), to],
        false => vec![
            from,
            (out, from.1),
            (out, between),
            (into, between),
            (into, to.1),
            to,
        ],
    };
    let ways = corners.windows(2).map(|ends| [ends[0], ends[1]]);
    ways.filter(|[one, other]| one != other).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_way_turns_twice_or_goes_back_between_the_rows() {
        let down = way((10.0, 24.0), (50.0, 72.0), 48.0);
        assert_eq!(down.len(), 3);
        assert_eq!(down[1], [(18.0, 24.0), (18.0, 72.0)]);
        let back = way((60.0, 24.0), (50.0, 72.0), 48.0);
        assert_eq!(back.len(), 5);
        assert_eq!(back[2], [(68.0, 48.0), (42.0, 48.0)]);
    }

    proptest! {
        #[test]
        fn parts_are_straight_and_hold_together(
            a in -900.0_f32..900.0, b in 0.0_f32..900.0, c in -900.0_f32..900.0, d in 0.0_f32..900.0,
        ) {
            let parts = way((a, b), (c, d), (b + d) / 2.0);
            prop_assert_eq!(parts[0][0], (a, b));
            prop_assert_eq!(parts[parts.len() - 1][1], (c, d));
            for pair in parts.windows(2) {
                prop_assert_eq!(pair[0][1], pair[1][0]);
            }
            for [one, other] in parts {
                prop_assert!(one.0 == other.0 || one.1 == other.1);
            }
        }
    }
}
