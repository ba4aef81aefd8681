//! Sums, words of figures, dates and years.

use super::{
    sound::{day, dirhams, prose, year},
    *,
};
use crate::{
    domain::{Money, Name, Share, agreement::clause::Section, commitment::Due, project::YearCost},
    text::Language,
};

#[test]
fn q09_sums_agree_to_the_centime() {
    let over = Money::from_centimes(100_001).unwrap();
    assert_eq!(
        in_agreement(|a| a.cost = over).first(),
        Some(&(
            Code::Q09,
            Severity::Blocks,
            Detail::CostDiffers {
                stated: over,
                sum: dirhams(1_000).into()
            }
        ))
    );
    assert_eq!(
        in_agreement(|a| a.tranches[0].share = Share::try_from(3_999).unwrap()),
        blocks(Code::Q09, Detail::TranchesDiffer { hundredths: 9_999 })
    );
    let moved = in_agreement(|a| {
        a.contributions[0].amount = dirhams(150);
        a.contributions[1].amount = dirhams(150);
    });
    let differs = |committed, contributed| {
        (
            Code::Q09,
            Severity::Blocks,
            Detail::CommittedDiffers {
                committed: dirhams(committed).into(),
                contributed: dirhams(contributed).into(),
            },
        )
    };
    assert_eq!(moved, [differs(100, 150), differs(200, 150)]);
    let short = found(|c| c.commitments[1].amount = Some(dirhams(600)));
    assert_eq!(
        short,
        [
            (
                Code::Q09,
                Severity::Blocks,
                Detail::InstalmentsDiffer {
                    amount: Some(dirhams(600)),
                    sum: dirhams(700).into()
                }
            ),
            differs(600, 700),
        ]
    );
    let whole = found(|c| {
        c.commitments[0].instalments.clear();
        c.commitments[1].instalments.clear();
    });
    assert_eq!(whole, [], "years are not compared where none are promised");
}

#[test]
fn q10_words_are_those_of_the_figures() {
    let body = |words: &str| {
        prose(
            &format!("بمبلغ 1.000,00 درهم ({words})."),
            "Pour 1 000,00 DH (mille dirhams).",
        )
    };
    assert_eq!(in_agreement(|a| a.clauses[0].body = body("ألف درهم")), []);
    assert_eq!(
        in_agreement(|a| a.clauses[0].body = body("ألفا درهم")),
        blocks(
            Code::Q10,
            Detail::WordsDiffer {
                language: Language::Arabic,
                amount: dirhams(1_000),
                written: "ألفا درهم".to_owned(),
                expected: "ألف درهم".to_owned(),
            }
        )
    );
    let bound = prose(
        "بمبلغ {total_cost} درهم (ألفا درهم).",
        "Pour {total_cost} dirhams (deux mille dirhams).",
    );
    assert_eq!(in_agreement(|a| a.clauses[0].body = bound).len(), 2);
}

#[test]
fn q11_dates_and_years_fit_the_duration() {
    assert_eq!(
        in_agreement(|a| a.duration_months = 0),
        blocks(Code::Q11, Detail::NoDuration)
    );
    let (from, to) = (day("2026-03-01"), day("2028-02-29"));
    let due = |on: &'static str| found(move |c| c.commitments[1].due = Some(Due::On(day(on))));
    assert_eq!(due("2026-03-01"), []);
    assert_eq!(due("2028-02-29"), []);
    for outside in ["2026-02-28", "2028-03-01"] {
        let due_on = day(outside);
        assert_eq!(
            due(outside),
            blocks(
                Code::Q11,
                Detail::DueOutside {
                    due: due_on,
                    from,
                    to
                }
            )
        );
    }
    assert_eq!(
        in_agreement(|a| a.duration_months = 25),
        blocks(
            Code::Q11,
            Detail::YearsMissing {
                months: 25,
                expected: 3,
                found: 2
            }
        )
    );
    let late = in_agreement(|a| {
        a.starts_on = Some(day("2027-01-01"));
    });
    assert!(late.contains(&(
        Code::Q11,
        Severity::Blocks,
        Detail::YearOutside {
            from: year(2027),
            to: year(2028)
        }
    )));
    assert_eq!(in_agreement(|a| a.starts_on = None), []);
}

#[test]
fn q13_money_says_how_and_from_where_it_is_paid() {
    let without = |section| move |a: &mut Agreement| a.clauses.retain(|c| c.section != section);
    assert_eq!(
        in_agreement(without(Section::Payment)),
        warns(Code::Q13, Detail::NoPaymentClause)
    );
    assert_eq!(
        in_agreement(|a| a.budget_support = Name::default()),
        warns(Code::Q13, Detail::NoBudgetSupport)
    );
}

#[test]
fn p01_the_years_of_a_project_make_its_cost() {
    let costs = |commune, total| {
        vec![YearCost {
            year: year(2026),
            commune: dirhams(commune),
            total: dirhams(total),
        }]
    };
    assert_eq!(found(|c| c.projects[0].costs = costs(300, 1_000)), []);
    assert_eq!(
        found(|c| c.projects[0].costs = costs(300, 999)),
        warns(
            Code::P01,
            Detail::ProjectCost {
                stated: dirhams(1_000),
                sum: dirhams(999).into()
            }
        )
    );
    assert_eq!(
        found(|c| c.projects[0].costs = costs(1_001, 1_000)),
        warns(
            Code::P01,
            Detail::CommuneAboveCost {
                commune: dirhams(1_001),
                total: dirhams(1_000)
            }
        )
    );
}
