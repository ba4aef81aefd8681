//! The third stage of the journey.

use super::*;

/// What is wanted of each partner, what speaks for it, who says it.
pub fn approaches(app: &mut App) {
    let speaker = round(app).members[0].id;
    for (partner, [ar, fr]) in partners().into_iter().zip([
        ["الحصول على دعم الإقليم", "Obtenir l’appui de la province"],
        ["الحصول على دعم المكتب", "Obtenir l’appui de l’office"],
    ]) {
        tell(
            app,
            mobilise::partners(partner::Message::Show(partner, None)),
        );
        say(app, APPROACH, spot(0, 0, 0), [ar, fr]);
        tell(app, mobilise::partners(partner::Message::Expect));
        tell(app, mobilise::partners(partner::Message::Argue(0)));
        tell(app, APPROACH(sheet::Message::Add(1)));
        let own = [
            "طريق واحدة تخدم الجميع",
            "Une seule route sert tout le monde",
        ];
        say(app, APPROACH, spot(1, 0, 1), own);
        tell(app, mobilise::partners(partner::Message::Speak(speaker)));
        choose(app, APPROACH, spot(2, 1, 0), "meeting");
        tell(app, mobilise::partners(partner::Message::Close));
    }
    let kept = whole(app).approaches;
    let expected: Vec<i64> = kept
        .iter()
        .filter_map(|one| Some(one.expected?.centimes()))
        .collect();
    assert_eq!(expected, [90_000_030, 65_000_050]);
    assert!(kept.iter().all(|one| one.arguments.len() == 2));
    survives(app, 5);
}

fn conflicts(app: &App) -> Vec<Conflict> {
    let read = |reader: &storage::Reader<'_>| storage::contents::of_round(reader, id(app));
    let contents = desk(app).context.dossier.read(read).unwrap();
    let ground = mobilisation::conflict::Ground {
        round: &contents.rounds[0],
        prospects: &contents.prospects,
        stakeholders: &contents.stakeholders,
        approaches: &contents.approaches,
    };
    mobilisation::conflict::all(&contents.actions, ground)
}

/// Actions that wait for each other; one begins too early, which is told and mended.
pub fn programme(app: &mut App, language: Language) {
    let tr = I18n::new(language);
    tell(app, round::Message::Turn(1));
    let responsible = round(app).members[1].id;
    tell(app, mobilise::tool(plan::Message::Propose));
    for message in [
        proposal::Message::Responsible(Some(responsible)),
        proposal::Message::Take,
    ] {
        tell(app, mobilise::tool(plan::Message::Proposal(message)));
    }
    let planned = mobilise::actions(app);
    assert_eq!(planned.len(), 8);
    assert_eq!(conflicts(app), []);
    let [file, letter] = [&planned[0], &planned[1]];
    assert_eq!(letter.after, [file.id]);
    tell(
        app,
        mobilise::programme(programme::Message::Show(letter.id)),
    );
    let [first, last] = ["2026-07-01", "2026-07-05"];
    on(app, ACTION, spot(1, 2, 0), first);
    on(app, ACTION, spot(1, 3, 0), last);
    figure(app, ACTION, spot(1, 1, 0), "12 500,75");
    let day = |day: crate::domain::Date| date::long(day.day(), language);
    let told = tr.mobilise_conflict_before(
        file.title.get(language),
        day(file.due_on.unwrap()),
        day(first.parse().unwrap()),
    );
    assert!(sees(app, language, &told), "{told}");
    assert_eq!(conflicts(app).len(), 1);
    drive(app, Message::Escape);
    tell(app, mobilise::tool(plan::Message::Arrange));
    tell(
        app,
        mobilise::tool(plan::Message::Order(order::Message::Take)),
    );
    assert_eq!(conflicts(app), []);
    let moved = mobilise::actions(app).swap_remove(1);
    assert_eq!(moved.starts_on, letter.starts_on);
    survives(app, 4);
}
