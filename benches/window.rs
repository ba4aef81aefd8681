//! The window in software rendering: the virtualised table with a hundred thousand rows of eight
//! columns, painted by tiny-skia at 1280x720.
//!
//! `cargo bench --bench window`. The goals are in benches/README.md. What is painted is read back
//! from the renderer as a picture, which a window does not do: `paint_an_empty_page` measures that
//! part alone.

use divan::{Bencher, counter::ItemsCount};
use iced::{
    Event, Pixels, Point, Size,
    advanced::{clipboard, renderer::Headless},
    mouse, window,
};
use iced_test::runtime::{UserInterface, user_interface::Cache};
use sharaka::{
    text::{Language, number},
    theme::{Theme, font, type_scale},
    widget::{
        Container, Element, badge,
        grid::{self, Cell, Column, Key},
        mirror::mirror,
    },
};

/// Rows of the table.
const COUNT: u32 = 100_000;
/// The window, in pixels.
const WINDOW: Size<u32> = Size::new(1_280, 720);

fn main() {
    if let Ok(mut fonts) = iced::advanced::graphics::text::font_system().write() {
        for file in font::files() {
            fonts.load_font(file);
        }
    }
    divan::main();
}

const WORKS: [[&str; 2]; 5] = [
    [
        "تهيئة المسلك الرابط بين دوار",
        "Aménagement de la piste du douar",
    ],
    [
        "إعادة تأهيل السوق الأسبوعي",
        "Réhabilitation du souk hebdomadaire",
    ],
    [
        "تزويد الدواوير بالماء الصالح للشرب",
        "Alimentation en eau potable",
    ],
    [
        "كهربة الدواوير بالطاقة الشمسية",
        "Électrification solaire des douars",
    ],
    ["أشغال صيانة المدرسة", "Entretien de l’école"],
];
const PLACES: [[&str; 2]; 4] = [
    ["أولاد علي", "Oulad Ali"],
    ["أيت موسى", "Aït Moussa"],
    ["الزاوية", "Zaouia"],
    ["تيزي", "Tizi"],
];

fn pick(language: Language, pair: [&'static str; 2]) -> &'static str {
    match language {
        Language::Arabic => pair[0],
        Language::French => pair[1],
    }
}

/// A number that does not follow the row's.
fn scattered(row: u32) -> u32 {
    row.wrapping_mul(2_654_435_761) >> 8
}

struct Project {
    name: String,
    cost: String,
    gap: String,
}

fn projects(language: Language) -> Vec<Project> {
    let amount = |dirhams: u32| format!("{},00", number::group(i64::from(dirhams)));
    (0..COUNT)
        .map(|row| {
            let work = pick(language, WORKS[scattered(row) as usize % WORKS.len()]);
            let place = pick(language, PLACES[scattered(row + 1) as usize % PLACES.len()]);
            Project {
                name: format!("{work} {place} {}", scattered(row) % 900),
                cost: amount(scattered(row) % 9_000_000),
                gap: amount(scattered(row) % 3_000_000),
            }
        })
        .collect()
}

fn view<'a>(
    language: Language,
    state: &'a grid::State,
    projects: &'a [Project],
) -> Element<'a, grid::Message> {
    let columns = vec![
        Column::new("number", "N°", 80.0).number(),
        Column::new("name", "المشروع", 280.0).stretch(),
        Column::new("place", "المكان", 130.0),
        Column::new("sector", "القطاع", 120.0),
        Column::new("year", "السنة", 80.0).number(),
        Column::new("cost", "الكلفة", 140.0).number(),
        Column::new("gap", "الخصاص", 140.0).number(),
        Column::new("state", "الحالة", 140.0),
    ];
    let cell = move |row: u32, column: &str| {
        let project = &projects[row as usize];
        let at = row as usize;
        match column {
            "number" => Cell::number((row + 1).to_string()),
            "name" => Cell::text(&project.name),
            "place" => Cell::text(pick(language, PLACES[at % PLACES.len()])),
            "sector" => Cell::muted(pick(language, ["الماء", "Eau"])),
            "year" => Cell::number((2_022 + row % 6).to_string()),
            "cost" => Cell::number(&project.cost),
            "gap" => Cell::number(&project.gap),
            _ if at.is_multiple_of(2) => {
                Cell::badge(badge::LATE, pick(language, ["متأخر", "En retard"]))
            }
            _ => Cell::badge(badge::DONE, pick(language, ["منجز", "Réalisé"])),
        }
    };
    mirror(
        language.direction(),
        grid::grid(language, state, columns, cell, |message| message),
    )
}

fn arranged(language: Language) -> grid::State {
    let mut state = grid::State::default();
    state.arrange(language, COUNT as usize, |_| true, |_, _| Key::Nothing);
    state
}

type Ui<'a> = UserInterface<'a, grid::Message, Theme, iced::Renderer>;

fn renderer() -> iced::Renderer {
    iced::Renderer::new(font::BODY, Pixels(type_scale::BODY))
}

fn build<'a>(element: Element<'a, grid::Message>, renderer: &mut iced::Renderer) -> Ui<'a> {
    let size = Size::new(WINDOW.width as f32, WINDOW.height as f32);
    UserInterface::build(element, size, Cache::default(), renderer)
}

fn tick(ui: &mut Ui<'_>, renderer: &mut iced::Renderer, event: Event) {
    let cursor = mouse::Cursor::Available(Point::new(640.0, 360.0));
    let redraw = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
    let mut messages = Vec::new();
    for event in [event, redraw] {
        let _ = ui.update(
            &[event],
            cursor,
            renderer,
            &mut clipboard::Null,
            &mut messages,
        );
    }
}

fn paint(ui: &mut Ui<'_>, renderer: &mut iced::Renderer) -> Vec<u8> {
    let theme = Theme::Light;
    let style = iced::advanced::renderer::Style {
        text_color: theme.palette().ink,
    };
    ui.draw(renderer, &theme, &style, mouse::Cursor::Unavailable);
    renderer.screenshot(WINDOW, 1.0, theme.palette().paper)
}

fn wheel(notches: f32) -> Event {
    Event::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Lines {
            x: 0.0,
            y: -notches,
        },
    })
}

/// From the wheel to the painted rows: three rows are new at each tick.
#[divan::bench(args = Language::ALL, sample_size = 1, sample_count = 300)]
fn scroll_tick(bencher: Bencher<'_, '_>, language: Language) {
    let (state, projects) = (arranged(language), projects(language));
    let mut renderer = renderer();
    let mut ui = build(view(language, &state, &projects), &mut renderer);
    bencher.bench_local(|| {
        tick(&mut ui, &mut renderer, wheel(1.0));
        paint(&mut ui, &mut renderer)
    });
}

/// The same when every row is new, as when the bar is dragged.
#[divan::bench(args = Language::ALL, sample_size = 1, sample_count = 300)]
fn scroll_a_page(bencher: Bencher<'_, '_>, language: Language) {
    let (state, projects) = (arranged(language), projects(language));
    let mut renderer = renderer();
    let mut ui = build(view(language, &state, &projects), &mut renderer);
    bencher.bench_local(|| {
        tick(&mut ui, &mut renderer, wheel(20.0));
        paint(&mut ui, &mut renderer)
    });
}

/// What of the two above is not the table: the empty page painted and read back.
#[divan::bench(sample_size = 1, sample_count = 100)]
fn paint_an_empty_page(bencher: Bencher<'_, '_>) {
    let mut renderer = renderer();
    let nothing = Container::new(iced::widget::Space::new());
    let mut ui = build(nothing.into(), &mut renderer);
    bencher.bench_local(|| paint(&mut ui, &mut renderer));
}

/// The table's first layout, nothing shaped yet.
#[divan::bench(args = Language::ALL, sample_size = 1, sample_count = 50)]
fn first_layout(bencher: Bencher<'_, '_>, language: Language) {
    let (state, projects) = (arranged(language), projects(language));
    let mut renderer = renderer();
    bencher.bench_local(|| {
        build(view(language, &state, &projects), &mut renderer);
    });
}

/// The names ordered as the language orders them.
#[divan::bench(args = Language::ALL, sample_size = 1, sample_count = 20)]
fn sort_by_name(bencher: Bencher<'_, '_>, language: Language) {
    let projects = projects(language);
    bencher
        .counter(ItemsCount::new(COUNT as usize))
        .bench_local(|| {
            let mut rows: Vec<u32> = (0..COUNT).collect();
            grid::sort(language, &mut rows, false, |row| {
                Key::text(&projects[row as usize].name)
            });
            rows
        });
}
