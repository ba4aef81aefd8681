use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::text::Language;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn calendar(title: &str, lines: &[&str]) -> Calendar {
    Calendar {
        name: "حملة 2027, الأولى".to_owned(),
        language: Language::Arabic,
        made_on: day("2026-11-24"),
        entries: vec![Entry {
            id: "0193".to_owned(),
            title: title.to_owned(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            from: day("2026-12-28"),
            until: day("2026-12-31"),
            is_busy: false,
        }],
        undated: 0,
    }
}

fn written(calendar: &Calendar) -> String {
    String::from_utf8(export(calendar)).unwrap()
}

/// Lines as they were before they were folded.
fn unfolded(file: &str) -> Vec<String> {
    let whole = file.replace("\r\n ", "");
    whole.split("\r\n").map(str::to_owned).collect()
}

#[test]
fn an_entry_is_written_as_calendars_read_it() {
    let given = || calendar("زيارة; المجلس, الإقليمي", &["الشريك: الجهة", "سطر"]);
    let file = written(&given());
    assert_eq!(
        unfolded(&file),
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Sharaka//Sharaka//FR",
            "CALSCALE:GREGORIAN",
            r"X-WR-CALNAME:حملة 2027\, الأولى",
            "BEGIN:VEVENT",
            "UID:0193@sharaka",
            "DTSTAMP:20261124T000000Z",
            "DTSTART;VALUE=DATE:20261228",
            "DTEND;VALUE=DATE:20270101",
            r"SUMMARY;LANGUAGE=ar:زيارة\; المجلس\, الإقليمي",
            r"DESCRIPTION;LANGUAGE=ar:الشريك: الجهة\nسطر",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    );
    assert_eq!(file, written(&given()));
}

proptest! {
    #[test]
    fn no_line_is_too_long_and_no_text_is_lost(
        title in r"[^\p{Cc}]{0,300}",
        line in r"[^\p{Cc}]{0,900}",
    ) {
        let file = written(&calendar(&title, &[&line]));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{}", line.len());
            prop_assert!(!line.contains(['\n', '\r']));
        }
        let lines = unfolded(&file);
        let summary = format!("SUMMARY;LANGUAGE=ar:{}", escaped(&title));
        prop_assert!(title.is_empty() || lines.contains(&summary));
        let description = format!("DESCRIPTION;LANGUAGE=ar:{}", escaped(&line));
        prop_assert!(line.is_empty() || lines.contains(&description));
    }
}
