//! What lists show is what the sheets say.

use super::{everything, holding, sample};
use crate::{
    domain::{Date, agreement, commitment, id::CommitmentId, id::Sequence, partner, project},
    storage,
};

fn days() -> impl Iterator<Item = Date> {
    [
        "2025-12-31",
        "2026-01-01",
        "2026-06-01",
        "2026-06-30",
        "2027-03-02",
        "2030-01-01",
    ]
    .into_iter()
    .map(sample::date)
}

#[test]
fn every_summary_is_that_of_its_sheet() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let projects: Vec<_> = contents.projects.iter().map(project::Summary::of).collect();
    assert_eq!(dossier.read(storage::project::summaries).unwrap(), projects);
    let partners: Vec<_> = contents.partners.iter().map(partner::Summary::of).collect();
    assert_eq!(dossier.read(storage::partner::summaries).unwrap(), partners);
    let owed = |id| {
        let all = contents.commitments.iter();
        u32::try_from(all.filter(|owed| owed.agreement == id).count()).unwrap()
    };
    let agreements: Vec<_> = contents
        .agreements
        .iter()
        .map(|sheet| agreement::Summary::of(sheet, owed(sheet.id)))
        .collect();
    assert_eq!(
        dossier.read(storage::agreement::summaries).unwrap(),
        agreements
    );
    for today in days() {
        let commitments: Vec<_> = contents
            .commitments
            .iter()
            .map(|sheet| commitment::Summary::of(sheet, &contents.realisations, today))
            .collect();
        let read = dossier.read(|reader| storage::commitment::summaries(reader, today));
        assert_eq!(read.unwrap(), commitments);
    }
}

#[test]
fn one_summary_is_as_in_the_list() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let today = sample::date("2026-06-01");
    dossier
        .read(|reader| {
            for row in storage::project::summaries(reader)? {
                assert_eq!(storage::project::summary(reader, row.id)?, Some(row));
            }
            for row in storage::partner::summaries(reader)? {
                assert_eq!(storage::partner::summary(reader, row.id)?, Some(row));
            }
            for row in storage::agreement::summaries(reader)? {
                assert_eq!(storage::agreement::summary(reader, row.id)?, Some(row));
            }
            for row in storage::commitment::summaries(reader, today)? {
                let one = storage::commitment::summary(reader, row.id, today)?;
                assert_eq!(one, Some(row));
            }
            let stranger = CommitmentId::next(&mut Sequence::starting_at(1));
            assert_eq!(storage::commitment::summary(reader, stranger, today)?, None);
            Ok::<_, storage::Error>(())
        })
        .unwrap();
}

#[test]
fn stages_ends_and_states_are_those_of_the_sheets() {
    let contents = everything(&holding(&sample::contents()));
    for (sheet, today) in contents
        .agreements
        .iter()
        .flat_map(|sheet| days().map(move |day| (sheet, day)))
    {
        let summary = agreement::Summary::of(sheet, 0);
        assert_eq!(summary.stage(today), sheet.stage(today), "{today}");
        assert_eq!(summary.ends_on(), sheet.ends_on());
        assert_eq!(summary.is_signed(), sheet.is_signed());
    }
}

#[test]
fn equal_sectors_and_short_names_are_kept_once() {
    let mut contents = sample::contents();
    let ids = &mut Sequence::starting_at(1_766_000_000_000);
    contents.projects.push(sample::project(ids, "P-8"));
    contents.projects.push(sample::project(ids, "P-9"));
    let rows = holding(&contents)
        .read(storage::project::summaries)
        .unwrap();
    let [.., first, second] = rows.as_slice() else {
        panic!("{rows:?}");
    };
    assert!(std::sync::Arc::ptr_eq(&first.sector, &second.sector));
}

/// A register of 120,000 projects, 30,000 agreements of three parties and 150,000 commitments has
/// to fit beside the window in 120 MB.
#[test]
fn summaries_are_small() {
    assert!(size_of::<project::Summary>() <= 120);
    assert!(size_of::<agreement::Summary>() <= 128);
    assert!(size_of::<agreement::Side>() <= 48);
    assert!(size_of::<agreement::Dated>() <= 8);
    assert!(size_of::<commitment::Summary>() <= 112);
}
