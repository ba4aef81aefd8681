//! A contribution on its way: asked, promised, agreed and paid stand side by side and are never one
//! sum; the years add up to the centime; the adviser's form is taken over.

use super::{
    hand::*,
    prospect::{advised, at, cells, crossed, first_need, funded},
    round::tell,
    *,
};
use crate::{
    domain::{
        Total,
        funding::{Basis, Table},
        prospect::{Prospect, Status, check::Finding},
    },
    screen::{
        round::{
            self,
            partners::{adviser, crossing, funding},
        },
        sheet,
    },
    storage,
    widget::matrix::At,
};

/// What is done with the contribution, one step after the other.
const WAY: [(&str, &str, &str); 5] = [
    ("asked", "2026-02-01", "1 000 000,25"),
    ("promised", "2026-03-01", "800 000,10"),
    ("agreed", "2026-04-01", "750 000,05"),
    ("paid", "2026-05-01", "250 000,01"),
    ("paid", "2027-01-15", "500 000,03"),
];

/// The first crossing of the matrix, emptied, its sheet open.
fn emptied(language: Language) -> App {
    let mut app = at(language, 2);
    tell(&mut app, crossed(crossing::Message::Open(At::default())));
    tell(&mut app, crossed(crossing::Message::Clear));
    tell(&mut app, crossed(crossing::Message::Open(At::default())));
    app
}

/// The cell that is not among those before.
fn new(app: &App, before: &[Prospect]) -> Prospect {
    let mut all = cells(app).into_iter();
    let is_new = |one: &Prospect| before.iter().all(|other| other.id != one.id);
    all.find(is_new).unwrap()
}

/// The set-up of the round at a basis.
fn setup(app: &App, basis: Basis) -> Table {
    let id = desk(app).context.register.rounds[1].id;
    let read = |reader: &storage::Reader<'_>| storage::contents::of_round(reader, id);
    let contents = desk(app).context.dossier.read(read).unwrap();
    let (round, needs) = (&contents.rounds[0], &contents.needs);
    Table::of(round, None, needs, &contents.prospects, basis, false)
}

#[test]
fn statuses_stand_side_by_side_and_are_never_one_sum() {
    for language in Language::ALL {
        let mut app = emptied(language);
        let before = cells(&app);
        let statuses = [
            Status::Asked,
            Status::Promised,
            Status::Agreed,
            Status::Paid,
        ];
        let tables = |app: &App| statuses.map(|status| setup(app, Basis::At(status)));
        let stood = tables(&app);
        for (row, (status, day, amount)) in (0..).zip(WAY) {
            tell(&mut app, CELL(sheet::Message::Add(2)));
            choose(&mut app, CELL, spot(2, 0, row), status);
            on(&mut app, CELL, spot(2, 1, row), day);
            figure(&mut app, CELL, spot(2, 2, row), amount);
            let cell = new(&app, &before);
            assert_eq!(cell.status().key(), status);
        }
        tell(&mut app, crossed(crossing::Message::Close));
        let cell = new(&app, &before);
        let reached = statuses.map(|status| cell.amount_at(status).centimes());
        assert_eq!(reached, [100_000_025, 80_000_010, 75_000_005, 75_000_004]);
        let stands = tables(&app);
        for ((before, after), reached) in stood.iter().zip(&stands).zip(reached) {
            assert_eq!(after.total.minus(before.total), reached);
            let years: Total = after.totals.iter().copied().sum();
            assert_eq!(years, after.total, "the years add to the whole");
        }
        // What was paid is in the years in which it was; the screen shows one status at a time.
        let paid = &stands[3];
        let in_year = |year: u16| {
            let place = paid.years.iter().position(|one| u16::from(*one) == year);
            paid.totals[place.unwrap()]
        };
        let was = |year: u16| {
            let place = stood[3]
                .years
                .iter()
                .position(|one| u16::from(*one) == year);
            place
                .map(|place| stood[3].totals[place])
                .unwrap_or_default()
        };
        assert_eq!(in_year(2026).minus(was(2026)), 25_000_001);
        assert_eq!(in_year(2027).minus(was(2027)), 50_000_003);
        tell(&mut app, round::Message::Turn(4));
        for (status, table) in statuses.into_iter().zip(&stands) {
            let basis = funding::Message::Basis(Basis::At(status));
            tell(&mut app, funded(basis));
            let whole = desk(&app).context.amount(table.total);
            assert!(sees(&app, language, &whole), "{status:?}: {whole}");
        }
        for _ in WAY {
            drive(&mut app, Message::Undo);
        }
    }
}

#[test]
fn a_step_before_its_time_and_years_that_do_not_add_are_told_and_can_stay() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = emptied(language);
        let before = cells(&app);
        figure(&mut app, CELL, spot(0, 1, 0), "1 000 000,25");
        for (row, amount) in [(0, "333 333,41"), (1, "333 333,42"), (2, "333 333,41")] {
            tell(&mut app, CELL(sheet::Message::Add(3)));
            figure(&mut app, CELL, spot(3, 1, row), amount);
        }
        let cell = new(&app, &before);
        let told = |app: &App, is: fn(&Finding) -> bool| {
            let cell = new(app, &before);
            let found = crate::domain::prospect::check::one(&cell, None, None);
            found.into_iter().find(is)
        };
        let is_years: fn(&Finding) -> bool = |one| matches!(one, Finding::Years { .. });
        let years = tr.prospect_finding(&told(&app, is_years).unwrap());
        assert!(sees(&app, language, &years), "{years}");
        figure(&mut app, CELL, spot(3, 1, 2), "333 333,42");
        assert!(!sees(&app, language, &years));
        let spread = setup(&app, Basis::Expected);
        let sum: Total = spread.totals.iter().copied().sum();
        assert_eq!(sum, spread.total);
        assert_eq!(cell.need, first_need(&app));
        for (row, (status, day, amount)) in (0..).zip([
            ("promised", "2026-03-01", "5"),
            ("asked", "2026-04-01", "5"),
        ]) {
            tell(&mut app, CELL(sheet::Message::Add(2)));
            choose(&mut app, CELL, spot(2, 0, row), status);
            on(&mut app, CELL, spot(2, 1, row), day);
            figure(&mut app, CELL, spot(2, 2, row), amount);
        }
        let is_early: fn(&Finding) -> bool = |one| matches!(one, Finding::StepsOutOfOrder { .. });
        let early = tr.prospect_finding(&told(&app, is_early).unwrap());
        assert!(sees(&app, language, &early), "{early}");
        tell(&mut app, crossed(crossing::Message::Close));
        assert_eq!(
            new(&app, &before).steps.len(),
            2,
            "it can be left for later"
        );
    }
}

#[test]
fn the_advisers_form_is_taken_over_into_the_partners_cells_as_one_step() {
    const FORM: &str = "partnership-convention";
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at(language, 3);
        let before = cells(&app);
        let open = |cells: &[Prospect]| {
            let is_open = |one: &&Prospect| {
                one.decision != crate::domain::prospect::Decision::Declined
                    && one.form.as_str() != FORM
            };
            cells.iter().find(is_open).map(|one| one.partner)
        };
        let partner = open(&before).expect("a cell that has another form");
        tell(&mut app, advised(adviser::Message::Partner(partner)));
        assert!(sees(&app, language, &tr.prospect_form_suits()));
        tell(&mut app, advised(adviser::Message::Take(FORM.to_owned())));
        let after = cells(&app);
        for (before, after) in before.iter().zip(&after) {
            let is_taken = before.partner == partner
                && before.decision != crate::domain::prospect::Decision::Declined;
            match is_taken {
                true => assert_eq!(after.form.as_str(), FORM),
                false => assert_eq!(before, after),
            }
        }
        drive(&mut app, Message::Undo);
        assert_eq!(cells(&app), before, "one step");
    }
}
