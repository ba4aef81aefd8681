//! A draft from nothing to its paper: begun from a legal form, its articles written as twins, its
//! cost and commitments entered, its steps dated; a later one begun after it.

use super::{super::photograph::sample_at, *};
use crate::{
    domain::{
        Money,
        agreement::{Stage, clause::Section},
        id::{AgreementId, PartnerId, ProjectId},
    },
    screen::{
        agreement::{self, Part, Removed, articles, commitments},
        agreements::{self, start},
        removal,
        sheet::{self, Spot},
    },
    storage,
    text::{amount, isolate, number},
};

fn desk(app: &App) -> &desk::Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

fn tell(app: &mut App, message: agreement::Message) {
    drive(app, Message::Shown(shown::Message::Agreement(message)));
}

fn begin(app: &mut App, message: start::Message) {
    let message = agreements::Message::Addition(message);
    drive(app, Message::Shown(shown::Message::Agreements(message)));
}

fn save(app: &mut App) {
    for _ in 0..2 {
        drive(app, Message::Paused);
    }
}

fn spot(section: u8, field: u8, row: u16) -> Spot {
    Spot {
        section,
        field,
        row,
    }
}

fn of(app: &App, id: AgreementId) -> crate::domain::agreement::Agreement {
    let read = desk(app)
        .context
        .read(|reader| storage::agreement::get(reader, id));
    read.unwrap().unwrap()
}

/// Begins a draft of a form with the first partner, over the first project.
fn begun(app: &mut App, language: Language, form: &str) -> AgreementId {
    drive(app, Message::Go(Place::Agreements));
    let known: Vec<_> = all(app);
    let add = agreements::Message::Add;
    drive(app, Message::Shown(shown::Message::Agreements(add)));
    let register = &desk(app).context.register;
    let partner: PartnerId = register.partners.all()[0].id;
    let project: ProjectId = register.projects.all()[0].id;
    for message in [
        sheet::Message::Type(
            spot(0, 0, 0),
            Language::Arabic,
            "اتفاقية التجربة".to_owned(),
        ),
        sheet::Message::Type(
            spot(0, 0, 0),
            Language::French,
            "Convention d’essai".to_owned(),
        ),
        sheet::Message::Choose(spot(0, 1, 0), Some(form.to_owned())),
        sheet::Message::ChooseSeveral(spot(0, 3, 0), vec![partner.to_string()]),
        sheet::Message::ChooseSeveral(spot(0, 4, 0), vec![project.to_string()]),
    ] {
        begin(app, start::Message::Sheet(message));
    }
    begin(app, start::Message::Take);
    let tr = I18n::new(language);
    assert!(
        sees(app, language, &tr.drafting_write()),
        "its page is shown"
    );
    let new = all(app).into_iter().find(|id| !known.contains(id));
    new.expect("the draft is in the register")
}

fn sample_amount() -> Money {
    Money::from_centimes(20_000_000).unwrap()
}

fn all(app: &App) -> Vec<AgreementId> {
    let register = &desk(app).context.register;
    register.agreements.all().iter().map(|own| own.id).collect()
}

#[test]
fn a_draft_begins_with_what_its_form_calls_for() {
    for language in Language::ALL {
        let mut app = sample_at(language, Place::Agreements);
        let id = begun(&mut app, language, "partnership-convention");
        let draft = of(&app, id);
        assert_eq!(draft.parties.len(), 2);
        assert!(draft.parties[0].is_commune() && !draft.parties[1].is_commune());
        assert!(draft.clauses.is_sorted_by_key(|clause| clause.section));
        assert!(
            draft
                .clauses
                .iter()
                .filter(|one| one.section.is_article())
                .count()
                > 10
        );
        let visas = draft
            .clauses
            .iter()
            .find(|one| one.section == Section::Visas);
        let visas = visas.unwrap().body.get(Language::Arabic).to_owned();
        assert!(visas.contains("113.14"), "{visas}");
        assert_eq!(draft.projects.len(), 1);
        // It is undone as one step.
        drive(&mut app, Message::Undo);
        assert!(!all(&app).contains(&id));
    }
}

#[test]
fn what_is_typed_in_a_draft_is_in_its_text() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = sample_at(language, Place::Agreements);
        let id = begun(&mut app, language, "partnership-convention");
        let sheet = |message| agreement::Message::Sheet(message);
        // Identity, cost, duration.
        for (section, field, side, text) in [
            (0, 1, Language::Arabic, "تهدف هذه الاتفاقية إلى التجربة."),
            (
                0,
                1,
                Language::French,
                "La présente convention a pour objet l’essai.",
            ),
            (1, 0, language, "1200000"),
            (1, 1, language, "24"),
        ] {
            let typed = sheet::Message::Type(spot(section, field, 0), side, text.to_owned());
            tell(&mut app, sheet(typed));
        }
        tell(&mut app, agreement::Message::Turn(Part::Cost));
        for (row, amount) in [(0, "200000"), (1, "1000000")] {
            tell(&mut app, sheet(sheet::Message::Add(4)));
            let party = of(&app, id).parties[usize::from(row)].id.to_string();
            let choose = sheet::Message::Choose(spot(4, 0, row), Some(party));
            tell(&mut app, sheet(choose));
            let typed = sheet::Message::Type(spot(4, 3, row), language, amount.to_owned());
            tell(&mut app, sheet(typed));
        }
        save(&mut app);
        let draft = of(&app, id);
        assert_eq!(draft.cost.centimes(), 120_000_000);
        assert_eq!(draft.contributions.len(), 2);
        assert!(sees(&app, language, &number::percent(8_333)));

        // A clause of one's own, in its place.
        tell(&mut app, agreement::Message::Turn(Part::Text));
        let object = draft
            .clauses
            .iter()
            .find(|one| one.section == Section::Object);
        let articles = |message| agreement::Message::Articles(message);
        tell(
            &mut app,
            articles(articles::Message::Show(object.unwrap().id)),
        );
        tell(&mut app, articles(articles::Message::Add));
        let place = of(&app, id)
            .clauses
            .iter()
            .position(|one| one.heading.is_empty());
        let row = u16::try_from(place.unwrap()).unwrap();
        for (field, side, text) in [
            (2, Language::Arabic, "مادة من عندنا"),
            (2, Language::French, "Article de notre main"),
            (3, Language::Arabic, "حددت التكلفة في {total_cost} درهم."),
            (3, Language::French, "Le coût est de {total_costs} dirhams."),
        ] {
            let typed = sheet::Message::Type(spot(12, field, row), side, text.to_owned());
            tell(&mut app, articles(articles::Message::Sheet(typed)));
        }
        save(&mut app);
        let broken = agreement::Message::Turn(Part::Checks);
        tell(&mut app, broken);
        assert!(sees(
            &app,
            language,
            &tr.term(crate::domain::check::Severity::Blocks)
        ));
        tell(&mut app, agreement::Message::Turn(Part::Text));
        let mended = "Le coût est de {total_cost} dirhams.".to_owned();
        let typed = sheet::Message::Type(spot(12, 3, row), Language::French, mended);
        tell(&mut app, articles(articles::Message::Sheet(typed)));
        save(&mut app);
        tell(
            &mut app,
            articles(articles::Message::Turn(articles::Mode::Read(
                Language::French,
            ))),
        );
        let cost = isolate::ltr(&amount::format(120_000_000));
        let words = format!("Le coût est de {cost} dirhams.");
        assert!(sees(&app, Language::French, &words), "{words}");

        // A clause that goes asks first, and comes back.
        tell(
            &mut app,
            articles(articles::Message::Turn(articles::Mode::Write)),
        );
        let count = of(&app, id).clauses.len();
        tell(&mut app, articles(articles::Message::Remove));
        assert_eq!(of(&app, id).clauses.len(), count, "it was not asked yet");
        tell(
            &mut app,
            agreement::Message::Removal(removal::Message::Delete),
        );
        save(&mut app);
        assert_eq!(of(&app, id).clauses.len(), count - 1);
        drive(&mut app, Message::Undo);
        assert_eq!(of(&app, id).clauses.len(), count);
    }
}

#[test]
fn commitments_and_steps_are_entered_and_the_draft_is_deleted() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = sample_at(language, Place::Agreements);
        let id = begun(&mut app, language, "partnership-convention");
        tell(&mut app, agreement::Message::Turn(Part::Commitments));
        assert!(sees(&app, language, &tr.agreement_no_commitments()));
        let owed = |message| agreement::Message::Commitments(message);
        tell(&mut app, owed(commitments::Message::Add));
        let typed = |field, text: &str| {
            let message = sheet::Message::Type(spot(0, field, 0), language, text.to_owned());
            owed(commitments::Message::Sheet(message))
        };
        tell(&mut app, typed(3, "رصد مساهمة مالية"));
        tell(&mut app, typed(5, "200000"));
        tell(&mut app, owed(commitments::Message::Show(None)));
        let amount = desk(&app).context.amount(sample_amount());
        assert!(sees(&app, language, &amount));

        tell(&mut app, agreement::Message::Turn(Part::Approval));
        tell(&mut app, agreement::Message::Sheet(sheet::Message::Add(11)));
        let vote = Some("council-vote".to_owned());
        let vote = sheet::Message::Choose(spot(11, 0, 0), vote);
        tell(&mut app, agreement::Message::Sheet(vote));
        save(&mut app);
        let today = desk(&app).context.today;
        assert_eq!(of(&app, id).stage(today), Stage::Voted);

        tell(&mut app, agreement::Message::Remove(Removed::Agreement));
        tell(
            &mut app,
            agreement::Message::Removal(removal::Message::Keep),
        );
        assert!(all(&app).contains(&id));
        tell(&mut app, agreement::Message::Turn(Part::Commitments));
        let register = &desk(&app).context.register;
        let own = register.standing_of(id, today).next().unwrap().0.id;
        tell(&mut app, owed(commitments::Message::Show(Some(own))));
        tell(&mut app, agreement::Message::Remove(Removed::Commitment));
        tell(
            &mut app,
            agreement::Message::Removal(removal::Message::Delete),
        );
        tell(&mut app, agreement::Message::Remove(Removed::Agreement));
        tell(
            &mut app,
            agreement::Message::Removal(removal::Message::Delete),
        );
        assert!(!all(&app).contains(&id));
    }
}

#[test]
fn a_draft_begins_after_an_earlier_agreement() {
    let language = Language::Arabic;
    let mut app = sample_at(language, Place::Agreements);
    let model = all(&app)[0];
    let before = of(&app, model);
    let known = all(&app);
    drive(
        &mut app,
        Message::Shown(shown::Message::Agreements(agreements::Message::Add)),
    );
    begin(&mut app, start::Message::Take);
    assert_eq!(all(&app), known, "nothing is begun without a title");
    for message in [
        sheet::Message::Type(spot(0, 0, 0), language, "اتفاقية لاحقة".to_owned()),
        sheet::Message::Choose(spot(0, 2, 0), Some(model.to_string())),
    ] {
        begin(&mut app, start::Message::Sheet(message));
    }
    begin(&mut app, start::Message::Take);
    let new = all(&app)
        .into_iter()
        .find(|id| !known.contains(id))
        .unwrap();
    let draft = of(&app, new);
    assert!(draft.events.is_empty() && draft.number.is_empty() && draft.starts_on.is_none());
    assert_eq!(draft.clauses.len(), before.clauses.len());
    assert_eq!(draft.contributions.len(), before.contributions.len());
    assert_eq!(of(&app, model), before, "the earlier one stays as it is");
    let ids: Vec<_> = draft.parties.iter().map(|party| party.id).collect();
    assert!(
        draft
            .contributions
            .iter()
            .all(|one| ids.contains(&one.party))
    );
}
