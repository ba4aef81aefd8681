//! Sheets of one page or a few: sections with facts in two columns, texts, tables and remarks.
//! What is not filled in takes no room.

use super::{
    Align, Block, Cell, Colour, Column, Document, Heading, Identity, PageStyle, Paragraph, Picture,
    Row, RowKind, Running, Sign, Stamp, Table, Text, part,
};
use crate::{
    domain::{Date, Line, Money, Name, Prose, Share, Total, commune::Commune},
    i18n::I18n,
    text::{Language, amount, isolate},
};
use uuid::Uuid;

/// The most characters of a label and its value that fit in half the width.
const HALF: usize = 44;
/// Size of tables, relative to the body.
const SCALE: f32 = 0.94;
/// Widths of label, value, label, value.
const SHARES: [f32; 4] = [1.15, 1.75, 1.15, 1.75];
/// Empty height where the team signs, in points.
const ROOM: f32 = 46.0;

/// What every sheet begins with, and is filed under.
pub struct Cover<'a> {
    /// The commune that keeps the dossier.
    pub commune: &'a Commune,
    /// Its logo, decoded.
    pub logo: Option<Picture>,
    /// The id of what the sheet is about.
    pub id: Uuid,
    /// What kind of sheet: «بطاقة المشروع».
    pub kind: String,
    /// Whom or what it is about.
    pub name: String,
    /// Its code; may be empty.
    pub code: &'a Line,
    /// The day it is printed.
    pub date: Date,
}

/// The whole sheet: cover, the sections that say something, and where the team signs.
pub fn document(cover: Cover<'_>, sections: Vec<Section>, tr: I18n) -> Document {
    let language = tr.language();
    let muted = |words: &str| Text::new(language, words).coloured(Colour::Muted);
    let mut facts = Vec::new();
    if !cover.code.is_empty() {
        facts.push(tr.sheet_code(part::reference(cover.code.as_str(), language)));
    }
    facts.push(tr.document_printed_on(part::day(cover.date.day(), language)));
    let mut body = vec![
        Block::Letterhead(part::letterhead(cover.commune, cover.logo)),
        Block::Heading(Heading::centred(1, Text::strong(language, &cover.kind))),
        Block::Paragraph(
            Paragraph::new(Text::strong(language, &cover.name))
                .aligned(Align::Center)
                .scaled(1.12)
                .spaced(2.0),
        ),
        Block::Paragraph(
            Paragraph::new(muted(&facts.join(" – ")))
                .aligned(Align::Center)
                .scaled(0.9)
                .spaced(6.0),
        ),
    ];
    body.extend(sections.into_iter().flat_map(Section::blocks));
    body.push(Block::Stamp(Stamp {
        title: vec![Text::strong(language, tr.sheet_team())],
        room: ROOM,
    }));
    Document {
        identity: Identity {
            id: document_id(cover.id, language, cover.date),
            date: cover.date.day(),
            title: format!("{} – {}", cover.kind, isolate::strip(&cover.name)),
            author: part::commune_name(cover.commune, language),
            subject: cover.kind.clone(),
            language,
        },
        page: PageStyle {
            margins: [42.0, 50.0, 42.0, 50.0],
            body_size: 10.0,
            ..PageStyle::PORTRAIT
        },
        header: Some(Running {
            start: Some(muted(&part::short_title(&cover.name))),
            center: None,
            end: Some(muted(&cover.kind)),
        }),
        footer: Some(part::page_footer(cover.commune, &tr)),
        draft_mark: None,
        body,
    }
}

/// The id of a sheet: its subject's own, with the language and the day folded in.
fn document_id(subject: Uuid, language: Language, date: Date) -> Uuid {
    let mut bytes = *subject.as_bytes();
    bytes[15] ^= match language {
        Language::Arabic => 0x51,
        Language::French => 0x52,
    };
    let day = chrono::Datelike::num_days_from_ce(&date.day()).to_be_bytes();
    for (byte, day) in bytes[11..15].iter_mut().zip(day) {
        *byte ^= day;
    }
    Uuid::from_bytes(bytes)
}

/// A label and what is known under it.
struct Fact {
    label: String,
    value: Vec<String>,
    is_wide: bool,
}

/// A section being filled.
pub struct Section {
    tr: I18n,
    title: String,
    facts: Vec<Fact>,
    rest: Vec<Block>,
}

impl Section {
    /// An empty section.
    pub fn new(title: String, tr: I18n) -> Section {
        Section {
            tr,
            title,
            facts: Vec::new(),
            rest: Vec::new(),
        }
    }

    fn language(&self) -> Language {
        self.tr.language()
    }

    /// A short value; nothing when it is blank.
    pub fn fact(&mut self, label: String, value: impl AsRef<str>) {
        let value = value.as_ref().trim();
        if !value.is_empty() {
            let length = label.chars().count() + isolate::strip(value).chars().count();
            self.facts.push(Fact {
                is_wide: length > HALF,
                label,
                value: vec![value.to_owned()],
            });
        }
    }

    /// A value that may be there.
    pub fn known(&mut self, label: String, value: Option<impl AsRef<str>>) {
        if let Some(value) = value {
            self.fact(label, value);
        }
    }

    /// A name.
    pub fn name(&mut self, label: String, name: &Name) {
        self.fact(label, name.get(self.language()));
    }

    /// A code or a reference.
    pub fn line(&mut self, label: String, line: &Line) {
        if !line.is_empty() {
            self.fact(label, part::reference(line.as_str(), self.language()));
        }
    }

    /// A day.
    pub fn day(&mut self, label: String, day: Option<Date>) {
        let language = self.language();
        self.known(label, day.map(|day| part::day(day.day(), language)));
    }

    /// An amount, with its unit.
    pub fn money(&mut self, label: String, amount: Option<Money>) {
        let figure = |amount: Money| isolate::ltr(&amount::format(amount.centimes()));
        let said = amount.map(|amount| self.tr.document_dirhams(figure(amount)));
        self.known(label, said);
    }

    /// Running text over the whole width; several lines are set apart as points.
    pub fn prose(&mut self, label: String, prose: &Prose) {
        let lines: Vec<&str> = prose
            .get(self.language())
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        let point = |line: &&str| match lines.len() {
            1 => (*line).to_owned(),
            _ => format!("•\u{A0}{line}"),
        };
        let value: Vec<String> = lines.iter().map(point).collect();
        self.lines(label, value);
    }

    /// Several lines over the whole width.
    pub fn lines(&mut self, label: String, value: Vec<String>) {
        if !value.is_empty() {
            self.facts.push(Fact {
                label,
                value,
                is_wide: true,
            });
        }
    }

    /// A table after the facts.
    pub fn table(&mut self, table: Table) {
        self.rest.push(Block::Table(table));
    }

    /// Anything after the facts.
    pub fn push(&mut self, blocks: impl IntoIterator<Item = Block>) {
        self.rest.extend(blocks);
    }

    /// A remark that wants attention.
    pub fn warn(&mut self, words: &str) {
        let text = Text::new(self.language(), format!("\u{A0}{words}"))
            .coloured(Colour::Amber)
            .after_sign(Sign::Diamond);
        let remark = Paragraph::new(text).scaled(SCALE).spaced(6.0);
        self.rest.push(Block::Paragraph(remark));
    }

    /// A remark that explains.
    pub fn note(&mut self, words: &str) {
        let text = Text::new(self.language(), words).coloured(Colour::Muted);
        let remark = Paragraph::new(text).scaled(0.85).spaced(6.0);
        self.rest.push(Block::Paragraph(remark));
    }

    /// Heading, facts, tables and remarks; nothing at all when there are none.
    pub fn blocks(self) -> Vec<Block> {
        if self.facts.is_empty() && self.rest.is_empty() {
            return Vec::new();
        }
        let language = self.language();
        let heading = Heading::new(2, Text::strong(language, &self.title));
        let mut blocks = vec![Block::Heading(heading)];
        if !self.facts.is_empty() {
            blocks.push(Block::Table(facts(language, self.facts)));
        }
        blocks.extend(self.rest);
        blocks
    }
}

/// Facts as a table: two short ones to a row, a long one alone.
fn facts(language: Language, facts: Vec<Fact>) -> Table {
    let mut rows = Vec::new();
    let mut facts = facts.into_iter().peekable();
    while let Some(fact) = facts.next() {
        let mut cells = vec![label(language, &fact.label)];
        let beside = match fact.is_wide {
            true => None,
            false => facts.next_if(|next| !next.is_wide),
        };
        match beside {
            Some(next) => {
                cells.push(value(language, &fact.value));
                cells.push(label(language, &next.label));
                cells.push(value(language, &next.value));
            }
            None if fact.is_wide => cells.push(value(language, &fact.value).over(3)),
            None => cells.push(value(language, &fact.value)),
        }
        rows.push(Row::new(RowKind::Body, cells));
    }
    Table {
        language,
        caption: None,
        columns: SHARES.map(|share| column(share, Align::Start)).to_vec(),
        header: Vec::new(),
        rows,
        scale: SCALE,
    }
}

fn label(language: Language, words: &str) -> Cell {
    Cell::new(Text::strong(language, words)).head()
}

fn value(language: Language, lines: &[String]) -> Cell {
    let line = |line: &String| Paragraph::new(Text::new(language, line)).spaced(0.0);
    Cell::of(lines.iter().map(line).collect()).aligned(Align::Start)
}

/// A column.
pub fn column(share: f32, align: Align) -> Column {
    Column { share, align }
}

/// A table with one head row.
pub fn table(
    language: Language,
    columns: Vec<Column>,
    heads: Vec<String>,
    rows: Vec<Row>,
) -> Table {
    let heads = heads
        .iter()
        .map(|head| Cell::new(Text::strong(language, head)));
    Table {
        language,
        caption: None,
        columns,
        header: vec![Row::new(RowKind::Head, heads.collect())],
        rows,
        scale: SCALE,
    }
}

/// A row of words.
pub fn row(language: Language, kind: RowKind, words: Vec<String>) -> Row {
    let mut cells: Vec<Cell> = words
        .iter()
        .map(|words| {
            let words = words.trim();
            let text = if words.is_empty() { "–" } else { words };
            Cell::new(match kind {
                RowKind::Body => Text::new(language, text),
                _ => Text::strong(language, text),
            })
        })
        .collect();
    if let Some(first) = cells.first_mut() {
        first.heads_row = true;
    }
    Row::new(kind, cells)
}

/// An amount as a figure, under a head that says the unit.
pub fn figure(total: impl Into<Total>) -> String {
    isolate::ltr(&amount::format(total.into().centimes()))
}

/// A share with its sign; nothing known is nothing.
pub fn percent(share: Option<Share>) -> String {
    share.map(part::percent).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        documents::{
            frame::{Paint, Piece},
            layout::Typesetter,
        },
        domain::sample::{Grain, contents},
    };

    /// However much is filled in, the place to sign stands under something.
    #[test]
    fn the_place_to_sign_is_never_alone_on_a_page() {
        let (contents, _) = contents(&Grain::default());
        let tr = I18n::new(Language::French);
        let mut typesetter = Typesetter::new().unwrap();
        let mut page_counts = std::collections::BTreeSet::new();
        for lines in 20..48 {
            let mut section = Section::new("Section".to_owned(), tr);
            for index in 0..lines {
                section.lines(format!("Fait {index}"), vec!["dit".to_owned()]);
            }
            let code = Line::default();
            let cover = Cover {
                commune: &contents.commune,
                logo: None,
                id: contents.projects[0].id.uuid(),
                kind: tr.project_sheet(),
                name: "Nom".to_owned(),
                code: &code,
                date: "2026-07-14".parse().unwrap(),
            };
            let document = document(cover, vec![section], tr);
            let layout = typesetter.lay_out(&document).unwrap();
            page_counts.insert(layout.pages.len());
            let last = layout.pages.last().unwrap();
            let pieces = last.marks.iter().flat_map(|mark| match &mark.paint {
                Paint::Glyphs(run) => run.pieces.as_slice(),
                _ => &[],
            });
            let said: String = pieces
                .filter_map(|piece| match piece {
                    Piece::Cluster(cluster) => Some(cluster.text.as_str()),
                    Piece::Space { .. } => None,
                })
                .collect();
            assert!(said.contains("Fait"), "{lines} facts");
        }
        assert_eq!(page_counts.len(), 2, "one page and two");
    }
}
