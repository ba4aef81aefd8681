//! A calendar as other programs read it (iCalendar, RFC 5545): entries of whole days, each with an
//! id of its own, so that a calendar that reads the file again changes what it has.

use chrono::{Days, NaiveDate, NaiveTime};
use icalendar::{Component, EventLike, Property};

use crate::documents::content::product::{Calendar, Entry};

/// Who made the file.
const PRODUCT: &str = "-//Sharaka//Sharaka//FR";

/// The bytes of an ICS file. Identical calendars give identical bytes.
pub fn export(calendar: &Calendar) -> Vec<u8> {
    let mut file = icalendar::Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", PRODUCT),
        ("CALSCALE", "GREGORIAN"),
    ] {
        file.append_property(Property::new(key, value));
    }
    file.name(&escaped(&calendar.name));
    for entry in &calendar.entries {
        file.push(event(entry, calendar));
    }
    file.to_string().into_bytes()
}

fn event(entry: &Entry, calendar: &Calendar) -> icalendar::Event {
    let mut event = icalendar::Event::new();
    event
        .uid(&format!("{}@sharaka", entry.id))
        .timestamp(calendar.made_on.and_time(NaiveTime::MIN).and_utc())
        .starts(entry.from)
        .ends(after(entry.until));
    let description = entry.lines.join("\n");
    for (key, text) in [("SUMMARY", &entry.title), ("DESCRIPTION", &description)] {
        if !text.is_empty() {
            let mut property = Property::new(key, text);
            property.add_parameter("LANGUAGE", calendar.language.code());
            event.append_property(property);
        }
    }
    if !entry.is_busy {
        event.append_property(Property::new("TRANSP", "TRANSPARENT"));
    }
    event.done()
}

/// A text as the format writes it; of a calendar's name the library does not see to that.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(',', "\\,")
        .replace(';', "\\;")
        .replace('\n', "\\n")
}

/// The day after: the last day of an entry is the one before its end.
fn after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

#[cfg(test)]
mod tests;
