//! The agreements, their commitments and what was done of them.

mod row;

use std::collections::{BTreeMap, HashMap};

use super::{Error, Keys};
use crate::{
    domain::{
        LegalDate, Money, Name, Prose, Share, Total, Year,
        agreement::{
            Agreement, Committee, Indicator, Member, StartRule, Tranche, approval::ApprovalEvent,
            financing::Contribution, party::Party,
        },
        commitment::{Commitment, Due, Instalment, Realisation},
        contents::Contents,
        date::HijriCorrection,
        id::{AgreementId, ClauseId, CommitmentId, EventId, PartyId, RealisationId},
        need::SupportKind,
        quantity::{Decimal, Quantity},
    },
    library::{
        clause::{Model, Shelf},
        legal::{Corpus, visa::Circumstance},
    },
    text::{Language, number, words},
};

pub(super) use self::row::File;
use self::row::{
    AgreementRow, CommitmentRow, CommitteeRow, EventRow, IndicatorRow, PartyRow, Role,
};

/// Parties of one agreement by their key.
type PartyIds = HashMap<String, PartyId>;

fn party_id(ids: &PartyIds, key: &str) -> Result<PartyId, Error> {
    ids.get(key)
        .copied()
        .ok_or_else(|| Error::UnknownKey(key.to_owned()))
}

/// Adds every agreement with its commitments and realisations.
pub(super) fn add(
    file: File,
    shelf: &Shelf,
    corpus: &Corpus,
    keys: &mut Keys,
    contents: &mut Contents,
) -> Result<(), Error> {
    let mut agreements: HashMap<String, AgreementId> = HashMap::new();
    for mut row in file.agreements {
        let id = AgreementId::next(keys.source());
        let party_rows = std::mem::take(&mut row.parties);
        let commitments = std::mem::take(&mut row.commitments);
        let mut party_ids = PartyIds::new();
        let (mut owner, mut delegated) = (None, None);
        let mut parties = Vec::new();
        for party in party_rows {
            let party_id = PartyId::next(keys.source());
            match party.role {
                Role::Owner => owner = Some(party_id),
                Role::DelegatedOwner => delegated = Some(party_id),
                Role::Funder | Role::Partner | Role::Operator => {}
            }
            party_ids.insert(party.key.clone(), party_id);
            name_partner(&party, keys, contents);
            parties.push(self::party(party_id, party, keys)?);
        }
        let key = row.key.clone();
        let parent = row
            .parent
            .as_ref()
            .map(|parent| {
                let found = agreements.get(parent).copied();
                found.ok_or_else(|| Error::UnknownKey(parent.clone()))
            })
            .transpose()?;
        let roles = Roles { owner, delegated };
        let agreement = self::agreement(
            id,
            parent,
            row,
            parties,
            roles,
            &commitments,
            &party_ids,
            corpus,
            shelf,
            keys,
        )?;
        for commitment in commitments {
            add_commitment(id, commitment, &party_ids, keys, contents)?;
        }
        contents.agreements.push(agreement);
        agreements.insert(key, id);
    }
    Ok(())
}

fn party(id: PartyId, row: PartyRow, keys: &Keys) -> Result<Party, Error> {
    let partner = match row.key.as_str() {
        "commune" => None,
        key => {
            let found = keys.partners.get(key);
            Some(found.ok_or_else(|| Error::UnknownKey(key.to_owned()))?.0)
        }
    };
    Ok(Party {
        id,
        partner,
        name: row.name,
        short_name: row.short,
        quality: row.signatory,
        signatory: Name::default(),
        seat: row.seat,
        legal_basis: row.legal_basis,
        account: row.account,
    })
}

/// A body that the catalogue names in general («Conseil provincial») gets its own name.
fn name_partner(row: &PartyRow, keys: &Keys, contents: &mut Contents) {
    let Some((id, _)) = keys.partners.get(&row.key) else {
        return;
    };
    if let Some(partner) = contents
        .partners
        .iter_mut()
        .find(|partner| partner.id == *id)
    {
        partner.name = row.name.clone();
    }
}

#[derive(Clone, Copy)]
struct Roles {
    owner: Option<PartyId>,
    delegated: Option<PartyId>,
}

#[allow(
    clippy::too_many_arguments,
    reason = "one call, all of it parts of the same row"
)]
fn agreement(
    id: AgreementId,
    parent: Option<AgreementId>,
    row: AgreementRow,
    parties: Vec<Party>,
    roles: Roles,
    commitments: &[CommitmentRow],
    party_ids: &PartyIds,
    corpus: &Corpus,
    shelf: &Shelf,
    keys: &mut Keys,
) -> Result<Agreement, Error> {
    let circumstances = circumstances(party_ids);
    let form = row.form.as_str();
    let annexes = annexes(&row, commitments, &circumstances)?;
    let visas: Vec<_> = corpus.visas_at(row.regime_date, &circumstances).collect();
    let drafted = |model: &&Model| {
        let id = model.id.as_str();
        let named = |ids: &[String]| ids.iter().any(|one| one == id);
        match model.is_default_for(form) {
            true => !named(&row.without_clauses),
            false => model.suits(form) && named(&row.other_clauses),
        }
    };
    let clauses = shelf
        .clauses
        .iter()
        .filter(drafted)
        .map(|model| model.clause(ClauseId::next(keys.source()), &visas))
        .collect::<Result<Vec<_>, _>>()?;
    let contributions = row
        .contributions
        .iter()
        .map(|given| {
            Ok(Contribution {
                party: party_id(party_ids, &given.party)?,
                year: given.year,
                kind: given.kind,
                amount: given.amount.into(),
            })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let events = row
        .events
        .into_iter()
        .map(|event| event_of(event, party_ids, keys))
        .collect::<Result<_, _>>()?;
    Ok(Agreement {
        id,
        kind: row.kind,
        form: row.form,
        parent,
        number: row.number,
        title: row.title,
        object: row.object,
        place: row.place,
        projects: row
            .project
            .iter()
            .map(|key| keys.project(key))
            .collect::<Result<_, _>>()?,
        regime_date: row.regime_date,
        parties,
        clauses,
        cost: row.total_cost.into(),
        tranches: tranches(&contributions)?,
        payment_account: row.payment_account,
        contributions,
        budget_support: row.budget_support,
        duration_months: row.months,
        start_rule: StartRule::Fixed,
        starts_on: Some(row.start),
        owner: roles.owner,
        delegated_owner: roles.delegated,
        operator: row.operator,
        beneficiaries: row.beneficiaries,
        committee: committee(row.committee, party_ids)?,
        indicators: row
            .indicators
            .into_iter()
            .map(indicator)
            .collect::<Result<_, _>>()?,
        evaluated_on: Some(row.evaluated_on),
        report_cadence: row.report_cadence,
        notice_days: Some(row.notice_days),
        settlement_days: Some(row.settlement_days),
        copies: row.copies,
        signing_place: row.signing_place,
        prevailing: Some(row.prevailing),
        events,
        annexes,
    })
}

/// Which visas a text cites beside the usual ones.
fn circumstances(parties: &PartyIds) -> Vec<Circumstance> {
    let mut all = vec![Circumstance::Always];
    if parties
        .keys()
        .any(|key| key.contains("association") || key.contains("users"))
    {
        all.push(Circumstance::Association);
    }
    if parties.contains_key("indh-committee") {
        all.push(Circumstance::Indh);
    }
    all
}

/// One tranche a year, each with its year's share of the money that the parties bring.
fn tranches(contributions: &[Contribution]) -> Result<Vec<Tranche>, Error> {
    let mut years: BTreeMap<Year, Vec<Money>> = BTreeMap::new();
    for given in contributions
        .iter()
        .filter(|given| given.kind == SupportKind::Financial)
    {
        years.entry(given.year).or_default().push(given.amount);
    }
    let sums: Vec<Total> = years
        .values()
        .map(|amounts| amounts.iter().copied().sum())
        .collect();
    Share::apportion(&sums)
        .into_iter()
        .zip(years.keys())
        .enumerate()
        .map(|(index, (share, year))| {
            let (ar, fr) = match index {
                0 => ("بعد دخول الاتفاقية حيز التنفيذ", "après l’entrée en vigueur"),
                _ => (
                    "بعد تبرير استعمال الشطر السابق",
                    "après justification de l’emploi de la tranche précédente",
                ),
            };
            let evidence = match index {
                0 => Name::new("النص موقعا من جميع الأطراف", "Texte signé des Parties")?,
                _ => Name::new(
                    "تقرير التقدم المادي والمالي",
                    "Rapport d’avancement physique et financier",
                )?,
            };
            Ok(Tranche {
                share,
                trigger: Name::new(
                    format!("برسم سنة {year}، {ar}"),
                    format!("Au titre de l’exercice {year}, {fr}"),
                )?,
                evidence,
            })
        })
        .collect()
}

/// The papers that a text is annexed with.
fn annexes(
    row: &AgreementRow,
    commitments: &[CommitmentRow],
    circumstances: &[Circumstance],
) -> Result<Vec<Name>, Error> {
    let mut annexes = Vec::new();
    if row.project.is_some() {
        annexes.push(Name::new(
            "البطاقة التقنية للمشروع",
            "Fiche technique du projet",
        )?);
    }
    if commitments.iter().any(|one| one.kind == SupportKind::Land) {
        annexes.push(Name::new(
            "وثائق العقار المخصص للمشروع (شهادة الملكية أو ما يقوم مقامها، والتصميم الموقعي)",
            "Pièces foncières du projet (certificat de propriété ou pièce équivalente, plan de situation)",
        )?);
    }
    if circumstances.contains(&Circumstance::Association) {
        annexes.push(Name::new(
            "ملف الجمعية (الوصل النهائي، القانون الأساسي، لائحة أعضاء المكتب، محضر آخر جمع عام)",
            "Dossier de l’Association (récépissé définitif, statuts, liste des membres du bureau, procès-verbal de la dernière assemblée générale)",
        )?);
    }
    Ok(annexes)
}

fn committee(row: CommitteeRow, parties: &PartyIds) -> Result<Committee, Error> {
    let quorum = |language| {
        number::counted_in(
            row.quorum,
            words::Noun::Member,
            language,
            words::Case::Genitive,
        )
    };
    let mut members = vec![Member {
        party: Some(party_id(parties, &row.chair.party)?),
        quality: row.chair.quality.clone(),
    }];
    for member in row.members {
        let party = Some(party_id(parties, &member.party)?);
        members.push(Member {
            party,
            quality: member.quality,
        });
    }
    Ok(Committee {
        quorum: Name::new(quorum(Language::Arabic), quorum(Language::French))?,
        chair: row.chair.quality,
        members,
        cadence: row.cadence,
    })
}

fn indicator(row: IndicatorRow) -> Result<Indicator, Error> {
    let value = |given: f64| {
        let mut figure = number::decimal(decimal(given)?.thousandths());
        if row.percent {
            figure.push_str("\u{A0}%");
        }
        Ok::<_, Error>(Name::new(figure.clone(), figure)?)
    };
    Ok(Indicator {
        baseline: value(row.baseline)?,
        target: value(row.target)?,
        text: row.text,
        source: row.source,
    })
}

fn event_of(row: EventRow, parties: &PartyIds, keys: &mut Keys) -> Result<ApprovalEvent, Error> {
    Ok(ApprovalEvent {
        id: EventId::next(keys.source()),
        step: row.step,
        on: LegalDate {
            date: row.on,
            hijri_correction: HijriCorrection::default(),
        },
        number: row.number,
        session: row.session,
        outcome: row.outcome,
        votes: row.votes,
        party: row
            .party
            .as_deref()
            .map(|key| party_id(parties, key))
            .transpose()?,
        note: Prose::default(),
    })
}

fn add_commitment(
    agreement: AgreementId,
    row: CommitmentRow,
    parties: &PartyIds,
    keys: &mut Keys,
    contents: &mut Contents,
) -> Result<(), Error> {
    let id = CommitmentId::next(keys.source());
    let measured = row.quantity.is_some();
    for done in row.realisations {
        contents.realisations.push(Realisation {
            id: RealisationId::next(keys.source()),
            commitment: id,
            date: done.date,
            amount: done.amount.map(Money::from),
            number: done.quantity.map(decimal).transpose()?,
            completes: !measured && done.amount.is_none(),
            note: done.evidence,
            evidence: None,
        });
    }
    let quantity = match (row.quantity, row.unit) {
        (Some(number), Some(unit)) => Some(Quantity {
            number: decimal(number)?,
            unit,
        }),
        _ => None,
    };
    let due = match (row.trigger, row.due) {
        (Some(trigger), on) => Some(Due::After { trigger, on }),
        (None, Some(day)) => Some(Due::On(day)),
        (None, None) => None,
    };
    contents.commitments.push(Commitment {
        id,
        agreement,
        clause: None,
        debtor: party_id(parties, &row.debtor)?,
        creditor: Some(party_id(parties, &row.creditor)?),
        kind: row.kind,
        text: row.text,
        quantity,
        amount: row.amount.map(Money::from),
        due,
        instalments: row
            .instalments
            .into_iter()
            .map(|part| Instalment {
                year: part.year,
                amount: part.amount.into(),
                due: Some(part.due),
            })
            .collect(),
        conditional: row.conditional,
        evidence: row.evidence,
        standing: row.standing,
        cause: row.cause,
        next_action: row.next_action,
    });
    Ok(())
}

fn decimal(number: f64) -> Result<Decimal, Error> {
    Decimal::try_from((number * 1000.0).round() as i64)
        .map_err(|error| Error::Figure(error.to_string()))
}
