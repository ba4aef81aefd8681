//! A new draft: from what its legal form calls for, or after an earlier agreement.

mod form;

use std::collections::HashMap;

use self::form::Start;
use crate::{
    documents::content::part,
    domain::{
        Date, Line, Money, Name, Prose,
        agreement::{Agreement, Committee, Kind, StartRule, party::Party},
        id::{AgreementId, ClauseId, PartyId},
        partner::{Category, Partner},
        project::Project,
    },
    i18n::I18n,
    library::{
        clause::Shelf,
        legal::{Corpus, visa::Circumstance},
    },
    screen::{
        Action, Context, Edit, Problem,
        sheet::{self, Offer, Sheet},
    },
    storage,
    text::Language,
    widget::{button, modal},
};

/// Height of the dialog at most, in pixels.
const HEIGHT: f32 = 620.0;
/// Originals of an agreement, where nothing is said: one a party, and one for the authority.
const MORE_COPIES: usize = 1;

/// The dialog.
#[derive(Debug)]
pub struct Addition {
    sheet: Sheet<Start>,
    failure: Option<Problem>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// On its sheet.
    Sheet(sheet::Message),
    /// Begin the draft.
    Take,
    /// Begin nothing.
    Cancel,
}

/// What its screen has to do.
#[derive(Debug)]
pub enum Event {
    /// Nothing.
    None,
    /// Close the dialog.
    Close,
    /// Enter this draft, and show it.
    Begin(Box<Agreement>),
}

impl Addition {
    /// An empty one.
    pub fn new(context: &Context) -> Addition {
        let language = context.language();
        let mut sheet = Sheet::new(Start::default());
        let register = &context.register;
        let agreements = register.agreements.all().iter().map(|own| Offer {
            key: own.id.to_string(),
            words: own.title().get(language).to_owned(),
        });
        let partners = register.partners.all().iter().map(|own| Offer {
            key: own.id.to_string(),
            words: own.name().get(language).to_owned(),
        });
        let projects = register.projects.all().iter().map(|own| Offer {
            key: own.id.to_string(),
            words: own.title().get(language).to_owned(),
        });
        let lists = [
            (form::AGREEMENTS, agreements.collect()),
            (form::PARTNERS, partners.collect()),
            (form::PROJECTS, projects.collect::<Vec<_>>()),
        ];
        for (list, offers) in lists {
            let offers: Vec<Offer> = offers;
            sheet.offer_as(list, offers);
        }
        Addition {
            sheet,
            failure: None,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, context: &Context) -> Event {
        match message {
            Message::Sheet(message) => {
                let _: Action<()> = self.sheet.update(message, context);
                Event::None
            }
            Message::Take if !self.may_begin() => Event::None,
            Message::Take => match draft(self.sheet.record(), context) {
                Ok(draft) => Event::Begin(Box::new(draft)),
                Err(problem) => {
                    self.failure = Some(problem);
                    Event::None
                }
            },
            Message::Cancel => Event::Close,
        }
    }

    fn may_begin(&self) -> bool {
        let start = self.sheet.record();
        !start.title.is_empty() && (start.model.is_some() || !start.form.is_empty())
    }

    /// Draws it.
    pub fn dialog<'a, M: Clone + 'a>(
        &'a self,
        context: &'a Context,
        on: impl Fn(Message) -> M + Copy + 'a,
    ) -> modal::Dialog<'a, M> {
        let (tr, language) = (&context.tr, context.language());
        let take = self.may_begin().then(|| on(Message::Take));
        let fields = self.sheet.view(context);
        let fields = fields.map(move |message| on(Message::Sheet(message)));
        let mut body = crate::widget::Column::new()
            .push(fields)
            .spacing(crate::theme::space::S);
        let told = match &self.failure {
            Some(problem) => Some(problem.words(tr)),
            None if take.is_none() => Some(tr.drafting_start_needs()),
            None => None,
        };
        body = body.push(told.map(|words| crate::widget::label::hint(language, words)));
        let actions = vec![
            button::quiet(language, tr.wizard_cancel(), Some(on(Message::Cancel))).into(),
            button::main(language, tr.drafting_start_verb(), take).into(),
        ];
        let title = tr.drafting_start();
        modal::scrolled(language, title, body, actions, on(Message::Cancel), HEIGHT)
    }
}

/// Enters a draft.
pub fn begin<M>(draft: Agreement) -> Action<M> {
    Action::Do(Edit::new("agreement.add", move |writer| {
        storage::agreement::insert(writer, &draft)
    }))
}

fn draft(start: &Start, context: &Context) -> Result<Agreement, Problem> {
    let (partners, projects, model) = context.read(|reader| {
        let mut partners = Vec::new();
        for id in &start.partners {
            partners.extend(storage::partner::get(reader, *id)?);
        }
        let mut projects = Vec::new();
        for id in &start.projects {
            projects.extend(storage::project::get(reader, *id)?);
        }
        let model = start.model.map(|id| storage::agreement::get(reader, id));
        Ok::<_, storage::Error>((partners, projects, model.transpose()?.flatten()))
    })?;
    Ok(match model {
        Some(model) => after(model, start, &partners, &projects, context),
        None => of_form(start, &partners, &projects, context),
    })
}

/// What the legal form calls for: its clauses, the visas of the day, the commune and its partners as
/// parties.
fn of_form(
    start: &Start,
    partners: &[Partner],
    projects: &[Project],
    context: &Context,
) -> Agreement {
    let mut ids = context.ids.clone();
    let mut parties = vec![commune(PartyId::next(&mut ids), context)];
    parties.extend(
        partners
            .iter()
            .map(|partner| party(PartyId::next(&mut ids), partner)),
    );
    let circumstances = circumstances(partners);
    let visas: Vec<_> = Corpus::shared()
        .map(|corpus| corpus.visas_at(context.today, &circumstances).collect())
        .unwrap_or_default();
    let form = start.form.as_str();
    let models = Shelf::shared().map(|shelf| shelf.draft(form));
    let clauses = models.into_iter().flatten();
    let clauses = clauses.filter_map(|model| model.clause(ClauseId::next(&mut ids), &visas).ok());
    let clauses = clauses.collect();
    let mut agreement = blank(AgreementId::next(&mut ids), context.today);
    agreement.kind = match form {
        "framework" => Kind::Framework,
        "amendment" => Kind::Amendment,
        _ => Kind::Specific,
    };
    agreement.form = start.form.clone();
    agreement.title = start.title.clone();
    agreement.copies = u8::try_from(parties.len() + MORE_COPIES).unwrap_or(u8::MAX);
    agreement.owner = parties.first().map(|party| party.id);
    agreement.signing_place = context.register.commune.name.clone();
    agreement.prevailing = Some(Language::Arabic);
    (agreement.parties, agreement.clauses) = (parties, clauses);
    serve(&mut agreement, projects);
    agreement
}

/// After an earlier agreement: its text and its terms, nothing of what happened to it.
fn after(
    model: Agreement,
    start: &Start,
    partners: &[Partner],
    projects: &[Project],
    context: &Context,
) -> Agreement {
    let mut ids = context.ids.clone();
    let mut agreement = model;
    agreement.id = AgreementId::next(&mut ids);
    agreement.title = start.title.clone();
    agreement.number = Line::default();
    agreement.regime_date = context.today;
    agreement.starts_on = None;
    agreement.evaluated_on = None;
    agreement.events.clear();
    let mut renamed = HashMap::new();
    for party in &mut agreement.parties {
        let id = PartyId::next(&mut ids);
        renamed.insert(party.id, id);
        party.id = id;
    }
    for clause in &mut agreement.clauses {
        clause.id = ClauseId::next(&mut ids);
    }
    let other = |id: Option<PartyId>| id.and_then(|id| renamed.get(&id).copied());
    agreement.owner = other(agreement.owner);
    agreement.delegated_owner = other(agreement.delegated_owner);
    for member in &mut agreement.committee.members {
        member.party = other(member.party);
    }
    agreement
        .contributions
        .retain(|one| renamed.contains_key(&one.party));
    for contribution in &mut agreement.contributions {
        contribution.party = renamed
            .get(&contribution.party)
            .copied()
            .unwrap_or(contribution.party);
    }
    for partner in partners {
        let known = agreement.parties.iter();
        if !known
            .map(|party| party.partner)
            .any(|id| id == Some(partner.id))
        {
            let new = party(PartyId::next(&mut ids), partner);
            agreement.parties.push(new);
        }
    }
    if !projects.is_empty() {
        serve(&mut agreement, projects);
    }
    agreement
}

/// Takes over what the projects' sheets say of place, cost and those who benefit.
fn serve(agreement: &mut Agreement, projects: &[Project]) {
    agreement.projects = projects.iter().map(|project| project.id).collect();
    let cost = projects
        .iter()
        .map(|project| project.cost)
        .sum::<crate::domain::Total>();
    if let Some(cost) = cost.to_money().filter(|cost| *cost != Money::ZERO) {
        agreement.cost = cost;
    }
    if let Some(first) = projects.first() {
        agreement.place = first.location.clone();
    }
}

fn blank(id: AgreementId, today: Date) -> Agreement {
    Agreement {
        id,
        kind: Kind::Specific,
        form: Line::default(),
        parent: None,
        number: Line::default(),
        title: Name::default(),
        object: Prose::default(),
        place: Name::default(),
        projects: Vec::new(),
        regime_date: today,
        parties: Vec::new(),
        clauses: Vec::new(),
        cost: Money::ZERO,
        contributions: Vec::new(),
        budget_support: Name::default(),
        payment_account: Line::default(),
        tranches: Vec::new(),
        duration_months: 0,
        start_rule: StartRule::Visa,
        starts_on: None,
        owner: None,
        delegated_owner: None,
        operator: Name::default(),
        beneficiaries: Name::default(),
        committee: Committee::default(),
        indicators: Vec::new(),
        evaluated_on: None,
        report_cadence: Name::default(),
        notice_days: None,
        settlement_days: None,
        copies: 0,
        signing_place: Name::default(),
        prevailing: None,
        events: Vec::new(),
        annexes: Vec::new(),
    }
}

/// The commune as a party: its president signs (organic law 113-14, art. 94).
fn commune(id: PartyId, context: &Context) -> Party {
    let own = &context.register.commune;
    let both = |words: fn(&I18n) -> String| {
        let [ar, fr] = Language::ALL.map(|language| words(&I18n::new(language)));
        Name::new(ar, fr).unwrap_or_default()
    };
    let [ar, fr] = Language::ALL.map(|language| part::commune_name(own, language));
    Party {
        id,
        partner: None,
        name: Name::new(ar, fr).unwrap_or_default(),
        short_name: both(I18n::drafting_commune_short),
        quality: both(I18n::drafting_commune_quality),
        signatory: own.president.clone(),
        seat: Name::default(),
        legal_basis: Prose::default(),
        account: Line::default(),
    }
}

fn party(id: PartyId, partner: &Partner) -> Party {
    let contact = partner.contacts.first();
    Party {
        id,
        partner: Some(partner.id),
        name: partner.name.clone(),
        short_name: partner.abbreviation.clone(),
        quality: contact.map(|one| one.function.clone()).unwrap_or_default(),
        signatory: contact.map(|one| one.name.clone()).unwrap_or_default(),
        seat: partner.address.clone(),
        legal_basis: Prose::default(),
        account: partner.bank_account.clone(),
    }
}

/// What the partners' kinds make the preamble cite.
fn circumstances(partners: &[Partner]) -> Vec<Circumstance> {
    let mut found: Vec<Circumstance> = partners
        .iter()
        .filter_map(|partner| match partner.category {
            Category::CivilSociety => Some(Circumstance::Association),
            Category::International => Some(Circumstance::International),
            Category::Territorial => Some(Circumstance::Intercommunal),
            Category::Interior
            | Category::Deconcentrated
            | Category::PublicBody
            | Category::Private => None,
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}
