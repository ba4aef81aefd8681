use super::Words;
use crate::{
    domain::{
        Money, Name, Prose, Year,
        agreement::clause::{BodyError, Section, Variable},
        check::{About, Code, Detail, Field, Finding, Mark, Place, Severity},
        id::{AgreementId, ClauseId, CommitmentId, IdSource, PartyId, Sequence},
    },
    i18n::I18n,
    text::{Language, isolate},
};

fn finding(code: Code, place: Place, detail: Detail) -> Finding {
    let mut ids = Sequence::starting_at(1_764_000_000_000);
    Finding {
        about: About::Agreement(AgreementId::next(&mut ids)),
        code,
        severity: Severity::Blocks,
        place,
        detail,
    }
}

fn words(finding: &Finding) -> [String; 2] {
    Language::ALL.map(|language| isolate::strip(&finding.words(&I18n::new(language))))
}

fn ids() -> Sequence {
    Sequence::starting_at(1_764_000_000_000)
}

#[test]
fn a_cost_that_does_not_add_up_gives_its_three_figures() {
    let cost = finding(
        Code::Q09,
        Place::Field(Field::Cost),
        Detail::CostDiffers {
            stated: Money::from_dirhams(5_600_000),
            sum: [Money::from_dirhams(5_400_000)].into_iter().sum(),
        },
    );
    assert_eq!(
        words(&cost),
        [
            "الكلفة الإجمالية: الكلفة المصرح بها 5\u{A0}600\u{A0}000,00 درهم، ومجموع المساهمات \
             5\u{A0}400\u{A0}000,00 درهم؛ الفرق 200\u{A0}000,00 درهم. صحح الكلفة أو جدول المساهمات حتى يتطابقا.",
            "Coût total : Le coût déclaré est de 5\u{A0}600\u{A0}000,00 DH et la somme des \
             contributions de 5\u{A0}400\u{A0}000,00 DH, soit un écart de 200\u{A0}000,00 DH. \
             Corrigez le coût ou le tableau des contributions pour qu’ils concordent.",
        ]
    );
    let tr = I18n::new(Language::Arabic);
    assert!(
        tr.finding(&cost)
            .what
            .contains("\u{2068}200\u{A0}000,00\u{2069} درهم")
    );
    assert_eq!(tr.finding(&cost).title, "تطابق المبالغ");
}

#[test]
fn years_and_months_are_counted_in_words_and_never_grouped() {
    let name = Name::new("الجماعة", "la Commune").unwrap();
    let year = Year::try_from(2027).unwrap();
    let [arabic, french] = words(&finding(
        Code::Q11,
        Place::Cost {
            party: Some((PartyId::next(&mut ids()), name)),
            year: Some(year),
        },
        Detail::YearsMissing {
            months: 24,
            expected: 2,
            found: 1,
        },
    ));
    assert!(arabic.starts_with("التركيب المالي، الجماعة، سنة 2027: تمتد الاتفاقية على 24 شهرا، فيلزم توزيع الكلفة على سنتين،"), "{arabic}");
    assert!(
        french.starts_with("Montage financier, la Commune, année 2027 : La convention dure 24\u{A0}mois : le coût est à répartir sur 2\u{A0}ans,"),
        "{french}"
    );
}

#[test]
fn marks_are_shown_as_they_are_typed() {
    let place = Place::Clause {
        id: ClauseId::next(&mut ids()),
        section: Section::Cost,
        heading: Name::default(),
    };
    let differing = finding(
        Code::Q25,
        place.clone(),
        Detail::MarksDiffer {
            arabic: vec![
                Mark::Variable(Variable::TotalCost),
                Mark::Article(Section::Cost),
            ],
            french: Vec::new(),
        },
    );
    let [_, french] = words(&differing);
    assert!(
        french.starts_with("Article « Coût global et montage financier » :"),
        "{french}"
    );
    assert!(
        french.contains(
            "en arabe seulement : {total_cost}, {article:cost} ; en français seulement : —"
        ),
        "{french}"
    );
    let [arabic, _] = words(&finding(
        Code::Q25,
        place,
        Detail::Unreadable {
            language: Language::French,
            error: BodyError::Unclosed { line: 3 },
        },
    ));
    assert!(arabic.contains("النسخة الفرنسية، السطر 3: "), "{arabic}");
}

#[test]
fn a_long_commitment_is_known_by_its_first_words() {
    let mut source = ids();
    source.next_uuid();
    let text = Prose::new(
        "إنجاز الدراسات التقنية لمشاريع المسالك والمنشآت الفنية بواسطة مصالحه التقنية.",
        "Verser sa part.",
    )
    .unwrap();
    let [arabic, french] = words(&finding(
        Code::Q08,
        Place::Commitment {
            id: CommitmentId::next(&mut source),
            text,
        },
        Detail::CommitmentLacks(vec![]),
    ));
    assert!(
        arabic.starts_with("الالتزام «إنجاز الدراسات التقنية لمشاريع المسالك والمنشآت الفنية…»:"),
        "{arabic}"
    );
    assert!(
        french.starts_with("Engagement « Verser sa part » :"),
        "{french}"
    );
}
