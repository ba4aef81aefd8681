//! Pictures of what floats, drawn for a person: `SHARAKA_PICTURES=folder cargo test floating --
//! --ignored`.

use std::path::PathBuf;

use chrono::NaiveDate;
use iced::{
    Event, Point, Size,
    keyboard::key::Named,
    mouse,
    widget::{Space, column, row},
    window,
};
use iced_test::{Simulator, selector};

use crate::{
    i18n::I18n,
    text::Language,
    theme::{Theme, container, font, space},
    widget::{
        Container, Element, button, chips::chips, day, icon::Icon, mirror::mirror, select,
        tooltip::tooltip,
    },
};

const WINDOW: Size = Size::new(1280.0, 720.0);

fn communes() -> Vec<select::Choice<usize>> {
    let names = [
        ("تمسمان", "Temsamane"),
        ("امطالسة", "Mtalssa"),
        ("اتروكوت", "Trougout"),
        ("أكادير", "Agadir"),
        ("الصويرة", "Essaouira"),
        ("گلميم", "Guelmim"),
    ];
    (0..1_503)
        .map(|at| {
            let (arabic, french) = names[at % names.len()];
            select::Choice::new(at, format!("{arabic} — {french} {at}")).aside("إقليم الدريوش")
        })
        .collect()
}

fn kinds(language: Language) -> Vec<select::Choice<usize>> {
    let words = match language {
        Language::Arabic => [
            ("مساهمة مالية", "موارد"),
            ("مساهمة عينية", "موارد"),
            (
                "مواكبة تقنية وتأطير الفاعلين المحليين طيلة مدة إنجاز المشروع",
                "خبرة",
            ),
            ("تعبئة العقار", "خبرة"),
        ],
        Language::French => [
            ("Contribution financière", "Moyens"),
            ("Contribution en nature", "Moyens"),
            (
                "Accompagnement technique et encadrement des acteurs locaux pendant le projet",
                "Savoir-faire",
            ),
            ("Mobilisation du foncier", "Savoir-faire"),
        ],
    };
    words
        .into_iter()
        .enumerate()
        .map(|(at, (words, group))| select::Choice::new(at, words).under(group))
        .collect()
}

fn view(language: Language) -> Element<'static, ()> {
    let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let today = date(2026, 3, 12);
    let unread = day::Typed::Typing("15/9/1447".to_owned()).left();
    let top = row![
        Element::from(
            select::select(language, kinds(language), Some(1), |_| ())
                .optional(())
                .width(240)
                .id("few")
        ),
        Element::from(
            select::select(language, communes(), None, |_| ())
                .width(280)
                .id("many")
        ),
        Element::from(
            select::select(language, kinds(language), Some(2), |_| ())
                .width(200)
                .disabled(true)
        ),
        Element::from(
            select::select(language, kinds(language), None, |_| ())
                .width(200)
                .invalid(true)
        ),
        tooltip(
            language,
            Container::new(button::bare(Icon::Help, Some(()))).id("help"),
            I18n::new(language).day_unread("12 مارس 2026", "12/03/2026"),
        ),
    ]
    .spacing(space::M);
    let middle = row![
        Container::new(chips(language, kinds(language), &[0, 2, 3], |_| ()).id("chips")).width(420),
        Element::from(
            day::day(language, &unread, today, |_| ())
                .width(320)
                .id("unread")
        ),
        Container::new(
            day::day(language, &date(2026, 3, 20).into(), today, |_| ())
                .first(date(2026, 3, 5))
                .id("day")
        )
        .width(240),
    ]
    .spacing(space::M);
    let bottom = row![
        Space::new().width(iced::Length::Fill),
        Element::from(
            select::select(language, communes(), Some(700), |_| ())
                .width(160)
                .id("corner")
        ),
    ];
    let page = column![
        top,
        Space::new().height(40),
        middle,
        Space::new().height(iced::Length::Fill),
        bottom
    ]
    .padding(space::L);
    let page = Container::new(page)
        .width(iced::Length::Fill)
        .height(iced::Length::Fill)
        .style(container::page);
    mirror(language.direction(), page)
}

type Window = Simulator<'static, (), Theme>;
/// What one does before the picture is taken, and its name.
type Scene = (&'static str, fn(&mut Window));

fn click(window: &mut Window, id: &'static str) {
    let _ = window.click(selector::id(id)).unwrap();
}

fn over(window: &mut Window, id: &'static str) {
    let found = window.find(selector::id(id)).unwrap();
    let at: Point = selector::Bounded::bounds(&found).center();
    window.point_at(at);
    let start = std::time::Instant::now();
    let _ = window.simulate([
        Event::Mouse(mouse::Event::CursorMoved { position: at }),
        Event::Window(window::Event::RedrawRequested(start)),
    ]);
    let later = start + std::time::Duration::from_secs(1);
    let _ = window.simulate([Event::Window(window::Event::RedrawRequested(later))]);
}

#[test]
#[ignore = "draws what floats into the folder named by SHARAKA_PICTURES"]
fn floating() {
    let folder = PathBuf::from(std::env::var("SHARAKA_PICTURES").unwrap());
    let scenes: [Scene; 7] = [
        ("closed", |_| {}),
        ("few", |window| click(window, "few")),
        ("many", |window| {
            click(window, "many");
            let _ = window.typewrite("تم");
        }),
        ("corner", |window| click(window, "corner")),
        ("chips", |window| click(window, "chips")),
        ("day", |window| {
            click(window, "day");
            let _ = window.tap_key(Named::Tab);
            let _ = window.tap_key(Named::Enter);
            let _ = window.tap_key(Named::ArrowUp);
        }),
        ("help", |window| over(window, "help")),
    ];
    for language in Language::ALL {
        for (theme, shade) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            for (name, act) in scenes {
                let settings = iced::Settings {
                    fonts: font::files(),
                    default_font: font::BODY,
                    ..iced::Settings::default()
                };
                let mut window = Simulator::with_size(settings, WINDOW, view(language));
                act(&mut window);
                let path = folder.join(format!("{name}-{}-{shade}.png", language.code()));
                let _ = window
                    .snapshot(&theme)
                    .unwrap()
                    .matches_image(path)
                    .unwrap();
            }
        }
    }
}
