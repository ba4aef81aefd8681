//! Findings of the quality checks, worded: what is wrong, where, and how to mend it.

mod detail;
#[cfg(test)]
mod tests;

use super::{
    I18n,
    error::Words,
    term::{Term, terms},
};
use crate::domain::{
    Name,
    check::{Code, Field, Finding, PartyField, Piece, Place, Severity, VoteField},
};

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Title of the check.
    pub title: String,
    /// Where.
    pub place: String,
    /// What, with the figures; a sentence.
    pub what: String,
    /// How to mend it; a sentence.
    pub mend: String,
}

impl I18n {
    /// A finding of the quality checks in words.
    pub fn finding(&self, finding: &Finding) -> Message {
        let (what, mend) = detail::sentences(&finding.detail, self);
        Message {
            title: self.term(finding.code),
            place: place(&finding.place, self),
            what,
            mend,
        }
    }
}

impl Words for Finding {
    fn words(&self, tr: &I18n) -> String {
        let message = tr.finding(self);
        tr.check_line(message.mend, message.place, message.what)
    }
}

/// Characters of a text that are enough to know it by.
const EXCERPT: usize = 60;

fn place(place: &Place, tr: &I18n) -> String {
    match place {
        Place::Field(field) => tr.term(*field),
        Place::Party { name, .. } => tr.check_place_party(own(name, tr)),
        Place::Clause {
            section, heading, ..
        } => {
            let heading = own(heading, tr);
            tr.check_place_clause(if heading.is_empty() {
                tr.term(*section)
            } else {
                heading
            })
        }
        Place::Commitment { text, .. } => {
            tr.check_place_commitment(excerpt(text.get(tr.language())))
        }
        Place::Cost { party, year } => {
            let party = party.as_ref().map(|(_, name)| own(name, tr));
            match (party, year.map(|year| year.to_string())) {
                (Some(party), Some(year)) => tr.check_place_cost_cell(party, year),
                (Some(party), None) => tr.check_place_cost_party(party),
                (None, Some(year)) => tr.check_place_cost_year(year),
                (None, None) => tr.check_place_cost(),
            }
        }
        Place::Event { step, .. } => tr.check_place_event(tr.term(*step)),
    }
}

fn own(name: &Name, tr: &I18n) -> String {
    name.get(tr.language()).trim().to_owned()
}

/// The beginning of a text, cut between words.
fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(EXCERPT) else {
        return line.trim_end_matches('.').to_owned();
    };
    let cut = line[..end].rfind(' ').unwrap_or(end);
    format!("{}…", line[..cut].trim_end_matches(['،', ',', ';', '؛']))
}

terms! {
    Code {
        P01 => check_title_p01,
        Q01 => check_title_q01,
        Q02 => check_title_q02,
        Q06 => check_title_q06,
        Q08 => check_title_q08,
        Q09 => check_title_q09,
        Q10 => check_title_q10,
        Q11 => check_title_q11,
        Q13 => check_title_q13,
        Q15 => check_title_q15,
        Q17 => check_title_q17,
        Q18 => check_title_q18,
        Q19 => check_title_q19,
        Q25 => check_title_q25,
    }
    Severity {
        Blocks => check_severity_blocks,
        Warns => check_severity_warns,
        Informs => check_severity_informs,
    }
    Field {
        Title => check_field_title,
        Object => check_field_object,
        Place => check_field_place,
        Parties => check_field_parties,
        Clauses => check_field_clauses,
        Cost => check_field_cost,
        BudgetSupport => check_field_budget_support,
        Tranches => check_field_tranches,
        Duration => check_field_duration,
        Committee => check_field_committee,
        Prevailing => check_field_prevailing,
        Events => check_field_events,
    }
    PartyField {
        Name => check_party_name,
        Quality => check_party_quality,
        LegalBasis => check_party_legal_basis,
    }
    Piece {
        Text => check_piece_text,
        Verb => check_piece_verb,
        Debtor => check_piece_debtor,
        Deliverable => check_piece_deliverable,
        Due => check_piece_due,
    }
    VoteField {
        Number => check_vote_number,
        Session => check_vote_session,
        Vote => check_vote_vote,
    }
}
