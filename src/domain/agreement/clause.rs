//! Clauses: twin texts with variables bound to the agreement's own data.
//!
//! A body is written in lines: `# ` begins a sub-heading, `- ` an item, `[[block]]` alone on a
//! line stands for a table or list made from data, anything else is a paragraph. Inside a line
//! `{variable}` and `{article:section}` stand for values.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    domain::{Name, Prose, id::ClauseId, key::keyed},
    text::Language,
};

keyed! {
    /// The sections of an agreement, in order (domain notes, section 3).
    pub enum Section {
        /// Letterhead, number, title.
        Header => "header",
        /// Who signs.
        Parties => "parties",
        /// الديباجة
        Preamble => "preamble",
        /// بناء على …
        Visas => "visas",
        /// اتفق الأطراف على ما يلي
        Agreed => "agreed",
        /// موضوع الاتفاقية
        Object => "object",
        /// أهداف الاتفاقية
        Objectives => "objectives",
        /// مكونات المشروع
        Components => "components",
        /// مدة الاتفاقية
        Duration => "duration",
        /// التكلفة الإجمالية والتركيب المالي
        Cost => "cost",
        /// التزامات الأطراف
        Commitments => "commitments",
        /// كيفيات صرف المساهمات
        Payment => "payment",
        /// صاحب المشروع
        Owner => "owner",
        /// لجنة القيادة والتتبع
        Committee => "committee",
        /// التتبع والمراقبة والتقييم
        Monitoring => "monitoring",
        /// الملكية والتسيير والصيانة
        Property => "property",
        /// التواصل والنشر
        Communication => "communication",
        /// تعديل الاتفاقية
        Amendment => "amendment",
        /// تسوية النزاعات
        Disputes => "disputes",
        /// فسخ الاتفاقية
        Termination => "termination",
        /// الدخول حيز التنفيذ
        EntryIntoForce => "entry-into-force",
        /// وحرر بـ … في …
        DoneAt => "done-at",
        /// التوقيعات
        Signatures => "signatures",
        /// تأشير
        Visa => "visa",
        /// الملاحق
        Annexes => "annexes",
    }
}

impl Section {
    /// Whether its clauses are numbered articles; the others frame the text.
    pub fn is_article(self) -> bool {
        (Section::Object..=Section::EntryIntoForce).contains(&self)
    }
}

keyed! {
    /// A value that a clause may name.
    #[allow(missing_docs)]
    pub enum Variable {
        Commune => "commune",
        Province => "province",
        Region => "region",
        AgreementTitle => "agreement_title",
        AgreementNumber => "agreement_number",
        Object => "object",
        Project => "project",
        Place => "place",
        Beneficiaries => "beneficiaries",
        TotalCost => "total_cost",
        TotalCostWords => "total_cost_words",
        CommuneShare => "commune_share",
        CommuneSharePercent => "commune_share_percent",
        PartnersShare => "partners_share",
        Duration => "duration",
        StartDate => "start_date",
        EndDate => "end_date",
        Owner => "owner",
        DelegatedOwner => "delegated_owner",
        BudgetSupport => "budget_support",
        PaymentAccount => "payment_account",
        CommitteeChair => "committee_chair",
        CommitteeCadence => "committee_cadence",
        CommitteeQuorum => "committee_quorum",
        CouncilDecision => "council_decision",
        CouncilSession => "council_session",
        CouncilDate => "council_date",
        VisaDate => "visa_date",
        Governor => "governor",
        NoticePeriod => "notice_period",
        SettlementPeriod => "settlement_period",
        ReportCadence => "report_cadence",
        EvaluationDate => "evaluation_date",
        Operator => "operator",
        Copies => "copies",
        SigningPlace => "signing_place",
        SigningDate => "signing_date",
        PrevailingLanguage => "prevailing_language",
        RegimeLaw => "regime_law",
        ParentAgreement => "parent_agreement",
        PartyName => "party_name",
        PartyShort => "party_short",
        PartyQuality => "party_quality",
        PartySignatory => "party_signatory",
        PartySeat => "party_seat",
        PartyAccount => "party_account",
        PartyBasis => "party_basis",
    }
}

keyed! {
    /// A table or list made from data.
    #[allow(missing_docs)]
    pub enum DataBlock {
        CostTable => "cost-table",
        Commitments => "commitments",
        Tranches => "tranches",
        Committee => "committee",
        Indicators => "indicators",
        Visas => "visas",
        Components => "components",
        Annexes => "annexes",
        TechnicalSheet => "technical-sheet",
        Signatures => "signatures",
        Visa => "visa",
        Parties => "parties",
    }
}

/// A clause of one agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// Its id.
    pub id: ClauseId,
    /// Its section.
    pub section: Section,
    /// Rendered once for each party.
    #[serde(default)]
    pub each_party: bool,
    /// Heading.
    pub heading: Name,
    /// Text with variables.
    pub body: Prose,
}

impl Clause {
    /// Whether its text holds a block, in either language.
    pub fn holds(&self, block: DataBlock) -> bool {
        let marker = format!("[[{}]]", block.key());
        Language::ALL
            .iter()
            .any(|&language| self.body.in_language(language).contains(&marker))
    }
}

/// A line of a clause's body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyLine {
    /// A sub-heading.
    SubHeading(Vec<Segment>),
    /// A paragraph.
    Paragraph(Vec<Segment>),
    /// An item of a list.
    Item(Vec<Segment>),
    /// A table or list made from data.
    Block(DataBlock),
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Fixed words.
    Words(String),
    /// A value.
    Variable(Variable),
    /// The number of the article of a section.
    Article(Section),
}

/// What cannot be read in a body.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BodyError {
    /// `{` without `}` on its line.
    #[error("line {line}: a brace is not closed")]
    Unclosed {
        /// Line of the body, from 1.
        line: usize,
    },
    /// `{name}` that is no variable.
    #[error("line {line}: {name:?} is not a variable")]
    UnknownVariable {
        /// Line of the body, from 1.
        line: usize,
        /// The name met.
        name: String,
    },
    /// `[[name]]` that is no block.
    #[error("line {line}: {name:?} is not a block")]
    UnknownBlock {
        /// Line of the body, from 1.
        line: usize,
        /// The name met.
        name: String,
    },
}

/// Reads a body into lines; empty lines are dropped.
pub fn parse_body(body: &str) -> Result<Vec<BodyLine>, BodyError> {
    let mut lines = Vec::new();
    for (index, raw) in body.lines().enumerate() {
        let (line, text) = (index + 1, raw.trim());
        if text.is_empty() {
            continue;
        }
        if let Some(name) = text
            .strip_prefix("[[")
            .and_then(|rest| rest.strip_suffix("]]"))
        {
            let block = name.parse().map_err(|_| BodyError::UnknownBlock {
                line,
                name: name.to_owned(),
            })?;
            lines.push(BodyLine::Block(block));
        } else if let Some(rest) = text.strip_prefix("# ") {
            lines.push(BodyLine::SubHeading(parse_segments(rest, line)?));
        } else if let Some(rest) = text.strip_prefix("- ") {
            lines.push(BodyLine::Item(parse_segments(rest, line)?));
        } else {
            lines.push(BodyLine::Paragraph(parse_segments(text, line)?));
        }
    }
    Ok(lines)
}

/// Reads one line, such as a heading.
pub fn parse_line(text: &str) -> Result<Vec<Segment>, BodyError> {
    parse_segments(text, 1)
}

fn parse_segments(text: &str, line: usize) -> Result<Vec<Segment>, BodyError> {
    let mut segments = Vec::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').ok_or(BodyError::Unclosed { line })?;
        if !words.is_empty() {
            segments.push(Segment::Words(words.to_owned()));
        }
        let unknown = || BodyError::UnknownVariable {
            line,
            name: name.to_owned(),
        };
        segments.push(match name.strip_prefix("article:") {
            Some(section) => Segment::Article(section.parse().map_err(|_| unknown())?),
            None => Segment::Variable(name.parse().map_err(|_| unknown())?),
        });
        rest = tail;
    }
    if !rest.is_empty() {
        segments.push(Segment::Words(rest.to_owned()));
    }
    Ok(segments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_reads_into_lines() {
        let lines = parse_body(
            "حددت التكلفة في {total_cost} درهم.\n\n- بند أول\n[[cost-table]]\nطبقا لـ{article:cost}",
        )
        .unwrap();
        assert_eq!(
            lines,
            [
                BodyLine::Paragraph(vec![
                    Segment::Words("حددت التكلفة في ".into()),
                    Segment::Variable(Variable::TotalCost),
                    Segment::Words(" درهم.".into()),
                ]),
                BodyLine::Item(vec![Segment::Words("بند أول".into())]),
                BodyLine::Block(DataBlock::CostTable),
                BodyLine::Paragraph(vec![
                    Segment::Words("طبقا لـ".into()),
                    Segment::Article(Section::Cost),
                ]),
            ]
        );
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_line() {
        assert_eq!(
            parse_body("نص\n{total_cost"),
            Err(BodyError::Unclosed { line: 2 })
        );
        assert_eq!(
            parse_body("{total}"),
            Err(BodyError::UnknownVariable {
                line: 1,
                name: "total".into()
            })
        );
        assert_eq!(
            parse_body("[[cost]]"),
            Err(BodyError::UnknownBlock {
                line: 1,
                name: "cost".into()
            })
        );
    }

    #[test]
    fn articles_are_the_sections_from_object_to_entry_into_force() {
        let articles = Section::ALL
            .iter()
            .filter(|section| section.is_article())
            .count();
        assert_eq!((Section::ALL.len(), articles), (25, 16));
    }
}
