use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use proptest::{collection::vec, prelude::*};
use uuid::Uuid;

use super::*;
use crate::{exchange::demo, library::partner::Catalogue};

mod golden;

fn known() -> Arc<Abbreviations> {
    static KNOWN: LazyLock<Arc<Abbreviations>> =
        LazyLock::new(|| Arc::new(Abbreviations::load(&Catalogue::load().unwrap()).unwrap()));
    KNOWN.clone()
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// What a random entry says: its kind, and its texts with the field of each.
type Said = (u8, Vec<(u8, String)>);

fn entry(number: u128, said: &Said) -> Entry<'_> {
    const FIELDS: [Field; 6] = [
        Field::Name,
        Field::Abbreviation,
        Field::Place,
        Field::Related,
        Field::Text,
        Field::Code,
    ];
    let kind = Kind::ALL[usize::from(said.0) % Kind::ALL.len()];
    said.1
        .iter()
        .fold(Entry::new(kind, id(number)), |entry, (field, text)| {
            entry.text(FIELDS[usize::from(*field) % FIELDS.len()], text)
        })
}

/// Texts of a few letters, so that words and parts of words meet often.
fn said() -> impl Strategy<Value = Said> {
    let text = "[البتمسde 12./'ةىأو]{0,14}";
    (0_u8..9, vec((0_u8..6, text), 0..4))
}

fn everything(text: &str) -> Ask<'_> {
    Ask::new(text, 1_000)
}

fn found(index: &Index, text: &str) -> Vec<Uuid> {
    let answer = index.search(everything(text));
    answer.hits.iter().map(|hit| hit.id).collect()
}

/// A change of an index.
#[derive(Debug, Clone)]
enum Change {
    Put(u128, Said),
    Remove(u128),
    Extend(Vec<(u128, Said)>),
    Compact,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (0_u128..12, said()).prop_map(|(id, said)| Change::Put(id, said)),
        2 => (0_u128..12).prop_map(Change::Remove),
        1 => vec((0_u128..12, said()), 0..5).prop_map(Change::Extend),
        1 => Just(Change::Compact),
    ]
}

proptest! {
    #[test]
    fn an_entry_is_found_by_any_of_its_words(all in vec(said(), 1..12)) {
        let entries = all.iter().zip(0_u128..).map(|(said, number)| entry(number, said));
        let index = Index::new(known(), entries);
        for (number, (_, texts)) in (0_u128..).zip(&all) {
            for (_, text) in texts {
                let folded = crate::text::fold::fold(text);
                for word in word::words(&folded) {
                    let hits = index.search(everything(&word.text)).hits;
                    let hit = hits.iter().find(|hit| hit.id == id(number));
                    prop_assert!(
                        hit.is_some_and(|hit| !hit.is_approximate),
                        "{:?} of {text:?} in {hits:?}", word.text,
                    );
                }
                if !word::code_key(&folded).is_empty() {
                    prop_assert!(found(&index, text).contains(&id(number)), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn an_index_after_changes_is_a_fresh_one(
        changes in vec(change(), 0..20),
        questions in vec("[البتمسde 12./]{1,8}", 1..5),
    ) {
        let mut index = Index::new(known(), []);
        let mut model: BTreeMap<u128, Said> = BTreeMap::new();
        for change in &changes {
            match change {
                Change::Put(number, said) => {
                    index.put(entry(*number, said));
                    model.insert(*number, said.clone());
                }
                Change::Remove(number) => {
                    let was_there = model.remove(number).is_some();
                    prop_assert_eq!(index.remove(id(*number)), was_there);
                }
                Change::Extend(more) => {
                    index.extend(more.iter().map(|(number, said)| entry(*number, said)));
                    model.extend(more.iter().cloned());
                }
                Change::Compact => index.compact(),
            }
            prop_assert_eq!(index.len(), model.len());
        }
        let fresh = Index::new(known(), model.iter().map(|(number, said)| entry(*number, said)));
        for question in &questions {
            let (one, other) = (index.search(everything(question)), fresh.search(everything(question)));
            prop_assert_eq!(&one.hits, &other.hits);
            prop_assert_eq!(&one.totals, &other.totals);
            for hit in &one.hits {
                prop_assert!(model.keys().any(|number| id(*number) == hit.id));
            }
        }
    }

    #[test]
    fn any_question_is_answered_and_marked(text in any::<String>(), shown in any::<String>()) {
        let index = Index::new(known(), [Entry::new(Kind::Project, id(1)).text(Field::Name, &shown)]);
        let answer = index.search(everything(&text));
        let mut last = 0;
        for mark in answer.marks(&shown) {
            prop_assert!(mark.start >= last && shown.get(mark.clone()).is_some_and(|part| !part.is_empty()));
            last = mark.end;
        }
    }
}

#[test]
fn many_entries_are_packed_in_chunks_and_changed_one_by_one() {
    let texts: Vec<String> = (0..20_000).map(|n| format!("مشروع رقم {n}")).collect();
    let entry = |number: usize| {
        Entry::new(Kind::Project, id(number as u128)).text(Field::Name, &texts[number])
    };
    let mut index = Index::new(known(), (0..20_000).map(entry));
    assert_eq!(index.len(), 20_000);
    assert_eq!(found(&index, "19999"), [id(19_999)]);
    for number in 0..600 {
        assert!(index.remove(id(number as u128 * 3)));
    }
    for number in 0..600 {
        index.put(entry(number * 3));
    }
    assert_eq!(index.len(), 20_000);
    let hundreds = found(&index, "مشروع 300");
    assert_eq!(
        (hundreds[0], hundreds[1], hundreds.len()),
        (id(300), id(3_000), 40)
    );
    let answer = index.search(Ask::new("مشروع", 7));
    assert_eq!((answer.hits.len(), answer.total()), (7, 20_000));
}

#[test]
fn the_sample_dossier_is_found_whole() {
    let contents = demo::build().unwrap().contents;
    let index = Index::new(known(), dossier::entries(&contents));
    assert_eq!(index.len(), dossier::entries(&contents).count());
    for project in &contents.projects {
        let answer = index.search(Ask {
            kinds: &[Kind::Project],
            ..Ask::new(project.code.as_str(), 3)
        });
        assert_eq!(answer.hits[0].id, project.id.uuid(), "{:?}", project.code);
    }
    for agreement in contents
        .agreements
        .iter()
        .filter(|one| !one.number.is_empty())
    {
        let typed = agreement.number.as_str().replace(['/', '-', '.'], " ");
        let answer = index.search(Ask::new(&typed, 3));
        assert_eq!(answer.hits[0].id, agreement.id.uuid(), "{typed:?}");
    }
}
