//! The tables, lists and boxes of an agreement that are made from its data.

mod sheet;
mod table;

use super::{Block, Colour, Paragraph, Text, Values, article::Passage, part, single};
use crate::{
    documents::content::{List, ListItem, SignaturePlace, Signatures, Stamp},
    domain::{
        agreement::{approval::Step, clause::DataBlock, party::Party},
        commitment::{Commitment, Due},
        need::SupportKind,
    },
    text::{Language, amount, isolate},
};

/// Whether a block wants the page's whole width, even where two languages face each other.
pub fn is_wide(data: DataBlock) -> bool {
    matches!(
        data,
        DataBlock::CostTable
            | DataBlock::Indicators
            | DataBlock::TechnicalSheet
            | DataBlock::Signatures
            | DataBlock::Visa
    )
}

/// A block across the page, in one language or in several at once.
pub fn wide(data: DataBlock, voices: &[&Values<'_>]) -> Vec<Block> {
    match data {
        DataBlock::CostTable => table::costs(voices),
        DataBlock::Indicators => table::indicators(voices),
        DataBlock::TechnicalSheet => sheet::technical(voices),
        DataBlock::Signatures => signatures(voices),
        DataBlock::Visa => visa(voices),
        _ => Vec::new(),
    }
}

/// A block within a column of text.
pub fn narrow(data: DataBlock, passage: &Passage<'_>, values: &Values<'_>) -> Vec<Block> {
    match data {
        DataBlock::Commitments => commitments(passage, values),
        DataBlock::Tranches => tranches(values),
        DataBlock::Committee => committee(values),
        DataBlock::Components => components(values),
        DataBlock::Annexes => annexes(values),
        DataBlock::Visas => visas(values),
        DataBlock::Parties => parties(values),
        _ => Vec::new(),
    }
}

fn commitments(passage: &Passage<'_>, values: &Values<'_>) -> Vec<Block> {
    let owed = values.source().commitments.iter().filter(|commitment| {
        passage
            .party
            .is_none_or(|party| party.id == commitment.debtor)
    });
    let items = owed
        .enumerate()
        .map(|(index, commitment)| {
            let label = match passage.number {
                Some(article) => isolate::ltr(&format!("{article}-{}", index + 1)),
                None => format!("{}.", index + 1),
            };
            ListItem {
                label: Text::strong(values.language(), label),
                body: commitment_body(commitment, passage.party, values),
            }
        })
        .collect();
    list(items)
}

fn commitment_body(
    commitment: &Commitment,
    party: Option<&Party>,
    values: &Values<'_>,
) -> Vec<Paragraph> {
    let language = values.language();
    let text = commitment.text.get(language);
    let mut said = Text {
        language,
        runs: Vec::new(),
    };
    if party.is_none() {
        let debtor = values
            .party_name(Some(commitment.debtor))
            .unwrap_or_default();
        said = said.and_strong(format!("{debtor}{}", colon(language)));
    }
    let mut body = vec![Paragraph::justified(said.with(text)).spaced(1.0)];
    let details = details(commitment, values);
    if !details.is_empty() {
        let between = match language {
            Language::Arabic => "؛ ",
            Language::French => " ; ",
        };
        let details: Vec<String> = details
            .iter()
            .enumerate()
            .map(|(index, detail)| match index {
                0 => detail.clone(),
                _ => part::lower_first(detail),
            })
            .collect();
        let sentence = format!("{}.", details.join(between));
        let text = Text::new(language, sentence).coloured(Colour::Muted);
        body.push(Paragraph::new(text).scaled(0.9).spaced(4.0));
    }
    body
}

/// Quantity, amount, instalments, due date and evidence of a commitment, as short phrases.
fn details(commitment: &Commitment, values: &Values<'_>) -> Vec<String> {
    let (tr, language) = (&values.tr, values.language());
    let mut details = Vec::new();
    if let Some(quantity) = &commitment.quantity {
        let figure = part::decimal(quantity.number);
        details.push(match values.name(&quantity.unit) {
            Some(unit) => tr.document_commitment_quantity(figure, unit),
            None => tr.document_commitment_count(figure),
        });
    }
    if let Some(money) = commitment.amount {
        let figure = isolate::ltr(&amount::format(money.centimes()));
        details.push(match commitment.kind {
            SupportKind::Financial => tr.document_commitment_amount(figure),
            _ => tr.document_commitment_value(figure),
        });
    }
    if commitment.instalments.len() > 1 {
        let parts: Vec<String> = commitment
            .instalments
            .iter()
            .map(|instalment| {
                let figure = isolate::ltr(&amount::format(instalment.amount.centimes()));
                tr.document_commitment_instalment(figure, instalment.year.to_string())
            })
            .collect();
        details.push(tr.document_commitment_instalments(part::joined(&parts, language)));
    }
    match &commitment.due {
        Some(Due::On(day)) => {
            details.push(tr.document_commitment_due(values.day(*day)));
        }
        Some(Due::After { trigger, .. }) => {
            let trigger = part::lower_first(&values.name(trigger).unwrap_or_default());
            details.push(tr.document_commitment_trigger(trigger));
        }
        None => {}
    }
    if let Some(evidence) = values.name(&commitment.evidence) {
        details.push(tr.document_commitment_evidence(part::lower_first(&evidence)));
    }
    details
}

fn tranches(values: &Values<'_>) -> Vec<Block> {
    let language = values.language();
    let items = values
        .source()
        .agreement
        .tranches
        .iter()
        .enumerate()
        .map(|(index, tranche)| {
            let share = part::percent(tranche.share);
            let mut words = part::lower_first(&values.name(&tranche.trigger).unwrap_or_default());
            if let Some(evidence) = values.name(&tranche.evidence) {
                let evidence = part::lower_first(&evidence);
                words = values.tr.document_tranche_evidence(evidence, words);
            }
            let text = Text::strong(language, share)
                .with(colon(language))
                .with(words);
            (format!("{}.", index + 1), text)
        })
        .collect();
    enumeration(items)
}

fn committee(values: &Values<'_>) -> Vec<Block> {
    let language = values.language();
    let committee = &values.source().agreement.committee;
    let mut items = Vec::new();
    if let Some(chair) = values.name(&committee.chair) {
        let text = Text::new(language, chair)
            .with(part::comma(language))
            .with(values.tr.document_chair());
        items.push(("–".to_owned(), text));
    }
    let others = committee
        .members
        .iter()
        .filter(|member| member.quality != committee.chair);
    for quality in others.filter_map(|member| values.name(&member.quality)) {
        items.push(("–".to_owned(), Text::new(language, quality)));
    }
    enumeration(items)
}

fn components(values: &Values<'_>) -> Vec<Block> {
    let language = values.language();
    let items = values
        .source()
        .projects
        .iter()
        .flat_map(|project| project.components.get(language).lines())
        .map(|line| line.trim().trim_start_matches("- "))
        .filter(|line| !line.is_empty())
        .map(|line| ("–".to_owned(), Text::new(language, line)))
        .collect();
    enumeration(items)
}

fn annexes(values: &Values<'_>) -> Vec<Block> {
    let titles = values
        .source()
        .agreement
        .annexes
        .iter()
        .filter_map(|title| values.name(title));
    let items = titles
        .enumerate()
        .map(|(index, title)| {
            (
                format!("{}.", index + 1),
                Text::new(values.language(), title),
            )
        })
        .collect();
    enumeration(items)
}

/// The law alone, when a text leaves its visas to the program.
fn visas(values: &Values<'_>) -> Vec<Block> {
    let language = values.language();
    let law = values
        .name(&values.source().regime_law)
        .unwrap_or_else(|| part::BLANK.to_owned());
    vec![single::item(
        single::bullet(language),
        Text::new(language, values.tr.document_visa_of_law(law)),
    )]
}

fn parties(values: &Values<'_>) -> Vec<Block> {
    let items = values
        .source()
        .agreement
        .parties
        .iter()
        .enumerate()
        .map(|(index, party)| {
            let name = values
                .name(&party.name)
                .unwrap_or_else(|| part::BLANK.to_owned());
            (
                format!("{}.", index + 1),
                Text::new(values.language(), name),
            )
        })
        .collect();
    enumeration(items)
}

fn signatures(voices: &[&Values<'_>]) -> Vec<Block> {
    let Some(values) = voices.first() else {
        return Vec::new();
    };
    let agreement = values.source().agreement;
    let places = agreement
        .parties
        .iter()
        .map(|party| {
            let say = |pick: fn(&Party) -> &crate::domain::Name| -> Vec<Text> {
                voices
                    .iter()
                    .filter_map(|voice| Some(Text::new(voice.language(), voice.name(pick(party))?)))
                    .collect()
            };
            let names = voices
                .iter()
                .filter_map(|voice| Some(Text::strong(voice.language(), voice.name(&party.name)?)))
                .collect();
            let mut quality = say(|party| &party.quality);
            quality.extend(say(|party| &party.signatory));
            let signed = agreement
                .events
                .iter()
                .find(|event| event.step == Step::Signature && event.party == Some(party.id));
            let note = signed.map(|event| {
                let day = values.day(event.on.date);
                Text::new(values.language(), values.tr.document_signed_on(day))
            });
            SignaturePlace {
                note,
                ..SignaturePlace::new(names, quality)
            }
        })
        .collect();
    vec![Block::Signatures(Signatures {
        language: values.language(),
        places,
    })]
}

fn visa(voices: &[&Values<'_>]) -> Vec<Block> {
    let title = voices
        .iter()
        .map(|voice| {
            Text::strong(
                voice.language(),
                voice.tr.document_visa_of(voice.governor()),
            )
        })
        .collect();
    vec![Block::Stamp(Stamp { title, room: 96.0 })]
}

fn item(label: String, text: Text) -> ListItem {
    ListItem {
        label: Text::new(text.language, label),
        body: vec![Paragraph::justified(text).spaced(3.0)],
    }
}

/// Items of one sentence: each ends with a semicolon, the last with a full stop.
fn enumeration(items: Vec<(String, Text)>) -> Vec<Block> {
    let count = items.len();
    let items = items
        .into_iter()
        .enumerate()
        .map(|(index, (label, text))| {
            let stopped = text.plain().ends_with(['.', ';', '\u{61B}', ':', '!', '?']);
            let mark = match (stopped, index + 1 == count, text.language) {
                (true, ..) => "",
                (_, true, _) => ".",
                (_, _, Language::Arabic) => "\u{61B}",
                (_, _, Language::French) => "\u{A0};",
            };
            item(label, text.with(mark))
        })
        .collect();
    list(items)
}

fn list(items: Vec<ListItem>) -> Vec<Block> {
    if items.is_empty() {
        Vec::new()
    } else {
        vec![Block::List(List { items })]
    }
}

fn colon(language: Language) -> &'static str {
    match language {
        Language::Arabic => ": ",
        Language::French => "\u{A0}: ",
    }
}
