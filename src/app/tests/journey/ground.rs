//! What everything stands on: the commune, its letterhead, the plan and its axes.

use super::*;
use crate::screen::{
    commune, identity, outline, plan,
    sheet::{self, Spot},
};

fn spot(section: u8, field: u8, row: u16) -> Spot {
    Spot {
        section,
        field,
        row,
    }
}

fn on_plan(app: &mut App, message: sheet::Message) {
    let message = plan::Message::Sheet(message);
    drive(app, Message::Shown(shown::Message::Plan(message)));
}

fn on_commune(app: &mut App, message: sheet::Message) {
    let message = commune::Message::Sheet(message);
    drive(app, Message::Shown(shown::Message::Commune(message)));
}

fn desk(app: &App) -> &Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

#[test]
fn a_plan_is_begun_typed_and_taken_back() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        drive(&mut app, Message::Go(Place::Plan));
        click(&mut app, language, &tr.plan_begin());
        let plans = &desk(&app).context.register.plans;
        assert_eq!(plans.len(), 1);
        assert!(plans[0].title.is_complete());
        assert!(sees(&app, language, &tr.plan_years(6)));

        on_plan(&mut app, sheet::Message::Add(outline::AXES));
        let name = spot(outline::AXES, 1, 0);
        for (own, words) in [(Language::Arabic, "الماء"), (Language::French, "L’eau")] {
            on_plan(&mut app, sheet::Message::Type(name, own, words.to_owned()));
        }
        on_plan(&mut app, sheet::Message::Leave(name));
        let axes = &desk(&app).context.register.axes;
        assert_eq!(axes.len(), 1);
        assert_eq!(axes[0].code.as_str(), "1");
        assert_eq!(axes[0].name.in_language(Language::Arabic), "الماء");
        assert_eq!(axes[0].name.in_language(Language::French), "L’eau");

        on_plan(&mut app, sheet::Message::Add(outline::CAPACITY));
        let amount = spot(outline::CAPACITY, 1, 0);
        let typed = sheet::Message::Type(amount, language, "1 500 000".to_owned());
        on_plan(&mut app, typed);
        on_plan(&mut app, sheet::Message::Leave(amount));
        let plan = &desk(&app).context.register.plans[0];
        assert_eq!(plan.capacities[0].amount.centimes(), 150_000_000);

        drive(&mut app, Message::Undo);
        assert!(
            desk(&app).context.register.plans[0].capacities[0]
                .amount
                .is_zero()
        );
        for _ in 0..4 {
            drive(&mut app, Message::Undo);
        }
        assert!(desk(&app).context.register.plans.is_empty());
        assert!(sees(&app, language, &tr.plan_none()));
    }
}

#[test]
fn an_axis_that_projects_name_is_not_deleted() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = photograph::sample_at(language, Place::Plan);
        let count = desk(&app).context.register.axes.len();
        on_plan(&mut app, sheet::Message::Remove(outline::AXES, 0));
        assert!(sees(&app, language, &tr.removal_not()));
        drive(&mut app, Message::Escape);
        drive(&mut app, Message::Add);
        assert_eq!(desk(&app).context.register.axes.len(), count + 1);
        let last = u16::try_from(count).unwrap();
        on_plan(&mut app, sheet::Message::Remove(outline::AXES, last));
        click(&mut app, language, &tr.removal_delete());
        assert_eq!(desk(&app).context.register.axes.len(), count);
    }
}

#[test]
fn the_letterhead_is_composed_and_its_preview_follows_typing() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        drive(&mut app, Message::Go(Place::Commune));
        let compose = Message::Shown(shown::Message::Commune(commune::Message::Compose));
        drive(&mut app, compose);
        assert!(sees(&app, language, &tr.commune_preview()));
        assert!(sees(&app, Language::French, "PROVINCE DE DRIOUCH"));
        assert!(sees(&app, Language::Arabic, "إقليم الدريوش"));
        let line = spot(identity::LETTERHEAD, 0, 2);
        let typed = "PROVINCE DE DRIOUCH (ANNEXE)".to_owned();
        on_commune(
            &mut app,
            sheet::Message::Type(line, Language::French, typed.clone()),
        );
        assert!(sees(&app, Language::French, &typed));
        drive(&mut app, Message::Go(Place::Home));
        let lines = &desk(&app).context.register.commune.letterhead;
        assert_eq!(lines[2].in_language(Language::French), typed);
        drive(&mut app, Message::Undo);
        drive(&mut app, Message::Undo);
        assert!(desk(&app).context.register.commune.letterhead.is_empty());
    }
}
