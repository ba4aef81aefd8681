//! The sheet of an agreement, field by field (domain notes, sections 3 and 4): what its clauses take
//! their values from.

use crate::{
    domain::{
        Date, LegalDate, Line, Money, Name, Prose, Share, Year,
        agreement::{
            Agreement, Indicator, Kind as Nature, Member, StartRule, Tranche,
            approval::{ApprovalEvent, Outcome, Step, Votes},
            clause::{Clause, Section as Place},
            financing::Contribution,
            party::Party,
        },
        id::{AgreementId, ClauseId, EventId, PartyId},
        need::SupportKind,
    },
    i18n::I18n,
    library::legal::Corpus,
    screen::{
        Context,
        sheet::{
            Field, Kind, Offer, Record, Rows, Section,
            field::{Refused, kind},
        },
    },
    text::Language,
};

/// Sections of the sheet, by their place.
pub const IDENTITY: u8 = 0;
/// Cost as the text states it, duration, notice.
pub const TERMS: u8 = 1;
/// Who owns and operates.
pub const OWNER: u8 = 2;
/// Who signs.
pub const PARTIES: u8 = 3;
/// Who gives what in which year.
pub const CONTRIBUTIONS: u8 = 4;
/// In how many parts it is paid.
pub const TRANCHES: u8 = 5;
/// The committee.
pub const COMMITTEE: u8 = 6;
/// Its members.
pub const MEMBERS: u8 = 7;
/// What success is measured by, and when.
pub const EVALUATION: u8 = 8;
/// Indicators.
pub const INDICATORS: u8 = 9;
/// What is annexed.
pub const ANNEXES: u8 = 10;
/// The dated steps of the approval.
pub const EVENTS: u8 = 11;
/// The clauses.
pub const CLAUSES: u8 = 12;

/// The lists that the screen offers, by the names that fields call them.
pub mod list {
    /// The parties of the agreement.
    pub const PARTIES: &str = "parties";
    /// The partners of the directory.
    pub const PARTNERS: &str = "partners";
    /// The projects of the plan.
    pub const PROJECTS: &str = "projects";
    /// The agreements that it may carry out or amend.
    pub const AGREEMENTS: &str = "agreements";
    /// The clauses that state commitments.
    pub const CLAUSES: &str = "clauses";
}

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Agreement>) -> Field<Agreement> {
    Field { name, span, kind }
}

impl Record for Agreement {
    const ORDERED: &'static [u8] = &[PARTIES, TRANCHES, MEMBERS, INDICATORS, ANNEXES];

    fn swap(&mut self, section: u8, one: usize, other: usize) {
        match section {
            PARTIES => self.parties.swap(one, other),
            TRANCHES => self.tranches.swap(one, other),
            MEMBERS => self.committee.members.swap(one, other),
            INDICATORS => self.indicators.swap(one, other),
            ANNEXES => self.annexes.swap(one, other),
            CLAUSES => self.clauses.swap(one, other),
            _ => {}
        }
    }

    const SECTIONS: &'static [Section<Self>] = &[
        Section {
            title: I18n::drafting_section_identity,
            fields: &[
                field(
                    I18n::field_agreement_title,
                    12,
                    kind!(name: |a, _i| a.title),
                ),
                field(
                    I18n::field_agreement_object,
                    12,
                    kind!(prose: |a, _i| a.object),
                ),
                field(I18n::field_agreement_form, 6, FORM),
                field(
                    I18n::field_agreement_kind,
                    3,
                    kind!(choice Nature: |a, _i| a.kind),
                ),
                field(
                    I18n::field_agreement_number,
                    3,
                    kind!(code: |a, _i| a.number),
                ),
                field(
                    I18n::field_agreement_parent,
                    12,
                    kind!(offered list::AGREEMENTS, ?: |a, _i| a.parent),
                ),
                field(
                    I18n::drafting_projects,
                    12,
                    kind!(offered list::PROJECTS, *: |a, _i| a.projects),
                ),
                field(
                    I18n::field_agreement_place,
                    12,
                    kind!(name: |a, _i| a.place),
                ),
                field(
                    I18n::field_agreement_beneficiaries,
                    12,
                    kind!(name: |a, _i| a.beneficiaries),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::drafting_section_terms,
            fields: &[
                field(I18n::field_agreement_cost, 5, kind!(amount: |a, _i| a.cost)),
                field(I18n::field_agreement_duration_months, 3, DURATION),
                field(
                    I18n::field_agreement_start_rule,
                    4,
                    kind!(choice StartRule: |a, _i| a.start_rule),
                ),
                field(
                    I18n::field_agreement_starts_on,
                    4,
                    kind!(date?: |a, _i| a.starts_on),
                ),
                field(I18n::field_agreement_regime_date, 4, REGIME_DATE),
                field(I18n::field_agreement_copies, 4, COPIES),
                field(
                    I18n::field_agreement_budget_support,
                    12,
                    kind!(name: |a, _i| a.budget_support),
                ),
                field(
                    I18n::field_agreement_payment_account,
                    6,
                    kind!(code: |a, _i| a.payment_account),
                ),
                field(
                    I18n::field_agreement_notice_days,
                    3,
                    kind!(count?: |a, _i| a.notice_days),
                ),
                field(
                    I18n::field_agreement_settlement_days,
                    3,
                    kind!(count?: |a, _i| a.settlement_days),
                ),
                field(
                    I18n::field_agreement_signing_place,
                    12,
                    kind!(name: |a, _i| a.signing_place),
                ),
                field(I18n::field_agreement_prevailing, 4, PREVAILING),
            ],
            rows: None,
        },
        Section {
            title: I18n::drafting_section_owner,
            fields: &[
                field(
                    I18n::field_agreement_owner,
                    6,
                    kind!(offered list::PARTIES, ?: |a, _i| a.owner),
                ),
                field(
                    I18n::field_agreement_delegated_owner,
                    6,
                    kind!(offered list::PARTIES, ?: |a, _i| a.delegated_owner),
                ),
                field(
                    I18n::field_agreement_operator,
                    12,
                    kind!(name: |a, _i| a.operator),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::agreement_parties,
            fields: &[
                field(
                    I18n::drafting_party_partner,
                    12,
                    kind!(offered list::PARTNERS, ?: |a, i| a.parties[i].partner),
                ),
                field(
                    I18n::drafting_party_name,
                    12,
                    kind!(name: |a, i| a.parties[i].name),
                ),
                field(
                    I18n::agreement_called,
                    12,
                    kind!(name: |a, i| a.parties[i].short_name),
                ),
                field(
                    I18n::agreement_signatory,
                    12,
                    kind!(name: |a, i| a.parties[i].quality),
                ),
                field(
                    I18n::drafting_party_signatory,
                    12,
                    kind!(name: |a, i| a.parties[i].signatory),
                ),
                field(
                    I18n::agreement_seat,
                    12,
                    kind!(name: |a, i| a.parties[i].seat),
                ),
                field(
                    I18n::drafting_party_basis,
                    12,
                    kind!(prose: |a, i| a.parties[i].legal_basis),
                ),
                field(
                    I18n::drafting_party_account,
                    6,
                    kind!(code: |a, i| a.parties[i].account),
                ),
            ],
            rows: Some(Rows {
                count: |a| a.parties.len(),
                add: |a, context| {
                    a.parties.push(Party {
                        id: PartyId::next(&mut context.ids.clone()),
                        partner: None,
                        name: Name::default(),
                        short_name: Name::default(),
                        quality: Name::default(),
                        signatory: Name::default(),
                        seat: Name::default(),
                        legal_basis: Prose::default(),
                        account: Line::default(),
                    });
                },
                remove: |a, i| {
                    let id = a.parties.remove(i).id;
                    forget(a, id);
                },
                words: I18n::drafting_add_party,
            }),
        },
        Section {
            title: I18n::drafting_section_contributions,
            fields: &[
                field(I18n::column_party, 3, CONTRIBUTOR),
                field(
                    I18n::drafting_contribution_kind,
                    2,
                    kind!(choice SupportKind: |a, i| a.contributions[i].kind),
                ),
                field(
                    I18n::drafting_year,
                    2,
                    kind!(year: |a, i| a.contributions[i].year),
                ),
                field(
                    I18n::column_amount_dirhams,
                    5,
                    kind!(amount: |a, i| a.contributions[i].amount),
                ),
            ],
            rows: Some(Rows {
                count: |a| a.contributions.len(),
                add: |a, context| {
                    let last = a.contributions.last().copied();
                    let party = last.map(|one| one.party);
                    let party = party.or_else(|| a.parties.first().map(|party| party.id));
                    let this = Year::try_from(year_of(context.today)).ok();
                    let year = last.and_then(|one| next(one.year)).or(this);
                    if let Some((party, year)) = party.zip(year) {
                        a.contributions.push(Contribution {
                            party,
                            year,
                            kind: last.map_or(SupportKind::Financial, |one| one.kind),
                            amount: Money::ZERO,
                        });
                    }
                },
                remove: |a, i| {
                    let _ = a.contributions.remove(i);
                },
                words: I18n::drafting_add_contribution,
            }),
        },
        Section {
            title: I18n::drafting_section_tranches,
            fields: &[
                field(I18n::drafting_tranche_share, 3, TRANCHE_SHARE),
                field(
                    I18n::drafting_tranche_trigger,
                    12,
                    kind!(name: |a, i| a.tranches[i].trigger),
                ),
                field(
                    I18n::field_commitment_evidence,
                    12,
                    kind!(name: |a, i| a.tranches[i].evidence),
                ),
            ],
            rows: Some(Rows {
                count: |a| a.tranches.len(),
                add: |a, _context| {
                    a.tranches.push(Tranche {
                        share: Share::default(),
                        trigger: Name::default(),
                        evidence: Name::default(),
                    });
                },
                remove: |a, i| drop(a.tranches.remove(i)),
                words: I18n::drafting_add_tranche,
            }),
        },
        Section {
            title: I18n::agreement_committee,
            fields: &[
                field(
                    I18n::agreement_chair,
                    12,
                    kind!(name: |a, _i| a.committee.chair),
                ),
                field(
                    I18n::agreement_cadence,
                    12,
                    kind!(name: |a, _i| a.committee.cadence),
                ),
                field(
                    I18n::agreement_quorum,
                    12,
                    kind!(name: |a, _i| a.committee.quorum),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::agreement_members,
            fields: &[
                field(
                    I18n::column_party,
                    6,
                    kind!(offered list::PARTIES, ?: |a, i| a.committee.members[i].party),
                ),
                field(
                    I18n::drafting_member_quality,
                    12,
                    kind!(name: |a, i| a.committee.members[i].quality),
                ),
            ],
            rows: Some(Rows {
                count: |a| a.committee.members.len(),
                add: |a, _context| {
                    a.committee.members.push(Member {
                        party: None,
                        quality: Name::default(),
                    });
                },
                remove: |a, i| drop(a.committee.members.remove(i)),
                words: I18n::drafting_add_member,
            }),
        },
        Section {
            title: I18n::drafting_section_evaluation,
            fields: &[
                field(
                    I18n::field_agreement_evaluated_on,
                    4,
                    kind!(date?: |a, _i| a.evaluated_on),
                ),
                field(
                    I18n::field_agreement_report_cadence,
                    12,
                    kind!(name: |a, _i| a.report_cadence),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::agreement_indicators,
            fields: &[
                field(
                    I18n::document_table_indicator,
                    12,
                    kind!(name: |a, i| a.indicators[i].text),
                ),
                field(
                    I18n::document_table_baseline,
                    12,
                    kind!(name: |a, i| a.indicators[i].baseline),
                ),
                field(
                    I18n::document_table_target,
                    12,
                    kind!(name: |a, i| a.indicators[i].target),
                ),
                field(
                    I18n::document_table_source,
                    12,
                    kind!(name: |a, i| a.indicators[i].source),
                ),
            ],
            rows: Some(Rows {
                count: |a| a.indicators.len(),
                add: |a, _context| {
                    a.indicators.push(Indicator {
                        text: Name::default(),
                        baseline: Name::default(),
                        target: Name::default(),
                        source: Name::default(),
                    });
                },
                remove: |a, i| drop(a.indicators.remove(i)),
                words: I18n::drafting_add_indicator,
            }),
        },
        Section {
            title: I18n::drafting_section_annexes,
            fields: &[field(
                I18n::drafting_annex,
                12,
                kind!(name: |a, i| a.annexes[i]),
            )],
            rows: Some(Rows {
                count: |a| a.annexes.len(),
                add: |a, _context| a.annexes.push(Name::default()),
                remove: |a, i| drop(a.annexes.remove(i)),
                words: I18n::drafting_add_annex,
            }),
        },
        Section {
            title: I18n::agreement_approval,
            fields: &[
                field(
                    I18n::column_step,
                    5,
                    kind!(choice Step: |a, i| a.events[i].step),
                ),
                field(I18n::column_date, 4, EVENT_DATE),
                field(
                    I18n::column_number,
                    3,
                    kind!(code: |a, i| a.events[i].number),
                ),
                field(
                    I18n::column_outcome,
                    5,
                    kind!(choice? Outcome: |a, i| a.events[i].outcome),
                ),
                field(
                    I18n::column_party,
                    7,
                    kind!(offered list::PARTIES, ?: |a, i| a.events[i].party),
                ),
                field(I18n::drafting_favour, 4, FAVOUR),
                field(I18n::drafting_against, 4, AGAINST),
                field(I18n::drafting_abstained, 4, ABSTAINED),
                field(
                    I18n::drafting_session,
                    12,
                    kind!(name: |a, i| a.events[i].session),
                ),
                field(
                    I18n::drafting_note,
                    12,
                    kind!(prose: |a, i| a.events[i].note),
                ),
            ],
            rows: Some(Rows {
                count: |a| a.events.len(),
                add: |a, context| {
                    a.events.push(ApprovalEvent {
                        id: EventId::next(&mut context.ids.clone()),
                        step: Step::Committee,
                        on: LegalDate {
                            date: context.today,
                            hijri_correction: Default::default(),
                        },
                        number: Line::default(),
                        session: Name::default(),
                        outcome: None,
                        votes: None,
                        party: None,
                        note: Prose::default(),
                    });
                },
                remove: |a, i| drop(a.events.remove(i)),
                words: I18n::drafting_add_event,
            }),
        },
        Section {
            title: I18n::agreement_articles,
            fields: &[
                field(
                    I18n::drafting_clause_section,
                    8,
                    kind!(choice Place: |a, i| a.clauses[i].section),
                ),
                field(
                    I18n::drafting_clause_each_party,
                    4,
                    kind!(switch: |a, i| a.clauses[i].each_party),
                ),
                field(
                    I18n::drafting_clause_heading,
                    12,
                    kind!(name: |a, i| a.clauses[i].heading),
                ),
                field(
                    I18n::drafting_clause_body,
                    12,
                    kind!(prose: |a, i| a.clauses[i].body),
                ),
            ],
            rows: Some(Rows {
                count: |a| a.clauses.len(),
                add: |a, context| {
                    a.clauses.push(Clause {
                        id: ClauseId::next(&mut context.ids.clone()),
                        section: Place::Object,
                        each_party: false,
                        heading: Name::default(),
                        body: Prose::default(),
                    });
                },
                remove: |a, i| drop(a.clauses.remove(i)),
                words: I18n::drafting_add_clause,
            }),
        },
    ];
}

/// A party that goes leaves nothing of itself behind.
fn forget(agreement: &mut Agreement, id: PartyId) {
    agreement.contributions.retain(|one| one.party != id);
    for place in [&mut agreement.owner, &mut agreement.delegated_owner] {
        *place = place.filter(|own| *own != id);
    }
    for member in &mut agreement.committee.members {
        member.party = member.party.filter(|own| *own != id);
    }
    agreement.events.retain(|event| event.party != Some(id));
}

fn year_of(day: Date) -> u16 {
    use chrono::Datelike;
    day.day().year().try_into().unwrap_or_default()
}

fn next(year: Year) -> Option<Year> {
    Year::try_from(u16::from(year).saturating_add(1)).ok()
}

const FORM: Kind<Agreement> = Kind::Choice {
    choices: |context| {
        let forms = Corpus::shared()
            .into_iter()
            .flat_map(|corpus| &corpus.forms);
        forms
            .map(|form| Offer {
                key: form.id.clone(),
                words: form.name.get(context.language()).to_owned(),
            })
            .collect()
    },
    get: |a, _| Some(a.form.as_str().to_owned()).filter(|form| !form.is_empty()),
    set: |a, _, key| {
        if let Some(Ok(form)) = key.map(Line::new) {
            a.form = form;
        }
    },
    is_optional: false,
};

const DURATION: Kind<Agreement> = Kind::Number {
    get: |a, _| Some(a.duration_months.into()).filter(|months| *months > 0),
    set: |a, _, months| {
        a.duration_months = u16::try_from(months.unwrap_or(0)).map_err(|_| Refused)?;
        Ok(())
    },
    decimals: 0,
    expected: I18n::form_expects_count,
};

const COPIES: Kind<Agreement> = Kind::Number {
    get: |a, _| Some(a.copies.into()).filter(|copies| *copies > 0),
    set: |a, _, copies| {
        a.copies = u8::try_from(copies.unwrap_or(0)).map_err(|_| Refused)?;
        Ok(())
    },
    decimals: 0,
    expected: I18n::form_expects_count,
};

const REGIME_DATE: Kind<Agreement> = Kind::Date {
    get: |a, _| Some(a.regime_date),
    set: |a, _, day| a.regime_date = day.unwrap_or(a.regime_date),
};

const PREVAILING: Kind<Agreement> = Kind::Choice {
    choices: |context| {
        Language::ALL
            .map(|language| Offer {
                key: language.code().to_owned(),
                words: context.tr.term(language),
            })
            .into()
    },
    get: |a, _| a.prevailing.map(|language| language.code().to_owned()),
    set: |a, _, key| {
        let mut all = Language::ALL.into_iter();
        a.prevailing = key.and_then(|key| all.find(|language| language.code() == key));
    },
    is_optional: true,
};

const CONTRIBUTOR: Kind<Agreement> = Kind::Offered {
    list: list::PARTIES,
    get: |a, i| Some(a.contributions[i].party.to_string()),
    set: |a, i, key| {
        if let Some(Ok(party)) = key.map(str::parse) {
            a.contributions[i].party = party;
        }
    },
};

const TRANCHE_SHARE: Kind<Agreement> = Kind::Number {
    get: |a, i| Some(a.tranches[i].share.hundredths().into()),
    set: |a, i, hundredths| {
        let hundredths = u16::try_from(hundredths.unwrap_or(0)).map_err(|_| Refused)?;
        a.tranches[i].share = Share::try_from(hundredths).map_err(|_| Refused)?;
        Ok(())
    },
    decimals: 2,
    expected: I18n::form_expects_share,
};

const EVENT_DATE: Kind<Agreement> = Kind::Date {
    get: |a, i| Some(a.events[i].on.date),
    set: |a, i, day| a.events[i].on.date = day.unwrap_or(a.events[i].on.date),
};

/// A count of the vote, which is there once one of its three is.
macro_rules! votes {
    ($side:ident) => {
        Kind::Number {
            get: |a, i| a.events[i].votes.map(|votes| votes.$side.into()),
            set: |a, i, count| {
                let event = &mut a.events[i];
                let count = count.map(u16::try_from).transpose().map_err(|_| Refused)?;
                let none = Votes {
                    favour: 0,
                    against: 0,
                    abstained: 0,
                };
                let mut votes = event.votes.unwrap_or(none);
                votes.$side = count.unwrap_or(0);
                event.votes = Some(votes).filter(|votes| *votes != none);
                Ok(())
            },
            decimals: 0,
            expected: I18n::form_expects_count,
        }
    };
}
const FAVOUR: Kind<Agreement> = votes!(favour);
const AGAINST: Kind<Agreement> = votes!(against);
const ABSTAINED: Kind<Agreement> = votes!(abstained);

/// The other agreements that this one may carry out or amend, as they are offered.
pub fn parents(context: &Context, own: AgreementId) -> Vec<Offer> {
    let others = context.register.agreements.all().iter();
    others
        .filter(|other| other.id != own)
        .map(|other| Offer {
            key: other.id.to_string(),
            words: other.title().get(context.language()).to_owned(),
        })
        .collect()
}
