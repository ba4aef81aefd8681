//! The lists of a round's stages in workbooks: filtered, ordered, their columns as they are seen, and
//! read back.

use super::{
    mobilise::programme,
    register::read,
    round::{line, ranked, tell},
    *,
};
use crate::{
    domain::{
        id::RoundId,
        ranking,
        round::{Round, Stage},
    },
    screen::round::{
        self,
        needs::{grid as lines, rank},
        plan::programme as actions,
    },
    storage,
    text::isolate::strip,
    widget::grid,
};

fn desk(app: &App) -> &desk::Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

fn round(app: &App, at: usize) -> Round {
    desk(app).context.register.rounds[at].clone()
}

/// The sample at a step of a stage of one of its rounds; what is written goes to a file.
fn at(language: Language, at: usize, stage: Stage, step: usize) -> (App, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("x.xlsx");
    let mut app = intake::sample(language, vec![Some(book)]);
    let id: RoundId = round(&app, at).id;
    drive(&mut app, Message::Go(Place::Round(id, stage)));
    tell(&mut app, round::Message::Turn(step));
    (app, folder)
}

/// Presses what writes a workbook, and reads it.
fn press(app: &mut App, language: Language, folder: &tempfile::TempDir) -> Vec<Vec<String>> {
    click(app, language, &I18n::new(language).list_workbook());
    read(&folder.path().join("x.xlsx"))
}

#[test]
fn needs_are_written_as_they_are_seen() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (mut app, folder) = at(language, 1, Stage::Needs, 2);
        let project = round(&app, 1).projects[0].project;
        tell(&mut app, line(lines::Message::Among(Some(project))));
        for message in [
            grid::Message::Sort("gap"),
            grid::Message::Sort("gap"),
            grid::Message::Show("quantity", false),
        ] {
            tell(&mut app, line(lines::Message::Table(message)));
        }
        let needs = desk(&app).context.dossier.read(storage::need::all).unwrap();
        let mut own: Vec<_> = needs.iter().filter(|one| one.project == project).collect();
        own.sort_by_key(|need| std::cmp::Reverse(need.gap()));
        assert!(own.len() > 1);

        let rows = press(&mut app, language, &folder);
        assert_eq!(rows[0][0], tr.round_needs_grid());
        let about = &rows[1][0];
        let order = strip(&tr.list_written_falling(tr.round_column_gap()));
        assert!(about.contains(&order), "{about}");
        assert!(about.contains(round(&app, 1).name.get(language)), "{about}");
        assert!(!rows[2].contains(&tr.field_need_quantity_number()));
        let component = |row: &Vec<String>| row[1].clone();
        let written: Vec<String> = rows[3..3 + own.len()].iter().map(component).collect();
        let wanted: Vec<_> = own
            .iter()
            .map(|need| need.component.get(language))
            .collect();
        assert_eq!(written, wanted);
        let gap = rows[2]
            .iter()
            .position(|head| *head == tr.round_column_gap());
        let sum = &rows.last().unwrap()[gap.unwrap()];
        let whole: i64 = own.iter().map(|need| need.gap().centimes()).sum();
        assert_eq!(sum.parse::<f64>().unwrap(), whole as f64 / 100.0);
        assert_eq!(rows.len(), 3 + own.len() + 1);
    }
}

#[test]
fn the_ranking_is_written_with_its_grades() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (mut app, folder) = at(language, 1, Stage::Needs, 4);
        tell(&mut app, ranked(rank::Message::Turn(rank::Part::Grades)));
        let rows = press(&mut app, language, &folder);
        let round = round(&app, 1);
        assert_eq!(rows[0][0], tr.product_grid());
        let heads = &rows[2];
        assert_eq!(heads.len(), 3 + round.criteria.len());
        for (head, criterion) in heads[3..].iter().zip(&round.criteria) {
            assert_eq!(head, criterion.name.get(language));
        }
        let order = ranking::order(&round);
        for (row, rank) in rows[3..].iter().zip(&order) {
            assert_eq!(row[0], rank.place.to_string());
            assert_eq!(row[2], rank.points.to_string());
            for (cell, criterion) in row[3..].iter().zip(&round.criteria) {
                let is_it = |one: &&ranking::Score| {
                    (one.project, one.criterion) == (rank.project, criterion.id)
                };
                let grade = round.scores.iter().find(is_it).map(|one| one.grade);
                let grade = grade.map_or(String::new(), |grade| grade.number().to_string());
                assert_eq!(*cell, grade);
            }
        }
        assert_eq!(rows.len(), 3 + order.len());
    }
}

#[test]
fn the_analysis_of_partners_is_written() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (mut app, folder) = at(language, 1, Stage::Partners, 1);
        let rows = press(&mut app, language, &folder);
        assert_eq!(rows[0][0], tr.product_analysis());
        let id = round(&app, 1).id;
        let read = |reader: &storage::Reader<'_>| storage::stakeholder::of_round(reader, id);
        let known = desk(&app).context.dossier.read(read).unwrap();
        let graded = rows[3..].iter().filter(|row| !row[2].is_empty()).count();
        let wanted = known.iter().filter(|one| one.interest.is_some()).count();
        assert!(graded > 0 && graded == wanted, "{graded} of {wanted}");
    }
}

#[test]
fn the_financing_set_up_is_written_with_its_sums() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (mut app, folder) = at(language, 1, Stage::Partners, 4);
        let rows = press(&mut app, language, &folder);
        assert_eq!(rows[0][0], tr.product_financing());
        let of = strip(&tr.list_written_filter(tr.prospect_funding_expected()));
        assert!(rows[1][0].contains(&of), "{}", rows[1][0]);
        let total = rows[2]
            .iter()
            .position(|head| *head == tr.prospect_funding_total());
        let total = total.unwrap();
        let figure = |row: &Vec<String>, at: usize| row[at].parse::<f64>().unwrap();
        let (sum, own) = rows[3..].split_last().unwrap();
        assert!(own.len() > 2);
        let whole: f64 = own.iter().map(|row| figure(row, total)).sum();
        assert!((figure(sum, total) - whole).abs() < 0.005);
        for row in own {
            let years: f64 = (1..total).map(|at| figure(row, at)).sum();
            assert!((years - figure(row, total)).abs() < 0.005, "{row:?}");
        }
    }
}

#[test]
fn the_programme_and_the_approaches_are_written() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (mut app, folder) = at(language, 0, Stage::Plan, 1);
        let all = super::mobilise::actions(&app);
        let query = all[1].title.get(language).to_owned();
        tell(&mut app, programme(actions::Message::Search(query.clone())));
        let rows = press(&mut app, language, &folder);
        assert_eq!(rows[0][0], tr.mobilise_step_actions());
        let about = &rows[1][0];
        assert!(
            about.contains(&strip(&tr.list_written_filter(&query))),
            "{about}"
        );
        assert!(
            about.contains(&strip(&tr.round_written_rows(all.len(), 1_usize))),
            "{about}"
        );
        assert_eq!(rows[3][0], query);
        assert_eq!(rows.len(), 3 + 1 + 1, "one action, and what it costs");

        let (mut app, folder) = at(language, 0, Stage::Plan, 0);
        let rows = press(&mut app, language, &folder);
        assert_eq!(rows[0][0], tr.mobilise_step_partners());
        assert_eq!(rows.len(), 3 + super::mobilise::retained(&app).len() + 1);
    }
}
