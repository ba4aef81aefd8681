//! What the products say, and that their sums are those of the domain.

mod double;

use proptest::prelude::*;

use super::*;
use crate::{
    documents::content::{self, Paragraph, RowKind, Text, register::Cell as Typed},
    domain::{
        Total,
        coverage::Margins,
        funding::{self, Basis},
        gap,
        id::{ActionId, Sequence},
        mobilisation::Action,
        sample::{Grain, contents},
    },
    text::{amount, isolate},
};

/// Gives a product of the first round of some contents.
fn with<T>(contents: &Contents, make: impl FnOnce(&Source<'_>) -> T) -> T {
    let records = HashMap::new();
    let name = |key: &Line| Name::new(key.as_str(), key.as_str()).unwrap();
    make(&Source {
        contents,
        logo: None,
        round: &contents.rounds[0],
        records: &records,
        competence: &name,
        form: &name,
        today: "2026-11-23".parse().unwrap(),
    })
}

fn texts(blocks: &[Block], said: &mut Vec<Text>) {
    let paragraphs = |all: &[Paragraph], said: &mut Vec<Text>| {
        said.extend(all.iter().map(|one| one.text.clone()));
    };
    for block in blocks {
        match block {
            Block::Heading(heading) => said.push(heading.text.clone()),
            Block::Paragraph(paragraph) => said.push(paragraph.text.clone()),
            Block::Table(table) => {
                said.extend(table.caption.clone());
                let rows = table.header.iter().chain(&table.rows);
                for cell in rows.flat_map(|row| &row.cells) {
                    paragraphs(&cell.body, said);
                }
            }
            Block::Whole(blocks) => texts(blocks, said),
            Block::Stamp(stamp) => said.extend(stamp.title.clone()),
            _ => {}
        }
    }
}

fn said(document: &Document) -> Vec<String> {
    let mut said = Vec::new();
    texts(&document.body, &mut said);
    said.iter().map(Text::plain).collect()
}

fn has(document: &Document, words: &str) -> bool {
    let words = isolate::strip(words);
    said(document)
        .iter()
        .any(|text| text.contains(words.as_str()))
}

fn paper(contents: &Contents, product: Product, language: Language) -> Document {
    with(contents, |source| document(source, product, language))
}

fn book(contents: &Contents, product: Product, language: Language) -> Vec<Table> {
    with(contents, |source| tables(source, product, language))
}

fn titled<'a>(tables: &'a [Table], title: &str) -> &'a Table {
    tables.iter().find(|table| table.title == title).unwrap()
}

/// The sums under the columns of money, in their order.
fn sums(table: &Table) -> Vec<Total> {
    (0..table.columns.len())
        .filter_map(|column| match table.sum(column) {
            Some(Typed::Money(total)) => Some(total),
            _ => None,
        })
        .collect()
}

#[test]
fn every_product_says_its_title_round_and_people_in_both_languages() {
    let (contents, _) = contents(&Grain::default());
    for language in Language::ALL {
        let tr = I18n::new(language);
        for product in Product::ALL {
            let document = paper(&contents, product, language);
            assert!(has(&document, &product.title(&tr)), "{product:?}");
            assert!(has(&document, contents.rounds[0].name.get(language)));
            assert!(has(&document, &tr.product_approval()));
            assert_eq!(Product::of_stage(product.stage()), Some(product));
            let again = paper(&contents, product, language);
            assert_eq!(document, again, "the same twice");
        }
    }
    assert_eq!(Product::of_stage(Stage::Mobilisation), None);
}

#[test]
fn a_closed_stage_lists_who_was_present_and_an_open_one_is_marked() {
    let (mut contents, _) = contents(&Grain::default());
    contents.closings.clear();
    let tr = I18n::new(Language::French);
    let open = paper(&contents, Product::Needs, Language::French);
    assert!(open.draft_mark.is_some() && has(&open, &tr.product_team()));
    let closing: Closing = serde_json::from_value(serde_json::json!({
        "id": contents.projects[0].id,
        "round": contents.rounds[0].id,
        "stage": "needs",
        "closed_on": "2026-11-12",
        "reason": { "fr": "Études en cours" },
        "present": [{ "ar": "رئيس المجلس", "fr": "Président du conseil" }],
    }))
    .unwrap();
    contents.closings.push(closing);
    let closed = paper(&contents, Product::Needs, Language::French);
    assert!(closed.draft_mark.is_none());
    for words in [
        "Président du conseil",
        "12 novembre 2026",
        "Études en cours",
    ] {
        assert!(
            has(&closed, &words.replace(' ', "\u{A0}")) || has(&closed, words),
            "{words}"
        );
    }
    assert!(
        paper(&contents, Product::Partners, Language::French)
            .draft_mark
            .is_some()
    );
    contents.closings[0].reopened_on = Some("2026-11-20".parse().unwrap());
    assert!(
        paper(&contents, Product::Needs, Language::French)
            .draft_mark
            .is_some()
    );
}

#[test]
fn a_place_given_by_hand_is_told_with_its_reason() {
    let (mut contents, _) = contents(&Grain::default());
    let last = contents.rounds[0].projects.len();
    let choice = &mut contents.rounds[0].projects[last - 1];
    choice.place = Some(1);
    choice.place_reason = crate::domain::Prose::new("الدخول المدرسي", "La rentrée").unwrap();
    for choice in &mut contents.rounds[0].projects[..last - 1] {
        choice.place = None;
    }
    let document = paper(&contents, Product::Needs, Language::French);
    assert!(has(&document, "La rentrée"));
    let tables = book(&contents, Product::Needs, Language::French);
    let ranking = titled(&tables, &I18n::new(Language::French).product_ranking());
    assert_eq!(ranking.rows[0][0], Typed::Integer(1));
    let code = contents
        .projects
        .iter()
        .find(|one| one.id == contents.rounds[0].projects[last - 1].project);
    assert_eq!(ranking.rows[0][1], Typed::text(code.unwrap().code.as_str()));
}

#[test]
fn what_a_round_has_nothing_of_is_empty() {
    let (mut contents, _) = contents(&Grain::default());
    let is_empty = |contents: &Contents, product| is_empty(contents, &contents.rounds[0], product);
    for product in Product::ALL {
        assert!(!is_empty(&contents, product), "{product:?}");
    }
    contents.prospects.clear();
    assert!(
        !is_empty(&contents, Product::Partners),
        "analyses are something"
    );
    contents.stakeholders.clear();
    contents.actions.clear();
    contents.approaches.clear();
    contents.rounds[0].projects.clear();
    for product in Product::ALL {
        assert!(is_empty(&contents, product), "{product:?}");
        for language in Language::ALL {
            // Made all the same: a window may show what is there.
            let tables = book(&contents, product, language);
            assert!(tables.iter().all(|table| !table.rows.is_empty()));
            let _ = paper(&contents, product, language);
        }
    }
}

#[test]
fn a_timeline_says_the_days_and_draws_them() {
    let (mut contents, _) = contents(&Grain::default());
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    let round = contents.rounds[0].id;
    let title = Name::new("زيارة", "Visite").unwrap();
    let mut action = Action::new(ActionId::next(&mut ids), round, title);
    action.starts_on = Some("2026-12-16".parse().unwrap());
    action.due_on = Some("2027-01-10".parse().unwrap());
    contents.actions = vec![action];
    contents.stakeholders.clear();
    contents.rounds[0].session_on = None;
    for language in Language::ALL {
        let document = paper(&contents, Product::Plan, language);
        assert!(has(&document, "16–31") && has(&document, "1–10"));
        let mut bars = Vec::new();
        let mut walk = vec![&document.body];
        while let Some(blocks) = walk.pop() {
            for block in blocks {
                match block {
                    Block::Whole(inner) => walk.push(inner),
                    Block::Table(table) => {
                        let cells = table.rows.iter().flat_map(|row| &row.cells);
                        bars.extend(cells.filter_map(|cell| cell.bar));
                    }
                    _ => {}
                }
            }
        }
        let spans: Vec<_> = bars.iter().map(|bar| (bar.from, bar.to)).collect();
        assert_eq!(spans, [(483, 1000), (0, 322)]);
    }
}

#[test]
fn what_should_be_looked_at_in_the_plan_is_on_its_paper() {
    let (mut contents, _) = contents(&Grain::default());
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    let round = contents.rounds[0].id;
    let title = Name::new("زيارة", "Visite").unwrap();
    let mut action = Action::new(ActionId::next(&mut ids), round, title);
    action.starts_on = Some("2026-12-16".parse().unwrap());
    action.due_on = Some("2026-12-10".parse().unwrap());
    action.responsible = contents.rounds[0].members.first().map(|one| one.id);
    contents.actions = vec![action];
    contents.approaches.clear();
    contents.prospects.clear();
    for language in Language::ALL {
        let tr = I18n::new(language);
        let document = paper(&contents, Product::Plan, language);
        assert!(has(&document, &tr.mobilise_conflicts()));
        let said = match language {
            Language::Arabic => "16 دجنبر 2026",
            Language::French => "16 décembre 2026",
        };
        assert!(has(&document, said));
        contents.actions[0].due_on = Some("2026-12-20".parse().unwrap());
        contents.rounds[0].session_on = None;
        let document = paper(&contents, Product::Plan, language);
        assert!(!has(&document, &tr.mobilise_conflicts()));
        contents.actions[0].due_on = Some("2026-12-10".parse().unwrap());
    }
}

/// Whether a first-strong isolate has letters only within further isolates: it would run from left
/// to right, whatever they are.
fn hides_arabic(text: &str) -> bool {
    // Of each open isolate: whether its first strong letter decides, whether it has a letter of its
    // own, and whether one within has Arabic.
    let mut open: Vec<(bool, bool, bool)> = Vec::new();
    for c in text.chars() {
        match c {
            '\u{2066}' | '\u{2067}' => open.push((false, false, false)),
            '\u{2068}' => open.push((true, false, false)),
            '\u{2069}' => {
                let Some((decides, letter, arabic)) = open.pop() else {
                    return true;
                };
                if decides && !letter && arabic {
                    return true;
                }
                if let Some(outer) = open.last_mut() {
                    outer.2 |= arabic;
                }
            }
            _ => {
                if let Some(own) = open.last_mut() {
                    own.1 |= c.is_alphabetic();
                }
                if ('\u{620}'..='\u{64A}').contains(&c)
                    && let Some(own) = open.last_mut()
                {
                    own.2 = true;
                }
            }
        }
    }
    false
}

#[test]
fn no_arabic_text_hides_all_its_letters_in_nested_isolates() {
    assert!(hides_arabic(
        "\u{2068}\u{2066}1\u{2069}. \u{2068}زيارة\u{2069}\u{2069}"
    ));
    assert!(!hides_arabic(
        "\u{2068}\u{2066}1\u{2069}\u{2069}. \u{2068}زيارة\u{2069}"
    ));
    let (contents, _) = contents(&Grain::default());
    for product in Product::ALL {
        let mut all = Vec::new();
        texts(&paper(&contents, product, Language::Arabic).body, &mut all);
        for run in all.iter().flat_map(|text| &text.runs) {
            if let content::Inline::Run(run) = run {
                assert!(!hides_arabic(&run.text), "{:?}", run.text);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever a round holds, the sums under the columns are those that the rules give.
    #[test]
    fn sums_are_those_of_the_rules(
        numbers in prop::collection::vec(0i64..=999_999_999, 1..9),
        rows in 1usize..5,
    ) {
        let (contents, _) = contents(&Grain { numbers, rows, ..Grain::default() });
        let round = &contents.rounds[0];
        let tr = I18n::new(Language::French);
        let whole = gap::Sheet::of(round, &contents.needs).whole;
        let needs = book(&contents, Product::Needs, Language::French);
        if whole.needs > 0 {
            let ranking = titled(&needs, &tr.product_ranking());
            prop_assert_eq!(sums(ranking), [whole.amount, whole.covered, whole.gap]);
            let list = titled(&needs, &tr.product_need_list());
            prop_assert_eq!(sums(list), [whole.amount, whole.covered, whole.gap]);
            for title in [tr.product_gap_by_kind(), tr.product_gap_by_year(), tr.product_gap_kind_year()] {
                let sums = sums(titled(&needs, &title));
                let (total, parts) = sums.split_last().unwrap();
                prop_assert_eq!(*total, whole.gap);
                prop_assert_eq!(parts.iter().copied().sum::<Total>(), whole.gap);
            }
        }
        let margins = Margins::of(round, &contents.needs, &contents.prospects);
        let partners = book(&contents, Product::Partners, Language::French);
        let matrix = partners.iter().find(|table| table.title == tr.product_matrix());
        if let Some(matrix) = matrix {
            let sums = sums(matrix);
            let expected: Total = margins.partners.values().map(|load| load.expected).sum();
            prop_assert_eq!(sums[0], margins.whole.gap);
            let end = &sums[sums.len() - 3..];
            prop_assert_eq!(end, [margins.whole.covered, margins.whole.uncovered, margins.whole.surplus]);
            let across: Total = sums[1..sums.len() - 3].iter().copied().sum();
            prop_assert_eq!(across, expected);
        }
        let plan = funding::Table::of(
            round, None, &contents.needs, &contents.prospects, Basis::Expected, false,
        );
        if !plan.rows.is_empty() {
            let sums = sums(titled(&partners, &tr.product_financing()));
            prop_assert_eq!(sums.last(), Some(&plan.total));
            prop_assert_eq!(&sums[..sums.len() - 1], &plan.totals[..]);
        }
        let programme = book(&contents, Product::Plan, Language::French);
        let own = contents.actions.iter().filter(|one| one.round == round.id);
        let cost: Total = own.filter_map(|one| one.cost).sum();
        let sums = sums(titled(&programme, &tr.product_programme()));
        prop_assert_eq!(sums, [cost]);
        let printed = paper(&contents, Product::Plan, Language::French);
        prop_assert!(has(&printed, &amount::format(cost.centimes())));
    }

    /// No row of any table of any product passes its columns.
    #[test]
    fn no_row_has_more_cells_than_columns(rows in 1usize..4, language in prop::sample::select(&Language::ALL[..])) {
        let (contents, _) = contents(&Grain { rows, ..Grain::default() });
        for product in Product::ALL {
            let mut walk = vec![paper(&contents, product, language).body];
            while let Some(blocks) = walk.pop() {
                for block in blocks {
                    match block {
                        Block::Whole(inner) => walk.push(inner),
                        Block::Table(table) => {
                            for row in table.header.iter().chain(&table.rows) {
                                let wide: usize = row.cells.iter().map(|cell| cell.span).sum();
                                // What a sheet's row of facts lacks is left empty by the layout.
                                prop_assert!(wide <= table.columns.len());
                                let is_list = row.kind != RowKind::Body;
                                prop_assert!(!is_list || wide == table.columns.len());
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
    }
}
