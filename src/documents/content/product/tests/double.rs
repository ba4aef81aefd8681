//! Money counted twice.

use super::*;

#[test]
fn money_that_another_round_counts_too_is_told_with_the_name_of_that_round() {
    use crate::domain::{
        Money,
        id::{ProspectId, RoundId},
        prospect::{Prospect, Status, Step},
        round::Round,
    };
    let (mut contents, _) = contents(&Grain::default());
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    let name = Name::new("حملة السنة الماضية", "Campagne de l’an dernier").unwrap();
    let first = contents.rounds[0].clone();
    let mut other = Round::new(RoundId::next(&mut ids), name, first.year);
    other.projects.clone_from(&first.projects);
    let needs = contents.needs.iter();
    let need = needs.clone().find(|need| first.has_chosen(need.project));
    let need = need.unwrap().clone();
    let partner = contents.partners[0].id;
    contents.prospects = [first.id, other.id]
        .map(|round| {
            let id = ProspectId::next(&mut ids);
            let mut cell = Prospect::new(id, round, need.id, partner, need.kind);
            cell.steps.push(Step {
                status: Status::Promised,
                reached_on: "2026-03-01".parse().unwrap(),
                amount: Money::from_centimes(12_345_678).ok(),
                note: Name::default(),
            });
            cell
        })
        .into();
    contents.rounds.push(other.clone());
    for language in Language::ALL {
        let tr = I18n::new(language);
        let document = paper(&contents, Product::Partners, language);
        for words in [
            tr.product_doubles(),
            tr.product_doubles_note(),
            "123\u{A0}456,78".to_owned(),
            other.name.get(language).to_owned(),
        ] {
            assert!(has(&document, &words), "{words}");
        }
        let tables = book(&contents, Product::Partners, language);
        let rows = &titled(&tables, &tr.product_doubles()).rows;
        assert_eq!(rows.len(), 2);
        let rounds = [&first.name, &other.name].map(|name| Typed::text(name.get(language)));
        assert_eq!(rounds, [rows[0][2].clone(), rows[1][2].clone()]);
    }
    // Taken out of the other round it is counted there no more.
    contents.rounds.last_mut().unwrap().projects.clear();
    let tr = I18n::new(Language::French);
    let document = paper(&contents, Product::Partners, Language::French);
    assert!(!has(&document, &tr.product_doubles()));
}
