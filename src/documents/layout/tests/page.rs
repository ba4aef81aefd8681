//! Pages: what stays together, what is repeated, what lies under the text.

use super::*;

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
fn the_same_document_gives_the_same_layout_whatever_went_before() {
    let mut typesetter = Typesetter::new().unwrap();
    let first = typesetter.lay_out(&whole()).unwrap();
    typesetter
        .lay_out(&document(French, vec![justified(French, ARTICLE)]))
        .unwrap();
    assert_eq!(typesetter.lay_out(&whole()).unwrap(), first);
    assert_eq!(lay_out(&whole()), first);
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
fn a_heading_row_of_facing_languages_never_ends_a_page() {
    let row = |first: Block, second: Block| FacingRow {
        first: vec![first],
        second: vec![second],
        may_break: true,
    };
    let rows = (0..60).flat_map(|_| {
        [
            row(
                heading(2, Arabic, "الحكامة"),
                heading(2, French, "Gouvernance"),
            ),
            row(heading(3, Arabic, "اللجنة"), heading(3, French, "Comité")),
            row(justified(Arabic, CLAUSE), justified(French, ARTICLE)),
        ]
    });
    let layout = lay_out(&document(Arabic, vec![Block::Facing(rows.collect())]));
    assert!(layout.pages.len() > 5);
    for page in &layout.pages {
        let last = page.marks.iter().rev().find_map(|mark| match mark.tag {
            Tag::Node(node) => Some(node),
            _ => None,
        });
        let role = layout.nodes[last.unwrap().0 as usize].role;
        assert_eq!(role, Role::Paragraph);
    }
}
