//! A new partner: from the catalogue, or a blank sheet under the name that is typed.

use iced::{
    Alignment, Length,
    widget::{column, row},
};
use std::collections::{BTreeSet, HashSet};

use uuid::Uuid;

use crate::{
    domain::{
        Line, Name,
        id::PartnerId,
        partner::{Category, Level, Partner, Summary},
    },
    library::partner,
    screen::{
        Context,
        likely::{FEW, Named, likely},
    },
    text::{Language, fold},
    theme::{self, space},
    widget::{
        Column, Container, Element, badge, button, check, empty, field, focus, label, modal,
        notice, scroll::scroll,
    },
};

/// Height of the dialog at most, in pixels.
const HEIGHT: f32 = 640.0;
/// Name of the field that the name is typed in.
pub const FIELD: &str = "partner-name";

/// The dialog.
#[derive(Debug)]
pub struct Addition {
    typed: String,
    /// Partners of the register that the typed name may mean.
    likely: Vec<Uuid>,
    /// What each partner of the catalogue is found by, folded.
    folded: Vec<String>,
    /// Those of the catalogue that the register has, by their place in it.
    there: HashSet<usize>,
    /// Those that were ticked.
    ticked: BTreeSet<usize>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A name or an abbreviation is being typed.
    Type(String),
    /// A partner of the catalogue is ticked, or no longer.
    Tick(usize),
    /// Enter what was ticked; where nothing was, a blank sheet under the typed name.
    Take,
    /// Look at a partner of the register.
    Look(PartnerId),
    /// Enter nothing.
    Cancel,
}

/// What its screen has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Nothing.
    None,
    /// Close the dialog.
    Close,
    /// Close it and show this partner.
    Look(PartnerId),
    /// Enter a blank sheet.
    Blank(Box<Partner>),
    /// Enter partners of the catalogue.
    Catalogue(Vec<Partner>),
}

impl Addition {
    /// Over the catalogue.
    pub fn new(context: &Context) -> Addition {
        let entries = &context.catalogue.partners;
        let known: HashSet<String> = context
            .register
            .partners
            .all()
            .iter()
            .flat_map(|partner| {
                Language::ALL.map(|one| fold::fold(partner.name().in_language(one)))
            })
            .filter(|name| !name.is_empty())
            .collect();
        let is_there = |entry: &partner::Partner| {
            let names = Language::ALL.map(|one| fold::fold(entry.name.in_language(one)));
            names.iter().any(|name| known.contains(name))
        };
        Addition {
            typed: String::new(),
            likely: Vec::new(),
            folded: entries.iter().map(found_by).collect(),
            there: (0..entries.len())
                .filter(|at| is_there(&entries[*at]))
                .collect(),
            ticked: BTreeSet::new(),
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, context: &Context) -> Event {
        match message {
            Message::Type(typed) => {
                if named(&typed).is_some() {
                    self.likely = likely::<Summary>(context, &[&typed]);
                    self.typed = typed;
                }
                Event::None
            }
            Message::Tick(at) => {
                if !self.ticked.remove(&at) {
                    self.ticked.insert(at);
                }
                Event::None
            }
            Message::Take if self.ticked.is_empty() => self.blank(context),
            Message::Take => Event::Catalogue(self.chosen(context)),
            Message::Look(id) => Event::Look(id),
            Message::Cancel => Event::Close,
        }
    }

    fn blank(&self, context: &Context) -> Event {
        let name = named(&self.typed).filter(|name| !name.is_empty());
        let (Some(name), Some(code)) = (name, free_codes(context).next()) else {
            return Event::None;
        };
        let id = PartnerId::next(&mut context.ids.clone());
        // What the catalogue does not have are most often associations of the place.
        let partner = Partner::new(id, code, name, Category::CivilSociety, Level::Commune);
        Event::Blank(Box::new(partner))
    }

    fn chosen(&self, context: &Context) -> Vec<Partner> {
        let entries = &context.catalogue.partners;
        let ticked = self.ticked.iter().filter_map(|at| entries.get(*at));
        ticked
            .zip(free_codes(context))
            .map(|(entry, code)| entry.sheet(PartnerId::next(&mut context.ids.clone()), code))
            .collect()
    }

    /// Draws it.
    pub fn dialog<'a, M: Clone + 'a>(
        &'a self,
        context: &'a Context,
        on: impl Fn(Message) -> M + Copy + 'a,
    ) -> modal::Dialog<'a, M> {
        let tr = &context.tr;
        let language = context.language();
        let is_named = named(&self.typed).is_some_and(|name| !name.is_empty());
        let take = (is_named || !self.ticked.is_empty()).then(|| on(Message::Take));
        let entry = field::field(language, tr.partner_add_name(), &self.typed)
            .auto()
            .id(FIELD)
            .width(Length::Fill)
            .on_input(move |typed| on(Message::Type(typed)));
        let mut body = column![entry].spacing(space::S).height(Length::Fill);
        let known = self.likely.iter();
        let known = known.filter_map(|id| context.register.partners.get(*id));
        for partner in known.take(FEW) {
            let open = button::plain(
                language,
                tr.likely_open(),
                Some(on(Message::Look(partner.id))),
            );
            body = body.push(notice::notice(
                language,
                badge::SOON,
                tr.likely_title(),
                [partner.called(language)],
                vec![open.into()],
            ));
        }
        let query = fold::Query::new(&self.typed);
        let found: Vec<usize> = (0..self.folded.len())
            .filter(|at| query.is_empty() || query.matches(&self.folded[*at]))
            .collect();
        body = match found.is_empty() {
            true => body.push(empty::empty(
                language,
                tr.partner_catalogue_none(),
                tr.partner_catalogue_blank(),
                None,
            )),
            false => {
                let lines = found.into_iter().map(|at| self.line(context, at, on));
                body.push(label::hint(language, tr.partner_catalogue()))
                    .push(scroll(Column::with_children(lines)))
            }
        };
        let words = match self.ticked.len() {
            0 => tr.partner_add_blank(),
            count => tr.partner_add_ticked(count),
        };
        let actions = vec![
            button::quiet(language, tr.partner_add_cancel(), Some(on(Message::Cancel))).into(),
            button::main(language, words, take.clone()).into(),
        ];
        modal::filled(
            language,
            tr.partner_add(),
            body,
            actions,
            on(Message::Cancel),
            HEIGHT,
        )
        .main(take)
        .first(FIELD.into())
    }

    fn line<'a, M: Clone + 'a>(
        &self,
        context: &'a Context,
        at: usize,
        on: impl Fn(Message) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let Some(entry) = context.catalogue.partners.get(at) else {
            return column![].into();
        };
        let tr = &context.tr;
        let language = context.language();
        let short = entry.abbreviation.get(language).to_owned();
        let facts = [short, tr.term(entry.category), tr.term(entry.level)];
        let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        let words = column![
            label::body(language, entry.name.get(language)),
            label::hint(language, facts.join(" · ")),
        ]
        .width(Length::Fill);
        let mut parts = row![check::square(self.ticked.contains(&at).into(), true), words]
            .spacing(space::S)
            .align_y(Alignment::Center);
        if self.there.contains(&at) {
            let words = tr.partner_catalogue_there();
            parts = parts.push(badge::badge(language, badge::DONE, words));
        }
        focus::button(Container::new(parts), Some(on(Message::Tick(at))))
            .leaves_enter()
            .padding([space::XXS, space::XS])
            .width(Length::Fill)
            .style(theme::button::row)
            .into()
    }
}

/// A name in the script that it is typed in.
fn named(typed: &str) -> Option<Name> {
    let is_arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FEFF}');
    let name = match typed.chars().any(is_arabic) {
        true => Name::new(typed, ""),
        false => Name::new("", typed),
    };
    name.ok()
}

fn found_by(entry: &partner::Partner) -> String {
    let twins = [&entry.name, &entry.abbreviation];
    let sides = twins
        .into_iter()
        .flat_map(|twin| Language::ALL.map(|one| twin.in_language(one)));
    fold::fold(&sides.collect::<Vec<_>>().join(" "))
}

/// Codes that no partner has: those after the greatest of their kind.
fn free_codes(context: &Context) -> impl Iterator<Item = Line> {
    let partners = context.register.partners.all().iter();
    let numbers = partners.filter_map(|partner| partner.code().strip_prefix('P')?.parse().ok());
    let first = numbers.max().unwrap_or(0u32).saturating_add(1);
    (first..=u32::MAX).flat_map(|number| Line::new(format!("P{number:03}")))
}
