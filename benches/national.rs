//! A whole country in one dossier: 120,240 projects, 30,060 agreements, 150,300 commitments. What
//! the window does with it: opens it, reads its registers as summaries, opens one sheet, writes one
//! change, looks for damage in the background; and a history of 20,000 actions.
//!
//! `cargo bench --bench national`. Set `SHARAKA_NATIONAL` to a path to keep the file between runs.

#[path = "national/file.rs"]
mod file;

use std::{
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use chrono::{DateTime, Utc};
use divan::{AllocProfiler, Bencher};
use sharaka::{
    domain::{Date, Line, Money, agreement, commitment, id::ProjectId, partner, project},
    exchange::demo,
    storage::{self, Action, Dossier, Error, Reader, journal, reference},
};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

/// The day on which states are told.
const TODAY: &str = "2026-11-23";

/// Actions of the long history.
const ACTIONS: usize = 20_000;

static PATH: OnceLock<PathBuf> = OnceLock::new();

fn main() {
    let folder = tempfile::tempdir().unwrap_or_else(|error| unreachable!("{error}"));
    let path = std::env::var_os("SHARAKA_NATIONAL")
        .map_or_else(|| folder.path().join("national.sharaka"), PathBuf::from);
    if !path.exists() {
        drop(sound(file::write(&path)));
    }
    sound(PATH.set(path));
    divan::main();
}

/// What cannot fail here, or the benchmark measures nothing.
fn sound<T, E: std::fmt::Debug>(result: Result<T, E>) -> T {
    result.unwrap_or_else(|error| unreachable!("{error:?}"))
}

fn path() -> &'static Path {
    PATH.get().map_or(Path::new(""), PathBuf::as_path)
}

fn today() -> Date {
    sound(TODAY.parse())
}

fn dossier() -> Dossier {
    sound(Dossier::open(path()))
}

fn read<T>(dossier: &Dossier, work: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> T {
    sound(dossier.read(work))
}

/// Some project in the middle.
fn some_project(dossier: &Dossier) -> ProjectId {
    let all = read(dossier, storage::project::summaries);
    all.get(all.len() / 2)
        .map_or_else(|| unreachable!("no projects"), |row| row.id)
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn a_opening() -> Dossier {
    dossier()
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn b_summaries_of_projects(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    bencher.bench(|| -> Vec<project::Summary> { read(&dossier, storage::project::summaries) });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn b_summaries_of_agreements(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    bencher.bench(|| -> Vec<agreement::Summary> { read(&dossier, storage::agreement::summaries) });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn b_summaries_of_commitments(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    let day = today();
    bencher.bench(|| -> Vec<commitment::Summary> {
        read(&dossier, |reader| {
            storage::commitment::summaries(reader, day)
        })
    });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn b_summaries_of_partners(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    bencher.bench(|| -> Vec<partner::Summary> { read(&dossier, storage::partner::summaries) });
}

/// Where every commitment stands, from its summary.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn c_states_of_all_commitments(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    let day = today();
    let all = read(&dossier, |reader| {
        storage::commitment::summaries(reader, day)
    });
    bencher.bench(|| {
        let late = all.iter().filter(|row| row.progress(day).state.is_late());
        late.count()
    });
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn d_one_sheet(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    let id = some_project(&dossier);
    bencher.bench(|| read(&dossier, |reader| storage::project::get(reader, id)));
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn d_one_summary(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    let id = some_project(&dossier);
    bencher.bench(|| read(&dossier, |reader| storage::project::summary(reader, id)));
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn d_references_to_one_sheet(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    let row = storage::RowKey {
        table: "project".to_owned(),
        row: some_project(&dossier).to_string(),
    };
    bencher.bench(|| read(&dossier, |reader| reference::to(reader, &row)));
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn d_what_one_agreement_prints_from(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    let all = read(&dossier, storage::agreement::summaries);
    let Some(id) = all.get(all.len() / 2).map(|row| row.id) else {
        return;
    };
    bencher.bench(|| {
        read(&dossier, |reader| {
            storage::contents::of_agreement(reader, id)
        })
    });
}

/// One field of one sheet, on the disk when it returns.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn e_one_edit(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    let id = some_project(&dossier);
    let next = AtomicUsize::new(1);
    bencher
        .with_inputs(|| {
            let before = read(&dossier, |reader| storage::project::get(reader, id));
            before.unwrap_or_else(|| unreachable!("no project"))
        })
        .bench_values(|before| {
            let centimes = next.fetch_add(1, Ordering::Relaxed) as i64;
            let mut after = before.clone();
            after.cost = sound(Money::from_centimes(after.cost.centimes() / 2 + centimes));
            act(&dossier, |writer| {
                storage::project::update_from(writer, &before, &after)
            });
        });
}

#[divan::bench(sample_count = 100, sample_size = 10)]
fn e_asking_whether_another_wrote(bencher: Bencher<'_, '_>) {
    let dossier = dossier();
    bencher.bench(|| sound(dossier.version()));
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn f_verifying() -> Vec<storage::Finding> {
    sound(dossier().verify())
}

/// The last page of a history of 20,000 actions, in memory: it takes no wait for a disk to make.
#[divan::bench(sample_count = 100, sample_size = 1)]
fn g_a_page_of_the_history(bencher: Bencher<'_, '_>) {
    let dossier = busy();
    let middle = ACTIONS as i64 / 2;
    bencher.bench(|| read(dossier, |reader| journal::page(reader, Some(middle), 100)));
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn g_what_comes_next_to_undo(bencher: Bencher<'_, '_>) {
    let dossier = busy();
    bencher.bench(|| read(dossier, storage::next_undo));
}

fn act(dossier: &Dossier, work: impl FnOnce(&storage::Writer<'_>) -> Result<(), Error>) {
    let who = sound(Line::new("bench"));
    let action = Action {
        key: "project.edit",
        who: &who,
        at: DateTime::<Utc>::UNIX_EPOCH,
    };
    sound(dossier.act(action, work));
}

/// The sample's dossier after 20,000 edits.
fn busy() -> &'static Dossier {
    static BUSY: OnceLock<Dossier> = OnceLock::new();
    BUSY.get_or_init(|| {
        let sample = sound(demo::build());
        let who = sound(Line::new("bench"));
        let action = Action {
            key: "create",
            who: &who,
            at: DateTime::<Utc>::UNIX_EPOCH,
        };
        let made = Dossier::in_memory(action, |writer| {
            for bytes in sample.files.values() {
                storage::attachment::keep_bytes(writer, bytes)?;
            }
            storage::contents::write(writer, &sample.contents)
        });
        let dossier: Dossier = made.unwrap_or_else(|error: Error| unreachable!("{error:?}"));
        let Some(mut sheet) = sample.contents.projects.first().cloned() else {
            unreachable!("the sample has projects");
        };
        for centimes in 0..ACTIONS {
            sheet.cost = sound(Money::from_centimes(1 + centimes as i64));
            act(&dossier, |writer| storage::project::update(writer, &sheet));
        }
        dossier
    })
}
