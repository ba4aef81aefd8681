//! The lists of stage 1.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    documents::content::{
        product::View,
        register::{
            Cell, Column, Extent, Kind, Table,
            draft::{Draft, Voice, date, integer, line, money, percent, text},
        },
    },
    domain::{
        Total, Year,
        gap::{self, Gap},
        id::ProjectId,
        need::{Need, SupportKind},
        plan::Plan,
        project::Project,
        ranking::{self, Rank},
        round::Choice,
    },
};

/// The most points that the weights allow.
pub fn most(view: &View<'_>) -> u32 {
    let weights = view.round().criteria.iter();
    weights
        .map(|one| u32::from(one.weight.count()))
        .sum::<u32>()
        * 3
}

/// The projects in their order, with the gap of each.
pub fn ranking(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let gaps = gaps(view, |need| need.project);
    let rows: Vec<(Rank, &Project, Choice)> = ranking::order(view.round())
        .into_iter()
        .filter_map(|rank| {
            let choice = view.round().choice(rank.project).cloned();
            let choice = choice.unwrap_or_else(|| Choice::new(rank.project));
            Some((rank, view.project(rank.project)?, choice))
        })
        .collect();
    let gap = |project: &Project| gaps.get(&project.id).copied().unwrap_or_default();
    let any_by_hand = rows.iter().any(|(rank, ..)| rank.by_hand);
    let mut draft = Draft::new(rows.len());
    let of_rank = |cell: &dyn Fn(&Rank) -> Cell| -> Vec<Cell> {
        rows.iter().map(|(rank, ..)| cell(rank)).collect()
    };
    let of_project = |cell: &dyn Fn(&Project) -> Cell| -> Vec<Cell> {
        rows.iter().map(|(_, project, _)| cell(project)).collect()
    };
    let of_choice = |cell: &dyn Fn(&Choice) -> Cell| -> Vec<Cell> {
        rows.iter().map(|(.., choice)| cell(choice)).collect()
    };
    let whole = |number: usize| Cell::Integer(number as i64);

    draft.brief(
        integer(tr.product_place()).key(),
        of_rank(&|rank| whole(rank.place)),
    );
    draft.brief(
        text(tr.register_code()).key(),
        of_project(&|project| line(&project.code)),
    );
    draft.brief(
        text(tr.register_project()),
        of_project(&|project| voice.name(&project.title)),
    );
    draft.brief(
        text(tr.register_competence()),
        of_project(&|project| Cell::text(tr.term(project.competence))),
    );
    draft.full(
        text(tr.product_competence_basis()),
        of_choice(&|choice| match choice.competence.is_empty() {
            true => Cell::Empty,
            false => voice.name(&(view.source.competence)(&choice.competence)),
        }),
    );
    draft.brief(
        integer(tr.product_points_most(most(view).to_string())),
        of_rank(&|rank| Cell::Integer(i64::from(rank.points))),
    );
    draft.full(
        percent(tr.product_points_share()),
        of_rank(&|rank| Cell::Percent(rank.share)),
    );
    let by_score = integer(tr.product_by_score());
    let places = of_rank(&|rank| whole(rank.by_score));
    let reasons: Vec<Cell> = rows
        .iter()
        .map(|(rank, _, choice)| match rank.by_hand {
            true => voice.prose(&choice.place_reason),
            false => Cell::Empty,
        })
        .collect();
    match any_by_hand {
        true => draft.brief(by_score, places),
        false => draft.full(by_score, places),
    }
    draft.brief(text(tr.product_place_reason()), reasons);
    draft.full(
        integer(tr.product_need_count()).summed(),
        of_project(&|project| whole(gap(project).needs)),
    );
    draft.brief(
        money(tr.project_sheet_need_amount()).summed(),
        of_project(&|project| Cell::Money(gap(project).amount)),
    );
    draft.brief(
        money(tr.project_sheet_covered()).summed(),
        of_project(&|project| Cell::Money(gap(project).covered)),
    );
    draft.brief(
        money(tr.project_sheet_gap()).summed(),
        of_project(&|project| Cell::Money(gap(project).gap)),
    );
    for (head, concern) in [
        (
            tr.product_raised_by(tr.project_sheet_of_women()),
            of_project(&|project| voice.prose(&project.concerns.women)),
        ),
        (
            tr.product_raised_by(tr.product_of_men()),
            of_choice(&|choice| voice.prose(&choice.men)),
        ),
        (
            tr.product_raised_by(tr.project_sheet_of_youth()),
            of_project(&|project| voice.prose(&project.concerns.youth)),
        ),
        (
            tr.product_raised_by(tr.project_sheet_of_elderly()),
            of_project(&|project| voice.prose(&project.concerns.elderly)),
        ),
        (
            tr.product_raised_by(tr.project_sheet_of_children()),
            of_project(&|project| voice.prose(&project.concerns.children)),
        ),
        (
            tr.product_raised_by(tr.project_sheet_of_disabled()),
            of_project(&|project| voice.prose(&project.concerns.disabled)),
        ),
        (
            tr.product_equality(),
            of_choice(&|choice| voice.prose(&choice.equality_remark)),
        ),
    ] {
        draft.full(text(head), concern);
    }
    draft.full(
        date(tr.product_equality_date()),
        of_choice(&|choice| Cell::date(choice.equality_on)),
    );
    view.list(tr.product_ranking(), draft, extent)
}

/// The needs of one project, or of all with the project of each.
pub fn needs(view: &View<'_>, of: Option<ProjectId>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let rows: Vec<&Need> = view
        .needs
        .iter()
        .filter(|need| of.is_none_or(|id| id == need.project))
        .copied()
        .collect();
    let mut draft = Draft::new(rows.len());
    let each = |cell: &dyn Fn(&Need) -> Cell| -> Vec<Cell> {
        rows.iter().map(|need| cell(need)).collect()
    };
    if of.is_none() {
        draft.brief(
            text(tr.register_code()).key(),
            each(&|need| view.code(need.project)),
        );
        draft.full(
            text(tr.register_project()),
            each(&|need| {
                let project = view.project(need.project);
                project.map_or(Cell::Empty, |project| voice.name(&project.title))
            }),
        );
    }
    draft.brief(
        text(tr.project_sheet_need()).key(),
        each(&|need| Cell::text(view.need_label(need))),
    );
    draft.brief(
        text(tr.register_kind()),
        each(&|need| Cell::text(tr.term(need.kind))),
    );
    draft.brief(
        Column::new(tr.register_quantity(), Kind::Decimal),
        each(&|need| match &need.quantity {
            Some(quantity) => Cell::Decimal(quantity.number),
            None => Cell::Empty,
        }),
    );
    draft.brief(
        text(tr.register_unit()),
        each(&|need| match &need.quantity {
            Some(quantity) => voice.name(&quantity.unit),
            None => Cell::Empty,
        }),
    );
    draft.brief(
        Column::new(tr.register_year(), Kind::Year),
        each(&|need| Cell::Year(need.year)),
    );
    draft.brief(
        integer(tr.product_urgency()),
        each(&|need| Cell::integer(need.urgency.map(u8::from))),
    );
    draft.brief(
        text(tr.product_why_partnership()),
        each(&|need| voice.prose(&need.reason)),
    );
    draft.brief(
        money(tr.project_sheet_need_amount()).summed(),
        each(&|need| Cell::Money(need.amount.into())),
    );
    draft.brief(
        money(tr.project_sheet_covered()).summed(),
        each(&|need| Cell::Money(need.covered.min(need.amount).into())),
    );
    draft.brief(
        text(tr.product_source()),
        each(&|need| voice.name(&need.source)),
    );
    draft.brief(
        money(tr.project_sheet_gap()).summed(),
        each(&|need| Cell::Money(need.gap().into())),
    );
    draft.brief(
        money(tr.product_minimum()),
        each(&|need| Cell::money(need.minimum)),
    );
    view.list(tr.product_need_list(), draft, extent)
}

fn gaps<K: Ord>(view: &View<'_>, key: impl Fn(&Need) -> K) -> BTreeMap<K, Gap> {
    let mut needs: BTreeMap<K, Vec<&Need>> = BTreeMap::new();
    for need in &view.needs {
        needs.entry(key(need)).or_default().push(need);
    }
    needs
        .into_iter()
        .map(|(key, needs)| (key, gap::of(needs)))
        .collect()
}

/// What is to be found, by project across and by `across` along, with the sum of each row.
fn crossed<K: Copy + Ord>(
    view: &View<'_>,
    (title, extent): (String, Extent),
    across: impl Fn(&Need) -> K,
    head: impl Fn(K) -> String,
) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let cells = gaps(view, |need| (need.project, across(need)));
    let sums = gaps(view, |need| need.project);
    let keys: BTreeSet<K> = cells.keys().map(|(_, key)| *key).collect();
    let projects: Vec<&Project> = view
        .projects
        .iter()
        .filter(|project| sums.contains_key(&project.id))
        .copied()
        .collect();
    let mut draft = Draft::new(projects.len());
    let each = |cell: &dyn Fn(&Project) -> Cell| -> Vec<Cell> {
        projects.iter().map(|project| cell(project)).collect()
    };
    draft.brief(
        text(tr.register_code()).key(),
        each(&|project| line(&project.code)),
    );
    draft.brief(
        text(tr.register_project()).key(),
        each(&|project| voice.name(&project.title)),
    );
    for key in keys {
        let cell = |project: &Project| {
            let gap = cells.get(&(project.id, key));
            Cell::money(gap.map(|gap| gap.gap))
        };
        draft.brief(money(head(key)).summed(), each(&cell));
    }
    let sum = |project: &Project| Cell::money(sums.get(&project.id).map(|gap| gap.gap));
    draft.brief(money(tr.register_total()).summed(), each(&sum));
    view.list(title, draft, extent)
}

/// The gap of each project by kind of support.
pub fn by_kind(view: &View<'_>, extent: Extent) -> Table {
    let title = view.tr.product_gap_by_kind();
    crossed(
        view,
        (title, extent),
        |need| need.kind,
        |kind| view.tr.term(kind),
    )
}

/// The gap of each project by year.
pub fn by_year(view: &View<'_>, extent: Extent) -> Table {
    let title = view.tr.product_gap_by_year();
    let head = |year: Year| year.to_string();
    crossed(view, (title, extent), |need| need.year, head)
}

/// The gap of each kind of support by year.
pub fn kinds_by_year(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let cells = gaps(view, |need| (need.kind, need.year));
    let kinds: Vec<(SupportKind, Gap)> = gaps(view, |need| need.kind).into_iter().collect();
    let years: BTreeSet<Year> = cells.keys().map(|(_, year)| *year).collect();
    let mut draft = Draft::new(kinds.len());
    let named = kinds.iter().map(|(kind, _)| Cell::text(tr.term(*kind)));
    draft.brief(text(tr.register_kind()).key(), named);
    for year in years {
        let gaps = kinds.iter().map(|(kind, _)| cells.get(&(*kind, year)));
        let cells = gaps.map(|gap| Cell::money(gap.map(|gap| gap.gap)));
        draft.brief(money(year.to_string()).summed(), cells);
    }
    let sums = kinds.iter().map(|(_, gap)| Cell::Money(gap.gap));
    draft.brief(money(tr.register_total()).summed(), sums);
    view.list(tr.product_gap_kind_year(), draft, extent)
}

/// What the commune says that it covers, against what its plan says that it can.
pub fn burden(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let rows = gap::burden(view.round(), &view.source.contents.needs, plan(view));
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|row| row.capacity.is_some() || row.covered > Total::default())
        .collect();
    let mut draft = Draft::new(rows.len());
    draft.brief(
        Column::new(tr.register_year(), Kind::Year).key(),
        rows.iter().map(|row| Cell::Year(row.year)),
    );
    draft.brief(
        money(tr.product_burden_covered()).summed(),
        rows.iter().map(|row| Cell::Money(row.covered)),
    );
    draft.brief(
        money(tr.product_burden_capacity()).summed(),
        rows.iter().map(|row| Cell::money(row.capacity)),
    );
    draft.brief(
        money(tr.product_burden_excess()).summed(),
        rows.iter()
            .map(|row| Cell::money(row.excess().and_then(Total::from_centimes))),
    );
    view.list(tr.product_burden(), draft, extent)
}

/// The plan that the chosen projects are of, else the dossier's first.
fn plan<'a>(view: &View<'a>) -> Option<&'a Plan> {
    let contents = view.source.contents;
    let axis = view.projects.iter().find_map(|project| project.axis);
    let axis = contents.axes.iter().find(|one| Some(one.id) == axis);
    let of_axis = |plan: &&Plan| axis.is_some_and(|axis| axis.plan == plan.id);
    contents
        .plans
        .iter()
        .find(of_axis)
        .or(contents.plans.first())
}

/// The grades of each project by each criterion, and its points.
pub fn grid(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let round = view.round();
    let ranks: Vec<(Rank, &Project)> = ranking::order(round)
        .into_iter()
        .filter_map(|rank| Some((rank, view.project(rank.project)?)))
        .collect();
    let rows = if round.criteria.is_empty() {
        0
    } else {
        ranks.len()
    };
    let mut draft = Draft::new(rows);
    let each = |cell: &dyn Fn(&Rank, &Project) -> Cell| -> Vec<Cell> {
        ranks.iter().map(|(rank, one)| cell(rank, one)).collect()
    };
    draft.brief(
        text(tr.register_code()).key(),
        each(&|_, project| line(&project.code)),
    );
    draft.brief(
        text(tr.register_project()).key(),
        each(&|_, project| voice.name(&project.title)),
    );
    for criterion in &round.criteria {
        let name = criterion.name.get(view.language());
        let head = tr.product_weighed(name, criterion.weight.count().to_string());
        let grade = |_: &Rank, project: &Project| {
            let mut scores = round.scores.iter();
            let score =
                scores.find(|one| one.criterion == criterion.id && one.project == project.id);
            Cell::integer(score.map(|score| score.grade.number()))
        };
        draft.brief(integer(head), each(&grade));
    }
    draft.brief(
        integer(tr.product_points()),
        each(&|rank, _| Cell::Integer(i64::from(rank.points))),
    );
    view.list(tr.product_grid(), draft, extent)
}

/// The criteria, what their grades mean, and how much a weight may move before the order does.
pub fn criteria(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let round = view.round();
    let mut draft = Draft::new(round.criteria.len());
    draft.brief(
        text(tr.product_criterion()).key(),
        round.criteria.iter().map(|one| voice.name(&one.name)),
    );
    draft.brief(
        integer(tr.product_weight()).summed(),
        round
            .criteria
            .iter()
            .map(|one| Cell::Integer(i64::from(one.weight.count()))),
    );
    draft.brief(
        text(tr.product_scale()),
        round.criteria.iter().map(|one| {
            let scale = one.scale.get(view.language()).trim();
            // On paper four grades on a line, in a workbook one a line.
            Cell::text(match extent {
                Extent::Full => scale.to_owned(),
                Extent::Brief => scale.replace('\n', "  •  "),
            })
        }),
    );
    let moves: Vec<(Option<u8>, Option<u8>)> = (0..round.criteria.len())
        .map(|index| ranking::steadiness(round, index))
        .collect();
    draft.brief(
        integer(tr.product_steady_less()),
        moves.iter().map(|(less, _)| Cell::integer(*less)),
    );
    draft.brief(
        integer(tr.product_steady_more()),
        moves.iter().map(|(_, more)| Cell::integer(*more)),
    );
    view.list(tr.product_criteria(), draft, extent)
}
