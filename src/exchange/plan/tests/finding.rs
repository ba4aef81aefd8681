use super::*;
use crate::{
    i18n::{I18n, error::Words},
    text::{Language, isolate},
};

/// Rows below «Intitulé du projet | …», and what is said of them: cell and problem.
#[track_caller]
fn said(header: &str, rows: &str, expected: &[&str]) -> Reading {
    let reading = read(&format!("Intitulé du projet | {header}\n{rows}\n"));
    let found: Vec<String> = reading
        .findings
        .iter()
        .filter(|finding| !matches!(finding.problem, Problem::Assumed { .. }))
        .map(|finding| finding.to_string())
        .collect();
    assert_eq!(found, expected, "{header}\n{rows}");
    for language in Language::ALL {
        let tr = I18n::new(language);
        for finding in &reading.findings {
            assert!(!finding.problem.words(&tr).is_empty(), "{finding}");
        }
    }
    reading
}

/// What the cost of one row is read as.
fn cost(cell: &str) -> Option<Entry> {
    let reading = read(&format!("Intitulé du projet | Coût\nPuits | {cell}\n"));
    let cost = reading.drafts[0].entries.get(&Target::Single(Single::Cost));
    cost.cloned()
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for cell in [
        "1500000",
        "1 500 000,00",
        "1.500.000",
        "1\u{A0}500\u{202F}000",
        "١٥٠٠٠٠٠",
        "\u{200F}1 500 000\u{200F} DH",
        "1,5 MDH",
        "5ر1 مليون درهم",
        "1500 KDH",
    ] {
        assert_eq!(cost(cell), Some(amount(1_500_000)), "{cell}");
    }
    assert_eq!(cost("5ر27 مليون"), Some(amount(27_500_000)));
}

#[test]
fn every_problem_of_an_amount_leaves_it_empty() {
    for (cell, key) in [
        ("douze mille", "amount"),
        ("1.500", "amount"),
        ("12,345,67", "amount"),
        ("5 د.م", "amount"),
        ("-5", "amount"),
        ("10,005", "amount"),
        ("1,2345", "amount"),
        ("9999999999999999", "amount"),
    ] {
        let row = format!("Puits | {cell}");
        said("Coût", &row, &[&format!("B2: {key} {cell:?}")]);
        assert_eq!(cost(cell), None);
    }
    said("Coût", "Puits | -", &["B2: missing-cost \"-\""]);
}

#[test]
fn a_unit_of_the_header_counts_unless_the_cell_has_its_own() {
    let reading = said(
        "Coût (MDH)",
        "Puits | 2,5\nRoute | 800 000 DH",
        &["B3: own-unit \"800 000 DH\""],
    );
    let costs: Vec<_> = reading
        .drafts
        .iter()
        .map(|draft| draft.entries[&Target::Single(Single::Cost)].clone())
        .collect();
    assert_eq!(costs, [amount(2_500_000), amount(800_000)]);
    said(
        "Coût (د.م)",
        "Puits | 2,5",
        &[
            "B1: unit-unclear \"Coût (د.م)\"",
            "B2: missing-cost \"2,5\"",
        ],
    );
    said(
        "Coût",
        "Puits | 1500\nRoute | 800,5\nPont | 320",
        &["B1: small-amounts \"Coût\""],
    );
}

#[test]
fn totals_that_disagree_are_kept_and_told() {
    let reading = said(
        "Coût | Contribution de la commune | Contribution des partenaires | 2025 | 2026",
        "Puits | 100000 | 30000 | 60000 | 50000 | 40000",
        &[
            "B2: years-disagree \"100000\"",
            "B2: shares-disagree \"100000\"",
        ],
    );
    let draft = &reading.drafts[0];
    assert_eq!(
        draft.entries[&Target::Single(Single::Cost)],
        amount(100_000)
    );
    said(
        "Coût | 2025 commune | 2025 partenaires | 2025 total",
        "Puits | 90000 | 50000 | 30000 | 90000\nRoute | 50000 | 60000 |  | 50000",
        &[
            "E2: shares-disagree \"90000\"",
            "C3: commune-above-total \"60000\"",
        ],
    );
    said(
        "Coût | Montant disponible | Montant non disponible",
        "Puits | 90000 | 50000 | 30000",
        &["B2: available-disagrees \"90000\""],
    );
    said(
        "Coût | Contribution de la commune | 2025 commune | 2026 commune | 2025 total | 2026 total",
        "Puits | 90000 | 50000 | 30000 | 30000 | 40000 | 50000",
        &["C2: part-disagrees \"50000\""],
    );
    said(
        "Coût | Bénéficiaires | Hommes | Femmes",
        "Puits | 90000 | 100 | 48 | 51",
        &["C2: people-disagree \"100\""],
    );
}

#[test]
fn a_row_of_totals_is_checked_against_its_column() {
    said(
        "Coût | Bénéficiaires",
        "Puits | 100000 | 30000\nRoute | 250000 | 50000\nSous-total | 350000 | 80000\n\
         Pont | 400000 | 10000\nTotal général | 705000 | 90000",
        &["B6: column-disagrees \"705000\""],
    );
    let reading = said(
        "Coût",
        "Puits | cent\nTotal | 100000",
        &["B2: amount \"cent\"", "B3: column-unchecked \"100000\""],
    );
    assert_eq!(reading.drafts.len(), 1);
}

#[test]
fn words_dates_and_shares_are_checked() {
    said(
        "Secteur | État d’avancement | Compétence | Maturité | Coût",
        "Puits | Ponts suspendus | à voir | étrangère | mûr | 50000\n\
         Puits 2 | Eau potable | ACHEVÉ | partagée | APD | 50000\n\
         Puits 3 | Électricitée | EN  COURS | مشترك | فكرة | 50000",
        &[
            "B2: unknown-word \"Ponts suspendus\"",
            "C2: unknown-word \"à voir\"",
            "D2: unknown-word \"étrangère\"",
            "E2: unknown-word \"mûr\"",
            "B4: unknown-word \"Électricitée\"",
        ],
    );
    said(
        "Coût | Date de début | Date de fin",
        "a1 | 50000 | 31/02/2026 | 1/1/26\na2 | 50000 | 12/10/2025 | 11/10/2025\n\
         a3 | 50000 | 45000 | 20/09/1436",
        &[
            "C2: date \"31/02/2026\"",
            "D2: date \"1/1/26\"",
            "D3: ends-before-start \"11/10/2025\"",
            "C4: date \"45000\"",
            "D4: date \"20/09/1436\"",
        ],
    );
    said(
        "Coût | Taux de réalisation | Priorité | Bénéficiaires",
        "a1 | 50000 | 120 % | 4 | douze\na2 | 50000 | 45,5 | 2,5 | 1,5\na3 | 50000 | 45٪ | 3 | 1 200",
        &[
            "C2: out-of-range \"120 %\"",
            "D2: out-of-range \"4\"",
            "E2: amount \"douze\"",
            "C3: not-whole \"45,5\"",
            "D3: not-whole \"2,5\"",
            "E3: not-whole \"1,5\"",
        ],
    );
}

#[test]
fn rows_without_title_repeated_rows_and_notes_are_told() {
    let reading = said(
        "Code | Localisation | Coût",
        "Puits | 1 | Tizi | 50000\n | 2 | Tizi | 60000\nPUITS | 1 | Centre | 70000\n\
         Route |  | Tizi | 50000\nroute |  | tizi | 50000\n |  |  | 5\nRoute |  | Centre | 50000",
        &[
            "A3: missing-title \"\"",
            "4: same-code \"1\"",
            "6: same-title \"route\"",
            "A7: row-left \"\"",
        ],
    );
    let blocked: Vec<u32> = reading
        .drafts
        .iter()
        .filter(|draft| draft.is_blocked)
        .map(|draft| draft.row)
        .collect();
    assert_eq!(blocked, [3]);
}

#[test]
fn texts_that_no_field_takes_are_told() {
    let long = "x".repeat(301);
    said(
        "Localisation | Coût",
        &format!("Puits | Tizi\u{202E} | 50000\n{long} | Tizi | 50000"),
        &[
            "B2: text \"Tizi\\u{202e}\"",
            &format!("A3: text {long:?}"),
            "A3: missing-title \"\"",
        ],
    );
    said(
        "Coût",
        "\"Puits\nprofond\" | 50000\nبئر | 50000",
        &[
            "A2: line-break \"Puits\\nprofond\"",
            "A3: other-script \"بئر\"",
        ],
    );
}

#[test]
fn axes_are_named_by_a_column_or_by_a_row_of_their_own() {
    let reading = said(
        "Axe | Code axe | Coût",
        "Puits | Eau |  | 50000\nRoute | Routes | A2 | 50000\nPont | ROUTES | A2 | 50000",
        &["3: unknown-axis \"Routes\""],
    );
    assert_eq!(reading.drafts.len(), 3);
    let banded = read(
        "Intitulé du projet | Coût\nAxe 1 : Eau\nPuits | 50000\nالمحور الثاني: الطرق\nRoute | 50000\n",
    );
    let axes: Vec<_> = banded
        .drafts
        .iter()
        .map(|draft| draft.axis.clone().unwrap())
        .collect();
    assert_eq!(axes[0].name.get(Language::French), "Axe 1 : Eau");
    assert_eq!(axes[1].name.get(Language::Arabic), "المحور الثاني: الطرق");
}

#[test]
fn a_share_of_the_commune_needs_a_year() {
    said(
        "Coût | Contribution de la commune",
        "Puits | 50000 | 20000",
        &["C2: share-without-year \"20000\""],
    );
    let reading = said(
        "Coût | Contribution de la commune | Année",
        "Puits | 50000 | 20000 | 2025",
        &[],
    );
    let project =
        reading.drafts[0].project("019a8e2b-2c00-7000-8000-000000000001".parse().unwrap());
    let costs: Vec<_> = project
        .costs
        .iter()
        .map(|cost| {
            (
                u16::from(cost.year),
                cost.commune.centimes(),
                cost.total.centimes(),
            )
        })
        .collect();
    assert_eq!(costs, [(2025, 2_000_000, 5_000_000)]);
    let options = Options {
        year: Some(year(2024)),
        ..Options::default()
    };
    let reading = read_with(
        "Intitulé du projet | Coût | Contribution de la commune\nPuits | 50000 | 20000\n",
        &options,
    );
    assert_eq!(
        reading.drafts[0].entries[&Target::Year(year(2024), Part::Commune)],
        amount(20_000)
    );
}

#[test]
fn the_user_says_what_an_unknown_word_means() {
    let mut options = Options::default();
    let word = crate::text::fold::fold("Ponts suspendus");
    options
        .words
        .insert((List::Sector, word), Line::new("roads").unwrap());
    let reading = read_with(
        "Intitulé du projet | Secteur\nPont | PONTS  suspendus\n",
        &options,
    );
    assert_eq!(
        reading.drafts[0].entries[&Target::Single(Single::Sector)],
        Entry::Word(Line::new("roads").unwrap())
    );
}

#[test]
fn a_finding_says_where_what_and_how_to_mend() {
    let reading =
        read("Intitulé du projet | Coût | 2025 | 2026\nPuits | 100000 | 50000 | 49000,50\n");
    let finding = &reading.findings[3];
    let words = |language| isolate::strip(&finding.words(&I18n::new(language)));
    assert_eq!(
        words(Language::French),
        "Ligne 2, colonne B : Écrit 100\u{A0}000,00, somme des années 99\u{A0}000,50 (écart 999,50) ; \
         gardé tel quel."
    );
    assert_eq!(
        words(Language::Arabic),
        "السطر 2، العمود B: المكتوب 100\u{A0}000,00 ومجموع السنوات 99\u{A0}000,50 (الفرق 999,50)؛ \
         حفظ كما كتب."
    );
}
