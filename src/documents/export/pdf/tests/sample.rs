//! A small layout with one of everything.

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::super::truetype::Source;
use crate::{
    documents::{
        content::{Identity, Picture},
        font::Face,
        frame::{
            Bookmark, Cluster, Glyph, GlyphRun, Layout, Mark, Node, NodeId, Page, Paint, Piece,
            Rectangle, Rgb, Role, Segment, Tag,
        },
    },
    text::Language,
};

const INK: Rgb = Rgb(31, 36, 33);

pub fn glyph(id: u16, x: i32, y: i32) -> Glyph {
    Glyph { id, x, y }
}

pub fn cluster(text: &str, glyphs: &[Glyph], advance: i32) -> Arc<Cluster> {
    Arc::new(Cluster {
        text: text.to_owned(),
        glyphs: glyphs.to_vec(),
        advance,
    })
}

/// The face's own glyph of a character.
fn of(character: char) -> u16 {
    let source = Source::parse(Face::Regular.data()).unwrap();
    source
        .glyph_of(u16::try_from(u32::from(character)).unwrap())
        .unwrap()
}

fn run(face: Face, right_to_left: bool, pieces: Vec<Piece>) -> Paint {
    Paint::Glyphs(GlyphRun {
        face,
        size: 12.0,
        colour: INK,
        angle: 0.0,
        origin: (72.0, 100.0),
        right_to_left,
        pieces,
    })
}

fn word(character: char) -> Paint {
    let shape = cluster(&character.to_string(), &[glyph(of(character), 0, 0)], 480);
    run(Face::Regular, false, vec![Piece::Cluster(shape)])
}

fn node(role: Role, children: &[u32]) -> Node {
    Node {
        role,
        language: None,
        children: children.iter().copied().map(NodeId).collect(),
        description: None,
        span: 1,
    }
}

fn mark(node: u32, paint: Paint) -> Mark {
    Mark {
        tag: Tag::Node(NodeId(node)),
        paint,
    }
}

fn line() -> Vec<Piece> {
    let meem = glyph(of('م'), 0, 0);
    vec![
        Piece::Cluster(cluster("لا", &[glyph(of('ه'), 0, 0)], 601)),
        Piece::Space {
            text: ' ',
            advance: 412,
        },
        Piece::Cluster(cluster(
            "بَ",
            &[glyph(of('ب'), 0, 0), glyph(of('َ'), 120, 300)],
            700,
        )),
        Piece::Cluster(cluster("م", &[meem], 500)),
        Piece::Cluster(cluster("م", &[meem], 470)),
        // The same cluster from elsewhere in memory.
        Piece::Cluster(cluster("م", &[meem], 500)),
    ]
}

pub fn layout() -> Layout {
    let mut nodes = vec![
        node(Role::Document, &[1, 2, 3, 4, 8]),
        node(Role::Heading(1), &[]),
        node(Role::Paragraph, &[]),
        node(Role::Figure, &[]),
        node(Role::List, &[5]),
        node(Role::ListItem, &[6, 7]),
        node(Role::Label, &[]),
        node(Role::ListBody, &[]),
        node(Role::Table, &[9, 12]),
        node(Role::TableHead, &[10]),
        node(Role::TableRow, &[11]),
        node(Role::ColumnHeader, &[]),
        node(Role::TableBody, &[13]),
        node(Role::TableRow, &[14, 15]),
        node(Role::RowHeader, &[]),
        node(Role::TableCell, &[]),
    ];
    nodes[2].language = Some(Language::French);
    nodes[3].description = Some("شعار الجماعة".to_owned());
    nodes[11].span = 2;
    let ligature = cluster("fi", &[glyph(of('h'), 0, 0)], 555);
    let mut draft = run(
        Face::Bold,
        true,
        vec![Piece::Cluster(cluster(
            "مشروع",
            &[glyph(of('م'), 0, 0)],
            2000,
        ))],
    );
    if let Paint::Glyphs(run) = &mut draft {
        (run.angle, run.size) = (45.0, 120.0);
    }
    let bold = cluster("ب", &[glyph(of('ب'), 0, 0)], 480);
    let rectangle = Paint::Rectangle(Rectangle {
        area: [72.0, 300.0, 200.0, 20.0],
        fill: Some(Rgb(240, 240, 240)),
        stroke: Some((INK, 0.5)),
    });
    let rule = Paint::Rule {
        from: (72.0, 50.0),
        to: (500.0, 50.0),
        width: 0.4,
        colour: INK,
    };
    let sign = Paint::Outline {
        segments: vec![
            Segment::Move(80.0, 80.0),
            Segment::Line(90.0, 80.0),
            Segment::Curve([92.0, 82.0, 92.0, 88.0, 90.0, 90.0]),
            Segment::Close,
        ],
        fill: Some(INK),
        stroke: None,
    };
    let artifact = |paint| Mark {
        tag: Tag::Artifact,
        paint,
    };
    let first = vec![
        artifact(draft),
        mark(1, run(Face::Bold, true, vec![Piece::Cluster(bold)])),
        mark(
            3,
            Paint::Picture {
                index: 0,
                area: [72.0, 40.0, 60.0, 30.0],
            },
        ),
        mark(2, run(Face::Regular, true, line())),
        artifact(rule),
        mark(2, run(Face::Regular, false, vec![Piece::Cluster(ligature)])),
        Mark {
            tag: Tag::Pagination,
            paint: word('1'),
        },
    ];
    let second = vec![
        mark(2, run(Face::Regular, true, line())),
        mark(6, word('-')),
        mark(7, word('a')),
        artifact(rectangle),
        artifact(sign),
        mark(11, word('b')),
        mark(14, word('c')),
        mark(15, word('d')),
    ];
    let page = |marks| Page {
        width: 595.28,
        height: 841.89,
        marks,
    };
    let bookmark = |level, title: &str, page| Bookmark {
        level,
        title: title.to_owned(),
        page,
        y: 90.0,
    };
    Layout {
        identity: Identity {
            id: Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001),
            date: NaiveDate::from_ymd_opt(2026, 5, 7).unwrap(),
            title: "اتفاقية شراكة".to_owned(),
            author: "جماعة تيزي الزيتون".to_owned(),
            subject: "تأهيل المركز".to_owned(),
            language: Language::Arabic,
        },
        pages: vec![page(first), page(second)],
        nodes,
        outline: vec![
            bookmark(1, "اتفاقية", 0),
            bookmark(2, "المادة 1", 1),
            bookmark(1, "Annexe", 1),
        ],
        pictures: vec![Picture {
            width: 2,
            height: 1,
            rgba: vec![10, 20, 30, 255, 40, 50, 60, 128],
            description: "شعار الجماعة".to_owned(),
        }],
        substitutions: Vec::new(),
    }
}
