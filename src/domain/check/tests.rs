//! Each rule on an agreement that breaks none, then on the same with one thing broken.

use super::*;
use crate::{
    domain::{
        LegalDate, Line, Money, Name, Prose, Share, Year,
        agreement::{
            Committee, Kind, Member, StartRule, Tranche,
            approval::{ApprovalEvent, Outcome, Step, Votes},
            clause::{BodyError, Clause, Section, Variable},
            financing::Contribution,
            party::Party,
        },
        commitment::{Due, Instalment, Standing},
        commune::{ArticleWord, TerritoryKind},
        contents::Contents,
        id::{ClauseId, CommitmentId, EventId, PartnerId, ProjectId, Sequence},
        need::SupportKind,
        project::YearCost,
    },
    text::Language,
};

fn name(ar: &str, fr: &str) -> Name {
    Name::new(ar, fr).unwrap()
}

fn prose(ar: &str, fr: &str) -> Prose {
    Prose::new(ar, fr).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn year(year: u16) -> Year {
    Year::try_from(year).unwrap()
}

fn dirhams(dirhams: u32) -> Money {
    Money::from_dirhams(dirhams)
}

/// A commune, a project and an agreement in force that no rule finds fault with.
fn sound() -> Contents {
    let mut ids = Sequence::starting_at(1_764_000_000_000);
    let (commune, council) = (PartyId::next(&mut ids), PartyId::next(&mut ids));
    let project = ProjectId::next(&mut ids);
    let party = |id, partner, short: Name| Party {
        id,
        partner,
        name: short.clone(),
        short_name: short,
        quality: name("الرئيس", "Président"),
        signatory: Name::default(),
        seat: Name::default(),
        legal_basis: prose("القانون التنظيمي", "Loi organique"),
        account: Line::default(),
    };
    let contribution = |party, in_year, amount| Contribution {
        party,
        year: year(in_year),
        kind: SupportKind::Financial,
        amount: dirhams(amount),
    };
    let sections = [
        Section::Object,
        Section::Cost,
        Section::Payment,
        Section::Amendment,
        Section::Disputes,
        Section::Termination,
        Section::EntryIntoForce,
        Section::Visa,
    ];
    let clauses = sections
        .into_iter()
        .map(|section| Clause {
            id: ClauseId::next(&mut ids),
            section,
            each_party: false,
            heading: name("عنوان", "Titre"),
            body: prose(
                "بمبلغ {total_cost} درهم ({total_cost_words})، خلال 30 يوما، طبقا لـ{article:cost}.",
                "Pour {total_cost} dirhams ({total_cost_words}), dans les 30 jours, selon l’{article:cost}.",
            ),
        })
        .collect();
    let mut event = |step, on: &str, party| ApprovalEvent {
        id: EventId::next(&mut ids),
        step,
        on: LegalDate {
            date: day(on),
            hijri_correction: Default::default(),
        },
        number: Line::new("11/2026").unwrap(),
        session: name("الدورة العادية", "Session ordinaire"),
        outcome: Some(Outcome::Unanimous),
        votes: Some(Votes {
            favour: 15,
            against: 0,
            abstained: 0,
        }),
        party,
        note: Prose::default(),
    };
    let events = vec![
        event(Step::Committee, "2026-01-20", None),
        event(Step::CouncilVote, "2026-02-05", None),
        event(Step::SentForVisa, "2026-02-10", None),
        event(Step::Visa, "2026-02-25", None),
        event(Step::Signature, "2026-02-26", Some(commune)),
        event(Step::Signature, "2026-02-27", Some(council)),
        event(Step::InForce, "2026-03-01", None),
    ];
    let id = AgreementId::next(&mut ids);
    let mut commitment = |debtor, instalments: Vec<Instalment>| Commitment {
        id: CommitmentId::next(&mut ids),
        agreement: id,
        clause: None,
        debtor,
        creditor: None,
        kind: SupportKind::Financial,
        text: prose("أداء المساهمة المالية.", "Verser la contribution."),
        quantity: None,
        amount: instalments
            .iter()
            .map(|part| part.amount)
            .sum::<super::super::Total>()
            .to_money(),
        due: Some(Due::On(day("2027-12-31"))),
        instalments,
        conditional: false,
        evidence: Name::default(),
        standing: Standing::Owed,
        cause: Prose::default(),
        next_action: Name::default(),
    };
    let part = |in_year, amount, due| Instalment {
        year: year(in_year),
        amount: dirhams(amount),
        due: Some(day(due)),
    };
    let commitments = vec![
        commitment(
            commune,
            vec![part(2026, 100, "2026-06-30"), part(2027, 200, "2027-06-30")],
        ),
        commitment(council, vec![part(2026, 700, "2026-12-31")]),
    ];
    let agreement = Agreement {
        id,
        kind: Kind::Specific,
        form: Line::new("specific").unwrap(),
        parent: None,
        number: Line::default(),
        title: name("اتفاقية", "Convention"),
        object: prose(
            "تهدف هذه الاتفاقية إلى تهيئة المسلك القروي لدوار أغبال على طول 11,4 كيلومترا.",
            "La présente convention a pour objet l’aménagement de la piste rurale d’Aghbal, sur 11,4 km.",
        ),
        place: name("دوار أغبال", "Douar Aghbal"),
        projects: vec![project],
        regime_date: day("2026-02-05"),
        parties: vec![
            party(commune, None, name("الجماعة", "la Commune")),
            party(
                council,
                Some(PartnerId::next(&mut ids)),
                name("المجلس", "le Conseil"),
            ),
        ],
        clauses,
        cost: dirhams(1_000),
        contributions: vec![
            contribution(commune, 2026, 100),
            contribution(commune, 2027, 200),
            contribution(council, 2026, 700),
        ],
        budget_support: name("الفصل", "Rubrique"),
        payment_account: Line::default(),
        tranches: [4_000, 6_000]
            .map(|share| Tranche {
                share: Share::try_from(share).unwrap(),
                trigger: name("التوقيع", "Signature"),
                evidence: Name::default(),
            })
            .to_vec(),
        duration_months: 24,
        start_rule: StartRule::Fixed,
        starts_on: Some(day("2026-03-01")),
        owner: Some(commune),
        delegated_owner: None,
        operator: Name::default(),
        beneficiaries: Name::default(),
        committee: Committee {
            chair: name("الرئيس", "Président"),
            members: [commune, council]
                .map(|party| Member {
                    party: Some(party),
                    quality: name("عضو", "Membre"),
                })
                .to_vec(),
            cadence: name("كل ثلاثة أشهر", "Chaque trimestre"),
            quorum: Name::default(),
        },
        indicators: Vec::new(),
        evaluated_on: None,
        report_cadence: Name::default(),
        notice_days: None,
        settlement_days: None,
        copies: 2,
        signing_place: Name::default(),
        prevailing: Some(Language::Arabic),
        events,
        annexes: Vec::new(),
    };
    Contents {
        commune: Commune {
            code: Line::default(),
            name: name("واد الزيتون", "Oued Zitoune"),
            province: Name::default(),
            territory: TerritoryKind::Province,
            region: Name::default(),
            circle: Name::default(),
            letterhead: Vec::new(),
            tifinagh: Line::default(),
            logo: None,
            president: Name::default(),
            secretary_general: Name::default(),
            article_word: ArticleWord::Madda,
            numbering: Line::default(),
            fictional: true,
        },
        plans: Vec::new(),
        axes: Vec::new(),
        projects: vec![road(project)],
        needs: Vec::new(),
        partners: Vec::new(),
        agreements: vec![agreement],
        commitments,
        realisations: Vec::new(),
        attachments: Vec::new(),
        rounds: Vec::new(),
        closings: Vec::new(),
        prospects: Vec::new(),
        stakeholders: Vec::new(),
        approaches: Vec::new(),
        actions: Vec::new(),
    }
}

fn road(id: ProjectId) -> Project {
    let json = serde_json::json!({
        "id": id,
        "code": "P03",
        "title": { "ar": "تهيئة المسلك القروي", "fr": "Aménagement de la piste rurale" },
        "sector": "roads",
        "competence": "own",
        "state": "not-started",
        "cost": 100_000,
        "maturity": "ready",
    });
    serde_json::from_value(json).unwrap()
}

/// What is found once something was changed: code, severity, what.
fn found(change: impl FnOnce(&mut Contents)) -> Vec<(Code, Severity, Detail)> {
    let mut contents = sound();
    change(&mut contents);
    dossier(&contents, day("2026-11-23"))
        .into_iter()
        .map(|finding| (finding.code, finding.severity, finding.detail))
        .collect()
}

fn in_agreement(change: impl FnOnce(&mut Agreement)) -> Vec<(Code, Severity, Detail)> {
    found(|contents| change(&mut contents.agreements[0]))
}

fn blocks(code: Code, detail: Detail) -> Vec<(Code, Severity, Detail)> {
    vec![(code, Severity::Blocks, detail)]
}

fn warns(code: Code, detail: Detail) -> Vec<(Code, Severity, Detail)> {
    vec![(code, Severity::Warns, detail)]
}

#[test]
fn a_sound_agreement_has_no_finding() {
    assert_eq!(found(|_| {}), []);
    let contents = sound();
    let today = day("2026-11-23");
    let one = Subject::of(&contents, contents.agreements[0].id, today).unwrap();
    assert_eq!(one.commitments.len(), 2);
    assert_eq!(one.projects.len(), 1);
    assert_eq!(agreement(&one), []);
}

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
fn q15_the_committee_stands_for_all() {
    assert_eq!(
        in_agreement(|a| a.committee.members[1].party = None),
        blocks(Code::Q15, Detail::NotInCommittee)
    );
    assert_eq!(
        in_agreement(|a| a.committee.chair = Name::default()),
        blocks(Code::Q15, Detail::NoChair)
    );
    assert_eq!(
        in_agreement(|a| a.committee.cadence = Name::default()),
        blocks(Code::Q15, Detail::NoCadence)
    );
}

#[test]
fn q17_the_end_is_settled() {
    let sections = [Section::Amendment, Section::Disputes, Section::Termination];
    for section in sections {
        let without = |a: &mut Agreement| a.clauses.retain(|c| c.section != section);
        assert_eq!(
            in_agreement(without),
            warns(Code::Q17, Detail::NoClause { section })
        );
        let amendment = |a: &mut Agreement| {
            without(a);
            a.kind = Kind::Amendment;
        };
        assert_eq!(in_agreement(amendment), []);
    }
}

fn step(agreement: &mut Agreement, step: Step) -> &mut ApprovalEvent {
    agreement
        .events
        .iter_mut()
        .find(|e| e.step == step)
        .unwrap()
}

#[test]
fn q18_the_council_and_the_visa_come_before_signature() {
    let without = |gone: Step| move |a: &mut Agreement| a.events.retain(|e| e.step != gone);
    assert_eq!(
        in_agreement(without(Step::CouncilVote)),
        blocks(Code::Q18, Detail::NoVote)
    );
    assert_eq!(
        in_agreement(|a| step(a, Step::CouncilVote).outcome = Some(Outcome::Rejected)),
        blocks(Code::Q18, Detail::NoVote)
    );
    assert_eq!(
        in_agreement(|a| step(a, Step::CouncilVote).number = Line::default()),
        blocks(Code::Q18, Detail::VoteLacks(VoteField::Number))
    );
    assert_eq!(
        in_agreement(without(Step::Visa)),
        blocks(Code::Q18, Detail::NoVisa)
    );
    let needless = |a: &mut Agreement| {
        a.events
            .retain(|e| !matches!(e.step, Step::Visa | Step::SentForVisa));
        a.clauses.retain(|c| c.section != Section::Visa);
    };
    assert_eq!(in_agreement(needless), []);
    let early = |a: &mut Agreement| step(a, Step::Signature).on.date = day("2026-02-24");
    assert_eq!(
        in_agreement(early),
        blocks(
            Code::Q18,
            Detail::OutOfOrder {
                first: Step::Visa,
                first_on: day("2026-02-25"),
                then: Step::Signature,
                then_on: day("2026-02-24"),
            }
        )
    );
    let explained = |a: &mut Agreement| {
        early(a);
        step(a, Step::Signature).note = prose("وقعت قبل التأشير", "Signée avant le visa");
    };
    assert_eq!(in_agreement(explained), []);
    assert_eq!(
        in_agreement(|a| step(a, Step::Signature).on.date = day("2026-02-25")),
        [],
        "the same day is in order"
    );
    assert_eq!(
        in_agreement(|a| step(a, Step::InForce).on.date = day("2026-02-26")).len(),
        1
    );
}

#[test]
fn q19_what_is_in_force_is_signed_by_all() {
    let unsigned = |a: &mut Agreement| {
        let last = a.parties[1].id;
        a.events.retain(|e| e.party != Some(last));
    };
    assert_eq!(in_agreement(unsigned), blocks(Code::Q19, Detail::NotSigned));
    let not_yet = |a: &mut Agreement| {
        unsigned(a);
        step(a, Step::InForce).on.date = day("2026-11-24");
    };
    assert_eq!(in_agreement(not_yet), []);
    assert_eq!(
        in_agreement(|a| a.events.clear()),
        [],
        "a draft is no finding"
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

#[test]
fn any_text_is_checked_without_harm() {
    for text in [
        "(",
        ")",
        "()",
        "1(",
        "(1)",
        "{",
        "1er",
        "٣٠ (",
        "1 من",
        "فاتح",
        "9".repeat(40).as_str(),
        "1,",
        "1.000.",
        "(ألف درهم)",
        "{}",
        "[[x]]",
        "فاتح من من من 1400",
    ] {
        let body = prose(text, text);
        in_agreement(|a| {
            a.object = body.clone();
            a.clauses[0].body = body;
        });
    }
}
