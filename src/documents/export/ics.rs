//! A calendar as other programs read it (iCalendar, RFC 5545): entries of whole days, each with an
//! id of its own, so that a calendar that reads the file again changes what it has.
//!
//! Written here: of the library that was tried, folded lines have 76 octets where the format allows
//! 75, and the calendar's name is not escaped.

use chrono::{Days, NaiveDate};

use crate::documents::content::product::{Calendar, Entry};

/// Octets of a line, without its end (RFC 5545, section 3.1).
const WIDTH: usize = 75;

/// The bytes of an ICS file. Identical calendars give identical bytes.
pub fn export(calendar: &Calendar) -> Vec<u8> {
    let mut file = File::default();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Sharaka//Sharaka//FR",
        "CALSCALE:GREGORIAN",
    ] {
        file.line(line);
    }
    file.line(&format!("X-WR-CALNAME:{}", escaped(&calendar.name)));
    for entry in &calendar.entries {
        event(&mut file, entry, calendar);
    }
    file.line("END:VCALENDAR");
    file.0.into_bytes()
}

fn event(file: &mut File, entry: &Entry, calendar: &Calendar) {
    let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
    let language = calendar.language.code();
    file.line("BEGIN:VEVENT");
    file.line(&format!("UID:{}@sharaka", entry.id));
    file.line(&format!("DTSTAMP:{}T000000Z", day(calendar.made_on)));
    file.line(&format!("DTSTART;VALUE=DATE:{}", day(entry.from)));
    file.line(&format!("DTEND;VALUE=DATE:{}", day(after(entry.until))));
    let description = entry.lines.join("\n");
    for (key, text) in [("SUMMARY", &entry.title), ("DESCRIPTION", &description)] {
        if !text.is_empty() {
            file.line(&format!("{key};LANGUAGE={language}:{}", escaped(text)));
        }
    }
    if !entry.is_busy {
        file.line("TRANSP:TRANSPARENT");
    }
    file.line("END:VEVENT");
}

/// The day after: the last day of an entry is the one before its end.
fn after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

/// A text as the format writes it (section 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[derive(Default)]
struct File(String);

impl File {
    /// A line, folded between letters where it is too long.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(c);
            octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests;
