use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Months, NaiveDate};
use serde::Deserialize;
use sharaka::{
    domain::need::SupportKind,
    text::{
        Language,
        words::{Case, amount},
    },
};

use crate::{
    Twin,
    plan::{Keyed, demo, party_keys},
    read, text,
};

#[derive(Deserialize)]
struct Agreements {
    agreements: Vec<Agreement>,
}

#[derive(Deserialize)]
struct Agreement {
    key: String,
    number: String,
    kind: String,
    form: String,
    state: String,
    parent: Option<String>,
    project: Option<String>,
    start: NaiveDate,
    months: u32,
    evaluated_on: NaiveDate,
    total_cost: u64,
    copies: usize,
    closes: Vec<String>,
    expected_findings: Vec<String>,
    contributions: Vec<Contribution>,
    parties: Vec<Keyed>,
    commitments: Vec<Commitment>,
    committee: Committee,
    indicators: Vec<toml::Value>,
    #[serde(default)]
    events: Vec<Event>,
}

impl Agreement {
    fn end(&self) -> NaiveDate {
        let after = self.start.checked_add_months(Months::new(self.months));
        after.unwrap() - Days::new(1)
    }

    fn fails(&self, check: &str) -> bool {
        self.expected_findings.iter().any(|code| code == check)
    }

    fn is_signed(&self) -> bool {
        ["in-force", "ended"].contains(&self.state.as_str())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contribution {
    party: String,
    year: i32,
    kind: SupportKind,
    amount: u64,
}

#[derive(Deserialize)]
struct Commitment {
    key: String,
    text: Twin,
    debtor: String,
    creditor: String,
    kind: SupportKind,
    standing: String,
    amount: Option<u64>,
    quantity: Option<toml::Value>,
    due: Option<NaiveDate>,
    trigger: Option<Twin>,
    #[serde(default)]
    instalments: Vec<Instalment>,
    #[serde(default)]
    realisations: Vec<Realisation>,
    #[serde(default)]
    reminders: Vec<Reminder>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Instalment {
    year: i32,
    due: NaiveDate,
    amount: u64,
}

#[derive(Deserialize)]
struct Realisation {
    date: NaiveDate,
    amount: Option<u64>,
    quantity: Option<toml::Value>,
}

#[derive(Deserialize)]
struct Reminder {
    step: String,
    date: NaiveDate,
}

#[derive(Deserialize)]
struct Committee {
    chair: Seat,
    members: Vec<Seat>,
    quorum: usize,
}

#[derive(Deserialize)]
struct Seat {
    party: String,
}

#[derive(Deserialize)]
struct Event {
    step: String,
    on: NaiveDate,
    party: Option<String>,
}

fn agreements() -> Vec<Agreement> {
    read::<Agreements>("demo/agreements.toml").agreements
}

#[test]
fn agreements_refer_to_what_exists() {
    let (demo, forms, all) = (demo(), text("legal/forms.toml"), agreements());
    let known = party_keys(&demo);
    assert!(all.len() >= 12);
    let numbers: BTreeSet<&str> = all.iter().map(|a| a.number.as_str()).collect();
    assert_eq!(numbers.len(), all.len(), "a number repeats");
    for agreement in &all {
        let key = &agreement.key;
        let form = agreement.form.as_str();
        assert!(forms.contains(&format!("id = \"{form}\"")), "{key}: {form}");
        let kind = match form {
            "framework" | "amendment" => form,
            _ => "specific",
        };
        assert_eq!(agreement.kind, kind, "{key}");
        if let Some(project) = &agreement.project {
            assert!(demo.projects.iter().any(|p| p.key == *project), "{key}");
        }
        let parent = agreement.parent.as_ref().map(|parent| {
            let found = all.iter().find(|other| other.key == *parent);
            found.unwrap_or_else(|| panic!("{key}: {parent}"))
        });
        for closed in &agreement.closes {
            let mut owed = parent.iter().flat_map(|parent| &parent.commitments);
            let found = owed.find(|commitment| commitment.key == *closed);
            assert_eq!(found.map(|c| c.standing.as_str()), Some("closed"), "{key}");
        }
        let parties: BTreeSet<&str> = agreement.parties.iter().map(|p| p.key.as_str()).collect();
        assert!(parties.iter().all(|party| known.contains(*party)), "{key}");
        assert!(parties.len() == agreement.parties.len() && parties.len() >= 2);
        assert!(agreement.copies > parties.len(), "{key}: originals");
        assert!(!agreement.indicators.is_empty(), "{key}: indicators");
    }
    let full = |a: &&Agreement| a.state == "draft" && a.parties.len() >= 4;
    assert!(all.iter().any(|agreement| full(&agreement)));
}

#[test]
fn every_party_owes_something_and_sits_in_the_committee() {
    let mut keys = BTreeSet::new();
    for agreement in &agreements() {
        let key = &agreement.key;
        let parties: BTreeSet<&str> = agreement.parties.iter().map(|p| p.key.as_str()).collect();
        let committee = &agreement.committee;
        let seats = || committee.members.iter().chain([&committee.chair]);
        let seated: BTreeSet<&str> = seats().map(|seat| seat.party.as_str()).collect();
        assert_eq!(seated, parties, "{key}: committee");
        assert!((1..=seats().count()).contains(&committee.quorum), "{key}");
        let owing: BTreeSet<&str> = agreement
            .commitments
            .iter()
            .map(|commitment| commitment.debtor.as_str())
            .collect();
        assert_eq!(owing, parties, "{key}: a party owes nothing");
        for commitment in &agreement.commitments {
            assert!(keys.insert(commitment.key.clone()), "{}", commitment.key);
            assert!(parties.contains(commitment.creditor.as_str()));
            assert_ne!(commitment.creditor, commitment.debtor);
        }
    }
    assert!(keys.len() >= 60, "{} commitments", keys.len());
}

#[test]
fn contributions_are_the_commitments_and_make_the_cost() {
    for agreement in &agreements() {
        let key = &agreement.key;
        let given: u64 = agreement.contributions.iter().map(|cell| cell.amount).sum();
        let adds_up = given == agreement.total_cost;
        assert_eq!(adds_up, !agreement.fails("Q09"), "{key}: {given}");
        let mut owed: BTreeMap<(&str, i32), u64> = BTreeMap::new();
        for commitment in &agreement.commitments {
            let in_money = commitment.kind == SupportKind::Financial;
            assert_eq!(in_money, commitment.amount.is_some(), "{}", commitment.key);
            let parts: u64 = commitment.instalments.iter().map(|part| part.amount).sum();
            let amount = commitment.amount.unwrap_or_default();
            assert_eq!(amount, parts, "{}", commitment.key);
            for part in &commitment.instalments {
                assert_eq!(part.due.format("%Y").to_string(), part.year.to_string());
                *owed.entry((&commitment.debtor, part.year)).or_default() += part.amount;
            }
        }
        let mut cells = BTreeMap::new();
        for cell in &agreement.contributions {
            assert_eq!(cell.kind, SupportKind::Financial);
            let before = cells.insert((cell.party.as_str(), cell.year), cell.amount);
            assert_eq!(before, None, "{key}: a cell repeats");
        }
        // A year of the duration in which nobody gives is said by a nought.
        cells.retain(|_, amount| *amount > 0);
        assert_eq!(cells, owed, "{key}");
    }
}

#[test]
fn sums_in_words_are_the_sums_in_figures() {
    for commitment in agreements().iter().flat_map(|a| &a.commitments) {
        let Some(dirhams) = commitment.amount else {
            continue;
        };
        let words = |language, case| amount(dirhams as i64 * 100, language, case).unwrap();
        let Twin { ar, fr } = &commitment.text;
        let french = words(Language::French, Case::Nominative);
        assert!(fr.contains(&french), "{french}: {fr}");
        let arabic = [Case::Nominative, Case::Genitive].map(|case| words(Language::Arabic, case));
        assert!(
            arabic.iter().any(|sum| ar.contains(sum)),
            "{arabic:?}: {ar}"
        );
    }
}

#[test]
fn agreements_and_amendments_make_the_cost_of_their_project() {
    let demo = demo();
    let mut agreed: BTreeMap<String, u64> = BTreeMap::new();
    for agreement in agreements() {
        if let Some(project) = agreement.project {
            *agreed.entry(project).or_default() += agreement.total_cost;
        }
    }
    assert!(agreed.len() >= 10);
    for (key, cost) in agreed {
        let project = demo.projects.iter().find(|p| p.key == key).unwrap();
        let planned: u64 = project.years.iter().map(|year| year.total).sum();
        assert_eq!(planned, cost, "{key}");
    }
}

#[test]
fn dates_follow_one_another() {
    let today = demo().today;
    for agreement in &agreements() {
        let key = &agreement.key;
        let span = agreement.start..=agreement.end();
        assert!(span.contains(&agreement.evaluated_on), "{key}: evaluation");
        assert!(agreement.events.is_sorted_by_key(|event| event.on), "{key}");
        assert!(agreement.events.iter().all(|event| event.on <= today));
        for commitment in &agreement.commitments {
            let name = &commitment.key;
            let parts = || commitment.instalments.iter().map(|part| part.due);
            assert!(parts().chain(commitment.due).all(|due| span.contains(&due)));
            let dated = commitment.due.is_some() || commitment.trigger.is_some();
            assert!(dated || agreement.fails("Q08"), "{name}: never due");
            assert!(parts().is_sorted(), "{name}");
            assert!(parts().max().is_none() || parts().max() == commitment.due);
            for done in &commitment.realisations {
                assert!(agreement.start <= done.date && done.date <= today, "{name}");
            }
            let steps = ["first", "second", "formal-notice"];
            for (reminder, step) in commitment.reminders.iter().zip(steps) {
                assert_eq!(reminder.step, step, "{name}");
                assert!(reminder.date <= today, "{name}");
            }
            assert!(commitment.reminders.is_sorted_by_key(|sent| sent.date));
        }
    }
}

#[test]
fn signed_agreements_went_the_whole_way() {
    let today = demo().today;
    for agreement in &agreements() {
        let key = &agreement.key;
        let on = |step: &'static str| agreement.events.iter().filter(move |e| e.step == step);
        let signed: BTreeSet<&str> = on("signature").filter_map(|e| e.party.as_deref()).collect();
        if !agreement.is_signed() {
            assert!(signed.is_empty(), "{key}");
            let owed = &agreement.commitments;
            assert!(owed.iter().all(|c| c.realisations.is_empty()), "{key}");
            continue;
        }
        assert_eq!(signed.len(), agreement.parties.len(), "{key}: signatures");
        assert!(
            on("in-force").all(|event| event.on == agreement.start),
            "{key}"
        );
        let vote = on("council-vote").next().unwrap().on;
        let visa = on("visa").next().unwrap().on;
        assert!(vote < visa && on("signature").all(|event| visa <= event.on));
        let over = agreement.end() < today;
        assert_eq!(over, agreement.state == "ended", "{key}");
    }
}

/// A quantity in thousandths, an amount in thousandths of a dirham.
fn thousandths(amount: Option<u64>, quantity: Option<&toml::Value>) -> i64 {
    let units = |value: &toml::Value| match value.as_integer() {
        Some(whole) => whole as f64,
        None => value.as_float().unwrap(),
    };
    match (amount, quantity) {
        (Some(amount), _) => amount as i64 * 1000,
        (None, Some(value)) => (units(value) * 1000.0).round() as i64,
        (None, None) => 1000,
    }
}

fn state(commitment: &Commitment, today: NaiveDate) -> String {
    if commitment.standing != "owed" {
        return commitment.standing.clone();
    }
    let wanted = thousandths(commitment.amount, commitment.quantity.as_ref());
    let done: i64 = commitment
        .realisations
        .iter()
        .map(|done| thousandths(done.amount, done.quantity.as_ref()))
        .sum();
    assert!(done <= wanted, "{}: more than owed", commitment.key);
    let mut reached = 0;
    let open = commitment.instalments.iter().find(|part| {
        reached += part.amount as i64 * 1000;
        reached > done
    });
    let state = match open.map(|part| part.due).or(commitment.due) {
        _ if done == wanted => "done",
        Some(due) if due < today => "late",
        Some(due) if (due - today).num_days() <= 30 => "due-soon",
        _ if done > 0 => "partial",
        Some(_) => "not-due",
        None => "undated",
    };
    state.to_owned()
}

#[test]
fn commitments_stand_in_every_state() {
    let today = demo().today;
    let mut states: BTreeMap<String, usize> = BTreeMap::new();
    let (mut kinds, mut phases) = (BTreeSet::new(), BTreeSet::new());
    for agreement in agreements() {
        for commitment in &agreement.commitments {
            kinds.insert(commitment.kind);
            if agreement.is_signed() {
                *states.entry(state(commitment, today)).or_default() += 1;
            }
        }
        phases.insert(agreement.state);
    }
    for expected in [
        "done", "late", "due-soon", "partial", "not-due", "undated", "waived", "disputed", "closed",
    ] {
        assert!(states.contains_key(expected), "{expected}: {states:?}");
    }
    assert!(states["late"] >= 5 && states["due-soon"] >= 3, "{states:?}");
    assert_eq!(kinds.len(), SupportKind::ALL.len());
    let phases: Vec<&str> = phases.iter().map(String::as_str).collect();
    assert_eq!(
        phases,
        [
            "awaiting-visa",
            "before-council",
            "draft",
            "ended",
            "in-force"
        ]
    );
}
