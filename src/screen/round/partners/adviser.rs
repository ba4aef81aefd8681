//! Which legal form suits a partner: from what it is, the object and the amount to the forms that
//! the library allows, with what they contain, their way to approval, their articles and how sure
//! all that is.

use std::sync::OnceLock;

use iced::{Length, widget::column};

use super::{Message, ground::Ground};
use crate::{
    domain::{Money, id::PartnerId},
    library::legal::{
        Certainty, Corpus,
        advice::{Advice, Bar, Note, Question},
        form::{Object, PartyKind},
    },
    screen::{Context, frame},
    theme::space,
    widget::{
        Column, Container, Element, Row, amount, badge, fold, label,
        scroll::scroll,
        select::{self, Choice},
    },
};

/// What is asked.
#[derive(Debug)]
pub struct Adviser {
    /// The partner, if one is chosen.
    pub partner: Option<PartnerId>,
    /// What it is.
    pub party: PartyKind,
    /// What the form is for.
    pub object: Object,
    /// The public contribution, as it is typed.
    pub amount: amount::Typed,
    /// The forms that are shown whole.
    pub open: Vec<String>,
}

impl Default for Adviser {
    fn default() -> Self {
        Adviser {
            partner: None,
            party: PartyKind::LocalAuthority,
            object: Object::CommonProject,
            amount: amount::Typed::default(),
            open: Vec::new(),
        }
    }
}

/// The legal library, read once.
pub fn corpus() -> Option<&'static Corpus> {
    static CORPUS: OnceLock<Option<Corpus>> = OnceLock::new();
    CORPUS.get_or_init(|| Corpus::load().ok()).as_ref()
}

impl Adviser {
    /// Asks of a partner: what it most likely is stands first.
    pub fn ask(&mut self, partner: PartnerId, ground: Ground<'_>) {
        self.partner = Some(partner);
        let category = ground.partner(partner).map(|one| one.category);
        let kinds = category.map(PartyKind::of_category).unwrap_or_default();
        if let Some(kind) = kinds.first() {
            self.party = *kind;
        }
    }

    /// The question, and what the library says.
    pub fn view<'a>(
        &'a self,
        partners: &'a [PartnerId],
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let partners = partners
            .iter()
            .map(|&id| Choice::new(id, ground.partner_name(id, context)));
        let partners = partners.collect::<Vec<_>>();
        let partners = select::select(language, partners, self.partner, Message::Advise);
        let parties = PartyKind::ALL
            .iter()
            .map(|&kind| Choice::new(kind, party(kind, context)))
            .collect::<Vec<_>>();
        let parties = select::select(language, parties, Some(self.party), Message::Party);
        let objects = Object::ALL
            .iter()
            .map(|&one| Choice::new(one, object(one, context)))
            .collect::<Vec<_>>();
        let objects = select::select(language, objects, Some(self.object), Message::Object);
        let amount = amount::amount(tr, &self.amount).on_input(Message::Amount);
        let named = |name: String, entry: Element<'a, Message>| {
            column![label::hint(language, name), entry]
                .spacing(space::XXS)
                .width(Length::FillPortion(1))
        };
        let question = column![
            Row::new()
                .push(named(tr.prospect_form_partner(), partners.into()))
                .push(named(tr.prospect_form_party(), parties.into()))
                .spacing(space::M),
            Row::new()
                .push(named(tr.prospect_form_object(), objects.into()))
                .push(named(tr.prospect_form_amount(), amount.into()))
                .spacing(space::M),
        ]
        .spacing(space::S);
        let centimes = self.amount.value().ok().flatten();
        let asked = Question {
            parties: vec![self.party],
            object: self.object,
            amount: centimes.and_then(|centimes| Money::from_centimes(centimes).ok()),
            day: context.today,
        };
        let advice = corpus().map(|corpus| corpus.advise(&asked));
        let (suits, barred): (Vec<_>, Vec<_>) = advice
            .unwrap_or_default()
            .into_iter()
            .partition(Advice::suits);
        let mut answer = column![
            question,
            label::hint(language, tr.prospect_form_caution()),
            label::section(language, tr.prospect_form_suits()),
        ]
        .spacing(space::S);
        for advice in suits {
            answer = answer.push(self.form(advice, context));
        }
        answer = answer.push(label::section(language, tr.prospect_form_barred()));
        for advice in barred {
            let reasons = advice.bars.iter().map(|bar| self::bar(*bar, context));
            let line = column![
                badge::plain(language, badge::CLOSED, context.form(&advice.form.id)),
                label::hint(language, reasons.collect::<Vec<_>>().join(" · ")),
            ];
            answer = answer.push(line);
        }
        scroll(Container::new(answer).padding(iced::Padding::ZERO.right(space::M)))
    }

    fn form<'a>(&self, advice: Advice<'static>, context: &'a Context) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let id = advice.form.id.clone();
        let is_open = self.open.contains(&id);
        let sure = tr.prospect_form_certainty(certainty(advice.certainty, context));
        let name = context.form(&id);
        let folded = fold::fold(
            language,
            name,
            Some(sure.clone()),
            is_open,
            Message::Fold(id),
            move || {
                let mut lines = Column::new().spacing(space::XS);
                for one in &advice.notes {
                    let words = note(one, context);
                    lines = lines.push(badge::plain(language, badge::SOON, words));
                }
                let pick = |ar: &str, fr: &str| match language {
                    crate::text::Language::Arabic => ar.to_owned(),
                    crate::text::Language::French => fr.to_owned(),
                };
                let elements = advice.elements.iter();
                let elements = elements.map(|one| pick(&one.ar, &one.fr)).collect::<Vec<_>>();
                lines = lines.push(part(
                    context,
                    tr.prospect_form_elements(),
                    vec![elements.join(" · ")],
                ));
                let path = advice.path.iter().zip(1..).map(|(stage, at)| {
                    let step = tr.term(stage.step);
                    match stage.required {
                        true => format!("{at}. {step}"),
                        false => format!("{at}. {step} ({})", tr.prospect_form_if_needed()),
                    }
                });
                lines = lines.push(part(context, tr.prospect_form_path(), path.collect()));
                let articles = advice.articles.iter().map(|article| {
                    let number = article.label.as_ref().or(article.number.as_ref());
                    let subject = article.subject.get(language);
                    let sure = certainty(article.certainty, context);
                    match number {
                        Some(number) => format!("{number} · {subject} ({sure})"),
                        None => format!("{subject} ({sure})"),
                    }
                });
                lines = lines.push(part(context, tr.prospect_form_articles(), articles.collect()));
                lines.push(label::hint(language, sure)).into()
            },
        );
        frame::card(folded)
    }
}

fn part<'a>(context: &Context, title: String, lines: Vec<String>) -> Element<'a, Message> {
    let language = context.language();
    let mut part = Column::new().push(label::strong(language, title));
    for line in lines {
        part = part.push(label::body(language, line));
    }
    part.into()
}

fn bar(bar: Bar, context: &Context) -> String {
    let tr = &context.tr;
    match bar {
        Bar::OtherObject => tr.prospect_bar_object(),
        Bar::Party(one) => tr.prospect_bar_party(party(one, context)),
        Bar::Forbidden(one) => tr.prospect_bar_forbidden(party(one, context)),
        Bar::AboveThreshold { up_to, amount } => {
            tr.prospect_bar_threshold(context.dirhams(amount), context.dirhams(up_to))
        }
    }
}

fn note(note: &Note, context: &Context) -> String {
    let tr = &context.tr;
    match note {
        Note::CompulsoryAbove(limit) => tr.prospect_note_compulsory(context.dirhams(*limit)),
        Note::SufficesUpTo(limit) => tr.prospect_note_suffices(context.dirhams(*limit)),
        Note::Parent(id) if id == "any" => tr.prospect_note_parent_any(),
        Note::Parent(id) => tr.prospect_note_parent(context.form(id)),
        Note::MinimumShare(percent) => tr.prospect_note_share(percent.to_string()),
    }
}

fn party(kind: PartyKind, context: &Context) -> String {
    let tr = &context.tr;
    match kind {
        PartyKind::LocalAuthority => tr.prospect_party_local_authority(),
        PartyKind::State => tr.prospect_party_state(),
        PartyKind::PublicBody => tr.prospect_party_public_body(),
        PartyKind::Association => tr.prospect_party_association(),
        PartyKind::Cooperative => tr.prospect_party_cooperative(),
        PartyKind::Private => tr.prospect_party_private(),
        PartyKind::Grouping => tr.prospect_party_grouping(),
        PartyKind::Company => tr.prospect_party_company(),
        PartyKind::ForeignAuthority => tr.prospect_party_foreign_authority(),
        PartyKind::InternationalBody => tr.prospect_party_international_body(),
        PartyKind::ForeignState => tr.prospect_party_foreign_state(),
    }
}

fn object(object: Object, context: &Context) -> String {
    let tr = &context.tr;
    match object {
        Object::CommonProject => tr.prospect_object_common_project(),
        Object::Programme => tr.prospect_object_programme(),
        Object::DelegatedWorks => tr.prospect_object_delegated_works(),
        Object::AssociationSupport => tr.prospect_object_association_support(),
        Object::JointBody => tr.prospect_object_joint_body(),
        Object::Company => tr.prospect_object_company(),
        Object::PublicService => tr.prospect_object_public_service(),
        Object::SharedCompetence => tr.prospect_object_shared_competence(),
        Object::ForeignCooperation => tr.prospect_object_foreign_cooperation(),
        Object::Amendment => tr.prospect_object_amendment(),
    }
}

fn certainty(certainty: Certainty, context: &Context) -> String {
    let tr = &context.tr;
    match certainty {
        Certainty::Source => tr.prospect_certainty_source(),
        Certainty::Found => tr.prospect_certainty_found(),
        Certainty::High => tr.prospect_certainty_high(),
        Certainty::Medium => tr.prospect_certainty_medium(),
        Certainty::Low => tr.prospect_certainty_low(),
    }
}
