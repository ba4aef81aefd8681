//! The follow-up sheet: what is owed under an agreement, or by a partner, and where it stands.

mod table;

use uuid::Uuid;

use super::{
    Align, Block, Colour, Document, Heading, Identity, Inline, PageStyle, Paragraph, Picture,
    Running, Sign, Text, part,
};
use crate::{
    domain::{
        Date, Total,
        agreement::{Agreement, party::Party},
        commitment::{Commitment, Progress, Realisation, State},
        commune::Commune,
        partner::Partner,
    },
    i18n::I18n,
    text::{Language, amount, isolate},
};

/// Whose sheet it is.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// Everything owed under one agreement.
    Agreement(&'a Agreement),
    /// Everything that one partner owes, and what is owed to it, under all agreements.
    Partner(&'a Partner),
}

/// What a sheet is printed from.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The commune that keeps the dossier.
    pub commune: &'a Commune,
    /// Its logo, decoded.
    pub logo: Option<Picture>,
    /// Whose sheet it is.
    pub subject: Subject<'a>,
    /// The agreements concerned; the one agreement, or all those of the partner.
    pub agreements: Vec<&'a Agreement>,
    /// Every commitment of these agreements, in the order of their texts.
    pub commitments: Vec<&'a Commitment>,
    /// Realisations; those of other commitments are left out.
    pub realisations: &'a [Realisation],
    /// The day that states are taken at.
    pub today: Date,
}

/// A commitment with its place and where it stands.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Its agreement.
    pub agreement: &'a Agreement,
    /// It.
    pub commitment: &'a Commitment,
    /// Article and rank: «6-1».
    pub reference: Option<String>,
    /// Where it stands.
    pub progress: Progress,
}

/// Figures over some entries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many.
    pub count: usize,
    /// Of them done.
    pub done: usize,
    /// Of them late.
    pub late: usize,
    /// Of them due within thirty days.
    pub soon: usize,
    /// Money and values owed.
    pub owed: Total,
    /// Money paid and values given, at most what is owed by each.
    pub met: Total,
}

impl Summary {
    /// Over entries; what was waived or closed is not owed.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry<'a>>) -> Summary {
        let mut summary = Summary::default();
        for entry in entries {
            let state = entry.progress.state;
            summary.count += 1;
            summary.done += usize::from(state == State::Done);
            summary.late += usize::from(state.is_late());
            summary.soon += usize::from(state == State::DueSoon);
            if let (Some(owed), false) = (
                entry.commitment.amount,
                matches!(state, State::Waived | State::Closed),
            ) {
                let owed = Total::from(owed);
                summary.owed = [summary.owed, owed].into_iter().sum();
                summary.met = [summary.met, entry.progress.paid.min(owed)]
                    .into_iter()
                    .sum();
            }
        }
        summary
    }
}

/// The whole sheet. Identical input gives an identical document.
pub fn document(source: &Source<'_>, language: Language) -> Document {
    let tr = I18n::new(language);
    let entries = entries(source);
    let (title, name) = titles(source, &tr);
    let mut body = vec![
        Block::Letterhead(part::letterhead(source.commune, source.logo.clone())),
        Block::Heading(Heading::centred(1, Text::strong(language, &title))),
        Block::Paragraph(
            Paragraph::new(Text::strong(language, &name))
                .aligned(Align::Center)
                .spaced(2.0),
        ),
    ];
    body.extend(subject_lines(source, &tr));
    body.push(table::summary(&Summary::of(&entries), &tr));
    body.push(Block::Space(6.0));
    if !entries.is_empty() {
        body.push(legend(&tr));
    }
    match source.subject {
        Subject::Agreement(agreement) => {
            body.extend(table::commitments(
                &groups_by_debtor(agreement, &entries, language),
                &tr,
            ));
        }
        Subject::Partner(partner) => {
            let (owed_by, owed_to): (Vec<Entry<'_>>, Vec<Entry<'_>>) = entries
                .iter()
                .cloned()
                .partition(|entry| owes(entry, partner));
            for (heading, part) in [
                (tr.follow_up_owed_by(), &owed_by),
                (tr.follow_up_owed_to(), &owed_to),
            ] {
                if !part.is_empty() {
                    let heading = Heading::new(2, Text::strong(language, heading));
                    body.push(Block::Heading(heading));
                    let groups = groups_by_agreement(&source.agreements, part, language);
                    body.extend(table::commitments(&groups, &tr));
                }
            }
        }
    }
    if entries.is_empty() {
        let nothing = Text::new(language, tr.follow_up_nothing()).coloured(Colour::Muted);
        body.push(Block::Paragraph(
            Paragraph::new(nothing).aligned(Align::Center),
        ));
    }
    Document {
        identity: Identity {
            id: document_id(source, language),
            date: source.today.day(),
            title: format!("{title} – {name}"),
            author: part::commune_name(source.commune, language),
            subject: title,
            language,
        },
        page: PageStyle::LANDSCAPE,
        header: Some(Running {
            start: Some(Text::new(language, &name).coloured(Colour::Muted)),
            center: None,
            end: Some(Text::new(language, on(source, &tr)).coloured(Colour::Muted)),
        }),
        footer: Some(part::page_footer(source.commune, &tr)),
        draft_mark: None,
        body,
    }
}

/// Every commitment that the sheet lists, in the order of agreements and texts.
pub fn entries<'a>(source: &Source<'a>) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for agreement in source.agreements.iter().copied() {
        let own: Vec<&Commitment> = source
            .commitments
            .iter()
            .copied()
            .filter(|commitment| commitment.agreement == agreement.id)
            .collect();
        let articles = super::agreement::Articles::of(agreement, source.commune.article_word);
        for commitment in &own {
            let concerned = match source.subject {
                Subject::Agreement(_) => true,
                Subject::Partner(partner) => {
                    let is = |id| {
                        agreement
                            .party(id)
                            .is_some_and(|party| is_of(party, partner))
                    };
                    is(commitment.debtor) || commitment.creditor.is_some_and(is)
                }
            };
            if concerned {
                entries.push(Entry {
                    agreement,
                    commitment,
                    reference: articles.commitment_reference(commitment, &own),
                    progress: commitment.progress(source.realisations, source.today),
                });
            }
        }
    }
    entries
}

fn is_of(party: &Party, partner: &Partner) -> bool {
    party.partner == Some(partner.id)
}

fn owes(entry: &Entry<'_>, partner: &Partner) -> bool {
    entry
        .agreement
        .party(entry.commitment.debtor)
        .is_some_and(|party| is_of(party, partner))
}

/// Rows under one title.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    title: String,
    entries: Vec<Entry<'a>>,
}

fn groups_by_debtor<'a>(
    agreement: &Agreement,
    entries: &[Entry<'a>],
    language: Language,
) -> Vec<Group<'a>> {
    let groups = agreement.parties.iter().map(|party| Group {
        title: party.name.get(language).to_owned(),
        entries: entries
            .iter()
            .filter(|entry| entry.commitment.debtor == party.id)
            .cloned()
            .collect(),
    });
    groups.filter(|group| !group.entries.is_empty()).collect()
}

fn groups_by_agreement<'a>(
    agreements: &[&Agreement],
    entries: &[Entry<'a>],
    language: Language,
) -> Vec<Group<'a>> {
    let groups = agreements.iter().map(|agreement| Group {
        title: numbered_title(agreement, language),
        entries: entries
            .iter()
            .filter(|entry| entry.agreement.id == agreement.id)
            .cloned()
            .collect(),
    });
    groups.filter(|group| !group.entries.is_empty()).collect()
}

fn numbered_title(agreement: &Agreement, language: Language) -> String {
    let title = agreement.title.get(language);
    match agreement.number.as_str() {
        "" => title.to_owned(),
        number => format!("{} – {title}", part::reference(number, language)),
    }
}

fn titles(source: &Source<'_>, tr: &I18n) -> (String, String) {
    let language = tr.language();
    match source.subject {
        Subject::Agreement(agreement) => (
            tr.follow_up_of_agreement(),
            numbered_title(agreement, language),
        ),
        Subject::Partner(partner) => {
            let name = partner.name.get(language);
            let name = match partner.abbreviation.get(language) {
                "" => name.to_owned(),
                short => format!("{name} ({})", isolate::auto(short)),
            };
            (tr.follow_up_of_partner(), name)
        }
    }
}

fn on(source: &Source<'_>, tr: &I18n) -> String {
    tr.follow_up_on(part::day(source.today.day(), tr.language()))
}

/// Day of the sheet, and for an agreement its term and cost.
fn subject_lines(source: &Source<'_>, tr: &I18n) -> Vec<Block> {
    let language = tr.language();
    let mut facts = vec![on(source, tr)];
    if let Subject::Agreement(agreement) = source.subject {
        let day = |day: Date| part::day(day.day(), language);
        if let (Some(start), Some(end)) = (agreement.starts_on, agreement.ends_on()) {
            facts.push(tr.follow_up_term(day(end), day(start)));
        }
        let cost = isolate::ltr(&amount::format(agreement.cost.centimes()));
        facts.push(tr.follow_up_cost(cost));
    }
    let text = Text::new(language, facts.join(" – ")).coloured(Colour::Muted);
    vec![Block::Paragraph(
        Paragraph::new(text).aligned(Align::Center).spaced(8.0),
    )]
}

/// The sign of a state, and the colour that goes with it.
pub fn sign(state: State) -> (Sign, Colour) {
    match state {
        State::Late | State::LatePartial => (Sign::Triangle, Colour::Red),
        State::DueSoon => (Sign::HalfDisc, Colour::Amber),
        State::Partial => (Sign::Disc, Colour::Green),
        State::Done => (Sign::Check, Colour::Blue),
        State::NotDue | State::Undated => (Sign::Ring, Colour::Muted),
        State::Waived | State::Closed => (Sign::Cross, Colour::Muted),
        State::Disputed => (Sign::Diamond, Colour::Amber),
    }
}

fn legend(tr: &I18n) -> Block {
    let language = tr.language();
    let mut text = Text::new(language, format!("{}  ", tr.follow_up_legend()));
    let shown = [
        State::Late,
        State::DueSoon,
        State::Partial,
        State::Done,
        State::NotDue,
        State::Disputed,
        State::Waived,
    ];
    for state in shown {
        text = text.then(Inline::Sign(sign(state).0)).with(format!(
            "\u{A0}{}    ",
            tr.term(state).replace(' ', "\u{A0}")
        ));
    }
    Block::Paragraph(Paragraph::new(text.coloured(Colour::Muted)).scaled(0.85))
}

/// The id of a sheet: its subject's own, with the language and the day folded in.
fn document_id(source: &Source<'_>, language: Language) -> Uuid {
    let subject = match source.subject {
        Subject::Agreement(agreement) => agreement.id.uuid(),
        Subject::Partner(partner) => partner.id.uuid(),
    };
    let mut bytes = *subject.as_bytes();
    bytes[15] ^= match language {
        Language::Arabic => 0x41,
        Language::French => 0x42,
    };
    let day = chrono::Datelike::num_days_from_ce(&source.today.day()).to_be_bytes();
    for (byte, day) in bytes[11..15].iter_mut().zip(day) {
        *byte ^= day;
    }
    Uuid::from_bytes(bytes)
}
