use super::*;

fn arabic(dirhams: i64, case: Case) -> String {
    amount(dirhams * 100, Language::Arabic, case).unwrap()
}

#[test]
fn first_examples() {
    for (n, expected) in [
        (1, "درهم واحد"),
        (1_200_000, "مليون ومائتا ألف درهم"),
        (
            15_928_000,
            "خمسة عشر مليونا وتسعمائة وثمانية وعشرون ألف درهم",
        ),
    ] {
        assert_eq!(arabic(n, Case::Nominative), expected);
    }
}
