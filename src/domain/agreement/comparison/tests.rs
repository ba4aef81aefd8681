use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::{
    domain::{
        agreement::mark,
        id::{ClauseId, Sequence},
    },
    text::Language,
};

fn marks(count: usize) -> Vec<Mark> {
    let mut ids = Sequence::starting_at(1_700_000_000_000);
    (0..count)
        .map(|_| Mark {
            passage: mark::Passage {
                clause: ClauseId::next(&mut ids),
                party: None,
            },
            language: Language::French,
        })
        .collect()
}

fn passage(mark: Mark, heading: &str, lines: &[&str]) -> Passage {
    Passage {
        mark,
        heading: Some(Line::plain(Kind::SubHeading, heading)),
        lines: lines
            .iter()
            .enumerate()
            .map(|(at, words)| Line {
                at: Some(at),
                ..Line::plain(Kind::Paragraph, *words)
            })
            .collect(),
    }
}

fn piece(words: &str, source: &str, bound: Option<Bound>) -> Piece {
    Piece {
        words: words.to_owned(),
        source: source.to_owned(),
        bound,
    }
}

/// «Le coût est de {total_cost} dirhams, conformément à l’{article:cost}.»
fn costed() -> Line {
    let cost = Bound::Variable(Variable::TotalCost);
    let article = Bound::Article(Section::Cost);
    Line {
        kind: Kind::Paragraph,
        at: Some(0),
        pieces: vec![
            piece("Le coût est de ", "Le coût est de ", None),
            piece(
                "\u{2066}1\u{A0}650\u{A0}000,00\u{2069}",
                "{total_cost}",
                Some(cost),
            ),
            piece(" dirhams, selon l’", " dirhams, selon l’", None),
            piece("article 5", "{article:cost}", Some(article)),
            piece(".", ".", None),
        ],
    }
}

const COSTED: &str = "Le coût est de {total_cost} dirhams, selon l’{article:cost}.";

fn against(words: &str) -> (Passage, Passage, Vec<Difference>) {
    let mark = marks(1)[0];
    let before = Passage {
        mark,
        heading: None,
        lines: vec![costed()],
    };
    let after = Passage {
        mark,
        heading: None,
        lines: vec![Line::plain(Kind::Paragraph, words)],
    };
    let found = compare(std::slice::from_ref(&before), std::slice::from_ref(&after));
    (before, after, found)
}

fn taken(words: &str) -> String {
    let (before, after, found) = against(words);
    let edits: Vec<&Edit> = found[0].edits.iter().collect();
    let choice = Choice {
        heading: None,
        edits: &edits,
    };
    take(("", COSTED), &before, &after, choice).body
}

#[test]
fn spaces_marks_and_isolates_are_no_difference() {
    let (.., found) = against(
        "Le coût est de  \u{200E}1\u{202F}650\u{202F}000,00\u{200E} dirhams, selon l’article\u{A0}5. ",
    );
    assert_eq!(found[0].fate, Fate::Same);
    assert!(found[0].edits.is_empty());
}

#[test]
fn words_of_the_clause_are_free_and_values_are_bound() {
    let cases = [
        (
            "Le coût total est de 1 650 000,00 dirhams, selon l’article 5.",
            None,
        ),
        ("Le coût est de 1 650 000,00 DH, selon l’article 5.", None),
        (
            "Le coût est de 1 750 000,00 dirhams, selon l’article 5.",
            Some(Bound::Variable(Variable::TotalCost)),
        ),
        (
            "Le coût est de 1 650 000,00 dirhams, selon l’article 6.",
            Some(Bound::Article(Section::Cost)),
        ),
        (
            "Le coût est de 1 650 000,005 dirhams, selon l’article 5.",
            Some(Bound::Variable(Variable::TotalCost)),
        ),
    ];
    for (words, bound) in cases {
        let (.., found) = against(words);
        let expected = bound.map_or(Change::Free, |bound| Change::Bound(vec![bound]));
        assert_eq!(found[0].edits[0].change, expected, "{words}");
    }
}

#[test]
fn a_clause_takes_free_words_over_and_keeps_its_variables() {
    let cases = [
        (
            "Le coût global est estimé à 1 650 000,00 dirhams, selon l’article 5.",
            "Le coût global est estimé à {total_cost} dirhams, selon l’{article:cost}.",
        ),
        (
            "Le coût est de 1 650 000,00 dirhams toutes taxes comprises, selon l’article 5 ci-dessus.",
            "Le coût est de {total_cost} dirhams toutes taxes comprises, selon l’{article:cost} ci-dessus.",
        ),
        // A value is never taken over from a text.
        (
            "Le coût est de 2 000,00 dirhams, selon l’article 5.",
            COSTED,
        ),
        (
            "Le coût {évil} est de 1 650 000,00 dirhams, selon l’article 5.",
            "Le coût évil est de {total_cost} dirhams, selon l’{article:cost}.",
        ),
    ];
    for (words, expected) in cases {
        assert_eq!(taken(words), expected);
    }
}

#[test]
fn lines_are_added_removed_and_changed_where_they_stand() {
    let mark = marks(1)[0];
    let before = passage(
        mark,
        "Objet",
        &["Premier alinéa.", "Deuxième alinéa dit cela.", "Fin."],
    );
    let mut after = passage(
        mark,
        "Objet de la convention",
        &[
            "Premier alinéa.",
            "Un ajout tout neuf.",
            "Deuxième alinéa dit ceci.",
            "Fin.",
        ],
    );
    let found = compare(std::slice::from_ref(&before), std::slice::from_ref(&after));
    assert_eq!(found[0].fate, Fate::Changed);
    let heading = found[0].heading.as_ref().unwrap();
    assert_eq!(
        heading.words,
        [
            Span::Same("Objet".into()),
            Span::Added(" de la convention".into())
        ]
    );
    let places: Vec<_> = found[0].edits.iter().map(|e| (e.before, e.after)).collect();
    assert_eq!(places, [(None, Some(1)), (Some(1), Some(2))]);
    let edits: Vec<&Edit> = found[0].edits.iter().collect();
    let choice = Choice {
        heading: Some(heading),
        edits: &edits,
    };
    let body = "Premier alinéa.\n\nDeuxième alinéa dit cela.\nFin.";
    let taken = take(("Objet", body), &before, &after, choice);
    assert_eq!(taken.heading, "Objet de la convention");
    assert_eq!(
        taken.body,
        "Premier alinéa.\nUn ajout tout neuf.\nDeuxième alinéa dit ceci.\nFin."
    );
    // One change alone, and a removed line.
    let one = Choice {
        heading: None,
        edits: &edits[1..],
    };
    let body_one = take(("Objet", body), &before, &after, one).body;
    assert_eq!(body_one, "Premier alinéa.\nDeuxième alinéa dit ceci.\nFin.");
    after.lines.remove(0);
    let found = compare(std::slice::from_ref(&before), std::slice::from_ref(&after));
    let removed = &found[0].edits[0];
    assert_eq!((removed.before, removed.after), (Some(0), None));
    assert_eq!(removed.words, [Span::Removed("Premier alinéa.".into())]);
}

#[test]
fn passages_are_told_by_their_marks() {
    let marks = marks(5);
    let of = |at: usize, words: &str| passage(marks[at], "T", &[words]);
    let before = [of(0, "a"), of(1, "b"), of(2, "c"), of(3, "d")];
    let after = [
        of(0, "a"),
        of(2, "c"),
        of(3, "d neuf"),
        of(1, "b"),
        of(4, "e"),
    ];
    let found = compare(&before, &after);
    let told: Vec<(usize, Fate, bool)> = found
        .iter()
        .map(|d| {
            (
                marks.iter().position(|m| *m == d.mark).unwrap(),
                d.fate,
                d.moved,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (0, Fate::Same, false),
            (1, Fate::Same, true),
            (4, Fate::Added, false),
            (2, Fate::Same, false),
            (3, Fate::Changed, false),
        ]
    );
    let gone = compare(&before, &after[..1]);
    assert!(
        gone[1..]
            .iter()
            .all(|d| d.fate == Fate::Removed && d.heading.is_some())
    );
}

#[test]
fn a_line_of_data_cannot_be_removed_alone() {
    let mark = marks(1)[0];
    let row = Line {
        kind: Kind::Row,
        at: Some(0),
        pieces: vec![piece(
            "Commune | 200 000,00",
            "[[cost-table]]",
            Some(Bound::Block(DataBlock::CostTable)),
        )],
    };
    let before = Passage {
        mark,
        heading: None,
        lines: vec![row],
    };
    let after = Passage {
        lines: vec![],
        ..before.clone()
    };
    let found = compare(&[before], &[after]);
    let bound = Change::Bound(vec![Bound::Block(DataBlock::CostTable)]);
    assert_eq!(found[0].edits[0].change, bound);
}

#[test]
fn two_versions_of_twelve_pages_are_compared_at_once() {
    let marks = marks(40);
    let text = |salt: usize| -> Vec<Passage> {
        let line = |at: usize, n: usize| {
            let words = (0..45).map(|w| format!("mot{}", (w * 7 + at * 3 + n) % 91));
            let mut words: Vec<String> = words.collect();
            if (at + n).is_multiple_of(5) {
                words[(salt * 13) % 45] = format!("autre{salt}");
            }
            words.join(" ")
        };
        let passages = marks.iter().enumerate();
        passages
            .map(|(at, mark)| {
                let lines: Vec<String> = (0..4).map(|n| line(at, n)).collect();
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                passage(*mark, "Titre", &lines)
            })
            .collect()
    };
    let (before, after) = (text(1), text(2));
    let began = Instant::now();
    let found = compare(&before, &after);
    // Two hundred milliseconds are promised of a release; this is no release.
    assert!(began.elapsed() < Duration::from_secs(2));
    assert!(found.iter().filter(|d| d.fate == Fate::Changed).count() > 20);
}

fn told(spans: &[Span], left_out: fn(&Span) -> bool) -> String {
    spans
        .iter()
        .filter(|span| !left_out(span))
        .map(Span::words)
        .collect()
}

proptest! {
    #[test]
    fn what_is_marked_gives_both_versions_back(a in "[ab ,.]{0,40}", b in "[abc ,.]{0,40}") {
        let (x, y) = (Spoken::of(&a), Spoken::of(&b));
        let spans = word::spans(&x, &y, &word::steps(&x, &y));
        prop_assert_eq!(told(&spans, |s| matches!(s, Span::Added(_))), plain(&a));
        prop_assert_eq!(told(&spans, |s| matches!(s, Span::Removed(_))), plain(&b));
    }

    #[test]
    fn the_way_between_two_rows_is_whole_and_shortest(
        a in proptest::collection::vec(0u8..4, 0..12),
        b in proptest::collection::vec(0u8..4, 0..12),
    ) {
        let steps = word::difference(&a, &b);
        let (mut x, mut y, mut kept) = (0, 0, 0);
        for step in steps {
            match step {
                word::Step::Keep(i, j) => {
                    prop_assert_eq!((i, j), (x, y));
                    prop_assert_eq!(a[i], b[j]);
                    (x, y, kept) = (x + 1, y + 1, kept + 1);
                }
                word::Step::Remove(i) => {
                    prop_assert_eq!(i, x);
                    x += 1;
                }
                word::Step::Add(i, j) => {
                    prop_assert_eq!((i, j), (x, y));
                    y += 1;
                }
            }
        }
        prop_assert_eq!((x, y), (a.len(), b.len()));
        prop_assert_eq!(kept, longest(&a, &b));
    }

    #[test]
    fn taking_every_free_change_over_says_what_came_back(words in "[a-e ]{1,40}") {
        let mark = marks(1)[0];
        let before = passage(mark, "T", &["a b c d e"]);
        let after = passage(mark, "T", &[&words]);
        let found = compare(std::slice::from_ref(&before), std::slice::from_ref(&after));
        let edits: Vec<&Edit> = found[0].edits.iter().collect();
        let choice = Choice { heading: None, edits: &edits };
        let taken = take(("T", "a b c d e"), &before, &after, choice);
        prop_assert_eq!(plain(&taken.body), plain(&words));
    }
}

/// Length of the longest common part, the slow and sure way.
fn longest(a: &[u8], b: &[u8]) -> usize {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            table[i + 1][j + 1] = match x == y {
                true => table[i][j] + 1,
                false => table[i][j + 1].max(table[i + 1][j]),
            };
        }
    }
    table[a.len()][b.len()]
}
