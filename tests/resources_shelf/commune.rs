use std::collections::BTreeSet;

use super::{assert_clean, is_arabic, text};

fn table(path: &str, header: &str) -> Vec<Vec<String>> {
    let content = text(path);
    assert!(content.ends_with('\n') && !content.contains('\r'), "{path}");
    let mut lines = content.lines();
    assert_eq!(lines.next(), Some(header), "{path}");
    let rows: Vec<Vec<String>> = lines
        .map(|line| line.split(';').map(str::to_owned).collect())
        .collect();
    let width = header.split(';').count();
    assert!(rows.iter().all(|row| row.len() == width), "{path}: width");
    assert!(rows.is_sorted_by(|a, b| a[0] < b[0]), "{path}: order");
    rows
}

fn communes() -> Vec<Vec<String>> {
    let header = "code;province;circle;kind;name_fr;name_ar;\
                  population_2014;population_2024;households_2024";
    table("communes/communes.csv", header)
}

fn codes(rows: &[Vec<String>]) -> BTreeSet<&str> {
    rows.iter().map(|row| row[0].as_str()).collect()
}

#[test]
fn each_stands_in_its_circle_province_and_region() {
    let regions = table("communes/regions.csv", "code;name_fr;name_ar");
    let provinces = table("communes/provinces.csv", "code;region;kind;name_fr;name_ar");
    let circles = table("communes/circles.csv", "code;province;name_fr;name_ar");
    let communes = communes();
    let counts = [&regions, &provinces, &circles, &communes].map(Vec::len);
    assert_eq!(counts, [12, 75, 213, 1503]);
    let mut filled = BTreeSet::new();
    for row in &communes {
        let [code, province, circle] = [&row[0], &row[1], &row[2]];
        assert!(codes(&provinces).contains(province.as_str()), "{code}");
        assert!(code.starts_with(province.as_str()), "{code}");
        assert!(
            circle.is_empty() || codes(&circles).contains(circle.as_str()),
            "{code}: {circle}"
        );
        filled.insert(province.as_str());
    }
    assert_eq!(filled, codes(&provinces), "a province without commune");
    for row in &provinces {
        assert!(codes(&regions).contains(row[1].as_str()) && row[0].starts_with(&row[1]));
        assert!(["province", "prefecture"].contains(&row[2].as_str()));
    }
    for row in &circles {
        assert!(codes(&provinces).contains(row[1].as_str()) && row[0].starts_with(&row[1]));
    }
    for row in regions.iter().chain(&provinces).chain(&circles) {
        row.iter().for_each(|field| assert_clean(&row[0], field));
    }
}

#[test]
fn names_are_clean_and_unique_in_their_province() {
    let communes = communes();
    let mut names = BTreeSet::new();
    for row in &communes {
        let [province, fr, ar] = [&row[1], &row[4], &row[5]];
        assert_clean(&row[0], fr);
        assert_clean(&row[0], ar);
        let arabic = |c: char| is_arabic(c) || c == ' ' || c == '-';
        assert!(ar.chars().all(arabic), "{ar}");
        assert!(!fr.contains(is_arabic), "{fr}");
        assert!(names.insert((province, fr)), "{fr} twice");
        assert!(names.insert((province, ar)), "{ar} twice");
    }
}

#[test]
fn figures_are_those_of_the_census() {
    let communes = communes();
    let count =
        |column: usize, value: &str| communes.iter().filter(|row| row[column] == value).count();
    assert_eq!((count(3, "rural"), count(3, "urban")), (1261, 242));
    assert_eq!(count(1, "02.167"), 23, "Driouch");
    assert_eq!(count(6, ""), 4, "without population of 2014");
    let people = communes.iter().map(|row| row[7].parse::<u64>().unwrap());
    assert_eq!(people.sum::<u64>(), 36_828_330);
    for row in &communes {
        assert!(
            row[6].is_empty() || row[6].parse::<u32>().is_ok(),
            "{row:?}"
        );
        let households: u32 = row[8].parse().unwrap();
        assert!(
            (1..=row[7].parse().unwrap()).contains(&households),
            "{row:?}"
        );
    }
    let find = |code: &str| communes.iter().find(|row| row[0] == code).unwrap();
    let temsamane = find("02.167.11.25");
    assert_eq!(temsamane[4..8], ["Temsamane", "تمسمان", "13920", "12198"]);
    assert_eq!(find("02.167.17.09")[4..6], ["Mtalssa", "امطالسة"]);
}
