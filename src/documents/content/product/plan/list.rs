//! The lists of stage 3.

use super::numbers;
use crate::{
    documents::content::{
        part,
        product::View,
        register::{
            Cell, Extent, Table,
            draft::{Draft, Voice, date, integer, money, text},
        },
    },
    domain::{
        id::MemberId,
        mobilisation::{
            Action, Approach, Argument,
            schedule::{self, Mark},
        },
    },
};

/// The work programme.
pub fn programme(view: &View<'_>, actions: &[(usize, &Action)], extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let language = view.language();
    let numbers = numbers(actions);
    let mut draft = Draft::new(actions.len());
    let each = |cell: &dyn Fn(&Action) -> Cell| -> Vec<Cell> {
        actions.iter().map(|(_, one)| cell(one)).collect()
    };
    draft.brief(
        integer(tr.product_number()).key(),
        actions
            .iter()
            .map(|(number, _)| Cell::Integer(*number as i64)),
    );
    draft.brief(
        text(tr.product_action()).key(),
        each(&|one| voice.name(&one.title)),
    );
    draft.brief(
        text(tr.register_partner()),
        each(&|one| {
            one.partner
                .map_or(Cell::Empty, |id| Cell::text(view.short(id)))
        }),
    );
    draft.brief(
        text(tr.product_project()),
        each(&|one| one.project.map_or(Cell::Empty, |id| view.code(id))),
    );
    draft.brief(
        text(tr.product_channel()),
        each(&|one| {
            one.channel
                .map_or(Cell::Empty, |by| Cell::text(tr.term(by)))
        }),
    );
    draft.brief(
        text(tr.product_responsible()),
        each(&|one| {
            one.responsible
                .map_or(Cell::Empty, |id| Cell::text(member(view, id)))
        }),
    );
    draft.brief(
        text(tr.product_support()),
        each(&|one| voice.series(one.support.iter().map(|id| member(view, *id)))),
    );
    draft.brief(
        date(tr.register_starts()),
        each(&|one| Cell::date(one.starts_on)),
    );
    draft.brief(date(tr.product_due()), each(&|one| Cell::date(one.due_on)));
    draft.brief(
        text(tr.product_after()),
        each(&|one| {
            let before = one.after.iter().filter_map(|id| numbers.get(id));
            let before: Vec<String> = before.map(usize::to_string).collect();
            Cell::text(before.join(part::comma(language)))
        }),
    );
    draft.brief(
        money(tr.product_cost()).summed(),
        each(&|one| Cell::money(one.cost)),
    );
    draft.brief(
        text(tr.product_deliverable()),
        each(&|one| voice.name(&one.deliverable)),
    );
    draft.brief(
        text(tr.product_indicator()),
        each(&|one| voice.name(&one.indicator)),
    );
    draft.brief(
        text(tr.register_state()),
        each(&|one| Cell::text(tr.term(one.state))),
    );
    draft.full(
        text(tr.product_remarks()),
        each(&|one| voice.prose(&one.remarks)),
    );
    view.list(tr.product_programme(), draft, extent)
}

/// The name of a member of the team.
pub fn member(view: &View<'_>, id: MemberId) -> String {
    let member = view.round().member(id);
    member
        .map(|member| member.name.get(view.language()).to_owned())
        .unwrap_or_default()
}

fn own<'a>(view: &View<'a>) -> Vec<&'a Approach> {
    let all = view.source.contents.approaches.iter();
    all.filter(|one| one.round == view.round().id).collect()
}

/// How each partner is approached.
pub fn approaches(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let rows = own(view);
    let mut draft = Draft::new(rows.len());
    let each = |cell: &dyn Fn(&Approach) -> Cell| -> Vec<Cell> {
        rows.iter().map(|one| cell(one)).collect()
    };
    draft.brief(
        text(tr.register_partner()).key(),
        each(&|one| Cell::text(view.name(one.partner))),
    );
    draft.brief(
        text(tr.product_objective()),
        each(&|one| voice.prose(&one.objective)),
    );
    draft.brief(
        text(tr.product_contribution_kind()),
        each(&|one| {
            one.kind
                .map_or(Cell::Empty, |kind| Cell::text(tr.term(kind)))
        }),
    );
    draft.brief(
        money(tr.product_expected()).summed(),
        each(&|one| Cell::money(one.expected)),
    );
    draft.brief(
        text(tr.product_spokesperson()),
        each(&|one| voice.name(&one.spokesperson)),
    );
    draft.brief(
        text(tr.product_channel()),
        each(&|one| {
            one.channel
                .map_or(Cell::Empty, |by| Cell::text(tr.term(by)))
        }),
    );
    draft.brief(
        text(tr.product_risks()),
        each(&|one| voice.prose(&one.risks)),
    );
    view.list(tr.product_approaches(), draft, extent)
}

/// Every argument, one a row.
pub fn arguments(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let rows: Vec<(&Approach, &Argument)> = own(view)
        .into_iter()
        .flat_map(|one| one.arguments.iter().map(move |argument| (one, argument)))
        .collect();
    let mut draft = Draft::new(rows.len());
    let partners = rows
        .iter()
        .map(|(one, _)| Cell::text(view.name(one.partner)));
    draft.brief(text(tr.register_partner()).key(), partners);
    let benefits = rows.iter().map(|(_, one)| Cell::text(tr.term(one.benefit)));
    draft.brief(text(tr.product_benefit()), benefits);
    let texts = rows.iter().map(|(_, one)| voice.prose(&one.text));
    draft.brief(text(tr.product_argument()), texts);
    view.list(tr.product_arguments(), draft, extent)
}

/// The session and the partners' calendars.
pub fn marks(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let marks = schedule::marks(view.round(), &view.source.contents.stakeholders);
    let mut draft = Draft::new(marks.len());
    let whose = marks.iter().map(|mark| match mark {
        Mark::Session(_) => Cell::Empty,
        Mark::Window { partner, .. } => Cell::text(view.name(*partner)),
    });
    draft.brief(text(tr.register_partner()).key(), whose);
    let what = marks.iter().map(|mark| Cell::text(label(view, mark)));
    draft.brief(text(tr.product_mark()).key(), what);
    let from = marks.iter().map(|mark| Cell::Date(mark.from()));
    draft.brief(date(tr.register_starts()), from);
    let until = marks.iter().map(|mark| Cell::Date(mark.until()));
    draft.brief(date(tr.register_ends()), until);
    view.list(tr.product_marks(), draft, extent)
}

/// What a mark is.
pub fn label(view: &View<'_>, mark: &Mark) -> String {
    let tr = view.tr;
    match mark {
        Mark::Session(_) => match view.round().session {
            Some(session) => tr.term(session),
            None => tr.product_session(),
        },
        Mark::Window { kind, .. } => tr.term(*kind),
    }
}
