//! An agreement prints the same from the part of the dossier that it takes as from the whole.

#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Utc};
use sharaka::{
    documents::{
        content::agreement::Edition,
        export::Format,
        press::{Order, Press, Stock},
    },
    domain::{Date, Line, Name, contents::Contents},
    exchange::demo,
    library::legal::Corpus,
    storage::{Action, Dossier, Error, attachment, contents},
    text::Language,
};

#[test]
fn the_part_prints_the_same_bytes_as_the_whole() {
    let demo = demo::build().unwrap();
    let who = Line::new("test").unwrap();
    let action = Action {
        key: "dossier.create",
        who: &who,
        at: DateTime::<Utc>::UNIX_EPOCH,
    };
    let dossier = Dossier::in_memory(action, |writer| {
        for bytes in demo.files.values() {
            attachment::keep_bytes(writer, bytes)?;
        }
        contents::write(writer, &demo.contents)
    })
    .unwrap();
    let corpus = Corpus::load().unwrap();
    let law = |day: Date| {
        let regime = corpus.regime_at(day);
        regime.map_or_else(Name::default, |regime| regime.citation.clone())
    };
    let mut press = Press::new().unwrap();
    let mut pdf = |contents: &Contents, order: Order| {
        let stock = Stock::new(contents, None, demo.today, &law);
        (
            stock.file_stem(order),
            press.pdf(&stock.document(order).unwrap()).unwrap(),
        )
    };
    let whole = dossier.read(contents::read).unwrap();
    assert!(!whole.agreements.is_empty());
    for agreement in &whole.agreements {
        let id = agreement.id;
        let read = dossier.read(|reader| contents::of_agreement(reader, id));
        let part = read.map_err(|error: Error| error.to_string()).unwrap();
        assert!(part.agreements.len() <= 2, "only what it takes");
        for order in [
            Order::Agreement {
                id,
                edition: Edition::Both,
                format: Format::Pdf,
            },
            Order::AgreementFollowUp(id, Language::Arabic),
        ] {
            assert!(pdf(&part, order) == pdf(&whole, order), "{order:?}");
        }
    }
}
