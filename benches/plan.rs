//! Import of a plan of 5,000 projects: reading the workbook, understanding it, comparing it with the
//! dossier, and writing.
//!
//! `cargo bench --bench plan`. The goals are in benches/README.md.

use std::{collections::BTreeMap, fmt::Write as _, io::Write as _, sync::Arc};

use chrono::{DateTime, Utc};
use divan::Bencher;
use flate2::{Compression, write::DeflateEncoder};
use sharaka::{
    domain::{
        Line, Name, Year,
        id::{IdSource, PlanId, Sequence},
        plan::{Plan, PlanKind},
    },
    exchange::{
        plan::{
            ACTION, Applied, Basis, Error, Layout, Mapping, Options, Proposal, Reading, Vocabulary,
            apply,
        },
        sheet::{Wish, Workbook, letters},
    },
    storage::{self, Action, Dossier, Reader, Writer},
};

const PROJECTS: usize = 5_000;

fn main() {
    divan::main();
}

/// What cannot fail here, or the benchmark measures nothing.
fn sound<T, E: std::fmt::Debug>(result: Result<T, E>) -> T {
    result.unwrap_or_else(|error| unreachable!("{error:?}"))
}

fn year(year: u16) -> Year {
    sound(Year::try_from(year))
}

/// A workbook of 5,000 fictional projects under 30 columns.
fn workbook() -> Vec<u8> {
    let mut header = vec![
        "Code projet",
        "Axe",
        "عنوان المشروع",
        "Intitulé du projet",
        "الموقع",
        "Localisation",
        "Secteur",
        "Compétence",
        "Maître d’ouvrage",
        "MO délégué",
        "Nature",
        "Niveau",
        "État d’avancement",
        "Phase",
        "Maturité",
        "Composantes",
        "Objectifs",
        "Coût total",
        "Contribution de la commune",
        "Contribution des partenaires",
        "Bénéficiaires",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect::<Vec<_>>();
    for year in 2022..=2025 {
        header.extend([format!("{year} commune"), format!("{year} total")]);
    }
    let mut rows = String::new();
    row(&mut rows, 1, &header);
    for n in 1..=PROJECTS {
        let mut cells: Vec<String> = vec![
            format!("P-{n:04}"),
            format!("Axe {}", n % 6),
            format!("تهيئة المسلك القروي رقم {n} بدوار خيالي"),
            format!("Aménagement de la piste rurale n° {n}"),
            format!("دوار {}", n % 97),
            format!("Douar {}", n % 97),
            "Routes et pistes".to_owned(),
            "partagée".to_owned(),
            "Commune".to_owned(),
            "Conseil provincial".to_owned(),
            "Extension".to_owned(),
            "commune".to_owned(),
            "en cours".to_owned(),
            "travaux".to_owned(),
            "APD".to_owned(),
            "Terrassements, chaussée, ouvrages de franchissement".to_owned(),
            "Désenclaver les douars".to_owned(),
        ];
        let cost = 400_000 + n * 400;
        cells.extend([cost, cost / 4, cost - cost / 4, 100 + n].map(|x| x.to_string()));
        for _ in 0..4 {
            cells.extend([cost / 16, cost / 4].map(|x| x.to_string()));
        }
        row(&mut rows, n + 1, &cells);
    }
    zip(&rows)
}

fn row(rows: &mut String, number: usize, cells: &[String]) {
    let mut put = |text: std::fmt::Arguments<'_>| sound(rows.write_fmt(text));
    put(format_args!("<row r=\"{number}\">"));
    for (column, cell) in cells.iter().enumerate() {
        let at = format!("{}{number}", letters(column));
        match cell.parse::<f64>() {
            Ok(_) => put(format_args!("<c r=\"{at}\"><v>{cell}</v></c>")),
            Err(_) => put(format_args!(
                "<c r=\"{at}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"
            )),
        }
    }
    put(format_args!("</row>"));
}

/// The least that is a workbook.
fn zip(rows: &str) -> Vec<u8> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let entries = [
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" \
                 Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>\
                 <sheet name=\"Plan\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" \
                 Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in &entries {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        sound(encoder.write_all(content.as_bytes()));
        let packed = sound(encoder.finish());
        let mut head = vec![20u8, 0, 0, 0, 8, 0, 0, 0, 0, 0];
        head.extend(crc32fast::hash(content.as_bytes()).to_le_bytes());
        head.extend((packed.len() as u32).to_le_bytes());
        head.extend((content.len() as u32).to_le_bytes());
        head.extend((name.len() as u16).to_le_bytes());
        head.extend([0, 0]);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend((bytes.len() as u32).to_le_bytes());
        directory.extend(name.as_bytes());
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&head);
        bytes.extend(name.as_bytes());
        bytes.extend(packed);
    }
    let start = bytes.len() as u32;
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0\x04\0\x04\0");
    bytes.extend((directory.len() as u32).to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

fn plan(ids: &mut dyn IdSource) -> Plan {
    Plan {
        id: PlanId::next(ids),
        kind: PlanKind::Pac,
        title: sound(Name::new("برنامج خيالي", "Programme fictif")),
        first_year: year(2022),
        last_year: year(2027),
        decision: Line::default(),
        adopted_on: None,
        visaed_on: None,
        capacities: Vec::new(),
    }
}

struct Desk {
    dossier: Dossier,
    ids: Sequence,
    who: Line,
}

fn action<'a>(key: &'a str, who: &'a Line) -> Action<'a> {
    let at = DateTime::<Utc>::UNIX_EPOCH;
    Action { key, who, at }
}

impl Desk {
    fn new() -> Desk {
        let mut ids = Sequence::starting_at(1_764_000_000_000);
        let who = sound(Line::new("bench"));
        let plan = plan(&mut ids);
        let fill = |writer: &Writer<'_>| storage::plan::insert(writer, &plan);
        let dossier = sound(Dossier::in_memory(action("new", &who), fill));
        Desk { dossier, ids, who }
    }

    fn basis(&self) -> Basis {
        let load = |reader: &Reader<'_>| Basis::load(reader, None);
        sound(self.dossier.read(load))
    }

    fn apply(&mut self, proposal: &Proposal) -> Applied {
        let (dossier, ids) = (&self.dossier, &mut self.ids);
        let work = |writer: &Writer<'_>| apply(writer, proposal, ids);
        let applied: Result<Applied, Error> = dossier.act(action(ACTION, &self.who), work);
        sound(applied)
    }
}

fn understand(workbook: &Workbook, basis: Basis) -> Proposal {
    let words = sound(Vocabulary::get());
    let sheet = &workbook.sheets[0];
    let first = Some(year(2022));
    let layout = sound(Layout::find(sheet, words, first).ok_or("no header"));
    let mapping = Mapping::guess(sheet, layout, words, first);
    let reading = Reading::of(sheet, layout, &mapping, words, &Options::default(), &basis);
    Proposal::of(Arc::new(reading), Arc::new(basis), &BTreeMap::new())
}

fn read(bytes: &[u8]) -> Workbook {
    sound(Workbook::read(bytes, Wish::default()))
}

#[divan::bench(sample_count = 10)]
fn read_the_workbook(bencher: Bencher<'_, '_>) {
    let bytes = workbook();
    bencher.bench_local(|| read(&bytes));
}

#[divan::bench(sample_count = 10)]
fn understand_it(bencher: Bencher<'_, '_>) {
    let workbook = read(&workbook());
    let basis = Desk::new().basis();
    bencher.bench_local(|| understand(&workbook, basis.clone()));
}

/// From the bytes of the file to a dossier that holds every project.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn import_all(bencher: Bencher<'_, '_>) {
    let bytes = workbook();
    bencher
        .with_inputs(Desk::new)
        .bench_local_values(|mut desk| {
            let proposal = understand(&read(&bytes), desk.basis());
            desk.apply(&proposal);
            desk
        });
}

/// The same file once more, which changes nothing.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn import_all_again(bencher: Bencher<'_, '_>) {
    let bytes = workbook();
    let mut desk = Desk::new();
    let proposal = understand(&read(&bytes), desk.basis());
    desk.apply(&proposal);
    bencher.bench_local(|| {
        let proposal = understand(&read(&bytes), desk.basis());
        assert!(!proposal.changes_anything());
    });
}
