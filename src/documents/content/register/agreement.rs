//! The synoptic sheet of agreements: the columns that councils' own sheets have (domain notes,
//! section 7), and what was done of their commitments.

use std::collections::HashMap;

use super::{
    Cell, Column, Kind, Source,
    draft::{Draft, Voice, date, integer, line, lines, money, percent, text},
};
use crate::{
    documents::content::part,
    domain::{
        Share, Total, Year,
        agreement::{
            Agreement,
            approval::{ApprovalEvent, Step},
            party::Party,
        },
        commitment::{Realisation, State},
        id::{AgreementId, AxisId, CommitmentId, PartyId, PlanId, ProjectId},
        plan::{Axis, Plan},
        project::Project,
    },
    i18n::I18n,
    text::{Language, amount},
};

/// The number of an agreement, or its title while it has none.
pub fn name(agreement: &Agreement) -> &str {
    match agreement.number.is_empty() {
        true => agreement.title.get(Language::Arabic),
        false => agreement.number.as_str(),
    }
}

/// One row an agreement.
pub fn draft(source: &Source<'_>, tr: I18n) -> Draft {
    let voice = Voice { tr };
    let language = voice.language();
    let contents = source.contents;
    let agreements = &contents.agreements;
    let projects: HashMap<ProjectId, &Project> =
        contents.projects.iter().map(|p| (p.id, p)).collect();
    let axes: HashMap<AxisId, &Axis> = contents.axes.iter().map(|a| (a.id, a)).collect();
    let plans: HashMap<PlanId, &Plan> = contents.plans.iter().map(|p| (p.id, p)).collect();
    let of_projects = |a: &Agreement, say: &dyn Fn(&Project) -> String| {
        let served = a.projects.iter().filter_map(|id| projects.get(id));
        voice.series(served.map(|p| say(p)))
    };
    let programme = |project: &Project| {
        let axis = project.axis.and_then(|id| axes.get(&id));
        let plan = axis.and_then(|axis| plans.get(&axis.plan));
        plan.map_or_else(String::new, |plan| plan.title.get(language).to_owned())
    };
    let parents: HashMap<AgreementId, &Agreement> = agreements.iter().map(|a| (a.id, a)).collect();
    let standings = standings(source);
    let mut draft = Draft::new(agreements.len());
    let each = |cell: &dyn Fn(&Agreement) -> Cell| agreements.iter().map(cell).collect::<Vec<_>>();

    draft.brief(text(tr.register_number()).key(), each(&|a| line(&a.number)));
    draft.brief(
        date(tr.register_vote_date()),
        each(&|a| Cell::date(vote(a).map(|vote| vote.on.date))),
    );
    draft.full(
        Column::new(tr.register_year(), Kind::Year),
        each(&|a| vote(a).and_then(year).map_or(Cell::Empty, Cell::Year)),
    );
    draft.brief(
        text(tr.register_session()),
        each(&|a| vote(a).map_or(Cell::Empty, |vote| voice.name(&vote.session))),
    );
    draft.brief(
        text(tr.register_agreement()).key(),
        each(&|a| voice.name(&a.title)),
    );
    draft.full(
        text(tr.register_kind()),
        each(&|a| Cell::text(tr.term(a.kind))),
    );
    draft.full(
        text(tr.register_parent()),
        each(&|a| {
            let parent = a.parent.and_then(|id| parents.get(&id));
            Cell::text(parent.map_or("", |parent| name(parent)))
        }),
    );
    draft.brief(
        text(tr.register_sector()),
        each(&|a| of_projects(a, &|p| (source.domain)(&p.sector).get(language).to_owned())),
    );
    draft.full(
        text(tr.register_projects_served()),
        each(&|a| of_projects(a, &|p| p.title.get(language).to_owned())),
    );
    draft.full(
        text(tr.register_decision()),
        each(&|a| vote(a).map_or(Cell::Empty, |vote| line(&vote.number))),
    );
    draft.brief(
        text(tr.register_stage()),
        each(&|a| Cell::text(tr.term(a.stage(source.today)))),
    );
    draft.brief(
        money(tr.register_total_cost()).summed(),
        each(&|a| Cell::Money(a.cost.into())),
    );
    draft.brief(
        money(tr.register_own_contribution()).summed(),
        each(&|a| Cell::Money(given(a, true))),
    );
    draft.full(
        money(tr.register_partners_contribution()).summed(),
        each(&|a| Cell::Money(given(a, false))),
    );
    draft.full(
        text(tr.register_owner()),
        each(&|a| party(a, a.owner).map_or(Cell::Empty, |p| voice.name(&p.name))),
    );
    draft.full(
        text(tr.register_delegated_owner()),
        each(&|a| party(a, a.delegated_owner).map_or(Cell::Empty, |p| voice.name(&p.name))),
    );
    draft.full(
        integer(tr.register_duration()),
        each(&|a| Cell::Integer(a.duration_months.into())),
    );
    draft.full(
        date(tr.register_starts()),
        each(&|a| Cell::date(a.starts_on)),
    );
    draft.brief(date(tr.register_ends()), each(&|a| Cell::date(a.ends_on())));
    draft.full(
        text(tr.register_competence()),
        each(&|a| of_projects(a, &|p| tr.term(p.competence))),
    );
    draft.full(
        text(tr.register_programme()),
        each(&|a| of_projects(a, &programme)),
    );
    draft.full(text(tr.register_place()), each(&|a| voice.name(&a.place)));
    draft.brief(
        text(tr.register_parties()),
        each(&|a| {
            let partners = a.parties.iter().filter(|party| !party.is_commune());
            voice.series(partners.map(|party| called(party, language)))
        }),
    );
    draft.full(
        text(tr.register_by_party()),
        each(&|a| lines(a.parties.iter().filter_map(|p| share_of(a, p, &voice)))),
    );
    let none = Standing::default();
    let of =
        |cell: &dyn Fn(&Standing) -> Cell| each(&|a| cell(standings.get(&a.id).unwrap_or(&none)));
    draft.full(
        integer(tr.register_commitment_count()).summed(),
        of(&|s| Cell::Integer(s.count)),
    );
    draft.full(
        integer(tr.register_done_count()).summed(),
        of(&|s| Cell::Integer(s.done)),
    );
    draft.brief(
        integer(tr.register_late_count()).summed(),
        of(&|s| Cell::Integer(s.late)),
    );
    draft.full(
        money(tr.register_promised()).summed(),
        of(&|s| Cell::Money(s.owed)),
    );
    draft.full(
        money(tr.register_paid()).summed(),
        of(&|s| Cell::Money(s.paid)),
    );
    draft.brief(
        percent(tr.register_rate()),
        of(&|s| Cell::percent((s.owed > Total::default()).then(|| Share::of(s.paid, s.owed)))),
    );
    draft
}

fn vote(agreement: &Agreement) -> Option<&ApprovalEvent> {
    agreement.last_event(Step::CouncilVote)
}

fn year(event: &ApprovalEvent) -> Option<Year> {
    let year = chrono::Datelike::year(&*event.on.date);
    Year::try_from(u16::try_from(year).ok()?).ok()
}

fn party(agreement: &Agreement, id: Option<PartyId>) -> Option<&Party> {
    agreement.party(id?)
}

/// What the text calls a party, for want of it its name, as the head of a line.
pub fn called(party: &Party, language: Language) -> String {
    let name = match party.short_name.is_empty() {
        true => &party.name,
        false => &party.short_name,
    };
    part::upper_first(name.get(language))
}

/// What the commune gives, or what all the others give.
fn given(agreement: &Agreement, commune: bool) -> Total {
    let is_own = |id| party(agreement, Some(id)).is_some_and(Party::is_commune);
    agreement
        .contributions
        .iter()
        .filter(|contribution| is_own(contribution.party) == commune)
        .map(|contribution| contribution.amount)
        .sum()
}

/// «المجلس الإقليمي: 1 200 000,00»; nothing for who gives nothing.
fn share_of(agreement: &Agreement, party: &Party, voice: &Voice) -> Option<String> {
    let own = agreement
        .contributions
        .iter()
        .filter(|contribution| contribution.party == party.id);
    let total: Total = own.map(|contribution| contribution.amount).sum();
    let figure = amount::format(total.centimes());
    let name = called(party, voice.language());
    (total > Total::default()).then(|| voice.tr.register_party_gives(figure, name))
}

/// Where the commitments of one agreement stand.
#[derive(Default)]
struct Standing {
    count: i64,
    done: i64,
    late: i64,
    owed: Total,
    paid: Total,
}

fn standings(source: &Source<'_>) -> HashMap<AgreementId, Standing> {
    let done = realisations(source);
    let mut standings: HashMap<AgreementId, Standing> = HashMap::new();
    for commitment in &source.contents.commitments {
        let own = done.get(&commitment.id).map_or(&[][..], Vec::as_slice);
        let progress = commitment.progress(own, source.today);
        let standing = standings.entry(commitment.agreement).or_default();
        standing.count += 1;
        standing.done += i64::from(progress.state == State::Done);
        standing.late += i64::from(progress.state.is_late());
        if !matches!(progress.state, State::Waived | State::Closed) {
            let owed: Total = commitment.amount.into_iter().sum();
            standing.owed = [standing.owed, owed].into_iter().sum();
            standing.paid = [standing.paid, progress.paid.min(owed)].into_iter().sum();
        }
    }
    standings
}

/// The realisations of each commitment.
pub fn realisations(source: &Source<'_>) -> HashMap<CommitmentId, Vec<Realisation>> {
    let mut done: HashMap<CommitmentId, Vec<Realisation>> = HashMap::new();
    for realisation in &source.contents.realisations {
        let own = done.entry(realisation.commitment).or_default();
        own.push(realisation.clone());
    }
    done
}
