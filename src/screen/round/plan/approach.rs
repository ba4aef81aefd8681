//! The sheet of an approach: what is wanted of a partner, what speaks for it, who says it and how.

use crate::{
    domain::{
        Prose,
        mobilisation::{Approach, Argument, Benefit, Channel},
        need::SupportKind,
    },
    i18n::I18n,
    screen::sheet::{Field, Kind, Record, Rows, Section, field::kind},
};

/// Index of the section with objective and contribution.
pub const OBJECTIVE: u8 = 0;
/// Index of the section with the arguments.
pub const ARGUMENTS: u8 = 1;
/// Index of the section with spokesperson and channel.
pub const SPEAKER: u8 = 2;
/// Index of the section with the risks.
pub const RISKS: u8 = 3;

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Approach>) -> Field<Approach> {
    Field { name, span, kind }
}

impl Record for Approach {
    const SECTIONS: &'static [Section<Approach>] = &[
        Section {
            title: I18n::mobilise_section_objective,
            fields: &[
                field(
                    I18n::field_approach_objective,
                    12,
                    kind!(prose: |a, _i| a.objective),
                ),
                field(
                    I18n::field_approach_kind,
                    5,
                    kind!(choice? SupportKind: |a, _i| a.kind),
                ),
                field(
                    I18n::field_approach_expected,
                    7,
                    kind!(amount?: |a, _i| a.expected),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::mobilise_section_arguments,
            fields: &[
                field(
                    I18n::field_approach_argument_text,
                    12,
                    kind!(prose: |a, i| a.arguments[i].text),
                ),
                field(
                    I18n::field_approach_argument_benefit,
                    6,
                    kind!(choice Benefit: |a, i| a.arguments[i].benefit),
                ),
            ],
            rows: Some(Rows {
                count: |a| a.arguments.len(),
                add: |a, _| {
                    a.arguments.push(Argument {
                        benefit: Benefit::Mutual,
                        text: Prose::default(),
                    });
                },
                remove: |a, i| drop(a.arguments.remove(i)),
                words: I18n::mobilise_add_argument,
            }),
        },
        Section {
            title: I18n::mobilise_section_speaker,
            fields: &[
                field(
                    I18n::field_approach_spokesperson,
                    12,
                    kind!(name: |a, _i| a.spokesperson),
                ),
                field(
                    I18n::field_approach_channel,
                    6,
                    kind!(choice? Channel: |a, _i| a.channel),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::mobilise_section_risks,
            fields: &[field(
                I18n::field_approach_risks,
                12,
                kind!(prose: |a, _i| a.risks),
            )],
            rows: None,
        },
    ];

    const ORDERED: &'static [u8] = &[ARGUMENTS];

    fn swap(&mut self, section: u8, one: usize, other: usize) {
        let count = self.arguments.len();
        if section == ARGUMENTS && one < count && other < count {
            self.arguments.swap(one, other);
        }
    }
}
