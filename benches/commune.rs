//! A commune at its largest: opening its dossier, reading it, checking it, printing from it.
//!
//! `cargo bench --bench commune`. The goals are in benches/README.md.

#[path = "largest/contents.rs"]
mod contents;
#[path = "largest/file.rs"]
mod file;

use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

use divan::{Bencher, counter::ItemsCount};
use sharaka::{
    documents::{
        content::{Document, agreement::Edition},
        export::{Format, pdf::Exporter},
        layout::Typesetter,
        press::{Order, Press, Stock},
    },
    domain::{Date, Name, check, contents::Contents},
    library::legal::Corpus,
    storage::{self, Dossier},
    text::Language,
};

/// The day on which states are told.
const TODAY: &str = "2026-11-23";

fn main() {
    let folder = tempfile::tempdir().unwrap_or_else(|error| unreachable!("{error}"));
    let path = folder.path().join("largest.sharaka");
    sound(file::write(&path));
    sound(PATH.set(path));
    divan::main();
}

static PATH: OnceLock<PathBuf> = OnceLock::new();

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

fn read() -> Contents {
    let dossier = sound(Dossier::open_read_only(path()));
    sound(dossier.read(storage::contents::read))
}

fn law(corpus: &Corpus, day: Date) -> Name {
    let regime = corpus.regime_at(day);
    regime.map(|regime| regime.name.clone()).unwrap_or_default()
}

/// Every order's document.
fn documents(contents: &Contents, orders: impl Iterator<Item = Order>) -> Vec<Document> {
    let corpus = sound(Corpus::load());
    let law = |day| law(&corpus, day);
    let stock = Stock::new(contents, None, today(), &law);
    orders.map(|order| sound(stock.document(order))).collect()
}

fn agreements(contents: &Contents, edition: Edition) -> impl Iterator<Item = Order> + '_ {
    let ids = contents.agreements.iter().map(|agreement| agreement.id);
    ids.map(move |id| Order::Agreement {
        id,
        edition,
        format: Format::Pdf,
    })
}

/// One agreement of the usual size.
fn one(contents: &Contents, edition: Edition) -> Document {
    let order = agreements(contents, edition).skip(1).take(1);
    sound(documents(contents, order).pop().ok_or("no agreement"))
}

const ARABIC: Edition = Edition::Single(Language::Arabic);
const EDITIONS: [Edition; 3] = [ARABIC, Edition::Single(Language::French), Edition::Both];

#[divan::bench]
fn open() -> Dossier {
    sound(Dossier::open(path()))
}

#[divan::bench]
fn open_and_read_everything() -> Contents {
    read()
}

#[divan::bench]
fn check_everything(bencher: Bencher<'_, '_>) {
    let contents = read();
    bencher.bench_local(|| check::dossier(&contents, today()));
}

#[divan::bench(args = EDITIONS)]
fn say_one_agreement(bencher: Bencher<'_, '_>, edition: Edition) {
    let contents = read();
    let corpus = sound(Corpus::load());
    let law = |day| law(&corpus, day);
    let stock = Stock::new(&contents, None, today(), &law);
    let order = sound(agreements(&contents, edition).nth(1).ok_or("no agreement"));
    bencher.bench_local(|| sound(stock.document(order)));
}

#[divan::bench(args = EDITIONS)]
fn lay_out_one_agreement(bencher: Bencher<'_, '_>, edition: Edition) {
    let document = one(&read(), edition);
    let mut typesetter = sound(Typesetter::new());
    bencher.bench_local(|| sound(typesetter.lay_out(&document)));
}

#[divan::bench(args = EDITIONS)]
fn write_one_agreement(bencher: Bencher<'_, '_>, edition: Edition) {
    let document = one(&read(), edition);
    let layout = sound(sound(Typesetter::new()).lay_out(&document));
    let mut exporter = Exporter::new();
    bencher.bench_local(|| sound(exporter.export(&layout)));
}

#[divan::bench(args = EDITIONS)]
fn print_one_agreement_warm(bencher: Bencher<'_, '_>, edition: Edition) {
    let document = one(&read(), edition);
    let mut press = sound(Press::new());
    bencher.bench_local(|| sound(press.pdf(&document)));
}

#[divan::bench(args = EDITIONS)]
fn print_one_agreement_cold(bencher: Bencher<'_, '_>, edition: Edition) {
    let document = one(&read(), edition);
    bencher.bench_local(|| sound(sound(Press::new()).pdf(&document)));
}

/// A batch of a thousand different agreements, as many as the dossier has, over again.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn print_1000_agreements(bencher: Bencher<'_, '_>) {
    let contents = read();
    let documents = documents(&contents, agreements(&contents, ARABIC));
    bencher
        .counter(ItemsCount::new(1_000_usize))
        .bench_local(|| {
            let mut press = sound(Press::new());
            let batch = documents.iter().cycle().take(1_000);
            batch
                .map(|document| sound(press.pdf(document)).len())
                .sum::<usize>()
        });
}

/// From the file to every agreement's bytes.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn print_every_agreement(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(300_usize)).bench_local(|| {
        let contents = read();
        let corpus = sound(Corpus::load());
        let law = |day| law(&corpus, day);
        let stock = Stock::new(&contents, None, today(), &law);
        let mut press = sound(Press::new());
        agreements(&contents, ARABIC)
            .map(|order| sound(press.pdf(&sound(stock.document(order)))).len())
            .sum::<usize>()
    });
}

#[divan::bench(args = [Language::Arabic, Language::French])]
fn print_one_follow_up_warm(bencher: Bencher<'_, '_>, language: Language) {
    let contents = read();
    let order = Order::AgreementFollowUp(contents.agreements[1].id, language);
    let document = sound(
        documents(&contents, std::iter::once(order))
            .pop()
            .ok_or("none"),
    );
    let mut press = sound(Press::new());
    bencher.bench_local(|| sound(press.pdf(&document)));
}
