//! One five-page agreement to PDF: laid out, written, and both, as in a batch.
//!
//! `cargo bench --bench export`. The goals: under 12 ms for both in a batch, under 60 ms for a
//! process that starts cold.

use chrono::NaiveDate;
use divan::{Bencher, counter::BytesCount};
use sharaka::{
    documents::{
        content::{
            Align, Block, Cell, Colour, Column, Document, Heading, Identity, Inline, List,
            ListItem, PageStyle, Paragraph, Row, RowKind, Run, Running, Table, Text,
        },
        export::pdf::Exporter,
        frame::Layout,
        layout::Typesetter,
    },
    text::Language::{self, Arabic, French},
};
use uuid::Uuid;

fn main() {
    divan::main();
}

fn text(language: Language, words: &str) -> Text {
    let run = Run {
        text: words.to_owned(),
        bold: false,
        colour: Colour::Ink,
    };
    Text {
        language,
        runs: vec![Inline::Run(run)],
    }
}

fn paragraph(language: Language, words: &str) -> Paragraph {
    Paragraph {
        text: text(language, words),
        align: Align::Justify,
        scale: 1.0,
        indent: 0.0,
        after: 6.0,
        keep_with_next: false,
    }
}

const ARABIC: [&str; 3] = [
    "تلتزم الجماعة بتعبئة مساهمتها المالية المحددة في \u{2066}1 250 000,00\u{2069} درهم، أي نسبة \
     \u{2066}25 %\u{2069} من الكلفة الإجمالية للمشروع، وبوضع الوعاء العقاري اللازم لإنجازه رهن \
     إشارة الأطراف، طبقاً لمقتضيات القانون التنظيمي رقم \u{2066}113.14\u{2069} المتعلق بالجماعات.",
    "يلتزم صاحب المشروع بإعداد الدراسات التقنية وملفات طلبات العروض وتتبع تنفيذ الأشغال إلى غاية \
     التسلم النهائي، وبموافاة لجنة التتبع بتقرير كل ستة أشهر عن تقدم الإنجاز المادي والمالي.",
    "تسوى الخلافات التي قد تنشأ عن تأويل هذه الاتفاقية أو تنفيذها بالتراضي، وإن تعذر ذلك تعرض على \
     السلطة الإدارية المختصة قبل اللجوء إلى القضاء.",
];

const FRENCH: &str = "La commune s'engage à mobiliser sa contribution financière, fixée à \
     1 250 000,00 dirhams, soit 25 % du coût global, et à mettre à la disposition des parties \
     l'assiette foncière nécessaire à l'exécution des travaux.";

fn table() -> Table {
    let cell = |words: &str, heads_row| Cell {
        body: vec![Paragraph {
            align: Align::Start,
            ..paragraph(Arabic, words)
        }],
        span: 1,
        align: None,
        heads_row,
        bar: None,
    };
    let row = |kind, first: &str| Row {
        kind,
        cells: vec![
            cell(first, kind == RowKind::Body),
            cell("\u{2066}850 000,00\u{2069}", false),
            cell("\u{2066}1 250 000,00\u{2069}", false),
        ],
    };
    let column = |share, align| Column { share, align };
    Table {
        language: Arabic,
        caption: Some(text(Arabic, "جدول التمويل حسب الأطراف والسنوات بالدرهم")),
        columns: vec![
            column(2.0, Align::Start),
            column(1.0, Align::End),
            column(1.0, Align::End),
        ],
        header: vec![row(RowKind::Head, "الطرف")],
        rows: vec![
            row(RowKind::Body, "المبادرة الوطنية للتنمية البشرية");
            11
        ],
        scale: 0.9,
    }
}

/// Fifteen articles with lists, a table of eleven rows and a French annex: five pages.
fn document() -> Document {
    let heading = |language, words: &str| {
        Block::Heading(Heading {
            level: 2,
            text: text(language, words),
            twin: None,
            align: Align::Start,
        })
    };
    let mut body = vec![Block::Heading(Heading {
        level: 1,
        text: text(Arabic, "اتفاقية شراكة رقم \u{2066}12/2026\u{2069}"),
        twin: Some(text(French, "Convention de partenariat n° 12/2026")),
        align: Align::Center,
    })];
    for article in 1..=15 {
        body.push(heading(
            Arabic,
            &format!("المادة \u{2066}{article}\u{2069}: التزامات الأطراف"),
        ));
        body.extend(ARABIC.map(|words| Block::Paragraph(paragraph(Arabic, words))));
        let item = ListItem {
            label: text(Arabic, "–"),
            body: vec![paragraph(
                Arabic,
                "إعداد الملفات الإدارية وتحيين جداول الأثمان",
            )],
        };
        body.push(Block::List(List {
            items: vec![item; 2],
        }));
    }
    body.push(Block::Table(table()));
    body.push(heading(French, "Annexe : fiche technique"));
    body.extend(vec![Block::Paragraph(paragraph(French, FRENCH)); 4]);
    Document {
        identity: Identity {
            id: Uuid::from_u128(1),
            date: NaiveDate::from_ymd_opt(2026, 5, 7).unwrap_or_default(),
            title: "اتفاقية شراكة رقم 12/2026".to_owned(),
            author: "جماعة خيالية".to_owned(),
            subject: "تأهيل المركز".to_owned(),
            language: Arabic,
        },
        page: PageStyle::PORTRAIT,
        header: Some(Running {
            start: Some(text(Arabic, "جماعة خيالية")),
            center: None,
            end: None,
        }),
        footer: Some(Running {
            start: None,
            center: Some(Text {
                language: Arabic,
                runs: vec![Inline::PageNumber],
            }),
            end: None,
        }),
        draft_mark: Some(text(Arabic, "مشروع")),
        body,
    }
}

fn typesetter() -> Typesetter {
    Typesetter::new().unwrap_or_else(|error| unreachable!("{error}"))
}

fn laid_out(typesetter: &mut Typesetter) -> Layout {
    let layout = typesetter.lay_out(&document());
    layout.unwrap_or_else(|error| unreachable!("{error}"))
}

#[divan::bench]
fn layout_warm(bencher: Bencher<'_, '_>) {
    let (mut typesetter, document) = (typesetter(), document());
    bencher.bench_local(|| typesetter.lay_out(&document));
}

#[divan::bench]
fn export_warm(bencher: Bencher<'_, '_>) {
    let layout = laid_out(&mut typesetter());
    let mut exporter = Exporter::new();
    let bytes = exporter.export(&layout).map_or(0, |bytes| bytes.len());
    bencher
        .counter(BytesCount::new(bytes))
        .bench_local(|| exporter.export(&layout));
}

#[divan::bench]
fn both_warm(bencher: Bencher<'_, '_>) {
    let (mut typesetter, mut exporter) = (typesetter(), Exporter::new());
    let document = document();
    bencher.bench_local(|| {
        let layout = typesetter.lay_out(&document);
        layout.map(|layout| exporter.export(&layout))
    });
}

#[divan::bench]
fn both_cold(bencher: Bencher<'_, '_>) {
    let document = document();
    bencher.bench_local(|| {
        let layout = typesetter().lay_out(&document);
        layout.map(|layout| Exporter::new().export(&layout))
    });
}
