//! The second step: which sheet, where its header stands, and what each column stands for.

use std::collections::BTreeSet;

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{Correction, Import, Message, Step, Table, pager, ways};
use crate::{
    domain::Year,
    exchange::{
        plan::{self, Column, Evidence, Kind, List, Part, Target, Unit, Vocabulary},
        sheet::{Certainty, Delimiter, Encoding, Sheet, Source, letters},
    },
    i18n::error::Words,
    screen::{Context, frame},
    theme::space,
    widget::{
        Element, Row, badge, card, check,
        ellipsis::ellipsis,
        label, notice,
        select::{Choice, Choices, select},
        table::{self, Align, Head},
    },
};

/// Columns on one page.
const PAGE: usize = 40;
/// Rows that may be said to be the header.
const HEADERS: usize = 40;
/// Rows below the header that a column is shown by.
const SAMPLES: usize = 3;
/// Characters of a row or a cell that tell it from others.
const SEEN: usize = 60;
/// Width of the choice of a sheet, a row or an encoding, in pixels.
const CHOICE: f32 = 300.0;

impl Import {
    /// Shows how the table is understood, each point to be corrected.
    pub(super) fn columns_view<'a>(
        &'a self,
        context: &'a Context,
        table: &'a Table,
    ) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let mut parts = column![
            card::card(language, whole(context, table))
                .head(tr.intake_table())
                .hint(tr.intake_table_hint()),
        ]
        .spacing(space::M);
        if table.layout.is_none() {
            let words = [tr.import_no_header()];
            let title = tr.intake_no_header();
            parts = parts.push(notice::notice(
                language,
                badge::LATE,
                title,
                words,
                Vec::new(),
            ));
        } else {
            if !table.mapping.has_title() {
                let words = [tr.import_no_title()];
                let title = tr.intake_no_title();
                parts = parts.push(notice::notice(
                    language,
                    badge::LATE,
                    title,
                    words,
                    Vec::new(),
                ));
            }
            let pages = table.mapping.columns.len().div_ceil(PAGE);
            let page = self.columns_page.min(pages.saturating_sub(1));
            let mut body = column![columns(context, table, page)].spacing(space::S);
            if let Some(pager) = pager(context, page, pages, Message::Columns) {
                body = body.push(pager);
            }
            let body = card::card(language, body)
                .head(tr.intake_columns())
                .hint(tr.intake_columns_hint());
            parts = parts.push(Element::from(body));
            parts = parts.push(Element::from(
                card::card(language, options(context, table))
                    .head(tr.intake_options())
                    .hint(tr.intake_options_hint()),
            ));
        }
        let on = table
            .proposal
            .is_some()
            .then_some(Message::Turn(Step::Check));
        parts
            .push(ways(context, Step::File, Some((tr.intake_on(), on))))
            .into()
    }
}

/// Sheet, header, and for a text its characters and what parts its columns.
fn whole<'a>(context: &Context, table: &'a Table) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let mut facts = Vec::new();
    if table.workbook.sheets.len() > 1 {
        let sheets = table.workbook.sheets.iter().enumerate();
        let sheets: Vec<_> = sheets
            .map(|(at, sheet)| {
                let rows = tr.intake_rows(sheet.rows.len());
                let aside = match sheet.is_hidden {
                    true => format!("{rows} · {}", tr.intake_hidden()),
                    false => rows,
                };
                Choice::new(at, sheet.name.clone()).aside(aside)
            })
            .collect();
        let choice = select(language, sheets, Some(table.sheet), |sheet| {
            Message::Correct(Correction::Sheet(sheet))
        });
        facts.push((tr.import_column_sheet(), choice.id("sheet").into()));
    }
    if let Some(sheet) = table.sheet() {
        let chosen = table.layout.map(|layout| layout.first);
        let mut rows: Vec<_> = sheet.rows.iter().take(HEADERS).collect();
        rows.retain(|row| !row.cells.is_empty());
        let rows: Vec<_> = rows
            .into_iter()
            .map(|row| {
                let cells: Vec<String> = row.filled().map(|(_, cell)| flat(&cell.text())).collect();
                let words = tr.intake_row(row.number.to_string());
                Choice::new(row.number, words).aside(short(&cells.join(" · ")))
            })
            .collect();
        let choice = select(language, rows, chosen, |row| {
            Message::Correct(Correction::Header(row))
        })
        .id("header")
        .invalid(chosen.is_none());
        let mut header = column![Element::from(choice)].spacing(space::XXS);
        if let Some(layout) = table.layout {
            let has_two = layout.last > layout.first;
            let toggle = Message::Correct(Correction::HasTwoRows(!has_two));
            let words = tr.intake_two_rows();
            header = header.push(check::check(language, words, has_two, Some(toggle)));
        }
        facts.push((tr.intake_header(), header.into()));
    }
    if let Source::Text {
        encoding,
        certainty,
        delimiter,
    } = table.workbook.source
    {
        let encodings: Vec<_> = Encoding::ALL
            .iter()
            .map(|one| (*one, one.words(tr)))
            .collect();
        let choice = select(language, encodings, Some(encoding), |encoding| {
            Message::Correct(Correction::Encoding(encoding))
        });
        let mut characters = column![Element::from(choice.id("encoding"))].spacing(space::XXS);
        if certainty == Certainty::Unsure {
            let words = tr.intake_encoding_unsure();
            characters = characters.push(badge::plain(language, badge::SOON, words));
        }
        facts.push((tr.intake_encoding(), characters.into()));
        let delimiters: Vec<_> = Delimiter::ALL
            .iter()
            .map(|one| (*one, one.words(tr)))
            .collect();
        let choice = select(language, delimiters, Some(delimiter), |delimiter| {
            Message::Correct(Correction::Delimiter(delimiter))
        });
        facts.push((tr.intake_delimiter(), choice.id("delimiter").into()));
    }
    named(context, facts)
}

/// Choices under their names, side by side as far as there is room.
fn named<'a>(
    context: &Context,
    facts: Vec<(String, Element<'a, Message>)>,
) -> Element<'a, Message> {
    let language = context.language();
    let facts = facts.into_iter().map(|(name, choice)| {
        column![label::hint(language, name), choice]
            .spacing(space::XXS)
            .width(CHOICE)
            .into()
    });
    Row::with_children(facts)
        .spacing(space::M)
        .wrap()
        .vertical_spacing(space::S)
        .into()
}

/// Each column: its letters, its header, its first cells, what it stands for.
fn columns<'a>(context: &Context, table: &'a Table, page: usize) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let heads = vec![
        Head::new(tr.import_column_column(), 72.0, Align::Start),
        Head::new(
            tr.intake_column_header(),
            Length::FillPortion(3),
            Align::Start,
        ),
        Head::new(
            tr.intake_column_cells(),
            Length::FillPortion(4),
            Align::Start,
        ),
        Head::new(tr.import_column_field(), 320.0, Align::Start),
    ];
    let fields = fields(context, table);
    let Some(sheet) = table.sheet() else {
        return Row::new().into();
    };
    let all = table.mapping.columns.iter().enumerate();
    let lines = all.skip(page * PAGE).take(PAGE);
    let mut shown = table::Table::new(language, heads);
    for (at, one) in lines {
        let header = flat(&one.header);
        let header: Element<'a, Message> = match header.is_empty() {
            true => label::inked(label::hint(language, tr.intake_no_name()), |p| p.faint).into(),
            false => label::body(language, header).into(),
        };
        let cells = samples(table, sheet, at)
            .into_iter()
            .map(|cell| ellipsis(language, cell).hint().ink(|p| p.muted).into());
        shown = shown.row(vec![
            label::one_line(label::strong(language, letters(at))).into(),
            header,
            iced::widget::Column::with_children(cells).into(),
            field(context, at, one, fields.clone()),
        ]);
    }
    frame::sheet(shown.view())
}

/// What a column stands for, with its unit where it holds amounts, and why.
fn field<'a>(
    context: &Context,
    at: usize,
    one: &Column,
    fields: Choices<'a, Target>,
) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let target = select(language, fields, one.target, move |target| {
        Message::Correct(Correction::Field(at, Some(target)))
    })
    .placeholder(tr.intake_not_read())
    .optional(Message::Correct(Correction::Field(at, None)));
    let mut parts = column![Element::from(target)].spacing(space::XXS);
    if one
        .target
        .is_some_and(|target| target.kind() == Kind::Amount)
    {
        let units: Vec<_> = Unit::ALL
            .iter()
            .map(|unit| (*unit, unit.words(tr)))
            .collect();
        let unit = select(language, units, one.unit, move |unit| {
            Message::Correct(Correction::Unit(at, unit))
        })
        .placeholder(tr.intake_unit_unclear())
        .invalid(one.unit.is_none());
        parts = parts.push(Element::from(unit));
    }
    let why = match one.evidence {
        Evidence::Taken => Some(tr.intake_taken()),
        Evidence::Script => Some(tr.intake_by_script()),
        Evidence::Header if one.target.is_some() && one.confidence < 80 => Some(tr.intake_likely()),
        _ => None,
    };
    if let Some(why) = why {
        parts = parts.push(label::hint(language, why));
    }
    parts.into()
}

/// Everything that a column may stand for, the years of the plan and of the table included.
fn fields<'a>(context: &Context, table: &Table) -> Choices<'a, Target> {
    let tr = &context.tr;
    let mut years: BTreeSet<Year> = BTreeSet::new();
    for (_, target) in table.mapping.targets() {
        if let Target::Year(year, _) = target {
            years.insert(year);
        }
    }
    years.extend(span(table));
    let parts = [Part::Total, Part::Commune, Part::Partners];
    let of_years = years
        .into_iter()
        .flat_map(|year| parts.map(|part| Target::Year(year, part)));
    let mut choices: Vec<_> = Vec::new();
    for target in Target::choices() {
        choices.push(Choice::new(target, target.words(tr)).under(tr.intake_fields()));
    }
    for target in of_years {
        choices.push(Choice::new(target, target.words(tr)).under(tr.intake_fields_years()));
    }
    choices.into()
}

/// The years of the plan.
fn span(table: &Table) -> impl Iterator<Item = Year> + use<> {
    let years = table
        .years
        .map(|(first, last)| u16::from(first)..=u16::from(last));
    years
        .into_iter()
        .flatten()
        .filter_map(|year| Year::try_from(year).ok())
}

/// What the whole table leaves open: axes, the year of amounts, words of no list.
fn options<'a>(context: &Context, table: &'a Table) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let creates = table.options.creates_axes;
    let toggle = Message::Correct(Correction::CreatesAxes(!creates));
    let axes = check::check(language, tr.intake_creates_axes(), creates, Some(toggle));
    let years: Vec<_> = span(table).map(|year| (year, year.to_string())).collect();
    let mut parts = column![axes].spacing(space::S);
    if !years.is_empty() {
        let year = select(language, years, table.options.year, |year| {
            Message::Correct(Correction::Year(Some(year)))
        })
        .placeholder(tr.intake_year_none())
        .optional(Message::Correct(Correction::Year(None)));
        parts = parts.push(named(context, vec![(tr.intake_year(), year.into())]));
    }
    if !table.words.is_empty() {
        parts = parts.push(label::body(language, tr.intake_words()));
        for ((list, folded), raw) in &table.words {
            parts = parts.push(word(context, table, *list, folded, raw));
        }
    }
    parts.into()
}

/// A word of no list, and what it stands for.
fn word<'a>(
    context: &Context,
    table: &Table,
    list: List,
    folded: &'a str,
    raw: &str,
) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let keys = Vocabulary::get()
        .map(|words| words.keys(list))
        .unwrap_or_default();
    let keys: Vec<_> = keys
        .into_iter()
        .map(|key| {
            let words = plan::word(list, key.as_str(), tr);
            (key, words)
        })
        .collect();
    let chosen = table.options.words.get(&(list, folded.to_owned())).cloned();
    let choice = select(language, keys, chosen, move |key| {
        Message::Correct(Correction::Word(list, folded.to_owned(), Some(key)))
    })
    .placeholder(tr.intake_word_left())
    .optional(Message::Correct(Correction::Word(
        list,
        folded.to_owned(),
        None,
    )))
    .width(CHOICE);
    let words = tr.intake_word(name(context, list), short(raw));
    row![
        iced::widget::container(label::body(language, words)).width(Length::Fill),
        Element::from(choice),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .into()
}

/// The name of the field that a closed list is of.
fn name(context: &Context, list: List) -> String {
    let tr = &context.tr;
    match list {
        List::Sector => tr.import_field_sector(),
        List::Competence => tr.import_field_competence(),
        List::State => tr.import_field_state(),
        List::Maturity => tr.import_field_maturity(),
        List::LandKind => tr.import_field_land_kind(),
        List::LandStatus => tr.import_field_land_status(),
    }
}

/// The first cells of a column that hold anything.
fn samples(table: &Table, sheet: &Sheet, column: usize) -> Vec<String> {
    let Some(layout) = table.layout else {
        return Vec::new();
    };
    layout
        .data(sheet)
        .map(|row| flat(&row.cell(column).text()))
        .filter(|text| !text.is_empty())
        .take(SAMPLES)
        .collect()
}

/// On one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As much as tells it from others.
fn short(text: &str) -> String {
    match text.char_indices().nth(SEEN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
