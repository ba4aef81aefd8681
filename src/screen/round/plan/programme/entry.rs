//! What is entered in the programme: an action by its own or like another, what is typed in a cell,
//! what is deleted; and what the fields of an action may name.

use super::{Filter, Message, Programme, people};
use crate::{
    domain::{
        Name,
        id::ActionId,
        mobilisation::{self, ActionState, expectation},
    },
    i18n::mobilise::Names,
    screen::{
        Action, Context, Edit,
        campaign::Campaign,
        round::{
            finding,
            plan::{called::Called, line},
        },
        sheet::{Offer, Sheet},
    },
    storage,
    widget::focus::region,
};

/// Writes what an editor changed of an action.
pub fn written(before: mobilisation::Action, after: mobilisation::Action) -> Edit {
    Edit::new("mobilisation_action.edit", move |writer| {
        storage::mobilisation::update_from(writer, &before, &after)
    })
}

/// Enters a new action.
pub fn added(action: mobilisation::Action) -> Edit {
    Edit::new("mobilisation_action.add", move |writer| {
        storage::mobilisation::insert(writer, &action)
    })
}

/// Deletes an action; those that waited for it wait no longer.
pub fn deleted(id: ActionId, campaign: &Campaign, context: &Context) -> Edit {
    let others = campaign.contents.actions.iter();
    let freed = others.filter(|one| one.id != id && one.after.contains(&id));
    let freed: Vec<_> = freed
        .map(|before| {
            let mut after = before.clone();
            after.after.retain(|one| *one != id);
            (before.clone(), after)
        })
        .collect();
    let delete = Edit::new("mobilisation_action.delete", move |writer| {
        for (before, after) in &freed {
            storage::mobilisation::update_from(writer, before, after)?;
        }
        storage::mobilisation::delete(writer, id)
    });
    delete.told(context.tr.mobilise_action_deleted())
}

impl Programme {
    pub(super) fn edited(
        &mut self,
        row: u32,
        column: &'static str,
        text: String,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        let Some(before) = campaign.contents.actions.get(row as usize) else {
            return Action::None;
        };
        let mut after = before.clone();
        let people = people(campaign, context);
        match line::set(&mut after, &context.tr, &people, column, text.trim()) {
            Ok(()) if after == *before => Action::None,
            Ok(()) => Action::Do(written(before.clone(), after)),
            Err(problem) => {
                self.table.refuse(row, column, text, problem);
                Action::None
            }
        }
    }

    /// A new action, for the partner and the person that are filtered by.
    pub(super) fn insert(&mut self, campaign: &Campaign, context: &Context) -> Action<Message> {
        let id = ActionId::next(&mut context.ids.clone());
        let mut action = mobilisation::Action::new(id, campaign.round().id, Name::default());
        action.partner = self.filter.partner;
        action.responsible = self.filter.person;
        self.enter(action, campaign, context)
    }

    /// Another action like the open one, still to be done, under a title to be told apart.
    pub(super) fn duplicate(&mut self, campaign: &Campaign, context: &Context) -> Action<Message> {
        let Some(open) = self.open.as_ref().map(Sheet::record) else {
            return Action::None;
        };
        let action = mobilisation::Action {
            id: ActionId::next(&mut context.ids.clone()),
            state: ActionState::Planned,
            ..open.clone()
        };
        self.enter(action, campaign, context)
    }

    fn enter(
        &mut self,
        action: mobilisation::Action,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        if !self.filter.folded().keeps(&action) {
            self.filter = Filter::default();
        }
        self.open(&action, campaign, context);
        self.sent = Some(action.id);
        Action::Several(vec![
            Action::Do(added(action)),
            Action::Focus(region::FIELDS),
        ])
    }

    /// Deletes the open action; those that waited for it wait no longer.
    pub(super) fn delete(&mut self, campaign: &Campaign, context: &Context) -> Action<Message> {
        let Some(open) = self.open.take() else {
            return Action::None;
        };
        Action::Do(deleted(open.record().id, campaign, context))
    }
}

/// Offers what the fields of an action may name.
pub(super) fn offer(
    sheet: &mut Sheet<mobilisation::Action>,
    campaign: &Campaign,
    context: &Context,
) {
    let called = Called::of(campaign, context);
    let contents = &campaign.contents;
    let own = sheet.record().clone();
    let mut partners = expectation::retained(campaign.round(), &contents.prospects);
    let named = contents.actions.iter().filter_map(|one| one.partner);
    for partner in named.chain(own.partner) {
        if !partners.contains(&partner) {
            partners.push(partner);
        }
    }
    let partners = partners.into_iter().map(|id| Offer {
        key: id.to_string(),
        words: called.partner(id),
    });
    sheet.offer_as(line::PARTNERS, partners.collect());
    let projects = campaign.round().projects.iter().map(|one| one.project);
    let stray = own.project.filter(|id| !campaign.round().has_chosen(*id));
    let projects = projects.chain(stray).map(|id| Offer {
        key: id.to_string(),
        words: finding::title(context, id),
    });
    sheet.offer_as(line::PROJECTS, projects.collect());
    let mut members = people(campaign, context);
    for stranger in own.people() {
        if campaign.round().member(stranger).is_none() {
            members.push(Offer {
                key: stranger.to_string(),
                words: called.member(stranger),
            });
        }
    }
    sheet.offer_as(line::MEMBERS, members);
    let others = contents.actions.iter().filter(|one| one.id != own.id);
    let others = others.map(|one| Offer {
        key: one.id.to_string(),
        words: called.action(one.id),
    });
    sheet.offer_as(line::OTHERS, others.collect());
}
