//! One value of a project by its target: read from it, and put into it.

use crate::{
    domain::{
        Date, Line, Money, Name, Prose, Year,
        project::{Beneficiaries, Land, LandKind, LandStatus, Project, YearCost},
    },
    text::Language,
};

use super::{Part, Single, Target, Twin};

/// A value that a cell gave, or that a project has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A text.
    Text(String),
    /// An amount.
    Amount(Money),
    /// A number of people, days …
    Count(u32),
    /// A grade, or a share in percent.
    Grade(u8),
    /// A day.
    Date(Date),
    /// A year.
    Year(Year),
    /// Key of a word of a closed list.
    Word(Line),
}

/// What a project has for a target; nothing where it has nothing.
pub fn get(project: &Project, target: Target) -> Option<Entry> {
    match target {
        Target::Twin(twin, language) => {
            let text = match twin {
                Twin::Axis => return None,
                Twin::Places => {
                    let side = |place: &Name| place.in_language(language).to_owned();
                    let places: Vec<String> = project.places.iter().map(side).collect();
                    places.join("\n").trim_matches('\n').to_owned()
                }
                _ => match (name(project, twin), prose(project, twin)) {
                    (Some(name), _) => name.in_language(language).to_owned(),
                    (None, Some(prose)) => prose.in_language(language).to_owned(),
                    (None, None) => return None,
                },
            };
            (!text.is_empty()).then_some(Entry::Text(text))
        }
        Target::Year(year, part) => {
            let cost = project.costs.iter().find(|cost| cost.year == year)?;
            match part {
                Part::Commune => Some(Entry::Amount(cost.commune)),
                Part::Total => Some(Entry::Amount(cost.total)),
                Part::Partners => None,
            }
        }
        Target::Single(single) => get_single(project, single),
    }
}

fn get_single(project: &Project, single: Single) -> Option<Entry> {
    let word = |key: &str| Line::new(key).ok().map(Entry::Word);
    let line = |line: &Line| (!line.is_empty()).then(|| Entry::Text(line.as_str().to_owned()));
    let people = |count: Option<u32>| count.map(Entry::Count);
    let who = &project.beneficiaries;
    match single {
        Single::Code => line(&project.code),
        Single::Sector => (!project.sector.is_empty()).then(|| Entry::Word(project.sector.clone())),
        Single::Competence => word(project.competence.key()),
        Single::State => word(project.state.key()),
        Single::Maturity => word(project.maturity.key()),
        Single::Priority => project.priority.map(|grade| Entry::Grade(grade.into())),
        Single::GenderMarker => project
            .gender_marker
            .map(|grade| Entry::Grade(grade.into())),
        Single::Delay => people(project.delay_days),
        Single::Progress => project.physical_progress.map(Entry::Grade),
        Single::Starts => project.starts_on.map(Entry::Date),
        Single::Ends => project.ends_on.map(Entry::Date),
        Single::Cost => Some(Entry::Amount(project.cost)),
        Single::UpkeepCost => project.upkeep_cost.map(Entry::Amount),
        Single::Beneficiaries => people(who.total),
        Single::Men => people(who.men),
        Single::Women => people(who.women),
        Single::Children => people(who.children),
        Single::Youth => people(who.youth),
        Single::Adults => people(who.adults),
        Single::Elderly => people(who.elderly),
        Single::Disabled => people(who.disabled),
        Single::Households => people(who.households),
        Single::LandKind => word(project.land.as_ref()?.kind.key()),
        Single::LandStatus => word(project.land.as_ref()?.status.key()),
        Single::LandReference => line(&project.land.as_ref()?.reference),
        Single::AxisCode
        | Single::Year
        | Single::CommuneShare
        | Single::PartnersShare
        | Single::Available
        | Single::Unavailable
        | Single::LaterCost => None,
    }
}

/// Puts a value where a target says. What does not fit its field, or has none, changes nothing:
/// entries that were read from cells always fit.
pub fn put(project: &mut Project, target: Target, entry: &Entry) {
    match (target, entry) {
        (Target::Twin(Twin::Places, language), Entry::Text(text)) => {
            put_places(&mut project.places, language, text);
        }
        (Target::Twin(twin, language), Entry::Text(text)) => {
            let with = |ar: &str, fr: &str| match language {
                Language::Arabic => (text.clone(), fr.to_owned()),
                Language::French => (ar.to_owned(), text.clone()),
            };
            let sides = |get: &dyn Fn(Language) -> String| {
                with(&get(Language::Arabic), &get(Language::French))
            };
            if let Some(name) = name_mut(project, twin) {
                let (ar, fr) = sides(&|language| name.in_language(language).to_owned());
                if let Ok(new) = Name::new(ar, fr) {
                    *name = new;
                }
            } else if let Some(prose) = prose_mut(project, twin) {
                let (ar, fr) = sides(&|language| prose.in_language(language).to_owned());
                if let Ok(new) = Prose::new(ar, fr) {
                    *prose = new;
                }
            }
        }
        (Target::Year(year, part), Entry::Amount(amount)) => {
            put_cost(&mut project.costs, year, part, *amount);
        }
        (Target::Single(single), entry) => put_single(project, single, entry),
        _ => {}
    }
}

fn put_single(project: &mut Project, single: Single, entry: &Entry) {
    let Beneficiaries {
        total,
        men,
        women,
        children,
        youth,
        adults,
        elderly,
        disabled,
        households,
    } = &mut project.beneficiaries;
    match (single, entry) {
        (Single::Code, Entry::Text(text)) => set_line(&mut project.code, text),
        (Single::Sector, Entry::Word(key)) => project.sector = key.clone(),
        (Single::Competence, Entry::Word(key)) => set_word(&mut project.competence, key),
        (Single::State, Entry::Word(key)) => set_word(&mut project.state, key),
        (Single::Maturity, Entry::Word(key)) => set_word(&mut project.maturity, key),
        (Single::Priority, Entry::Grade(grade)) => project.priority = (*grade).try_into().ok(),
        (Single::GenderMarker, Entry::Grade(grade)) => {
            project.gender_marker = (*grade).try_into().ok();
        }
        (Single::Progress, Entry::Grade(percent)) => project.physical_progress = Some(*percent),
        (Single::Delay, Entry::Count(days)) => project.delay_days = Some(*days),
        (Single::Starts, Entry::Date(day)) => project.starts_on = Some(*day),
        (Single::Ends, Entry::Date(day)) => project.ends_on = Some(*day),
        (Single::Cost, Entry::Amount(amount)) => project.cost = *amount,
        (Single::UpkeepCost, Entry::Amount(amount)) => project.upkeep_cost = Some(*amount),
        (Single::Beneficiaries, Entry::Count(count)) => *total = Some(*count),
        (Single::Men, Entry::Count(count)) => *men = Some(*count),
        (Single::Women, Entry::Count(count)) => *women = Some(*count),
        (Single::Children, Entry::Count(count)) => *children = Some(*count),
        (Single::Youth, Entry::Count(count)) => *youth = Some(*count),
        (Single::Adults, Entry::Count(count)) => *adults = Some(*count),
        (Single::Elderly, Entry::Count(count)) => *elderly = Some(*count),
        (Single::Disabled, Entry::Count(count)) => *disabled = Some(*count),
        (Single::Households, Entry::Count(count)) => *households = Some(*count),
        (Single::LandKind, Entry::Word(key)) => {
            if let Ok(kind) = key.as_str().parse::<LandKind>() {
                match &mut project.land {
                    Some(land) => land.kind = kind,
                    None => {
                        project.land = Some(Land {
                            kind,
                            status: LandStatus::InProgress,
                            reference: Line::default(),
                        });
                    }
                }
            }
        }
        (Single::LandStatus, Entry::Word(key)) => {
            if let Some(land) = &mut project.land {
                set_word(&mut land.status, key);
            }
        }
        (Single::LandReference, Entry::Text(text)) => {
            if let Some(land) = &mut project.land {
                set_line(&mut land.reference, text);
            }
        }
        _ => {}
    }
}

fn set_line(line: &mut Line, text: &str) {
    if let Ok(new) = Line::new(text) {
        *line = new;
    }
}

fn set_word<T: std::str::FromStr>(word: &mut T, key: &Line) {
    if let Ok(new) = key.as_str().parse() {
        *word = new;
    }
}

/// A year without an amount gets no line of its own.
fn put_cost(costs: &mut Vec<YearCost>, year: Year, part: Part, amount: Money) {
    let at = match costs.iter().position(|cost| cost.year == year) {
        Some(at) => at,
        None if amount.is_zero() || part == Part::Partners => return,
        None => {
            let at = costs.iter().position(|cost| cost.year > year);
            let at = at.unwrap_or(costs.len());
            costs.insert(
                at,
                YearCost {
                    year,
                    commune: Money::ZERO,
                    total: Money::ZERO,
                },
            );
            at
        }
    };
    match (costs.get_mut(at), part) {
        (Some(cost), Part::Commune) => cost.commune = amount,
        (Some(cost), Part::Total) => cost.total = amount,
        _ => {}
    }
}

/// The places of a list as people write it: one a line, or parted by commas or semicolons.
pub fn places(text: &str) -> Vec<&str> {
    let parts = text.split(['\n', ';', '؛', ',', '،']);
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

fn put_places(places: &mut Vec<Name>, language: Language, text: &str) {
    let new = self::places(text);
    let old = std::mem::take(places);
    let side = |at: usize| {
        let other = old.get(at).map(|place| place.in_language(language.other()));
        other.unwrap_or_default().to_owned()
    };
    *places = new
        .iter()
        .enumerate()
        .filter_map(|(at, text)| {
            let (own, other) = ((*text).to_owned(), side(at));
            match language {
                Language::Arabic => Name::new(own, other),
                Language::French => Name::new(other, own),
            }
            .ok()
        })
        .collect();
}

macro_rules! texts {
    ($project:ident, $twin:ident, $($variant:ident => $field:ident),+ $(,)?) => {
        match $twin {
            $(Twin::$variant => Some(&$project.$field),)+
            _ => None,
        }
    };
    (mut $project:ident, $twin:ident, $($variant:ident => $field:ident),+ $(,)?) => {
        match $twin {
            $(Twin::$variant => Some(&mut $project.$field),)+
            _ => None,
        }
    };
}

macro_rules! names {
    ($($head:tt)+) => {
        texts!(
            $($head)+,
            Title => title,
            Orientation => orientation,
            StrategicObjective => strategic_objective,
            OperationalObjective => operational_objective,
            Nature => nature,
            Level => level,
            Owner => owner,
            DelegatedOwner => delegated_owner,
            Manager => manager,
            Phase => phase,
            Location => location,
            UpkeepOwner => upkeep_owner,
            ProgrammeLink => programme_link,
        )
    };
}

macro_rules! proses {
    ($($head:tt)+) => {
        texts!(
            $($head)+,
            Stakeholders => stakeholders,
            Problem => problem,
            Objectives => objectives,
            Components => components,
            Results => results,
            FinancingArrangements => financing_arrangements,
            Environment => environment,
            Risks => risks,
        )
    };
}

fn name(project: &Project, twin: Twin) -> Option<&Name> {
    names!(project, twin)
}

fn name_mut(project: &mut Project, twin: Twin) -> Option<&mut Name> {
    names!(mut project, twin)
}

fn prose(project: &Project, twin: Twin) -> Option<&Prose> {
    proses!(project, twin)
}

fn prose_mut(project: &mut Project, twin: Twin) -> Option<&mut Prose> {
    proses!(mut project, twin)
}
