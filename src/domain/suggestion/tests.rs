use proptest::prelude::*;

use super::*;
use crate::domain::{
    contents::Contents,
    partner::Paper,
    sample::{Grain, contents},
};

fn name(fr: &str) -> Name {
    Name::new("", fr).unwrap()
}

/// A need of money for water, and a partner that would do.
fn sound() -> Contents {
    let (mut c, _) = contents(&Grain::default());
    let dirhams = Money::from_dirhams;
    c.commune.name = name("Oued Zitoune");
    c.commune.province = name("Driouch");
    c.commune.region = name("Oriental");
    c.projects[0].sector = Line::new("water").unwrap();
    let need = &mut c.needs[0];
    (need.project, need.kind) = (c.projects[0].id, SupportKind::Financial);
    (need.amount, need.covered) = (dirhams(1_000), dirhams(200));
    need.minimum = Some(dirhams(100));
    for partner in &mut c.partners {
        partner.active = true;
        partner.category = Category::Territorial;
        partner.level = Level::Province;
        partner.territory = name("Province de Driouch");
        partner.domains = vec![Line::new("water").unwrap()];
        partner.contributions = vec![SupportKind::Financial];
        partner.ceiling = Some(dirhams(900));
        partner.usual_share = Share::try_from(5_000).ok();
    }
    c
}

fn suggested(c: &Contents) -> Vec<Candidate> {
    let ground = Ground {
        commune: &c.commune,
        today: "2026-11-23".parse().unwrap(),
    };
    let record = |_| Record::default();
    candidates(&c.needs[0], &c.projects[0], &c.partners, record, ground)
}

#[test]
fn reasons_say_why() {
    let c = sound();
    let found = suggested(&c);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].partner, c.partners[0].id, "equals as they stand");
    assert_eq!(found[0].amount, Some(Money::from_dirhams(500)));
    let dirhams = Money::from_dirhams;
    assert_eq!(
        found[0].reasons,
        [
            Reason::Domain(Line::new("water").unwrap()),
            Reason::Gives(SupportKind::Financial),
            Reason::Territory(Level::Province),
            Reason::WithinCeiling {
                ceiling: dirhams(900)
            },
            Reason::UsualShare {
                share: Share::try_from(5_000).unwrap(),
                amount: dirhams(500)
            },
        ]
    );
    assert_eq!(found[0].score, 87);
}

#[test]
fn a_partner_of_another_domain_kind_or_time_is_left_out() {
    let spoil: [fn(&mut Partner); 3] = [
        |partner| partner.domains = vec![Line::new("health").unwrap()],
        |partner| partner.contributions = vec![SupportKind::Land],
        |partner| partner.active = false,
    ];
    for spoil in spoil {
        let mut c = sound();
        spoil(&mut c.partners[0]);
        let found = suggested(&c);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].partner, c.partners[1].id);
    }
}

#[test]
fn what_speaks_against_a_partner_counts_and_is_said() {
    let mut c = sound();
    c.partners[0].territory = name("Province de Figuig");
    c.partners[0].ceiling = Some(Money::from_dirhams(50));
    c.partners[0].category = Category::CivilSociety;
    c.partners[0].vetting = vec![Paper {
        kind: name("Statuts"),
        reference: Line::default(),
        received_on: None,
        valid_until: None,
        attachment: None,
        note: Default::default(),
    }];
    let found = suggested(&c);
    assert_eq!(found[1].partner, c.partners[0].id, "now the last");
    assert!(found[1].reasons.contains(&Reason::PapersMissing(1)));
    let is = |wanted: fn(&Reason) -> bool| found[1].reasons.iter().any(wanted);
    assert!(is(|reason| matches!(reason, Reason::OtherTerritory(_))));
    assert!(is(|reason| matches!(reason, Reason::BelowMinimum { .. })));
    assert!(found[1].reasons.is_sorted_by_key(|one| -one.weight()));
}

#[test]
fn a_record_of_late_payments_weighs() {
    let c = sound();
    let ground = Ground {
        commune: &c.commune,
        today: "2026-11-23".parse().unwrap(),
    };
    let late = Record {
        agreements: 2,
        fallen_due: 4,
        honoured: 1,
        late: 3,
        ..Record::default()
    };
    let (need, project, partner) = (&c.needs[0], &c.projects[0], &c.partners[0]);
    let bad = judge(need, project, partner, &late, ground);
    let unknown = judge(need, project, partner, &Record::default(), ground);
    let good = Record {
        honoured: 4,
        late: 0,
        ..late
    };
    let good = judge(need, project, partner, &good, ground);
    assert!(bad.score < unknown.score && unknown.score < good.score);
}

proptest! {
    #[test]
    fn any_contents_are_judged_without_panic_and_in_order(
        numbers in prop::collection::vec(0i64..=999_999_999_999, 1..9),
        rows in 1usize..7,
    ) {
        let (c, _) = contents(&Grain { numbers, rows, ..Grain::default() });
        for need in &c.needs {
            let project = c.projects.iter().find(|one| one.id == need.project).unwrap();
            let ground = Ground { commune: &c.commune, today: "2026-11-23".parse().unwrap() };
            let found = candidates(need, project, &c.partners, |_| Record::default(), ground);
            prop_assert!(found.is_sorted_by_key(|one| -one.score));
            prop_assert!(found.iter().all(|one| one.amount.is_none_or(|amount| amount <= need.gap())));
        }
    }
}
