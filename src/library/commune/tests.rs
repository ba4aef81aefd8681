use super::*;

fn gazetteer() -> Gazetteer {
    Gazetteer::load().unwrap()
}

fn codes(gazetteer: &Gazetteer, text: &str) -> Vec<String> {
    gazetteer
        .search(text)
        .map(|commune| commune.code.as_str().to_owned())
        .collect()
}

#[test]
fn a_code_finds_its_commune_and_all_that_it_is_part_of() {
    let gazetteer = gazetteer();
    let code = Line::new("02.167.11.25").unwrap();
    let commune = gazetteer.commune(&code).unwrap();
    assert_eq!(commune.name, Name::new("تمسمان", "Temsamane").unwrap());
    assert_eq!(commune.kind, Kind::Rural);
    let circle = commune.circle.as_ref().unwrap();
    assert_eq!(circle.code.as_str(), "02.167.11");
    assert_eq!(commune.province.name.get(Language::French), "Driouch");
    assert_eq!(commune.province.kind, TerritoryKind::Province);
    assert_eq!(commune.province.region.name.get(Language::Arabic), "الشرق");
    let figures = (commune.population_2014, commune.population_2024);
    assert_eq!(figures, (Some(13_920), 12_198));
    assert_eq!(gazetteer.commune(&Line::new("02.167.11").unwrap()), None);
    assert_eq!(gazetteer.commune(&Line::default()), None);
}

#[test]
fn every_usual_spelling_finds_a_commune() {
    let gazetteer = gazetteer();
    for (code, spellings) in [
        (
            "02.167.11.25",
            &[
                "تمسمان",
                "تـمسمان",
                "تَمْسَمان",
                "temsamane",
                "TEMSA",
                "Témsamane",
            ][..],
        ),
        (
            "02.167.17.09",
            &["امطالسة", "أمطالسة", "إمطالسه", "mtalssa"],
        ),
        (
            "01.051.01.01",
            &["الحسيمة", "حسيمه", "Al Hoceïma", "hoceima al"],
        ),
        ("01.051.01.05", &["امزورن", "إمزورن", "آمزورن", "Imzouren"]),
    ] {
        for spelling in spellings {
            assert!(
                codes(&gazetteer, spelling)
                    .iter()
                    .any(|found| found == code),
                "{spelling}"
            );
        }
    }
    let guercif = codes(&gazetteer, "جرسيف");
    assert!(!guercif.is_empty());
    for kaf in ["ڭرسيف", "گرسيف", "ݣرسيف"] {
        assert_eq!(codes(&gazetteer, kaf), guercif);
    }
    let guelmim = codes(&gazetteer, "كلميم");
    assert!(!guelmim.is_empty());
    assert_eq!(codes(&gazetteer, "ڭلميم"), guelmim);
}

#[test]
fn a_search_keeps_the_order_of_codes() {
    let gazetteer = gazetteer();
    let found = codes(&gazetteer, "بني");
    assert!(found.len() > 20 && found.is_sorted());
    assert_eq!(codes(&gazetteer, " ").len(), 1503);
    assert!(codes(&gazetteer, "emsamane").is_empty());
    assert!(codes(&gazetteer, "تمسمان temsamane حسيمة").is_empty());
}

/// What the gazetteer says of the embedded tables with one passage of the communes changed.
fn changed(from: &str, to: &str) -> String {
    assert!(EMBEDDED.communes.contains(from), "{from}");
    let communes = EMBEDDED.communes.replacen(from, to, 1);
    let tables = Tables {
        communes: &communes,
        ..EMBEDDED
    };
    Gazetteer::read(tables).unwrap_err().to_string()
}

#[test]
fn a_fault_is_named_by_file_line_and_column() {
    let second = "01.051.01.03;01.051;;urban;Bni Bouayach;بني بوعياش;18271;20013;4969";
    for (column, to) in [
        ("code", ";01.051;;urban;Bni;بني;1;1;1"),
        ("province", "01.051.01.03;01.999;;urban;Bni;بني;1;1;1"),
        (
            "circle",
            "01.051.01.03;01.051;01.051.99;urban;Bni;بني;1;1;1",
        ),
        (
            "circle",
            "01.051.01.03;01.051;02.167.11;urban;Bni;بني;1;1;1",
        ),
        ("kind", "01.051.01.03;01.051;;city;Bni;بني;1;1;1"),
        ("name_fr", "01.051.01.03;01.051;;urban;;بني;1;1;1"),
        ("name_ar", "01.051.01.03;01.051;;urban;Bni;ب\u{7}ني;1;1;1"),
        (
            "population_2014",
            "01.051.01.03;01.051;;urban;Bni;بني;?;1;1",
        ),
        ("population_2024", "01.051.01.03;01.051;;urban;Bni;بني;1;;1"),
        ("households_2024", "01.051.01.03;01.051;;urban;Bni;بني;1;1"),
        (
            "households_2024",
            "01.051.01.03;01.051;;urban;Bni;بني;1;1;1;1",
        ),
    ] {
        let error = changed(second, to);
        let place = format!("communes/communes.csv:3: {column}: ");
        assert!(error.starts_with(&place), "{to}: {error}");
    }
    assert_eq!(
        changed("01.051.01.03;", "01.051.01.01;"),
        "communes/communes.csv: \"01.051.01.01\" is defined twice"
    );
}
