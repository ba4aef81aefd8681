//! Which legal form suits: from the parties, the object and the amount to the forms that the library
//! allows, with what each must contain, its way to approval, its articles and how sure all that is.
//! Advice out of editable data, never legal advice.

use super::{
    Certainty, Corpus,
    form::{Element, Form, MinimumShare, Object, PartyKind, Stage, Threshold},
    text::Article,
};
use crate::domain::{Date, Money, partner::Category};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The parties beside the commune.
    pub parties: Vec<PartyKind>,
    /// What the form is for.
    pub object: Object,
    /// What public money goes into it, when known.
    pub amount: Option<Money>,
    /// The day whose law counts.
    pub day: Date,
}

/// Why a form does not suit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// It is for something else.
    OtherObject,
    /// Such a party may not be in it.
    Party(PartyKind),
    /// No agreement at all is made with such a party.
    Forbidden(PartyKind),
    /// It suffices up to an amount only.
    AboveThreshold {
        /// The limit.
        up_to: Money,
        /// What was asked for.
        amount: Money,
    },
}

/// What to keep in mind of a form that suits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The form becomes compulsory above an amount.
    CompulsoryAbove(Money),
    /// The form suffices up to an amount; the amount is not known yet.
    SufficesUpTo(Money),
    /// Another form must come first: its id, or `any`.
    Parent(String),
    /// The commune must hold a share of the capital, in percent.
    MinimumShare(u8),
}

/// What the library says of one form for a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice<'a> {
    /// The form.
    pub form: &'a Form,
    /// Why it does not suit; it does when empty.
    pub bars: Vec<Bar>,
    /// What to keep in mind.
    pub notes: Vec<Note>,
    /// What it must contain: what is common to all forms, then its own.
    pub elements: Vec<&'a Element>,
    /// Its way to approval.
    pub path: &'a [Stage],
    /// The articles that ground it.
    pub articles: Vec<&'a Article>,
    /// How sure the least sure part of it is.
    pub certainty: Certainty,
}

impl Advice<'_> {
    /// Whether the form suits.
    pub fn suits(&self) -> bool {
        self.bars.is_empty()
    }
}

impl PartyKind {
    /// The kinds of party that a partner of a category may be, the most likely first.
    pub fn of_category(category: Category) -> &'static [PartyKind] {
        match category {
            Category::Territorial => &[PartyKind::LocalAuthority, PartyKind::Grouping],
            Category::Interior => &[PartyKind::State, PartyKind::PublicBody],
            Category::Deconcentrated => &[PartyKind::State],
            Category::PublicBody => &[PartyKind::PublicBody, PartyKind::Company],
            Category::CivilSociety => &[PartyKind::Association, PartyKind::Cooperative],
            Category::Private => &[PartyKind::Private, PartyKind::Company],
            Category::International => &[
                PartyKind::InternationalBody,
                PartyKind::ForeignAuthority,
                PartyKind::Association,
                PartyKind::ForeignState,
            ],
        }
    }
}

impl Corpus {
    /// What the library says of every form that the law of the day knows: those that suit first,
    /// then those that only an amount or a party keeps from it, each in the order of the library.
    pub fn advise<'a>(&'a self, question: &Question) -> Vec<Advice<'a>> {
        let Some(regime) = self.regime_at(question.day) else {
            return Vec::new();
        };
        let known = self.forms.iter();
        let mut found: Vec<Advice<'a>> = known
            .filter(|form| form.regimes.contains(&regime.id))
            .map(|form| self.advice(form, question))
            .collect();
        found.sort_by_key(|advice| {
            let is_other = advice.bars.contains(&Bar::OtherObject);
            (is_other, advice.bars.len())
        });
        found
    }

    fn advice<'a>(&'a self, form: &'a Form, question: &Question) -> Advice<'a> {
        let articles: Vec<&Article> = form
            .articles
            .iter()
            .filter_map(|id| self.article(id))
            .collect();
        let sure = [form.certainty]
            .into_iter()
            .chain(form.path.iter().map(|stage| stage.certainty))
            .chain(form.threshold.iter().map(|threshold| threshold.certainty))
            .chain(form.minimum_share.iter().map(|share| share.certainty));
        Advice {
            form,
            bars: bars(form, question),
            notes: notes(form, question),
            elements: self.elements.iter().chain(&form.elements).collect(),
            path: &form.path,
            articles,
            certainty: sure.max().unwrap_or(form.certainty),
        }
    }
}

fn bars(form: &Form, question: &Question) -> Vec<Bar> {
    let mut bars = Vec::new();
    if !form.objects.contains(&question.object) {
        bars.push(Bar::OtherObject);
    }
    for &party in &question.parties {
        if party == PartyKind::ForeignState {
            bars.push(Bar::Forbidden(party));
        } else if form.excluded_parties.contains(&party) || !form.parties.contains(&party) {
            bars.push(Bar::Party(party));
        }
    }
    let limit = form.threshold.as_ref().and_then(|one| one.up_to);
    if let (Some(up_to), Some(amount)) = (limit, question.amount)
        && amount > up_to
    {
        bars.push(Bar::AboveThreshold { up_to, amount });
    }
    bars
}

fn notes(form: &Form, question: &Question) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(Threshold { above, up_to, .. }) = &form.threshold {
        notes.extend(above.map(Note::CompulsoryAbove));
        let is_open = question.amount.is_none();
        notes.extend(up_to.filter(|_| is_open).map(Note::SufficesUpTo));
    }
    notes.extend(form.parent.clone().map(Note::Parent));
    if let Some(MinimumShare { percent, .. }) = form.minimum_share {
        notes.push(Note::MinimumShare(percent));
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(parties: &[PartyKind], object: Object, dirhams: Option<u32>) -> Vec<(String, bool)> {
        let corpus = Corpus::load().unwrap();
        let question = Question {
            parties: parties.to_vec(),
            object,
            amount: dirhams.map(Money::from_dirhams),
            day: "2026-11-23".parse().unwrap(),
        };
        let found = corpus.advise(&question);
        found
            .iter()
            .map(|advice| (advice.form.id.clone(), advice.suits()))
            .collect()
    }

    fn suiting(parties: &[PartyKind], object: Object, dirhams: Option<u32>) -> Vec<String> {
        let found = ask(parties, object, dirhams).into_iter();
        found
            .filter(|(_, suits)| *suits)
            .map(|(id, _)| id)
            .collect()
    }

    #[test]
    fn an_association_gets_a_decision_up_to_the_threshold_and_an_agreement_above() {
        let parties = [PartyKind::Association];
        let small = suiting(&parties, Object::AssociationSupport, Some(50_000));
        assert!(small.contains(&"subsidy-decision".to_owned()), "{small:?}");
        let large = suiting(&parties, Object::AssociationSupport, Some(50_001));
        assert!(!large.contains(&"subsidy-decision".to_owned()), "{large:?}");
        assert!(large.contains(&"association".to_owned()), "{large:?}");
    }

    #[test]
    fn nothing_suits_with_a_foreign_state() {
        for &object in Object::ALL {
            assert!(suiting(&[PartyKind::ForeignState], object, None).is_empty());
        }
    }

    #[test]
    fn every_object_has_a_form_and_every_form_an_object() {
        let corpus = Corpus::load().unwrap();
        assert!(corpus.forms.iter().all(|form| !form.objects.is_empty()));
        for object in Object::ALL {
            let is_for = |form: &Form| form.objects.contains(object);
            assert!(corpus.forms.iter().any(is_for), "{object:?}");
        }
    }

    #[test]
    fn advice_carries_elements_path_articles_and_the_lowest_certainty() {
        let corpus = Corpus::load().unwrap();
        let question = Question {
            parties: vec![PartyKind::State, PartyKind::PublicBody],
            object: Object::CommonProject,
            amount: None,
            day: "2026-11-23".parse().unwrap(),
        };
        let found = corpus.advise(&question);
        let first = &found[0];
        assert!(first.suits());
        assert_eq!(first.form.id, "partnership-convention");
        assert!(first.elements.len() > first.form.elements.len());
        assert_eq!(first.articles.len(), first.form.articles.len());
        assert_eq!(first.certainty, Certainty::Medium);
        assert!(found.iter().rev().any(|one| one.bars == [Bar::OtherObject]));
        let before = Question {
            day: "1950-01-01".parse().unwrap(),
            ..question
        };
        assert!(corpus.advise(&before).is_empty());
    }

    #[test]
    fn every_category_has_a_kind_of_party() {
        for &category in Category::ALL {
            assert!(!PartyKind::of_category(category).is_empty());
        }
    }
}
