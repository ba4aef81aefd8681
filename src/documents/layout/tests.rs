//! What a page must hold, whatever the text: every letter once and in order, nothing outside the
//! margins, numbers the right way round.

use std::collections::HashMap;

use chrono::NaiveDate;
use proptest::prelude::*;
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

fn lay_out(document: &Document) -> Layout {
    Typesetter::new().unwrap().lay_out(document).unwrap()
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
    let mut lines: Vec<(usize, i32, Vec<(f32, String)>)> = Vec::new();
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

#[test]
fn numbers_and_latin_runs_keep_their_order_among_arabic_words() {
    for scale in [0.7, 1.0, 1.6] {
        let mut clause = paragraph(Arabic, CLAUSE, Align::Justify);
        clause.scale = scale;
        let layout = lay_out(&document(Arabic, vec![Block::Paragraph(clause)]));
        let seen = seen(&layout).join("\n");
        for number in ["3-1", "80\u{A0}000", "2026-12-31", "(MT/BT)"] {
            assert!(seen.contains(number), "{number} at {scale} in {seen}");
        }
    }
}

#[test]
fn a_number_stands_to_the_left_of_the_arabic_word_before_it() {
    let layout = lay_out(&document(
        Arabic,
        vec![justified(Arabic, "الفصل \u{2066}3-1\u{2069} أعلاه")],
    ));
    let order: Vec<(String, f32)> = runs(&layout)
        .map(|(_, _, run)| (letters(run).trim().to_owned(), run.origin.0))
        .collect();
    let x = |word: &str| order.iter().find(|(letters, _)| letters == word).unwrap().1;
    assert!(x("أعلاه") < x("3-1") && x("3-1") < x("الفصل"), "{order:?}");
}

#[test]
fn justified_lines_reach_both_margins() {
    for (language, words) in [(Arabic, CLAUSE), (French, ARTICLE)] {
        let words = [words; 3].join(" ");
        let layout = lay_out(&document(language, vec![justified(language, &words)]));
        let mut lines: Vec<(i32, f32, f32)> = Vec::new();
        for (_, _, run) in runs(&layout) {
            let baseline = (run.origin.1 * 10.0) as i32;
            let (from, to) = (run.origin.0, run.origin.0 + width(run));
            match lines.last_mut() {
                Some(line) if line.0 == baseline => {
                    *line = (baseline, line.1.min(from), line.2.max(to));
                }
                _ => lines.push((baseline, from, to)),
            }
        }
        assert!(lines.len() > 2);
        let last = lines.len() - 1;
        for (_, from, to) in &lines[..last] {
            assert!(
                (from - 62.0).abs() < 0.1 && (to - 533.28).abs() < 0.1,
                "{from} {to}"
            );
        }
    }
}

#[test]
fn footers_name_the_page_and_the_number_of_pages() {
    let mut long = document(Arabic, (0..60).map(|_| justified(Arabic, CLAUSE)).collect());
    long.footer = Some(Running {
        end: Some(Text {
            language: Arabic,
            runs: vec![
                run("صفحة "),
                Inline::PageNumber,
                run(" من "),
                Inline::PageCount,
            ],
        }),
        ..Running::default()
    });
    long.header = Some(Running {
        start: Some(text(Arabic, "اتفاقية")),
        ..Running::default()
    });
    let layout = lay_out(&long);
    let count = layout.pages.len();
    assert!(count > 3);
    let mut pages = vec![String::new(); count];
    for (page, mark, run) in runs(&layout) {
        if mark.tag == Tag::Pagination {
            pages[page].push_str(&letters(run));
        }
    }
    for (index, page) in pages.iter().enumerate() {
        let heads = page.contains("اتفاقية");
        assert_eq!(heads, index > 0, "the first page has no header");
        assert!(
            page.contains(&format!("صفحة {} من {count}", index + 1)),
            "{page}"
        );
    }
}

#[test]
fn no_page_begins_or_ends_with_a_lone_line() {
    let body = (0..40)
        .map(|_| justified(Arabic, &[CLAUSE, CLAUSE].join(" ")))
        .collect();
    let layout = lay_out(&document(Arabic, body));
    let mut lines: HashMap<(NodeId, usize), std::collections::BTreeSet<i32>> = HashMap::new();
    for (page, mark, run) in runs(&layout) {
        if let Tag::Node(node) = mark.tag {
            lines
                .entry((node, page))
                .or_default()
                .insert((run.origin.1 * 10.0) as i32);
        }
    }
    assert!(layout.pages.len() > 3);
    for ((node, page), lines) in lines {
        assert!(lines.len() >= 2, "{node:?} has one line on page {page}");
    }
}

#[test]
fn a_heading_never_ends_a_page() {
    let body: Vec<Block> = (0..80)
        .flat_map(|n| {
            [
                heading(2, Arabic, &format!("الفصل {n}")),
                justified(Arabic, CLAUSE),
            ]
        })
        .collect();
    let layout = lay_out(&document(Arabic, body));
    for page in &layout.pages {
        let last = page.marks.iter().rev().find_map(|mark| match mark.tag {
            Tag::Node(node) => Some(node),
            _ => None,
        });
        let role = layout.nodes[last.unwrap().0 as usize].role;
        assert_eq!(role, Role::Paragraph);
    }
    assert_eq!(layout.outline.len(), 80);
    assert!(
        layout
            .outline
            .iter()
            .zip(0..)
            .all(|(mark, n)| mark.title == format!("الفصل {n}"))
    );
    assert!(layout.outline.is_sorted_by_key(|mark| mark.page));
}

#[test]
fn table_heads_come_again_as_pagination() {
    let mut long = table(
        &[Align::Start, Align::End],
        (0..90)
            .map(|n| row(RowKind::Body, &["الجماعة", &format!("{n}")]))
            .collect(),
    );
    long.header = vec![row(RowKind::Head, &["الطرف", "المبلغ"])];
    let layout = lay_out(&document(Arabic, vec![Block::Table(long)]));
    assert!(layout.pages.len() > 1);
    for (index, page) in layout.pages.iter().enumerate() {
        let head = page.marks.iter().find_map(|mark| match &mark.paint {
            Paint::Glyphs(run) => Some((mark.tag, letters(run))),
            _ => None,
        });
        let (tag, words) = head.unwrap();
        assert_eq!(words, "الطرف");
        assert_eq!(tag == Tag::Pagination, index > 0);
    }
    let rows = layout
        .nodes
        .iter()
        .filter(|node| node.role == Role::TableRow)
        .count();
    assert_eq!(rows, 91, "a repeated head is no new row");
}

#[test]
fn right_to_left_tables_start_at_the_right_and_figures_share_their_right_edge() {
    let rows = vec![
        row(
            RowKind::Body,
            &["الجماعة", "\u{2066}1\u{A0}250\u{A0}000,00\u{2069}"],
        ),
        row(RowKind::Total, &["المجموع", "\u{2066}5,00\u{2069}"]),
    ];
    let layout = lay_out(&document(
        Arabic,
        vec![Block::Table(table(&[Align::Start, Align::End], rows))],
    ));
    let edge = |word: &str| {
        let (_, _, run) = runs(&layout)
            .find(|(_, _, run)| letters(run) == word)
            .unwrap();
        (run.origin.0, run.origin.0 + width(run))
    };
    assert!(edge("الجماعة").0 > edge("1\u{A0}250\u{A0}000,00").1);
    assert!((edge("5,00").1 - edge("1\u{A0}250\u{A0}000,00").1).abs() < 0.2);
}

#[test]
fn a_row_taller_than_a_page_goes_on_and_says_everything_once() {
    let words = vec![CLAUSE; 40].join(" ");
    let rows = vec![
        row(RowKind::Body, &[&words, "الجماعة"]),
        row(RowKind::Body, &["آخر", "صف"]),
    ];
    let mut tall = table(&[Align::Start, Align::Start], rows);
    tall.header = vec![row(RowKind::Head, &["أول", "ثان"])];
    let layout = lay_out(&document(Arabic, vec![Block::Table(tall)]));
    assert!(layout.pages.len() >= 3);
    assert!(said(&layout).values().any(|said| *said == bare(&words)));
    inside(&layout, PageStyle::PORTRAIT);
}

#[test]
fn facing_cells_start_at_one_height_and_read_row_by_row() {
    let clause = |_| FacingRow {
        first: vec![heading(3, Arabic, "الموضوع"), justified(Arabic, CLAUSE)],
        second: vec![heading(3, French, "Objet"), justified(French, ARTICLE)],
        may_break: true,
    };
    let body = vec![Block::Facing((1..20).map(clause).collect())];
    let layout = lay_out(&document(Arabic, body));
    assert!(layout.pages.len() > 2);
    inside(&layout, PageStyle::PORTRAIT);
    let all = |word: &str| -> Vec<(usize, f32)> {
        let heads = runs(&layout).filter(|(_, _, run)| letters(run) == word);
        heads.map(|(page, _, run)| (page, run.origin.1)).collect()
    };
    assert_eq!(all("الموضوع").len(), 19);
    assert_eq!(all("الموضوع"), all("Objet"));
    let x = |word: &str| {
        runs(&layout)
            .find(|(.., run)| letters(run) == word)
            .unwrap()
            .2
            .origin
            .0
    };
    assert!(x("الموضوع") > x("Objet"), "Arabic stands at the right");
    let headings: Vec<Option<Language>> = layout
        .nodes
        .iter()
        .filter(|node| node.role == Role::Heading(3))
        .map(|node| node.language)
        .collect();
    assert_eq!(headings[..4], [None, Some(French), None, Some(French)]);
}

#[test]
fn what_no_face_has_is_shown_in_brackets_and_told() {
    let layout = lay_out(&document(
        Arabic,
        vec![justified(Arabic, "رمز 😀 و\u{4E2D} ثم 😀 و≤")],
    ));
    let said: String = said(&layout).into_values().collect();
    assert!(
        said.contains("[U+1F600]") && said.contains("[U+4E2D]") && said.contains("<="),
        "{said}"
    );
    let told: Vec<(char, usize)> = layout
        .substitutions
        .iter()
        .map(|one| (one.character, one.count))
        .collect();
    assert_eq!(told, [('😀', 2), ('\u{4E2D}', 1), ('≤', 1)]);
    assert!(layout.substitutions[0].context.starts_with("رمز 😀"));
    let glyphs = runs(&layout)
        .flat_map(|(_, _, run)| &run.pieces)
        .filter_map(|piece| match piece {
            Piece::Cluster(cluster) => Some(&cluster.glyphs),
            Piece::Space { .. } => None,
        });
    assert!(glyphs.flatten().all(|glyph| glyph.id != 0));
}

#[test]
fn every_node_is_reached_once_from_the_root() {
    let layout = lay_out(&whole());
    let mut reached = vec![0; layout.nodes.len()];
    reached[0] = 1;
    for child in layout.nodes.iter().flat_map(|node| &node.children) {
        reached[child.0 as usize] += 1;
    }
    assert!(reached.iter().all(|count| *count == 1));
    assert!(runs(&layout).all(|(_, mark, _)| match mark.tag {
        Tag::Node(node) => (node.0 as usize) < layout.nodes.len(),
        _ => true,
    }));
    let figure = layout
        .nodes
        .iter()
        .find(|node| node.role == Role::Figure)
        .unwrap();
    assert_eq!(figure.description.as_deref(), Some("شعار الجماعة"));
}

#[test]
fn the_same_document_gives_the_same_layout_whatever_went_before() {
    let mut typesetter = Typesetter::new().unwrap();
    let first = typesetter.lay_out(&whole()).unwrap();
    typesetter
        .lay_out(&document(French, vec![justified(French, ARTICLE)]))
        .unwrap();
    assert_eq!(typesetter.lay_out(&whole()).unwrap(), first);
    assert_eq!(lay_out(&whole()), first);
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

#[test]
fn the_draft_mark_lies_under_the_text_and_is_no_text() {
    let layout = lay_out(&whole());
    for page in &layout.pages {
        assert_eq!(page.marks[0].tag, Tag::Artifact);
        let Paint::Outline {
            segments,
            fill: Some(_),
            ..
        } = &page.marks[0].paint
        else {
            panic!("the first mark is the draft's");
        };
        assert!(segments.len() > 20);
    }
    assert!(
        !runs(&layout)
            .any(|(_, mark, run)| mark.tag == Tag::Artifact && !bare(&letters(run)).is_empty())
    );
}

#[test]
fn paper_without_room_is_refused() {
    let mut document = document(Arabic, Vec::new());
    for (size, margins) in [
        ((0.0, 0.0), [0.0; 4]),
        ((595.0, 842.0), [0.0, 300.0, 0.0, 300.0]),
        ((f32::NAN, 842.0), [0.0; 4]),
        ((595.0, f32::INFINITY), [0.0; 4]),
        ((595.0, 842.0), [-900.0, 0.0, 0.0, 0.0]),
    ] {
        document.page = PageStyle {
            size,
            margins,
            body_size: 12.0,
        };
        let refused = Typesetter::new().unwrap().lay_out(&document);
        assert!(
            matches!(refused, Err(Error::NoRoom { .. })),
            "{size:?} {margins:?}"
        );
    }
}

#[test]
fn a_picture_that_lies_about_its_size_is_refused() {
    for (width, height, bytes) in [(2, 2, 15), (0, 0, 0), (u32::MAX, u32::MAX, 4)] {
        let logo = Picture {
            width,
            height,
            rgba: vec![0; bytes],
            description: String::new(),
        };
        let head = Letterhead {
            arabic: vec![],
            french: vec![],
            tifinagh: None,
            logo: Some(logo),
        };
        let refused = Typesetter::new()
            .unwrap()
            .lay_out(&document(Arabic, vec![Block::Letterhead(head)]));
        assert_eq!(
            refused,
            Err(Error::Picture {
                width,
                height,
                bytes
            })
        );
    }
}

#[test]
fn an_empty_document_has_one_page() {
    for body in [
        vec![],
        vec![Block::PageBreak],
        vec![Block::Space(f32::NAN)],
        vec![justified(Arabic, "")],
    ] {
        assert_eq!(lay_out(&document(Arabic, body)).pages.len(), 1);
    }
}

#[test]
fn odd_tables_stay_sane() {
    let wide: Vec<&str> = vec!["\u{2066}1\u{A0}250\u{A0}000,00\u{2069}"; 40];
    let mut spans = row(RowKind::Body, &["أ", "ب", "ج"]);
    spans.cells[0].span = usize::MAX;
    spans.cells[2].span = 0;
    let mut shares = table(
        &[Align::Start; 3],
        vec![row(RowKind::Body, &["أ", "ب", "ج"])],
    );
    shares.columns[0].share = 0.0;
    shares.columns[1].share = f32::NAN;
    shares.columns[2].share = -4.0;
    for table in [
        table(&[], vec![]),
        table(&[Align::Start; 4], vec![]),
        table(&[], vec![row(RowKind::Body, &[])]),
        table(&[Align::End; 40], vec![row(RowKind::Body, &wide)]),
        table(&[Align::Start; 2], vec![spans, row(RowKind::Total, &["أ"])]),
        shares,
    ] {
        let layout = lay_out(&document(Arabic, vec![Block::Table(table)]));
        inside(&layout, PageStyle::PORTRAIT);
        for row in layout
            .nodes
            .iter()
            .filter(|node| node.role == Role::TableRow)
        {
            let span = |id: &NodeId| layout.nodes[id.0 as usize].span;
            let spans: usize = row.children.iter().map(span).sum();
            assert!(spans <= 40);
        }
    }
}

#[test]
fn a_hundred_thousand_letters_are_set_in_linear_time() {
    let words: String = CLAUSE.chars().cycle().take(100_000).collect();
    let layout = lay_out(&document(Arabic, vec![justified(Arabic, &words)]));
    assert!(layout.pages.len() > 10);
    let said: String = said(&layout).into_values().collect();
    assert_eq!(said, bare(&words));
    inside(&layout, PageStyle::PORTRAIT);
}

#[test]
fn a_word_longer_than_the_line_is_cut_and_nothing_is_lost() {
    for (language, letter) in [
        (Arabic, "ب"),
        (French, "m"),
        (Arabic, "\u{2066}9"),
        (French, "-"),
    ] {
        for align in [Align::Justify, Align::Start, Align::Center, Align::End] {
            let word = letter.repeat(3000);
            let long = Block::Paragraph(paragraph(language, &word, align));
            let layout = lay_out(&document(language, vec![long]));
            let said: String = said(&layout).into_values().collect();
            assert_eq!(said, bare(&word));
            inside(&layout, PageStyle::PORTRAIT);
        }
    }
}

#[test]
fn control_characters_and_open_isolates_do_no_harm() {
    let odd =
        "أ\0ب\u{7}\tج\r\nد\u{2066}هـ\u{202E}و\u{2069}\u{FE0F}\u{FFFD}\u{FFFC}ز\u{85}ح\u{2029}ط";
    let layout = lay_out(&document(Arabic, vec![justified(Arabic, odd)]));
    let said: String = said(&layout).into_values().collect();
    for letter in "أبجدهوزحط".chars() {
        assert!(said.contains(letter), "{letter} in {said}");
    }
}

#[test]
fn narrow_paper_still_takes_every_block() {
    let mut narrow = whole();
    narrow.page = PageStyle {
        size: (100.0, 120.0),
        margins: [25.0; 4],
        body_size: 12.0,
    };
    let layout = lay_out(&narrow);
    assert!(!layout.pages.is_empty());
}

/// Words as a clause has them, and now and then an isolated number.
fn words(language: Language) -> impl Strategy<Value = String> {
    let word = match language {
        Arabic => "[بتثجحخدذرزسشصضطظعغفقكلمنهوياأإآةىئؤء]{1,12}[،.]?",
        French => "[a-zéèêçàœ’]{1,14}[,.;]?",
    };
    let number = "[0-9]{1,3}(\u{A0}[0-9]{3}){0,2}(,[0-9]{2})?";
    let isolated = number.prop_map(|number| format!("\u{2066}{number}\u{2069}"));
    prop::collection::vec(
        prop_oneof![6 => word.boxed(), 1 => isolated.boxed()],
        1..120,
    )
    .prop_map(|words| words.join(" "))
}

fn texts() -> impl Strategy<Value = (Language, String)> {
    prop_oneof![
        words(Arabic).prop_map(|words| (Arabic, words)),
        words(French).prop_map(|words| (French, words)),
    ]
}

fn aligns() -> impl Strategy<Value = Align> {
    prop::sample::select(vec![
        Align::Start,
        Align::Center,
        Align::End,
        Align::Justify,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn every_letter_stands_once_in_logical_order_inside_the_margins(
        texts in prop::collection::vec(texts(), 1..6),
        align in aligns(),
        margin in 40.0f32..250.0,
    ) {
        let body = texts
            .iter()
            .map(|(language, words)| Block::Paragraph(paragraph(*language, words, align)))
            .collect();
        let mut document = document(Arabic, body);
        document.page.margins = [margin; 4];
        let layout = lay_out(&document);
        inside(&layout, document.page);
        let said = said(&layout);
        let mut nodes: Vec<_> = said.into_iter().collect();
        nodes.sort();
        let expected: Vec<String> = texts.iter().map(|(_, words)| bare(words)).collect();
        let found: Vec<String> = nodes.into_iter().map(|(_, said)| said).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn cells_never_overlap(
        cells in prop::collection::vec(prop::collection::vec(words(Arabic), 1..7), 1..8),
        scale in 0.5f32..1.2,
    ) {
        let rows = cells
            .iter()
            .map(|cells| {
                let short: Vec<String> =
                    cells.iter().map(|c| c.chars().take(60).collect()).collect();
                row(RowKind::Body, &short.iter().map(String::as_str).collect::<Vec<_>>())
            })
            .collect();
        let mut table = table(&[Align::Start, Align::End, Align::Center], rows);
        table.scale = scale;
        let layout = lay_out(&document(Arabic, vec![Block::Table(table)]));
        inside(&layout, PageStyle::PORTRAIT);
        let mut placed: Vec<(usize, i32, f32, f32)> = runs(&layout)
            .map(|(page, _, run)| {
                let baseline = (run.origin.1 * 10.0) as i32;
                (page, baseline, run.origin.0, run.origin.0 + width(run))
            })
            .collect();
        placed.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        for pair in placed.windows(2) {
            let (before, after) = (&pair[0], &pair[1]);
            if (before.0, before.1) == (after.0, after.1) {
                prop_assert!(before.3 <= after.2 + 0.2, "{before:?} {after:?}");
            }
        }
    }
}
