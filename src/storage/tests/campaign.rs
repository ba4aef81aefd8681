//! What a round looks at, read anew where rows were touched: always as if it were read whole.

use super::{by_the_team, everything, holding, now, sample};
use crate::{
    domain::{
        Line, Name,
        contents::Contents,
        id::{NeedId, ProspectId, RoundId, Sequence},
        round::Choice,
    },
    storage::{
        Dossier, Error, Writer, approach, attachment, closing, commune, contents, journal,
        mobilisation, need, partner, plan, project, prospect, round, stakeholder,
    },
};

/// A round's contents that follow a dossier.
struct Followed {
    dossier: Dossier,
    round: RoundId,
    seen: i64,
    contents: Contents,
}

impl Followed {
    fn new(all: &Contents) -> Followed {
        let dossier = holding(all);
        let round = all.rounds[0].id;
        let mut contents = dossier
            .read(|reader| contents::of_round(reader, round))
            .unwrap();
        contents.rounds.clear();
        let seen = dossier.read(journal::latest).unwrap();
        Followed {
            dossier,
            round,
            seen,
            contents,
        }
    }

    /// Does something, and looks whether what was read anew is what is there; gives what was read of
    /// the round itself.
    fn after(&mut self, what: &str, work: impl FnOnce(&Writer<'_>) -> Result<(), Error>) -> bool {
        by_the_team(what, |action| self.dossier.act(action, work)).unwrap();
        self.look(what)
    }

    fn look(&mut self, what: &str) -> bool {
        let (id, since) = (self.round, self.seen);
        let mut expected = self
            .dossier
            .read(|reader| contents::of_round(reader, id))
            .unwrap();
        let touched = self
            .dossier
            .read(|reader| journal::touched(reader, since))
            .unwrap();
        let own = &mut self.contents;
        self.dossier
            .read(|reader| contents::renew_round(reader, id, own, &touched))
            .unwrap();
        self.seen = self.dossier.read(journal::latest).unwrap();
        let told = self.contents.rounds.pop();
        let now = expected.rounds.pop();
        assert!(told.is_none() || told == now, "{what}");
        assert_eq!(self.contents, expected, "{what}");
        told.is_some()
    }

    fn undo(&mut self) -> bool {
        let who = Line::new("الفريق").unwrap();
        self.dossier.undo(&who, now()).unwrap();
        self.look("undo")
    }

    fn redo(&mut self) -> bool {
        let who = Line::new("الفريق").unwrap();
        self.dossier.redo(&who, now()).unwrap();
        self.look("redo")
    }
}

#[test]
fn what_was_touched_is_read_anew_as_if_all_were() {
    let all = sample::contents();
    let mut ids = Sequence::starting_at(1_764_950_000_000);
    let mut own = Followed::new(&all);
    let title = |text: &str| Name::new(text, "").unwrap();

    let mut one = all.projects[0].clone();
    one.title = title("مشروع آخر");
    assert!(!own.after("project.edit", |writer| project::update(writer, &one)));
    let mut one = all.partners[0].clone();
    one.name = title("شريك آخر");
    assert!(!own.after("partner.edit", |writer| partner::update(writer, &one)));
    let other = sample::partner(&mut ids, "جديد");
    own.after("partner.add", |writer| partner::insert(writer, &other));
    let mut one = all.needs[0].clone();
    one.amount = sample::dirhams(77);
    own.after("need.edit", |writer| need::update(writer, &one));
    one.id = NeedId::next(&mut ids);
    own.after("need.add", |writer| need::insert(writer, &one));
    let mut cell = all.prospects[0].clone();
    cell.expected = Some(sample::dirhams(5));
    let is_told = own.after("prospect.edit", |writer| prospect::update(writer, &cell));
    assert!(!is_told, "a cell is no change of the round itself");
    (cell.id, cell.need) = (ProspectId::next(&mut ids), one.id);
    own.after("prospect.add", |writer| prospect::insert(writer, &cell));
    own.after("prospect.delete", |writer| {
        prospect::delete(writer, all.prospects[0].id)
    });
    let mut one = all.stakeholders[0].clone();
    one.windows.clear();
    own.after("stakeholder.edit", |writer| {
        stakeholder::update(writer, &one)
    });
    let mut one = all.approaches[0].clone();
    one.arguments.clear();
    own.after("approach.edit", |writer| approach::update(writer, &one));
    let mut one = all.actions[0].clone();
    one.support.clear();
    own.after("action.edit", |writer| mobilisation::update(writer, &one));
    let mut one = all.rounds[0].clone();
    one.name = title("جولة أخرى");
    assert!(own.after("round.edit", |writer| round::update(writer, &one)));
    let mut one = all.plans[0].clone();
    one.title = title("مخطط آخر");
    own.after("plan.edit", |writer| plan::update(writer, &one));
    let mut one = all.commune.clone();
    one.name = title("جماعة أخرى");
    own.after("commune.edit", |writer| commune::set(writer, &one));
    let mut one = all.attachments[0].clone();
    one.name = Line::new("آخر.pdf").unwrap();
    own.after("attachment.edit", |writer| attachment::update(writer, &one));
    own.after("stage_closing.delete", |writer| {
        closing::delete(writer, all.closings[0].id)
    });

    let after = everything(&own.dossier);
    while everything(&own.dossier) != all {
        own.undo();
    }
    while everything(&own.dossier) != after {
        own.redo();
    }
}

#[test]
fn other_projects_are_read_with_their_needs() {
    let mut all = sample::contents();
    let mut ids = Sequence::starting_at(1_764_960_000_000);
    let new = sample::project(&mut ids, "س-77");
    let mut need = all.needs[0].clone();
    (need.id, need.project) = (NeedId::next(&mut ids), new.id);
    all.projects.push(new.clone());
    all.needs.push(need);
    let mut own = Followed::new(&all);
    let mut round = all.rounds[0].clone();
    round.projects.push(Choice::new(new.id));
    assert!(own.after("round.choose", |writer| round::update(writer, &round)));
    assert!(own.contents.needs.iter().any(|need| need.project == new.id));
    assert!(own.undo());
    assert_eq!(own.contents.needs, all.needs[..all.needs.len() - 1]);
}
