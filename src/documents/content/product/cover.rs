//! What every product begins and ends with: letterhead, title, round, state; who was present, and
//! where it is approved.

use uuid::Uuid;

use super::{Product, View};
use crate::{
    documents::content::{
        Align, Block, Cell, Colour, Column, Document, Heading, Identity, PageStyle, Paragraph, Row,
        RowKind, Running, Stamp, Table, Text, part,
    },
    domain::Date,
    text::{Language, isolate},
};

/// Empty height where the president signs, in points.
const ROOM: f32 = 52.0;
/// Empty height of a signature in the list of people present, in type sizes.
const SIGNATURE: &str = "\u{A0}";

/// The paper round its body.
pub fn document(view: &View<'_>, body: Vec<Block>) -> Document {
    let (tr, language) = (view.tr, view.language());
    let (source, round) = (view.source, view.round());
    let commune = &source.contents.commune;
    let title = view.product.title(&tr);
    let name = round.name.get(language);
    let muted = |words: &str| Text::new(language, words).coloured(Colour::Muted);
    let centred = |text: Text, after: f32| {
        Block::Paragraph(Paragraph::new(text).aligned(Align::Center).spaced(after))
    };
    let mut blocks = vec![
        Block::Letterhead(part::letterhead(commune, source.logo.clone())),
        Block::Heading(Heading::centred(1, Text::strong(language, &title))),
        centred(Text::strong(language, name), 2.0),
        centred(muted(&facts(view).join(" – ")), 8.0),
    ];
    blocks.extend(body);
    let mut end = present(view);
    end.push(Block::Stamp(Stamp {
        title: vec![Text::strong(language, tr.product_approval())],
        room: ROOM,
    }));
    blocks.push(Block::Whole(end));
    let is_open = view.closing().is_none();
    Document {
        identity: Identity {
            id: id(round.id.uuid(), view.product, language, source.today),
            date: source.today.day(),
            title: format!("{title} – {}", isolate::strip(name)),
            author: part::commune_name(commune, language),
            subject: tr.product_subject(number(view.product)),
            language,
        },
        page: PageStyle::LANDSCAPE,
        header: Some(Running {
            start: Some(muted(&title)),
            center: None,
            end: Some(muted(&part::short_title(name))),
        }),
        footer: Some(part::page_footer(commune, &tr)),
        draft_mark: is_open.then(|| Text::strong(language, tr.product_draft())),
        body: blocks,
    }
}

/// A heading within a product.
pub fn heading(language: Language, words: &str) -> Block {
    Block::Heading(Heading::new(2, Text::strong(language, words)))
}

/// A remark under a heading or a table.
pub fn note(language: Language, words: &str) -> Block {
    let text = Text::new(language, words).coloured(Colour::Muted);
    Block::Paragraph(Paragraph::new(text).scaled(0.9).spaced(6.0))
}

fn number(product: Product) -> String {
    isolate::ltr(&product.stage().number().to_string())
}

/// Stage, session, and whether it is closed.
fn facts(view: &View<'_>) -> Vec<String> {
    let (tr, language, round) = (view.tr, view.language(), view.round());
    let day = |day: Date| part::day(day.day(), language);
    let mut facts = vec![tr.product_stage(tr.term(view.product.stage()), number(view.product))];
    let session = round.session.map(|session| tr.term(session));
    match (session, round.session_on) {
        (Some(session), Some(on)) => facts.push(tr.product_session_on(day(on), session)),
        (Some(session), None) => facts.push(session),
        (None, Some(on)) => facts.push(tr.product_session_on(day(on), tr.product_session())),
        (None, None) => {}
    }
    match view.closing() {
        Some(closing) => {
            facts.push(tr.product_closed(day(closing.closed_on)));
            let reason = closing.reason.get(language).trim();
            if !reason.is_empty() {
                facts.push(tr.product_closed_because(reason));
            }
        }
        None => facts.push(tr.product_open()),
    }
    facts.push(tr.document_printed_on(day(view.source.today)));
    facts
}

/// Who was present at the closing, with room to sign; before it the team.
fn present(view: &View<'_>) -> Vec<Block> {
    let (tr, language) = (view.tr, view.language());
    let (title, people): (String, Vec<(String, String)>) = match view.closing() {
        Some(closing) => {
            let names = closing.present.iter();
            let people = names.map(|name| (name.get(language).to_owned(), String::new()));
            (tr.product_present(), people.collect())
        }
        None => {
            let members = view.round().members.iter();
            let people = members.map(|member| {
                let function = member.function.get(language);
                (member.name.get(language).to_owned(), function.to_owned())
            });
            (tr.product_team(), people.collect())
        }
    };
    if people.is_empty() {
        return Vec::new();
    }
    let has_functions = people.iter().any(|(_, function)| !function.is_empty());
    let column = |share: f32| Column {
        share,
        align: Align::Start,
    };
    let cell = |words: &str| Cell::new(Text::new(language, words));
    let strong = |words: &str| Cell::new(Text::strong(language, words));
    let mut columns = vec![column(2.2)];
    let mut heads = vec![strong(&tr.product_person())];
    if has_functions {
        columns.push(column(2.2));
        heads.push(strong(&tr.product_function()));
    }
    columns.push(column(1.6));
    heads.push(strong(&tr.product_signature()));
    let rows = people.iter().map(|(name, function)| {
        let mut cells = vec![cell(name).head()];
        if has_functions {
            cells.push(cell(function));
        }
        cells.push(cell(SIGNATURE));
        Row::new(RowKind::Body, cells)
    });
    vec![
        heading(language, &title),
        Block::Table(Table {
            language,
            caption: None,
            columns,
            header: vec![Row::new(RowKind::Head, heads)],
            rows: rows.collect(),
            scale: 1.0,
        }),
    ]
}

/// The id of a product: the round's own, with stage, language and day folded in.
fn id(round: Uuid, product: Product, language: Language, date: Date) -> Uuid {
    let mut bytes = *round.as_bytes();
    let language = match language {
        Language::Arabic => 0x60,
        Language::French => 0x70,
    };
    bytes[15] ^= language + product.stage().number();
    let day = chrono::Datelike::num_days_from_ce(&date.day()).to_be_bytes();
    for (byte, day) in bytes[11..15].iter_mut().zip(day) {
        *byte ^= day;
    }
    Uuid::from_bytes(bytes)
}

/// Figures side by side under their heads.
pub fn figures(language: Language, figures: &[(String, String)]) -> Block {
    let strong = |words: &str| Cell::new(Text::strong(language, words));
    let column = Column {
        share: 1.0,
        align: Align::Center,
    };
    let heads = figures.iter().map(|(head, _)| strong(head));
    let cells = figures.iter().map(|(_, figure)| strong(figure));
    Block::Table(Table {
        language,
        caption: None,
        columns: vec![column; figures.len()],
        header: vec![Row::new(RowKind::Head, heads.collect())],
        rows: vec![Row::new(RowKind::Body, cells.collect())],
        scale: 1.0,
    })
}

/// A heading of a part of what a heading names.
pub fn subheading(language: Language, words: &str) -> Block {
    Block::Heading(Heading::new(3, Text::strong(language, words)))
}
