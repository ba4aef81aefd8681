//! What the legal library knows, in words.

use crate::{
    library::legal::{
        Certainty,
        advice::{Bar, Note},
        form::{Object, PartyKind},
    },
    screen::Context,
};

/// Why a form does not suit.
pub fn bar(bar: Bar, context: &Context) -> String {
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

/// What to keep in mind of a form.
pub fn note(note: &Note, context: &Context) -> String {
    let tr = &context.tr;
    match note {
        Note::CompulsoryAbove(limit) => tr.prospect_note_compulsory(context.dirhams(*limit)),
        Note::SufficesUpTo(limit) => tr.prospect_note_suffices(context.dirhams(*limit)),
        Note::Parent(id) if id == "any" => tr.prospect_note_parent_any(),
        Note::Parent(id) => tr.prospect_note_parent(context.form(id)),
        Note::MinimumShare(percent) => tr.prospect_note_share(percent.to_string()),
    }
}

/// What a party is.
pub fn party(kind: PartyKind, context: &Context) -> String {
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

/// What a form is for.
pub fn object(object: Object, context: &Context) -> String {
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

/// How sure something is.
pub fn certainty(certainty: Certainty, context: &Context) -> String {
    let tr = &context.tr;
    match certainty {
        Certainty::Source => tr.prospect_certainty_source(),
        Certainty::Found => tr.prospect_certainty_found(),
        Certainty::High => tr.prospect_certainty_high(),
        Certainty::Medium => tr.prospect_certainty_medium(),
        Certainty::Low => tr.prospect_certainty_low(),
    }
}
