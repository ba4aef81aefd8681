//! References are kept: nothing is deleted that others name, and the error says who does.

use super::{by_the_team, everything, holding, sample};
use crate::{
    domain::id::{PartyId, Sequence},
    storage::{Error, RowKey, agreement, commitment, partner, plan, project},
};

#[test]
fn what_others_name_is_not_deleted() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let partner = contents.partners[0].id;
    let refused = by_the_team("partner.delete", |action| {
        dossier.act(action, |writer| partner::delete(writer, partner))
    });
    let Err(Error::Referred { row, by }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(row.row, partner.to_string());
    let tables: Vec<&str> = by.iter().map(|by| by.from.table.as_str()).collect();
    assert_eq!(
        tables,
        [
            "approach",
            "mobilisation_action",
            "party",
            "prospect",
            "stakeholder"
        ]
    );
    assert!(by.iter().all(|by| by.column == "partner"));
    assert_eq!(
        by[2].from.row,
        contents.agreements[0].parties[1].id.to_string()
    );
    assert_eq!(everything(&dossier), contents);

    let refused = by_the_team("project.delete", |action| {
        dossier.act(action, |writer| {
            project::delete(writer, contents.projects[0].id)
        })
    });
    let Err(Error::Referred { by, .. }) = refused else {
        panic!("{refused:?}");
    };
    let mut tables: Vec<&str> = by.iter().map(|by| by.from.table.as_str()).collect();
    tables.dedup();
    assert_eq!(
        tables,
        [
            "agreement_project",
            "attachment",
            "mobilisation_action",
            "need",
            "round_component",
            "round_project",
            "score"
        ]
    );
    let refused = by_the_team("plan.delete", |action| {
        dossier.act(action, |writer| plan::delete(writer, contents.plans[0].id))
    });
    assert!(
        matches!(refused, Err(Error::Referred { .. })),
        "{refused:?}"
    );
}

#[test]
fn a_part_that_others_name_is_not_dropped() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let mut agreement = contents.agreements[0].clone();
    let dropped = agreement.clauses.remove(1).id;
    let refused = by_the_team("agreement.edit", |action| {
        dossier.act(action, |writer| agreement::update(writer, &agreement))
    });
    let Err(Error::Dangling(references)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(references.len(), 1);
    assert_eq!(
        references[0].from.row,
        contents.commitments[0].id.to_string()
    );
    assert_eq!(references[0].column, "clause");
    assert_eq!(
        references[0].to,
        RowKey {
            table: "clause".into(),
            row: dropped.to_string(),
        }
    );
    assert_eq!(everything(&dossier), contents);
}

#[test]
fn a_reference_to_nothing_and_a_doubled_id_are_refused() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let mut owed = contents.commitments[1].clone();
    owed.debtor = PartyId::next(&mut Sequence::starting_at(5));
    let refused = by_the_team("commitment.edit", |action| {
        dossier.act(action, |writer| commitment::update(writer, &owed))
    });
    assert!(
        matches!(&refused, Err(Error::Dangling(references)) if references[0].column == "debtor"),
        "{refused:?}"
    );
    let refused = by_the_team("project.add", |action| {
        dossier.act(action, |writer| {
            project::insert(writer, &contents.projects[0])
        })
    });
    assert!(
        matches!(&refused, Err(Error::Taken(row)) if row.table == "project"),
        "{refused:?}"
    );
    let gone = by_the_team("x", |action| {
        dossier.act(action, |writer| {
            let mut stranger = contents.projects[0].clone();
            stranger.id = crate::domain::id::ProjectId::next(&mut Sequence::starting_at(9));
            project::update(writer, &stranger)
        })
    });
    assert!(matches!(gone, Err(Error::Missing(_))), "{gone:?}");
    assert_eq!(everything(&dossier), contents);
}

#[test]
fn what_belongs_to_a_row_goes_with_it_and_comes_back() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    by_the_team("agreement.clear", |action| {
        dossier.act(action, |writer| {
            for row in &contents.realisations {
                crate::storage::realisation::delete(writer, row.id)?;
            }
            for row in &contents.commitments {
                commitment::delete(writer, row.id)?;
            }
            crate::storage::attachment::delete(writer, contents.attachments[1].id)?;
            agreement::delete(writer, contents.agreements[0].id)
        })
    })
    .unwrap();
    let left = everything(&dossier);
    assert_eq!(left.agreements, contents.agreements[1..]);
    assert_eq!(dossier.verify().unwrap(), []);
    let who = sample::line("x");
    assert_eq!(
        dossier.undo(&who, super::now()).unwrap().as_deref(),
        Some("agreement.clear")
    );
    assert_eq!(everything(&dossier), contents);
    assert_eq!(dossier.verify().unwrap(), []);
}
