//! The screens that are photographed. To add one, write how the window comes to show it and name it
//! in the list.

use super::super::journey::mobilise::at_plan;
use super::*;
use crate::app::desk::palette;
use crate::domain::{
    agreement::clause::Section,
    funding::Basis,
    id::{AgreementId, PartnerId, RoundId},
    prospect::Status,
    round::Stage,
};
use crate::screen::{
    Context,
    action::Among,
    agreement::{self, Part, articles, commitments},
    agreements, import, list,
    partners::{self, addition},
    projects,
    round::{
        self,
        needs::{self, rank},
        partners::{adviser, analysis, crossing, funding, suggestion},
        plan::{self, partner},
    },
};
use crate::widget::{grid, matrix::At};

/// The window that screens are photographed in.
pub const SIZE: iced::Size = iced::Size::new(1280.0, 720.0);

/// The window at 200 % on a screen of 1920 by 1080.
pub const LARGE_SIZE: iced::Size = iced::Size::new(960.0, 540.0);
/// The screens that are photographed at 200 % too.
pub const LARGE: &[&str] = &[
    "overview",
    "projects",
    "project",
    "wizard",
    "welcome",
    "round-team",
    "round-needs",
    "round-ranking",
    "round-panel",
    "round-suggestions",
    "round-analysis",
    "round-stakeholder",
    "round-matrix",
    "round-prospect",
    "round-form",
    "round-approaches",
    "round-approach",
    "round-actions",
    "round-timeline",
    "round-product",
];

/// Makes the window that shows a screen.
type Make = fn(Language) -> App;

/// Each screen by name.
pub const SCREENS: &[(&str, Make)] = &[
    ("welcome", app),
    ("overview", opened),
    ("welcome-recent", with_recent),
    ("wizard", |language| wizard_at(language, 0)),
    ("wizard-letterhead", |language| wizard_at(language, 1)),
    ("wizard-plan", |language| wizard_at(language, 2)),
    ("wizard-file", |language| wizard_at(language, 3)),
    ("plan", |language| sample_at(language, Place::Plan)),
    ("rounds", |language| sample_at(language, Place::Rounds)),
    ("round-team", |language| at_round(language, 0)),
    ("round-projects", |language| at_round(language, 1)),
    ("round-needs", |language| at_round(language, 2)),
    ("round-need", at_need),
    ("round-gap", |language| at_round(language, 3)),
    ("round-ranking", |language| at_round(language, 4)),
    ("round-criteria", |language| {
        at_part(language, rank::Part::Criteria)
    }),
    ("round-sensitivity", |language| {
        at_part(language, rank::Part::Sensitivity)
    }),
    ("round-panel", at_panel),
    ("round-voices", |language| at_round(language, 5)),
    ("round-suggestions", |language| at_partners(language, 0)),
    ("round-refusal", at_refusal),
    ("round-analysis", |language| at_partners(language, 1)),
    ("round-stakeholder", at_stakeholder),
    ("round-matrix", |language| at_partners(language, 2)),
    ("round-prospect", at_prospect),
    ("round-form", at_form),
    ("round-funding", |language| at_partners(language, 4)),
    ("round-promised", at_promised),
    ("round-close", at_close),
    ("round-closed", at_closed),
    ("round-product", |language| {
        with_product(language, Stage::Partners, 1)
    }),
    ("round-product-frozen", |language| {
        with_product(language, Stage::Needs, 0)
    }),
    ("round-no-tool", |language| {
        super::super::journey::product::at(language, Stage::Mobilisation)
    }),
    ("round-approaches", |language| at_plan(language, 0, 0)),
    ("round-approach", at_approach),
    ("round-actions", |language| at_plan(language, 0, 1)),
    ("round-action", at_action),
    ("round-proposal", at_proposal),
    ("round-order", at_order),
    ("round-timeline", at_timeline),
    ("commune", |language| sample_at(language, Place::Commune)),
    ("partners", |language| {
        sample_at(language, Place::Partners(None))
    }),
    ("partner", at_partner),
    ("partner-addition", at_addition),
    ("partner-union", at_union),
    ("agreements", at_agreements),
    ("agreements-narrowed", at_narrowed),
    ("agreement-text", |language| at(language, Part::Text)),
    ("agreement-cost", |language| at(language, Part::Cost)),
    ("agreement-commitments", |language| {
        at(language, Part::Commitments)
    }),
    ("agreement-people", |language| at(language, Part::People)),
    ("agreement-approval", |language| {
        at(language, Part::Approval)
    }),
    ("agreement-export", at_export),
    ("drafting-articles", at_article),
    ("drafting-sheet", |language| drafting(language, Part::Sheet)),
    ("drafting-people", |language| {
        drafting(language, Part::People)
    }),
    ("drafting-cost", |language| drafting(language, Part::Cost)),
    ("drafting-commitments", |language| {
        drafting(language, Part::Commitments)
    }),
    ("drafting-commitment", at_commitment),
    ("drafting-approval", |language| {
        drafting(language, Part::Approval)
    }),
    ("drafting-checks", |language| {
        drafting(language, Part::Checks)
    }),
    ("drafting-start", at_beginning),
    ("drafting-preview", at_drafting_preview),
    ("projects", |language| {
        sample_at(language, Place::Projects(None))
    }),
    ("projects-cell", at_cell),
    ("project", at_project),
    (
        "project-likely",
        super::super::journey::project::named_alike,
    ),
    ("project-union", super::super::journey::project::uniting),
    ("project-unread", at_unread),
    ("project-conflict", at_conflict),
    (
        "project-files",
        super::super::journey::attachment::with_files,
    ),
    ("history", |language| sample_at(language, Place::History)),
    ("settings", |language| sample_at(language, Place::Settings)),
    ("search", at_search),
    ("help", |language| {
        let mut app = sample_at(language, Place::Projects(None));
        drive(&mut app, Message::Help);
        app
    }),
    ("about", |language| {
        let mut app = sample_at(language, Place::Settings);
        app.options.preferences = Some("/home/jamaa/.config/sharaka/preferences.json".into());
        drive(&mut app, Message::About);
        app
    }),
    ("import-file", |language| sample_at(language, Place::Import)),
    ("import-columns", |language| {
        at_import(language, import::Step::Columns)
    }),
    ("import-findings", |language| {
        at_import(language, import::Step::Check)
    }),
];

/// The approach of a partner of the second round, of which nothing was said yet.
fn at_approach(language: Language) -> App {
    use super::super::journey::{mobilise, round::tell};
    let mut app = at_plan(language, 1, 0);
    let partner = mobilise::retained(&app)[0];
    let show = partner::Message::Show(partner, None);
    tell(&mut app, mobilise::partners(show));
    tell(&mut app, mobilise::partners(partner::Message::Argue(0)));
    app
}

/// The sheet of an action that begins too early.
fn at_action(language: Language) -> App {
    let mut app = super::super::journey::mobilise::early(language);
    super::super::journey::mobilise::open_row(&mut app, 1);
    app
}

/// The actions that are proposed.
fn at_proposal(language: Language) -> App {
    use super::super::journey::{mobilise, round::tell};
    let mut app = at_plan(language, 1, 1);
    tell(&mut app, mobilise::tool(plan::Message::Propose));
    app
}

/// The programme on the line of time, with what is wrong in it.
fn at_timeline(language: Language) -> App {
    use super::super::journey::{mobilise, round::tell};
    let mut app = mobilise::early(language);
    tell(&mut app, round::Message::Turn(2));
    app
}

/// What would be put in order.
fn at_order(language: Language) -> App {
    use super::super::journey::{mobilise, round::tell};
    let mut app = mobilise::early(language);
    tell(&mut app, mobilise::tool(plan::Message::Arrange));
    app
}

/// A step of the first stage of the sample's second round, which is opened again.
fn at_round(language: Language, step: usize) -> App {
    let mut app = sample_at(language, Place::Rounds);
    let id = rounds(&app)[1];
    drive(&mut app, Message::Go(Place::Round(id, Stage::Needs)));
    super::super::journey::round::reopen(&mut app, language);
    super::super::journey::round::tell(&mut app, round::Message::Turn(step));
    // What was told of the opening would stand over the foot.
    if let Where::Inside(desk) = &mut app.place {
        desk.toasts = crate::widget::toast::Toasts::default();
    }
    app
}

fn rounds(app: &App) -> Vec<RoundId> {
    let Where::Inside(desk) = &app.place else {
        panic!("the sample is not open");
    };
    let all = desk.context.register.rounds.iter();
    all.map(|round| round.id).collect()
}

/// The sheet of a need.
fn at_need(language: Language) -> App {
    use super::super::journey::round::{line, tell};
    let mut app = at_round(language, 2);
    tell(
        &mut app,
        line(needs::grid::Message::Table(grid::Message::Open(1))),
    );
    app
}

fn at_part(language: Language, part: rank::Part) -> App {
    use super::super::journey::round::{ranked, tell};
    let mut app = at_round(language, 4);
    tell(&mut app, ranked(rank::Message::Turn(part)));
    app
}

/// The panel of the first project of the ranking.
fn at_panel(language: Language) -> App {
    use super::super::journey::round::{ranked, tell};
    let mut app = at_round(language, 4);
    let Where::Inside(desk) = &app.place else {
        return app;
    };
    let first = desk.context.register.rounds[1].projects[0].project;
    tell(&mut app, ranked(rank::Message::Show(Some(first))));
    app
}

/// A step of the second stage of the sample's second round, which is in the middle of it.
fn at_partners(language: Language, step: usize) -> App {
    let mut app = sample_at(language, Place::Rounds);
    let id = rounds(&app)[1];
    drive(&mut app, Message::Go(Place::Round(id, Stage::Partners)));
    super::super::journey::round::tell(&mut app, round::Message::Turn(step));
    app
}

/// A partner that is being refused.
fn at_refusal(language: Language) -> App {
    use super::super::journey::{prospect::suggested, round::tell};
    let mut app = at_partners(language, 0);
    let [first, _] = first_partners(&app);
    tell(&mut app, suggested(suggestion::Message::Decline(first)));
    app
}

/// The analysis of the first partner of the list.
fn at_stakeholder(language: Language) -> App {
    use super::super::journey::{prospect::analysed, round::tell};
    let mut app = at_partners(language, 1);
    let open = grid::Message::Open(0);
    tell(&mut app, analysed(analysis::Message::Table(open)));
    app
}

/// The sheet of the first cell of the matrix.
fn at_prospect(language: Language) -> App {
    use super::super::journey::{prospect::crossed, round::tell};
    let mut app = at_partners(language, 2);
    let open = crossing::Message::Open(At::default());
    tell(&mut app, crossed(open));
    app
}

/// The adviser, with the first form that suits shown whole.
fn at_form(language: Language) -> App {
    use super::super::journey::{prospect::advised, round::tell};
    let mut app = at_partners(language, 3);
    let fold = adviser::Message::Fold("partnership-convention".to_owned());
    tell(&mut app, advised(fold));
    app
}

/// The financing set-up of what was promised.
fn at_promised(language: Language) -> App {
    use super::super::journey::{prospect::funded, round::tell};
    let mut app = at_partners(language, 4);
    let promised = Basis::At(Status::Promised);
    tell(&mut app, funded(funding::Message::Basis(promised)));
    app
}

fn at_close(language: Language) -> App {
    let mut app = at_round(language, 4);
    super::super::journey::round::tell(&mut app, round::Message::Close);
    app
}

fn at_closed(language: Language) -> App {
    let mut app = sample_at(language, Place::Rounds);
    let id = rounds(&app)[0];
    drive(&mut app, Message::Go(Place::Round(id, Stage::Needs)));
    app
}

/// The product of a stage, of the sample's round with this number, its pages drawn.
fn with_product(language: Language, stage: Stage, round: usize) -> App {
    let mut app = sample_at(language, Place::Rounds);
    let id = rounds(&app)[round];
    drive(&mut app, Message::Go(Place::Round(id, stage)));
    drive(&mut app, Message::Paper);
    let mut seat = super::super::seat::Seat::new(&mut app);
    seat.look(&mut app);
    app
}

/// The first screen with two dossiers opened lately, one of which is gone.
fn with_recent(language: Language) -> App {
    let mut app = app(language);
    for (path, ar, fr) in [
        ("/srv/jamaa/driouch.sharaka", "الدريوش", "Driouch"),
        (
            "/srv/jamaa/oued-zitoune.sharaka",
            "واد الزيتون",
            "Oued Zitoune",
        ),
    ] {
        let commune = crate::domain::Name::new(ar, fr).unwrap();
        app.preferences.opened(preferred::Opened {
            path: path.as_ref(),
            commune: &commune,
            at: (app.options.now)(),
        });
    }
    let missing = vec![PathBuf::from("/srv/jamaa/driouch.sharaka")];
    drive(
        &mut app,
        Message::Welcome(welcome::Message::Missing(missing)),
    );
    app
}

/// The beginning of a dossier after some steps.
fn wizard_at(language: Language, steps: usize) -> App {
    let mut app = app(language);
    drive(&mut app, Message::Add);
    let gazetteer = crate::library::commune::Gazetteer::load().unwrap();
    let code = gazetteer.search("Driouch").next().unwrap().code.clone();
    drive(&mut app, Message::Wizard(wizard::Message::Choose(code)));
    for _ in 0..steps {
        drive(&mut app, Message::Wizard(wizard::Message::Next));
    }
    app
}

/// The import of a small plan with slips, at a step.
fn at_import(language: Language, step: import::Step) -> App {
    let (mut app, _folder) = super::super::journey::intake::read(language, Vec::new());
    let turn = import::Message::Turn(step);
    drive(&mut app, Message::Shown(shown::Message::Import(turn)));
    app
}

/// The window over the sample dossier, at a place.
pub fn sample_at(language: Language, place: Place) -> App {
    let mut app = app(language);
    let sample = work::sample(&Line::default(), (app.options.now)()).unwrap();
    let opened = Ok(Handed::new(sample));
    drive(&mut app, Message::Opened(PathBuf::new(), opened));
    drive(&mut app, Message::Go(place));
    app
}

/// The sheet of the first partner of the sample.
fn at_partner(language: Language) -> App {
    let mut app = sample_at(language, Place::Partners(None));
    let id = first_partners(&app)[0];
    drive(&mut app, Message::Go(Place::Partners(Some(id))));
    app
}

fn context(app: &App) -> &Context {
    let Where::Inside(desk) = &app.place else {
        panic!("the sample is not open");
    };
    &desk.context
}

fn first_partners(app: &App) -> [PartnerId; 2] {
    let all = context(app).register.partners.all();
    [all[0].id, all[1].id]
}

fn at_addition(language: Language) -> App {
    let mut app = sample_at(language, Place::Partners(None));
    drive(&mut app, Message::Add);
    let typed = addition::Message::Type("ONEE".to_owned());
    let message = partners::Message::Own(partners::Own::Addition(typed));
    drive(&mut app, Message::Shown(shown::Message::Partners(message)));
    app
}

fn at_union(language: Language) -> App {
    let mut app = sample_at(language, Place::Partners(None));
    let [one, other] = first_partners(&app).map(PartnerId::uuid);
    let unite = partners::Message::Unite(one, other);
    drive(&mut app, Message::Shown(shown::Message::Partners(unite)));
    app
}

fn at_project(language: Language) -> App {
    let mut app = sample_at(language, Place::Projects(None));
    let Where::Inside(desk) = &app.place else {
        return app;
    };
    let first = desk.context.register.projects.all()[0].id;
    drive(&mut app, Message::Go(Place::Projects(Some(first))));
    app
}

/// A cost that cannot be read, as the sheet is left.
fn at_unread(language: Language) -> App {
    let mut app = at_project(language);
    super::super::journey::draft::leave_unread(&mut app, language);
    app
}

/// A title that another window changed too.
fn at_conflict(language: Language) -> App {
    super::super::journey::draft::in_conflict(language)
}

fn at_search(language: Language) -> App {
    let mut app = sample_at(language, Place::Home);
    drive(&mut app, Message::Search(palette::Message::Open));
    let query = palette::Message::Type("ONEE".to_owned());
    drive(&mut app, Message::Search(query));
    app
}

fn at_agreements(language: Language) -> App {
    let mut app = opened(language);
    drive(&mut app, Message::Go(Place::Agreements));
    app
}

/// The agreements that a figure of home counts, ordered by cost.
fn at_narrowed(language: Language) -> App {
    let mut app = sample_at(language, Place::AgreementsAmong(Among::Late));
    let sort = list::Message::Table(grid::Message::Sort("cost"));
    let sort = agreements::Message::List(sort);
    drive(&mut app, Message::Shown(shown::Message::Agreements(sort)));
    app
}

/// A cell of the list that cannot take what was typed in it.
fn at_cell(language: Language) -> App {
    let mut app = sample_at(language, Place::Projects(None));
    for message in [
        grid::Message::Edit(3, "cost", String::new()),
        grid::Message::Type("5 ملايين".to_owned()),
        grid::Message::Commit,
    ] {
        let message = projects::Message::List(list::Message::Table(message));
        drive(&mut app, Message::Shown(shown::Message::Projects(message)));
    }
    app
}

fn at(language: Language, part: Part) -> App {
    let mut app = opened(language);
    drive(
        &mut app,
        Message::Go(Place::Agreement(fixture::agreement(0))),
    );
    let turn = agreement::Message::Turn(part);
    drive(&mut app, Message::Shown(shown::Message::Agreement(turn)));
    app
}

/// The draft of the sample.
fn drafting(language: Language, part: Part) -> App {
    let mut app = sample_at(language, Place::Agreements);
    let draft = first_draft(&app);
    drive(&mut app, Message::Go(Place::Agreement(draft)));
    let turn = agreement::Message::Turn(part);
    drive(&mut app, Message::Shown(shown::Message::Agreement(turn)));
    app
}

fn first_draft(app: &App) -> AgreementId {
    let all = context(app).register.agreements.all();
    all.iter().find(|one| one.is_draft()).unwrap().id
}

/// The first commitment of that draft.
fn at_commitment(language: Language) -> App {
    let mut app = drafting(language, Part::Commitments);
    let draft = first_draft(&app);
    let first = {
        let context = context(&app);
        let mut own = context.register.standing_of(draft, context.today);
        own.next().unwrap().0.id
    };
    let show = agreement::Message::Commitments(commitments::Message::Show(Some(first)));
    drive(&mut app, Message::Shown(shown::Message::Agreement(show)));
    app
}

/// The article of that draft that tells the cost.
fn at_article(language: Language) -> App {
    let mut app = drafting(language, Part::Text);
    let draft = first_draft(&app);
    let agreement = context(&app).read(|reader| crate::storage::agreement::get(reader, draft));
    let clauses = agreement.unwrap().unwrap().clauses;
    let cost = clauses.iter().find(|one| one.section == Section::Cost);
    let show = agreement::Message::Articles(articles::Message::Show(cost.unwrap().id));
    drive(&mut app, Message::Shown(shown::Message::Agreement(show)));
    app
}

/// The same beside the pages.
fn at_drafting_preview(language: Language) -> App {
    let mut app = at_article(language);
    let show = agreement::Message::Articles(articles::Message::Paper);
    drive(&mut app, Message::Shown(shown::Message::Agreement(show)));
    let mut seat = crate::app::tests::seat::Seat::new(&mut app);
    seat.look(&mut app);
    app
}

/// A new draft about to be begun.
fn at_beginning(language: Language) -> App {
    let mut app = sample_at(language, Place::Agreements);
    let add = agreements::Message::Add;
    drive(&mut app, Message::Shown(shown::Message::Agreements(add)));
    app
}

fn at_export(language: Language) -> App {
    let mut app = at(language, Part::Text);
    let export = agreement::Message::Export;
    drive(&mut app, Message::Shown(shown::Message::Agreement(export)));
    app
}
