//! Questions that people ask, and what they must find first.

use super::*;

/// Number, kind, code, abbreviation, name in Arabic and in French, further text.
const ENTRIES: [(u128, Kind, &str, &str, &str, &str, &str); 20] = [
    (
        1,
        Kind::Project,
        "P-001",
        "",
        "تزويد دوار إبوعجاجن بالماء الصالح للشرب",
        "Alimentation en eau potable du douar Ibouajajen",
        "تمسمان",
    ),
    (
        2,
        Kind::Project,
        "P-002",
        "",
        "بناء مدرسة ابتدائية بدوار أولاد سعيد",
        "Construction d’une école primaire au douar Oulad Saïd",
        "اتروكوت",
    ),
    (
        3,
        Kind::Project,
        "P-010",
        "",
        "تهيئة المسلك القروي الرابط بين تمسمان وبودينار",
        "Aménagement de la piste rurale Temsamane – Boudinar",
        "",
    ),
    (
        4,
        Kind::Project,
        "1.12.3",
        "",
        "إحداث دار الطالبة",
        "Création d’une Dar Taliba",
        "ڭرسيف",
    ),
    (
        5,
        Kind::Project,
        "1.1.23",
        "",
        "كهربة الدواوير المتبقية",
        "Électrification des douars restants",
        "بشراكة مع المكتب الوطني للكهرباء والماء الصالح للشرب",
    ),
    (
        6,
        Kind::Partner,
        "PA-01",
        "ONEE م.و.ك.م",
        "المكتب الوطني للكهرباء والماء الصالح للشرب – قطاع الماء",
        "Office national de l’électricité et de l’eau potable – Branche eau",
        "",
    ),
    (
        7,
        Kind::Partner,
        "PA-02",
        "INDH",
        "المبادرة الوطنية للتنمية البشرية",
        "Initiative nationale pour le développement humain",
        "",
    ),
    (
        8,
        Kind::Partner,
        "PA-03",
        "",
        "المديرية الإقليمية للفلاحة",
        "Direction provinciale de l’agriculture",
        "",
    ),
    (
        9,
        Kind::Partner,
        "PA-04",
        "",
        "جمعية النور للتنمية",
        "Association Annour pour le développement",
        "",
    ),
    (
        10,
        Kind::Partner,
        "PA-05",
        "",
        "مؤسسة محمد الخامس للتضامن",
        "Fondation Mohammed V pour la solidarité",
        "",
    ),
    (
        11,
        Kind::Agreement,
        "14/2026",
        "",
        "اتفاقية شراكة لتزويد الدواوير بالماء",
        "Convention de partenariat pour l’alimentation en eau",
        "المكتب الوطني للكهرباء والماء الصالح للشرب",
    ),
    (
        12,
        Kind::Agreement,
        "2023/INDH/33/P3",
        "",
        "اتفاقية شراكة لبناء دار الأمومة",
        "Convention pour la construction d’une Dar Al Oumouma",
        "",
    ),
    (
        13,
        Kind::Agreement,
        "14/2023/ج.س.م",
        "",
        "اتفاقية إطار للتعاون",
        "Convention-cadre de coopération",
        "",
    ),
    (
        14,
        Kind::Agreement,
        "2026/14",
        "",
        "ملحق اتفاقية",
        "Avenant",
        "",
    ),
    (
        15,
        Kind::Commitment,
        "",
        "",
        "",
        "",
        "يلتزم المجلس الإقليمي بأداء مساهمته في تهيئة المسلك",
    ),
    (
        16,
        Kind::Commitment,
        "",
        "",
        "",
        "",
        "تتكلف الجماعة بصيانة المدرسة / La commune entretient l’école",
    ),
    (
        17,
        Kind::Contact,
        "0536000000",
        "",
        "فاطمة الإدريسي",
        "Fatima Idrissi",
        "ONEE",
    ),
    (
        18,
        Kind::Axis,
        "3",
        "",
        "محور التجهيزات الأساسية",
        "Axe des équipements de base",
        "",
    ),
    (
        19,
        Kind::Project,
        "P-011",
        "",
        "ملاعب القرب",
        "Terrains de proximité",
        "الظهر الأبيض",
    ),
    (
        20,
        Kind::Attachment,
        "",
        "",
        "محضر-الاجتماع.pdf",
        "pv_reunion.pdf",
        "",
    ),
];

fn index() -> Index {
    let entries = ENTRIES
        .iter()
        .map(|(number, kind, code, abbreviation, ar, fr, text)| {
            let field = match kind {
                Kind::Project => Field::Place,
                Kind::Agreement => Field::Related,
                _ => Field::Text,
            };
            Entry::new(*kind, id(*number))
                .text(Field::Code, code)
                .text(Field::Abbreviation, abbreviation)
                .text(Field::Name, ar)
                .text(Field::Name, fr)
                .text(field, text)
        });
    Index::new(known(), entries)
}

fn numbers(index: &Index, text: &str) -> Vec<u128> {
    found(index, text).iter().map(Uuid::as_u128).collect()
}

#[test]
fn each_question_finds_what_it_means() {
    let index = index();
    let mut wrong = Vec::new();
    for (text, first) in [
        // Words in any order, in either script, whatever the spelling.
        ("مدرسه اولاد سعيد", &[2][..]),
        ("سعيد مدرسة", &[2]),
        ("ecole saïd", &[2]),
        ("ECOLE", &[2, 16]),
        ("الماءِ", &[11, 1, 6]),
        ("كرسيف", &[4]),
        ("گرسيف", &[4]),
        ("المجلس الاقليمي", &[15]),
        ("فاطمة", &[17]),
        ("pv_reunion", &[20]),
        ("tems", &[3]),
        // Codes and references, with any separators; the exact one first.
        ("14/2026", &[11, 14]),
        ("14-2026", &[11]),
        ("١٤/٢٠٢٦", &[11]),
        ("2026 14", &[14, 11]),
        ("2023/INDH/33/P3", &[12]),
        ("2023-indh-33 p3", &[12]),
        ("2023INDH33P3", &[12]),
        ("2023/indh", &[12]),
        ("14/2023/ج.س.م", &[13]),
        ("14 2023 جسم", &[13]),
        ("P1", &[1]),
        ("p 001", &[1]),
        ("1.12.3", &[4]),
        ("1-1-23", &[5]),
        ("اتفاقية 14/2026", &[11, 14]),
        ("0536", &[17]),
        // Abbreviations and full names find each other.
        ("ONEE", &[6, 17, 5]),
        ("onee ماء", &[6]),
        ("المكتب الوطني للكهرباء والماء", &[6, 11, 5, 17]),
        ("Office national de l'électricité", &[6]),
        ("المبادرة الوطنية للتنمية البشرية", &[7, 12]),
    ] {
        let found = numbers(&index, text);
        let answer = index.search(everything(text));
        let exact = answer.hits.iter().filter(|hit| !hit.is_approximate);
        let exact: Vec<u128> = exact.map(|hit| hit.id.as_u128()).collect();
        if !first.iter().all(|one| exact.contains(one)) || found.first() != first.first() {
            wrong.push(format!("{text}: {first:?} in {exact:?}, {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_misspelt_name_is_found_and_told_apart() {
    let index = index();
    let mut wrong = Vec::new();
    for (text, first) in [
        ("تمصمان", 3),
        ("temssaman boudinar", 3),
        ("Temsamen", 3),
        ("الضهر الابيض", 19),
        ("مأسسة محمد الخامس", 10),
        ("fondation mohamed", 10),
        ("agricullture", 8),
        ("الفلاحا", 8),
        ("ابوعجاجين", 1),
        ("Ibouajajn", 1),
        ("electrifcation", 5),
        ("فاطما الادريصي", 17),
        ("اسوسياسيون النور", 0),
        ("تزويد الدواوير بالكهرباء تمسمان", 11),
    ] {
        let answer = index.search(everything(text));
        let hit = answer.hits.first();
        let found = hit.map_or(0, |hit| hit.id.as_u128());
        let approximate = answer.hits.iter().all(|hit| hit.is_approximate);
        if found != first || !approximate || answer.is_approximate() != (first != 0) {
            wrong.push(format!("{text}: {first} in {:?}", answer.hits));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(!index.search(everything("تمسمان")).is_approximate());
}

#[test]
fn a_word_of_a_name_ranks_above_its_beginning_and_its_inside() {
    let names = [
        "الشراكة",
        "شراكات",
        "بالمشراكة",
        "مشروع شراكة طويل الأمد جدا",
    ];
    let entries = names
        .iter()
        .zip(1..)
        .map(|(name, number)| Entry::new(Kind::Project, id(number)).text(Field::Name, name));
    let index = Index::new(known(), entries);
    assert_eq!(numbers(&index, "شراكة"), [1, 4, 3]);
    assert_eq!(numbers(&index, "شراك"), [1, 2, 4, 3]);
}

#[test]
fn kinds_are_counted_and_limited() {
    let index = index();
    let answer = index.search(Ask {
        each: 1,
        ..Ask::new("اتفاقية", 10)
    });
    assert_eq!(answer.totals, [(Kind::Agreement, 4)]);
    assert_eq!((answer.hits.len(), answer.total()), (1, 4));
    let partners = Ask {
        kinds: &[Kind::Partner],
        ..Ask::new("ONEE", 10)
    };
    let answer = index.search(partners);
    assert_eq!(answer.totals, [(Kind::Partner, 1)]);
    for nothing in ["", " ", "—", "زززززز", "qqqq"] {
        assert_eq!(index.search(everything(nothing)).hits, []);
    }
    assert_eq!(index.search(Ask::new("ONEE", 0)).hits, []);
}

#[test]
fn what_was_looked_for_is_marked() {
    let index = index();
    let mut wrong = Vec::new();
    for (text, shown, marks) in [
        (
            "مدرسة سعيد",
            "بناء مَدْرَسة ابتدائية بدوار أولاد سعيد",
            &["مَدْرَسة", "سعيد"][..],
        ),
        ("مجلس", "المجلس الإقليمي", &["المجلس"]),
        ("ecole", "La commune entretient l’école", &["école"]),
        ("constr", "Construction", &["Constr"]),
        ("تمصمان", "المسلك الرابط بين تمسمان وبودينار", &["تمسمان"]),
        ("14-2026", "14/2026", &["14", "2026"]),
        ("p1", "P-001", &[]),
        (
            "ONEE",
            "المكتب الوطني للكهرباء",
            &["المكتب", "الوطني", "للكهرباء"],
        ),
        ("موكم", "م.و.ك.م", &["م.و.ك.م"]),
        ("", "المجلس", &[]),
    ] {
        let answer = index.search(everything(text));
        let marked: Vec<&str> = answer
            .marks(shown)
            .into_iter()
            .map(|mark| &shown[mark])
            .collect();
        if marked != marks {
            wrong.push(format!("{text}: {marked:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
