use super::Words;
use crate::{
    domain::{Date, Line, Name},
    exchange::finding::{Finding, Place, Problem},
    i18n::I18n,
    text::{Language, amount, isolate},
};

const ARABIC: fn() -> I18n = || I18n::new(Language::Arabic);
const FRENCH: fn() -> I18n = || I18n::new(Language::French);

#[test]
fn a_text_names_its_side_and_its_place() {
    let error = Name::new("", "Com\u{7}mune").unwrap_err();
    assert_eq!(
        isolate::strip(&error.words(&FRENCH())),
        "Dans le texte en français : Caractère de contrôle invisible (U+0007) en position 4 ; \
         supprimez-le et retapez le mot."
    );
    assert_eq!(
        isolate::strip(&error.words(&ARABIC())),
        "في النص المكتوب باللغة الفرنسية: رمز تحكم غير مرئي (U+0007) في الموضع 4؛ احذفه وأعد كتابة الكلمة."
    );
    let error = Line::new("سطر\nآخر").unwrap_err();
    assert!(error.words(&ARABIC()).contains("سطر جديد"));
}

#[test]
fn an_ambiguous_amount_gives_both_readings() {
    let error = amount::Error::Ambiguous {
        thousands: 150_000,
        decimal: 150,
    };
    let words = isolate::strip(&error.words(&FRENCH()));
    assert!(words.contains("1\u{A0}500,00 ou 1,50 DH"), "{words}");
}

#[test]
fn a_finding_names_path_and_place() {
    let finding = Finding {
        path: "contents.agreements[3].cost".into(),
        place: Some(Place {
            line: 1200,
            column: 7,
        }),
        problem: Problem::NegativeAmount { found: -5 },
    };
    assert_eq!(
        isolate::strip(&finding.words(&FRENCH())),
        "contents.agreements[3].cost (ligne 1200, colonne 7) : Valeur négative (-5 centimes) ; \
         un montant n’est jamais inférieur à zéro."
    );
}

#[test]
fn a_date_shows_how_to_write_it() {
    let error = "31/12/2026".parse::<Date>().unwrap_err();
    assert!(error.words(&ARABIC()).contains("2026-07-14"));
}

#[test]
fn damage_and_the_system_are_told_without_english() {
    use crate::storage;
    let cases = [
        (
            "database disk image is malformed",
            "structure du fichier rompue",
        ),
        (
            "*** in database main ***\nTree 12 page 45 cell 3: Rowid 9 out of order",
            "structure du fichier rompue à la page 45",
        ),
        (
            "row 7 missing from index party_agreement",
            "structure du fichier rompue dans l’index party_agreement",
        ),
    ];
    for (detail, expected) in cases {
        let finding = storage::Finding::Structure(detail.to_owned());
        assert_eq!(isolate::strip(&finding.words(&FRENCH())), expected);
    }
    for code in 1..=133 {
        let error = std::io::Error::from_raw_os_error(code);
        for tr in [ARABIC(), FRENCH()] {
            let words = error.words(&tr);
            assert!(!words.contains("os error"), "{words}");
        }
    }
}
