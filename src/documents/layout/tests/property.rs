//! Whatever the words: every letter once, inside the margins, in its own cell.

use proptest::prelude::*;

use super::*;

/// Words as a clause has them, and now and then an isolated number.
fn words(language: Language) -> impl Strategy<Value = String> {
    let word = match language {
        Arabic => "[بتثجحخدذرزسشصضطظعغفقكلمنهوياأإآةىئؤء]{1,12}[،.]?",
        French => "[a-zéèêçàœ’]{1,14}[,.;]?",
    };
    let number = "[0-9]{1,3}(\u{A0}[0-9]{3}){0,2}(,[0-9]{2})?";
    let isolated = number.prop_map(|number| format!("\u{2066}{number}\u{2069}"));
    prop::collection::vec(
        prop_oneof![6 => word.boxed(), 1 => isolated.boxed()],
        1..120,
    )
    .prop_map(|words| words.join(" "))
}

fn texts() -> impl Strategy<Value = (Language, String)> {
    prop_oneof![
        words(Arabic).prop_map(|words| (Arabic, words)),
        words(French).prop_map(|words| (French, words)),
    ]
}

fn aligns() -> impl Strategy<Value = Align> {
    prop::sample::select(vec![
        Align::Start,
        Align::Center,
        Align::End,
        Align::Justify,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn every_letter_stands_once_in_logical_order_inside_the_margins(
        texts in prop::collection::vec(texts(), 1..6),
        align in aligns(),
        margin in 40.0f32..250.0,
    ) {
        let body = texts
            .iter()
            .map(|(language, words)| Block::Paragraph(paragraph(*language, words, align)))
            .collect();
        let mut document = document(Arabic, body);
        document.page.margins = [margin; 4];
        let layout = lay_out(&document);
        inside(&layout, document.page);
        let said = said(&layout);
        let mut nodes: Vec<_> = said.into_iter().collect();
        nodes.sort();
        let expected: Vec<String> = texts.iter().map(|(_, words)| bare(words)).collect();
        let found: Vec<String> = nodes.into_iter().map(|(_, said)| said).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn cells_never_overlap(
        cells in prop::collection::vec(prop::collection::vec(words(Arabic), 1..7), 1..8),
        scale in 0.5f32..1.2,
    ) {
        let rows = cells
            .iter()
            .map(|cells| {
                let short: Vec<String> =
                    cells.iter().map(|c| c.chars().take(60).collect()).collect();
                row(RowKind::Body, &short.iter().map(String::as_str).collect::<Vec<_>>())
            })
            .collect();
        let mut table = table(&[Align::Start, Align::End, Align::Center], rows);
        table.scale = scale;
        let layout = lay_out(&document(Arabic, vec![Block::Table(table)]));
        inside(&layout, PageStyle::PORTRAIT);
        let mut placed: Vec<(usize, i32, f32, f32)> = runs(&layout)
            .map(|(page, _, run)| {
                let baseline = (run.origin.1 * 10.0) as i32;
                (page, baseline, run.origin.0, run.origin.0 + width(run))
            })
            .collect();
        placed.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        for pair in placed.windows(2) {
            let (before, after) = (&pair[0], &pair[1]);
            if (before.0, before.1) == (after.0, after.1) {
                prop_assert!(before.3 <= after.2 + 0.2, "{before:?} {after:?}");
            }
        }
    }
}
