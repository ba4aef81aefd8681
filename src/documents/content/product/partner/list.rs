//! The lists of stage 2.

use std::collections::{BTreeSet, HashMap};

use crate::{
    documents::content::{
        part,
        product::View,
        register::{
            Cell, Column, Extent, Kind, Table,
            draft::{Draft, Voice, date, integer, lines, money, percent, text},
        },
    },
    domain::{
        Points, Share, Total,
        coverage::{Cover, Load, Margins},
        funding::{self, Payer},
        id::{NeedId, PartnerId},
        need::Need,
        partner::Partner,
        prospect::{Decision, Prospect, Status},
        stakeholder::{Capability, Opening, Stakeholder},
    },
    i18n::I18n,
    text::{date as calendar, isolate},
};

/// The most characters of a partner's name over a column of paper.
const HEAD: usize = 38;

/// Partners with a cell in the matrix, in the order of the directory.
fn in_sight<'a>(view: &View<'a>) -> Vec<&'a Partner> {
    let named: BTreeSet<PartnerId> = view.prospects.iter().map(|one| one.partner).collect();
    let all = view.source.contents.partners.iter();
    all.filter(|partner| named.contains(&partner.id)).collect()
}

/// Needs down, partners across: what each is expected to give; then cover and what is left.
pub fn matrix(view: &View<'_>, margins: &Margins, extent: Extent) -> Table {
    let tr = view.tr;
    let covers: HashMap<NeedId, Cover> = margins.needs.iter().copied().collect();
    let mut cells: HashMap<(NeedId, PartnerId), Vec<&Prospect>> = HashMap::new();
    for prospect in &view.prospects {
        let key = (prospect.need, prospect.partner);
        cells.entry(key).or_default().push(prospect);
    }
    let partners = in_sight(view);
    let rows = if partners.is_empty() {
        0
    } else {
        view.needs.len()
    };
    let mut draft = Draft::new(rows);
    let each = |cell: &dyn Fn(&Need) -> Cell| -> Vec<Cell> {
        view.needs.iter().map(|need| cell(need)).collect()
    };
    let cover = |need: &Need| covers.get(&need.id).copied().unwrap_or_default();
    draft.brief(
        text(tr.register_code()).key(),
        each(&|need| view.code(need.project)),
    );
    draft.brief(
        text(tr.product_need()).key(),
        each(&|need| Cell::text(view.need_label(need))),
    );
    draft.full(
        text(tr.register_kind()).key(),
        each(&|need| Cell::text(tr.term(need.kind))),
    );
    draft.full(
        Column::new(tr.register_year(), Kind::Year).key(),
        each(&|need| Cell::Year(need.year)),
    );
    draft.brief(
        money(tr.project_sheet_gap()).summed(),
        each(&|need| Cell::Money(cover(need).gap)),
    );
    let names: Vec<String> = partners.iter().map(|one| view.short(one.id)).collect();
    // Long names are cut on paper, where that leaves them apart.
    let head = |name: String| -> String {
        let cut = part::cut_title(&name, HEAD);
        let alike = names.iter().filter(|one| part::cut_title(one, HEAD) == cut);
        match extent == Extent::Brief && alike.count() == 1 {
            true => cut,
            false => name,
        }
    };
    for partner in partners {
        let cell = |need: &Need| {
            let own = cells.get(&(need.id, partner.id));
            own.map_or(Cell::Empty, |own| crossing(own, tr))
        };
        let head = head(view.short(partner.id));
        draft.brief(money(head).summed(), each(&cell));
    }
    draft.brief(
        money(tr.product_covered()).summed(),
        each(&|need| Cell::Money(cover(need).covered)),
    );
    draft.brief(
        money(tr.product_uncovered()).summed(),
        each(&|need| Cell::Money(cover(need).uncovered)),
    );
    let has_surplus = margins.whole.surplus > Total::default();
    let surplus = each(&|need| Cell::Money(cover(need).surplus));
    let head = money(tr.product_surplus()).summed();
    match has_surplus {
        true => draft.brief(head, surplus),
        false => draft.full(head, surplus),
    }
    view.list(tr.product_matrix(), draft, extent)
}

/// What a crossing says: the live amount, else why there is none.
fn crossing(own: &[&Prospect], tr: I18n) -> Cell {
    let live: Vec<_> = own.iter().filter(|one| one.is_live()).collect();
    let sum: Total = live.iter().map(|one| one.prospect()).sum();
    if sum > Total::default() {
        return Cell::Money(sum);
    }
    Cell::text(match own.first() {
        _ if !live.is_empty() => tr.product_no_amount(),
        Some(one) if one.decision == Decision::Declined => tr.term(Decision::Declined),
        _ => tr.term(Status::Refused),
    })
}

fn retained<'a>(view: &View<'a>) -> Vec<&'a Partner> {
    let is_retained = |one: &&&Prospect| one.decision == Decision::Retained && one.is_live();
    let kept = view.prospects.iter().filter(is_retained);
    let kept: BTreeSet<PartnerId> = kept.map(|one| one.partner).collect();
    let all = view.source.contents.partners.iter();
    all.filter(|partner| kept.contains(&partner.id)).collect()
}

fn analysis_of<'a>(view: &View<'a>, partner: PartnerId) -> Option<&'a Stakeholder> {
    let mut all = view.source.contents.stakeholders.iter();
    all.find(|one| one.round == view.round().id && one.partner == partner)
}

/// The retained partners, with what is expected of each.
pub fn shortlist(view: &View<'_>, margins: &Margins, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let partners = retained(view);
    let load = |partner: &Partner| -> Load {
        margins
            .partners
            .get(&partner.id)
            .copied()
            .unwrap_or_default()
    };
    let graded = |partner: &Partner| analysis_of(view, partner.id);
    let record = |partner: &Partner| view.source.records.get(&partner.id);
    let mut draft = Draft::new(partners.len());
    let each = |cell: &dyn Fn(&Partner) -> Cell| -> Vec<Cell> {
        partners.iter().map(|partner| cell(partner)).collect()
    };
    draft.brief(
        text(tr.register_partner()).key(),
        each(&|partner| voice.name(&partner.name)),
    );
    draft.brief(
        text(tr.register_category()),
        each(&|partner| Cell::text(tr.term(partner.category))),
    );
    draft.brief(
        integer(tr.product_need_count()),
        each(&|partner| Cell::Integer(load(partner).needs as i64)),
    );
    draft.brief(
        integer(tr.product_project_count()),
        each(&|partner| Cell::Integer(load(partner).projects as i64)),
    );
    draft.brief(
        money(tr.product_expected()).summed(),
        each(&|partner| Cell::Money(load(partner).expected)),
    );
    draft.brief(
        money(tr.product_likely()).summed(),
        each(&|partner| Cell::Money(load(partner).likely)),
    );
    draft.brief(
        integer(tr.product_interest()),
        each(&|partner| {
            let grade = graded(partner).and_then(|one| one.interest);
            Cell::integer(grade.map(|grade| grade.number()))
        }),
    );
    draft.brief(
        integer(tr.product_influence()),
        each(&|partner| {
            let grade = graded(partner).and_then(|one| one.influence);
            Cell::integer(grade.map(|grade| grade.number()))
        }),
    );
    draft.brief(
        text(tr.product_strategy()),
        each(&|partner| {
            let conduct = graded(partner).and_then(Stakeholder::conduct);
            conduct.map_or(Cell::Empty, |conduct| Cell::text(tr.term(conduct)))
        }),
    );
    draft.brief(
        percent(tr.register_honoured_count()),
        each(&|partner| Cell::percent(record(partner).and_then(|one| one.share_by_count()))),
    );
    draft.full(
        text(tr.register_contacts()),
        each(&|partner| voice.names(partner.contacts.iter().map(|one| &one.name))),
    );
    view.list(tr.product_shortlist(), draft, extent)
}

fn share(points: Option<Points>) -> Cell {
    let hundredths = points.map(|points| u16::from(points.count()) * 100);
    Cell::percent(hundredths.and_then(|hundredths| Share::try_from(hundredths).ok()))
}

/// Every cell of the matrix: what it is, what was decided, how far it came.
pub fn contributions(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let needs: HashMap<NeedId, (usize, &Need)> = view
        .needs
        .iter()
        .enumerate()
        .map(|(index, need)| (need.id, (index, *need)))
        .collect();
    let mut rows: Vec<(&Need, &Prospect)> = view
        .prospects
        .iter()
        .filter_map(|one| Some((needs.get(&one.need)?.1, *one)))
        .collect();
    rows.sort_by_key(|(need, one)| {
        let place = needs.get(&need.id).map(|(index, _)| *index);
        (one.decision == Decision::Declined, place)
    });
    let mut draft = Draft::new(rows.len());
    let each = |cell: &dyn Fn(&Prospect) -> Cell| -> Vec<Cell> {
        rows.iter().map(|(_, one)| cell(one)).collect()
    };
    let of_need = |cell: &dyn Fn(&Need) -> Cell| -> Vec<Cell> {
        rows.iter().map(|(need, _)| cell(need)).collect()
    };
    draft.brief(
        text(tr.register_code()).key(),
        of_need(&|need| view.code(need.project)),
    );
    draft.brief(
        text(tr.product_need()),
        of_need(&|need| Cell::text(view.need_label(need))),
    );
    draft.brief(
        text(tr.register_partner()).key(),
        each(&|one| Cell::text(view.short(one.partner))),
    );
    draft.brief(
        text(tr.product_decision()),
        each(&|one| Cell::text(tr.term(one.decision))),
    );
    draft.brief(
        text(tr.product_reason()),
        each(&|one| voice.prose(&one.decision_reason)),
    );
    draft.brief(
        text(tr.product_contribution_kind()),
        each(&|one| Cell::text(tr.term(one.kind))),
    );
    draft.brief(
        integer(tr.product_fit()),
        each(&|one| Cell::integer(one.fit.map(|grade| grade.number()))),
    );
    draft.brief(
        text(tr.register_competence()),
        each(&|one| Cell::text(tr.term(one.standing))),
    );
    draft.brief(
        money(tr.product_expected()),
        each(&|one| Cell::money(one.expected)),
    );
    draft.brief(
        percent(tr.product_probability()),
        each(&|one| share(one.probability)),
    );
    draft.brief(
        text(tr.product_form()),
        each(&|one| match one.form.is_empty() {
            true => Cell::Empty,
            false => voice.name(&(view.source.form)(&one.form)),
        }),
    );
    let last = |one: &Prospect| one.steps.iter().map(|step| step.reached_on).max();
    draft.brief(
        text(tr.product_status()),
        each(&|one| Cell::text(tr.term(one.status()))),
    );
    draft.brief(
        date(tr.product_status_on()),
        each(&|one| Cell::date(last(one))),
    );
    draft.full(
        text(tr.product_remarks()),
        each(&|one| voice.prose(&one.note)),
    );
    view.list(tr.product_contributions(), draft, extent)
}

/// What stands at each status, side by side.
pub fn ledger(view: &View<'_>, margins: &Margins, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let rows: Vec<(&Partner, Load)> = in_sight(view)
        .into_iter()
        .filter_map(|partner| Some((partner, *margins.partners.get(&partner.id)?)))
        .collect();
    let mut draft = Draft::new(rows.len());
    let names = rows.iter().map(|(partner, _)| voice.name(&partner.name));
    draft.brief(text(tr.register_partner()).key(), names);
    for status in Status::ALL.iter().copied() {
        let cells = rows.iter().map(|(_, load)| {
            let amount = load.ledger.at(status);
            match amount == Total::default() {
                true => Cell::Empty,
                false => Cell::Money(amount),
            }
        });
        let head = tr.product_status_dirhams(tr.term(status));
        draft.brief(money(head).summed(), cells.collect::<Vec<_>>());
    }
    view.list(tr.product_ledger(), draft, extent)
}

/// The analysis of partners.
pub fn analysis(view: &View<'_>, extent: Extent) -> Table {
    let tr = view.tr;
    let voice = Voice { tr };
    let all = view.source.contents.stakeholders.iter();
    let rows: Vec<&Stakeholder> = all.filter(|one| one.round == view.round().id).collect();
    let mut draft = Draft::new(rows.len());
    let each = |cell: &dyn Fn(&Stakeholder) -> Cell| -> Vec<Cell> {
        rows.iter().map(|one| cell(one)).collect()
    };
    draft.brief(
        text(tr.register_partner()).key(),
        each(&|one| Cell::text(view.name(one.partner))),
    );
    draft.brief(text(tr.product_role()), each(&|one| voice.name(&one.role)));
    draft.brief(
        text(tr.product_mandate()),
        each(&|one| voice.prose(&one.mandate)),
    );
    draft.brief(
        integer(tr.product_interest()),
        each(&|one| Cell::integer(one.interest.map(|grade| grade.number()))),
    );
    draft.brief(
        integer(tr.product_influence()),
        each(&|one| Cell::integer(one.influence.map(|grade| grade.number()))),
    );
    draft.brief(
        text(tr.product_capacity()),
        each(&|one| lines(one.capacities.iter().map(|each| capacity(each, tr)))),
    );
    draft.brief(
        text(tr.product_conditions()),
        each(&|one| voice.prose(&one.conditions)),
    );
    draft.brief(
        text(tr.product_windows()),
        each(&|one| lines(one.windows.iter().map(|each| window(each, tr)))),
    );
    draft.brief(
        text(tr.product_history()),
        each(&|one| {
            let record = view.source.records.get(&one.partner);
            let share = record.and_then(|record| record.share_by_count());
            let honoured = share.map(|share| tr.product_honoured(part::percent(share)));
            let said = one.history.get(view.language()).trim().to_owned();
            lines([said, honoured.unwrap_or_default()])
        }),
    );
    draft.brief(
        text(tr.product_constraints()),
        each(&|one| voice.prose(&one.constraints)),
    );
    draft.brief(
        text(tr.product_counterpart()),
        each(&|one| voice.prose(&one.counterpart)),
    );
    draft.brief(
        text(tr.product_strategy()),
        each(&|one| {
            let conduct = one.conduct().map(|conduct| tr.term(conduct));
            let note = one.strategy_note.get(view.language()).trim().to_owned();
            lines([conduct.unwrap_or_default(), note])
        }),
    );
    view.list(tr.product_analysis(), draft, extent)
}

fn capacity(capacity: &Capability, tr: I18n) -> String {
    let kind = tr.term(capacity.kind);
    let most = capacity.amount.map(|amount| {
        let figure = crate::text::amount::format_whole(amount.centimes());
        tr.product_up_to(isolate::ltr(&figure), kind.as_str())
    });
    let said = most.unwrap_or(kind);
    match capacity.note.is_empty() {
        true => said,
        false => format!("{said} – {}", capacity.note.get(tr.language())),
    }
}

/// «Décision : du 2 décembre 2024 au 31 janvier 2025».
pub fn window(window: &Opening, tr: I18n) -> String {
    let day = |date: crate::domain::Date| isolate::ltr(&calendar::short(date.day()));
    tr.product_window(
        day(window.opens_on),
        tr.term(window.kind),
        day(window.closes_on),
    )
}

/// A financing plan: who pays, in which year, how much in all, which share.
pub fn financing(view: &View<'_>, title: String, plan: &funding::Table, extent: Extent) -> Table {
    let tr = view.tr;
    let payer = |payer: Payer| match payer {
        Payer::Commune => part::commune_name(&view.source.contents.commune, view.language()),
        Payer::Partner(id) => view.name(id),
    };
    let mut draft = Draft::new(plan.rows.len());
    let names = plan.rows.iter().map(|row| Cell::text(payer(row.payer)));
    draft.brief(text(tr.product_payer()).key(), names);
    for (index, year) in plan.years.iter().enumerate() {
        let amounts = plan.rows.iter().map(|row| row.years.get(index).copied());
        let cells = amounts.map(|amount| match amount {
            Some(amount) if amount > Total::default() => Cell::Money(amount),
            _ => Cell::Empty,
        });
        draft.brief(money(year.to_string()).summed(), cells.collect::<Vec<_>>());
    }
    let totals = plan.rows.iter().map(|row| Cell::Money(row.total));
    draft.brief(money(tr.product_total_dirhams()).summed(), totals);
    let shares = plan.rows.iter().map(|row| Cell::Percent(row.share));
    draft.brief(percent(tr.document_table_share()), shares);
    view.list(title, draft, extent)
}
