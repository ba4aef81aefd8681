//! The partner sheet (بطاقة الشريك): who it is, what it gives and how, whom to speak to, and what
//! came of its promises (domain notes, section 5).

use super::{
    Align, Document, Picture, RowKind, part,
    project::attachments,
    sheet::{self, Cover, Section, column, figure, percent, row, table},
};
use crate::{
    domain::{
        Date, Name, Total,
        agreement::{Agreement, financing::CostTable},
        attachment::Attachment,
        commune::Commune,
        partner::{Partner, record::Record},
    },
    i18n::I18n,
    text::{Language, isolate, number, words::Noun},
};

/// What a sheet is printed from.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The commune that keeps the dossier.
    pub commune: &'a Commune,
    /// Its logo, decoded.
    pub logo: Option<Picture>,
    /// The partner.
    pub partner: &'a Partner,
    /// The names of its domains.
    pub domains: Vec<Name>,
    /// The agreements that it is party to.
    pub agreements: Vec<&'a Agreement>,
    /// What came of its promises; nothing when it signed none.
    pub record: Option<Record>,
    /// Its attachments.
    pub attachments: Vec<&'a Attachment>,
    /// The day that stages are taken at.
    pub today: Date,
}

/// The whole sheet. Identical input gives an identical document.
pub fn document(source: &Source<'_>, language: Language) -> Document {
    let tr = I18n::new(language);
    let partner = source.partner;
    let name = partner.name.get(language);
    let cover = Cover {
        commune: source.commune,
        logo: source.logo.clone(),
        id: partner.id.uuid(),
        kind: tr.partner_sheet(),
        name: match partner.abbreviation.get(language) {
            "" => name.to_owned(),
            short => format!("{name} ({})", isolate::auto(short)),
        },
        code: &partner.code,
        date: source.today,
    };
    let sections = vec![
        identity(source, tr),
        ways(partner, tr),
        contacts(partner, tr),
        vetting(source, tr),
        record(source, tr),
        agreements(source, tr),
        remarks(partner, tr),
        attachments(&source.attachments, tr),
    ];
    sheet::document(cover, sections, tr)
}

fn identity(source: &Source<'_>, tr: I18n) -> Section {
    let language = tr.language();
    let partner = source.partner;
    let mut section = Section::new(tr.partner_sheet_identity(), tr);
    section.fact(tr.register_category(), tr.term(partner.category));
    section.fact(tr.register_level(), tr.term(partner.level));
    section.name(tr.register_parent_body(), &partner.parent_body);
    let other = match language {
        Language::Arabic => Language::French,
        Language::French => Language::Arabic,
    };
    section.fact(
        tr.partner_sheet_other_name(),
        partner.name.in_language(other),
    );
    let domains: Vec<&str> = source
        .domains
        .iter()
        .map(|domain| domain.get(language))
        .collect();
    section.fact(tr.register_domains(), domains.join(part::comma(language)));
    section.name(tr.register_territory(), &partner.territory);
    section.name(tr.register_address(), &partner.address);
    if !partner.bank_account.is_empty() {
        let account = partner.bank_account.as_str().replace(' ', "\u{A0}");
        section.fact(tr.partner_sheet_account(), isolate::ltr(&account));
    }
    if !partner.active {
        section.fact(tr.register_active(), tr.register_no());
    }
    section
}

fn ways(partner: &Partner, tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.partner_sheet_ways(), tr);
    let kinds: Vec<String> = partner
        .contributions
        .iter()
        .map(|kind| tr.term(*kind))
        .collect();
    section.fact(
        tr.register_contributions(),
        kinds.join(part::comma(language)),
    );
    section.fact(tr.register_usual_share(), percent(partner.usual_share));
    section.money(tr.partner_sheet_ceiling(), partner.ceiling);
    section.prose(tr.register_instruments(), &partner.instruments);
    section.prose(tr.register_calendar(), &partner.calendar);
    section.prose(tr.register_eligibility(), &partner.eligibility);
    section.prose(tr.register_required_papers(), &partner.required_papers);
    section
}

fn contacts(partner: &Partner, tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.register_contacts(), tr);
    if partner.contacts.is_empty() {
        return section;
    }
    let latin = |text: &str| match text.trim() {
        "" => String::new(),
        text => isolate::ltr(&text.replace(' ', "\u{A0}")),
    };
    let rows = partner.contacts.iter().map(|contact| {
        let said = vec![
            contact.name.get(language).to_owned(),
            contact.function.get(language).to_owned(),
            latin(contact.phone.as_str()),
            latin(contact.email.as_str()),
        ];
        row(language, RowKind::Body, said)
    });
    section.table(table(
        language,
        vec![
            column(1.6, Align::Start),
            column(1.8, Align::Start),
            column(1.2, Align::Start),
            column(1.6, Align::Start),
        ],
        vec![
            tr.partner_sheet_person(),
            tr.partner_sheet_function(),
            tr.partner_sheet_phone(),
            tr.partner_sheet_email(),
        ],
        rows.collect(),
    ));
    section
}

/// The papers received from it; one that no longer counts, or was not received, says so.
fn vetting(source: &Source<'_>, tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.partner_sheet_vetting(), tr);
    let papers = &source.partner.vetting;
    if papers.is_empty() {
        return section;
    }
    let day = |day: Option<Date>| {
        let said = day.map(|day| part::day(day.day(), language));
        said.unwrap_or_default()
    };
    let rows = papers.iter().map(|paper| {
        let standing = match (paper.is_valid(source.today), paper.received_on) {
            (true, _) => tr.partner_sheet_paper_valid(),
            (false, None) => tr.partner_sheet_paper_missing(),
            (false, Some(_)) => tr.partner_sheet_paper_expired(),
        };
        let said = vec![
            paper.kind.get(language).to_owned(),
            part::reference(paper.reference.as_str(), language),
            day(paper.received_on),
            day(paper.valid_until),
            standing,
        ];
        row(language, RowKind::Body, said)
    });
    section.table(table(
        language,
        vec![
            column(2.0, Align::Start),
            column(1.2, Align::Start),
            column(1.2, Align::Start),
            column(1.2, Align::Start),
            column(1.0, Align::Start),
        ],
        vec![
            tr.sheet_attachment(),
            tr.partner_sheet_reference(),
            tr.partner_sheet_received(),
            tr.partner_sheet_valid_until(),
            tr.register_state(),
        ],
        rows.collect(),
    ));
    section
}

fn record(source: &Source<'_>, tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.partner_sheet_record(), tr);
    let Some(record) = source.record else {
        return section;
    };
    let count = |count: usize| part::count(u32::try_from(count).unwrap_or(u32::MAX));
    let delay = record
        .mean_delay
        .map(|days| number::counted(u64::from(days), Noun::Day, language));
    section.fact(tr.register_signed(), count(record.agreements));
    section.fact(tr.register_commitment_count(), count(record.commitments));
    section.fact(tr.partner_sheet_fallen_due(), count(record.fallen_due));
    section.known(tr.partner_sheet_mean_delay(), delay);
    section.fact(tr.register_done_count(), count(record.honoured));
    section.fact(tr.register_late_count(), count(record.late));
    section.fact(tr.register_promised(), figure(record.promised));
    section.fact(tr.register_paid(), figure(record.paid));
    section.fact(
        tr.register_honoured_count(),
        percent(record.share_by_count()),
    );
    section.fact(
        tr.register_honoured_value(),
        percent(record.share_by_value()),
    );
    section.note(&tr.partner_sheet_record_note());
    section
}

fn agreements(source: &Source<'_>, tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.partner_sheet_agreements(), tr);
    if source.agreements.is_empty() {
        return section;
    }
    let mut given = Total::default();
    let mut rows: Vec<_> = source
        .agreements
        .iter()
        .map(|agreement| {
            let own = contribution(agreement, source.partner);
            given = [given, own].into_iter().sum();
            let said = vec![
                part::reference(agreement.number.as_str(), language),
                agreement.title.get(language).to_owned(),
                tr.term(agreement.stage(source.today)),
                figure(agreement.cost),
                figure(own),
            ];
            row(language, RowKind::Body, said)
        })
        .collect();
    if source.agreements.len() > 1 {
        let cost: Total = source.agreements.iter().map(|a| a.cost).sum();
        let said = vec![tr.register_total(), figure(cost), figure(given)];
        let mut total = row(language, RowKind::Total, said);
        if let Some(word) = total.cells.first_mut() {
            word.span = 3;
        }
        rows.push(total);
    }
    section.table(table(
        language,
        vec![
            column(1.2, Align::Start),
            column(2.8, Align::Start),
            column(1.2, Align::Start),
            column(1.3, Align::End),
            column(1.3, Align::End),
        ],
        vec![
            tr.register_number(),
            tr.register_agreement(),
            tr.register_stage(),
            tr.register_total_cost(),
            tr.partner_sheet_given(),
        ],
        rows,
    ));
    section
}

/// What the cost table of an agreement says that a partner gives.
fn contribution(agreement: &Agreement, partner: &Partner) -> Total {
    let is_own = |id| {
        let party = agreement.party(id);
        party.is_some_and(|party| party.partner == Some(partner.id))
    };
    let table = CostTable::of(agreement);
    let own = table.rows.iter().filter(|row| is_own(row.party));
    own.map(|row| row.total).sum()
}

fn remarks(partner: &Partner, tr: I18n) -> Section {
    let mut section = Section::new(tr.partner_sheet_remarks(), tr);
    section.prose(tr.partner_sheet_notes(), &partner.notes);
    section
}

#[cfg(test)]
mod tests;
