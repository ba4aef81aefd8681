//! What every screen reads and none owns: the words, the day, the dossier.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::{DateTime, FixedOffset, Utc};
use uuid::Uuid;

use super::{Paper, Problem, Register, finder, preference::Preferences, sheet::field::Offer};
use crate::{
    domain::{Date, Line, Total, id::IdSource},
    i18n::I18n,
    library::partner::{Catalogue, Domain},
    search::Index,
    storage::{Dossier, Error, Reader, RowKey},
    text::{Language, amount, date},
};

/// What screens share.
#[derive(Debug)]
pub struct Context {
    /// The words, in the interface's language.
    pub tr: I18n,
    /// The day that states are told on.
    pub today: Date,
    /// How far the clocks here are from universal time.
    pub offset: FixedOffset,
    /// Who works here, as the journal names them.
    pub who: Line,
    /// What she prefers; changed through [`Action::Prefer`](super::Action::Prefer).
    pub preferences: Preferences,
    /// Where new ids come from.
    pub ids: Ids,
    /// The dossier, for what is not in the summaries.
    pub dossier: Dossier,
    /// Summaries of what the dossier holds.
    pub register: Register,
    /// What documents are made of.
    pub paper: Paper,
    /// Partners that any commune may have, and the domains they work in.
    pub catalogue: Arc<Catalogue>,
    /// What everything is found by, once it is built.
    pub index: Option<Index>,
    /// Whether it is the sample, which stands in no file: its changes go with the window.
    pub is_sample: bool,
}

impl Context {
    /// Over a dossier that was just opened.
    pub fn new(tr: I18n, today: Date, offset: FixedOffset, ids: Ids, opened: Opened) -> Context {
        Context {
            tr,
            today: opened.today.unwrap_or(today),
            offset,
            who: Line::default(),
            preferences: Preferences::default(),
            ids,
            dossier: opened.dossier,
            register: opened.register,
            paper: opened.paper,
            catalogue: Arc::new(Catalogue::load().unwrap_or_default()),
            index: None,
            is_sample: opened.is_sample,
        }
    }

    /// The language of the interface.
    pub fn language(&self) -> Language {
        self.tr.language()
    }

    /// Whether nothing can be changed: the file or its folder may only be read.
    pub fn is_read_only(&self) -> bool {
        self.dossier.is_read_only()
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> String {
        date::long(date.day(), self.language())
    }

    /// A moment here, in words: `7 mars 2026, 14:05`.
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        let here = at.with_timezone(&self.offset);
        let day = date::long(here.date_naive(), self.language());
        self.tr.shell_moment(day, here.format("%H:%M").to_string())
    }

    /// An amount in dirhams, without unit: `2 000 000,00`.
    pub fn amount(&self, total: impl Into<Total>) -> String {
        amount::format(total.into().centimes())
    }

    /// An amount in dirhams with its unit, without decimals where there are no centimes.
    pub fn dirhams(&self, total: impl Into<Total>) -> String {
        self.tr
            .amount_dirhams(amount::format_whole(total.into().centimes()))
    }

    /// The name of a domain or sector; its key where the list does not have it.
    pub fn domain(&self, key: &str) -> String {
        let line = Line::new(key).unwrap_or_default();
        match self.catalogue.domain(&line) {
            Some(domain) => domain.name.get(self.language()).to_owned(),
            None => key.to_owned(),
        }
    }

    /// The name of a legal form; its key where the legal library does not have it.
    pub fn form(&self, key: &str) -> String {
        match self.paper.form(key) {
            Some(name) => name.get(self.language()).to_owned(),
            None => key.to_owned(),
        }
    }

    /// What a row that others refer to is called: a title, a name. As `domain` the key of a domain
    /// is asked for.
    pub fn called(&self, table: &str, id: &str) -> Option<String> {
        let language = self.language();
        let register = &self.register;
        let owned = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        if table == "domain" {
            return owned(&self.domain(id));
        }
        let id = Uuid::parse_str(id).ok()?;
        match table {
            "project" => owned(register.projects.get(id)?.title().get(language)),
            "partner" => owned(register.partners.get(id)?.name().get(language)),
            "agreement" => owned(register.agreements.get(id)?.title().get(language)),
            "axis" => {
                let axis = register.axes.iter().find(|axis| axis.id.uuid() == id)?;
                owned(axis.name.get(language))
            }
            "plan" => {
                let plan = register.plans.iter().find(|plan| plan.id.uuid() == id)?;
                owned(plan.title.get(language))
            }
            _ => None,
        }
    }

    /// Every domain that may be chosen.
    pub fn domains(&self) -> Vec<Offer> {
        let offer = |domain: &Domain| Offer {
            key: domain.id.as_str().to_owned(),
            words: domain.name.get(self.language()).to_owned(),
        };
        self.catalogue.domains.iter().map(offer).collect()
    }

    /// Reads what the summaries leave out; short, since the window waits.
    pub fn read<T>(
        &self,
        work: impl FnOnce(&Reader<'_>) -> Result<T, Error>,
    ) -> Result<T, Problem> {
        self.dossier
            .read(work)
            .map_err(|error: Error| Problem::of(&error))
    }

    /// Takes in what was done in the dossier since, by whomever, and gives the rows it touched.
    pub fn refresh(&mut self) -> Result<Vec<RowKey>, Problem> {
        let (register, index) = (&mut self.register, &mut self.index);
        self.dossier
            .read(|reader| {
                let touched = register.refresh(reader)?;
                if let Some(index) = index {
                    finder::follow(index, register, reader, &touched)?;
                }
                Ok(touched)
            })
            .map_err(|error: Error| Problem::of(&error))
    }
}

/// A dossier that was opened, with what screens know of it.
#[derive(Debug)]
pub struct Opened {
    /// The dossier.
    pub dossier: Dossier,
    /// Summaries of what it holds.
    pub register: Register,
    /// What its documents are made of.
    pub paper: Paper,
    /// The day that a sample is told on; today for a dossier.
    pub today: Option<Date>,
    /// Whether it is the sample.
    pub is_sample: bool,
}

impl Opened {
    /// Reads the summaries of a dossier.
    pub fn new(dossier: Dossier, today: Date) -> Result<Opened, Problem> {
        let register = dossier
            .read(|reader| Register::read(reader, today))
            .map_err(|error: Error| Problem::of(&error))?;
        let paper = Paper::new(dossier.clone(), today);
        Ok(Opened {
            dossier,
            register,
            paper,
            today: None,
            is_sample: false,
        })
    }

    /// As the sample, told on its own day.
    pub fn sample(self, today: Date) -> Opened {
        Opened {
            today: Some(today),
            is_sample: true,
            ..self
        }
    }
}

/// A source of ids that screens share.
#[derive(Clone)]
pub struct Ids(Arc<Mutex<dyn IdSource + Send>>);

impl Ids {
    /// Drawn from this source.
    pub fn new(source: impl IdSource + Send + 'static) -> Ids {
        Ids(Arc::new(Mutex::new(source)))
    }
}

impl IdSource for Ids {
    fn next_uuid(&mut self) -> Uuid {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .next_uuid()
    }
}

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ids")
    }
}
