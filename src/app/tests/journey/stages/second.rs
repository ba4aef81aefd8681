//! The second stage of the journey.

use super::*;

fn need_id(app: &App, at: usize) -> NeedId {
    let read = |reader: &storage::Reader<'_>| storage::contents::of_round(reader, id(app));
    desk(app).context.dossier.read(read).unwrap().needs[at].id
}

fn retain(app: &mut App, need: usize, partner: usize) {
    let need = need_id(app, need);
    tell(app, prospect::suggested(suggestion::Message::Need(need)));
    let retain = suggestion::Message::Retain(partners()[partner]);
    tell(app, prospect::suggested(retain));
}

/// One suggestion is accepted for its reasons, another refused for a reason; a partner is analysed.
pub fn suggestions(app: &mut App, language: Language) {
    let tr = I18n::new(language);
    let domain = desk(app).context.domain("roads");
    assert!(sees(app, language, &tr.prospect_reason_domain(domain)));
    retain(app, 0, 0);
    let refused = partners()[2];
    tell(
        app,
        prospect::suggested(suggestion::Message::Decline(refused)),
    );
    let reason = ["لا موارد لها هذه السنة", "Sans moyens"];
    for (language, text) in [Language::Arabic, Language::French].into_iter().zip(reason) {
        let typed = suggestion::Message::Reason(language, text.to_owned());
        tell(app, prospect::suggested(typed));
    }
    tell(app, prospect::suggested(suggestion::Message::Refuse));
    let decisions: Vec<_> = cells(app).iter().map(|one| one.decision).collect();
    assert_eq!(decisions, [Decision::Retained, Decision::Declined]);
    tell(app, round::Message::Turn(1));
    for partner in &partners()[..2] {
        let show = |partner| prospect::analysed(analysis::Message::Show(partner));
        tell(app, show(Some(*partner)));
        choose(app, ANALYSIS, spot(0, 0, 0), "3");
        choose(app, ANALYSIS, spot(0, 1, 0), "2");
        let mandate = ["فك العزلة", "Le désenclavement"];
        say(app, ANALYSIS, spot(0, 5, 0), mandate);
        tell(app, ANALYSIS(sheet::Message::Add(2)));
        on(app, ANALYSIS, spot(2, 1, 0), "2026-06-01");
        on(app, ANALYSIS, spot(2, 2, 0), "2026-12-31");
        tell(app, show(None));
    }
    assert_eq!(whole(app).stakeholders.len(), 2);
    survives(app, 4);
}

/// Crossings are filled by keyboard; one is too large, which is said in words.
pub fn matrix(app: &mut App, language: Language) {
    let tr = I18n::new(language);
    tell(app, round::Message::Turn(2));
    let mut seat = Seat::new(app);
    let area = |seat: &mut Seat, app: &App| -> f32 {
        let focused = seat.stops(app).into_iter().find(|stop| stop.focused);
        focused.map_or(0.0, |stop| stop.bounds.area())
    };
    let stops = seat.stops(app);
    let largest = stops
        .iter()
        .map(|stop| stop.bounds.area())
        .fold(0.0, f32::max);
    let mut presses = 0;
    while area(&mut seat, app) < largest {
        seat.key(app, Named::Tab);
        presses += 1;
        assert!(presses <= stops.len(), "Tab never comes to the matrix");
    }
    let (on, back) = match language {
        Language::Arabic => (Named::ArrowLeft, Named::ArrowRight),
        Language::French => (Named::ArrowRight, Named::ArrowLeft),
    };
    let put = |seat: &mut Seat, app: &mut App, text: &str| {
        seat.write(app, text);
        seat.key(app, Named::Enter);
    };
    put(&mut seat, app, "500000,25");
    seat.key(app, on);
    put(&mut seat, app, "150000,50");
    seat.key(app, back);
    put(&mut seat, app, "9000000");
    let large = cells(app)
        .into_iter()
        .find(|one| one.expected == Some(Money::from_dirhams(9_000_000)))
        .unwrap();
    let told = tr.prospect_finding(&Finding::AboveGap {
        prospect: large.id,
        expected: Money::from_dirhams(9_000_000),
        gap: Money::from_centimes(50_000_005).unwrap(),
    });
    assert!(sees(app, language, &told), "{told}");
    put(&mut seat, app, "400000,05");
    assert!(!sees(app, language, &told));
    for key in [Named::ArrowUp, Named::ArrowUp, on] {
        seat.key(app, key);
    }
    put(&mut seat, app, "500000");
    let mut expected: Vec<i64> = cells(app)
        .iter()
        .filter_map(|one| Some(one.expected?.centimes()))
        .collect();
    expected.sort_unstable();
    assert_eq!(expected, [15_000_050, 40_000_005, 50_000_000, 50_000_025]);
    survives(app, 5);
}

/// What is settled with partners: more of them kept, how likely, how far it came, over which years.
pub fn terms(app: &mut App, language: Language) {
    let tr = I18n::new(language);
    tell(app, round::Message::Turn(0));
    for (need, partner) in [(0, 1), (1, 1), (2, 0)] {
        retain(app, need, partner);
    }
    tell(app, round::Message::Turn(2));
    tell(
        app,
        prospect::crossed(crossing::Message::Open(At::default())),
    );
    figure(app, CELL, spot(0, 2, 0), "60");
    choose(app, CELL, spot(0, 4, 0), "held");
    tell(app, CELL(sheet::Message::Add(2)));
    for (row, amount) in [(0, "300 000,25"), (1, "200 000")] {
        tell(app, CELL(sheet::Message::Add(3)));
        figure(app, CELL, spot(3, 1, row), amount);
    }
    tell(app, prospect::crossed(crossing::Message::Close));
    tell(app, round::Message::Turn(3));
    for partner in &partners()[..2] {
        for message in [
            adviser::Message::Partner(*partner),
            adviser::Message::Take(LEGAL_FORM.to_owned()),
        ] {
            tell(app, prospect::advised(message));
        }
    }
    let is_named = |one: &Prospect| one.form.as_str() == LEGAL_FORM;
    assert_eq!(cells(app).into_iter().filter(is_named).count(), 4);
    tell(app, round::Message::Turn(4));
    for figure in [
        "1\u{A0}200\u{A0}000,87",
        "900\u{A0}000,05",
        "2\u{A0}100\u{A0}000,92",
    ] {
        assert!(sees(app, language, figure), "{figure}");
    }
    let missing = desk(app).context.dirhams(Money::from_dirhams(100_000));
    assert!(sees(app, language, &tr.prospect_funding_missing(missing)));
    let asked = funding::Message::Basis(Basis::At(Status::Asked));
    tell(app, prospect::funded(asked));
    assert!(sees(app, language, "500\u{A0}000,25"));
    assert!(!sees(app, language, "2\u{A0}100\u{A0}000,92"));
    survives(app, 6);
}
