//! What the tool of stage 2 stands on: the round and what it looks at, and what these are called.

use crate::{
    domain::{
        contents::Contents,
        id::{NeedId, PartnerId, ProjectId},
        need::Need,
        partner::Partner,
        project::Project,
        prospect::Prospect,
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
    /// What its partners promised to other rounds.
    pub elsewhere: &'a [Prospect],
    /// Whether the stage may be worked on.
    pub may_edit: bool,
}

impl<'a> Ground<'a> {
    /// Of a round that is worked on.
    pub fn of(campaign: &'a Campaign, context: &Context) -> Ground<'a> {
        Ground {
            round: campaign.round(),
            contents: &campaign.contents,
            elsewhere: &campaign.elsewhere,
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

    /// What a partner is called in a narrow place: its abbreviation where it has one, and what tells
    /// it from others of the same abbreviation.
    pub fn partner_short(&self, id: PartnerId, context: &Context) -> String {
        match self.partner_head(id, context) {
            (short, rest) if self.is_alone(id, context) || rest.is_empty() => short,
            (short, rest) => format!("{short} – {rest}"),
        }
    }

    /// The same in two lines: the abbreviation over the name, or over what tells it from others of
    /// the same abbreviation; the name alone where there is none.
    pub fn partner_head(&self, id: PartnerId, context: &Context) -> (String, String) {
        let language = context.language();
        let Some(partner) = self.partner(id) else {
            return Default::default();
        };
        let (short, name) = (
            partner.abbreviation.get(language),
            partner.name.get(language),
        );
        if short.is_empty() {
            return (name.to_owned(), String::new());
        }
        let others = self.contents.partners.iter().filter(|one| one.id != id);
        let shared = others
            .filter(|one| one.abbreviation.get(language) == short)
            .map(|one| common(name, one.name.get(language)))
            .max();
        let rest = name.get(shared.unwrap_or(0)..).unwrap_or(name);
        let rest = rest.trim_start_matches([' ', '–', '-', ',', '،']);
        (short.to_owned(), rest.to_owned())
    }

    fn is_alone(&self, id: PartnerId, context: &Context) -> bool {
        let language = context.language();
        let short = |partner: &'a Partner| partner.abbreviation.get(language);
        let own = self.partner(id).map(short);
        let others = self.contents.partners.iter().filter(|one| one.id != id);
        !others.map(short).any(|one| Some(one) == own)
    }

    /// What a partner is called.
    pub fn partner_name(&self, id: PartnerId, context: &Context) -> String {
        let partner = self.partner(id);
        let name = partner.map(|partner| partner.name.get(context.language()));
        name.unwrap_or_default().to_owned()
    }
}

/// How many bytes two names have in common from the beginning, in whole words; nought where one is
/// the other.
fn common(one: &str, other: &str) -> usize {
    if one == other {
        return 0;
    }
    let letters = one.char_indices().zip(other.chars());
    let same = letters.take_while(|((_, own), other)| own == other);
    let end = same.last().map_or(0, |((at, own), _)| at + own.len_utf8());
    let words = one.get(..end).unwrap_or_default();
    words.rfind(' ').map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_part_where_their_first_word_differs() {
        assert_eq!(common("Office de l’eau", "Office de l’électricité"), 10);
        assert_eq!(common("قطاع الماء", "قطاع الكهرباء"), "قطاع ".len());
        assert_eq!(common("Région", "Région"), 0);
        assert_eq!(common("", "Région"), 0);
    }
}
