//! Everything is within reach of the keyboard: Tab goes through all that a pointer can press and
//! comes round, Shift and Tab goes back, what has the focus looks different, Escape closes what
//! stands over a screen.

use iced::keyboard::key::Named;

use super::{
    photograph::SCREENS,
    seat::{Seat, Stop},
    *,
};
use crate::widget::label::shown;

/// Pixels between the points that are tried: less than any target is wide.
const APART: usize = 20;
/// A stop's bounds may end a little before what can be pressed.
const SLACK: f32 = 6.0;

/// The screens where Tab goes from place to place: while a cell of a table is edited it goes from
/// cell to cell, as in a spreadsheet.
fn screens() -> impl Iterator<Item = &'static (&'static str, fn(Language) -> App)> {
    SCREENS.iter().filter(|(name, _)| *name != "projects-cell")
}

/// Presses Tab until it comes round, and gives where it stopped.
fn round(seat: &mut Seat, app: &mut App, name: &str) -> Vec<usize> {
    let most = seat.stops(app).len() + 1;
    let mut visited: Vec<usize> = Vec::new();
    for _ in 0..=most {
        seat.key(app, Named::Tab);
        let at = seat
            .at(app)
            .unwrap_or_else(|| panic!("{name}: Tab leads nowhere"));
        if visited.first() == Some(&at) {
            return visited;
        }
        assert!(!visited.contains(&at), "{name}: Tab turns in a circle");
        visited.push(at);
    }
    panic!("{name}: Tab never comes round");
}

fn holds(stop: &Stop, point: iced::Point) -> bool {
    stop.bounds.expand(SLACK).contains(point)
}

fn reach_all(language: Language) {
    let mut wrong = Vec::new();
    for (name, make) in screens() {
        let mut app = make(language);
        let mut seat = Seat::new(&mut app);
        let pressable = seat.pressable(&app, APART);
        assert!(!pressable.is_empty(), "{name}: nothing can be pressed");
        let visited = round(&mut seat, &mut app, name);
        // What scrolled into view has moved: look at it from the beginning again.
        let mut seat = Seat::new(&mut app);
        let stops = seat.stops(&app);
        let missed: Vec<_> = pressable
            .into_iter()
            .filter(|point| !visited.iter().any(|&at| holds(&stops[at], *point)))
            .collect();
        if !missed.is_empty() {
            wrong.push(format!("{name}: {missed:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tab_reaches_what_a_pointer_can_press_in_arabic() {
    reach_all(Language::Arabic);
}

#[test]
fn tab_reaches_what_a_pointer_can_press_in_french() {
    reach_all(Language::French);
}

#[test]
fn shift_and_tab_goes_back() {
    for (name, make) in screens() {
        let mut app = make(Language::Arabic);
        let mut seat = Seat::new(&mut app);
        let mut visited = Vec::new();
        for _ in 0..5 {
            seat.key(&mut app, Named::Tab);
            visited.push(seat.at(&app));
        }
        for before in visited.iter().rev().skip(1) {
            seat.back(&mut app);
            assert_eq!(seat.at(&app), *before, "{name}");
        }
    }
}

#[test]
fn what_has_the_focus_looks_different() {
    for (name, make) in screens() {
        let mut app = make(Language::French);
        let mut seat = Seat::new(&mut app);
        let mut before = seat.picture(&app);
        for number in 0..4 {
            seat.key(&mut app, Named::Tab);
            let now = seat.picture(&app);
            assert!(before != now, "{name}: stop {number} cannot be told");
            before = now;
        }
    }
}

/// What stands over a screen, and words that are only there while it does.
#[test]
fn escape_closes_what_stands_over_a_screen() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let over = [
            ("help", tr.help_keys()),
            ("about", tr.about_data_head()),
            ("search", tr.app_search()),
        ];
        for (name, words) in over {
            let (_, make) = SCREENS.iter().find(|(known, _)| *known == name).unwrap();
            let mut app = make(language);
            let sees = |app: &App| {
                simulator(app)
                    .find(shown(language, &words).as_str())
                    .is_ok()
            };
            let place = |app: &App| match &app.place {
                Where::Inside(desk) => Some(desk.place),
                _ => None,
            };
            let stood = place(&app);
            let mut seat = Seat::new(&mut app);
            seat.key(&mut app, Named::Tab);
            seat.key(&mut app, Named::Escape);
            assert!(!sees(&app), "{name}");
            assert_eq!(place(&app), stood, "{name} alone is closed");
        }
    }
}
