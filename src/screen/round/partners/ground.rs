//! What the tool of stage 2 stands on: the round and what it looks at, and what these are called.

use crate::{
    domain::{
        contents::Contents,
        id::{NeedId, PartnerId, ProjectId},
        need::Need,
        partner::Partner,
        project::Project,
        round::{Round, Stage},
    },
    screen::{Context, campaign::Campaign},
};

/// The round, and what it looks at, as the file has it.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The round.
    pub round: &'a Round,
    /// Its projects, needs, partners, cells, analyses.
    pub contents: &'a Contents,
    /// Whether the stage may be worked on.
    pub may_edit: bool,
}

impl<'a> Ground<'a> {
    /// Of a round that is worked on.
    pub fn of(campaign: &'a Campaign, context: &Context) -> Ground<'a> {
        Ground {
            round: campaign.round(),
            contents: &campaign.contents,
            may_edit: campaign.may_edit(Stage::Partners, context),
        }
    }

    /// A need of the chosen projects.
    pub fn need(&self, id: NeedId) -> Option<&'a Need> {
        self.contents.needs.iter().find(|need| need.id == id)
    }

    /// A chosen project.
    pub fn project(&self, id: ProjectId) -> Option<&'a Project> {
        self.contents.projects.iter().find(|one| one.id == id)
    }

    /// A partner of the directory.
    pub fn partner(&self, id: PartnerId) -> Option<&'a Partner> {
        self.contents.partners.iter().find(|one| one.id == id)
    }

    /// What a need is called: its component, or what kind of support it is.
    pub fn need_name(&self, need: &Need, context: &Context) -> String {
        match need.component.get(context.language()) {
            "" => context.tr.term(need.kind),
            component => component.to_owned(),
        }
    }

    /// What a need's project is called.
    pub fn project_name(&self, id: ProjectId, context: &Context) -> String {
        let project = self.project(id);
        let title = project.map(|project| project.title.get(context.language()));
        title.unwrap_or_default().to_owned()
    }

    /// What a partner is called in a narrow place: its abbreviation where it has one.
    pub fn partner_short(&self, id: PartnerId, context: &Context) -> String {
        let partner = self.partner(id);
        let short = partner.map(|partner| partner.abbreviation.get(context.language()));
        match short {
            Some(short) if !short.is_empty() => short.to_owned(),
            _ => self.partner_name(id, context),
        }
    }

    /// What a partner is called.
    pub fn partner_name(&self, id: PartnerId, context: &Context) -> String {
        let partner = self.partner(id);
        let name = partner.map(|partner| partner.name.get(context.language()));
        name.unwrap_or_default().to_owned()
    }
}
