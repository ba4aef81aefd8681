//! A round of mobilisation through its first stage: begun, projects chosen, needs typed, weighed and
//! ranked, a place given by hand, undone, closed with a reason and opened again.

use super::*;
use crate::{
    domain::{
        Grade,
        need::SupportKind,
        ranking,
        round::{Round, Stage, StageState},
    },
    screen::{
        campaign::record,
        round::{
            self,
            needs::{self, case, choice, grid as lines, rank},
            tool,
        },
        sheet::{self, Spot},
    },
    storage,
    widget::grid,
};

/// Something happens on the round that is shown.
pub fn tell(app: &mut App, message: round::Message) {
    drive(app, Message::Shown(shown::Message::Round(message)));
}

/// Something happens on the first stage's tool.
pub fn tool(message: needs::Message) -> round::Message {
    round::Message::Tool(tool::Message::Needs(message))
}

/// Something happens in the grid of needs.
pub fn line(message: lines::Message) -> round::Message {
    tool(needs::Message::Line(message))
}

/// Something happens in the ranking.
pub fn ranked(message: rank::Message) -> round::Message {
    tool(needs::Message::Rank(message))
}

fn desk(app: &App) -> &desk::Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

/// The last round, as the file has it.
pub fn stored(app: &App) -> Round {
    desk(app).context.register.rounds.last().unwrap().clone()
}

fn spot(section: u8, field: u8, row: u16) -> Spot {
    Spot {
        section,
        field,
        row,
    }
}

/// Opens the stage again that is shown, with a reason.
pub fn reopen(app: &mut App, language: Language) {
    tell(app, round::Message::Reopen);
    let reason = sheet::Message::Type(spot(3, 1, 0), language, "مراجعة / Révision".to_owned());
    tell(app, round::Message::Form(reason));
    tell(app, round::Message::Agree);
}

fn begin(language: Language) -> App {
    let mut app = opened(language);
    let tr = I18n::new(language);
    drive(&mut app, Message::Go(Place::Rounds));
    assert!(sees(&app, language, &tr.round_none()));
    click(&mut app, language, &tr.round_add());
    app
}

/// A round over the small dossier's project, with one need.
pub fn with_need(language: Language) -> App {
    let mut app = begin(language);
    tell(&mut app, round::Message::Turn(1));
    let open = choice::Message::Table(grid::Message::Open(0));
    let among = choice::Message::Among(choice::Among::All);
    tell(&mut app, tool(needs::Message::Choice(among)));
    tell(&mut app, tool(needs::Message::Choice(open)));
    assert_eq!(stored(&app).projects.len(), 1);
    tell(&mut app, round::Message::Turn(2));
    click(&mut app, language, &I18n::new(language).round_add_need());
    for (spot, text) in [
        (spot(0, 0, 0), "أشغال / Travaux"),
        (spot(1, 0, 0), "1 000 000"),
        (spot(1, 1, 0), "250 000"),
    ] {
        let typed = sheet::Message::Type(spot, language, text.to_owned());
        tell(&mut app, line(lines::Message::Sheet(typed)));
        let leave = sheet::Message::Leave(spot);
        tell(&mut app, line(lines::Message::Sheet(leave)));
    }
    app
}

fn needs_of(app: &App) -> Vec<crate::domain::need::Need> {
    desk(app).context.dossier.read(storage::need::all).unwrap()
}

#[test]
fn a_round_is_begun_its_projects_chosen_and_their_needs_typed() {
    for language in Language::ALL {
        let mut app = with_need(language);
        let needs = needs_of(&app);
        assert_eq!(needs.len(), 1);
        assert_eq!(needs[0].gap().centimes(), 75_000_000);
        assert_eq!(needs[0].kind, SupportKind::Financial);
        assert!(sees(&app, language, "750\u{A0}000,00"));
        // In the table itself, when the sheet is closed.
        drive(&mut app, Message::Escape);
        for message in [
            grid::Message::Edit(0, "covered", String::new()),
            grid::Message::Type("1 500 000".to_owned()),
            grid::Message::Commit,
        ] {
            tell(&mut app, line(lines::Message::Table(message)));
        }
        assert_eq!(needs_of(&app)[0].covered.centimes(), 150_000_000);
        tell(
            &mut app,
            line(lines::Message::Table(grid::Message::Open(0))),
        );
        let context = &desk(&app).context;
        let told = context.tr.round_finding_covered(
            context.dirhams(crate::domain::Money::from_dirhams(1_000_000)),
            context.dirhams(crate::domain::Money::from_dirhams(1_500_000)),
        );
        assert!(sees(&app, language, &told), "{told}");
        drive(&mut app, Message::Undo);
        assert_eq!(needs_of(&app)[0].covered.centimes(), 25_000_000);
        drive(&mut app, Message::Redo);
        assert_eq!(needs_of(&app)[0].covered.centimes(), 150_000_000);
    }
}

#[test]
fn projects_are_weighed_graded_and_placed_by_hand() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = with_need(language);
        tell(&mut app, round::Message::Turn(4));
        click(&mut app, language, &tr.round_usual());
        assert_eq!(stored(&app).criteria.len(), 7);
        assert!(sees(&app, language, &tr.round_weights_whole()));
        let weight = spot(record::CRITERIA, 1, 0);
        let typed = sheet::Message::Type(weight, language, "30".to_owned());
        tell(&mut app, tool(needs::Message::Round(typed)));
        assert!(sees(&app, language, &tr.round_weights_more(10, 110)));
        tell(
            &mut app,
            tool(needs::Message::Round(sheet::Message::Leave(weight))),
        );
        assert_eq!(stored(&app).criteria[0].weight.count(), 30);
        tell(&mut app, ranked(rank::Message::Turn(rank::Part::Grades)));
        let (project, criterion) = (
            stored(&app).projects[0].project,
            stored(&app).criteria[0].id,
        );
        tell(
            &mut app,
            ranked(rank::Message::Grade(
                project,
                criterion,
                Some(Grade::STRONG),
            )),
        );
        assert_eq!(ranking::order(&stored(&app))[0].points, 90);
        for text in ["7", "2"] {
            for message in [
                grid::Message::Cancel,
                grid::Message::Edit(0, "c1", String::new()),
                grid::Message::Type(text.to_owned()),
                grid::Message::Commit,
            ] {
                tell(&mut app, ranked(rank::Message::Table(message)));
            }
        }
        assert_eq!(ranking::order(&stored(&app))[0].points, 60);
        tell(&mut app, ranked(rank::Message::Show(Some(project))));
        let place = spot(case::PLACE, 0, 0);
        let typed = sheet::Message::Type(place, language, "1".to_owned());
        tell(&mut app, tool(needs::Message::Case(typed)));
        let context = &desk(&app).context;
        let title = context.register.projects.all()[0].title();
        let title = format!("P01 · {}", title.get(language));
        assert!(sees(&app, language, &tr.round_finding_place_reason(title)));
        tell(
            &mut app,
            tool(needs::Message::Case(sheet::Message::Leave(place))),
        );
        assert!(ranking::order(&stored(&app))[0].by_hand);
        drive(&mut app, Message::Undo);
        assert!(!ranking::order(&stored(&app))[0].by_hand);
    }
}

#[test]
fn a_stage_is_closed_with_a_reason_and_opened_again() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = with_need(language);
        tell(&mut app, round::Message::Close);
        assert!(sees(&app, language, &tr.round_close_no_reason()));
        assert!(sees(&app, language, &tr.round_close_nobody()));
        tell(&mut app, round::Message::Agree);
        let state = |app: &App| {
            let closings = &desk(app).context.register.closings;
            StageState::of(stored(app).id, Stage::Needs, closings).is_open()
        };
        assert!(state(&app));
        for message in [
            sheet::Message::Add(1),
            sheet::Message::Type(spot(1, 0, 0), language, "الفريق / L’équipe".to_owned()),
            sheet::Message::Type(spot(2, 0, 0), language, "نهاية الورشة / Fin".to_owned()),
        ] {
            tell(&mut app, round::Message::Form(message));
        }
        tell(&mut app, round::Message::Agree);
        assert!(!state(&app));
        let closing = desk(&app).context.register.closings.last().unwrap();
        assert_eq!(closing.products.len(), 2, "one in each language");
        for product in &closing.products {
            let read =
                |reader: &storage::Reader<'_>| storage::attachment::bytes(reader, &product.sha256);
            let bytes = desk(&app).context.dossier.read(read).unwrap();
            assert!(bytes.starts_with(b"%PDF-1.7"));
        }
        let day = desk(&app).context.today;
        let closed = tr.round_closed_on(desk(&app).context.date(day));
        assert!(sees(&app, language, &closed));
        reopen(&mut app, language);
        assert!(state(&app));
        drive(&mut app, Message::Undo);
        assert!(!state(&app));
        drive(&mut app, Message::Undo);
        assert!(state(&app));
    }
}

#[test]
fn what_a_group_raised_is_on_the_projects_own_sheet() {
    for language in Language::ALL {
        let mut app = with_need(language);
        tell(&mut app, round::Message::Turn(5));
        for field in [0, 1] {
            let at = spot(case::VOICES, field, 0);
            let typed = sheet::Message::Type(at, language, "ماء / Eau".to_owned());
            tell(&mut app, tool(needs::Message::Case(typed)));
        }
        let leave = sheet::Message::Leave(spot(case::VOICES, 1, 0));
        tell(&mut app, tool(needs::Message::Case(leave)));
        let project = stored(&app).projects[0].clone();
        assert_eq!(project.men.in_language(language), "ماء / Eau");
        let sheet = desk(&app)
            .context
            .dossier
            .read(|reader| storage::project::get(reader, project.project))
            .unwrap()
            .unwrap();
        assert_eq!(sheet.concerns.women.in_language(language), "ماء / Eau");
    }
}

#[test]
fn home_leads_to_each_round() {
    for language in Language::ALL {
        let mut app = with_need(language);
        let name = stored(&app).name.get(language).to_owned();
        drive(&mut app, Message::Go(Place::Home));
        let Where::Inside(desk) = &app.place else {
            panic!()
        };
        let page = sized(&app, 2000.0)
            .find(shown(language, &name).as_str())
            .is_ok();
        assert!(page, "{name}");
        assert_eq!(desk.place, Place::Home);
    }
}

#[test]
fn a_tool_is_not_left_unasked_with_a_text_that_means_nothing() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = with_need(language);
        click(&mut app, language, &tr.round_add_need());
        let (amount, text) = (spot(1, 0, 0), "beaucoup");
        let typed = sheet::Message::Type(amount, language, text.to_owned());
        tell(&mut app, line(lines::Message::Sheet(typed)));
        let leave = sheet::Message::Leave(amount);
        tell(&mut app, line(lines::Message::Sheet(leave)));
        let other = lines::Message::Table(grid::Message::Open(0));
        for leave in [
            line(other),
            line(lines::Message::Close),
            line(lines::Message::Add),
            round::Message::Turn(3),
            round::Message::Close,
            round::Message::Go(Place::Home),
        ] {
            tell(&mut app, leave.clone());
            assert!(desk(&app).is_asking(), "{leave:?}");
            drive(&mut app, Message::Stay);
            assert_eq!(desk(&app).unread()[0].typed, text, "{leave:?}");
        }
        assert_eq!(needs_of(&app).len(), 2);
        tell(&mut app, line(lines::Message::Close));
        drive(&mut app, Message::LeaveWithout);
        assert!(desk(&app).unread().is_empty());
        assert!(!desk(&app).is_asking());
    }
}

#[test]
fn a_component_is_costed_and_a_need_larger_than_it_is_told() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = with_need(language);
        tell(&mut app, round::Message::Turn(1));
        let project = stored(&app).projects[0].project;
        tell(&mut app, tool(needs::Message::Show(Some(project))));
        let on_case = |message| tool(needs::Message::Case(message));
        tell(&mut app, on_case(sheet::Message::Add(4)));
        for (field, text) in [(0, "أشغال / Travaux"), (1, "400 000")] {
            let at = spot(4, field, 0);
            let typed = sheet::Message::Type(at, language, text.to_owned());
            tell(&mut app, on_case(typed));
            tell(&mut app, on_case(sheet::Message::Leave(at)));
        }
        let component = stored(&app).components[0].clone();
        assert_eq!(component.project, project);
        assert_eq!(component.cost.centimes(), 40_000_000);
        tell(&mut app, round::Message::Turn(2));
        tell(
            &mut app,
            line(lines::Message::Table(grid::Message::Open(0))),
        );
        let name = component.name.get(language);
        let context = &desk(&app).context;
        let money =
            |centimes| context.dirhams(crate::domain::Money::from_centimes(centimes).unwrap());
        let words = tr.round_finding_component(name, money(40_000_000), money(100_000_000));
        assert!(sees(&app, language, &words), "{words}");
        drive(&mut app, Message::Undo);
        drive(&mut app, Message::Undo);
        assert!(stored(&app).components.iter().all(|one| one.cost.is_zero()));
    }
}

#[test]
fn where_there_is_little_room_the_guide_takes_the_place_of_the_tool() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = begin(language);
        let large = super::super::photograph::LARGE_SIZE;
        let sees = |app: &App, words: &str| {
            let words = crate::widget::label::shown(language, words);
            within(app, large).find(words.as_str()).is_ok()
        };
        let purpose = crate::screen::campaign::guide(Stage::Needs).unwrap();
        let purpose = purpose.purpose.get(language);
        assert!(sees(&app, &tr.round_step_team()) && !sees(&app, purpose));
        tell(&mut app, round::Message::Guide(true));
        assert!(sees(&app, purpose) && !sees(&app, &tr.round_step_team()));
        tell(&mut app, round::Message::Guide(false));
        assert!(sees(&app, &tr.round_step_team()) && !sees(&app, purpose));
        // In a window of the usual size the guide is beside the tool from the beginning.
        let app = begin(language);
        let usual = crate::widget::label::shown(language, purpose);
        assert!(simulator(&app).find(usual.as_str()).is_ok());
        assert!(super::sees(&app, language, &tr.round_step_team()));
    }
}
