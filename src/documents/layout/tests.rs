//! What a page must hold, whatever the text: every letter once and in order, nothing outside the
//! margins, numbers the right way round.

use std::{cell::RefCell, collections::HashMap};

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Error, Typesetter};
use crate::{
    documents::{
        content::{
            Align, Block, Cell, Colour, Column, Document, FacingRow, Heading, Identity, Inline,
            Letterhead, List, ListItem, PageStyle, Paragraph, Picture, Row, RowKind, Run, Running,
            Sign, SignaturePlace, Signatures, Stamp, Table, Text,
        },
        frame::{GlyphRun, Layout, Mark, NodeId, Paint, Piece, Role, Tag},
    },
    text::Language,
};

mod input;
mod order;
mod page;
mod property;
mod table;

use Language::{Arabic, French};

const CLAUSE: &str = "يلتزم المجلس الإقليمي بتحويل مساهمته المحددة في \u{2066}80\u{A0}000\u{2069} درهم وفق \
    الفصل\u{A0}\u{2066}3-1\u{2069} أعلاه، قبل تاريخ \u{2066}2026-12-31\u{2069}، مع مراعاة شبكة الجهد \
    المتوسط والمنخفض \u{2066}(MT/BT)\u{2069} كما هي محددة في الملحق، ويخبر باقي الأطراف بكل تأخير.";
const ARTICLE: &str = "Le conseil provincial s’engage à verser sa contribution, fixée à \
    80\u{A0}000\u{A0}dirhams, avant le 31\u{A0}décembre\u{A0}2026, dans le respect des spécificités \
    du réseau moyenne et basse tension (MT/BT), et informe les autres parties de tout retard.";

fn run(text: &str) -> Inline {
    Inline::Run(Run {
        text: text.to_owned(),
        bold: false,
        colour: Colour::Ink,
    })
}

fn text(language: Language, words: &str) -> Text {
    Text {
        language,
        runs: vec![run(words)],
    }
}

fn paragraph(language: Language, words: &str, align: Align) -> Paragraph {
    Paragraph {
        text: text(language, words),
        align,
        scale: 1.0,
        indent: 0.0,
        after: 6.0,
        keep_with_next: false,
    }
}

fn justified(language: Language, words: &str) -> Block {
    Block::Paragraph(paragraph(language, words, Align::Justify))
}

fn heading(level: u8, language: Language, words: &str) -> Block {
    let text = text(language, words);
    Block::Heading(Heading {
        level,
        text,
        twin: None,
        align: Align::Start,
    })
}

fn cell(words: &str) -> Cell {
    let body = vec![paragraph(Arabic, words, Align::Start)];
    Cell {
        body,
        span: 1,
        align: None,
        heads_row: false,
        bar: None,
    }
}

fn row(kind: RowKind, cells: &[&str]) -> Row {
    Row {
        kind,
        cells: cells.iter().map(|words| cell(words)).collect(),
    }
}

fn table(columns: &[Align], rows: Vec<Row>) -> Table {
    Table {
        language: Arabic,
        caption: None,
        columns: columns
            .iter()
            .map(|align| Column {
                share: 1.0,
                align: *align,
            })
            .collect(),
        header: Vec::new(),
        rows,
        scale: 0.85,
    }
}

fn document(language: Language, body: Vec<Block>) -> Document {
    Document {
        identity: Identity {
            id: Uuid::nil(),
            date: NaiveDate::from_ymd_opt(2026, 3, 12).unwrap(),
            title: "اتفاقية".to_owned(),
            author: "جماعة".to_owned(),
            subject: "شراكة".to_owned(),
            language,
        },
        page: PageStyle::PORTRAIT,
        header: None,
        footer: None,
        draft_mark: None,
        body,
    }
}

thread_local! {
    static TYPESETTER: RefCell<Typesetter> = RefCell::new(Typesetter::new().unwrap());
}

fn lay_out(document: &Document) -> Layout {
    TYPESETTER.with_borrow_mut(|typesetter| typesetter.lay_out(document).unwrap())
}

fn width(run: &GlyphRun) -> f32 {
    let units: i32 = run
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Cluster(cluster) => cluster.advance,
            Piece::Space { advance, .. } => *advance,
        })
        .sum();
    units as f32 * run.size / 1000.0
}

/// Letters of a run in logical order.
fn letters(run: &GlyphRun) -> String {
    let mut pieces: Vec<String> = run
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Cluster(cluster) => cluster.text.clone(),
            Piece::Space { text, .. } => text.to_string(),
        })
        .collect();
    if run.right_to_left {
        pieces.reverse();
    }
    pieces.concat()
}

fn runs(layout: &Layout) -> impl Iterator<Item = (usize, &Mark, &GlyphRun)> {
    layout.pages.iter().enumerate().flat_map(|(page, marks)| {
        marks
            .marks
            .iter()
            .filter_map(move |mark| match &mark.paint {
                Paint::Glyphs(run) => Some((page, mark, run)),
                _ => None,
            })
    })
}

/// What each node says, in reading order, without spaces.
fn said(layout: &Layout) -> HashMap<NodeId, String> {
    let mut said: HashMap<NodeId, String> = HashMap::new();
    for (_, mark, run) in runs(layout) {
        if let Tag::Node(node) = mark.tag {
            said.entry(node).or_default().push_str(&bare(&letters(run)));
        }
    }
    said
}

fn bare(words: &str) -> String {
    words
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{2066}'..='\u{2069}' | '\u{AD}'))
        .collect()
}

/// The letters of a page's lines as the eye meets them from the left.
fn seen(layout: &Layout) -> Vec<String> {
    type Shown = (f32, String);
    let mut lines: Vec<(usize, i32, Vec<Shown>)> = Vec::new();
    for (page, _, run) in runs(layout) {
        let baseline = run.origin.1.round() as i32;
        if lines
            .last()
            .is_none_or(|line| (line.0, line.1) != (page, baseline))
        {
            lines.push((page, baseline, Vec::new()));
        }
        let mut pen = run.origin.0;
        for piece in &run.pieces {
            let (shown, advance) = match piece {
                Piece::Cluster(cluster) => (cluster.text.clone(), cluster.advance),
                Piece::Space { text, advance } => (text.to_string(), *advance),
            };
            if let Some(line) = lines.last_mut() {
                line.2.push((pen, shown));
            }
            pen += advance as f32 * run.size / 1000.0;
        }
    }
    lines
        .into_iter()
        .map(|(_, _, mut pieces)| {
            pieces.sort_by(|a, b| a.0.total_cmp(&b.0));
            pieces.into_iter().map(|(_, letters)| letters).collect()
        })
        .collect()
}

fn inside(layout: &Layout, style: PageStyle) {
    let [_, right, _, left] = style.margins;
    for (page, mark, run) in runs(layout) {
        if mark.tag == Tag::Artifact {
            continue;
        }
        let from = run.origin.0;
        let to = from + width(run);
        assert!(
            from >= left - 0.1 && to <= style.size.0 - right + 0.1,
            "page {page}: {:?} stands from {from} to {to}",
            letters(run)
        );
        assert!(run.origin.1 > 0.0 && run.origin.1 < style.size.1);
    }
}

/// Every kind of block once.
fn whole() -> Document {
    let place = |party: &str| SignaturePlace {
        party: vec![text(Arabic, party)],
        quality: vec![text(Arabic, "الرئيس")],
        note: Some(text(Arabic, "وقّع")),
    };
    let item = ListItem {
        label: text(Arabic, "أ\u{200C})"),
        body: vec![paragraph(Arabic, CLAUSE, Align::Justify)],
    };
    let mut whole = document(
        Arabic,
        vec![
            Block::Letterhead(Letterhead {
                arabic: vec![text(Arabic, "المملكة المغربية"), text(Arabic, "جماعة")],
                french: vec![text(French, "Royaume du Maroc"), text(French, "Commune")],
                tifinagh: Some("ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ".to_owned()),
                logo: Some(Picture {
                    width: 2,
                    height: 1,
                    rgba: vec![0; 8],
                    description: "شعار الجماعة".to_owned(),
                }),
            }),
            heading(1, Arabic, "اتفاقية شراكة"),
            justified(Arabic, CLAUSE),
            Block::List(List {
                items: vec![item.clone(), item],
            }),
            Block::Space(10.0),
            Block::Table(table(
                &[],
                vec![row(RowKind::Group, &["أ", "ب"]), row(RowKind::Body, &["ج"])],
            )),
            Block::PageBreak,
            Block::Facing(vec![FacingRow {
                first: vec![justified(Arabic, CLAUSE)],
                second: vec![justified(French, ARTICLE)],
                may_break: false,
            }]),
            Block::Signatures(Signatures {
                language: Arabic,
                places: vec![place("الجماعة"), place("المجلس"), place("الجمعية")],
            }),
            Block::Stamp(Stamp {
                title: vec![text(Arabic, "تأشيرة")],
                room: 90.0,
            }),
            Block::Paragraph(Paragraph {
                text: Text {
                    language: Arabic,
                    runs: vec![Inline::Sign(Sign::HalfDisc), run(" قريبا")],
                },
                ..paragraph(Arabic, "", Align::Start)
            }),
        ],
    );
    whole.draft_mark = Some(text(Arabic, "مشروع"));
    whole
}
