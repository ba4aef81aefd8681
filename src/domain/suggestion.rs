//! Partners suggested for a need, each with its reasons as data: people decide, and a reason can be
//! read, doubted and written on paper (domain notes, section 1, stage 2).

use super::{
    Line, Money, Name, Share,
    commune::Commune,
    id::PartnerId,
    need::{Need, SupportKind},
    partner::{Category, Level, Partner, record::Record},
    project::Project,
};
use crate::text::{Language, fold};

/// Why a partner is suggested, or what speaks against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It works in the project's domain: the key of the domain.
    Domain(Line),
    /// It works in other domains.
    OtherDomain(Line),
    /// Its domains are not known.
    DomainUnknown,
    /// It gives this kind of support.
    Gives(SupportKind),
    /// It does not.
    DoesNotGive(SupportKind),
    /// What it gives is not known.
    GiftsUnknown,
    /// It may act where the commune lies.
    Territory(Level),
    /// Its territory names another place.
    OtherTerritory(Name),
    /// The whole gap lies below the most that it gives to one project.
    WithinCeiling {
        /// The most it gives.
        ceiling: Money,
    },
    /// The gap is more than it gives, but it reaches the least that is worth accepting.
    PartOnly {
        /// The most it gives.
        ceiling: Money,
        /// The gap.
        gap: Money,
    },
    /// The most it gives is less than the least that is worth accepting.
    BelowMinimum {
        /// The most it gives.
        ceiling: Money,
        /// The least worth accepting.
        minimum: Money,
    },
    /// Its usual share of the need would be so much.
    UsualShare {
        /// The share.
        share: Share,
        /// Of the need, cut to the centime.
        amount: Money,
    },
    /// It honoured this share of what fell due.
    Honoured {
        /// The share of commitments done.
        share: Share,
        /// Of how many.
        of: usize,
    },
    /// It is late with so many commitments.
    Late(usize),
    /// It signed so many agreements with the commune.
    Agreements(usize),
    /// It is an association or cooperative, and papers that were asked for are not here or not
    /// valid any more.
    PapersMissing(usize),
}

impl Reason {
    /// What it counts for; below nought it speaks against.
    pub fn weight(&self) -> i32 {
        match self {
            Reason::Domain(_) => 40,
            Reason::OtherDomain(_) => -40,
            Reason::Gives(_) => 25,
            Reason::DoesNotGive(_) => -25,
            Reason::Territory(_) => 10,
            Reason::OtherTerritory(_) => -15,
            Reason::WithinCeiling { .. } => 10,
            Reason::PartOnly { .. } => 3,
            Reason::BelowMinimum { .. } => -15,
            Reason::UsualShare { .. } => 2,
            Reason::Honoured { share, .. } => i32::from(share.hundredths()) / 700 - 5,
            Reason::Late(count) => -(i32::try_from(*count).unwrap_or(i32::MAX).min(5) * 3),
            Reason::Agreements(count) => i32::try_from(*count).unwrap_or(i32::MAX).min(4),
            Reason::PapersMissing(_) => -5,
            Reason::DomainUnknown | Reason::GiftsUnknown => 0,
        }
    }
}

/// A partner suggested for a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The partner.
    pub partner: PartnerId,
    /// Sum of the reasons' weights.
    pub score: i32,
    /// What it could give, as far as its sheet says: its usual share, cut by its ceiling and the
    /// gap; none when the sheet says neither.
    pub amount: Option<Money>,
    /// The reasons, what speaks for it first.
    pub reasons: Vec<Reason>,
}

/// Where the commune lies, and what its partners did.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The commune.
    pub commune: &'a Commune,
    /// The day: papers are valid on it.
    pub today: super::Date,
}

/// The partners worth thinking of for a need, best first; of equals the first of the directory.
/// A partner is left out when it is not active, when it works in other domains, or when it gives
/// other kinds of support. `record` gives what a partner made of its earlier promises.
pub fn candidates<'p>(
    need: &Need,
    project: &Project,
    partners: impl IntoIterator<Item = &'p Partner>,
    record: impl Fn(PartnerId) -> Record,
    ground: Ground<'_>,
) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = partners
        .into_iter()
        .filter(|partner| partner.active)
        .map(|partner| judge(need, project, partner, &record(partner.id), ground))
        .filter(|candidate| {
            let stops =
                |reason: &Reason| matches!(reason, Reason::OtherDomain(_) | Reason::DoesNotGive(_));
            candidate.score > 0 && !candidate.reasons.iter().any(stops)
        })
        .collect();
    found.sort_by_key(|candidate| std::cmp::Reverse(candidate.score));
    found
}

/// What speaks for and against one partner for a need, whoever it is.
pub fn judge(
    need: &Need,
    project: &Project,
    partner: &Partner,
    record: &Record,
    ground: Ground<'_>,
) -> Candidate {
    let mut reasons = vec![domain(project, partner), kind(need, partner)];
    reasons.extend(territory(partner, ground.commune));
    reasons.extend(thresholds(need, partner));
    reasons.extend(past(record));
    reasons.extend(papers(partner, ground.today));
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.weight()));
    Candidate {
        partner: partner.id,
        score: reasons.iter().map(Reason::weight).sum(),
        amount: amount(need, partner),
        reasons,
    }
}

fn domain(project: &Project, partner: &Partner) -> Reason {
    let sector = &project.sector;
    match partner.domains.iter().any(|domain| domain == sector) {
        _ if partner.domains.is_empty() || sector.is_empty() => Reason::DomainUnknown,
        true => Reason::Domain(sector.clone()),
        false => Reason::OtherDomain(sector.clone()),
    }
}

fn kind(need: &Need, partner: &Partner) -> Reason {
    match partner.contributions.contains(&need.kind) {
        _ if partner.contributions.is_empty() => Reason::GiftsUnknown,
        true => Reason::Gives(need.kind),
        false => Reason::DoesNotGive(need.kind),
    }
}

/// A partner of the whole country or from abroad acts everywhere; one nearer acts where its
/// territory names the commune, its province or its region, or names nothing.
fn territory(partner: &Partner, commune: &Commune) -> Option<Reason> {
    let own = &partner.territory;
    let is_wide = matches!(partner.level, Level::National | Level::Foreign);
    if own.is_empty() {
        return is_wide.then_some(Reason::Territory(partner.level));
    }
    let places = [&commune.name, &commune.province, &commune.region];
    let is_here = Language::ALL.into_iter().any(|language| {
        let words = fold::fold(own.in_language(language));
        places.iter().any(|place| {
            let place = fold::fold(place.in_language(language));
            !place.trim().is_empty() && words.contains(place.trim())
        })
    });
    match (is_here, is_wide) {
        (true, _) | (_, true) => Some(Reason::Territory(partner.level)),
        (false, false) => Some(Reason::OtherTerritory(own.clone())),
    }
}

fn thresholds(need: &Need, partner: &Partner) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let gap = need.gap();
    if let Some(ceiling) = partner.ceiling {
        reasons.push(match need.minimum {
            _ if gap <= ceiling => Reason::WithinCeiling { ceiling },
            Some(minimum) if ceiling < minimum => Reason::BelowMinimum { ceiling, minimum },
            _ => Reason::PartOnly { ceiling, gap },
        });
    }
    if let Some(share) = partner.usual_share
        && let Some(amount) = part(need.amount, share)
    {
        reasons.push(Reason::UsualShare { share, amount });
    }
    reasons
}

/// A share of an amount, cut to the centime.
fn part(whole: Money, share: Share) -> Option<Money> {
    let part = i128::from(whole.centimes()) * i128::from(share.hundredths()) / 10_000;
    i64::try_from(part)
        .ok()
        .and_then(|part| Money::from_centimes(part).ok())
}

fn amount(need: &Need, partner: &Partner) -> Option<Money> {
    let share = partner
        .usual_share
        .and_then(|share| part(need.amount, share));
    let most = [share, partner.ceiling].into_iter().flatten().min()?;
    Some(most.min(need.gap()))
}

fn past(record: &Record) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if record.agreements > 0 {
        reasons.push(Reason::Agreements(record.agreements));
    }
    if let Some(share) = record.share_by_count() {
        let of = record.fallen_due;
        reasons.push(Reason::Honoured { share, of });
    }
    if record.late > 0 {
        reasons.push(Reason::Late(record.late));
    }
    reasons
}

fn papers(partner: &Partner, today: super::Date) -> Option<Reason> {
    if partner.category != Category::CivilSociety {
        return None;
    }
    let missing = partner
        .vetting
        .iter()
        .filter(|paper| !paper.is_valid(today));
    let count = match partner.vetting.is_empty() {
        true => 1,
        false => missing.count(),
    };
    (count > 0).then_some(Reason::PapersMissing(count))
}

#[cfg(test)]
mod tests;
