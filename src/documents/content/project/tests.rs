//! What a project sheet says, and what it leaves out.

use super::*;
use crate::{
    documents::{content::Block, press::Press},
    domain::{
        Line, Money, Prose,
        project::{Beneficiaries, Concerns, YearCost},
        sample::{Grain, contents},
    },
};

/// Everything that the blocks say, cell by cell.
fn said(document: &Document) -> Vec<String> {
    let mut said = Vec::new();
    for block in &document.body {
        match block {
            Block::Heading(heading) => said.push(heading.text.plain()),
            Block::Paragraph(paragraph) => said.push(paragraph.text.plain()),
            Block::Table(table) => {
                let rows = table.header.iter().chain(&table.rows);
                let cells = rows.flat_map(|row| &row.cells);
                said.extend(cells.flat_map(|cell| cell.body.iter().map(|p| p.text.plain())));
            }
            Block::Stamp(stamp) => said.extend(stamp.title.iter().map(|text| text.plain())),
            _ => {}
        }
    }
    said
}

fn has(document: &Document, words: &str) -> bool {
    said(document).iter().any(|text| text.contains(words))
}

fn year(year: u16, commune: i64, total: i64) -> YearCost {
    YearCost {
        year: year.try_into().unwrap(),
        commune: Money::from_centimes(commune).unwrap(),
        total: Money::from_centimes(total).unwrap(),
    }
}

/// A project with nothing filled in beyond what it must have.
fn bare() -> (crate::domain::contents::Contents, Project) {
    let (contents, _) = contents(&Grain::default());
    let full = serde_json::json!({
        "id": contents.projects[0].id, "code": "AX1-P02",
        "title": { "ar": "تزويد دوار بالماء", "fr": "Eau potable" },
        "sector": "water", "competence": "own", "state": "running", "cost": 30_000,
        "maturity": "idea",
    });
    (contents, serde_json::from_value(full).unwrap())
}

fn sheet(
    contents: &crate::domain::contents::Contents,
    project: &Project,
    language: Language,
) -> Document {
    let source = Source {
        commune: &contents.commune,
        logo: None,
        project,
        axis: None,
        plan: None,
        sector: Name::new("الماء", "Eau").unwrap(),
        needs: Vec::new(),
        agreements: Vec::new(),
        attachments: Vec::new(),
        today: "2026-07-14".parse().unwrap(),
    };
    document(&source, language)
}

#[test]
fn what_is_not_filled_in_takes_no_room() {
    let (contents, project) = bare();
    for language in Language::ALL {
        let tr = I18n::new(language);
        let document = sheet(&contents, &project, language);
        let headings: Vec<String> = document
            .body
            .iter()
            .filter_map(|block| match block {
                Block::Heading(heading) => Some(heading.text.plain()),
                _ => None,
            })
            .collect();
        let expected = [
            tr.project_sheet(),
            tr.project_sheet_identity(),
            tr.project_sheet_costs(),
            tr.project_sheet_readiness(),
        ];
        assert_eq!(headings, expected);
        assert!(has(&document, &tr.sheet_team()));
    }
}

#[test]
fn sums_come_from_the_years_and_a_stated_total_that_differs_is_told() {
    let (contents, mut project) = bare();
    project.costs = vec![year(2027, 4_000, 10_000), year(2026, 1_000, 20_000)];
    let document = sheet(&contents, &project, Language::French);
    let all = said(&document);
    let at = |words: &str| all.iter().position(|text| text == words).unwrap();
    assert!(at("2026") < at("2027"), "years in order");
    for figure in ["50,00", "250,00", "300,00", "16,66\u{A0}%"] {
        assert!(has(&document, figure), "{figure} in {all:?}");
    }
    assert!(!has(&document, "diffère"));
    project.cost = Money::from_centimes(31_000).unwrap();
    let document = sheet(&contents, &project, Language::French);
    assert!(has(
        &document,
        "diffère de la somme des années (300,00 DH) : écart de 10,00 DH"
    ));
    project.costs.push(year(2028, 500, 400));
    let document = sheet(&contents, &project, Language::French);
    assert!(has(
        &document,
        "Année 2028 : la part de la commune (5,00 DH) dépasse"
    ));
}

#[test]
fn beneficiaries_that_do_not_add_up_are_told() {
    let (contents, mut project) = bare();
    project.beneficiaries = Beneficiaries {
        total: Some(1_200),
        men: Some(500),
        women: Some(700),
        ..Beneficiaries::default()
    };
    let document = sheet(&contents, &project, Language::French);
    assert!(has(&document, "58,33\u{A0}%") && !has(&document, "diffère"));
    project.beneficiaries.women = Some(600);
    let document = sheet(&contents, &project, Language::French);
    assert!(has(
        &document,
        "Le total inscrit (1\u{A0}200) diffère de la somme par sexe (1\u{A0}100)."
    ));
    project.beneficiaries.total = Some(0);
    // Shares of nothing are not computed.
    let _ = sheet(&contents, &project, Language::Arabic);
}

#[test]
fn every_filled_field_is_said_in_its_language() {
    let (contents, mut project) = bare();
    let name = |ar: &str, fr: &str| Name::new(ar, fr).unwrap();
    let prose = |ar: &str, fr: &str| Prose::new(ar, fr).unwrap();
    project.owner = name("الجماعة المالكة", "La Commune propriétaire");
    project.delegated_owner = name("المنتدب", "Le Délégué");
    project.stakeholders = prose("المستعملون", "Les usagers");
    project.problem = prose("بعد الماء", "Eau éloignée");
    project.components = prose("حفر بئر\nخزان", "Un puits\nUn réservoir");
    project.concerns = Concerns {
        elderly: prose("المسافة", "La distance"),
        ..Concerns::default()
    };
    project.places = vec![name("تالا", "Tala"), name("لعزيب", "Laazib")];
    project.position = Some((35_123_400, -3_412_300));
    project.environment = prose("لا أثر", "Sans effet");
    project.upkeep_cost = Some(Money::from_centimes(1_234_567).unwrap());
    project.land = Some(crate::domain::project::Land {
        kind: crate::domain::project::LandKind::Collective,
        status: crate::domain::project::LandStatus::Cleared,
        reference: Line::new("R 120/11").unwrap(),
    });
    let french = sheet(&contents, &project, Language::French);
    for words in [
        "La Commune propriétaire",
        "Le Délégué",
        "Les usagers",
        "Eau éloignée",
        "•\u{A0}Un puits",
        "•\u{A0}Un réservoir",
        "La distance",
        "Tala, Laazib",
        "35.123400, -3.412300",
        "Sans effet",
        "12\u{A0}345,67",
        "Collectif (soulaliyate)",
        "R 120/11",
    ] {
        assert!(has(&french, words), "{words} in {:?}", said(&french));
    }
    let arabic = sheet(&contents, &project, Language::Arabic);
    for words in [
        "الجماعة المالكة",
        "المسافة",
        "تالا، لعزيب",
        "35.123400, -3.412300",
    ] {
        assert!(has(&arabic, words), "{words} in {:?}", said(&arabic));
    }
}

#[test]
fn a_sheet_of_any_contents_becomes_pages() {
    let grain = Grain {
        texts: vec![
            "نص طويل 12/2023 ".repeat(15),
            "Texte (3-1) ".repeat(15),
            String::new(),
        ],
        numbers: vec![0, 99_999_999_999_999, 7],
        rows: 4,
    };
    let (contents, _) = contents(&grain);
    let law = |_| Name::default();
    let stock =
        crate::documents::press::Stock::new(&contents, None, "2026-07-14".parse().unwrap(), &law);
    let mut press = Press::new().unwrap();
    for language in Language::ALL {
        for project in &contents.projects {
            let order = crate::documents::press::Order::ProjectSheet(project.id, language);
            assert!(
                press
                    .fill(order, &stock)
                    .unwrap()
                    .bytes
                    .starts_with(b"%PDF")
            );
        }
        for partner in &contents.partners {
            let order = crate::documents::press::Order::PartnerSheet(partner.id, language);
            assert!(
                press
                    .fill(order, &stock)
                    .unwrap()
                    .bytes
                    .starts_with(b"%PDF")
            );
        }
    }
}
