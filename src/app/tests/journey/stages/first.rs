//! The first stage of the journey.

use super::*;

/// The round, its team and its session; projects by filter.
pub fn begin(app: &mut App, language: Language) {
    let tr = I18n::new(language);
    drive(app, Message::Go(Place::Rounds));
    assert!(sees(app, language, &tr.round_none()));
    click(app, language, &tr.round_add());
    let at = |field| spot(record::ROUND, field, 0);
    let name = ["حملة تعبئة 2026", "Campagne 2026"];
    say(app, ROUND, at(0), name);
    figure(app, ROUND, at(1), "2026");
    choose(app, ROUND, at(2), "october");
    on(app, ROUND, at(3), "2026-10-05");
    for (row, person) in [
        ["منسقة الفريق", "La coordinatrice"],
        ["التقني", "Le technicien"],
    ]
    .into_iter()
    .enumerate()
    {
        tell(app, ROUND(sheet::Message::Add(record::TEAM)));
        say(app, ROUND, spot(record::TEAM, 0, row as u16), person);
    }
    assert_eq!(round(app).members.len(), 2);
    tell(app, round::Message::Turn(1));
    let choosing = |message| tool(needs::Message::Choice(message));
    let filter = |text: &str| choosing(choice::Message::Filter(text.to_owned()));
    tell(app, filter("1-2"));
    assert!(sees(app, language, &tr.round_among_none()), "it is done");
    for words in ["3-1", "الماء الشروب"] {
        tell(app, filter(words));
        let first = choice::Message::Table(grid::Message::Open(0));
        tell(app, choosing(first));
    }
    let chosen: Vec<_> = round(app).projects.iter().map(|one| one.project).collect();
    assert_eq!(chosen, projects());
}

/// A need: of which project, for what, of which kind, how much, in which year, what the commune
/// covers and from where.
fn need(app: &mut App, project: usize, component: [&str; 2], kind: &str, figures: [&str; 3]) {
    let among = lines::Message::Among(Some(projects()[project]));
    tell(app, line(among));
    tell(app, line(lines::Message::Add));
    let [amount, covered, year] = figures;
    say(app, NEED, spot(0, 0, 0), component);
    choose(app, NEED, spot(0, 1, 0), kind);
    figure(app, NEED, spot(0, 2, 0), year);
    figure(app, NEED, spot(1, 0, 0), amount);
    figure(app, NEED, spot(1, 1, 0), covered);
    if covered != "0" {
        let source = ["ميزانية الجماعة", "Budget communal"];
        say(app, NEED, spot(1, 2, 0), source);
    }
    drive(app, Message::Escape);
}

/// The needs, with what the commune covers of each.
pub fn enter(app: &mut App, language: Language) {
    tell(app, round::Message::Turn(2));
    let works = ["أشغال التهيئة", "Travaux de la piste"];
    need(
        app,
        0,
        works,
        "financial",
        ["1 250 000,37", "250 000,12", "2026"],
    );
    let study = ["الدراسة التقنية", "Étude technique"];
    need(app, 0, study, "technical", ["150 000,50", "0", "2026"]);
    let pipes = ["قنوات الماء", "Conduites d’eau"];
    need(
        app,
        1,
        pipes,
        "financial",
        ["800 000,05", "300 000", "2027"],
    );
    tell(app, line(lines::Message::Among(None)));
    assert!(sees(app, language, "1\u{A0}000\u{A0}000,25"));
    let sum = gap_of(&whole(app));
    assert_eq!(sum.gap.centimes(), 165_000_080);
    assert_eq!(sum.covered.centimes(), 55_000_012);
    survives(app, 6);
}

fn gap_of(contents: &Contents) -> crate::domain::gap::Gap {
    crate::domain::gap::of(&contents.needs)
}

/// Weights and scores; the second project is put first by hand, with a reason.
pub fn rank(app: &mut App, language: Language) {
    let tr = I18n::new(language);
    tell(app, round::Message::Turn(4));
    click(app, language, &tr.round_usual());
    let weight = |row| spot(record::CRITERIA, 1, row);
    let before: Vec<u8> = round(app)
        .criteria
        .iter()
        .map(|one| one.weight.count())
        .collect();
    figure(app, ROUND, weight(0), &(before[0] + 5).to_string());
    assert!(sees(app, language, &tr.round_weights_more(5, 105)));
    figure(app, ROUND, weight(1), &(before[1] - 5).to_string());
    assert!(sees(app, language, &tr.round_weights_whole()));
    let [road, water] = projects();
    tell(app, ranked(rank::Message::Turn(rank::Part::Grades)));
    for criterion in round(app).criteria {
        let grade = rank::Message::Grade(road, criterion.id, Some(Grade::STRONG));
        tell(app, ranked(grade));
    }
    for column in ["c1", "c2", "c3", "c4", "c5", "c6", "c7"] {
        for message in [
            grid::Message::Edit(1, column, String::new()),
            grid::Message::Type("1".to_owned()),
            grid::Message::Commit,
        ] {
            tell(app, ranked(rank::Message::Table(message)));
        }
    }
    let points: Vec<u32> = ranking::order(&round(app))
        .iter()
        .map(|one| one.points)
        .collect();
    assert_eq!(points, [300, 100]);
    tell(app, ranked(rank::Message::Show(Some(water))));
    figure(app, CASE, spot(case::PLACE, 0, 0), "1");
    let reason = ["شح الماء هذا الصيف", "La sécheresse de cet été"];
    say(app, CASE, spot(case::PLACE, 1, 0), reason);
    let first = &ranking::order(&round(app))[0];
    assert_eq!((first.project, first.by_hand), (water, true));
    survives(app, 2);
}

/// What people raised, the competence, and a precondition that a person attests.
pub fn voices(app: &mut App) {
    tell(app, round::Message::Turn(5));
    tell(app, tool(needs::Message::Show(Some(projects()[0]))));
    let women = ["الوصول إلى دار الولادة", "Accéder à la maternité"];
    say(app, CASE, spot(case::VOICES, 0, 0), women);
    let men = ["نقل المحاصيل", "Transporter les récoltes"];
    say(app, CASE, spot(case::VOICES, 1, 0), men);
    let remark = ["إشراك النساء في التتبع", "Associer les femmes au suivi"];
    say(app, CASE, spot(case::EQUALITY, 0, 0), remark);
    on(app, CASE, spot(case::EQUALITY, 1, 0), "2026-06-03");
    let competence = desk(app).context.paper.competences()[0].id.clone();
    choose(app, CASE, spot(case::COMPETENCE, 0, 0), &competence);
    tell(app, round::Message::Tick("visa".to_owned()));
    figure(app, FORM, spot(0, 0, 0), "مديرة المصالح");
    tell(app, round::Message::Agree);
    let ticks = round(app).ticks;
    assert_eq!(ticks.len(), 1);
    assert_eq!(ticks[0].ticked_by.as_str(), "مديرة المصالح");
    survives(app, 3);
}
