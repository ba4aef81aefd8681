//! What partners, people, projects and actions of a plan are called.

use crate::{
    domain::{
        id::{ActionId, ApproachId, MemberId, PartnerId, ProjectId},
        partner::Partner,
    },
    i18n::mobilise::Names,
    screen::{Context, campaign::Campaign},
};

/// Gives names in the language of the window.
#[derive(Debug, Clone, Copy)]
pub struct Called<'a> {
    /// The round.
    pub campaign: &'a Campaign,
    /// The words.
    pub context: &'a Context,
}

impl<'a> Called<'a> {
    /// Of a round.
    pub fn of(campaign: &'a Campaign, context: &'a Context) -> Called<'a> {
        Called { campaign, context }
    }

    fn sheet(&self, id: PartnerId) -> Option<&'a Partner> {
        let all = &self.campaign.contents.partners;
        all.iter().find(|partner| partner.id == id)
    }

    /// The abbreviation of a partner where no other has it too, else its name.
    pub fn short(&self, id: PartnerId) -> String {
        let language = self.context.language();
        let Some(partner) = self.sheet(id) else {
            return self.context.tr.shell_not_found();
        };
        let short = partner.abbreviation.get(language);
        let all = self.campaign.contents.partners.iter();
        let named = all.filter(|other| other.abbreviation.get(language) == short);
        match short.trim().is_empty() || named.count() > 1 {
            true => partner.name.get(language).to_owned(),
            false => short.to_owned(),
        }
    }

    /// The code of a project; its title where it has none.
    pub fn code(&self, id: ProjectId) -> String {
        match self.context.register.projects.get(id) {
            Some(project) if project.code().is_empty() => {
                project.title().get(self.context.language()).to_owned()
            }
            Some(project) => project.code().to_owned(),
            None => self.context.tr.shell_not_found(),
        }
    }
}

impl Names for Called<'_> {
    fn action(&self, id: ActionId) -> String {
        let all = &self.campaign.contents.actions;
        let tr = &self.context.tr;
        match all.iter().find(|action| action.id == id) {
            Some(action) => match action.title.get(self.context.language()) {
                "" => tr.app_untitled(),
                title => title.to_owned(),
            },
            None => tr.mobilise_some_action(),
        }
    }

    fn member(&self, id: MemberId) -> String {
        let tr = &self.context.tr;
        match self.campaign.round().member(id) {
            Some(member) => match member.name.get(self.context.language()) {
                "" => tr.app_untitled(),
                name => name.to_owned(),
            },
            None => tr.mobilise_somebody(),
        }
    }

    fn partner(&self, id: PartnerId) -> String {
        match self.sheet(id) {
            Some(partner) => partner.name.get(self.context.language()).to_owned(),
            None => self.context.tr.shell_not_found(),
        }
    }

    fn approached(&self, id: ApproachId) -> String {
        let all = self.campaign.contents.approaches.iter();
        let approach = all.clone().find(|approach| approach.id == id);
        approach.map_or_else(String::new, |approach| self.partner(approach.partner))
    }
}
