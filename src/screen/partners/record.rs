//! The partner sheet, field by field (domain notes, section 5).

use crate::{
    domain::{
        Line, Name, Prose, Share,
        id::ContactId,
        need::SupportKind,
        partner::{Category, Contact, Level, Paper, Partner},
    },
    i18n::I18n,
    screen::{
        Context,
        sheet::{
            Field, Kind, Record, Rows, Section,
            field::{Refused, kind, offers},
        },
    },
};

/// Sections that begin closed: filled later, or by few.
pub const FOLDED: [u8; 4] = [2, 4, 5, 6];
/// After so many sections stands what the partner made of what it promised.
pub const BEFORE_PAST: usize = 1;

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Partner>) -> Field<Partner> {
    Field { name, span, kind }
}

impl Record for Partner {
    const SECTIONS: &'static [Section<Self>] = &[
        Section {
            title: I18n::partner_section_identity,
            fields: &[
                field(I18n::field_partner_name, 12, kind!(name: |p, _i| p.name)),
                field(
                    I18n::field_partner_abbreviation,
                    12,
                    kind!(name: |p, _i| p.abbreviation),
                ),
                field(I18n::field_partner_code, 3, kind!(code: |p, _i| p.code)),
                field(
                    I18n::field_partner_category,
                    5,
                    kind!(choice Category: |p, _i| p.category),
                ),
                field(
                    I18n::field_partner_level,
                    4,
                    kind!(choice Level: |p, _i| p.level),
                ),
                field(
                    I18n::field_partner_parent_body,
                    12,
                    kind!(name: |p, _i| p.parent_body),
                ),
                field(
                    I18n::field_partner_active,
                    12,
                    kind!(switch: |p, _i| p.active),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::partner_section_support,
            fields: &[
                field(I18n::partner_domains, 12, DOMAINS),
                field(I18n::partner_contributions, 12, CONTRIBUTIONS),
                field(I18n::partner_usual_share, 4, USUAL_SHARE),
                field(
                    I18n::field_partner_ceiling,
                    6,
                    kind!(amount?: |p, _i| p.ceiling),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::partner_section_ways,
            fields: &[
                field(
                    I18n::field_partner_territory,
                    12,
                    kind!(name: |p, _i| p.territory),
                ),
                field(
                    I18n::field_partner_instruments,
                    12,
                    kind!(prose: |p, _i| p.instruments),
                ),
                field(
                    I18n::field_partner_calendar,
                    12,
                    kind!(prose: |p, _i| p.calendar),
                ),
                field(
                    I18n::field_partner_eligibility,
                    12,
                    kind!(prose: |p, _i| p.eligibility),
                ),
                field(
                    I18n::field_partner_required_papers,
                    12,
                    kind!(prose: |p, _i| p.required_papers),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::partner_section_contacts,
            fields: &[
                field(
                    I18n::field_contact_name,
                    12,
                    kind!(name: |p, i| p.contacts[i].name),
                ),
                field(
                    I18n::field_contact_function,
                    12,
                    kind!(name: |p, i| p.contacts[i].function),
                ),
                field(
                    I18n::field_contact_phone,
                    5,
                    kind!(code: |p, i| p.contacts[i].phone),
                ),
                field(
                    I18n::field_contact_email,
                    7,
                    kind!(code: |p, i| p.contacts[i].email),
                ),
            ],
            rows: Some(Rows {
                count: |p| p.contacts.len(),
                add: |p, context| {
                    p.contacts.push(Contact {
                        id: ContactId::next(&mut context.ids.clone()),
                        name: Name::default(),
                        function: Name::default(),
                        phone: Line::default(),
                        email: Line::default(),
                    });
                },
                remove: |p, i| drop(p.contacts.remove(i)),
                words: I18n::partner_add_contact,
            }),
        },
        Section {
            title: I18n::partner_section_papers,
            fields: &[
                field(
                    I18n::field_vetting_paper_kind,
                    12,
                    kind!(name: |p, i| p.vetting[i].kind),
                ),
                field(
                    I18n::field_vetting_paper_reference,
                    4,
                    kind!(line: |p, i| p.vetting[i].reference),
                ),
                field(
                    I18n::field_vetting_paper_received_on,
                    4,
                    kind!(date?: |p, i| p.vetting[i].received_on),
                ),
                field(
                    I18n::field_vetting_paper_valid_until,
                    4,
                    kind!(date?: |p, i| p.vetting[i].valid_until),
                ),
                field(
                    I18n::field_vetting_paper_attachment,
                    12,
                    kind!(file?: |p, i| p.vetting[i].attachment),
                ),
                field(
                    I18n::field_vetting_paper_note,
                    12,
                    kind!(prose: |p, i| p.vetting[i].note),
                ),
            ],
            rows: Some(Rows {
                count: |p| p.vetting.len(),
                add: |p, _context| {
                    p.vetting.push(Paper {
                        kind: Name::default(),
                        reference: Line::default(),
                        received_on: None,
                        valid_until: None,
                        attachment: None,
                        note: Prose::default(),
                    });
                },
                remove: |p, i| drop(p.vetting.remove(i)),
                words: I18n::partner_add_paper,
            }),
        },
        Section {
            title: I18n::partner_section_address,
            fields: &[
                field(
                    I18n::field_partner_address,
                    12,
                    kind!(name: |p, _i| p.address),
                ),
                field(
                    I18n::field_partner_bank_account,
                    8,
                    kind!(code: |p, _i| p.bank_account),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::partner_section_notes,
            fields: &[field(
                I18n::field_partner_notes,
                12,
                kind!(prose: |p, _i| p.notes),
            )],
            rows: None,
        },
    ];
}

const DOMAINS: Kind<Partner> = Kind::Several {
    choices: Context::domains,
    get: |p, _| {
        p.domains
            .iter()
            .map(|key| key.as_str().to_owned())
            .collect()
    },
    set: |p, _, keys| {
        p.domains = keys.into_iter().flat_map(Line::new).collect();
    },
};

const CONTRIBUTIONS: Kind<Partner> = Kind::Several {
    choices: offers::<SupportKind>,
    get: |p, _| {
        let gifts = p.contributions.iter();
        gifts.map(|gift| gift.key().to_owned()).collect()
    },
    set: |p, _, keys| {
        p.contributions = keys.iter().flat_map(|key| key.parse()).collect();
    },
};

const USUAL_SHARE: Kind<Partner> = Kind::Number {
    get: |p, _| p.usual_share.map(|share| share.hundredths().into()),
    set: |p, _, hundredths| {
        p.usual_share = match hundredths {
            None => None,
            Some(hundredths) => {
                let hundredths = u16::try_from(hundredths).map_err(|_| Refused)?;
                Some(Share::try_from(hundredths).map_err(|_| Refused)?)
            }
        };
        Ok(())
    },
    decimals: 2,
    expected: I18n::form_expects_share,
};
