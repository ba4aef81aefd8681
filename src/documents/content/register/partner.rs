//! The register of partners: the fields of the partner sheet (domain notes, section 5). Bank
//! accounts and the team's own remarks stay on the sheet.

use super::{
    Cell, Source,
    draft::{Draft, Voice, integer, line, lines, money, percent, text},
};
use crate::{
    domain::partner::{Contact, Partner, record::Record},
    i18n::I18n,
    text::Language,
};

/// One row a partner.
pub fn draft(source: &Source<'_>, tr: I18n) -> Draft {
    let voice = Voice { tr };
    let language = voice.language();
    let partners = &source.contents.partners;
    let record = |p: &Partner| source.records.get(&p.id).copied().unwrap_or_default();
    let mut draft = Draft::new(partners.len());
    let each = |cell: &dyn Fn(&Partner) -> Cell| partners.iter().map(cell).collect::<Vec<_>>();
    let of = |cell: &dyn Fn(Record) -> Cell| each(&|p| cell(record(p)));

    draft.brief(text(tr.register_code()).key(), each(&|p| line(&p.code)));
    draft.brief(
        text(tr.register_partner()).key(),
        each(&|p| voice.name(&p.name)),
    );
    draft.full(
        text(tr.register_abbreviation()),
        each(&|p| voice.name(&p.abbreviation)),
    );
    draft.brief(
        text(tr.register_category()),
        each(&|p| Cell::text(tr.term(p.category))),
    );
    draft.full(
        text(tr.register_level()),
        each(&|p| Cell::text(tr.term(p.level))),
    );
    draft.full(
        text(tr.register_parent_body()),
        each(&|p| voice.name(&p.parent_body)),
    );
    draft.brief(
        text(tr.register_domains()),
        each(&|p| {
            let names: Vec<_> = p.domains.iter().map(|key| (source.domain)(key)).collect();
            voice.names(&names)
        }),
    );
    draft.full(
        text(tr.register_territory()),
        each(&|p| voice.name(&p.territory)),
    );
    draft.brief(
        text(tr.register_contributions()),
        each(&|p| voice.series(p.contributions.iter().map(|kind| tr.term(*kind)))),
    );
    draft.full(
        percent(tr.register_usual_share()),
        each(&|p| Cell::percent(p.usual_share)),
    );
    draft.full(
        money(tr.register_ceiling()),
        each(&|p| Cell::money(p.ceiling)),
    );
    draft.full(
        text(tr.register_instruments()),
        each(&|p| voice.prose(&p.instruments)),
    );
    draft.full(
        text(tr.register_calendar()),
        each(&|p| voice.prose(&p.calendar)),
    );
    draft.full(
        text(tr.register_eligibility()),
        each(&|p| voice.prose(&p.eligibility)),
    );
    draft.full(
        text(tr.register_required_papers()),
        each(&|p| voice.prose(&p.required_papers)),
    );
    draft.full(
        text(tr.register_contacts()),
        each(&|p| lines(p.contacts.iter().map(|contact| person(contact, language)))),
    );
    draft.full(
        text(tr.register_address()),
        each(&|p| voice.name(&p.address)),
    );
    draft.full(
        text(tr.register_active()),
        each(&|p| {
            Cell::text(match p.active {
                true => tr.register_yes(),
                false => tr.register_no(),
            })
        }),
    );
    draft.brief(
        integer(tr.register_signed()).summed(),
        of(&|r| Cell::Integer(r.agreements as i64)),
    );
    draft.brief(
        money(tr.register_promised()).summed(),
        of(&|r| Cell::Money(r.promised)),
    );
    draft.brief(
        money(tr.register_paid()).summed(),
        of(&|r| Cell::Money(r.paid)),
    );
    draft.brief(
        percent(tr.register_honoured_count()),
        of(&|r| Cell::percent(r.share_by_count())),
    );
    draft.full(
        percent(tr.register_honoured_value()),
        of(&|r| Cell::percent(r.share_by_value())),
    );
    draft.full(
        integer(tr.register_mean_delay()),
        of(&|r| Cell::integer(r.mean_delay)),
    );
    draft
}

/// Name, function, telephone and e-mail on one line.
fn person(contact: &Contact, language: Language) -> String {
    let parts = [
        contact.name.get(language),
        contact.function.get(language),
        contact.phone.as_str(),
        contact.email.as_str(),
    ];
    let said: Vec<&str> = parts.into_iter().filter(|p| !p.trim().is_empty()).collect();
    said.join(" – ")
}
