//! A round of which every part is filled once and left empty once.

use super::{date, dirhams, line, name, prose};
use crate::{
    domain::{
        Grade, Points,
        attachment::Attachment,
        id::*,
        mobilisation::{Action, ActionState, Approach, Argument, Benefit, Channel},
        need::{Need, SupportKind},
        partner::Partner,
        project::Project,
        prospect::{Decision, Prospect, Standing, Status, Step, YearPart},
        ranking::{Criterion, Measure, Score},
        round::{
            Choice, Closing, Component, FrozenProduct, Mean, Member, Round, Session, Stage, Tick,
        },
        stakeholder::{Capability, Opening, Stakeholder, Strategy, Window},
    },
    text::Language,
};

pub fn full(ids: &mut Sequence, projects: &[Project]) -> Round {
    let year = 2026u16.try_into().unwrap();
    let mut round = Round::new(RoundId::next(ids), name("حملة الربيع", "Printemps"), year);
    round.session = Some(Session::May);
    round.session_on = Some(date("2026-05-07"));
    round.note = prose("ملاحظة", "Remarque");
    let member = |ids: &mut Sequence, most_actions| Member {
        id: MemberId::next(ids),
        name: name("عضوة في الفريق", "Une membre"),
        function: name("تقنية", "Technicienne"),
        most_actions,
    };
    round.members = vec![member(ids, Some(2)), member(ids, None)];
    round.projects = vec![Choice {
        competence: line("water"),
        men: prose("سقي", "Irrigation"),
        equality_remark: prose("رأي", "Avis"),
        equality_on: Some(date("2026-02-01")),
        place: Some(2),
        place_reason: prose("سبب", "Raison"),
        ..Choice::new(projects[0].id)
    }];
    let others = projects.iter().skip(1);
    round
        .projects
        .extend(others.map(|project| Choice::new(project.id)));
    round.components = vec![Component {
        project: projects[0].id,
        name: name("الدراسات", "Études"),
        cost: dirhams(100_000),
        urgency: Some(1u8.try_into().unwrap()),
    }];
    let criterion = |ids: &mut Sequence, measure| Criterion {
        id: CriterionId::next(ids),
        measure,
        name: name("الاستعجال", "Urgence"),
        weight: Points::at_most(50),
        scale: prose("0", "0"),
    };
    round.criteria = vec![criterion(ids, Some(Measure::Urgency)), criterion(ids, None)];
    round.scores = vec![Score {
        criterion: round.criteria[0].id,
        project: projects[0].id,
        grade: Grade::STRONG,
        note: line("x"),
    }];
    round.ticks = vec![Tick {
        stage: Stage::Needs,
        item: line("plan"),
        ticked_by: line("رئيس الفريق"),
        ticked_on: date("2026-02-02"),
        note: prose("", ""),
    }];
    round.means = vec![Mean {
        stage: Stage::Plan,
        item: line("room"),
        who: line("الجماعة"),
        needed_on: None,
        note: prose("", "Salle"),
    }];
    round
}

pub fn closings(ids: &mut Sequence, round: &Round, file: &Attachment) -> Vec<Closing> {
    let closing = |ids: &mut Sequence| Closing {
        id: ClosingId::next(ids),
        round: round.id,
        stage: Stage::Needs,
        closed_on: date("2026-03-01"),
        reason: prose("", ""),
        reopened_on: None,
        reopened_reason: prose("", ""),
        present: vec![],
        products: vec![],
    };
    vec![
        Closing {
            reason: prose("سبب", "Raison"),
            reopened_on: Some(date("2026-03-05")),
            reopened_reason: prose("تصحيح", "Correction"),
            present: vec![name("الرئيسة", "La présidente")],
            products: vec![FrozenProduct {
                language: Language::Arabic,
                attachment: file.id,
                sha256: file.sha256.clone(),
            }],
            ..closing(ids)
        },
        closing(ids),
    ]
}

pub fn prospects(
    ids: &mut Sequence,
    round: &Round,
    needs: &[Need],
    partners: &[Partner],
) -> Vec<Prospect> {
    let bare = |ids: &mut Sequence| {
        let id = ProspectId::next(ids);
        let kind = SupportKind::Technical;
        Prospect::new(id, round.id, needs[0].id, partners[0].id, kind)
    };
    vec![
        Prospect {
            decision: Decision::Retained,
            decision_reason: prose("سبب", "Raison"),
            fit: Some(Grade::STRONG),
            expected: Some(dirhams(50_000)),
            probability: Some(Points::at_most(60)),
            form: line("specific"),
            standing: Standing::Held,
            note: prose("ملاحظة", "Note"),
            steps: vec![Step {
                status: Status::Asked,
                reached_on: date("2026-03-10"),
                amount: Some(dirhams(60_000)),
                note: name("رسالة", "Lettre"),
            }],
            years: vec![YearPart {
                year: 2026u16.try_into().unwrap(),
                amount: dirhams(50_000),
            }],
            ..bare(ids)
        },
        Prospect {
            need: needs[1].id,
            partner: partners[1].id,
            ..bare(ids)
        },
    ]
}

pub fn stakeholders(ids: &mut Sequence, round: &Round, partners: &[Partner]) -> Vec<Stakeholder> {
    let bare = |ids: &mut Sequence, partner: &Partner| {
        Stakeholder::new(StakeholderId::next(ids), round.id, partner.id)
    };
    vec![
        Stakeholder {
            role: name("ممول", "Financeur"),
            mandate: prose("الماء", "L'eau"),
            interest: Some(Grade::STRONG),
            influence: Some(Grade::NONE),
            conditions: prose("شروط", "Conditions"),
            constraints: prose("قيود", "Contraintes"),
            counterpart: prose("مقابل", "Contrepartie"),
            history: prose("سجل", "Passé"),
            strategy: Some(Strategy::Associate),
            strategy_note: prose("كيف", "Comment"),
            capacities: vec![Capability {
                kind: SupportKind::Financial,
                amount: Some(dirhams(1_000)),
                note: name("سنويا", "Par an"),
            }],
            windows: vec![Opening {
                kind: Window::Budget,
                opens_on: date("2026-09-01"),
                closes_on: date("2026-10-15"),
                note: name("", "Budget"),
            }],
            ..bare(ids, &partners[0])
        },
        bare(ids, &partners[1]),
    ]
}

pub fn approaches(ids: &mut Sequence, round: &Round, partners: &[Partner]) -> Vec<Approach> {
    let bare = |ids: &mut Sequence, partner: &Partner| {
        Approach::new(ApproachId::next(ids), round.id, partner.id)
    };
    vec![
        Approach {
            objective: prose("هدف", "Objectif"),
            kind: Some(SupportKind::Financial),
            expected: Some(dirhams(5)),
            spokesperson: name("الرئيسة", "La présidente"),
            channel: Some(Channel::Visit),
            risks: prose("خطر", "Risque"),
            arguments: vec![Argument {
                benefit: Benefit::Mutual,
                text: prose("حجة", "Argument"),
            }],
            ..bare(ids, &partners[0])
        },
        bare(ids, &partners[1]),
    ]
}

pub fn actions(
    ids: &mut Sequence,
    round: &Round,
    partners: &[Partner],
    projects: &[Project],
) -> Vec<Action> {
    let bare =
        |ids: &mut Sequence| Action::new(ActionId::next(ids), round.id, name("زيارة", "Visite"));
    let last = bare(ids);
    vec![
        Action {
            partner: Some(partners[0].id),
            project: Some(projects[0].id),
            channel: Some(Channel::Letter),
            responsible: Some(round.members[0].id),
            starts_on: Some(date("2026-03-01")),
            due_on: Some(date("2026-03-10")),
            cost: Some(dirhams(300)),
            deliverable: name("رسالة", "Lettre"),
            indicator: name("جواب", "Réponse"),
            state: ActionState::Running,
            remarks: prose("ملاحظة", "Note"),
            support: vec![round.members[1].id],
            // What comes later in the file may be named: references are checked at the end.
            after: vec![last.id],
            ..bare(ids)
        },
        last,
    ]
}
