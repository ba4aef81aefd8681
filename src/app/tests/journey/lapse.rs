//! Bad input and limits: what does not fit is said where it is typed, in words and with the way to
//! mend it, in both languages; nothing is blocked that can be left for later.

use super::{
    hand::*,
    mobilise::{self, at_plan},
    prospect::{analysed, cells, crossed, suggested},
    round::{line, ranked, stored, tell, tool, with_need},
    *,
};
use crate::{
    domain::{
        Money,
        prospect::check::Finding,
        round::{Stage, StageState},
    },
    screen::{
        campaign::record,
        round::{
            self,
            needs::{self, case, grid as lines, rank},
            partners::{analysis, crossing, suggestion},
            plan::programme,
        },
        sheet,
    },
    text::amount,
    widget::{
        grid,
        matrix::{self, At},
    },
};

fn money(app: &App, dirhams: u32) -> String {
    desk(app).context.dirhams(Money::from_dirhams(dirhams))
}

/// The sheet of the only need, open.
fn at_need(language: Language) -> App {
    let mut app = with_need(language);
    let first = lines::Message::Table(grid::Message::Open(0));
    tell(&mut app, line(first));
    app
}

/// The panel of the only project beside the choice of projects.
fn at_project(app: &mut App) {
    let project = stored(app).projects[0].project;
    tell(app, round::Message::Turn(1));
    tell(app, tool(needs::Message::Show(Some(project))));
}

#[test]
fn weights_that_do_not_add_to_a_hundred_are_told_and_kept() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = with_need(language);
        tell(&mut app, round::Message::Turn(4));
        click(&mut app, language, &tr.round_usual());
        let weight = spot(record::CRITERIA, 1, 0);
        let usual = u32::from(stored(&app).criteria[0].weight.count());
        for (typed, words) in [
            ("0", tr.round_weights_less(usual, 100 - usual)),
            ("100", tr.round_weights_more(100 - usual, 200 - usual)),
        ] {
            figure(&mut app, ROUND, weight, typed);
            assert!(sees(&app, language, &words), "{words}");
            let kept = stored(&app).criteria[0].weight.count();
            assert_eq!(kept.to_string(), typed, "it can be left so");
        }
        let weightless = tr.round_finding_weightless();
        assert!(!sees(&app, language, &weightless));
        figure(&mut app, ROUND, weight, "0");
        assert!(sees(&app, language, &weightless), "{weightless}");
        let kept = stored(&app).criteria[0].weight;
        let expected = tr.form_kept(tr.form_expects_share());
        figure(&mut app, ROUND, weight, "101");
        assert!(sees(&app, language, &expected), "{expected}");
        figure(&mut app, ROUND, weight, "beaucoup");
        assert_eq!(desk(&app).unread()[0].typed, "beaucoup");
        assert_eq!(stored(&app).criteria[0].weight, kept);
    }
}

#[test]
fn a_need_larger_than_its_component_or_project_is_told_on_both_sheets() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = with_need(language);
        at_project(&mut app);
        tell(&mut app, CASE(sheet::Message::Add(case::COMPONENTS)));
        let name = ["أشغال / Travaux"; 2];
        say(&mut app, CASE, spot(case::COMPONENTS, 0, 0), name);
        figure(&mut app, CASE, spot(case::COMPONENTS, 1, 0), "999 999,99");
        let cost = desk(&app)
            .context
            .dirhams(Money::from_centimes(99_999_999).unwrap());
        let above = tr.round_finding_component(name[0], cost, money(&app, 1_000_000));
        assert!(sees(&app, language, &above), "{above}");
        tell(&mut app, round::Message::Turn(2));
        let first = lines::Message::Table(grid::Message::Open(0));
        tell(&mut app, line(first));
        assert!(sees(&app, language, &above), "{above}");
        // To the centime it fits.
        figure(&mut app, NEED, spot(1, 0, 0), "999 999,99");
        assert!(!sees(&app, language, &above));
        figure(&mut app, NEED, spot(1, 0, 0), "5 000 000");
        let whole = tr.round_finding_cost(money(&app, 4_850_000), money(&app, 5_000_000));
        assert!(sees(&app, language, &whole), "{whole}");
        at_project(&mut app);
        assert!(sees(&app, language, &whole));
        figure(&mut app, CASE, spot(case::COMPONENTS, 1, 0), "6 000 000");
        let parts = tr.round_finding_components(money(&app, 6_000_000), money(&app, 4_850_000));
        assert!(sees(&app, language, &parts), "{parts}");
        assert_eq!(
            stored(&app).components[0].cost,
            Money::from_dirhams(6_000_000)
        );
    }
}

#[test]
fn a_need_says_what_is_covered_beyond_it_and_what_is_too_little() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at_need(language);
        figure(&mut app, NEED, spot(1, 1, 0), "1 000 001");
        let covered = tr.round_finding_covered(money(&app, 1_000_000), money(&app, 1_000_001));
        assert!(sees(&app, language, &covered), "{covered}");
        figure(&mut app, NEED, spot(1, 1, 0), "1 000 000");
        assert!(!sees(&app, language, &covered));
        figure(&mut app, NEED, spot(1, 4, 0), "1");
        let minimum = tr.round_finding_minimum(money(&app, 0), money(&app, 1));
        assert!(sees(&app, language, &minimum), "{minimum}");
    }
}

#[test]
fn a_project_without_competence_and_a_place_without_reason_are_told() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = with_need(language);
        at_project(&mut app);
        let context = &desk(&app).context;
        let titles = context.register.projects.all()[0].title();
        let title = format!("P01 · {}", titles.get(language));
        let missing = tr.round_finding_no_competence(title.as_str());
        assert!(sees(&app, language, &missing), "{missing}");
        let competence = context.paper.competences()[0].id.clone();
        choose(&mut app, CASE, spot(case::COMPETENCE, 0, 0), &competence);
        assert!(!sees(&app, language, &missing));
        tell(&mut app, round::Message::Turn(4));
        click(&mut app, language, &tr.round_usual());
        tell(&mut app, ranked(rank::Message::Turn(rank::Part::Grades)));
        let project = stored(&app).projects[0].project;
        tell(&mut app, ranked(rank::Message::Show(Some(project))));
        figure(&mut app, CASE, spot(case::PLACE, 0, 0), "9");
        let nowhere = tr.round_finding_no_place("9", title.as_str());
        assert!(sees(&app, language, &nowhere), "{nowhere}");
        let reason = tr.round_finding_place_reason(title.as_str());
        assert!(sees(&app, language, &reason), "{reason}");
        assert_eq!(stored(&app).projects[0].place, Some(9));
    }
}

/// What is found of a kind in the round's cells.
fn found(app: &App, is: fn(&Finding) -> bool) -> Vec<Finding> {
    let cells = cells(app);
    let id = cells[0].round;
    let context = &desk(app).context;
    let contents = context.read(|reader| crate::storage::contents::of_round(reader, id));
    let contents = contents.unwrap();
    let all = crate::domain::prospect::check::all(&cells, &contents.needs, &contents.partners);
    all.into_iter().filter(is).collect()
}

#[test]
fn contributions_above_the_need_are_told_in_the_matrix_and_on_the_sheet() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = prospect::at(language, 2);
        let place = At::default();
        let table = |message| crossed(crossing::Message::Table(message));
        for message in [
            matrix::Message::Go(place),
            matrix::Message::Edit(place, String::new(), String::new()),
            matrix::Message::Type("90 000 000".to_owned()),
            matrix::Message::Commit,
            matrix::Message::Go(place),
        ] {
            tell(&mut app, table(message));
        }
        let above = found(
            &app,
            |one| matches!(one, Finding::AboveGap { expected, .. } if *expected == Money::from_dirhams(90_000_000)),
        );
        let [above] = &above[..] else {
            panic!("{above:?}")
        };
        let words = tr.prospect_finding(above);
        assert!(sees(&app, language, &words), "{words}");
        tell(&mut app, crossed(crossing::Message::Open(place)));
        assert!(sees(&app, language, &words), "{words}");
        let all = found(&app, |one| matches!(one, Finding::NeedOvercovered { .. }));
        let all = all.iter().map(|one| tr.prospect_finding(one));
        assert!(all.into_iter().any(|words| sees(&app, language, &words)));
    }
}

#[test]
fn a_partner_without_competence_is_told_where_it_is_kept() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = prospect::at(language, 2);
        tell(&mut app, crossed(crossing::Message::Open(At::default())));
        choose(&mut app, CELL, spot(1, 0, 0), "retained");
        choose(&mut app, CELL, spot(0, 4, 0), "not-held");
        let words = tr.prospect_finding_not_competent();
        assert!(sees(&app, language, &words), "{words}");
        choose(&mut app, CELL, spot(0, 4, 0), "unchecked");
        assert!(!sees(&app, language, &words));
        let words = tr.prospect_finding_competence_unchecked();
        assert!(sees(&app, language, &words), "{words}");
        choose(&mut app, CELL, spot(0, 4, 0), "held");
        assert!(!sees(&app, language, &words));
    }
}

#[test]
fn dates_out_of_order_are_told_in_every_stage() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        // A session of another year than the round's.
        let mut app = with_need(language);
        tell(&mut app, round::Message::Turn(0));
        let year = u16::from(stored(&app).year);
        on(&mut app, ROUND, spot(record::ROUND, 3, 0), "2020-02-03");
        let session = tr.round_finding_session("2020", year.to_string());
        assert!(sees(&app, language, &session), "{session}");
        assert!(stored(&app).session_on.is_some());
        // A partner's window that ends before it begins.
        let mut app = prospect::at(language, 0);
        let partner = cells(&app)[0].partner;
        tell(&mut app, round::Message::Turn(1));
        tell(&mut app, analysed(analysis::Message::Show(Some(partner))));
        let id = desk(&app).context.register.rounds[1].id;
        let read = desk(&app)
            .context
            .read(|reader| crate::storage::stakeholder::of_round(reader, id));
        let known = read.unwrap().into_iter().find(|one| one.partner == partner);
        let row = known.map_or(0, |one| one.windows.len());
        tell(&mut app, ANALYSIS(sheet::Message::Add(2)));
        let row = u16::try_from(row).unwrap();
        on(&mut app, ANALYSIS, spot(2, 1, row), "2026-12-31");
        on(&mut app, ANALYSIS, spot(2, 2, row), "2026-06-01");
        let window = tr.prospect_analysis_window((row + 1).to_string());
        assert!(sees(&app, language, &window), "{window}");
        // An action that ends before it begins.
        let mut app = at_plan(language, 0, 1);
        let first = mobilise::actions(&app)[0].clone();
        let show = programme::Message::Show(first.id);
        tell(&mut app, mobilise::programme(show));
        on(&mut app, ACTION, spot(1, 2, 0), "2025-02-20");
        on(&mut app, ACTION, spot(1, 3, 0), "2025-02-10");
        let day = |text: &str| desk(&app).context.date(text.parse().unwrap());
        let reversed = tr.mobilise_conflict_reversed(day("2025-02-10"), day("2025-02-20"));
        assert!(sees(&app, language, &reversed), "{reversed}");
        assert_eq!(mobilise::actions(&app)[0].due_on, "2025-02-10".parse().ok());
        // A stage that is opened again before it was closed.
        let id = desk(&app).context.register.rounds[0].id;
        drive(&mut app, Message::Go(Place::Round(id, Stage::Needs)));
        tell(&mut app, round::Message::Reopen);
        on(&mut app, FORM, spot(3, 0, 0), "1999-01-01");
        assert!(sees(&app, language, &tr.round_reopen_before()));
    }
}

#[test]
fn a_text_that_is_no_amount_no_date_and_no_year_says_what_is_expected() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at_need(language);
        let kept = whole(&app).needs;
        for (field, typed) in [
            (spot(1, 0, 0), "كثير / beaucoup"),
            (spot(1, 1, 0), "1,234"),
            (spot(1, 4, 0), "12x"),
        ] {
            figure(&mut app, NEED, field, typed);
            let words = amount::parse(typed).unwrap_err().words(&tr);
            assert!(sees(&app, language, &words), "{typed}: {words}");
        }
        figure(&mut app, NEED, spot(0, 2, 0), "27");
        let year = tr.form_kept(tr.form_expects_year());
        assert!(sees(&app, language, &year), "{year}");
        assert_eq!(whole(&app).needs, kept);
    }
}

#[test]
fn with_all_that_a_stage_is_closed_for_a_reason() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at_need(language);
        figure(&mut app, NEED, spot(1, 1, 0), "9 000 000");
        tell(&mut app, round::Message::Turn(4));
        click(&mut app, language, &tr.round_usual());
        figure(&mut app, ROUND, spot(record::CRITERIA, 1, 0), "90");
        let is_open = |app: &App| {
            let closings = &desk(app).context.register.closings;
            StageState::of(stored(app).id, Stage::Needs, closings).is_open()
        };
        tell(&mut app, round::Message::Close);
        assert!(sees(&app, language, &tr.round_close_no_reason()));
        tell(&mut app, round::Message::Agree);
        assert!(is_open(&app));
        tell(&mut app, FORM(sheet::Message::Add(1)));
        say(&mut app, FORM, spot(1, 0, 0), ["الفريق", "L’équipe"]);
        say(
            &mut app,
            FORM,
            spot(2, 0, 0),
            ["نهاية الورشة", "Fin d’atelier"],
        );
        assert!(!sees(&app, language, &tr.round_close_no_reason()));
        tell(&mut app, round::Message::Agree);
        assert!(!is_open(&app));
    }
}

#[test]
fn a_refusal_without_a_reason_asks_for_it_and_can_be_left() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = prospect::at(language, 0);
        let before = cells(&app);
        let partner = before[0].partner;
        tell(&mut app, suggested(suggestion::Message::Decline(partner)));
        tell(&mut app, suggested(suggestion::Message::Refuse));
        assert!(sees(&app, language, &tr.prospect_decline_reason_missing()));
        drive(&mut app, Message::Escape);
        assert!(!sees(&app, language, &tr.prospect_decline_reason_missing()));
        assert_eq!(cells(&app), before);
    }
}
