//! What working on a round takes, as screens share it: the round as it is being typed, with its
//! projects, needs, partners and plan, and where each of its stages stands by the guide.

pub mod record;

use std::sync::OnceLock;

use super::{Context, Edit, Problem, sheet::Sheet};
use crate::{
    domain::{
        contents::Contents,
        id::{ProjectId, RoundId},
        need::Need,
        plan::Plan,
        project::Project,
        prospect::Prospect,
        round::{Round, Stage, StageState},
    },
    library::stage::{
        self, Condition, Guide,
        answer::{Answer, Ground},
    },
    storage::{self, RowKey},
};

/// A round with all that its stages look at.
#[derive(Debug)]
pub struct Campaign {
    /// The round itself.
    pub sheet: Sheet<Round>,
    /// The rest, as the file has it. Its list of rounds is empty.
    pub contents: Contents,
    /// What its partners promised to other rounds.
    pub elsewhere: Vec<Prospect>,
}

impl Campaign {
    /// Reads a round; none where it is not there.
    ///
    /// # Errors
    /// As the dossier is read.
    pub fn read(context: &Context, id: RoundId) -> Result<Option<Campaign>, Problem> {
        if context.register.round(id).is_none() {
            return Ok(None);
        }
        let (mut contents, elsewhere) = context.read(|reader| {
            let contents = storage::contents::of_round(reader, id)?;
            Ok::<_, storage::Error>((contents, storage::prospect::promised_elsewhere(reader, id)?))
        })?;
        Ok(contents.rounds.pop().map(|round| Campaign {
            sheet: Sheet::new(round),
            contents,
            elsewhere,
        }))
    }

    /// Takes in what rows of the file that were touched are now, and keeps what is being typed;
    /// whether the round is still there.
    ///
    /// # Errors
    /// As the dossier is read; it is to be read whole then.
    pub fn renew(&mut self, context: &Context, touched: &[RowKey]) -> Result<bool, Problem> {
        let id = self.round().id;
        if context.register.round(id).is_none() {
            return Ok(false);
        }
        let contents = &mut self.contents;
        context.read(|reader| storage::contents::renew_round(reader, id, contents, touched))?;
        if touched.iter().any(|row| row.table == "prospect") {
            self.elsewhere =
                context.read(|reader| storage::prospect::promised_elsewhere(reader, id))?;
        }
        if let Some(round) = self.contents.rounds.pop() {
            self.sheet.reload(round);
        }
        Ok(true)
    }

    /// What was handed out is not in the file: reads everything anew and keeps what was typed;
    /// whether the round is still there.
    ///
    /// # Errors
    /// As the dossier is read.
    pub fn failed(&mut self, context: &Context) -> Result<bool, Problem> {
        let Some(read) = Campaign::read(context, self.round().id)? else {
            return Ok(false);
        };
        (self.contents, self.elsewhere) = (read.contents, read.elsewhere);
        self.sheet.failed(read.sheet.record().clone());
        Ok(true)
    }

    /// The round, as far as what is typed can be read.
    pub fn round(&self) -> &Round {
        self.sheet.record()
    }

    /// What was typed in the round since it was last asked for.
    pub fn save(&mut self) -> Option<Edit> {
        let (before, after) = self.sheet.save()?;
        Some(Edit::new(deed(&before, &after), move |writer| {
            storage::round::update_from(writer, &before, &after)
        }))
    }

    /// The plan that the projects come from: the one that begins last.
    pub fn plan(&self) -> Option<&Plan> {
        let plans = self.contents.plans.iter();
        plans.max_by_key(|plan| u16::from(plan.first_year))
    }

    /// A chosen project.
    pub fn project(&self, id: ProjectId) -> Option<&Project> {
        self.contents
            .projects
            .iter()
            .find(|project| project.id == id)
    }

    /// The needs of the chosen projects, in the order in which these were chosen.
    pub fn needs(&self) -> &[Need] {
        &self.contents.needs
    }

    /// What the guide's conditions are tested on.
    pub fn ground(&self) -> Ground<'_> {
        let contents = &self.contents;
        Ground {
            round: self.round(),
            plan: self.plan(),
            projects: &contents.projects,
            needs: &contents.needs,
            partners: &contents.partners,
            closings: &contents.closings,
            prospects: &contents.prospects,
            stakeholders: &contents.stakeholders,
            approaches: &contents.approaches,
            actions: &contents.actions,
        }
    }

    /// Where a stage stands.
    pub fn state(&self, stage: Stage) -> StageState<'_> {
        StageState::of(self.round().id, stage, &self.contents.closings)
    }

    /// Whether a stage may be worked on: it is open, and the dossier may be changed.
    pub fn may_edit(&self, stage: Stage, context: &Context) -> bool {
        self.state(stage).is_open() && !context.is_read_only()
    }

    /// How many conditions of a stage's product are met, and how many there are.
    pub fn progress(&self, stage: Stage) -> (usize, usize) {
        let Some(guide) = guide(stage) else {
            return (0, 0);
        };
        let conditions = guide.complete(self.ground());
        let met = conditions.iter().filter(|(_, state)| state.is_met());
        (met.count(), conditions.len())
    }

    /// What the product of a stage lacks, as far as the program can tell. That it is validated is
    /// what its closing says.
    pub fn missing(&self, stage: Stage) -> Vec<&'static Condition> {
        let Some(guide) = guide(stage) else {
            return Vec::new();
        };
        let conditions = guide.complete(self.ground()).into_iter();
        let lacking = conditions.filter(|(_, state)| {
            state.tick.is_none() && matches!(state.answer, Answer::Lacks | Answer::Partly { .. })
        });
        let all = guide.product.complete_when.iter();
        let lacking: Vec<_> = lacking.map(|(condition, _)| condition.check).collect();
        all.filter(|condition| lacking.contains(&condition.check))
            .collect()
    }
}

/// What the guide says of a stage.
pub fn guide(stage: Stage) -> Option<&'static stage::Stage> {
    static GUIDE: OnceLock<Option<Guide>> = OnceLock::new();
    let guide = GUIDE.get_or_init(|| Guide::load().ok()).as_ref()?;
    guide.stage(stage.number())
}

/// What the journal calls a change of a round.
fn deed(before: &Round, after: &Round) -> &'static str {
    if before.projects.len() != after.projects.len() {
        "round.choose"
    } else if before.criteria != after.criteria
        || before.scores != after.scores
        || before
            .projects
            .iter()
            .map(|one| (one.place, &one.place_reason))
            .ne(after
                .projects
                .iter()
                .map(|one| (one.place, &one.place_reason)))
    {
        "round.rank"
    } else {
        "round.edit"
    }
}
