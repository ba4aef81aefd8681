use std::collections::BTreeSet;

use sharaka::{
    domain::{Line, Name},
    library::commune::{Commune, Gazetteer, Kind},
    text::Language,
};

use super::{assert_clean, is_arabic, text};

pub fn gazetteer() -> Gazetteer {
    Gazetteer::load().unwrap_or_else(|error| panic!("{error}"))
}

fn assert_clean_name(code: &Line, name: &Name) {
    assert_clean("code", code.as_str());
    for language in [Language::Arabic, Language::French] {
        assert_clean(code.as_str(), name.in_language(language));
    }
}

/// Whether a code begins with that of what it is part of.
fn is_under(code: &Line, whole: &Line) -> bool {
    code.as_str().starts_with(whole.as_str())
}

#[test]
fn tables_are_plain_and_in_order() {
    for table in ["regions", "provinces", "circles", "communes"] {
        let path = format!("communes/{table}.csv");
        let content = text(&path);
        assert!(content.ends_with('\n'), "{path}");
        assert!(!content.contains(['\r', '"']), "{path}");
        let codes = content.lines().skip(1).map(|row| row.split(';').next());
        assert!(codes.is_sorted_by(|a, b| a < b), "{path}: order");
    }
}

#[test]
fn each_stands_in_its_circle_province_and_region() {
    let gazetteer = gazetteer();
    let counts = [
        gazetteer.regions().count(),
        gazetteer.provinces().count(),
        gazetteer.circles().count(),
        gazetteer.communes().count(),
    ];
    assert_eq!(counts, [12, 75, 213, 1503]);
    let mut filled = BTreeSet::new();
    for commune in gazetteer.communes() {
        assert!(is_under(&commune.code, &commune.province.code));
        filled.insert(&commune.province.code);
    }
    let provinces = gazetteer.provinces().map(|province| &province.code);
    assert_eq!(filled, provinces.collect(), "a province without commune");
    for province in gazetteer.provinces() {
        assert!(is_under(&province.code, &province.region.code));
        assert_clean_name(&province.code, &province.name);
    }
    for circle in gazetteer.circles() {
        assert!(is_under(&circle.code, &circle.province.code));
        assert_clean_name(&circle.code, &circle.name);
    }
    for region in gazetteer.regions() {
        assert_clean_name(&region.code, &region.name);
    }
}

#[test]
fn names_are_clean_and_unique_in_their_province() {
    let gazetteer = gazetteer();
    let mut names = BTreeSet::new();
    for commune in gazetteer.communes() {
        assert_clean_name(&commune.code, &commune.name);
        let [ar, fr] =
            [Language::Arabic, Language::French].map(|language| commune.name.in_language(language));
        let arabic = |c: char| is_arabic(c) || c == ' ' || c == '-';
        assert!(ar.chars().all(arabic), "{ar}");
        assert!(!fr.contains(is_arabic), "{fr}");
        let province = &commune.province.code;
        assert!(names.insert((province, fr)), "{fr} twice");
        assert!(names.insert((province, ar)), "{ar} twice");
    }
}

#[test]
fn figures_are_those_of_the_census() {
    let gazetteer = gazetteer();
    let count = |holds: fn(&Commune) -> bool| gazetteer.communes().filter(|one| holds(one)).count();
    assert_eq!(count(|one| one.kind == Kind::Rural), 1261);
    assert_eq!(count(|one| one.kind == Kind::Urban), 242);
    let driouch = count(|one| one.province.code.as_str() == "02.167");
    assert_eq!(driouch, 23, "Driouch");
    let unknown = count(|one| one.population_2014.is_none());
    assert_eq!(unknown, 4, "without population of 2014");
    let people = gazetteer
        .communes()
        .map(|one| u64::from(one.population_2024));
    assert_eq!(people.sum::<u64>(), 36_828_330);
    for commune in gazetteer.communes() {
        let within = 1..=commune.population_2024;
        assert!(within.contains(&commune.households_2024), "{commune:?}");
    }
    let find = |code: &str| gazetteer.commune(&Line::new(code).unwrap()).unwrap();
    let temsamane = find("02.167.11.25");
    assert_eq!(temsamane.name, Name::new("تمسمان", "Temsamane").unwrap());
    let people = (temsamane.population_2014, temsamane.population_2024);
    assert_eq!(people, (Some(13_920), 12_198));
    let mtalssa = Name::new("امطالسة", "Mtalssa").unwrap();
    assert_eq!(find("02.167.17.09").name, mtalssa);
}
