//! An action of the plan: its sheet, and what is typed into a cell of the grid.

use crate::{
    domain::{
        Date, Money, Name,
        key::Keyed,
        mobilisation::{Action, ActionState, Channel},
    },
    i18n::I18n,
    screen::sheet::{Field, Kind, Offer, Record, Section, field::kind},
    text::{Language, amount, date, fold::fold},
};

/// The list of partners that an action may be for.
pub const PARTNERS: &str = "partners";
/// The list of projects that it may serve.
pub const PROJECTS: &str = "projects";
/// The list of people.
pub const MEMBERS: &str = "members";
/// The list of actions that it may follow.
pub const OTHERS: &str = "others";

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Action>) -> Field<Action> {
    Field { name, span, kind }
}

impl Record for Action {
    const SECTIONS: &'static [Section<Action>] = &[
        Section {
            title: I18n::mobilise_section_action,
            fields: &[
                field(
                    I18n::field_mobilisation_action_title,
                    12,
                    kind!(name: |a, _i| a.title),
                ),
                field(
                    I18n::field_mobilisation_action_partner,
                    6,
                    kind!(offered PARTNERS, ?: |a, _i| a.partner),
                ),
                field(
                    I18n::field_mobilisation_action_project,
                    6,
                    kind!(offered PROJECTS, ?: |a, _i| a.project),
                ),
                field(
                    I18n::field_mobilisation_action_channel,
                    6,
                    kind!(choice? Channel: |a, _i| a.channel),
                ),
                field(
                    I18n::field_mobilisation_action_state,
                    6,
                    kind!(choice ActionState: |a, _i| a.state),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::mobilise_section_people,
            fields: &[
                field(
                    I18n::field_mobilisation_action_responsible,
                    6,
                    kind!(offered MEMBERS, ?: |a, _i| a.responsible),
                ),
                field(
                    I18n::field_mobilisation_action_cost,
                    6,
                    kind!(amount?: |a, _i| a.cost),
                ),
                field(
                    I18n::field_mobilisation_action_starts_on,
                    6,
                    kind!(date?: |a, _i| a.starts_on),
                ),
                field(
                    I18n::field_mobilisation_action_due_on,
                    6,
                    kind!(date?: |a, _i| a.due_on),
                ),
                field(
                    I18n::mobilise_support,
                    12,
                    kind!(offered MEMBERS, *: |a, _i| a.support),
                ),
                field(
                    I18n::mobilise_after,
                    12,
                    kind!(offered OTHERS, *: |a, _i| a.after),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::mobilise_section_result,
            fields: &[
                field(
                    I18n::field_mobilisation_action_deliverable,
                    12,
                    kind!(name: |a, _i| a.deliverable),
                ),
                field(
                    I18n::field_mobilisation_action_indicator,
                    12,
                    kind!(name: |a, _i| a.indicator),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::mobilise_section_remarks,
            fields: &[field(
                I18n::field_mobilisation_action_remarks,
                12,
                kind!(prose: |a, _i| a.remarks),
            )],
            rows: None,
        },
    ];
}

/// Writes what was typed in a cell; `people` are the members of the team.
///
/// # Errors
/// What the cell expects, in words.
pub fn set(
    action: &mut Action,
    tr: &I18n,
    people: &[Offer],
    column: &str,
    text: &str,
) -> Result<(), String> {
    match column {
        "title" => action.title = name(&action.title, tr, text)?,
        "deliverable" => action.deliverable = name(&action.deliverable, tr, text)?,
        "start" => action.starts_on = day(tr, text)?,
        "due" => action.due_on = day(tr, text)?,
        "cost" if text.is_empty() => action.cost = None,
        "cost" => {
            let centimes = amount::parse(text).ok();
            let money = centimes.and_then(|centimes| Money::from_centimes(centimes).ok());
            action.cost = Some(money.ok_or_else(|| tr.form_expects_amount())?);
        }
        "responsible" if text.is_empty() => action.responsible = None,
        "responsible" => {
            let key = one_of(tr, people, text)?;
            action.responsible = key.parse().ok();
        }
        "state" => {
            let states: Vec<Offer> = ActionState::EVERY
                .iter()
                .map(|state| Offer {
                    key: state.key().to_owned(),
                    words: tr.term(*state),
                })
                .collect();
            let key = one_of(tr, &states, text)?;
            action.state = key.parse().unwrap_or(action.state);
        }
        _ => {}
    }
    Ok(())
}

fn name(before: &Name, tr: &I18n, text: &str) -> Result<Name, String> {
    let side = |language: Language| match language == tr.language() {
        true => text.to_owned(),
        false => before.in_language(language).to_owned(),
    };
    let given = Name::new(side(Language::Arabic), side(Language::French));
    given.map_err(|_| tr.project_cell_name())
}

fn day(tr: &I18n, text: &str) -> Result<Option<Date>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = date::parse(text).ok().and_then(|day| Date::new(day).ok());
    day.map(Some).ok_or_else(|| tr.mobilise_cell_date())
}

/// The key of the only choice that is written so, or begins so.
fn one_of(tr: &I18n, choices: &[Offer], text: &str) -> Result<String, String> {
    let wanted = fold(text);
    let known: Vec<(&Offer, String)> = choices.iter().map(|one| (one, fold(&one.words))).collect();
    let exact = known.iter().find(|(_, words)| *words == wanted);
    let mut begun = known
        .iter()
        .filter(|(_, words)| !wanted.is_empty() && words.starts_with(&wanted));
    match (exact, begun.next(), begun.next()) {
        (Some((one, _)), ..) | (None, Some((one, _)), None) => Ok(one.key.clone()),
        _ => {
            let all: Vec<&str> = choices.iter().map(|one| one.words.as_str()).collect();
            Err(tr.mobilise_cell_one_of(all.join(&tr.form_comma())))
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
            let contents = contents(&Grain::default()).0;
            let mut action = contents.actions[0].clone();
            let member = contents.rounds[0].members[0].id;
            let people = [
                ("المنسقة / Coordinatrice", member.to_string()),
                ("المكلف / Chargé", "x".to_owned()),
            ]
            .map(|(words, key)| Offer {
                key,
                words: words.to_owned(),
            });
            for (column, text) in [
                ("title", "رسالة"),
                ("deliverable", "ملف"),
                ("start", "12/03/2027"),
                ("due", "2027-03-20"),
                ("cost", "1 250,50"),
                ("responsible", "المنسق"),
                ("state", &tr.term(ActionState::Done)),
            ] {
                set(&mut action, tr, &people, column, text).unwrap();
            }
            assert_eq!(action.title.in_language(language), "رسالة");
            assert_eq!(action.starts_on, Some("2027-03-12".parse().unwrap()));
            assert_eq!(action.due_on, Some("2027-03-20".parse().unwrap()));
            assert_eq!(action.cost.unwrap().centimes(), 125_050);
            assert_eq!(action.responsible, Some(member));
            assert_eq!(action.state, ActionState::Done);
            let kept = action.clone();
            for (column, text) in [
                ("start", "31/02/2027"),
                ("due", "غدا"),
                ("cost", "كثير"),
                ("responsible", "الم"),
                ("state", "xyz"),
            ] {
                let refused = set(&mut action, tr, &people, column, text);
                assert!(refused.is_err(), "{column} {text}");
            }
            assert_eq!(action, kept);
            for column in ["start", "due", "cost", "responsible"] {
                set(&mut action, tr, &people, column, "").unwrap();
            }
            assert_eq!((action.starts_on, action.cost), (None, None));
        }
    }
}
