//! What a partner sheet says.

use super::*;
use crate::{
    documents::content::Block,
    domain::{
        Line, Share,
        contents::Contents,
        partner::Contact,
        sample::{Grain, contents},
    },
};

fn cells(document: &Document) -> Vec<String> {
    let tables = document.body.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let rows = tables.flat_map(|table| table.header.iter().chain(&table.rows));
    let cells = rows.flat_map(|row| &row.cells).flat_map(|cell| &cell.body);
    cells.map(|paragraph| paragraph.text.plain()).collect()
}

fn sheet(contents: &Contents, partner: &Partner, record: Option<Record>) -> Document {
    let source = Source {
        commune: &contents.commune,
        logo: None,
        partner,
        domains: vec![Name::new("الماء", "Eau").unwrap()],
        agreements: contents.agreements.iter().collect(),
        record,
        attachments: Vec::new(),
        today: "2026-07-14".parse().unwrap(),
    };
    document(&source, Language::French)
}

#[test]
fn contacts_shares_and_the_record_are_told() {
    let (mut contents, _) = contents(&Grain::default());
    let mut partner = contents.partners.remove(0);
    partner.usual_share = Some(Share::try_from(3_050).unwrap());
    let id = partner.contacts[0].id;
    partner.contacts = vec![Contact {
        id,
        name: Name::new("", "Service des projets").unwrap(),
        function: Name::default(),
        phone: Line::new("05 36 00 00 00").unwrap(),
        email: Line::new("projets@exemple.ma").unwrap(),
    }];
    let record = Record {
        agreements: 2,
        commitments: 5,
        fallen_due: 4,
        honoured: 3,
        late: 1,
        mean_delay: Some(21),
        ..Record::default()
    };
    let told = cells(&sheet(&contents, &partner, Some(record)));
    for words in [
        "30,5\u{A0}%",
        "Service des projets",
        "05\u{A0}36\u{A0}00\u{A0}00\u{A0}00",
        "projets@exemple.ma",
        "75\u{A0}%",
        "21\u{A0}jours",
        "Eau",
    ] {
        assert!(told.iter().any(|cell| cell == words), "{words} in {told:?}");
    }
}

#[test]
fn papers_received_say_whether_they_still_count() {
    let (contents, _) = contents(&Grain::default());
    let mut partner = contents.partners[0].clone();
    let day = |text: &str| Some(text.parse().unwrap());
    let model = partner.vetting[0].clone();
    let paper = |received_on, valid_until| crate::domain::partner::Paper {
        kind: Name::new("محضر الجمع العام", "PV de l’assemblée").unwrap(),
        reference: Line::new("12/2026").unwrap(),
        received_on,
        valid_until,
        ..model.clone()
    };
    partner.vetting = vec![
        paper(day("2026-01-05"), None),
        paper(day("2025-01-05"), day("2026-07-13")),
        paper(None, None),
    ];
    let told = cells(&sheet(&contents, &partner, None));
    for words in [
        "Valable",
        "Non valable à ce jour",
        "Non reçue",
        "5\u{A0}janvier\u{A0}2026",
    ] {
        let count = told.iter().filter(|cell| *cell == words).count();
        assert_eq!(count, 1, "{words} in {told:?}");
    }
}

#[test]
fn who_signed_nothing_has_no_record() {
    let (contents, _) = contents(&Grain::default());
    let tr = I18n::new(Language::French);
    let document = sheet(&contents, &contents.partners[0], None);
    let heading = document.body.iter().any(|block| match block {
        Block::Heading(heading) => heading.text.plain() == tr.partner_sheet_record(),
        _ => false,
    });
    assert!(!heading);
}

#[test]
fn what_a_partner_gives_is_the_sum_of_its_own_rows() {
    let (contents, _) = contents(&Grain::default());
    for partner in &contents.partners {
        for agreement in &contents.agreements {
            let own = agreement.contributions.iter().filter(|one| {
                let party = agreement.party(one.party);
                party.is_some_and(|party| party.partner == Some(partner.id))
            });
            let sum: Total = own.map(|one| one.amount).sum();
            assert_eq!(contribution(agreement, partner), sum);
        }
    }
}
