//! The legal and clause libraries are complete, coherent twins that a draft can rest on.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use sharaka::{
    domain::{
        Date,
        agreement::clause::{BodyLine, Section, Segment, Variable, parse_body},
    },
    library::{
        clause::{Model, Shelf},
        legal::{
            Corpus,
            regime::Id,
            visa::{Circumstance, Visa},
        },
    },
    text::{Language, hijri},
};

fn shelf() -> Shelf {
    Shelf::load().unwrap_or_else(|error| panic!("{error}"))
}

fn corpus() -> Corpus {
    Corpus::load().unwrap_or_else(|error| panic!("{error}"))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The variables, references and blocks of a text, sorted: what its twin must also hold.
fn marks(text: &str) -> Vec<String> {
    let lines = parse_body(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let mut marks = Vec::new();
    for line in lines {
        match line {
            BodyLine::Block(block) => marks.push(format!("[[{}]]", block.key())),
            BodyLine::SubHeading(line) | BodyLine::Paragraph(line) | BodyLine::Item(line) => {
                for segment in line {
                    match segment {
                        Segment::Words(_) => {}
                        Segment::Variable(variable) => marks.push(variable.key().to_owned()),
                        Segment::Article(section) => {
                            marks.push(format!("article:{}", section.key()))
                        }
                    }
                }
            }
        }
    }
    marks.sort();
    marks
}

/// The fixed words of a text.
fn words(text: &str) -> String {
    let mut words = String::new();
    for line in parse_body(text).unwrap() {
        if let BodyLine::SubHeading(line) | BodyLine::Paragraph(line) | BodyLine::Item(line) = line
        {
            for segment in line {
                if let Segment::Words(fixed) = segment {
                    words.push_str(&fixed);
                }
            }
        }
    }
    words
}

/// Kinds of the lines of a text, in order: twins have the same build.
fn build(text: &str) -> Vec<&'static str> {
    let kind = |line: &BodyLine| match line {
        BodyLine::SubHeading(_) => "sub-heading",
        BodyLine::Paragraph(_) => "paragraph",
        BodyLine::Item(_) => "item",
        BodyLine::Block(block) => block.key(),
    };
    parse_body(text).unwrap().iter().map(kind).collect()
}

fn is_arabic(c: char) -> bool {
    ('\u{600}'..='\u{6FF}').contains(&c)
}

fn check_scripts(id: &str, ar: &str, fr: &str) {
    assert!(
        !ar.chars().any(|c| c.is_alphabetic() && !is_arabic(c)),
        "{id}: a foreign letter in Arabic: {ar}"
    );
    assert!(
        !fr.chars().any(is_arabic),
        "{id}: an Arabic letter in French"
    );
    assert!(
        !ar.contains([',', ';', '?']),
        "{id}: Latin punctuation in Arabic: {ar}"
    );
    assert!(!fr.contains('\''), "{id}: a straight apostrophe");
    for mark in [" ;", " :", " »", "« ", "n° "] {
        assert!(!fr.contains(mark), "{id}: {mark:?} may break across lines");
    }
}

fn twins(clause: &Model) -> [(&str, &str); 3] {
    let [ar, fr] = [Language::Arabic, Language::French];
    [
        (
            clause.heading.in_language(ar),
            clause.heading.in_language(fr),
        ),
        (clause.body.in_language(ar), clause.body.in_language(fr)),
        (clause.note.in_language(ar), clause.note.in_language(fr)),
    ]
}

#[test]
fn twins_are_complete_and_hold_the_same_variables_and_blocks() {
    for clause in &shelf().clauses {
        let (heading, body) = (&clause.heading, &clause.body);
        assert!(heading.is_complete() || body.is_complete(), "{}", clause.id);
        let numbered = clause.section.is_article();
        assert!(!numbered || heading.is_complete() && body.is_complete());
        for (ar, fr) in twins(clause) {
            assert_eq!(ar.is_empty(), fr.is_empty(), "{}", clause.id);
            assert_eq!(marks(ar), marks(fr), "{}", clause.id);
            assert_eq!(build(ar), build(fr), "{}", clause.id);
        }
    }
}

#[test]
fn each_side_is_in_its_own_script_and_states_no_figure() {
    for clause in &shelf().clauses {
        for (ar, fr) in twins(clause) {
            let (ar, fr) = (words(ar), words(fr));
            check_scripts(&clause.id, &ar, &fr);
            let figure = |text: &str| text.contains(|c: char| c.is_numeric());
            assert!(!figure(&ar) && !figure(&fr), "{}: a figure", clause.id);
        }
        let ar = clause.body.in_language(Language::Arabic);
        let own = words(ar).chars().any(is_arabic);
        assert!(own || marks(ar).len() == build(ar).len(), "{}", clause.id);
    }
}

#[test]
fn a_partys_own_variables_stand_only_where_parties_repeat() {
    let own = |mark: &str| {
        mark.parse::<Variable>()
            .is_ok_and(|variable| variable.key().starts_with("party_"))
    };
    for clause in &shelf().clauses {
        for (ar, _) in twins(clause) {
            let names_party = marks(ar).iter().any(|mark| own(mark));
            assert!(
                !names_party || clause.repeat.is_some(),
                "{}: a party's variable outside a repeated clause",
                clause.id
            );
        }
        if clause.repeat.is_some() {
            assert!(
                matches!(clause.section, Section::Parties | Section::Commitments),
                "{}",
                clause.id
            );
        }
    }
}

#[test]
fn sections_follow_the_domain_and_clauses_their_section() {
    let shelf = shelf();
    assert_eq!(shelf.chapters.len(), 5);
    assert_eq!(shelf.sections.len(), Section::ALL.len());
    for (number, (heading, &section)) in shelf.sections.iter().zip(Section::ALL).enumerate() {
        assert_eq!(
            (heading.key, usize::from(heading.number)),
            (section, number)
        );
        assert_eq!(heading.article, section.is_article(), "{}", section.key());
        assert!(heading.name.is_complete());
        let clauses = shelf.clauses.iter().filter(|x| x.section == section);
        assert!(clauses.clone().count() > 0, "{}", section.key());
        for clause in clauses {
            assert_eq!(clause.chapter, heading.chapter, "{}", clause.id);
        }
    }
}

#[test]
fn clauses_suit_forms_that_exist() {
    let corpus = corpus();
    for clause in &shelf().clauses {
        for form in clause.forms.iter().chain(&clause.default) {
            assert!(
                form == "all" || corpus.form(form).is_some(),
                "{}: {form}",
                clause.id
            );
        }
        for form in clause.default.iter().filter(|form| *form != "all") {
            assert!(clause.suits(form), "{}: {form}", clause.id);
        }
    }
}

#[test]
fn a_new_convention_covers_every_section() {
    let (shelf, corpus) = (shelf(), corpus());
    for form in &corpus.forms {
        let drafted: BTreeSet<Section> =
            shelf.draft(&form.id).map(|clause| clause.section).collect();
        let missing: Vec<_> = Section::ALL
            .iter()
            .filter(|section| !drafted.contains(section))
            .map(|section| section.key())
            .collect();
        match form.id.as_str() {
            // An amendment changes what it names and leaves the rest in force.
            "amendment" => {
                for section in [Section::Object, Section::Cost, Section::EntryIntoForce] {
                    assert!(drafted.contains(&section), "{}", section.key());
                }
            }
            // A decision of one side has neither committee nor disputes.
            "subsidy-decision" => {
                for section in [Section::Object, Section::Cost, Section::Payment] {
                    assert!(drafted.contains(&section), "{}", section.key());
                }
            }
            id => assert!(missing.is_empty(), "{id} lacks {missing:?}"),
        }
    }
}

#[test]
fn a_draft_refers_only_to_articles_that_it_has() {
    let (shelf, corpus) = (shelf(), corpus());
    for form in &corpus.forms {
        let drafted: BTreeSet<Section> =
            shelf.draft(&form.id).map(|clause| clause.section).collect();
        for clause in shelf.draft(&form.id) {
            let (ar, fr) = twins(clause)[1];
            for mark in marks(ar) {
                if let Some(key) = mark.strip_prefix("article:") {
                    let section: Section = key.parse().unwrap();
                    assert!(section.is_article(), "{}: {key}", clause.id);
                    assert!(
                        drafted.contains(&section),
                        "{}: {}: {key}",
                        form.id,
                        clause.id
                    );
                }
            }
            for (before, _) in fr.match_indices("{article:") {
                assert!(fr[..before].ends_with("l’"), "{}: elision", clause.id);
            }
        }
    }
}

#[test]
fn forms_have_a_path_from_committee_to_force() {
    use sharaka::domain::agreement::approval::Step;
    let corpus = corpus();
    assert_eq!(corpus.forms.len(), 13);
    for form in &corpus.forms {
        assert!(form.name.is_complete() && !form.elements.is_empty());
        let steps: Vec<_> = form.path.iter().map(|stage| stage.step).collect();
        assert_eq!(steps.first(), Some(&Step::Committee), "{}", form.id);
        assert_eq!(steps.last(), Some(&Step::InForce), "{}", form.id);
        let vote = form.path.iter().find(|x| x.step == Step::CouncilVote);
        assert!(vote.unwrap().majority.is_some(), "{}", form.id);
        for element in &form.elements {
            check_scripts(&form.id, &element.ar, &element.fr);
        }
        if let Some(parent) = &form.parent {
            assert!(parent == "any" || corpus.form(parent).is_some());
        }
    }
    let threshold = corpus.form("association").unwrap().threshold.clone();
    let above = threshold.unwrap().above.unwrap();
    let decision = corpus.form("subsidy-decision").unwrap().threshold.clone();
    assert_eq!(decision.unwrap().up_to, Some(above));
}

#[test]
fn the_regime_and_its_visas_follow_the_date() {
    let corpus = corpus();
    let regime = |text| corpus.regime_at(day(text)).map(|regime| regime.id);
    assert_eq!(regime("2002-10-02"), None);
    assert_eq!(regime("2002-10-03"), Some(Id::Charter));
    assert_eq!(regime("2015-07-06"), Some(Id::Charter));
    assert_eq!(regime("2015-07-07"), Some(Id::Organic));
    assert_eq!(regime("2199-12-31"), Some(Id::Organic));

    let visas = |text, when: &[Circumstance]| -> Vec<String> {
        let visas = corpus.visas_at(day(text), when);
        visas.map(|visa| visa.id.clone()).collect()
    };
    let plain = visas("2026-03-01", &[]);
    assert_eq!(plain.first().unwrap(), "organic-constitution");
    assert_eq!(plain.last().unwrap(), "organic-decision");
    assert!(plain.contains(&"organic-procurement-2023".to_owned()));
    assert!(!plain.contains(&"organic-procurement-2013".to_owned()));
    assert!(visas("2022-03-01", &[]).contains(&"organic-procurement-2013".to_owned()));
    let with = visas(
        "2026-03-01",
        &[Circumstance::Association, Circumstance::Indh],
    );
    assert_eq!(with.len(), plain.len() + 3);
    // Before the Constitution of 2011 the charter's own visas come first.
    assert_eq!(visas("2010-03-01", &[]).first().unwrap(), "charter-law");
}

#[test]
fn a_regimes_months_and_delays_are_possible() {
    for regime in &corpus().regimes {
        assert!(regime.session_months.iter().all(|m| (1..=12).contains(m)));
        assert!(regime.session_months.is_sorted());
        assert!(regime.delays.iter().all(|x| (1..=90).contains(&x.days)));
        assert!(regime.delays.iter().all(|x| x.label.is_complete()));
        assert!(regime.delay("convocation").is_some() && regime.delay("visa").is_some());
    }
}

#[test]
fn both_dates_of_a_text_are_within_a_day_of_each_other() {
    for text in &corpus().texts {
        if let (Some(hijri), Some(gregorian)) = (text.hijri, text.gregorian) {
            let correction = hijri.correction_for(gregorian.day());
            assert!(
                correction.is_some_and(|days| days.abs() <= 1),
                "{}: {hijri:?} is not {gregorian}",
                text.id
            );
        }
    }
}

#[test]
fn a_visa_cites_its_text_by_number_and_both_dates() {
    let corpus = corpus();
    let cites = |visa: &Visa, language, wanted: &str| {
        let text = visa.wording(language).replace('\u{a0}', " ");
        assert!(text.contains(wanted), "{}: {wanted}", visa.id);
    };
    for visa in &corpus.visas {
        assert_eq!(marks(&visa.ar), marks(&visa.fr), "{}", visa.id);
        check_scripts(&visa.id, &words(&visa.ar), &words(&visa.fr));
        assert!(visa.ar.ends_with('؛') && visa.fr.ends_with("\u{a0};"));
        let Some(text) = visa.text.as_deref().and_then(|id| corpus.text(id)) else {
            continue;
        };
        if visa.ar.contains(')') {
            if let (Some(hijri), Some(gregorian)) = (text.hijri, text.gregorian) {
                for language in [Language::Arabic, Language::French] {
                    let month = hijri::month_name(hijri.month, language).unwrap();
                    let (day, year) = (hijri.day, hijri.year);
                    let from = match language {
                        Language::Arabic => "من ",
                        Language::French => "",
                    };
                    cites(visa, language, &format!("{day} {from}{month} {year} ("));
                    let year = gregorian.format("%Y)").to_string();
                    cites(visa, language, &year);
                }
            }
            for number in text.number.iter().chain(&text.dahir) {
                cites(visa, Language::Arabic, number);
                cites(visa, Language::French, &number.replace('.', "-"));
            }
        }
    }
}

#[test]
fn every_name_of_the_legal_library_is_a_pair() {
    let corpus = corpus();
    assert!(corpus.regimes.iter().all(|x| x.name.is_complete()));
    assert!(corpus.texts.iter().all(|x| x.title.is_complete()));
    assert!(corpus.articles.iter().all(|x| x.subject.is_complete()));
    assert!(corpus.competences.iter().all(|x| x.name.is_complete()));
    assert!(corpus.elements.len() == 15);
    for text in &corpus.texts {
        let [ar, fr] = [Language::Arabic, Language::French].map(|l| text.title.in_language(l));
        check_scripts(&text.id, ar, fr);
    }
    for article in &corpus.articles {
        let [ar, fr] = [Language::Arabic, Language::French].map(|l| article.subject.in_language(l));
        check_scripts(&article.id, ar, fr);
    }
}
