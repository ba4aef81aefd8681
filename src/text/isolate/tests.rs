use proptest::prelude::*;
use unicode_bidi::BidiInfo;

use super::*;

/// Writes isolates as ⟨…⟩, so that a table can be read.
fn shown(text: &str) -> String {
    text.replace([LRI, FSI], "⟨")
        .replace(RLI, "‹")
        .replace(PDI, "⟩")
}

/// The line as a reader sees it from left to right, without the marks.
fn visual(text: &str, language: Language) -> String {
    let level = match language {
        Language::Arabic => unicode_bidi::Level::rtl(),
        Language::French => unicode_bidi::Level::ltr(),
    };
    let info = BidiInfo::new(text, Some(level));
    let paragraph = &info.paragraphs[0];
    strip(&info.reorder_line(paragraph, paragraph.range.clone()))
}

#[test]
fn runs_in_arabic() {
    for (text, expected) in [
        ("الفصل 3-1 من القانون", "الفصل ⟨3-1⟩ من القانون"),
        ("رقم 14/2023/ج.س.م بتاريخ", "رقم ‹⟨14/2023⟩/ج.س.م⟩ بتاريخ"),
        (
            "اتفاقية رقم 2023/INDH/33/P3",
            "اتفاقية رقم ⟨2023/INDH/33/P3⟩",
        ),
        ("عدد 12874/ز.", "عدد ‹⟨12874⟩/ز⟩."),
        ("رقم 05/2024/ج.و.ز/م1 هنا", "رقم ‹⟨05/2024⟩/ج.و.ز/م⟨1⟩⟩ هنا"),
        ("المراسلة و12874/ز", "المراسلة و‹⟨12874⟩/ز⟩"),
        (
            "رقم RSM/2026/SO/07/N°X ليوم",
            "رقم ⟨RSM/2026/SO/07/N°X⟩ ليوم",
        ),
        ("الشبكة (MT/BT) الكهربائية", "الشبكة ⟨(MT/BT)⟩ الكهربائية"),
        ("مبلغ 80 000 درهم", "مبلغ ⟨80 000⟩ درهم"),
        (
            "مبلغ 4\u{A0}850\u{A0}000,00 درهم",
            "مبلغ ⟨4\u{A0}850\u{A0}000,00⟩ درهم",
        ),
        (
            "مبلغ 4\u{202F}850\u{202F}000,00 درهم",
            "مبلغ ⟨4\u{202F}850\u{202F}000,00⟩ درهم",
        ),
        ("بـ80 000 درهم", "بـ⟨80 000⟩ درهم"),
        ("بنسبة 40% من", "بنسبة ⟨40%⟩ من"),
        ("بنسبة 54,59\u{A0}% من", "بنسبة ⟨54,59\u{A0}%⟩ من"),
        ("نسبة (38,22 %)", "نسبة ⟨(38,22 %)⟩"),
        ("في 2026-12-31،", "في ⟨2026-12-31⟩،"),
        ("بتاريخ 07/07/2015.", "بتاريخ ⟨07/07/2015⟩."),
        ("بتاريخ (07.07.2015)", "بتاريخ ⟨(07.07.2015)⟩"),
        (
            "20 من رمضان 1436 (7 يوليوز 2015)",
            "⟨20⟩ من رمضان ⟨1436⟩ (⟨7⟩ يوليوز ⟨2015⟩)",
        ),
        ("الهاتف: 05 36 60 00 00", "الهاتف: ⟨05 36 60 00 00⟩"),
        (
            "الهاتف +212 5 36 60 00 00 أو",
            "الهاتف ⟨+212 5 36 60 00 00⟩ أو",
        ),
        ("الهاتف 05.36.60.00.00", "الهاتف ⟨05.36.60.00.00⟩"),
        (
            "حساب 007 810 0001234567890123 45",
            "حساب ⟨007 810 0001234567890123 45⟩",
        ),
        (
            "البريد commune@exemple.ma هنا",
            "البريد ⟨commune@exemple.ma⟩ هنا",
        ),
        (
            "الموقع https://www.exemple.ma/a?b=1",
            "الموقع ⟨https://www.exemple.ma/a?b=1⟩",
        ),
        ("مع ONEE وINDH", "مع ⟨ONEE⟩ و⟨INDH⟩"),
        (
            "برنامج «Villes sans bidonvilles» هنا",
            "برنامج «⟨Villes sans bidonvilles⟩» هنا",
        ),
        (
            "مكتب Office de l'eau (ONEE) بفاس",
            "مكتب ⟨Office de l'eau (ONEE)⟩ بفاس",
        ),
        (
            "عنوان: 12, avenue Hassan II, Nador",
            "عنوان: ⟨12, avenue Hassan II, Nador⟩",
        ),
        ("المبلغ 29,18 MDH تقريبا", "المبلغ ⟨29,18 MDH⟩ تقريبا"),
        ("حرارة -5 درجات", "حرارة ⟨-5⟩ درجات"),
        (
            "القانون التنظيمي رقم 113-14",
            "القانون التنظيمي رقم ⟨113-14⟩",
        ),
        ("الظهير 1.02.297 الصادر", "الظهير ⟨1.02.297⟩ الصادر"),
        ("سنة 2015 - 2021", "سنة ⟨2015⟩ - ⟨2021⟩"),
        ("1436هـ/2015م", "⟨1436⟩هـ/⟨2015⟩م"),
        ("1- في إطار", "⟨1⟩- في إطار"),
        ("المجلد 2/أو", "المجلد ‹⟨2⟩/أو⟩"),
        ("14/المجلس", "⟨14⟩/المجلس"),
        ("منذ ٢٠١٥/٠٧ إلى", "منذ ⟨٢٠١٥/٠٧⟩ إلى"),
        ("المملكة ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ", "المملكة ⟨ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ⟩"),
        (
            "السنوات 2021 2022 2023 2024",
            "السنوات ⟨2021⟩ ⟨2022⟩ ⟨2023⟩ ⟨2024⟩",
        ),
        ("مدة 24 شهرا و3 أيام", "مدة ⟨24⟩ شهرا و⟨3⟩ أيام"),
        ("سطر 1\nLigne 2\n3", "سطر ⟨1⟩\nLigne 2\n3"),
        ("لا شيء", "لا شيء"),
    ] {
        let isolated = isolate_runs(text);
        assert_eq!(shown(&isolated), expected);
        assert_eq!(isolate_runs(&isolated), isolated, "twice");
        assert_eq!(strip(&isolated), text);
        assert_eq!(has_unisolated(&isolated), None);
        assert_eq!(unbalanced(&isolated), None);
    }
}

#[test]
fn french_is_left_alone() {
    for text in [
        "",
        "Article 3-1 : 80 000 DH (MT/BT)",
        "Convention n° 2023/INDH/33/P3 du 07/07/2015",
        "1 500,50",
    ] {
        assert_eq!(isolate_runs(text), text);
        assert_eq!(has_unisolated(text), None);
        assert_eq!(isolate_in(text, Language::French), text);
    }
    let mixed = "Convention n° 14/2023/ج.س.م relative à la commune";
    let expected = "Convention n° ⟨14/2023/ج.س.م⟩ relative à la commune";
    assert_eq!(shown(&isolate_runs(mixed)), expected);
    let name = "La commune de تمسمان الكبرى 12 est partie";
    assert_eq!(
        shown(&isolate_runs(name)),
        "La commune de ‹تمسمان الكبرى⟩ 12 est partie"
    );
}

#[test]
fn a_cell_of_figures_is_isolated_where_the_language_is_known() {
    for text in ["3-1", "2026-12-31", "80 000,00", "ONEE", "(MT/BT)"] {
        assert_eq!(isolate_runs(text), text);
        let once = isolate_in(text, Language::Arabic);
        assert_eq!(shown(&once), format!("⟨{text}⟩"));
        assert_eq!(isolate_in(&once, Language::Arabic), once);
    }
}

#[test]
fn a_line_of_french_in_an_arabic_paper_is_one_run() {
    let line = "Aménagement de la piste (phase 2), 2024";
    let once = isolate_in(line, Language::Arabic);
    assert_eq!(once, ltr(line));
    assert_eq!(isolate_in(&once, Language::Arabic), once);
}

#[test]
fn hostile_nesting_ends() {
    let deep = format!(
        "{}مبلغ 5{}",
        "\u{2068}".repeat(50_000),
        "\u{2069}".repeat(50_000)
    );
    assert_eq!(isolate_runs(&deep), deep);
    let open = format!("{}مبلغ 5", "\u{2068}".repeat(100_000));
    assert_eq!(unbalanced(&open), Some(0));
    assert!(isolate_runs(&open).ends_with("مبلغ \u{2066}5\u{2069}"));
}

#[test]
fn readers_see_what_is_meant() {
    for (text, seen) in [
        ("الفصل 3-1", "3-1"),
        ("مبلغ 80 000 درهم", "80 000"),
        ("في 2026-12-31 هنا", "2026-12-31"),
        ("شبكة (MT/BT) هنا", "(MT/BT)"),
        ("نسبة 40% هنا", "40%"),
        ("رقم 2023/INDH/33/P3 هنا", "2023/INDH/33/P3"),
        // An abbreviation is read from the right, after the number that is read from the left.
        ("رقم 14/2023/ج.س.م هنا", "م.س.ج/14/2023"),
        ("رقم 14/ج.س.م/2023 هنا", "2023/م.س.ج/14"),
        ("رقم ج.س.م/14/2023 هنا", "14/2023/م.س.ج"),
        ("عدد 12874/ز هنا", "ز/12874"),
        // The first amendment, «م1»: its figure is left of the letter, where a reader from the
        // right goes on.
        ("رقم 05/2024/ج.و.ز/م1 هنا", "1م/ز.و.ج/05/2024"),
        ("عدد ز/12874 هنا", "12874/ز"),
        ("هاتف +212 5 36 60 00 00 هنا", "+212 5 36 60 00 00"),
        ("العنوان a.b@exemple.ma هنا", "a.b@exemple.ma"),
    ] {
        let line = visual(&isolate_runs(text), Language::Arabic);
        assert!(line.contains(seen), "{line} shows no {seen}");
    }
    // Without isolates they are wrong: the table above can fail.
    for (text, seen) in [("الفصل 3-1", "3-1"), ("مبلغ 80 000 درهم", "80 000")] {
        assert!(!visual(text, Language::Arabic).contains(seen));
    }
    let french = isolate_runs("Décision n° 14/ج.س.م/2023 du conseil");
    assert_eq!(
        visual(&french, Language::French),
        "Décision n° 14/م.س.ج/2023 du conseil"
    );
}

#[test]
fn wrapping_once() {
    let once = ltr("80 000");
    assert_eq!(once, "\u{2066}80 000\u{2069}");
    assert_eq!(ltr(&once), once);
    assert_eq!(auto(&once), once);
    assert_eq!(ltr(""), "");
    let two = "\u{2066}1\u{2069} \u{2066}2\u{2069}";
    assert_eq!(ltr(two), format!("\u{2066}{two}\u{2069}"));
    assert_eq!(auto("تمسمان"), "\u{2068}تمسمان\u{2069}");
    let name = format!("مع {} هنا", auto("جماعة 3-1"));
    assert_eq!(shown(&isolate_runs(&name)), "مع ⟨جماعة ⟨3-1⟩⟩ هنا");
}

#[test]
fn linter_names_the_run() {
    assert_eq!(has_unisolated("الفصل 3-1 هنا"), Some("3-1"));
    assert_eq!(
        has_unisolated("الفصل \u{2066}3-1\u{2069} سنة 2015"),
        Some("2015")
    );
    assert_eq!(has_unisolated("سطر\nمبلغ 80 000"), Some("80 000"));
    assert_eq!(has_unisolated("\u{2068}مبلغ 5\u{2069} درهم"), Some("5"));
}

#[test]
fn balance() {
    for (text, at) in [
        ("", None),
        ("\u{2066}a\u{2069}", None),
        ("\u{2066}a\u{2068}b\u{2069}\u{2069}", None),
        ("a\u{2066}", Some(1)),
        ("é\u{2069}", Some(1)),
        ("\u{2066}a\n\u{2069}", Some(0)),
        ("\u{2066}a\u{2069}\u{2069}", Some(3)),
        ("\u{2066}\u{2067}a\u{2069}", Some(0)),
    ] {
        assert_eq!(unbalanced(text), at, "{text:?}");
    }
}

proptest! {
    #[test]
    fn isolating_twice_is_once(text in "[ابتج .،/()0-9A-Ca-c%\u{A0}\u{2066}-\u{2069}°+@-]{0,40}") {
        let once = isolate_runs(&text);
        prop_assert_eq!(isolate_runs(&once), once.clone());
        prop_assert_eq!(has_unisolated(&once), None);
        prop_assert_eq!(strip(&once), strip(&text));
        if unbalanced(&text).is_none() {
            prop_assert_eq!(unbalanced(&once), None);
        }
    }

    #[test]
    fn any_text_survives(text in any::<String>()) {
        let once = isolate_in(&text, Language::Arabic);
        prop_assert_eq!(strip(&once), strip(&text));
        prop_assert_eq!(isolate_in(&once, Language::Arabic), once);
        let french = isolate_in(&text, Language::French);
        prop_assert_eq!(isolate_in(&french, Language::French), french);
    }

    #[test]
    fn amounts_and_dates_read_right(n in 0_i64..10_000_000_000, year in 1900..2100, day in 1..28) {
        let amount = crate::text::amount::format(n);
        let date = format!("{year}-12-{day:02}");
        let line = isolate_runs(&format!("مبلغ {amount} درهم في {date} والفصل {day}-1"));
        let seen = visual(&line, Language::Arabic);
        prop_assert!(seen.contains(&amount) && seen.contains(&date));
    }
}
