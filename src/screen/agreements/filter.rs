//! What of the agreements is kept: by stage, legal form, year, and where their commitments stand.

use std::sync::Arc;

use iced::{Alignment, Length, widget::row};
use rustc_hash::FxHashSet;

use crate::{
    domain::{
        Year,
        agreement::{Stage, Summary},
        id::AgreementId,
        key::Keyed,
    },
    screen::{Context, action::Among, register::Due},
    text::collate::Collator,
    theme::space,
    widget::{Container, Element, button, select::select},
};

/// The filters, and what they choose from.
#[derive(Debug, Default)]
pub struct Filter {
    phase: Option<Phase>,
    form: Option<Arc<str>>,
    year: Option<Year>,
    owing: Option<Owing>,
    forms: Vec<Arc<str>>,
    years: Vec<Year>,
}

/// How far an agreement has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Not signed by every party yet.
    Unsigned,
    /// At this stage.
    At(Stage),
}

/// Where the commitments of an agreement stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owing {
    /// One at least is late.
    Late,
    /// One at least falls due soon.
    Soon,
    /// It has any.
    Any,
}

/// What is chosen.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A phase, or all.
    Phase(Option<Phase>),
    /// A legal form, or all.
    Form(Option<Arc<str>>),
    /// A year, or all.
    Year(Option<Year>),
    /// A standing of commitments, or all.
    Owing(Option<Owing>),
    /// Keep everything.
    Clear,
}

impl Filter {
    /// Keeping all, or those that a figure counts.
    pub fn new(context: &Context, among: Option<Among>) -> Filter {
        let mut filter = Filter::default();
        match among {
            None => {}
            Some(Among::Unsigned) => filter.phase = Some(Phase::Unsigned),
            Some(Among::Late) => filter.owing = Some(Owing::Late),
            Some(Among::Soon) => filter.owing = Some(Owing::Soon),
            Some(Among::Owing) => filter.owing = Some(Owing::Any),
        }
        filter.refresh(context);
        filter
    }

    /// Looks anew at what there is to choose from.
    pub fn refresh(&mut self, context: &Context) {
        let agreements = context.register.agreements.all();
        let forms: FxHashSet<&Arc<str>> = agreements.iter().map(|a| &a.form).collect();
        self.forms = forms.into_iter().cloned().collect();
        self.forms.retain(|form| !form.is_empty());
        let years: FxHashSet<Year> = agreements.iter().filter_map(Summary::year).collect();
        self.years = years.into_iter().collect();
        self.years.sort_unstable_by(|a, b| b.cmp(a));
    }

    /// Takes a choice in.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::Phase(phase) => self.phase = phase,
            Message::Form(form) => self.form = form,
            Message::Year(year) => self.year = year,
            Message::Owing(owing) => self.owing = owing,
            Message::Clear => {
                (self.phase, self.form, self.year, self.owing) = (None, None, None, None);
            }
        }
    }

    /// Whether anything is left out.
    pub fn narrows(&self) -> bool {
        self.phase.is_some() || self.form.is_some() || self.year.is_some() || self.owing.is_some()
    }

    /// Whether an agreement is kept.
    pub fn keep<'a>(&'a self, context: &'a Context) -> impl Fn(&Summary) -> bool + 'a {
        let today = context.today;
        let owing = self.owing.map(|owing| agreements(context, owing));
        move |agreement| {
            let is_phase = match self.phase {
                None => true,
                Some(Phase::Unsigned) => agreement.is_draft(),
                Some(Phase::At(stage)) => agreement.stage(today) == stage,
            };
            let is_form = |form: &Arc<str>| **form == *agreement.form;
            is_phase
                && self.form.as_ref().is_none_or(is_form)
                && self.year.is_none_or(|year| agreement.year() == Some(year))
                && owing.as_ref().is_none_or(|all| all.contains(&agreement.id))
        }
    }

    /// What is kept, in words, for the heading of a file.
    pub fn kept_by(&self, context: &Context) -> Vec<String> {
        let tr = &context.tr;
        let chosen = [
            (
                tr.agreements_by_phase(),
                self.phase.map(|phase| phase_words(context, phase)),
            ),
            (
                tr.agreements_by_form(),
                self.form.as_ref().map(|form| context.form(form)),
            ),
            (
                tr.agreements_by_year(),
                self.year.map(|year| year.to_string()),
            ),
            (
                tr.agreements_by_standing(),
                self.owing.map(|owing| owing_words(context, owing)),
            ),
        ];
        let said = chosen
            .into_iter()
            .filter_map(|(name, value)| Some(tr.agreements_kept_by(name, value?)));
        said.collect()
    }

    /// The line of the filters.
    pub fn view<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let stages = Stage::EVERY.iter().map(|stage| Phase::At(*stage));
        let phases = std::iter::once(Phase::Unsigned)
            .chain(stages)
            .map(|phase| (phase, phase_words(context, phase)));
        let phases: Vec<(Phase, String)> = phases.collect();
        let forms = self.forms.iter();
        let mut forms: Vec<(Arc<str>, String)> = forms
            .map(|form| (Arc::clone(form), context.form(form)))
            .collect();
        let collator = Collator::new(language);
        forms.sort_by(|(_, one), (_, other)| collator.compare(one, other));
        let years = self.years.iter().map(|year| (*year, year.to_string()));
        let years: Vec<(Year, String)> = years.collect();
        let owing = [Owing::Late, Owing::Soon, Owing::Any];
        let owing = owing.map(|owing| (owing, owing_words(context, owing)));
        let phase = select(language, phases, self.phase, |phase| {
            Message::Phase(Some(phase))
        });
        let form = select(language, forms, self.form.clone(), |form| {
            Message::Form(Some(form))
        });
        let year = select(language, years, self.year, |year| Message::Year(Some(year)));
        let owing = select(language, owing.to_vec(), self.owing, |owing| {
            Message::Owing(Some(owing))
        });
        let part = |select: Element<'a, Message>, portion| {
            Container::new(select).width(Length::FillPortion(portion))
        };
        let mut line = row![
            part(
                phase
                    .placeholder(tr.agreements_by_phase())
                    .optional(Message::Phase(None))
                    .into(),
                5
            ),
            part(
                form.placeholder(tr.agreements_by_form())
                    .optional(Message::Form(None))
                    .into(),
                6
            ),
            part(
                year.placeholder(tr.agreements_by_year())
                    .optional(Message::Year(None))
                    .into(),
                3
            ),
            part(
                owing
                    .placeholder(tr.agreements_by_standing())
                    .optional(Message::Owing(None))
                    .into(),
                6
            ),
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center);
        if self.narrows() {
            let clear = button::plain(language, tr.agreements_clear(), Some(Message::Clear));
            line = line.push(clear);
        }
        line.into()
    }
}

fn phase_words(context: &Context, phase: Phase) -> String {
    match phase {
        Phase::Unsigned => context.tr.agreements_unsigned(),
        Phase::At(stage) => context.tr.term(stage),
    }
}

fn owing_words(context: &Context, owing: Owing) -> String {
    match owing {
        Owing::Late => context.tr.agreements_with_late(),
        Owing::Soon => context.tr.agreements_with_soon(),
        Owing::Any => context.tr.agreements_with_any(),
    }
}

/// The agreements whose commitments stand so.
fn agreements(context: &Context, owing: Owing) -> FxHashSet<AgreementId> {
    let today = context.today;
    let standing = context.register.standing(today);
    let is_such = |due: Option<Due>| match owing {
        Owing::Late => due == Some(Due::Late),
        Owing::Soon => due == Some(Due::Soon),
        Owing::Any => true,
    };
    standing
        .filter(|(_, progress)| is_such(Due::of(progress, today)))
        .map(|(commitment, _)| commitment.agreement)
        .collect()
}
