use super::*;
use crate::{
    documents::content::agreement::Edition,
    domain::{
        id::AgreementId,
        sample::{Grain, contents},
    },
};

#[test]
fn a_file_name_holds_only_what_every_system_takes() {
    let (mut contents, _) = contents(&Grain::default());
    contents.agreements[0].number = crate::domain::Line::new("RSM/2026/SO/07/N°3").unwrap();
    let law = |_| Name::default();
    let stock = Stock::new(&contents, None, "2026-07-14".parse().unwrap(), &law);
    let order = Order::Agreement {
        id: contents.agreements[0].id,
        edition: Edition::Both,
        format: Format::Pdf,
    };
    assert_eq!(
        stock.file_stem(order),
        "convention-RSM-2026-SO-07-N-3-ar-fr"
    );
}

#[test]
fn many_years_of_contributions_go_into_several_tables() {
    use crate::{
        documents::content::{Block, Table},
        domain::{Money, Year, agreement::financing::Contribution},
    };
    let (mut contents, _) = contents(&Grain::default());
    let agreement = &mut contents.agreements[0];
    agreement.clauses[0].body =
        crate::domain::Prose::new("[[cost-table]]", "[[cost-table]]").unwrap();
    let first = agreement.contributions[0];
    agreement.contributions = (0..20)
        .map(|year| Contribution {
            year: Year::try_from(2026 + year).unwrap(),
            amount: Money::from_centimes(100).unwrap(),
            ..first
        })
        .collect();
    let law = |_| Name::default();
    let stock = Stock::new(&contents, None, "2026-07-14".parse().unwrap(), &law);
    let id = contents.agreements[0].id;
    for edition in [Edition::Single(Language::French), Edition::Both] {
        let document = stock
            .document(Order::Agreement {
                id,
                edition,
                format: Format::Pdf,
            })
            .unwrap();
        let tables: Vec<&Table> = document
            .body
            .iter()
            .filter_map(|block| match block {
                Block::Table(table) => Some(table),
                _ => None,
            })
            .collect();
        // Four of five years; the last has the total and the share beside them.
        let widths: Vec<usize> = tables.iter().map(|table| table.columns.len()).collect();
        assert!(
            widths.windows(4).any(|four| four == [6, 6, 6, 8]),
            "{widths:?}"
        );
        for table in tables {
            let rows = table.header.iter().chain(&table.rows);
            assert!(rows.map(|row| row.cells.len()).all(|n| n <= 8));
        }
    }
}

#[test]
fn what_is_not_in_the_dossier_is_not_printed() {
    let (contents, _) = contents(&Grain::default());
    let law = |_| Name::default();
    let stock = Stock::new(&contents, None, "2026-07-14".parse().unwrap(), &law);
    let stranger = AgreementId::try_from(contents.projects[0].id.uuid()).unwrap();
    let order = Order::AgreementFollowUp(stranger, Language::French);
    assert_eq!(
        stock.document(order).unwrap_err(),
        Error::Gone(stranger.uuid())
    );
}
