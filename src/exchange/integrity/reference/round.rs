//! What rounds name: their projects, needs and partners, and one another.

use uuid::Uuid;

use super::Ids;
use crate::{
    domain::{contents::Contents, round::Round},
    exchange::integrity::Report,
};

/// The lists that rounds name and do not hold.
pub(super) struct Known<'a> {
    pub(super) projects: &'a Ids,
    pub(super) needs: &'a Ids,
    pub(super) partners: &'a Ids,
    pub(super) attachments: &'a Ids,
}

pub(super) fn check(c: &Contents, known: &Known<'_>, report: &mut Report) {
    let rounds = Ids::rows("contents.rounds", &c.rounds, |row| row.id.uuid(), report);
    let ids = |part: &'static str, ids: fn(&Round) -> Vec<Uuid>| {
        let rounds = c.rounds.iter().enumerate();
        rounds.flat_map(move |(index, round)| {
            let each = ids(round).into_iter().enumerate();
            each.map(move |(inner, id)| (format!("contents.rounds[{index}].{part}[{inner}]"), id))
        })
    };
    let members = ids("members", |round| {
        round.members.iter().map(|one| one.id.uuid()).collect()
    });
    let members = Ids::of("members", members, report);
    let criteria = ids("criteria", |round| {
        round.criteria.iter().map(|one| one.id.uuid()).collect()
    });
    let criteria = Ids::of("criteria", criteria, report);
    for (index, round) in c.rounds.iter().enumerate() {
        let path = format!("contents.rounds[{index}]");
        for (inner, choice) in round.projects.iter().enumerate() {
            let path = format!("{path}.projects[{inner}].project");
            known.projects.expect(path, choice.project.uuid(), report);
        }
        for (inner, part) in round.components.iter().enumerate() {
            let path = format!("{path}.components[{inner}].project");
            known.projects.expect(path, part.project.uuid(), report);
        }
        for (inner, score) in round.scores.iter().enumerate() {
            let path = format!("{path}.scores[{inner}]");
            let project = score.project.uuid();
            known
                .projects
                .expect(format!("{path}.project"), project, report);
            criteria.expect(format!("{path}.criterion"), score.criterion.uuid(), report);
        }
    }
    closings(c, &rounds, known, report);
    matrix(c, &rounds, known, report);
    plan(c, &rounds, &members, known, report);
}

fn closings(c: &Contents, rounds: &Ids, known: &Known<'_>, report: &mut Report) {
    Ids::rows(
        "contents.closings",
        &c.closings,
        |row| row.id.uuid(),
        report,
    );
    for (index, closing) in c.closings.iter().enumerate() {
        let path = format!("contents.closings[{index}]");
        rounds.expect(format!("{path}.round"), closing.round.uuid(), report);
        for (inner, product) in closing.products.iter().enumerate() {
            let path = format!("{path}.products[{inner}].attachment");
            let id = product.attachment.uuid();
            known.attachments.expect(path, id, report);
        }
    }
}

fn matrix(c: &Contents, rounds: &Ids, known: &Known<'_>, report: &mut Report) {
    Ids::rows(
        "contents.prospects",
        &c.prospects,
        |row| row.id.uuid(),
        report,
    );
    Ids::rows(
        "contents.stakeholders",
        &c.stakeholders,
        |row| row.id.uuid(),
        report,
    );
    for (index, one) in c.prospects.iter().enumerate() {
        let path = format!("contents.prospects[{index}]");
        rounds.expect(format!("{path}.round"), one.round.uuid(), report);
        known
            .needs
            .expect(format!("{path}.need"), one.need.uuid(), report);
        let partner = one.partner.uuid();
        known
            .partners
            .expect(format!("{path}.partner"), partner, report);
    }
    for (index, one) in c.stakeholders.iter().enumerate() {
        let path = format!("contents.stakeholders[{index}]");
        rounds.expect(format!("{path}.round"), one.round.uuid(), report);
        let partner = one.partner.uuid();
        known
            .partners
            .expect(format!("{path}.partner"), partner, report);
    }
}

fn plan(c: &Contents, rounds: &Ids, members: &Ids, known: &Known<'_>, report: &mut Report) {
    Ids::rows(
        "contents.approaches",
        &c.approaches,
        |row| row.id.uuid(),
        report,
    );
    for (index, one) in c.approaches.iter().enumerate() {
        let path = format!("contents.approaches[{index}]");
        rounds.expect(format!("{path}.round"), one.round.uuid(), report);
        let partner = one.partner.uuid();
        known
            .partners
            .expect(format!("{path}.partner"), partner, report);
    }
    let actions = Ids::rows("contents.actions", &c.actions, |row| row.id.uuid(), report);
    for (index, one) in c.actions.iter().enumerate() {
        let path = format!("contents.actions[{index}]");
        rounds.expect(format!("{path}.round"), one.round.uuid(), report);
        if let Some(partner) = one.partner {
            let path = format!("{path}.partner");
            known.partners.expect(path, partner.uuid(), report);
        }
        if let Some(project) = one.project {
            let path = format!("{path}.project");
            known.projects.expect(path, project.uuid(), report);
        }
        if let Some(responsible) = one.responsible {
            members.expect(format!("{path}.responsible"), responsible.uuid(), report);
        }
        for (inner, member) in one.support.iter().enumerate() {
            members.expect(format!("{path}.support[{inner}]"), member.uuid(), report);
        }
        for (inner, before) in one.after.iter().enumerate() {
            actions.expect(format!("{path}.after[{inner}]"), before.uuid(), report);
        }
    }
}
