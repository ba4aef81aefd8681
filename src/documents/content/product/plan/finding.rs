//! What in the plan should be looked at: days that do not fit, people with too much to do, partners
//! that nothing wins.

use crate::{
    documents::content::{
        product::View,
        register::{
            Cell, Extent, Table,
            draft::{Draft, text},
        },
    },
    domain::{
        id::{ActionId, ApproachId, MemberId, PartnerId},
        mobilisation::{Action, conflict},
    },
    i18n::mobilise::Names,
};

/// Every conflict of the plan in words, with the action that it is about.
pub fn table(view: &View<'_>, actions: &[(usize, &Action)], extent: Extent) -> Table {
    let tr = view.tr;
    let contents = view.source.contents;
    let own: Vec<Action> = actions.iter().map(|(_, one)| (*one).clone()).collect();
    let ground = conflict::Ground {
        round: view.round(),
        prospects: &contents.prospects,
        stakeholders: &contents.stakeholders,
        approaches: &contents.approaches,
    };
    let found = conflict::all(&own, ground);
    let mut draft = Draft::new(found.len());
    let about = found.iter().map(|one| match one.action() {
        Some(id) => Cell::text(view.action(id)),
        None => Cell::Empty,
    });
    draft.brief(text(tr.product_action()).key(), about);
    let words = found.iter().map(|one| Cell::text(tr.conflict(one, view)));
    draft.brief(text(tr.product_remarks()).key(), words);
    view.list(tr.mobilise_conflicts(), draft, extent)
}

impl Names for View<'_> {
    fn action(&self, id: ActionId) -> String {
        let mut all = self.source.contents.actions.iter();
        let action = all.find(|one| one.id == id);
        action
            .map(|one| one.title.get(self.language()).to_owned())
            .unwrap_or_default()
    }

    fn member(&self, id: MemberId) -> String {
        super::list::member(self, id)
    }

    fn partner(&self, id: PartnerId) -> String {
        self.name(id)
    }

    fn approached(&self, id: ApproachId) -> String {
        let mut all = self.source.contents.approaches.iter();
        let approach = all.find(|one| one.id == id);
        approach
            .map(|one| self.name(one.partner))
            .unwrap_or_default()
    }
}
