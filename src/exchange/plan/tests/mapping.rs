use super::*;
use crate::text::Language::{Arabic, French};

fn targets(text: &str) -> Vec<Option<String>> {
    let sheet = sheet(text);
    let (_, mapping) = mapping(&sheet);
    mapping
        .columns
        .iter()
        .map(|column| column.target.map(Target::key))
        .collect()
}

fn keys(keys: &[&str]) -> Vec<Option<String>> {
    let key = |key: &&str| (*key != "-").then(|| (*key).to_owned());
    keys.iter().map(key).collect()
}

#[test]
fn the_files_hold_together() {
    Vocabulary::get().unwrap();
    for list in List::ALL {
        assert!(!words().keys(*list).is_empty(), "{list:?}");
    }
    for target in Target::choices() {
        assert!(!target.key().is_empty());
    }
}

/// The columns of the Marrakech PAC system (domain notes, section 6), in French.
#[test]
fn the_columns_of_marrakech() {
    let text = "Code orientation | Orientation | Code axe | Axe | Objectif stratégique | \
                Objectif opérationnel | N° Projet | Intitulé du projet | Convention | Niveau | \
                Nature | Chef de projet | Localisation | Maître d’ouvrage | MO délégué | Année | \
                État d’avancement | Retard | Phase | Coût | Contribution de la commune | \
                Montant disponible | Montant non disponible\n\
                1 | o | 1 | x | s | t | 7 | Puits | c | commune | neuf | chef | Tizi | commune | \
                ONEE | 2025 | EN COURS | 3 | travaux | 10 | 5 | 5 | 5\n";
    assert_eq!(
        targets(text),
        keys(&[
            "-",
            "orientation.fr",
            "axis-code",
            "axis.fr",
            "strategic-objective.fr",
            "operational-objective.fr",
            "code",
            "title.fr",
            "-",
            "level.fr",
            "nature.fr",
            "manager.fr",
            "location.fr",
            "owner.fr",
            "delegated-owner.fr",
            "year",
            "state",
            "delay",
            "phase.fr",
            "cost",
            "commune-share",
            "available",
            "unavailable",
        ])
    );
}

/// The columns of the Rabat prefecture's programme (domain notes, section 6), in both languages.
#[test]
fn the_columns_of_rabat() {
    let expected = keys(&[
        "axis.fr",
        "objectives.fr",
        "title.fr",
        "cost",
        "commune-share",
        "partners-share",
        "year",
        "state",
        "progress",
    ]);
    let french = "Axe | Objectif | Projet / Action | Coût estimé | Part Conseil | \
                  Part Partenaire | Année | Réalisé | Taux de réalisation physique\n\
                  a | b | c | 2 | 1 | 1 | 2025 | oui | 50\n";
    assert_eq!(targets(french), expected);
    let arabic = "المحور | الهدف | المشروع / العملية | الكلفة التقديرية | حصة المجلس | \
                  حصة الشريك | السنة | المنجز | نسبة الإنجاز المادي\n\
                  ا ب | ب ت | ج ح | 2 | 1 | 1 | 2025 | نعم | 50\n";
    let arabic_keys: Vec<_> = expected
        .iter()
        .map(|key| key.as_ref().map(|key| key.replace(".fr", ".ar")))
        .collect();
    assert_eq!(targets(arabic), arabic_keys);
}

#[test]
fn years_stand_over_their_parts_and_counted_years_count_from_the_plan() {
    let text = "Intitulé du projet | 2025 |  | Année 2026 |  | Total 3 ans\n\
                \tCommune | Total | Commune | Total | \n\
                Puits | 1 | 2 | 3 | 4 | 6\n";
    let sheet = sheet(text);
    let (layout, _) = mapping(&sheet);
    assert_eq!((layout.first, layout.last), (1, 2));
    assert_eq!(
        targets(text)[..5],
        keys(&[
            "title.fr",
            "2025.commune",
            "2025.total",
            "2026.commune",
            "2026.total"
        ])
    );
    let text = "عنوان المشروع | السنة الأولى | السنة 2 | كلفة 2024 (بالدرهم) | مساهمة الجماعة 2025\n\
                بئر | 1 | 2 | 3 | 4\n";
    assert_eq!(
        targets(text),
        keys(&[
            "title.ar",
            "2022.total",
            "2023.total",
            "2024.total",
            "2025.commune"
        ])
    );
}

#[test]
fn a_header_is_found_below_a_title_block() {
    let text = "ROYAUME DU MAROC\n\nPlan communal de développement 2022-2027\n\n\
                N° | Intitulé du projet | Secteur | Coût (DH)\n(1) | (2) | (3) | (4)\n\
                1 | Puits | Eau | 5\n";
    let sheet = sheet(text);
    let (layout, _) = mapping(&sheet);
    assert_eq!((layout.first, layout.last), (5, 5));
    let data: Vec<u32> = layout.data(&sheet).map(|row| row.number).collect();
    assert_eq!(data, [7]);
    let none = self::sheet("a | b\nc | d\n");
    assert_eq!(Layout::find(&none, words(), None), None);
}

#[test]
fn twin_columns_are_told_by_header_or_by_script() {
    let text = "عنوان المشروع | Intitulé du projet | Localisation | Localisation | Code\n\
                بئر | Puits | تيزي | Tizi | 1\n";
    assert_eq!(
        targets(text),
        keys(&["title.ar", "title.fr", "location.ar", "location.fr", "code"])
    );
    // A French header over Arabic cells.
    assert_eq!(
        targets("Projet | Code\nبناء مدرسة | 1\n"),
        keys(&["title.ar", "code"])
    );
    // One header in both languages, and both rows of a header.
    let stacked =
        "عنوان المشروع | القطاع | الكلفة\nIntitulé du projet | Secteur | Coût\nبئر | الماء | 5\n";
    let sheet = sheet(stacked);
    assert_eq!(mapping(&sheet).0.last, 2);
    assert_eq!(targets(stacked), keys(&["title.ar", "sector", "cost"]));
    assert_eq!(
        targets("عنوان المشروع / Intitulé du projet | القطاع / Secteur\nPuits | Eau\n"),
        keys(&["title.fr", "sector"])
    );
}

#[test]
fn slips_of_the_hand_are_recognised_and_doubted() {
    let sheet =
        sheet("Intitule du projets | Cout totale | Sectteur | Chapeau\nPuits | 5 | Eau | x\n");
    let (_, mapping) = mapping(&sheet);
    let found: Vec<_> = mapping
        .columns
        .iter()
        .map(|c| (c.target, c.confidence))
        .collect();
    assert_eq!(found[0].0, Some(Target::Twin(Twin::Title, French)));
    assert_eq!(found[1].0, Some(Target::Single(Single::Cost)));
    assert_eq!(found[2].0, Some(Target::Single(Single::Sector)));
    assert!(
        found[..3].iter().all(|(_, sure)| (60..100).contains(sure)),
        "{found:?}"
    );
    assert_eq!(found[3].0, None);
}

#[test]
fn units_are_read_from_headers() {
    for (header, unit) in [
        ("Coût (DH)", Some(Unit::Dirham)),
        ("Coût en MDH", Some(Unit::Million)),
        ("Coût total (en milliers de DH)", Some(Unit::Thousand)),
        ("الكلفة (مليون درهم)", Some(Unit::Million)),
        ("التكلفة بالدرهم", Some(Unit::Dirham)),
        ("الكلفة (م.د)", Some(Unit::Million)),
        ("الكلفة (د.م)", None),
        ("Coût", Some(Unit::Dirham)),
    ] {
        let sheet = sheet(&format!("Intitulé du projet | {header}\nPuits | 5\n"));
        let (_, mapping) = mapping(&sheet);
        let column = &mapping.columns[1];
        assert_eq!(
            column.target,
            Some(Target::Single(Single::Cost)),
            "{header}"
        );
        assert_eq!(column.unit, unit, "{header}");
    }
}

#[test]
fn a_mapping_is_corrected() {
    let sheet = sheet("Intitulé du projet | Description | Coût\nPuits | grand | 5\n");
    let (_, mut mapping) = mapping(&sheet);
    let title = Target::Twin(Twin::Title, French);
    assert!(mapping.has_title());
    mapping.set(1, Some(title));
    assert_eq!(mapping.column_of(title), Some(1));
    assert_eq!(mapping.columns[0].target, None);
    assert_eq!(mapping.columns[1].evidence, Evidence::User);
    mapping.set(1, None);
    assert!(!mapping.has_title());
    mapping.set(0, Some(Target::Twin(Twin::Title, Arabic)));
    mapping.set_unit(2, Unit::Million);
    assert_eq!(mapping.columns[2].unit, Some(Unit::Million));
}
