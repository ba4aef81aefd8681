//! What an agreement says: parties, object, commitments, and the same in both languages.

use super::{
    sound::{dirhams, name, prose},
    *,
};
use crate::{
    domain::{
        Name, Prose,
        agreement::clause::{BodyError, Variable},
        commitment::Standing,
        need::SupportKind,
    },
    text::Language,
};

#[test]
fn q01_each_party_says_who_signs_and_by_what_right() {
    assert_eq!(
        in_agreement(|a| a.parties[1].quality = Name::default()),
        blocks(Code::Q01, Detail::PartyLacks(PartyField::Quality))
    );
    assert_eq!(
        in_agreement(|a| a.parties[0].legal_basis = Prose::default()),
        blocks(Code::Q01, Detail::PartyLacks(PartyField::LegalBasis))
    );
    let alone = found(|contents| {
        contents.agreements[0].parties.truncate(1);
        contents.agreements[0].contributions.truncate(2);
        contents.agreements[0].cost = dirhams(300);
        contents.commitments.truncate(1);
    });
    assert_eq!(alone, blocks(Code::Q01, Detail::TooFewParties { found: 1 }));
}

#[test]
fn q02_the_object_names_project_and_place_in_one_sentence() {
    assert_eq!(
        in_agreement(|a| a.object = Prose::default()),
        blocks(Code::Q02, Detail::NoObject)
    );
    let elsewhere = prose("تهيئة المسلك القروي.", "Aménagement de la piste rurale.");
    assert_eq!(
        in_agreement(|a| a.object = elsewhere.clone()),
        warns(
            Code::Q02,
            Detail::ObjectWithoutPlace {
                place: name("دوار أغبال", "Douar Aghbal")
            }
        )
    );
    let nowhere = in_agreement(|a| {
        a.object = elsewhere;
        a.place = Name::default();
    });
    assert_eq!(nowhere, warns(Code::Q02, Detail::NoPlace));
    let other = prose("بناء مدرسة بدوار أغبال.", "Construire une école à Aghbal.");
    assert_eq!(
        in_agreement(|a| a.object = other),
        warns(
            Code::Q02,
            Detail::ObjectWithoutProject {
                project: name("تهيئة المسلك القروي", "Aménagement de la piste rurale")
            }
        )
    );
    let two = prose(
        "تهيئة المسلك القروي لدوار أغبال. تؤدي الجماعة مساهمتها.",
        "Aménager la piste rurale d’Aghbal, et payer.",
    );
    assert_eq!(
        in_agreement(|a| a.object = two),
        warns(
            Code::Q02,
            Detail::ObjectSentences {
                language: Language::Arabic,
                found: 2
            }
        )
    );
}

#[test]
fn q06_every_party_is_bound() {
    let free = found(|contents| {
        contents.agreements[0].contributions.pop();
        contents.agreements[0].cost = dirhams(300);
        contents.commitments.pop();
    });
    assert_eq!(free, blocks(Code::Q06, Detail::NoCommitment));
}

#[test]
fn q08_a_commitment_can_be_followed() {
    let broken = |change: fn(&mut Commitment)| found(|c| change(&mut c.commitments[1]));
    let lacks = |pieces: &[Piece]| Detail::CommitmentLacks(pieces.to_vec());
    assert_eq!(
        broken(|c| c.text = prose("- أداء", "1) Verser")).first(),
        Some(&(Code::Q08, Severity::Warns, lacks(&[Piece::Verb])))
    );
    assert_eq!(
        broken(|c| c.text = Prose::default()),
        blocks(Code::Q08, lacks(&[Piece::Text]))
    );
    let undated = broken(|c| {
        c.due = None;
        c.instalments[0].due = None;
    });
    assert_eq!(undated, warns(Code::Q08, lacks(&[Piece::Due])));
    assert_eq!(broken(|c| c.due = None), [], "instalments carry the dates");
    let vague = broken(|c| {
        c.kind = SupportKind::Technical;
        (c.amount, c.due) = (None, None);
        c.instalments.clear();
    });
    assert!(vague.contains(&(
        Code::Q08,
        Severity::Blocks,
        lacks(&[Piece::Deliverable, Piece::Due])
    )));
    assert_eq!(
        broken(|c| {
            c.text = Prose::default();
            c.standing = Standing::Waived;
        }),
        []
    );
}

#[test]
fn q25_both_versions_say_the_same() {
    let with = |ar: &str, fr: &str| {
        let body = prose(ar, fr);
        in_agreement(|a| a.clauses[0].body = body)
    };
    assert_eq!(with("خلال ثلاثين يوما", "dans les 30 jours"), []);
    assert_eq!(
        with("خلال 30 يوما", "dans les 60 jours"),
        blocks(
            Code::Q25,
            Detail::FiguresDiffer {
                arabic: vec!["30".to_owned()],
                french: vec!["60".to_owned()],
            }
        )
    );
    assert_eq!(
        with("{commune} {commune}\n[[annexes]]", "{commune}\n[[annexes]]"),
        blocks(
            Code::Q25,
            Detail::MarksDiffer {
                arabic: vec![Mark::Variable(Variable::Commune)],
                french: vec![],
            }
        )
    );
    assert_eq!(
        with("نص", ""),
        blocks(
            Code::Q25,
            Detail::TwinMissing {
                language: Language::French,
                part: TwinPart::Body
            }
        )
    );
    assert_eq!(
        with("نص", "texte {commune"),
        blocks(
            Code::Q25,
            Detail::Unreadable {
                language: Language::French,
                error: BodyError::Unclosed { line: 1 }
            }
        )
    );
    assert_eq!(
        in_agreement(|a| a.prevailing = None),
        warns(Code::Q25, Detail::NoPrevailing)
    );
    let arabic_only = |a: &mut Agreement| {
        for clause in &mut a.clauses {
            clause.heading = name("عنوان", "");
            clause.body = prose("نص", "");
        }
    };
    assert_eq!(
        in_agreement(arabic_only),
        warns(
            Code::Q25,
            Detail::VersionMissing {
                language: Language::French
            }
        )
    );
}
