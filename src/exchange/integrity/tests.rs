use super::*;
use crate::{
    domain::sample::Grain,
    domain::{Money, id::Sequence},
};

fn package(grain: &Grain) -> Package {
    let (contents, files) = crate::domain::sample::contents(grain);
    Package { contents, files }
}

/// What is found after a change to sound contents.
fn after(change: impl FnOnce(&mut Package)) -> Vec<(String, Problem)> {
    let mut package = package(&Grain::default());
    let sound = check(&package);
    assert!(
        sound.iter().all(|finding| !finding.problem.blocks()),
        "{sound:?}"
    );
    change(&mut package);
    let findings = check(&package).into_iter();
    findings
        .filter(|finding| !sound.contains(finding))
        .map(|finding| (finding.path, finding.problem))
        .collect()
}

/// An id of any kind that no row has.
fn stranger<T: TryFrom<Uuid>>() -> T {
    use crate::domain::id::IdSource;
    let uuid = Sequence::starting_at(1_000).next_uuid();
    T::try_from(uuid).unwrap_or_else(|_| panic!("not an id"))
}

#[test]
fn an_id_given_twice_names_both_places() {
    let found = after(|p| p.contents.realisations[1].id = p.contents.realisations[0].id);
    assert_eq!(found[0].0, "contents.realisations[1].id");
    assert!(
        matches!(&found[0].1, Problem::DuplicateId { first, .. } if first == "contents.realisations[0]")
    );
    let found = after(|p| {
        let clause = p.contents.agreements[0].clauses[0].clone();
        p.contents.agreements[1].clauses.push(clause);
    });
    assert_eq!(found[0].0, "contents.agreements[1].clauses[2].id");
}

#[test]
fn every_reference_that_points_nowhere_is_found() {
    type Change = fn(&mut Contents);
    let cases: [(&str, Change); 33] = [
        ("contents.commune.logo", |c| {
            c.commune.logo = Some(stranger())
        }),
        ("contents.axes[0].plan", |c| c.axes[0].plan = stranger()),
        ("contents.projects[0].axis", |c| {
            c.projects[0].axis = Some(stranger())
        }),
        ("contents.partners[0].vetting[0].attachment", |c| {
            c.partners[0].vetting[0].attachment = Some(stranger())
        }),
        ("contents.needs[0].project", |c| {
            c.needs[0].project = stranger()
        }),
        ("contents.agreements[0].parent", |c| {
            c.agreements[0].parent = Some(stranger())
        }),
        ("contents.agreements[0].projects[1]", |c| {
            c.agreements[0].projects[1] = stranger()
        }),
        ("contents.agreements[0].parties[0].partner", |c| {
            c.agreements[0].parties[0].partner = Some(stranger());
        }),
        ("contents.agreements[0].contributions[0].party", |c| {
            c.agreements[0].contributions[0].party = stranger();
        }),
        ("contents.agreements[0].owner", |c| {
            c.agreements[0].owner = Some(stranger())
        }),
        ("contents.agreements[0].committee.members[0].party", |c| {
            c.agreements[0].committee.members[0].party = Some(stranger());
        }),
        ("contents.agreements[0].events[1].party", |c| {
            c.agreements[0].events[1].party = Some(stranger());
        }),
        ("contents.commitments[0].agreement", |c| {
            c.commitments[0].agreement = stranger()
        }),
        ("contents.commitments[0].clause", |c| {
            c.commitments[0].clause = Some(stranger())
        }),
        ("contents.commitments[0].debtor", |c| {
            c.commitments[0].debtor = stranger()
        }),
        ("contents.realisations[0].commitment", |c| {
            c.realisations[0].commitment = stranger()
        }),
        ("contents.realisations[0].evidence", |c| {
            c.realisations[0].evidence = Some(stranger())
        }),
        ("contents.rounds[0].projects[0].project", |c| {
            c.rounds[0].projects[0].project = stranger()
        }),
        ("contents.rounds[0].components[0].project", |c| {
            c.rounds[0].components[0].project = stranger()
        }),
        ("contents.rounds[0].scores[0].criterion", |c| {
            c.rounds[0].scores[0].criterion = stranger()
        }),
        ("contents.rounds[0].scores[0].project", |c| {
            c.rounds[0].scores[0].project = stranger()
        }),
        ("contents.closings[0].round", |c| {
            c.closings[0].round = stranger()
        }),
        ("contents.closings[0].products[0].attachment", |c| {
            c.closings[0].products[0].attachment = stranger()
        }),
        ("contents.prospects[0].round", |c| {
            c.prospects[0].round = stranger()
        }),
        ("contents.prospects[0].need", |c| {
            c.prospects[0].need = stranger()
        }),
        ("contents.prospects[0].partner", |c| {
            c.prospects[0].partner = stranger()
        }),
        ("contents.stakeholders[0].partner", |c| {
            c.stakeholders[0].partner = stranger()
        }),
        ("contents.approaches[0].partner", |c| {
            c.approaches[0].partner = stranger()
        }),
        ("contents.actions[0].partner", |c| {
            c.actions[0].partner = Some(stranger())
        }),
        ("contents.actions[0].project", |c| {
            c.actions[0].project = Some(stranger())
        }),
        ("contents.actions[0].responsible", |c| {
            c.actions[0].responsible = Some(stranger())
        }),
        ("contents.actions[0].support[1]", |c| {
            c.actions[0].support[1] = stranger()
        }),
        ("contents.actions[1].after[0]", |c| {
            c.actions[1].after[0] = stranger()
        }),
    ];
    for (path, change) in cases {
        let found = after(|package| change(&mut package.contents));
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        assert_eq!(found[0].0, path);
        assert!(
            matches!(found[0].1, Problem::Dangling { .. }),
            "{path}: {found:?}"
        );
    }
}

#[test]
fn a_party_of_another_agreement_does_not_do() {
    let found = after(|p| {
        let own = p.contents.commitments[0].agreement;
        let other = p
            .contents
            .agreements
            .iter()
            .find(|a| a.id != own)
            .unwrap()
            .parties[0]
            .id;
        p.contents.commitments[0].debtor = other;
    });
    assert_eq!(found[0].0, "contents.commitments[0].debtor");
    assert!(matches!(found[0].1, Problem::ElsewhereInAgreements { .. }));
}

#[test]
fn no_agreement_is_its_own_parent() {
    let found = after(|p| p.contents.agreements[0].parent = Some(p.contents.agreements[1].id));
    let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "contents.agreements[0].parent",
            "contents.agreements[1].parent"
        ]
    );
    assert!(
        found
            .iter()
            .all(|(_, problem)| *problem == Problem::ParentCycle)
    );
}

#[test]
fn a_due_date_outside_the_duration_is_a_doubt_and_its_borders_are_inside() {
    let due = |date: &str| {
        let date: Date = date.parse().unwrap();
        after(move |p| {
            let own = p.contents.commitments[0].agreement;
            let agreement = p
                .contents
                .agreements
                .iter_mut()
                .find(|a| a.id == own)
                .unwrap();
            agreement.starts_on = Some("2024-03-01".parse().unwrap());
            agreement.duration_months = 24;
            p.contents.commitments.truncate(1);
            p.contents.realisations.clear();
            p.contents.commitments[0].instalments.clear();
            p.contents.commitments[0].due = Some(Due::On(date));
        })
    };
    assert_eq!(due("2024-03-01"), []);
    assert_eq!(due("2026-02-28"), []);
    for outside in ["2024-02-29", "2026-03-01"] {
        let found = due(outside);
        assert_eq!(found[0].0, "contents.commitments[0].due.on", "{outside}");
        assert!(!found[0].1.blocks());
    }
}

#[test]
fn sums_above_the_largest_amount_are_found() {
    let found = after(|p| {
        for part in &mut p.contents.agreements[0].contributions {
            part.amount = Money::MAX;
        }
        for part in &mut p.contents.commitments[1].instalments {
            part.amount = Money::MAX;
        }
    });
    assert_eq!(
        found,
        [
            (
                "contents.agreements[0].contributions".to_owned(),
                Problem::SumTooLarge
            ),
            (
                "contents.commitments[1].instalments".to_owned(),
                Problem::SumTooLarge
            ),
        ]
    );
}

#[test]
fn a_hash_that_is_none_and_bytes_that_nobody_has_are_told_apart() {
    let found = after(|p| {
        p.contents.attachments[0].sha256 = crate::domain::Line::new("ABC").unwrap();
    });
    assert_eq!(
        found[0],
        (
            "contents.attachments[0].sha256".to_owned(),
            Problem::NotASha256
        )
    );
    let found = after(|p| {
        p.files
            .insert(crate::exchange::json::sha256(b"stray"), b"stray".to_vec());
    });
    assert_eq!(found[0].1, Problem::FileUnused);
}
