//! Money that seems to be counted twice: in two needs of the round, or in this round and in another.

use std::collections::{HashMap, HashSet};

use crate::{
    documents::content::{
        product::View,
        register::{
            Cell, Extent, Table,
            draft::{Draft, Voice, line, money, text},
        },
    },
    domain::{
        Money,
        coverage::doubles,
        id::{NeedId, PartnerId, ProjectId, ProspectId, RoundId},
        need::Need,
        project::Project,
        prospect::Prospect,
        round::Round,
    },
};

/// A contribution that may be the same money as another one.
struct Part<'a> {
    prospect: &'a Prospect,
    amount: Money,
    need: &'a Need,
    project: &'a Project,
    round: &'a Round,
}

/// Every contribution of the round that may be the same money as another one, each beside those that
/// it may be the same as, with the round that these are in.
pub fn table(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let rows = parts(view);
    let mut draft = Draft::new(rows.len());
    let each = |cell: &dyn Fn(&Part<'_>) -> Cell| -> Vec<Cell> { rows.iter().map(cell).collect() };
    draft.brief(
        text(tr.register_partner()).key(),
        each(&|part| Cell::text(view.name(part.prospect.partner))),
    );
    draft.brief(
        money(tr.product_double_amount()),
        each(&|part| Cell::Money(part.amount.into())),
    );
    draft.brief(
        text(tr.product_round()),
        each(&|part| voice.name(&part.round.name)),
    );
    draft.brief(
        text(tr.register_code()),
        each(&|part| line(&part.project.code)),
    );
    draft.brief(
        text(tr.product_need()),
        each(&|part| Cell::text(view.need_label(part.need))),
    );
    draft.brief(
        text(tr.product_status()),
        each(&|part| Cell::text(tr.term(part.prospect.status()))),
    );
    view.list(tr.product_doubles(), draft, extent)
}

fn parts<'a>(view: &View<'a>) -> Vec<Part<'a>> {
    let contents = view.source.contents;
    let own: HashSet<ProspectId> = view.prospects.iter().map(|one| one.id).collect();
    let partners: HashSet<PartnerId> = view.prospects.iter().map(|one| one.partner).collect();
    let rounds: HashMap<RoundId, &Round> =
        contents.rounds.iter().map(|one| (one.id, one)).collect();
    let needs: HashMap<NeedId, &Need> = contents.needs.iter().map(|one| (one.id, one)).collect();
    let projects: HashMap<ProjectId, &Project> =
        contents.projects.iter().map(|one| (one.id, one)).collect();
    let part = |prospect: &'a Prospect| {
        let need = *needs.get(&prospect.need)?;
        let round = *rounds.get(&prospect.round)?;
        let project = *projects.get(&need.project)?;
        round.has_chosen(project.id).then_some(Part {
            prospect,
            amount: Money::ZERO,
            need,
            project,
            round,
        })
    };
    let known = contents.prospects.iter();
    let known: HashMap<ProspectId, Part<'a>> = known
        .filter(|one| partners.contains(&one.partner))
        .filter_map(|one| Some((one.id, part(one)?)))
        .collect();
    // In the order of the dossier, whichever way they were kept.
    let all = contents.prospects.iter();
    let found = doubles(all.filter(|one| known.contains_key(&one.id)));
    let mut known = known;
    let concerns = |ids: &[ProspectId]| ids.iter().any(|id| own.contains(id));
    let mut parts = Vec::new();
    for double in found.iter().filter(|one| concerns(&one.prospects)) {
        let amount = double.amount;
        let same = double.prospects.iter().filter_map(|id| known.remove(id));
        parts.extend(same.map(|part| Part { amount, ..part }));
    }
    parts
}
