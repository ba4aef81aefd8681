//! How a sheet is drawn: sections that fold, fields in twelve columns, twin texts face to face.

use iced::{Alignment, Length, widget::row};

use super::{Field, Kind, Message, Record, Section, Sheet, Spot};
use crate::{
    i18n::I18n,
    screen::Context,
    text::Language,
    theme::space,
    widget::{
        Column, Container, Element, Row, amount, button, check, chips, day, field,
        focus::region,
        fold,
        icon::{Icon, icon},
        label, number,
        select::{self, Choice},
        tooltip, twin,
    },
};

/// Columns of the grid that fields stand in.
const GRID: u16 = 12;
/// Lines that a long text has room for before it grows, and before it scrolls.
const PROSE: (usize, usize) = (2, 12);
/// Height of a field's name with the air under it, and of what centres a small button on the field.
const HEAD: f32 = 28.0;

impl<T: Record> Sheet<T> {
    /// Draws it; where the dossier may only be read, as a sheet to read.
    pub fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let sections = (0u8..)
            .zip(T::SECTIONS)
            .map(|(at, section)| self.section(context, at, section));
        Column::with_children(sections).spacing(space::S).into()
    }

    /// Draws one section, for a screen that puts things of its own between them.
    pub fn section<'a>(
        &'a self,
        context: &'a Context,
        at: u8,
        section: &'static Section<T>,
    ) -> Element<'a, Message> {
        let language = context.language();
        let is_open = !self.folded.contains(&at);
        let summary = section
            .rows
            .as_ref()
            .map(|rows| crate::text::number::group((rows.count)(&self.now) as i64));
        let title = (section.title)(&context.tr);
        fold::fold(
            language,
            title,
            summary,
            is_open,
            Message::Fold(at),
            move || {
                let body = Container::new(self.body(context, at, section));
                match at {
                    0 => body.id(region::FIELDS).into(),
                    _ => body.into(),
                }
            },
        )
    }

    /// Draws the fields of one row of a section's list, for a screen that lists the rows itself.
    pub fn row<'a>(&'a self, context: &'a Context, section: u8, row: u16) -> Element<'a, Message> {
        let declared = T::SECTIONS.get(usize::from(section));
        let fields = declared.map_or(&[][..], |section| section.fields);
        Container::new(self.fields(context, section, row, fields))
            .id(region::FIELDS)
            .into()
    }

    fn body<'a>(
        &'a self,
        context: &'a Context,
        at: u8,
        section: &'static Section<T>,
    ) -> Element<'a, Message> {
        let Some(rows) = &section.rows else {
            return self.fields(context, at, 0, section.fields);
        };
        let tr = &context.tr;
        let language = context.language();
        let count = u16::try_from((rows.count)(&self.now)).unwrap_or(u16::MAX);
        let mut list = Column::new().spacing(space::S);
        for at_row in 0..count {
            let mut line = row![
                Container::new(self.fields(context, at, at_row, section.fields))
                    .width(Length::Fill)
            ]
            .spacing(space::XS)
            .align_y(Alignment::Start);
            if self.is_open(context) {
                let above = match is_headed(at_row, section.fields) {
                    true => HEAD,
                    false => space::XXS,
                };
                let below = iced::Padding::ZERO.top(above);
                if T::ORDERED.contains(&at) && count > 1 {
                    let press = |drawn: Icon, row: u16, is_there: bool| {
                        button::around(
                            icon(drawn).small(),
                            is_there.then_some(Message::Raise(at, row)),
                        )
                    };
                    let up = press(Icon::Up, at_row, at_row > 0);
                    let down = press(Icon::Down, at_row + 1, at_row + 1 < count);
                    let order = row![
                        tooltip::tooltip(language, up, tr.form_raise()),
                        tooltip::tooltip(language, down, tr.form_lower()),
                    ];
                    line = line.push(Container::new(order).padding(below));
                }
                let remove = button::around(
                    icon(Icon::Delete).small(),
                    Some(Message::Remove(at, at_row)),
                );
                let remove = tooltip::tooltip(language, remove, tr.form_remove());
                line = line.push(Container::new(remove).padding(below));
            }
            list = list.push(line);
        }
        if self.is_open(context) {
            let words = (rows.words)(tr);
            list = list.push(button::quiet(language, words, Some(Message::Add(at))));
        }
        list.into()
    }

    /// Fields from side to side, as many in a line as twelve columns take.
    fn fields<'a>(
        &'a self,
        context: &'a Context,
        section: u8,
        at_row: u16,
        fields: &'static [Field<T>],
    ) -> Element<'a, Message> {
        let mut lines = Column::new().spacing(space::S);
        let mut line = Row::new().spacing(space::S).align_y(Alignment::Start);
        let mut taken = 0;
        for (at, field) in (0u8..).zip(fields) {
            if taken + field.span > GRID {
                lines = lines.push(filled(line, taken));
                line = Row::new().spacing(space::S).align_y(Alignment::Start);
                taken = 0;
            }
            let spot = Spot {
                section,
                field: at,
                row: at_row,
            };
            let element = self.field(context, spot, field, is_headed(at_row, fields));
            line = line.push(Container::new(element).width(Length::FillPortion(field.span)));
            taken += field.span;
        }
        lines.push(filled(line, taken)).into()
    }

    fn field<'a>(
        &'a self,
        context: &'a Context,
        spot: Spot,
        field: &'static Field<T>,
        is_headed: bool,
    ) -> Element<'a, Message> {
        let language = context.language();
        let name = (field.name)(&context.tr);
        let names = is_headed.then_some(field.name);
        let entry = self.entry(context, spot, &field.kind, &name, names);
        if matches!(
            field.kind,
            Kind::Switch { .. } | Kind::Name { .. } | Kind::Prose { .. }
        ) || !is_headed
        {
            return entry;
        }
        if let Kind::Told(tell) = &field.kind
            && tell(&self.now, spot.row.into(), context).is_empty()
        {
            return entry;
        }
        Column::new()
            .push(label::hint(language, name))
            .push(entry)
            .spacing(space::XXS)
            .into()
    }

    fn entry<'a>(
        &'a self,
        context: &'a Context,
        spot: Spot,
        kind: &'static Kind<T>,
        name: &str,
        names: Option<fn(&I18n) -> String>,
    ) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let is_open = self.is_open(context);
        let (record, at) = (&self.now, usize::from(spot.row));
        let id = id(spot);
        match kind {
            Kind::Line { get, from_left, .. } => {
                let mut entry = field::field(language, "", get(record, at).as_str()).id(id);
                if *from_left {
                    entry = entry.left_to_right();
                }
                if is_open {
                    entry = entry
                        .on_input(move |text| Message::Type(spot, language, text))
                        .on_leave(Message::Leave(spot));
                }
                entry.width(Length::Fill).into()
            }
            Kind::Name { get, .. } => {
                let name = get(record, at);
                let pair = twin::twin(
                    tr,
                    name.in_language(Language::Arabic),
                    name.in_language(Language::French),
                );
                self.pair(pair.id(id).named(names), spot, is_open)
            }
            Kind::Prose { get, .. } => {
                let prose = get(record, at);
                let pair = twin::twin(
                    tr,
                    prose.in_language(Language::Arabic),
                    prose.in_language(Language::French),
                );
                let pair = pair.id(id).named(names).lines(PROSE.0, PROSE.1);
                self.pair(pair, spot, is_open)
            }
            Kind::Amount { .. } => {
                let mut entry = amount::amount(tr, &self.amount(spot))
                    .id(id)
                    .in_words(self.in_words.contains(&spot), Message::Spell(spot));
                if is_open {
                    entry = entry
                        .on_input(move |text| Message::Type(spot, language, text))
                        .on_leave(Message::Leave(spot));
                }
                entry.into()
            }
            Kind::Number { .. } | Kind::Year { .. } => {
                let expected = match kind {
                    Kind::Number { expected, .. } => *expected,
                    _ => I18n::form_expects_year,
                };
                let (typed, is_refused) = self.number(spot);
                let mut entry = number::number(tr, &typed).id(id);
                if is_open {
                    entry = entry
                        .on_input(move |text| Message::Type(spot, language, text))
                        .on_leave(Message::Leave(spot));
                }
                let mut parts = Column::new().push(entry).spacing(space::XXS);
                if is_refused {
                    let words = tr.form_kept(expected(tr));
                    parts = parts.push(label::inked(label::hint(language, words), |p| p.late.ink));
                }
                parts.into()
            }
            Kind::Date { get, .. } => {
                if !is_open {
                    let date = get(record, at).map(|date| context.date(date));
                    return label::body(language, date.unwrap_or_default()).into();
                }
                day::day(
                    language,
                    &self.day(spot),
                    context.today.day(),
                    move |typed| Message::Day(spot, typed),
                )
                .id(id)
                .into()
            }
            Kind::Choice {
                choices,
                get,
                is_optional,
                ..
            } => {
                let offered: Vec<_> = choices(context)
                    .into_iter()
                    .map(|offer| Choice::new(offer.key, offer.words))
                    .collect();
                let mut entry = select::select(language, offered, get(record, at), move |key| {
                    Message::Choose(spot, Some(key))
                })
                .id(id)
                .disabled(!is_open);
                if *is_optional {
                    entry = entry.optional(Message::Choose(spot, None));
                }
                entry.into()
            }
            Kind::File { get, .. } => {
                let chosen = get(record, at).map(|file| file.to_string());
                if self.files.is_empty() && chosen.is_none() {
                    let words = label::hint(language, tr.form_no_file());
                    return Container::new(words).padding([space::XS, 0.0]).into();
                }
                let offered: Vec<_> = self
                    .files
                    .iter()
                    .map(|file| Choice::new(file.key.clone(), file.words.clone()))
                    .collect();
                select::select(language, offered, chosen, move |key| {
                    Message::Choose(spot, Some(key))
                })
                .id(id)
                .disabled(!is_open)
                .optional(Message::Choose(spot, None))
                .into()
            }
            Kind::Offered { list, get, .. } => {
                let offered: Vec<_> = self
                    .offered_as(list)
                    .iter()
                    .map(|offer| Choice::new(offer.key.clone(), offer.words.clone()))
                    .collect();
                select::select(language, offered, get(record, at), move |key| {
                    Message::Choose(spot, Some(key))
                })
                .id(id)
                .disabled(!is_open)
                .optional(Message::Choose(spot, None))
                .into()
            }
            Kind::Several { .. } | Kind::OfferedSeveral { .. } => {
                let (offered, chosen) = match kind {
                    Kind::OfferedSeveral { list, get, .. } => {
                        (self.offered_as(list).to_vec(), get(record, at))
                    }
                    Kind::Several { choices, get, .. } => (choices(context), get(record, at)),
                    _ => (Vec::new(), Vec::new()),
                };
                if !is_open {
                    let words: Vec<String> = offered
                        .into_iter()
                        .filter(|offer| chosen.contains(&offer.key))
                        .map(|offer| offer.words)
                        .collect();
                    return label::body(language, words.join(tr.form_comma().as_str())).into();
                }
                let offered: Vec<_> = offered
                    .into_iter()
                    .map(|offer| Choice::new(offer.key, offer.words))
                    .collect();
                chips::chips(language, offered, &chosen, move |keys| {
                    Message::ChooseSeveral(spot, keys)
                })
                .id(id)
                .into()
            }
            Kind::Switch { get, .. } => {
                let on = get(record, at);
                let turn = is_open.then_some(Message::Turn(spot, !on));
                check::check(language, name, on, turn).into()
            }
            Kind::Told(tell) => {
                let words = tell(record, at, context);
                let above = match words.contains('\n') {
                    true => 0.0,
                    false => space::XS,
                };
                Container::new(label::body(language, words))
                    .padding([above, 0.0])
                    .into()
            }
        }
    }

    fn offered_as(&self, list: &str) -> &[super::Offer] {
        self.offered.get(list).map_or(&[], Vec::as_slice)
    }

    fn pair<'a>(
        &self,
        pair: twin::Twin<'a, Message>,
        spot: Spot,
        is_open: bool,
    ) -> Element<'a, Message> {
        if !is_open {
            return pair.into();
        }
        pair.on_input(move |language, text| Message::Type(spot, language, text))
            .on_leave(Message::Leave(spot))
            .into()
    }
}

/// Whether a row's fields are named: where the rows of a list are a line each, the first alone.
fn is_headed<T>(at_row: u16, fields: &[Field<T>]) -> bool {
    let span: u16 = fields.iter().map(|field| field.span).sum();
    let has_switch = fields
        .iter()
        .any(|field| matches!(field.kind, Kind::Switch { .. }));
    at_row == 0 || span > GRID || has_switch
}

/// A line whose fields keep their columns where they do not fill it.
fn filled<'a>(line: Row<'a, Message>, taken: u16) -> Element<'a, Message> {
    match GRID.saturating_sub(taken) {
        0 => line.into(),
        rest => line
            .push(iced::widget::Space::new().width(Length::FillPortion(rest)))
            .into(),
    }
}

/// What a field is found by: `field-2-0`, in a list `field-2-0-1`.
pub(super) fn id(spot: Spot) -> String {
    let Spot {
        section,
        field,
        row,
    } = spot;
    match row {
        0 => format!("field-{section}-{field}"),
        _ => format!("field-{section}-{field}-{row}"),
    }
}
