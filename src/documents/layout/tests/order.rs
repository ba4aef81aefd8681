//! Letters, numbers and nodes in the order in which they are read.

use super::*;

#[test]
fn numbers_and_latin_runs_keep_their_order_among_arabic_words() {
    for scale in [0.7, 1.0, 1.6] {
        let mut clause = paragraph(Arabic, CLAUSE, Align::Justify);
        clause.scale = scale;
        let layout = lay_out(&document(Arabic, vec![Block::Paragraph(clause)]));
        let seen = seen(&layout).join("\n");
        for number in ["3-1", "80\u{A0}000", "2026-12-31", "(MT/BT)"] {
            assert!(seen.contains(number), "{number} at {scale} in {seen}");
        }
    }
}

#[test]
fn a_number_stands_to_the_left_of_the_arabic_word_before_it() {
    let layout = lay_out(&document(
        Arabic,
        vec![justified(Arabic, "الفصل \u{2066}3-1\u{2069} أعلاه")],
    ));
    let order: Vec<(String, f32)> = runs(&layout)
        .map(|(_, _, run)| (letters(run).trim().to_owned(), run.origin.0))
        .collect();
    let x = |word: &str| order.iter().find(|(letters, _)| letters == word).unwrap().1;
    assert!(x("أعلاه") < x("3-1") && x("3-1") < x("الفصل"), "{order:?}");
}

#[test]
fn justified_lines_reach_both_margins() {
    for (language, words) in [(Arabic, CLAUSE), (French, ARTICLE)] {
        let words = [words; 3].join(" ");
        let layout = lay_out(&document(language, vec![justified(language, &words)]));
        let mut lines: Vec<(i32, f32, f32)> = Vec::new();
        for (_, _, run) in runs(&layout) {
            let baseline = (run.origin.1 * 10.0) as i32;
            let (from, to) = (run.origin.0, run.origin.0 + width(run));
            match lines.last_mut() {
                Some(line) if line.0 == baseline => {
                    *line = (baseline, line.1.min(from), line.2.max(to));
                }
                _ => lines.push((baseline, from, to)),
            }
        }
        assert!(lines.len() > 2);
        let last = lines.len() - 1;
        for (_, from, to) in &lines[..last] {
            assert!(
                (from - 62.0).abs() < 0.1 && (to - 533.28).abs() < 0.1,
                "{from} {to}"
            );
        }
    }
}

#[test]
fn what_no_face_has_is_shown_in_brackets_and_told() {
    let layout = lay_out(&document(
        Arabic,
        vec![justified(Arabic, "رمز 😀 و\u{4E2D} ثم 😀 و≤")],
    ));
    let said: String = said(&layout).into_values().collect();
    assert!(
        said.contains("[U+1F600]") && said.contains("[U+4E2D]") && said.contains("<="),
        "{said}"
    );
    let told: Vec<(char, usize)> = layout
        .substitutions
        .iter()
        .map(|one| (one.character, one.count))
        .collect();
    assert_eq!(told, [('😀', 2), ('\u{4E2D}', 1), ('≤', 1)]);
    assert!(layout.substitutions[0].context.starts_with("رمز 😀"));
    let glyphs = runs(&layout)
        .flat_map(|(_, _, run)| &run.pieces)
        .filter_map(|piece| match piece {
            Piece::Cluster(cluster) => Some(&cluster.glyphs),
            Piece::Space { .. } => None,
        });
    assert!(glyphs.flatten().all(|glyph| glyph.id != 0));
}

#[test]
fn every_node_is_reached_once_from_the_root() {
    let layout = lay_out(&whole());
    let mut reached = vec![0; layout.nodes.len()];
    reached[0] = 1;
    for child in layout.nodes.iter().flat_map(|node| &node.children) {
        reached[child.0 as usize] += 1;
    }
    assert!(reached.iter().all(|count| *count == 1));
    assert!(runs(&layout).all(|(_, mark, _)| match mark.tag {
        Tag::Node(node) => (node.0 as usize) < layout.nodes.len(),
        _ => true,
    }));
    let figure = layout
        .nodes
        .iter()
        .find(|node| node.role == Role::Figure)
        .unwrap();
    assert_eq!(figure.description.as_deref(), Some("شعار الجماعة"));
}
