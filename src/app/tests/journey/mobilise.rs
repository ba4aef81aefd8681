//! The mobilisation plan of a round: a retained partner is approached with an offered argument,
//! actions are proposed, added, typed, filtered, put in order, deleted and undone.

use super::{
    super::photograph::sample_at,
    round::{reopen, tell},
    *,
};
use crate::{
    domain::{
        id::{PartnerId, RoundId},
        mobilisation::{self, ActionState, Approach, conflict::Conflict},
        round::Stage,
    },
    screen::{
        round::{
            self,
            plan::{self, order, partner, programme, proposal, timeline},
            tool,
        },
        sheet::{self, Spot},
    },
    storage,
    widget::grid,
};

/// Something happens on the third stage's tool.
pub fn tool(message: plan::Message) -> round::Message {
    round::Message::Tool(tool::Message::Plan(message))
}

/// Something happens to the partners.
pub fn partners(message: partner::Message) -> round::Message {
    tool(plan::Message::Partner(message))
}

/// Something happens in the programme.
pub fn programme(message: programme::Message) -> round::Message {
    tool(plan::Message::Programme(message))
}

fn desk(app: &App) -> &desk::Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

/// The third stage of the sample's first round, which is opened again, or of the second; at a step.
pub fn at_plan(language: Language, round: usize, step: usize) -> App {
    let mut app = sample_at(language, Place::Rounds);
    let id = desk(&app).context.register.rounds[round].id;
    drive(&mut app, Message::Go(Place::Round(id, Stage::Plan)));
    if round == 0 {
        reopen(&mut app, language);
    }
    tell(&mut app, round::Message::Turn(step));
    if let Where::Inside(desk) = &mut app.place {
        desk.toasts = crate::widget::toast::Toasts::default();
    }
    app
}

fn round_of(app: &App) -> RoundId {
    match desk(app).place {
        Place::Round(id, _) => id,
        _ => panic!("no round is shown"),
    }
}

/// The actions in the file.
pub fn actions(app: &App) -> Vec<mobilisation::Action> {
    let id = round_of(app);
    let read = |reader: &storage::Reader<'_>| storage::mobilisation::of_round(reader, id);
    desk(app).context.dossier.read(read).unwrap()
}

fn approaches(app: &App) -> Vec<Approach> {
    let id = round_of(app);
    let read = |reader: &storage::Reader<'_>| storage::approach::of_round(reader, id);
    desk(app).context.dossier.read(read).unwrap()
}

/// The partners that the round retains.
pub fn retained(app: &App) -> Vec<PartnerId> {
    let id = round_of(app);
    let read = |reader: &storage::Reader<'_>| {
        let round = storage::round::get(reader, id)?.unwrap();
        let prospects = storage::prospect::of_round(reader, id)?;
        let retained = mobilisation::expectation::retained(&round, &prospects);
        Ok::<_, storage::Error>(retained)
    };
    desk(app).context.dossier.read(read).unwrap()
}

fn conflicts(app: &App) -> Vec<Conflict> {
    let id = round_of(app);
    let read = |reader: &storage::Reader<'_>| {
        let contents = storage::contents::of_round(reader, id)?;
        let ground = mobilisation::conflict::Ground {
            round: &contents.rounds[0],
            prospects: &contents.prospects,
            stakeholders: &contents.stakeholders,
            approaches: &contents.approaches,
        };
        Ok::<_, storage::Error>(mobilisation::conflict::all(&contents.actions, ground))
    };
    desk(app).context.dossier.read(read).unwrap()
}

fn spot(section: u8, field: u8, row: u16) -> Spot {
    Spot {
        section,
        field,
        row,
    }
}

/// Opens the action of a row.
pub fn open_row(app: &mut App, row: usize) {
    tell(
        app,
        programme(programme::Message::Table(grid::Message::Open(row))),
    );
}

fn type_in(app: &mut App, message: fn(sheet::Message) -> round::Message, at: Spot, words: &str) {
    let language = app_language(app);
    tell(
        app,
        message(sheet::Message::Type(at, language, words.to_owned())),
    );
    tell(app, message(sheet::Message::Leave(at)));
}

/// Whether words are seen that are no field's, in a window high enough for the whole sheet.
fn is_offered(app: &App, language: Language, words: &str) -> bool {
    let words = crate::widget::label::shown(language, words);
    sized(app, 4_000.0).find(words.as_str()).is_ok()
}

fn app_language(app: &App) -> Language {
    desk(app).context.language()
}

fn on_approach(message: sheet::Message) -> round::Message {
    partners(partner::Message::Sheet(message))
}

fn on_action(message: sheet::Message) -> round::Message {
    programme(programme::Message::Sheet(message))
}

/// The programme of the first round, whose first action ends long after the second, which waits for
/// it, begins.
pub fn early(language: Language) -> App {
    let mut app = at_plan(language, 0, 1);
    let before = actions(&app);
    open_row(&mut app, 1);
    let planned = sheet::Message::Choose(spot(0, 4, 0), Some("planned".to_owned()));
    tell(&mut app, on_action(planned));
    let waits = sheet::Message::ChooseSeveral(spot(1, 5, 0), vec![before[0].id.to_string()]);
    tell(&mut app, on_action(waits));
    drive(&mut app, Message::Escape);
    for message in [
        grid::Message::Edit(0, "due", String::new()),
        grid::Message::Type("2025-01-20".to_owned()),
        grid::Message::Commit,
    ] {
        tell(&mut app, programme(programme::Message::Table(message)));
    }
    app
}

#[test]
fn a_plan_without_retained_partners_leads_to_the_second_stage() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        drive(&mut app, Message::Go(Place::Rounds));
        click(&mut app, language, &tr.round_add());
        let id = round_of(&app);
        drive(&mut app, Message::Go(Place::Round(id, Stage::Plan)));
        assert!(sees(&app, language, &tr.mobilise_no_partner()));
        click(&mut app, language, &tr.mobilise_to_partners());
        assert_eq!(desk(&app).place, Place::Round(id, Stage::Partners));
    }
}

#[test]
fn looking_at_a_partner_leaves_no_trace_and_saying_something_does() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at_plan(language, 1, 0);
        let partner = retained(&app)[0];
        assert!(approaches(&app).is_empty());
        tell(&mut app, partners(partner::Message::Show(partner, None)));
        tell(&mut app, partners(partner::Message::Close));
        assert!(approaches(&app).is_empty());
        tell(&mut app, partners(partner::Message::Show(partner, None)));
        // What the matrix expects, by one press.
        tell(&mut app, partners(partner::Message::Expect));
        let kept = approaches(&app);
        assert_eq!(kept.len(), 1);
        assert!(kept[0].expected.is_some() && kept[0].kind.is_some());
        // An argument of both sheets, in both languages.
        tell(&mut app, partners(partner::Message::Argue(0)));
        let kept = approaches(&app);
        assert!(kept[0].arguments[0].text.is_complete());
        // Edited, it is not offered again.
        let offered = kept[0].arguments[0].text.get(language).to_owned();
        let edited = format!("{offered} 2026");
        type_in(&mut app, on_approach, spot(1, 0, 0), &edited);
        assert_eq!(approaches(&app)[0].arguments[0].text.get(language), edited);
        assert!(!is_offered(&app, language, &offered));
        drive(&mut app, Message::Undo);
        // One of the team's own, raised above it.
        tell(&mut app, on_approach(sheet::Message::Add(1)));
        type_in(&mut app, on_approach, spot(1, 0, 1), "حجة / Argument");
        tell(&mut app, on_approach(sheet::Message::Raise(1, 1)));
        let kept = approaches(&app);
        assert_eq!(
            kept[0].arguments[0].text.in_language(language),
            "حجة / Argument"
        );
        // Somebody of the team speaks.
        let round = &desk(&app).context.register.rounds[1];
        let member = round.members[0].clone();
        tell(&mut app, partners(partner::Message::Speak(member.id)));
        assert_eq!(approaches(&app)[0].spokesperson, member.name);
        // Another amount than the matrix has is told, not mended.
        type_in(&mut app, on_approach, spot(0, 2, 0), "1");
        assert_eq!(approaches(&app)[0].expected.unwrap().centimes(), 100);
        assert!(sees(&app, language, &tr.mobilise_take_expected()));
        for _ in 0..7 {
            drive(&mut app, Message::Undo);
        }
        assert!(approaches(&app).is_empty());
        // It can be said anew on the sheet that stayed open.
        tell(&mut app, partners(partner::Message::Argue(0)));
        assert_eq!(approaches(&app).len(), 1);
        tell(&mut app, partners(partner::Message::Delete));
        assert!(approaches(&app).is_empty());
        drive(&mut app, Message::Undo);
        assert_eq!(approaches(&app)[0].arguments.len(), 1);
    }
}

#[test]
fn actions_are_proposed_taken_and_undone_as_one() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at_plan(language, 1, 1);
        assert!(sees(&app, language, &tr.mobilise_no_action()));
        click(&mut app, language, &tr.mobilise_propose());
        assert!(sees(&app, language, &tr.mobilise_propose_take()));
        let count = retained(&app).len();
        let responsible = desk(&app).context.register.rounds[1].members[0].id;
        for message in [
            proposal::Message::Choose(retained(&app)[0]),
            proposal::Message::Responsible(Some(responsible)),
        ] {
            tell(&mut app, tool(plan::Message::Proposal(message)));
        }
        click(&mut app, language, &tr.mobilise_propose_take());
        let taken = actions(&app);
        assert_eq!(taken.len(), 4 * (count - 1));
        for one in &taken {
            assert!(one.span().is_some() && one.title.is_complete());
            assert_eq!(one.responsible, Some(responsible));
        }
        drive(&mut app, Message::Undo);
        assert!(actions(&app).is_empty());
        drive(&mut app, Message::Redo);
        assert_eq!(actions(&app).len(), 4 * (count - 1));
    }
}

#[test]
fn an_action_is_typed_told_off_duplicated_deleted_and_undone() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at_plan(language, 0, 1);
        let before = actions(&app);
        click(&mut app, language, &tr.mobilise_add_action());
        type_in(&mut app, on_action, spot(0, 0, 0), "مكالمة / Appel");
        assert!(sees(&app, language, &tr.mobilise_conflict_nobody()));
        assert!(sees(&app, language, &tr.mobilise_conflict_undated()));
        let added = actions(&app).pop().unwrap();
        assert_eq!(added.title.in_language(language), "مكالمة / Appel");
        let responsible = desk(&app).context.register.rounds[0].members[0].id;
        let chosen = Some(responsible.to_string());
        let choose = sheet::Message::Choose(spot(1, 0, 0), chosen);
        tell(&mut app, on_action(choose));
        let after = vec![before[0].id.to_string()];
        let chosen = sheet::Message::ChooseSeveral(spot(1, 5, 0), after);
        tell(&mut app, on_action(chosen));
        assert!(!sees(&app, language, &tr.mobilise_conflict_nobody()));
        tell(&mut app, programme(programme::Message::Duplicate));
        assert_eq!(actions(&app).len(), before.len() + 2);
        tell(&mut app, programme(programme::Message::Delete));
        assert_eq!(actions(&app).len(), before.len() + 1);
        drive(&mut app, Message::Undo);
        assert_eq!(actions(&app).len(), before.len() + 2);
        // The one that others wait for goes too, and they wait no longer.
        open_row(&mut app, 0);
        tell(&mut app, programme(programme::Message::Delete));
        let left = actions(&app);
        assert!(left.iter().all(|one| one.id != before[0].id));
        assert!(left.iter().all(|one| !one.after.contains(&before[0].id)));
        drive(&mut app, Message::Undo);
        assert_eq!(actions(&app)[0], before[0]);
    }
}

#[test]
fn cells_are_typed_and_actions_picked() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at_plan(language, 0, 1);
        let edit = |app: &mut App, column: &'static str, text: &str| {
            for message in [
                grid::Message::Cancel,
                grid::Message::Edit(0, column, String::new()),
                grid::Message::Type(text.to_owned()),
                grid::Message::Commit,
            ] {
                tell(app, programme(programme::Message::Table(message)));
            }
        };
        edit(&mut app, "due", "2024-12-31");
        edit(&mut app, "cost", "1 500");
        edit(&mut app, "state", &tr.term(ActionState::Running));
        let first = actions(&app)[0].clone();
        assert_eq!(first.due_on, Some("2024-12-31".parse().unwrap()));
        assert_eq!(first.cost.unwrap().centimes(), 150_000);
        assert_eq!(first.state, ActionState::Running);
        edit(&mut app, "due", "غدا");
        assert!(sees(&app, language, &tr.mobilise_cell_date()));
        assert_eq!(actions(&app)[0], first);
        let search = programme::Message::Search("zzz".to_owned());
        tell(&mut app, programme(search));
        assert!(sees(&app, language, &tr.mobilise_no_filtered()));
        click(&mut app, language, &tr.mobilise_show_all());
        assert!(sees(&app, language, first.title.get(language)));
    }
}

#[test]
fn what_begins_too_early_is_put_in_order_as_one_step() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = early(language);
        let is_early = |one: &Conflict| matches!(one, Conflict::BeforePrerequisite { .. });
        assert!(conflicts(&app).iter().any(is_early));
        let typed = actions(&app);
        click(&mut app, language, &tr.mobilise_order());
        assert!(sees(&app, language, &tr.mobilise_order_hint()));
        assert_eq!(actions(&app), typed, "nothing moves before it is agreed");
        tell(&mut app, tool(plan::Message::Order(order::Message::Take)));
        let moved = actions(&app);
        assert_eq!(moved[1].starts_on, Some("2025-01-21".parse().unwrap()));
        drive(&mut app, Message::Undo);
        assert_eq!(actions(&app), typed);
    }
}

#[test]
fn a_closed_stage_is_read_and_not_changed() {
    for language in Language::ALL {
        let mut app = sample_at(language, Place::Rounds);
        let id = desk(&app).context.register.rounds[0].id;
        drive(&mut app, Message::Go(Place::Round(id, Stage::Plan)));
        let (approached, planned) = (approaches(&app), actions(&app));
        let partner = approached[0].partner;
        for message in [
            partners(partner::Message::Show(partner, None)),
            partners(partner::Message::Expect),
            partners(partner::Message::Argue(0)),
            partners(partner::Message::Delete),
            programme(programme::Message::Add),
            tool(plan::Message::Propose),
        ] {
            tell(&mut app, message);
        }
        open_row(&mut app, 0);
        tell(&mut app, programme(programme::Message::Delete));
        assert_eq!(approaches(&app), approached);
        assert_eq!(actions(&app), planned);
    }
}

#[test]
fn an_action_is_moved_on_the_line_of_time_and_found_from_there() {
    use crate::{documents::press::Order, widget::timeline as line};
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = early(language);
        tell(&mut app, round::Message::Turn(2));
        assert!(sees(&app, language, &tr.mobilise_conflicts()));
        let before = actions(&app);
        let on_line = |message| tool(plan::Message::Timeline(timeline::Message::Line(message)));
        let span = line::Span::new("2025-03-03".parse().unwrap(), "2025-03-07".parse().unwrap());
        tell(&mut app, on_line(line::Message::Move(0, span)));
        let moved = actions(&app);
        let changed: Vec<_> = moved.iter().filter(|one| !before.contains(one)).collect();
        let [one] = changed[..] else {
            panic!("{changed:?}")
        };
        assert_eq!(one.starts_on, Some("2025-03-03".parse().unwrap()));
        assert_eq!(one.due_on, Some("2025-03-07".parse().unwrap()));
        drive(&mut app, Message::Undo);
        assert_eq!(actions(&app), before);
        tell(&mut app, on_line(line::Message::Delete(0)));
        assert_eq!(actions(&app).len(), before.len() - 1);
        drive(&mut app, Message::Undo);
        assert_eq!(actions(&app), before);
        let order = Order::Calendar {
            round: round_of(&app),
            language,
        };
        let file = desk(&app).context.paper.print(order).unwrap();
        let text = String::from_utf8(file.print.bytes).unwrap();
        let dated = before.iter().filter(|one| one.span().is_some()).count();
        assert_eq!(file.print.undated, before.len() - dated);
        assert!(text.matches("BEGIN:VEVENT").count() > dated);
        tell(&mut app, on_line(line::Message::Open(1)));
        assert!(sees(&app, language, &tr.field_mobilisation_action_title()));
    }
}
