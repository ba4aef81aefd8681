//! The commune's sheet, field by field (domain notes, section 8): for its own screen, and for the
//! beginning of a dossier.

use super::sheet::{Field, Kind, Record, Rows, Section, field::kind};
use crate::{
    domain::{
        Name,
        commune::{ArticleWord, Commune, TerritoryKind},
    },
    i18n::I18n,
};

/// Index of the section that says which commune it is.
pub const IDENTITY: u8 = 0;
/// Index of the section with those who sign for it.
pub const PEOPLE: u8 = 1;
/// Index of the section with how its agreements are written.
pub const AGREEMENTS: u8 = 2;
/// Index of the section with the Amazigh line.
pub const TIFINAGH: u8 = 3;
/// Index of the section with the letterhead's lines.
pub const LETTERHEAD: u8 = 4;

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Commune>) -> Field<Commune> {
    Field { name, span, kind }
}

impl Record for Commune {
    const SECTIONS: &'static [Section<Commune>] = &[
        Section {
            title: I18n::commune_section_identity,
            fields: &[
                field(I18n::field_commune_name, 12, kind!(name: |c, _i| c.name)),
                field(
                    I18n::field_commune_territory,
                    3,
                    kind!(choice TerritoryKind: |c, _i| c.territory),
                ),
                field(
                    I18n::field_commune_province,
                    9,
                    kind!(name: |c, _i| c.province),
                ),
                field(I18n::field_commune_code, 3, kind!(code: |c, _i| c.code)),
                field(I18n::field_commune_region, 9, kind!(name: |c, _i| c.region)),
                field(
                    I18n::field_commune_circle,
                    12,
                    kind!(name: |c, _i| c.circle),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::commune_section_people,
            fields: &[
                field(
                    I18n::field_commune_president,
                    12,
                    kind!(name: |c, _i| c.president),
                ),
                field(
                    I18n::field_commune_secretary_general,
                    12,
                    kind!(name: |c, _i| c.secretary_general),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::commune_section_agreements,
            fields: &[
                field(
                    I18n::field_commune_article_word,
                    4,
                    kind!(choice ArticleWord: |c, _i| c.article_word),
                ),
                field(
                    I18n::field_commune_numbering,
                    4,
                    kind!(code: |c, _i| c.numbering),
                ),
                field(
                    I18n::commune_numbering_example,
                    4,
                    Kind::Told(|c, _i, context| {
                        let year = u16::from(context.today.in_year()).to_string();
                        let pattern = c.numbering.as_str();
                        pattern.replace("{n}", "14").replace("{year}", &year)
                    }),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::commune_section_tifinagh,
            fields: &[field(
                I18n::field_commune_tifinagh,
                12,
                kind!(code: |c, _i| c.tifinagh),
            )],
            rows: None,
        },
        Section {
            title: I18n::commune_section_letterhead,
            fields: &[field(
                I18n::field_letterhead_line_text,
                12,
                kind!(name: |c, i| c.letterhead[i]),
            )],
            rows: Some(Rows {
                count: |c| c.letterhead.len(),
                add: |c, _context| c.letterhead.push(Name::default()),
                remove: |c, i| drop(c.letterhead.remove(i)),
                words: I18n::commune_add_line,
            }),
        },
    ];
}
