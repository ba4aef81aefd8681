//! A need: its sheet, and what is typed into a cell of the grid.

use std::sync::LazyLock;

use crate::{
    domain::{
        Money, Name, Year,
        key::Keyed,
        need::{Need, SupportKind},
        project::Priority,
        quantity::{Decimal, Quantity},
    },
    i18n::I18n,
    screen::{
        Context,
        sheet::{
            Field, Kind, Record, Section,
            field::{Offer, Refused, kind},
        },
    },
    text::{Language, amount, fold::fold},
};

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Need>) -> Field<Need> {
    Field { name, span, kind }
}

impl Record for Need {
    const SECTIONS: &'static [Section<Need>] = &[
        Section {
            title: I18n::round_section_need,
            fields: &[
                field(
                    I18n::field_need_component,
                    12,
                    kind!(name: |n, _i| n.component),
                ),
                field(
                    I18n::field_need_kind,
                    5,
                    kind!(choice SupportKind: |n, _i| n.kind),
                ),
                field(I18n::field_need_year, 3, kind!(year: |n, _i| n.year)),
                field(I18n::field_need_urgency, 4, URGENCY),
                field(I18n::field_need_quantity_number, 4, QUANTITY),
                field(I18n::field_need_quantity_unit, 8, UNIT),
            ],
            rows: None,
        },
        Section {
            title: I18n::round_section_amount,
            fields: &[
                field(I18n::field_need_amount, 6, kind!(amount: |n, _i| n.amount)),
                field(
                    I18n::field_need_covered,
                    6,
                    kind!(amount: |n, _i| n.covered),
                ),
                field(I18n::field_need_source, 12, kind!(name: |n, _i| n.source)),
                field(I18n::round_column_gap, 6, Kind::Told(gap)),
                field(
                    I18n::field_need_minimum,
                    6,
                    kind!(amount?: |n, _i| n.minimum),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::round_section_reason,
            fields: &[field(
                I18n::field_need_reason,
                12,
                kind!(prose: |n, _i| n.reason),
            )],
            rows: None,
        },
    ];
}

/// What is left to find, as the sheet is being typed.
fn gap(need: &Need, _row: usize, context: &Context) -> String {
    context.dirhams(need.gap())
}

/// The degrees of urgency, most urgent first.
pub fn urgencies(tr: &I18n) -> [String; 3] {
    [
        tr.round_urgency_1(),
        tr.round_urgency_2(),
        tr.round_urgency_3(),
    ]
}

const URGENCY: Kind<Need> = Kind::Choice {
    choices: |context| {
        let words = urgencies(&context.tr).into_iter();
        words
            .zip(1u8..)
            .map(|(words, degree)| Offer {
                key: degree.to_string(),
                words,
            })
            .collect()
    },
    get: |n, _| n.urgency.map(|degree| u8::from(degree).to_string()),
    set: |n, _, key| {
        let degree = key.and_then(|key| key.parse::<u8>().ok());
        n.urgency = degree.and_then(|degree| Priority::try_from(degree).ok());
    },
    is_optional: true,
};

const QUANTITY: Kind<Need> = Kind::Number {
    get: |n, _| n.quantity.as_ref().map(|one| one.number.thousandths()),
    set: |n, _, value| {
        n.quantity = match value {
            None => None,
            Some(value) => Some(Quantity {
                number: Decimal::try_from(value).map_err(|_| Refused)?,
                unit: n.quantity.take().map(|one| one.unit).unwrap_or_default(),
            }),
        };
        Ok(())
    },
    decimals: 3,
    expected: I18n::round_expects_quantity,
};

const UNIT: Kind<Need> = Kind::Name {
    get: |n, _| {
        static NONE: LazyLock<Name> = LazyLock::new(Name::default);
        n.quantity.as_ref().map_or(&NONE, |one| &one.unit)
    },
    set: |n, _, unit| match &mut n.quantity {
        Some(quantity) => quantity.unit = unit,
        none if !unit.is_empty() => {
            *none = Some(Quantity {
                number: Decimal::default(),
                unit,
            });
        }
        _ => {}
    },
};

/// Writes what was typed in a cell.
///
/// # Errors
/// What the cell expects, in words.
pub fn set(need: &mut Need, tr: &I18n, column: &str, text: &str) -> Result<(), String> {
    match column {
        "component" => {
            let side = |language: Language| match language == tr.language() {
                true => text.to_owned(),
                false => need.component.in_language(language).to_owned(),
            };
            let given = Name::new(side(Language::Arabic), side(Language::French));
            need.component = given.map_err(|_| tr.project_cell_name())?;
        }
        "kind" => need.kind = kind_of(tr, text)?,
        "year" => {
            let year = text.parse::<u16>().ok();
            let year = year.and_then(|year| Year::try_from(year).ok());
            need.year = year.ok_or_else(|| tr.form_expects_year())?;
        }
        "amount" => need.amount = money(tr, text)?,
        "covered" => need.covered = money(tr, text)?,
        "urgency" if text.is_empty() => need.urgency = None,
        "urgency" => {
            let degree = text.parse::<u8>().ok();
            let degree = degree.and_then(|degree| Priority::try_from(degree).ok());
            need.urgency = Some(degree.ok_or_else(|| tr.project_cell_priority())?);
        }
        _ => {}
    }
    Ok(())
}

fn money(tr: &I18n, text: &str) -> Result<Money, String> {
    if text.is_empty() {
        return Ok(Money::ZERO);
    }
    let centimes = amount::parse(text).ok();
    let money = centimes.and_then(|centimes| Money::from_centimes(centimes).ok());
    money.ok_or_else(|| tr.form_expects_amount())
}

/// The kind whose name begins so, in either language, where only one does.
fn kind_of(tr: &I18n, text: &str) -> Result<SupportKind, String> {
    let wanted = fold(text);
    let every = SupportKind::EVERY.iter().copied();
    let begins = |kind: &SupportKind| {
        let mut names = Language::ALL
            .into_iter()
            .map(|l| fold(&I18n::new(l).term(*kind)));
        !wanted.is_empty() && names.any(|name| name.starts_with(&wanted))
    };
    let mut begun = every.clone().filter(begins);
    match (begun.next(), begun.next()) {
        (Some(only), None) => Ok(only),
        _ => {
            let all: Vec<String> = every.map(|kind| tr.term(kind)).collect();
            Err(tr.round_cell_kind(all.join(&tr.form_comma())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Grain, contents};

    #[test]
    fn a_cell_takes_what_people_write_and_says_what_it_expects() {
        for language in Language::ALL {
            let tr = &I18n::new(language);
            let mut need = contents(&Grain::default()).0.needs[0].clone();
            for (column, text) in [
                ("component", "أشغال"),
                ("kind", &tr.term(SupportKind::Land)),
                ("year", "2027"),
                ("amount", "1 250 000,50"),
                ("covered", ""),
                ("urgency", "1"),
            ] {
                set(&mut need, tr, column, text).unwrap();
            }
            assert_eq!(need.component.in_language(language), "أشغال");
            assert_eq!(need.kind, SupportKind::Land);
            assert_eq!(need.gap().centimes(), 125_000_050);
            let kept = need.clone();
            for (column, text) in [
                ("kind", "xyz"),
                ("kind", ""),
                ("year", "27"),
                ("amount", "كثير"),
                ("covered", "-1"),
                ("urgency", "4"),
            ] {
                assert!(set(&mut need, tr, column, text).is_err(), "{column} {text}");
            }
            assert_eq!(need, kept);
        }
    }
}
