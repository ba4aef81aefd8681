//! What the mobilisation plan says, in words: its conflicts with the way to mend them, the arguments
//! offered for a partner, the actions proposed.

use super::I18n;
use crate::{
    domain::{
        Date, Name, Prose,
        id::{ActionId, ApproachId, MemberId, PartnerId},
        mobilisation::{argument::Ground, conflict::Conflict, proposal::Step},
    },
    text::{Language, amount, date, isolate, number},
};

/// What the things that a plan speaks of are called.
pub trait Names {
    /// The title of an action.
    fn action(&self, id: ActionId) -> String;
    /// The name of a person.
    fn member(&self, id: MemberId) -> String;
    /// The name of a partner.
    fn partner(&self, id: PartnerId) -> String;
    /// The name of the partner that is approached.
    fn approached(&self, id: ApproachId) -> String;
}

impl I18n {
    /// What in a plan cannot be as it is, and how to mend it.
    pub fn conflict(&self, conflict: &Conflict, names: &impl Names) -> String {
        let day = |day: Date| date::long(day.day(), self.language());
        match conflict {
            Conflict::NobodyResponsible(_) => self.mobilise_conflict_nobody(),
            Conflict::Stranger { member, .. } => {
                self.mobilise_conflict_stranger(names.member(*member))
            }
            Conflict::Undated(_) => self.mobilise_conflict_undated(),
            Conflict::Reversed {
                starts_on, due_on, ..
            } => self.mobilise_conflict_reversed(day(*due_on), day(*starts_on)),
            Conflict::BeforePrerequisite {
                starts_on,
                after,
                due_on,
                ..
            } => self.mobilise_conflict_before(names.action(*after), day(*due_on), day(*starts_on)),
            Conflict::NoSuchPrerequisite { .. } => self.mobilise_conflict_missing(),
            Conflict::Circle(circle) => {
                let chain: Vec<String> = circle.iter().map(|id| names.action(*id)).collect();
                self.mobilise_conflict_circle(chain.join(&self.form_comma()))
            }
            Conflict::Overload {
                member,
                from,
                until,
                actions,
                most,
            } => self.mobilise_conflict_overload(
                number::group(*actions as u64),
                day(*from),
                names.member(*member),
                number::group(*most),
                day(*until),
            ),
            Conflict::OutsideCalendar {
                partner, due_on, ..
            } => self.mobilise_conflict_outside(day(*due_on), names.partner(*partner)),
            Conflict::AfterSession {
                due_on, session_on, ..
            } => self.mobilise_conflict_after_session(day(*due_on), day(*session_on)),
            Conflict::NoAction(partner) => {
                self.mobilise_conflict_no_action(names.partner(*partner))
            }
            Conflict::NoApproach(partner) => {
                self.mobilise_conflict_no_approach(names.partner(*partner))
            }
            Conflict::NoArgument(id) => self.mobilise_conflict_no_argument(names.approached(*id)),
            Conflict::ApproachedTwice(id) => self.mobilise_conflict_twice(names.approached(*id)),
        }
    }

    /// An argument in this language; `domain` names a domain by its key. Nothing where it would
    /// repeat words that are not written in this language.
    fn argued(
        &self,
        ground: &Ground,
        project: &Name,
        domain: &impl Fn(&str, Language) -> String,
    ) -> String {
        let language = self.language();
        let project = project.get(language);
        let said = |text: &Prose, words: fn(&I18n, String, String) -> String| match text
            .in_language(language)
            .trim()
        {
            "" => String::new(),
            text => words(self, project.to_owned(), text.to_owned()),
        };
        let share = |hundredths: u16| number::short_percent(hundredths.into());
        match ground {
            Ground::Domain(key) => {
                self.mobilise_argument_domain(domain(key.as_str(), language), project)
            }
            Ground::Beneficiaries { total, women: None } => {
                self.mobilise_argument_beneficiaries(project, number::group(*total))
            }
            Ground::Beneficiaries {
                total,
                women: Some(women),
            } => self.mobilise_argument_beneficiaries_women(
                project,
                number::group(*total),
                number::group(*women),
            ),
            Ground::Concern(text) => said(text, |tr, project, words| {
                tr.mobilise_argument_concern(project, words)
            }),
            Ground::Problem(text) => said(text, |tr, project, words| {
                tr.mobilise_argument_problem(project, words)
            }),
            Ground::StudiesDone(count) => {
                self.mobilise_argument_studies(number::group(*count as u64), project)
            }
            Ground::LandCleared => self.mobilise_argument_land(project),
            Ground::CommuneShare { covered, share: of } => {
                let covered = self.amount_dirhams(amount::format_whole(covered.centimes()));
                self.mobilise_argument_share(covered, project, share(of.hundredths()))
            }
            Ground::SharedCompetence => self.mobilise_argument_shared(project),
            Ground::Programme(name) => {
                self.mobilise_argument_programme(name.get(language), project)
            }
            Ground::Upkeep(name) => self.mobilise_argument_upkeep(name.get(language), project),
            Ground::Record {
                agreements,
                share: of,
            } => self.mobilise_argument_record(
                number::group(*agreements as u64),
                share(of.hundredths()),
            ),
        }
    }
}

/// An argument in both languages, as it is put into a sheet: without the marks that isolate what is
/// quoted, which the screen and the page set themselves. `domain` names a domain by its key.
pub fn argument(
    ground: &Ground,
    project: &Name,
    domain: impl Fn(&str, Language) -> String,
) -> Prose {
    let side = |language| {
        let words = I18n::new(language).argued(ground, project, &domain);
        isolate::strip(&words)
    };
    let words = Prose::new(side(Language::Arabic), side(Language::French));
    words.unwrap_or_default()
}

/// What a proposed action is called, what comes of it and what tells that it succeeded, in both
/// languages.
pub fn proposal(step: Step, partner: &Name) -> [Name; 3] {
    let both = |words: &dyn Fn(&I18n) -> String| {
        let side = |language| isolate::strip(&words(&I18n::new(language)));
        Name::new(side(Language::Arabic), side(Language::French)).unwrap_or_default()
    };
    let titled = |words: fn(&I18n, String) -> String| {
        both(&|tr: &I18n| words(tr, partner.get(tr.language()).to_owned()))
    };
    match step {
        Step::File => [
            titled(|tr, partner| tr.mobilise_step_file_title(partner)),
            both(&I18n::mobilise_step_file_deliverable),
            both(&I18n::mobilise_step_file_indicator),
        ],
        Step::Letter => [
            titled(|tr, partner| tr.mobilise_step_letter_title(partner)),
            both(&I18n::mobilise_step_letter_deliverable),
            both(&I18n::mobilise_step_letter_indicator),
        ],
        Step::Meeting => [
            titled(|tr, partner| tr.mobilise_step_meeting_title(partner)),
            both(&I18n::mobilise_step_meeting_deliverable),
            both(&I18n::mobilise_step_meeting_indicator),
        ],
        Step::Draft => [
            titled(|tr, partner| tr.mobilise_step_draft_title(partner)),
            both(&I18n::mobilise_step_draft_deliverable),
            both(&I18n::mobilise_step_draft_indicator),
        ],
    }
}

#[cfg(test)]
mod tests;
