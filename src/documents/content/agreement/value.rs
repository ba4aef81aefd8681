//! What stands in the place of a clause's variables: always computed from the agreement itself.

use super::{Articles, Source, Text, part};
use crate::{
    domain::{
        Date, Name, Total,
        agreement::{
            StartRule,
            approval::{ApprovalEvent, Step},
            clause::{Segment, Variable},
            financing::CostTable,
            party::Party,
        },
        commune::TerritoryKind,
        id::PartyId,
    },
    i18n::I18n,
    text::{
        Language, amount, date, isolate, number,
        words::{self, Case, Noun},
    },
};

/// The values of one agreement in one language.
#[derive(Debug, Clone)]
pub struct Values<'a> {
    source: &'a Source<'a>,
    articles: &'a Articles<'a>,
    costs: CostTable,
    /// Words of the document's own.
    pub tr: I18n,
}

impl<'a> Values<'a> {
    /// Prepares the values.
    pub fn new(source: &'a Source<'a>, articles: &'a Articles<'a>, language: Language) -> Self {
        Values {
            source,
            articles,
            costs: CostTable::of(source.agreement),
            tr: I18n::new(language),
        }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.tr.language()
    }

    /// What the values are taken from.
    pub fn source(&self) -> &'a Source<'a> {
        self.source
    }

    /// The articles and their numbers.
    pub fn articles(&self) -> &'a Articles<'a> {
        self.articles
    }

    /// The cost table.
    pub fn costs(&self) -> &CostTable {
        &self.costs
    }

    /// Whether a line says only what a party need not have: a bank account, a signatory by name.
    pub fn may_be_left_out(&self, segments: &[Segment], party: Option<&Party>) -> bool {
        let mut variables = segments.iter().filter_map(|segment| match segment {
            Segment::Variable(variable) => Some(*variable),
            _ => None,
        });
        let optional = |variable| {
            matches!(variable, Variable::PartyAccount | Variable::PartySignatory)
                && self.value(variable, party).is_none()
        };
        party.is_some() && variables.next().is_some_and(optional) && variables.all(optional)
    }

    /// A line with its variables filled; what is not known yet is left as a dotted blank.
    pub fn fill(&self, segments: &[Segment], party: Option<&Party>) -> Text {
        Text::new(self.language(), self.words(segments, party))
    }

    /// As [`Values::fill`], as words.
    pub fn words(&self, segments: &[Segment], party: Option<&Party>) -> String {
        let mut words = String::new();
        for segment in segments {
            match segment {
                Segment::Words(fixed) => words.push_str(fixed),
                Segment::Variable(variable) => {
                    let value = self
                        .value(*variable, party)
                        .unwrap_or_else(|| self.blank(*variable));
                    let value = self.in_sentence(*variable, value, &words);
                    self.join(&mut words, &value);
                }
                Segment::Article(section) => {
                    let reference = self.articles.reference(*section, self.language());
                    words.push_str(reference.as_deref().unwrap_or(part::BLANK));
                }
            }
        }
        words
    }

    /// Room to write a value that is not known yet.
    fn blank(&self, variable: Variable) -> String {
        match variable {
            Variable::CouncilSession => self.tr.document_blank_session(part::BLANK),
            _ => part::BLANK.to_owned(),
        }
    }

    /// A common phrase loses its French capital within a sentence.
    fn in_sentence(&self, variable: Variable, value: String, before: &str) -> String {
        let phrase = matches!(
            variable,
            Variable::CouncilSession
                | Variable::ReportCadence
                | Variable::CommitteeCadence
                | Variable::CommitteeChair
                | Variable::CommitteeQuorum
                | Variable::Beneficiaries
                | Variable::BudgetSupport
                | Variable::Governor
        );
        match self.language() {
            Language::French if phrase && !before.is_empty() => part::lower_first(&value),
            _ => value,
        }
    }

    /// Adds a value. Arabic «بـ» is written as one with the word that follows; in French «de» loses
    /// its vowel before another, and «de» and «à» are one with the article that follows.
    fn join(&self, words: &mut String, value: &str) {
        match self.language() {
            Language::Arabic => {
                let joined = value.starts_with(|c: char| ('\u{621}'..='\u{64A}').contains(&c));
                let stem = ["بـ ", "بـ\u{A0}"]
                    .iter()
                    .find_map(|stem| words.strip_suffix(stem).map(str::len));
                if let (true, Some(stem)) = (joined, stem) {
                    words.truncate(stem);
                    words.push('ب');
                }
                words.push_str(value);
            }
            Language::French => part::join_french(words, value),
        }
    }

    /// A variable's value, or none when the agreement does not hold it yet.
    pub fn value(&self, variable: Variable, party: Option<&Party>) -> Option<String> {
        let (source, language) = (self.source, self.language());
        let (agreement, commune) = (source.agreement, source.commune);
        let name = |name: &Name| self.name(name);
        let reference = |text: &str| (!text.is_empty()).then(|| part::reference(text, language));
        let days = |days: Option<u16>| {
            days.map(|n| number::counted_in(u64::from(n), Noun::Day, language, Case::Genitive))
        };
        match variable {
            Variable::Commune => name(&commune.name),
            Variable::Province => name(&commune.province),
            Variable::Region => name(&commune.region),
            Variable::AgreementTitle => name(&agreement.title),
            Variable::AgreementNumber => reference(agreement.number.as_str()),
            Variable::Object => {
                Some(agreement.object.get(language).trim().to_owned()).filter(|o| !o.is_empty())
            }
            Variable::Project => self.project_titles(),
            Variable::Place => name(&agreement.place),
            Variable::Beneficiaries => name(&agreement.beneficiaries),
            Variable::TotalCost => Some(isolate::ltr(&amount::format(agreement.cost.centimes()))),
            Variable::TotalCostWords => {
                words::amount(agreement.cost.centimes(), language, Case::Nominative)
            }
            Variable::CommuneShare => Some(self.figure(self.commune_total())),
            Variable::CommuneSharePercent => self
                .costs
                .rows
                .iter()
                .find(|row| agreement.party(row.party).is_some_and(Party::is_commune))
                .map(|row| part::percent(row.share)),
            Variable::PartnersShare => {
                let partners = self.costs.total.minus(self.commune_total());
                Some(isolate::ltr(&amount::format(partners)))
            }
            Variable::Duration => Some(number::counted_in(
                u64::from(agreement.duration_months),
                Noun::Month,
                language,
                Case::Genitive,
            )),
            Variable::StartDate => Some(match (agreement.starts_on, agreement.start_rule) {
                (Some(day), _) => self.day(day),
                (None, StartRule::Visa) => self.tr.document_start_visa(),
                (None, _) => self.tr.document_start_signature(),
            }),
            Variable::EndDate => Some(match agreement.ends_on() {
                Some(day) => self.day(day),
                None => self.tr.document_end_open(),
            }),
            Variable::Owner => self.party_name(agreement.owner),
            Variable::DelegatedOwner => self.party_name(agreement.delegated_owner),
            Variable::BudgetSupport => name(&agreement.budget_support),
            Variable::PaymentAccount => reference(agreement.payment_account.as_str()),
            Variable::CommitteeChair => name(&agreement.committee.chair),
            Variable::CommitteeCadence => name(&agreement.committee.cadence),
            Variable::CommitteeQuorum => name(&agreement.committee.quorum),
            Variable::CouncilDecision => self
                .event(Step::CouncilVote)
                .and_then(|vote| reference(vote.number.as_str())),
            Variable::CouncilSession => self
                .event(Step::CouncilVote)
                .and_then(|vote| name(&vote.session)),
            Variable::CouncilDate => self
                .event(Step::CouncilVote)
                .map(|vote| self.legal_day(vote)),
            Variable::VisaDate => self.event(Step::Visa).map(|visa| self.legal_day(visa)),
            Variable::Governor => Some(self.governor()),
            Variable::NoticePeriod => days(agreement.notice_days),
            Variable::SettlementPeriod => days(agreement.settlement_days),
            Variable::ReportCadence => name(&agreement.report_cadence),
            Variable::EvaluationDate => agreement.evaluated_on.map(|day| self.day(day)),
            Variable::Operator => name(&agreement.operator),
            Variable::Copies => Some(number::counted_in(
                u64::from(agreement.copies),
                Noun::Copy,
                language,
                Case::Genitive,
            )),
            Variable::SigningPlace => name(&agreement.signing_place),
            Variable::SigningDate => self
                .event(Step::Signature)
                .filter(|_| agreement.is_signed())
                .map(|signature| self.day(signature.on.date)),
            Variable::PrevailingLanguage => {
                agreement.prevailing.map(|prevailing| match prevailing {
                    Language::Arabic => self.tr.language_ar(),
                    Language::French => self.tr.language_fr(),
                })
            }
            Variable::RegimeLaw => name(&source.regime_law),
            Variable::ParentAgreement => source.parent.map(|parent| {
                let number = parent.number.as_str();
                let title = parent.title.get(language);
                if number.is_empty() {
                    title.to_owned()
                } else {
                    let number = part::reference(number, language);
                    self.tr.document_numbered(number, title)
                }
            }),
            Variable::PartyName => name(&party?.name),
            Variable::PartyShort => name(&party?.short_name),
            Variable::PartyQuality => name(&party?.quality),
            Variable::PartySignatory => name(&party?.signatory),
            Variable::PartySeat => name(&party?.seat),
            Variable::PartyAccount => reference(party?.account.as_str()),
            Variable::PartyBasis => {
                Some(party?.legal_basis.get(language).trim().to_owned()).filter(|b| !b.is_empty())
            }
        }
    }

    /// A name in the document's language; a name known only in the other is set apart.
    pub fn name(&self, name: &Name) -> Option<String> {
        let own = name.in_language(self.language()).trim();
        match (own.is_empty(), name.is_empty()) {
            (false, _) => Some(own.to_owned()),
            (true, false) => Some(isolate::auto(name.get(self.language()).trim())),
            (true, true) => None,
        }
    }

    /// An amount as a figure.
    pub fn figure(&self, total: Total) -> String {
        isolate::ltr(&amount::format(total.centimes()))
    }

    /// A day in words, held together.
    pub fn day(&self, day: Date) -> String {
        part::day(day.day(), self.language())
    }

    /// What the text calls a party.
    pub fn party_name(&self, id: Option<PartyId>) -> Option<String> {
        let party = self.source.agreement.party(id?)?;
        self.name(&party.short_name)
            .or_else(|| self.name(&party.name))
    }

    /// «عامل إقليم …», «Gouverneur de la province de …».
    pub fn governor(&self) -> String {
        let commune = self.source.commune;
        let province = commune.province.get(self.language());
        let of = match self.language() {
            Language::Arabic => province.to_owned(),
            Language::French => part::french_of(province),
        };
        match commune.territory {
            TerritoryKind::Province => self.tr.document_governor_province(of),
            TerritoryKind::Prefecture => self.tr.document_governor_prefecture(of),
        }
    }

    fn event(&self, step: Step) -> Option<&'a ApprovalEvent> {
        self.source.agreement.last_event(step)
    }

    fn legal_day(&self, event: &ApprovalEvent) -> String {
        date::legal(
            event.on.date.day(),
            event.on.hijri_correction.into(),
            self.language(),
        )
    }

    fn commune_total(&self) -> Total {
        let is_commune = |party| {
            self.source
                .agreement
                .party(party)
                .is_some_and(Party::is_commune)
        };
        self.costs
            .rows
            .iter()
            .filter(|row| is_commune(row.party))
            .map(|row| row.total)
            .sum()
    }

    fn project_titles(&self) -> Option<String> {
        let titles: Vec<String> = self
            .source
            .projects
            .iter()
            .filter_map(|project| self.name(&project.title))
            .collect();
        let joint = match self.language() {
            Language::Arabic => "، ",
            Language::French => ", ",
        };
        if titles.is_empty() {
            return self.name(&self.source.agreement.title);
        }
        Some(titles.join(joint))
    }
}
