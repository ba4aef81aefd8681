//! Contents of every shape, for tests: each list filled, each optional field there or not.

mod round;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::{
    domain::{
        Date, LegalDate, Line, Money, Name, Prose, Share, Year,
        agreement::{
            Agreement, Committee, Indicator, Kind, Member, StartRule, Tranche,
            approval::{ApprovalEvent, Outcome, Step, Votes},
            clause::{Clause, Section},
            financing::Contribution,
            party::Party,
        },
        attachment::{Attachment, Owner},
        commitment::{Commitment, Due, Instalment, Realisation, Standing},
        commune::{ArticleWord, Commune, TerritoryKind},
        contents::Contents,
        date::HijriCorrection,
        id::*,
        mobilisation::Action,
        need::{Need, SupportKind},
        partner::{Category, Contact, Level, Paper, Partner},
        plan::{Axis, Capacity, Plan, PlanKind},
        project::*,
        quantity::{Decimal, Quantity},
        round::Round,
    },
    text::Language,
};

/// What contents are made of: texts and numbers are taken in turn.
pub(crate) struct Grain {
    /// Texts.
    pub texts: Vec<String>,
    /// Numbers, from 0.
    pub numbers: Vec<i64>,
    /// Rows of each list.
    pub rows: usize,
}

impl Default for Grain {
    fn default() -> Self {
        Grain {
            texts: vec!["نص".into(), "Texte".into()],
            numbers: vec![1, 20, 300],
            rows: 2,
        }
    }
}

struct Maker<'a> {
    grain: &'a Grain,
    ids: Sequence,
    text: usize,
    number: usize,
}

impl Maker<'_> {
    fn text(&mut self) -> String {
        self.text += 1;
        let text = &self.grain.texts[self.text % self.grain.texts.len()];
        // The grain may hold an isolate without its pair, which no field takes.
        text.replace('\u{2066}', "\u{2066}x\u{2069}")
    }

    fn line(&mut self) -> Line {
        Line::new(self.text()).unwrap()
    }

    fn name(&mut self) -> Name {
        Name::new(self.text(), self.text()).unwrap()
    }

    fn prose(&mut self) -> Prose {
        Prose::new(format!("{}\n{}", self.text(), self.text()), self.text()).unwrap()
    }

    fn number(&mut self) -> i64 {
        self.number += 1;
        self.grain.numbers[self.number % self.grain.numbers.len()]
    }

    fn money(&mut self) -> Money {
        Money::from_centimes(self.number()).unwrap()
    }

    fn share(&mut self) -> Share {
        Share::try_from((self.number() % 10_001) as u16).unwrap()
    }

    fn year(&mut self) -> Year {
        Year::try_from(2024 + (self.number() % 6) as u16).unwrap()
    }

    /// A day of 2026.
    fn date(&mut self) -> Date {
        let day = chrono::NaiveDate::from_yo_opt(2026, 1 + (self.number() % 365) as u32).unwrap();
        Date::new(day).unwrap()
    }

    fn legal_date(&mut self) -> LegalDate {
        LegalDate {
            date: self.date(),
            hijri_correction: HijriCorrection::try_from((self.number() % 5) as i8 - 2).unwrap(),
        }
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.number() as usize % list.len()]
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.number() % 3 > 0).then(|| make(self))
    }

    fn several<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.grain.rows).map(|_| make(self)).collect()
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Contents whose rows all point to one another rightly, and the bytes of their attachments by
/// SHA-256.
pub(crate) fn contents(grain: &Grain) -> (Contents, BTreeMap<String, Vec<u8>>) {
    let mut m = Maker {
        grain,
        ids: Sequence::starting_at(1_764_000_000_000),
        text: 0,
        number: 0,
    };
    let plans = m.several(plan);
    let plan_ids: Vec<PlanId> = plans.iter().map(|plan| plan.id).collect();
    let axes: Vec<Axis> = m.several(|m| Axis {
        id: AxisId::next(&mut m.ids),
        plan: m.of(&plan_ids),
        code: m.line(),
        name: m.name(),
    });
    let projects: Vec<Project> = m.several(|m| project(m, &axes));
    let needs = m.several(|m| need(m, &projects));
    let mut partners: Vec<Partner> = m.several(partner);
    let mut agreements: Vec<Agreement> = Vec::new();
    for _ in 0..grain.rows {
        let next = agreement(&mut m, &projects, &partners, &agreements);
        agreements.push(next);
    }
    let mut files = BTreeMap::new();
    let attachments: Vec<Attachment> = m.several(|m| {
        let bytes = (m.number() as u32).to_be_bytes().to_vec();
        let made = Attachment {
            id: AttachmentId::next(&mut m.ids),
            owner: match m.number() % 4 {
                0 => Owner::Commune,
                1 => Owner::Project(projects[0].id),
                2 => Owner::Partner(partners[0].id),
                _ => Owner::Agreement(agreements[0].id),
            },
            name: m.line(),
            description: m.name(),
            media_type: Line::new("application/pdf").unwrap(),
            sha256: Line::new(sha256(&bytes)).unwrap(),
            size: bytes.len() as u64,
        };
        files.insert(sha256(&bytes), bytes);
        made
    });
    let papers = partners.iter_mut().flat_map(|partner| &mut partner.vetting);
    for (paper, scan) in papers.zip(&attachments) {
        paper.attachment = Some(scan.id);
    }
    let commitments: Vec<Commitment> = m.several(|m| commitment(m, &agreements));
    let realisations = m.several(|m| Realisation {
        id: RealisationId::next(&mut m.ids),
        commitment: commitments[m.number() as usize % commitments.len()].id,
        date: m.date(),
        amount: m.maybe(Maker::money),
        number: m.maybe(|m| Decimal::try_from(m.number()).unwrap()),
        completes: m.number() % 2 == 0,
        note: m.name(),
        evidence: m.maybe(|_| attachments[0].id),
    });
    let commune = commune(&mut m, attachments.first().map(|logo| logo.id));
    let rounds: Vec<Round> = m.several(|m| round::round(m, &projects));
    let closings = m.several(|m| round::closing(m, &rounds, &attachments));
    let prospects = m.several(|m| round::prospect(m, &rounds, &needs, &partners));
    let stakeholders = m.several(|m| round::stakeholder(m, &rounds, &partners));
    let approaches = m.several(|m| round::approach(m, &rounds, &partners));
    let mut actions: Vec<Action> = Vec::new();
    for _ in 0..grain.rows {
        let next = round::action(&mut m, &rounds[0], &partners, &projects, &actions);
        actions.push(next);
    }
    let contents = Contents {
        commune,
        plans,
        axes,
        projects,
        needs,
        partners,
        agreements,
        commitments,
        realisations,
        attachments,
        rounds,
        closings,
        prospects,
        stakeholders,
        approaches,
        actions,
    };
    (contents, files)
}

fn commune(m: &mut Maker<'_>, logo: Option<AttachmentId>) -> Commune {
    Commune {
        code: m.line(),
        name: m.name(),
        province: m.name(),
        territory: m.of(TerritoryKind::ALL),
        region: m.name(),
        circle: m.name(),
        letterhead: m.several(Maker::name),
        tifinagh: m.line(),
        logo,
        president: m.name(),
        secretary_general: m.name(),
        article_word: m.of(ArticleWord::ALL),
        numbering: m.line(),
        fictional: m.number() % 2 == 0,
    }
}

fn plan(m: &mut Maker<'_>) -> Plan {
    Plan {
        id: PlanId::next(&mut m.ids),
        kind: m.of(PlanKind::ALL),
        title: m.name(),
        first_year: Year::try_from(2022).unwrap(),
        last_year: Year::try_from(2027).unwrap(),
        decision: m.line(),
        adopted_on: m.maybe(Maker::date),
        visaed_on: m.maybe(Maker::date),
        capacities: (2022..2025)
            .map(|year| Capacity {
                year: Year::try_from(year).unwrap(),
                amount: m.money(),
            })
            .collect(),
    }
}

fn project(m: &mut Maker<'_>, axes: &[Axis]) -> Project {
    Project {
        id: ProjectId::next(&mut m.ids),
        axis: m.maybe(|m| axes[m.number() as usize % axes.len()].id),
        code: m.line(),
        title: m.name(),
        orientation: m.name(),
        strategic_objective: m.name(),
        operational_objective: m.name(),
        sector: m.line(),
        nature: m.name(),
        level: m.name(),
        competence: m.of(Competence::ALL),
        owner: m.name(),
        delegated_owner: m.name(),
        manager: m.name(),
        stakeholders: m.prose(),
        state: m.of(ProjectState::ALL),
        phase: m.name(),
        delay_days: m.maybe(|m| m.number() as u32),
        physical_progress: m.maybe(|m| (m.number() % 101) as u8),
        starts_on: m.maybe(Maker::date),
        ends_on: m.maybe(Maker::date),
        location: m.name(),
        places: m.several(Maker::name),
        position: m.maybe(|m| {
            (
                m.number() as i32 % 90_000_000,
                -(m.number() as i32 % 90_000_000),
            )
        }),
        problem: m.prose(),
        objectives: m.prose(),
        components: m.prose(),
        results: m.prose(),
        financing_arrangements: m.prose(),
        cost: m.money(),
        costs: (2024..2027)
            .map(|year| YearCost {
                year: Year::try_from(year).unwrap(),
                commune: m.money(),
                total: m.money(),
            })
            .collect(),
        beneficiaries: Beneficiaries {
            total: m.maybe(|m| m.number() as u32),
            men: m.maybe(|m| m.number() as u32),
            women: m.maybe(|m| m.number() as u32),
            children: m.maybe(|m| m.number() as u32),
            youth: m.maybe(|m| m.number() as u32),
            adults: m.maybe(|m| m.number() as u32),
            elderly: m.maybe(|m| m.number() as u32),
            disabled: m.maybe(|m| m.number() as u32),
            households: m.maybe(|m| m.number() as u32),
        },
        concerns: Concerns {
            women: m.prose(),
            youth: m.prose(),
            elderly: m.prose(),
            children: m.prose(),
            disabled: m.prose(),
        },
        priority: m.maybe(|m| Priority::try_from(1 + (m.number() % 3) as u8).unwrap()),
        maturity: m.of(Maturity::ALL),
        land: m.maybe(|m| Land {
            kind: m.of(LandKind::ALL),
            status: m.of(LandStatus::ALL),
            reference: m.line(),
        }),
        studies: m.several(|m| Study {
            kind: m.name(),
            done: m.number() % 2 == 0,
            date: m.maybe(Maker::date),
            cost: m.maybe(Maker::money),
        }),
        environment: m.prose(),
        risks: m.prose(),
        upkeep_cost: m.maybe(Maker::money),
        upkeep_owner: m.name(),
        programme_link: m.name(),
        gender_marker: m.maybe(|m| GenderMarker::try_from((m.number() % 4) as u8).unwrap()),
    }
}

fn need(m: &mut Maker<'_>, projects: &[Project]) -> Need {
    Need {
        id: NeedId::next(&mut m.ids),
        project: projects[m.number() as usize % projects.len()].id,
        component: m.name(),
        kind: m.of(SupportKind::ALL),
        quantity: m.maybe(quantity),
        amount: m.money(),
        year: m.year(),
        covered: m.money(),
        source: m.name(),
        urgency: m.maybe(|m| Priority::try_from(1 + (m.number() % 3) as u8).unwrap()),
        reason: m.prose(),
        minimum: m.maybe(Maker::money),
    }
}

fn quantity(m: &mut Maker<'_>) -> Quantity {
    Quantity {
        number: Decimal::try_from(m.number()).unwrap(),
        unit: m.name(),
    }
}

fn partner(m: &mut Maker<'_>) -> Partner {
    Partner {
        id: PartnerId::next(&mut m.ids),
        code: m.line(),
        name: m.name(),
        abbreviation: m.name(),
        category: m.of(Category::ALL),
        level: m.of(Level::ALL),
        parent_body: m.name(),
        domains: m.several(Maker::line),
        territory: m.name(),
        contributions: SupportKind::ALL[..m.number() as usize % SupportKind::ALL.len()].to_vec(),
        usual_share: m.maybe(Maker::share),
        ceiling: m.maybe(Maker::money),
        instruments: m.prose(),
        calendar: m.prose(),
        eligibility: m.prose(),
        required_papers: m.prose(),
        address: m.name(),
        bank_account: m.line(),
        notes: m.prose(),
        active: m.number() % 2 == 0,
        contacts: m.several(|m| Contact {
            id: ContactId::next(&mut m.ids),
            name: m.name(),
            function: m.name(),
            phone: m.line(),
            email: m.line(),
        }),
        vetting: m.several(|m| Paper {
            kind: m.name(),
            reference: m.line(),
            received_on: m.maybe(Maker::date),
            valid_until: m.maybe(Maker::date),
            attachment: None,
            note: m.prose(),
        }),
    }
}

fn agreement(
    m: &mut Maker<'_>,
    projects: &[Project],
    partners: &[Partner],
    earlier: &[Agreement],
) -> Agreement {
    let mut parties: Vec<Party> = m.several(|m| party(m, Some(partners[0].id)));
    parties.push(party(m, None));
    let ids: Vec<PartyId> = parties.iter().map(|party| party.id).collect();
    Agreement {
        id: AgreementId::next(&mut m.ids),
        kind: m.of(Kind::ALL),
        form: m.line(),
        parent: earlier.last().map(|parent| parent.id),
        number: m.line(),
        title: m.name(),
        object: m.prose(),
        place: m.name(),
        projects: projects.iter().map(|project| project.id).collect(),
        regime_date: m.date(),
        clauses: m.several(|m| Clause {
            id: ClauseId::next(&mut m.ids),
            section: m.of(Section::ALL),
            each_party: m.number() % 2 == 0,
            heading: m.name(),
            body: m.prose(),
        }),
        cost: m.money(),
        contributions: ids
            .iter()
            .map(|party| Contribution {
                party: *party,
                year: m.year(),
                kind: m.of(SupportKind::ALL),
                amount: m.money(),
            })
            .collect(),
        budget_support: m.name(),
        payment_account: m.line(),
        tranches: m.several(|m| Tranche {
            share: m.share(),
            trigger: m.name(),
            evidence: m.name(),
        }),
        duration_months: 120,
        start_rule: m.of(StartRule::ALL),
        starts_on: m.maybe(|_| "2024-01-01".parse().unwrap()),
        owner: m.maybe(|m| m.of(&ids)),
        delegated_owner: m.maybe(|m| m.of(&ids)),
        operator: m.name(),
        beneficiaries: m.name(),
        committee: Committee {
            chair: m.name(),
            members: m.several(|m| Member {
                party: m.maybe(|m| m.of(&ids)),
                quality: m.name(),
            }),
            cadence: m.name(),
            quorum: m.name(),
        },
        indicators: m.several(|m| Indicator {
            text: m.name(),
            baseline: m.name(),
            target: m.name(),
            source: m.name(),
        }),
        evaluated_on: m.maybe(Maker::date),
        report_cadence: m.name(),
        notice_days: m.maybe(|m| (m.number() % 365) as u16),
        settlement_days: m.maybe(|m| (m.number() % 365) as u16),
        copies: (m.number() % 12) as u8,
        signing_place: m.name(),
        prevailing: m.maybe(|m| m.of(&Language::ALL)),
        events: m.several(|m| ApprovalEvent {
            id: EventId::next(&mut m.ids),
            step: m.of(Step::ALL),
            on: m.legal_date(),
            number: m.line(),
            session: m.name(),
            outcome: m.maybe(|m| m.of(Outcome::ALL)),
            votes: m.maybe(|m| Votes {
                favour: (m.number() % 40) as u16,
                against: (m.number() % 40) as u16,
                abstained: (m.number() % 40) as u16,
            }),
            party: m.maybe(|m| m.of(&ids)),
            note: m.prose(),
        }),
        annexes: m.several(Maker::name),
        parties,
    }
}

fn party(m: &mut Maker<'_>, partner: Option<PartnerId>) -> Party {
    Party {
        id: PartyId::next(&mut m.ids),
        partner,
        name: m.name(),
        short_name: m.name(),
        quality: m.name(),
        signatory: m.name(),
        seat: m.name(),
        legal_basis: m.prose(),
        account: m.line(),
    }
}

fn commitment(m: &mut Maker<'_>, agreements: &[Agreement]) -> Commitment {
    let agreement = &agreements[m.number() as usize % agreements.len()];
    let parties: Vec<PartyId> = agreement.parties.iter().map(|party| party.id).collect();
    Commitment {
        id: CommitmentId::next(&mut m.ids),
        agreement: agreement.id,
        clause: m.maybe(|_| agreement.clauses[0].id),
        debtor: m.of(&parties),
        creditor: m.maybe(|m| m.of(&parties)),
        kind: m.of(SupportKind::ALL),
        text: m.prose(),
        quantity: m.maybe(quantity),
        amount: m.maybe(Maker::money),
        due: match m.number() % 4 {
            0 => None,
            1 => Some(Due::On(m.date())),
            2 => Some(Due::After {
                trigger: m.name(),
                on: None,
            }),
            _ => Some(Due::After {
                trigger: m.name(),
                on: Some(m.date()),
            }),
        },
        instalments: (2025..2027)
            .map(|year| Instalment {
                year: Year::try_from(year).unwrap(),
                amount: m.money(),
                due: m.maybe(Maker::date),
            })
            .collect(),
        conditional: m.number() % 2 == 0,
        evidence: m.name(),
        standing: m.of(Standing::ALL),
        cause: m.prose(),
        next_action: m.name(),
    }
}
