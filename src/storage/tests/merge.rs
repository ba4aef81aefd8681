//! Two sheets of one thing become one, nothing is lost unsaid, and undo leads back.

use proptest::prelude::*;

use super::{by_the_team, everything, holding, now, sample};
use crate::{
    domain::{
        Money,
        attachment::Owner,
        contents::Contents,
        id::{PartnerId, ProjectId, Sequence},
        partner::{Contact, Partner},
        project::{Project, YearCost},
    },
    storage::{Dossier, Error, Loss, RowKey, contents, partner, project, reference},
};

fn merge_partners(dossier: &Dossier, keep: PartnerId, drop: PartnerId) -> Result<Vec<Loss>, Error> {
    by_the_team("partner.merge", |action| {
        dossier.act(action, |writer| partner::merge(writer, keep, drop))
    })
}

fn merge_projects(dossier: &Dossier, keep: ProjectId, drop: ProjectId) -> Result<Vec<Loss>, Error> {
    by_the_team("project.merge", |action| {
        dossier.act(action, |writer| project::merge(writer, keep, drop))
    })
}

/// The sample with a double of its first partner, which has less and more than the first.
fn with_a_double() -> (Contents, Partner, Partner) {
    let mut contents = sample::contents();
    let ids = &mut Sequence::starting_at(1_766_000_000_000);
    let first = contents.partners[0].clone();
    let mut double = sample::partner(ids, "D-99");
    double.name = sample::name("", "DPA de l'Oasis");
    double.calendar = sample::prose("شهر يناير", "En janvier");
    double.domains = vec![sample::line("water"), sample::line("health")];
    double.contacts[1].phone = sample::line("0500000000");
    contents.partners.push(double.clone());
    contents.agreements[0].parties[1].partner = Some(double.id);
    contents.attachments[2].owner = Owner::Partner(double.id);
    (contents, first, double)
}

#[test]
fn a_double_goes_and_what_it_had_stays() {
    let (contents, first, double) = with_a_double();
    let dossier = holding(&contents);
    let told = dossier
        .read(|reader| partner::losses(reader, first.id, double.id))
        .unwrap();
    assert_eq!(everything(&dossier), contents, "telling changes nothing");
    let lost = merge_partners(&dossier, first.id, double.id).unwrap();
    assert_eq!(lost, told);
    let columns: Vec<(&str, &str)> = lost
        .iter()
        .map(|loss| (loss.column.as_str(), loss.dropped.as_str()))
        .collect();
    assert_eq!(columns, [("code", "D-99"), ("name_fr", "DPA de l'Oasis")]);
    assert_eq!(lost[1].kept, "Direction provinciale de l'agriculture");

    let now = everything(&dossier);
    let kept = &now.partners[0];
    let mut expected = Partner {
        calendar: double.calendar.clone(),
        ..first.clone()
    };
    expected.domains.push(sample::line("health"));
    expected.contacts.push(double.contacts[1].clone());
    assert_eq!(*kept, expected);
    assert_eq!(now.partners.len(), contents.partners.len() - 1);
    assert_eq!(now.agreements[0].parties[1].partner, Some(first.id));
    assert_eq!(now.attachments[2].owner, Owner::Partner(first.id));
    assert_eq!(dossier.verify().unwrap(), []);

    let who = sample::line("x");
    let undone = dossier.undo(&who, super::now()).unwrap();
    assert_eq!(undone.as_deref(), Some("partner.merge"));
    assert_eq!(everything(&dossier), contents);
    dossier.redo(&who, super::now()).unwrap();
    assert_eq!(everything(&dossier), now);
    assert_eq!(dossier.verify().unwrap(), []);
}

#[test]
fn costs_of_one_year_that_differ_are_told_and_others_are_added() {
    let mut contents = sample::contents();
    let year = |year: u16, total: u32| YearCost {
        year: year.try_into().unwrap(),
        commune: Money::from_dirhams(1),
        total: Money::from_dirhams(total),
    };
    let [first, second] = [0, 1].map(|at| contents.projects[at].id);
    contents.projects[0].costs = vec![year(2027, 5)];
    contents.projects[1].costs = vec![year(2026, 4), year(2027, 6), year(2028, 7)];
    contents.projects[0].cost = Money::ZERO;
    let cost = contents.projects[1].cost;
    let dossier = holding(&contents);
    let lost = merge_projects(&dossier, first, second).unwrap();
    let of_years: Vec<_> = lost.iter().filter(|loss| loss.of.is_some()).collect();
    assert_eq!(of_years.len(), 1, "{lost:?}");
    assert_eq!(of_years[0].of.as_deref(), Some("2027"));
    assert_eq!(
        (of_years[0].kept.as_str(), of_years[0].dropped.as_str()),
        ("500", "600")
    );
    let now = everything(&dossier);
    assert_eq!(now.projects.len(), 1);
    assert_eq!(
        now.projects[0].costs,
        [year(2026, 4), year(2027, 5), year(2028, 7)]
    );
    assert_eq!(now.projects[0].cost, cost, "a cost of nought is none");
    assert!(lost.iter().all(|loss| loss.column != "cost"));
}

#[test]
fn an_agreement_serves_a_project_once() {
    let mut contents = sample::contents();
    let [first, second] = [0, 1].map(|at| contents.projects[at].id);
    contents.agreements[0].projects = vec![second, first];
    contents.agreements[1].projects = vec![second];
    let dossier = holding(&contents);
    merge_projects(&dossier, first, second).unwrap();
    let now = everything(&dossier);
    assert_eq!(now.agreements[0].projects, [first]);
    assert_eq!(now.agreements[1].projects, [first]);
    assert_eq!(dossier.verify().unwrap(), []);
    dossier.undo(&sample::line("x"), super::now()).unwrap();
    assert_eq!(everything(&dossier), contents);
}

#[test]
fn itself_and_what_is_not_there_are_refused() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let id = contents.partners[0].id;
    let itself = merge_partners(&dossier, id, id);
    assert!(matches!(itself, Err(Error::Refused { .. })), "{itself:?}");
    let stranger = PartnerId::next(&mut Sequence::starting_at(3));
    for (keep, drop) in [(id, stranger), (stranger, id)] {
        let refused = merge_partners(&dossier, keep, drop);
        assert!(matches!(refused, Err(Error::Missing(_))), "{refused:?}");
    }
    assert_eq!(everything(&dossier), contents);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn undo_leads_back_exactly(
        texts in prop::collection::vec("[a-z ]{0,3}", 6),
        domains in prop::collection::vec(0usize..4, 0..5),
        contacts in prop::collection::vec(0usize..3, 0..4),
        owners in prop::collection::vec(prop::bool::ANY, 2),
        served in prop::collection::vec(prop::bool::ANY, 4),
        swap in prop::bool::ANY,
    ) {
        let (mut contents, first, double) = with_a_double();
        let keys = ["water", "roads", "health", "energy"];
        let ids = &mut Sequence::starting_at(1_767_000_000_000);
        if let Some(sheet) = contents.partners.iter_mut().find(|sheet| sheet.id == double.id) {
            sheet.name = sample::name(&texts[0], &texts[1]);
            sheet.notes = sample::prose(&texts[2], &texts[3]);
            sheet.bank_account = sample::line(&texts[4]);
            sheet.domains = domains.iter().map(|&at| sample::line(keys[at])).collect();
            sheet.contacts = contacts
                .iter()
                .map(|&at| Contact {
                    id: crate::domain::id::ContactId::next(ids),
                    name: sample::name(keys[at], ""),
                    function: sample::name("", ""),
                    phone: sample::line(""),
                    email: sample::line(""),
                })
                .collect();
        }
        for (attachment, of_double) in contents.attachments.iter_mut().skip(2).zip(owners) {
            attachment.owner = Owner::Partner(if of_double { double.id } else { first.id });
        }
        let projects: Vec<ProjectId> = contents.projects.iter().map(|project| project.id).collect();
        for (agreement, pair) in contents.agreements.iter_mut().zip(served.chunks(2)) {
            let named = projects.iter().zip(pair).filter(|(_, served)| **served);
            agreement.projects = named.map(|(id, _)| *id).collect();
        }
        let dossier = holding(&contents);
        let (keep, drop) = if swap { (double.id, first.id) } else { (first.id, double.id) };
        merge_partners(&dossier, keep, drop).unwrap();
        merge_projects(&dossier, projects[usize::from(swap)], projects[usize::from(!swap)]).unwrap();
        let merged = everything(&dossier);
        prop_assert_eq!(merged.partners.len(), contents.partners.len() - 1);
        prop_assert_eq!(merged.projects.len(), 1);
        prop_assert_eq!(dossier.verify().unwrap(), []);
        let who = sample::line("x");
        dossier.undo(&who, now()).unwrap();
        dossier.undo(&who, now()).unwrap();
        prop_assert_eq!(&everything(&dossier), &contents);
        dossier.redo(&who, now()).unwrap();
        dossier.redo(&who, now()).unwrap();
        prop_assert_eq!(&everything(&dossier), &merged);
        prop_assert_eq!(dossier.verify().unwrap(), []);
    }
}

#[test]
fn who_names_a_sheet_is_told_by_the_sheets_it_stands_on() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let project: &Project = &contents.projects[0];
    let row = RowKey::new("project", &project.id.to_string());
    let found = dossier.read(|reader| reference::to(reader, &row)).unwrap();
    let count = dossier.read(|reader| reference::count(reader, &row));
    assert_eq!(count.unwrap(), found.len() as u64);
    let told: Vec<_> = found
        .iter()
        .map(|mention| {
            (
                mention.reference.from.table.as_str(),
                &mention.sheet,
                mention.code.as_str(),
            )
        })
        .collect();
    let agreement = &contents.agreements[0];
    let served = RowKey::new("agreement", &agreement.id.to_string());
    assert!(
        told.contains(&("agreement_project", &served, agreement.number.as_str())),
        "{told:?}"
    );
    let need = found.iter().find(|mention| mention.sheet.table == "need");
    assert_eq!(need.unwrap().title, contents.needs[0].component);

    let partner = RowKey::new("partner", &contents.partners[0].id.to_string());
    let found = dossier
        .read(|reader| reference::to(reader, &partner))
        .unwrap();
    assert!(found.iter().any(|mention| mention.sheet == served));
    let axis = RowKey::new("axis", &contents.axes[0].id.to_string());
    let found = dossier.read(|reader| reference::to(reader, &axis)).unwrap();
    assert!(found.iter().all(|mention| mention.sheet.table == "project"));
    let plan = RowKey::new("plan", &contents.plans[0].id.to_string());
    let found = dossier.read(|reader| reference::to(reader, &plan)).unwrap();
    assert_eq!(found[0].title, contents.axes[0].name);
    assert_eq!(found[0].code, contents.axes[0].code.as_str());
    let scan = RowKey::new("attachment", &contents.attachments[3].id.to_string());
    let found = dossier.read(|reader| reference::to(reader, &scan)).unwrap();
    assert_eq!(
        found[0].sheet.table, "partner",
        "a paper stands on its partner's sheet"
    );
    let need = RowKey::new("need", &contents.needs[0].id.to_string());
    let found = dossier.read(|r| reference::to(r, &need)).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].sheet.table, "round", "a cell stands in its round");
    assert_eq!(found[0].code, "2026");
    assert_eq!(found[0].title, contents.rounds[0].name);
    let scan = RowKey::new("attachment", &contents.attachments[0].id.to_string());
    let found = dossier.read(|r| reference::to(r, &scan)).unwrap();
    assert!(found.iter().any(|mention| mention.sheet.table == "round"));
    let nobody = RowKey::new("action", "none");
    assert_eq!(dossier.read(|r| reference::to(r, &nobody)).unwrap(), []);
}

#[test]
fn the_part_of_an_agreement_is_that_of_the_whole() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    for agreement in &contents.agreements {
        let part = dossier
            .read(|reader| contents::of_agreement(reader, agreement.id))
            .unwrap();
        assert_eq!(part.commune, contents.commune);
        assert_eq!(part.agreements[0], *agreement);
        let parent = part.agreements.get(1).map(|parent| parent.id);
        assert_eq!(parent, agreement.parent);
        let own: Vec<_> = contents
            .commitments
            .iter()
            .filter(|owed| owed.agreement == agreement.id)
            .cloned()
            .collect();
        assert_eq!(part.commitments, own);
        for done in &contents.realisations {
            let is_own = own.iter().any(|owed| owed.id == done.commitment);
            assert_eq!(part.realisations.contains(done), is_own);
        }
        for id in &agreement.projects {
            assert!(part.projects.iter().any(|project| project.id == *id));
        }
        let logo = contents.commune.logo.unwrap();
        assert!(part.attachments.iter().any(|file| file.id == logo));
    }
    let stranger = crate::domain::id::AgreementId::next(&mut Sequence::starting_at(2));
    let none = dossier.read(|reader| contents::of_agreement(reader, stranger));
    assert!(matches!(none, Err(Error::Missing(_))));
}

#[test]
fn the_record_of_a_partner_is_that_of_all_its_sheets() {
    use crate::domain::{agreement::approval::Step, id::EventId, partner::record};

    let mut contents = sample::contents();
    let agreement = &mut contents.agreements[0];
    let mut event = agreement.events[0].clone();
    event.id = EventId::next(&mut Sequence::starting_at(4));
    event.step = Step::InForce;
    agreement.events.push(event);
    let dossier = holding(&contents);
    assert!(!record::all(&contents, sample::date("2030-01-01")).is_empty());
    for today in ["2026-01-01", "2030-01-01"].map(sample::date) {
        let all = record::all(&contents, today);
        for sheet in &contents.partners {
            let read = dossier.read(|reader| partner::record(reader, sheet.id, today));
            let expected = all.get(&sheet.id).copied().unwrap_or_default();
            assert_eq!(read.unwrap(), expected);
        }
    }
}
