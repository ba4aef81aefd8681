//! Values as screens show them: amounts, dates, terms, yes and no, names of what is referred to.

use std::str::FromStr;

use chrono::NaiveDate;
use serde_json::Value;

use super::{Names, shorten, side};
use crate::{
    domain::{
        agreement::{Kind, StartRule, approval, clause},
        commitment::Standing,
        commune::{ArticleWord, TerritoryKind},
        mobilisation::{ActionState, Benefit, Channel},
        need::SupportKind,
        partner::{Category, Level},
        plan::PlanKind,
        project::{Competence, LandKind, LandStatus, Maturity, ProjectState},
        prospect, ranking, round, stakeholder,
    },
    i18n::{I18n, term::Term},
    text::{Language, amount, date, number},
};

/// Words for the values of one column.
pub struct Words<'a> {
    /// The reader's language.
    pub tr: &'a I18n,
    /// Names of rows.
    pub names: Names<'a>,
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
}

impl Words<'_> {
    /// A field before and after; none where it said nothing.
    pub fn both(
        &self,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> (Option<String>, Option<String>) {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        if let (true, Some(old), Some(new)) = (self.is_text(), text(before), text(after))
            && !old.trim().is_empty()
            && !new.trim().is_empty()
        {
            let (old, new) = shorten::both(&old, &new);
            return (Some(old), Some(new));
        }
        (self.one(before), self.one(after))
    }

    fn one(&self, value: Option<&Value>) -> Option<String> {
        match value? {
            Value::Null => None,
            Value::Number(figure) => Some(match figure.as_i64() {
                Some(figure) => self.figure(figure),
                None => figure.to_string(),
            }),
            Value::String(text) if text.trim().is_empty() => None,
            Value::String(text) => Some(self.text(text)),
            Value::Bool(is) => Some(self.yes_or_no(*is)),
            // No column holds such values.
            Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// A value as the file holds it. What looks like a number is one, except where people write
    /// codes.
    pub fn held(&self, held: &str) -> String {
        let is_text = side(self.column).is_some()
            || ["code", "bank_account", "land_reference"].contains(&self.column);
        match held.parse::<i64>() {
            Ok(figure) if !is_text => self.figure(figure),
            _ => self.text(held),
        }
    }

    fn yes_or_no(&self, is: bool) -> String {
        if is {
            self.tr.history_yes()
        } else {
            self.tr.history_no()
        }
    }

    fn figure(&self, figure: i64) -> String {
        let tr = self.tr;
        match (self.table, self.column) {
            (_, "active" | "done" | "fictional" | "conditional" | "completes") => {
                self.yes_or_no(figure != 0)
            }
            ("clause", "each_party") => self.yes_or_no(figure != 0),
            (_, "year" | "first_year" | "last_year") => figure.to_string(),
            (_, "usual_share" | "share") => number::short_percent(figure),
            (_, "physical_progress") => number::short_percent(figure * 100),
            ("criterion", "weight") | ("prospect", "probability") => {
                number::short_percent(figure * 100)
            }
            (
                _,
                "cost" | "amount" | "expected" | "ceiling" | "upkeep_cost" | "covered" | "minimum",
            )
            | ("project_cost", "commune" | "total") => tr.history_amount(amount::format(figure)),
            (_, "quantity_number") | ("realisation", "number") => number::decimal(figure),
            (_, "position_latitude" | "position_longitude") => {
                let sign = if figure < 0 { "-" } else { "" };
                let (whole, part) = (
                    figure.unsigned_abs() / 1_000_000,
                    figure.unsigned_abs() % 1_000_000,
                );
                tr.history_degrees(format!("{sign}{whole},{part:06}"))
            }
            ("attachment", "size") => tr.history_bytes(figure),
            _ => number::group(figure),
        }
    }

    /// Whether the column holds what people write, not a key, a date or a reference.
    fn is_text(&self) -> bool {
        side(self.column).is_some() || (self.term("").is_none() && self.referred().is_none())
    }

    fn text(&self, text: &str) -> String {
        if let Some(table) = self.referred() {
            return (self.names)(table, text).unwrap_or_else(|| self.tr.history_gone());
        }
        if let Some(term) = self.term(text) {
            return term;
        }
        match NaiveDate::from_str(text) {
            Ok(day) if text.len() == 10 => date::long(day, self.tr.language()),
            _ => shorten::text(text),
        }
    }

    /// The table of which the column holds an id, or a key that only others can name.
    fn referred(&self) -> Option<&'static str> {
        Some(match (self.table, self.column) {
            ("commune", "logo") | ("realisation", "evidence") | (_, "attachment") => "attachment",
            ("axis", "plan") => "plan",
            ("project", "axis") => "axis",
            ("need" | "agreement_project", "project") => "project",
            ("round_project" | "round_component" | "score", "project") => "project",
            ("mobilisation_action", "project") => "project",
            ("prospect" | "stakeholder" | "approach", "partner") => "partner",
            ("mobilisation_action", "partner") => "partner",
            (_, "round") => "round",
            ("prospect", "need") => "need",
            ("prospect", "form") => "form",
            ("score", "criterion") => "criterion",
            ("mobilisation_action", "responsible") => "round_member",
            ("mobilisation_support", "member") => "round_member",
            (_, "prerequisite") => "mobilisation_action",
            ("attachment", "owner_project") => "project",
            ("attachment", "owner_partner") | ("party" | "contact", "partner") => "partner",
            ("attachment", "owner_agreement") | ("commitment", "agreement") => "agreement",
            ("agreement", "parent") => "agreement",
            ("agreement", "owner" | "delegated_owner") => "party",
            ("commitment", "debtor" | "creditor") => "party",
            ("contribution" | "member" | "event", "party") => "party",
            ("commitment", "clause") => "clause",
            ("realisation", "commitment") => "commitment",
            ("project", "sector") | ("partner_domain", "key") => "domain",
            ("agreement", "form") => "form",
            _ => return None,
        })
    }

    /// The name of a key of a closed list; none where the column holds none. A key that the list
    /// does not know is shown as nothing that is known.
    fn term(&self, key: &str) -> Option<String> {
        Some(match (self.table, self.column) {
            ("commune", "territory") => self.keyed::<TerritoryKind>(key),
            ("commune", "article_word") => self.keyed::<ArticleWord>(key),
            ("plan", "kind") => self.keyed::<PlanKind>(key),
            ("project", "competence") => self.keyed::<Competence>(key),
            ("project", "state") => self.keyed::<ProjectState>(key),
            ("project", "maturity") => self.keyed::<Maturity>(key),
            ("project", "land_kind") => self.keyed::<LandKind>(key),
            ("project", "land_status") => self.keyed::<LandStatus>(key),
            ("partner", "category") => self.keyed::<Category>(key),
            ("partner", "level") => self.keyed::<Level>(key),
            ("need" | "commitment" | "partner_contribution" | "contribution", "kind")
            | ("prospect" | "approach" | "stakeholder_capacity", "kind") => {
                self.keyed::<SupportKind>(key)
            }
            ("round", "session") => self.keyed::<round::Session>(key),
            ("round_tick" | "round_mean" | "stage_closing", "stage") => {
                self.keyed::<round::Stage>(key)
            }
            ("stage_product", "language") => self.keyed::<Language>(key),
            ("criterion", "measure") => self.keyed::<ranking::Measure>(key),
            ("prospect", "decision") => self.keyed::<prospect::Decision>(key),
            ("prospect", "standing") => self.keyed::<prospect::Standing>(key),
            ("prospect_step", "status") => self.keyed::<prospect::Status>(key),
            ("stakeholder", "strategy") => self.keyed::<stakeholder::Strategy>(key),
            ("stakeholder_window", "kind") => self.keyed::<stakeholder::Window>(key),
            ("approach" | "mobilisation_action", "channel") => self.keyed::<Channel>(key),
            ("approach_argument", "benefit") => self.keyed::<Benefit>(key),
            ("mobilisation_action", "state") => self.keyed::<ActionState>(key),
            ("agreement", "kind") => self.keyed::<Kind>(key),
            ("agreement", "start_rule") => self.keyed::<StartRule>(key),
            ("agreement", "prevailing") => self.keyed::<Language>(key),
            ("commitment", "standing") => self.keyed::<Standing>(key),
            ("event", "step") => self.keyed::<approval::Step>(key),
            ("event", "outcome") => self.keyed::<approval::Outcome>(key),
            ("clause", "section") => self.keyed::<clause::Section>(key),
            ("attachment", "owner_kind") => match key {
                "commune" => self.tr.history_of_commune(),
                "project" => self.tr.history_of_project(),
                "partner" => self.tr.history_of_partner(),
                _ => self.tr.history_of_agreement(),
            },
            _ => return None,
        })
    }

    fn keyed<T: Term + FromStr>(&self, key: &str) -> String {
        match key.parse::<T>() {
            Ok(value) => self.tr.term(value),
            Err(_) => self.tr.history_field_other(),
        }
    }
}
