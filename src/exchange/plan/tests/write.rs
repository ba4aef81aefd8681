use chrono::{TimeZone, Utc};
use proptest::prelude::*;

use super::*;
use crate::{
    domain::{contents::Contents, sample},
    i18n::I18n,
    storage::{self, Action, Dossier, Reader, Writer},
    text::Language,
};

struct Desk {
    dossier: Dossier,
    ids: Sequence,
    who: Line,
}

impl Desk {
    fn new() -> Desk {
        let (contents, files) = sample::contents(&sample::Grain::default());
        let who = Line::new("مجربة").unwrap();
        let dossier = Dossier::in_memory(action("dossier.new", &who), |writer: &Writer<'_>| {
            for attachment in &contents.attachments {
                let bytes = &files[attachment.sha256.as_str()];
                storage::attachment::keep_bytes(writer, bytes)?;
            }
            storage::contents::write(writer, &contents)
        })
        .unwrap();
        Desk {
            dossier,
            ids: Sequence::starting_at(MOMENT + 1_000_000),
            who,
        }
    }

    fn contents(&self) -> Contents {
        let read = |reader: &Reader<'_>| storage::contents::read(reader);
        self.dossier.read(read).unwrap()
    }

    fn propose(&self, text: &str, choices: &BTreeMap<u32, Choice>) -> Proposal {
        let load = |reader: &Reader<'_>| Basis::load(reader, None);
        let basis = self.dossier.read(load).unwrap();
        let sheet = sheet(text);
        let (layout, mapping) = mapping(&sheet);
        let options = Options::default();
        let reading = Reading::of(&sheet, layout, &mapping, words(), &options, &basis);
        Proposal::of(Arc::new(reading), Arc::new(basis), choices)
    }

    fn apply(&mut self, proposal: &Proposal) -> Result<Applied, Error> {
        let (dossier, ids) = (&self.dossier, &mut self.ids);
        dossier.act(action(ACTION, &self.who), |writer: &Writer<'_>| {
            apply(writer, proposal, ids)
        })
    }

    fn import(&mut self, text: &str) -> Proposal {
        let proposal = self.propose(text, &BTreeMap::new());
        self.apply(&proposal).unwrap();
        proposal
    }
}

fn action<'a>(key: &'a str, who: &'a Line) -> Action<'a> {
    let at = Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap();
    Action { key, who, at }
}

fn outcomes(proposal: &Proposal) -> Vec<&'static str> {
    proposal
        .steps
        .iter()
        .map(|step| match &step.outcome {
            Outcome::New => "new",
            Outcome::Same(_) => "same",
            Outcome::Changed { .. } => "changed",
            Outcome::Unclear { .. } => "unclear",
            Outcome::Left(_) => "left",
        })
        .collect()
}

const TABLE: &str = "Code | عنوان المشروع | Intitulé du projet | Axe | Secteur | Coût | 2025 commune | 2025 total | Douars\n\
                     P1 | بئر تيزي | Puits de Tizi | Eau nouvelle | Eau | 900000 | 100000 | 900000 | \"Tizi\nAïn\"\n\
                     P2 | مسلك | Piste | Routes neuves | Routes | 2000000 |  | 2000000 | Tizi\n \
                     | دار الطالبة | Dar Taliba | Eau nouvelle | Éducation | 500000 | 0 | 0 | \n";

#[test]
fn what_is_imported_is_there_and_the_same_again_changes_nothing() {
    let mut desk = Desk::new();
    let before = desk.contents();
    let first = desk.import(TABLE);
    assert_eq!(outcomes(&first), ["new"; 3]);
    assert_eq!(first.axes.len(), 2);
    let after = desk.contents();
    assert_eq!(after.projects.len(), before.projects.len() + 3);
    assert_eq!(after.axes.len(), before.axes.len() + 2);
    let well = after
        .projects
        .iter()
        .find(|p| p.code.as_str() == "P1")
        .unwrap();
    assert_eq!(well.title.in_language(Language::Arabic), "بئر تيزي");
    assert_eq!(well.places.len(), 2);
    assert_eq!(well.costs.len(), 1);
    assert!(well.axis.is_some() && well.sector.as_str() == "water");

    let second = desk.import(TABLE);
    assert_eq!(outcomes(&second), ["same"; 3]);
    assert!(!second.changes_anything());
    assert_eq!(desk.contents(), after);

    let undone = desk
        .dossier
        .undo(&desk.who, action("", &desk.who).at)
        .unwrap();
    assert_eq!(undone.as_deref(), Some(ACTION));
    assert_eq!(desk.contents(), before);
}

#[test]
fn what_differs_is_shown_field_by_field_and_an_empty_cell_takes_nothing_away() {
    let mut desk = Desk::new();
    desk.import(TABLE);
    let changed = TABLE
        .replace("900000 | 100000", "950000 | ")
        .replace("Piste |", "Piste refaite |");
    let proposal = desk.propose(&changed, &BTreeMap::new());
    assert_eq!(outcomes(&proposal), ["changed", "changed", "same"]);
    let Outcome::Changed { differences, .. } = &proposal.steps[0].outcome else {
        unreachable!();
    };
    assert_eq!(
        differences,
        &[Difference {
            target: Target::Single(Single::Cost),
            before: Some(amount(900_000)),
            after: Some(amount(950_000)),
        }]
    );
    desk.apply(&proposal).unwrap();
    let contents = desk.contents();
    let well = contents
        .projects
        .iter()
        .find(|p| p.code.as_str() == "P1")
        .unwrap();
    assert_eq!(well.costs[0].commune.centimes(), 10_000_000);
}

#[test]
fn what_is_not_clear_waits_for_the_user() {
    let mut desk = Desk::new();
    desk.import(TABLE);
    // The title of one under another code, and a code given twice.
    let doubtful = "Code | Intitulé du projet | Coût\nP9 | Puits de Tizi | 1000000\n\
                    P7 | Souk | 100000\nP7 | Souk couvert | 200000\nP1 | Piste | 300000\n";
    let proposal = desk.propose(doubtful, &BTreeMap::new());
    assert_eq!(
        outcomes(&proposal),
        ["unclear", "new", "unclear", "unclear"]
    );
    let doubts: Vec<_> = proposal
        .steps
        .iter()
        .filter_map(|step| match &step.outcome {
            Outcome::Unclear { candidates, doubt } => Some((candidates.len(), *doubt)),
            _ => None,
        })
        .collect();
    assert_eq!(
        doubts,
        [
            (1, Doubt::OtherCode),
            (0, Doubt::Repeats { row: 3 }),
            (2, Doubt::Several)
        ]
    );
    let well = desk
        .contents()
        .projects
        .iter()
        .find(|p| p.code.as_str() == "P1")
        .unwrap()
        .id;
    let choices = BTreeMap::from([
        (2, Choice::Update(well)),
        (4, Choice::New),
        (5, Choice::Skip),
    ]);
    let decided = desk.propose(doubtful, &choices);
    assert_eq!(outcomes(&decided), ["changed", "new", "new", "left"]);
    let applied = desk.apply(&decided).unwrap();
    assert_eq!((applied.created.len(), applied.updated.len()), (2, 1));
}

#[test]
fn a_dossier_that_changed_meanwhile_is_left_alone() {
    let mut desk = Desk::new();
    let proposal = desk.propose(TABLE, &BTreeMap::new());
    desk.import("Code | Intitulé du projet | Coût\nX | Autre | 100000\n");
    let before = desk.contents();
    assert!(matches!(desk.apply(&proposal), Err(Error::Moved)));
    assert_eq!(desk.contents(), before);
}

#[test]
fn a_report_is_a_table_that_no_spreadsheet_computes() {
    let desk = Desk::new();
    let text = "Code | Intitulé du projet | Coût\nP1 | =1+1 | abc\n";
    let report = Report {
        file: "plan.csv".into(),
        sheet: String::new(),
        is_done: false,
        proposal: desk.propose(text, &BTreeMap::new()),
    };
    for language in Language::ALL {
        let bytes = report.csv(&I18n::new(language));
        assert!(bytes.starts_with("\u{FEFF}".as_bytes()));
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(";'=1+1;"), "{text}");
        assert!(text.contains(";2;C;"), "{text}");
        assert!(!text.contains('\u{2068}'));
    }
}

/// A random table of projects: code, titles, cost, year and state.
#[derive(Debug, Clone)]
struct Plain {
    code: u8,
    title: String,
    cost: u32,
    commune: u32,
    state: &'static str,
}

impl Plain {
    fn line(&self) -> String {
        let Plain {
            code,
            title,
            cost,
            commune,
            state,
        } = self;
        format!("P{code}\t{title}\t{cost}\t{commune}\t2025\t{state}\n")
    }
}

fn table(rows: &[Plain]) -> String {
    let lines: String = rows.iter().map(Plain::line).collect();
    format!("Code\tIntitulé du projet\tCoût\tContribution de la commune\tAnnée\tÉtat\n{lines}")
}

fn row() -> impl Strategy<Value = Plain> {
    let states = prop::sample::select(vec!["en cours", "achevé", "non lancé", ""]);
    (
        "[a-zé]{1,8}( [a-zé]{1,8}){0,2}",
        0u32..9_000_000,
        0u32..900_000,
        states,
    )
        .prop_map(|(title, cost, commune, state)| Plain {
            code: 0,
            title: format!("Projet {title}"),
            cost,
            commune,
            state,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn twice_changes_nothing_and_undo_brings_back(
        rows in prop::collection::vec(row(), 1..8),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 1u32..9_000_000), 0..4),
    ) {
        let mut rows = rows;
        for (code, row) in (1..).zip(&mut rows) {
            row.code = code;
            row.title.push_str(&format!(" {code}"));
        }
        let mut desk = Desk::new();
        let before = desk.contents();
        desk.import(&table(&rows));
        let once = desk.contents();
        prop_assert_eq!(once.projects.len(), before.projects.len() + rows.len());
        let again = desk.import(&table(&rows));
        prop_assert!(again.steps.iter().all(|step| matches!(step.outcome, Outcome::Same(_))));
        prop_assert_eq!(&desk.contents(), &once);

        let mut edited = rows.clone();
        for (index, cost) in edits {
            index.get_mut(&mut edited).cost = cost;
        }
        let differing = rows.iter().zip(&edited).filter(|(one, other)| one.cost != other.cost).count();
        let proposal = desk.import(&table(&edited));
        prop_assert_eq!(
            proposal.count(|outcome| matches!(outcome, Outcome::Changed { .. })),
            differing
        );
        let at = action("", &desk.who).at;
        if differing > 0 {
            desk.dossier.undo(&desk.who, at).unwrap();
        }
        prop_assert_eq!(&desk.contents(), &once);
        desk.dossier.undo(&desk.who, at).unwrap();
        prop_assert_eq!(desk.contents(), before);
    }

    #[test]
    fn any_paste_gets_an_answer(text in "(\\PC|[\t\n;|\"]){0,300}") {
        if let Ok(workbook) = crate::exchange::sheet::Workbook::paste(&text) {
            let sheet = &workbook.sheets[0];
            let layout = Layout::find(sheet, words(), None).unwrap_or(Layout { first: 1, last: 1 });
            let mapping = Mapping::guess(sheet, layout, words(), None);
            let basis = basis(&mut Sequence::starting_at(MOMENT));
            let reading = Reading::of(sheet, layout, &mapping, words(), &Options::default(), &basis);
            propose(reading, &basis);
        }
    }
}
