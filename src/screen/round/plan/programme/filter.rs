//! Which actions of the programme are shown.

use crate::{
    domain::{
        id::{MemberId, PartnerId},
        mobilisation::{Action, ActionState},
    },
    i18n::mobilise::Names,
    screen::round::plan::called::Called,
    text::{
        Language,
        fold::{self, fold},
    },
};

/// What actions are picked by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that their texts hold.
    pub query: String,
    /// For whom.
    pub partner: Option<PartnerId>,
    /// Who answers for them or helps.
    pub person: Option<MemberId>,
    /// Where they stand.
    pub state: Option<ActionState>,
}

/// A filter whose words are folded once.
pub struct Folded<'a> {
    filter: &'a Filter,
    query: fold::Query,
}

impl Filter {
    /// Of the actions of one partner.
    pub fn of(partner: PartnerId) -> Filter {
        Filter {
            partner: Some(partner),
            ..Filter::default()
        }
    }

    /// What it keeps, in words, one after the other.
    pub fn words(&self, called: Called<'_>) -> Vec<String> {
        let tr = &called.context.tr;
        let query = self.query.trim();
        let kept = [
            (!query.is_empty()).then(|| query.to_owned()),
            self.partner.map(|id| called.partner(id)),
            self.person.map(|id| called.member(id)),
            self.state.map(|state| tr.term(state)),
        ];
        let kept = kept.into_iter().flatten();
        kept.map(|words| tr.list_written_filter(words)).collect()
    }

    /// Ready to be asked.
    pub fn folded(&self) -> Folded<'_> {
        Folded {
            filter: self,
            query: fold::Query::new(&self.query),
        }
    }
}

impl Folded<'_> {
    /// Whether an action is shown.
    pub fn keeps(&self, action: &Action) -> bool {
        let filter = self.filter;
        let by_partner = filter.partner.is_none() || action.partner == filter.partner;
        let by_person = filter
            .person
            .is_none_or(|person| action.people().contains(&person));
        let by_state = filter.state.is_none_or(|state| action.state == state);
        by_partner && by_person && by_state && (self.query.is_empty() || self.finds(action))
    }

    fn finds(&self, action: &Action) -> bool {
        let texts = |language: Language| {
            [
                action.title.in_language(language),
                action.deliverable.in_language(language),
                action.indicator.in_language(language),
                action.remarks.in_language(language),
            ]
            .join(" ")
        };
        let all = Language::ALL.map(texts).join(" ");
        self.query.matches(&fold(&all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Name,
        sample::{Grain, contents},
    };

    #[test]
    fn actions_are_picked_by_words_partner_person_and_state() {
        let contents = contents(&Grain::default()).0;
        let mut action = contents.actions[0].clone();
        action.title = Name::new("توجيه الرسائل", "Envoi des lettres").unwrap();
        action.partner = Some(contents.partners[0].id);
        action.responsible = None;
        action.support = vec![contents.rounds[0].members[0].id];
        action.state = ActionState::Running;
        let keeps = |filter: Filter| filter.folded().keeps(&action);
        let words = |query: &str| Filter {
            query: query.to_owned(),
            ..Filter::default()
        };
        assert!(keeps(Filter::default()));
        assert!(keeps(words("رسائل")) && keeps(words("lettres")));
        assert!(!keeps(words("زيارة")));
        assert!(keeps(Filter::of(contents.partners[0].id)));
        let other = PartnerId::try_from(contents.projects[0].id.uuid()).unwrap();
        assert!(!keeps(Filter::of(other)));
        let person = |id| Filter {
            person: Some(id),
            ..Filter::default()
        };
        assert!(keeps(person(action.support[0])));
        assert!(!keeps(person(MemberId::try_from(other.uuid()).unwrap())));
        let state = |state| Filter {
            state: Some(state),
            ..Filter::default()
        };
        assert!(keeps(state(ActionState::Running)) && !keeps(state(ActionState::Done)));
    }
}
