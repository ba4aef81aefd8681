//! The product of stage 3: the work programme, its timeline, and one argument sheet a partner.

mod argument;
pub mod calendar;
mod finding;
mod list;
mod timeline;

use std::collections::HashMap;

use super::{View, cover, under_heading};
use crate::{
    documents::content::{
        Block,
        register::{Extent, Table},
        sheet::figure,
    },
    domain::{
        Total,
        id::ActionId,
        mobilisation::{Action, ActionState},
    },
    text::{isolate, number},
};

/// What the paper says.
pub fn blocks(view: &View<'_>) -> Vec<Block> {
    let actions = actions(view);
    let mut blocks = vec![summary(view, &actions)];
    let programme = list::programme(view, &actions, Extent::Brief);
    blocks.extend(under_heading(&programme, &[]));
    blocks.extend(timeline::blocks(view, &actions));
    let findings = finding::table(view, &actions, Extent::Brief);
    blocks.extend(under_heading(&findings, &[]));
    blocks.extend(argument::blocks(view));
    blocks
}

/// Every list, for a workbook.
pub fn tables(view: &View<'_>) -> Vec<Table> {
    let actions = actions(view);
    vec![
        list::programme(view, &actions, Extent::Full),
        list::approaches(view, Extent::Full),
        list::arguments(view, Extent::Full),
        list::marks(view, Extent::Full),
        finding::table(view, &actions, Extent::Full),
    ]
}

/// The actions of the round with their numbers, in the order of their days; those without come
/// last.
fn actions<'a>(view: &View<'a>) -> Vec<(usize, &'a Action)> {
    let all = view.source.contents.actions.iter();
    let mut own: Vec<&Action> = all.filter(|one| one.round == view.round().id).collect();
    own.sort_by_key(|action| {
        let day = action.starts_on.or(action.due_on);
        (day.is_none(), day, action.due_on)
    });
    own.into_iter()
        .enumerate()
        .map(|(at, one)| (at + 1, one))
        .collect()
}

/// The numbers of actions, by which others name them.
fn numbers(actions: &[(usize, &Action)]) -> HashMap<ActionId, usize> {
    actions
        .iter()
        .map(|(number, one)| (one.id, *number))
        .collect()
}

fn summary(view: &View<'_>, actions: &[(usize, &Action)]) -> Block {
    let tr = view.tr;
    let count = |state: Option<ActionState>| {
        let own = actions
            .iter()
            .filter(|(_, one)| state.is_none_or(|state| one.state == state));
        isolate::ltr(&number::group(own.count() as u64))
    };
    let cost: Total = actions.iter().filter_map(|(_, one)| one.cost).sum();
    let mut figures = vec![(tr.product_action_count(), count(None))];
    figures.extend(
        ActionState::ALL
            .iter()
            .map(|state| (tr.term(*state), count(Some(*state)))),
    );
    figures.push((tr.product_action_cost(), figure(cost)));
    cover::figures(view.language(), &figures)
}
