use super::*;
use crate::domain::id::Sequence;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn dirhams(dirhams: u32) -> Money {
    Money::from_dirhams(dirhams)
}

fn quantity(units: u32) -> Option<Quantity> {
    Some(Quantity {
        number: Decimal::whole(units),
        unit: Name::default(),
    })
}

fn commitment(kind: SupportKind) -> Commitment {
    let mut ids = Sequence::starting_at(1_764_000_000_000);
    Commitment {
        id: CommitmentId::next(&mut ids),
        agreement: AgreementId::next(&mut ids),
        clause: None,
        debtor: PartyId::next(&mut ids),
        creditor: None,
        kind,
        text: Prose::default(),
        quantity: None,
        amount: None,
        due: Some(Due::On(day("2026-06-30"))),
        instalments: Vec::new(),
        conditional: false,
        evidence: Name::default(),
        standing: Standing::Owed,
        cause: Prose::default(),
        next_action: Name::default(),
    }
}

fn payable(amount: u32) -> Commitment {
    Commitment {
        amount: Some(dirhams(amount)),
        ..commitment(SupportKind::Financial)
    }
}

fn realisation(of: &Commitment, on: &str) -> Realisation {
    let mut ids = Sequence::starting_at(1_764_000_000_001);
    Realisation {
        id: RealisationId::next(&mut ids),
        commitment: of.id,
        date: day(on),
        amount: None,
        number: None,
        completes: false,
        note: Name::default(),
        evidence: None,
    }
}

fn paid(of: &Commitment, on: &str, centimes: i64) -> Realisation {
    Realisation {
        amount: Some(Money::from_centimes(centimes).unwrap()),
        ..realisation(of, on)
    }
}

fn given(of: &Commitment, on: &str, thousandths: i64) -> Realisation {
    Realisation {
        number: Some(Decimal::try_from(thousandths).unwrap()),
        ..realisation(of, on)
    }
}

/// State, share in hundredths of a percent, days late.
fn stand(of: &Commitment, done: &[Realisation], today: &str) -> (State, u16, i64) {
    let progress = of.progress(done, day(today));
    (
        progress.state,
        progress.share.hundredths(),
        progress.days_late,
    )
}

#[test]
fn the_day_decides_while_nothing_is_done() {
    let owed = payable(1_000);
    for (today, state, late) in [
        ("2026-05-30", State::NotDue, 0),
        ("2026-05-31", State::DueSoon, 0),
        ("2026-06-29", State::DueSoon, 0),
        ("2026-06-30", State::DueSoon, 0),
        ("2026-07-01", State::Late, 1),
        ("2027-06-30", State::Late, 365),
    ] {
        assert_eq!(stand(&owed, &[], today), (state, 0, late), "{today}");
    }
    let undated = Commitment {
        due: None,
        ..payable(1_000)
    };
    assert_eq!(stand(&undated, &[], "2030-01-01"), (State::Undated, 0, 0));
    let triggered = Commitment {
        due: Some(Due::After {
            trigger: Name::default(),
            on: None,
        }),
        ..payable(1_000)
    };
    assert_eq!(stand(&triggered, &[], "2030-01-01").0, State::Undated);
    let happened = Commitment {
        due: Some(Due::After {
            trigger: Name::default(),
            on: Some(day("2026-06-30")),
        }),
        ..payable(1_000)
    };
    assert_eq!(stand(&happened, &[], "2026-07-02"), (State::Late, 0, 2));
}

#[test]
fn money_decides_to_the_centime() {
    let owed = payable(1_000);
    for (centimes, today, state, share) in [
        (1, "2026-01-01", State::Partial, 0),
        (1, "2026-07-01", State::LatePartial, 0),
        (50_000, "2026-05-31", State::DueSoon, 5_000),
        (99_999, "2026-07-01", State::LatePartial, 9_999),
        (100_000, "2026-07-01", State::Done, 10_000),
        (100_001, "2026-07-01", State::Done, 10_000),
        (0, "2026-07-01", State::Late, 0),
    ] {
        let done = [paid(&owed, "2026-01-01", centimes)];
        let (found, part, _) = stand(&owed, &done, today);
        assert_eq!((found, part), (state, share), "{centimes} on {today}");
    }
    let undated = Commitment {
        due: None,
        ..payable(1_000)
    };
    let begun = [paid(&undated, "2026-01-01", 10_000)];
    assert_eq!(stand(&undated, &begun, "2030-01-01").0, State::Partial);
}

#[test]
fn what_is_done_later_or_for_another_does_not_count() {
    let owed = payable(1_000);
    let other = Commitment {
        id: CommitmentId::next(&mut Sequence::starting_at(1)),
        ..owed.clone()
    };
    let done = [
        paid(&owed, "2026-07-02", 100_000),
        paid(&other, "2026-01-01", 100_000),
    ];
    assert_eq!(stand(&owed, &done, "2026-07-01"), (State::Late, 0, 1));
    assert_eq!(stand(&owed, &done, "2026-07-02"), (State::Done, 10_000, 0));
    assert_eq!(
        owed.progress(&done, day("2026-07-01")).paid,
        Total::default()
    );
}

#[test]
fn a_quantity_is_counted_in_its_own_unit() {
    let owed = Commitment {
        quantity: quantity(4),
        amount: Some(dirhams(1_000)),
        ..commitment(SupportKind::Technical)
    };
    let value_alone = [paid(&owed, "2026-01-01", 100_000)];
    assert_eq!(
        stand(&owed, &value_alone, "2026-01-02"),
        (State::Partial, 0, 0)
    );
    let three = [
        given(&owed, "2026-01-01", 1_000),
        given(&owed, "2026-02-01", 2_000),
    ];
    assert_eq!(
        stand(&owed, &three, "2026-07-01"),
        (State::LatePartial, 7_500, 1)
    );
    assert_eq!(owed.progress(&three, day("2026-07-01")).given, 3_000);
    let more = [given(&owed, "2026-01-01", 5_000)];
    assert_eq!(stand(&owed, &more, "2026-07-01"), (State::Done, 10_000, 0));
    let valued = Commitment {
        quantity: quantity(0),
        ..owed
    };
    assert_eq!(stand(&valued, &value_alone, "2026-07-01").0, State::Done);
}

#[test]
fn an_act_without_figures_is_done_when_it_is_said_to_be() {
    let owed = commitment(SupportKind::Administrative);
    let act = realisation(&owed, "2026-01-01");
    assert_eq!(
        stand(&owed, std::slice::from_ref(&act), "2026-07-01"),
        (State::LatePartial, 0, 1)
    );
    let last = Realisation {
        completes: true,
        ..act
    };
    assert_eq!(
        stand(&owed, &[last], "2026-07-01"),
        (State::Done, 10_000, 0)
    );
}

#[test]
fn the_first_instalment_not_met_sets_the_day() {
    let part = |year: u16, amount, due: Option<&str>| Instalment {
        year: Year::try_from(year).unwrap(),
        amount: dirhams(amount),
        due: due.map(day),
    };
    let owed = Commitment {
        due: Some(Due::On(day("2028-12-31"))),
        instalments: vec![
            part(2027, 600, Some("2027-06-30")),
            part(2026, 300, Some("2026-06-30")),
        ],
        ..payable(1_000)
    };
    let due = |centimes| {
        let done = [paid(&owed, "2026-01-01", centimes)];
        owed.progress(&done, day("2026-07-01"))
            .due
            .unwrap()
            .to_string()
    };
    assert_eq!(due(0), "2026-06-30");
    assert_eq!(due(29_999), "2026-06-30");
    assert_eq!(due(30_000), "2027-06-30");
    assert_eq!(due(89_999), "2027-06-30");
    assert_eq!(due(90_000), "2028-12-31");
    let some = [paid(&owed, "2026-01-01", 29_999)];
    assert_eq!(
        stand(&owed, &some, "2026-07-01"),
        (State::LatePartial, 2_999, 1)
    );
    let first = [paid(&owed, "2026-01-01", 30_000)];
    assert_eq!(
        stand(&owed, &first, "2026-07-01"),
        (State::Partial, 3_000, 0)
    );
    let undated = Commitment {
        instalments: vec![part(2026, 1_000, None)],
        ..owed
    };
    let progress = undated.progress(&[], day("2026-07-01"));
    assert_eq!(progress.due, Some(day("2028-12-31")));
}

#[test]
fn what_is_no_longer_simply_owed_is_never_late() {
    for (standing, state, is_settled) in [
        (Standing::Waived, State::Waived, true),
        (Standing::Disputed, State::Disputed, false),
        (Standing::Closed, State::Closed, true),
    ] {
        let gone = Commitment {
            standing,
            ..payable(1_000)
        };
        let done = [paid(&gone, "2026-01-01", 40_000)];
        assert_eq!(stand(&gone, &done, "2026-07-01"), (state, 4_000, 0));
        assert_eq!(state.is_settled(), is_settled);
        assert!(!state.is_late());
    }
}

proptest::proptest! {
    #[test]
    fn a_summary_tells_what_the_sheet_tells(
        money in proptest::option::of(0u32..200),
        units in proptest::option::of(0u32..20),
        conditional in proptest::bool::ANY,
        standing in 0usize..4,
        kind in 0usize..6,
        parts in proptest::collection::vec((proptest::option::of(1u32..28), 0u32..100), 0..4),
        done in proptest::collection::vec(
            (1u32..28, proptest::option::of(0u32..80), proptest::option::of(0u32..9), 0u8..9), 0..5),
        read_on in 1u32..28,
        days in 0u32..40,
    ) {
        let june = |day: u32| -> Date { format!("2026-06-{day:02}").parse().unwrap() };
        let owed = Commitment {
            amount: money.map(dirhams),
            quantity: units.and_then(quantity),
            conditional,
            standing: Standing::ALL[standing],
            instalments: parts
                .into_iter()
                .map(|(due, amount)| Instalment {
                    year: Year::try_from(2026).unwrap(),
                    amount: dirhams(amount),
                    due: due.map(june),
                })
                .collect(),
            ..commitment(SupportKind::ALL[kind])
        };
        let done: Vec<Realisation> = done
            .into_iter()
            .map(|(on, amount, number, completes)| Realisation {
                amount: amount.map(dirhams),
                number: number.map(Decimal::whole),
                completes: completes == 0,
                ..realisation(&owed, &june(on).to_string())
            })
            .collect();
        let read_on = june(read_on);
        let today = Date::new(*read_on + chrono::Days::new(u64::from(days))).unwrap();
        let summary = Summary::of(&owed, &done, read_on);
        proptest::prop_assert_eq!(summary.progress(today), owed.progress(&done, today));
    }
}
