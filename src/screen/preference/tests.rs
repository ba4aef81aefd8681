use std::path::PathBuf;

use chrono::DateTime;

use super::*;
use crate::domain::Name;

fn open(preferences: &mut Preferences, path: &str, second: i64) {
    preferences.opened(Opened {
        path: Path::new(path),
        commune: &Name::new("تمسمان", "Temsamane").unwrap(),
        at: DateTime::from_timestamp(1_790_000_000 + second, 0).unwrap(),
    });
}

fn paths(preferences: &Preferences) -> Vec<String> {
    let path = |one: &Recent| one.path.display().to_string();
    preferences.recent.iter().map(path).collect()
}

#[test]
fn what_is_written_is_read_back() {
    let mut preferences = Preferences {
        name: Line::new("التقنية الأولى").unwrap(),
        language: Some(Language::French),
        theme: Theme::Dark,
        scale: Scale::from(150),
        window: Some(Window {
            width: 1280,
            height: 720,
            maximized: true,
        }),
        ..Preferences::default()
    };
    open(&mut preferences, "/tmp/commune.sharaka", 0);
    let place = Place {
        screen: "projects".to_owned(),
        row: Some(uuid::Uuid::nil()),
    };
    assert!(preferences.stay(Path::new("/tmp/commune.sharaka"), place.clone()));
    assert!(!preferences.stay(Path::new("/tmp/commune.sharaka"), place.clone()));
    assert!(!preferences.stay(Path::new("/tmp/other.sharaka"), place.clone()));
    let at = DateTime::from_timestamp(1_790_000_500, 0).unwrap();
    preferences.set_verified(Path::new("/tmp/commune.sharaka"), at);
    preferences.set_verified(Path::new("/tmp/other.sharaka"), at);
    open(&mut preferences, "/tmp/commune.sharaka", 1);
    assert!(preferences.set_table("projects", &vec![120, 80]));
    assert!(!preferences.set_table("projects", &vec![120, 80]));
    let read = Preferences::read(&preferences.write().unwrap());
    assert!(!read.is_broken);
    assert_eq!(read.preferences, preferences);
    assert_eq!(
        read.preferences.place(Path::new("/tmp/commune.sharaka")),
        Some(&place)
    );
    let verified = |path| read.preferences.verified(Path::new(path));
    assert_eq!(verified("/tmp/commune.sharaka"), Some(at));
    assert_eq!(verified("/tmp/other.sharaka"), None);
    assert_eq!(
        read.preferences.table::<Vec<u16>>("projects"),
        Some(vec![120, 80])
    );
    assert_eq!(read.preferences.table::<String>("projects"), None);
    assert_eq!(read.preferences.table::<Vec<u16>>("partners"), None);
}

#[test]
fn another_versions_fields_stay() {
    let text = r#"{"name": "س", "telemetry": {"never": true}}"#;
    let read = Preferences::read(text);
    assert!(!read.is_broken);
    let again = Preferences::read(&read.preferences.write().unwrap()).preferences;
    assert_eq!(again.other["telemetry"]["never"], true);
    assert_eq!(again.name.as_str(), "س");
}

#[test]
fn what_is_broken_gets_its_usual_value() {
    for text in ["", "{", "[]", "\"name\"", "\0", "null"] {
        let read = Preferences::read(text);
        assert_eq!(
            (read.preferences, read.is_broken),
            (Preferences::default(), true),
            "{text:?}"
        );
    }
    let text = r#"{"name": "س", "theme": "purple", "scale": "big", "language": "fr", "recent": 3}"#;
    let read = Preferences::read(text);
    assert!(read.is_broken);
    assert_eq!(read.preferences.name.as_str(), "س");
    assert_eq!(read.preferences.language, Some(Language::French));
    assert_eq!(read.preferences.theme, Theme::Light);
    assert_eq!(read.preferences.scale, Scale::MIN);
}

#[test]
fn the_last_dossier_is_first_and_each_is_there_once() {
    let mut preferences = Preferences::default();
    for number in 0..12 {
        open(&mut preferences, &format!("/d/{number}"), number);
    }
    assert_eq!(preferences.recent.len(), RECENT_MAX);
    assert_eq!(paths(&preferences)[0], "/d/11");
    open(&mut preferences, "/d/5", 99);
    assert_eq!(paths(&preferences)[..2], ["/d/5", "/d/11"]);
    assert_eq!(preferences.recent.len(), RECENT_MAX);
    preferences.forget(Path::new("/d/5"));
    assert_eq!(paths(&preferences)[0], "/d/11");
    assert_eq!(preferences.recent.len(), RECENT_MAX - 1);
}

#[cfg(unix)]
#[test]
fn a_path_that_cannot_be_written_is_left_out() {
    use std::os::unix::ffi::OsStringExt;

    let path = PathBuf::from(std::ffi::OsString::from_vec(vec![b'/', 0xFF]));
    let mut preferences = Preferences::default();
    preferences.opened(Opened {
        path: &path,
        commune: &Name::default(),
        at: DateTime::default(),
    });
    assert!(preferences.recent.is_empty() && preferences.write().is_ok());
}

#[test]
fn a_scale_keeps_its_limits() {
    for (given, percent) in [(0, 100), (100, 100), (124, 120), (125, 130), (999, 200)] {
        assert_eq!(Scale::from(given).percent(), percent, "{given}");
    }
    assert_eq!(Scale::MIN.smaller(), Scale::MIN);
    assert_eq!(Scale::MAX.larger(), Scale::MAX);
    assert_eq!(Scale::MIN.larger().percent(), 110);
    assert!((Scale::from(150).factor() - 1.5).abs() < f32::EPSILON);
}

#[test]
fn two_sheets_told_apart_stay_so_either_way_round() {
    let [one, other, third] = [3, 1, 2].map(uuid::Uuid::from_u128);
    let mut preferences = Preferences::default();
    preferences.part(one, other);
    preferences.part(other, one);
    assert_eq!(preferences.apart, [[other, one]]);
    let again = Preferences::read(&preferences.write().unwrap()).preferences;
    assert!(again.is_apart(one, other) && again.is_apart(other, one));
    assert!(!again.is_apart(one, third));
    for number in 10..600 {
        preferences.part(third, uuid::Uuid::from_u128(number));
    }
    assert!(!preferences.is_apart(one, other));
    assert_eq!(preferences.apart.len(), 500);
}
