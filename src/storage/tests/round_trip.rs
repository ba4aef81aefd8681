//! What goes into a dossier comes out of it unchanged.

use proptest::prelude::*;

use super::{by_the_team, everything, holding, on_disk, sample};
use crate::{
    domain::{
        Money, Name, Prose, Share,
        id::{ProjectId, Sequence},
        project::YearCost,
        quantity::{Decimal, Quantity},
    },
    storage::{Dossier, Error, attachment, contents, count, project},
};

#[test]
fn rich_contents_come_back_as_they_were() {
    let contents = sample::contents();
    assert_eq!(everything(&holding(&contents)), contents);
}

#[test]
fn a_file_holds_what_was_written_and_is_one_plain_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("واد النخيل.sharaka");
    let contents = sample::contents();
    let dossier = on_disk(&path, &contents);
    assert_eq!(everything(&dossier), contents);
    let logo = &contents.attachments[0].sha256;
    let bytes = dossier.read(|reader| attachment::bytes(reader, logo));
    assert_eq!(bytes.unwrap(), b"a logo");
    let mut project = contents.projects[1].clone();
    project.code = sample::line("P-77");
    by_the_team("project.edit", |action| {
        dossier.act(action, |writer| project::update(writer, &project))
    })
    .unwrap();
    drop(dossier);
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
    let again = Dossier::open_read_only(&path).unwrap();
    assert_eq!(everything(&again).projects[1], project);
}

#[test]
fn a_second_writing_is_refused_and_changes_nothing() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let again = by_the_team("again", |action| {
        dossier.act(action, |writer| contents::write(writer, &contents))
    });
    assert!(matches!(again, Err(Error::NotEmpty)));
    assert_eq!(everything(&dossier), contents);
}

/// Text as people paste it: both scripts, quotes, marks, emoji, no control characters.
fn text(lines: bool) -> impl Strategy<Value = String> {
    let line =
        "[ -~\u{00A0}-\u{00FF}\u{0600}-\u{06FF}\u{200E}\u{200F}\u{2066}\u{2D30}\u{1F600}]{0,20}";
    prop::collection::vec(line.prop_map(String::from), 1..3)
        .prop_map(move |parts| parts.join(if lines { "\n" } else { " " }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_values_come_back_as_they_were(
        (ar, fr) in (text(false), text(false)),
        (long_ar, long_fr) in (text(true), text(true)),
        centimes in 0..=Money::MAX.centimes(),
        costs in prop::collection::vec((1900u16..2200, 0..=Money::MAX.centimes()), 0..6),
        place in prop::option::of((any::<i32>(), any::<i32>())),
        thousandths in prop::option::of(0i64..=1_000_000_000_000),
        share in prop::option::of(0u16..=10_000),
        days in prop::option::of(any::<u32>()),
    ) {
        let mut contents = sample::contents();
        let (name, prose) = (Name::new(ar, fr), Prose::new(long_ar, long_fr));
        prop_assume!(name.is_ok() && prose.is_ok());
        let (name, prose) = (name.unwrap(), prose.unwrap());
        let project = &mut contents.projects[0];
        project.title = name.clone();
        project.places = vec![name.clone(); costs.len()];
        project.problem = prose.clone();
        project.cost = Money::from_centimes(centimes).unwrap();
        project.position = place;
        project.delay_days = days;
        project.costs = costs
            .into_iter()
            .map(|(year, total)| YearCost {
                year: year.try_into().unwrap(),
                commune: Money::ZERO,
                total: total.try_into().unwrap(),
            })
            .collect();
        contents.needs[0].quantity = thousandths.map(|number| Quantity {
            number: Decimal::try_from(number).unwrap(),
            unit: name,
        });
        contents.partners[0].usual_share = share.map(|share| Share::try_from(share).unwrap());
        contents.agreements[0].clauses[0].body = prose;
        prop_assert_eq!(everything(&holding(&contents)), contents);
    }
}

#[test]
fn one_row_is_found_by_its_id() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let wanted = &contents.projects[0];
    let found = dossier
        .read(|reader| project::get(reader, wanted.id))
        .unwrap();
    assert_eq!(found.as_ref(), Some(wanted));
    let stranger = ProjectId::next(&mut Sequence::starting_at(1));
    let none = dossier.read(|reader| project::get(reader, stranger));
    assert_eq!(none.unwrap(), None);
}

#[test]
fn counts_agree_with_the_whole() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let counts = dossier.read(count::all).unwrap();
    assert_eq!(
        (counts.projects, counts.commitments, counts.actions),
        (2, 2, 1)
    );
}
