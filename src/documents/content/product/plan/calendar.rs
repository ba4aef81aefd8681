//! The work programme as entries of a calendar: actions with their days, the session, the windows of
//! partners.

use chrono::NaiveDate;

use super::list;
use crate::{
    documents::content::product::{Product, Source, View},
    domain::mobilisation::{Action, ActionState, schedule},
    text::{Language, isolate},
};

/// Entries for a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called.
    pub name: String,
    /// Language of its texts.
    pub language: Language,
    /// The day that it is made on.
    pub made_on: NaiveDate,
    /// Its entries, in the order of their first days.
    pub entries: Vec<Entry>,
    /// How many actions have no days, and so no entry.
    pub undated: usize,
}

/// An entry of whole days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Names it wherever it goes, the same each time it is written.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What else is known, line by line.
    pub lines: Vec<String>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
    /// Whether it takes the time of whoever bears it; a partner's window does not.
    pub is_busy: bool,
}

/// The programme of a round. Actions that were given up are left out.
pub fn calendar(source: &Source<'_>, language: Language) -> Calendar {
    let view = View::new(source, Product::Plan, language);
    let round = view.round();
    let own = source.contents.actions.iter();
    let own = own.filter(|one| one.round == round.id && one.state != ActionState::Dropped);
    let (dated, undated): (Vec<&Action>, Vec<&Action>) = own.partition(|one| one.span().is_some());
    let mut entries: Vec<Entry> = dated
        .into_iter()
        .filter_map(|one| entry(&view, one))
        .collect();
    let marks = schedule::marks(round, &source.contents.stakeholders);
    entries.extend(marks.iter().enumerate().map(|(at, mark)| {
        let label = list::label(&view, mark);
        let (title, is_busy) = match mark {
            schedule::Mark::Session(_) => (label, true),
            schedule::Mark::Window { partner, .. } => {
                (format!("{label} – {}", view.name(*partner)), false)
            }
        };
        Entry {
            id: format!("{}-{at}", round.id),
            title: isolate::strip(&title),
            lines: Vec::new(),
            from: mark.from().day(),
            until: mark.until().day(),
            is_busy,
        }
    }));
    entries.sort_by(|one, other| (one.from, &one.id).cmp(&(other.from, &other.id)));
    Calendar {
        name: round.name.get(language).to_owned(),
        language,
        made_on: source.today.day(),
        entries,
        undated: undated.len(),
    }
}

fn entry(view: &View<'_>, action: &Action) -> Option<Entry> {
    let (tr, language) = (view.tr, view.language());
    let (from, until) = action.span()?;
    let support: Vec<String> = action
        .support
        .iter()
        .map(|id| list::member(view, *id))
        .collect();
    let project = action.project.and_then(|id| {
        let mut all = view.source.contents.projects.iter();
        all.find(|project| project.id == id)
    });
    let facts = [
        (
            tr.register_partner(),
            action.partner.map(|id| view.name(id)).unwrap_or_default(),
        ),
        (
            tr.product_project(),
            project.map_or("", |one| one.title.get(language)).to_owned(),
        ),
        (
            tr.product_channel(),
            action.channel.map(|by| tr.term(by)).unwrap_or_default(),
        ),
        (
            tr.product_responsible(),
            action
                .responsible
                .map(|id| list::member(view, id))
                .unwrap_or_default(),
        ),
        (tr.product_support(), support.join(&tr.form_comma())),
        (
            tr.product_deliverable(),
            action.deliverable.get(language).to_owned(),
        ),
        (
            tr.product_indicator(),
            action.indicator.get(language).to_owned(),
        ),
    ];
    let said = facts.iter().filter(|(_, words)| !words.trim().is_empty());
    let lines = said.map(|(name, words)| isolate::strip(&format!("{name}: {words}")));
    Some(Entry {
        id: action.id.to_string(),
        title: action.title.get(language).to_owned(),
        lines: lines.collect(),
        from: from.day(),
        until: until.day(),
        is_busy: true,
    })
}
