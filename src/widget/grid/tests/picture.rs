//! Pictures of the table, for a person to look at.

use super::*;
use crate::theme::{Theme, font};

fn draw(
    language: Language,
    theme: Theme,
    state: &State,
    size: Size,
    path: PathBuf,
    events: &[Input],
) {
    let settings = iced::Settings {
        fonts: font::files(),
        default_font: font::BODY,
        ..iced::Settings::default()
    };
    let view = drive::view(language, state);
    let page = crate::widget::Container::new(view)
        .padding(space::L)
        .style(crate::theme::container::page);
    let mut simulator = iced_test::Simulator::with_size(settings, size, page);
    simulator.point_at(Point::new(size.width / 2.0, 235.0));
    let _ = simulator.simulate(events.iter().cloned());
    let _ = simulator
        .snapshot(&theme)
        .unwrap()
        .matches_image(path)
        .unwrap();
}

#[test]
#[ignore = "draws tables into the folder named by SHARAKA_PICTURES"]
fn tables() {
    let folder = PathBuf::from(std::env::var("SHARAKA_PICTURES").unwrap());
    let moved = Input::Mouse(mouse::Event::CursorMoved {
        position: Point::new(WIDTH / 2.0, 235.0),
    });
    for language in Language::ALL {
        for (theme, shade) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let mut state = State::default();
            state.update(Message::Sort("name"));
            let key = |row, _: &str| Key::text(drive::name(language, row));
            state.arrange(language, 100_000, |_| true, key);
            state.update(Message::Go(2, Extend::No));
            state.update(Message::Go(3, Extend::Range));
            let path = |name: &str| folder.join(format!("{name}-{language}-{shade}.png"));
            let window = Size::new(WIDTH, HEIGHT);
            let wheel = [moved.clone(), lines(-0.5)];
            draw(language, theme, &state, window, path("grid"), &wheel);
            state.update(Message::Edit(4, "name", drive::name(language, 4)));
            state.update(Message::Choose(true));
            let narrow = Size::new(760.0, 480.0);
            draw(
                language,
                theme,
                &state,
                narrow,
                path("grid-open"),
                std::slice::from_ref(&moved),
            );
        }
    }
}
